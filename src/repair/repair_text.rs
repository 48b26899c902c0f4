//! A repair in words.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::moves::{Move, MoveReason};
use super::repair::{ChangedPart, Repair};
use super::side::Side;
use crate::money::{Euro, OutOfRangeError};
use crate::text::{Language, displayed_in_english, escaped, say};

impl Repair {
    /// The repair in words, a line for each side, move and part that is left with nothing.
    pub fn text(&self, language: Language) -> String {
        let mut lines: Vec<String> = alloc::vec![self.headline(language)];
        for side in Side::ALL {
            let mut moves = self.moves.iter().filter(|one| one.side == *side).peekable();
            if moves.peek().is_some() {
                let sum = sum_text(self.moved_on(*side), language);
                lines.push(format!("{sum} {}:", side.text(language)));
            }
            lines.extend(moves.map(|one| format!("- {}", one.text(language))));
        }
        lines.extend(self.remarks(language));
        lines.join("\n")
    }

    /// Returns what moves, and what is proven of it, in one line.
    pub fn headline(&self, language: Language) -> String {
        let moved = sum_text(self.moved(), language);
        let least = sum_text(self.lower_bound(), language);
        let all = self.not_evaluated.is_empty();
        let rules = match (all, language) {
            (true, Language::Dutch) => "alle regels",
            (true, Language::English) => "all rules",
            (false, Language::Dutch) => "de regels die getoetst konden worden",
            (false, Language::English) => "the rules that could be evaluated",
        };
        match (self.moves.is_empty(), self.is_least()) {
            (true, _) if all => {
                say!(language, "Er hoeft niets te verschuiven.", "Nothing needs to move.")
            }
            (true, _) => say!(
                language,
                "Voor {rules} hoeft niets te verschuiven.",
                "Nothing needs to move for {rules}."
            ),
            (false, true) if self.moved().is_ok() => say!(
                language,
                "Om aan {rules} te voldoen moet ten minste {moved} verschuiven.",
                "For {rules} to pass, at least {moved} must move."
            ),
            (false, true) => say!(
                language,
                "Om aan {rules} te voldoen moet {moved} verschuiven.",
                "For {rules} to pass, {moved} must move."
            ),
            (false, false) => say!(
                language,
                "Om aan {rules} te voldoen volstaat het dat {moved} verschuift. Ten minste {least} is nodig; of \
                 minder dan {moved} volstaat, is niet gevonden.",
                "For {rules} to pass, it is enough that {moved} moves. At least {least} is needed; whether less \
                 than {moved} is enough was not found."
            ),
        }
    }

    /// Returns remarks on the moves: parts that are left with nothing, the destination of technical assistance
    /// that is given up, and rules that were not evaluated.
    pub fn remarks(&self, language: Language) -> Vec<String> {
        let emptied = self.parts.iter().filter_map(|part| part.emptied_text(language));
        let mut remarks: Vec<String> = emptied.collect();
        remarks.extend(self.assistance_text(language));
        remarks.extend(self.not_evaluated.iter().map(|(rule, reason)| {
            let (rule, reason) = (escaped(rule), reason.text(language));
            match language {
                Language::Dutch => format!("Niet getoetst: {rule} ({reason})."),
                Language::English => format!("Not evaluated: {rule} ({reason})."),
            }
        }));
        remarks
    }

    fn assistance_text(&self, language: Language) -> Option<String> {
        let passed = self.passed_to_not_urban().ok()?;
        let amount = passed.abs().text(language);
        Some(match (passed.is_negative(), language) {
            _ if passed.is_zero() => return None,
            (false, Language::Dutch) => format!(
                "De {amount} die technische bijstand afstaat, telt als niet-stedelijke middelen \
                 voordat er tussen luiken wordt verschoven."
            ),
            (false, Language::English) => format!(
                "The {amount} from technical assistance counts as not urban before anything moves \
                 between strands."
            ),
            (true, Language::Dutch) => {
                format!("De {amount} voor technische bijstand komt uit niet-stedelijke middelen.")
            }
            (true, Language::English) => {
                format!("The {amount} for technical assistance comes out of what is not urban.")
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
    /// The move in words: how much, from where to where, and which rules would not hold without it.
    pub fn text(&self, language: Language) -> String {
        let (amount, from) = (self.amount.text(language), self.from.text(language));
        let to = self.to.text(language);
        let reasons: Vec<String> = self.reasons.iter().map(|one| one.text(language)).collect();
        let reasons = match (reasons.is_empty(), language) {
            (true, Language::Dutch) => "; anders zijn er te weinig niet-stedelijke middelen".into(),
            (true, Language::English) => {
                "; without it there is too little that is not urban".into()
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
    /// Returns the rule in words, with its balance without the move.
    pub fn text(&self, language: Language) -> String {
        format!("{} {}", escaped(&self.rule), self.measure.balance().text(language))
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
            "Van {slice} blijft niets over: de volledige {before} verschuift.",
            "Nothing is left of {slice}: {before} is all of it."
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
        rule: &'a str,
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
