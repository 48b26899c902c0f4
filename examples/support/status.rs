//! The exit status of a program.

use std::process::ExitCode;

use efro_gti::report::Conclusion;

/// Returns 0 for passed or done, 1 for failed, 3 for incomplete, and 2 for an error, whose message it prints.
pub(crate) fn status(concluded: Result<Conclusion, String>) -> ExitCode {
    match concluded {
        Ok(Conclusion::Passed) => ExitCode::from(0),
        Ok(Conclusion::Failed) => ExitCode::from(1),
        Ok(Conclusion::Incomplete) => ExitCode::from(3),
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}
