//! What is committed, operation by operation, held against a plan.

mod commitments;
mod commitments_against_plan;
mod grid;
mod ledger;
mod operation;
#[cfg(feature = "serde")]
mod operation_wire;
mod posting;
mod progress;
mod row;
mod stage;

pub use commitments::Commitments;
pub use commitments_against_plan::CommitmentsAgainstPlan;
pub use ledger::Ledger;
pub use operation::Operation;
pub use posting::{Funding, Posting};
pub use progress::{Progress, Remaining};
pub use stage::Stage;
