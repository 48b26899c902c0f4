//! A repair in words.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::moves::{Move, MoveReason};
use super::repair::{ChangedPart, Repair};
use super::side::Side;
use crate::money::{Euro, OutOfRangeError};
use crate::text::{Language, displayed_in_english, safe, say};

impl Repair {
    /// Returns the repair in words: the headline, a line for each side and each move, and the remarks.
    pub fn text(&self, language: Language) -> String {
        let mut lines: Vec<String> = alloc::vec![self.headline(language)];
        for side in self.sides() {
            let sum = sum_text(self.moved_on(side), language);
            lines.push(format!("{sum} {}:", side.text(language)));
            let moves = self.moves.iter().filter(|one| one.side == side);
            lines.extend(moves.map(|one| format!("- {}", one.text(language))));
        }
        lines.extend(self.remarks(language));
        lines.join("\n")
    }

    /// Returns one line on the amounts that move on each side, and on whether a smaller sum is proven not to be enough.
    pub fn headline(&self, language: Language) -> String {
        let all = self.not_evaluated.is_empty();
        let rules = match (all, language) {
            (true, Language::Dutch) => "alle regels",
            (true, Language::English) => "all rules",
            (false, Language::Dutch) => "de regels die getoetst konden worden",
            (false, Language::English) => "the rules that could be evaluated",
        };
        match (self.moves.is_empty(), all) {
            (true, true) => {
                return say!(language, "Er hoeft niets te verschuiven.", "Nothing needs to move.");
            }
            (true, false) => {
                return say!(
                    language,
                    "Voor {rules} hoeft niets te verschuiven.",
                    "Nothing needs to move for {rules}."
                );
            }
            (false, _) => {}
        }
        let on_sides: Vec<String> = self
            .sides()
            .map(|side| {
                format!("{} {}", sum_text(self.moved_on(side), language), side.text(language))
            })
            .collect();
        let moved = on_sides.join(language.pick(", en ", ", and "));
        let least = sum_text(self.lower_bound(), language);
        let proven = match (self.is_least(), on_sides.len()) {
            (true, 1) => say!(language, "Minder volstaat niet.", "Less is not enough."),
            (true, _) => say!(
                language,
                "Een kleinere som volstaat niet, maar dezelfde euro's kunnen in meer dan een indeling tellen.",
                "A smaller sum is not enough, but the same euros can count in more than one division."
            ),
            (false, _) => say!(
                language,
                "Een som onder {least} volstaat niet; of daartussen iets volstaat, is niet bekend.",
                "A sum below {least} is not enough; whether anything in between is enough is not known."
            ),
        };
        say!(
            language,
            "Om aan {rules} te voldoen volstaat een verschuiving van {moved}. {proven}",
            "For {rules} to pass, it is enough to move {moved}. {proven}"
        )
    }

    /// The sides on which something moves.
    fn sides(&self) -> impl Iterator<Item = Side> {
        let moves = |side: &Side| self.moves.iter().any(|one| one.side == *side);
        Side::ALL.iter().copied().filter(move |side| moves(side))
    }

    /// Returns remarks on the moves: parts that are left with nothing, the destination of technical assistance
    /// that is given up, and rules that were not evaluated.
    pub fn remarks(&self, language: Language) -> Vec<String> {
        let emptied = self.parts.iter().filter_map(|part| part.emptied_text(language));
        let mut remarks: Vec<String> = emptied.collect();
        remarks.extend(self.assistance_text(language));
        remarks.extend(self.not_evaluated.iter().map(|(rule, reason)| {
            let (rule, reason) = (rule.text(language), reason.text(language));
            match language {
                Language::Dutch => format!("Niet getoetst: {rule} ({reason})."),
                Language::English => format!("Not evaluated: {rule} ({reason})."),
            }
        }));
        remarks
    }

    fn assistance_text(&self, language: Language) -> Option<String> {
        let passed = self.passed_to_regular_strand().ok()?;
        let amount = passed.abs().text(language);
        Some(match (passed.is_negative(), language) {
            _ if passed.is_zero() => return None,
            (false, Language::Dutch) => format!(
                "De {amount} die technische bijstand afstaat, gaat naar het reguliere luik voordat er tussen luiken \
                 wordt verschoven."
            ),
            (false, Language::English) => format!(
                "The {amount} that technical assistance gives up goes to the regular strand before anything moves \
                 between strands."
            ),
            (true, Language::Dutch) => {
                format!("De {amount} voor technische bijstand komt uit het reguliere luik.")
            }
            (true, Language::English) => {
                format!("The {amount} for technical assistance comes from the regular strand.")
            }
        })
    }
}

