//! The common indicators that the seven objectives may use: Regulation (EU) 2021/1058, Annex I, table 1, as of 2021.
//!
//! Regulation (EU) 2025/1914 added codes (RCO125 to RCO129, RCO131 and others). It also uses some of the codes below with
//! other wording, under objectives that it added. Neither is in this table.

use super::SpecificObjective as Objective;
use super::indicator::IndicatorGroup::{Other, Programme};
use super::indicator::IndicatorKind::{Output, Result};
use super::indicator::{Indicator, IndicatorGroup, IndicatorKind};

impl Indicator {
    /// Returns every common indicator that one of the seven objectives may use, in the order of the annex.
    pub fn all() -> &'static [Self] {
        INDICATORS
    }

    /// Returns the indicator with this code, written exactly as in `RCO26`, or `None` if [`all`](Self::all)
    /// does not contain it. Common indicators that only other objectives may use are not included.
    pub fn from_code(code: &str) -> Option<&'static Self> {
        INDICATORS.iter().find(|indicator| indicator.code == code)
    }
}

impl Objective {
    /// Returns the common indicators that a project under this objective may use: those that the annex groups there, all
    /// those with a star, and the territorial ones.
    pub fn indicators(self) -> impl Iterator<Item = &'static Indicator> {
        INDICATORS.iter().filter(move |indicator| indicator.may_be_used_under(self))
    }
}

const fn row(
    group: IndicatorGroup,
    code: &'static str,
    kind: IndicatorKind,
    name: &'static str,
    unit: &'static str,
    starred: bool,
) -> Indicator {
    Indicator { code, kind, name, unit, group, starred }
}

