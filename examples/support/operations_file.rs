//! Operations from a file, from standard input or from the sample.

use std::fs::File;
use std::io::{self, IsTerminal, Read};
use std::path::Path;

use efro_gti::document::escaped;
use efro_gti::portfolio::Operations;
use efro_gti::portfolio::csv::{FileError, FileProblem, Options, Reader, Summary};
use efro_gti::{Language, Ledger, Text};
use indicatif::{ProgressBar, ProgressStyle};
use serde::Serialize;

use crate::document::{read, reason};
use crate::refused::refused;

/// Made-up operations.
const SAMPLE: &str = include_str!("../data/operations.csv");

/// The size from which a file has a progress bar.
const MIN_BYTES: u64 = 8_000_000;

/// The result of reading a file.
pub(crate) struct Reading {
    /// The name of the file, for messages.
    pub(crate) name: String,
    pub(crate) ledger: Ledger,
    pub(crate) rows: Rows,
}

/// The rows of a CSV file, or the parts of the operations in a JSON document, which is read as a whole or not at all.
#[derive(Serialize)]
#[serde(untagged)]
pub(crate) enum Rows {
    Csv(Summary),
    Json { read: usize, left_out: u64 },
}

impl Rows {
    /// Returns how many were left out.
    pub(crate) fn left_out(&self) -> u64 {
        match self {
            Self::Csv(summary) => summary.left_out(),
            Self::Json { left_out, .. } => *left_out,
        }
    }

    /// Returns how many were read and left out, in words.
    pub(crate) fn headline(&self, language: Language) -> String {
        match (self, language) {
            (Self::Csv(summary), _) => summary.headline(language),
            (Self::Json { read, .. }, Language::Dutch) => format!("Delen gelezen: {read}."),
            (Self::Json { read, .. }, Language::English) => format!("Parts read: {read}."),
        }
    }

    /// Returns why rows were left out or ignored: a line for each kind of problem and column.
    pub(crate) fn problems(&self, language: Language) -> Vec<String> {
        match self {
            Self::Csv(summary) => {
                summary.problems().iter().map(|problem| problem.text(language)).collect()
            }
            Self::Json { .. } => Vec::new(),
        }
    }

    /// Returns a line on the rows whose ids are similar to those of others, if there are any.
    pub(crate) fn similar_ids(&self, language: Language) -> Option<String> {
        match self {
            Self::Csv(summary) => summary.similar_ids().map(|rows| rows.text(language)),
            Self::Json { .. } => None,
        }
    }
}

/// Reads the operations of `path`: `-` is standard input, and `None` the sample. Shows a progress bar on a terminal if the
/// file is long.
pub(crate) fn read_operations(
    path: Option<&Path>,
    options: Options,
    language: Language,
) -> Result<Reading, String> {
    let (name, read) = match path {
        None => ("operations.csv".to_string(), read_csv(SAMPLE.as_bytes(), Options::new())),
        Some(path) if path == Path::new("-") => {
            let name = Text::new("standaardinvoer", "standard input").text(language).to_string();
            (name, read_csv(io::stdin().lock(), options))
        }
        Some(path) => {
            let name = escaped(&path.display().to_string()).into_owned();
            let file = File::open(path)
                .map_err(|error| format!("{name}: {}", reason(&error, language)))?;
            let length = file.metadata().map_or(0, |about| about.len());
            let bar = progress_bar(length);
            let read = read_csv(bar.wrap_read(file), options);
            bar.finish_and_clear();
            match read {
                Err(error) if error.problems() == [FileProblem::Json] => {
                    return read_json(path, language);
                }
                read => (name, read),
            }
        }
    };
    match read {
        Ok((ledger, summary)) => Ok(Reading { name, ledger, rows: Rows::Csv(summary) }),
        Err(error) => {
            let text = error.text(language);
            let lines = text.lines().map(|line| format!("{name}: {line}"));
            Err(lines.collect::<Vec<_>>().join("\n"))
        }
    }
}

fn read_csv(source: impl Read, options: Options) -> Result<(Ledger, Summary), FileError> {
    Reader::with_options(source, options)?.into_ledger()
}

fn read_json(path: &Path, language: Language) -> Result<Reading, String> {
    let (name, text) = read(path, language)?;
    let operations =
        Operations::from_json(&text).map_err(|errors| refused(&name, &text, &errors, language))?;
    let read = operations.iter().map(|operation| operation.parts().len()).sum();
    let ledger = operations.into_iter().collect();
    Ok(Reading { name, ledger, rows: Rows::Json { read, left_out: 0 } })
}

/// A progress bar over `length` bytes; hidden if there is no terminal or the file is short.
fn progress_bar(length: u64) -> ProgressBar {
    if length < MIN_BYTES || !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{wide_bar} {percent:>3} %  {elapsed}");
    ProgressBar::new(length).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}
