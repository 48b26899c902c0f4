//! Money: exact amounts, shares of them, and both as each language writes them.

mod digits;
mod euro;
mod ratio;
mod share;
mod split;
mod split_error;
mod split_options;
mod split_text;
mod written;

pub use euro::{Euro, OutOfRangeError};
pub use ratio::Ratio;
pub use share::Share;
pub use split::{Split, SplitPart};
pub use split_error::SplitError;
pub use split_options::{SplitOptions, SplitPolicy};

pub(crate) use written::grouped;
