//! The links between actions, opportunities and needs.

use crate::source::Basis;
use crate::text::Text;

/// A link from one record to another. The crate's authors made the links by hand, each with its basis.
///
/// ```
/// use efro_gti::City;
/// use efro_gti::source::Basis;
///
/// let links = City::Ghent.strategy().opportunities.iter().flat_map(|one| one.need_links);
/// // The strategy itself states few links. The others are inferences with a reason.
/// assert!(links.clone().any(|link| link.basis == Basis::Stated));
/// assert!(links.filter(|link| link.basis == Basis::Inference).all(|link| link.why.is_some()));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Link {
    /// The id of the record that the link leads to.
    pub to: &'static str,
    /// Whether the strategy states the link (in its text, or because both passages have the same number of
    /// the coalition agreement), or the link was inferred from the two passages.
    pub basis: Basis,
    /// The reason, in a few words. An inference always has one; a stated link may have none.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub why: Option<Text>,
}
