//! What a city can build on.

use super::{City, Domain, Link, Statistic, Status, Theme};
use crate::document::code;
use crate::source::Citation;
use crate::text::{Language, Text};

/// An opportunity of a city (sections 3.1.2.2 and 3.2.2.2).
///
/// ```
/// use efro_gti::City;
/// use efro_gti::strategy::Opportunity;
///
/// let opportunities = City::Antwerp.strategy().opportunities;
/// let with_action = |one: &&Opportunity| one.example_actions().next().is_some();
/// let opportunity = opportunities.iter().find(with_action).expect("some become example actions");
/// println!("{}, for {} needs", opportunity.text, opportunity.needs().count());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Opportunity {
    /// The id, frozen: `antwerp-opportunity-safe-city-1`.
    pub id: &'static str,
    /// The city.
    pub city: City,
    /// What the strategy says that it is.
    pub status: Status,
    /// The chapter under which the text has it.
    pub chapter: Chapter,
    /// The field or track in the chapter, where it has such (Ghent: climate and digitalisation).
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub field: Option<Text>,
    /// What the city does or can do.
    pub text: Text,
    /// The themes that it speaks to, where it plainly does.
    pub themes: &'static [Theme],
    /// The domains of needs that it speaks to. Which needs it answers, [`answers`](Self::answers) says.
    pub domains: &'static [Domain],
    /// The needs that it answers.
    pub answers: &'static [Link],
    /// Why it answers no need, or `None` if it answers one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub no_link: Option<Text>,
    /// The numbers that the text refers to of Antwerp's coalition agreement, as `BA2`.
    pub agreement_refs: &'static [&'static str],
    /// The policy notes that the text names (Ghent), by their official names.
    pub policy_notes: &'static [&'static str],
    /// The figures that it gives, targets most of them.
    pub statistics: &'static [Statistic],
    /// The passage in the strategy.
    pub source: Citation,
    /// The first words of the passage, in Dutch as the strategy has them, so that a reader finds it.
    pub begins: &'static str,
    /// Where the text is damaged.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub note: Option<Text>,
}

/// A chapter of opportunities: seven of Antwerp, four of Ghent.
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
#[strum(parse_err_ty = crate::parse::ParseError, parse_err_fn = Chapter::unknown)]
pub enum Chapter {
    /// The liveable and mobile city (Antwerp).
    #[strum(to_string = "liveable-and-mobile-city")]
    LiveableAndMobileCity,
    /// The safe city (Antwerp).
    #[strum(to_string = "safe-city")]
    SafeCity,
    /// The harmonious city (Antwerp).
    #[strum(to_string = "harmonious-city")]
    HarmoniousCity,
    /// The residential city (Antwerp).
    #[strum(to_string = "residential-city")]
    ResidentialCity,
    /// The learning and working city (Antwerp).
    #[strum(to_string = "learning-and-working-city")]
    LearningAndWorkingCity,
    /// The vibrant city (Antwerp).
    #[strum(to_string = "vibrant-city")]
    VibrantCity,
    /// The well-governed city (Antwerp).
    #[strum(to_string = "well-governed-city")]
    WellGovernedCity,
    /// Space: mobility, housing, quality of life (Ghent).
    #[strum(to_string = "space")]
    Space,
    /// Green (Ghent).
    #[strum(to_string = "green")]
    Green,
    /// Climate, in six fields (Ghent).
    #[strum(to_string = "climate")]
    Climate,
    /// Digitalisation, in four tracks (Ghent).
    #[strum(to_string = "digitalisation")]
    Digitalisation,
}

code!(Chapter, "geen hoofdstuk van kansen", "not a chapter of opportunities");

impl Chapter {
    /// The name of the chapter: Dutch as the strategy has it, but for its capitals.
    pub const fn text(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::LiveableAndMobileCity, Language::Dutch) => "Leefbare en mobiele stad",
            (Self::LiveableAndMobileCity, Language::English) => "Liveable and mobile city",
            (Self::SafeCity, Language::Dutch) => "Veilige stad",
            (Self::SafeCity, Language::English) => "Safe city",
            (Self::HarmoniousCity, Language::Dutch) => "Harmonieuze stad",
            (Self::HarmoniousCity, Language::English) => "Harmonious city",
            (Self::ResidentialCity, Language::Dutch) => "Woonstad",
            (Self::ResidentialCity, Language::English) => "Residential city",
            (Self::LearningAndWorkingCity, Language::Dutch) => "Lerende en werkende stad",
            (Self::LearningAndWorkingCity, Language::English) => "Learning and working city",
            (Self::VibrantCity, Language::Dutch) => "Bruisende stad",
            (Self::VibrantCity, Language::English) => "Vibrant city",
            (Self::WellGovernedCity, Language::Dutch) => "Sterk bestuurde stad",
            (Self::WellGovernedCity, Language::English) => "Well-governed city",
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
