//! The table of fields, compared with the fields that the conditions ask for.

use std::collections::BTreeSet;

use efro_gti::project::{Condition, FIELDS, Field, FieldGroup, FieldKind, Party};
use efro_gti::report::{Phase, State};
use efro_gti::rules::Severity;
use efro_gti::{City, Language, Proposal};
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

#[test]
fn every_field_is_in_one_group() {
    let mut grouped: Vec<&str> =
        FieldGroup::ALL.iter().flat_map(|group| group.fields()).map(Field::name).collect();
    grouped.sort_unstable();
    let mut names: Vec<&str> = FIELDS.iter().map(Field::name).collect();
    names.sort_unstable();
    let missing: Vec<_> = names.iter().filter(|name| !grouped.contains(name)).collect();
    assert!(missing.is_empty(), "in no group of src/project/field_group.rs: {missing:?}");
    assert_eq!(grouped, names);
    let handled = FieldGroup::Handling.fields().map(Field::filled_in_by);
    assert!(handled.into_iter().all(|party| party != Party::Applicant));
}

/// A page in a browser can draw the form from this alone.
#[test]
fn fields_are_written_with_everything_that_a_form_shows() {
    let field =
        |pointer: &str| serde_json::to_value(Field::get(&pointer.parse().unwrap())).unwrap();
    assert_eq!(
        field("/location/scope"),
        json!({
            "pointer": "/location/scope", "name": "scope",
            "label": { "nl": "Reikwijdte", "en": "Scope" },
            "help": {
                "nl": "Of het project aan een plek gebonden is.",
                "en": "Whether the project is tied to a place.",
            },
            "filled_in_by": "applicant",
            "group": {
                "code": "location",
                "text": { "nl": "Ligging en rol van de stad", "en": "Location and role of the city" },
            },
            "required": "when",
            "required_when": {
                "nl": "tenzij er gemeenten zijn ingevuld", "en": "unless municipalities are filled in",
            },
            "severity": "error", "due": "application", "kind": "code", "only_choices": true,
            "choices": [
                { "code": "whole-city", "text": { "nl": "de hele stad", "en": "the whole city" } },
                { "code": "site", "text": { "nl": "een plek of stadsdeel", "en": "a site or part of the city" } },
            ],
        })
    );
    assert_eq!(field("/principles")["choices"][0]["code"], "antwerp-1");
    assert_eq!(field("/title")["required"], "always");
    assert_eq!(
        field("/policy_fit/ghent/multiannual_plan")["required_when"],
        json!({ "nl": "voor projecten in Gent", "en": "for projects in Ghent" })
    );
    assert_eq!(field("/call")["only_choices"], false);
    assert_eq!(field("/scrutinised_activities")["none_is_an_answer"], true);
    assert_eq!(field("/principles")["fields"][0]["name"], "answer");
    let indicators = field("/indicators");
    assert_eq!(
        (&indicators["kind"], &indicators["element"]["kind"]),
        (&json!("list"), &json!("form"))
    );
    let target = &indicators["element"]["fields"][1];
    assert_eq!(
        (&target["pointer"], &target["kind"]),
        (&json!("/indicators/0/target"), &json!("number"))
    );
    let all = serde_json::to_string(FIELDS).unwrap();
    assert!(all.len() < 400_000, "{}", all.len());
}

/// A choice is read where it is offered: no condition refuses it as such.
#[test]
fn every_choice_is_a_value_of_its_field() {
    let fields = Field::all();
    let mut with_choices = 0;
    for field in fields.iter().filter(|one| one.pointer().matches('/').count() == 1) {
        let (name, choices) = (field.name(), field.choices());
        with_choices += usize::from(!choices.is_empty());
        for choice in choices {
            let value = match field.kind() {
                FieldKind::List(_) => json!([choice.code]),
                FieldKind::ByPrinciple(_) => json!({ choice.code: "An answer." }),
                _ => json!(choice.code),
            };
            let document = json!({ "cities": ["antwerp", "ghent"], name: value });
            let report = Proposal::from_json(&document.to_string()).unwrap().assess();
            let refused = report.failed().find(|one| {
                let at = one.place().as_str().trim_end_matches("/0");
                let codes = ["unreadable", "does-not-belong", "not-a-need"];
                at == field.pointer() && one.code().is_some_and(|code| codes.contains(&code))
            });
            // An objective belongs to a theme, which is not named here.
            let refused = refused.filter(|one| one.id() != "objective-of-theme");
            assert_eq!(refused.map(ToString::to_string), None, "{name}: {}", choice.code);
        }
    }
    assert_eq!(with_choices, 13);
}

