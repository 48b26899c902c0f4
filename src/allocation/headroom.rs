//! Headroom: the amount that can be added to a slice before a rule fails.

use alloc::borrow::Cow;
use alloc::string::ToString;
use alloc::vec::Vec;

use super::amounts::checks;
use super::{Amounts, Limit, PlanLimit, RuleLimit};
use crate::money::{Euro, Share};
use crate::report::{Measure, Outcome, Reason};
use crate::rules::{Base, Bound, Rule, RuleSet, Slice};

/// The source of the funding that is added to a slice: new, uncommitted, or moved from another slice.
///
/// ```
/// use efro_gti::{Euro, RuleSet, Slice};
/// use efro_gti::allocation::{Figures, FundingSource};
///
/// let rules = RuleSet::strategy_text();
/// let figures = Figures::new([
///     (Slice::PROGRAMME, Euro::whole(1_000)),
///     (Slice::URBAN, Euro::whole(100)),
/// ]);
/// // Moved out of urban development, until that has only its minimum: 8 % of 1,000 is 80.
/// let source = FundingSource::MovedFrom("other-urban".parse()?);
/// let moved = rules.headroom(&figures, "regular".parse()?, source);
/// assert_eq!(moved.at_most(), Some(Euro::whole(20)));
/// // The amounts of the priorities and the two cities are not stated; their rules could set a
/// // lower limit.
/// assert_eq!(moved.amount(), None);
/// // Added to the programme, until the 100 for urban development are only 8 % of it: at 1,250.
/// let new = rules.headroom(&figures, "regular".parse()?, FundingSource::New);
/// assert_eq!(new.at_most(), Some(Euro::whole(250)));
/// # Ok::<(), efro_gti::ParseError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum FundingSource {
    /// New funding. Every base that contains the slice grows by the same amount.
    New,
    /// Funding of the plan that is not committed yet. The bases are those of the plan and do not change.
    /// Later commitments can make up for a shortfall, so only an excess makes a rule fail. For amounts that
    /// are not compared with a plan, it is not known how much is uncommitted: the headroom is not known, unless a rule
    /// allows nothing at all.
    Uncommitted,
    /// Funding that is moved from this slice, at most all of it. A base that contains both slices does not
    /// change. For commitments that are compared with a plan no base changes, since the bases are those of
    /// the plan.
    MovedFrom(Slice),
}

/// How much can be added to a slice before a passing rule fails or a figure of the plan is exceeded. Any smaller
/// amount is safe too.
///
/// If a target or base contains only a part of the slice, or of the slice that funding is moved from, the amount
/// is safe for every way to distribute the funding within that slice: the worst case counts. So the headroom of a whole
/// objective is zero if a rule limits a city exactly, although the rule has nothing to do with most of that objective:
/// all of it could be for that city. Name the strand too, such as `regular+RSO2.4`, and it no longer limits.
///
/// Amounts are taken as written: a rule that passes only because of rounding counts as failing. A rule that already
/// fails sets no limit, so after adding this amount the rules that pass now still pass, but not all rules need to;
/// [`failing_rules`](Self::failing_rules) lists those that fail. A declared base never changes.
///
/// [`RuleSet::headroom`] returns it. `Display` writes [`text`](Self::text) in English, and serde writes it with
/// the amount, every limit and the text in both languages.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Headroom {
    /// The slice that funding is added to.
    pub slice: Slice,
    /// The source of the funding.
    pub funding_source: FundingSource,
    /// The limit of each rule, in the order of the set.
    pub rules: Vec<RuleLimit>,
    /// For commitments that are compared with a plan, the limits of the plan: one for each slice that contains
    /// `slice` and has a figure, one for the net amount and, if that is not known, one for the programme. A
    /// slice that also contains the one that funding is moved from sets no limit. Empty for other amounts, and
    /// for new funding.
    pub plan: Vec<PlanLimit>,
    /// The limit of the funding source itself. For [`FundingSource::MovedFrom`] it is the amount of the slice
    /// that funding is moved from. For [`FundingSource::Uncommitted`] without a plan it is not evaluated.
    /// Otherwise it is `None`.
    pub available: Option<Limit>,
}

