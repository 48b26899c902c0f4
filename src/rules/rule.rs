//! One allocation rule.

use alloc::borrow::Cow;
use alloc::string::String;

use super::{Base, Bound, Severity, Slice, TestLevel};
use crate::money::Share;
use crate::shared::Shared;
use crate::source::Citation;
use crate::text::{Language, Text, say};

/// An allocation rule, which requires that a slice is at least, at most or exactly a share of a base. It is always a
/// share: the guide shows how to require [an amount in euros](crate::guide::extending#an-amount-in-euros).
///
/// ```
/// use efro_gti::{RuleSet, Share, Slice};
/// use efro_gti::rules::{Base, Bound};
///
/// let rules = RuleSet::adopted();
/// let rule = rules.rule("urban-minimum").expect("it is built in");
/// assert_eq!(rule.target(), Slice::URBAN);
/// assert_eq!((rule.bound(), rule.share()), (Bound::AtLeast, Share::percent::<8>()));
/// assert_eq!(rule.base(), Base::Slice(Slice::NET));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Rule {
    pub(crate) id: Cow<'static, str>,
    pub(crate) title: Shared<Text>,
    pub(super) target: Slice,
    pub(super) bound: Bound,
    pub(super) share: Share,
    pub(super) base: Base,
    pub(super) severity: Severity,
    pub(super) level: TestLevel,
    pub(crate) citation: Shared<Citation>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub(crate) note: Option<Shared<Text>>,
}

impl Rule {
    /// Returns the id. The ids of built-in rules never change.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Returns the title: the requirement in a few words.
    pub fn title(&self) -> &Text {
        &self.title
    }

    /// Returns the slice whose amount the rule restricts.
    pub fn target(&self) -> Slice {
        self.target
    }

    /// Returns whether the share is a minimum, a maximum or exact.
    pub fn bound(&self) -> Bound {
        self.bound
    }

    /// Returns the share of the base.
    pub fn share(&self) -> Share {
        self.share
    }

    /// Returns the base that the share is taken of.
    pub fn base(&self) -> Base {
        self.base
    }

    /// Returns the requirement in words: the bound, the share and the base, without the target.
    ///
    /// ```
    /// use efro_gti::{Language, RuleSet};
    ///
    /// let rules = RuleSet::adopted();
    /// let text = rules.rule("urban-minimum").unwrap().text(Language::English);
    /// assert_eq!(text, "at least 8% of the programme net of technical assistance");
    /// ```
    pub fn text(&self, language: Language) -> String {
        let (bound, share) = (self.bound.text(language), self.share.text(language));
        let base = self.base.text(language);
        say!(language, "{bound} {share} van {base}", "{bound} {share} of {base}")
    }

    /// Returns the severity of an outcome in which the rule is not met.
    pub fn severity(&self) -> Severity {
        self.severity
    }

    /// Returns the level at which the source tests the rule.
    pub fn level(&self) -> TestLevel {
        self.level
    }

    /// Returns the passage that the rule comes from.
    pub fn citation(&self) -> &Citation {
        &self.citation
    }

    /// Returns a note on the passage, such as how it was interpreted, or `None` if there is none.
    pub fn note(&self) -> Option<&Text> {
        self.note.as_deref()
    }
}
