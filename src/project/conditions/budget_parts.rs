//! The parts of the ERDF contribution add up to it, and are of its objectives and cities.

use alloc::string::ToString;
use alloc::vec::Vec;
use core::fmt;

use super::{
    Applicability, Check, Citation, Condition, Entry, NotPassed, Observation, Observations,
    Pointer, Problem, Proposal, Source, ValueSet, belongs, condition, distinct, each_element,
    require,
};
use crate::money::Euro;
use crate::project::{Budget, FormValue};

pub(in crate::project) static CONDITION: Condition = condition! {
    id: "budget-parts",
    title: "De delen van de EFRO-bijdrage vormen samen het geheel"
        / "The parts of the ERDF contribution add up to it",
    field: "budget",
    fields: [
        "/budget/by_specific_objective",
        "/budget/by_specific_objective/0/specific_objective",
        "/budget/by_specific_objective/0/erdf",
        "/budget/by_city",
        "/budget/by_city/0/city",
        "/budget/by_city/0/erdf",
    ],
    optional: ["/budget/by_specific_objective", "/budget/by_city"],
    force: Consistency,
    citation: Citation::section(Source::STRATEGY, "4").inference(),
    note: "Rekenwerk van deze toetsing: de strategie vraagt geen verdeling, maar een opgegeven verdeling moet \
             kloppen."
        / "Arithmetic of this assessment: the strategy asks for no division, but a division that is stated has to add up.",
    asks: Observations(observations),
};

fn observations(proposal: &Proposal, budget: &Pointer) -> Observations {
    let Budget { erdf, by_specific_objective, by_city, .. } = &proposal.budget;
    let whole = erdf.above_zero().map_err(|_| NotPassed::depends_on(budget.child("erdf")));
    let parts: Vec<_> =
        by_specific_objective.iter().map(|part| (&part.specific_objective, &part.erdf)).collect();
    let place = budget.child("by_specific_objective");
    let objectives = proposal.known_objectives();
    let mut observations =
        divided(&place, "specific_objective", &parts, whole.clone(), &objectives);
    let parts: Vec<_> = by_city.iter().map(|part| (&part.city, &part.erdf)).collect();
    let cities = proposal.known_cities();
    observations.extend(divided(&budget.child("by_city"), "city", &parts, whole, &cities));
    observations
}

/// The objective or city of a part, and its amount.
type Part<'a, K> = (&'a Entry<K>, &'a Entry<Euro>);

/// Each part by itself, and then their sum.
fn divided<K: FormValue + Clone + PartialEq + fmt::Display>(
    place: &Pointer,
    key: &str,
    parts: &[Part<'_, K>],
    whole: Result<Euro, NotPassed>,
    named: &Result<Vec<K>, NotPassed>,
) -> Observations {
    if parts.is_empty() {
        let only = NotPassed::applies_only_to(Applicability::DividedContribution);
        return Observations::from([Observation::at(place.clone(), Err(only))]);
    }
    let mut before: Vec<&K> = Vec::new();
    let mut observations = each_element(parts, place, |(code, amount), part| {
        [
            Observation::at(part.child(key), is_named(code, named, &mut before)),
            Observation::at(part.child("erdf"), amount.above_zero().map(drop)),
        ]
    });
    observations.push(Observation::at(place.clone(), add_up(place, parts, whole)));
    observations
}

/// Whether a part is for something that the proposal names, and no part before it is.
fn is_named<'a, K: FormValue + Clone + PartialEq + fmt::Display>(
    code: &'a Entry<K>,
    named: &Result<Vec<K>, NotPassed>,
    before: &mut Vec<&'a K>,
) -> Check {
    let code = code.own()?;
    distinct(code, before)?;
    belongs(named.clone()?.contains(code), &code.to_string(), ValueSet::NamedParts)
}

/// Whether the parts add up to the whole.
fn add_up<K>(place: &Pointer, parts: &[Part<'_, K>], whole: Result<Euro, NotPassed>) -> Check {
    let depends_on = |number| NotPassed::depends_on_element(place, number, Some("erdf"));
    let amounts = parts.iter().enumerate();
    let amounts =
        amounts.map(|(number, (_, amount))| amount.above_zero().map_err(|_| depends_on(number)));
    let amounts: Vec<Euro> = amounts.collect::<Result<_, _>>()?;
    let sum = Euro::sum(amounts).map_err(|_| Problem::SumOutOfRange)?;
    let amount = whole?;
    require(sum == amount, || Problem::PartsDiffer { sum, amount })
}
