//! What can be wrong with a document: codes, arguments and words.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::unknown_field::unknown_field;
use super::{ExpectedKind, Pointer, ValueKind, Whole};
use crate::parse::{ParseError, quoted};
use crate::text::{Language, displayed_in_english, say};
use crate::worded::{InWords, worded};

/// What some editors write at the start of a text. One in the middle is left over from a text that
/// was appended to another.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// The most names that a message lists.
const MAX_NAMES: usize = 12;

worded! {
    #[derive(Clone, Debug, PartialEq, Eq, Hash, strum::IntoStaticStr)]
    #[strum(serialize_all = "kebab-case")]
    #[non_exhaustive]
    pub enum ProblemKind: "What is wrong at a place of a document." {
        /// `syntax`: the text is not JSON.
        Syntax {
            /// The start of the rest of the line, from where the text stops being JSON.
            found: String,
        } by syntax;
        /// `truncated`: the text ends before the document does.
        Truncated
            nl "de tekst breekt af: verwacht het vervolg van het document",
            en "the text breaks off: expected the rest of the document";
        /// `unknown-field`: a field that the document does not have.
        UnknownField {
            /// The name of the field, cut after sixty characters.
            name: String,
            /// The fields that the document has there.
            accepted: &'static [&'static str],
        } by unknown_field;
        /// `duplicate`: a field, code or id that was given before, perhaps in another spelling.
        Duplicate {
            /// The name of the field or code, or the id, as it is given now.
            name: String,
            /// Where it was given before.
            first: Pointer,
        }
            nl "{name} staat al op {first}: hoogstens één keer verwacht",
            en "{name} is already given at {first}: expected at most once";
        /// `missing`: a required field or element of a list is not there, or is `null`.
        Missing {
            /// The name of the field; `None` for an element of a list.
            name: Option<&'static str>,
        } by missing;
        /// `missing-one-of`: none of several fields is there, of which one is required.
        MissingOneOf {
            /// The names of the fields.
            names: &'static [&'static str],
        } nl "een van de velden {names} ontbreekt", en "one of the fields {names} is missing";
        /// `blank`: a required text is empty or blank.
        Blank {
            /// The name of the field.
            name: &'static str,
        } nl "{name} is leeg: verwacht een tekst", en "{name} is blank: expected some text";
        /// `empty-list`: a list that needs an element has none.
        EmptyList {
            /// The name of the field.
            name: &'static str,
        } nl "{name} is leeg: ten minste één verwacht", en "{name} is empty: expected at least one";
        /// `too-many`: a list has more elements than are allowed.
        TooMany {
            /// The number of elements.
            given: usize,
            /// The number that is allowed.
            most: usize,
        }
            nl "dit zijn er {given}: hoogstens {most} verwacht",
            en "there are {given}: expected at most {most}";
        /// `wrong-kind`: another kind of value than the one expected.
        WrongKind {
            /// The kind of the value.
            found: ValueKind,
            /// The kind that was expected.
            expected: ExpectedKind,
        } nl "hier staat {found}: verwacht {expected}", en "found {found}: expected {expected}";
        /// A text that cannot be read as the code, amount or share that it should be. The code is that of
        /// the [`ParseError`].
        Unreadable(error: ParseError) by unreadable;
        /// `negative`: an amount below zero where only zero or more has a meaning.
        Negative {
            /// The amount.
            value: String,
        }
            nl "{value} is negatief: verwacht nul of meer",
            en "{value} is negative: expected zero or more";
        /// `above-whole`: an amount above that of which it is a part.
        AboveWhole {
            /// The amount.
            value: String,
            /// What it is a part of.
            whole: Whole,
            /// The amount of the whole.
            most: String,
        }
            nl "hier staat {value}: verwacht hoogstens {whole}, {most}",
            en "found {value}: expected at most {whole}, {most}";
        /// `not-joint`: an amount for Antwerp in an operation that is not a joint one.
        NotJoint {
            /// The strand of the operation.
            strand: String,
        }
            nl "{strand} gaat niet samen met een deel van Antwerpen: verwacht \"both-cities\"",
            en "{strand} does not go with a part of Antwerp: expected \"both-cities\"";
        /// `has-own-field`: an amount among those of other slices, for a slice that has a field of its own.
        HasOwnField {
            /// The slice.
            slice: String,
            /// The place of that field.
            field: Pointer,
        }
            nl "{slice} heeft een eigen veld: verwacht het bedrag op {field}",
            en "{slice} has a field of its own: expected the amount at {field}";
        /// `not-as-other-priorities`: a priority without its technical assistance, in a plan that states that of
        /// another.
        NotAsOtherPriorities
            nl "een andere prioriteit is samen met haar technische bijstand opgegeven: verwacht ook hier \
                \"allocation\" en \"technical_assistance\"",
            en "another priority is stated with its technical assistance: expected \"allocation\" and \
                \"technical_assistance\" here, too";
        /// `transfer-overlaps`: a transfer between slices that overlap.
        TransferOverlaps {
            /// The slice that the amount is taken from.
            from: String,
            /// The slice that it goes to.
            to: String,
        }
            nl "{from} en {to} overlappen: verwacht een overdracht tussen gescheiden delen",
            en "{from} and {to} overlap: expected a transfer between separate parts";
        /// `transfer-of-part`: a stated amount of which only a part is in the slice that an amount is transferred
        /// from or to.
        TransferOfPart {
            /// The slice of the stated amount.
            slice: String,
            /// The slice of the transfer.
            part: String,
        }
            nl "{slice} bevat maar een deel van {part}, zodat niet vaststaat hoeveel het wijzigt: verwacht \
                een overdracht tussen delen die er helemaal of niet in zitten",
            en "{slice} contains only a part of {part}, so how much it changes is not known: expected a \
                transfer between parts that it contains as a whole or not at all";
        /// `sum-out-of-range`: amounts whose sum is more than an amount can hold.
        SumOutOfRange
            nl "deze bedragen zijn samen te groot: verwacht samen hoogstens \
                \"92233720368547758.07\"",
            en "these amounts add up to too much: expected at most \"92233720368547758.07\" \
                together";
        /// `precision-not-power-of-ten`: a unit of rounding that is not 0.10 or a larger power of ten.
        PrecisionNotPowerOfTen {
            /// The unit given.
            value: String,
        }
            nl "{value} is geen afrondingseenheid: verwacht \"0.10\" of een grotere macht van \
                tien, zoals \"1000.00\"",
            en "{value} is not a unit of rounding: expected \"0.10\" or a larger power of ten, \
                such as \"1000.00\"";
        /// `precision-too-coarse`: a unit of rounding above 0.1 % of the total, too coarse to check shares
        /// with.
        PrecisionTooCoarse {
            /// The unit given.
            value: String,
            /// The largest unit that fits the total.
            most: String,
        }
            nl "{value} is te grof voor dit totaal: verwacht hoogstens 0,1 % ervan, {most}",
            en "{value} is too coarse for this total: expected at most 0.1% of it, {most}";
        /// `does-not-follow`: a value that follows from the rest of the document, and is another one.
        DoesNotFollow {
            /// The value given.
            given: String,
            /// The value that follows; `None` if there should be none.
            expected: Option<String>,
        } by does_not_follow;
        /// `base-lacks-target`: a rule whose base does not contain its target, so that a share of it has
        /// no meaning.
        BaseLacksTarget {
            /// The base given.
            base: String,
            /// The target.
            target: String,
        }
            nl "de grondslag {base} bevat {target} niet: verwacht een grondslag die het doel \
                bevat, anders is het geen aandeel",
            en "the base {base} does not contain {target}: expected a base that contains the \
                target, otherwise it is not a share";
        /// `shares-above-whole`: rules that require exactly, of one base and for money that cannot
        /// overlap, more than all of it.
        SharesAboveWhole {
            /// The ids of the rules.
            rules: Vec<String>,
            /// Their base.
            base: String,
            /// The sum of their shares.
            sum: String,
        } by shares_above_whole;
    }
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
}

