//! Citations: the passages on which records, rules and outcomes are based.
//!
//! A [`Citation`] names a [`Source`] and a [`Passage`] in it, such as a section or an article. Its [`Basis`]
//! says whether the passage states the matter literally or the matter was inferred from it. [`EDITION`] is
//! the edition of the strategy that this version of the crate contains.
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
#[doc(alias("bronvermelding", "reference"))]
pub use citation::Citation;
pub use citation::Passage;
#[doc(alias("version", "versie"))]
pub use source::EDITION;
#[doc(alias("bron", "CPR", "regulation"))]
pub use source::Source;
