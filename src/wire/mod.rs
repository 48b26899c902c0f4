//! Reading and writing of each kind of document, and its JSON Schema; one file per kind.

mod cell;
mod document_error;
mod field;
mod json;
mod ledger;
mod measure;
mod operations;
mod outcome;
mod plan;
mod proposal;
mod report;
mod rule_set;
#[cfg(feature = "schemars")]
mod schema;
mod source;