fn syntax(language: Language, found: &str) -> String {
    let quoted = quoted(found);
    if found.starts_with(BYTE_ORDER_MARK) {
        say!(
            language,
            "een byte order mark (U+FEFF) in de tekst: hoogstens één verwacht, helemaal vooraan",
            "a byte-order mark (U+FEFF) within the text: expected at most one, at the very start"
        )
    } else {
        say!(
            language,
            "geen geldige JSON vanaf {quoted}: verwacht een JSON-document",
            "not valid JSON from {quoted} on: expected a JSON document"
        )
    }
}

#[expect(clippy::ref_option_ref, reason = "a row passes its arguments by reference")]
fn missing(language: Language, name: &Option<&'static str>) -> String {
    match name.map(quoted) {
        Some(name) => {
            say!(language, "het veld {name} ontbreekt", "the field {name} is missing")
        }
        None => say!(language, "hier ontbreekt een waarde", "a value is missing here"),
    }
}

#[expect(clippy::ref_option, reason = "a row passes its arguments by reference")]
fn does_not_follow(language: Language, given: &str, expected: &Option<String>) -> String {
    let given = quoted(given);
    match expected.as_deref().map(quoted) {
        Some(expected) => say!(
            language,
            "{given} volgt niet uit de rest van het document: verwacht {expected}",
            "{given} does not follow from the rest of the document: expected {expected}"
        ),
        None => say!(
            language,
            "{given} past niet bij de rest van het document: geen waarde verwacht",
            "{given} does not go with the rest of the document: expected no value"
        ),
    }
}

fn shares_above_whole(language: Language, rules: &[String], base: &str, sum: &str) -> String {
    let (rules, base) = (list(rules), quoted(base));
    let sum = match language {
        Language::Dutch => sum.replace('.', ",").replace('%', " %"),
        Language::English => sum.into(),
    };
    say!(
        language,
        "de regels {rules} eisen samen precies {sum} van {base}: verwacht hoogstens 100 %, want hun \
         geld overlapt niet",
        "the rules {rules} together require exactly {sum} of {base}: expected at most 100%, since \
         their money does not overlap"
    )
}

fn unreadable(language: Language, error: &ParseError) -> String {
    error.text(language)
}

displayed_in_english!(ProblemKind);

impl InWords for &'static [&'static str] {
    fn in_words(&self, _: Language) -> String {
        list(self)
    }
}

/// The names in quotes; a long list is cut.
fn list<T: AsRef<str>>(names: &[T]) -> String {
    let mut listed: Vec<String> =
        names.iter().take(MAX_NAMES).map(|name| quoted(name.as_ref())).collect();
    if names.len() > MAX_NAMES {
        listed.push("…".to_string());
    }
    listed.join(", ")
}
