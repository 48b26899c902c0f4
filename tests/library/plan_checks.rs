//! The checks of the sums of a plan, and the rules that depend on them.

use efro_gti::allocation::FinancialPlanBuilder;
use efro_gti::report::{OutcomeKind, Reason};
use efro_gti::{Euro, FinancialPlan, Outcome, Priority, RuleSet, Slice};

use crate::custom_rules::{FOUR_RULES, four_rules, only};
use crate::plan_document::plan;

#[test]
fn parts_that_differ_from_their_whole_fail_the_check_of_the_sum() {
    let findings = |more: &str| {
        let report = four_rules().check(&FinancialPlan::from_json(&plan(more)).unwrap());
        let codes: Vec<String> = report
            .failed()
            .map(|outcome| format!("{} {}", outcome.id(), outcome.code().unwrap()))
            .collect();
        (codes.join(", "), report.counts().not_evaluated)
    };
    for (more, expected) in [
        (
            "\"priorities\":{\"P1\":\"60000\",\"P2\":\"40000.01\"}",
            "priorities-sum parts-above-whole",
        ),
        (
            "\"technical_assistance\":\"0\",\"priorities\":{\"P1\":\"60000\",\"P2\":\"39999.99\"}",
            "priorities-sum parts-below-whole",
        ),
        (
            "\"priorities\":{\"P1\":\"60\"},\"specific_objectives\":{\"1.1\":\"61\"}",
            "objectives-sum parts-above-whole",
        ),
        // Without priorities, one objective exceeds the programme.
        ("\"specific_objectives\":{\"1.1\":\"100000.01\"}", "priorities-sum parts-above-whole"),
        (
            "\"urban_development\":{\"total\":\"5\",\"two_cities\":\"6\"}",
            "two-cities-within-urban parts-above-whole",
        ),
        // One city alone exceeds the urban amount.
        (
            "\"urban_development\":{\"total\":\"5\",\"cities\":{\"ghent\":\"6\"}}",
            "two-cities-within-urban parts-above-whole",
        ),
        (
            "\"urban_development\":{\"two_cities\":\"6\",\"cities\":{\"ghent\":\"3\",\"antwerp\":\"2\"},\"joint\":\"0\"}",
            "cities-sum parts-below-whole",
        ),
        // Without an urban amount, the two cities exceed the net amount.
        (
            "\"technical_assistance\":\"0\",\"urban_development\":{\"two_cities\":\"200000\"}",
            "urban-within-net parts-above-whole",
        ),
        // Without a net amount, the urban amount exceeds the whole programme.
        ("\"urban_development\":{\"total\":\"100000.01\"}", "urban-within-net parts-above-whole"),
        (
            "\"technical_assistance\":\"1\",\"urban_development\":{\"total\":\"99999.01\"}",
            "urban-within-net parts-above-whole",
        ),
    ] {
        let (found, not_evaluated) = findings(more);
        assert_eq!(found, expected, "{more}");
        assert_eq!(not_evaluated, 4, "{more}");
    }
}

#[test]
fn failed_check_blocks_only_rules_that_use_its_amounts() {
    let depends_on = |rules: RuleSet, more: &str| -> Vec<Option<String>> {
        let report = rules.check(&FinancialPlan::from_json(&plan(more)).unwrap());
        let rules = report.outcomes().iter().filter(|one| one.kind() == OutcomeKind::Rule);
        let check = |one: &Outcome| match one.reason() {
            Some(Reason::DependsOnFailedCheck { check, .. }) => Some(check.to_string()),
            _ => None,
        };
        rules.map(check).collect()
    };
    let urban = "\"technical_assistance\":\"0\",\"urban_development\":{\"total\":\"9000\",\"two_cities\":\"900\"},\"declared_base\":\"9000\"";
    let rest = |checks: [&str; 4]| checks.map(|one| (!one.is_empty()).then(|| one.to_string()));
    for (rules, more, expected) in [
        (
            four_rules(),
            "\"priorities\":{\"P1\":\"60000\",\"P2\":\"39999.99\"}",
            ["priorities-sum", "", "priorities-sum", "priorities-sum"],
        ),
        (
            four_rules(),
            "\"priorities\":{\"P1\":\"60000\",\"P2\":\"40000\"},\"specific_objectives\":{\"1.1\":\"60000.01\"}",
            ["", "", "objectives-sum", ""],
        ),
    ] {
        assert_eq!(depends_on(rules, &format!("{urban},{more}")), rest(expected), "{more}");
    }
    // The net amount is derived from the total, which the failed check is about too.
    let above = "\"technical_assistance\":\"1\",\"priorities\":{\"P1\":\"60000\"},\"urban_development\":{\"total\":\"99999.01\"}";
    let within = "urban-within-net";
    assert_eq!(
        depends_on(only(&RuleSet::strategy_text(), &FOUR_RULES), above),
        rest([within, "", within, within])
    );
}

