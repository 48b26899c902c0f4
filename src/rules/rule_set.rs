//! Sets of rules.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::Rule;
use crate::source::Citation;
use crate::text::{Language, Text, displayed_in_english, safe};

/// Allocation rules that are checked together, with an id and a version.
///
/// Two sets are built in, since the text of the strategy and the adopted regulations differ:
/// [`RuleSet::adopted`] and [`RuleSet::strategy_text`].
///
/// ```
/// use efro_gti::{Euro, RuleSet, Slice};
/// use efro_gti::allocation::Figures;
/// use efro_gti::report::Verdict;
///
/// let rules = RuleSet::adopted();
/// let ids: Vec<&str> = rules.rules().iter().map(|rule| rule.id()).collect();
/// assert_eq!(ids, ["urban-minimum", "two-cities", "priority-1", "priority-2"]);
///
/// let amounts = [(Slice::NET, Euro::whole(1_000)), (Slice::URBAN, Euro::whole(80))];
/// let figures = Figures::new(amounts);
/// let report = rules.check(&figures);
/// let urban = report.rule("urban-minimum").expect("a rule of the set");
/// assert_eq!(urban.verdict(), Verdict::Passed);
/// ```
///
/// # The document
///
/// The first rule has only the required fields; the second has all of them. A title is in at least one language. A target
/// is a [`Slice`](crate::Slice), and a base is a slice or `declared`. A citation names an article, a section, a footnote,
/// a table of an annex, or the document as a whole.
///
/// ```json
/// { "id": "own", "title": { "nl": "eigen regels", "en": "own rules" }, "version": "2024-1",
///   "rules": [
///     { "id": "urban-cap", "title": { "en": "At most 20% urban" },
///       "target": "urban", "bound": "at-most", "share": "20%", "base": "net",
///       "citation": { "source": { "title": { "en": "Decision 12" } }, "article": "3" } },
///     { "id": "adaptation-in-ghent", "title": { "en": "At least 5% adaptation in Ghent" },
///       "target": "ghent+RSO2.4", "bound": "at-least", "share": "5%", "base": "ghent",
///       "severity": "warning", "level": "programme",
///       "note": { "en": "without joint operations" },
///       "citation": { "source": { "title": { "en": "Decision 12" },
///                                 "version": { "en": "of 2024" } },
///                     "section": "3.1" } } ],
///   "out_of_scope": [
///     { "id": "reserve", "text": { "en": "the reserve of article 4" },
///       "citation": { "source": { "title": { "en": "Decision 12" } }, "article": "4" } } ] }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct RuleSet {
    pub(crate) id: Cow<'static, str>,
    pub(super) title: Text,
    pub(crate) version: Cow<'static, str>,
    pub(super) rules: Vec<Rule>,
    pub(crate) out_of_scope: Cow<'static, [OutOfScope]>,
}

impl RuleSet {
    /// The maximum number of rules in a set. Rules are compared with each other, so the time that a check
    /// takes grows faster than the number of rules.
    pub const MAX_RULES: usize = 100;

    /// Returns the id: `adopted`, `strategy-text`, or that of a custom set.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Returns the name, in a few words.
    pub fn title(&self) -> &Text {
        &self.title
    }

    /// Returns the version.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// Returns the rules, in the order in which they are reported.
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    /// Returns the rule with this id, or `None` if the set has none.
    pub fn rule(&self, id: &str) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.id() == id)
    }

    /// Returns the parts of the law that the set does not check.
    pub fn out_of_scope(&self) -> &[OutOfScope] {
        &self.out_of_scope
    }
}

/// A part of the law that is not checked, with its source.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct OutOfScope {
    /// The id. The ids of built-in entries never change.
    pub id: Cow<'static, str>,
    /// The requirement that is not checked, in a few words.
    pub text: Text,
    /// The passage that contains the requirement.
    pub citation: Citation,
}

impl OutOfScope {
    /// Returns a built-in entry.
    pub(crate) const fn known(id: &'static str, text: Text, citation: Citation) -> Self {
        Self { id: Cow::Borrowed(id), text, citation }
    }

    /// Returns the requirement that is not checked, with its source.
    pub fn text(&self, language: Language) -> String {
        safe(format!("{} [{}]", self.text.text(language), self.citation.text(language)))
    }
}

displayed_in_english!(OutOfScope);
