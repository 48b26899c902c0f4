//! Operations, and the ledger that adds up their commitments.
//!
//! A [`Ledger`] adds up [`Operation`]s and [`Posting`]s by objective, strand, theme and [`Stage`].
//! [`Ledger::commitments`] returns the totals at a stage. A rule set checks these by themselves or
//! [against a plan](Commitments::against). [`Ledger::progress`] compares them with what is planned.
//!
//! ```
//! use efro_gti::{Euro, Ledger, Operation, Slice};
//! use efro_gti::portfolio::Stage;
//!
//! let row = ["GNT-1", "ghent", "climate-adaptation", "RSO2.4", "40.00", "100.00", "contracted"];
//! let mut ledger = Ledger::new();
//! ledger.add(&Operation::from_row(row.map(Some))?);
//!
//! let committed = ledger.commitments(Stage::Selected)?;
//! assert_eq!(committed.funding(Slice::TWO_CITIES).erdf, Euro::whole(40));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

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
pub use progress::{Progress, Remaining};
pub use stage::Stage;

#[cfg(feature = "serde")]
pub(crate) use operation::id_problem;
