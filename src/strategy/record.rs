//! All records of the strategy as one type.

use alloc::string::String;

use super::{
    City, ExampleAction, Need, NeedDomain, Opportunity, Principle, Statement, Statistic, Status,
    Theme,
};
use crate::source::Citation;
use crate::text::{Language, Text, displayed_in_english};

/// A record of the strategy of any kind, with the fields that all kinds have.
///
/// [`records`](super::records) lists them all, and [`record`](super::record) finds one by its id.
///
/// ```
/// use efro_gti::{City, Language};
///
/// // Every figure of the strategy about Ghent.
/// for record in City::Ghent.strategy().records() {
///     for statistic in record.statistics() {
///         println!("{} [{}]", statistic.text(Language::English), statistic.citation);
///     }
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Record {
    /// A statement of the introduction, or on the area, the background, the approach, the stakeholders, the focus areas or
    /// the delimitation of the strategy.
    Statement(&'static Statement),
    /// A principle.
    Principle(&'static Principle),
    /// A need.
    Need(&'static Need),
    /// An opportunity.
    Opportunity(&'static Opportunity),
    /// An example action.
    ExampleAction(&'static ExampleAction),
}

impl Record {
    /// Returns the id, which never changes.
    pub fn id(self) -> &'static str {
        match self {
            Self::Statement(one) => one.id,
            Self::Principle(one) => one.id,
            Self::Need(one) => one.id,
            Self::Opportunity(one) => one.id,
            Self::ExampleAction(one) => one.id,
        }
    }

    /// Returns the city whose chapters contain the record, or `None` if it concerns both cities.
    pub fn city(self) -> Option<City> {
        match self {
            Self::Statement(one) => one.city,
            Self::Principle(one) => Some(one.city),
            Self::Need(one) => Some(one.city),
            Self::Opportunity(one) => Some(one.city),
            Self::ExampleAction(one) => Some(one.city),
        }
    }

    /// Returns whether the strategy presents the record as a fact, a plan, a study or an aim.
    pub fn status(self) -> Status {
        match self {
            Self::Statement(one) => one.status,
            Self::Principle(one) => one.status,
            Self::Need(one) => one.status,
            Self::Opportunity(one) => one.status,
            Self::ExampleAction(one) => one.status,
        }
    }

    /// Returns the text, in the crate's own words.
    pub fn text(self, language: Language) -> String {
        match self {
            Self::Statement(one) => one.text.text(language).into(),
            Self::Principle(one) => one.text(language),
            Self::Need(one) => one.text.text(language).into(),
            Self::Opportunity(one) => one.text.text(language).into(),
            Self::ExampleAction(one) => one.text.text(language).into(),
        }
    }

    /// Returns the themes that the record concerns: none for a principle, which applies to all themes.
    pub fn themes(self) -> &'static [Theme] {
        match self {
            Self::Statement(one) => one.themes,
            Self::Principle(_) => &[],
            Self::Need(one) => one.themes,
            Self::Opportunity(one) => one.themes,
            Self::ExampleAction(one) => core::slice::from_ref(&one.theme),
        }
    }

    /// Returns the domains of needs that the record belongs to or concerns. Only needs and opportunities have any.
    pub fn domains(self) -> &'static [NeedDomain] {
        match self {
            Self::Need(one) => core::slice::from_ref(&one.domain),
            Self::Opportunity(one) => one.domains,
            _ => &[],
        }
    }

    /// Returns the numbers of Antwerp's coalition agreement that the record refers to, such as `BA2`.
    pub fn agreement_refs(self) -> &'static [&'static str] {
        match self {
            Self::Opportunity(one) => one.agreement_refs,
            Self::ExampleAction(one) => one.agreement_refs,
            _ => &[],
        }
    }

    /// Returns the figures in the passage.
    pub fn statistics(self) -> &'static [Statistic] {
        match self {
            Self::Statement(one) => one.statistics,
            Self::Principle(one) => one.statistics,
            Self::Need(one) => one.statistics,
            Self::Opportunity(one) => one.statistics,
            Self::ExampleAction(one) => one.statistics,
        }
    }

    /// Returns the note where the text is damaged, outdated or different from the law, or `None`.
    pub fn note(self) -> Option<&'static Text> {
        match self {
            Self::Statement(one) => one.note.as_ref(),
            Self::Principle(one) => one.note.as_ref(),
            Self::Need(one) => one.note.as_ref(),
            Self::Opportunity(one) => one.note.as_ref(),
            Self::ExampleAction(one) => one.note.as_ref(),
        }
    }

    /// Returns the passage in the strategy.
    pub fn citation(self) -> &'static Citation {
        match self {
            Self::Statement(one) => &one.citation,
            Self::Principle(one) => &one.citation,
            Self::Need(one) => &one.citation,
            Self::Opportunity(one) => &one.citation,
            Self::ExampleAction(one) => &one.citation,
        }
    }

    /// Returns the first words of the passage, in Dutch, to find it in the strategy.
    pub fn begins(self) -> &'static str {
        match self {
            Self::Statement(one) => one.begins,
            Self::Principle(one) => one.begins,
            Self::Need(one) => one.begins,
            Self::Opportunity(one) => one.begins,
            Self::ExampleAction(one) => one.begins,
        }
    }
}

displayed_in_english!(Record);
