//! A document that is opened in the page, in the shape that the form has.

use efro_gti::project::{CityRoles, Entry, FIELDS, Field, FieldKind};
use efro_gti::{City, DocumentError, Language, Proposal};
use serde_json::{Value, json};

/// The proposal in a JSON text, with every code in its canonical spelling and no short forms, so that each
/// value is where the form has a field for it.
///
/// # Errors
///
/// Returns every problem of the document in words, with its line and column. A value without a field
/// in the form would be invisible, so a broken document is not opened at all.
pub fn opened(text: &str, language: Language) -> Result<Value, Vec<String>> {
    let proposal = Proposal::from_json(text).map_err(|error| in_words(&error, language))?;
    let mut document = serde_json::to_value(with_a_role_by_city(proposal))
        .map_err(|error| vec![error.to_string()])?;
    if let Some(nis) =
        document.pointer_mut("/location/municipalities").filter(|nis| nis.is_string())
    {
        *nis = json!([nis]);
    }
    with_whole_statements(FIELDS, &mut document);
    Ok(document)
}

/// Writes each statement that is a text alone as an object, where the form has a field for its answer.
fn with_whole_statements(fields: &[Field], value: &mut Value) {
    for field in fields {
        let Some(value) = value.get_mut(field.name()) else { continue };
        match field.kind() {
            FieldKind::Form(parts) => with_whole_statements(parts, value),
            FieldKind::Statement(_) => make_whole(value),
            FieldKind::ByPrinciple(_) => {
                value
                    .as_object_mut()
                    .into_iter()
                    .flatten()
                    .for_each(|(_, answer)| make_whole(answer));
            }
            _ => {}
        }
    }
}

fn make_whole(answer: &mut Value) {
    if answer.is_string() {
        *answer = json!({ "answer": answer });
    }
}

/// The problems of a document that cannot be read, one by one.
pub fn in_words(error: &DocumentError, language: Language) -> Vec<String> {
    error.iter().map(|problem| problem.text(language)).collect()
}

/// Replaces one role for all cities by a role for each city that the proposal names.
fn with_a_role_by_city(mut proposal: Proposal) -> Proposal {
    let cities = proposal.cities.as_deref().unwrap_or_default();
    // A city that cannot be read could be this one.
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
