//! Money: exact amounts, shares of them, and both as each language writes them.

mod digits;
mod euro;
mod ratio;
mod share;
mod written;

pub use euro::{Euro, OutOfRange};
pub use ratio::Ratio;
pub use share::Share;
