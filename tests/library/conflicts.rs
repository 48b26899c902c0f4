//! Rules that contradict each other, compared with an elimination on big rationals.

use std::collections::BTreeMap;

use efro_gti::report::Verdict;
use efro_gti::rules::{Base, Bound, RuleBuilder};
use efro_gti::{
    Citation, Euro, FinancialPlan, Language, Priority, Rule, RuleSet, Share, Slice, Source, Text,
};
use num_bigint::BigInt;
use num_rational::BigRational;
use proptest::prelude::*;

use crate::cases::cases;

fn rule(id: &str, target: Slice) -> RuleBuilder {
    let document = Source::new(Text::new("Besluit 12", "Decision 12"));
    Rule::builder(id.to_string(), target)
        .title(Text::new("regel", "rule"))
        .citation(Citation::section(document, "1"))
}

fn own(rules: impl IntoIterator<Item = RuleBuilder>) -> RuleSet {
    let set = RuleSet::builder("own", Text::new("eigen", "own"));
    rules.into_iter().fold(set, efro_gti::rules::RuleSetBuilder::rule).build().unwrap()
}

fn share(percent: u32) -> Share {
    Share::from_billionths(percent * 10_000_000).unwrap()
}

/// A row of factors, and the bound that their sum is at least.
type Row = (Vec<BigRational>, BigRational);

/// Whether `rows · x ≥ bounds` has a solution: every unknown is eliminated in turn (Fourier, Motzkin), the
/// one that leaves the fewest rows first.
fn solvable(rows: Vec<Row>, unknowns: usize) -> bool {
    let zero = BigRational::from(BigInt::ZERO);
    let mut rows = tightest(rows);
    let mut open: Vec<usize> = (0..unknowns).collect();
    while !open.is_empty() {
        let made = |at: usize| {
            let lower = rows.iter().filter(|(row, _)| row[at] > zero).count();
            let upper = rows.iter().filter(|(row, _)| row[at] < zero).count();
            lower * upper
        };
        let place = (0..open.len()).min_by_key(|place| made(open[*place])).unwrap();
        let at = open.remove(place);
        let (mut lower, mut upper, mut free) = (Vec::new(), Vec::new(), Vec::new());
        for (row, bound) in rows {
            let factor = row[at].clone();
            if factor == zero {
                free.push((row, bound));
                continue;
            }
            let size = if factor > zero { factor.clone() } else { -factor.clone() };
            let scaled = (row.iter().map(|one| one / &size).collect::<Vec<_>>(), bound / &size);
            if factor > zero { lower.push(scaled) } else { upper.push(scaled) }
        }
        for (low, low_bound) in &lower {
            for (up, up_bound) in &upper {
                free.push((low.iter().zip(up).map(|(a, b)| a + b).collect(), low_bound + up_bound));
            }
        }
        rows = tightest(free);
    }
    rows.iter().all(|(_, bound)| *bound <= zero)
}

/// The rows, each in one scale, and of those with the same factors the one with the largest bound, which
/// implies the others.
fn tightest(rows: Vec<Row>) -> Vec<Row> {
    let zero = BigRational::from(BigInt::ZERO);
    let mut kept: BTreeMap<Vec<BigRational>, BigRational> = BTreeMap::new();
    for (row, bound) in rows {
        let first = row.iter().find(|one| **one != zero).cloned();
        let size = first.map_or_else(
            || BigRational::from(BigInt::from(1)),
            |one| if one > zero { one } else { -one },
        );
        let row: Vec<BigRational> = row.iter().map(|one| one / &size).collect();
        let bound = bound / &size;
        let tightest = kept.entry(row).or_insert_with(|| bound.clone());
        if *tightest < bound {
            *tightest = bound;
        }
    }
    kept.into_iter().collect()
}

