//! The projects or proposals that a condition applies to.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use crate::document::coded;
use crate::programme::SpecificObjective;
use crate::strategy::City;
use crate::text::{Language, displayed_in_english};
use crate::worded::{InWords, in_words};

coded! {
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Applicability("to"): "Which projects or proposals a condition applies to." {
        /// projects in a city.
        City = "city" {
            /// The city.
            required city: City,
        } nl "projecten in {city}", en "projects in {city}";
        /// projects under one of these specific objectives.
        Objectives = "objectives" {
            /// The objectives.
            required objectives: Cow<'static, [SpecificObjective]>,
        } nl "projecten onder {objectives}", en "projects under {objectives}";
        /// projects that build infrastructure with an expected lifespan of at least
        /// five years.
        LongLivedInfrastructure = "long-lived-infrastructure"
            nl "infrastructuur met een verwachte levensduur van ten minste vijf jaar",
            en "infrastructure with an expected lifespan of at least five years";
        /// projects that are tied to a place.
        Site = "site"
            nl "projecten die aan een plek gebonden zijn",
            en "projects that are tied to a place";
        /// proposals that refer to numbers of Antwerp's coalition agreement of 2019-2024.
        AgreementReferences = "agreement-references"
            nl "voorstellen die naar nummers van het bestuursakkoord 2019-2024 verwijzen",
            en "proposals that refer to numbers of the coalition agreement 2019-2024";
        /// proposals that divide the ERDF contribution by objective or by city.
        DividedContribution = "divided-contribution"
            nl "voorstellen die de EFRO-bijdrage verdelen",
            en "proposals that divide the ERDF contribution";
        /// proposals that name a call.
        NamedCall = "named-call"
            nl "voorstellen die een oproep noemen",
            en "proposals that name a call";
        /// proposals under a call that sets the condition.
        SettingCalls = "setting-calls"
            nl "voorstellen onder een oproep die deze voorwaarde stelt",
            en "proposals under a call that sets this condition";
        /// proposals that an assessor has judged.
        Judgements = "judgements"
            nl "voorstellen met een oordeel van een beoordelaar",
            en "proposals with a judgement of an assessor";
        /// proposals that contain an answer on at least one principle.
        PrincipleAnswers = "principle-answers"
            nl "voorstellen met antwoorden over principes",
            en "proposals with answers on principles";
    }
}

displayed_in_english!(Applicability);
in_words!(Applicability);

impl InWords for Cow<'static, [SpecificObjective]> {
    fn in_words(&self, _: Language) -> String {
        self.iter().map(|one| one.code()).collect::<Vec<_>>().join(", ")
    }
}
