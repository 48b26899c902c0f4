//! The project starts before it ends, within the period of eligibility.

use alloc::vec;
use alloc::vec::Vec;

use crate::project::observation::Observation;
use crate::project::{Applicability, Condition, Period, Proposal};
use crate::report::{Problem, Reason};
use crate::rules::Severity;
use crate::source::{Citation, Source};
use crate::text::Text;
use jiff::civil::{Date, date};

pub(super) static CONDITION: Condition = Condition {
    id: "period",
    title: Text::new(
        "Het project loopt binnen de subsidiabiliteitsperiode",
        "The project runs within the period of eligibility",
    ),
    field: "period",
    severity: Severity::Error,
    without_call: None,
    applies_to: Applicability::Every,
    citation: Citation::paragraph(Source::CPR, "63", "2"),
    citation_in_ghent: None,
    note: Some(Text::new(
        "De bepaling gaat over de dag waarop een uitgave is betaald: de eerste en de laatste dag van \
         het project staan daarvoor. Dat het einde niet voor het begin ligt, zegt geen bepaling.",
        "The provision is about the day on which expenditure is paid: the first and last day of the \
         project stand for that. That the end is not before the start no provision says.",
    )),
    look,
};

/// The days between which expenditure must be paid to be eligible.
const FIRST: Date = date(2021, 1, 1);
const LAST: Date = date(2029, 12, 31);

/// The last day where the programme was amended as article 7a(5) of the ERDF regulation describes,
/// inserted by Regulation (EU) 2025/1914. Whether the Flemish programme was is not known.
const LAST_IF_AMENDED: Date = date(2030, 12, 31);
static AMENDED: Citation = Citation::paragraph(Source::ERDF_REGULATION, "7a", "5");

const ELIGIBLE_FROM: Text =
    Text::new("vanaf dan zijn uitgaven subsidiabel", "expenditure is eligible from then on");

fn look(proposal: &Proposal) -> Vec<Observation> {
    let at = CONDITION.place();
    let (start_at, end_at) = (at.child("start"), at.child("end"));
    let Period { start, end } = &proposal.period;
    let asked_start = Text::new("de eerste dag", "the first day");
    let look_at_start = match start.own(&start_at, asked_start) {
        Err(look) => look,
        Ok(date) => {
            let early = Problem::DateTooEarly { date: *date, first: FIRST, why: ELIGIBLE_FROM };
            Observation::at(start_at).failed_if((*date < FIRST).then_some(early))
        }
    };
    let asked_end = Text::new("de laatste dag", "the last day");
    let look_at_end = match end.own(&end_at, asked_end) {
        Err(look) => look,
        Ok(date) => end_within(*date, start.known().copied(), Observation::at(end_at)),
    };
    vec![look_at_start, look_at_end]
}

fn end_within(end: Date, start: Option<Date>, look: Observation) -> Observation {
    let too_early = |first, why| Problem::DateTooEarly { date: end, first, why };
    if end < FIRST {
        return look.failed(too_early(FIRST, ELIGIBLE_FROM));
    }
    if let Some(start) = start.filter(|start| end < *start) {
        let why = Text::new(
            "het einde mag niet voor het begin liggen",
            "the end must not be before the start",
        );
        return look.failed(too_early(start, why));
    }
    if end > LAST_IF_AMENDED {
        let why = Text::new(
            "daarna zijn uitgaven niet subsidiabel",
            "expenditure is not eligible after that",
        );
        return look.failed(Problem::DateTooLate { date: end, last: LAST_IF_AMENDED, why });
    }
    if end > LAST {
        let question = Text::new(
            "of het programma zo is gewijzigd dat uitgaven tot 31 december 2030 subsidiabel zijn \
             (anders 31 december 2029)",
            "whether the programme was amended so that expenditure is eligible until 31 December \
             2030 (otherwise 31 December 2029)",
        );
        return look.cited(&AMENDED).not_evaluated(Reason::Undecided { question });
    }
    if start.is_none() {
        let value = CONDITION.place().child("start");
        return look.not_evaluated(Reason::DependsOn { value });
    }
    look
}
