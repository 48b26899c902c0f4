//! The seven themes of the strategy, and what they tie to.

use crate::document::code;
use crate::programme::{Priority, SpecificObjective};
use crate::text::Language;

/// A theme of the strategy, the same seven in both cities (sections 3.1.4 and 3.2.4).
///
/// ```
/// use efro_gti::{Priority, SpecificObjective, Theme};
///
/// let theme: Theme = "Stedelijke circulariteit".parse()?;
/// assert_eq!(theme, Theme::UrbanCircularity);
/// assert_eq!(theme.code(), "urban-circularity");
/// // It spans both priorities.
/// assert_eq!(theme.priorities().collect::<Vec<_>>(), Priority::ALL);
/// assert!(theme.specific_objectives().contains(&SpecificObjective::EnergyEfficiency));
/// # Ok::<(), efro_gti::ParseError>(())
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
#[strum(parse_err_ty = crate::parse::ParseError, parse_err_fn = Theme::unknown)]
pub enum Theme {
    /// Digitalisation and skills: `RSO1.2`, `RSO1.4`.
    #[strum(to_string = "digitalisation-and-skills", serialize = "Digitalisering & vaardigheden")]
    DigitalisationAndSkills,
    /// Smart use of space and social innovation: `RSO1.1`.
    #[strum(
        to_string = "smart-space-and-social-innovation",
        serialize = "Slim ruimtegebruik & sociale innovatie"
    )]
    SmartSpaceAndSocialInnovation,
    /// Climate adaptation: `RSO2.4`. The strategy spells it *Klimaatadaptie*.
    #[strum(
        to_string = "climate-adaptation",
        serialize = "Klimaatadaptie",
        serialize = "Klimaatadaptatie"
    )]
    ClimateAdaptation,
    /// Energy efficiency: `RSO2.1`.
    #[strum(to_string = "energy-efficiency", serialize = "Energie-efficiëntie")]
    EnergyEfficiency,
    /// Renewable energy: `RSO2.2`.
    #[strum(to_string = "renewable-energy", serialize = "Hernieuwbare energie")]
    RenewableEnergy,
    /// Mobility: `RSO2.8`.
    #[strum(to_string = "mobility", serialize = "Mobiliteit")]
    Mobility,
    /// Urban circularity: `RSO1.1`, `RSO1.4`, `RSO2.1`.
    #[strum(to_string = "urban-circularity", serialize = "Stedelijke circulariteit")]
    UrbanCircularity,
}

code!(
    Theme,
    "geen thema van de strategie",
    "not a theme of the strategy",
    strum::EnumMessage::get_serializations
);

impl Theme {
    /// The name: Dutch letter for letter as in the strategy, English the crate's own.
    pub const fn text(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::DigitalisationAndSkills, Language::Dutch) => "Digitalisering & vaardigheden",
            (Self::DigitalisationAndSkills, Language::English) => "Digitalisation and skills",
            (Self::SmartSpaceAndSocialInnovation, Language::Dutch) => {
                "Slim ruimtegebruik & sociale innovatie"
            }
            (Self::SmartSpaceAndSocialInnovation, Language::English) => {
                "Smart use of space and social innovation"
            }
            (Self::ClimateAdaptation, Language::Dutch) => "Klimaatadaptie",
            (Self::ClimateAdaptation, Language::English) => "Climate adaptation",
            (Self::EnergyEfficiency, Language::Dutch) => "Energie-efficiëntie",
            (Self::EnergyEfficiency, Language::English) => "Energy efficiency",
            (Self::RenewableEnergy, Language::Dutch) => "Hernieuwbare energie",
            (Self::RenewableEnergy, Language::English) => "Renewable energy",
            (Self::Mobility, Language::Dutch) => "Mobiliteit",
            (Self::Mobility, Language::English) => "Mobility",
            (Self::UrbanCircularity, Language::Dutch) => "Stedelijke circulariteit",
            (Self::UrbanCircularity, Language::English) => "Urban circularity",
        }
    }

    /// The specific objectives that the strategy links the theme to, in its order.
    pub const fn specific_objectives(self) -> &'static [SpecificObjective] {
        use SpecificObjective as Objective;

        match self {
            Self::DigitalisationAndSkills => &[Objective::Digitalisation, Objective::Skills],
            Self::SmartSpaceAndSocialInnovation => &[Objective::Innovation],
            Self::ClimateAdaptation => &[Objective::ClimateAdaptation],
            Self::EnergyEfficiency => &[Objective::EnergyEfficiency],
            Self::RenewableEnergy => &[Objective::RenewableEnergy],
            Self::Mobility => &[Objective::UrbanMobility],
            Self::UrbanCircularity => {
                &[Objective::Innovation, Objective::Skills, Objective::EnergyEfficiency]
            }
        }
    }

    /// The priorities of those objectives.
    pub fn priorities(self) -> impl Iterator<Item = Priority> {
        let objectives = self.specific_objectives();
        Priority::ALL
            .iter()
            .copied()
            .filter(move |priority| objectives.iter().any(|one| one.priority() == *priority))
    }
}

impl SpecificObjective {
    /// The themes that the strategy links to the objective.
    pub fn themes(self) -> impl Iterator<Item = Theme> {
        Theme::ALL.iter().copied().filter(move |theme| theme.specific_objectives().contains(&self))
    }
}
