//! Whether what was read of a rule follows from its figures.

use super::report::follows;
use crate::document::{Path, ProblemKind, Problems};
use crate::money::Euro;
use crate::report::{Decision, Measure, Verdict};

/// Records a problem if the verdict or the code does not follow from the figures.
pub(super) fn measured(measure: &Measure, decision: &Decision, at: &Path, problems: &mut Problems) {
    match decision {
        Decision::Passed if !measure.is_met() => {
            let (given, follow) = (Verdict::Passed, Verdict::Failed);
            follows(at, "verdict", Some(given), Some(follow), problems);
        }
        Decision::Failed(_, problem) if !measure.is_met() => {
            let (given, follow) = (problem.code(), measure.problem().code());
            follows(at, "code", Some(given), Some(follow), problems);
        }
        // Uncommitted funding can only make up for a shortfall.
        Decision::Open(_) if !measure.is_met() && !measure.shortfall.is_zero() => {}
        Decision::Failed(..) | Decision::Open(_) => {
            let follow = if measure.is_met() { Verdict::Passed } else { Verdict::Failed };
            let is_open = matches!(decision, Decision::Open(_));
            let given = if is_open { Verdict::Open } else { Verdict::Failed };
            follows(at, "verdict", Some(given), Some(follow), problems);
        }
        Decision::Passed | Decision::NotApplicable(_) | Decision::NotEvaluated(..) => {}
    }
}

impl Measure {
    /// Records a problem for each figure that does not follow from the amounts, the bound and the share.
    pub(super) fn check(&self, at: &Path, problems: &mut Problems) {
        let target = (self.target, self.actual);
        let base = (self.base, self.base_amount, self.base_origin);
        let Ok(measure) = Self::new(target, base, (self.bound, self.share)) else {
            return problems.add(at, ProblemKind::SumOutOfRange);
        };
        let mut amount = |name, of: fn(&Self) -> Option<Euro>| {
            follows(at, name, of(self), of(&measure), problems);
        };
        amount("required", |one| Some(one.required));
        amount("required_to", |one| one.required_to);
        amount("shortfall", |one| Some(one.shortfall));
        amount("excess", |one| Some(one.excess));
        amount("margin", |one| Some(one.margin));
        follows(at, "actual_share", self.actual_share, measure.actual_share, problems);
        let within = self.within_precision && !self.holds_as_written();
        follows(at, "within_precision", Some(self.within_precision), Some(within), problems);
    }
}
