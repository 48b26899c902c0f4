//! The figures of the strategy, each with its unit, time, territory and kind.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use rust_decimal::Decimal;

use super::Unit;
use crate::code::codes;
use crate::money::grouped;
use crate::source::Citation;
use crate::text::{Language, Text, displayed_in_english};

/// A figure of the strategy.
///
/// ```
/// use efro_gti::{City, Language};
/// use efro_gti::strategy::StatisticKind;
///
/// // Ghent's targets.
/// let statistics = City::Ghent.strategy().records().flat_map(|record| record.statistics());
/// for target in statistics.filter(|one| one.kind == StatisticKind::Target) {
///     println!("{} [{}]", target.text(Language::English), target.citation);
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Statistic {
    /// The subject of the figure, in a few words.
    pub what: Text,
    /// The value, as the strategy states it.
    pub value: Value,
    /// How exactly the strategy states the value.
    pub qualifier: Qualifier,
    /// The unit, such as inhabitants, percent or euros a year.
    pub unit: Unit,
    /// The year, period or day of the figure, or `None` if the strategy states none: `2022`, `2015-2020`, `2020-12-14`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub when: Option<&'static str>,
    /// The territory that the figure concerns.
    pub territory: Territory,
    /// The whole that the value is a part of, or `None` if [`what`](Self::what) names it or the value is not
    /// a part of a whole.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub of: Option<Text>,
    /// Whether the figure was observed, is projected, is a target or is a rule.
    pub kind: StatisticKind,
    /// The figure that the strategy compares it with, or `None`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub compared_with: Option<Comparison>,
    /// The passage in the strategy.
    pub citation: Citation,
}

/// A comparison of a figure with the same figure for another territory or time.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Comparison {
    /// The territory that the other figure concerns.
    pub territory: Territory,
    /// The year, period or day of the other figure, or `None` if the strategy states none.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub when: Option<&'static str>,
    /// The other figure, or `None` if the strategy gives none. The text of [`what`](Statistic::what) then
    /// states how the two compare.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub value: Option<Value>,
    /// How exactly the strategy states the other figure.
    pub qualifier: Qualifier,
}

/// A value, as the strategy states it: a decimal number, a fraction or a range.
///
/// `Display` and serde write plain digits, the same in every language: `95.4`, `1/5`, `2-5`. [`text`](Self::text) writes
/// the notation of a language.
///
/// ```
/// use efro_gti::Language;
/// use efro_gti::rust_decimal::Decimal;
/// use efro_gti::strategy::Value;
///
/// let inhabitants = Value::Decimal(Decimal::from(531_862));
/// assert_eq!(inhabitants.to_string(), "531862");
/// assert_eq!(inhabitants.text(Language::Dutch), "531.862");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Value {
    /// A number, with as many decimals as the strategy states.
    Decimal(Decimal),
    /// A part of a whole, such as one in five.
    #[non_exhaustive]
    Fraction {
        /// The part.
        part: u32,
        /// The whole, which is larger than the part.
        whole: u32,
    },
    /// A range of numbers.
    #[non_exhaustive]
    Range {
        /// The lower end.
        from: u32,
        /// The upper end, which is larger than the lower end.
        to: u32,
    },
}

/// Constructors for the tables. Their checks fail at compile time.
impl Value {
    /// Returns a whole number.
    pub(crate) const fn whole(number: i64) -> Self {
        Self::decimal(number, 0)
    }

    /// Returns a number with decimals: `decimal(954, 1)` is 95.4.
    pub(crate) const fn decimal(units: i64, decimals: u32) -> Self {
        assert!(decimals <= 18, "more decimals than digits");
        let digits = units.unsigned_abs();
        #[expect(clippy::cast_possible_truncation, reason = "the lower half, and the upper half")]
        let (low, high) = (digits as u32, (digits >> 32) as u32);
        Self::Decimal(Decimal::from_parts(low, high, 0, units < 0, decimals))
    }

    /// Returns a fraction: `fraction(1, 5)` is one in five.
    pub(crate) const fn fraction(part: u32, whole: u32) -> Self {
        assert!(part < whole, "the whole is not larger than the part");
        Self::Fraction { part, whole }
    }

    /// Returns a range.
    pub(crate) const fn range(from: u32, to: u32) -> Self {
        assert!(from < to, "the upper end is not larger than the lower end");
        Self::Range { from, to }
    }
}

impl Value {
    /// Returns the value in the notation of a language: `531.862` and `95,4` in Dutch, `531,862` and `95.4` in English.
    pub fn text(self, language: Language) -> String {
        let plain = self.plain();
        let Self::Decimal(_) = self else { return plain };
        let (separator, point) = match language {
            Language::Dutch => ('.', ','),
            Language::English => (',', '.'),
        };
        let (sign, number) = match plain.strip_prefix('-') {
            Some(number) => ("-", number),
            None => ("", &*plain),
        };
        match number.split_once('.') {
            Some((whole, decimals)) => {
                format!("{sign}{}{point}{decimals}", grouped(whole, separator))
            }
            None => format!("{sign}{}", grouped(number, separator)),
        }
    }

