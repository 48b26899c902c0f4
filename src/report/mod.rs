//! What a check of rules says: outcomes, findings, reasons. It knows no rule and no check by name.

mod finding;
mod judgement;
mod measure;
mod no_amount;
mod outcome;
#[cfg(feature = "schemars")]
mod plain_schema;
mod problem;
mod problem_text;
mod reason;
#[expect(clippy::module_inception, reason = "the folder is the step, the file its main concept")]
mod report;
#[cfg(feature = "schemars")]
mod schema;
#[cfg(feature = "serde")]
mod wire;
mod written;

pub use finding::Finding;
pub use judgement::Judgement;
pub use measure::{Balance, Measure, MeasuredBase, Origin};
pub use outcome::{Outcome, OutcomeKind, Verdict};
pub use problem::Problem;
pub use reason::Reason;
pub use report::{Assumption, Conclusion, Counts, NotCompliantError, Note, Report, RuleSetName};

pub(crate) use no_amount::NoAmount;
pub(crate) use outcome::State;
