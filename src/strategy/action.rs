//! The example actions of a city.

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
    /// The id, which never changes: `ghent-action-mobility-1`.
    pub id: &'static str,
    /// The city.
    pub city: City,
    /// Whether the strategy presents the record as a fact, a plan, a study or an aim.
    pub status: Status,
    /// The theme under which the strategy's table of actions (3.1.4 or 3.2.4) lists it.
    pub theme: Theme,
    /// The heading above the action in that table, or `None` if there is none.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub heading: Option<Text>,
    /// The action, in the crate's own words.
    pub text: Text,
    /// The numbers of Antwerp's coalition agreement, such as `BA2`, that the action shares with opportunities.
    pub agreement_refs: &'static [&'static str],
    /// The links to the opportunities that the action comes from.
    pub opportunity_links: &'static [Link],
    /// The reason why the action is linked to no need through its opportunities, or `None` if it is linked to
    /// at least one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub no_link_reason: Option<Text>,
    /// The figures in the passage.
    pub statistics: &'static [Statistic],
    /// The passage in the strategy.
    pub citation: Citation,
    /// The first words of the passage, in Dutch, to find it in the strategy.
    pub begins: &'static str,
    /// A note on a difference from the law, or `None` if there is none.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub note: Option<Text>,
}
