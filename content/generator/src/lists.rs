//! The closed lists that are types of the library. Each code is written in the content as it is here, and its
//! variant is the code in camel case; the compiler refuses one that the library does not have.

pub type List = &'static [&'static str];

pub const THEMES: List = &[
    "digitalisation-and-skills",
    "smart-space-and-social-innovation",
    "climate-adaptation",
    "energy-efficiency",
    "renewable-energy",
    "mobility",
    "urban-circularity",
];
pub const TERRITORIES: List = &["antwerp", "ghent", "flanders", "belgium", "european-union"];
pub const PRECISIONS: List = &["about", "almost", "over", "at-least", "at-most"];
pub const FIGURE_KINDS: List = &["projection", "target", "rule"];
pub const STATUSES: List = &["fact", "plan", "study", "aim"];
pub const BASES: List = &["stated", "reading"];

/// A city of the strategy, the domains of its needs and the chapters of its opportunities, in the order of the
/// strategy.
#[derive(Debug, PartialEq, Eq)]
pub struct City {
    pub code: &'static str,
    pub name: &'static str,
    pub domains: List,
    pub chapters: List,
}

pub static CITIES: [City; 2] = [
    City {
        code: "antwerp",
        name: "Antwerp",
        domains: &[
            "demography",
            "socio-economic",
            "education-and-childcare",
            "housing",
            "mobility",
            "green",
            "climate",
            "digitalisation",
        ],
        chapters: &[
            "liveable-and-mobile-city",
            "safe-city",
            "harmonious-city",
            "residential-city",
            "learning-and-working-city",
            "vibrant-city",
            "well-governed-city",
        ],
    },
    City {
        code: "ghent",
        name: "Ghent",
        domains: &["space", "green", "climate", "digitalisation"],
        chapters: &["space", "green", "climate", "digitalisation"],
    },
];

/// The variant of a code: `climate-adaptation` is `ClimateAdaptation`.
pub fn variant(code: &str) -> String {
    if code == "over" {
        return "MoreThan".into();
    }
    let words = code.split('-').map(|word| word[..1].to_uppercase() + &word[1..]);
    words.collect()
}

/// The constant of a code: `climate-adaptation` is `CLIMATE_ADAPTATION`.
pub fn constant(code: &str) -> String {
    code.to_uppercase().replace('-', "_")
}
