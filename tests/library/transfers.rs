//! Transfers between priorities, cumulated over amendments, compared with the limits that need no new decision.

use std::collections::BTreeSet;

use efro_gti::allocation::Amendment;
use efro_gti::report::{Conclusion, Report, Verdict};
use efro_gti::{Euro, FinancialPlan, Language, Priority};
use proptest::prelude::*;

use crate::cases::cases;

fn cents(cents: i64) -> Euro {
    Euro::from_cents(cents).unwrap()
}

fn plan(smart: i64, total: i64) -> FinancialPlan {
    FinancialPlan::builder("plan", cents(total))
        .priority(Priority::SmartFlanders, cents(smart))
        .priority(Priority::SustainableFlanders, cents(total - smart))
        .build()
        .unwrap()
}

fn after_transfers(initial: &FinancialPlan, plans: &[FinancialPlan]) -> Report {
    let amendments: Vec<_> = plans.iter().cloned().map(Amendment::Transfer).collect();
    initial.check_transfers(&amendments)
}

proptest! {
    #![proptest_config(cases(5_000))]

    #[test]
    fn cumulated_transfers_match_plain_arithmetic(
        total in 1_i64..2_000,
        smart in prop::collection::vec(0_i64..=1_000, 1..5),
    ) {
        // Often a small step from the plan before.
        let mut smart: Vec<i64> = smart.iter().map(|one| total * one / 1_000).collect();
        for at in 1..smart.len() {
            if smart[at] % 3 > 0 {
                smart[at] = (smart[at - 1] + smart[at] % 60 - 30).clamp(0, total);
            }
        }
        let plans: Vec<FinancialPlan> = smart.iter().map(|smart| plan(*smart, total)).collect();
        let report = after_transfers(&plans[0], &plans[1..]);
        let down: i64 = smart.windows(2).map(|two| (two[0] - two[1]).max(0)).sum();
        let up: i64 = smart.windows(2).map(|two| (two[1] - two[0]).max(0)).sum();
        let expected = [
            100 * down <= 8 * smart[0],
            100 * up <= 8 * (total - smart[0]),
            100 * (down + up) <= 4 * total,
        ];
        for (outcome, holds) in report.outcomes().iter().zip(expected) {
            let verdict = if holds { Verdict::Passed } else { Verdict::Failed };
            prop_assert_eq!(outcome.verdict(), verdict, "{}", outcome);
        }
        // Three limits, one check of the sum for each plan, and one of the total for each amendment.
        prop_assert_eq!(report.outcomes().len(), 3 + 2 * plans.len() - 1);
        let keys: BTreeSet<_> =
            report.into_iter().map(|one| (one.kind(), one.id(), one.place())).collect();
        prop_assert_eq!(keys.len(), report.outcomes().len());
    }
}

#[cfg(feature = "serde")]
#[test]
fn same_total_is_checked_for_each_amendment() {
    let report =
        after_transfers(&plan(600, 1_000), &[plan(600, 1_001), plan(600, 1_000), plan(600, 999)]);
    let failed: Vec<&str> = report.failed().map(|outcome| outcome.place().as_str()).collect();
    assert_eq!(failed, ["/0/total", "/1/total", "/2/total"]);
    let text = serde_json::to_string(&report).unwrap();
    assert_eq!(serde_json::from_str::<efro_gti::Report>(&text).unwrap(), report);
}

#[test]
fn transfer_priority_2_and_transfer_programme_at_the_limits() {
    // 8 % of 160.045 million and of 106.697 million; 4 % of 266.742 million, net of technical assistance.
    let plan = |smart: Euro, sustainable: Euro| {
        FinancialPlan::builder("published", Euro::whole(276_078_000))
            .technical_assistance(Euro::whole(9_336_000))
            .priority(Priority::SmartFlanders, smart)
            .priority(Priority::SustainableFlanders, sustainable)
            .build()
            .unwrap()
    };
    let initial = plan(Euro::whole(160_045_000), Euro::whole(106_697_000));
    let moved = |cents: i64| {
        let by = self::cents(cents);
        plan(
            Euro::whole(160_045_000).checked_add(by).unwrap(),
            Euro::whole(106_697_000).checked_sub(by).unwrap(),
        )
    };
    // 8 % of priority 2 is the tightest limit: 8,535,760.00.
    assert_eq!(after_transfers(&initial, &[moved(853_576_000)]).conclusion(), Conclusion::Passed);
    let report = after_transfers(&initial, &[moved(853_576_001)]);
    let failed: Vec<&str> = report.failed().map(efro_gti::Outcome::id).collect();
    assert_eq!(failed, ["transfer-priority-2"]);
    assert_eq!(report.subject(), "published");
    // In the other direction it is 4 % of the programme: 10,669,680.00, in two steps as in one.
    assert_eq!(
        after_transfers(&initial, &[moved(-600_000_000), moved(-1_066_968_000)]).conclusion(),
        Conclusion::Passed
    );
    let report = after_transfers(&initial, &[moved(-600_000_000), moved(-1_066_968_001)]);
    let failed: Vec<&str> = report.failed().map(efro_gti::Outcome::id).collect();
    assert_eq!(failed, ["transfer-programme"]);
    // Moving an amount back counts too.
    let there_and_back = after_transfers(&initial, &[moved(-600_000_000), moved(0)]);
    let failed: Vec<&str> = there_and_back.failed().map(efro_gti::Outcome::id).collect();
    assert_eq!(failed, ["transfer-programme"]);
    for language in Language::ALL {
        assert!(there_and_back.text(*language).contains("24"), "{there_and_back}");
    }
}