    fn plain(self) -> String {
        match self {
            Self::Decimal(number) => number.to_string(),
            Self::Fraction { part, whole } => format!("{part}/{whole}"),
            Self::Range { from, to } => format!("{from}-{to}"),
        }
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.plain())
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Value {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

codes! {
    /// How exactly the strategy states a value: exactly, about, almost, more than, at least or at most.
    #[non_exhaustive]
    pub enum Qualifier("geen aanduiding van nauwkeurigheid", "not a qualifier") {
        /// The value itself.
        Exactly = "exactly", nl "precies", en "exactly";
        /// About the value.
        About = "about", nl "ongeveer", en "about";
        /// Nearly the value.
        Almost = "almost", nl "bijna", en "almost";
        /// More than the value.
        MoreThan = "more-than", nl "meer dan", en "more than";
        /// The value or more.
        AtLeast = "at-least", nl "minstens", en "at least";
        /// The value or less.
        AtMost = "at-most", nl "hoogstens", en "at most";
    }
}

codes! {
    /// The territory that a figure concerns: a city, Flanders, Belgium or the European Union.
    #[non_exhaustive]
    pub enum Territory("geen gebied", "not a territory") {
        /// The city of Antwerp, or a part of it.
        Antwerp = "antwerp", nl "Antwerpen", en "Antwerp";
        /// The city of Ghent, or a part of it.
        Ghent = "ghent", nl "Gent", en "Ghent";
        Flanders = "flanders", nl "Vlaanderen", en "Flanders";
        Belgium = "belgium", nl "België", en "Belgium", also "Belgie";
        EuropeanUnion = "european-union", nl "de Europese Unie", en "the European Union", also "EU";
    }
}

codes! {
    /// Whether a figure was observed, is projected, is a target or is a rule.
    #[non_exhaustive]
    pub enum StatisticKind("geen soort cijfer", "not a kind of statistic") {
        /// Counted, measured or estimated.
        Observed = "observed", nl "waargenomen", en "observed";
        /// Expected for a later year.
        Projection = "projection", nl "prognose", en "projection";
        /// Set as a target.
        Target = "target", nl "streefcijfer", en "target";
        /// A norm or a rule.
        Rule = "rule", nl "norm", en "rule";
    }
}

impl Statistic {
    /// Returns the figure in words: its subject, value, unit and time, and what it is compared with. The kind is included
    /// unless the figure was observed, and the territory unless it is one of the two cities.
    ///
    /// ```
    /// use efro_gti::{City, Language};
    ///
    /// let paths = City::Ghent.strategy().need("ghent-need-space-7").expect("the need exists");
    /// let text = "Cycle paths: 503 kilometres (target, 2030); compared with 470 (Ghent, 2016)";
    /// assert_eq!(paths.statistics[0].text(Language::English), text);
    /// ```
    pub fn text(&self, language: Language) -> String {
        let (what, unit) = (self.what.text(language), self.unit.text(language));
        let value = qualified(self.qualifier, self.value, language);
        let of = self.of.as_ref().map(|of| match language {
            Language::Dutch => format!(" van {}", of.text(language)),
            Language::English => format!(" of {}", of.text(language)),
        });
        let kind = (self.kind != StatisticKind::Observed).then(|| self.kind.text(language));
        let of_a_city = matches!(self.territory, Territory::Antwerp | Territory::Ghent);
        let place = (!of_a_city).then(|| self.territory.text(language));
        let details: Vec<&str> = [kind, place, self.when].into_iter().flatten().collect();
        let details = (!details.is_empty()).then(|| format!(" ({})", details.join(", ")));
        let other = self.compared_with.as_ref().and_then(|other| other.text(language));
        let other = other.map(|other| match language {
            Language::Dutch => format!("; tegenover {other}"),
            Language::English => format!("; compared with {other}"),
        });
        let (of, details, other) =
            (of.unwrap_or_default(), details.unwrap_or_default(), other.unwrap_or_default());
        format!("{what}: {value} {unit}{of}{details}{other}")
    }
}

displayed_in_english!(Statistic);

impl Comparison {
    /// Returns the other figure with its territory and time, or `None` if the strategy gives no figure.
    fn text(&self, language: Language) -> Option<String> {
        let value = qualified(self.qualifier, self.value?, language);
        let when = self.when.map(|when| format!(", {when}")).unwrap_or_default();
        Some(format!("{value} ({}{when})", self.territory.text(language)))
    }
}

fn qualified(qualifier: Qualifier, value: Value, language: Language) -> String {
    let value = value.text(language);
    match qualifier {
        Qualifier::Exactly => value,
        _ => format!("{} {value}", qualifier.text(language)),
    }
}
