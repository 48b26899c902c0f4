//! Everything that the strategy says of a city.

use super::{City, ExampleAction, Need, Opportunity, PolicyDocument, Principle, Statement};

/// Everything that the strategy says of a city, in the order of its chapters.
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
    /// The area, and who directs (3.1.1, 3.2.1).
    pub area: &'static [Statement],
    /// The policy told before the needs (3.1.2, 3.2.2).
    pub background: &'static [Statement],
    /// What every action answers to (3.1.4, 3.2.4).
    pub principles: &'static [Principle],
    /// What the city needs (3.1.2.1, 3.2.2.1).
    pub needs: &'static [Need],
    /// What it can build on (3.1.2.2, 3.2.2.2).
    pub opportunities: &'static [Opportunity],
    /// Examples of what it may do, theme by theme (3.1.4, 3.2.4).
    pub example_actions: &'static [ExampleAction],
    /// How needs and opportunities are taken on together (3.1.3, 3.2.3).
    pub approach: &'static [Statement],
    /// How partners are involved (5.1, 5.2).
    pub stakeholders: &'static [Statement],
    /// The documents that it names (6.1, 6.2, footnotes and text).
    pub policy_documents: &'static [PolicyDocument],
}
