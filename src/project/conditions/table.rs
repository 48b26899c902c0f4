//! The conditions that only ask for a statement, a fact or a list, in the order of the form.

use alloc::borrow::Cow;
use alloc::vec;
use core::fmt;

use super::{
    ActivityKind, Applicability, Citation, City, Condition, Entry, NotPassed, Observation,
    Observations, Pointer, Problem, Reason, Source, SpecificObjective, Text, condition, each_code,
    require, says_something, statement,
};
use crate::project::FormValue;
use crate::project::observation::more_than;
use crate::source::Passage;

pub(super) static THEME: Condition = condition! {
    id: "theme",
    title: "Het project valt onder een van de zeven thema's"
        / "The project is under one of the seven themes",
    field: "themes",
    severity: Error,
    citation: Citation::section(Source::STRATEGY, "3.1.4"),
    in_ghent: Citation::section(Source::STRATEGY, "3.2.4"),
    asks: Observations(|proposal, place| readable(proposal.themes.as_deref(), place)),
};

pub(super) static POLICY_FIT_ANTWERP: Condition = condition! {
    id: "policy-fit-antwerp",
    title: "Het project past in bestuursakkoord en meerjarenplan van Antwerpen"
        / "The project fits the coalition agreement and the multiannual plan of Antwerp",
    field: "policy_fit",
    severity: Error,
    applies_to: Applicability::City { city: City::Antwerp },
    citation: Citation::section(Source::STRATEGY, "3.1.4"),
    asks: Observations(|proposal, place| {
        let (place, fit) = (place.child("antwerp"), &proposal.policy_fit.antwerp);
        let agreement = statement(fit.coalition_agreement.as_deref());
        let agreement = Observation::at(place.child("coalition_agreement"), agreement);
        let plan = statement(fit.multiannual_plan.as_deref());
        let plan = Observation::at(place.child("multiannual_plan"), plan);
        vec![
            // Stated twice, and most strongly here.
            agreement.cited(&IN_ANTWERP).titled(
                Text::new(
                    "Het project past in het bestuursakkoord van Antwerpen",
                    "The project fits the coalition agreement of Antwerp",
                ),
            ),
            plan.titled(Text::new(
                "Het project past in het meerjarenplan van Antwerpen",
                "The project fits the multiannual plan of Antwerp",
            )),
        ]
    }),
};

static IN_ANTWERP: Citation = Citation::section(Source::STRATEGY, "3.1.1");

pub(super) static POLICY_FIT_GHENT: Condition = condition! {
    id: "policy-fit-ghent",
    title: "Het project past in meerjarenplan en beleidsnota's van Gent"
        / "The project fits the multiannual plan and the policy notes of Ghent",
    field: "policy_fit",
    severity: Warning,
    applies_to: Applicability::City { city: City::Ghent },
    citation: Citation::section(Source::STRATEGY, "3.2.3"),
    asks: Observations(|proposal, place| {
        let (place, fit) = (place.child("ghent"), &proposal.policy_fit.ghent);
        let plan = statement(fit.multiannual_plan.as_deref());
        let plan = Observation::at(place.child("multiannual_plan"), plan);
        let notes = statement(fit.policy_notes.as_deref());
        let notes = Observation::at(place.child("policy_notes"), notes);
        vec![
            plan.titled(Text::new(
                "Het project past in het meerjarenplan van Gent",
                "The project fits the multiannual plan of Ghent",
            )),
            notes.titled(Text::new(
                "Het project past in de beleidsnota's van Gent",
                "The project fits the policy notes of Ghent",
            )),
        ]
    }),
};

pub(super) static ADDITIONALITY: Condition = condition! {
    id: "additionality",
    title: "Het project is additioneel"
        / "The project is additional",
    field: "additionality",
    severity: Warning,
    citation: Citation::section(Source::STRATEGY, "3.1.4"),
    in_ghent: Citation::section(Source::STRATEGY, "3.2.4"),
    asks: Check(|proposal| statement(proposal.additionality.as_deref())),
};

