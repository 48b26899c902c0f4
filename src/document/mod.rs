//! Errors of documents that cannot be read, and places in a document.
//!
//! Reading a document returns the value or a [`DocumentError`]. The error lists every problem as a
//! [`DocumentProblem`], with its place as a [`Pointer`], its line and column as a [`Position`], and its
//! cause as a [`ProblemKind`].
//!
//! ```
//! # #[cfg(feature = "serde")]
//! # {
//! use efro_gti::FinancialPlan;
//!
//! let error = FinancialPlan::from_json(r#"{ "name": 12, "total": "1.000,00" }"#).unwrap_err();
//! let places: Vec<&str> = error.iter().map(|problem| problem.place().as_str()).collect();
//! assert_eq!(places, ["/name", "/total"]);
//! # }
//! ```
//!
//! [`escaped`] makes names and other texts of a document safe to print.
//!
//! The [guide](crate::guide::documents) describes each kind of document.

mod coded;
pub(crate) mod date;
mod document_error;
mod kind;
mod object;
mod path;
mod pointer;
mod problem;
mod problem_kind;
mod problems;
#[cfg(feature = "serde")]
mod reading;
#[cfg(feature = "schemars")]
pub(crate) mod schema;
mod text_form;
mod unknown_field;

pub use crate::parse::ParseErrorKind;
pub use crate::text::escaped;
pub use document_error::DocumentError;
pub use kind::{ExpectedKind, ValueKind, Whole};
pub use pointer::Pointer;
pub use problem::{DocumentProblem, Position};
pub use problem_kind::ProblemKind;
#[cfg(feature = "serde")]
pub use reading::positions;

pub(crate) use coded::coded;
pub(crate) use object::{field, object};
pub(crate) use path::Path;
pub(crate) use problem::placed;
pub(crate) use problems::Problems;
#[cfg(feature = "serde")]
pub(crate) use reading::{
    Arguments, Coded, Fields, Node, Read, Value, document, element, from_text, read_document,
    read_each_json, read_json, read_str,
};
pub(crate) use text_form::text_form;
