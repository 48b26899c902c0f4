//! The conditions that only ask for a statement, a fact or a list, in the order of the form.

use alloc::borrow::Cow;
use core::fmt;

use super::ended_frames::replaced_by;
use super::{
    ActivityKind, Applicability, Citation, City, Condition, Entry, Observation, Observations,
    Pointer, Problem, Reason, Source, SpecificObjective, Text, condition, each_code, require,
    says_something,
};
use crate::project::observation::more_than;
use crate::project::{Answer, FormValue, Frame, Proposal};
use crate::report::PolicyFrame;
use crate::source::Passage;

pub(in crate::project) static THEME: Condition = condition! {
    id: "theme",
    title: "Het project valt onder een van de zeven thema's"
        / "The project is under one of the seven themes",
    field: "themes",
    force: Required,
    decides: ["antwerp-5", "ghent-7"],
    citation: Citation::section(Source::STRATEGY, "3.1.4"),
    in_ghent: Citation::section(Source::STRATEGY, "3.2.4"),
    asks: Observations(|proposal, place| readable(proposal.themes.as_deref(), place)),
};

pub(super) static POLICY_FIT_ANTWERP: Condition = condition! {
    id: "policy-fit-antwerp",
    title: "Het project past in bestuursakkoord en meerjarenplan van Antwerpen"
        / "The project fits the coalition agreement and the multiannual plan of Antwerp",
    field: "policy_fit",
    fields: ["/policy_fit/antwerp/coalition_agreement", "/policy_fit/antwerp/multiannual_plan"],
    force: Required,
    judged_by: UrbanAuthority,
    applies_to: Applicability::City { city: City::Antwerp },
    decides: ["antwerp-2"],
    citation: Citation::section(Source::STRATEGY, "3.1.4"),
    asks: Observations(|proposal, place| {
        let (place, fit) = (place.child("antwerp"), &proposal.policy_fit.antwerp);
        Observations::from([
            // Stated twice, and most strongly here.
            fits(proposal, &place, ANTWERP_AGREEMENT, &fit.coalition_agreement).cited(&IN_ANTWERP),
            fits(proposal, &place, ANTWERP_PLAN, &fit.multiannual_plan),
        ])
    }),
};

static IN_ANTWERP: Citation = Citation::section(Source::STRATEGY, "3.1.1");

pub(super) static POLICY_FIT_GHENT: Condition = condition! {
    id: "policy-fit-ghent",
    title: "Het project past in bestuursakkoord en meerjarenplan van Gent"
        / "The project fits the coalition agreement and the multiannual plan of Ghent",
    field: "policy_fit",
    fields: ["/policy_fit/ghent/coalition_agreement", "/policy_fit/ghent/multiannual_plan"],
    force: Required,
    judged_by: UrbanAuthority,
    applies_to: Applicability::City { city: City::Ghent },
    citation: Citation::section(Source::STRATEGY, "2"),
    note: "De middelen steunen initiatieven die vertrekken van de bestuursakkoorden en het meerjarenplan: \
             dat geldt voor de twee steden."
        / "The resources support initiatives that start from the coalition agreements and the multiannual \
             plan: that holds for both cities.",
    asks: Observations(|proposal, place| {
        let (place, fit) = (place.child("ghent"), &proposal.policy_fit.ghent);
        Observations::from([
            fits(proposal, &place, GHENT_AGREEMENT, &fit.coalition_agreement),
            fits(proposal, &place, GHENT_PLAN, &fit.multiannual_plan),
        ])
    }),
};

pub(super) static POLICY_NOTES: Condition = condition! {
    id: "policy-notes-ghent",
    title: "Het project past in de beleidsnota's van Gent"
        / "The project fits the policy notes of Ghent",
    field: "policy_fit",
    fields: ["/policy_fit/ghent/policy_notes"],
    force: Remark,
    judged_by: UrbanAuthority,
    applies_to: Applicability::City { city: City::Ghent },
    citation: Citation::section(Source::STRATEGY, "3.2.3"),
    note: "De beleidsnota's zijn een basis van de strategie; de strategie vraagt niet dat een project erin past."
        / "The policy notes are a basis of the strategy; the strategy does not require a project to fit them.",
    asks: Observations(|proposal, place| {
        let place = place.child("ghent").child("policy_notes");
        Observations::from([proposal.statement(&proposal.policy_fit.ghent.policy_notes, place)])
    }),
};

