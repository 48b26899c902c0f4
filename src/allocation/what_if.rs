//! Two reports side by side: what a change of the amounts does to each rule.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::Amounts;
use crate::input::Pointer;
use crate::money::Euro;
use crate::report::{Measure, Outcome, Report, Verdict};
use crate::rules::RuleSet;
use crate::text::{Language, displayed_in_english};

/// What a change does: the report before and after it, and each outcome of both side by side.
///
/// [`RuleSet::what_if`] gives it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct WhatIf {
    /// Each rule and check that is in both reports, in their order.
    pub outcomes: Vec<OutcomeChange>,
    /// The report before the change.
    pub before: Report,
    /// The report after it.
    pub after: Report,
}

/// One rule or check before and after a change.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OutcomeChange {
    /// The id of the rule or check.
    pub id: Cow<'static, str>,
    /// Its place in the document after the change.
    pub at: Pointer,
    /// The verdict before the change.
    pub before: Verdict,
    /// The verdict after it.
    pub after: Verdict,
    /// By how much its figures moved, where it has figures before and after.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub moved: Option<MeasureChange>,
}

/// By how much the figures of a rule moved, in euros; below zero for a decrease.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct MeasureChange {
    /// The amount that is there.
    pub actual: Euro,
    /// The amount of the base.
    pub base: Euro,
    /// The amount that is required.
    pub required: Euro,
}

impl RuleSet {
    /// What becomes of each rule when the amounts are no longer those of `before` but those of
    /// `after`: the plan with a change, the ledger with one operation more.
    ///
    /// ```
    /// use efro_gti::{Euro, Figures, RuleSet, Slice, Verdict};
    ///
    /// let plan = |urban| Figures::new([(Slice::NET, Euro::whole(1_000)), (Slice::URBAN, urban)]);
    /// let what_if = RuleSet::adopted().what_if(&plan(Euro::whole(79)), &plan(Euro::whole(81)));
    /// let turned: Vec<&str> = what_if.turned().map(|one| &*one.id).collect();
    /// assert_eq!(turned, ["urban-minimum"]);
    /// assert_eq!(what_if.outcomes[0].to_string(), "urban-minimum: failed, then passed; actual +€2.00");
    /// ```
    pub fn what_if<A, B>(&self, before: &A, after: &B) -> WhatIf
    where
        A: Amounts + ?Sized,
        B: Amounts + ?Sized,
    {
        let (before, after) = (self.check(before), self.check(after));
        let mut later: Vec<&Outcome> = after.outcomes().iter().collect();
        let pairs = before.outcomes().iter().filter_map(|old| {
            // A check of several parts has one outcome for each, in order.
            let place =
                later.iter().position(|new| new.id() == old.id() && new.kind() == old.kind())?;
            Some(OutcomeChange::between(old, later.remove(place)))
        });
        let outcomes = pairs.collect();
        WhatIf { outcomes, before, after }
    }
}

impl OutcomeChange {
    fn between(old: &Outcome, new: &Outcome) -> Self {
        Self {
            id: Cow::Owned(new.id().to_string()),
            at: new.at().clone(),
            before: old.verdict(),
            after: new.verdict(),
            moved: old.measure().zip(new.measure()).and_then(|(old, new)| between(old, new)),
        }
    }

    /// Whether the verdict is another.
    pub fn turned(&self) -> bool {
        self.before != self.after
    }

    /// The change in words.
    pub fn text(&self, language: Language) -> String {
        let (before, after) = (self.before.text(language), self.after.text(language));
        let verdict = match (self.turned(), language) {
            (false, _) => after.to_string(),
            (true, Language::Dutch) => format!("{before}, daarna {after}"),
            (true, Language::English) => format!("{before}, then {after}"),
        };
        let moved = self.moved.map(|moved| moved.text(language)).unwrap_or_default();
        let moved = if moved.is_empty() { moved } else { format!("; {moved}") };
        format!("{}: {verdict}{moved}", self.id)
    }
}

/// None where a difference is out of range.
fn between(old: &Measure, new: &Measure) -> Option<MeasureChange> {
    Some(MeasureChange {
        actual: new.actual.checked_sub(old.actual).ok()?,
        base: new.base.amount.checked_sub(old.base.amount).ok()?,
        required: new.required.checked_sub(old.required).ok()?,
    })
}

impl MeasureChange {
    /// The figures that moved, in words; nothing where none did.
    pub fn text(self, language: Language) -> String {
        let [actual, base, required] = match language {
            Language::Dutch => ["werkelijk", "grondslag", "vereist"],
            Language::English => ["actual", "base", "required"],
        };
        let moved = [(actual, self.actual), (base, self.base), (required, self.required)];
        let moved = moved.into_iter().filter(|(_, by)| !by.is_zero()).map(|(name, by)| {
            let sign = if by.is_negative() { '-' } else { '+' };
            format!("{name} {sign}{}", by.abs().text(language))
        });
        moved.collect::<Vec<_>>().join(", ")
    }
}

displayed_in_english!(MeasureChange);

impl WhatIf {
    /// The outcomes whose verdict is another after the change.
    pub fn turned(&self) -> impl Iterator<Item = &OutcomeChange> {
        self.outcomes.iter().filter(|one| one.turned())
    }

    /// Both conclusions and each outcome in words, as plain text of several lines.
    pub fn text(&self, language: Language) -> String {
        let headlines = [&self.before, &self.after].map(|report| report.headline(language));
        let outcomes = self.outcomes.iter().map(|one| format!("- {}", one.text(language)));
        headlines.into_iter().chain(outcomes).collect::<Vec<_>>().join("\n")
    }
}

displayed_in_english!(WhatIf, OutcomeChange);
