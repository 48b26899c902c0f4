//! The seven specific objectives of the programme.

use super::Priority;
use crate::document::code;
use crate::source::{Citation, Source};
use crate::text::{Language, Text};

/// A specific objective of the EFRO programme Flanders 2021-2027 (strategy, section 2; Regulation
/// (EU) 2021/1058, art. 3(1)).
///
/// The code is the one of the Commission's reporting. The strategy writes `SD 1.1`; that and `1.1`
/// are read too.
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
#[strum(parse_err_ty = crate::parse::ParseError, parse_err_fn = SpecificObjective::unknown)]
pub enum SpecificObjective {
    /// `RSO1.1`: research, innovation and advanced technologies.
    #[strum(to_string = "RSO1.1", serialize = "SD 1.1", serialize = "SD1.1", serialize = "1.1")]
    Innovation,
    /// `RSO1.2`: the benefits of digitalisation.
    #[strum(to_string = "RSO1.2", serialize = "SD 1.2", serialize = "SD1.2", serialize = "1.2")]
    Digitalisation,
    /// `RSO1.4`: skills for smart specialisation, industrial transition and entrepreneurship.
    #[strum(to_string = "RSO1.4", serialize = "SD 1.4", serialize = "SD1.4", serialize = "1.4")]
    Skills,
    /// `RSO2.1`: energy efficiency and lower greenhouse gas emissions.
    #[strum(to_string = "RSO2.1", serialize = "SD 2.1", serialize = "SD2.1", serialize = "2.1")]
    EnergyEfficiency,
    /// `RSO2.2`: renewable energy.
    #[strum(to_string = "RSO2.2", serialize = "SD 2.2", serialize = "SD2.2", serialize = "2.2")]
    RenewableEnergy,
    /// `RSO2.4`: climate adaptation and resilience.
    #[strum(to_string = "RSO2.4", serialize = "SD 2.4", serialize = "SD2.4", serialize = "2.4")]
    ClimateAdaptation,
    /// `RSO2.8`: sustainable multimodal urban mobility.
    #[strum(to_string = "RSO2.8", serialize = "SD 2.8", serialize = "SD2.8", serialize = "2.8")]
    UrbanMobility,
}

code!(
    SpecificObjective,
    "geen specifieke doelstelling van het programma",
    "not a specific objective of the programme",
    strum::EnumMessage::get_serializations
);

impl SpecificObjective {
    /// The priority that the objective belongs to.
    pub const fn priority(self) -> Priority {
        match self {
            Self::Innovation | Self::Digitalisation | Self::Skills => Priority::SmartFlanders,
            Self::EnergyEfficiency
            | Self::RenewableEnergy
            | Self::ClimateAdaptation
            | Self::UrbanMobility => Priority::SustainableFlanders,
        }
    }

    /// Where the regulation names the objective: the point of art. 3(1).
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

    /// The official name: Dutch as in section 2 of the strategy, English as in the regulation.
    pub const fn text(self, language: Language) -> &'static str {
        match language {
            Language::Dutch => self.dutch(),
            Language::English => self.english(),
        }
    }

    const fn dutch(self) -> &'static str {
        match self {
            Self::Innovation => {
                "de ontwikkeling en versterking van de onderzoeks- en innovatiecapaciteit en de \
                 invoering van geavanceerde technologieën"
            }
            Self::Digitalisation => {
                "de benutting van de voordelen van digitalisering voor burgers, bedrijven, \
                 onderzoeksorganisaties en overheden"
            }
            Self::Skills => {
                "de ontwikkeling van vaardigheden voor slimme specialisatie, industriële transitie en \
                 ondernemerschap"
            }
            Self::EnergyEfficiency => {
                "de bevordering van energie-efficiëntie en de vermindering van de uitstoot van \
                 broeikasgassen"
            }
            Self::RenewableEnergy => {
                "de bevordering van hernieuwbare energie overeenkomstig richtlijn EU 2018/2001, met \
                 inbegrip van de daarin vastgelegde duurzaamheidscriteria"
            }
            Self::ClimateAdaptation => {
                "de bevordering van klimaatadaptatie en rampenrisicopreventie en weerbaarheid, rekening \
                 houdend met op ecosystemen gebaseerde benaderingen"
            }
            Self::UrbanMobility => {
                "de bevordering van duurzame multimodale stedelijke mobiliteit als onderdeel van de \
                 overgang naar een koolstofneutrale economie"
            }
        }
    }

    const fn english(self) -> &'static str {
        match self {
            Self::Innovation => {
                "developing and enhancing research and innovation capacities and the uptake of \
                 advanced technologies"
            }
            Self::Digitalisation => {
                "reaping the benefits of digitisation for citizens, companies, research organisations \
                 and public authorities"
            }
            Self::Skills => {
                "developing skills for smart specialisation, industrial transition and \
                 entrepreneurship"
            }
            Self::EnergyEfficiency => {
                "promoting energy efficiency and reducing greenhouse gas emissions"
            }
            Self::RenewableEnergy => {
                "promoting renewable energy in accordance with Directive (EU) 2018/2001, including the \
                 sustainability criteria set out therein"
            }
            Self::ClimateAdaptation => {
                "promoting climate change adaptation and disaster risk prevention and resilience, \
                 taking into account eco-system based approaches"
            }
            Self::UrbanMobility => {
                "promoting sustainable multimodal urban mobility, as part of transition to a net zero \
                 carbon economy"
            }
        }
    }

    /// A note where the strategy and the law part ways: the strategy has urban mobility under
    /// priority 2, where the regulation requires a priority of its own.
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
    /// The specific objectives of the priority, in the order of the strategy.
    pub fn specific_objectives(self) -> impl Iterator<Item = SpecificObjective> {
        SpecificObjective::ALL.iter().copied().filter(move |objective| objective.priority() == self)
    }
}
