//! The kinds of problems of documents: codes, arguments and words.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::unknown_field::unknown_field;
use super::{ExpectedKind, Pointer, ValueKind, Whole};
use crate::parse::{ParseError, quoted};
use crate::text::{Language, Text, displayed_in_english, say};
use crate::worded::{InWords, worded};

/// Some editors write this at the start of a text. In the middle of a text it is left over from appending
/// one text to another.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// The largest number of names in a message.
const MAX_NAMES: usize = 12;

worded! {
    #[derive(Clone, Debug, PartialEq, Eq, Hash, strum::IntoStaticStr)]
    #[strum(serialize_all = "kebab-case")]
    #[non_exhaustive]
    pub enum ProblemKind: "The kind of a problem at a place in a document: a code and its arguments." {
        /// `syntax`: the text is not JSON.
        Syntax {
            /// The rest of the line, from the point where the text stops being JSON, cut after 60 characters.
            found: String,
        } by syntax;
        /// `truncated`: the text ends before the JSON document is complete.
        Truncated
            nl "de tekst breekt af: verwacht het vervolg van het document",
            en "the text breaks off: expected the rest of the document";
        /// `unknown-field`: a field is not part of the document.
        UnknownField {
            /// The name of the field, cut after 60 characters.
            name: String,
            /// The names of the fields that are allowed there.
            accepted: &'static [&'static str],
        } by unknown_field;
        /// `duplicate`: a field, code or id was given before, possibly in another spelling.
        Duplicate {
            /// The name, code or id, in its second spelling.
            name: String,
            /// The place where it was given first.
            first: Pointer,
        }
            nl "{name} staat al op {first}: hoogstens één keer verwacht",
            en "{name} is already given at {first}: expected at most once";
        /// `duplicate-cell`: a part of an operation, or a posting of a ledger, is in the cell of an earlier one.
        DuplicateCell {
            /// The cell in words, with the id of a row and the stage of a posting.
            cell: Text,
            /// The place of the earlier one.
            first: Pointer,
        }
            nl "\"{cell}\" staat al op {first}: hoogstens één keer verwacht",
            en "\"{cell}\" is already given at {first}: expected at most once";
        /// `missing`: a required field is missing or `null`, or an element of a list is `null`.
        Missing {
            /// The name of the field, or `None` for an element of a list.
            name: Option<&'static str>,
        } by missing;
        /// `missing-one-of`: one of several fields is required, and all of them are missing.
        MissingOneOf {
            /// The names of the fields.
            names: &'static [&'static str],
        }
            nl "geen van de velden {names} is opgegeven: verwacht er een van",
            en "none of the fields {names} is given: expected one of them";
        /// `blank`: a required text is empty or blank.
        Blank {
            /// The name of the field.
            name: &'static str,
        } nl "{name} is leeg: verwacht een tekst", en "{name} is blank: expected a text";
        /// `empty-list`: a list has no elements, but needs at least one.
        EmptyList {
            /// The name of the field.
            name: &'static str,
        }
            nl "{name} is leeg: verwacht ten minste één element",
            en "{name} is empty: expected at least one element";
        /// `too-many`: a list has more elements than are allowed.
        TooMany {
            /// The number of elements.
            given: usize,
            /// The largest allowed number.
            most: usize,
        }
            nl "hier staan {given} elementen: verwacht hoogstens {most}",
            en "found {given} elements: expected at most {most}";
        /// `wrong-kind`: a value is not of the expected kind.
        WrongKind {
            /// The kind of the value.
            found: ValueKind,
            /// The kind that was expected.
            expected: ExpectedKind,
        } nl "hier staat {found}: verwacht {expected}", en "found {found}: expected {expected}";
        /// A text cannot be read as the expected code, amount or share. The code is the
        /// [kind](ParseError::kind) of the error.
        Unreadable(error: ParseError) by unreadable;
        /// `negative`: an amount is below zero where that is not allowed.
        Negative {
            /// The amount, in euros.
            value: String,
        }
            nl "{value} is negatief: verwacht nul of meer",
            en "{value} is negative: expected zero or more";
        /// `date-too-early`: a date is before the first allowed date.
        DateTooEarly {
            /// The date.
            date: String,
            /// The first allowed date.
            first: String,
        }
            nl "{date} is te vroeg: verwacht {first} of later",
            en "{date} is too early: expected {first} or later";
        /// `above-whole`: an amount is larger than the whole that it is a part of.
        AboveWhole {
            /// The amount, in euros.
            value: String,
            /// The whole that it is a part of.
            whole: Whole,
            /// The amount of the whole, in euros.
            most: String,
        }
            nl "hier staat {value}: verwacht hoogstens {whole}, {most}",
            en "found {value}: expected at most {whole}, {most}";
        /// `has-own-field`: an amount is listed with those of other slices, but its slice has a dedicated
        /// field.
        HasOwnField {
            /// The slice.
            slice: String,
            /// The place of that field.
            field: Pointer,
        }
            nl "{slice} heeft een eigen veld: verwacht het bedrag op {field}",
            en "{slice} has a dedicated field: expected the amount at {field}";
        /// `not-as-other-priorities`: a priority is stated without its technical assistance, but another one
        /// is stated with it.
        NotAsOtherPriorities
            nl "een andere prioriteit is met haar technische bijstand opgegeven: verwacht ook hier \
                \"allocation\" en \"technical_assistance\"",
            en "another priority is stated with its technical assistance: expected \"allocation\" and \
                \"technical_assistance\" here as well";
        /// `transfer-overlaps`: the slices of a transfer overlap.
        TransferOverlaps {
            /// The slice that the amount is taken from.
            from: String,
            /// The slice that it goes to.
            to: String,
            /// A part of either slice between which a transfer is possible, or an empty list if there are none.
            instead: Vec<String>,
        } by transfer_overlaps;
        /// `transfer-of-part`: stated amounts contain only a part of a slice that an amount is transferred from or
        /// to.
        TransferOfPart {
            /// The slice that the amount is taken from.
            from: String,
            /// The slice that it goes to.
            to: String,
            /// The slices of the stated amounts.
            stated: Vec<String>,
            /// A part of either slice between which a transfer is possible, or an empty list if there are none.
            instead: Vec<String>,
        } by transfer_of_part;
        /// `transfer-of-assistance`: technical assistance would move in a plan that states it per priority, as table
        /// 11 does.
        TransferOfAssistance
            nl "de technische bijstand is per prioriteit opgegeven, zoals in tabel 11, en die zegt niet hoe ze \
                verschuift: verwacht een plan met prioriteiten zonder technische bijstand en één bedrag voor \
                technische bijstand",
            en "technical assistance is stated per priority, as in table 11, which does not say how it moves: \
                expected a plan with priorities net of technical assistance and one amount of technical assistance";
        /// `sum-out-of-range`: the sum of the amounts is larger than an amount can be.
        SumOutOfRange
            nl "de som van deze bedragen is te groot: verwacht hoogstens \
                \"92233720368547758.07\"",
            en "the sum of these amounts is too large: expected at most \"92233720368547758.07\"";
        /// `precision-not-power-of-ten`: a unit of rounding is not 0.10 euro or a larger power of ten.
        PrecisionNotPowerOfTen {
            /// The given unit, in euros.
            value: String,
        }
            nl "{value} is geen afrondingseenheid: verwacht \"0.10\" of een grotere macht van \
                tien, zoals \"1000.00\"",
            en "{value} is not a unit of rounding: expected \"0.10\" or a larger power of ten, \
                such as \"1000.00\"";
        /// `precision-too-coarse`: a unit of rounding is larger than 0.1 % of the total, which is too coarse
        /// to check shares.
        PrecisionTooCoarse {
            /// The given unit, in euros.
            value: String,
            /// The largest allowed unit, in euros.
            most: String,
        }
            nl "{value} is te grof voor dit totaal: verwacht hoogstens 0,1 % ervan, {most}",
            en "{value} is too coarse for this total: expected at most 0.1% of it, {most}";
        /// `does-not-follow`: a value differs from the one that follows from the rest of the document.
        DoesNotFollow {
            /// The given value.
            given: String,
            /// The value that follows, or `None` if no value is allowed.
            expected: Option<String>,
        } by does_not_follow;
        /// `base-without-target`: the base of a rule does not contain its target, so the target is not a share
        /// of it.
        BaseWithoutTarget {
            /// The base.
            base: String,
            /// The target.
            target: String,
        }
            nl "de grondslag {base} bevat {target} niet: verwacht een grondslag die dit deel bevat",
            en "the base {base} does not contain {target}: expected a base that contains it";
        /// `shares-above-whole`: rules require exact shares of one base for targets that do not overlap, and
        /// those shares add up to more than 100 %.
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
    /// Returns the code of the problem, such as `unknown-field`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Unreadable(error) => error.kind().code(),
            other => other.into(),
        }
    }

    /// Returns the name or text that is unknown, duplicate or unreadable, or `None` for other kinds.
    pub fn given(&self) -> Option<&str> {
        match self {
            Self::UnknownField { name, .. } | Self::Duplicate { name, .. } => Some(name),
            Self::Unreadable(error) => Some(error.value()),
            _ => None,
        }
    }

    /// Returns the accepted names or codes, or an empty list if they are not a closed list.
    pub fn accepted(&self) -> Vec<&'static str> {
        match self {
            Self::UnknownField { accepted: names, .. } | Self::MissingOneOf { names } => {
                names.to_vec()
            }
            Self::Unreadable(error) => error.accepted(),
            _ => Vec::new(),
        }
    }

    /// Returns other accepted spellings of the [accepted](Self::accepted) codes, or an empty list if there
    /// are none.
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
            "{given} past niet bij de rest van het document: verwacht geen waarde",
            "{given} does not fit the rest of the document: expected no value"
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
        "de regels {rules} eisen samen precies {sum} van {base}: verwacht hoogstens 100 %, want de \
         delen waarover ze gaan, overlappen elkaar niet",
        "the rules {rules} together require exactly {sum} of {base}: expected at most 100%, since \
         their targets do not overlap"
    )
}

