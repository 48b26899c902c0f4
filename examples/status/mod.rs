//! The exit status of an example.

use std::process::ExitCode;

use efro_gti::report::Conclusion;

/// 0 holds, or is done; 1 does not hold, 3 incomplete; and 2, with its message, for what cannot be read.
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