impl RuleSet {
    /// Returns how much can be added to `slice` before a rule fails, and the limit of each rule. For commitments
    /// that are [compared with a plan](crate::portfolio::Commitments::against), the figures of the plan are
    /// limits too.
    ///
    /// ```
    /// use efro_gti::{Euro, FinancialPlan, Ledger, RuleSet};
    /// use efro_gti::allocation::FundingSource;
    /// use efro_gti::portfolio::{Level, Row};
    ///
    /// let plan = FinancialPlan::builder("A programme", Euro::whole(1_000))
    ///     .technical_assistance(Euro::ZERO)
    ///     .declared_base(Euro::whole(1_000))
    ///     .build()?;
    /// let row = ["a", "", "ghent", "", "RSO2.4", "contracted", "70.00", "200.00"];
    /// let ledger: Ledger = [Row::from_fields(row.map(Some))?].into_iter().collect();
    ///
    /// // How much is left for RSO2.4 in Ghent if the two cities get exactly 10 %?
    /// let contracted = ledger.commitments(Level::Contracted)?.against(&plan);
    /// let slice = "ghent+RSO2.4".parse()?;
    /// let left = RuleSet::adopted().headroom(&contracted, slice, FundingSource::Uncommitted);
    /// assert_eq!(left.amount(), Some(Euro::whole(30)));
    /// assert_eq!(left.limiting_rules().collect::<Vec<_>>(), ["two-cities"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn headroom<A: Amounts + ?Sized>(
        &self,
        amounts: &A,
        slice: Slice,
        funding_source: FundingSource,
    ) -> Headroom {
        let built_in = amounts.built_in();
        let draws_on_plan = built_in.is_some_and(|amounts| amounts.uncommitted().is_some());
        let bases_stay = match funding_source {
            FundingSource::New => false,
            FundingSource::Uncommitted => true,
            FundingSource::MovedFrom(_) => draws_on_plan,
        };
        let checks = checks(amounts);
        let rules = self.check_each(amounts, &checks).into_iter();
        let rules = rules.map(|(rule, outcome)| RuleLimit {
            rule: Cow::Owned(rule.id().to_string()),
            title: rule.title().clone(),
            limit: limit_of(rule, &outcome, &Way { slice, funding_source, bases_stay }),
        });
        let in_plan = |from: Option<Slice>| {
            let limits =
                built_in.map_or_else(Vec::new, |amounts| amounts.plan_limits(slice, &checks));
            let outside = |one: &PlanLimit| from.is_none_or(|from| !one.slice.contains(from));
            limits.into_iter().filter(outside).collect()
        };
        let (plan, available) = match funding_source {
            FundingSource::New => (Vec::new(), None),
            FundingSource::Uncommitted if draws_on_plan => (in_plan(None), None),
            FundingSource::Uncommitted => {
                (Vec::new(), Some(Limit::NotEvaluated { reason: Reason::NoPlan }))
            }
            FundingSource::MovedFrom(from) => {
                let limit = match amounts.figure(from) {
                    Ok(figure) => Limit::UpTo { amount: figure.amount().max(Euro::ZERO) },
                    Err(missing) => Limit::NotEvaluated { reason: missing.reason(from.into()).1 },
                };
                (in_plan(Some(from)), Some(limit))
            }
        };
        Headroom { slice, funding_source, rules: rules.collect(), plan, available }
    }
}

/// A movement of funding: its destination, its source, and whether no base changes.
struct Way {
    slice: Slice,
    funding_source: FundingSource,
    bases_stay: bool,
}

fn limit_of(rule: &Rule, outcome: &Outcome, way: &Way) -> Limit {
    match (outcome.measure(), outcome.reason()) {
        (Some(measure), _) => limit_in(measure, way),
        (None, Some(reason))
            if way.changes(rule.target(), rule.base()).any(|one| one != (0, 0)) =>
        {
            Limit::NotEvaluated { reason: reason.clone() }
        }
        // Whatever its figures are, they do not change.
        (None, _) => Limit::Unlimited,
    }
}

/// The changes of the target and of the base, for one cent.
type Change = (i128, i128);

impl Way {
    /// Returns the possible changes for one cent, which depend on the cells that it leaves and arrives in.
    #[expect(clippy::arithmetic_side_effects, reason = "none is above one")]
    fn changes(&self, target: Slice, base: Base) -> impl Iterator<Item = Change> {
        let of = |slice| changes_in(slice, target, base, self.bases_stay);
        let arriving: Vec<Change> = of(self.slice).collect();
        let leaving: Vec<Change> = match self.funding_source {
            FundingSource::MovedFrom(from) => of(from).collect(),
            FundingSource::New | FundingSource::Uncommitted => alloc::vec![(0, 0)],
        };
        let pairs = arriving
            .into_iter()
            .flat_map(move |to| leaving.clone().into_iter().map(move |from| (to, from)));
        pairs.map(|(to, from)| (to.0 - from.0, to.1 - from.1))
    }
}

