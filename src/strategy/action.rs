//! Examples of what a city may do under a theme.

use super::{City, Link, Statistic, Status, Theme};
use crate::source::Citation;
use crate::text::Text;

/// An example action of a city under a theme (sections 3.1.4 and 3.2.4).
///
/// ```
/// use efro_gti::{City, Theme};
///
/// for action in Theme::Mobility.example_actions(City::Antwerp) {
///     println!("{} [{}]", action.text, action.citation);
///     for opportunity in action.opportunities() {
///         println!("- comes from {}", opportunity.id);
///     }
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ExampleAction {
    /// The id, frozen: `ghent-action-mobility-1`.
    pub id: &'static str,
    /// The city.
    pub city: City,
    /// What the strategy says that it is.
    pub status: Status,
    /// The theme of the table's row.
    pub theme: Theme,
    /// The heading that it is under, where there is one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub heading: Option<Text>,
    /// What is done.
    pub text: Text,
    /// The numbers of Antwerp's coalition agreement whose opportunity it repeats.
    pub agreement_refs: &'static [&'static str],
    /// The opportunities that it comes from.
    pub opportunity_links: &'static [Link],
    /// Why it leads to no need, or `None` if it leads to one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub no_link_reason: Option<Text>,
    /// The figures that it gives.
    pub statistics: &'static [Statistic],
    /// The passage in the strategy.
    pub citation: Citation,
    /// The first words of the passage, in Dutch as the strategy has them, so that a reader finds it.
    pub begins: &'static str,
    /// Where it differs from the law.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub note: Option<Text>,
}