/// Objective that the annex groups it under, code, kind, English name, unit, star.
#[rustfmt::skip]
static INDICATORS: &[Indicator] = &[
    row(Programme(Objective::Innovation), "RCO01", Output, "Enterprises supported (of which: micro, small, medium, large)", "enterprises", true),
    row(Programme(Objective::Innovation), "RCO02", Output, "Enterprises supported by grants", "enterprises", true),
    row(Programme(Objective::Innovation), "RCO03", Output, "Enterprises supported by financial instruments", "enterprises", true),
    row(Programme(Objective::Innovation), "RCO04", Output, "Enterprises with non-financial support", "enterprises", true),
    row(Programme(Objective::Innovation), "RCO05", Output, "New enterprises supported", "enterprises", true),
    row(Programme(Objective::Innovation), "RCO06", Output, "Researchers working in supported research facilities", "annual FTEs", false),
    row(Programme(Objective::Innovation), "RCO07", Output, "Research organisations participating in joint research projects", "research organisations", false),
    row(Programme(Objective::Innovation), "RCO08", Output, "Nominal value of research and innovation equipment", "euro", false),
    row(Programme(Objective::Innovation), "RCO10", Output, "Enterprises cooperating with research organisations", "enterprises", false),
    row(Programme(Objective::Innovation), "RCO96", Output, "Interregional investments for innovation in Union projects", "euro", true),
    row(Programme(Objective::Innovation), "RCR01", Result, "Jobs created in supported entities", "annual FTEs", true),
    row(Programme(Objective::Innovation), "RCR02", Result, "Private investments matching public support (of which: grants, financial instruments)", "euro", true),
    row(Programme(Objective::Innovation), "RCR03", Result, "Small and medium-size enterprises (SMEs) introducing product or process innovation", "enterprises", true),
    row(Programme(Objective::Innovation), "RCR04", Result, "SMEs introducing marketing or organisational innovation", "enterprises", true),
    row(Programme(Objective::Innovation), "RCR05", Result, "SMEs innovating in-house", "enterprises", true),
    row(Programme(Objective::Innovation), "RCR06", Result, "Patent applications submitted", "patent applications", true),
    row(Programme(Objective::Innovation), "RCR07", Result, "Trademark and design applications", "trademark and design applications", true),
    row(Programme(Objective::Innovation), "RCR08", Result, "Publications from supported projects", "publications", false),
    row(Programme(Objective::Innovation), "RCR102", Result, "Research jobs created in supported entities", "annual FTEs", true),
    row(Programme(Objective::Digitalisation), "RCO13", Output, "Value of digital services, products and processes developed for enterprises", "euro", true),
    row(Programme(Objective::Digitalisation), "RCO14", Output, "Public institutions supported to develop digital services, products and processes", "public institutions", true),
    row(Programme(Objective::Digitalisation), "RCR11", Result, "Users of new and upgraded public digital services, products and processes", "users/year", true),
    row(Programme(Objective::Digitalisation), "RCR12", Result, "Users of new and upgraded digital services, products and processes developed by enterprises", "users/year", true),
    row(Programme(Objective::Digitalisation), "RCR13", Result, "Enterprises reaching high digital intensity", "enterprises", true),
    row(Other("RSO1.3"), "RCO15", Output, "Capacity of incubation created", "enterprises", true),
    row(Other("RSO1.3"), "RCO103", Output, "High growth enterprises supported", "enterprises", true),
    row(Other("RSO1.3"), "RCR17", Result, "New enterprises surviving in the market", "enterprises", true),
    row(Other("RSO1.3"), "RCR18", Result, "SMEs using incubator services after incubator creation", "enterprises/year", true),
    row(Other("RSO1.3"), "RCR19", Result, "Enterprises with higher turnover", "enterprises", true),
    row(Other("RSO1.3"), "RCR25", Result, "SMEs with higher value added per employee", "enterprises", true),
    row(Programme(Objective::Skills), "RCO16", Output, "Participations of institutional stakeholders in entrepreneurial discovery process", "participations of institutional stakeholders", false),
    row(Programme(Objective::Skills), "RCO101", Output, "SMEs investing in skills for smart specialisation, for industrial transition and entrepreneurship", "enterprises", true),
    row(Programme(Objective::Skills), "RCR97", Result, "Apprenticeships supported in SMEs", "persons", false),
    row(Programme(Objective::Skills), "RCR98", Result, "SMEs staff completing training for skills for smart specialisation, for industrial transition and entrepreneurship (by type of skill: technical, management, entrepreneurship, green, other)", "participants", true),
    row(Programme(Objective::EnergyEfficiency), "RCO18", Output, "Dwellings with improved energy performance", "dwellings", false),
    row(Programme(Objective::EnergyEfficiency), "RCO19", Output, "Public buildings with improved energy performance", "square metres", false),
    row(Programme(Objective::EnergyEfficiency), "RCO20", Output, "District heating and cooling network lines newly constructed or improved", "km", false),
    row(Programme(Objective::EnergyEfficiency), "RCO104", Output, "Number of high efficiency co-generation units", "co-generation units", false),
    row(Programme(Objective::EnergyEfficiency), "RCO123", Output, "Dwellings benefitting from natural gas-fired boilers and heating systems replacing solid fossil fuels based installations", "dwellings", false),
    row(Programme(Objective::EnergyEfficiency), "RCR26", Result, "Annual primary energy consumption (of which: dwellings, public buildings, enterprises, other)", "MWh/year", false),
    row(Programme(Objective::EnergyEfficiency), "RCR29", Result, "Estimated greenhouse gas emissions", "tonnes CO2 eq./year", true),
    row(Programme(Objective::EnergyEfficiency), "RCR105", Result, "Estimated greenhouse emissions by boilers and heating systems converted from solid fossil fuels to gas", "tonnes CO2 eq./year", false),
    row(Programme(Objective::RenewableEnergy), "RCO22", Output, "Additional production capacity for renewable energy (of which: electricity, thermal)", "MW", true),
    row(Programme(Objective::RenewableEnergy), "RCO97", Output, "Renewable energy communities supported", "renewable energy communities", true),
    row(Programme(Objective::RenewableEnergy), "RCR31", Result, "Total renewable energy produced (of which: electricity, thermal)", "MWh/year", true),
    row(Programme(Objective::RenewableEnergy), "RCR32", Result, "Additional operational capacity installed for renewable energy", "MW", true),
    row(Programme(Objective::ClimateAdaptation), "RCO24", Output, "Investments in new or upgraded disaster monitoring, preparedness, warning and response systems against natural disasters", "euro", true),
    row(Programme(Objective::ClimateAdaptation), "RCO25", Output, "Coastal strip, river bank and lakeshore flood protection newly built or consolidated", "km", false),
    row(Programme(Objective::ClimateAdaptation), "RCO26", Output, "Green infrastructure built or upgraded for adaptation to climate change", "hectares", true),
    row(Programme(Objective::ClimateAdaptation), "RCO27", Output, "National and sub-national strategies addressing climate change adaptation", "strategies", true),
    row(Programme(Objective::ClimateAdaptation), "RCO28", Output, "Area covered by protection measures against wildfires", "hectares", false),
    row(Programme(Objective::ClimateAdaptation), "RCO106", Output, "Landslide protection newly built or consolidated", "hectares", false),
    row(Programme(Objective::ClimateAdaptation), "RCO121", Output, "Area covered by protection measures against climate related natural disasters (other than floods and wildfire)", "hectares", false),
    row(Programme(Objective::ClimateAdaptation), "RCO122", Output, "Investments in new or upgraded disaster monitoring, preparedness, warning and response systems against non-climate related natural risks and risks related to human activities", "euro", false),
    row(Programme(Objective::ClimateAdaptation), "RCR35", Result, "Population benefiting from flood protection measures", "persons", false),
    row(Programme(Objective::ClimateAdaptation), "RCR36", Result, "Population benefiting from wildfire protection measures", "persons", false),
    row(Programme(Objective::ClimateAdaptation), "RCR37", Result, "Population benefiting from protection measures against climate related natural disasters (other than floods or wildfire)", "persons", false),
    row(Programme(Objective::ClimateAdaptation), "RCR96", Result, "Population benefiting from protection measures against non-climate related natural risks and risks related to human activities", "persons", true),
    row(Other("RSO2.7"), "RCR50", Result, "Population benefiting from measures for air quality", "persons", true),
    row(Other("RSO2.7"), "RCR95", Result, "Population having access to new or improved green infrastructure", "persons", true),
    row(Programme(Objective::UrbanMobility), "RCO55", Output, "Length of new tram and metro lines", "km", false),
    row(Programme(Objective::UrbanMobility), "RCO56", Output, "Length of reconstructed or modernised tram and metro lines", "km", false),
    row(Programme(Objective::UrbanMobility), "RCO57", Output, "Capacity of environmentally friendly rolling stock for collective public transport", "passengers", true),
    row(Programme(Objective::UrbanMobility), "RCO58", Output, "Dedicated cycling infrastructure supported", "km", true),
    row(Programme(Objective::UrbanMobility), "RCO59", Output, "Alternative fuels infrastructure (refuelling/recharging points)", "refuelling/recharging points", true),
    row(Programme(Objective::UrbanMobility), "RCO60", Output, "Cities and towns with new or modernised digitised urban transport systems", "cities and towns", false),
    row(Programme(Objective::UrbanMobility), "RCR62", Result, "Annual users of new or modernised public transport", "users/year", false),
    row(Programme(Objective::UrbanMobility), "RCR63", Result, "Annual users of new or modernised tram and metro lines", "users/year", false),
    row(Programme(Objective::UrbanMobility), "RCR64", Result, "Annual users of dedicated cycling infrastructure", "users/year", false),
    row(Other("RSO3.2"), "RCO53", Output, "New or modernised railway stations and stops", "stations and stops", true),
    row(Other("RSO3.2"), "RCO54", Output, "New or modernised intermodal connections", "intermodal connections", true),
    row(Other("RSO4.3"), "RCO65", Output, "Capacity of new or modernised social housing", "persons", true),
    row(Other("RSO4.3"), "RCO113", Output, "Population covered by projects in the framework of integrated actions for socioeconomic inclusion of marginalised communities, low income households and disadvantaged groups", "persons", true),
    row(Other("RSO4.6"), "RCO77", Output, "Number of cultural and tourism sites supported", "cultural and tourism sites", true),
    row(Other("RSO4.6"), "RCR77", Result, "Visitors of cultural and tourism sites supported", "visitors/year", true),
    row(Other("RSO5.1"), "RCO74", Output, "Population covered by projects in the framework of strategies for integrated territorial development", "persons", true),
    row(Other("RSO5.1"), "RCO75", Output, "Strategies for integrated territorial development supported", "contributions to strategies", true),
    row(Other("RSO5.1"), "RCO76", Output, "Integrated projects for territorial development", "projects", false),
    row(Other("RSO5.1"), "RCO80", Output, "Community-led local development strategies supported", "contributions to strategies", true),
    row(Other("RSO5.1"), "RCO112", Output, "Stakeholders involved in the preparation and implementation of strategies for integrated territorial development", "participations of stakeholders", false),
    row(Other("RSO5.1"), "RCO114", Output, "Open space created or rehabilitated in urban areas", "square metres", true),
];
