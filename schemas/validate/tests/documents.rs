//! Good documents are valid, bad ones are not.

use std::fs;

use efro_gti::{FinancialPlan, Proposal, RuleSet};
use serde_json::{Value, json};
use validate::{KINDS, Kind, root};

fn kind(name: &str) -> &'static Kind {
    KINDS.iter().find(|kind| kind.name == name).unwrap()
}

fn assert_valid(kind: &Kind, what: &str, document: &Value) {
    let validator = kind.validator();
    let errors: Vec<String> = validator
        .iter_errors(document)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    assert!(errors.is_empty(), "{} {what}:\n{}", kind.name, errors.join("\n"));
}

#[test]
fn good_documents_are_valid() {
    for kind in &KINDS {
        let good = kind.good();
        assert!(good.len() >= 4, "{}: {}", kind.name, good.len());
        for (what, document) in good {
            assert_eq!((kind.read)(&document.to_string()), Ok(()), "{} {what}", kind.name);
            assert_valid(kind, &what, &document);
        }
    }
}

#[test]
fn bad_documents_are_refused() {
    for kind in &KINDS {
        let (bad, validator) = (kind.bad(), kind.validator());
        assert!(bad.len() >= 12, "{}: {}", kind.name, bad.len());
        for (what, document) in bad {
            assert!((kind.read)(&document.to_string()).is_err(), "{} {what}", kind.name);
            assert!(!validator.is_valid(&document), "{} {what}", kind.name);
        }
    }
}

#[test]
fn the_examples_in_a_schema_are_valid() {
    for kind in &KINDS {
        let path = root().join("schemas").join(kind.name).with_extension("json");
        let examples = validate::json(&path)["examples"].take();
        let examples = examples.as_array().unwrap();
        assert!(!examples.is_empty());
        for document in examples {
            assert_valid(kind, "example", document);
        }
    }
}

/// Of the bad documents of the crate's tests, the schema accepts each that is read nevertheless, such as
/// a form with an invalid entry, and refuses some of the others.
#[test]
fn of_wrong_documents_those_that_are_read_are_valid() {
    for kind in &KINDS {
        let folder = root().join("tests/bad").join(kind.name);
        let Ok(files) = fs::read_dir(folder) else { continue };
        let (validator, mut refused) = (kind.validator(), 0);
        for file in files {
            let path = file.unwrap().path();
            let text = fs::read_to_string(&path).unwrap();
            // A schema only sees JSON.
            let Ok(document) = serde_json::from_str::<Value>(&text) else { continue };
            match (kind.read)(&text) {
                Ok(()) => assert!(validator.is_valid(&document), "{}", path.display()),
                Err(_) => refused += usize::from(!validator.is_valid(&document)),
            }
        }
        assert!(refused >= 5, "{}: {refused}", kind.name);
    }
}

/// The fixtures of each condition, and the reports on them.
#[test]
fn fixtures_of_conditions_and_their_reports_are_valid() {
    let mut seen = 0;
    for condition in fs::read_dir(root().join("tests/conditions")).unwrap() {
        for file in fs::read_dir(condition.unwrap().path()).unwrap() {
            let path = file.unwrap().path();
            let document = validate::json(&path);
            let proposals = Proposal::all_from_json(&document.to_string()).unwrap();
            let proposals: Vec<Proposal> = proposals.into_iter().map(Result::unwrap).collect();
            assert_valid(kind("proposal"), &path.display().to_string(), &document);
            for proposal in proposals {
                let written = json!(proposal);
                assert_valid(kind("proposal"), &path.display().to_string(), &written);
                let report = json!(proposal.assess());
                assert_valid(kind("report"), &path.display().to_string(), &report);
            }
            seen += 1;
        }
    }
    assert!(seen >= 70, "{seen}");
}

#[test]
fn written_documents_are_valid() {
    let sets: Vec<RuleSet> = RuleSet::built_in().collect();
    for set in &sets {
        assert_valid(kind("rule-set"), set.id(), &json!(set));
    }
    for (what, plan) in kind("plan").good() {
        let plan = FinancialPlan::from_json(&plan.to_string()).unwrap();
        assert_valid(kind("plan"), &what, &json!(plan));
        for set in &sets {
            assert_valid(kind("report"), &what, &json!(set.check(&plan)));
        }
        assert_valid(kind("report"), &what, &json!(plan.check_transfers(&[])));
    }
    for (what, proposals) in kind("proposal").good() {
        let proposals = Proposal::all_from_json(&proposals.to_string()).unwrap();
        let proposals: Vec<Proposal> = proposals.into_iter().map(Result::unwrap).collect();
        assert_valid(kind("report"), &what, &json!(Proposal::assess_all(&proposals)));
    }
}
