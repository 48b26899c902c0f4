//! The parts of the ERDF contribution add up to it, and are of its objectives and cities.

use alloc::vec;
use alloc::vec::Vec;

use crate::document::Pointer;
use crate::money::Euro;
use crate::project::observation::Observation;
use crate::project::{Applicability, Budget, Condition, Entry, FormValue, Proposal};
use crate::report::{Problem, Reason};
use crate::rules::Severity;
use crate::source::{Citation, Source};
use crate::text::Text;
use alloc::string::ToString;
use core::fmt;

pub(in crate::project) static CONDITION: Condition = Condition {
    id: "budget-parts",
    title: Text::new(
        "De delen van de EFRO-bijdrage vormen samen het geheel",
        "The parts of the ERDF contribution add up to it",
    ),
    field: "budget",
    severity: Severity::Error,
    without_call: None,
    applies_to: Applicability::Every,
    citation: Citation::section(Source::STRATEGY, "4"),
    citation_in_ghent: None,
    note: Some(Text::new(
        "De strategie vraagt geen verdeling; een opgegeven verdeling moet kloppen.",
        "The strategy asks for no division; a division that is given has to add up.",
    )),
    look,
};

fn look(proposal: &Proposal) -> Vec<Observation> {
    let Budget { erdf, by_objective, by_city, .. } = &proposal.budget;
    let at = CONDITION.place();
    let objectives: Vec<_> =
        by_objective.iter().map(|part| (&part.specific_objective, &part.erdf)).collect();
    let cities: Vec<_> = by_city.iter().map(|part| (&part.city, &part.erdf)).collect();
    let known = proposal.known_objectives();
    let mut looks =
        parts(&at.child("by_objective"), "specific_objective", &objectives, erdf, known.as_deref());
    let known = proposal.known_cities();
    looks.extend(parts(&at.child("by_city"), "city", &cities, erdf, known.as_deref()));
    looks
}

/// Each part by itself, and then their sum.
fn parts<K: FormValue + PartialEq + fmt::Display>(
    at: &Pointer,
    key: &str,
    parts: &[(&Entry<K>, &Entry<Euro>)],
    whole: &Entry<Euro>,
    named: Result<&[K], &Pointer>,
) -> Vec<Observation> {
    if parts.is_empty() {
        let to = Text::new(
            "voorstellen die de bijdrage verdelen",
            "proposals that divide the contribution",
        );
        return vec![Observation::at(at.clone()).not_applicable(Reason::AppliesOnlyTo { to })];
    }
    let mut looks = Vec::new();
    // The first part without an amount that counts.
    let mut trouble = None;
    let mut codes: Vec<&K> = Vec::new();
    for (place, (code, amount)) in parts.iter().enumerate() {
        let at = at.element(place);
        let before = code.known().is_some_and(|code| codes.contains(&code));
        codes.extend(code.known().filter(|_| !before));
        looks.push(part_of(&at.child(key), code, named, before));
        let asked = Text::new("het bedrag van dit deel", "the amount of this part");
        let amount_at = at.child("erdf");
        let look = match amount.own(&amount_at, asked) {
            Ok(amount) if *amount > Euro::ZERO => Observation::at(amount_at),
            Ok(amount) => {
                trouble = trouble.or(Some(amount_at.clone()));
                Observation::at(amount_at).failed(Problem::AmountNotPositive { amount: *amount })
            }
            Err(look) => {
                trouble = trouble.or(Some(amount_at));
                look
            }
        };
        looks.push(look);
    }
    let sum = Euro::sum(parts.iter().filter_map(|(_, amount)| amount.known().copied()));
    looks.push(match (trouble, sum, whole.known()) {
        (Some(value), ..) => Observation::depends_on(at.clone(), value),
        // No contribution is as large as that.
        (None, Err(_), _) => Observation::depends_on(at.clone(), at.element(0).child("erdf")),
        (None, Ok(sum), Some(amount)) if *amount > Euro::ZERO => {
            let differ = Problem::PartsDiffer { sum, amount: *amount };
            Observation::at(at.clone()).failed_if((sum != *amount).then_some(differ))
        }
        _ => Observation::depends_on(at.clone(), CONDITION.place().child("erdf")),
    });
    looks
}

/// Whether a part is for something that the proposal names.
fn part_of<K: FormValue + PartialEq + fmt::Display>(
    at: &Pointer,
    code: &Entry<K>,
    named: Result<&[K], &Pointer>,
    before: bool,
) -> Observation {
    let asked = Text::new("waarvoor dit deel is", "what this part is for");
    match (code.own(at, asked), named) {
        (Err(look), _) => look,
        (Ok(code), _) if before => {
            Observation::at(at.clone()).failed(Problem::Duplicate { value: code.to_string() })
        }
        (Ok(_), Err(value)) => Observation::depends_on(at.clone(), value.clone()),
        (Ok(code), Ok(named)) => {
            let elsewhere = Problem::DoesNotBelong {
                value: code.to_string(),
                to: Text::new(
                    "de doelstellingen of steden die het voorstel noemt",
                    "the objectives or cities that the proposal names",
                ),
            };
            Observation::at(at.clone()).failed_if((!named.contains(code)).then_some(elsewhere))
        }
    }
}
