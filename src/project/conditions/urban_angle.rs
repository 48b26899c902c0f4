//! A demonstrable urban angle, and the urban needs that the project responds to.

use alloc::borrow::Cow;
use alloc::string::String;

use super::{
    Check, Citation, Condition, Observation, Observations, Pointer, Problem, Proposal, Source,
    Text, ValueSet, belongs, condition, require, require_filled_in, statement,
};
use crate::closed_list::find_alike;
use crate::strategy::NeedKind;

pub(super) static CONDITION: Condition = condition! {
    id: "urban-angle",
    title: "Het project heeft een aantoonbare stedelijke invalshoek en speelt in op stedelijke noden"
        / "The project has a demonstrable urban angle and responds to urban needs",
    field: "urban_angle",
    fields: ["/urban_angle", "/urban_needs"],
    force: Required,
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
    let angle = statement(&proposal.urban_angle, place.clone()).titled(&ANGLE);
    let mut observations = Observations::from([angle]);
    observations.append(needs(proposal));
    observations
}

/// The needs that it responds to, by id, in words or both.
fn needs(proposal: &Proposal) -> Observations {
    let by_id = Pointer::fixed("/urban_needs");
    let cities = proposal.known_cities();
    let ids = proposal.urban_needs.as_deref().unwrap_or_default();
    let is_need = |id: &String| -> Check {
        require_filled_in(id)?;
        let cities = cities.clone()?;
        let needs = cities.iter().flat_map(|city| city.strategy().needs);
        if let Some(need) = find_alike(needs, id, |one| one.id) {
            let is_need = need.kind == NeedKind::Need;
            return require(is_need, || Problem::NotANeed { value: Cow::Borrowed(need.id) });
        }
        let opportunities = cities.iter().flat_map(|city| city.strategy().opportunities);
        let is_known = find_alike(opportunities, id, |one| one.id).is_some();
        belongs(is_known, id, ValueSet::NeedsOfCities)
    };
    let of_each = ids.iter().enumerate();
    let mut needs =
        Observations::of_each(of_each.map(|(number, id)| {
            Observation::at(by_id.element(number), is_need(id)).titled(&NEEDS)
        }));
    if proposal.other_urban_needs.is_stated() {
        let place = Pointer::fixed("/other_urban_needs");
        needs.push(statement(&proposal.other_urban_needs, place).titled(&NEEDS));
    }
    if needs.is_empty() {
        needs.push(Observation::at(by_id, Err(Problem::Unanswered.into())).titled(&NEEDS));
    }
    needs
}
