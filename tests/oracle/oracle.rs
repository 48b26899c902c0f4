//! Repairs of large plans: how many are proven to be the least, in what time, and whether a public solver of integer
//! programs finds less, or a repair where none exists.
//!
//! ```text
//! cargo test --manifest-path tests/oracle/Cargo.toml -- --nocapture                     # seconds
//! cargo test --manifest-path tests/oracle/Cargo.toml -- --nocapture --ignored           # 10,000 of each: minutes
//! ```

mod figures;
#[path = "../library/random_plans.rs"]
mod random_plans;

use std::time::{Duration, Instant};

use efro_gti::allocation::Amounts;
use efro_gti::repair::RepairError;
use efro_gti::rules::{Base, Bound};
use efro_gti::{City, Euro, FinancialPlan, Rule, RuleSet, Slice, SpecificObjective};
use microlp::{ComparisonOp, Error, OptimizationDirection, Problem, SolutionStatus, Variable};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use random_plans::{plan, rules, rules_of};

const NINE_DIGITS: u32 = 1_000_000_000;
const PERCENTS: u32 = 100;

/// The same plans and rules in each run.
fn cases(count: usize, cents: i64, steps: u32) -> impl Iterator<Item = (FinancialPlan, RuleSet)> {
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    let cases = (plan(cents), rules(steps));
    (0..count).map(move |_| cases.new_tree(&mut runner).unwrap().current())
}

/// Returns the number of repairs of random plans that are answered with proof: the least, or that none exists.
fn proven(count: usize, steps: u32) -> usize {
    let mut times = Vec::new();
    let [mut least, mut none] = [0, 0];
    for (plan, rules) in cases(count, 10_000_000_000, steps) {
        let start = Instant::now();
        let answer = rules.repair(&plan, &[]);
        times.push(start.elapsed());
        match answer {
            Ok(repair) => {
                let amended = rules.check(&repair.amend(&plan).unwrap());
                assert!(amended.failed().next().is_none(), "{amended}");
                least += usize::from(repair.is_least());
            }
            Err(RepairError::Contradiction { is_minimal, .. }) => none += usize::from(is_minimal),
            Err(other) => assert!(matches!(other, RepairError::StepLimit { .. }), "{other}"),
        }
    }
    times.sort_unstable();
    let (median, worst) = (times[count / 2], times[count - 1]);
    println!(
        "{count} sets, shares in {steps} steps: {least} least, {none} none; median {median:?}, worst {worst:?}"
    );
    least + none
}

#[test]
fn a_thousand_repairs_are_proven() {
    for steps in [NINE_DIGITS, PERCENTS] {
        assert_eq!(proven(1_000, steps), 1_000);
    }
}

/// Where the bound on the work is reached, it is known how much must move at least.
#[test]
fn a_repair_without_proof_has_a_lower_bound() {
    use Bound::{AtLeast, Exactly};
    let plan = SpecificObjective::ALL.iter().zip([41, 23, 9, 31, 47, 29, 37]).fold(
        FinancialPlan::builder("A programme", Euro::whole(230_000_000))
            .technical_assistance(Euro::whole(13_000_000))
            .urban(Euro::whole(25_000_000))
            .city(City::Antwerp, Euro::whole(9_000_000))
            .city(City::Ghent, Euro::whole(8_000_000)),
        |plan, (objective, millions)| {
            plan.specific_objective(*objective, Euro::whole(millions * 1_000_000))
        },
    );
    let plan = plan.build().unwrap();
    let rules = |asked: &[(&str, Bound, u32, &str)]| {
        let parsed = asked.iter().map(|(target, bound, share, base)| {
            (target.parse().unwrap(), *bound, *share, base.parse::<Slice>().unwrap())
        });
        rules_of(parsed).unwrap()
    };
    // Minimums that leave a cent in ten million euros, or none.
    let close = rules(&[
        ("RSO2.1", AtLeast, 8_272_396, "2.A.2"),
        ("RSO2.2", AtLeast, 8_238_583, "2.A.2"),
        ("RSO2.4", AtLeast, 299_216_430, "2.A.2"),
        ("RSO2.8", Exactly, 684_272_591, "2.A.2"),
        ("RSO1.1|RSO1.2", AtLeast, 193_096_855, "net"),
        ("RSO1.4|RSO2.1|RSO2.2", Exactly, 545_059_892, "net"),
        ("RSO2.4|RSO2.8", AtLeast, 261_843_253, "net"),
    ]);
    let repair = close.repair(&plan, &[]).unwrap();
    assert!(
        !repair.is_least() && repair.lower_bound().unwrap() < repair.moved().unwrap(),
        "{repair}"
    );
    assert!(repair.lower_bound().unwrap() > Euro::whole(100_000_000));
    // Exact shares of less than the whole, which only a small base can round up to it.
    let short = rules(&[
        ("RSO1.1|RSO1.2", Exactly, 340_390_479, "net"),
        ("RSO1.4|RSO2.1|RSO2.2", Exactly, 290_404_823, "net"),
        ("RSO2.4|RSO2.8", Exactly, 369_204_690, "net"),
    ]);
    let none = short.repair(&plan, &[]).unwrap_err();
    let RepairError::StepLimit { lower_bound: Some(least) } = none else { panic!("{none}") };
    assert!(least > Euro::whole(200_000_000));
}

