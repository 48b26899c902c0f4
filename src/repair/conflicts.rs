//! Rules that no plan can meet together.

use alloc::borrow::Cow;
use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::linear::{Equation, Fraction, UndecidedError, least};
use super::repair::RepairError;
use crate::money::Share;
use crate::rules::{Base, Bound, Rule, RuleSet, Slice};
use crate::text::{Language, displayed_in_english};

/// Rules that no plan can meet together once there is money in one of their bases.
///
/// Leave out any one of them, and the others can be met.
///
/// [`RuleSet::conflicts`] gives them.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct Conflict {
    /// The ids of the rules, in the order of the set.
    pub rules: Vec<Cow<'static, str>>,
    /// The base that cannot have any money.
    pub base: Base,
}

impl Conflict {
    /// The conflict in words.
    pub fn text(&self, language: Language) -> String {
        let rules = self.rules.join(", ");
        let base = self.base.text(language);
        match language {
            Language::Dutch => {
                format!(
                    "geen plan waarin {base} groter is dan nul, kan tegelijk voldoen aan {rules}"
                )
            }
            Language::English => {
                format!("no plan in which {base} is above zero can meet {rules} together")
            }
        }
    }
}

displayed_in_english!(Conflict);

impl RuleSet {
    /// The rules that no plan can meet together: for each base that could not have any money, the
    /// rules that rule it out, none of which can be left out; rules in several such conflicts are
    /// named in one of them. Rounding to the cent is left aside. Takes seconds for a hundred rules that
    /// have much to do with each other, and no time for a dozen.
    ///
    /// # Errors
    ///
    /// Returns [`RepairError::Undecided`] if the fractions on the way do not fit. Whether rules contradict
    /// each other is then not known.
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
        let money = Money::of(self.rules());
        let mut conflicts: Vec<Conflict> = Vec::new();
        let mut bases: Vec<Base> = Vec::new();
        for base in self.rules().iter().map(Rule::base) {
            if bases.contains(&base) {
                continue;
            }
            bases.push(base);
            let mut open: Vec<&Rule> = self.rules().iter().collect();
            while !money.allows(&open, base)? {
                // Whatever can be left out without making it possible is not part of the conflict.
                let mut rules = open.clone();
                for rule in &open {
                    let others: Vec<&Rule> =
                        rules.iter().copied().filter(|one| one.id() != rule.id()).collect();
                    if !money.allows(&others, base)? {
                        rules = others;
                    }
                }
                open.retain(|rule| !rules.iter().any(|one| one.id() == rule.id()));
                let rules: Vec<Cow<'static, str>> =
                    rules.into_iter().map(|rule| Cow::Owned(rule.id().to_string())).collect();
                if !conflicts.iter().any(|conflict| conflict.rules == rules) {
                    conflicts.push(Conflict { rules, base });
                }
            }
        }
        Ok(conflicts)
    }
}

/// The money that rules tell apart: for each kind, whether it is in each of the slices. The last
/// unknown is the declared base.
struct Money {
    slices: Vec<Slice>,
    kinds: Vec<Vec<bool>>,
}

impl Money {
    fn of(rules: &[Rule]) -> Self {
        let mut slices: Vec<Slice> = rules.iter().map(Rule::target).collect();
        slices.extend(rules.iter().filter_map(|rule| match rule.base() {
            Base::Slice(slice) => Some(slice),
            Base::Declared => None,
        }));
        slices.sort_unstable();
        slices.dedup();
        let kinds: BTreeSet<Vec<bool>> = Slice::smallest()
            .map(|cell| slices.iter().map(|slice| slice.contains(cell)).collect())
            .collect();
        Self { slices, kinds: kinds.into_iter().collect() }
    }

    fn place(&self, slice: Slice) -> Option<usize> {
        self.slices.iter().position(|one| *one == slice)
    }

    /// The factor of each unknown in the amount of a base: one where it is part of it.
    fn amount(&self, base: Base) -> Vec<Fraction> {
        let part = |is: bool| if is { Fraction::ONE } else { Fraction::ZERO };
        let place = match base {
            Base::Slice(slice) => self.place(slice),
            Base::Declared => None,
        };
        let kinds =
            self.kinds.iter().map(|kind| place.and_then(|at| kind.get(at)).is_some_and(|is| *is));
        kinds.chain([base == Base::Declared]).map(part).collect()
    }

    /// Whether all rules can hold with some money in `base`.
    fn allows(&self, rules: &[&Rule], base: Base) -> Result<bool, UndecidedError> {
        let mut equations =
            alloc::vec![Equation { factors: self.amount(base), sum: Fraction::ONE }];
        for rule in rules {
            let target = self.amount(rule.target().into());
            let share = Fraction::new(i128::from(rule.share().billionths()), Share::PARTS);
            let asked = self.amount(rule.base()).into_iter().map(|one| one.times(share?));
            let difference = |asked: Option<Fraction>, target: Fraction| target.minus(asked?);
            let factors = asked.zip(target).map(|(asked, target)| difference(asked, target));
            let factors = factors.collect::<Option<Vec<_>>>().ok_or(UndecidedError)?;
            equations.push(Equation { factors, sum: Fraction::ZERO });
            let slack = match rule.bound() {
                Bound::AtLeast => Some(Fraction::ONE.negated().ok_or(UndecidedError)?),
                Bound::AtMost => Some(Fraction::ONE),
                Bound::Exactly => None,
            };
            give_slack(&mut equations, slack);
        }
        if rules.iter().any(|rule| rule.base() == Base::Declared) {
            // The declared base is taken to contain all its targets together.
            let targets = || rules.iter().filter(|rule| rule.base() == Base::Declared);
            let within = |kind: &Vec<bool>| {
                let part =
                    |target| self.place(target).and_then(|at| kind.get(at)).is_some_and(|is| *is);
                if targets().any(|rule| part(rule.target())) {
                    Fraction::ONE
                } else {
                    Fraction::ZERO
                }
            };
            let declared = Fraction::ONE.negated().ok_or(UndecidedError)?;
            let factors = self.kinds.iter().map(within).chain([declared]).collect();
            equations.push(Equation { factors, sum: Fraction::ZERO });
            give_slack(&mut equations, Some(Fraction::ONE));
        }
        Ok(least(equations, &[])?.is_some())
    }
}

/// Makes the last equation an inequality, by an unknown of its own.
fn give_slack(equations: &mut [Equation], slack: Option<Fraction>) {
    let unknowns = equations.iter().map(|one| one.factors.len()).max().unwrap_or_default();
    if let (Some(slack), Some(last)) = (slack, equations.last_mut()) {
        last.factors.resize(unknowns, Fraction::ZERO);
        last.factors.push(slack);
    }
}
