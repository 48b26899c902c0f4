//! The policy documents that the strategy names.

use super::City;
use crate::source::Citation;
use crate::text::Text;

/// A policy document that the strategy names: in chapter 6, in a footnote or in the text.
///
/// Legal acts are not included.
///
/// ```
/// use efro_gti::{City, Language};
/// use efro_gti::strategy::policy_documents;
///
/// // The documents that only the chapter on Ghent names, with an address.
/// for document in policy_documents().filter(|one| one.city == Some(City::Ghent)) {
///     if let Some(url) = document.url {
///         println!("{}: {url}", document.title.text(Language::Dutch));
///     }
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PolicyDocument {
    /// The id, which never changes: `antwerp-document-1`.
    pub id: &'static str,
    /// The city whose chapters name it, or `None` if the chapters of both do.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub city: Option<City>,
    /// The official title in Dutch, and a translation by this crate in English.
    pub title: Text,
    /// The kind of document: a plan, a policy note, a study, a website.
    pub kind: Text,
    /// The public address with its scheme, or `None` if the strategy gives none. The scheme is `https` where the strategy gives
    /// only a host name, such as `data.stad.gent`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub url: Option<&'static str>,
    /// The passage that names it.
    pub citation: Citation,
    /// The first words of the passage, in Dutch, to find it in the strategy.
    pub begins: &'static str,
}
