//! What the strategy says that a record is.

use crate::document::code;
use crate::text::Language;

/// What the strategy says that a record is: so, planned, studied or wanted.
///
/// ```
/// use efro_gti::City;
/// use efro_gti::strategy::Status;
///
/// let opportunities = City::Antwerp.strategy().opportunities.iter();
/// let studies = opportunities.filter(|one| one.status == Status::Study);
/// assert!(studies.count() > 0);
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
#[strum(parse_err_ty = crate::parse::ParseError, parse_err_fn = Status::unknown)]
pub enum Status {
    /// It is so: found, done, or laid down as a rule.
    #[strum(to_string = "fact")]
    Fact,
    /// The city does it, or has decided to.
    #[strum(to_string = "plan")]
    Plan,
    /// It is being studied.
    #[strum(to_string = "study")]
    Study,
    /// It is wanted or expected, and not decided.
    #[strum(to_string = "aim")]
    Aim,
}

code!(Status, "geen status van een tekst", "not a status of a text");

impl Status {
    /// The name of the status.
    pub const fn text(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::Fact, Language::Dutch) => "feit",
            (Self::Fact, Language::English) => "fact",
            (Self::Plan, Language::Dutch) => "plan",
            (Self::Plan, Language::English) => "plan",
            (Self::Study, Language::Dutch) => "onderzoek",
            (Self::Study, Language::English) => "study",
            (Self::Aim, Language::Dutch) => "streven",
            (Self::Aim, Language::English) => "aim",
        }
    }
}
