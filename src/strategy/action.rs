//! Examples of what a city may do under a theme.

use super::{Statistic, Theme};
use crate::source::Citation;
use crate::text::Text;

/// An example action of a city under a theme (sections 3.1.4 and 3.2.4).
///
/// ```
/// use efro_gti::{City, Theme};
///
/// for action in Theme::Mobility.example_actions(City::Antwerp) {
///     println!("{} [{}]", action.text, action.source);
///     for opportunity in action.comes_from() {
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
    /// The theme of the table's row.
    pub theme: Theme,
    /// The heading that it stands under, where there is one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub heading: Option<Text>,
    /// What is done.
    pub text: Text,
    /// The numbers of Antwerp's coalition agreement whose opportunity it plainly repeats.
    pub agreement_refs: &'static [&'static str],
    /// The ids of the opportunities that it plainly comes from, where no number says so (Ghent) or
    /// several opportunities have the number (Antwerp).
    pub opportunities: &'static [&'static str],
    /// The figures that it gives.
    pub statistics: &'static [Statistic],
    /// Where it stands.
    pub source: Citation,
    /// Where it parts ways with the law.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub note: Option<Text>,
}
