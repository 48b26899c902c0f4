//! The way through the strategy: one shape for all its records, and how they hang together.

use alloc::string::String;

use super::{
    City, CityStrategy, ExampleAction, Need, Opportunity, Principle, Statement, Statistic, Theme,
};
use crate::source::Citation;
use crate::text::{Language, Text, displayed_in_english};

/// A record of a city's strategy, whichever kind it is: what all of them have, under the same names.
///
/// ```
/// use efro_gti::{City, Language};
///
/// // Every figure of the strategy about Ghent.
/// for record in City::Ghent.strategy().records() {
///     for statistic in record.statistics() {
///         println!("{} [{}]", statistic.text(Language::English), statistic.source);
///     }
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Record {
    /// A statement on the area, the background, the approach or the stakeholders.
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
    /// The id, frozen.
    pub fn id(self) -> &'static str {
        match self {
            Self::Statement(one) => one.id,
            Self::Principle(one) => one.id,
            Self::Need(one) => one.id,
            Self::Opportunity(one) => one.id,
            Self::ExampleAction(one) => one.id,
        }
    }

    /// Returns the city whose strategy has the record, or `None` for a rule of delimitation that
    /// concerns both cities.
    ///
    /// ```
    /// use efro_gti::City;
    ///
    /// assert!(City::Ghent.strategy().records().all(|one| one.city() == Some(City::Ghent)));
    /// ```
    pub fn city(self) -> Option<City> {
        let has_it =
            |strategy: &'static CityStrategy| strategy.records().any(|one| one.id() == self.id());
        City::ALL.iter().copied().find(|city| has_it(city.strategy()))
    }

    /// What it says.
    pub fn text(self, language: Language) -> String {
        match self {
            Self::Statement(one) => one.text.text(language).into(),
            Self::Principle(one) => one.text(language),
            Self::Need(one) => one.text.text(language).into(),
            Self::Opportunity(one) => one.text.text(language).into(),
            Self::ExampleAction(one) => one.text.text(language).into(),
        }
    }

    /// The themes that it speaks to; none for a principle, which holds for all.
    pub fn themes(self) -> &'static [Theme] {
        match self {
            Self::Statement(one) => one.themes,
            Self::Principle(_) => &[],
            Self::Need(one) => one.themes,
            Self::Opportunity(one) => one.themes,
            Self::ExampleAction(one) => core::slice::from_ref(&one.theme),
        }
    }

    /// The figures that it gives.
    pub fn statistics(self) -> &'static [Statistic] {
        match self {
            Self::Statement(one) => one.statistics,
            Self::Principle(one) => one.statistics,
            Self::Need(one) => one.statistics,
            Self::Opportunity(one) => one.statistics,
            Self::ExampleAction(one) => one.statistics,
        }
    }

    /// Where the text is damaged, outdated or parts ways with the law.
    pub fn note(self) -> Option<&'static Text> {
        match self {
            Self::Statement(one) => one.note.as_ref(),
            Self::Principle(_) => None,
            Self::Need(one) => one.note.as_ref(),
            Self::Opportunity(one) => one.note.as_ref(),
            Self::ExampleAction(one) => one.note.as_ref(),
        }
    }

    /// Where it stands.
    pub fn source(self) -> &'static Citation {
        match self {
            Self::Statement(one) => &one.source,
            Self::Principle(one) => &one.source,
            Self::Need(one) => &one.source,
            Self::Opportunity(one) => &one.source,
            Self::ExampleAction(one) => &one.source,
        }
    }
}

displayed_in_english!(Record);

impl CityStrategy {
    /// Every record, in the order of the chapters.
    pub fn records(&'static self) -> impl Iterator<Item = Record> {
        let before = self.area.iter().chain(self.background).map(Record::Statement);
        let after = self.approach.iter().chain(self.stakeholders).map(Record::Statement);
        before
            .chain(self.principles.iter().map(Record::Principle))
            .chain(self.needs.iter().map(Record::Need))
            .chain(self.opportunities.iter().map(Record::Opportunity))
            .chain(self.example_actions.iter().map(Record::ExampleAction))
            .chain(after)
    }
}

impl Theme {
    /// The example actions of a city under the theme.
    pub fn example_actions(self, city: City) -> impl Iterator<Item = &'static ExampleAction> {
        city.strategy().example_actions.iter().filter(move |action| action.theme == self)
    }
}

/// Returns the strategy that has a record in its tables. Every record of the crate is in one.
fn strategy_that(has_it: impl Fn(&CityStrategy) -> bool) -> Option<&'static CityStrategy> {
    City::ALL.iter().map(|city| city.strategy()).find(|strategy| has_it(strategy))
}

impl ExampleAction {
    fn strategy(&self) -> Option<&'static CityStrategy> {
        strategy_that(|strategy| strategy.example_actions.iter().any(|one| one.id == self.id))
    }

    /// Returns the opportunities that the action plainly comes from: those that it names by their ids,
    /// and if it names none, those that share a number of the coalition agreement with it (Antwerp).
    pub fn comes_from(&self) -> impl Iterator<Item = &'static Opportunity> {
        let opportunities = self.strategy().into_iter().flat_map(|city| city.opportunities);
        opportunities.filter(|opportunity| {
            if self.opportunities.is_empty() {
                self.agreement_refs.iter().any(|one| opportunity.agreement_refs.contains(one))
            } else {
                self.opportunities.contains(&opportunity.id)
            }
        })
    }
}

impl Opportunity {
    fn strategy(&self) -> Option<&'static CityStrategy> {
        strategy_that(|strategy| strategy.opportunities.iter().any(|one| one.id == self.id))
    }

    /// Returns the needs of its city in the domains that it answers to.
    pub fn answers_to(&self) -> impl Iterator<Item = &'static Need> {
        let needs = self.strategy().into_iter().flat_map(|city| city.needs);
        needs.filter(|need| self.domains.contains(&need.domain))
    }

    /// Returns the example actions of its city that plainly come from it.
    pub fn example_actions(&self) -> impl Iterator<Item = &'static ExampleAction> {
        let actions = self.strategy().into_iter().flat_map(|city| city.example_actions);
        actions.filter(|action| action.comes_from().any(|one| one.id == self.id))
    }
}

impl Need {
    fn strategy(&self) -> Option<&'static CityStrategy> {
        strategy_that(|strategy| strategy.needs.iter().any(|one| one.id == self.id))
    }

    /// Returns the opportunities of its city in its domain.
    pub fn opportunities(&self) -> impl Iterator<Item = &'static Opportunity> {
        let domain = self.domain;
        let opportunities = self.strategy().into_iter().flat_map(|city| city.opportunities);
        opportunities.filter(move |one| one.domains.contains(&domain))
    }
}
