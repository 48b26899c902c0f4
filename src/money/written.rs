//! Amounts and shares as each language writes them.

use alloc::format;
use alloc::string::{String, ToString};

use super::{Euro, Ratio, Share};
use crate::text::Language;

impl Euro {
    /// The amount as the language writes it, to the cent: `€ 1.234,56` and `€ -1.234,56`, or
    /// `€1,234.56` and `-€1,234.56`.
    pub fn text(self, language: Language) -> String {
        let sign = if self.is_negative() { "-" } else { "" };
        let (euros, cents) = self.euros_and_cents();
        match language {
            Language::Dutch => format!("€ {sign}{},{cents:02}", grouped(euros, '.')),
            Language::English => format!("{sign}€{}.{cents:02}", grouped(euros, ',')),
        }
    }
}

impl Share {
    /// The share as the language writes it, unrounded: `8 %` and `7,5 %`, or `8%` and `7.5%`.
    pub fn text(self, language: Language) -> String {
        percentage(&self.to_string(), language)
    }
}

impl Ratio {
    /// The ratio as the language writes it, unrounded.
    pub fn text(self, language: Language) -> String {
        percentage(&self.to_string(), language)
    }
}

fn percentage(plain: &str, language: Language) -> String {
    match language {
        Language::Dutch => plain.replace('.', ",").replace('%', " %"),
        Language::English => plain.to_string(),
    }
}

/// The number with a separator before every three digits.
pub(crate) fn grouped(number: u64, separator: char) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        let to_come = digits.len().saturating_sub(place);
        if place > 0 && to_come % 3 == 0 {
            grouped.push(separator);
        }
        grouped.push(digit);
    }
    grouped
}
