//! A repair meets the rules and moves as little as possible, or names the rules that contradict each other.

use std::collections::BTreeMap;

use efro_gti::allocation::Amounts;
use efro_gti::repair::{Repair, RepairError, Side};
use efro_gti::rules::{Base, Bound, RuleBuilder};
use efro_gti::{
    Citation, City, Euro, FinancialPlan, Priority, Rule, RuleSet, Share, Slice, Source,
    SpecificObjective, Text,
};
use proptest::prelude::*;

use crate::cases::cases;

const WHOLE: i128 = 1_000_000_000;
pub(crate) const SMART: Slice = Slice::priority(Priority::SmartFlanders);
pub(crate) const SUSTAINABLE: Slice = Slice::priority(Priority::SustainableFlanders);

pub(crate) fn cents(cents: i64) -> Euro {
    Euro::from_cents(cents).unwrap()
}

pub(crate) fn slice(text: &str) -> Slice {
    text.parse().unwrap()
}

pub(crate) fn rule(id: String, target: Slice) -> RuleBuilder {
    let document = Source::new(Text::new("Besluit 12", "Decision 12"));
    Rule::builder(id, target)
        .title(Text::new("regel", "rule"))
        .citation(Citation::section(document, "1"))
}

/// Whether a rule is met, by the required amount in whole cents.
fn holds(rule: &Rule, target: i64, base: i64) -> bool {
    let (target, product) =
        (i128::from(target), i128::from(base) * i128::from(rule.share().billionths()));
    let (down, up) = (product.div_euclid(WHOLE), -(-product).div_euclid(WHOLE));
    match rule.bound() {
        Bound::AtLeast => target >= up,
        Bound::AtMost => target <= down,
        Bound::Exactly => target == down || target == up,
    }
}

/// A small plan that distinguishes technical assistance, two priorities, one or two cities, other urban
/// money and the rest apart. Amounts in cents.
#[derive(Clone, Debug)]
struct Small {
    /// Technical assistance and the priorities.
    objectives: [i64; 3],
    /// Antwerp, Ghent, both cities jointly, other urban.
    places: [i64; 4],
    declared: i64,
    by_city: bool,
}

fn small() -> impl Strategy<Value = Small> {
    let part = || prop_oneof![2 => Just(0_i64), 3 => 0_i64..5, 4 => 0_i64..10];
    let objectives = [part(), part(), part()];
    (objectives, [0_i64..100, 0..100, 0..100, 0..100], 0_i64..40, any::<bool>()).prop_map(
        |(objectives, weights, declared, by_city)| {
            // The strands divide the net amount.
            let net = objectives[1] + objectives[2];
            let sum = weights.iter().sum::<i64>().max(1);
            // No joint operations are stated, so there are none.
            let places = [0, 1, 3].map(|at| net * weights[at] / sum);
            let places = [places[0], places[1], 0, places[2]];
            Small { objectives, places, declared, by_city }
        },
    )
}

impl Small {
    fn net(&self) -> i64 {
        self.objectives[1] + self.objectives[2]
    }

    fn total(&self) -> i64 {
        self.objectives.iter().sum()
    }

    fn amount(&self, base: Base) -> i64 {
        let [assistance, smart, sustainable] = self.objectives;
        let [antwerp, ghent, joint, other] = self.places;
        match base {
            Base::Declared => self.declared,
            Base::Slice(of) if of == Slice::PROGRAMME => assistance + smart + sustainable,
            Base::Slice(of) if of == Slice::NET => smart + sustainable,
            Base::Slice(of) if of == Slice::TECHNICAL_ASSISTANCE => assistance,
            Base::Slice(of) if of == SMART => smart,
            Base::Slice(of) if of == SUSTAINABLE => sustainable,
            Base::Slice(of) if of == Slice::URBAN => antwerp + ghent + joint + other,
            Base::Slice(of) if of == Slice::TWO_CITIES => antwerp + ghent + joint,
            Base::Slice(of) if of == Slice::city(City::Antwerp) => antwerp,
            Base::Slice(of) if of == Slice::city(City::Ghent) => ghent,
            Base::Slice(of) => panic!("{of} is in no rule here"),
        }
    }

