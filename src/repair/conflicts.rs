//! Rules that no plan can meet together.

use alloc::string::String;
use alloc::vec::Vec;

use super::kinds::Kinds;
use super::named_rule::{NamedRule, listed};
use super::repair_error::RepairError;
use super::smallest::smallest;
use super::solver::{Linear, Problem, StepLimitError, Steps};
use crate::money::Share;
use crate::rules::{Base, Bound, Rule, RuleSet};
use crate::text::{Language, displayed_in_english, say};

/// Rules that no plan can meet together if the amount of a base is above zero.
///
/// Without any one of them, the others can be met.
///
/// Returned by [`RuleSet::conflicts`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct Conflict {
    /// The rules, in the order of the set.
    pub rules: Vec<NamedRule>,
    /// The base whose amount must be zero if all of the rules are met.
    pub base: Base,
}

impl Conflict {
    /// Returns the conflict in words.
    pub fn text(&self, language: Language) -> String {
        let rules = listed(&self.rules, language);
        let base = self.base.text(language);
        if self.rules.len() == 1 {
            return say!(
                language,
                "geen plan met een bedrag boven nul voor {base} kan voldoen aan {rules}",
                "no plan with an amount above zero for {base} can meet {rules}"
            );
        }
        say!(
            language,
            "geen plan met een bedrag boven nul voor {base} kan tegelijk voldoen aan {rules}",
            "no plan with an amount above zero for {base} can meet {rules} together"
        )
    }
}

displayed_in_english!(Conflict);

impl RuleSet {
    /// Returns the conflicts between the rules: for each base whose amount must be zero if all rules are met, minimal
    /// sets of rules that cause this. Two conflicts with the same base have no rule in common, so others may show
    /// once these are resolved. Rounding to the cent is ignored: two rules that require *exactly* different shares
    /// are in conflict, though a plan of a few cents may meet both. The declared base may be any amount.
    ///
    /// # Errors
    ///
    /// Returns [`RepairError::StepLimit`] if the step limit was reached, as can happen with a hundred rules on
    /// overlapping slices. Whether rules contradict each other is then not known.
    ///
    /// ```
    /// use efro_gti::{Citation, Rule, RuleSet, Share, Slice, Source, Text};
    ///
    /// let rule = |id: &'static str, target| {
    ///     let decision = Source::new(Text::new("Besluit 12", "Decision 12"));
    ///     Rule::builder(id, target)
    ///         .of(Slice::NET)
    ///         .title(Text::new("regel", "rule"))
    ///         .citation(Citation::article(decision, "3"))
    /// };
    /// let rules = RuleSet::builder("own", Text::new("eigen regels", "own rules"))
    ///     .rule(rule("cities-floor", Slice::TWO_CITIES).at_least(Share::percent::<12>()))
    ///     .rule(rule("urban-cap", Slice::URBAN).at_most(Share::percent::<10>()))
    ///     .rule(rule("priority-2", "2.A.2".parse()?).at_least(Share::percent::<30>()))
    ///     .build()?;
    /// let conflicts = rules.conflicts()?;
    /// assert_eq!(conflicts.len(), 1);
    /// assert_eq!(conflicts[0].rules, ["cities-floor", "urban-cap"]);
    /// assert!(RuleSet::adopted().conflicts()?.is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn conflicts(&self) -> Result<Vec<Conflict>, RepairError> {
        let mut bases: Vec<Base> = Vec::new();
        for base in self.rules().iter().map(Rule::base) {
            if !bases.contains(&base) {
                bases.push(base);
            }
        }
        let money = Money::of(self.rules());
        let mut steps = STEPS.clone();
        let mut conflicts: Vec<Conflict> = Vec::new();
        for base in bases {
            let mut open: Vec<&Rule> = self.rules().iter().collect();
            while let Some(conflict) = money.conflict(&open, base, &mut steps)? {
                let conflict = smallest(conflict, |rules| {
                    money.conflict(rules, base, &mut steps).map(|conflict| conflict.is_some())
                })?;
                open.retain(|rule| !conflict.iter().any(|one| one.id() == rule.id()));
                let rules: Vec<NamedRule> = conflict.into_iter().map(NamedRule::from).collect();
                if !conflicts.iter().any(|conflict| conflict.rules == rules) {
                    conflicts.push(Conflict { rules, base });
                }
            }
        }
        Ok(conflicts)
    }
}

/// The numbers of tableaus that are computed for the conflicts of a set.
const STEPS: Steps = Steps::at_most(100_000_000);

/// The kinds of funding that rules distinguish. The last unknown is the declared base.
struct Money {
    kinds: Kinds,
}

impl Money {
    fn of(rules: &[Rule]) -> Self {
        let bases = rules.iter().filter_map(|rule| match rule.base() {
            Base::Slice(slice) => Some(slice),
            Base::Declared => None,
        });
        Self { kinds: Kinds::of(rules.iter().map(Rule::target).chain(bases)) }
    }

    fn amount(&self, base: Base) -> Linear {
        match base {
            Base::Slice(slice) => self.kinds.amount(slice),
            Base::Declared => Linear::unknown(self.kinds.count()),
        }
    }

    /// Some of the rules that cannot be met with money in `base`, or `None` if all of them can.
    fn conflict<'a>(
        &self,
        rules: &[&'a Rule],
        base: Base,
        steps: &mut Steps,
    ) -> Result<Option<Vec<&'a Rule>>, StepLimitError> {
        // Shares do not depend on the amount: if any is possible, so is one above zero.
        let some = self.amount(base).plus(-1, &Linear::constant(1));
        let mut conditions = alloc::vec![some];
        let mut of_rules = Vec::new();
        for rule in rules {
            let target = self.amount(rule.target().into());
            let share = i128::from(rule.share().billionths());
            let scaled = Linear::default().plus(Share::PARTS, &target);
            let above = scaled.plus(share.saturating_neg(), &self.amount(rule.base()));
            let below = Linear::default().plus(-1, &above);
            let met = match rule.bound() {
                Bound::AtLeast => alloc::vec![above],
                Bound::AtMost => alloc::vec![below],
                Bound::Exactly => alloc::vec![above, below],
            };
            of_rules.extend(met.iter().map(|_| *rule));
            conditions.extend(met);
        }
        let costs = alloc::vec![self.kinds.total().plus(1, &self.amount(Base::Declared))];
        let free = self.kinds.count().saturating_add(1);
        let problem = Problem { free, conditions, costs, ..Problem::default() };
        let Some(contradiction) = problem.contradiction(steps)? else { return Ok(None) };
        let mut rules: Vec<&Rule> = Vec::new();
        // The first condition is that there is some money.
        for (place, rule) in (1..).zip(of_rules) {
            if contradiction.contains(&place)
                && rules.last().is_none_or(|last| last.id() != rule.id())
            {
                rules.push(rule);
            }
        }
        Ok(Some(rules))
    }
}
