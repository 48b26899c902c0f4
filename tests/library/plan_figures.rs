//! Plans as programmes publish them: rounded figures, joint funding, table 11, amounts of any slice, and transfers.

use efro_gti::allocation::{Amounts, Figure, FigureError};
use efro_gti::document::Pointer;
use efro_gti::report::{Conclusion, Origin, Problem, Verdict};
use efro_gti::{Citation, Rule};
use efro_gti::{
    Euro, FinancialPlan, Language, Outcome, Priority, Report, RuleSet, Share, Slice, Source, Text,
};

use crate::custom_rules::four_rules;

const SAMPLE: &str = include_str!("../../examples/data/efro-vlaanderen-2021-2027.json");
pub(crate) const TABLE_11: &str =
    include_str!("../../examples/data/efro-vlaanderen-2021-2027-table-11.json");

pub(crate) fn read(text: &str) -> FinancialPlan {
    FinancialPlan::from_json(text).unwrap()
}

pub(crate) fn slice(code: &str) -> Slice {
    code.parse().unwrap()
}

pub(crate) fn euro(text: &str) -> Euro {
    text.parse().unwrap()
}

pub(crate) fn amount(plan: &impl Amounts, code: &str) -> Result<Euro, FigureError> {
    plan.figure(slice(code)).map(|figure| figure.amount())
}

pub(crate) fn check(plan: &FinancialPlan) -> Report {
    four_rules().check(plan)
}

fn outcome<'a>(report: &'a Report, id: &str) -> &'a Outcome {
    report.outcomes_of(id).next().unwrap()
}

pub(crate) fn codes(report: &Report) -> Vec<(&str, &str)> {
    report.failed().map(|one| (one.id(), one.code().unwrap())).collect()
}

#[test]
fn rounding_range_stops_at_zero() {
    // Technical assistance of 0.00 is 0.00 to 0.05, never negative.
    let plan = read(
        r#"{"name":"n","total":"100.30","technical_assistance":"0.00","priorities":{"2.A.2":"40.20"},"precision":"0.10"}"#,
    );
    let report = check(&plan);
    assert_eq!(report.rule("priority-2").unwrap().verdict(), Verdict::Failed);
    // With 0.10 less it is within the rounding.
    let plan = read(
        r#"{"name":"n","total":"100.30","technical_assistance":"0.00","priorities":{"2.A.2":"40.10"},"precision":"0.10"}"#,
    );
    assert_eq!(check(&plan).rule("priority-2").unwrap().verdict(), Verdict::Passed);
}

#[test]
fn whole_passes_a_minimum_that_its_part_passes() {
    let plan = read(
        r#"{"name":"n","total":"1000000","precision":"1000",
            "priorities":{"2.A.1":"600000","2.A.2":"400000"},
            "specific_objectives":{"RSO1.1":"200000","RSO1.2":"200000","RSO1.4":"199000"}}"#,
    );
    let rule = |target: &str| {
        Rule::builder(target.replace('|', "-").to_lowercase(), slice(target))
            .at_least(Share::percent::<60>())
            .of(Slice::PROGRAMME)
            .title(Text::new("regel", "rule"))
            .citation(Citation::section(Source::new(Text::new("Besluit", "Decision")), "1"))
    };
    let rules = RuleSet::builder("own", Text::new("eigen", "own"))
        .rule(rule("2.A.1"))
        .rule(rule("2.A.1|technical-assistance"))
        .build()
        .unwrap();
    let report = rules.check(&plan);
    let verdicts: Vec<_> = report.rules().map(Outcome::verdict).collect();
    assert_eq!(verdicts, [Verdict::Passed; 2]);
    assert_eq!(amount(&plan, "2.A.1|technical-assistance"), Ok(euro("600000")));
}

