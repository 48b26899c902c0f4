//! Operations from a CSV file, from standard input or from the sample.

use std::fs::File;
use std::io::{self, IsTerminal};
use std::path::Path;

use efro_gti::{Language, Text};
use indicatif::{ProgressBar, ProgressStyle};

use crate::operations::{Reading, read_operations};

/// Made-up operations.
const SAMPLE: &str = include_str!("../data/operations.csv");

/// The size from which a file has a progress bar.
const MIN_BYTES: u64 = 8_000_000;

/// Returns the name for messages and the operations of `path`: `-` is standard input, and `None` the sample. Shows a
/// progress bar on a terminal if the file is long.
pub(crate) fn read_file(
    path: Option<&Path>,
    trust_ids: bool,
    language: Language,
) -> Result<(String, Reading), String> {
    let (name, reading) = match path {
        None => ("operations.csv".to_string(), read_operations(SAMPLE.as_bytes(), trust_ids)),
        Some(path) if path == Path::new("-") => {
            let name = Text::new("standaardinvoer", "standard input").text(language).to_string();
            (name, read_operations(io::stdin().lock(), trust_ids))
        }
        Some(path) => {
            let name = path.display().to_string();
            let file = File::open(path).map_err(|error| format!("{name}: {error}"))?;
            let length = file.metadata().map_or(0, |about| about.len());
            let bar = progress_bar(length);
            let reading = read_operations(bar.wrap_read(file), trust_ids);
            bar.finish_and_clear();
            (name, reading)
        }
    };
    match reading {
        Ok(reading) => Ok((name, reading)),
        Err(error) => Err(format!("{name}: {}", error.text(language))),
    }
}

/// A progress bar over `length` bytes; hidden if there is no terminal or the file is short.
fn progress_bar(length: u64) -> ProgressBar {
    if length < MIN_BYTES || !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{wide_bar} {percent:>3} %  {elapsed}");
    ProgressBar::new(length).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}
