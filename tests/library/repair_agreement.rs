//! Checks, conflicts and repairs agree, also for shares of many digits.

use efro_gti::allocation::Amounts;
use efro_gti::repair::RepairError;
use efro_gti::rules::{Base, Bound};
use efro_gti::{
    City, Euro, FinancialPlan, Priority, RuleSet, Share, Slice, SpecificObjective, Text,
};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{RngAlgorithm, TestCaseError, TestRng, TestRunner};

use super::random_plans::{plan, rules, rules_of};
use super::repair::{cents, is_sound, rule, slice};

use crate::cases::cases;

/// The rules with a billionth more room on either side. In a large plan, some amounts in whole cents meet these.
fn with_room(rules: &RuleSet) -> RuleSet {
    let mut set = RuleSet::builder("room", Text::new("ruimte", "room"));
    for one in rules.rules() {
        let billionths = one.share().billionths();
        let least = billionths.checked_sub(1).and_then(Share::from_billionths);
        let most = Share::from_billionths(billionths + 1);
        let looser = |id: &str| rule(format!("{}-{id}", one.id()), one.target()).of(one.base());
        if let Some(least) = least.filter(|_| one.bound() != Bound::AtMost) {
            set = set.rule(looser("least").at_least(least));
        }
        if let Some(most) = most.filter(|_| one.bound() != Bound::AtLeast) {
            set = set.rule(looser("most").at_most(most));
        }
    }
    set.build().unwrap()
}

/// A plan of nine million billion euros, all for one objective and in the regular strand.
fn large_plan() -> FinancialPlan {
    let total = cents(900_000_000_000_000_000);
    let plan = FinancialPlan::builder("large", total)
        .technical_assistance(Euro::ZERO)
        .urban(Euro::ZERO)
        .city(City::Antwerp, Euro::ZERO)
        .city(City::Ghent, Euro::ZERO);
    let plan = SpecificObjective::ALL.iter().fold(plan, |plan, objective| {
        let all = *objective == SpecificObjective::Innovation;
        plan.specific_objective(*objective, if all { total } else { Euro::ZERO })
    });
    plan.build().unwrap()
}

/// The same thousand cases in each run.
#[test]
fn check_conflicts_and_repair_agree() {
    let config = ProptestConfig { failure_persistence: None, ..cases(1_000) };
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let cases = TestRunner::new_with_rng(config, rng)
        .run(&(plan(10_000_000_000), rules(100)), |(plan, rules)| agree(&plan, &rules));
    cases.unwrap();
}

/// Asserts that the check, the conflicts and the repair of a plan agree, for rules whose shares are whole percents.
fn agree(plan: &FinancialPlan, rules: &RuleSet) -> Result<(), TestCaseError> {
    let conflicts = rules.conflicts().unwrap();
    match rules.repair(plan, &[]) {
        Ok(repair) => {
            is_sound(rules, plan, &repair, &[])?;
            let amended = repair.amend(plan).unwrap();
            // A base in a conflict has no money, but for the cents that rounding is about.
            for conflict in &conflicts {
                let base = amended.base(conflict.base).unwrap().amount();
                prop_assert!(base < Euro::whole(100), "{conflict}: {base}");
            }
        }
        Err(RepairError::Contradiction { .. }) => {
            // The total and the declared base stay, and amounts are whole cents. Rules that leave no room, such
            // as two of at least 50 %, then need another total: an even number of cents.
            let declared = rules.rules().iter().any(|rule| rule.base() == Base::Declared);
            if conflicts.is_empty() && !declared {
                let repair = with_room(rules).repair(&large_plan(), &[]);
                prop_assert!(repair.is_ok(), "no conflict, and no repair: {repair:?}");
            }
        }
        Err(other) => prop_assert!(false, "{other}"),
    }
    Ok(())
}

