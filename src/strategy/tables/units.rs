// Generated from content/shared/units.toml by `cargo run --manifest-path content/generator/Cargo.toml`; do not edit.

//! The units of figures.

use crate::text::Text;

pub(super) const AXES: Text = Text::new("assen", "axes");
pub(super) const CITIES: Text = Text::new("steden", "cities");
pub(super) const DEGREES_OF_DIFFERENCE: Text = Text::new("graden verschil", "degrees of difference");
pub(super) const DEGREES_WARMER: Text = Text::new("graden warmer", "degrees warmer");
pub(super) const DISTRICT_AUTHORITIES: Text = Text::new("districtsbesturen", "district authorities");
pub(super) const DISTRICTS: Text = Text::new("districten", "districts");
pub(super) const DOCUMENTS: Text = Text::new("documenten", "documents");
pub(super) const DOMAINS: Text = Text::new("domeinen", "domains");
pub(super) const DWELLINGS: Text = Text::new("woningen", "dwellings");
pub(super) const EMPLOYEES: Text = Text::new("loontrekkenden", "employees");
pub(super) const EUROS: Text = Text::new("euro", "euros");
pub(super) const EUROS_A_YEAR: Text = Text::new("euro per jaar", "euros a year");
pub(super) const FACTORS: Text = Text::new("factoren", "factors");
pub(super) const HECTARES: Text = Text::new("hectare", "hectares");
pub(super) const HOUSEHOLDS: Text = Text::new("gezinnen", "households");
pub(super) const INHABITANTS: Text = Text::new("inwoners", "inhabitants");
pub(super) const INHABITANTS_A_YEAR: Text = Text::new("inwoners per jaar", "inhabitants a year");
pub(super) const JOBS: Text = Text::new("arbeidsplaatsen", "jobs");
pub(super) const KILOMETRES: Text = Text::new("km", "kilometres");
pub(super) const M2_A_YEAR: Text = Text::new("m² per jaar", "m² a year");
pub(super) const M2_PER_INHABITANT: Text = Text::new("m² per inwoner", "m² per inhabitant");
pub(super) const METRES: Text = Text::new("meter", "metres");
pub(super) const MINUTES: Text = Text::new("minuten", "minutes");
pub(super) const NEIGHBOURHOODS: Text = Text::new("wijken", "neighbourhoods");
pub(super) const OBJECTIVES: Text = Text::new("doelstellingen", "objectives");
pub(super) const OF_DWELLINGS: Text = Text::new("van de woningen", "of dwellings");
pub(super) const OF_PUPILS: Text = Text::new("van de leerlingen", "of pupils");
pub(super) const PERCENT: Text = Text::new("procent", "percent");
pub(super) const PERCENT_A_YEAR: Text = Text::new("procent per jaar", "percent a year");
pub(super) const PROSPECTIVE_TENANTS: Text = Text::new("kandidaat-huurders", "prospective tenants");
pub(super) const SHARE: Text = Text::new("deel", "share");
pub(super) const STEPS: Text = Text::new("stappen", "steps");
pub(super) const TARGET_GROUPS: Text = Text::new("doelgroepen", "target groups");
pub(super) const THEMES: Text = Text::new("thema’s", "themes");
pub(super) const TIMES_THE_FLEMISH_FIGURE: Text = Text::new("keer het Vlaamse cijfer", "times the Flemish figure");
pub(super) const TIMES_THE_NUMBER_OF_SOLAR_PANELS: Text = Text::new("keer het aantal zonnepanelen", "times the number of solar panels");
pub(super) const YEARS: Text = Text::new("jaar", "years");
