//! The seven themes of the strategy, and the objectives that they are linked to.

use crate::code::codes;
use crate::programme::{Priority, SpecificObjective};

codes! {
    /// A theme of the strategy, the same seven in both cities (sections 3.1.4 and 3.2.4).
    ///
    /// The Dutch name is spelt as in the strategy. The English name is a translation by this crate.
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
    pub enum Theme("geen thema van de strategie", "not a theme of the strategy") {
        /// Under `RSO1.2`, `RSO1.4`.
        DigitalisationAndSkills = "digitalisation-and-skills",
            nl "Digitalisering & vaardigheden",
            en "Digitalisation and skills",
            also "Digitalisering en vaardigheden";
        /// Under `RSO1.1`.
        SmartSpaceAndSocialInnovation = "smart-space-and-social-innovation",
            nl "Slim ruimtegebruik & sociale innovatie",
            en "Smart use of space and social innovation",
            also "Slim ruimtegebruik en sociale innovatie";
        /// Climate adaptation: `RSO2.4`. The strategy spells it *Klimaatadaptie*.
        ClimateAdaptation = "climate-adaptation",
            nl "Klimaatadaptie",
            en "Climate adaptation",
            also "Klimaatadaptatie";
        /// Under `RSO2.1`.
        EnergyEfficiency = "energy-efficiency",
            nl "Energie-efficiëntie",
            en "Energy efficiency",
            also "Energie-efficientie";
        /// Under `RSO2.2`.
        RenewableEnergy = "renewable-energy", nl "Hernieuwbare energie", en "Renewable energy";
        /// Under `RSO2.8`.
        Mobility = "mobility", nl "Mobiliteit", en "Mobility";
        /// Under `RSO1.1`, `RSO1.4`, `RSO2.1`.
        UrbanCircularity = "urban-circularity",
            nl "Stedelijke circulariteit",
            en "Urban circularity";
    }
}

impl Theme {
    /// Returns the specific objectives that the strategy links the theme to, in the order of the strategy.
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

    /// Returns the priorities of the theme's [specific objectives](Self::specific_objectives).
    pub fn priorities(self) -> impl Iterator<Item = Priority> {
        let objectives = self.specific_objectives();
        Priority::ALL
            .iter()
            .copied()
            .filter(move |priority| objectives.iter().any(|one| one.priority() == *priority))
    }
}

impl SpecificObjective {
    /// Returns the themes that the strategy links to the objective.
    pub fn themes(self) -> impl Iterator<Item = Theme> {
        Theme::ALL.iter().copied().filter(move |theme| theme.specific_objectives().contains(&self))
    }
}