#[test]
#[ignore = "a minute"]
fn ten_thousand_repairs_are_proven() {
    for steps in [NINE_DIGITS, PERCENTS] {
        assert!(proven(10_000, steps) >= 9_990);
    }
}

/// Technical assistance, the specific objectives, and the strands.
const PARTS: [&str; 13] = [
    "technical-assistance",
    "RSO1.1",
    "RSO1.2",
    "RSO1.4",
    "RSO2.1",
    "RSO2.2",
    "RSO2.4",
    "RSO2.8",
    "antwerp",
    "ghent",
    "both-cities",
    "other-urban",
    "regular",
];

/// The parts of a slice: their first place, and the one after their last.
fn parts_of(slice: Slice) -> Vec<usize> {
    match &*slice.code() {
        "programme" => (0..8).collect(),
        "net" => (1..8).collect(),
        "2.A.1" => (1..4).collect(),
        "2.A.2" => (4..8).collect(),
        "RSO1.1|RSO1.2" => vec![1, 2],
        "RSO2.1|RSO2.4" => vec![4, 6],
        "urban" => (8..12).collect(),
        "two-cities" => (8..11).collect(),
        part => vec![PARTS.iter().position(|one| *one == part).unwrap()],
    }
}

/// The amounts of the parts, in cents.
fn amounts(plan: &FinancialPlan) -> Vec<i64> {
    let cents = |part: &str| plan.figure(part.parse::<Slice>().unwrap()).unwrap().amount().cents();
    // No joint operations are stated, so there are none.
    PARTS.iter().map(|part| if *part == "both-cities" { 0 } else { cents(part) }).collect()
}

/// The factors of a rule: target times a billion, less base times share.
fn factors(rule: &Rule, declared: i64) -> ([i64; 13], i128) {
    let share = i64::from(rule.share().billionths());
    let mut factors = [0; 13];
    parts_of(rule.target()).into_iter().for_each(|part| factors[part] += 1_000_000_000);
    match rule.base() {
        Base::Declared => (factors, -i128::from(declared) * i128::from(share)),
        Base::Slice(base) => {
            parts_of(base).into_iter().for_each(|part| factors[part] -= share);
            (factors, 0)
        }
    }
}

/// What moves if the parts get other amounts, or `None` if these do not meet the rules, exactly.
fn moved(before: &[i64], after: &[i64], rules: &RuleSet, declared: i64) -> Option<i64> {
    let meets = |rule: &Rule| {
        let (factors, constant) = factors(rule, declared);
        let products = factors.iter().zip(after).map(|(a, b)| i128::from(*a) * i128::from(*b));
        let above: i128 = constant + products.sum::<i128>();
        match rule.bound() {
            Bound::AtLeast => above >= 0,
            Bound::AtMost => above <= 0,
            Bound::Exactly => above.abs() < 1_000_000_000,
        }
    };
    let sum = |all: &[i64]| all.iter().sum::<i64>();
    let is_plan = after.iter().all(|one| *one >= 0)
        && sum(&before[..8]) == sum(&after[..8])
        && sum(&after[1..8]) == sum(&after[8..]);
    (is_plan && rules.rules().iter().all(meets)).then(|| {
        let mut before = before.to_vec();
        // The amount that technical assistance gives up is regular money until it moves on.
        before[12] += before[0] - after[0];
        before.iter().zip(after).map(|(before, after)| (before - after).max(0)).sum()
    })
}

/// The answer of the solver, in numbers that it rounds.
enum Solved {
    After(Vec<i64>),
    Impossible,
    /// It stopped, or reports an internal error.
    Nothing,
}

