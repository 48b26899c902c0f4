//! Laws for every document: it round-trips, and the problems of a bad text have places.

use std::collections::BTreeSet;
use std::fmt::Debug;

use efro_gti::report::Verdict;
use efro_gti::{DocumentError, Language, Report};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Asserts that a document round-trips, and returns its text.
pub(crate) fn round_trips<T>(document: &T) -> String
where
    T: Serialize + DeserializeOwned + PartialEq + Debug,
{
    let written = serde_json::to_value(document).unwrap();
    assert!(!has_null(&written), "{written}");
    let text = serde_json::to_string(document).unwrap();
    assert_eq!(&serde_json::from_str::<T>(&text).unwrap(), document);
    text
}

/// Asserts that a report round-trips, has messages in both languages, and that its counts are right.
pub(crate) fn check_report(report: &Report) {
    round_trips(report);
    for language in Language::ALL {
        assert!(!report.text(*language).is_empty());
        for outcome in report {
            let passed = outcome.verdict() == Verdict::Passed;
            assert!(passed || !outcome.message(*language).unwrap().is_empty());
        }
    }
    assert_eq!(report.failed().count(), report.counts().failed);
    // Kind, id and place together are unique in every report.
    let keys: BTreeSet<_> =
        report.into_iter().map(|one| (one.kind(), one.id(), one.place())).collect();
    assert_eq!(keys.len(), report.outcomes().len(), "{report}");
}

/// Asserts that each problem has a place that no other has, a position, and a message in both languages.
pub(crate) fn check_errors(errors: &DocumentError) {
    assert!(!errors.problems().is_empty() && errors.problems().len() <= 100);
    let places: BTreeSet<&str> = errors.iter().map(|error| error.place().as_str()).collect();
    assert_eq!(places.len(), errors.problems().len());
    let json = serde_json::to_value(errors).unwrap();
    assert!(!has_null(&json));
    assert_eq!(json["problems"].as_array().unwrap().len(), errors.problems().len());
    for error in errors {
        assert!(error.position().is_some_and(|at| at.line > 0 && at.column > 0), "{error}");
        assert_ne!(error.text(Language::Dutch), error.text(Language::English));
    }
}

fn has_null(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(values) => values.iter().any(has_null),
        Value::Object(fields) => fields.values().any(has_null),
        Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
    }
}
