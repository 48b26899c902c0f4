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
//! let amounts = [(Slice::NET, Euro::whole(1_000)), (Slice::URBAN, Euro::whole(79))];
//! let figures = Figures::new(amounts);
//! let report = RuleSet::adopted().check(&figures);
//! let urban = &report.outcomes()[0];
//! assert_eq!((urban.id(), urban.verdict()), ("urban-minimum", Verdict::Failed));
//! assert_eq!(urban.measure().map(|measure| measure.shortfall), Some(Euro::whole(1)));
//! // The other rules have no figures, so the report is incomplete.
//! assert_eq!(report.conclusion(), Conclusion::Incomplete);
//! ```
//!
//! The [guide](crate::guide::reports) explains verdicts, reasons and conclusions.

// The order in which rustdoc lists the methods of a report.
#[expect(clippy::module_inception, reason = "the folder is the step, the file its main concept")]
mod report;

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
mod state;
mod written;

pub use applicability::Applicability;
pub use arguments::{
    AmountLimit, DateBound, Expected, Phase, PolicyFrame, Requirement, TargetBound, ValueSet,
};
pub use change::Change;
#[doc(alias("conclusie"))]
pub use conclusion::Conclusion;
pub use conclusion::Counts;
#[doc(alias("beoordeling", "assessment"))]
pub use judgement::Judgement;
pub use judgement::JudgementVerdict;
pub use measure::{Balance, Measure, Origin};
pub use not_compliant::NotCompliantError;
#[doc(alias("uitkomst", "finding", "bevinding"))]
pub use outcome::Outcome;
pub use outcome::OutcomeKind;
#[doc(alias("oordeel", "status"))]
pub use outcome::Verdict;
pub use problem::Problem;
pub use reason::Reason;
pub use report::Assumption;
#[doc(alias("rapport", "verslag", "result"))]
pub use report::Report;
pub use state::{State, WaitingFor};

pub(crate) use outcome::Decision;
pub(crate) use report::MadeWith;
