//! What is wrong, in words.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::{Expected, Problem};
use crate::document::date::in_words;
use crate::parse::{alternatives, quoted, shown};
use crate::rules::Slice;
use crate::text::{Language, displayed_in_english, say};

impl Problem {
    /// Returns the problem in words. Of a share, the [`Measure`](super::Measure) of the outcome says
    /// more.
    #[expect(clippy::too_many_lines, reason = "an arm for each problem")]
    pub fn text(&self, language: Language) -> String {
        match self {
            Self::ShareBelowMinimum => {
                say!(language, "minder dan het vereiste minimum", "less than the required minimum")
            }
            Self::ShareAboveMaximum => {
                say!(language, "meer dan het toegelaten maximum", "more than the allowed maximum")
            }
            Self::ShareBelowExact => {
                say!(language, "minder dan het vereiste aandeel", "less than the required share")
            }
            Self::ShareAboveExact => {
                say!(language, "meer dan het vereiste aandeel", "more than the required share")
            }
            Self::PartsAboveWhole { parts, sum, whole, amount, excess } => {
                let (parts, whole) = (each(parts, language), whole.text(language));
                let [sum, amount, excess] = [sum, amount, excess].map(|one| one.text(language));
                say!(
                    language,
                    "{parts}: {sum} is {excess} meer dan {whole} ({amount})",
                    "{parts}: {sum} is {excess} more than {whole} ({amount})"
                )
            }
            Self::PartsBelowWhole { parts, sum, whole, amount, shortfall } => {
                let (parts, whole) = (each(parts, language), whole.text(language));
                let [sum, amount, short] = [sum, amount, shortfall].map(|one| one.text(language));
                say!(
                    language,
                    "{parts}: {sum} is {short} minder dan {whole} ({amount})",
                    "{parts}: {sum} is {short} less than {whole} ({amount})"
                )
            }
            Self::AssistanceCountedTwice { sum, amount, excess, assistance } => {
                let [sum, amount, excess, assistance] =
                    [sum, amount, excess, assistance].map(|one| one.text(language));
                say!(
                    language,
                    "de prioriteiten en de technische bijstand: {sum} is {excess} meer dan het hele programma \
                     ({amount}). De prioriteiten lijken de technische bijstand ({assistance}) te omvatten. Geef \
                     ze op zonder, of zoals in tabel 11 als \"allocation\" en \"technical_assistance\"",
                    "the priorities and technical assistance: {sum} is {excess} more than the whole programme \
                     ({amount}). The priorities seem to include technical assistance ({assistance}). State them \
                     without it, or as table 11 does with \"allocation\" and \"technical_assistance\""
                )
            }
            Self::AmountDiffers { slice, amount, expected, from } => {
                let (slice, from) = (slice.text(language), each(from, language));
                let amount = amount.text(language);
                let expected = expected.map(|one| one.text(language));
                let expected = expected.map_or_else(
                    || language.pick("een ander bedrag", "another amount").into(),
                    Cow::Owned::<str>,
                );
                say!(
                    language,
                    "{slice}: {amount} past niet bij {from}, waaruit {expected} volgt",
                    "{slice}: {amount} does not agree with {from}, from which {expected} follows"
                )
            }
            Self::TotalChanged { from, to } => {
                let [from, to] = [from, to].map(|one| one.text(language));
                say!(
                    language,
                    "het totaal van het programma wijzigt van {from} naar {to}: verwacht hetzelfde \
                     totaal",
                    "the total of the programme changes from {from} to {to}: expected the same total"
                )
            }
            Self::Unanswered => say!(language, "nog niet beantwoord", "not answered yet"),
            Self::EmptyList => say!(language, "de lijst is leeg", "the list is empty"),
            Self::Unreadable { value, expected, accepted, names_nl, .. } => {
                let names = match language {
                    Language::Dutch if !names_nl.is_empty() => names_nl,
                    Language::Dutch | Language::English => accepted,
                };
                let (value, expected) = (quoted(value), one_of(*expected, names, language));
                say!(
                    language,
                    "{value} is niet te lezen: verwacht {expected}",
                    "{value} cannot be read: expected {expected}"
                )
            }
            Self::AmbiguousNumber { value, decimal, thousands } => {
                let [value, decimal, thousands] =
                    [value, decimal, thousands].map(|one| quoted(one));
                say!(
                    language,
                    "{value} is op twee manieren te lezen: schrijf {decimal} of {thousands}",
                    "{value} can be read in two ways: write {decimal} or {thousands}"
                )
            }
            Self::UnknownIndicator { value, nearest } => {
                let [value, nearest] = [value, &**nearest].map(quoted);
                say!(
                    language,
                    "{value} is geen bekende indicator: bedoelt u {nearest}?",
                    "{value} is not a known indicator: did you mean {nearest}?"
                )
            }
            Self::NotAccepted { required, .. } => {
                let required = required.text(language);
                say!(language, "gevraagd: {required}", "required: {required}")
            }
            Self::Duplicate { value } => {
                let value = quoted(value);
                say!(
                    language,
                    "{value} staat al in deze lijst: hoogstens één keer verwacht",
                    "{value} is in this list already: expected at most once"
                )
            }
            Self::NoMunicipalityIn { city } => {
                let city = city.text(language);
                say!(
                    language,
                    "geen van de opgegeven gemeenten ligt in {city}",
                    "none of the municipalities given is in {city}"
                )
            }
            Self::DoesNotBelong { value, to } => {
                let (value, to) = (quoted(value), to.text(language));
                say!(language, "{value} hoort niet bij {to}", "{value} does not belong to {to}")
            }
            Self::Exclusively { .. } => {
                say!(
                    language,
                    "het project bestaat uit niets anders",
                    "the project consists of nothing else"
                )
            }
            Self::Excluded { .. } => {
                say!(language, "uitgesloten van EFRO-steun", "excluded from ERDF support")
            }
            Self::AmountNotPositive { amount } => {
                let amount = amount.text(language);
                say!(
                    language,
                    "{amount}: verwacht een bedrag boven nul",
                    "{amount}: expected an amount above zero"
                )
            }
            Self::AmountAboveLimit { amount, limit, most, excess } => {
                let limit = limit.text(language);
                let [amount, most, excess] = [amount, most, excess].map(|one| one.text(language));
                say!(
                    language,
                    "{amount} is {excess} meer dan {limit} ({most})",
                    "{amount} is {excess} more than {limit} ({most})"
                )
            }
            Self::CoFinancingRateAboveMaximum { amount, share, of, most, excess } => {
                let share = share.text(language);
                let [amount, of, most, excess] =
                    [amount, of, most, excess].map(|one| one.text(language));
                say!(
                    language,
                    "{amount} is {excess} meer dan {most}, dat is {share} van {of}",
                    "{amount} is {excess} more than {most}, which is {share} of {of}"
                )
            }
            Self::PartsDiffer { sum, amount } => {
                let [sum, amount] = [sum, amount].map(|one| one.text(language));
                say!(
                    language,
                    "de delen zijn samen {sum}: verwacht het hele bedrag, {amount}",
                    "the parts add up to {sum}: expected the whole amount, {amount}"
                )
            }
            Self::IndicatorTargetTooLow { value, required } => {
                let (value, required) = (shown(value), required.text(language));
                say!(language, "{value}: verwacht {required}", "{value}: expected {required}")
            }
            Self::DateTooEarly { date, first, why } => {
                let [date, first] = [date, first].map(|one| in_words(*one, language));
                let why = why.text(language);
                say!(
                    language,
                    "{date} is te vroeg: verwacht {first} of later ({why})",
                    "{date} is too early: expected {first} or later ({why})"
                )
            }
            Self::DateTooLate { date, last, why } => {
                let [date, last] = [date, last].map(|one| in_words(*one, language));
                let why = why.text(language);
                say!(
                    language,
                    "{date} is te laat: verwacht {last} of vroeger ({why})",
                    "{date} is too late: expected {last} or earlier ({why})"
                )
            }
            Self::FrameEnded { frame, last_year } => {
                let frame = frame.text(language);
                say!(
                    language,
                    "{frame}: afgelopen eind {last_year}; wat erna kwam, is niet opgenomen in dit \
                     pakket",
                    "{frame}: ended with {last_year}; what came after it is not in this data"
                )
            }
            Self::DoubleFunding { programme } => {
                let other = other(programme.as_deref(), language);
                say!(
                    language,
                    "{other} betaalt al dezelfde uitgaven",
                    "{other} pays the same expenditure already"
                )
            }
            Self::OtherEuropeanFunding { programme } => {
                let other = other(programme.as_deref(), language);
                say!(
                    language,
                    "{other} betaalt mee; geld van een ander Europees programma is niet toegelaten",
                    "{other} contributes; money of another European programme is not allowed"
                )
            }
            Self::NotConvincing { by } => {
                let by = quoted(by);
                say!(
                    language,
                    "het antwoord overtuigt niet, volgens {by}",
                    "the answer does not convince, according to {by}"
                )
            }
            Self::DuplicateId { id, first } => {
                let id = quoted(id);
                say!(
                    language,
                    "{id} is ook het id van het document op {first}: verwacht een eigen id",
                    "{id} is also the id of the document at {first}: expected an id of its own"
                )
            }
        }
    }
}

displayed_in_english!(Problem);

/// Returns the slices in words, as terms of a sum.
pub(super) fn each(slices: &[Slice], language: Language) -> String {
    slices.iter().map(|slice| slice.text(language)).collect::<Vec<_>>().join(" + ")
}

/// Returns what was expected: one of the names, where there are any.
fn one_of(expected: Expected, names: &[Cow<'static, str>], language: Language) -> String {
    if names.is_empty() {
        expected.text(language).into()
    } else {
        alternatives(names.iter().map(|name| &**name), language)
    }
}

/// Returns another European programme, by its name if it has one.
fn other(programme: Option<&str>, language: Language) -> String {
    match programme {
        Some(name) => quoted(name),
        None => say!(language, "een ander Europees programma", "another European programme"),
    }
}
