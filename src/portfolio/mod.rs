//! Operations, and the ledger that adds up their money.
//!
//! A [`Ledger`] adds up [`Operation`]s, [`Row`]s of a table and [`Posting`]s, by objective, strand, theme and [`Stage`].
//! [`Ledger::commitments`] returns the totals at a [`Level`]: what is selected, contracted or paid. A rule set checks these
//! by themselves or [against a plan](Commitments::against). [`Ledger::progress`] compares them with what is planned.
//!
//! ```
//! use efro_gti::{Euro, Ledger, Slice};
//! use efro_gti::portfolio::{Level, Row};
//!
//! // Contracted: 40 euros of ERDF resources, of which 15 are paid.
//! let row = [
//!     "GNT-1", "Green squares", "ghent", "climate-adaptation", "RSO2.4", "contracted",
//!     "40.00", "100.00", "15.00", "37.50",
//! ];
//! let mut ledger = Ledger::new();
//! ledger.add_row(&Row::from_fields(row.map(Some))?);
//!
//! let erdf = |level| ledger.commitments(level).map(|all| all.funding(Slice::TWO_CITIES).erdf);
//! assert_eq!(erdf(Level::Contracted)?, Euro::whole(40));
//! assert_eq!(erdf(Level::Paid)?, Euro::whole(15));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # A ledger of a CSV file
//!
//! With the feature `csv`, the module `portfolio::csv` reads a list of operations, and `Reader::into_ledger` returns its ledger
//! with a summary of the rows that were left out. It is the only part of the crate that needs `std`.

mod column;
mod commitments;
mod commitments_against_plan;
#[cfg(feature = "csv")]
pub mod csv;
mod funding;
mod grid;
mod ledger;
mod level;
mod operation;
mod operations;
mod part;
mod posting;
mod progress;
mod row;
mod stage;
mod stage_amounts;
mod sums;

pub use column::Column;
#[doc(alias("vastleggingen", "contracted"))]
pub use commitments::Commitments;
pub use commitments_against_plan::CommitmentsAgainstPlan;
#[doc(alias("grant", "subsidie"))]
pub use funding::Funding;
#[doc(alias("boekhouding", "totals", "aggregate"))]
pub use ledger::Ledger;
pub use level::Level;
#[doc(alias("concrete actie", "project", "verrichting"))]
pub use operation::Operation;
pub use operations::Operations;
pub use part::Part;
pub use posting::Posting;
pub use progress::{Progress, Reached, Remaining};
pub use row::Row;
#[doc(alias("status", "gecontracteerd", "paid"))]
pub use stage::Stage;
pub use stage_amounts::StageAmounts;

#[cfg(feature = "serde")]
pub(crate) use operation::{check_cells, id_problem, title_problem};
