//! A figure of the strategy, with all that it needs to be read right.

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

/// A figure that the strategy gives.
///
/// ```
/// use efro_gti::{City, Language};
/// use efro_gti::strategy::StatisticKind;
///
/// // What Ghent aims at, in figures.
/// let statistics = City::Ghent.strategy().records().flat_map(|record| record.statistics());
/// for target in statistics.filter(|one| one.kind == StatisticKind::Target) {
///     println!("{} [{}]", target.text(Language::English), target.citation);
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Statistic {
    /// What it is a figure of, in a few words.
    pub what: Text,
    /// The value as the text has it.
    pub value: Value,
    /// How exactly the text has it.
    pub qualifier: Qualifier,
    /// The unit: inhabitants, percent, euros a year, …
    pub unit: Unit,
    /// The year, period or day that it is of, where the text says: `2022`, `2015-2020`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub when: Option<&'static str>,
    /// Where it was counted.
    pub territory: Territory,
    /// What a share is a share of, where that is not the whole population or stock named in `what`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub of: Option<Text>,
    /// Whether it was observed, foreseen, aimed at or asked.
    pub kind: StatisticKind,
    /// The figure that the text holds it against.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub compared_with: Option<Comparison>,
    /// Where it stands in the strategy.
    pub citation: Citation,
}

/// What a figure is held against: the same figure of another place or time, where the text gives it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Comparison {
    /// Where the other figure was counted.
    pub territory: Territory,
    /// When, where the text says so.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub when: Option<&'static str>,
    /// The other figure, where the text gives one; else the statistic itself says how they compare.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub value: Option<Value>,
    /// How exactly the text has it.
    pub qualifier: Qualifier,
}

/// A value as the text has it: a decimal number, a fraction, or a range.
///
/// The crate makes values, and checks them when it is compiled: a fraction is of more than its part, and
/// a range goes up.
///
/// ```
/// use efro_gti::City;
/// use efro_gti::strategy::Value;
///
/// let statistics = City::Ghent.strategy().records().flat_map(|record| record.statistics());
/// let fractions = statistics.filter(|one| matches!(one.value, Value::Fraction { .. }));
/// assert!(fractions.count() > 0);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Value {
    /// A number, with the decimals that the text has.
    Decimal(Decimal),
    /// So many of so many: one in five.
    #[non_exhaustive]
    Fraction {
        /// The part.
        part: u32,
        /// The whole, which is more than the part.
        whole: u32,
    },
    /// From one number to another.
    #[non_exhaustive]
    Range {
        /// The lower end.
        from: u32,
        /// The upper end, which is more than the lower end.
        to: u32,
    },
}

/// Constructors for the tables, whose checks fail when these are compiled.
impl Value {
    /// A whole number.
    pub(crate) const fn whole(number: i64) -> Self {
        Self::decimal(number, 0)
    }

    /// A number with decimals: `decimal(954, 1)` is 95.4.
    pub(crate) const fn decimal(units: i64, decimals: u32) -> Self {
        assert!(decimals <= 18, "more decimals than digits");
        let digits = units.unsigned_abs();
        #[expect(clippy::cast_possible_truncation, reason = "the lower half, and the upper half")]
        let (low, high) = (digits as u32, (digits >> 32) as u32);
        Self::Decimal(Decimal::from_parts(low, high, 0, units < 0, decimals))
    }

    /// A part of a whole: `fraction(1, 5)` is one in five.
    pub(crate) const fn fraction(part: u32, whole: u32) -> Self {
        assert!(part < whole, "a fraction is of more than its part");
        Self::Fraction { part, whole }
    }

    /// Everything between two numbers.
    pub(crate) const fn range(from: u32, to: u32) -> Self {
        assert!(from < to, "a range goes up");
        Self::Range { from, to }
    }
}

impl Value {
    /// Returns the value as the language writes it: `531.862` and `95,4`, or `531,862` and `95.4`.
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
    /// How exactly the text gives a value.
    #[non_exhaustive]
    pub enum Qualifier("geen nauwkeurigheid", "not a qualifier") {
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
    /// Where a figure was counted.
    #[non_exhaustive]
    pub enum Territory("geen gebied", "not a territory") {
        /// The city of Antwerp, or a part of it.
        Antwerp = "antwerp", nl "Antwerpen", en "Antwerp";
        /// The city of Ghent, or a part of it.
        Ghent = "ghent", nl "Gent", en "Ghent";
        /// Flanders.
        Flanders = "flanders", nl "Vlaanderen", en "Flanders";
        /// Belgium.
        Belgium = "belgium", nl "België", en "Belgium", also "Belgie";
        /// The European Union.
        EuropeanUnion = "european-union", nl "de Europese Unie", en "the European Union", also "EU";
    }
}

codes! {
    /// Whether a figure was observed, is foreseen, is aimed at or is required.
    #[non_exhaustive]
    pub enum StatisticKind("geen soort cijfer", "not a kind of statistic") {
        /// Counted, measured or estimated.
        Observed = "observed", nl "waargenomen", en "observed";
        /// Foreseen.
        Projection = "projection", nl "prognose", en "projection";
        /// Aimed at.
        Target = "target", nl "streefcijfer", en "target";
        /// A norm or a rule.
        Rule = "rule", nl "norm", en "rule";
    }
}

impl Statistic {
    /// The figure in words: what, how much, of what, when and against what; also its kind where it was
    /// not observed, and its place where that is none of the two cities.
    ///
    /// ```
    /// use efro_gti::{City, Language};
    ///
    /// let paths = City::Ghent.strategy().need("ghent-need-space-7").expect("it is there");
    /// let text = "Cycle paths: 503 kilometres (target, 2030); against 470 (Ghent, 2016)";
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
        let against = self.compared_with.as_ref().and_then(|other| other.text(language));
        let against = against.map(|other| match language {
            Language::Dutch => format!("; tegenover {other}"),
            Language::English => format!("; against {other}"),
        });
        let (of, details, against) =
            (of.unwrap_or_default(), details.unwrap_or_default(), against.unwrap_or_default());
        format!("{what}: {value} {unit}{of}{details}{against}")
    }
}

displayed_in_english!(Statistic);

impl Comparison {
    /// The other figure with its place and time; nothing where the text gives no figure.
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