/// Whether rules on nested slices can hold together with money in `base`, by elimination.
fn possible(rules: &[(usize, usize, Bound, u32)], base: usize) -> bool {
    // Unknowns: the money of each ring between nested slices; slice `n` is rings 0 to n.
    let rings = NESTED.len();
    let amount =
        |slice: usize, ring: usize| BigRational::from(BigInt::from(u8::from(ring <= slice)));
    let row = |factor: &dyn Fn(usize) -> BigRational| (0..rings).map(factor).collect::<Vec<_>>();
    let zero = || BigRational::from(BigInt::ZERO);
    let one = || BigRational::from(BigInt::from(1));
    let mut rows: Vec<(Vec<BigRational>, BigRational)> = (0..rings)
        .map(|ring| (row(&|at| if at == ring { one() } else { zero() }), zero()))
        .collect();
    rows.push((row(&|at| amount(base, at)), one()));
    for (target, base, bound, percent) in rules {
        let share = BigRational::new(BigInt::from(*percent), BigInt::from(100));
        let more = row(&|at| amount(*target, at) - &share * amount(*base, at));
        let less: Vec<BigRational> = more.iter().map(|one| -one).collect();
        if *bound != Bound::AtMost {
            rows.push((more, zero()));
        }
        if *bound != Bound::AtLeast {
            rows.push((less, zero()));
        }
    }
    solvable(rows, rings)
}

const NESTED: [&str; 5] = ["ghent", "two-cities", "urban", "net", "programme"];

proptest! {
    #![proptest_config(cases(1_500))]

    #[test]
    fn conflicts_match_elimination(
        rules in prop::collection::vec((0_usize..4, 1_usize..5, prop::sample::select(Bound::ALL), prop::sample::select(vec![0_u32, 5, 10, 20, 50, 90, 100])), 1..5)
    ) {
        let rules: Vec<(usize, usize, Bound, u32)> =
            rules.into_iter().filter(|(target, base, ..)| target < base).collect();
        prop_assume!(!rules.is_empty());
        let slice = |at: usize| NESTED[at].parse::<Slice>().unwrap();
        let built = rules.iter().enumerate().fold(
            RuleSet::builder("own", Text::new("eigen", "own")),
            |set, (number, (target, base, bound, percent))| {
                let one = rule(&number.to_string(), slice(*target)).bound(*bound, share(*percent));
                set.rule(one.of(slice(*base)))
            },
        );
        // Refused at once, for the same reason that would make it a conflict.
        let Ok(set) = built.build() else { return Ok(()) };
        let conflicts = set.conflicts().unwrap();
        let mut impossible = false;
        for (_, base, ..) in &rules {
            let found = !possible(&rules, *base);
            impossible |= found;
            // A conflict on this base, or the same rules on an earlier one.
            prop_assert!(!found || !conflicts.is_empty());
        }
        prop_assert_eq!(impossible, !conflicts.is_empty());
        for conflict in conflicts {
            let Base::Slice(base) = conflict.base else { panic!("no base is declared") };
            let base = (0..NESTED.len()).find(|at| slice(*at) == base).unwrap();
            let of = |ids: &[usize]| ids.iter().map(|id| rules[*id]).collect::<Vec<_>>();
            let ids: Vec<usize> = conflict.rules.iter().map(|rule| rule.id.parse().unwrap()).collect();
            prop_assert!(!possible(&of(&ids), base));
            for left_out in &ids {
                let others: Vec<usize> = ids.iter().copied().filter(|id| id != left_out).collect();
                prop_assert!(possible(&of(&others), base), "rule {} can be left out", left_out);
            }
        }
    }
}

