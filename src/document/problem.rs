//! What is wrong with a document, and where.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use super::Pointer;
use crate::parse::{ParseError, quoted, shown};
use crate::text::{Language, Text, displayed_in_english};

/// What some editors write before a text, and what two such texts put together have in between.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// A document that cannot be read, or values that make no document: the place, the value and what
/// was expected.
///
/// `Display` is [`text`](Self::text) in English.
#[derive(Clone, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub struct DocumentProblem(Box<Inner>);

/// Boxed, so that a `Result` of a small value stays small.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Inner {
    place: Pointer,
    position: Option<Position>,
    problem: ProblemKind,
}

/// A line and a column of a text, both counted from one; the column in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The character in the line.
    pub column: usize,
}

/// What is wrong at a place of a document.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProblemKind {
    /// The text is not JSON: what stands where it goes wrong.
    Syntax {
        /// The rest of the line from there on.
        found: String,
    },
    /// The text ends before the document does.
    Truncated,
    /// A field that the document does not have.
    UnknownField {
        /// The name of the field.
        name: String,
        /// The fields that may stand there.
        accepted: Vec<&'static str>,
    },
    /// A field or code that was given before, perhaps in another spelling.
    Duplicate {
        /// The name of the field or code, as it is given now.
        name: String,
        /// Where it was given before.
        first: Pointer,
    },
    /// A field that must be there is not.
    Missing {
        /// The name of the field.
        name: &'static str,
    },
    /// A text that must say something and does not.
    Blank {
        /// The name of the field.
        name: &'static str,
    },
    /// A list that must have something in it and does not.
    EmptyList {
        /// The name of the field.
        name: &'static str,
    },
    /// A list that has more in it than can be looked at as a whole.
    TooMany {
        /// The name of the field.
        name: &'static str,
        /// How many there are.
        given: usize,
        /// How many there may be.
        most: usize,
    },
    /// Another kind of value than the one expected.
    WrongKind {
        /// What stands there: its text for a number, its kind for anything else.
        found: Text,
        /// What was expected.
        expected: Text,
    },
    /// A text that cannot be read as what it should be.
    Unreadable(ParseError),
    /// An amount below zero where only zero or more has a meaning.
    Negative {
        /// The amount.
        value: String,
    },
    /// An amount above what it is a part of.
    AboveWhole {
        /// The amount.
        value: String,
        /// What it is a part of.
        whole: Text,
        /// The most that it can be: the amount of the whole.
        most: String,
    },
    /// Amounts that belong together and whose sum is past what an amount can hold.
    SumOutOfRange,
    /// A unit of rounding that is not 0.10 or a larger power of ten.
    PrecisionUnit {
        /// The unit given.
        value: String,
    },
    /// A unit of rounding above 0.1 % of the total, too coarse to check shares with.
    PrecisionTooCoarse {
        /// The unit given.
        value: String,
        /// The largest unit that this total bears.
        most: String,
    },
    /// A rule whose base does not contain its target, so that a share of it has no meaning.
    BaseLacksTarget {
        /// The base given.
        base: String,
        /// The target.
        target: String,
    },
    /// Rules that require exactly, of one base and for money that cannot overlap, more than all of it.
    SharesAboveWhole {
        /// The ids of the rules.
        rules: Vec<String>,
        /// Their base.
        base: String,
        /// The sum of their shares.
        sum: String,
    },
    /// More problems in the same document than are told one by one.
    More {
        /// How many.
        problems: usize,
    },
}

impl DocumentProblem {
    pub(crate) fn new(place: Pointer, problem: ProblemKind) -> Self {
        Self(Box::new(Inner { place, position: None, problem }))
    }

    #[cfg(feature = "json")]
    pub(crate) fn positioned(mut self, position: Position) -> Self {
        self.0.position = Some(position);
        self
    }

    /// The same of a value that is located at `place` of a document.
    #[cfg(feature = "serde")]
    pub(crate) fn under(mut self, place: &Pointer) -> Self {
        self.0.place = place.join(&self.0.place);
        self
    }

    /// The place in the document.
    pub fn place(&self) -> &Pointer {
        &self.0.place
    }

    /// The line and column, where the document was read from text: of the value, or of the key where
    /// that is the problem; for a field that is missing, of the object that it is missing from.
    pub fn position(&self) -> Option<Position> {
        self.0.position
    }

    /// What is wrong there.
    pub fn problem(&self) -> &ProblemKind {
        &self.0.problem
    }

