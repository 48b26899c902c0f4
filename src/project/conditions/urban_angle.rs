//! A demonstrable urban angle, and the urban needs that the project responds to.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::{
    Citation, City, Condition, NotPassed, Observation, Observations, Pointer, Problem, Proposal,
    Source, Text, ValueSet, belongs, condition, distinct, each, require, require_filled_in,
};
use crate::closed_list::find_alike;
use crate::strategy::NeedKind;

pub(super) static CONDITION: Condition = condition! {
    id: "urban-angle",
    title: "Het project heeft een aantoonbare stedelijke invalshoek en speelt in op stedelijke noden"
        / "The project has a demonstrable urban angle and responds to urban needs",
    field: "urban_angle",
    fields: ["/urban_angle", "/urban_needs", "/other_urban_needs"],
    needed: [
        "/urban_needs" => "tenzij er andere stedelijke noden zijn ingevuld"
            / "unless other urban needs are filled in",
        "/other_urban_needs" => "tenzij er noden of kansen van de strategie zijn gekozen"
            / "unless needs or opportunities of the strategy are chosen",
    ],
    force: Required,
    judged_by: UrbanAuthority,
    citation: Citation::section(Source::STRATEGY, "3.1.4"),
    in_ghent: Citation::section(Source::STRATEGY, "3.2.4"),
    note: "Ook een kans van de stad telt: onderdeel 4.1 vertrekt van stedelijke noden en kansen. Een vaststelling in de \
        analyse van noden, zoals een cijfer, een ontwikkeling of iets dat goed gaat, telt niet als nood."
        / "An opportunity of the city counts, too: section 4.1 starts from urban needs and opportunities. A finding in the \
            analysis of needs, such as a figure, a development or a strength, does not count as a need.",
    asks: Observations(observations),
};

static ANGLE: Text = Text::new(
    "Het project heeft een aantoonbare stedelijke invalshoek",
    "The project has a demonstrable urban angle",
);
static NEEDS: Text =
    Text::new("Het project speelt in op stedelijke noden", "The project responds to urban needs");

fn observations(proposal: &Proposal, place: &Pointer) -> Observations {
    let angle = proposal.statement(&proposal.urban_angle, place.clone()).titled(&ANGLE);
    let mut observations = Observations::from([angle]);
    observations.extend(needs(proposal).into_iter().map(|one| one.titled(&NEEDS)));
    observations
}

/// The needs that it responds to, by id, in words or both.
fn needs(proposal: &Proposal) -> Observations {
    let by_id = Pointer::fixed("/urban_needs");
    let cities = proposal.known_cities();
    let mut before = Vec::new();
    let ids = proposal.urban_needs.as_deref().unwrap_or_default();
    let mut needs = each(ids, &by_id, |id| {
        require_filled_in(id)?;
        let Some((id, city)) = need_or_opportunity(id)? else {
            return belongs(false, id, ValueSet::NeedsOfCities);
        };
        distinct(id, &mut before)?;
        belongs(cities.as_ref().map_err(Clone::clone)?.contains(&city), id, ValueSet::NeedsOfCities)
    });
    if proposal.other_urban_needs.is_stated() {
        let place = Pointer::fixed("/other_urban_needs");
        needs.push(proposal.statement(&proposal.other_urban_needs, place));
    }
    if needs.is_empty() {
        needs.push(Observation::at(by_id, Err(Problem::Unanswered.into())));
    }
    needs
}

/// The need or opportunity with an id, as the strategy spells it, and its city. A finding is neither.
fn need_or_opportunity(id: &str) -> Result<Option<(&'static str, City)>, NotPassed> {
    let of_city = |city: &'static City| {
        let strategy = city.strategy();
        let needs = strategy.needs.iter().map(|one| (one.id, one.kind == NeedKind::Need));
        let counted = needs.chain(strategy.opportunities.iter().map(|one| (one.id, true)));
        counted.map(move |(id, counts)| (id, *city, counts))
    };
    let all = City::ALL.iter().flat_map(of_city);
    let Some((id, city, counts)) = find_alike(all, id, |(id, ..)| id) else { return Ok(None) };
    require(counts, || Problem::NotANeed { value: Cow::Borrowed(id) })?;
    Ok(Some((id, city)))
}