#[test]
fn urban_within_net_needs_the_net_amount() {
    let urban = plan("\"urban_development\":{\"total\":\"100000\"}");
    let report = four_rules().check(&FinancialPlan::from_json(&urban).unwrap());
    let check = report.outcomes_of("urban-within-net").next().unwrap();
    assert_eq!(check.reason(), Some(&Reason::WholeNotStated { whole: Slice::NET }));
}

#[test]
fn cities_sum_needs_the_two_cities_to_be_stated() {
    let cities_sum = |other_urban: &str, cities: &str| {
        let plan = plan(&format!(
            "\"urban_development\":{{\"total\":\"100\"{cities}}},\"amounts\":{{\"other-urban\":\"{other_urban}\"}}"
        ));
        let report = four_rules().check(&FinancialPlan::from_json(&plan).unwrap());
        report.outcomes_of("cities-sum").next().unwrap().reason().cloned()
    };
    let not_stated = Some(Reason::WholeNotStated { whole: Slice::TWO_CITIES });
    // 60 follow for the two cities from the urban amount, and so do 10 below zero.
    let parts = ",\"cities\":{\"antwerp\":\"30\",\"ghent\":\"20\"},\"joint\":\"10\"";
    assert_eq!(cities_sum("40", parts), not_stated);
    assert_eq!(cities_sum("110", ""), not_stated);
}

#[test]
fn priorities_sum_is_the_only_failure_without_priorities() {
    let plan = FinancialPlan::builder("x", Euro::whole(100))
        .technical_assistance(Euro::whole(120))
        .build()
        .unwrap();
    let report = four_rules().check(&plan);
    let found: Vec<String> = report.failed().map(|one| one.id().to_string()).collect();
    assert_eq!(found, ["priorities-sum"]);
}

#[test]
fn priorities_sum_reports_excess_technical_assistance_once() {
    let failed = |technical_assistance: &str, priorities: bool| {
        let plan = FinancialPlan::builder("x", Euro::whole(10_000))
            .precision(Euro::whole(10))
            .technical_assistance(technical_assistance.parse().unwrap())
            .urban(Euro::whole(50));
        let nothing = |plan: FinancialPlanBuilder| {
            Priority::ALL.iter().fold(plan, |plan, one| plan.priority(*one, Euro::ZERO))
        };
        let plan = if priorities { nothing(plan) } else { plan }.build().unwrap();
        let report = four_rules().check(&plan);
        let urban = report.outcomes_of("urban-within-net").next().unwrap().reason().cloned();
        (report.failed().map(|one| one.id().to_string()).collect::<Vec<_>>(), urban)
    };
    // Within the rounding, the net amount may be zero.
    assert_eq!(failed("10010.00", false), (vec!["urban-within-net".into()], None));
    let negative = Some(Reason::NegativeFigure { of: Slice::NET.into() });
    let expected = (vec!["priorities-sum".into()], negative);
    assert_eq!(failed("10020.00", false), expected);
    // Rounding does not make a priority negative.
    assert_eq!(failed("10020.00", true), expected);
}

#[test]
fn priorities_sum_may_differ_by_the_rounding() {
    let report = |sustainable: &str| {
        let json = plan(&format!(
            "\"precision\":\"10\",\"technical_assistance\":\"1000\",\"priorities\":{{\"P1\":\"60000\",\"P2\":\"{sustainable}\"}}"
        ));
        let plan = FinancialPlan::from_json(&json).unwrap();
        four_rules()
            .check(&plan)
            .failed()
            .filter(|outcome| outcome.id() == "priorities-sum")
            .filter_map(efro_gti::Outcome::code)
            .collect::<Vec<_>>()
    };
    // Four figures, each within 5.00.
    assert_eq!(report("39020"), Vec::<&str>::new());
    assert_eq!(report("39030"), ["parts-above-whole"]);
    assert_eq!(report("38980"), Vec::<&str>::new());
    assert_eq!(report("38970"), ["parts-below-whole"]);
    // An amount that is no multiple of ten was not rounded to ten.
    assert_eq!(report("39015.00"), Vec::<&str>::new());
    assert_eq!(report("39015.01"), ["parts-above-whole"]);
}