/// A field that no condition asks for is one that may be left out.
#[test]
fn every_field_is_asked_for_or_optional() {
    let is_leaf = |one: &&&Field| !matches!(one.kind(), FieldKind::Form(_));
    let all = Field::all();
    let unasked = all.iter().filter(is_leaf).filter(|one| one.conditions().next().is_none());
    let unasked: Vec<&str> = unasked.map(|one| one.pointer()).collect();
    assert_eq!(unasked, ["/location/description"]);
}

#[test]
fn conditions_ask_for_the_fields_that_they_report_as_missing() {
    for condition in Condition::all() {
        for field in condition.fields() {
            // A part of a statement has the same place in each.
            let within = if condition.id() == "judgements" && *field != "/principles" {
                "/urban_angle"
            } else {
                ""
            };
            let found = Field::get(&format!("{within}{field}").parse().unwrap());
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
        ("/eligibility_extended", Party::ManagingAuthority, City::ALL, Some(Phase::Application)),
        ("/location/description", Party::Applicant, City::ALL, None),
    ] {
        let field = field(pointer);
        assert_eq!(
            (field.filled_in_by(), field.cities(), field.due()),
            (party, cities, due),
            "{pointer}"
        );
    }
}

/// A page can mark what is required: every value that is reported as missing has its severity.
#[test]
fn a_field_is_as_severe_as_the_outcomes_that_miss_it() {
    let form = json!({ "cities": ["antwerp", "ghent"], "phase": "selection" });
    let report = Proposal::from_json(&form.to_string()).unwrap().assess();
    let missing = report.into_iter().filter(|one| one.state() == Some(State::Missing));
    let mut severities = BTreeSet::new();
    for outcome in missing {
        let field = Field::get(outcome.place()).unwrap();
        assert!(outcome.severity().is_some(), "{outcome}");
        assert!(field.severity() >= outcome.severity(), "{outcome}");
        severities.extend(outcome.severity());
    }
    assert_eq!(severities.len(), Severity::ALL.len());
    for field in FIELDS {
        let group = field.group().unwrap_or_else(|| panic!("{} is in no group", field.name()));
        assert!(group.fields().any(|one| one.name() == field.name()));
    }
    let part = Field::get(&"/additionality/judgements/0/by".parse().unwrap()).unwrap();
    assert_eq!((part.group(), part.severity()), (None, Some(Severity::Error)));
}

/// Messages name a field by its label, wherever it is.
#[test]
fn every_place_of_a_field_has_a_label() {
    let label = |place: &str, language| {
        Field::label_at(&place.parse().unwrap()).map(|label| label.text(language).to_string())
    };
    for (place, nl, en) in [
        ("/cities", "Stad of steden", "City or cities"),
        ("/cities/1", "Stad of steden 2", "City or cities 2"),
        ("/city_role/ghent", "Rol van de stad, Gent", "Role of the city, Ghent"),
        (
            "/budget/by_city/0/erdf",
            "Begroting, Bijdrage per stad 1, EFRO-bijdrage",
            "Budget, Contribution by city 1, ERDF contribution",
        ),
        ("/principles/a\u{202e}b", "Principes, a\\u{202e}b", "Principles, a\\u{202e}b"),
        (
            "/principles/Ghent 1/judgements/0/reason",
            "Principes, De actie heeft direct invloed op het leven van zo veel mogelijk Gentenaars, Oordelen 1, Reden",
            "Principles, The action has a direct impact on the lives of as many residents of Ghent as possible, \
             Judgements 1, Reason",
        ),
    ] {
        assert_eq!(label(place, Language::Dutch).as_deref(), Some(nl), "{place}");
        assert_eq!(label(place, Language::English).as_deref(), Some(en), "{place}");
    }
    for unknown in [
        "",
        "/nothing",
        "/budget/nothing",
        "/title/0",
        "/cities/ghent",
        "/phase/ghent",
        "/city_role/gent",
        "/city_role/ghent/0",
        "/budget/by_city/01/erdf",
        "/budget/by_city/+1",
        "/budget/by_city/-",
        "/budget/by_city/18446744073709551615",
        "/principles/ghent-1/0",
        "/judgements/0/on",
    ] {
        assert_eq!(label(unknown, Language::English), None, "{unknown}");
        assert!(Field::get(&unknown.parse().unwrap()).is_none(), "{unknown}");
    }
    for principle in City::ALL.iter().flat_map(|city| city.strategy().principles) {
        let label =
            |field: &str| label(&format!("/{field}/{}", principle.id), Language::Dutch).unwrap();
        let text = principle.text(Language::Dutch);
        let required =
            principle.required.as_ref().map_or(&*text, |text| text.text(Language::Dutch));
        assert_eq!(label("principles"), format!("Principes, {required}"));
        if let Some(preferred) = &principle.preferred {
            let preferred = preferred.text(Language::Dutch);
            let label = label("preferred_principles");
            assert_eq!(label, format!("Voorkeuren in de principes, Bij voorkeur {preferred}"));
        }
    }
    for field in Field::all() {
        let label = label(field.pointer(), Language::English).unwrap();
        assert!(label.contains(field.label().text(Language::English)), "{label}");
    }
}

/// A project of both cities that has one role says of each city whether it directs.
#[test]
fn a_role_of_both_cities_is_reported_by_city() {
    let form = json!({ "cities": ["antwerp", "ghent"], "city_role": "partner" });
    let report = Proposal::from_json(&form.to_string()).unwrap().assess();
    let titles = |language| -> Vec<String> {
        let roles = report.outcomes_of("directing-role");
        roles.map(|one| one.title().text(language).to_string()).collect()
    };
    assert_eq!(
        titles(Language::English),
        ["The city of Antwerp directs the project", "The city of Ghent directs the project"]
    );
    assert_eq!(
        titles(Language::Dutch),
        ["De stad Antwerpen heeft de regie", "De stad Gent heeft de regie"]
    );
}

/// A page knows which lists are closed, and sorts numbers as people do.
#[test]
fn choices_are_the_only_ones_unless_others_exist() {
    let all = Field::all();
    let with_choices = all.iter().filter(|one| !one.choices().is_empty());
    let suggested: Vec<&str> =
        with_choices.filter(|one| !one.only_choices()).map(|one| one.pointer()).collect();
    assert_eq!(suggested, ["/call", "/policy_fit/antwerp/agreement_refs", "/indicators/0/code"]);
    assert!(all.iter().all(|one| !one.choices().is_empty() || !one.only_choices()));

    let choices = |pointer: &str| Field::get(&pointer.parse().unwrap()).unwrap().choices();
    let numbers = choices("/policy_fit/antwerp/agreement_refs");
    let numbers: Vec<u32> =
        numbers.iter().map(|one| one.code.strip_prefix("BA").unwrap().parse().unwrap()).collect();
    assert!(numbers.len() > 10 && numbers.is_sorted(), "{numbers:?}");
    for pointer in ["/specific_objectives", "/budget/by_specific_objective/0/specific_objective"] {
        let first = &choices(pointer)[0];
        let starts = |language| first.text.text(language).starts_with("RSO1.1: ");
        assert!(starts(Language::Dutch) && starts(Language::English));
    }
}

/// An empty list is an answer only where the field says so; otherwise it is as missing as no list.
#[test]
fn an_empty_list_is_an_answer_where_the_field_says_so() {
    let mut answers = 0;
    for field in FIELDS.iter().filter(|one| matches!(one.kind(), FieldKind::List(_))) {
        let is_missing = |value| {
            let form = json!({ "cities": ["antwerp", "ghent"], field.name(): value });
            let report = Proposal::from_json(&form.to_string()).unwrap().assess();
            let mut outcomes = report.into_iter();
            outcomes.any(|one| {
                one.place().as_str() == field.pointer() && one.state() == Some(State::Missing)
            })
        };
        assert!(is_missing(json!(null)), "{}", field.pointer());
        assert_ne!(is_missing(json!([])), field.none_is_an_answer(), "{}", field.pointer());
        answers += usize::from(field.none_is_an_answer());
    }
    assert_eq!(answers, 2);
}

/// Help says more than the label.
#[test]
fn help_does_not_repeat_the_label() {
    for field in Field::all() {
        for language in Language::ALL {
            let words = |text: &str| -> BTreeSet<String> {
                let text = text.to_lowercase();
                let words = text.split(|one: char| !one.is_alphanumeric());
                let small = ["", "de", "het", "een", "the", "a", "of", "van", "in", "project"];
                words.filter(|one| !small.contains(one)).map(String::from).collect()
            };
            let (label, help) = (field.label().text(*language), field.help().text(*language));
            assert!(!words(help).is_subset(&words(label)), "{}: {help}", field.pointer());
            // An id is for programs.
            assert!(
                !help.contains("ghent-") && !help.contains("NIS"),
                "{}: {help}",
                field.pointer()
            );
        }
    }
}
