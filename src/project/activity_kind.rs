//! The kinds of activity of a project.

use crate::code::codes;

codes! {
    /// A kind of activity that a project consists of, such as an investment, services or training.
    ///
    /// The kinds do not overlap.
    #[non_exhaustive]
    pub enum ActivityKind("geen soort activiteit", "not a kind of activity") {
        /// Works, equipment or software, other than the two infrastructures below.
        Investment = "investment", nl "investeringen", en "investments";
        /// Pilots, services, studies and support.
        Services = "services",
            nl "diensten, proefprojecten en studies",
            en "services, pilots and studies";
        /// Buildings or equipment for research.
        ResearchInfrastructure = "research-infrastructure",
            nl "onderzoeksinfrastructuur",
            en "research infrastructure";
        /// Buildings or equipment for training.
        TrainingInfrastructure = "training-infrastructure",
            nl "opleidingsinfrastructuur",
            en "training infrastructure";
        /// Training, life-long learning and reskilling, other than in general skills.
        Training = "training", nl "opleiding", en "training";
        /// Training in skills without a link to digitalisation, smart specialisation, industrial
        /// transition or entrepreneurship.
        GeneralSkills = "general-skills",
            nl "opleiding in algemene vaardigheden",
            en "training in general skills";
        /// Getting people to work, which is in principle for the ESF+.
        EmploymentMeasure = "employment-measure",
            nl "tewerkstellingsmaatregelen",
            en "employment measures";
        /// The costs of keeping something going.
        RunningCosts = "running-costs", nl "werkingskosten", en "running costs";
    }
}
