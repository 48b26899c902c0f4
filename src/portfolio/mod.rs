//! What is committed, operation by operation, held against a plan.

mod commitments;
mod commitments_against_plan;
mod grid;
mod ledger;
mod operation;
mod operations;
mod posting;
mod progress;
mod row;
mod stage;

pub use commitments::Commitments;
pub use commitments_against_plan::CommitmentsAgainstPlan;
pub use ledger::Ledger;
pub use operation::Operation;
pub use operations::Operations;
pub use posting::{Funding, Posting};
pub use progress::Progress;
pub use stage::Stage;

#[cfg(feature = "serde")]
pub(crate) use operation::id_problem;
#[cfg(feature = "serde")]
pub(crate) use operations::duplicates;
