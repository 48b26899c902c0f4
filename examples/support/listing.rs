//! Lists, as all examples print them.

/// A title and the lines under it; nothing where there are none.
pub(crate) fn list(title: &str, lines: impl Iterator<Item = String>) -> String {
    let mut lines: Vec<String> = lines.map(|line| format!("  {line}\n")).collect();
    lines.dedup();
    if lines.is_empty() { String::new() } else { format!("{title}\n{}", lines.concat()) }
}
