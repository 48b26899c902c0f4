//! Linear conditions, solved with exact fractions.

mod fraction;
mod simplex;
mod undecided;
mod whole;

pub use undecided::UndecidedError;

pub(crate) use fraction::Fraction;
pub(crate) use simplex::{Equation, least};
pub(crate) use whole::{Constraint, least_whole};
