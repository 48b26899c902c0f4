//! The outcomes of each check on its test documents.

use std::fs;
use std::path::Path;

use efro_gti::project::Condition;
use efro_gti::report::Verdict;
use efro_gti::{Outcome, Proposal, Report};

/// A check on a proposal that fails it.
pub(super) struct Instance {
    /// The outcome on the proposal that fails it.
    pub(super) failing: Outcome,
}

impl Instance {
    pub(super) fn of(check: &Condition) -> Result<Self, String> {
        let failing = assessed(check, "failing.json")?;
        let own = |report: &Report| -> Vec<Outcome> {
            report.outcomes().iter().filter(|one| one.id() == check.id()).cloned().collect()
        };
        let failing = own(&failing);
        Ok(Self {
            failing: failing
                .into_iter()
                .find(|one| one.verdict() == Verdict::Failed)
                .ok_or_else(|| format!("{} fails nowhere", check.id()))?,
        })
    }
}

/// Returns the report on the last proposal in a file. Most files have one; a duplicate id takes two.
fn assessed(check: &Condition, file: &str) -> Result<Report, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/conditions");
    let path = folder.join(check.id()).join(file);
    let located = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let text = fs::read_to_string(&path).map_err(|error| located(&error))?;
    let proposals = Proposal::all_from_json(&text).and_then(|all| all.into_iter().collect());
    let proposals: Vec<Proposal> = proposals.map_err(|error| located(&error))?;
    Proposal::assess_all(&proposals).last().cloned().ok_or_else(|| located(&"no proposal"))
}
