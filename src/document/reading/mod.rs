//! From the text of a document, or another format, to typed values: the tree of a document, its
//! fields, and the one trait that reads both.

mod coded;
mod fields;
mod json;
mod lines;
mod node;
mod read;
mod text;

pub(crate) use coded::{Arguments, Coded};
pub(crate) use fields::Fields;
pub(crate) use json::Json;
pub use json::positions;
pub(crate) use node::{Node, Value};
pub(crate) use read::{Read, document, element, from_text, read_document, read_str};
