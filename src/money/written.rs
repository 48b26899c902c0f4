//! Amounts and shares in the notation of each language.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};

use super::digits::units;
use super::{Euro, Ratio, Share, Weight, share, weight};
use crate::parse::{ParseError, ParseErrorKind};
use crate::text::{Language, Text, say};

impl Euro {
    /// Returns the amount in the notation of a language, to the cent: `€ 1.234,56` and `€ -1.234,56` in Dutch,
    /// `€1,234.56` and `-€1,234.56` in English.
    ///
    /// [`parse_written`](Self::parse_written) reads it back.
    pub fn text(self, language: Language) -> String {
        let sign = if self.is_negative() { "-" } else { "" };
        let (euros, cents) = self.euros_and_cents();
        match language {
            Language::Dutch => format!("€ {sign}{},{cents:02}", grouped(&euros.to_string(), '.')),
            Language::English => format!("{sign}€{}.{cents:02}", grouped(&euros.to_string(), ',')),
        }
    }
}

impl Euro {
    /// Parses an amount in the notation of a language, which is that of [`text`](Self::text): `€ 1.234,56` in Dutch,
    /// `€1,234.56` in English.
    ///
    /// The sign `€`, or `EUR` in any case, may be before or after the number, or be omitted, and a minus sign (`-` or `−`) may
    /// be before either. Thousands may be separated by points in Dutch, by commas in English, or by spaces in
    /// both; if some are separated, all must be, in the same way. In Dutch, a dash or two may be written for no cents: `1.500,-`.
    /// White space around the amount is ignored.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not an amount in that notation, has more than two decimals, or is out of range. The
    /// decimal mark of the other language is refused: in Dutch, `1.23` is an error and `1.234` is a thousand two hundred
    /// and thirty-four euros.
    ///
    /// ```
    /// use efro_gti::{Euro, Language};
    ///
    /// let amount: Euro = "1234.56".parse()?;
    /// for written in ["€ 1.234,56", "1234,56", "1 234,56 €", "EUR 1.234,56"] {
    ///     assert_eq!(Euro::parse_written(written, Language::Dutch)?, amount);
    /// }
    /// assert_eq!(Euro::parse_written("€ 1.500,-", Language::Dutch)?, Euro::whole(1_500));
    /// assert_eq!(Euro::parse_written("€1,234.56", Language::English)?, amount);
    /// assert!(Euro::parse_written("1234.56", Language::Dutch).is_err());
    /// # Ok::<(), efro_gti::ParseError>(())
    /// ```
    pub fn parse_written(text: &str, language: Language) -> Result<Self, ParseError> {
        let (negative, number) = sign_and_number(text.trim());
        plain_number(without_dash(number, language), language)
            .and_then(|plain| units(&plain, 2))
            .and_then(|cents| match (negative, cents) {
                (true, 0) => Err(ParseErrorKind::Malformed),
                (true, cents) => Ok(-Self::wide(cents)?),
                (false, cents) => Self::wide(cents),
            })
            .map_err(|kind| not_written(kind, text, language))
    }

    fn wide(cents: i128) -> Result<Self, ParseErrorKind> {
        Self::from_wide_cents(cents).map_err(|_| ParseErrorKind::OutOfRange)
    }
}

/// Returns a number in the notation of a language as digits with a decimal point and no separators.
fn plain_number(number: &str, language: Language) -> Result<Cow<'_, str>, ParseErrorKind> {
    let (thousands, point) = separators(language);
    match number.split_once(point) {
        Some((whole, decimals)) => {
            let whole = digits_of(whole, thousands)?;
            Ok(format!("{whole}.{decimals}").into())
        }
        None => digits_of(number, thousands),
    }
}

/// Returns the separator of thousands, and the decimal mark.
const fn separators(language: Language) -> (char, char) {
    match language {
        Language::Dutch => ('.', ','),
        Language::English => (',', '.'),
    }
}

