//! What a city needs.

use super::{City, Statistic, Status, Theme};
use crate::document::code;
use crate::source::Citation;
use crate::text::{Language, Text};

/// A need of a city (sections 3.1.2.1 and 3.2.2.1).
///
/// ```
/// use efro_gti::{City, Language};
/// use efro_gti::strategy::Domain;
///
/// let needs = City::Ghent.strategy().needs.iter();
/// for need in needs.filter(|need| need.domain == Domain::Climate) {
///     println!("{}: {} [{}]", need.id, need.text.text(Language::English), need.source);
///     for opportunity in need.opportunities() {
///         println!("- {}", opportunity.text.text(Language::English));
///     }
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Need {
    /// The id, frozen: `antwerp-need-demography-1`.
    pub id: &'static str,
    /// The city.
    pub city: City,
    /// What the strategy says that it is.
    pub status: Status,
    /// The domain under which the text has it.
    pub domain: Domain,
    /// What is needed, or what is found.
    pub text: Text,
    /// The themes that it speaks to, where it plainly does.
    pub themes: &'static [Theme],
    /// The figures that it gives.
    pub statistics: &'static [Statistic],
    /// The passage in the strategy.
    pub source: Citation,
    /// The first words of the passage, in Dutch as the strategy has them, so that a reader finds it.
    pub begins: &'static str,
    /// Where the text is damaged or outdated.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub note: Option<Text>,
}

/// A domain of needs: eight of Antwerp, four of Ghent, three of them the same.
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
#[strum(parse_err_ty = crate::parse::ParseError, parse_err_fn = Domain::unknown)]
pub enum Domain {
    /// Population (Antwerp).
    #[strum(to_string = "demography")]
    Demography,
    /// Income, poverty and work (Antwerp).
    #[strum(to_string = "socio-economic")]
    SocioEconomic,
    /// Schools and childcare (Antwerp).
    #[strum(to_string = "education-and-childcare")]
    EducationAndChildcare,
    /// Housing (Antwerp).
    #[strum(to_string = "housing")]
    Housing,
    /// Mobility (Antwerp).
    #[strum(to_string = "mobility")]
    Mobility,
    /// Space: mobility, housing, quality of life (Ghent).
    #[strum(to_string = "space")]
    Space,
    /// Green (both).
    #[strum(to_string = "green")]
    Green,
    /// Climate (both).
    #[strum(to_string = "climate")]
    Climate,
    /// Digitalisation (both).
    #[strum(to_string = "digitalisation")]
    Digitalisation,
}

code!(Domain, "geen domein van noden", "not a domain of needs");

impl Domain {
    /// The name of the domain: Dutch as the strategy has it, but for its capitals.
    pub const fn text(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::Demography, Language::Dutch) => "Demografie",
            (Self::Demography, Language::English) => "Demography",
            (Self::SocioEconomic, Language::Dutch) => "Sociaaleconomische situatie",
            (Self::SocioEconomic, Language::English) => "Socio-economic situation",
            (Self::EducationAndChildcare, Language::Dutch) => "Onderwijs en kinderopvang",
            (Self::EducationAndChildcare, Language::English) => "Education and childcare",
            (Self::Housing, Language::Dutch) => "Wonen",
            (Self::Housing, Language::English) => "Housing",
            (Self::Mobility, Language::Dutch) => "Mobiliteit",
            (Self::Mobility, Language::English) => "Mobility",
            (Self::Space, Language::Dutch) => "Ruimte: mobiliteit – wonen – leefkwaliteit",
            (Self::Space, Language::English) => "Space: mobility – housing – quality of life",
            (Self::Green, Language::Dutch) => "Groen",
            (Self::Green, Language::English) => "Green",
            (Self::Climate, Language::Dutch) => "Klimaat",
            (Self::Climate, Language::English) => "Climate",
            (Self::Digitalisation, Language::Dutch) => "Digitalisering",
            (Self::Digitalisation, Language::English) => "Digitalisation",
        }
    }
}
