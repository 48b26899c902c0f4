//! How each document is read and written, and its JSON Schema: a file for each document.

mod document_error;
mod json;
mod operations;
mod outcome;
mod plan;
mod proposal;
mod report;
mod rule_set;
#[cfg(feature = "schemars")]
mod schema;
mod source;
