//! The check of rules on the text of a plan, sound or not.

use alloc::string::String;
use alloc::vec;

use super::FinancialPlan;
use super::plan_builder::FinancialPlanBuilder;
use crate::input::{Json, Pointer};
use crate::report::Report;
use crate::rules::RuleSet;

impl RuleSet {
    /// Holds the plan in a JSON text against the rules, as far as the text is sound.
    ///
    /// What is wrong with the document comes first in the report, every problem at its place, line
    /// and column: an outcome `document` each. A rule or check that needs what cannot be read there
    /// is not evaluated, and says which place it rests on. Of a sound document this is the report of
    /// [`check`](Self::check).
    ///
    /// Of more than a hundred problems the first are told and the others counted.
    ///
    /// ```
    /// use efro_gti::{Reason, RuleSet};
    ///
    /// let text = r#"{ "name": "A plan", "total": 1000, "technical_assistance": "35.00",
    ///                 "priorities": { "2.A.1": "600.00", "2.A.2": "365.00" }, "remark": "none" }"#;
    /// let report = RuleSet::adopted().check_json(text);
    /// let problems = report.findings().map(|one| (one.at.to_string(), one.position.unwrap().line));
    /// assert_eq!(problems.collect::<Vec<_>>(), [("/total".into(), 1), ("/remark".into(), 2)]);
    ///
    /// let priority = report.outcomes_of("priority-1").next().expect("a rule");
    /// assert_eq!(priority.reason().map(Reason::code), Some("rests-on"));
    /// ```
    pub fn check_json(&self, text: &str) -> Report {
        let (plan, problems) = match Json::parse(text) {
            Ok(document) => document.read::<FinancialPlan>(document.root()),
            Err(problem) => (None, vec![problem]),
        };
        let nothing =
            || FinancialPlanBuilder::new(String::new()).unread(None, Pointer::ROOT).without(&[]);
        self.check(&plan.unwrap_or_else(nothing)).of_document(&problems)
    }
}
