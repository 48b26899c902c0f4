//! A number of rows, and their money.

use alloc::string::String;

use crate::money::{Euro, OutOfRangeError};
use crate::text::{Language, say};

/// A number of rows, and their money.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Rows {
    pub(super) count: u64,
    /// The ERDF resources in cents: the sum of fewer than 2⁶⁴ amounts of an `i64`.
    erdf: i128,
    pub(super) without_erdf: u64,
}

impl Rows {
    pub(super) fn add(&mut self, erdf: Option<Euro>) {
        self.count = self.count.saturating_add(1);
        match erdf {
            Some(erdf) => self.erdf = self.erdf.saturating_add(erdf.cents().into()),
            None => self.without_erdf = self.without_erdf.saturating_add(1),
        }
    }

    pub(super) fn erdf(self) -> Result<Euro, OutOfRangeError> {
        Euro::from_wide_cents(self.erdf)
    }

    /// Returns the ERDF resources, or `None` if those of no row can be read or the sum is out of range.
    pub(super) fn known(self) -> Option<Euro> {
        self.erdf().ok().filter(|_| self.without_erdf < self.count)
    }

    /// Returns what is known of the ERDF resources, in words.
    pub(super) fn money(self, language: Language) -> String {
        let (count, without) = (self.count, self.without_erdf);
        let erdf = self.erdf().map(|erdf| erdf.text(language));
        let erdf = erdf.unwrap_or_else(|error| error.text(language).into());
        if without == 0 {
            say!(language, "{erdf} EFRO", "{erdf} ERDF")
        } else if without == count {
            say!(language, "zonder geldig EFRO-bedrag", "without a valid ERDF amount")
        } else {
            say!(
                language,
                "{erdf} EFRO; niet leesbaar in {without} van de {count} rijen",
                "{erdf} ERDF; not readable in {without} of {count} rows"
            )
        }
    }
}
