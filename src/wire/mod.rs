//! How each document is read and written, and its JSON Schema: a file for each document.

mod document_error;
mod json;
mod operations;
#[cfg(feature = "schemars")]
mod plain_schema;
mod plan;
mod proposal;
mod report;
#[cfg(feature = "schemars")]
mod report_schema;
mod rule_set;
#[cfg(feature = "schemars")]
mod schema;
mod source;
mod untyped;