    fn not_urban(&self) -> i64 {
        self.net() - self.places.iter().sum::<i64>()
    }

    fn meets(&self, rule: &Rule) -> bool {
        holds(rule, self.amount(rule.target().into()), self.amount(rule.base()))
    }

    fn plan(&self) -> FinancialPlan {
        let [assistance, smart, sustainable] = self.objectives.map(cents);
        let [antwerp, ghent, ..] = self.places.map(cents);
        let plan = FinancialPlan::builder("small", cents(self.total()))
            .technical_assistance(assistance)
            .priority(Priority::SmartFlanders, smart)
            .priority(Priority::SustainableFlanders, sustainable)
            .urban(cents(self.amount(Slice::URBAN.into())))
            .declared_base(cents(self.declared));
        let plan = if self.by_city {
            plan.city(City::Antwerp, antwerp).city(City::Ghent, ghent)
        } else {
            plan.two_cities(cents(self.amount(Slice::TWO_CITIES.into())))
        };
        plan.build().unwrap()
    }

    /// The amounts of the places, that of the two cities together where the cities have none.
    fn before(&self) -> [i64; 4] {
        let [antwerp, ghent, joint, other] = self.places;
        if self.by_city { self.places } else { [antwerp + ghent, 0, joint, other] }
    }

    /// The least that must move, by trying every division of the total and of each net amount.
    fn least_by_trying(&self, rules: &[Rule], pinned: &[Slice]) -> Option<i64> {
        let on_objectives = |rule: &&Rule| !Slice::URBAN.contains(rule.target());
        let stays = |other: &Self, on: &[Slice]| {
            pinned
                .iter()
                .filter(|slice| on.contains(slice))
                .all(|slice| other.amount((*slice).into()) == self.amount((*slice).into()))
        };
        let mut least_to_net = BTreeMap::new();
        for assistance in 0..=self.total() {
            for smart in 0..=self.total() - assistance {
                let objectives = [assistance, smart, self.total() - assistance - smart];
                let other = Self { objectives, ..self.clone() };
                let on_side = [Slice::TECHNICAL_ASSISTANCE, SMART, SUSTAINABLE];
                if stays(&other, &on_side)
                    && rules.iter().filter(on_objectives).all(|rule| other.meets(rule))
                {
                    let moved = given(&self.objectives, &objectives);
                    let least = least_to_net.entry(other.net()).or_insert(moved);
                    *least = moved.min(*least);
                }
            }
        }
        let mut least: Option<i64> = None;
        for (net, moved) in least_to_net {
            // The amount that technical assistance gives up goes to regular funding.
            let rest = self.not_urban() + net - self.net();
            let before = self.before();
            let parts = [before[0], before[1], before[2], before[3], rest];
            for antwerp in 0..=net {
                for ghent in 0..=net - antwerp {
                    // Without amounts by city, it does not matter which of the two has the funding.
                    if !self.by_city && ghent > 0 {
                        break;
                    }
                    let so_far = moved + given(&before[..2], &[antwerp, ghent]);
                    if least.is_some_and(|least| least <= so_far) {
                        continue;
                    }
                    for joint in 0..=net - antwerp - ghent {
                        if !self.by_city && joint > 0 {
                            break;
                        }
                        for urban in 0..=net - antwerp - ghent - joint {
                            let places = [antwerp, ghent, joint, urban];
                            let objectives = [self.total() - net, net, 0];
                            let other = Self { objectives, places, ..self.clone() };
                            let after = [antwerp, ghent, joint, urban, other.not_urban()];
                            let moved = moved + given(&parts, &after);
                            let on_side =
                                [Slice::TWO_CITIES, Slice::URBAN, Slice::city(City::Antwerp)];
                            if least.is_none_or(|least| moved < least)
                                && stays_within(self, &other, pinned, &on_side)
                                && rules
                                    .iter()
                                    .filter(|rule| !on_objectives(rule))
                                    .all(|rule| other.meets(rule))
                            {
                                least = Some(moved);
                            }
                        }
                    }
                }
            }
        }
        least
    }
}

