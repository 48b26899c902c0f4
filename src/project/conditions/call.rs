//! The proposal names a call, and meets its conditions.

use super::{
    Applicability, Check, Citation, Condition, NotPassed, Observation, Observations, Pointer,
    Problem, Proposal, Source, Text, ValueSet, belongs, condition, each_element, require,
    says_something,
};
use crate::project::{Call, Entry};
use crate::report::DateBound;
use crate::source::Passage;

pub(super) static CONDITION: Condition = condition! {
    id: "call",
    title: "Het voorstel voldoet aan de oproep"
        / "The proposal meets the conditions of the call",
    field: "call",
    fields: ["/call", "/specific_objectives", "/cities", "/application_date"],
    optional: ["/call", "/specific_objectives", "/cities", "/application_date"],
    force: Plausibility,
    set_by: |_| true,
    citation: Citation::new(Source::CALLS, Passage::Whole),
    note: "Niet elke oproep is opgenomen in deze gegevens."
        / "Not every call is in this data.",
    asks: UnderCall(observations),
};

static NAME: Text =
    Text::new("Het voorstel noemt de oproep bij zijn naam", "The proposal names the call");
static OBJECTIVE: Text = Text::new(
    "De oproep staat open voor de specifieke doelstelling",
    "The call is open to the specific objective",
);
static CITY: Text = Text::new("De oproep staat open voor de stad", "The call is open to the city");
static DATE: Text = Text::new(
    "Het voorstel is ingediend terwijl de oproep open was",
    "The proposal was submitted while the call was open",
);

fn observations(
    proposal: &Proposal,
    call: Option<&Call>,
    place: &Pointer,
) -> Result<Observations, NotPassed> {
    let name = proposal.call.as_deref().map(str::trim).filter(|name| says_something(name));
    let Some(call) = call else {
        let name = name.ok_or(NotPassed::applies_only_to(Applicability::NamedCall))?;
        let unknown = belongs(false, name, ValueSet::KnownCalls);
        return Ok(Observations::from([Observation::at(place.clone(), unknown).titled(&NAME)]));
    };
    let named = match name {
        // The program that assesses the proposal gave the call.
        None => Err(NotPassed::applies_only_to(Applicability::NamedCall)),
        Some(name) => belongs(call.is_named(name), name, ValueSet::NamesOfCall),
    };
    let mut observations =
        Observations::from([Observation::at(place.clone(), named).titled(&NAME)]);
    let (objectives, cities) = (&call.specific_objectives, &call.cities);
    let entries = (proposal.specific_objectives.as_deref(), proposal.cities.as_deref());
    let of_call = ValueSet::ObjectivesOfCall;
    observations.extend(among(entries.0, objectives, "specific_objectives", of_call, &OBJECTIVE));
    observations.extend(among(entries.1, cities, "cities", ValueSet::CitiesOfCall, &CITY));
    if call.opens.is_some() || call.closes.is_some() {
        let place = Pointer::fixed("/application_date");
        let in_time = in_time(proposal, call, &place);
        observations.push(Observation::at(place, in_time).titled(&DATE));
    }
    Ok(observations)
}

/// Whether each code of a list is one of the call, if the call states any. A code that cannot be read is
/// reported by the condition that the list belongs to.
fn among<T: PartialEq + alloc::string::ToString>(
    entries: Option<&[Entry<T>]>,
    of_call: &[T],
    field: &str,
    set: ValueSet,
    title: &'static Text,
) -> Observations {
    let entries = entries.filter(|_| !of_call.is_empty()).unwrap_or_default();
    each_element(entries, &Pointer::ROOT.child(field), |entry, place| {
        let code = entry.known()?;
        let check = belongs(of_call.contains(code), &code.to_string(), set);
        Some(Observation::at(place, check).titled(title))
    })
}

fn in_time(proposal: &Proposal, call: &Call, place: &Pointer) -> Check {
    let date = proposal.application_date.known();
    let date = *date.ok_or_else(|| NotPassed::depends_on(place.clone()))?;
    if let Some(first) = call.opens {
        let why = DateBound::CallOpens;
        require(date >= first, || Problem::DateTooEarly { date, first, why })?;
    }
    let Some(last) = call.closes else { return Ok(()) };
    require(date <= last, || Problem::DateTooLate { date, last, why: DateBound::CallCloses })
}
