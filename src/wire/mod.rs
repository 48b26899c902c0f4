//! How each document is read and written, and its JSON Schema: a file for each document.

mod document_error;
#[cfg(feature = "json")]
mod json;
mod operations;
mod plan;
mod proposal;
mod rule_set;
#[cfg(feature = "schemars")]
mod schema;
mod source;
