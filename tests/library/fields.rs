//! The table of fields, against what the conditions ask.

use std::collections::BTreeSet;

use efro_gti::project::{Condition, Field, FieldKind, Party};
use efro_gti::report::{Phase, State};
use efro_gti::{City, Proposal};
use serde_json::json;

#[test]
fn every_field_is_found_by_its_pointer() {
    let all = Field::all();
    let pointers: BTreeSet<&str> = all.iter().map(|one| one.pointer()).collect();
    assert_eq!(pointers.len(), all.len());
    assert!(all.len() > 50, "{}", all.len());
    for field in all {
        let found = Field::get(&field.pointer().parse().unwrap()).unwrap();
        assert_eq!(found.pointer(), field.pointer());
        assert!(field.pointer().ends_with(&format!("/{}", field.name())));
    }
}

/// A field that no condition asks for is one that may be left out.
#[test]
fn every_field_is_asked_for_or_optional() {
    let is_leaf = |one: &&&Field| !matches!(one.kind(), FieldKind::Form(_));
    let all = Field::all();
    let unasked = all.iter().filter(is_leaf).filter(|one| one.conditions().next().is_none());
    let unasked: Vec<&str> = unasked.map(|one| one.pointer()).collect();
    assert_eq!(
        unasked,
        ["/call", "/phase", "/location/description", "/other_urban_needs", "/eligibility_extended",]
    );
}

#[test]
fn conditions_ask_for_the_fields_that_they_report_as_missing() {
    for condition in Condition::all() {
        for field in condition.fields() {
            let found = Field::get(&field.parse().unwrap());
            assert_eq!(found.map(Field::pointer), Some(*field), "{}", condition.id());
        }
    }
    let forms = [
        json!({}),
        json!({
            "cities": ["antwerp", "ghent"], "phase": "selection", "themes": ["urban-circularity"],
            "specific_objectives": ["RSO1.4", "RSO2.1"], "location": { "scope": "site" },
            "application_date": "2024-01-01", "long_lived_infrastructure": true,
            "other_european_funding": [{}],
        }),
    ];
    for form in forms {
        let report = Proposal::from_json(&form.to_string()).unwrap().assess();
        for outcome in report.outcomes().iter().filter(|one| one.state() == Some(State::Missing)) {
            let condition = Condition::get(outcome.id()).unwrap();
            let place = outcome.place().as_str();
            let asked = condition.fields().iter().any(|field| {
                place
                    .strip_prefix(field)
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
            });
            assert!(asked, "{} at {place}", outcome.id());
        }
    }
}

#[test]
fn a_field_says_whose_it_is_where_and_when() {
    let field = |pointer: &str| Field::get(&pointer.parse().unwrap()).unwrap();
    for (pointer, party, cities, due) in [
        ("/title", Party::Applicant, City::ALL, Some(Phase::Application)),
        ("/id", Party::Collector, City::ALL, Some(Phase::Application)),
        ("/reach", Party::Applicant, &[City::Ghent], Some(Phase::Application)),
        (
            "/policy_fit/antwerp/agreement_refs",
            Party::Applicant,
            &[City::Antwerp],
            Some(Phase::Application),
        ),
        ("/selected_by", Party::UrbanAuthority, City::ALL, Some(Phase::Selection)),
        ("/climate_proofing", Party::Applicant, City::ALL, Some(Phase::Selection)),
        ("/budget/by_city/0/erdf", Party::Applicant, City::ALL, Some(Phase::Application)),
        ("/eligibility_extended", Party::ManagingAuthority, City::ALL, None),
    ] {
        let field = field(pointer);
        assert_eq!(
            (field.filled_in_by(), field.cities(), field.due()),
            (party, cities, due),
            "{pointer}"
        );
    }
}