/// A policy document that a project fits, and what is required of the project.
type Fit = (PolicyFrame, &'static str, &'static Text);

const ANTWERP_AGREEMENT: Fit =
    (PolicyFrame::AntwerpCoalitionAgreement, "coalition_agreement", &FITS_AGREEMENT);
const GHENT_AGREEMENT: Fit =
    (PolicyFrame::GhentCoalitionAgreement, "coalition_agreement", &FITS_AGREEMENT);
const ANTWERP_PLAN: Fit = (PolicyFrame::AntwerpMultiannualPlan, "multiannual_plan", &FITS_PLAN);
const GHENT_PLAN: Fit = (PolicyFrame::GhentMultiannualPlan, "multiannual_plan", &FITS_PLAN);

static FITS_AGREEMENT: Text = Text::new(
    "Het project past in het bestuursakkoord van de stad",
    "The project fits the coalition agreement of the city",
);
static FITS_PLAN: Text = Text::new(
    "Het project past in het meerjarenplan van de stad",
    "The project fits the multiannual plan of the city",
);

/// Whether the project fits the edition of the document that is in force.
fn fits(
    proposal: &Proposal,
    place: &Pointer,
    (document, field, title): Fit,
    answer: &Answer,
) -> Observation {
    let seen = proposal.statement(answer, place.child(field)).titled(title);
    let Entry::Known(date) = proposal.application_date else { return seen };
    match Frame::in_force(document, date).filter(|frame| !frame.named_in_strategy) {
        Some(successor) => seen.noted(replaced_by(successor, date)),
        None => seen,
    }
}

pub(super) static ADDITIONALITY: Condition = condition! {
    id: "additionality",
    title: "Het project is additioneel"
        / "The project is additional",
    field: "additionality",
    force: Expected,
    set_by: |call| call.additionality,
    judged_by: UrbanAuthority,
    citation: Citation::section(Source::STRATEGY, "3.1.4"),
    in_ghent: Citation::section(Source::STRATEGY, "3.2.4"),
    asks: Statement(|proposal| &proposal.additionality),
};

pub(super) static URBAN_FABRIC: Condition = condition! {
    id: "urban-fabric",
    title: "Het project is verankerd in het stedelijke weefsel en draagt bij tot het stedelijk beleid"
        / "The project is anchored in the urban fabric and contributes to urban policy",
    field: "urban_fabric",
    force: Expected,
    judged_by: UrbanAuthority,
    applies_to: under(&[SpecificObjective::EnergyEfficiency, SpecificObjective::RenewableEnergy, SpecificObjective::ClimateAdaptation, SpecificObjective::UrbanMobility]),
    citation: Citation::section(Source::STRATEGY, "4.2"),
    note: "Ook de principes en voorbeeldacties van de stad zijn hier van belang: de principes worden \
             apart bevraagd, en de voorbeeldacties zijn geen gesloten lijst."
        / "The principles and example actions of the city matter here, too: the principles are asked \
             about on their own, and the example actions are no closed list.",
    asks: Statement(|proposal| &proposal.urban_fabric),
};

pub(super) static INNOVATION: Condition = condition! {
    id: "innovation",
    title: "Het project is innovatief genoeg voor de opzet van prioriteit 1"
        / "The project is innovative enough for the purpose of priority 1",
    field: "innovation",
    force: Required,
    judged_by: UrbanAuthority,
    applies_to: under(&[SpecificObjective::Innovation, SpecificObjective::Digitalisation, SpecificObjective::Skills]),
    citation: Citation::section(Source::STRATEGY, "4.1"),
    note: "Innovatief genoeg om de link te bewaren met de opzet van de prioriteit, zoals het programma die \
             beschrijft; het programma zelf is niet opgenomen in deze gegevens."
        / "Innovative enough to keep the link with the purpose of the priority as the programme describes \
             it; the programme itself is not in this data.",
    asks: Statement(|proposal| &proposal.innovation),
};

