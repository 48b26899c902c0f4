//! Reading documents from JSON text or through serde: an untyped tree ([`Node`]), and the trait [`Read`]
//! that turns it into typed values and records every problem.

mod coded;
mod fields;
mod json;
mod lines;
mod node;
mod read;
mod text;

pub(crate) use coded::{Arguments, Coded};
pub(crate) use fields::Fields;
pub use json::positions;
pub(crate) use json::{read_each_json, read_json};
pub(crate) use node::{Node, Value};
pub(crate) use read::{Read, document, element, from_text, read_document, read_str};
