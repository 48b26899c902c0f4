//! At which level a rule is tested.

use crate::document::code;
use crate::text::Language;

/// The level at which a rule is tested by its source.
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
#[strum(parse_err_ty = crate::parse::ParseError, parse_err_fn = TestLevel::unknown)]
pub enum TestLevel {
    /// All programmes of the Member State together; one programme shows only its part.
    #[strum(to_string = "member-state")]
    MemberState,
    /// The programme.
    #[strum(to_string = "programme")]
    Programme,
}

code!(TestLevel, "geen niveau", "not a level");

impl TestLevel {
    /// The level in words.
    pub const fn text(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::MemberState, Language::Dutch) => "lidstaat",
            (Self::MemberState, Language::English) => "Member State",
            (Self::Programme, Language::Dutch) => "programma",
            (Self::Programme, Language::English) => "programme",
        }
    }
}
