//! Rules and checks as repairs and conflicts name them.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::report::Outcome;
use crate::rules::Rule;
use crate::text::{Language, Text, displayed_in_english, safe};

/// A rule, or a check of the amounts: the id that programs use, and the title that people read.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct NamedRule {
    /// The id.
    pub id: Cow<'static, str>,
    /// The title.
    pub title: Text,
}

impl NamedRule {
    /// Returns the title in quotes and the id: `“Share of priority 1” (priority-1)`.
    pub fn text(&self, language: Language) -> String {
        safe(format!("“{}” ({})", self.title.text(language), self.id))
    }
}

displayed_in_english!(NamedRule);

impl From<&Rule> for NamedRule {
    fn from(rule: &Rule) -> Self {
        Self { id: Cow::Owned(rule.id().to_string()), title: rule.title().clone() }
    }
}

impl From<&Outcome> for NamedRule {
    fn from(outcome: &Outcome) -> Self {
        Self { id: Cow::Owned(outcome.id().to_string()), title: outcome.title().clone() }
    }
}

/// Compares the id.
impl PartialEq<&str> for NamedRule {
    fn eq(&self, id: &&str) -> bool {
        self.id == *id
    }
}

/// Returns rules in words, with commas between them.
pub(super) fn listed(rules: &[NamedRule], language: Language) -> String {
    rules.iter().map(|rule| rule.text(language)).collect::<Vec<_>>().join(", ")
}