/// Strips the decimal mark and a dash, or two, which mean no cents in Dutch.
fn without_dash(number: &str, language: Language) -> &str {
    match number.split_once(',') {
        Some((whole, "-" | "--" | "\u{2013}" | "\u{2014}")) if language == Language::Dutch => whole,
        _ => number,
    }
}

/// Strips the sign or code of the euro, and the white space between it and the number.
fn without_currency(text: &str) -> &str {
    const CODE: &str = "EUR";
    let is_code = |text: Option<&str>| text.is_some_and(|text| text.eq_ignore_ascii_case(CODE));
    if let Some(rest) = text.strip_prefix('€') {
        return rest.trim_start();
    }
    if let (true, Some(rest)) = (is_code(text.get(..CODE.len())), text.get(CODE.len()..)) {
        return rest.trim_start();
    }
    if let Some(rest) = text.strip_suffix('€') {
        return rest.trim_end();
    }
    let end = text.len().saturating_sub(CODE.len());
    match text.get(..end) {
        Some(rest) if is_code(text.get(end..)) => rest.trim_end(),
        _ => text,
    }
}

/// Strips the minus sign and the euro, in either order. Returns whether there was a minus sign, and the rest.
fn sign_and_number(text: &str) -> (bool, &str) {
    let minus = |text| str::strip_prefix(text, ['-', '\u{2212}']);
    let (outer, text) = minus(text).map_or((false, text), |rest| (true, rest));
    let number = without_currency(text);
    match minus(number) {
        Some(number) if !outer => (true, number),
        _ => (outer, number),
    }
}

/// The spaces that may separate thousands: plain, no-break, narrow no-break and thin.
const BLANKS: [char; 4] = [' ', '\u{a0}', '\u{202f}', '\u{2009}'];

/// Returns the digits of a whole number as people write it in a language, or `None` if it is not written so.
pub(crate) fn written_digits(whole: &str, language: Language) -> Option<Cow<'_, str>> {
    digits_of(whole, separators(language).0).ok()
}

/// Returns the digits of a whole number, without the separators of thousands.
fn digits_of(whole: &str, thousands: char) -> Result<Cow<'_, str>, ParseErrorKind> {
    let Some(separator) = whole.chars().find(|one| !one.is_ascii_digit()) else {
        return Ok(whole.into());
    };
    let mut groups = whole.split(separator);
    // A number with thousands does not start with a zero: "0.123" is meant as a fraction.
    let first = groups
        .next()
        .is_some_and(|group| (1..=3).contains(&group.len()) && !group.starts_with('0'));
    let known = separator == thousands || BLANKS.contains(&separator);
    if known && first && groups.all(|group| group.len() == 3) {
        Ok(whole.replace(separator, "").into())
    } else {
        Err(ParseErrorKind::Malformed)
    }
}

fn not_written(kind: ParseErrorKind, text: &str, language: Language) -> ParseError {
    let expected = match (kind, language) {
        (ParseErrorKind::OutOfRange, _) => {
            let (least, most) = (Euro::MIN.text(language), Euro::MAX.text(language));
            Text::of(|words| {
                say!(
                    words,
                    "een bedrag tussen {least} en {most}",
                    "an amount between {least} and {most}"
                )
            })
        }
        (_, Language::Dutch) => Text::new(
            "een bedrag zoals \"€ 1.234,56\", met een komma voor de centen en hoogstens twee decimalen",
            "an amount such as \"€ 1.234,56\", with a comma before the cents and at most two decimals",
        ),
        (_, Language::English) => Text::new(
            "een bedrag zoals \"€1,234.56\", met een punt voor de centen en hoogstens twee decimalen",
            "an amount such as \"€1,234.56\", with a point before the cents and at most two decimals",
        ),
    };
    let what = match language {
        Language::Dutch => {
            Text::new("geen bedrag in euro", "not an amount in euros in Dutch notation")
        }
        Language::English => {
            Text::new("geen bedrag in euro in Engelse notatie", "not an amount in euros")
        }
    };
    ParseError::new(kind, text, what, expected)
}