/// Returns the possible changes for one cent in `slice`, which depend on its cell.
fn changes_in(
    slice: Slice,
    target: Slice,
    base: Base,
    bases_stay: bool,
) -> impl Iterator<Item = Change> {
    let in_target = slice.overlaps(target);
    let [both, base_only, neither] = match base {
        Base::Slice(base) if !bases_stay => [
            in_target.then_some((1, 1)),
            slice.intersection(base).is_some_and(|part| !target.contains(part)).then_some((0, 1)),
            (!base.contains(slice)).then_some((0, 0)),
        ],
        Base::Slice(_) | Base::Declared => {
            [in_target.then_some((1, 0)), None, (!target.contains(slice)).then_some((0, 0))]
        }
    };
    both.into_iter().chain(base_only).chain(neither)
}

/// Returns the limit of a rule that is safe for every cell of either slice.
///
/// Every condition is linear in the amount, in whole cents too: *exactly* holds if the target is less than a
/// cent from its share. So a condition that holds for an amount holds for any smaller one.
#[expect(
    clippy::arithmetic_side_effects,
    reason = "an i64 times a billion is far within an i128, and so is a sum of two; what is divided by \
              is above zero"
)]
fn limit_in(measure: &Measure, way: &Way) -> Limit {
    let can_be_made_up_for = way.funding_source == FundingSource::Uncommitted;
    if !measure.excess.is_zero() || (!measure.shortfall.is_zero() && !can_be_made_up_for) {
        return Limit::FailsAlready;
    }
    let share = i128::from(measure.share.billionths());
    let (actual, base) =
        (i128::from(measure.actual.cents()), i128::from(measure.base_amount.cents()));
    // In billionths of a cent, as the check compares them.
    let above = actual * Share::PARTS - base * share;
    let (to_floor, to_ceiling) = match measure.bound {
        Bound::AtLeast => (Some(above), None),
        Bound::AtMost => (None, Some(-above)),
        Bound::Exactly => (Some(above + Share::PARTS - 1), Some(Share::PARTS - 1 - above)),
    };
    let to_base = (measure.base != Base::Declared).then_some(base - actual);
    // The number of cents that fit in the slack `left`, if each takes up `-change` of it.
    let fit = |left: Option<i128>, change: i128| {
        left.filter(|_| change < 0).map(|left| left.max(0) / -change)
    };
    let (mut share_limit, mut base_limit) = (None, None);
    for (target, base) in way.changes(measure.target, measure.base) {
        let rise = target * Share::PARTS - base * share;
        share_limit = smaller(share_limit, smaller(fit(to_floor, rise), fit(to_ceiling, -rise)));
        base_limit = smaller(base_limit, fit(to_base, base - target));
    }
    let amount = |cents: Option<i128>| cents.and_then(|cents| Euro::from_wide_cents(cents).ok());
    match (amount(share_limit), amount(base_limit)) {
        (Some(amount), full) if full.is_none_or(|full| amount <= full) => Limit::UpTo { amount },
        (_, Some(amount)) => Limit::WholeBase { amount },
        (_, None) => Limit::Unlimited,
    }
}

/// The smaller of two limits, either of which may be missing.
fn smaller<T: Ord>(one: Option<T>, other: Option<T>) -> Option<T> {
    one.into_iter().chain(other).min()
}

