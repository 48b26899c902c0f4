//! JSON Schemas (2020-12) of the documents that are read by hand-written code. Those of a report are
//! derived beside its types, as its reading is.
//!
//! A schema accepts every document that the crate reads or writes, and refuses what a schema can: an
//! unknown field, another kind of value, a text that is not of its form, an unknown code. What takes
//! more than looking at one value (a sum out of range, a code given twice in two spellings, a base
//! without its target) only the crate refuses.
//!
//! A code has its English title in `title` and its Dutch one in `x-title-nl`.

mod code;
mod entry;
mod slice;
mod text_form;

pub(super) use text_form::AmountOrZero;