/// Whether no money in a pinned slice has moved.
fn stays_within(plan: &Small, other: &Small, pinned: &[Slice], on: &[Slice]) -> bool {
    let before = plan.before();
    pinned.iter().filter(|slice| on.contains(slice)).all(|slice| {
        let stays = |at: usize| before[at] == other.places[at];
        match *slice {
            Slice::URBAN => (0..4).all(stays),
            Slice::TWO_CITIES => (0..3).all(stays),
            _ => stays(0),
        }
    })
}

/// The amount that is given up.
fn given(before: &[i64], after: &[i64]) -> i64 {
    before.iter().zip(after).map(|(before, after)| (before - after).max(0)).sum()
}

/// Targets and bases that contain them.
const PAIRS: [(&str, &str); 14] = [
    ("technical-assistance", "programme"),
    ("2.A.1", "programme"),
    ("2.A.2", "programme"),
    ("2.A.1", "net"),
    ("2.A.2", "net"),
    ("2.A.1", "declared"),
    ("net", "programme"),
    ("urban", "programme"),
    ("urban", "net"),
    ("two-cities", "net"),
    ("two-cities", "urban"),
    ("two-cities", "declared"),
    ("antwerp", "two-cities"),
    ("ghent", "urban"),
];

fn asked() -> impl Strategy<Value = (usize, Bound, u32)> {
    let share = prop_oneof![
        3 => (0_u32..=10).prop_map(|one| one * 100_000_000),
        1 => (0_u32..=100).prop_map(|one| one * 10_000_000),
        1 => Just(333_333_333_u32),
        1 => 0_u32..=1_000_000_000,
    ];
    (0..PAIRS.len(), prop::sample::select(Bound::ALL), share)
}

fn rules_of(asked: &[(usize, Bound, u32)], by_city: bool) -> Option<RuleSet> {
    let mut set = RuleSet::builder("own", Text::new("eigen", "own"));
    for (number, (pair, bound, share)) in asked.iter().enumerate() {
        let (target, base) = PAIRS[*pair];
        if !by_city && (target == "antwerp" || target == "ghent") {
            continue;
        }
        let one = rule(number.to_string(), slice(target));
        let share = Share::from_billionths(*share).unwrap();
        set = set.rule(one.bound(*bound, share).of(base.parse::<Base>().unwrap()));
    }
    set.build().ok()
}

proptest! {
    #![proptest_config(cases(10_000))]

    #[test]
    fn repair_matches_brute_force(
        small in small(),
        asked in prop::collection::vec(asked(), 1..5),
        pins in prop::collection::vec(prop::sample::select(vec![
            "technical-assistance", "2.A.1", "2.A.2", "two-cities", "urban", "antwerp",
        ]), 0..3),
        pin in prop::bool::weighted(0.3),
    ) {
        let Some(rules) = rules_of(&asked, small.by_city) else { return Ok(()) };
        let told = |name: &&str| small.by_city || *name != "antwerp";
        let pinned: Vec<Slice> =
            pins.into_iter().filter(|_| pin).filter(told).map(slice).collect();
        let plan = small.plan();
        let least = small.least_by_trying(rules.rules(), &pinned);
        match rules.repair(&plan, &pinned) {
            Ok(repair) => {
                prop_assert!(repair.not_evaluated.is_empty(), "{repair}");
                prop_assert_eq!(Some(repair.moved().unwrap().cents()), least, "{}", repair);
                prop_assert!(repair.is_least());
                prop_assert_eq!(repair.lower_bound(), repair.moved());
                is_sound(&rules, &plan, &repair, &pinned)?;
            }
            Err(RepairError::Contradiction { rules: named, pinned: still, is_minimal }) => {
                prop_assert_eq!((least, is_minimal), (None, true));
                let of = |ids: &[&str]| -> Vec<Rule> {
                    ids.iter().map(|id| rules.rule(id).unwrap().clone()).collect()
                };
                let named: Vec<&str> = named.iter().map(|rule| &*rule.id).collect();
                prop_assert_eq!(small.least_by_trying(&of(&named), &still), None);
                for left_out in &named {
                    let others: Vec<&str> = named.iter().copied().filter(|id| id != left_out).collect();
                    prop_assert!(small.least_by_trying(&of(&others), &still).is_some());
                }
                for left_out in &still {
                    let others: Vec<Slice> = still.iter().copied().filter(|one| one != left_out).collect();
                    prop_assert!(small.least_by_trying(&of(&named), &others).is_some());
                }
            }
            Err(other) => prop_assert!(false, "{other}"),
        }
    }
}

