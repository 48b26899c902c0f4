//! The groups of fields of a proposal.

use super::{FIELDS, Field};
use crate::code::codes;

codes! {
    /// A group of fields of a proposal: a section of a form, with a heading.
    ///
    /// Each field of [`FIELDS`] is in one group. The last group is not for the applicant.
    ///
    /// ```
    /// use efro_gti::Language;
    /// use efro_gti::project::FieldGroup;
    ///
    /// for group in FieldGroup::ALL {
    ///     println!("# {}", group.text(Language::English));
    ///     for field in group.fields() {
    ///         let help = field.help().text(Language::English);
    ///         println!("{}: {help}", field.label().text(Language::English));
    ///     }
    /// }
    /// ```
    #[non_exhaustive]
    pub enum FieldGroup("geen groep van velden", "not a group of fields") {
        /// The title, the lead, the programme and the call.
        Project = "project", nl "Het project", en "The project";
        /// The cities, the place, and what the city does.
        Location = "location",
            nl "Ligging en rol van de stad",
            en "Location and role of the city";
        /// The themes and objectives, and what an objective asks.
        Objective = "objective", nl "Thema en doelstelling", en "Theme and objective";
        /// The urban angle, the needs, and whom the project reaches.
        UrbanAngle = "urban-angle", nl "Stedelijke invalshoek", en "Urban angle";
        /// The policy documents of the city.
        Policy = "policy", nl "Beleid van de stad", en "Policy of the city";
        Principles = "principles", nl "Principes van de stad", en "Principles of the city";
        /// The activities and the results.
        Content = "content", nl "Inhoud en resultaten", en "Content and results";
        /// The costs, and who pays.
        Budget = "budget", nl "Begroting", en "Budget";
        /// The first and the last day.
        Period = "period", nl "Looptijd", en "Period";
        /// What those who handle the application fill in.
        Handling = "handling",
            nl "Behandeling van de aanvraag",
            en "Handling of the application";
    }
}

impl Field {
    /// Returns the group of the field, or `None` for a part of a statement.
    ///
    /// ```
    /// use efro_gti::project::{Field, FieldGroup};
    ///
    /// let field = Field::get(&"/location/scope".parse()?).expect("a field of a proposal");
    /// assert_eq!(field.group(), Some(FieldGroup::Location));
    /// # Ok::<(), efro_gti::ParseError>(())
    /// ```
    pub fn group(&self) -> Option<FieldGroup> {
        let name = self.pointer().split('/').nth(1)?;
        FieldGroup::ALL.iter().copied().find(|group| group.names().contains(&name))
    }
}

impl FieldGroup {
    /// Returns the fields of the group, in the order of a form. A form among them has parts.
    pub fn fields(self) -> impl Iterator<Item = &'static Field> {
        let names = self.names().iter();
        names.filter_map(|name| FIELDS.iter().find(|field| field.name() == *name))
    }

    fn names(self) -> &'static [&'static str] {
        match self {
            Self::Project => &["title", "lead", "scheme", "call"],
            Self::Location => &["cities", "location", "city_role", "city_active_in_development"],
            Self::Objective => &[
                "themes",
                "specific_objectives",
                "innovation",
                "smart_specialisation",
                "urban_fabric",
            ],
            Self::UrbanAngle => &[
                "urban_angle",
                "urban_needs",
                "other_urban_needs",
                "additionality",
                "reach",
                "special_attention",
            ],
            Self::Policy => &["policy_fit"],
            Self::Principles => &["principles", "preferred_principles"],
            Self::Content => &[
                "activity_kinds",
                "scrutinised_activities",
                "indicators",
                "long_lived_infrastructure",
                "climate_proofing",
                "horizontal_principles",
            ],
            Self::Budget => &["budget", "other_european_funding"],
            Self::Period => &["period", "completion_date"],
            Self::Handling => {
                &["id", "phase", "application_date", "selected_by", "eligibility_extended"]
            }
        }
    }
}
