//! How far an operation is.

use crate::document::code;
use crate::text::Language;

/// How far an operation is. Stages are cumulative: what is paid counts as contracted and as selected
/// too. What is withdrawn counts at no other stage.
///
/// ```
/// use efro_gti::portfolio::Stage;
///
/// assert!(Stage::Paid.counts_at(Stage::Selected));
/// assert!(!Stage::Selected.counts_at(Stage::Paid));
/// assert!(!Stage::Withdrawn.counts_at(Stage::Selected));
/// ```
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
#[strum(parse_err_ty = crate::parse::ParseError, parse_err_fn = Stage::unknown)]
pub enum Stage {
    /// Chosen for support.
    #[strum(to_string = "selected")]
    Selected,
    /// Laid down in a contract or grant decision.
    #[strum(to_string = "contracted")]
    Contracted,
    /// Paid out.
    #[strum(to_string = "paid")]
    Paid,
    /// Chosen once, and no longer.
    #[strum(to_string = "withdrawn")]
    Withdrawn,
}

code!(Stage, "geen stadium van een concrete actie", "not a stage of an operation");

impl Stage {
    /// Whether what is at this stage counts at `stage`.
    pub const fn counts_at(self, stage: Self) -> bool {
        match (self, stage) {
            (Self::Withdrawn, Self::Withdrawn) => true,
            (Self::Withdrawn, _) | (_, Self::Withdrawn) => false,
            _ => self as u8 >= stage as u8,
        }
    }

    /// The stage in words.
    pub const fn text(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::Selected, Language::Dutch) => "geselecteerd",
            (Self::Selected, Language::English) => "selected",
            (Self::Contracted, Language::Dutch) => "vastgelegd",
            (Self::Contracted, Language::English) => "contracted",
            (Self::Paid, Language::Dutch) => "betaald",
            (Self::Paid, Language::English) => "paid",
            (Self::Withdrawn, Language::Dutch) => "ingetrokken",
            (Self::Withdrawn, Language::English) => "withdrawn",
        }
    }
}
