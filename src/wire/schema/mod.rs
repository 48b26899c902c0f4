//! JSON Schemas (2020-12) of values that several documents have. That of a document is beside its
//! reader, and that of a code comes with its list.
//!
//! A schema accepts every document that the crate writes, and every one that it reads but for `null` and the
//! case, blanks and hyphens of codes. It refuses what a schema can: an unknown field, another kind of
//! value, a text that is not of its form, an unknown code. What takes more than one value (a sum out of
//! range, a code given twice in two spellings, a base without its target) only the crate refuses.
//!
//! A code has its English title in `title` and its Dutch one in `x-title-nl`.

mod entry;
mod slice;
mod text_form;

pub(super) use text_form::AmountOrZero;
