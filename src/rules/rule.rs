//! One allocation rule.

use alloc::borrow::Cow;
use alloc::string::String;

use super::{Base, Bound, Severity, Slice, TestLevel};
use crate::money::Share;
use crate::source::Citation;
use crate::text::{Language, Text, say};

/// An allocation rule: a slice of the money, and what share of a base it must be.
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
    pub(super) id: Cow<'static, str>,
    pub(super) title: Text,
    pub(super) target: Slice,
    pub(super) bound: Bound,
    pub(super) share: Share,
    pub(super) base: Base,
    pub(super) severity: Severity,
    pub(super) level: TestLevel,
    pub(super) citation: Citation,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub(super) note: Option<Text>,
}

impl Rule {
    /// The id, frozen for the built-in rules.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// What the rule requires, in a few words.
    pub fn title(&self) -> &Text {
        &self.title
    }

    /// The money that the rule is about.
    pub fn target(&self) -> Slice {
        self.target
    }

    /// Whether the share is a minimum, a maximum, or both.
    pub fn bound(&self) -> Bound {
        self.bound
    }

    /// The share of the base.
    pub fn share(&self) -> Share {
        self.share
    }

    /// What the share is taken of.
    pub fn base(&self) -> Base {
        self.base
    }

    /// Returns the requirement in words: the bound, the share and the base.
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

    /// How much it matters when the rule is not met.
    pub fn severity(&self) -> Severity {
        self.severity
    }

    /// The level at which the source tests the rule.
    pub fn level(&self) -> TestLevel {
        self.level
    }

    /// The passage that requires it.
    pub fn citation(&self) -> &Citation {
        &self.citation
    }

    /// How the passage was read, where it leaves room.
    pub fn note(&self) -> Option<&Text> {
        self.note.as_ref()
    }
}
