//! The code of a municipality or arrondissement.

use core::fmt;
use core::str::FromStr;

use crate::parse::{ParseError, ParseErrorKind};
use crate::strategy::City;
use crate::text::Text;

/// The code of a municipality, or of an arrondissement, in Belgian statistics (NIS), such as `44021`:
/// five digits.
///
/// ```
/// use efro_gti::City;
/// use efro_gti::project::Nis;
///
/// let nis: Nis = "44021".parse()?;
/// assert!(nis.is_in(City::Ghent));
/// # Ok::<(), efro_gti::ParseError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Nis(u32);

impl Nis {
    /// Returns whether the municipality is the city.
    pub fn is_in(self, city: City) -> bool {
        city.nis().parse() == Ok(self)
    }
}

impl fmt::Display for Nis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&alloc::format!("{:05}", self.0))
    }
}

/// # Errors
/// Returns an error if the text is not five digits.
impl FromStr for Nis {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        let written = text.len() == 5 && text.bytes().all(|byte| byte.is_ascii_digit());
        match text.parse() {
            Ok(code) if written => Ok(Self(code)),
            _ => Err(ParseError::new(
                ParseErrorKind::Malformed,
                text,
                Text::new("geen NIS-code", "not a NIS code"),
                Text::new(
                    "een NIS-code van vijf cijfers, zoals \"44021\" voor Gent",
                    "a NIS code of five digits, such as \"44021\" for Ghent",
                ),
            )),
        }
    }
}

crate::document::text_form!(Nis);
