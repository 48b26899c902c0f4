//! The answer to a principle, as a condition sees it.

use alloc::vec::Vec;

use super::observation::Observation;
use super::{Answer, Entry, JudgementEntry, Proposal};
use crate::document::Pointer;
use crate::parse::shown;
use crate::report::{Judgement, JudgementVerdict, Problem};
use crate::text::{Text, says_something};

/// Which half of a principle is answered: all of one that only requires or only prefers, or what the
/// principle prefers in addition to what it requires.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Half {
    Main,
    Preferred,
}

const HALF_JUDGED: Text = Text::new(
    "een oordeel telt pas als het besluit (overtuigend of niet), de beoordelaar en de datum zijn \
     ingevuld",
    "a judgement counts once it has a verdict, a reader and a date",
);

/// Whether a principle is answered, and what its readers found.
pub(super) fn answered(proposal: &Proposal, id: &str, half: Half) -> Observation {
    let principle = Pointer::ROOT.child("principles").child(id);
    let answer = proposal.principles.get(id);
    let (text, place) = match half {
        Half::Main => (answer.and_then(|one| one.answer.as_deref()), principle.clone()),
        Half::Preferred => {
            (answer.and_then(|one| one.preferred.as_deref()), principle.child("preferred"))
        }
    };
    match answer {
        Some(answer) if text.is_some_and(says_something) => judged(answer, &principle, place, half),
        _ => Observation::at(place).failed(Problem::Unanswered),
    }
}

/// What its readers found of an answer.
fn judged(answer: &Answer, principle: &Pointer, place: Pointer, half: Half) -> Observation {
    let entries = &answer.judgements;
    let unreadable = entries.iter().enumerate().find_map(|(number, entry)| {
        entry.unreadable(&principle.child("judgements").element(number))
    });
    // What cannot be read of it is reported at its own place.
    if let Some(other) = unreadable {
        return Observation::depends_on(place, other);
    }
    let judgements: Vec<Judgement> = entries.iter().filter_map(JudgementEntry::given).collect();
    let against = judgements.iter().find(|one| one.verdict == JudgementVerdict::NotConvincing);
    let observation = match against {
        // Both halves are judged together, and the problem is reported once.
        Some(_) if half == Half::Preferred => {
            return Observation::depends_on(place, principle.clone());
        }
        Some(one) => {
            let by = one.by.clone();
            Observation::at(place).failed(Problem::NotConvincing { by })
        }
        // One that is not complete yet may be against it.
        None if judgements.is_empty() || judgements.len() < entries.len() => {
            Observation::answered(place)
        }
        None => Observation::at(place),
    };
    let observation =
        if judgements.len() < entries.len() { observation.noted(HALF_JUDGED) } else { observation };
    observation.judged(judgements)
}

impl JudgementEntry {
    /// The place of what cannot be read of it.
    fn unreadable(&self, place: &Pointer) -> Option<Pointer> {
        if matches!(self.verdict, Entry::Invalid(_)) {
            return Some(place.child("verdict"));
        }
        matches!(self.on, Entry::Invalid(_)).then(|| place.child("on"))
    }

    /// The judgement, if all of it is filled in.
    fn given(&self) -> Option<Judgement> {
        let filled_in = |text: &Option<alloc::string::String>| {
            let text = text.as_deref().map(str::trim).filter(|text| says_something(text));
            text.map(shown)
        };
        let (verdict, on) = (*self.verdict.known()?, *self.on.known()?);
        Some(Judgement { verdict, by: filled_in(&self.by)?, on, reason: filled_in(&self.reason) })
    }
}