impl Share {
    /// Returns the share in the notation of a language, unrounded: `7,5 %` in Dutch, `7.5%` in English.
    ///
    /// [`parse_written`](Self::parse_written) reads it back.
    pub fn text(self, language: Language) -> String {
        in_notation(&self.to_string(), language)
    }

    /// Parses a percentage (`7,5 %`) or a fraction with a decimal mark (`0,075`) in the notation of a language, which is
    /// that of [`text`](Self::text). White space around it is ignored.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is neither in that notation, is outside 0 to 100 %, or is finer than a billionth of
    /// the whole. The decimal mark of the other language is refused.
    ///
    /// ```
    /// use efro_gti::{Language, Share};
    ///
    /// let share: Share = "7.5%".parse()?;
    /// for written in ["7,5 %", "7,5%", "0,075"] {
    ///     assert_eq!(Share::parse_written(written, Language::Dutch)?, share);
    /// }
    /// assert_eq!(Share::parse_written("7.5%", Language::English)?, share);
    /// assert!(Share::parse_written("7.5 %", Language::Dutch).is_err());
    /// # Ok::<(), efro_gti::ParseError>(())
    /// ```
    pub fn parse_written(text: &str, language: Language) -> Result<Self, ParseError> {
        let number = text.trim();
        let percent =
            number.strip_suffix('%').map(|rest| rest.strip_suffix(BLANKS).unwrap_or(rest));
        let plain = plain_number(percent.unwrap_or(number), language);
        let sign = if percent.is_some() { "%" } else { "" };
        plain
            .and_then(|plain| {
                format!("{plain}{sign}").parse().map_err(|error: ParseError| error.kind())
            })
            .map_err(|kind| share::not_a_share(kind, text, Some(language)))
    }
}

impl Ratio {
    /// Returns the ratio in the notation of a language, unrounded: `7,42 %` in Dutch, `7.42%` in English.
    pub fn text(self, language: Language) -> String {
        in_notation(&self.to_string(), language)
    }
}

impl Weight {
    /// Returns the weight in the notation of a language, without separators of thousands: `66,7` in Dutch, `66.7` in
    /// English.
    ///
    /// [`parse_written`](Self::parse_written) reads it back.
    pub fn text(self, language: Language) -> String {
        in_notation(&self.to_string(), language)
    }

    /// Parses a weight in the notation of a language, which is that of [`text`](Self::text). Thousands may be separated
    /// as in [`Euro::parse_written`]. White space around the weight is ignored.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not a weight in that notation, has more than nine decimals, or is out of range. The
    /// decimal mark of the other language is refused: in Dutch, `66.7` is an error.
    ///
    /// ```
    /// use efro_gti::Language;
    /// use efro_gti::money::Weight;
    ///
    /// let weight: Weight = "66.7".parse()?;
    /// assert_eq!(Weight::parse_written("66,7", Language::Dutch)?, weight);
    /// assert!(Weight::parse_written("66.7", Language::Dutch).is_err());
    /// # Ok::<(), efro_gti::ParseError>(())
    /// ```
    pub fn parse_written(text: &str, language: Language) -> Result<Self, ParseError> {
        plain_number(text.trim(), language)
            .and_then(|plain| plain.parse().map_err(|error: ParseError| error.kind()))
            .map_err(|kind| weight::not_a_weight(kind, text, Some(language)))
    }
}

/// Returns a number or a percentage in the notation of a language.
fn in_notation(plain: &str, language: Language) -> String {
    match language {
        Language::Dutch => plain.replace('.', ",").replace('%', " %"),
        Language::English => plain.to_string(),
    }
}

/// Returns the digits of a whole number with a separator between thousands.
pub(crate) fn grouped(digits: &str, separator: char) -> String {
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
