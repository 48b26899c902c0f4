//! The closed lists of the library, as the content writes them. The variant of a code is the code in camel case, and the
//! library does not compile with a variant that it does not have.

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
pub const NEED_KINDS: List = &["need", "finding"];
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

/// Returns the variant of a code: `ClimateAdaptation` for `climate-adaptation`.
pub fn variant(code: &str) -> String {
    if code == "over" {
        return "MoreThan".into();
    }
    let words = code.split('-').map(|word| word[..1].to_uppercase() + &word[1..]);
    words.collect()
}

/// Returns the name of a constant for a code: `CLIMATE_ADAPTATION` for `climate-adaptation`.
pub fn constant(code: &str) -> String {
    code.to_uppercase().replace('-', "_")
}
