//! What would make failing rules pass, and which rules contradict each other.

mod conflicts;
mod linear;
#[expect(clippy::module_inception, reason = "the folder is the step, the file its main concept")]
mod repair;
mod repair_parts;
mod repair_search;
mod repair_text;

pub use conflicts::Conflict;
pub use repair::{ChangedPart, Move, MoveReason, Repair, RepairError};
pub use repair_parts::Side;
