//! The strategy of a city.

use super::{City, ExampleAction, Need, Opportunity, PolicyDocument, Principle, Statement};

/// The strategy of a city: all its records and policy documents. Each list is in the order of the text.
///
/// ```
/// use efro_gti::{City, Language, Theme};
///
/// let ghent = City::Ghent.strategy();
/// assert_eq!(ghent.principles.len(), 7);
/// for action in ghent.example_actions.iter().filter(|one| one.theme == Theme::Mobility) {
///     println!("{} [{}]", action.text.text(Language::English), action.citation);
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CityStrategy {
    /// The city.
    pub city: City,
    /// The area, and who leads the strategy (3.1.1, 3.2.1).
    pub area: &'static [Statement],
    /// The policy background of the needs (3.1.2, 3.2.2).
    pub background: &'static [Statement],
    /// The principles that actions must meet or, where so marked, preferably meet (3.1.4, 3.2.4).
    pub principles: &'static [Principle],
    /// The needs (3.1.2.1, 3.2.2.1).
    pub needs: &'static [Need],
    /// The opportunities (3.1.2.2, 3.2.2.2).
    pub opportunities: &'static [Opportunity],
    /// The example actions, theme by theme (3.1.4, 3.2.4).
    pub example_actions: &'static [ExampleAction],
    /// The integrated approach to needs and opportunities (3.1.3, 3.2.3).
    pub approach: &'static [Statement],
    /// The involvement of partners (5.1, 5.2).
    pub stakeholders: &'static [Statement],
    /// The policy documents that these chapters name (6.1, 6.2, footnotes and text).
    pub policy_documents: &'static [PolicyDocument],
}
