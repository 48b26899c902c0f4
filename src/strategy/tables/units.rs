// Generated from content/shared/units.toml by `cargo run --manifest-path content/generator/Cargo.toml`; do not edit.

//! The units of figures.

use crate::code::codes;

codes! {
    /// The unit of a figure, such as inhabitants, euros a year or percent.
    #[non_exhaustive]
    pub enum Unit("geen eenheid van een cijfer", "not the unit of a figure") {
        Axes = "axes", nl "assen", en "axes";
        Cities = "cities", nl "steden", en "cities";
        DegreesOfDifference = "degrees-of-difference", nl "graden verschil", en "degrees of difference";
        DegreesWarmer = "degrees-warmer", nl "graden warmer", en "degrees warmer";
        DistrictAuthorities = "district-authorities", nl "districtsbesturen", en "district authorities";
        Districts = "districts", nl "districten", en "districts";
        Documents = "documents", nl "documenten", en "documents";
        Domains = "domains", nl "domeinen", en "domains";
        Dwellings = "dwellings", nl "woningen", en "dwellings";
        Employees = "employees", nl "loontrekkenden", en "employees";
        Euros = "euros", nl "euro", en "euros";
        EurosAYear = "euros-a-year", nl "euro per jaar", en "euros a year";
        Factors = "factors", nl "factoren", en "factors";
        Hectares = "hectares", nl "ha", en "ha";
        Households = "households", nl "gezinnen", en "households";
        Inhabitants = "inhabitants", nl "inwoners", en "inhabitants";
        InhabitantsAYear = "inhabitants-a-year", nl "inwoners per jaar", en "inhabitants a year";
        Jobs = "jobs", nl "arbeidsplaatsen", en "jobs";
        Kilometres = "kilometres", nl "km", en "kilometres";
        M2AYear = "m2-a-year", nl "m² per jaar", en "m² a year";
        M2PerInhabitant = "m2-per-inhabitant", nl "m² per inwoner", en "m² per inhabitant";
        Metres = "metres", nl "meter", en "metres";
        Minutes = "minutes", nl "minuten", en "minutes";
        Neighbourhoods = "neighbourhoods", nl "wijken", en "neighbourhoods";
        Objectives = "objectives", nl "doelstellingen", en "objectives";
        OfDwellings = "of-dwellings", nl "van de woningen", en "of dwellings";
        OfPupils = "of-pupils", nl "van de leerlingen", en "of pupils";
        Percent = "percent", nl "procent", en "percent";
        PercentAYear = "percent-a-year", nl "procent per jaar", en "percent a year";
        ProspectiveTenants = "prospective-tenants", nl "kandidaat-huurders", en "prospective tenants";
        Share = "share", nl "van het totaal", en "of the total";
        Steps = "steps", nl "stappen", en "steps";
        TargetGroups = "target-groups", nl "doelgroepen", en "target groups";
        Themes = "themes", nl "thema’s", en "themes";
        TimesTheFlemishFigure = "times-the-flemish-figure", nl "keer het Vlaamse cijfer", en "times the Flemish figure";
        TimesTheNumberOfSolarPanels = "times-the-number-of-solar-panels", nl "keer het aantal zonnepanelen", en "times the number of solar panels";
        Years = "years", nl "jaar", en "years";
    }
}