pub(super) static SMART_SPECIALISATION: Condition = condition! {
    id: "smart-specialisation",
    title: "Het project is consistent met de strategie voor slimme specialisatie"
        / "The project is consistent with the smart specialisation strategy",
    field: "smart_specialisation",
    force: Required,
    addressee: ManagingAuthority,
    judged_by: ManagingAuthority,
    due: Selection,
    applies_to: under(&[SpecificObjective::Innovation, SpecificObjective::Skills]),
    citation: Citation::point(Source::CPR, "73", "2", "(b)"),
    note: "De strategie (4.1) zegt dat de tien domeinen niet altijd samenvallen met de stedelijke \
             prioriteiten."
        / "The strategy (4.1) says that the ten domains do not always match the urban priorities.",
    asks: Statement(|proposal| &proposal.smart_specialisation),
};

pub(super) static ACTIVITY_KINDS: Condition = condition! {
    id: "activity-kinds",
    title: "Het voorstel vermeldt waaruit het project bestaat"
        / "The proposal says what the project consists of",
    field: "activity_kinds",
    force: Consistency,
    citation: Citation::section(Source::STRATEGY, "4").inference(),
    note: "Andere voorwaarden steunen hierop; de strategie vraagt het niet met zoveel woorden."
        / "Other conditions depend on this; the strategy does not state it as a condition.",
    asks: Observations(|proposal, place| readable(proposal.activity_kinds.as_deref(), place)),
};

pub(super) static RESEARCH_INFRASTRUCTURE: Condition = condition! {
    id: "research-infrastructure",
    title: "Het project bestaat niet louter uit onderzoeksinfrastructuur"
        / "The project is more than research infrastructure",
    field: "activity_kinds",
    force: Required,
    citation: Citation::section(Source::STRATEGY, "4.1"),
    asks: Check(|proposal| more_than(proposal, ActivityKind::ResearchInfrastructure)),
};

pub(super) static PARTS_ALONE: Condition = condition! {
    id: "parts-alone",
    title: "Het project bestaat niet louter uit activiteiten die de oproep alleen als onderdeel van een project steunt"
        / "The project does not consist solely of activities that the call supports only as part of a project",
    field: "activity_kinds",
    force: SomeCalls,
    set_by: |call| !call.not_alone.is_empty(),
    citation: Citation::new(Source::CALLS, Passage::Whole),
    note: "De oproepen van 2023 steunden investeringen, en geen project van louter werkingskosten."
        / "The calls of 2023 supported investments, and no project of running costs alone.",
    asks: UnderCall(|proposal, call, place| {
        let kinds = proposal.known_activity_kinds()?;
        let not_alone = call.map(|call| &*call.not_alone).unwrap_or_default();
        let check = match kinds.first() {
            Some(kind) if kinds.iter().all(|one| not_alone.contains(one)) => {
                Err(Problem::Exclusively { activity_kind: kind.code().into() }.into())
            }
            _ => Ok(()),
        };
        Ok(Observations::from([Observation::at(place.clone(), check)]))
    }),
};

pub(super) static CLIMATE_PROOFING: Condition = condition! {
    id: "climate-proofing",
    title: "Infrastructuur is klimaatbestendig"
        / "Infrastructure is climate-proof",
    field: "climate_proofing",
    fields: ["/long_lived_infrastructure", "/climate_proofing"],
    needed: ["/long_lived_infrastructure" => "bij de selectie" / "at selection"],
    force: Required,
    addressee: ManagingAuthority,
    judged_by: ManagingAuthority,
    due: Selection,
    applies_to: Applicability::LongLivedInfrastructure,
    citation: Citation::point(Source::CPR, "73", "2", "(j)"),
    asks: Observations(|proposal, place| {
        Observations::from([if proposal.long_lived_infrastructure.is_none() {
            let place = Pointer::fixed("/long_lived_infrastructure");
            Observation::missing(place).titled(&LONG_LIVED)
        } else {
            proposal.statement(&proposal.climate_proofing, place.clone())
        }])
    }),
};

static LONG_LIVED: Text = Text::new(
    "Het voorstel vermeldt of het project infrastructuur bouwt die vijf jaar of langer meegaat",
    "The proposal says whether the project builds infrastructure that is to last for five years or more",
);

