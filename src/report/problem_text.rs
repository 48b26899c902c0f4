//! What is wrong, in words.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::Problem;
use crate::parse::{quoted, shown};
use crate::rules::Slice;
use crate::text::{Language, displayed_in_english};

impl Problem {
    /// The problem in words.
    pub fn text(&self, language: Language) -> String {
        match language {
            Language::Dutch => self.dutch(),
            Language::English => self.english(),
        }
    }

    #[expect(clippy::too_many_lines, reason = "a few for each problem")]
    fn dutch(&self) -> String {
        let nl = Language::Dutch;
        match self {
            Self::ShareBelowMinimum(measure)
            | Self::ShareAboveMaximum(measure)
            | Self::ShareBelowExact(measure)
            | Self::ShareAboveExact(measure) => measure.text(nl),
            Self::PartsAboveWhole { parts, sum, whole, amount, excess } => format!(
                "{}: {} is {} meer dan {} ({})",
                each(parts, nl),
                sum.text(nl),
                excess.text(nl),
                whole.text(nl),
                amount.text(nl)
            ),
            Self::PartsBelowWhole { parts, sum, whole, amount, shortfall } => format!(
                "{}: {} is {} minder dan {} ({})",
                each(parts, nl),
                sum.text(nl),
                shortfall.text(nl),
                whole.text(nl),
                amount.text(nl)
            ),
            Self::TotalChanged { from, to } => format!(
                "het totaal van het programma wijzigt van {} naar {}: verwacht hetzelfde totaal",
                from.text(nl),
                to.text(nl)
            ),
            Self::Unanswered { asked } => format!("nog niet beantwoord: {}", asked.text(nl)),
            Self::EmptyList { asked } => {
                format!("de lijst is leeg; nog op te geven: {}", asked.text(nl))
            }
            Self::Unreadable { value, expected, .. } => {
                format!("{} is niet te lezen: verwacht {}", quoted(value), expected.text(nl))
            }
            Self::NotAccepted { given, asked } => {
                format!("opgegeven: {}; gevraagd: {}", given.text(nl), asked.text(nl))
            }
            Self::Duplicate { value } => {
                format!("{} staat al in deze lijst: hoogstens één keer verwacht", quoted(value))
            }
            Self::NoPlaceIn { city } => {
                format!("geen van de opgegeven gemeenten ligt in {}", city.text(nl))
            }
            Self::DoesNotBelong { value, to } => {
                format!("{} hoort niet bij {}", quoted(value), to.text(nl))
            }
            Self::Exclusively { what } => {
                format!("het project bestaat alleen uit {}", what.text(nl))
            }
            Self::Excluded { what, exception: None } => {
                format!("uitgesloten van EFRO-steun: {}", what.text(nl))
            }
            Self::Excluded { what, exception: Some(exception) } => format!(
                "uitgesloten van EFRO-steun: {}; wel mogelijk: {}",
                what.text(nl),
                exception.text(nl)
            ),
            Self::AmountNotPositive { amount } => {
                format!("{}: verwacht een bedrag boven nul", amount.text(nl))
            }
            Self::AmountAbove { amount, limit, most, excess } => format!(
                "{} is {} meer dan {} ({})",
                amount.text(nl),
                excess.text(nl),
                limit.text(nl),
                most.text(nl)
            ),
            Self::RateAbove { amount, share, of, most, excess } => format!(
                "{} is {} meer dan {}, dat is {} van {}",
                amount.text(nl),
                excess.text(nl),
                most.text(nl),
                share.text(nl),
                of.text(nl)
            ),
            Self::PartsDiffer { sum, amount } => format!(
                "de delen zijn samen {}: verwacht het hele bedrag, {}",
                sum.text(nl),
                amount.text(nl)
            ),
            Self::QuantityTooLow { value, expected } => {
                format!("{}: verwacht {}", shown(value), expected.text(nl))
            }
            Self::DateTooEarly { date, first, why } => {
                format!("{date} is te vroeg: verwacht {first} of later ({})", why.text(nl))
            }
            Self::DateTooLate { date, last, why } => {
                format!("{date} is te laat: verwacht {last} of vroeger ({})", why.text(nl))
            }
            Self::FrameEnded { what, last_year } => format!(
                "{} liep tot eind {last_year}; wat erna kwam, is niet opgenomen in dit pakket",
                what.text(nl)
            ),
            Self::FundedTwice { programme } => {
                format!("{} betaalt al dezelfde uitgaven", other(programme.as_deref(), nl))
            }
            Self::OtherEuropeanMoney { programme } => format!(
                "{} betaalt mee; geld van een ander Europees programma is niet toegelaten",
                other(programme.as_deref(), nl)
            ),
            Self::NotConvincing { by } => {
                format!("het antwoord overtuigt niet, volgens {}", quoted(by))
            }
            Self::DuplicateId { id, first } => format!(
                "{} is ook het id van het document op {first}: verwacht een eigen id",
                quoted(id)
            ),
        }
    }