/// Repairs a random plan by rules that are met together only where no cent is left over, and returns the amount.
fn least(asked: &[(&str, Bound, u32, &str)], plan: &FinancialPlan) -> Euro {
    let parsed = |(target, bound, share, base): (&str, Bound, u32, &str)| {
        (slice(target), bound, share, slice(base))
    };
    let rules = rules_of(asked.iter().copied().map(parsed)).unwrap();
    let repair = rules.repair(plan, &[]).unwrap();
    is_sound(&rules, plan, &repair, &[]).unwrap();
    assert!(repair.is_least(), "{repair}");
    repair.moved().unwrap()
}

#[test]
fn minimums_that_add_up_to_the_whole_are_met() {
    use Bound::{AtLeast, Exactly};
    let mut runner = TestRunner::deterministic();
    for _ in 0..5 {
        let plan = plan(10_000_000_000).new_tree(&mut runner).unwrap().current();
        for [first, second] in [[380_000_000, 620_000_000], [381_966_012, 618_033_988]] {
            let parts = [
                ("other-urban", AtLeast, first, "urban"),
                ("two-cities", AtLeast, second, "urban"),
            ];
            // The amount for sustainable urban development is a number of cents that both shares divide.
            let [exact, wide] = [Exactly, AtLeast].map(|bound| {
                least(&[[("urban", bound, 10_000_000, "net")].as_slice(), &parts].concat(), &plan)
            });
            assert!(wide <= exact);
        }
        least(
            &[
                ("antwerp", AtLeast, 210_000_000, "net"),
                ("ghent", AtLeast, 270_000_000, "net"),
                ("other-urban", Exactly, 330_000_000, "net"),
                ("regular", AtLeast, 190_000_000, "net"),
            ],
            &plan,
        );
    }
}

#[test]
fn shares_that_are_no_whole_cents_are_repaired() {
    let plan = FinancialPlan::builder("small", Euro::whole(1_000))
        .technical_assistance(Euro::whole(30))
        .priority(Priority::SmartFlanders, Euro::whole(600))
        .priority(Priority::SustainableFlanders, Euro::whole(370))
        .specific_objective(SpecificObjective::Innovation, Euro::whole(20))
        .specific_objective(SpecificObjective::ClimateAdaptation, Euro::whole(20))
        .build()
        .unwrap();
    let rules = RuleSet::builder("own", Text::new("eigen", "own"))
        .rule(
            rule("a".into(), slice("RSO1.1"))
                .at_least("16.6666666%".parse().unwrap())
                .of(slice("2.A.1")),
        )
        .rule(
            rule("b".into(), slice("RSO2.4"))
                .exactly("28.3333333%".parse().unwrap())
                .of(slice("2.A.2")),
        )
        .build()
        .unwrap();
    let repair = rules.repair(&plan, &[]).unwrap();
    // 96.00 of priority 2 to RSO1.1, then 116.00 of 696.00; and 57.63 to RSO2.4, then 77.63 of 274.00.
    assert_eq!(repair.moved(), Ok("153.63".parse().unwrap()));
    assert!(repair.is_least());
}

#[test]
fn rules_that_leave_no_room_need_a_total_in_whole_cents() {
    let one = |id: &str, target: &str| rule(id.into(), slice(target));
    // 99 % and 1 % rounded up are a cent more than a total of 100.01.
    let odd = RuleSet::builder("own", Text::new("eigen", "own"))
        .rule(one("a", "RSO1.1").at_least(Share::percent::<99>()).of(slice("2.A.1")))
        .rule(one("b", "RSO1.4").at_least(Share::percent::<1>()).of(Slice::PROGRAMME))
        .build()
        .unwrap();
    let plan = |total: i64| {
        let plan = FinancialPlan::builder("n", cents(total)).technical_assistance(Euro::ZERO);
        let plan = SpecificObjective::ALL[1..]
            .iter()
            .fold(plan, |plan, objective| plan.specific_objective(*objective, Euro::ZERO));
        plan.specific_objective(SpecificObjective::Innovation, cents(total)).build().unwrap()
    };
    assert!(odd.conflicts().unwrap().is_empty());
    assert!(odd.repair(&plan(10_000), &[]).is_ok());
    assert!(matches!(odd.repair(&plan(10_001), &[]), Err(RepairError::Contradiction { .. })));
    agree(&plan(10_001), &odd).unwrap();
}
