//! The outcomes of the test documents of each condition.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use efro_gti::project::Condition;
use efro_gti::report::Verdict;
use efro_gti::{Outcome, Proposal, Report};

/// A condition, with the outcomes of a proposal that passes and one that fails.
pub(super) struct Instance {
    /// The fields that it evaluates; the first is the one that it is reported at.
    pub(super) fields: Vec<String>,
    /// Whether an answer waits for a reader.
    pub(super) judged: bool,
    /// The outcome of the proposal that fails.
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

/// The report of the last proposal in a file: a duplicate id takes two proposals.
fn assessed(check: &Condition, file: &str) -> Result<Report, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/conditions");
    let path = folder.join(check.id()).join(file);
    let told = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let text = fs::read_to_string(&path).map_err(|error| told(&error))?;
    let proposals = Proposal::all_from_json(&text).and_then(|all| all.into_iter().collect());
    let proposals: Vec<Proposal> = proposals.map_err(|error| told(&error))?;
    Proposal::assess_all(&proposals).last().cloned().ok_or_else(|| told(&"no proposal"))
}

/// The field of a proposal that contains a place.
fn field(place: &str) -> String {
    place.split('/').take(2).collect::<Vec<_>>().join("/")
}