pub(super) static URBAN_FABRIC: Condition = condition! {
    id: "urban-fabric",
    title: "Het project is verankerd in het stedelijke weefsel en draagt bij tot het stedelijk beleid"
        / "The project is anchored in the urban fabric and contributes to urban policy",
    field: "urban_fabric",
    severity: Warning,
    applies_to: under(&[SpecificObjective::EnergyEfficiency, SpecificObjective::RenewableEnergy, SpecificObjective::ClimateAdaptation, SpecificObjective::UrbanMobility]),
    citation: Citation::section(Source::STRATEGY, "4.2"),
    note: "Ook de principes en voorbeeldacties van de stad zijn hier van belang: de principes worden \
             apart bevraagd, en de voorbeeldacties zijn geen gesloten lijst."
        / "The principles and example actions of the city matter here, too: the principles are asked \
             about on their own, and the example actions are no closed list.",
    asks: Check(|proposal| statement(proposal.urban_fabric.as_deref())),
};

pub(super) static INNOVATION: Condition = condition! {
    id: "innovation",
    title: "Het project is innovatief"
        / "The project is innovative",
    field: "innovation",
    severity: Error,
    applies_to: under(&[SpecificObjective::Innovation, SpecificObjective::Digitalisation, SpecificObjective::Skills]),
    citation: Citation::section(Source::STRATEGY, "4.1"),
    asks: Check(|proposal| statement(proposal.innovation.as_deref())),
};

pub(super) static SMART_SPECIALISATION: Condition = condition! {
    id: "smart-specialisation",
    title: "Het project is consistent met de strategie voor slimme specialisatie"
        / "The project is consistent with the smart specialisation strategy",
    field: "smart_specialisation",
    severity: Error,
    applies_to: under(&[SpecificObjective::Innovation, SpecificObjective::Skills]),
    citation: Citation::point(Source::CPR, "73", "2", "(b)"),
    note: "De strategie (4.1) zegt dat de tien domeinen niet altijd samenvallen met de stedelijke \
             prioriteiten."
        / "The strategy (4.1) says that the ten domains do not always match the urban priorities.",
    asks: Check(|proposal| statement(proposal.smart_specialisation.as_deref())),
};

pub(super) static ACTIVITY_KINDS: Condition = condition! {
    id: "activity-kinds",
    title: "Het voorstel zegt waaruit het project bestaat"
        / "The proposal says what the project consists of",
    field: "activity_kinds",
    severity: Error,
    citation: Citation::section(Source::STRATEGY, "4").inference(),
    note: "Andere controles steunen hierop; de strategie vraagt het niet met zoveel woorden."
        / "Other checks rest on this; the strategy does not ask it in so many words.",
    asks: Observations(|proposal, place| readable(proposal.activity_kinds.as_deref(), place)),
};

pub(super) static RESEARCH_INFRASTRUCTURE: Condition = condition! {
    id: "research-infrastructure",
    title: "Het project bestaat niet louter uit onderzoeksinfrastructuur"
        / "The project is more than research infrastructure",
    field: "activity_kinds",
    severity: Error,
    citation: Citation::section(Source::STRATEGY, "4.1"),
    asks: Check(|proposal| more_than(proposal, ActivityKind::ResearchInfrastructure)),
};

pub(super) static RUNNING_COSTS: Condition = condition! {
    id: "running-costs",
    title: "Het project bestaat niet louter uit werkingskosten"
        / "The project is more than running costs",
    field: "activity_kinds",
    severity: Error,
    without_call: Warning,
    citation: Citation::new(Source::CALLS, Passage::Whole),
    note: "Een voorwaarde van de oproepen; zonder genoemde oproep een waarschuwing."
        / "A condition of the calls; a warning where no call is named.",
    asks: Check(|proposal| more_than(proposal, ActivityKind::RunningCosts)),
};

