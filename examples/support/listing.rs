//! Lists under a title.

use efro_gti::document::escaped;

/// Returns a title with lines under it, or nothing if there are no lines.
pub(crate) fn list(title: &str, lines: impl Iterator<Item = String>) -> String {
    let mut lines: Vec<String> = lines.map(|line| format!("  {}\n", escaped(&line))).collect();
    lines.dedup();
    if lines.is_empty() { String::new() } else { format!("{title}\n{}", lines.concat()) }
}
