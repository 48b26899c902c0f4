//! What can be wrong with a document: codes, arguments and words.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::unknown_field::unknown_field;
use super::{ExpectedKind, Pointer, ValueKind, Whole};
use crate::parse::{ParseError, quoted, shown};
use crate::text::{Language, displayed_in_english, say};

/// What some editors write at the start of a text. One in the middle is left over from a text that
/// was appended to another.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// The most names that a message lists.
const MAX_NAMES: usize = 12;

/// What is wrong at a place of a document.
#[derive(Clone, Debug, PartialEq, Eq, Hash, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
#[non_exhaustive]
pub enum ProblemKind {
    /// `syntax`: the text is not JSON.
    Syntax {
        /// The start of the rest of the line, from where the text stops being JSON.
        found: String,
    },
    /// `truncated`: the text ends before the document does.
    Truncated,
    /// `unknown-field`: a field that the document does not have.
    UnknownField {
        /// The name of the field, cut after sixty characters.
        name: String,
        /// The fields that the document has there.
        accepted: &'static [&'static str],
    },
    /// `duplicate`: a field, code or id that was given before, perhaps in another spelling.
    Duplicate {
        /// The name of the field or code, or the id, as it is given now.
        name: String,
        /// Where it was given before.
        first: Pointer,
    },
    /// `missing`: a required field or element of a list is not there, or is `null`.
    Missing {
        /// The name of the field; `None` for an element of a list.
        name: Option<&'static str>,
    },
    /// `missing-one-of`: none of several fields is there, of which one is required.
    MissingOneOf {
        /// The names of the fields.
        names: &'static [&'static str],
    },
    /// `blank`: a required text is empty or blank.
    Blank {
        /// The name of the field.
        name: &'static str,
    },
    /// `empty-list`: a list that needs an element has none.
    EmptyList {
        /// The name of the field.
        name: &'static str,
    },
    /// `too-many`: a list has more elements than are allowed.
    TooMany {
        /// The number of elements.
        given: usize,
        /// The number that is allowed.
        most: usize,
    },
    /// `wrong-kind`: another kind of value than the one expected.
    WrongKind {
        /// The kind of the value.
        found: ValueKind,
        /// The kind that was expected.
        expected: ExpectedKind,
    },
    /// A text that cannot be read as the code, amount or share that it should be. The code is that of
    /// the [`ParseError`].
    Unreadable(ParseError),
    /// `negative`: an amount below zero where only zero or more has a meaning.
    Negative {
        /// The amount.
        value: String,
    },
    /// `above-whole`: an amount above that of which it is a part.
    AboveWhole {
        /// The amount.
        value: String,
        /// What it is a part of.
        whole: Whole,
        /// The amount of the whole.
        most: String,
    },
    /// `not-joint`: an amount for Antwerp in an operation that is not a joint one.
    NotJoint {
        /// The strand of the operation.
        strand: String,
    },
    /// `has-own-field`: an amount among those of other slices, for a slice that has a field of its own.
    HasOwnField {
        /// The slice.
        slice: String,
        /// The place of that field.
        field: Pointer,
    },
    /// `not-as-other-priorities`: a priority without its technical assistance, in a plan that states that of
    /// another.
    NotAsOtherPriorities,
    /// `transfer-overlaps`: a transfer between slices that overlap.
    TransferOverlaps {
        /// The slice that the amount is taken from.
        from: String,
        /// The slice that it goes to.
        to: String,
    },
    /// `transfer-of-part`: a stated amount of which only a part is in the slice that an amount is transferred
    /// from or to.
    TransferOfPart {
        /// The slice of the stated amount.
        slice: String,
        /// The slice of the transfer.
        part: String,
    },
    /// `sum-out-of-range`: amounts whose sum is more than an amount can hold.
    SumOutOfRange,
    /// `precision-unit`: a unit of rounding that is not 0.10 or a larger power of ten.
    PrecisionUnit {
        /// The unit given.
        value: String,
    },
    /// `precision-too-coarse`: a unit of rounding above 0.1 % of the total, too coarse to check shares
    /// with.
    PrecisionTooCoarse {
        /// The unit given.
        value: String,
        /// The largest unit that fits the total.
        most: String,
    },
    /// `base-lacks-target`: a rule whose base does not contain its target, so that a share of it has
    /// no meaning.
    BaseLacksTarget {
        /// The base given.
        base: String,
        /// The target.
        target: String,
    },
    /// `shares-above-whole`: rules that require exactly, of one base and for money that cannot
    /// overlap, more than all of it.
    SharesAboveWhole {
        /// The ids of the rules.
        rules: Vec<String>,
        /// Their base.
        base: String,
        /// The sum of their shares.
        sum: String,
    },
}

