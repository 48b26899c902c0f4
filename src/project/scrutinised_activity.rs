//! Activities that the regulation excludes.

use crate::document::code;
use crate::source::{Citation, Source};
use crate::text::{Language, Text};

/// An activity that the law looks at (ERDF art. 7(1)): those that it excludes, and a few that are
/// easily taken for one of those.
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
#[strum(parse_err_ty = crate::parse::ParseError, parse_err_fn = ScrutinisedActivity::unknown)]
pub enum ScrutinisedActivity {
    /// `nuclear-power-stations`, point (a): building or decommissioning nuclear power stations.
    #[strum(to_string = "nuclear-power-stations")]
    NuclearPowerStations,
    /// `emissions-trading-installations`, point (b): cutting the emissions of installations under
    /// emissions trading.
    #[strum(to_string = "emissions-trading-installations")]
    EmissionsTradingInstallations,
    /// `tobacco`, point (c): making, processing or marketing tobacco.
    #[strum(to_string = "tobacco")]
    Tobacco,
    /// `undertaking-in-difficulty`, point (d): an undertaking in difficulty.
    #[strum(to_string = "undertaking-in-difficulty")]
    UndertakingInDifficulty,
    /// `airport-infrastructure`, point (e): airport infrastructure.
    #[strum(to_string = "airport-infrastructure")]
    AirportInfrastructure,
    /// `landfill`, point (f): disposal of waste in landfills.
    #[strum(to_string = "landfill")]
    Landfill,
    /// `residual-waste-capacity`, point (g): more capacity to treat residual waste.
    #[strum(to_string = "residual-waste-capacity")]
    ResidualWasteCapacity,
    /// `fossil-fuels`, point (h): fossil fuels, from production to combustion.
    #[strum(to_string = "fossil-fuels")]
    FossilFuels,
    /// `cng-filling-station`, point (h): a filling station for compressed natural gas, which an
    /// example action of Antwerp names.
    #[strum(to_string = "cng-filling-station")]
    CngFillingStation,
    /// `other-fossil-filling-station`, point (h): a filling station for another fossil fuel.
    #[strum(to_string = "other-fossil-filling-station")]
    OtherFossilFillingStation,
    /// `clean-vehicles`: clean vehicles for public purposes, an exception to point (h).
    #[strum(to_string = "clean-vehicles")]
    CleanVehicles,
    /// `hydrogen-filling-station`: a filling station for hydrogen, which is no fossil fuel by itself.
    #[strum(to_string = "hydrogen-filling-station")]
    HydrogenFillingStation,
    /// `charging-points`, charging points for electric vehicles.
    #[strum(to_string = "charging-points")]
    ChargingPoints,
}

code!(ScrutinisedActivity, "geen activiteit van deze lijst", "not an activity of this list");

