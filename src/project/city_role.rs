//! The role of the city in a project.

use crate::document::code;
use crate::text::Language;

/// What the city does in a project (chapter 2, sections 3.1.1 and 3.1.4).
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
#[strum(parse_err_ty = crate::parse::ParseError, parse_err_fn = CityRole::unknown)]
pub enum CityRole {
    /// `initiator`: it set the project up itself, and directs it.
    #[strum(to_string = "initiator")]
    Initiator,
    /// `important-directing-role`: another set it up; the city has an important directing role.
    #[strum(to_string = "important-directing-role")]
    ImportantDirectingRole,
    /// `directing-role`: it directs, without the role being an important one.
    #[strum(to_string = "directing-role")]
    DirectingRole,
    /// `partner`: it takes part.
    #[strum(to_string = "partner")]
    Partner,
    /// `no-role`: it has none.
    #[strum(to_string = "no-role")]
    None,
}

code!(CityRole, "geen rol van de stad", "not a role of the city");

impl CityRole {
    /// What it is, in words.
    pub const fn text(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::Initiator, Language::Dutch) => "initiatiefnemer",
            (Self::Initiator, Language::English) => "initiator",
            (Self::ImportantDirectingRole, Language::Dutch) => "belangrijke regierol",
            (Self::ImportantDirectingRole, Language::English) => "important directing role",
            (Self::DirectingRole, Language::Dutch) => "regierol",
            (Self::DirectingRole, Language::English) => "directing role",
            (Self::Partner, _) => "partner",
            (Self::None, Language::Dutch) => "geen rol",
            (Self::None, Language::English) => "no role",
        }
    }
}
