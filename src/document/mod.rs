//! The errors of documents that cannot be read, and places in a document.
//!
//! Reading a document returns the value or a [`DocumentError`], which lists every
//! [`DocumentProblem`]: its place as a [`Pointer`], its line and column as a [`Position`], and what is
//! wrong as a [`ProblemKind`].
//!
//! ```
//! # #[cfg(feature = "json")]
//! # {
//! use efro_gti::FinancialPlan;
//!
//! let error = FinancialPlan::from_json(r#"{ "name": 12, "total": "1.000,00" }"#).unwrap_err();
//! let places: Vec<&str> = error.iter().map(|problem| problem.place().as_str()).collect();
//! assert_eq!(places, ["/name", "/total"]);
//! # }
//! ```
//!
//! The [guide](crate::guide::documents) describes each kind of document.

pub(crate) mod date;
mod document_error;
mod pointer;
mod problem;

#[cfg(feature = "serde")]
mod fields;
#[cfg(feature = "json")]
mod json;
#[cfg(feature = "json")]
mod lines;
#[cfg(feature = "serde")]
#[cfg_attr(
    not(feature = "json"),
    expect(dead_code, reason = "only in text do values have a place")
)]
mod node;
#[cfg(feature = "serde")]
mod problems;
#[cfg(feature = "serde")]
mod read;
#[cfg(feature = "serde")]
mod text;

pub use crate::parse::ParseErrorKind;
pub use document_error::DocumentError;
#[cfg(feature = "json")]
pub use json::positions;
pub use pointer::Pointer;

pub use problem::{DocumentProblem, Position, ProblemKind};

pub(crate) use problem::placed;

#[cfg(feature = "serde")]
pub(crate) use fields::Fields;
#[cfg(feature = "json")]
pub(crate) use json::Json;
#[cfg(feature = "serde")]
pub(crate) use node::{Node, Value};
#[cfg(feature = "serde")]
pub(crate) use problems::Problems;
#[cfg(feature = "serde")]
pub(crate) use read::{Read, document, from_text, in_a_value, text_form};