impl ProblemKind {
    /// The code of the problem, such as `unknown-field`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Unreadable(error) => error.kind().code(),
            other => other.into(),
        }
    }

    /// The name or text that is not what it should be; `None` where the problem is not about one.
    pub fn given(&self) -> Option<&str> {
        match self {
            Self::UnknownField { name, .. } | Self::Duplicate { name, .. } => Some(name),
            Self::Unreadable(error) => Some(error.value()),
            _ => None,
        }
    }

    /// The accepted names or codes, if they are a closed list; otherwise empty.
    pub fn accepted(&self) -> Vec<&'static str> {
        match self {
            Self::UnknownField { accepted: names, .. } | Self::MissingOneOf { names } => {
                names.to_vec()
            }
            Self::Unreadable(error) => error.accepted(),
            _ => Vec::new(),
        }
    }

    /// The other spellings in which those codes are read; empty if there are none.
    pub fn also_read(&self) -> Vec<&'static str> {
        match self {
            Self::Unreadable(error) => error.also_read(),
            _ => Vec::new(),
        }
    }

    /// The problem in words, without its place.
    #[expect(clippy::too_many_lines, reason = "an arm for each kind")]
    pub fn text(&self, language: Language) -> String {
        match self {
            Self::Syntax { found } if found.starts_with(BYTE_ORDER_MARK) => say!(
                language,
                "een byte order mark (U+FEFF) in de tekst: hoogstens één verwacht, helemaal vooraan",
                "a byte-order mark (U+FEFF) within the text: expected at most one, at the very start"
            ),
            Self::Syntax { found } => {
                let found = quoted(found);
                say!(
                    language,
                    "geen geldige JSON vanaf {found}: verwacht een JSON-document",
                    "not valid JSON from {found} on: expected a JSON document"
                )
            }
            Self::Truncated => say!(
                language,
                "de tekst breekt af: verwacht het vervolg van het document",
                "the text breaks off: expected the rest of the document"
            ),
            Self::UnknownField { name, accepted } => unknown_field(name, accepted, language),
            Self::Duplicate { name, first } => {
                let (name, first) = (quoted(name), shown(first.as_str()));
                say!(
                    language,
                    "{name} staat al op {first}: hoogstens één keer verwacht",
                    "{name} is already given at {first}: expected at most once"
                )
            }
            Self::Missing { name: Some(name) } => {
                let name = quoted(name);
                say!(language, "het veld {name} ontbreekt", "the field {name} is missing")
            }
            Self::Missing { name: None } => {
                say!(language, "hier ontbreekt een waarde", "a value is missing here")
            }
            Self::MissingOneOf { names } => {
                let names = list(names);
                say!(
                    language,
                    "een van de velden {names} ontbreekt",
                    "one of the fields {names} is missing"
                )
            }
            Self::Blank { name } => {
                let name = quoted(name);
                say!(
                    language,
                    "{name} is leeg: verwacht een tekst",
                    "{name} is blank: expected some text"
                )
            }
            Self::EmptyList { name } => {
                let name = quoted(name);
                say!(
                    language,
                    "{name} is leeg: ten minste één verwacht",
                    "{name} is empty: expected at least one"
                )
            }
            Self::TooMany { given, most } => say!(
                language,
                "dit zijn er {given}: hoogstens {most} verwacht",
                "there are {given}: expected at most {most}"
            ),
            Self::WrongKind { found, expected } => {
                let (found, expected) = (found.text(language), expected.text(language));
                say!(
                    language,
                    "hier staat {found}: verwacht {expected}",
                    "found {found}: expected {expected}"
                )
            }
            Self::Unreadable(error) => error.text(language),
            Self::Negative { value } => {
                let value = quoted(value);
                say!(
                    language,
                    "{value} is negatief: verwacht nul of meer",
                    "{value} is negative: expected zero or more"
                )
            }
            Self::AboveWhole { value, whole, most } => {
                let (value, most, whole) = (quoted(value), quoted(most), whole.text(language));
                say!(
                    language,
                    "hier staat {value}: verwacht hoogstens {whole}, {most}",
                    "found {value}: expected at most {whole}, {most}"
                )
            }
            Self::NotJoint { strand } => {
                let strand = quoted(strand);
                say!(
                    language,
                    "{strand} gaat niet samen met een deel van Antwerpen: verwacht \"both-cities\"",
                    "{strand} does not go with a part of Antwerp: expected \"both-cities\""
                )
            }
            Self::HasOwnField { slice, field } => {
                let (slice, field) = (quoted(slice), shown(field.as_str()));
                say!(
                    language,
                    "{slice} heeft een eigen veld: verwacht het bedrag op {field}",
                    "{slice} has a field of its own: expected the amount at {field}"
                )
            }
            Self::NotAsOtherPriorities => say!(
                language,
                "een andere prioriteit is samen met haar technische bijstand opgegeven: verwacht ook hier \
                 \"allocation\" en \"technical_assistance\"",
                "another priority is stated with its technical assistance: expected \"allocation\" and \
                 \"technical_assistance\" here, too"
            ),
            Self::TransferOverlaps { from, to } => {
                let (from, to) = (quoted(from), quoted(to));
                say!(
                    language,
                    "{from} en {to} overlappen: verwacht een overdracht tussen gescheiden delen",
                    "{from} and {to} overlap: expected a transfer between separate parts"
                )
            }
            Self::TransferOfPart { slice, part } => {
                let (slice, part) = (quoted(slice), quoted(part));
                say!(
                    language,
                    "{slice} bevat maar een deel van {part}, zodat niet vaststaat hoeveel het wijzigt: verwacht \
                     een overdracht tussen delen die er helemaal of niet in zitten",
                    "{slice} contains only a part of {part}, so how much it changes is not known: expected a \
                     transfer between parts that it contains as a whole or not at all"
                )
            }
            Self::SumOutOfRange => say!(
                language,
                "deze bedragen zijn samen te groot: verwacht samen hoogstens \
                 \"92233720368547758.07\"",
                "these amounts add up to too much: expected at most \"92233720368547758.07\" together"
            ),
            Self::PrecisionUnit { value } => {
                let value = quoted(value);
                say!(
                    language,
                    "{value} is geen afrondingseenheid: verwacht \"0.10\" of een grotere macht van \
                     tien, zoals \"1000.00\"",
                    "{value} is not a unit of rounding: expected \"0.10\" or a larger power of ten, \
                     such as \"1000.00\""
                )
            }
            Self::PrecisionTooCoarse { value, most } => {
                let (value, most) = (quoted(value), quoted(most));
                say!(
                    language,
                    "{value} is te grof voor dit totaal: verwacht hoogstens 0,1 % ervan, {most}",
                    "{value} is too coarse for this total: expected at most 0.1% of it, {most}"
                )
            }
            Self::BaseLacksTarget { base, target } => {
                let (base, target) = (quoted(base), quoted(target));
                say!(
                    language,
                    "de grondslag {base} bevat {target} niet: verwacht een grondslag die het doel \
                     bevat, anders is het geen aandeel",
                    "the base {base} does not contain {target}: expected a base that contains the \
                     target, otherwise it is not a share"
                )
            }
            Self::SharesAboveWhole { rules, base, sum } => {
                let (rules, base) = (list(rules), quoted(base));
                let sum = match language {
                    Language::Dutch => sum.replace('.', ",").replace('%', " %"),
                    Language::English => sum.clone(),
                };
                say!(
                    language,
                    "de regels {rules} eisen samen precies {sum} van {base}: verwacht hoogstens \
                     100 %, want hun geld overlapt niet",
                    "the rules {rules} together require exactly {sum} of {base}: expected at most \
                     100%, since their money does not overlap"
                )
            }
        }
    }
}

displayed_in_english!(ProblemKind);

/// The names in quotes; a long list is cut.
fn list<T: AsRef<str>>(names: &[T]) -> String {
    let mut listed: Vec<String> =
        names.iter().take(MAX_NAMES).map(|name| quoted(name.as_ref())).collect();
    if names.len() > MAX_NAMES {
        listed.push("…".to_string());
    }
    listed.join(", ")
}
