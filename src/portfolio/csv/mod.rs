//! Operations in CSV files: with the feature `csv`, the only part of the crate that needs `std`.
//!
//! A [`Reader`] reads a file row by row. [`Reader::into_ledger`] adds up all rows, and returns a [`Summary`] of the
//! rows that it left out and why. [`write`](fn@write) writes rows.
//!
//! ```
//! use efro_gti::{Euro, Slice};
//! use efro_gti::portfolio::Level;
//! use efro_gti::portfolio::csv::Reader;
//!
//! let file = "\
//! Operations on 30 June,,,,,
//! ID,Strand,Specific objective,Stage,ERDF,Total cost
//! GNT-1,ghent,RSO2.8,selected,100.00,250.00
//! GNT-2,gent,SD 2.8,contracted,\"40,00\",100.00
//! Total,,,,140.00,350.00
//! ";
//! let (ledger, summary) = Reader::new(file.as_bytes())?.into_ledger()?;
//! assert_eq!(ledger.commitments(Level::Selected)?.funding(Slice::URBAN).erdf, Euro::whole(100));
//! assert_eq!((summary.read(), summary.left_out(), summary.total_rows()), (1, 1, 1));
//! for problem in summary.problems() {
//!     println!("{problem}");
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # The file
//!
//! * It has a column for each [`Column`](super::Column) below, in any order, under its code, its Dutch or English
//!   name, or another spelling on its page. Case, spaces, hyphens and underscores in the names do not matter.
//! * The cells are separated by commas, semicolons or tabs, as in the line with the column names. That line is one of
//!   the first twenty with text, comments included; titles, comments (`#`) and a line such as `sep=;` may be above it.
//! * It is UTF-8, with or without a byte-order mark. Quotes enclose whole cells, which may contain line breaks. If
//!   each line of such a row could be a row, a quote is probably missing: the row is left out, unless all its cells are in
//!   quotes.
//! * Blank rows are skipped. White space around cells is ignored, except in titles of operations.
//! * Ids are compared as they are written: `GNT-1` and `gnt-1` are two operations. Rows whose ids differ only in case or white
//!   space, and that have the same strand, theme and specific objective, are in [`Summary::similar_ids`].
//! * Codes are read in any case and by their names, and amounts as `1234.56`. With [`Options::amounts_in`], amounts are
//!   read in the notation of a language instead.
//!
//! The required columns, each with its Dutch name, and what a cell contains:
//!
//! * `id` (id): a text; once for each strand, theme and specific objective
//! * `strand` (luik): a [`Strand`](crate::rules::Strand), such as `ghent` or `Gent`
//! * `specific_objective` (specifieke doelstelling): a [`SpecificObjective`](crate::SpecificObjective), such as `RSO2.8` or `SD 2.8`
//! * `stage` (stadium): a [`Stage`](super::Stage), such as `contracted` or `gecontracteerd`
//! * `erdf` (EFRO): an amount of zero or more, at most the total
//! * `total` (totale kosten): an amount of zero or more
//!
//! The optional ones:
//!
//! * `title` (titel): a text
//! * `theme` (thema): a [`Theme`](crate::Theme), such as `mobility` or `Mobiliteit`; empty if there is none
//! * `paid_erdf` (betaald EFRO): an amount; empty if nothing is paid, but a completed part must state it
//! * `paid_total` (betaald totaal): an amount, if `paid_erdf` has one
//!
//! A list with other columns or words becomes such a file with the example `import-operations` (in the repository, not in the published package) and a mapping file. Whether a
//! theme fits the objective of its row, or the strand, is not checked.
//!
//! Nothing is guessed. A file that is something else gives a [`FileError`] that says what to do. A row with a problem
//! gives a [`RowError`], and is left out as a whole. Memory does not grow with the file, except for the ids: see [`Options::trust_ids`].
//!
//! # Rows that look like a total
//!
//! A row looks like a total of others if its first text [starts](starts_with_total) or [ends](ends_in_total) with a
//! word for a total and its strand, specific objective and stage are otherwise blank, or if it has amounts and nothing else.
//! A subtotal with its strand filled in is left out as a row with problems. A row that looks like a total is
//! ignored, since other rows have its money: [`RowError::is_total`] says so, and it is in [`Summary::total_rows`] and not
//! among the rows that were [left out](Summary::left_out).

mod amount;
mod cells;
mod file_error;
mod file_kind;
mod formula;
mod header;
mod ids;
mod input;
mod options;
mod problem_summary;
mod quotes;
mod reader;
mod records;
mod row_error;
mod row_problem;
mod rows;
mod separator;
mod summary;
mod total;
mod write;

pub use file_error::{FileError, FileProblem};
pub use options::Options;
pub use problem_summary::ProblemSummary;
pub use reader::Reader;
pub use row_error::{Problem, RowError};
pub use row_problem::RowProblem;
pub use separator::Separator;
pub use summary::Summary;
pub use total::{ends_in_total, starts_with_total};
pub use write::write;