/// Asks for amounts that meet the rules if less than this moves.
#[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "below 2^40")]
fn solve(before: &[i64], rules: &RuleSet, declared: i64, less_than: Option<i64>) -> Solved {
    let mut problem = Problem::new(OptimizationDirection::Minimize);
    problem.set_time_limit(Duration::from_millis(500));
    let total: i64 = before[..8].iter().sum();
    let most = i32::try_from(total).unwrap();
    let after: Vec<Variable> =
        PARTS.iter().map(|_| problem.add_integer_var(0.0, (0, most))).collect();
    let sum = |parts: &[Variable], factor: f64| -> Vec<(Variable, f64)> {
        parts.iter().map(|one| (*one, factor)).collect()
    };
    problem.add_constraint(sum(&after[..8], 1.0), ComparisonOp::Eq, total as f64);
    let net = [sum(&after[1..8], 1.0), sum(&after[8..], -1.0)].concat();
    problem.add_constraint(net, ComparisonOp::Eq, 0.0);
    let gives: Vec<Variable> =
        PARTS.iter().map(|_| problem.add_var(1.0, (0.0, f64::INFINITY))).collect();
    if let Some(less_than) = less_than {
        problem.add_constraint(sum(&gives, 1.0), ComparisonOp::Le, (less_than - 1) as f64);
    }
    for (part, before_part) in before.iter().enumerate() {
        let (mut row, mut amount) = (vec![(gives[part], 1.0), (after[part], 1.0)], *before_part);
        if part == 12 {
            row.push((after[0], 1.0));
            amount += before[0];
        }
        problem.add_constraint(row, ComparisonOp::Ge, amount as f64);
    }
    for rule in rules.rules() {
        let (factors, constant) = factors(rule, declared);
        let row: Vec<(Variable, f64)> =
            after.iter().zip(factors).map(|(one, factor)| (*one, factor as f64 / 1e9)).collect();
        let (least, most) = match rule.bound() {
            Bound::AtLeast => (Some(0), None),
            Bound::AtMost => (None, Some(0)),
            Bound::Exactly => (Some(-999_999_999), Some(999_999_999)),
        };
        for (op, bound) in [(ComparisonOp::Ge, least), (ComparisonOp::Le, most)] {
            if let Some(bound) = bound {
                problem.add_constraint(row.clone(), op, (bound - constant) as f64 / 1e9);
            }
        }
    }
    match problem.solve().map(microlp::SolveOutcome::into_solution) {
        Ok(Ok(solution)) if solution.status() == SolutionStatus::Optimal => {
            let after = after.iter().map(|one| solution.var_value(*one).round() as i64);
            Solved::After(after.collect())
        }
        Err(Error::Infeasible) => Solved::Impossible,
        _ => Solved::Nothing,
    }
}

/// How often the solver confirms an answer.
#[derive(Debug, Default)]
struct Compared {
    /// No repair moves less than ours.
    least: usize,
    /// There is no repair.
    none: usize,
    /// The solver found amounts that do not meet the rules to the cent.
    solver_inexact: usize,
    solver_silent: usize,
    /// No answer of ours to compare, or one without proof.
    unproven: usize,
}

/// Checks that each repair meets the rules, and that the solver finds none that moves less, nor one where none
/// exists. All amounts are checked in whole numbers.
fn compare(count: usize, cents: i64, steps: u32) -> Compared {
    let mut compared = Compared::default();
    for (plan, rules) in cases(count, cents, steps) {
        let before = amounts(&plan);
        let declared = plan.declared_base().unwrap().amount().cents();
        let moved = |after: &[i64]| moved(&before, after, &rules, declared);
        let least = match rules.repair(&plan, &[]) {
            Ok(repair) if repair.is_least() => {
                let change = |part: &str| repair.change_of(part.parse::<Slice>().unwrap()).unwrap();
                let changes = PARTS.iter().map(|part| change(part).cents());
                let after: Vec<i64> = before.iter().zip(changes).map(|(a, b)| a + b).collect();
                let cents = repair.moved().unwrap().cents();
                assert_eq!(moved(&after), Some(cents), "{repair}");
                Some(cents)
            }
            Err(RepairError::Contradiction { .. }) => None,
            Ok(_) | Err(_) => {
                compared.unproven += 1;
                continue;
            }
        };
        let count = match (solve(&before, &rules, declared, least), least) {
            (Solved::After(after), _) => {
                assert_eq!(
                    moved(&after),
                    None,
                    "not {least:?} cents: {after:?} {plan:?} {rules:?}"
                );
                &mut compared.solver_inexact
            }
            (Solved::Impossible, Some(_)) => &mut compared.least,
            (Solved::Impossible, None) => &mut compared.none,
            (Solved::Nothing, _) => &mut compared.solver_silent,
        };
        *count += 1;
    }
    println!(
        "{count} plans, objectives below {cents} cents, shares in {steps} steps: {compared:?}"
    );
    compared
}

/// Asserts that the solver confirms most answers, as far as it has any.
fn mostly_confirmed(count: usize) {
    for (cents, steps) in [(1_000_000, NINE_DIGITS), (100_000_000, PERCENTS)] {
        let compared = compare(count / 2, cents, steps);
        assert!((compared.least + compared.none) * 3 > count, "{compared:?}");
    }
}

#[test]
fn an_integer_program_finds_nothing_less() {
    mostly_confirmed(200);
}

#[test]
#[ignore = "minutes"]
fn an_integer_program_finds_nothing_less_in_ten_thousand_plans() {
    mostly_confirmed(10_000);
}
