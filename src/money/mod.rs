//! Exact amounts, shares, and splits that lose no cent.
//!
//! [`Euro`] is a whole number of cents. [`Share`] is a percentage from 0 to 100 %, in whole billionths.
//! [`Ratio`] is one amount as a percentage of another, rounded so that it equals a required share only if the
//! exact ratio does. [`Euro::split`] divides an amount by [`Weight`]; [`SplitOptions`] sets the policy, the step
//! and the minimum.
//!
//! ```
//! use efro_gti::{City, Euro, Share};
//!
//! let call: Euro = "100.00".parse()?;
//! assert_eq!(Share::percent::<8>().floor_of(call), Euro::whole(8));
//!
//! let split = call.split([(City::Antwerp, 2), (City::Ghent, 1)])?;
//! assert_eq!(split.amount(&City::Antwerp), Some("66.67".parse()?));
//! assert_eq!(split.amount(&City::Ghent), Some("33.33".parse()?));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod digits;
mod euro;
mod ratio;
mod share;
mod split;
mod split_error;
mod split_options;
mod split_text;
mod weight;
mod written;

#[doc(alias("amount", "bedrag", "EUR", "cent", "money"))]
pub use euro::Euro;
pub use euro::OutOfRangeError;
#[doc(alias("verhouding"))]
pub use ratio::Ratio;
#[doc(alias("percentage", "percent", "aandeel"))]
pub use share::Share;
#[doc(alias("verdeling", "apportion", "largest remainder"))]
pub use split::Split;
pub use split::SplitPart;
pub use split_error::SplitError;
pub use split_options::{SplitOptions, SplitPolicy};
#[doc(alias("gewicht", "verdeelsleutel"))]
pub use weight::Weight;

pub(crate) use written::{grouped, written_digits};
