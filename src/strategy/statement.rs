//! Something that the strategy says.

use super::{Statistic, Theme};
use crate::source::Citation;
use crate::text::Text;

/// Something that the strategy says, in the crate's own short words, with its figures and its source.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Statement {
    /// The id, frozen.
    pub id: &'static str,
    /// What is said.
    pub text: Text,
    /// The themes that it speaks to, where it plainly does.
    pub themes: &'static [Theme],
    /// The figures that it gives.
    pub statistics: &'static [Statistic],
    /// Where it stands.
    pub source: Citation,
    /// Where the text is damaged, outdated or parts ways with the law.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub note: Option<Text>,
}
