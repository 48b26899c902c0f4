//! Answers that wait for an assessor: which of them keep a proposal from passing.

use efro_gti::project::{FormProgress, Party};
use efro_gti::report::{Conclusion, State, Verdict};
use efro_gti::rules::Severity;
use efro_gti::{Proposal, Report};
use serde_json::{Value, json};

use crate::passing::{passing, sound};

fn assessed(form: &Value) -> Report {
    Proposal::from_json(&form.to_string()).unwrap_or_else(|error| panic!("{error}")).assess()
}

#[test]
fn only_an_answer_that_is_required_keeps_a_proposal_from_passing_until_it_is_judged() {
    let mut weighed = Vec::new();
    for form in passing() {
        assert_eq!(assessed(&form).conclusion(), Conclusion::Passed);
        for place in [
            "/urban_angle",
            "/additionality",
            "/reach",
            "/preferred_principles/ghent-3",
            "/policy_fit/ghent/policy_notes",
        ] {
            let mut unjudged = form.clone();
            let Some(answer) = unjudged.pointer_mut(place) else { continue };
            *answer = answer["answer"].take();
            let report = assessed(&unjudged);
            let mut open = report.open();
            // Of another city, an answer does not matter.
            let Some(outcome) = open.next() else { continue };
            assert_eq!((outcome.place().as_str(), open.next()), (place, None));
            let severity = outcome.severity().unwrap();
            let expected = match severity {
                Severity::Error => Conclusion::Incomplete,
                Severity::Warning | Severity::Info => Conclusion::Passed,
            };
            assert_eq!(report.conclusion(), expected, "{outcome}");
            assert_eq!(report.clone().into_result().is_ok(), expected == Conclusion::Passed);
            weighed.push((place, severity));

            // Leaving it blank is never better.
            *unjudged.pointer_mut(place).unwrap() = Value::Null;
            assert!(assessed(&unjudged).conclusion() >= expected, "{place}");
        }
    }
    for expected in [
        ("/urban_angle", Severity::Error),
        // A known call asks for it; without a call it is expected.
        ("/additionality", Severity::Error),
        ("/additionality", Severity::Warning),
        ("/reach", Severity::Warning),
        ("/preferred_principles/ghent-3", Severity::Info),
        ("/policy_fit/ghent/policy_notes", Severity::Info),
    ] {
        assert!(weighed.contains(&expected), "{expected:?} of {weighed:?}");
    }
}

/// The count of what is filled in ends: a proposal that passes has all that is asked.
#[test]
fn progress_of_a_proposal_that_passes_is_complete() {
    for mut form in passing() {
        // Optional answers, which are then missing.
        for place in ["special_attention", "reach", "preferred_principles"] {
            form.as_object_mut().unwrap().remove(place);
        }
        let proposal = Proposal::from_json(&form.to_string()).unwrap();
        let report = proposal.assess();
        assert_eq!(report.conclusion(), Conclusion::Passed);
        assert!(report.into_iter().any(|one| one.state() == Some(State::Missing)));
        for by in [&[Party::Applicant, Party::ApplicantAndCity], Party::ALL] {
            let progress = FormProgress::of(&proposal, &report, by);
            assert_eq!(progress.filled_in, progress.asked);
            assert!(progress.asked > 20, "{progress}");
        }
    }
}

#[test]
fn an_open_answer_is_read_back_with_its_severity() {
    let report = assessed(&sound()[0]);
    let json = serde_json::to_value(&report).unwrap();
    assert_eq!(serde_json::from_value::<Report>(json.clone()).unwrap(), report);
    let open = json["outcomes"].as_array().unwrap().iter().position(|one| one["verdict"] == "open");
    let mut without = json.clone();
    without["outcomes"][open.unwrap()].as_object_mut().unwrap().remove("severity").unwrap();
    assert!(serde_json::from_value::<Report>(without).is_err());
    // The conclusion has to follow from the severities.
    let mut preferred = json;
    for outcome in preferred["outcomes"].as_array_mut().unwrap() {
        if outcome["verdict"] == "open" {
            outcome["severity"] = json!("info");
        }
    }
    assert_eq!(report.counts().failed, 0, "{report}");
    assert!(report.outcomes().iter().all(|one| one.verdict() != Verdict::NotEvaluated), "{report}");
    assert!(serde_json::from_value::<Report>(preferred.clone()).is_err());
    preferred["conclusion"] = json!("passed");
    assert!(serde_json::from_value::<Report>(preferred).is_ok());
}

#[test]
fn all_parts_of_a_judgement_that_are_missing_or_wrong_are_reported_at_once() {
    let found = |judgement: Value| -> Vec<String> {
        let form = json!({ "reach": { "answer": "x", "judgements": [judgement] } });
        let report = assessed(&form);
        let found =
            report.outcomes_of("judgements").filter_map(|one| Some((one.place(), one.code()?)));
        found
            .map(|(place, code)| format!("{} {code}", place.as_str().rsplit('/').next().unwrap()))
            .collect()
    };
    assert_eq!(
        found(json!({ "verdict": "convincing", "by": " ", "on": "2026-13-01", "reason": "" })),
        ["by field-missing", "on unreadable", "reason field-missing"]
    );
    assert_eq!(
        found(json!({ "verdict": "good", "reason": "x" })),
        ["verdict unreadable", "by field-missing", "on field-missing"]
    );
    // Nothing at all is one thing that is missing.
    assert_eq!(found(json!({})), ["0 field-missing"]);
}
