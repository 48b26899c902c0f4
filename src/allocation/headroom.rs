//! How much more can go to a slice before a rule breaks.

use alloc::borrow::Cow;
use alloc::string::ToString;
use alloc::vec::Vec;

use super::amounts::{checks, uncommitted};
use super::{Amounts, FigureError, Uncommitted};
use crate::money::{Euro, Share};
use crate::report::{Measure, Outcome, Reason};
use crate::rules::{Base, Bound, Rule, RuleSet, Slice};

/// Where the money comes from that would go to a slice.
///
/// ```
/// use efro_gti::{Euro, RuleSet, Slice};
/// use efro_gti::allocation::{Figures, FundingSource};
///
/// let rules = RuleSet::strategy_text();
/// let figures = Figures::new([
///     (Slice::PROGRAMME, Euro::whole(1_000)),
///     (Slice::URBAN, Euro::whole(100)),
///     ("other-urban".parse()?, Euro::whole(90)),
/// ]);
/// // Out of the urban money, until 8 % of the programme is left of it.
/// let moved = rules.headroom(&figures, "regular".parse()?, FundingSource::MovedFrom("other-urban".parse()?));
/// assert_eq!(moved.at_most(), Some(Euro::whole(20)));
/// // What the priorities and the two cities get is not stated, and may stop it sooner.
/// assert_eq!(moved.amount(), None);
/// // On top of the programme, until the 100 are 8 % of it: 1,250.
/// let new = rules.headroom(&figures, "regular".parse()?, FundingSource::New);
/// assert_eq!(new.at_most(), Some(Euro::whole(250)));
/// # Ok::<(), efro_gti::ParseError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum FundingSource {
    /// It is new: a base that it goes to grows with it.
    New,
    /// It is planned and not committed yet, up to what the plan has left. The bases are those of the plan
    /// and stay as they are. A shortfall can still be made up for, so that only an excess breaks a rule.
    /// Amounts that draw on no plan have no such money.
    Uncommitted,
    /// It is moved from this slice, of which there is no more than its figure: a base that has both
    /// stays. So does every base that comes from a plan which commitments are held against.
    MovedFrom(Slice),
}

/// How much more can go to a slice while every rule that holds goes on to hold: at this amount, and
/// at any less. One cent further one of them does not, or has a target above its base, or there is no
/// more money.
///
/// Where only a part of the slice (or of the one that the money is moved from) is in a target or a
/// base, it is the amount that is safe wherever in the slice the money goes. Amounts count as
/// written: a rule that holds only within their rounding counts as failing. What fails already does
/// not limit, and is named; a declared base never grows.
///
/// [`RuleSet::headroom`] gives it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Headroom {
    /// Where the money would go.
    pub slice: Slice,
    /// Where it would come from.
    pub inflow: FundingSource,
    /// The room that each rule leaves, in the order of the set.
    pub rules: Vec<RuleRoom>,
    /// What there is of the money, unless it is new.
    pub source: Option<Room>,
}

/// The room that a rule leaves.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RuleRoom {
    /// The id of the rule.
    pub rule: Cow<'static, str>,
    /// The room.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub room: Room,
}

/// How much can be added before something stops it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(tag = "room", rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum Room {
    /// `up-to`: so much; then the share no longer holds, or there is no more to move.
    UpTo {
        /// The amount in euros.
        amount: Euro,
    },
    /// `whole-base`: so much; then the target is all of its base. So it is with a minimum, which more
    /// money never breaks.
    WholeBase {
        /// The amount in euros.
        amount: Euro,
    },
    /// `unlimited`: no amount that can be held is too much.
    Unlimited,
    /// `fails-already`: the rule does not hold as the amounts are written, and does not limit.
    FailsAlready,
    /// `not-evaluated`: a figure is missing, so whether it limits is not known.
    NotEvaluated {
        /// Why.
        reason: Reason,
    },
}

