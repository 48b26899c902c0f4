//! The answer to a principle, as a check sees it.

use alloc::format;

use super::look::{Look, says_something};
use super::{Answer, Proposal, ReaderJudgement, ReaderVerdict};
use crate::input::Pointer;
use crate::parse::shown;
use crate::report::{Judgement, Problem};
use crate::text::{Language, Text};

/// Which half of a principle is answered: all of one that only requires or only prefers, or what the
/// principle prefers beside what it requires.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Half {
    Main,
    Preferred,
}

/// Whether a principle is answered, and what its reader found.
pub(super) fn answered(proposal: &Proposal, id: &str, half: Half, asked: &Text) -> Look {
    let at = Pointer::ROOT.child("principles").child(id);
    let answer = proposal.principles.get(id);
    let (text, at) = match half {
        Half::Main => (answer.and_then(|one| one.answer.as_deref()), at),
        Half::Preferred => (answer.and_then(|one| one.preferred.as_deref()), at.child("preferred")),
    };
    if !text.is_some_and(says_something) {
        let asked = Text::both(
            format!("hoe het project beantwoordt aan {id}: {}", asked.text(Language::Dutch)),
            format!("how the project answers to {id}: {}", asked.text(Language::English)),
        );
        return Look::unanswered(at, asked);
    }
    match (answer, half) {
        (Some(Answer { judgement, .. }), Half::Main) => judged(judgement, at),
        _ => Look::answered(at),
    }
}

/// What the reader found, where that is filled in.
fn judged(judgement: &ReaderJudgement, at: Pointer) -> Look {
    if *judgement == ReaderJudgement::default() {
        return Look::answered(at);
    }
    let place = at.child("judgement");
    let asked = Text::new("het oordeel van de lezer", "the verdict of the reader");
    let verdict = match judgement.verdict.own(&place.child("verdict"), asked) {
        Ok(verdict) => *verdict,
        Err(look) => return look,
    };
    let asked = Text::new("wanneer de lezer oordeelde", "when the reader judged");
    let on = match judgement.on.own(&place.child("on"), asked) {
        Ok(on) => *on,
        Err(look) => return look,
    };
    let asked = Text::new("wie het las", "who read it");
    let by = match judgement.by.as_deref() {
        Some(by) if says_something(by) => by.trim(),
        _ => return Look::fact_missing(place.child("by"), asked),
    };
    let by = shown(by);
    match verdict {
        ReaderVerdict::Convincing => Look::at(at).judged(Judgement::Convincing { by, on }),
        ReaderVerdict::NotConvincing => {
            let problem = Problem::NotConvincing { by: by.clone() };
            Look::at(at).judged(Judgement::NotConvincing { by, on }).failed(problem)
        }
    }
}
