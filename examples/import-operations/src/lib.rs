//! Turns a published list of operations into rows that efro-gti reads, by a mapping file.
//!
//! Data flows one way: the [mapping](mapping) says how to read the cells of a [table](table); exact [values](values) of these
//! cells make [rows](rows); a [report](report) says what became of each of them.

pub mod arguments;
mod field;
pub mod mapping;
mod output;
mod progress;
pub mod report;
pub mod rows;
mod run;
pub mod table;
mod values;
mod words;

pub use run::run;