#[test]
fn figures_are_derived_by_sums_and_differences() {
    let plan = read(
        r#"{"name":"n","total":"1035","technical_assistance":"35","priorities":{"2.A.1":"600"},
            "urban_development":{"total":"90","two_cities":"60"}}"#,
    );
    for (code, expected) in [
        ("net", "1000"),
        ("2.A.2", "400"),
        ("regular", "910"),
        ("other-urban", "30"),
        ("other-urban|regular", "940"),
        ("2.A.2|technical-assistance", "435"),
    ] {
        assert_eq!(amount(&plan, code), Ok(euro(expected)), "{code}");
    }
    for code in ["ghent", "2.A.1+urban", "RSO1.1", "mobility"] {
        assert!(matches!(amount(&plan, code), Err(FigureError::NotStated { .. })), "{code}");
    }
    // Technical assistance is derived too.
    let plan = read(r#"{"name":"n","total":"1035","priorities":{"2.A.1":"600","2.A.2":"400"}}"#);
    assert_eq!(amount(&plan, "technical-assistance"), Ok(euro("35")));
    let net = plan.made_of(Slice::NET).unwrap();
    assert_eq!(net, [(slice("2.A.1"), 1), (slice("2.A.2"), 1)]);
}

#[test]
fn cities_sum_includes_joint_funding() {
    let plan = |more: &str| {
        read(&format!(r#"{{"name":"n","total":"1000","urban_development":{{{more}}}}}"#))
    };
    let stated = plan(r#""two_cities":"60","cities":{"antwerp":"30","ghent":"20"},"joint":"10""#);
    assert_eq!(outcome(&check(&stated), "cities-sum").verdict(), Verdict::Passed);
    assert!(check(&stated).assumptions().is_empty());

    let rest = plan(r#""two_cities":"60","cities":{"antwerp":"30","ghent":"20"}"#);
    assert_eq!(amount(&rest, "both-cities"), Ok(euro("10")));
    let report = check(&rest);
    assert_eq!(outcome(&report, "cities-sum").verdict(), Verdict::Passed);
    let [assumption] = report.assumptions() else { panic!("{report}") };
    assert_eq!(assumption.place.as_str(), "/urban_development/joint");
    assert!(assumption.text.text(Language::English).contains("to be the amount of the two cities"));

    let cities = plan(r#""cities":{"antwerp":"30","ghent":"20"}"#);
    assert_eq!(amount(&cities, "two-cities"), Ok(euro("50")));
    let report = check(&cities);
    assert!(report.assumptions()[0].text.text(Language::Dutch).contains("geen middelen"));
    // The assumption is listed in the report and not written in the document.
    let written = serde_json::to_value(&cities).unwrap();
    assert_eq!(written["urban_development"].get("joint"), None);
    assert_eq!(written.get("assumptions"), None);

    let differs = plan(r#""two_cities":"60","cities":{"antwerp":"30","ghent":"20"},"joint":"9""#);
    assert_eq!(codes(&check(&differs)), [("cities-sum", "parts-below-whole")]);
}

#[test]
fn assumption_of_the_plan_replaces_the_implied_one_at_its_place() {
    let total = "/urban_development/total";
    let assumptions = |own: &str| -> Vec<String> {
        let plan = read(&format!(
            r#"{{"name":"n","total":"1000","technical_assistance":"0","urban_development":{{"total":"90"}},
                "assumptions":[{{"place":"{own}","text":{{"en":"ours"}}}}]}}"#
        ));
        let report = check(&plan);
        let is_own =
            |text: &Text| if text.text(Language::English) == "ours" { " ours" } else { "" };
        report
            .assumptions()
            .iter()
            .map(|one| format!("{}{}", one.place, is_own(&one.text)))
            .collect()
    };
    assert_eq!(assumptions(total), [format!("{total} ours")]);
    assert_eq!(assumptions("/total"), ["/total ours", total]);
}

#[test]
fn derived_joint_funding_depends_on_its_assumption_once() {
    let joint = "/urban_development/joint";
    let cities = r#""cities":{"antwerp":"30","ghent":"20"}"#;
    for (two_cities, places) in [
        (
            r#""two_cities":"60","#,
            &[
                "/urban_development/two_cities",
                "/urban_development/cities/antwerp",
                "/urban_development/cities/ghent",
                joint,
            ][..],
        ),
        ("", &[joint]),
    ] {
        let plan = read(&format!(
            r#"{{"name":"n","total":"1000","technical_assistance":"0","urban_development":{{{two_cities}{cities}}}}}"#
        ));
        let figure = plan.figure(slice("both-cities")).unwrap();
        let found: Vec<&str> = figure.places().iter().map(Pointer::as_str).collect();
        assert_eq!(found, places);
        let rule = crate::custom_rules::rule("joint", slice("both-cities"))
            .at_least(Share::percent::<1>())
            .of(Slice::NET);
        let of_antwerp = crate::custom_rules::rule("antwerp", slice("antwerp"))
            .at_least(Share::percent::<1>())
            .of(Slice::NET);
        let report = crate::custom_rules::rule_set([rule, of_antwerp]).check(&plan);
        let assumptions = report.rule("joint").unwrap().assumption_places();
        assert_eq!(assumptions.iter().map(Pointer::as_str).collect::<Vec<_>>(), [joint]);
        assert!(report.rule("antwerp").unwrap().assumption_places().is_empty());
    }
}

#[test]
fn published_figures_have_the_same_verdicts_net_and_as_table_11() {
    let (net, table_11) = (read(SAMPLE), read(TABLE_11));
    for rules in [RuleSet::adopted(), RuleSet::strategy_text()] {
        let (net, table_11) = (rules.check(&net), rules.check(&table_11));
        for (one, other) in net.rules().zip(table_11.rules()) {
            assert_eq!((one.id(), one.verdict()), (other.id(), other.verdict()));
            let amounts = |one: &Outcome| {
                one.measure().map(|one| (one.required, one.actual, one.base_amount))
            };
            assert_eq!(amounts(one), amounts(other));
        }
    }
    assert_eq!(
        table_11.table_11(Priority::SmartFlanders),
        Some((euro("165647000"), euro("5602000")))
    );
    assert_eq!(amount(&table_11, "technical-assistance"), Ok(euro("9336000")));
    let written = serde_json::to_string(&table_11).unwrap();
    assert_eq!(read(&written), table_11);
}

#[test]
fn technical_assistance_sum_checks_table_11() {
    let plan =
        |more: &str| FinancialPlan::from_json(&format!(r#"{{"name":"n","total":"1035",{more}}}"#));
    let smart = r#""2.A.1":{"allocation":"621","technical_assistance":"21"}"#;
    let both = format!(
        r#""priorities":{{{smart},"2.A.2":{{"allocation":"414","technical_assistance":"14"}}}}"#
    );
    let sum = |more: &str| check(&plan(more).unwrap());
    assert_eq!(codes(&sum(&both)), []);
    // The assistance of the priorities is that of the programme: it is not derived as what the total leaves.
    let less = both.replace("\"621\"", "\"620\"");
    assert_eq!(codes(&sum(&less)), [("priorities-sum", "parts-below-whole")]);
    let passed = sum(&format!(r#""technical_assistance":"35",{both}"#));
    assert_eq!(outcome(&passed, "technical-assistance-sum").verdict(), Verdict::Passed);
    let failed = sum(&format!(r#""technical_assistance":"36",{both}"#));
    let problem = outcome(&failed, "technical-assistance-sum").problem();
    let Some(Problem::AmountDiffers { expected, .. }) = problem else { panic!("{failed}") };
    assert_eq!(*expected, Some(euro("35")));

    let first = |more: &str| {
        let error = plan(more).unwrap_err();
        let problem = &error.problems()[0];
        (problem.place().to_string(), problem.code())
    };
    let mixed = format!(r#""priorities":{{{smart},"2.A.2":"400"}}"#);
    assert_eq!(first(&mixed), ("/priorities/2.A.2".into(), "not-as-other-priorities"));
    let other = r#""2.A.2":{"allocation":"1","technical_assistance":"0"}"#;
    let above = format!(
        r#""priorities":{{"2.A.1":{{"allocation":"21","technical_assistance":"22"}},{other}}}"#
    );
    let above = above.as_str();
    assert_eq!(first(above), ("/priorities/2.A.1/technical_assistance".into(), "above-whole"));
    let half = r#""priorities":{"2.A.1":{"allocation":"21"}}"#;
    assert_eq!(first(half), ("/priorities/2.A.1/technical_assistance".into(), "missing"));
    let one = r#""priorities":{"2.A.1":{"allocation":"21","technical_assistance":"1"}}"#;
    assert_eq!(first(one), ("/priorities/2.A.2".into(), "missing"));
}

#[test]
fn priorities_sum_recognises_assistance_counted_twice() {
    let plan = |smart: &str, precision: &str| {
        read(&format!(
            r#"{{"name":"n","total":"276078000","technical_assistance":"9336000",{precision}
                "priorities":{{"2.A.1":"{smart}","2.A.2":"110431000"}}}}"#
        ))
    };
    let thousand = r#""precision":"1000","#;
    let report = check(&plan("165647000", ""));
    assert_eq!(codes(&report), [("priorities-sum", "assistance-counted-twice")]);
    let words = outcome(&report, "priorities-sum").text(Language::English);
    assert!(words.contains("as in table 11"), "{words}");
    // The excess must be the technical assistance, to within the rounding.
    assert_eq!(codes(&check(&plan("165646970", thousand)))[0].1, "assistance-counted-twice");
    assert_eq!(codes(&check(&plan("165646970", "")))[0].1, "parts-above-whole");
    assert_eq!(codes(&check(&plan("165650000", thousand)))[0].1, "parts-above-whole");
}

#[test]
fn amounts_agree_compares_any_slice() {
    let report = |amounts: &str| {
        check(&read(&format!(
            r#"{{"name":"n","total":"1000","specific_objectives":{{"RSO2.4":"100"}},
                "urban_development":{{"total":"110"}},"amounts":{{{amounts}}}}}"#
        )))
    };
    let passed = report(r#""ghent+RSO2.4":"20","antwerp+RSO2.4":"80""#);
    let verdicts: Vec<_> = passed.outcomes_of("amounts-agree").map(Outcome::verdict).collect();
    assert_eq!(verdicts, [Verdict::Passed; 2]);
    let places: Vec<_> =
        passed.outcomes_of("amounts-agree").map(|one| one.place().to_string()).collect();
    assert_eq!(places, ["/amounts/antwerp+RSO2.4", "/amounts/ghent+RSO2.4"]);
    // One amount, or two together, exceed the objective.
    assert_eq!(codes(&report(r#""ghent+RSO2.4":"101""#)), [("amounts-agree", "parts-above-whole")]);
    let together = report(r#""ghent+RSO2.4":"21","antwerp+RSO2.4":"80""#);
    assert_eq!(codes(&together), [("amounts-agree", "parts-above-whole")]);
    // The sum exceeds the urban amount, though not the objective.
    let urban = report(r#""ghent+RSO2.4":"60","other-urban+RSO2.1":"51""#);
    assert_eq!(codes(&urban), [("amounts-agree", "parts-above-whole")]);
    // The amount differs from the rest of the objective.
    let differs =
        report(r#""ghent+RSO2.4":"20","antwerp|both-cities|other-urban|regular+RSO2.4":"79""#);
    let [outcome] = &differs.failed().collect::<Vec<_>>()[..] else { panic!("{differs}") };
    let Some(Problem::AmountDiffers { expected, added, subtracted, .. }) = outcome.problem() else {
        panic!("{outcome}")
    };
    assert_eq!((outcome.place().as_str(), *expected), ("/amounts/ghent+RSO2.4", Some(euro("21"))));
    assert_eq!((added[..].to_vec(), subtracted.len()), (vec![slice("RSO2.4")], 1));
}

#[test]
fn amounts_refuse_slices_with_a_separate_field() {
    let error = FinancialPlan::from_json(
        r#"{"name":"n","total":"1000","amounts":{"Gent":"20","gent+RSO2.4":"1","ghent+RSO2.4":"2"}}"#,
    );
    let error = error.unwrap_err();
    let problems: Vec<_> =
        error.problems().iter().map(|one| (one.place().as_str(), one.code())).collect();
    assert_eq!(
        problems,
        [("/amounts/Gent", "has-own-field"), ("/amounts/ghent+RSO2.4", "duplicate")]
    );
    let words = error.problems()[0].text(Language::English);
    assert!(words.contains("/urban_development/cities/ghent"), "{words}");
}

#[test]
fn number_of_amounts_is_bounded() {
    let slices = |count: usize| {
        let objectives = ["RSO1.1", "RSO1.2", "RSO1.4", "RSO2.1", "RSO2.2", "RSO2.4", "RSO2.8"];
        let masks = (1..128_usize)
            .flat_map(|objectives| (1..31_usize).map(move |strands| (objectives, strands)));
        let join = |names: &[&str], mask: usize| {
            let names = names.iter().enumerate().filter(|(at, _)| mask >> at & 1 == 1);
            names.map(|(_, name)| *name).collect::<Vec<_>>().join("|")
        };
        let strands = ["antwerp", "ghent", "both-cities", "other-urban", "regular"];
        let codes = masks
            .map(|(one, other)| format!("{}+{}", join(&objectives, one), join(&strands, other)));
        let slices = codes.map(|code| slice(&code));
        let own = |slice: &Slice| {
            !["urban", "two-cities", "antwerp", "ghent", "both-cities"]
                .contains(&slice.to_string().as_str())
        };
        slices
            .filter(own)
            .filter(|slice| slice.to_string().contains('+'))
            .take(count)
            .collect::<Vec<_>>()
    };
    let build = |count: usize| {
        let plan = FinancialPlan::builder("n", euro("1000"));
        slices(count).into_iter().fold(plan, |plan, slice| plan.amount(slice, Euro::ZERO)).build()
    };
    // A thousand overlapping slices are compared within the time of a test.
    let plan = build(1_000).unwrap();
    assert_eq!(codes(&check(&plan)), []);
    let error = build(1_001).unwrap_err();
    assert_eq!(
        (error.problems()[0].place().as_str(), error.problems()[0].code()),
        ("/amounts", "too-many")
    );
}

#[test]
fn exact_figure_has_no_origin() {
    use efro_gti::allocation::{Figure, Figures};
    let figures = Figures::new([(Slice::NET, euro("1000")), (Slice::URBAN, euro("90"))]);
    assert_eq!(Figure::exact(euro("1")).origin(), None);
    let report = RuleSet::adopted().check(&figures);
    assert_eq!(report.rule("urban-minimum").unwrap().measure().unwrap().base_origin, None);
    assert_eq!(report.conclusion(), Conclusion::Incomplete);
}

/// Plans whose amounts contradict each other, although none exceeds a stated whole.
#[test]
fn contradictions_between_derived_amounts_are_found() {
    let ids = |document: &str| {
        let report = check(&read(document));
        let failed = report.failed().filter(|one| one.measure().is_none());
        failed.map(|one| format!("{} {}", one.id(), one.code().unwrap())).collect::<Vec<_>>()
    };
    // The derived urban amount is 100, which is less than the two cities.
    assert_eq!(
        ids(
            r#"{"name":"n","total":"1000","technical_assistance":"0","priorities":{"2.A.1":"600","2.A.2":"400"},
            "urban_development":{"two_cities":"200"},"amounts":{"regular":"900"}}"#
        ),
        ["two-cities-within-urban parts-above-whole", "amounts-agree amount-negative"]
    );
    // The regular strand has nothing, but 40 of priority 1 would be regular.
    assert_eq!(
        ids(
            r#"{"name":"n","total":"100","technical_assistance":"0","priorities":{"2.A.1":"60","2.A.2":"40"},
            "urban_development":{"total":"100"},"amounts":{"2.A.1+urban":"20"}}"#
        ),
        ["amounts-agree amount-negative"]
    );
    // The whole is in `amounts`, and its part in a separate field.
    assert_eq!(
        ids(
            r#"{"name":"n","total":"1000","urban_development":{"cities":{"ghent":"60"}},"amounts":{"antwerp|ghent":"50"}}"#
        ),
        ["amounts-agree parts-above-whole"]
    );
    // Separate parts that are not the first in canonical order.
    assert_eq!(
        ids(r#"{"name":"n","total":"1000","specific_objectives":{"RSO1.1":"100"},
            "amounts":{"antwerp|ghent|both-cities+RSO1.1":"10","ghent|regular+RSO1.1":"60","antwerp|other-urban+RSO1.1":"60"}}"#),
        ["amounts-agree amount-negative"]
    );
    // A sum that is out of range.
    let report = check(&read(
        r#"{"name":"n","total":"92233720368547758.07","amounts":{"urban+RSO1.1":"60000000000000000.00","regular+RSO1.1":"60000000000000000.00"}}"#,
    ));
    let codes: Vec<_> = report.outcomes_of("amounts-agree").map(Outcome::code).collect();
    assert!(codes.contains(&Some("out-of-range")), "{report}");

    let figures = efro_gti::allocation::Figures::new([
        (Slice::NET, euro("1000")),
        (Slice::URBAN, euro("2000")),
    ]);
    assert_eq!(amount(&figures, "urban"), Err(FigureError::Ambiguous));
}

#[test]
fn joint_funding_is_assumed_only_if_no_amount_determines_it() {
    let plan = |more: &str, amounts: &str| {
        read(&format!(
            r#"{{"name":"n","total":"1000","urban_development":{{"cities":{{"antwerp":"30","ghent":"20"}}{more}}},"amounts":{{{amounts}}}}}"#
        ))
    };
    let follows = plan(r#","total":"100""#, r#""other-urban":"30""#);
    assert_eq!(amount(&follows, "both-cities"), Ok(euro("20")));
    assert_eq!(codes(&check(&follows)), []);
    let part = plan("", r#""both-cities+RSO2.4":"10""#);
    assert!(amount(&part, "both-cities").is_err());
    assert_eq!(codes(&check(&part)), []);
    for plan in [&follows, &part] {
        let report = check(plan);
        let joint = |place: &str| place == "/urban_development/joint";
        assert!(!report.assumptions().iter().any(|one| joint(one.place.as_str())), "{report}");
    }
}

#[test]
fn derived_amount_below_zero_by_rounding_is_zero() {
    let plan = read(
        r#"{"name":"n","total":"10000000","precision":"1000",
            "urban_development":{"two_cities":"2000000","cities":{"antwerp":"1200000","ghent":"801000"}}}"#,
    );
    assert_eq!(codes(&check(&plan)), []);
    assert_eq!(amount(&plan, "both-cities"), Ok(Euro::ZERO));
}

#[test]
fn sum_says_that_it_is_one_and_a_difference_that_it_is_derived() {
    let [more, less] = [20, 10].map(|euros| Figure::exact(Euro::whole(euros)));
    assert_eq!(more.plus(&less).unwrap().origin(), Some(Origin::Summed));
    assert_eq!(more.minus(&less).unwrap().origin(), Some(Origin::Derived));
}
