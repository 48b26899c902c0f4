//! Text in: documents as any format gives them, and every problem of one with its place.

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
