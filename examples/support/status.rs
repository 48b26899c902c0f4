//! The exit status of an example.

use std::process::ExitCode;

use efro_gti::report::Conclusion;

/// 0 passed or done, 1 failed, 3 incomplete; 2, with the message, if something cannot be read.
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
