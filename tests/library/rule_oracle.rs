//! Verdicts compared with exact rational arithmetic, for any base, share and rounding.

use efro_gti::allocation::{Amounts, Figure, FigureError, Figures};
use efro_gti::document::Pointer;
use efro_gti::report::{Measure, Verdict};
use efro_gti::rules::{Bound, Strand};
use efro_gti::{
    Citation, City, Euro, FinancialPlan, Outcome, Priority, Rule, RuleSet, Share, Slice, Source,
    SpecificObjective, Text, Theme,
};
use num_bigint::BigInt;
use num_rational::BigRational;
use proptest::prelude::*;

use crate::cases::cases;
use crate::custom_rules::{FOUR_RULES, only};

fn cents(cents: i64) -> Euro {
    Euro::from_cents(cents).unwrap()
}

fn of(share: i64, base: i64) -> BigRational {
    BigRational::new(BigInt::from(share), BigInt::from(100)) * BigInt::from(base)
}

/// Random amounts and, as often, amounts within two cents of the required one.
fn target_and_base(share: i64) -> impl Strategy<Value = (i64, i64)> {
    let base = prop_oneof![0_i64..2_000, 0..=i64::MAX, (i64::MAX - 2_000)..=i64::MAX];
    (base, prop_oneof![Just(None), (-2_i64..=2).prop_map(Some)], 0..=i64::MAX).prop_map(
        move |(base, beside, any)| {
            let asked = i64::try_from(i128::from(base) * i128::from(share) / 100).unwrap();
            // A part is at most its whole; another test has a part that exceeds it.
            let target = beside.map_or(any, |beside| asked.saturating_add(beside).max(0));
            (target.min(base), base)
        },
    )
}

fn verdict(id: &str, slice: Slice, target: i64, base_slice: Slice, base: i64) -> Verdict {
    let figures = Figures::new([(slice, cents(target)), (base_slice, cents(base))]);
    let report = RuleSet::strategy_text().check(&figures);
    report.rule(id).unwrap().verdict()
}

proptest! {
    #![proptest_config(cases(2_000))]

    #[test]
    fn urban_minimum_matches_rational_arithmetic((target, base) in target_and_base(8)) {
        let holds = BigRational::from(BigInt::from(target)) >= of(8, base);
        let found = verdict("urban-minimum", Slice::URBAN, target, Slice::PROGRAMME, base);
        prop_assert_eq!(found == Verdict::Passed, holds);
        prop_assert_ne!(found, Verdict::NotEvaluated);
    }

    #[test]
    fn priority_1_matches_rational_arithmetic((target, base) in target_and_base(60)) {
        let asked = of(60, base);
        let target_cents = BigRational::from(BigInt::from(target));
        let holds = target_cents == asked.floor() || target_cents == asked.ceil();
        let slice = Slice::priority(Priority::SmartFlanders);
        let found = verdict("priority-1", slice, target, Slice::PROGRAMME, base);
        prop_assert_eq!(found == Verdict::Passed, holds);
        prop_assert_ne!(found, Verdict::NotEvaluated);
    }
}

/// The outcome of a custom rule with any share for a target and a base.
fn own(bound: Bound, share: Share, target: i64, base: i64) -> Outcome {
    let rule = Rule::builder("own", Slice::URBAN)
        .bound(bound, share)
        .of(Slice::NET)
        .title(Text::new("regel", "rule"))
        .citation(Citation::section(Source::STRATEGY, "2"));
    let rules = RuleSet::builder("own", Text::new("eigen", "own")).rule(rule).build().unwrap();
    let figures = Figures::new([(Slice::URBAN, cents(target)), (Slice::NET, cents(base))]);
    rules.check(&figures).outcomes()[0].clone()
}

