//! The error of exact arithmetic that does not fit.

use crate::money::OutOfRangeError;

/// A number does not fit, or too many steps would be needed: no answer is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::repair) struct UndecidedError;

impl From<OutOfRangeError> for UndecidedError {
    fn from(_: OutOfRangeError) -> Self {
        Self
    }
}
