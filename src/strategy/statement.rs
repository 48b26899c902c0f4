//! The statements of the strategy.

use super::{City, Statistic, Status, Theme};
use crate::source::Citation;
use crate::text::Text;

/// A statement of the strategy that is not a principle, need, opportunity or example action, such as one on the area
/// of a city, in the crate's own words and with its figures and source.
///
/// ```
/// use efro_gti::City;
///
/// for statement in City::Ghent.strategy().area {
///     println!("{} [{}]", statement.text, statement.citation);
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Statement {
    /// The id, which never changes: `antwerp-area-7`.
    pub id: &'static str,
    /// The city, or `None` if it concerns both.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub city: Option<City>,
    /// Whether the strategy presents the record as a fact, a plan, a study or an aim.
    pub status: Status,
    /// The statement.
    pub text: Text,
    /// The themes that the record clearly concerns. May be empty.
    pub themes: &'static [Theme],
    /// The figures in the passage.
    pub statistics: &'static [Statistic],
    /// The passage in the strategy.
    pub citation: Citation,
    /// The first words of the passage, in Dutch, to find it in the strategy.
    pub begins: &'static str,
    /// A note where the text is damaged, outdated or different from the law, or `None`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub note: Option<Text>,
}