/// Whether the repaired plan meets its rules, the moves lead to it, each has a reason, the total
/// stays, and nothing that is pinned has moved.
pub(crate) fn is_sound(
    rules: &RuleSet,
    plan: &FinancialPlan,
    repair: &Repair,
    pinned: &[Slice],
) -> Result<(), TestCaseError> {
    let amended = repair.amend(plan).unwrap();
    let report = rules.check(&amended);
    prop_assert!(report.failed().next().is_none(), "{report}");
    for measure in report.outcomes().iter().filter_map(efro_gti::Outcome::measure) {
        prop_assert!(measure.shortfall.is_zero() && measure.excess.is_zero());
    }
    prop_assert_eq!(amended.total(), plan.total());
    for pinned in pinned {
        prop_assert_eq!(
            amended.figure(*pinned).unwrap().amount(),
            plan.figure(*pinned).unwrap().amount()
        );
    }
    for one in &repair.moves {
        prop_assert!(one.amount > Euro::ZERO && one.from != one.to);
        let room = !repair.passed_to_regular_strand().unwrap().is_zero();
        prop_assert!(room || !one.reasons.is_empty(), "{}", repair);
        prop_assert!(
            pinned.iter().all(|slice| !slice.contains(one.from) || one.side == Side::Strands)
        );
    }
    let on_sides = Side::ALL.iter().map(|side| repair.moved_on(*side).unwrap());
    prop_assert_eq!(Euro::sum(on_sides), repair.moved());
    Ok(())
}

proptest! {
    #![proptest_config(cases(60))]

    /// As large as a programme is: too many divisions to try, but the repaired plan holds.
    #[test]
    fn repair_of_a_large_plan_is_sound(
        objectives in prop::collection::vec(0_i64..10_000_000_000, 8),
        cities in (0_i64..1_000_000_000, 0_i64..1_000_000_000, 0_i64..1_000_000_000),
        asked in prop::collection::vec((0..super::random_plans::PAIRS.len(), prop::sample::select(Bound::ALL), 0_u32..=100), 1..4),
    ) {
        let net: i64 = objectives.iter().skip(1).sum();
        prop_assume!(cities.0 + cities.1 + cities.2 <= net);
        let mut plan = FinancialPlan::builder("large", cents(net + objectives[0]))
            .technical_assistance(cents(objectives[0]))
            .urban(cents(cities.0 + cities.1 + cities.2))
            .city(City::Antwerp, cents(cities.0))
            .city(City::Ghent, cents(cities.1));
        for (objective, amount) in SpecificObjective::ALL.iter().zip(&objectives[1..]) {
            plan = plan.specific_objective(*objective, cents(*amount));
        }
        let plan = plan.build().unwrap();
        let mut set = RuleSet::builder("own", Text::new("eigen", "own"));
        for (number, (pair, bound, percent)) in asked.into_iter().enumerate() {
            let (target, base) = super::random_plans::PAIRS[pair];
            let share = Share::from_billionths(percent * 10_000_000).unwrap();
            set = set.rule(rule(number.to_string(), slice(target)).bound(bound, share).of(slice(base)));
        }
        let Ok(rules) = set.build() else { return Ok(()) };
        match rules.repair(&plan, &[]) {
            Ok(repair) => is_sound(&rules, &plan, &repair, &[])?,
            Err(RepairError::Contradiction { rules: named, .. }) => prop_assert!(!named.is_empty()),
            Err(other) => prop_assert!(false, "{other}"),
        }
    }
}