    #[expect(clippy::too_many_lines, reason = "a few for each problem")]
    fn english(&self) -> String {
        let en = Language::English;
        match self {
            Self::ShareBelowMinimum(measure)
            | Self::ShareAboveMaximum(measure)
            | Self::ShareBelowExact(measure)
            | Self::ShareAboveExact(measure) => measure.text(en),
            Self::PartsAboveWhole { parts, sum, whole, amount, excess } => format!(
                "{}: {} is {} more than {} ({})",
                each(parts, en),
                sum.text(en),
                excess.text(en),
                whole.text(en),
                amount.text(en)
            ),
            Self::PartsBelowWhole { parts, sum, whole, amount, shortfall } => format!(
                "{}: {} is {} less than {} ({})",
                each(parts, en),
                sum.text(en),
                shortfall.text(en),
                whole.text(en),
                amount.text(en)
            ),
            Self::TotalChanged { from, to } => format!(
                "the total of the programme changes from {} to {}: expected the same total",
                from.text(en),
                to.text(en)
            ),
            Self::Unanswered { asked } => format!("not answered yet: {}", asked.text(en)),
            Self::EmptyList { asked } => {
                format!("the list is empty; still to be given: {}", asked.text(en))
            }
            Self::Unreadable { value, expected, .. } => {
                format!("{} cannot be read: expected {}", quoted(value), expected.text(en))
            }
            Self::NotAccepted { given, asked } => {
                format!("given: {}; asked for: {}", given.text(en), asked.text(en))
            }
            Self::Duplicate { value } => {
                format!("{} is in this list already: expected at most once", quoted(value))
            }
            Self::NoPlaceIn { city } => {
                format!("none of the municipalities given is in {}", city.text(en))
            }
            Self::DoesNotBelong { value, to } => {
                format!("{} does not belong to {}", quoted(value), to.text(en))
            }
            Self::Exclusively { what } => {
                format!("the project consists of {} only", what.text(en))
            }
            Self::Excluded { what, exception: None } => {
                format!("excluded from ERDF support: {}", what.text(en))
            }
            Self::Excluded { what, exception: Some(exception) } => format!(
                "excluded from ERDF support: {}; allowed: {}",
                what.text(en),
                exception.text(en)
            ),
            Self::AmountNotPositive { amount } => {
                format!("{}: expected an amount above zero", amount.text(en))
            }
            Self::AmountAbove { amount, limit, most, excess } => format!(
                "{} is {} more than {} ({})",
                amount.text(en),
                excess.text(en),
                limit.text(en),
                most.text(en)
            ),
            Self::RateAbove { amount, share, of, most, excess } => format!(
                "{} is {} more than {}, which is {} of {}",
                amount.text(en),
                excess.text(en),
                most.text(en),
                share.text(en),
                of.text(en)
            ),
            Self::PartsDiffer { sum, amount } => format!(
                "the parts add up to {}: expected the whole amount, {}",
                sum.text(en),
                amount.text(en)
            ),
            Self::QuantityTooLow { value, expected } => {
                format!("{}: expected {}", shown(value), expected.text(en))
            }
            Self::DateTooEarly { date, first, why } => {
                format!("{date} is too early: expected {first} or later ({})", why.text(en))
            }
            Self::DateTooLate { date, last, why } => {
                format!("{date} is too late: expected {last} or earlier ({})", why.text(en))
            }
            Self::FrameEnded { what, last_year } => format!(
                "{} ran to the end of {last_year}; what came after it is not in this data",
                what.text(en)
            ),
            Self::FundedTwice { programme } => {
                format!("{} pays the same expenditure already", other(programme.as_deref(), en))
            }
            Self::OtherEuropeanMoney { programme } => format!(
                "{} contributes; money of another European programme is not allowed",
                other(programme.as_deref(), en)
            ),
            Self::NotConvincing { by } => {
                format!("the answer does not convince, according to {}", quoted(by))
            }
            Self::DuplicateId { id, first } => format!(
                "{} is also the id of the document at {first}: expected an id of its own",
                quoted(id)
            ),
        }
    }
}

displayed_in_english!(Problem);

/// The slices in words, as terms of a sum.
pub(super) fn each(slices: &[Slice], language: Language) -> String {
    slices.iter().map(|slice| slice.text(language)).collect::<Vec<_>>().join(" + ")
}

/// Another European programme, by its name if it has one.
fn other(programme: Option<&str>, language: Language) -> String {
    match (programme, language) {
        (Some(name), _) => quoted(name),
        (None, Language::Dutch) => "een ander Europees programma".into(),
        (None, Language::English) => "another European programme".into(),
    }
}
