//! Where a statement comes from, and which version of it was read.

mod citation;
mod document;

pub use citation::{Citation, Passage};
pub use document::{Document, EDITION};
