//! The passage that a record, a rule or an outcome is based on.
//!
//! A [`Citation`] is a [`Source`] and a [`Passage`] of it, such as a section or an article. [`EDITION`] names the
//! edition of the strategy. A [`Basis`] says whether the passage
//! states it, or a reader inferred it.
//!
//! ```
//! use efro_gti::{Citation, Language, Source};
//!
//! let citation = Citation::paragraph(Source::ERDF_REGULATION, "11", "2");
//! assert_eq!(citation.text(Language::English), "Regulation (EU) 2021/1058 (ERDF), art. 11(2)");
//! ```

mod basis;
mod citation;
#[expect(clippy::module_inception, reason = "the folder is the step, the file its main concept")]
mod source;

pub use basis::Basis;
pub use citation::{Citation, Passage};
pub use source::{EDITION, Source};
