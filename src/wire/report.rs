//! Reading and writing reports.

use alloc::borrow::Cow;
use alloc::string::ToString;
use core::fmt;

use serde::{Serialize, Serializer};

use crate::document::{Node, Path, ProblemKind, Problems, Read, document, object};
use crate::report::{Assumption, Conclusion, Counts, MadeWith, Outcome, Report};
use crate::rules::OutOfScope;
use crate::text::Text;

object! {
    pub(super) struct ReportWire<'a>: "The outcomes of every rule, check or condition, the \
        assumptions of the document, and a list of what was not checked." {
        /// The edition of the strategy that the report is based on.
        required edition: Cow<'a, str>,
        /// The name of the plan, proposal or other subject that was checked.
        required subject: Cow<'a, str>,
        /// The level of the commitments that were checked, if they were.
        optional level: Text,
        /// The rule set, or the set of conditions, that was applied.
        required rule_set: Cow<'a, MadeWith>,
        /// The name of the call that a proposal was assessed under.
        optional call: Cow<'a, Text>,
        /// The conclusion.
        required conclusion: Conclusion,
        /// The number of outcomes, by verdict.
        required counts: Counts,
        /// Every outcome, in order: the rules of the set and then the checks, or the conditions.
        required outcomes: Cow<'a, [Outcome]>,
        /// The assumptions of the document.
        or_default assumptions: Cow<'a, [Assumption]>,
        /// The matters that no rule, check or condition covers.
        or_default out_of_scope: Cow<'a, [OutOfScope]>,
    }
}

impl Serialize for Report {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let report = ReportWire {
            edition: Cow::Borrowed(&self.edition),
            subject: Cow::Borrowed(&self.subject),
            level: self.level.clone(),
            rule_set: Cow::Borrowed(&self.made_with),
            call: self.call.as_ref().map(Cow::Borrowed),
            conclusion: self.conclusion(),
            counts: self.counts(),
            outcomes: Cow::Borrowed(&self.outcomes),
            assumptions: Cow::Borrowed(&self.assumptions),
            out_of_scope: Cow::Borrowed(&self.out_of_scope),
        };
        report.serialize(serializer)
    }
}

impl Read for Report {
    fn read(node: &Node, at: &Path, problems: &mut Problems) -> Option<Self> {
        let wire = ReportWire::read(node, at, problems)?;
        let report = Self {
            edition: Cow::Owned(wire.edition.into_owned()),
            subject: wire.subject.into_owned(),
            level: wire.level,
            made_with: wire.rule_set.into_owned(),
            call: wire.call.map(Cow::into_owned),
            outcomes: wire.outcomes.into_owned(),
            assumptions: wire.assumptions.into_owned(),
            out_of_scope: Cow::Owned(wire.out_of_scope.into_owned()),
        };
        let at_counts = at.child("counts");
        let counts = report.counts();
        for (name, given, expected) in [
            ("passed", wire.counts.passed, counts.passed),
            ("failed", wire.counts.failed, counts.failed),
            ("open", wire.counts.open, counts.open),
            ("not_applicable", wire.counts.not_applicable, counts.not_applicable),
            ("not_evaluated", wire.counts.not_evaluated, counts.not_evaluated),
        ] {
            follows(&at_counts, name, Some(given), Some(expected), problems);
        }
        follows(at, "conclusion", Some(wire.conclusion), Some(report.conclusion()), problems);
        let keys =
            report.outcomes.iter().map(|one| ((one.kind(), one.id(), one.place()), one.id()));
        problems.duplicates(&at.child("outcomes"), keys.map(Some));
        Some(report)
    }
}

/// Records a problem if the value of the field `name` is not the one that follows from the rest.
pub(super) fn follows<T: PartialEq + fmt::Display>(
    at: &Path,
    name: &'static str,
    given: Option<T>,
    expected: Option<T>,
    problems: &mut Problems,
) {
    let kind = match (given, expected) {
        (given, expected) if given == expected => return,
        (None, _) => ProblemKind::Missing { name: Some(name) },
        (Some(given), expected) => ProblemKind::DoesNotFollow {
            given: given.to_string(),
            expected: expected.map(|expected| expected.to_string()),
        },
    };
    problems.add(at.child(name), kind);
}

document!(Report);

#[cfg(feature = "schemars")]
crate::document::schema::schema!(Report, "Report", |generator| {
    ReportWire::json_schema(generator)
});
