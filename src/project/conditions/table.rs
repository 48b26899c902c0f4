//! The conditions that only ask for a statement, a fact or a list, in the order of the form.

use alloc::borrow::Cow;
use alloc::vec;

use super::condition;
use crate::programme::SpecificObjective;
use crate::project::condition::Asks;
use crate::project::observation::{Observation, each, more_than};
use crate::project::{ActivityKind, Condition};
use crate::report::{Applicability, Problem};
use crate::source::{Citation, Passage, Source};
use crate::strategy::City;
use crate::text::{Text, says_something};

pub(in crate::project) static THEME: Condition = condition! {
    id: "theme",
    title: (
        "Het project valt onder een van de zeven thema's",
        "The project is under one of the seven themes",
    ),
    field: "themes",
    severity: Error,
    citation: Citation::section(Source::STRATEGY, "3.1.4"),
    in_ghent: Citation::section(Source::STRATEGY, "3.2.4"),
    asks: Asks::Observations(|proposal| {
        each(proposal.themes.as_deref(), &THEME.place(), |_, seen| seen)
    }),
};

pub(in crate::project) static POLICY_FIT_ANTWERP: Condition = condition! {
    id: "policy-fit-antwerp",
    title: (
        "Het project past in bestuursakkoord en meerjarenplan van Antwerpen",
        "The project fits the coalition agreement and the multiannual plan of Antwerp",
    ),
    field: "policy_fit",
    severity: Error,
    applies_to: Applicability::City { city: City::Antwerp },
    citation: Citation::section(Source::STRATEGY, "3.1.4"),
    asks: Asks::Observations(|proposal| {
        let place = POLICY_FIT_ANTWERP.place().child("antwerp");
        let fit = &proposal.policy_fit.antwerp;
        let agreement = (place.child("coalition_agreement"), fit.coalition_agreement.as_deref());
        let plan = (place.child("multiannual_plan"), fit.multiannual_plan.as_deref());
        vec![
            // Said twice, and most strongly here.
            Observation::statement(agreement.0, agreement.1).cited(&IN_ANTWERP).titled(Text::new(
                "Het project past in het bestuursakkoord van Antwerpen",
                "The project fits the coalition agreement of Antwerp",
            )),
            Observation::statement(plan.0, plan.1).titled(Text::new(
                "Het project past in het meerjarenplan van Antwerpen",
                "The project fits the multiannual plan of Antwerp",
            )),
        ]
    }),
};

static IN_ANTWERP: Citation = Citation::section(Source::STRATEGY, "3.1.1");

pub(in crate::project) static POLICY_FIT_GHENT: Condition = condition! {
    id: "policy-fit-ghent",
    title: (
        "Het project past in meerjarenplan en beleidsnota's van Gent",
        "The project fits the multiannual plan and the policy notes of Ghent",
    ),
    field: "policy_fit",
    severity: Warning,
    applies_to: Applicability::City { city: City::Ghent },
    citation: Citation::section(Source::STRATEGY, "3.2.3"),
    asks: Asks::Observations(|proposal| {
        let place = POLICY_FIT_GHENT.place().child("ghent");
        let fit = &proposal.policy_fit.ghent;
        let plan = (place.child("multiannual_plan"), fit.multiannual_plan.as_deref());
        let notes = (place.child("policy_notes"), fit.policy_notes.as_deref());
        vec![
            Observation::statement(plan.0, plan.1).titled(Text::new(
                "Het project past in het meerjarenplan van Gent",
                "The project fits the multiannual plan of Ghent",
            )),
            Observation::statement(notes.0, notes.1).titled(Text::new(
                "Het project past in de beleidsnota's van Gent",
                "The project fits the policy notes of Ghent",
            )),
        ]
    }),
};

pub(in crate::project) static ADDITIONALITY: Condition = condition! {
    id: "additionality",
    title: ("Het project is additioneel", "The project is additional"),
    field: "additionality",
    severity: Warning,
    citation: Citation::section(Source::STRATEGY, "3.1.4"),
    in_ghent: Citation::section(Source::STRATEGY, "3.2.4"),
    asks: Asks::Statement(|proposal| proposal.additionality.as_deref()),
};

pub(in crate::project) static URBAN_FABRIC: Condition = condition! {
    id: "urban-fabric",
    title: (
        "Het project is verankerd in het stedelijke weefsel en draagt bij tot het stedelijk beleid",
        "The project is anchored in the urban fabric and contributes to urban policy",
    ),
    field: "urban_fabric",
    severity: Warning,
    applies_to: under(&[SpecificObjective::EnergyEfficiency, SpecificObjective::RenewableEnergy, SpecificObjective::ClimateAdaptation, SpecificObjective::UrbanMobility]),
    citation: Citation::section(Source::STRATEGY, "4.2"),
    note: (
        "Ook de principes en voorbeeldacties van de stad zijn hier van belang: de principes worden \
         apart bevraagd, en de voorbeeldacties zijn geen gesloten lijst.",
        "The principles and example actions of the city matter here, too: the principles are asked \
         about on their own, and the example actions are no closed list.",
    ),
    asks: Asks::Statement(|proposal| proposal.urban_fabric.as_deref()),
};

pub(in crate::project) static INNOVATION: Condition = condition! {
    id: "innovation",
    title: ("Het project is innovatief", "The project is innovative"),
    field: "innovation",
    severity: Error,
    applies_to: under(&[SpecificObjective::Innovation, SpecificObjective::Digitalisation, SpecificObjective::Skills]),
    citation: Citation::section(Source::STRATEGY, "4.1"),
    asks: Asks::Statement(|proposal| proposal.innovation.as_deref()),
};