impl Headroom {
    /// Returns the largest amount that can be added to the slice, in euros. Returns `None` if the amount is
    /// [unlimited](Self::is_unlimited), or is not known because a limit was
    /// [not evaluated](Self::not_evaluated). A known limit of zero is returned even then.
    ///
    /// A rule that already fails sets no limit, so this is not an amount after which all rules pass: see
    /// [`failing_rules`](Self::failing_rules).
    ///
    /// ```
    /// use efro_gti::{Euro, Priority, RuleSet, Slice};
    /// use efro_gti::allocation::{Figures, FundingSource};
    ///
    /// let figures = Figures::new([
    ///     (Slice::PROGRAMME, Euro::whole(1_000)),
    ///     (Slice::NET, Euro::whole(1_000)),
    ///     (Slice::priority(Priority::SmartFlanders), Euro::whole(600)),
    ///     (Slice::URBAN, Euro::whole(100)),
    ///     (Slice::TWO_CITIES, Euro::whole(10)),
    /// ]);
    /// // The two cities have exactly 10 % of the urban funding, so they can get no more of it.
    /// let from = FundingSource::MovedFrom("other-urban+RSO2.4".parse()?);
    /// let headroom = RuleSet::strategy_text().headroom(&figures, "ghent+RSO2.4".parse()?, from);
    /// assert_eq!(headroom.amount(), Some(Euro::ZERO));
    /// assert_eq!(headroom.limiting_rules().collect::<Vec<_>>(), ["two-cities"]);
    /// # Ok::<(), efro_gti::ParseError>(())
    /// ```
    pub fn amount(&self) -> Option<Euro> {
        self.at_most().filter(|amount| amount.is_zero() || self.is_known())
    }

    /// Returns the smallest known limit, in euros, which is an upper bound of [`amount`](Self::amount), or `None`
    /// if no limit is known.
    ///
    /// ```
    /// use efro_gti::{Euro, RuleSet, Slice};
    /// use efro_gti::allocation::{Figures, FundingSource};
    ///
    /// // No base is declared for the 10 % of the two cities.
    /// let figures = Figures::new([
    ///     (Slice::NET, Euro::whole(1_000)),
    ///     (Slice::URBAN, Euro::whole(100)),
    ///     (Slice::TWO_CITIES, Euro::whole(60)),
    /// ]);
    /// let from = FundingSource::MovedFrom(Slice::TWO_CITIES);
    /// let headroom = RuleSet::adopted().headroom(&figures, "regular".parse()?, from);
    /// assert_eq!((headroom.amount(), headroom.at_most()), (None, Some(Euro::whole(20))));
    /// # Ok::<(), efro_gti::ParseError>(())
    /// ```
    pub fn at_most(&self) -> Option<Euro> {
        self.limits().filter_map(Limit::amount).min()
    }

    /// Returns whether the amount is unlimited: every limit was evaluated, and none restricts it.
    pub fn is_unlimited(&self) -> bool {
        self.at_most().is_none() && self.is_known()
    }

    /// Whether every limit was evaluated.
    fn is_known(&self) -> bool {
        !self.limits().any(|limit| matches!(limit, Limit::NotEvaluated { .. }))
    }

    fn limits(&self) -> impl Iterator<Item = &Limit> {
        let rules = self.rules.iter().map(|one| &one.limit);
        rules.chain(self.plan.iter().map(|one| &one.limit)).chain(&self.available)
    }

    /// Returns the ids of the rules that set the smallest limit. With one cent more such a rule fails or, for
    /// [`Limit::WholeBase`], its target exceeds its base. [`RuleSet::rule`] returns the rule with its title.
    pub fn limiting_rules(&self) -> impl Iterator<Item = &str> {
        self.rules_with(|limit| self.is_reached(limit))
    }

    /// Returns the slices whose figures in the plan set the smallest limit: with one cent more, the commitments
    /// exceed them.
    pub fn limiting_figures(&self) -> impl Iterator<Item = Slice> {
        self.plan.iter().filter(|one| self.is_reached(&one.limit)).map(|one| one.slice)
    }

    /// Whether a limit is the one that is reached first.
    pub(super) fn is_reached(&self, limit: &Limit) -> bool {
        limit.amount().is_some() && limit.amount() == self.at_most()
    }

    /// Returns the ids of the rules that already fail, which set no limit.
    pub fn failing_rules(&self) -> impl Iterator<Item = &str> {
        self.rules_with(|limit| *limit == Limit::FailsAlready)
    }

    /// Returns the ids of the rules that could limit the amount but were not evaluated, each with the reason.
    pub fn not_evaluated(&self) -> impl Iterator<Item = (&str, &Reason)> {
        self.rules.iter().filter_map(|one| Some((&*one.rule, one.limit.reason()?)))
    }

    fn rules_with(&self, is: impl Fn(&Limit) -> bool) -> impl Iterator<Item = &str> {
        self.rules.iter().filter(move |one| is(&one.limit)).map(|one| &*one.rule)
    }
}
