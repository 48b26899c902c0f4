//! A document that is brought to the page, as the form holds it.

use efro_gti::{City, Language, Proposal};
use efro_gti::project::{CityRoles, Entry};
use serde_json::{Value, json};

/// The proposal in a JSON text, with every code in its one spelling and no short forms, so that each
/// value stands where the form has a field for it.
///
/// # Errors
///
/// Every problem of the document in words, with its line and column. The form holds sound documents
/// only: what it has no field for could be seen by nobody.
pub fn opened(text: &str, language: Language) -> Result<Value, Vec<String>> {
    let Ok(proposal) = Proposal::from_json(text) else {
        let report = Proposal::assess_json(text);
        let problems = report.notes().filter(|note| note.code() == "document");
        return Err(problems.map(|note| note.text(language)).collect());
    };
    let mut document = serde_json::to_value(with_a_role_by_city(proposal))
        .map_err(|error| vec![error.to_string()])?;
    if let Some(nis) = document.pointer_mut("/location/nis").filter(|nis| nis.is_string()) {
        *nis = json!([nis]);
    }
    if let Some(Value::Object(principles)) = document.get_mut("principles") {
        for answer in principles.values_mut().filter(|answer| answer.is_string()) {
            *answer = json!({ "answer": answer });
        }
    }
    Ok(document)
}

/// One role for all cities, told for each of those that the proposal names.
fn with_a_role_by_city(mut proposal: Proposal) -> Proposal {
    let cities = proposal.cities.as_deref().unwrap_or_default();
    // Of a city that cannot be read nobody knows whether it is this one.
    let unsure = cities.is_empty() || cities.iter().any(|one| one.known().is_none());
    let named = |city: City| unsure || cities.contains(&city.into());
    if let CityRoles::Same(role) = &proposal.city_role {
        let of = |city| if named(city) { role.clone() } else { Entry::Missing };
        if *role != Entry::Missing {
            let (antwerp, ghent) = (of(City::Antwerp), of(City::Ghent));
            proposal.city_role = CityRoles::Each { antwerp, ghent };
        }
    }
    proposal
}
