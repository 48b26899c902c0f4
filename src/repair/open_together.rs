//! Whether the uncommitted resources can meet all open rules.

use alloc::string::String;
use alloc::vec::Vec;

use super::kinds::Kinds;
use super::named_rule::{NamedRule, listed};
use super::repair_error::RepairError;
use super::smallest::smallest;
use super::solver::{Answer, Linear, Problem, StepLimitError, Steps, in_cents};
use crate::allocation::{Amounts, FigureError, checks};
use crate::money::Euro;
use crate::portfolio::CommitmentsAgainstPlan;
use crate::report::Verdict;
use crate::rules::{Bound, Rule, RuleSet, Slice};
use crate::text::{Language, displayed_in_english, say};

/// Open rules that the uncommitted resources cannot meet without breaking a rule that passes.
///
/// Without any one of them, the others can be met. It is a single rule if the rules in [`limited_by`](Self::limited_by)
/// prevent it from being met. Returned by [`open_together`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Shortage {
    /// The open rules, in the order of the set.
    pub rules: Vec<NamedRule>,
    /// The rules with a maximum or an exact share that the open rules cannot be met without breaking, in
    /// the order of the set. Empty if only the amount is too small.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub limited_by: Vec<NamedRule>,
    /// The amount that is missing, in euros, or `None` if no amount would be enough.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub missing: Option<Euro>,
}

impl Shortage {
    /// Returns the shortage in words.
    pub fn text(&self, language: Language) -> String {
        let [rules, limits] = [&self.rules, &self.limited_by].map(|of| listed(of, language));
        let with = match (limits.is_empty(), language) {
            (true, _) => String::new(),
            (false, Language::Dutch) => alloc::format!(" zonder {limits} te schenden"),
            (false, Language::English) => alloc::format!(" without breaking {limits}"),
        };
        let together = match (self.rules.len(), language) {
            (1, _) => "",
            (_, Language::Dutch) => "tegelijk ",
            (_, Language::English) => " together",
        };
        match self.missing.map(|missing| missing.text(language)) {
            Some(missing) => say!(
                language,
                "de resterende middelen volstaan niet om {together}aan {rules} te voldoen{with}: {missing} te weinig",
                "the uncommitted resources are not enough to meet {rules}{together}{with}: {missing} is missing"
            ),
            None => say!(
                language,
                "geen enkel bedrag volstaat om {together}aan {rules} te voldoen{with}",
                "no amount is enough to meet {rules}{together}{with}"
            ),
        }
    }
}

displayed_in_english!(Shortage);

