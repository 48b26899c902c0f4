//! The outcomes of each check on its test documents.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use efro_gti::project::Condition;
use efro_gti::report::Verdict;
use efro_gti::{Outcome, Proposal, Report};

/// The outcomes of a check on a proposal that passes it and on one that fails it.
pub(super) struct Instance {
    /// The fields that it evaluates, starting with the field that it is reported at.
    pub(super) fields: Vec<String>,
    /// Whether it leaves an answer for a person to judge.
    pub(super) judged: bool,
    /// The outcome on the proposal that fails it.
    pub(super) failing: Outcome,
}

impl Instance {
    pub(super) fn of(check: &Condition) -> Result<Self, String> {
        let passing = assessed(check, "passing.json")?;
        let failing = assessed(check, "failing.json")?;
        let own = |report: &Report| -> Vec<Outcome> {
            report.outcomes().iter().filter(|one| one.id() == check.id()).cloned().collect()
        };
        let (passing, failing) = (own(&passing), own(&failing));
        let fields: BTreeSet<String> =
            passing.iter().chain(&failing).map(|one| field(one.place().as_str())).collect();
        let first = format!("/{}", check.field());
        let others = fields.into_iter().filter(|field| *field != first);
        Ok(Self {
            fields: [first.clone()].into_iter().chain(others).collect(),
            judged: passing.iter().any(|one| one.verdict() == Verdict::Open),
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

/// Returns the field of a proposal that contains a place.
fn field(place: &str) -> String {
    place.split('/').take(2).collect::<Vec<_>>().join("/")
}
