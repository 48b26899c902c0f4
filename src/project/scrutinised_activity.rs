//! Activities that the regulation excludes.

use crate::code::codes;
use crate::source::{Citation, Source};
use crate::text::Text;

codes! {
    /// An activity that the law excludes (ERDF art. 7(1)), or one that is easily mistaken for such an activity.
    #[non_exhaustive]
    pub enum ScrutinisedActivity(
        "geen activiteit van deze lijst",
        "not an activity of this list",
        by_code: true
    ) {
        /// Point (a).
        NuclearPowerStations = "nuclear-power-stations",
            nl "de bouw of ontmanteling van kerncentrales",
            en "building or decommissioning nuclear power stations";
        /// Point (b).
        EmissionsTradingInstallations = "emissions-trading-installations",
            nl "het verminderen van de uitstoot van installaties die onder de emissiehandel vallen",
            en "cutting the emissions of installations under emissions trading";
        /// Point (c).
        Tobacco = "tobacco",
            nl "productie, verwerking of afzet van tabak",
            en "making, processing or marketing tobacco";
        /// Point (d).
        UndertakingInDifficulty = "undertaking-in-difficulty",
            nl "een onderneming in moeilijkheden",
            en "an undertaking in difficulty";
        /// Point (e).
        AirportInfrastructure = "airport-infrastructure",
            nl "luchthaveninfrastructuur",
            en "airport infrastructure";
        /// Point (f).
        Landfill = "landfill", nl "het storten van afval", en "disposal of waste in landfills";
        /// Point (g).
        ResidualWasteCapacity = "residual-waste-capacity",
            nl "meer capaciteit om restafval te verwerken",
            en "more capacity to treat residual waste";
        /// Point (h).
        FossilFuels = "fossil-fuels",
            nl "fossiele brandstoffen, van productie tot verbranding",
            en "fossil fuels, from production to combustion";
        /// Point (h): a filling station for compressed natural gas, which an example action of
        /// Antwerp names.
        CngFillingStation = "cng-filling-station",
            nl "een tankstation voor CNG",
            en "a filling station for CNG";
        /// Point (h).
        OtherFossilFillingStation = "other-fossil-filling-station",
            nl "een tankstation voor een andere fossiele brandstof",
            en "a filling station for another fossil fuel";
        /// Clean vehicles for public purposes, which point (h)(iii) excepts.
        CleanVehicles = "clean-vehicles",
            nl "schone voertuigen voor openbare doeleinden",
            en "clean vehicles for public purposes";
        /// A filling station for hydrogen, which is no fossil fuel by itself.
        HydrogenFillingStation = "hydrogen-filling-station",
            nl "een tankstation voor waterstof",
            en "a filling station for hydrogen";
        ChargingPoints = "charging-points",
            nl "laadpunten voor elektrische voertuigen",
            en "charging points for electric vehicles";
    }
}

impl ScrutinisedActivity {
    /// Returns the point of article 7(1) of the ERDF regulation that excludes it, or `None` for an
    /// activity that is listed here because it is *not* excluded.
    pub fn excluded_by(self) -> Option<&'static Citation> {
        const fn point(letter: &'static str) -> Citation {
            Citation::point(Source::ERDF_REGULATION, "7", "1", letter)
        }

        Some(match self {
            Self::NuclearPowerStations => const { &point("(a)") },
            Self::EmissionsTradingInstallations => const { &point("(b)") },
            Self::Tobacco => const { &point("(c)") },
            Self::UndertakingInDifficulty => const { &point("(d)") },
            Self::AirportInfrastructure => const { &point("(e)") },
            Self::Landfill => const { &point("(f)") },
            Self::ResidualWasteCapacity => const { &point("(g)") },
            Self::FossilFuels => const { &point("(h)") },
            // Distribution of fossil fuels, by our reading.
            Self::CngFillingStation | Self::OtherFossilFillingStation => {
                const { &point("(h)").inference() }
            }
            Self::CleanVehicles | Self::HydrogenFillingStation | Self::ChargingPoints => {
                return None;
            }
        })
    }

    /// Returns the exceptions to the exclusion that may concern a city, or `None` if there are none. The list is not
    /// complete.
    pub const fn exception(self) -> Option<Text> {
        Some(match self {
            Self::UndertakingInDifficulty => Text::new(
                "wat regels voor de-minimissteun of tijdelijke staatssteun toelaten",
                "what rules on de minimis or temporary State aid authorise",
            ),
            Self::AirportInfrastructure => Text::new(
                "milieumaatregelen op bestaande regionale luchthavens, en systemen voor beveiliging, \
                 veiligheid en luchtverkeersbeheer die uit SESAR voortkomen",
                "environmental mitigation at existing regional airports, and security, safety and air \
                 traffic management systems that result from SESAR",
            ),
            Self::Landfill => Text::new(
                "bestaande stortplaatsen ontmantelen, omvormen of veilig maken, zonder de \
                 capaciteit uit te breiden",
                "decommissioning, converting or making safe existing landfills, without more \
                 capacity",
            ),
            Self::ResidualWasteCapacity => Text::new(
                "technologie om materialen terug te winnen voor de circulaire economie",
                "technology to recover materials for the circular economy",
            ),
            Self::FossilFuels | Self::CngFillingStation | Self::OtherFossilFillingStation => {
                Text::new(
                    "schone voertuigen voor openbare doeleinden en voertuigen van burgerbescherming en \
                     brandweer (punt h, iii), maar volgens onze interpretatie niet hun tankstations; de \
                     uitzonderingen i en ii golden voor selecties tot en met 31 december 2025 (lid 4)",
                    "clean vehicles for public purposes and vehicles of civil protection and fire \
                     services (point (h)(iii)), but by our interpretation not their filling stations; the \
                     exceptions (i) and (ii) were for selections up to and including 31 December 2025 (paragraph 4)",
                )
            }
            _ => return None,
        })
    }
}
