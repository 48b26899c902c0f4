//! Where a statement comes from, and which version of it was read.

mod citation;
#[expect(clippy::module_inception, reason = "the folder is the step, the file its main concept")]
mod source;

pub use citation::{Citation, Passage};
pub use source::{EDITION, Source};
