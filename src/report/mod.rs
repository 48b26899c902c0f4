//! Reports: the result of every check and assessment.
//!
//! A [`Report`] lists [`Outcome`]s: one for each rule, and one for each place that a check or condition
//! evaluates. An outcome has a [`Verdict`] and cites the passage that requires it. Depending on the
//! verdict it also has a [`Measure`], a [`Problem`] or a [`Reason`]. The [`Conclusion`] summarises the
//! outcomes.
//!
//! ```
//! use efro_gti::{Euro, RuleSet, Slice};
//! use efro_gti::allocation::Figures;
//! use efro_gti::report::{Conclusion, Verdict};
//!
//! let figures = Figures::new([(Slice::NET, Euro::whole(1_000)), (Slice::URBAN, Euro::whole(79))]);
//! let report = RuleSet::adopted().check(&figures);
//! let urban = &report.outcomes()[0];
//! assert_eq!((urban.id(), urban.verdict()), ("urban-minimum", Verdict::Failed));
//! assert_eq!(urban.measure().map(|measure| measure.shortfall), Some(Euro::whole(1)));
//! // The other rules have no figures, so the report is incomplete.
//! assert_eq!(report.conclusion(), Conclusion::Incomplete);
//! ```
//!
//! The [guide](crate::guide::reports) explains verdicts, reasons and conclusions.

mod applicability;
mod arguments;
mod change;
mod conclusion;
mod judgement;
mod measure;
mod not_compliant;
mod outcome;
mod problem;
mod problem_text;
mod reason;
#[expect(clippy::module_inception, reason = "the folder is the step, the file its main concept")]
mod report;
mod state;
mod written;

pub use applicability::Applicability;
pub use arguments::{
    AmountLimit, DateBound, Expected, Phase, PolicyFrame, Requirement, TargetBound, ValueSet,
};
pub use change::Change;
pub use conclusion::{Conclusion, Counts};
pub use judgement::{Judgement, JudgementVerdict};
pub use measure::{Balance, Measure, Origin};
pub use not_compliant::NotCompliantError;
pub use outcome::{Outcome, OutcomeKind, Verdict};
pub use problem::Problem;
pub use reason::Reason;
pub use report::{Assumption, Report};
pub use state::{State, WaitingFor};

pub(crate) use outcome::Decision;
pub(crate) use report::MadeWith;