impl ScrutinisedActivity {
    /// What it is, in words.
    pub const fn text(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::NuclearPowerStations, Language::Dutch) => {
                "de bouw of ontmanteling van kerncentrales"
            }
            (Self::NuclearPowerStations, Language::English) => {
                "building or decommissioning nuclear power stations"
            }
            (Self::EmissionsTradingInstallations, Language::Dutch) => {
                "het verminderen van de uitstoot van installaties die onder de emissiehandel vallen"
            }
            (Self::EmissionsTradingInstallations, Language::English) => {
                "cutting the emissions of installations under emissions trading"
            }
            (Self::Tobacco, Language::Dutch) => "productie, verwerking of afzet van tabak",
            (Self::Tobacco, Language::English) => "making, processing or marketing tobacco",
            (Self::UndertakingInDifficulty, Language::Dutch) => "een onderneming in moeilijkheden",
            (Self::UndertakingInDifficulty, Language::English) => "an undertaking in difficulty",
            (Self::AirportInfrastructure, Language::Dutch) => "luchthaveninfrastructuur",
            (Self::AirportInfrastructure, Language::English) => "airport infrastructure",
            (Self::Landfill, Language::Dutch) => "het storten van afval",
            (Self::Landfill, Language::English) => "disposal of waste in landfills",
            (Self::ResidualWasteCapacity, Language::Dutch) => {
                "meer capaciteit om restafval te verwerken"
            }
            (Self::ResidualWasteCapacity, Language::English) => {
                "more capacity to treat residual waste"
            }
            (Self::FossilFuels, Language::Dutch) => {
                "fossiele brandstoffen, van productie tot verbranding"
            }
            (Self::FossilFuels, Language::English) => "fossil fuels, from production to combustion",
            (Self::CngFillingStation, Language::Dutch) => "een tankstation voor CNG",
            (Self::CngFillingStation, Language::English) => "a filling station for CNG",
            (Self::OtherFossilFillingStation, Language::Dutch) => {
                "een tankstation voor een andere fossiele brandstof"
            }
            (Self::OtherFossilFillingStation, Language::English) => {
                "a filling station for another fossil fuel"
            }
            (Self::CleanVehicles, Language::Dutch) => "schone voertuigen voor openbare doeleinden",
            (Self::CleanVehicles, Language::English) => "clean vehicles for public purposes",
            (Self::HydrogenFillingStation, Language::Dutch) => "een tankstation voor waterstof",
            (Self::HydrogenFillingStation, Language::English) => "a filling station for hydrogen",
            (Self::ChargingPoints, Language::Dutch) => "laadpunten voor elektrische voertuigen",
            (Self::ChargingPoints, Language::English) => "charging points for electric vehicles",
        }
    }

    /// The point of article 7(1) of the ERDF regulation that excludes it; none for what is listed
    /// here because it is *not* excluded.
    pub fn excluded_by(self) -> Option<&'static Citation> {
        const fn point(letter: &'static str) -> Citation {
            Citation::point(Source::ERDF_REGULATION, "7", "1", letter)
        }
        static A: Citation = point("(a)");
        static B: Citation = point("(b)");
        static C: Citation = point("(c)");
        static D: Citation = point("(d)");
        static E: Citation = point("(e)");
        static F: Citation = point("(f)");
        static G: Citation = point("(g)");
        static H: Citation = point("(h)");

        match self {
            Self::NuclearPowerStations => Some(&A),
            Self::EmissionsTradingInstallations => Some(&B),
            Self::Tobacco => Some(&C),
            Self::UndertakingInDifficulty => Some(&D),
            Self::AirportInfrastructure => Some(&E),
            Self::Landfill => Some(&F),
            Self::ResidualWasteCapacity => Some(&G),
            Self::FossilFuels | Self::CngFillingStation | Self::OtherFossilFillingStation => {
                Some(&H)
            }
            Self::CleanVehicles | Self::HydrogenFillingStation | Self::ChargingPoints => None,
        }
    }

    /// What that point allows beside it, as far as it can be of use to a city: not all of it.
    pub const fn exception(self) -> Option<Text> {
        match self {
            Self::UndertakingInDifficulty => Some(Text::new(
                "wat regels voor de-minimissteun of tijdelijke staatssteun toelaten",
                "what rules on de minimis or temporary State aid authorise",
            )),
            Self::AirportInfrastructure => Some(Text::new(
                "milieumaatregelen, beveiliging en veiligheid op bestaande regionale luchthavens",
                "environmental mitigation, security and safety at existing regional airports",
            )),
            Self::Landfill => Some(Text::new(
                "bestaande stortplaatsen ontmantelen, omvormen of veilig maken, zonder de \
                 capaciteit uit te breiden",
                "decommissioning, converting or making safe existing landfills, without more \
                 capacity",
            )),
            Self::ResidualWasteCapacity => Some(Text::new(
                "technologie om materialen terug te winnen voor de circulaire economie",
                "technology to recover materials for the circular economy",
            )),
            Self::FossilFuels | Self::CngFillingStation | Self::OtherFossilFillingStation => {
                Some(Text::new(
                    "onder meer schone voertuigen voor openbare doeleinden, maar niet hun \
                     tankstations",
                    "among others clean vehicles for public purposes, but not their filling \
                     stations",
                ))
            }
            Self::NuclearPowerStations
            | Self::EmissionsTradingInstallations
            | Self::Tobacco
            | Self::CleanVehicles
            | Self::HydrogenFillingStation
            | Self::ChargingPoints => None,
        }
    }
}
