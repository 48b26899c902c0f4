//! The two cities of the strategy.

use crate::document::code;
use crate::text::Language;

/// A city that the strategy is for.
///
/// ```
/// use efro_gti::{City, Language};
///
/// assert_eq!("Gent".parse(), Ok(City::Ghent));
/// assert_eq!("44021".parse(), Ok(City::Ghent));
/// assert_eq!(City::Ghent.code(), "ghent");
/// assert_eq!(City::Ghent.text(Language::Dutch), "Gent");
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
    strum::EnumMessage,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::VariantArray,
)]
#[strum(parse_err_ty = crate::parse::ParseError, parse_err_fn = City::unknown)]
pub enum City {
    /// Antwerp, `antwerp`, NIS 11002.
    #[strum(to_string = "antwerp", serialize = "Antwerpen", serialize = "11002")]
    Antwerp,
    /// Ghent, `ghent`, NIS 44021.
    #[strum(to_string = "ghent", serialize = "Gent", serialize = "44021")]
    Ghent,
}

code!(
    City,
    "geen stad van de strategie",
    "not a city of the strategy",
    strum::EnumMessage::get_serializations
);

impl City {
    /// The name of the city.
    pub const fn text(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::Antwerp, Language::Dutch) => "Antwerpen",
            (Self::Antwerp, Language::English) => "Antwerp",
            (Self::Ghent, Language::Dutch) => "Gent",
            (Self::Ghent, Language::English) => "Ghent",
        }
    }

    /// The code of the municipality in Belgian statistics (NIS), which is its LAU code too.
    pub const fn nis(self) -> &'static str {
        match self {
            Self::Antwerp => "11002",
            Self::Ghent => "44021",
        }
    }

    /// The code of the arrondissement in the European nomenclature (NUTS 3).
    pub const fn nuts3(self) -> &'static str {
        match self {
            Self::Antwerp => "BE211",
            Self::Ghent => "BE234",
        }
    }
}
