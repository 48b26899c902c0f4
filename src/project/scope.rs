//! Whether a project is tied to a place.

use crate::code::codes;

codes! {
    /// Whether a project covers the whole city, or a site or part of it.
    ///
    /// Strategy, sections 3.1.1 and 3.2.1, footnote 21.
    #[non_exhaustive]
    pub enum Scope("geen reikwijdte", "not a scope") {
        /// Not tied to a place in the city.
        WholeCity = "whole-city", nl "de hele stad", en "the whole city";
        /// Tied to a part of the city, a neighbourhood or a site.
        Site = "site", nl "een plek of stadsdeel", en "a site or part of the city";
    }
}