proptest! {
    #![proptest_config(cases(5_000))]

    #[test]
    fn every_bound_and_measure_matches_rational_arithmetic(
        parts in prop_oneof![0_u32..=1_000_000_000, (0_u32..=100).prop_map(|one| one * 10_000_000)],
        base in prop_oneof![0_i64..2_000, 0..=i64::MAX, (i64::MAX - 2_000)..=i64::MAX],
        beside in -2_i64..=2,
        any in prop::option::of(0..=i64::MAX),
    ) {
        let asked = BigRational::new(BigInt::from(parts), BigInt::from(1_000_000_000)) * BigInt::from(base);
        let near = i64::try_from(asked.floor().to_integer()).unwrap();
        let target = any.unwrap_or_else(|| near.saturating_add(beside).max(0)).min(base);
        let actual = BigRational::from(BigInt::from(target));
        let share = Share::from_billionths(parts).unwrap();
        let down = i64::try_from(asked.floor().to_integer()).unwrap();
        let up = i64::try_from(asked.ceil().to_integer()).unwrap();
        let above = |amount: i64, other: i64| cents((amount - other).max(0));
        // Required from and to, shortfall, excess, margin.
        for (bound, holds, measured) in [
            (
                Bound::AtLeast,
                actual >= asked,
                (cents(up), None, above(up, target), Euro::ZERO, above(target, up)),
            ),
            (
                Bound::AtMost,
                actual <= asked,
                (cents(down), None, Euro::ZERO, above(target, down), above(down, target)),
            ),
            (
                Bound::Exactly,
                target == down || target == up,
                (
                    cents(down),
                    (down != up).then_some(cents(up)),
                    above(down, target),
                    above(target, up),
                    Euro::ZERO,
                ),
            ),
        ] {
            let outcome = own(bound, share, target, base);
            prop_assert_eq!(outcome.verdict() == Verdict::Passed, holds, "{}", bound);
            prop_assert_eq!(outcome.verdict() == Verdict::Failed, !holds, "{}", bound);
            let measure = outcome.measure().unwrap();
            let Measure { required, required_to, shortfall, excess, margin: headroom, .. } = measure.clone();
            prop_assert_eq!((required, required_to, shortfall, excess, headroom), measured);
        }
    }
}

#[test]
fn urban_minimum_and_two_cities_at_their_edges() {
    let urban =
        |target, base| verdict("urban-minimum", Slice::URBAN, target, Slice::PROGRAMME, base);
    // 8 % of 8.75 is 0.70 to the cent.
    assert_eq!(urban(70, 875), Verdict::Passed);
    assert_eq!(urban(69, 875), Verdict::Failed);
    assert_eq!(urban(79_999_999, 1_000_000_000), Verdict::Failed);
    assert_eq!(urban(80_000_000, 1_000_000_000), Verdict::Passed);
    // A base of zero is valid.
    assert_eq!(urban(0, 0), Verdict::Passed);
    assert_eq!(urban(i64::MAX, i64::MAX), Verdict::Passed);
    // Exactly 10 % of 0.05 is half a cent: the cents on both sides pass.
    let cities = |target| verdict("two-cities", Slice::TWO_CITIES, target, Slice::URBAN, 5);
    assert_eq!([0, 1, 2].map(cities), [Verdict::Passed, Verdict::Passed, Verdict::Failed]);
}

#[test]
fn urban_minimum_message_shows_one_cent_in_a_billion() {
    let figures =
        Figures::new([(Slice::URBAN, cents(79_999_999)), (Slice::PROGRAMME, cents(1_000_000_000))]);
    let report = RuleSet::strategy_text().check(&figures);
    let text = report.rule("urban-minimum").unwrap().to_string();
    assert!(text.contains("7.9999999%") && text.contains("€0.01 short"), "{text}");
}

/// The amounts that round to `amount` at a precision of 1.00.
fn possible(amount: i64) -> impl Iterator<Item = i64> + Clone {
    (amount - 50)..=(amount + 50)
}

