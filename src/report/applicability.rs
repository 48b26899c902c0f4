//! Which projects a condition applies to.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use crate::programme::SpecificObjective;
use crate::strategy::City;
use crate::text::{Language, displayed_in_english, say};

/// The only projects or proposals that a condition applies to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(tag = "to", rename_all = "kebab-case", deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum Applicability {
    /// `city`: projects in a city.
    City {
        /// The city.
        city: City,
    },
    /// `objectives`: projects under one of these specific objectives.
    Objectives {
        /// The objectives.
        objectives: Cow<'static, [SpecificObjective]>,
    },
    /// `long-lived-infrastructure`: projects that build infrastructure which is to last for five
    /// years or more.
    LongLivedInfrastructure {},
    /// `site`: projects that are tied to a place.
    Site {},
    /// `agreement-references`: proposals that refer to numbers of Antwerp's coalition agreement of
    /// 2019-2024.
    AgreementReferences {},
    /// `divided-contribution`: proposals that divide the contribution.
    DividedContribution {},
    /// `named-call`: proposals that name a call.
    NamedCall {},
    /// `setting-calls`: proposals under a call that sets the condition.
    SettingCalls {},
    /// `judgements`: proposals that a reader has judged.
    Judgements {},
    /// `principle-answers`: proposals with answers to principles.
    PrincipleAnswers {},
}

impl Applicability {
    /// Returns the projects in words.
    pub fn text(&self, language: Language) -> String {
        match self {
            Self::City { city } => {
                let city = city.text(language);
                say!(language, "projecten in {city}", "projects in {city}")
            }
            Self::Objectives { objectives } => {
                let codes: Vec<&str> = objectives.iter().map(|one| one.code()).collect();
                let codes = codes.join(", ");
                say!(language, "projecten onder {codes}", "projects under {codes}")
            }
            Self::LongLivedInfrastructure {} => say!(
                language,
                "infrastructuur met een levensduur van vijf jaar of meer",
                "infrastructure that is to last for five years or more"
            ),
            Self::Site {} => say!(
                language,
                "projecten die aan een plek gebonden zijn",
                "projects that are tied to a place"
            ),
            Self::AgreementReferences {} => say!(
                language,
                "voorstellen die naar nummers van het bestuursakkoord 2019-2024 verwijzen",
                "proposals that refer to numbers of the coalition agreement 2019-2024"
            ),
            Self::DividedContribution {} => say!(
                language,
                "voorstellen die de bijdrage verdelen",
                "proposals that divide the contribution"
            ),
            Self::NamedCall {} => {
                say!(language, "voorstellen die een oproep noemen", "proposals that name a call")
            }
            Self::SettingCalls {} => say!(
                language,
                "voorstellen onder een oproep die dit vraagt",
                "proposals under a call that asks this"
            ),
            Self::Judgements {} => say!(
                language,
                "voorstellen met een oordeel van een beoordelaar",
                "proposals with a judgement of a reader"
            ),
            Self::PrincipleAnswers {} => say!(
                language,
                "voorstellen met antwoorden op principes",
                "proposals with answers to principles"
            ),
        }
    }
}

displayed_in_english!(Applicability);
