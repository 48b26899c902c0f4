//! Writes the pages of the guide that are generated from the code: the catalogue, the glossary and the pictures.
//!
//! ```text
//! cargo run --example guide --features repair
//! cargo run --example guide --features repair -- FOLDER
//! ```
//!
//! Exit status: 0, or 2 when a file cannot be read or written.

mod catalogue;
mod cited;
mod glossary;
mod markdown;
mod pictures;
#[path = "../support/status.rs"]
mod status;
mod terms;

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use efro_gti::document::escaped;
use efro_gti::report::Conclusion;
use status::status;

/// Writes the pages of the guide that are generated from the code.
#[derive(Parser)]
struct Arguments {
    /// The folder to write the pages to.
    #[arg(default_value = "src/guide")]
    folder: PathBuf,
}

fn main() -> ExitCode {
    status(run(&Arguments::parse()).map(|()| Conclusion::Passed))
}

fn run(arguments: &Arguments) -> Result<(), String> {
    let pages = [
        ("catalogue.md", catalogue::page()?),
        ("glossary.md", glossary::page()),
        ("pictures/strategy.md", pictures::strategy::page()),
        ("pictures/money.md", pictures::money::page()?),
        ("pictures/crate.md", pictures::flow::page()),
    ];
    fs::create_dir_all(arguments.folder.join("pictures"))
        .map_err(|error| format!("{}: {error}", arguments.folder.display()))?;
    for (name, text) in pages {
        let path = arguments.folder.join(name);
        fs::write(&path, text)
            .map_err(|error| format!("{}: {error}", escaped(&path.display().to_string())))?;
    }
    Ok(())
}