proptest! {
    #![proptest_config(cases(60))]

    /// Tries all amounts that round to the figures of a plan whose net amount is the sum of its
    /// priorities, so that the target is part of the base.
    #[test]
    fn priority_1_within_precision_matches_brute_force(total in 1_000_i64..1_100, beside in -2_i64..=2) {
        let total = total * 100;
        let smart = (total * 60 / 100 + 50) / 100 * 100 + beside * 100;
        let sustainable = total - smart;
        let plan = FinancialPlan::builder("rounded", cents(total))
            .priority(Priority::SmartFlanders, cents(smart))
            .priority(Priority::SustainableFlanders, cents(sustainable))
            .precision(Euro::whole(1))
            .build()
            .unwrap();
        let report = RuleSet::adopted().check(&plan);
        let outcome = report.rule("priority-1").unwrap();
        let measure = outcome.measure().unwrap();

        let holds = |target: i64, base: i64| (target * 100 - base * 60).abs() < 100;
        let as_written = holds(smart, smart + sustainable);
        let found = possible(smart)
            .any(|smart| possible(sustainable).any(|other| holds(smart, smart + other)));
        prop_assert_eq!(measure.within_precision, !as_written && found);
        prop_assert_eq!(outcome.verdict() == Verdict::Passed, as_written || found);
    }

    /// The same for a target and a base that are rounded separately.
    #[test]
    fn urban_minimum_within_precision_matches_brute_force(
        base in 1_000_i64..1_200, beside in -2_i64..=1,
    ) {
        let base = base * 100;
        let urban = base * 8 / 100 / 100 * 100 + beside * 100;
        let plan = FinancialPlan::builder("rounded", cents(base))
            .technical_assistance(Euro::ZERO)
            .urban(cents(urban))
            .precision(Euro::whole(1))
            .build()
            .unwrap();
        let report = RuleSet::strategy_text().check(&plan);
        let outcome = report.rule("urban-minimum").unwrap();
        let measure = outcome.measure().unwrap();

        let holds = |target: i64, base: i64| target * 100 >= base * 8;
        let found = possible(urban).any(|urban| possible(base).any(|base| holds(urban, base)));
        prop_assert_eq!(outcome.verdict() == Verdict::Passed, holds(urban, base));
        prop_assert_eq!(measure.within_precision, found && !holds(urban, base));
    }

    /// The figure of a slice is the sum of its disjoint parts, in any order.
    #[test]
    fn figures_are_sums_of_disjoint_parts(
        amounts in prop::collection::vec(0_i64..1_000_000, 35),
        order in Just((0..35).collect::<Vec<usize>>()).prop_shuffle(),
    ) {
        let cells: Vec<Slice> = SpecificObjective::ALL
            .iter()
            .flat_map(|objective| {
                let objective = Slice::specific_objective(*objective);
                Strand::ALL.iter().map(move |place| objective.intersection(Slice::strand(*place)).unwrap())
            })
            .collect();
        let figures = Figures::new(order.iter().map(|at| (cells[*at], cents(amounts[*at]))));
        for slice in [Slice::NET, Slice::URBAN, Slice::city(City::Ghent), Slice::specific_objective(SpecificObjective::Skills)] {
            let sum: i64 = cells.iter().zip(&amounts).filter(|(cell, _)| slice.contains(**cell)).map(|(_, sum)| sum).sum();
            prop_assert_eq!(figures.figure(slice).unwrap().amount(), cents(sum));
        }
        prop_assert!(figures.figure(Slice::PROGRAMME).is_err());
        // One theme of a cell is no sum of cells.
        prop_assert!(figures.figure("ghent+mobility".parse().unwrap()).is_err());
    }
}

#[test]
fn net_amount_is_derived_from_either_division() {
    let figures = Figures::new([
        ("2.A.1".parse().unwrap(), cents(60)),
        (Slice::URBAN, cents(8)),
        ("regular".parse().unwrap(), cents(92)),
        (Slice::TECHNICAL_ASSISTANCE, cents(4)),
    ]);
    assert_eq!(figures.figure(Slice::NET).unwrap().amount(), cents(100));
    assert_eq!(figures.figure(Slice::PROGRAMME).unwrap().amount(), cents(104));
}

#[test]
fn overlapping_figures_have_no_net_amount() {
    // Each pair of objectives overlaps with many others.
    let pairs = SpecificObjective::ALL.iter().flat_map(|a| {
        let others = SpecificObjective::ALL.iter().filter(move |b| a < *b);
        others.map(move |b| {
            (Slice::specific_objective(*a).union(Slice::specific_objective(*b)).unwrap(), cents(1))
        })
    });
    assert!(Figures::new(pairs).figure(Slice::NET).is_err());
}