pub(super) static HORIZONTAL_PRINCIPLES: Condition = condition! {
    id: "horizontal-principles",
    title: "Het project respecteert de horizontale beginselen"
        / "The project respects the horizontal principles",
    field: "horizontal_principles",
    force: Required,
    addressee: ManagingAuthority,
    judged_by: ManagingAuthority,
    due: Selection,
    citation: Citation::paragraph(Source::CPR, "73", "1"),
    note: "De beginselen staan in artikel 9: grondrechten, gendergelijkheid, \
             non-discriminatie en toegankelijkheid, duurzame ontwikkeling en het beginsel \
             “geen ernstige afbreuk doen”. Beide bepalingen richten zich tot de lidstaten en \
             de managementautoriteit."
        / "The principles are in article 9: fundamental rights, gender equality, \
             non-discrimination and accessibility, sustainable development and “do no \
             significant harm”. Both provisions address the Member States and the managing \
             authority.",
    asks: Statement(|proposal| &proposal.horizontal_principles),
};

pub(super) static SELECTION: Condition = condition! {
    id: "selection",
    title: "De stedelijke autoriteit selecteert het project of is bij de selectie betrokken"
        / "The urban authority selects the project or is involved in its selection",
    field: "selected_by",
    force: Required,
    addressee: UrbanAuthority,
    due: Selection,
    citation: Citation::paragraph(Source::CPR, "29", "3"),
    note: "De strategie bevat geen lijst van concrete acties, dus selecteert de stedelijke autoriteit die acties of \
        is zij bij de selectie betrokken. De bepaling spreekt van territoriale autoriteiten of instanties."
        / "The strategy has no list of operations, so the urban authority selects them or is involved in their \
           selection. The provision speaks of territorial authorities or bodies.",
    asks: Check(|proposal| {
        let named = proposal.selected_by.as_deref().is_some_and(says_something);
        require(named, || Problem::Unanswered)
    }),
};

pub(in crate::project) static ID: Condition = condition! {
    id: "id",
    title: "Het voorstel heeft een uniek id"
        / "The proposal has a unique id",
    field: "id",
    force: Consistency,
    addressee: Collector,
    citation: Citation::paragraph(Source::CPR, "49", "3").inference(),
    note: "De bepaling vraagt een unieke code voor elke concrete actie op de lijst die de \
             managementautoriteit publiceert. Daaruit volgt dat ook een voorstel er een heeft. Of een id vaker \
              voorkomt, blijkt alleen uit de andere voorstellen."
        / "The provision asks for a unique code for each operation on the list that the \
             managing authority publishes. It follows that a proposal has one, too. Only the \
             other proposals show whether an id occurs twice.",
    asks: Check(|proposal| {
        let stated = proposal.id.as_deref().is_some_and(says_something);
        if stated { Ok(()) } else { Err(Reason::FieldMissing.into()) }
    }),
};

pub(super) static TITLE_AND_LEAD: Condition = condition! {
    id: "title-and-lead",
    title: "Het voorstel heeft een titel en een promotor"
        / "The proposal has a title and a lead",
    field: "title",
    fields: ["/title", "/lead"],
    force: Consistency,
    citation: Citation::paragraph(Source::CPR, "49", "3").inference(),
    note: "De lijst van de managementautoriteit noemt de begunstigde (punt a) en de concrete actie (punt d) \
             bij naam. Daaruit volgt dat ook een voorstel dat doet."
        / "The list of the managing authority names the beneficiary (point (a)) and the operation (point (d)). It \
           follows that a proposal does so, too.",
    asks: Observations(|proposal, place| {
        let named = |text: &Option<alloc::string::String>| {
            let named = text.as_deref().is_some_and(says_something);
            require(named, || Problem::Unanswered)
        };
        Observations::from([
            Observation::at(place.clone(), named(&proposal.title)).titled(&TITLE),
            Observation::at(Pointer::fixed("/lead"), named(&proposal.lead)).titled(&LEAD),
        ])
    }),
};

static TITLE: Text = Text::new("Het voorstel heeft een titel", "The proposal has a title");
static LEAD: Text = Text::new("Het voorstel heeft een promotor", "The proposal has a lead");

pub(super) static PHASE: Condition = condition! {
    id: "phase",
    title: "De fase van het voorstel is leesbaar"
        / "The phase of the proposal can be read",
    field: "phase",
    optional: ["/phase"],
    force: Consistency,
    addressee: Collector,
    citation: Citation::paragraph(Source::CPR, "73", "2").inference(),
    note: "Een voorstel zonder fase is een aanvraag: wat bij de selectie moet blijken, is dan nog niet vereist."
        / "A proposal without a phase is an application: what selection requires is not due yet.",
    asks: Check(|proposal| proposal.phase.unreadable().map_or(Ok(()), Err)),
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
