//! How far a project reaches.

use crate::document::code;
use crate::text::Language;

/// Whether a project is tied to a place (sections 3.1.1 and 3.2.1, footnote 21).
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    strum::Display,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::VariantArray,
)]
#[strum(parse_err_ty = crate::parse::ParseError, parse_err_fn = Scope::unknown)]
pub enum Scope {
    /// `whole-city`: not tied to a place in the city.
    #[strum(to_string = "whole-city")]
    WholeCity,
    /// `site`: tied to a quarter, a neighbourhood or a site.
    #[strum(to_string = "site")]
    Site,
}

code!(Scope, "geen reikwijdte", "not a scope");

impl Scope {
    /// What it is, in words.
    pub const fn text(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::WholeCity, Language::Dutch) => "de hele stad",
            (Self::WholeCity, Language::English) => "the whole city",
            (Self::Site, Language::Dutch) => "een plek of stadsdeel",
            (Self::Site, Language::English) => "a site or part of the city",
        }
    }
}