impl RuleSet {
    /// How much more can go to `slice` before a rule breaks, and which rule that is.
    ///
    /// ```
    /// use efro_gti::{Euro, FinancialPlan, Ledger, RuleSet};
    /// use efro_gti::allocation::FundingSource;
    /// use efro_gti::portfolio::{Funding, Posting};
    /// use efro_gti::rules::Strand;
    /// use efro_gti::SpecificObjective;
    /// use efro_gti::portfolio::Stage;
    ///
    /// let plan = FinancialPlan::builder("A programme", Euro::whole(1_000))
    ///     .technical_assistance(Euro::ZERO)
    ///     .declared_base(Euro::whole(1_000))
    ///     .build()?;
    /// let mut ledger = Ledger::new();
    /// ledger.book(&Posting {
    ///     strand: Strand::Ghent,
    ///     theme: None,
    ///     specific_objective: SpecificObjective::ClimateAdaptation,
    ///     stage: Stage::Contracted,
    ///     funding: Funding { erdf: Euro::whole(70), total: Euro::whole(200) },
    /// });
    ///
    /// // What is left for RSO2.4 in Ghent, where the two cities get exactly 10 %?
    /// let contracted = ledger.commitments(Stage::Contracted)?.against(&plan);
    /// let left =
    ///     RuleSet::adopted().headroom(&contracted, "ghent+RSO2.4".parse()?, FundingSource::Uncommitted);
    /// assert_eq!(left.amount(), Some(Euro::whole(30)));
    /// assert_eq!(left.stopped_by().collect::<Vec<_>>(), ["two-cities"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn headroom<A: Amounts + ?Sized>(
        &self,
        amounts: &A,
        slice: Slice,
        inflow: FundingSource,
    ) -> Headroom {
        let uncommitted = uncommitted(amounts);
        let bases_stay = match inflow {
            FundingSource::New => false,
            FundingSource::Uncommitted => true,
            FundingSource::MovedFrom(_) => uncommitted.is_some(),
        };
        let rules = self.check_each(amounts, &checks(amounts)).into_iter();
        let rules = rules.map(|(rule, outcome)| RuleRoom {
            rule: Cow::Owned(rule.id().to_string()),
            room: room_of(rule, &outcome, &Way { slice, inflow, bases_stay }),
        });
        let source = match inflow {
            FundingSource::MovedFrom(from) => Some(match amounts.figure(from) {
                Ok(figure) => Room::UpTo { amount: figure.amount().max(Euro::ZERO) },
                Err(missing) => Room::NotEvaluated { reason: missing.reason(from.into()).1 },
            }),
            FundingSource::Uncommitted => Some(match uncommitted {
                Some(Uncommitted::UpTo(left)) => {
                    Room::UpTo { amount: left.amount().max(Euro::ZERO) }
                }
                Some(Uncommitted::Unknown(error @ FigureError::OutOfRange)) => {
                    Room::NotEvaluated { reason: error.reason(Slice::NET.into()).1 }
                }
                Some(Uncommitted::Unknown(_)) => Room::Unlimited,
                None => Room::UpTo { amount: Euro::ZERO },
            }),
            FundingSource::New => None,
        };
        Headroom { slice, inflow, rules: rules.collect(), source }
    }
}

/// The way that money goes: to where, from where, and whether that leaves all bases as they are.
struct Way {
    slice: Slice,
    inflow: FundingSource,
    bases_stay: bool,
}

fn room_of(rule: &Rule, outcome: &Outcome, way: &Way) -> Room {
    match (outcome.measure(), outcome.reason()) {
        (Some(measure), _) => room_in(measure, way),
        (None, Some(reason))
            if way.changes(rule.target(), rule.base()).any(|one| one != (0, 0)) =>
        {
            Room::NotEvaluated { reason: reason.clone() }
        }
        // Whatever its figures are, they stay.
        (None, _) => Room::Unlimited,
    }
}

/// What a cent changes: the target by the first, the base by the second.
type Change = (i128, i128);

impl Way {
    /// What a cent that goes this way can change, depending on where in the slices it is.
    #[expect(clippy::arithmetic_side_effects, reason = "none is above one")]
    fn changes(&self, target: Slice, base: Base) -> impl Iterator<Item = Change> {
        let of = |slice| changes_in(slice, target, base, self.bases_stay);
        let arriving: Vec<Change> = of(self.slice).collect();
        let leaving: Vec<Change> = match self.inflow {
            FundingSource::MovedFrom(from) => of(from).collect(),
            FundingSource::New | FundingSource::Uncommitted => alloc::vec![(0, 0)],
        };
        let pairs = arriving
            .into_iter()
            .flat_map(move |to| leaving.clone().into_iter().map(move |from| (to, from)));
        pairs.map(|(to, from)| (to.0 - from.0, to.1 - from.1))
    }
}

/// What a cent in `slice` can change, depending on where in it the cent is.
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

