//! What a project consists of.

use crate::document::code;
use crate::text::Language;

/// What a project consists of: each kind of activity in it. They do not overlap.
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
#[strum(parse_err_ty = crate::parse::ParseError, parse_err_fn = ActivityKind::unknown)]
pub enum ActivityKind {
    /// `investment`: works, equipment or software, other than the two infrastructures below.
    #[strum(to_string = "investment")]
    Investment,
    /// `services`: pilots, services, studies and support.
    #[strum(to_string = "services")]
    Services,
    /// `research-infrastructure`: buildings or equipment for research.
    #[strum(to_string = "research-infrastructure")]
    ResearchInfrastructure,
    /// `training-infrastructure`: buildings or equipment for training.
    #[strum(to_string = "training-infrastructure")]
    TrainingInfrastructure,
    /// `training`: training, life-long learning and reskilling.
    #[strum(to_string = "training")]
    Training,
    /// `employment-measure`: getting people to work, which is for the ESF+.
    #[strum(to_string = "employment-measure")]
    EmploymentMeasure,
    /// `running-costs`: the costs of keeping something going.
    #[strum(to_string = "running-costs")]
    RunningCosts,
}

code!(ActivityKind, "geen soort activiteit", "not a kind of activity");

impl ActivityKind {
    /// What it is, in words.
    pub const fn text(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::Investment, Language::Dutch) => "investeringen",
            (Self::Investment, Language::English) => "investments",
            (Self::Services, Language::Dutch) => "diensten, proefprojecten en studies",
            (Self::Services, Language::English) => "services, pilots and studies",
            (Self::ResearchInfrastructure, Language::Dutch) => "onderzoeksinfrastructuur",
            (Self::ResearchInfrastructure, Language::English) => "research infrastructure",
            (Self::TrainingInfrastructure, Language::Dutch) => "opleidingsinfrastructuur",
            (Self::TrainingInfrastructure, Language::English) => "training infrastructure",
            (Self::Training, Language::Dutch) => "opleiding",
            (Self::Training, Language::English) => "training",
            (Self::EmploymentMeasure, Language::Dutch) => "tewerkstellingsmaatregelen",
            (Self::EmploymentMeasure, Language::English) => "employment measures",
            (Self::RunningCosts, Language::Dutch) => "werkingskosten",
            (Self::RunningCosts, Language::English) => "running costs",
        }
    }
}
