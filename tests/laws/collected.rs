//! What holds of a reading that collects problems beside the strict one.

use efro_gti::{InputError, Report};

/// A report on a text that is no sound document has the problem that the strict reading stops at.
pub(crate) fn has_problem(reports: &[Report], error: &InputError) {
    let at_it = |report: &Report| {
        let mut findings = report.findings().filter(|one| one.code() == "document");
        findings.any(|one| one.position == error.position())
    };
    assert!(reports.iter().any(at_it), "{error}");
}