/// A sum of moves in words: it may be past the largest amount, and says so.
fn sum_text(sum: Result<Euro, OutOfRangeError>, language: Language) -> String {
    match (sum, language) {
        (Ok(sum), _) => sum.text(language),
        (Err(OutOfRangeError), Language::Dutch) => format!("meer dan {}", Euro::MAX.text(language)),
        (Err(OutOfRangeError), Language::English) => {
            format!("more than {}", Euro::MAX.text(language))
        }
    }
}

impl Move {
    /// Returns the move in words: the amount, its origin and destination, and the rules that would fail without it.
    pub fn text(&self, language: Language) -> String {
        let (amount, from) = (self.amount.text(language), self.from.text(language));
        let to = self.to.text(language);
        let reasons: Vec<String> = self.reasons.iter().map(|one| one.text(language)).collect();
        let reasons = match (reasons.is_empty(), language) {
            (true, Language::Dutch) => {
                format!(
                    "; zonder deze verschuiving faalt geen regel, maar kan {to} onder nul vallen"
                )
            }
            (true, Language::English) => {
                format!("; no rule fails without it, but {to} could be below zero")
            }
            (false, Language::Dutch) => format!("; anders: {}", reasons.join(", ")),
            (false, Language::English) => format!("; without it: {}", reasons.join(", ")),
        };
        match language {
            Language::Dutch => format!("{amount} van {from} naar {to}{reasons}"),
            Language::English => format!("{amount} from {from} to {to}{reasons}"),
        }
    }
}

impl MoveReason {
    /// Returns the title of the rule, and by how much it would fail without the move.
    pub fn text(&self, language: Language) -> String {
        let title = self.rule.title.text(language);
        safe(format!("{title} ({})", self.measure.balance().text(language)))
    }
}

displayed_in_english!(MoveReason);

impl ChangedPart {
    /// Says that nothing is left, if that is so.
    fn emptied_text(&self, language: Language) -> Option<String> {
        let (Some(before), Some(Euro::ZERO)) = (self.before, self.after) else { return None };
        let (slice, before) = (self.slice.text(language), before.text(language));
        Some(say!(
            language,
            "Van {slice} blijft niets over: het volledige bedrag van {before} verschuift.",
            "Nothing is left of {slice}: its entire amount of {before} moves."
        ))
    }
}

displayed_in_english!(Repair, Move);

#[cfg(feature = "serde")]
mod wire {
    use alloc::vec::Vec;

    use serde::{Serialize, Serializer};

    use super::{ChangedPart, Move, MoveReason, Repair, Side};
    use crate::money::Euro;
    use crate::repair::NamedRule;
    use crate::report::Reason;
    use crate::rules::Slice;
    use crate::text::Text;

    #[derive(Serialize)]
    struct RepairWire<'a> {
        /// Left out if the sum is past the largest amount.
        #[serde(skip_serializing_if = "Option::is_none")]
        moved: Option<Euro>,
        /// Left out if it is past the largest amount.
        #[serde(skip_serializing_if = "Option::is_none")]
        lower_bound: Option<Euro>,
        is_least: bool,
        moves: &'a [Move],
        parts: &'a [ChangedPart],
        #[serde(skip_serializing_if = "Vec::is_empty")]
        not_evaluated: Vec<LeftOut<'a>>,
        message: Text,
    }

    #[derive(Serialize)]
    struct LeftOut<'a> {
        rule: &'a NamedRule,
        reason: &'a Reason,
    }

    #[derive(Serialize)]
    struct MoveWire<'a> {
        side: Side,
        from: Slice,
        to: Slice,
        amount: Euro,
        reasons: &'a [MoveReason],
        message: Text,
    }

    impl Serialize for Repair {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let left_out = self.not_evaluated.iter();
            RepairWire {
                moved: self.moved().ok(),
                lower_bound: self.lower_bound().ok(),
                is_least: self.is_least(),
                moves: &self.moves,
                parts: &self.parts,
                not_evaluated: left_out.map(|(rule, reason)| LeftOut { rule, reason }).collect(),
                message: Text::of(|language| self.text(language)),
            }
            .serialize(serializer)
        }
    }

    impl Serialize for Move {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let Self { side, from, to, amount, reasons } = self;
            let message = Text::of(|language| self.text(language));
            let (side, from, to, amount) = (*side, *from, *to, *amount);
            MoveWire { side, from, to, amount, reasons, message }.serialize(serializer)
        }
    }
}
