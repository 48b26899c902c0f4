//! What is committed, operation by operation, held against a plan.

mod against;
mod booking;
mod grid;
mod ledger;
mod operation;
#[cfg(feature = "serde")]
mod operation_wire;
mod progress;
mod row;
mod stage;
mod standing;

pub use against::Against;
pub use booking::{Booking, Funding};
pub use ledger::Ledger;
pub use operation::Operation;
pub use progress::Progress;
pub use stage::Stage;
pub use standing::Standing;