pub(in crate::project) static SMART_SPECIALISATION: Condition = condition! {
    id: "smart-specialisation",
    title: (
        "Het project is consistent met de strategie voor slimme specialisatie",
        "The project is consistent with the smart specialisation strategy",
    ),
    field: "smart_specialisation",
    severity: Error,
    applies_to: under(&[SpecificObjective::Innovation, SpecificObjective::Skills]),
    citation: Citation::point(Source::CPR, "73", "2", "(b)"),
    note: (
        "De strategie (4.1) zegt dat de tien domeinen niet altijd samenvallen met de stedelijke \
         prioriteiten.",
        "The strategy (4.1) says that the ten domains do not always match the urban priorities.",
    ),
    asks: Asks::Statement(|proposal| proposal.smart_specialisation.as_deref()),
};

pub(in crate::project) static ACTIVITY_KINDS: Condition = condition! {
    id: "activity-kinds",
    title: (
        "Het voorstel zegt waaruit het project bestaat",
        "The proposal says what the project consists of",
    ),
    field: "activity_kinds",
    severity: Error,
    citation: Citation::section(Source::STRATEGY, "4"),
    note: (
        "Andere controles steunen hierop; de strategie vraagt het niet met zoveel woorden.",
        "Other checks rest on this; the strategy does not ask it in so many words.",
    ),
    asks: Asks::Observations(|proposal| {
        each(proposal.activity_kinds.as_deref(), &ACTIVITY_KINDS.place(), |_, seen| seen)
    }),
};

pub(in crate::project) static RESEARCH_INFRASTRUCTURE: Condition = condition! {
    id: "research-infrastructure",
    title: (
        "Het project bestaat niet louter uit onderzoeksinfrastructuur",
        "The project is more than research infrastructure",
    ),
    field: "activity_kinds",
    severity: Error,
    citation: Citation::section(Source::STRATEGY, "4.1"),
    asks: Asks::Observations(|proposal| more_than(proposal, ActivityKind::ResearchInfrastructure)),
};

pub(in crate::project) static RUNNING_COSTS: Condition = condition! {
    id: "running-costs",
    title: (
        "Het project bestaat niet louter uit werkingskosten",
        "The project is more than running costs",
    ),
    field: "activity_kinds",
    severity: Error,
    without_call: Warning,
    citation: Citation::new(Source::CALLS, Passage::Whole),
    note: (
        "Een voorwaarde van de oproepen; zonder genoemde oproep een waarschuwing.",
        "A condition of the calls; a warning where no call is named.",
    ),
    asks: Asks::Observations(|proposal| more_than(proposal, ActivityKind::RunningCosts)),
};

pub(in crate::project) static CLIMATE_PROOFING: Condition = condition! {
    id: "climate-proofing",
    title: ("Infrastructuur is klimaatbestendig", "Infrastructure is climate-proof"),
    field: "climate_proofing",
    severity: Warning,
    applies_to: Applicability::LongLivedInfrastructure,
    citation: Citation::point(Source::CPR, "73", "2", "(j)"),
    asks: Asks::Statement(|proposal| proposal.climate_proofing.as_deref()),
};

pub(in crate::project) static HORIZONTAL_PRINCIPLES: Condition = condition! {
    id: "horizontal-principles",
    title: (
        "Het project respecteert de horizontale beginselen",
        "The project respects the horizontal principles",
    ),
    field: "horizontal_principles",
    severity: Warning,
    citation: Citation::paragraph(Source::CPR, "73", "1"),
    note: (
        "De beginselen zelf staan in artikel 9.",
        "The principles themselves are in article 9.",
    ),
    asks: Asks::Statement(|proposal| proposal.horizontal_principles.as_deref()),
};

pub(in crate::project) static SELECTION: Condition = condition! {
    id: "selection",
    title: (
        "De stedelijke autoriteit selecteert het project of beslist daarover mee",
        "The urban authority selects or takes part in selecting",
    ),
    field: "selected_by",
    severity: Info,
    citation: Citation::paragraph(Source::CPR, "29", "3"),
    note: (
        "De strategie bevat geen lijst van projecten, dus selecteert de stedelijke autoriteit of \
         beslist ze mee.",
        "The strategy has no list of operations, so the urban authority selects them or takes \
         part.",
    ),
    asks: Asks::Observations(|proposal| {
        let named = proposal.selected_by.as_deref().is_some_and(says_something);
        let unanswered = (!named).then_some(Problem::Unanswered);
        vec![Observation::at(SELECTION.place()).failed_if(unanswered)]
    }),
};

pub(in crate::project) static ID: Condition = condition! {
    id: "id",
    title: ("Het voorstel heeft een eigen id", "The proposal has an id of its own"),
    field: "id",
    severity: Error,
    citation: Citation::point(Source::CPR, "72", "1", "(e)"),
    note: (
        "De bepaling vraagt gegevens over elke concrete actie bij te houden; zonder eigen id is niet \
         te zeggen van welke. Of een id vaker voorkomt, blijkt alleen tegenover de andere voorstellen.",
        "The provision asks to keep data on each operation; without an id of its own one cannot say \
         of which. Whether an id comes twice shows only against the other proposals.",
    ),
    asks: Asks::Observations(|proposal| {
        let stated = proposal.id.as_deref().is_some_and(says_something);
        let place = ID.place();
        vec![if stated { Observation::at(place) } else { Observation::field_missing(place) }]
    }),
};

/// Projects under one of these objectives.
const fn under(objectives: &'static [SpecificObjective]) -> Applicability {
    Applicability::Objectives { objectives: Cow::Borrowed(objectives) }
}
