//! A bar for long lists.

use std::io::{self, IsTerminal};

use indicatif::{ProgressBar, ProgressStyle};

/// The length from which a list has a bar: bytes of a text, or rows.
const MIN_LENGTH: u64 = 50_000;

/// Returns a bar; hidden if there is no terminal or the list is short.
pub(crate) fn bar(length: u64) -> ProgressBar {
    if length < MIN_LENGTH || !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{wide_bar} {percent:>3} %  {elapsed}");
    ProgressBar::new(length).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}
