//! Where a project is carried out.

use alloc::string::String;
use alloc::vec::Vec;

use super::{Entry, Nis, Scope};

/// Where a project is carried out.
///
/// ```
/// use efro_gti::Proposal;
/// use efro_gti::project::{Entry, Scope};
///
/// let mut proposal = Proposal::default();
/// proposal.location.nis = vec![Entry::parse("44021")];
/// proposal.location.scope = Scope::Site.into();
/// proposal.location.place = Some("a square in the belt of the 19th century".into());
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Location {
    /// The municipalities, by their NIS codes; in JSON one code, or an array of them.
    pub nis: Vec<Entry<Nis>>,
    /// Whether it is tied to a place.
    pub scope: Entry<Scope>,
    /// The place in words: a quarter, an address, a site.
    pub place: Option<String>,
}
