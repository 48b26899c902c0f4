//! The policy documents that the strategy names.

use super::City;
use crate::source::Citation;
use crate::text::Text;

/// A policy document that the strategy names: in chapter 6, in a footnote or in its text. An act is
/// none.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PolicyDocument {
    /// The id, frozen: `antwerp-document-1`.
    pub id: &'static str,
    /// The city whose chapters name it, or `None` if those of both do.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub city: Option<City>,
    /// The official title; English the crate's own.
    pub title: Text,
    /// What kind of document it is: a plan, a policy note, a study, a website.
    pub kind: Text,
    /// Its public address; only the host name where the source shows a drive of the city's own
    /// network, and none where it gives none.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub url: Option<&'static str>,
    /// Where the strategy names it.
    pub citation: Citation,
    /// The first words of the passage, in Dutch as the strategy has them, so that a reader finds it.
    pub begins: &'static str,
}
