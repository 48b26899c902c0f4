//! The checks of a plan, and the places of its rules and checks.

use std::collections::BTreeMap;

use efro_gti::report::OutcomeKind;
use efro_gti::{FinancialPlan, Language, Outcome, RuleSet};

use crate::markdown::{both, list, plain, table};

const EN: Language = Language::English;

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
    "total": "30", "two_cities": "20", "cities": { "antwerp": "1", "ghent": "1" }
  }
}"#;

/// Returns the section with the place of each rule and check.
pub(super) fn places() -> Result<String, String> {
    Ok(format!("# A plan by place\n\n{}", by_place(&outcomes(TOO_MUCH)?)))
}

pub(super) fn section() -> Result<String, String> {
    let (above, below) = (outcomes(TOO_MUCH)?, outcomes(TOO_LITTLE)?);
    // A check may occur more than once, such as for each priority.
    let mut entries: Vec<(&str, Vec<&Outcome>)> = Vec::new();
    for outcome in above.iter().filter(|one| one.kind() == OutcomeKind::Check) {
        match entries.iter_mut().find(|(id, _)| *id == outcome.id()) {
            Some((_, same)) => same.push(outcome),
            None => entries.push((outcome.id(), vec![outcome])),
        }
    }
    let entries: String = entries.iter().map(|(id, same)| entry(id, same, &below)).collect();
    Ok(format!(
        "# Checks of a plan\n\n\
         [`RuleSet::check`] also compares the figures of a [`FinancialPlan`] with each other, allowing for their \
         rounding. A figure that is left out makes a check not applicable; a rule whose figures are in a check \
         that failed is not evaluated. Each amount under `amounts` has a check.\n\n\
         {entries}"
    ))
}

fn outcomes(plan: &str) -> Result<Vec<Outcome>, String> {
    let plan = FinancialPlan::from_json(plan).map_err(|error| error.to_string())?;
    Ok(RuleSet::adopted().check(&plan).outcomes().to_vec())
}

fn entry(id: &str, same: &[&Outcome], below: &[Outcome]) -> String {
    let said = same.iter().map(|outcome| {
        let short = below.iter().find(|one| one.id() == id && one.place() == outcome.place());
        said(outcome, short)
    });
    format!("## Check `{id}`\n\n{}", said.collect::<String>())
}

/// Returns an entry for a check, with the problems of a plan that has too much and one that has too little.
fn said(over: &Outcome, short: Option<&Outcome>) -> String {
    let both_ways = || [Some(over), short].into_iter().flatten();
    let mut codes: Vec<String> = both_ways()
        .filter_map(Outcome::problem)
        .map(|one| format!("[`{0}`](#problem-{0})", one.code()))
        .collect();
    codes.dedup();
    let severity = both_ways().find_map(Outcome::severity).map(|one| one.text(EN));
    let severity = severity.unwrap_or_default();
    let lines = [
        format!("At `{}`. Not met: {severity}, {}.", over.place(), codes.join(" or ")),
        format!("Source: {}.", plain(&over.citation().text(EN))),
    ];
    format!("{}\n\n{}", both(over.title()), list(lines))
}

/// Returns a table of the rules and checks of a plan, by place.
fn by_place(outcomes: &[Outcome]) -> String {
    let mut places: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for outcome in outcomes {
        let link = match outcome.kind() {
            OutcomeKind::Rule => format!("[`{0}`](#rule-{0})", outcome.id()),
            _ => format!("[`{0}`](#check-{0})", outcome.id()),
        };
        places.entry(outcome.place().as_str()).or_default().push(link);
    }
    let rows: Vec<[String; 2]> =
        places.iter().map(|(place, links)| [format!("`{place}`"), links.join(", ")]).collect();
    table(&["place", "rules and checks"], &rows)
}
