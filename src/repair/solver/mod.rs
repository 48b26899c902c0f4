//! Exact linear problems, in fractions and in whole numbers.

mod linear;
mod problem;
mod search;
mod tableau;

pub(super) use linear::{Linear, in_cents};
pub(super) use problem::{Problem, Solution, StepLimitError, Steps};