    /// The message: the place, the value, and what was expected.
    pub fn text(&self, language: Language) -> String {
        let problem = self.0.problem.text(language);
        format!("{}: {problem}", placed(&self.0.place, self.0.position, language))
    }
}

displayed_in_english!(DocumentProblem);

impl ProblemKind {
    /// The frozen code of the problem, such as `unknown-field`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Syntax { .. } => "syntax",
            Self::Truncated => "truncated",
            Self::UnknownField { .. } => "unknown-field",
            Self::Duplicate { .. } => "duplicate",
            Self::Missing { .. } => "missing",
            Self::Blank { .. } => "blank",
            Self::EmptyList { .. } => "empty-list",
            Self::TooMany { .. } => "too-many",
            Self::WrongKind { .. } => "wrong-kind",
            Self::Unreadable(error) => error.kind().code(),
            Self::Negative { .. } => "negative",
            Self::AboveWhole { .. } => "above-whole",
            Self::SumOutOfRange => "sum-out-of-range",
            Self::PrecisionUnit { .. } => "precision-unit",
            Self::PrecisionTooCoarse { .. } => "precision-too-coarse",
            Self::BaseLacksTarget { .. } => "base-lacks-target",
            Self::SharesAboveWhole { .. } => "shares-above-whole",
            Self::More { .. } => "more",
        }
    }

    /// What stands there, of a name or text that is not what it should be.
    pub fn given(&self) -> Option<&str> {
        match self {
            Self::UnknownField { name, .. } | Self::Duplicate { name, .. } => Some(name),
            Self::Unreadable(error) => Some(error.value()),
            _ => None,
        }
    }

    /// The names or codes that may stand there, where these are a closed list; else empty.
    pub fn accepted(&self) -> Vec<&'static str> {
        match self {
            Self::UnknownField { accepted, .. } => accepted.clone(),
            Self::Unreadable(error) => error.accepted(),
            _ => Vec::new(),
        }
    }

    /// The other spellings in which those codes are read, where there are any; else empty.
    pub fn also_read(&self) -> Vec<&'static str> {
        match self {
            Self::Unreadable(error) => error.also_read(),
            _ => Vec::new(),
        }
    }

    /// The problem in words, without its place.
    pub fn text(&self, language: Language) -> String {
        match language {
            Language::Dutch => self.dutch(),
            Language::English => self.english(),
        }
    }

    fn dutch(&self) -> String {
        match self {
            Self::Syntax { found } if found.starts_with(BYTE_ORDER_MARK) => {
                "een byte order mark (U+FEFF): verwacht UTF-8 zonder".to_string()
            }
            Self::Syntax { found } => {
                format!("geen geldige JSON vanaf {}: verwacht een JSON-document", quoted(found))
            }
            Self::Truncated => {
                "de tekst breekt af: verwacht het vervolg van het document".to_string()
            }
            Self::UnknownField { name, accepted } => {
                format!("onbekend veld {}: verwacht een van {}", quoted(name), list(accepted))
            }
            Self::Duplicate { name, first } => {
                format!(
                    "{} staat al op {}: hoogstens één keer verwacht",
                    quoted(name),
                    shown(first.as_str())
                )
            }
            Self::Missing { name } => format!("het veld {} ontbreekt", quoted(name)),
            Self::Blank { name } => format!("{} is leeg: verwacht een tekst", quoted(name)),
            Self::EmptyList { name } => {
                format!("{} is leeg: ten minste één verwacht", quoted(name))
            }
            Self::TooMany { name, given, most } => {
                format!("{} heeft er {given}: hoogstens {most} verwacht", quoted(name))
            }
            Self::BaseLacksTarget { base, target } => format!(
                "de grondslag {} bevat {} niet: verwacht een grondslag die het doel bevat, anders is het \
                 geen aandeel",
                quoted(base),
                quoted(target)
            ),
            Self::SharesAboveWhole { rules, base, sum } => format!(
                "de regels {} eisen samen precies {} van {}: verwacht hoogstens 100 %, want hun geld \
                 overlapt niet",
                list(rules),
                sum.replace('.', ",").replace('%', " %"),
                quoted(base)
            ),
            Self::More { problems: 1 } => "nog 1 ander probleem".to_string(),
            Self::More { problems } => format!("nog {problems} andere problemen"),
            Self::WrongKind { found, expected } => {
                let (found, expected) =
                    (found.text(Language::Dutch), expected.text(Language::Dutch));
                format!("hier staat {found}: verwacht {expected}")
            }
            Self::Unreadable(error) => error.text(Language::Dutch),
            Self::Negative { value } => {
                format!("{} is negatief: verwacht nul of meer", quoted(value))
            }
            Self::AboveWhole { value, whole, most } => format!(
                "hier staat {}: verwacht hoogstens {}, {}",
                quoted(value),
                whole.text(Language::Dutch),
                quoted(most)
            ),
            Self::SumOutOfRange => "deze bedragen zijn samen te groot: verwacht samen hoogstens \
                 \"92233720368547758.07\""
                .to_string(),
            Self::PrecisionUnit { value } => format!(
                "{} is geen afrondingseenheid: verwacht \"0.10\" of een grotere macht van tien, \
                 zoals \"1000.00\"",
                quoted(value)
            ),
            Self::PrecisionTooCoarse { value, most } => format!(
                "{} is te grof voor dit totaal: verwacht hoogstens 0,1 % ervan, {}",
                quoted(value),
                quoted(most)
            ),
        }
    }

    fn english(&self) -> String {
        match self {
            Self::Syntax { found } if found.starts_with(BYTE_ORDER_MARK) => {
                "a byte-order mark (U+FEFF): expected UTF-8 without one".to_string()
            }
            Self::Syntax { found } => {
                format!("not valid JSON from {} on: expected a JSON document", quoted(found))
            }
            Self::Truncated => "the text breaks off: expected the rest of the document".to_string(),
            Self::UnknownField { name, accepted } => {
                format!("unknown field {}: expected one of {}", quoted(name), list(accepted))
            }
            Self::Duplicate { name, first } => {
                format!(
                    "{} is already given at {}: expected at most once",
                    quoted(name),
                    shown(first.as_str())
                )
            }
            Self::Missing { name } => format!("the field {} is missing", quoted(name)),
            Self::Blank { name } => format!("{} is blank: expected some text", quoted(name)),
            Self::EmptyList { name } => {
                format!("{} is empty: expected at least one", quoted(name))
            }
            Self::TooMany { name, given, most } => {
                format!("{} has {given}: expected at most {most}", quoted(name))
            }
            Self::BaseLacksTarget { base, target } => format!(
                "the base {} does not contain {}: expected a base that contains the target, otherwise it \
                 is not a share",
                quoted(base),
                quoted(target)
            ),
            Self::SharesAboveWhole { rules, base, sum } => format!(
                "the rules {} together require exactly {sum} of {}: expected at most 100%, since their \
                 money does not overlap",
                list(rules),
                quoted(base)
            ),
            Self::More { problems: 1 } => "1 more problem".to_string(),
            Self::More { problems } => format!("{problems} more problems"),
            Self::WrongKind { found, expected } => {
                let (found, expected) =
                    (found.text(Language::English), expected.text(Language::English));
                format!("found {found}: expected {expected}")
            }
            Self::Unreadable(error) => error.text(Language::English),
            Self::Negative { value } => {
                format!("{} is negative: expected zero or more", quoted(value))
            }
            Self::AboveWhole { value, whole, most } => format!(
                "found {}: expected at most {}, {}",
                quoted(value),
                whole.text(Language::English),
                quoted(most)
            ),
            Self::SumOutOfRange => "these amounts add up to too much: expected at most \
                 \"92233720368547758.07\" together"
                .to_string(),
            Self::PrecisionUnit { value } => format!(
                "{} is not a unit of rounding: expected \"0.10\" or a larger power of ten, such \
                 as \"1000.00\"",
                quoted(value)
            ),
            Self::PrecisionTooCoarse { value, most } => format!(
                "{} is too coarse for this total: expected at most 0.1% of it, {}",
                quoted(value),
                quoted(most)
            ),
        }
    }
}

displayed_in_english!(ProblemKind);

/// A place as a message names it, with the line and column where they are known.
pub(crate) fn placed(at: &Pointer, position: Option<Position>, language: Language) -> String {
    let at = shown(at.text(language));
    match (position, language) {
        (None, _) => at,
        (Some(Position { line, column }), Language::Dutch) => {
            format!("{at} (regel {line}, kolom {column})")
        }
        (Some(Position { line, column }), Language::English) => {
            format!("{at} (line {line}, column {column})")
        }
    }
}

fn list<T: AsRef<str>>(names: &[T]) -> String {
    names.iter().map(|name| quoted(name.as_ref())).collect::<Vec<_>>().join(", ")
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{}:{}", self.line, self.column))
    }
}