#[test]
fn transfers_that_change_the_total_are_not_evaluated() {
    // A change of the total needs a decision.
    let report = after_transfers(&plan(600, 1_000), &[plan(600, 1_001)]);
    assert_eq!(report.conclusion(), Conclusion::Failed);
    let evaluated = |one: &&efro_gti::Outcome| one.verdict() != Verdict::NotApplicable;
    let codes: Vec<&str> =
        report.into_iter().filter(evaluated).filter_map(efro_gti::Outcome::code).collect();
    assert_eq!(
        codes,
        [
            "depends-on-failed-check",
            "depends-on-failed-check",
            "depends-on-failed-check",
            "total-changed"
        ]
    );
    let words = report.failed().next().unwrap().text(Language::English);
    assert!(words.contains("the total of the programme changes from €10.00 to €10.01"), "{words}");
    // A plan without its priorities.
    let bare = FinancialPlan::builder("bare", cents(1_000)).build().unwrap();
    let report = after_transfers(&plan(600, 1_000), &[bare]);
    assert_eq!(report.conclusion(), Conclusion::Incomplete);
    let missing: Vec<_> = report.outcomes()[..3].iter().map(efro_gti::Outcome::code).collect();
    assert_eq!(missing, [Some("no-figure"); 3]);
    // Without amendments nothing is transferred.
    assert_eq!(after_transfers(&plan(600, 1_000), &[]).conclusion(), Conclusion::Passed);
}

#[test]
fn transfers_need_amounts_that_add_up() {
    let stated = |smart, sustainable| {
        FinancialPlan::builder("plan", cents(1_000))
            .technical_assistance(Euro::ZERO)
            .priority(Priority::SmartFlanders, cents(smart))
            .priority(Priority::SustainableFlanders, cents(sustainable))
            .build()
            .unwrap()
    };
    // The priorities add up to 40 cents less than the total.
    let report = after_transfers(&stated(600, 400), &[stated(560, 400)]);
    let failed: Vec<_> = report.failed().map(|one| (one.id(), one.place().as_str())).collect();
    assert_eq!(failed, [("priorities-sum", "/0/total")]);
    let reasons =
        report.outcomes()[..3].iter().map(|one| one.reason().map(efro_gti::report::Reason::code));
    assert_eq!(reasons.collect::<Vec<_>>(), [Some("depends-on-failed-check"); 3]);

    let without = FinancialPlan::builder("plan", cents(1_000)).build().unwrap();
    let report = after_transfers(&stated(600, 400), &[stated(580, 420), without]);
    assert_eq!(report.outcomes()[0].place().as_str(), "/1/priorities/2.A.1");
    assert_eq!(report.conclusion(), Conclusion::Incomplete);
}

#[test]
fn commission_decision_counts_towards_no_limit() {
    let (first, second) = (plan(500, 1_000), plan(490, 1_000));
    let larger = plan(500, 1_100);
    let decided = |plan: &FinancialPlan| Amendment::CommissionDecision(plan.clone());
    let report = plan(600, 1_000).check_transfers(&[decided(&first), Amendment::Transfer(second)]);
    assert_eq!(report.conclusion(), Conclusion::Passed);
    let transferred = report.outcomes()[0].measure().unwrap();
    assert_eq!((transferred.actual, transferred.base_amount), (cents(10), cents(600)));
    // A decision may change the total; a transfer after it may not.
    let report = plan(600, 1_000).check_transfers(&[decided(&larger), Amendment::Transfer(larger)]);
    let totals: Vec<_> =
        report.outcomes_of("same-total").map(|one| (one.verdict(), one.code())).collect();
    let decision = (Verdict::NotApplicable, Some("commission-decision"));
    assert_eq!(totals, [decision, (Verdict::Passed, None)]);
}
