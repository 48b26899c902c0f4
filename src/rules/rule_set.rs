//! Rules that are checked together.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::Rule;
use crate::source::Citation;
use crate::text::{Language, Text, displayed_in_english};

/// Allocation rules that are checked together, under a name and a version.
///
/// Two are built in, since the text of the strategy and the adopted regulations part ways:
/// [`RuleSet::adopted`] and [`RuleSet::strategy_text`].
///
/// ```
/// use efro_gti::RuleSet;
///
/// let rules = RuleSet::strategy_text();
/// let ids: Vec<&str> = rules.rules().iter().map(|rule| rule.id()).collect();
/// assert_eq!(ids, ["urban-minimum", "two-cities", "priority-1", "priority-2"]);
/// ```
///
/// # The document
///
/// A rule needs what the first one has; the second shows the rest. A title has one language at least,
/// a target and a base are [`Slice`](crate::Slice)s (or `declared`), and a citation is of an article, a
/// section, a footnote or a table of an annex, or of the document as a whole.
///
/// ```json
/// { "id": "own", "title": { "nl": "eigen regels", "en": "own rules" }, "version": "2024-1",
///   "rules": [
///     { "id": "urban-cap", "title": { "en": "At most 20% urban" },
///       "target": "urban", "bound": "at-most", "share": "20%", "base": "net",
///       "citation": { "source": { "title": { "en": "Decision 12" } }, "article": "3" } },
///     { "id": "adaptation-in-ghent", "title": { "en": "At least 5% adaptation in Ghent" },
///       "target": "ghent+RSO2.4", "bound": "at-least", "share": "5%", "base": "ghent",
///       "severity": "warning", "level": "programme", "note": { "en": "joint operations aside" },
///       "citation": { "source": { "title": { "en": "Decision 12" }, "version": { "en": "of 2024" } },
///                     "section": "3.1" } } ],
///   "out_of_scope": [
///     { "id": "reserve", "text": { "en": "the reserve of article 4" },
///       "citation": { "source": { "title": { "en": "Decision 12" } }, "article": "4" } } ] }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct RuleSet {
    pub(super) id: Cow<'static, str>,
    pub(super) title: Text,
    pub(super) version: Cow<'static, str>,
    pub(super) rules: Vec<Rule>,
    pub(super) out_of_scope: Vec<OutOfScope>,
}

impl RuleSet {
    /// The most rules that a set may have. They are held against each other, which takes more than in
    /// proportion to their number: a programme has a handful.
    pub const MAX_RULES: usize = 100;

    /// The id: `adopted`, `strategy-text`, or that of a set of one's own.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The name in a few words.
    pub fn title(&self) -> &Text {
        &self.title
    }

    /// The version of the set.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The rules, in the order in which they are reported.
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    /// The rule with this id.
    pub fn rule(&self, id: &str) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.id() == id)
    }

    /// Which parts of the law the set does not look at.
    pub fn out_of_scope(&self) -> &[OutOfScope] {
        &self.out_of_scope
    }
}

/// Something of the law that is said not to be looked at, with its source.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct OutOfScope {
    /// The id, frozen.
    pub id: Cow<'static, str>,
    /// What is not looked at.
    pub text: Text,
    /// The passage that it is in.
    pub citation: Citation,
}

impl OutOfScope {
    /// Returns a remark of this crate.
    pub(crate) const fn known(id: &'static str, text: Text, citation: Citation) -> Self {
        Self { id: Cow::Borrowed(id), text, citation }
    }

    /// The remark in words, with its source.
    pub fn text(&self, language: Language) -> String {
        format!("{} ({})", self.text.text(language), self.citation.text(language))
    }
}

displayed_in_english!(OutOfScope);
