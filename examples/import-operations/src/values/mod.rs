//! Exact values of cells: amounts, rates and dates.

mod amount;
mod date;
mod decimal;
mod problem;
mod rate;

pub use amount::{Amount, amount};
pub use date::date;
pub use problem::{ValueKind, ValueProblem};
pub use rate::rate;
