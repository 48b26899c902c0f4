//! Reading each kind of document from JSON text.

use alloc::vec::Vec;

use crate::allocation::FinancialPlan;
use crate::document::{DocumentError, read_each_json, read_json};
use crate::portfolio::{Ledger, Operations};
use crate::project::{Call, Proposal};
use crate::report::Report;
use crate::rules::RuleSet;

impl FinancialPlan {
    /// Reads a plan from JSON text in the form of `schemas/plan.json`, which serde also writes.
    ///
    /// # Errors
    /// Returns an error if the text is not JSON or does not have that form, or if
    /// [`FinancialPlanBuilder::build`](crate::allocation::FinancialPlanBuilder::build) refuses the amounts. Each
    /// problem has a JSON Pointer, a line and a column.
    ///
    /// ```
    /// use efro_gti::FinancialPlan;
    /// use efro_gti::document::Position;
    ///
    /// let text = "{ \"name\": \"A plan\",\n  \"total\": 100 }";
    /// let error = FinancialPlan::from_json(text).unwrap_err();
    /// let problem = &error.problems()[0];
    /// assert_eq!(problem.place().as_str(), "/total");
    /// assert_eq!(problem.position(), Some(Position { line: 2, column: 12 }));
    /// assert_eq!(
    ///     problem.to_string(),
    ///     "/total (line 2, column 12): found the number 100: expected the amount as a string, \
    ///      such as \"1234.56\"",
    /// );
    /// ```
    pub fn from_json(text: &str) -> Result<Self, DocumentError> {
        read_json(text)
    }
}

impl RuleSet {
    /// Reads a rule set from JSON text in the form of `schemas/rule-set.json`, which serde also writes.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not JSON or does not have that form, or if
    /// [`RuleSetBuilder::build`](crate::rules::RuleSetBuilder::build) refuses the rules. Each problem has a
    /// JSON Pointer, a line and a column.
    ///
    /// ```
    /// use efro_gti::RuleSet;
    ///
    /// let rules = RuleSet::from_json(
    ///     r#"{
    ///       "id": "own", "title": { "en": "own rules" },
    ///       "rules": [
    ///         { "id": "urban-cap", "title": { "en": "At most 20% urban" }, "target": "urban",
    ///           "bound": "at-most", "share": "20%", "base": "net",
    ///           "citation": { "source": { "title": { "en": "Decision 12" } }, "article": "3" } }
    ///       ]
    ///     }"#,
    /// )?;
    /// assert_eq!(rules.rules()[0].id(), "urban-cap");
    /// # Ok::<(), efro_gti::DocumentError>(())
    /// ```
    pub fn from_json(text: &str) -> Result<Self, DocumentError> {
        read_json(text)
    }
}

impl Call {
    /// Reads a call from JSON text in the form of `schemas/call.json`, which serde also writes.
    ///
    /// # Errors
    /// Returns an error if the text is not JSON or does not have that form, or if a code, a share or a date cannot be
    /// read. Each problem has a JSON Pointer, a line and a column.
    ///
    /// ```
    /// use efro_gti::project::Call;
    ///
    /// let call = Call::from_json(
    ///     r#"{
    ///       "name": { "nl": "Een oproep", "en": "A call" }, "specific_objectives": ["RSO2.4"],
    ///       "cities": ["ghent"], "max_rate": "35%", "closes": "2026-04-30",
    ///       "citation": { "source": { "title": { "en": "The call" } }, "whole": true }
    ///     }"#,
    /// )?;
    /// assert_eq!(call.max_rate.map(|rate| rate.to_string()).as_deref(), Some("35%"));
    /// # Ok::<(), efro_gti::DocumentError>(())
    /// ```
    pub fn from_json(text: &str) -> Result<Self, DocumentError> {
        read_json(text)
    }
}

impl Operations {
    /// Reads an array of operations from JSON text in the form of `schemas/operations.json`, which serde also writes.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not JSON, if [`Operation::new`](crate::Operation::new) refuses an
    /// operation, or if two operations have the same id. Each problem has a JSON Pointer, a line and a
    /// column.
    pub fn from_json(text: &str) -> Result<Self, DocumentError> {
        read_json(text)
    }
}

