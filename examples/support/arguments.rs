//! The arguments of a program.

use clap::Parser;
use efro_gti::document::escaped;

/// Returns the arguments, or ends the program with a message. The message shows an argument only escaped.
pub(crate) fn arguments<T: Parser>() -> T {
    T::try_parse().unwrap_or_else(|_| {
        let shown = std::env::args_os().map(|one| escaped(&one.to_string_lossy()).into_owned());
        T::parse_from(shown)
    })
}
