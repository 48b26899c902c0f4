//! Generates the tables of the library from the content files. See `content/README.md`.

mod content;
mod fields;
mod figure;
mod kind;
mod links;
mod lists;
mod problem;
mod record;
mod review;
mod rust;
mod shared;
mod source;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use content::Content;
use problem::Problem;
use source::Source;

/// Checks the content files and writes the tables of the library.
#[derive(Parser)]
struct Arguments {
    /// Writes nothing, and fails if a table differs from the content.
    #[arg(long)]
    check: bool,
    /// The Dutch text of the strategy. Also checks that it contains the words of each `begins`.
    #[arg(long, value_name = "FILE")]
    source: Option<PathBuf>,
    /// Writes an HTML page for review.
    #[arg(long, value_name = "FILE")]
    review: Option<PathBuf>,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Returns whether there are no problems.
fn run(arguments: &Arguments) -> io::Result<bool> {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let files = read_folder(&project.join("content"), "toml")?;
    let content = match Content::read(&files) {
        Ok(content) => content,
        Err(problems) => return Ok(report(&problems)),
    };
    let text = arguments.source.as_ref().map(fs::read_to_string).transpose()?;
    let source = text.map(|text| Source::parse(&text, &content.shared.sections)).transpose();
    let source = match source {
        Ok(source) => source,
        Err(problems) => return Ok(report(&problems)),
    };
    let mut right = source.as_ref().is_none_or(|source| report(&source.check(&content)));
    if let Some(page) = &arguments.review {
        fs::write(page, review::page(&content, source.as_ref()))?;
    }
    if right {
        let folder = project.join("src/strategy/tables");
        let tables = rust::tables(&content);
        let before = read_folder(&folder, "rs")?;
        if arguments.check {
            right = up_to_date(&tables, &before);
        } else {
            write(&folder, &tables, &before)?;
        }
    }
    writeln!(io::stdout(), "{} records", content.records().count())?;
    Ok(right)
}

/// Prints the problems. Returns whether there are none.
fn report(problems: &[Problem]) -> bool {
    for problem in problems {
        eprintln!("{problem}");
    }
    if !problems.is_empty() {
        let count = problems.len();
        eprintln!("{count} problem{}", if count == 1 { "" } else { "s" });
    }
    problems.is_empty()
}

/// Returns whether the tables match the content. Prints each file that does not.
fn up_to_date(tables: &BTreeMap<String, String>, before: &BTreeMap<String, String>) -> bool {
    let changed =
        tables.iter().filter(|(path, text)| before.get(*path) != Some(*text)).map(|(path, _)| path);
    let stale = before.keys().filter(|path| !tables.contains_key(*path));
    let different: Vec<&String> = changed.chain(stale).collect();
    for path in &different {
        eprintln!("src/strategy/tables/{path} differs from the content: run `{}`", rust::COMMAND);
    }
    different.is_empty()
}

/// Writes the tables that changed, and removes those that no longer exist.
fn write(
    folder: &Path,
    tables: &BTreeMap<String, String>,
    before: &BTreeMap<String, String>,
) -> io::Result<()> {
    for (path, text) in tables.iter().filter(|(path, text)| before.get(*path) != Some(*text)) {
        let path = folder.join(path);
        path.parent().map(fs::create_dir_all).transpose()?;
        fs::write(path, text)?;
    }
    let mut stale = before.keys().filter(|path| !tables.contains_key(*path));
    stale.try_for_each(|path| fs::remove_file(folder.join(path)))
}

/// Returns the text of the files in a folder and its subfolders, by their paths below it. The generator's folder is
/// skipped.
fn read_folder(folder: &Path, extension: &str) -> io::Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![(folder.to_path_buf(), String::new())];
    while let Some((folder, prefix)) = folders.pop() {
        if !folder.exists() {
            continue;
        }
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let below = format!("{prefix}{name}");
            if path.is_dir() && below != "generator" {
                folders.push((path, format!("{below}/")));
            } else if path.extension().is_some_and(|one| one == extension) {
                let text = fs::read_to_string(&path)?;
                files.insert(below, text);
            }
        }
    }
    Ok(files)
}
