//! How much a finding matters.

use crate::document::code;
use crate::text::Language;

/// How much a finding matters, as its source puts it.
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
#[strum(parse_err_ty = crate::parse::ParseError, parse_err_fn = Severity::unknown)]
pub enum Severity {
    /// A remark.
    #[strum(to_string = "info")]
    Info,
    /// The source prefers it otherwise, or tests it elsewhere.
    #[strum(to_string = "warning")]
    Warning,
    /// The source does not allow it.
    #[strum(to_string = "error")]
    Error,
}

code!(Severity, "geen ernstniveau", "not a severity");

impl Severity {
    /// The severity in words.
    pub const fn text(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::Info, Language::Dutch) => "opmerking",
            (Self::Info, Language::English) => "remark",
            (Self::Warning, Language::Dutch) => "waarschuwing",
            (Self::Warning, Language::English) => "warning",
            (Self::Error, Language::Dutch) => "fout",
            (Self::Error, Language::English) => "error",
        }
    }
}
