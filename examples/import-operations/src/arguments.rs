//! The command line.

use std::path::PathBuf;

use clap::{Parser, ValueEnum};
use efro_gti::Language;

/// Turns a published list of operations into rows that efro-gti reads, by a mapping file.
///
/// Without --output, it only reports what it would write. Exit status: 0 passed, 1 failed (a total of the list differs, or a
/// rule fails), 2 unreadable, 3 incomplete (a row was left out, no operation counts, or a rule is open).
#[derive(Debug, Parser)]
pub struct Arguments {
    /// The mapping file; README.md lists its keys.
    pub mapping: PathBuf,
    /// The list; `-` is standard input. Without it: the file that the mapping names.
    pub list: Option<PathBuf>,
    /// Writes the rows to this new file; `-` is standard output, and the report goes to standard error then.
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Overwrites the file of --output, unless it is an input.
    #[arg(long, requires = "output")]
    pub force: bool,
    /// The format of the rows.
    #[arg(long, default_value = "csv")]
    pub format: RowFormat,
    /// The format of the report.
    #[arg(long, default_value = "text")]
    pub report: ReportFormat,
    /// An earlier edition of the list, to compare with.
    #[arg(long, value_name = "LIST")]
    pub since: Option<PathBuf>,
    /// The mapping file of the earlier edition, if it is another one.
    #[arg(long, value_name = "MAPPING", requires = "since")]
    pub since_mapping: Option<PathBuf>,
    /// A plan, as JSON: what is selected is checked against it.
    #[arg(long, value_name = "PLAN.json")]
    pub plan: Option<PathBuf>,
    /// The rule set for --plan: adopted, strategy-text, or a JSON file.
    #[arg(long, default_value = "adopted", requires = "plan")]
    pub rules: String,
    /// The language, nl or en.
    #[arg(long, default_value = "en")]
    pub lang: Language,
}

/// The format of the rows.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum RowFormat {
    /// CSV for programs.
    Csv,
    /// CSV that a spreadsheet of the language opens.
    Spreadsheet,
    /// The document of operations.
    Json,
}

/// The format of the report.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum ReportFormat {
    Text,
    Json,
}
