//! The law of headroom: at the answer every rule that passed still passes, wherever in the slice the amount goes;
//! with one cent more, one of them fails.

use efro_gti::allocation::{Amounts, Figure, FigureError, Figures, FundingSource, Limit};
use efro_gti::portfolio::{Commitments, Funding, Level, Posting, Stage};
use efro_gti::rules::{Base, Bound, Strand};
use efro_gti::{
    Citation, Euro, Ledger, Rule, RuleSet, Share, Slice, Source, SpecificObjective, Text,
};

const WHOLE: i128 = 1_000_000_000;
/// An amount that is larger than any limit.
const UNLIMITED: i128 = 1_000_000_000_000_000_000;

fn cents(cents: i64) -> Euro {
    Euro::from_cents(cents).unwrap()
}

/// Each objective in each strand, and technical assistance.
pub(crate) fn cells() -> Vec<Slice> {
    let of = |objective: &SpecificObjective| {
        let objective = Slice::specific_objective(*objective);
        Strand::ALL.iter().map(move |place| objective.intersection(Slice::strand(*place)).unwrap())
    };
    SpecificObjective::ALL.iter().flat_map(of).chain([Slice::TECHNICAL_ASSISTANCE]).collect()
}

pub(crate) const SLICES: [&str; 12] = [
    "ghent",
    "two-cities",
    "urban",
    "2.A.1",
    "2.A.2",
    "RSO2.4",
    "ghent+RSO2.4",
    "urban+2.A.1",
    "regular",
    "technical-assistance",
    "net",
    "programme",
];

#[derive(Clone, Debug)]
pub(crate) struct Asked {
    pub(crate) target: Slice,
    pub(crate) base: Base,
    pub(crate) bound: Bound,
    pub(crate) share: u32,
}

/// Amounts in cents for each of the [`cells`], rules, and what is asked.
#[derive(Clone, Debug)]
pub(crate) struct Case {
    pub(crate) amounts: Vec<i64>,
    pub(crate) rules: Vec<Asked>,
    pub(crate) slice: Slice,
    pub(crate) funding_source: FundingSource,
    pub(crate) declared: i64,
    /// Whether the amounts are commitments, whose bases are those of a plan.
    pub(crate) of_plan: bool,
}

