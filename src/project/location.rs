//! Where a project is carried out.

use alloc::string::String;
use alloc::vec::Vec;

use super::{Entry, Nis, Scope};

/// Where a project is carried out.
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
