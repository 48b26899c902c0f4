//! Repairs, which make failing rules pass, and rules that contradict each other.
//!
//! [`RuleSet::repair`](crate::RuleSet::repair) returns a [`Repair`]: each [`Move`] with its reasons, and whether it
//! is proven that a smaller sum of moves is not enough. [`RuleSet::conflicts`](crate::RuleSet::conflicts) returns each [`Conflict`] of a
//! rule set. [`open_together`] says whether the uncommitted resources can meet all open rules.
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
mod kinds;
mod least_change;
mod moves;
mod named_rule;
mod open_together;
mod parts;
#[expect(clippy::module_inception, reason = "the folder is the step, the file its main concept")]
mod repair;
mod repair_error;
mod repair_text;
mod side;
mod smallest;
mod solver;

#[doc(alias("tegenstrijdigheid", "contradiction"))]
pub use conflicts::Conflict;
pub use moves::{Move, MoveReason};
pub use named_rule::NamedRule;
pub use open_together::{Shortage, open_together};
pub use repair::ChangedPart;
#[doc(alias("herstel", "fix", "minimal change"))]
pub use repair::Repair;
pub use repair_error::RepairError;
pub use side::Side;
