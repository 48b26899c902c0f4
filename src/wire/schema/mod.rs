//! JSON Schemas (2020-12) of values that occur in several documents. The schema of a document is in the file
//! that reads it, and the schema of a code is generated from its list.
//!
//! A schema accepts every document that the crate writes. It also accepts every document that the crate
//! reads, except for `null` and for codes with other case, white space or hyphens.
//!
//! A schema refuses unknown fields, wrong kinds of values, malformed texts and unknown codes. Problems that
//! depend on several values are found only by the crate: a sum out of range, a code given twice in two
//! spellings, a base without its target.
//!
//! The English title of a code is in `title`, the Dutch one in `x-title-nl`.

mod entry;
mod slice;
mod text_form;

pub(super) use text_form::AmountOrZero;
