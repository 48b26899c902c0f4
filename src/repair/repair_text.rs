//! A repair in words.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::repair::{ChangedPart, Move, MoveReason, Repair, RepairError};
use super::repair_parts::Side;
use crate::money::{Euro, OutOfRangeError};
use crate::text::{Language, displayed_in_english};

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

    /// The amount that moves at the least, in one line.
    pub fn headline(&self, language: Language) -> String {
        let moved = match (self.moved(), language) {
            (Ok(_), Language::Dutch) => format!("ten minste {}", sum_text(self.moved(), language)),
            (Ok(_), Language::English) => format!("at least {}", sum_text(self.moved(), language)),
            (Err(_), _) => sum_text(self.moved(), language),
        };
        let of_all = self.not_evaluated.is_empty();
        match (self.moves.is_empty(), of_all, language) {
            (true, true, Language::Dutch) => "Er hoeft niets te verschuiven.".into(),
            (true, true, Language::English) => "Nothing needs to move.".into(),
            (true, false, Language::Dutch) => {
                "Voor de regels die getoetst konden worden, hoeft niets te verschuiven.".into()
            }
            (true, false, Language::English) => {
                "Nothing needs to move for the rules that could be evaluated.".into()
            }
            (false, true, Language::Dutch) => {
                format!("Om aan alle regels te voldoen moet {moved} verschuiven.")
            }
            (false, true, Language::English) => {
                format!("For all rules to hold, {moved} must move.")
            }
            (false, false, Language::Dutch) => format!(
                "Om te voldoen aan de regels die getoetst konden worden moet {moved} \
                 verschuiven."
            ),
            (false, false, Language::English) => {
                format!("For the rules that could be evaluated to hold, {moved} must move.")
            }
        }
    }

    /// What to know beside the moves: parts that are left with nothing, where the money of technical
    /// assistance goes, and rules that were left out.
    pub fn remarks(&self, language: Language) -> Vec<String> {
        let emptied = self.parts.iter().filter(|part| part.after.is_zero());
        let mut remarks: Vec<String> = emptied.map(|part| part.emptied_text(language)).collect();
        remarks.extend(self.assistance_text(language));
        remarks.extend(self.not_evaluated.iter().map(|(rule, reason)| {
            let reason = reason.text(language);
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
                 voordat er tussen plaatsen wordt verschoven."
            ),
            (false, Language::English) => format!(
                "The {amount} from technical assistance counts as not urban before anything moves \
                 between places."
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
    /// The rule and how it would stand without the move, in words.
    pub fn text(&self, language: Language) -> String {
        format!("{} {}", self.rule, self.measure.balance().text(language))
    }
}

displayed_in_english!(MoveReason);

impl ChangedPart {
    fn emptied_text(&self, language: Language) -> String {
        let (slice, before) = (self.slice.text(language), self.before.text(language));
        match language {
            Language::Dutch => {
                format!("Van {slice} blijft niets over: de volledige {before} verschuift.")
            }
            Language::English => format!("Nothing is left of {slice}: {before} is all of it."),
        }
    }
}

impl RepairError {
    /// Why there is no repair, in words.
    pub fn text(&self, language: Language) -> String {
        match (self, language) {
            (Self::Contradiction { rules, pinned }, _) => {
                let rules = rules.join(", ");
                let slices: Vec<String> = pinned.iter().map(|one| one.text(language)).collect();
                let pinned = match (pinned.is_empty(), language) {
                    (true, _) => String::new(),
                    (false, Language::Dutch) => {
                        format!(" zolang dit niet verschuift: {}", slices.join("; "))
                    }
                    (false, Language::English) => {
                        format!(" while this does not move: {}", slices.join("; "))
                    }
                };
                match language {
                    Language::Dutch => format!(
                        "hoe het geld van dit plan ook verdeeld wordt, het voldoet niet aan \
                         {rules}{pinned}"
                    ),
                    Language::English => format!(
                        "however the money of this plan is divided, it does not meet \
                         {rules}{pinned}"
                    ),
                }
            }
            (Self::PinNotSeparable { slice }, Language::Dutch) => {
                format!("het plan onderscheidt {} niet van de rest", slice.text(language))
            }
            (Self::PinNotSeparable { slice }, Language::English) => {
                format!("the plan does not separate {} from the rest", slice.text(language))
            }
            (Self::Undecided, Language::Dutch) => {
                "de getallen zijn te groot, of te veel regels hangen van elkaar af, om zeker te zijn".into()
            }
            (Self::Undecided, Language::English) => {
                "the numbers are too large, or too many rules depend on each other, to be sure".into()
            }
        }
    }
}

displayed_in_english!(RepairError, Repair, Move);

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
        moves: &'a [Move],
        parts: &'a [ChangedPart],
        #[serde(skip_serializing_if = "Vec::is_empty")]
        not_evaluated: Vec<LeftOut<'a>>,
        plan: &'a crate::allocation::FinancialPlan,
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
                moves: &self.moves,
                parts: &self.parts,
                not_evaluated: left_out.map(|(rule, reason)| LeftOut { rule, reason }).collect(),
                plan: &self.plan,
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
