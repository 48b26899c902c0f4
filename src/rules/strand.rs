//! Where money is spent, as the rules tell places apart.

use crate::document::code;
use crate::strategy::City;
use crate::text::Language;

/// Where money is spent: every euro net of technical assistance is in exactly one of these.
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
#[strum(parse_err_ty = crate::parse::ParseError, parse_err_fn = Strand::unknown)]
pub enum Strand {
    /// `antwerp`: Antwerp alone.
    #[strum(to_string = "antwerp", serialize = "Antwerpen", serialize = "11002")]
    Antwerp,
    /// `ghent`: Ghent alone.
    #[strum(to_string = "ghent", serialize = "Gent", serialize = "44021")]
    Ghent,
    /// `both-cities`: the two cities jointly.
    #[strum(to_string = "both-cities")]
    BothCities,
    /// `other-urban`: money that the programme counts as sustainable urban development outside the two
    /// cities, such as that of other territorial investments.
    #[strum(to_string = "other-urban")]
    OtherUrban,
    /// `regular`: all other money, wherever it goes. That does not follow from where a place is.
    #[strum(to_string = "regular")]
    Regular,
}

code!(Strand, "geen plaats", "not a place", strum::EnumMessage::get_serializations);

impl Strand {
    /// The place in words.
    pub const fn text(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::Antwerp, _) => City::Antwerp.text(language),
            (Self::Ghent, _) => City::Ghent.text(language),
            (Self::BothCities, Language::Dutch) => "gezamenlijke acties van Antwerpen en Gent",
            (Self::BothCities, Language::English) => "joint operations of Antwerp and Ghent",
            (Self::OtherUrban, Language::Dutch) => "andere stedelijke ontwikkeling",
            (Self::OtherUrban, Language::English) => "other urban development",
            (Self::Regular, Language::Dutch) => "niet-stedelijke middelen",
            (Self::Regular, Language::English) => "outside urban development",
        }
    }
}

impl From<City> for Strand {
    fn from(city: City) -> Self {
        match city {
            City::Antwerp => Self::Antwerp,
            City::Ghent => Self::Ghent,
        }
    }
}