#[test]
fn figures_are_derived_from_three_hundred_amounts() {
    // All cells but one, and both priorities: the missing cell is derived.
    let themes = Theme::ALL.iter().copied().map(Some).chain([None]);
    let cells = SpecificObjective::ALL.iter().flat_map(|objective| {
        let places = Strand::ALL.iter().copied();
        let themes = themes.clone();
        places.flat_map(move |place| {
            themes.clone().map(move |theme| (Slice::cell(*objective, place, theme), cents(1)))
        })
    });
    let of_the_other = 4 * 5 * 8;
    let wholes = [(Priority::SmartFlanders, 1_000), (Priority::SustainableFlanders, of_the_other)];
    let wholes = wholes.map(|(one, amount)| (Slice::priority(one), cents(amount)));
    let figures = Figures::new(cells.clone().skip(1).chain(wholes));
    assert_eq!(figures.figure(Slice::NET).unwrap().amount(), cents(1_000 + of_the_other));
    let first = cells.clone().next().unwrap().0;
    assert_eq!(figures.figure(first).unwrap().amount(), cents(1_000 - 3 * 5 * 8 + 1));

    // If an amount contradicts the others, none of them has a figure.
    let wholes = Priority::ALL.iter().map(|one| (Slice::priority(*one), cents(1_000)));
    let figures = Figures::new(cells.skip(1).chain(wholes));
    assert_eq!(figures.figure(Slice::NET), Err(FigureError::Ambiguous));
    let smart = Slice::priority(Priority::SmartFlanders);
    assert_eq!(figures.figure(smart).unwrap().amount(), cents(1_000));
}

#[test]
fn out_of_range_sums_are_errors() {
    let figures = Figures::new([
        (Slice::priority(Priority::SmartFlanders), Euro::MAX),
        (Slice::priority(Priority::SustainableFlanders), cents(1)),
    ]);
    assert_eq!(figures.figure(Slice::NET), Err(FigureError::OutOfRange));
    let report = RuleSet::adopted().check(&figures);
    assert_eq!(report.rule("urban-minimum").unwrap().code(), Some("no-figure"));
    assert!(report.into_iter().any(|one| one.code() == Some("out-of-range")));

    let too_much = FinancialPlan::builder("too much", Euro::MAX)
        .priority(Priority::SmartFlanders, Euro::MAX)
        .priority(Priority::SustainableFlanders, cents(1))
        .build();
    assert_eq!(too_much.unwrap_err().problems()[0].code(), "sum-out-of-range");
}

#[test]
fn extreme_custom_amounts_do_not_wrap() {
    struct Extreme;
    impl Amounts for Extreme {
        fn figure(&self, slice: Slice) -> Result<Figure, FigureError> {
            let amount = if slice == Slice::NET || slice == Slice::PROGRAMME {
                Euro::MAX
            } else {
                Euro::MIN
            };
            Ok(Figure::exact(amount).with_place(Pointer::ROOT.child("extreme")))
        }
    }
    for rules in [RuleSet::adopted(), RuleSet::strategy_text()] {
        let report = only(&rules, &FOUR_RULES).check(&Extreme);
        assert_eq!(report.outcomes().len(), 4);
        let codes = ["out-of-range", "no-figure", "share-below-exact"];
        assert!(
            report
                .into_iter()
                .filter_map(efro_gti::Outcome::code)
                .all(|code| codes.contains(&code))
        );
    }
}

#[test]
fn rules_on_contradictory_figures_are_not_evaluated() {
    let rules = only(&RuleSet::strategy_text(), &FOUR_RULES);
    let codes = |figures: Figures| -> Vec<&'static str> {
        let report = rules.check(&figures);
        report.into_iter().filter_map(efro_gti::Outcome::code).collect()
    };
    // A part that exceeds its whole.
    let more = Figures::new([(Slice::URBAN, cents(101)), (Slice::PROGRAMME, cents(100))]);
    assert_eq!(codes(more), ["ambiguous-figure", "no-figure", "no-figure", "no-figure"]);
    // Two different figures for one slice.
    let two = [(Slice::URBAN, cents(8)), (Slice::URBAN, cents(9)), (Slice::PROGRAMME, cents(100))];
    assert_eq!(codes(Figures::new(two))[0], "ambiguous-figure");
    let same = [(Slice::URBAN, cents(8)), (Slice::URBAN, cents(8)), (Slice::PROGRAMME, cents(100))];
    assert_eq!(codes(Figures::new(same))[0], "no-figure");
    // More than the declared base is a share above the exact one.
    let declared = Figures::new([(Slice::TWO_CITIES, cents(200))])
        .with_declared_base(Figure::exact(cents(100)));
    let report = RuleSet::adopted().check(&declared);
    assert_eq!(report.rule("two-cities").unwrap().code(), Some("share-above-exact"));
}