pub(crate) fn check_headroom(case: &Case) {
    let Case { amounts, rules, slice, funding_source, declared, of_plan } = case;
    let is_known = |of: Slice| !of.overlaps(Slice::TECHNICAL_ASSISTANCE);
    let committed_money = match funding_source {
        FundingSource::Uncommitted => true,
        FundingSource::MovedFrom(from) if *of_plan && !is_known(*from) => return,
        _ => *of_plan,
    };
    // Commitments have no figure for technical assistance, and so none for such a target.
    let rules: Vec<Asked> =
        rules.iter().filter(|rule| !committed_money || is_known(rule.target)).cloned().collect();
    let rules = &rules;
    let (slice, funding_source, declared) = (*slice, *funding_source, *declared);
    let cells = cells();
    let figures = Figures::new(cells.iter().copied().zip(amounts.iter().copied().map(cents)))
        .with_declared_base(Figure::exact(cents(declared)));
    let Some(set) = rule_set(rules) else { return };
    let headroom = match funding_source {
        FundingSource::Uncommitted => {
            set.headroom(&committed(amounts).against(&Unlimited(figures)), slice, funding_source)
        }
        FundingSource::MovedFrom(_) if *of_plan => set.headroom(
            &committed(amounts).against(&Unlimited(figures)).closed(),
            slice,
            funding_source,
        ),
        _ => set.headroom(&figures, slice, funding_source),
    };

    let sum = |of: Slice| -> i128 {
        cells
            .iter()
            .zip(amounts)
            .filter(|(cell, _)| of.contains(**cell))
            .map(|(_, sum)| i128::from(*sum))
            .sum()
    };
    let base_sum = |base: Base| match base {
        Base::Slice(base) => sum(base),
        Base::Declared => i128::from(declared),
    };
    // The amounts of target and base of each rule, summed once.
    let rules: Vec<(&Asked, i128, i128)> =
        rules.iter().map(|rule| (rule, sum(rule.target), base_sum(rule.base))).collect();
    let can_be_repaired = funding_source == FundingSource::Uncommitted;
    let bases_stay = can_be_repaired || (*of_plan && funding_source != FundingSource::New);
    // The verdict when `moved` has gone to one cell, out of another.
    let after =
        |(rule, target, base): (&Asked, i128, i128), moved, to: Slice, from: Option<Slice>| {
            let change = |of: Slice| {
                let part = |cell: Slice| if of.contains(cell) { moved } else { 0 };
                part(to) - from.map_or(0, part)
            };
            let base = base
                + match rule.base {
                    Base::Slice(base) if !bases_stay => change(base),
                    _ => 0,
                };
            let target = target + change(rule.target);
            // Uncommitted funding can cover a shortfall, so only an excess breaks the rule.
            let short = can_be_repaired && target * WHOLE <= base * i128::from(rule.share);
            let fits = rule.base == Base::Declared || target <= base;
            match rule.bound {
                Bound::AtLeast if can_be_repaired => fits,
                Bound::Exactly if short => fits,
                _ => holds(rule, target, base),
            }
        };
    let inside = |of: Slice| cells.iter().copied().filter(move |cell| of.contains(*cell));
    let sources: Vec<Option<Slice>> = match funding_source {
        FundingSource::MovedFrom(from) => inside(from).map(Some).collect(),
        _ => vec![None],
    };
    let held = |rule| after(rule, 0, slice, None);
    let holding: Vec<_> = rules.iter().copied().filter(|rule| held(*rule)).collect();
    let all_hold = |moved: i128| {
        let mut ways = inside(slice).flat_map(|to| sources.iter().map(move |from| (to, *from)));
        ways.all(|(to, from)| holding.iter().all(|rule| after(*rule, moved, to, from)))
    };
    let money = match funding_source {
        FundingSource::MovedFrom(from) => sum(from),
        _ => UNLIMITED,
    };
    // Without a net amount of the plan only an upper bound is known.
    if funding_source == FundingSource::Uncommitted {
        assert!(headroom.amount().is_none_or(Euro::is_zero), "{headroom}");
    }
    match headroom.at_most() {
        Some(amount) => {
            let amount = i128::from(amount.cents());
            assert!(amount <= money);
            assert!(all_hold(amount), "at {amount}: {headroom}");
            assert!(all_hold(amount / 2), "at half of {amount}: {headroom}");
            assert!(amount == money || !all_hold(amount + 1), "past {amount}: {headroom}");
            assert_eq!(headroom.limiting_rules().count() == 0, all_hold(amount + 1));
        }
        None => assert!(all_hold(1) && all_hold(UNLIMITED), "{headroom}"),
    }
    // Each rule is listed, as passing or failing.
    for (rule, room) in rules.into_iter().zip(&headroom.rules) {
        assert_eq!(room.limit == Limit::FailsAlready, !held(rule), "{headroom}");
    }
}

fn rule_set(rules: &[Asked]) -> Option<RuleSet> {
    let document = || Source::new(Text::new("Besluit 12", "Decision 12"));
    let builder = RuleSet::builder("own", Text::new("eigen", "own"));
    let set = rules.iter().enumerate().fold(builder, |set, (id, rule)| {
        set.rule(
            Rule::builder(id.to_string(), rule.target)
                .bound(rule.bound, Share::from_billionths(rule.share).unwrap())
                .of(rule.base)
                .title(Text::new("regel", "rule"))
                .citation(Citation::section(document(), "1")),
        )
    });
    set.build().ok()
}

/// Whether a rule holds, by the required amount in whole cents.
fn holds(rule: &Asked, target: i128, base: i128) -> bool {
    let product = base * i128::from(rule.share);
    let (down, up) = (product.div_euclid(WHOLE), -(-product).div_euclid(WHOLE));
    let share = match rule.bound {
        Bound::AtLeast => target >= up,
        Bound::AtMost => target <= down,
        Bound::Exactly => target == down || target == up,
    };
    share && (rule.base == Base::Declared || target <= base)
}

/// A plan without limit: it has the bases of shares, but no figures.
pub(crate) struct Unlimited(pub(crate) Figures);

impl Amounts for Unlimited {
    fn figure(&self, _: Slice) -> Result<Figure, FigureError> {
        Err(FigureError::not_stated())
    }

    fn base(&self, base: Base) -> Result<Figure, FigureError> {
        self.0.base(base)
    }
}

/// The amounts of the cells as commitments, which have no technical assistance.
fn committed(amounts: &[i64]) -> Commitments {
    let objectives = SpecificObjective::ALL.iter();
    let places =
        objectives.flat_map(|objective| Strand::ALL.iter().map(move |place| (*objective, *place)));
    let posting = |((specific_objective, strand), amount): (_, &i64)| Posting {
        funding: Funding { erdf: cents(*amount), total: cents(*amount) },
        ..Posting::new(strand, None, specific_objective, Stage::Selected)
    };
    let ledger: Ledger = places.zip(amounts).map(posting).collect();
    ledger.commitments(Level::Selected).unwrap()
}
