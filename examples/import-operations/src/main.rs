//! Turns a published list of operations into rows that efro-gti reads, by a mapping file: see README.md.

use std::process::ExitCode;

use clap::Parser;
use efro_gti::report::Conclusion;
use import_operations::arguments::Arguments;
use import_operations::run;

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(Conclusion::Passed) => ExitCode::from(0),
        Ok(Conclusion::Failed) => ExitCode::from(1),
        Ok(Conclusion::Incomplete) => ExitCode::from(3),
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}
