//! Linear conditions, solved with exact fractions.

mod fraction;
mod simplex;
mod undecided;
mod whole;

pub(super) use fraction::Fraction;
pub(super) use simplex::{Equation, least};
pub(super) use undecided::UndecidedError;
pub(super) use whole::{Constraint, least_whole};
