//! The least that has to move for failing rules to pass, and rules that contradict each other.
//!
//! [`RuleSet::repair`](crate::RuleSet::repair) returns a [`Repair`]: the amended plan and each [`Move`] with its
//! reasons. [`RuleSet::conflicts`](crate::RuleSet::conflicts) returns each [`Conflict`] of a rule set.
//!
//! ```
//! use efro_gti::{Euro, FinancialPlan, Priority, RuleSet};
//!
//! let plan = FinancialPlan::builder("A programme", Euro::whole(1_000))
//!     .technical_assistance(Euro::ZERO)
//!     .priority(Priority::SmartFlanders, Euro::whole(590))
//!     .priority(Priority::SustainableFlanders, Euro::whole(410))
//!     .build()?;
//! let repair = RuleSet::adopted().repair(&plan, &[])?;
//! assert_eq!(repair.moves.len(), 1);
//! assert_eq!(repair.moves[0].amount, Euro::whole(10)); // From priority 2 to priority 1.
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

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
