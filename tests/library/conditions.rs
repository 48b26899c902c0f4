//! Each check of a proposal, on a proposal that passes it and one that does not. A check without both
//! fails.

use std::fs;
use std::path::{Path, PathBuf};

use efro_gti::project::Condition;
use efro_gti::report::Verdict;
use efro_gti::{Outcome, Proposal, Report};

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/conditions")
}

/// The report of the last proposal in a fixture.
fn assessed(check: &str, fixture: &str) -> Report {
    let path = fixtures().join(check).join(fixture);
    let text =
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let proposals: Vec<Proposal> = Proposal::all_from_json(&text)
        .and_then(|proposals| proposals.into_iter().collect())
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    Proposal::assess_all(&proposals).last().expect("a fixture has a proposal").clone()
}

fn outcomes<'a>(report: &'a Report, check: &str) -> Vec<&'a Outcome> {
    report.outcomes().iter().filter(|one| one.id() == check).collect()
}

#[test]
fn each_check_has_a_proposal_that_passes_it() {
    for check in Condition::all() {
        let report = assessed(check.id(), "passing.json");
        let outcomes = outcomes(&report, check.id());
        assert!(
            outcomes.iter().any(|one| matches!(one.verdict(), Verdict::Passed | Verdict::Open)),
            "{}: nothing passed",
            check.id()
        );
        for outcome in outcomes {
            assert!(
                outcome.verdict() != Verdict::Open || check.judged_by().is_some(),
                "{}: an answer is judged, so its record has a `judged_by`",
                check.id()
            );
            assert!(
                // An answer passes for all that a program can say of it.
                matches!(
                    outcome.verdict(),
                    Verdict::Passed | Verdict::Open | Verdict::NotApplicable
                ),
                "{outcome} at {}",
                outcome.place()
            );
        }
    }
}

#[test]
fn each_check_has_a_proposal_that_fails_it_with_one_finding() {
    for check in Condition::all() {
        let report = assessed(check.id(), "failing.json");
        let failed: Vec<_> = outcomes(&report, check.id())
            .into_iter()
            .filter(|one| one.verdict() == Verdict::Failed)
            .collect();
        assert_eq!(failed.len(), 1, "{}: {failed:#?}", check.id());
    }
}

#[test]
fn each_fixture_is_of_a_check() {
    for entry in fs::read_dir(fixtures()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(Condition::all().any(|check| check.id() == name), "no check {name}");
    }
}