fn transfer_overlaps(language: Language, from: &str, to: &str, instead: &[String]) -> String {
    let ([from, to], such_as) = ([from, to].map(quoted), such_as(language, instead));
    say!(
        language,
        "{from} en {to} overlappen elkaar: verwacht een overdracht tussen delen die elkaar niet \
         overlappen{such_as}",
        "{from} and {to} overlap: expected a transfer between parts that do not overlap{such_as}"
    )
}

/// Returns the transfer that a message suggests, or an empty text if there is none.
fn such_as(language: Language, instead: &[String]) -> String {
    let [from, to] = instead else { return String::new() };
    let [from, to] = [from, to].map(|part| quoted(part));
    say!(language, ", zoals van {from} naar {to}", ", such as from {from} to {to}")
}

fn transfer_of_part(
    language: Language,
    from: &str,
    to: &str,
    stated: &[String],
    instead: &[String],
) -> String {
    let ([from, to], stated, such_as) =
        ([from, to].map(quoted), list(stated), such_as(language, instead));
    say!(
        language,
        "een deel van {from} of {to}, maar niet alles, zit in {stated}, zodat niet vaststaat hoe die \
         bedragen wijzigen: verwacht delen die elk opgegeven bedrag volledig of helemaal niet \
         bevat{such_as}",
        "some but not all of {from} or {to} is in {stated}, so it is unclear how these amounts change: \
         expected parts that each stated amount contains completely or not at all{such_as}"
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

/// Joins names in quotes, cut after [`MAX_NAMES`].
fn list<T: AsRef<str>>(names: &[T]) -> String {
    let mut listed: Vec<String> =
        names.iter().take(MAX_NAMES).map(|name| quoted(name.as_ref())).collect();
    if names.len() > MAX_NAMES {
        listed.push("…".to_string());
    }
    listed.join(", ")
}
