//! The checks of a plan.

use efro_gti::report::OutcomeKind;
use efro_gti::rules::Severity;
use efro_gti::{FinancialPlan, Outcome, RuleSet};

use super::{code, entry, passage};
use crate::markdown::{both, list};

/// A plan in which each part exceeds its whole, so that its checks fail.
const TOO_MUCH: &str = r#"{
  "name": "too much", "total": "100", "technical_assistance": "50",
  "priorities": {
    "2.A.1": { "allocation": "150", "technical_assistance": "50" },
    "2.A.2": { "allocation": "150", "technical_assistance": "50" }
  },
  "specific_objectives": {
    "RSO1.1": "100", "RSO1.2": "100", "RSO1.4": "100",
    "RSO2.1": "100", "RSO2.2": "100", "RSO2.4": "100", "RSO2.8": "100"
  },
  "urban_development": {
    "total": "300", "two_cities": "400", "cities": { "antwerp": "300", "ghent": "300" }
  },
  "amounts": { "ghent+RSO2.4": "500" },
  "declared_base": "100"
}"#;

/// A plan in which the parts are less than the whole.
const TOO_LITTLE: &str = r#"{
  "name": "too little", "total": "100", "technical_assistance": "10",
  "priorities": { "2.A.1": "40", "2.A.2": "40" },
  "specific_objectives": {
    "RSO1.1": "1", "RSO1.2": "1", "RSO1.4": "1",
    "RSO2.1": "1", "RSO2.2": "1", "RSO2.4": "1", "RSO2.8": "1"
  },
  "urban_development": {
    "total": "30", "two_cities": "20", "cities": { "antwerp": "1", "ghent": "1" }, "joint": "1"
  }
}"#;

/// A plan whose priorities include technical assistance, with amounts that contradict each other.
const INCONSISTENT: &str = r#"{
  "name": "inconsistent", "total": "1000", "technical_assistance": "30",
  "priorities": { "2.A.1": "600", "2.A.2": "400" },
  "amounts": {
    "two-cities+RSO2.4": "100", "ghent+RSO2.4": "20", "antwerp|both-cities+RSO2.4": "79",
    "two-cities+RSO2.8": "70", "antwerp|ghent+RSO2.8": "30", "antwerp|both-cities+RSO2.8": "30"
  }
}"#;

pub(super) fn section() -> Result<String, String> {
    let mut checks: Vec<Outcome> = Vec::new();
    for plan in [TOO_MUCH, TOO_LITTLE, INCONSISTENT] {
        let plan = FinancialPlan::from_json(plan).map_err(|error| error.to_string())?;
        let report = RuleSet::adopted().check(&plan);
        checks.extend(
            report.outcomes().iter().filter(|one| one.kind() == OutcomeKind::Check).cloned(),
        );
    }
    if checks.iter().any(|one| one.severity().is_some_and(|severity| severity != Severity::Error)) {
        return Err("a check of a plan is no error".into());
    }
    let ids = distinct(checks.iter().map(Outcome::id));
    Ok(format!(
        "# Checks of a plan\n\n\
         [`RuleSet::check`] also compares the figures of a [`FinancialPlan`] with each other, allowing for their \
         rounding. A failure is an error. A figure that is left out makes a check not applicable; a rule whose figures \
         are in a check that failed is not evaluated.\n\n{}",
        list(ids.iter().map(|id| line(id, &checks)))
    ))
}

/// Returns the entry of a check. Its title differs for each priority, and its place for each amount without a field.
fn line(id: &str, checks: &[Outcome]) -> String {
    let own = || checks.iter().filter(|one| one.id() == id);
    let titles = distinct(own().map(|one| both(one.title())));
    let places = distinct(own().map(|one| match one.place().as_str() {
        place if place.starts_with("/amounts/") => "each amount in `/amounts`".into(),
        place => format!("`{place}`"),
    }));
    let sources = distinct(own().map(|one| passage(one.citation())));
    let mut codes = distinct(own().filter_map(|one| one.problem()).map(code));
    codes.sort();
    let about = format!(
        "At {}; fails with {} ({})",
        places.join(", "),
        codes.join(", "),
        sources.join(", ")
    );
    entry("check", id, &titles.join("; "), &about)
}

fn distinct<T: PartialEq>(all: impl Iterator<Item = T>) -> Vec<T> {
    let mut distinct = Vec::new();
    for one in all {
        if !distinct.contains(&one) {
            distinct.push(one);
        }
    }
    distinct
}