/// The room that a rule leaves wherever in the slices the money goes and comes from.
///
/// Every condition is linear in the amount, in whole cents too: *exactly* holds where the target is
/// less than a cent from its share. So what holds at an amount holds at any less.
#[expect(
    clippy::arithmetic_side_effects,
    reason = "an i64 times a billion is far within an i128, and so is a sum of two; what is divided by \
              is above zero"
)]
fn room_in(measure: &Measure, way: &Way) -> Room {
    let can_be_mended = way.inflow == FundingSource::Uncommitted;
    if !measure.excess.is_zero() || (!measure.shortfall.is_zero() && !can_be_mended) {
        return Room::FailsAlready;
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
    // How many cents fit, when each takes `-change` of what is left.
    let fit = |left: Option<i128>, change: i128| {
        left.filter(|_| change < 0).map(|left| left.max(0) / -change)
    };
    let (mut share_breaks, mut base_is_full) = (None, None);
    for (target, base) in way.changes(measure.target, measure.base) {
        let rise = target * Share::PARTS - base * share;
        share_breaks = sooner(share_breaks, sooner(fit(to_floor, rise), fit(to_ceiling, -rise)));
        base_is_full = sooner(base_is_full, fit(to_base, base - target));
    }
    let amount = |cents: Option<i128>| cents.and_then(|cents| Euro::from_wide_cents(cents).ok());
    match (amount(share_breaks), amount(base_is_full)) {
        (Some(amount), full) if full.is_none_or(|full| amount <= full) => Room::UpTo { amount },
        (_, Some(amount)) => Room::WholeBase { amount },
        (_, None) => Room::Unlimited,
    }
}

/// The smaller of what there is.
fn sooner<T: Ord>(one: Option<T>, other: Option<T>) -> Option<T> {
    one.into_iter().chain(other).min()
}

impl Room {
    /// The amount after which it stops; none where it does not.
    pub fn amount(&self) -> Option<Euro> {
        match self {
            Self::UpTo { amount } | Self::WholeBase { amount } => Some(*amount),
            Self::Unlimited | Self::FailsAlready | Self::NotEvaluated { .. } => None,
        }
    }
}

impl Headroom {
    /// How much more can go to the slice; none where nothing limits it, or where that is not known,
    /// since something that could limit it [lacks a figure](Self::not_evaluated).
    ///
    /// A rule that does not hold already does not limit: where there is one among
    /// [`failing`](Self::failing), such as a maximum that is exceeded, this says nothing of it.
    pub fn amount(&self) -> Option<Euro> {
        self.at_most().filter(|amount| amount.is_zero() || self.is_known())
    }

    /// How much more can go to the slice for all that is known: the amount, where nothing lacks a
    /// figure. None where nothing that is known limits it.
    ///
    /// ```
    /// use efro_gti::{Euro, RuleSet, Slice};
    /// use efro_gti::allocation::{Figures, FundingSource};
    ///
    /// // Nothing says what the 10 % for the two cities are taken of.
    /// let figures = Figures::new([
    ///     (Slice::NET, Euro::whole(1_000)),
    ///     (Slice::URBAN, Euro::whole(100)),
    ///     (Slice::TWO_CITIES, Euro::whole(60)),
    /// ]);
    /// let out = FundingSource::MovedFrom(Slice::TWO_CITIES);
    /// let headroom = RuleSet::adopted().headroom(&figures, "regular".parse()?, out);
    /// assert_eq!((headroom.amount(), headroom.at_most()), (None, Some(Euro::whole(20))));
    /// # Ok::<(), efro_gti::ParseError>(())
    /// ```
    pub fn at_most(&self) -> Option<Euro> {
        let rules = self.rules.iter().filter_map(|one| one.room.amount());
        rules.chain(self.source.as_ref().and_then(Room::amount)).min()
    }

    /// Whether nothing limits it: all that could was looked at, and does not.
    pub fn is_unlimited(&self) -> bool {
        self.at_most().is_none() && self.is_known()
    }

    /// Whether nothing that could limit it lacks a figure.
    fn is_known(&self) -> bool {
        let unknown = |room: &Room| matches!(room, Room::NotEvaluated { .. });
        self.not_evaluated().next().is_none() && !self.source.as_ref().is_some_and(unknown)
    }

    /// The ids of the rules that stop it there; none where only the money to be moved does. Their titles
    /// are those of [`RuleSet::rule`].
    pub fn stopped_by(&self) -> impl Iterator<Item = &str> {
        let amount = self.at_most();
        self.rules_that(move |room| amount.is_some() && room.amount() == amount)
    }

    /// The ids of the rules that do not hold already, and so do not limit.
    pub fn failing(&self) -> impl Iterator<Item = &str> {
        self.rules_that(|room| *room == Room::FailsAlready)
    }

    /// What lacks a figure, and could limit it: the rules, with why.
    pub fn not_evaluated(&self) -> impl Iterator<Item = (&str, &Reason)> {
        self.rules.iter().filter_map(|one| match &one.room {
            Room::NotEvaluated { reason } => Some((&*one.rule, reason)),
            _ => None,
        })
    }

    fn rules_that(&self, is: impl Fn(&Room) -> bool) -> impl Iterator<Item = &str> {
        self.rules.iter().filter(move |one| is(&one.room)).map(|one| &*one.rule)
    }
}