pub(super) static CLIMATE_PROOFING: Condition = condition! {
    id: "climate-proofing",
    title: "Infrastructuur is klimaatbestendig"
        / "Infrastructure is climate-proof",
    field: "climate_proofing",
    severity: Warning,
    applies_to: Applicability::LongLivedInfrastructure,
    citation: Citation::point(Source::CPR, "73", "2", "(j)"),
    asks: TryObservations(|proposal, place| match proposal.long_lived_infrastructure {
        None => {
            let place = Pointer::ROOT.child("long_lived_infrastructure");
            Ok(vec![Observation::missing(place).titled(LONG_LIVED)])
        }
        Some(false) => {
            Err(NotPassed::applies_only_to(Applicability::LongLivedInfrastructure {}))
        }
        Some(true) => {
            let answer = statement(proposal.climate_proofing.as_deref());
            Ok(vec![Observation::at(place.clone(), answer)])
        }
    }),
};

const LONG_LIVED: Text = Text::new(
    "Het voorstel zegt of het infrastructuur bouwt die vijf jaar of langer meegaat",
    "The proposal says whether it builds infrastructure that is to last for five years or more",
);

pub(super) static HORIZONTAL_PRINCIPLES: Condition = condition! {
    id: "horizontal-principles",
    title: "Het project respecteert de horizontale beginselen"
        / "The project respects the horizontal principles",
    field: "horizontal_principles",
    severity: Warning,
    citation: Citation::paragraph(Source::CPR, "73", "1"),
    note: "De beginselen staan in artikel 9: grondrechten, gendergelijkheid, \
             non-discriminatie en toegankelijkheid, duurzame ontwikkeling en het beginsel \
             “geen ernstige afbreuk doen”. Beide bepalingen richten zich tot de lidstaten en \
             de managementautoriteit."
        / "The principles are in article 9: fundamental rights, gender equality, \
             non-discrimination and accessibility, sustainable development and “do no \
             significant harm”. Both provisions address the Member States and the managing \
             authority.",
    asks: Check(|proposal| statement(proposal.horizontal_principles.as_deref())),
};

pub(super) static SELECTION: Condition = condition! {
    id: "selection",
    title: "De stedelijke autoriteit selecteert het project of beslist daarover mee"
        / "The urban authority selects or takes part in selecting",
    field: "selected_by",
    severity: Info,
    citation: Citation::paragraph(Source::CPR, "29", "3"),
    note: "De strategie bevat geen lijst van concrete acties, dus selecteert de stedelijke \
             autoriteit ze of beslist ze mee. De bepaling spreekt van territoriale autoriteiten \
             of instanties."
        / "The strategy has no list of operations, so the urban authority selects them or \
             takes part. The provision speaks of territorial authorities or bodies.",
    asks: Check(|proposal| {
        let named = proposal.selected_by.as_deref().is_some_and(says_something);
        require(named, || Problem::Unanswered)
    }),
};

pub(in crate::project) static ID: Condition = condition! {
    id: "id",
    title: "Het voorstel heeft een eigen id"
        / "The proposal has an id of its own",
    field: "id",
    severity: Error,
    citation: Citation::paragraph(Source::CPR, "49", "3").inference(),
    note: "De bepaling vraagt een unieke code voor elke concrete actie op de lijst die de \
             managementautoriteit publiceert; dat ook een voorstel er een heeft, volgt daaruit. \
             Of een id vaker voorkomt, blijkt alleen uit de andere voorstellen."
        / "The provision asks for a unique code for each operation on the list that the \
             managing authority publishes; that a proposal has one, too, follows. Only the \
             other proposals show whether an id occurs twice.",
    asks: Check(|proposal| {
        let stated = proposal.id.as_deref().is_some_and(says_something);
        if stated { Ok(()) } else { Err(Reason::FieldMissing.into()) }
    }),
};

/// Projects under one of these objectives.
const fn under(objectives: &'static [SpecificObjective]) -> Applicability {
    Applicability::Objectives { objectives: Cow::Borrowed(objectives) }
}

/// Each code of a list can be read, and is in it once.
fn readable<T: FormValue + PartialEq + fmt::Display>(
    list: Option<&[Entry<T>]>,
    place: &Pointer,
) -> Observations {
    each_code(list, place, |_, place| Observation::at(place, Ok(())))
}
