//! The seven specific objectives of the programme.

use super::Priority;
use crate::code::codes;
use crate::source::{Citation, Source};
use crate::text::Text;

codes! {
    /// A specific objective of the ERDF (EFRO) programme Flanders 2021-2027.
    ///
    /// Sources: strategy, section 2; Regulation (EU) 2021/1058, art. 3(1). The code is that of the Commission's reporting,
    /// `RSO1.1`. `FromStr` also reads the strategy's `SD 1.1`, and `1.1`. The English name is the regulation's. The Dutch
    /// name is the strategy's and differs from the regulation's, which for RSO1.1 begins with "het ontwikkelen en
    /// versterken van".
    ///
    /// ```
    /// use efro_gti::{Priority, SpecificObjective};
    ///
    /// let objective: SpecificObjective = "SD 2.4".parse()?;
    /// assert_eq!(objective, SpecificObjective::ClimateAdaptation);
    /// assert_eq!(objective.to_string(), "RSO2.4");
    /// assert_eq!(objective.priority(), Priority::SustainableFlanders);
    /// # Ok::<(), efro_gti::ParseError>(())
    /// ```
    pub enum SpecificObjective(
        "geen specifieke doelstelling van het programma",
        "not a specific objective of the programme",
        by_code: true
    ) {
        /// Research, innovation and advanced technologies.
        Innovation = "RSO1.1",
            nl "de ontwikkeling en versterking van de onderzoeks- en innovatiecapaciteit en de \
                invoering van geavanceerde technologieën",
            en "developing and enhancing research and innovation capacities and the uptake of \
                advanced technologies",
            also "SD 1.1", "SD1.1", "1.1";
        /// Digitalisation for citizens, companies, research organisations and public authorities.
        Digitalisation = "RSO1.2",
            nl "de benutting van de voordelen van digitalisering voor burgers, bedrijven, \
                onderzoeksorganisaties en overheden",
            en "reaping the benefits of digitisation for citizens, companies, research organisations \
                and public authorities",
            also "SD 1.2", "SD1.2", "1.2";
        /// Skills for smart specialisation, industrial transition and entrepreneurship.
        Skills = "RSO1.4",
            nl "de ontwikkeling van vaardigheden voor slimme specialisatie, industriële transitie en \
                ondernemerschap",
            en "developing skills for smart specialisation, industrial transition and \
                entrepreneurship",
            also "SD 1.4", "SD1.4", "1.4";
        /// Energy efficiency and lower greenhouse gas emissions.
        EnergyEfficiency = "RSO2.1",
            nl "de bevordering van energie-efficiëntie en de vermindering van de uitstoot van \
                broeikasgassen",
            en "promoting energy efficiency and reducing greenhouse gas emissions",
            also "SD 2.1", "SD2.1", "2.1";
        /// Renewable energy.
        RenewableEnergy = "RSO2.2",
            nl "de bevordering van hernieuwbare energie overeenkomstig richtlijn EU 2018/2001, met \
                inbegrip van de daarin vastgelegde duurzaamheidscriteria",
            en "promoting renewable energy in accordance with Directive (EU) 2018/2001, including the \
                sustainability criteria set out therein",
            also "SD 2.2", "SD2.2", "2.2";
        /// Climate adaptation and resilience.
        ClimateAdaptation = "RSO2.4",
            nl "de bevordering van klimaatadaptatie en rampenrisicopreventie en weerbaarheid, rekening \
                houdend met op ecosystemen gebaseerde benaderingen",
            en "promoting climate change adaptation and disaster risk prevention and resilience, \
                taking into account eco-system based approaches",
            also "SD 2.4", "SD2.4", "2.4";
        /// Sustainable multimodal urban mobility.
        UrbanMobility = "RSO2.8",
            nl "de bevordering van duurzame multimodale stedelijke mobiliteit als onderdeel van de \
                overgang naar een koolstofneutrale economie",
            en "promoting sustainable multimodal urban mobility, as part of transition to a net zero \
                carbon economy",
            also "SD 2.8", "SD2.8", "2.8";
    }
}

impl SpecificObjective {
    /// Returns the priority that the objective belongs to.
    pub const fn priority(self) -> Priority {
        match self {
            Self::Innovation | Self::Digitalisation | Self::Skills => Priority::SmartFlanders,
            Self::EnergyEfficiency
            | Self::RenewableEnergy
            | Self::ClimateAdaptation
            | Self::UrbanMobility => Priority::SustainableFlanders,
        }
    }

    /// Returns the point of art. 3(1) of Regulation (EU) 2021/1058 that names the objective.
    pub const fn citation(self) -> Citation {
        let point = match self {
            Self::Innovation => "(a)(i)",
            Self::Digitalisation => "(a)(ii)",
            Self::Skills => "(a)(iv)",
            Self::EnergyEfficiency => "(b)(i)",
            Self::RenewableEnergy => "(b)(ii)",
            Self::ClimateAdaptation => "(b)(iv)",
            Self::UrbanMobility => "(b)(viii)",
        };
        Citation::point(Source::ERDF_REGULATION, "3", "1", point)
    }

    /// Returns a note on how the strategy differs from the law, with the passage of the law, or `None` if it
    /// does not differ. Only urban mobility has a note: the strategy places it under priority 2, and the
    /// regulation requires a dedicated priority.
    pub fn note(self) -> Option<(Text, Citation)> {
        (self == Self::UrbanMobility).then(|| {
            (
                Text::new(
                    "De strategie plaatst SD 2.8 onder prioriteit 2; de verordening eist er een aparte \
                     prioriteit voor.",
                    "The strategy places specific objective 2.8 under priority 2; the regulation requires \
                     a dedicated priority.",
                ),
                Citation::paragraph(Source::ERDF_REGULATION, "4", "9"),
            )
        })
    }
}

impl Priority {
    /// Returns the specific objectives of the priority, in the order of the strategy.
    pub fn specific_objectives(self) -> impl Iterator<Item = SpecificObjective> {
        SpecificObjective::ALL.iter().copied().filter(move |objective| objective.priority() == self)
    }
}