/// Returns open rules that the uncommitted resources cannot meet, or `None` if they can meet all open rules.
///
/// A check evaluates each rule by itself, so two rules may be open although the uncommitted resources are enough for
/// only one of them. A rule that passes must still pass when the open ones are met. Rules that fail are ignored.
///
/// # Errors
///
/// Returns an error if the amounts of the plan contradict each other, if an amount is out of range, or if no answer was
/// found within the step limit.
///
/// ```
/// use efro_gti::{Citation, City, Euro, FinancialPlan, Ledger, Rule, RuleSet, Share, Slice};
/// use efro_gti::{Source, Text};
/// use efro_gti::portfolio::{Level, Row};
/// use efro_gti::repair::open_together;
///
/// let least = |id: &'static str, city, share| {
///     let decision = Source::new(Text::new("Besluit 12", "Decision 12"));
///     Rule::builder(id, city)
///         .at_least(share)
///         .of(Slice::NET)
///         .title(Text::new("regel", "rule"))
///         .citation(Citation::article(decision, "3"))
/// };
/// let rules = RuleSet::builder("own", Text::new("eigen regels", "own rules"))
///     .rule(least("antwerp-minimum", Slice::city(City::Antwerp), Share::percent::<30>()))
///     .rule(least("ghent-minimum", Slice::city(City::Ghent), Share::percent::<20>()))
///     .build()?;
/// let plan = FinancialPlan::builder("A programme", Euro::whole(1_000))
///     .technical_assistance(Euro::ZERO)
///     .build()?;
/// let row = ["a", "", "regular", "", "RSO1.1", "contracted", "620.00", "1000.00"];
/// let ledger: Ledger = [Row::from_fields(row.map(Some))?].into_iter().collect();
/// // 380 are left: enough for either of 300 and 200.
/// let contracted = ledger.commitments(Level::Contracted)?.against(&plan);
/// let shortage = open_together(&rules, &contracted)?.unwrap();
/// assert_eq!(shortage.rules, ["antwerp-minimum", "ghent-minimum"]);
/// assert_eq!(shortage.missing, Some(Euro::whole(120)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn open_together<A: Amounts + ?Sized>(
    rules: &RuleSet,
    commitments: &CommitmentsAgainstPlan<'_, A>,
) -> Result<Option<Shortage>, RepairError> {
    let checks = checks(commitments);
    let outcomes = rules.check_each(commitments, &checks);
    RepairError::if_amounts_disagree(&checks, &outcomes)?;
    let left = match commitments.uncommitted() {
        Ok(left) => {
            let cents = |amount: Euro| i128::from(amount.cents());
            Some(cents(left.amount()).saturating_add(cents(left.half_unit())))
        }
        Err(FigureError::OutOfRange) => return Err(RepairError::OutOfRange),
        // If the plan has no total, the resources do not run out.
        Err(_) => None,
    };
    let mut open: Vec<Limit<'_>> = Vec::new();
    let mut limits: Vec<Limit<'_>> = Vec::new();
    for (rule, outcome) in outcomes {
        let Some(measure) = outcome.measure() else { continue };
        let actual = i128::from(measure.actual.cents());
        let up_to = |amount: Euro| i128::from(amount.cents()).saturating_sub(actual);
        if outcome.verdict() == Verdict::Open {
            open.push(Limit { rule, cents: measure.shortfall.cents().into() });
        }
        if rule.bound() != Bound::AtLeast
            && matches!(outcome.verdict(), Verdict::Open | Verdict::Passed)
        {
            let most = measure.required_to.unwrap_or(measure.required);
            limits.push(Limit { rule, cents: up_to(most).max(0) });
        }
    }
    let question = Question { kinds: Kinds::of(rules.rules().iter().map(Rule::target)), left };
    if question.missing(&open, &limits)? == Missing::Nothing {
        return Ok(None);
    }
    let limits = smallest(limits, |fewer| question.is_short(&open, fewer))?;
    let open = smallest(open, |fewer| question.is_short(fewer, &limits))?;
    let missing = match question.missing(&open, &limits)? {
        Missing::Cents(cents) => Some(Euro::from_wide_cents(cents)?),
        Missing::Nothing | Missing::Any => None,
    };
    let named = |of: Vec<Limit<'_>>| of.into_iter().map(|one| one.rule.into()).collect();
    Ok(Some(Shortage { rules: named(open), limited_by: named(limits), missing }))
}

/// The least or the most that can be added to the target of a rule.
#[derive(Clone, Copy)]
struct Limit<'a> {
    rule: &'a Rule,
    cents: i128,
}

struct Question {
    kinds: Kinds,
    /// The cents that are left, or `None` without an end.
    left: Option<i128>,
}

/// The numbers of tableaus that are computed for each set of rules.
const STEPS: Steps = Steps::at_most(4_000_000);

/// The amount that is missing.
#[derive(PartialEq, Eq)]
enum Missing {
    Nothing,
    Cents(i128),
    /// No amount would be enough.
    Any,
}

impl Question {
    fn missing(&self, open: &[Limit<'_>], limits: &[Limit<'_>]) -> Result<Missing, RepairError> {
        // Commitments have no technical assistance.
        let added = |one: &Limit<'_>| match one.rule.target() {
            Slice::TECHNICAL_ASSISTANCE => Linear::default(),
            target => self.kinds.amount(target),
        };
        let least = open.iter().map(|one| added(one).plus(-1, &Linear::constant(one.cents)));
        let most = limits.iter().map(|one| Linear::constant(one.cents).plus(-1, &added(one)));
        let total = self.kinds.total();
        let problem = Problem {
            free: self.kinds.count(),
            conditions: least.chain(most).collect(),
            costs: alloc::vec![total.clone()],
            ..Problem::default()
        };
        let (enough, needed) = match problem.least_whole(&mut STEPS.clone()) {
            Answer::Found { values, lower_bound } => {
                (in_cents(&total.value_for(&values))?, in_cents(&lower_bound)?)
            }
            Answer::Impossible => return Ok(Missing::Any),
            Answer::Unknown { .. } => return Err(StepLimitError.into()),
        };
        match self.left {
            None => Ok(Missing::Nothing),
            Some(left) if enough <= left => Ok(Missing::Nothing),
            Some(left) if enough == needed => Ok(Missing::Cents(needed.saturating_sub(left))),
            Some(_) => Err(StepLimitError.into()),
        }
    }

    fn is_short(&self, open: &[Limit<'_>], limits: &[Limit<'_>]) -> Result<bool, RepairError> {
        Ok(self.missing(open, limits)? != Missing::Nothing)
    }
}