#[test]
fn contradictions_are_named() {
    let conflicts = |rules: Vec<RuleBuilder>| -> Vec<String> {
        let found = own(rules).conflicts().unwrap();
        found
            .iter()
            .map(|conflict| {
                let rules: Vec<&str> = conflict.rules.iter().map(|rule| &*rule.id).collect();
                format!("{}: {}", conflict.base, rules.join(" "))
            })
            .collect()
    };
    for set in RuleSet::built_in() {
        assert_eq!(set.conflicts(), Ok(vec![]));
    }
    // Floors that add up to more than the whole.
    let floors = ["RSO1.1", "RSO1.2", "RSO2.1"]
        .map(|code| rule(code, code.parse().unwrap()).at_least(share(40)).of(Slice::NET));
    assert_eq!(conflicts(floors.to_vec()), ["net: RSO1.1 RSO1.2 RSO2.1"]);
    // Through a chain of bases.
    assert_eq!(
        conflicts(vec![
            rule("part", Slice::TWO_CITIES).at_least(share(50)).of(Slice::URBAN),
            rule("urban", Slice::URBAN).at_least(share(30)).of(Slice::NET),
            rule("cap", Slice::TWO_CITIES).at_most(share(10)).of(Slice::NET),
        ]),
        ["urban: part urban cap",]
    );
    // Two at once, on one base.
    assert_eq!(
        conflicts(vec![
            rule("a", Slice::URBAN).at_least(share(50)).of(Slice::NET),
            rule("b", Slice::URBAN).at_most(share(10)).of(Slice::NET),
            rule("c", "RSO1.1".parse().unwrap()).at_least(share(50)).of(Slice::NET),
            rule("d", "RSO1.2".parse().unwrap()).at_least(share(60)).of(Slice::NET),
        ]),
        ["net: a b", "net: c d"]
    );
    // Both can be 60 % of a declared base: it need not contain them.
    assert!(
        conflicts(vec![
            rule("p1", "2.A.1".parse().unwrap()).at_least(share(60)).of(Base::Declared),
            rule("p2", "2.A.2".parse().unwrap()).at_least(share(60)).of(Base::Declared),
        ])
        .is_empty()
    );
    // One target cannot be two shares of one declared base.
    assert_eq!(
        conflicts(vec![
            rule("all", Slice::URBAN).at_least(share(100)).of(Base::Declared),
            rule("half", Slice::URBAN).at_most(share(50)).of(Base::Declared),
        ]),
        ["declared: all half"]
    );
    // A rule that contradicts itself.
    let alone = own([rule("cap", Slice::NET).at_most(share(10)).of(Slice::NET)]);
    assert_eq!(
        alone.conflicts().unwrap()[0].text(Language::English),
        "no plan with an amount above zero for the programme net of technical assistance can meet “rule” (cap)"
    );
}

#[test]
fn the_most_rules_that_a_set_can_have() {
    let places = ["antwerp", "ghent", "both-cities", "other-urban", "regular"];
    let rules = (0..RuleSet::MAX_RULES).map(|number| {
        let target = format!("{}+RSO{}", places[number % 5], ["1.1", "2.4"][number / 5 % 2]);
        let bound = Bound::ALL[number % 3];
        let percent = u32::try_from(number / 10 % 2).unwrap() + 1;
        rule(&number.to_string(), target.parse().unwrap())
            .bound(bound, share(percent))
            .of(Slice::NET)
    });
    // A target is 1 % and 2 % of one base.
    assert!(!own(rules).conflicts().unwrap().is_empty());
}

#[test]
fn targets_need_not_be_parts_of_a_declared_base() {
    let least = |id: &str| rule(id, id.parse().unwrap()).at_least(share(60)).of(Base::Declared);
    let rules = own([least("2.A.1"), least("2.A.2")]);
    assert_eq!(rules.conflicts(), Ok(vec![]));
    let hundred = Euro::whole(100);
    let plan = FinancialPlan::builder("A programme", Euro::whole(200))
        .technical_assistance(Euro::ZERO)
        .priority(Priority::SmartFlanders, hundred)
        .priority(Priority::SustainableFlanders, hundred)
        .declared_base(hundred)
        .build()
        .unwrap();
    let report = rules.check(&plan);
    assert!(report.rules().all(|outcome| outcome.verdict() == Verdict::Passed));
}
