//! Exact linear problems, in fractions and in whole numbers.

mod directions;
mod linear;
mod problem;
mod search;
mod tableau;

pub(super) use linear::{Linear, in_cents};
pub(super) use problem::{Problem, StepLimitError, Steps};
pub(super) use search::Answer;