impl Ledger {
    /// Reads a ledger from JSON text in the form of `schemas/ledger.json`, which serde also writes.
    ///
    /// # Errors
    /// Returns an error if the text is not JSON or does not have that form, or if two postings are in the same cell
    /// and at the same stage. Each problem has a JSON Pointer, a line and a column.
    ///
    /// ```
    /// use efro_gti::{Euro, Ledger, Slice};
    /// use efro_gti::portfolio::Level;
    ///
    /// let mut ledger = Ledger::from_json(
    ///     r#"{ "postings": [
    ///          { "strand": "ghent", "specific_objective": "RSO2.8", "stage": "contracted",
    ///            "erdf": "100.00", "total": "250.00" } ] }"#,
    /// )?;
    /// let correction = Ledger::from_json(
    ///     r#"{ "postings": [
    ///          { "strand": "ghent", "specific_objective": "RSO2.8", "stage": "contracted",
    ///            "erdf": "-20.00", "total": "-50.00" } ] }"#,
    /// )?;
    /// ledger.merge(&correction);
    /// assert_eq!(ledger.commitments(Level::Contracted)?.funding(Slice::NET).erdf, Euro::whole(80));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn from_json(text: &str) -> Result<Self, DocumentError> {
        read_json(text)
    }
}

impl Report {
    /// Reads a report from JSON text in the form of `schemas/report.json`, which serde also writes.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not JSON or does not have that form, or if a value that follows from
    /// others differs from them, such as a shortfall, a verdict or the conclusion. Each problem has a JSON
    /// Pointer, a line and a column.
    ///
    /// ```
    /// use efro_gti::{Euro, Report, RuleSet, Slice};
    /// use efro_gti::allocation::Figures;
    ///
    /// let figures = [(Slice::NET, Euro::whole(1_000)), (Slice::URBAN, Euro::whole(79))];
    /// let report = RuleSet::adopted().check(&Figures::new(figures));
    /// let json = serde_json::to_string(&report)?;
    /// assert_eq!(Report::from_json(&json)?, report);
    ///
    /// let tampered = json.replace(r#""shortfall":"1.00""#, r#""shortfall":"0.10""#);
    /// let error = Report::from_json(&tampered).unwrap_err();
    /// assert_eq!(error.problems()[0].place().as_str(), "/outcomes/0/measure/shortfall");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn from_json(text: &str) -> Result<Self, DocumentError> {
        read_json(text)
    }
}

impl Proposal {
    /// The largest number of proposals in a document.
    pub const MAX_PROPOSALS: usize = 100;

    /// Reads a proposal from JSON text in the form of `schemas/proposal.json`, which serde also writes.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not JSON, if a field is unknown or duplicate, or if a value is of the
    /// wrong kind. A code, amount or date that cannot be read is not an error; it is reported when the
    /// proposal is assessed.
    ///
    /// ```
    /// use efro_gti::Proposal;
    ///
    /// let proposal = Proposal::from_json(r#"{ "title": "A square", "budget": { "erdf": "12," } }"#)?;
    /// let report = proposal.assess();
    /// let place = "/budget/erdf".parse().expect("a JSON Pointer");
    /// let codes: Vec<_> = report.outcomes_at(&place).filter_map(|outcome| outcome.code()).collect();
    /// assert!(codes.contains(&"unreadable"));
    ///
    /// let error = Proposal::from_json(r#"{ "budget": "12," }"#).unwrap_err();
    /// assert_eq!(error.problems()[0].place().as_str(), "/budget");
    /// # Ok::<(), efro_gti::DocumentError>(())
    /// ```
    pub fn from_json(text: &str) -> Result<Self, DocumentError> {
        read_json(text)
    }

    /// Reads a proposal, or an array of proposals, from JSON text. Returns a result for each: the proposal, or the
    /// error that [`from_json`](Self::from_json) would return, with places and lines in the whole text.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not JSON, or has more than [`MAX_PROPOSALS`](Self::MAX_PROPOSALS) elements.
    ///
    /// ```
    /// use efro_gti::Proposal;
    ///
    /// let list = r#"[{ "title": "A square" }, { "titel": "A street" }]"#;
    /// let proposals = Proposal::all_from_json(list)?;
    /// assert!(proposals[0].is_ok());
    /// assert_eq!(proposals[1].as_ref().unwrap_err().problems()[0].place().as_str(), "/1/titel");
    /// # Ok::<(), efro_gti::DocumentError>(())
    /// ```
    pub fn all_from_json(text: &str) -> Result<Vec<Result<Self, DocumentError>>, DocumentError> {
        read_each_json(text, Self::MAX_PROPOSALS)
    }
}
