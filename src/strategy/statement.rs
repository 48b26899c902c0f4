//! Something that the strategy says.

use super::{City, Statistic, Status, Theme};
use crate::source::Citation;
use crate::text::Text;

/// Something that the strategy says, in the crate's own short words, with its figures and its source.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Statement {
    /// The id, frozen.
    pub id: &'static str,
    /// The city, or `None` if it is said of both.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub city: Option<City>,
    /// What the strategy says that it is.
    pub status: Status,
    /// What is said.
    pub text: Text,
    /// The themes that it speaks to, where it plainly does.
    pub themes: &'static [Theme],
    /// The figures that it gives.
    pub statistics: &'static [Statistic],
    /// The passage in the strategy.
    pub citation: Citation,
    /// The first words of the passage, in Dutch as the strategy has them, so that a reader finds it.
    pub begins: &'static str,
    /// Where the text is damaged, outdated or differs from the law.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub note: Option<Text>,
}
