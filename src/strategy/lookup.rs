//! Lists and finds records and policy documents.

use super::{
    City, CityStrategy, DELIMITING_RULES, ExampleAction, INTRODUCTION, Need, Opportunity,
    PolicyDocument, Record, SPECIAL_ATTENTION, Theme, tables,
};

/// Returns every record: first the statements about both cities, then the records of Antwerp and of Ghent,
/// each in the order of [`CityStrategy::records`].
///
/// ```
/// use efro_gti::{City, Theme};
/// use efro_gti::strategy::{self, NeedDomain};
///
/// // Filter by city, theme and domain, and count the figures.
/// let about = strategy::records()
///     .filter(|one| one.city() == Some(City::Ghent))
///     .filter(|one| one.themes().contains(&Theme::EnergyEfficiency))
///     .filter(|one| one.domains().contains(&NeedDomain::Climate));
/// assert!(about.flat_map(|one| one.statistics()).count() > 0);
///
/// // Filter by a number of Antwerp's coalition agreement: an opportunity and the action that
/// // repeats it.
/// let with_number = strategy::records().filter(|one| one.agreement_refs().contains(&"BA76"));
/// assert_eq!(with_number.count(), 2);
/// ```
pub fn records() -> impl Iterator<Item = Record> {
    let of_both = INTRODUCTION.iter().chain(SPECIAL_ATTENTION).chain(DELIMITING_RULES);
    let of_cities = City::ALL.iter().flat_map(|city| city.strategy().records());
    of_both.map(Record::Statement).chain(of_cities)
}

/// Returns the record with this id, or `None` if no record has it.
///
/// ```
/// use efro_gti::City;
/// use efro_gti::strategy::{self, Record};
///
/// let record = strategy::record("antwerp-need-digitalisation-4").expect("the need exists");
/// assert_eq!(record.city(), Some(City::Antwerp));
/// assert!(matches!(record, Record::Need(_)));
/// assert_eq!(strategy::record("antwerp-need-digitalisation-99"), None);
/// ```
pub fn record(id: &str) -> Option<Record> {
    records().find(|record| record.id() == id)
}

/// Returns every policy document that the strategy names: first those that the chapters on both cities name,
/// then those of the chapters on Antwerp and on Ghent.
///
/// ```
/// use efro_gti::{City, Language};
/// use efro_gti::strategy;
///
/// let mut of_ghent = strategy::policy_documents().filter(|one| one.city == Some(City::Ghent));
/// assert!(of_ghent.any(|one| one.title.text(Language::Dutch) == "Circulatieplan"));
/// ```
pub fn policy_documents() -> impl Iterator<Item = &'static PolicyDocument> {
    let of_cities = City::ALL.iter().flat_map(|city| city.strategy().policy_documents);
    tables::documents::DOCUMENTS.iter().chain(of_cities)
}

/// Returns the policy document with this id, or `None` if no document has it.
///
/// ```
/// use efro_gti::strategy;
///
/// assert!(strategy::policy_document("antwerp-document-3").is_some());
/// assert!(strategy::policy_document("antwerp-document-99").is_none());
/// ```
pub fn policy_document(id: &str) -> Option<&'static PolicyDocument> {
    policy_documents().find(|document| document.id == id)
}

impl CityStrategy {
    /// Returns every record of the city: area, background, principles, needs, opportunities, example actions,
    /// approach and stakeholders. Each of these lists is in the order of the text.
    pub fn records(&self) -> impl Iterator<Item = Record> + use<> {
        let before = self.area.iter().chain(self.background).map(Record::Statement);
        let after = self.approach.iter().chain(self.stakeholders).map(Record::Statement);
        before
            .chain(self.principles.iter().map(Record::Principle))
            .chain(self.needs.iter().map(Record::Need))
            .chain(self.opportunities.iter().map(Record::Opportunity))
            .chain(self.example_actions.iter().map(Record::ExampleAction))
            .chain(after)
    }

    /// Returns the need with this id, or `None` if the city has none.
    ///
    /// ```
    /// use efro_gti::City;
    ///
    /// let need = City::Ghent.strategy().need("ghent-need-climate-5");
    /// assert!(need.is_some());
    /// assert!(City::Antwerp.strategy().need("ghent-need-climate-5").is_none());
    /// ```
    pub fn need(&self, id: &str) -> Option<&'static Need> {
        self.needs.iter().find(|one| one.id == id)
    }

    /// Returns the opportunity with this id, or `None` if the city has none.
    pub fn opportunity(&self, id: &str) -> Option<&'static Opportunity> {
        self.opportunities.iter().find(|one| one.id == id)
    }
}

impl Theme {
    /// Returns the example actions of a city under the theme.
    pub fn example_actions(self, city: City) -> impl Iterator<Item = &'static ExampleAction> {
        city.strategy().example_actions.iter().filter(move |action| action.theme == self)
    }
}
