//! Plans as programmes print them: rounded figures, joint funding, table 11, amounts of any slice, and transfers.

use efro_gti::allocation::{Amounts, FigureError, FundingSource};
use efro_gti::report::{Conclusion, Problem, Verdict};
use efro_gti::rules::{Base, Strand};
use efro_gti::{Citation, Rule};
use efro_gti::{
    Euro, FinancialPlan, Language, Ledger, Outcome, Priority, Report, RuleSet, Share, Slice,
    Source, Text,
};

const SAMPLE: &str = include_str!("../../examples/data/efro-vlaanderen-2021-2027.json");
const TABLE_11: &str = include_str!("../../examples/data/efro-vlaanderen-2021-2027-table-11.json");

fn read(text: &str) -> FinancialPlan {
    FinancialPlan::from_json(text).unwrap()
}

fn slice(code: &str) -> Slice {
    code.parse().unwrap()
}

fn euro(text: &str) -> Euro {
    text.parse().unwrap()
}

fn amount(plan: &impl Amounts, code: &str) -> Result<Euro, FigureError> {
    plan.figure(slice(code)).map(|figure| figure.amount())
}

fn check(plan: &FinancialPlan) -> Report {
    RuleSet::adopted().check(plan)
}

fn outcome<'a>(report: &'a Report, id: &str) -> &'a Outcome {
    report.outcomes_of(id).next().unwrap()
}

fn codes(report: &Report) -> Vec<(&str, &str)> {
    report.failed().map(|one| (one.id(), one.code().unwrap())).collect()
}

#[test]
fn no_rounded_amount_is_below_zero() {
    // Technical assistance of 0.00 is at most 0.05, and not less than nothing.
    let plan = read(
        r#"{"name":"n","total":"100.30","technical_assistance":"0.00","priorities":{"2.A.2":"40.20"},"precision":"0.10"}"#,
    );
    let report = check(&plan);
    assert_eq!(report.rule("priority-2").unwrap().verdict(), Verdict::Failed);
    // With a cent less it is within the rounding.
    let plan = read(
        r#"{"name":"n","total":"100.30","technical_assistance":"0.00","priorities":{"2.A.2":"40.10"},"precision":"0.10"}"#,
    );
    assert_eq!(check(&plan).rule("priority-2").unwrap().verdict(), Verdict::Passed);
}

#[test]
fn a_whole_passes_if_its_part_does() {
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
fn amounts_follow_from_sums_and_differences() {
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
    // Technical assistance follows, too.
    let plan = read(r#"{"name":"n","total":"1035","priorities":{"2.A.1":"600","2.A.2":"400"}}"#);
    assert_eq!(amount(&plan, "technical-assistance"), Ok(euro("35")));
    let net = plan.made_of(Slice::NET).unwrap();
    assert_eq!(net, [(slice("2.A.1"), 1), (slice("2.A.2"), 1)]);
}

#[test]
fn joint_funding_is_part_of_the_two_cities() {
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
    assert!(assumption.text.text(Language::English).contains("to be the difference"));

    let cities = plan(r#""cities":{"antwerp":"30","ghent":"20"}"#);
    assert_eq!(amount(&cities, "two-cities"), Ok(euro("50")));
    let report = check(&cities);
    assert!(report.assumptions()[0].text.text(Language::Dutch).contains("geen middelen"));
    // An assumption is of the report, and not of the document.
    let written = serde_json::to_value(&cities).unwrap();
    assert_eq!(written["urban_development"].get("joint"), None);
    assert_eq!(written.get("assumptions"), None);

    let differs = plan(r#""two_cities":"60","cities":{"antwerp":"30","ghent":"20"},"joint":"9""#);
    assert_eq!(codes(&check(&differs)), [("cities-sum", "parts-below-whole")]);
}

#[test]
fn the_published_figures_give_the_same_verdicts_in_both_forms() {
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
fn table_11_is_stated_for_all_priorities_and_adds_up() {
    let plan =
        |more: &str| FinancialPlan::from_json(&format!(r#"{{"name":"n","total":"1035",{more}}}"#));
    let smart = r#""2.A.1":{"allocation":"621","technical_assistance":"21"}"#;
    let both = format!(
        r#""priorities":{{{smart},"2.A.2":{{"allocation":"414","technical_assistance":"14"}}}}"#
    );
    let sum = |more: &str| check(&plan(more).unwrap());
    assert_eq!(codes(&sum(&both)), []);
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
fn priorities_that_include_technical_assistance_are_named_as_the_cause() {
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
    // By the amount to within the rounding, and not by another.
    assert_eq!(codes(&check(&plan("165646970", thousand)))[0].1, "assistance-counted-twice");
    assert_eq!(codes(&check(&plan("165646970", "")))[0].1, "parts-above-whole");
    assert_eq!(codes(&check(&plan("165650000", thousand)))[0].1, "parts-above-whole");
}

#[test]
fn an_amount_of_any_slice_is_compared_with_the_others() {
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
    // More than the objective, alone or together.
    assert_eq!(codes(&report(r#""ghent+RSO2.4":"101""#)), [("amounts-agree", "parts-above-whole")]);
    let together = report(r#""ghent+RSO2.4":"21","antwerp+RSO2.4":"80""#);
    assert_eq!(codes(&together), [("amounts-agree", "parts-above-whole")]);
    // More than the urban amount, though not more than the objective.
    let urban = report(r#""ghent+RSO2.4":"60","other-urban+RSO2.1":"51""#);
    assert_eq!(codes(&urban), [("amounts-agree", "parts-above-whole")]);
    // Not what follows from the rest of the objective.
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
fn an_amount_with_a_field_of_its_own_is_refused_among_the_others() {
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
fn a_plan_states_a_bounded_number_of_other_amounts() {
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
    // A thousand slices that cross each other are compared in the time of a test.
    let plan = build(1_000).unwrap();
    assert_eq!(codes(&check(&plan)), []);
    let error = build(1_001).unwrap_err();
    assert_eq!(
        (error.problems()[0].place().as_str(), error.problems()[0].code()),
        ("/amounts", "too-many")
    );
}

#[test]
fn a_transfer_changes_every_amount_that_has_one_of_the_two() {
    let plan = read(
        r#"{"name":"n","total":"1000","technical_assistance":"0","priorities":{"2.A.1":"600","2.A.2":"400"},
            "specific_objectives":{"RSO1.1":"100","RSO2.4":"100"},"urban_development":{"total":"90"},
            "amounts":{"ghent+RSO2.4":"20"},"declared_base":"500"}"#,
    );
    let after = plan.with_transfer(slice("RSO1.1"), slice("RSO2.4"), euro("40"));
    // How much of RSO2.4 goes to Ghent is not known.
    let error = after.unwrap_err();
    let problems: Vec<_> =
        error.problems().iter().map(|one| (one.place().as_str(), one.code())).collect();
    assert_eq!(
        problems,
        [
            ("/amounts/ghent+RSO2.4", "transfer-of-part"),
            ("/urban_development/total", "transfer-of-part")
        ]
    );
    let after =
        plan.with_transfer(slice("regular+RSO1.1"), slice("ghent+RSO2.4"), euro("40")).unwrap();
    for (code, expected) in [
        ("programme", "1000"),
        ("2.A.1", "560"),
        ("2.A.2", "440"),
        ("RSO1.1", "60"),
        ("RSO2.4", "140"),
        ("urban", "130"),
        ("ghent+RSO2.4", "60"),
    ] {
        assert_eq!(after.stated(slice(code)), Some(euro(expected)), "{code}");
    }
    assert_eq!(after.stated(Base::Declared), Some(euro("500")));
    let transfer = |from: &str, to: &str, amount: &str| {
        let error = plan.with_transfer(slice(from), slice(to), euro(amount)).unwrap_err();
        error.problems().iter().map(efro_gti::document::DocumentProblem::code).collect::<Vec<_>>()
    };
    assert_eq!(transfer("2.A.1", "2.A.1|2.A.2", "1")[0], "transfer-overlaps");
    assert!(transfer("regular+RSO1.1", "regular+RSO2.4", "-1").contains(&"negative"));
    assert_eq!(transfer("regular+RSO1.1", "regular+RSO1.2", "101"), ["negative"]);
}

#[test]
fn headroom_stops_at_the_figures_of_the_plan() {
    let plan = read(
        r#"{"name":"n","total":"1000","technical_assistance":"0","declared_base":"1000",
            "priorities":{"2.A.1":"600","2.A.2":"400"},
            "urban_development":{"total":"120"},"amounts":{"ghent+RSO2.4":"20"}}"#,
    );
    let ledger = Ledger::new();
    let none = ledger.commitments(efro_gti::portfolio::Stage::Selected).unwrap();
    let left = |code: &str| {
        RuleSet::adopted().headroom(
            &none.clone().against(&plan),
            slice(code),
            FundingSource::Uncommitted,
        )
    };
    let ghent = left("ghent+RSO2.4");
    assert_eq!(ghent.amount(), Some(euro("20")));
    assert_eq!(ghent.limiting_figures().collect::<Vec<_>>(), [slice("ghent+RSO2.4")]);
    assert_eq!(ghent.limiting_rules().count(), 0);
    // Without a figure of its own it is the rule for the two cities that limits, with the urban figure above it.
    let antwerp = left("antwerp+RSO2.4");
    assert_eq!(antwerp.amount(), Some(euro("100")));
    assert_eq!(antwerp.limiting_rules().collect::<Vec<_>>(), ["two-cities"]);
    assert!(ghent.to_string().contains("no more is planned for"), "{ghent}");
}

#[test]
fn headroom_without_a_net_amount_is_only_an_upper_bound() {
    let plan = read(r#"{"name":"x","total":"1000"}"#);
    let posting = efro_gti::portfolio::Posting {
        strand: Strand::Regular,
        theme: None,
        specific_objective: efro_gti::SpecificObjective::Innovation,
        stage: efro_gti::portfolio::Stage::Selected,
        funding: efro_gti::portfolio::Funding { erdf: euro("10"), total: euro("10") },
    };
    let ledger: Ledger = [posting].into_iter().collect();
    let committed = ledger.commitments(efro_gti::portfolio::Stage::Selected).unwrap();
    let left = RuleSet::adopted().headroom(
        &committed.against(&plan),
        slice("regular"),
        FundingSource::Uncommitted,
    );
    assert_eq!((left.amount(), left.at_most()), (None, Some(euro("990"))));
    assert!(left.to_string().contains("at most €990.00"), "{left}");
}

#[test]
fn an_exact_figure_states_no_origin() {
    use efro_gti::allocation::{Figure, Figures};
    let figures = Figures::new([(Slice::NET, euro("1000")), (Slice::URBAN, euro("90"))]);
    assert_eq!(Figure::exact(euro("1")).origin(), None);
    let report = RuleSet::adopted().check(&figures);
    assert_eq!(report.rule("urban-minimum").unwrap().measure().unwrap().base_origin, None);
    assert_eq!(report.conclusion(), Conclusion::Incomplete);
}

/// Plans whose amounts contradict each other although no amount is above a stated one around it.
#[test]
fn contradictions_between_amounts_that_follow_are_found() {
    let ids = |document: &str| {
        let report = check(&read(document));
        let failed = report.failed().filter(|one| one.measure().is_none());
        failed.map(|one| format!("{} {}", one.id(), one.code().unwrap())).collect::<Vec<_>>()
    };
    // The urban amount follows: 100, less than the two cities.
    assert_eq!(
        ids(
            r#"{"name":"n","total":"1000","technical_assistance":"0","priorities":{"2.A.1":"600","2.A.2":"400"},
            "urban_development":{"two_cities":"200"},"amounts":{"regular":"900"}}"#
        ),
        ["two-cities-within-urban parts-above-whole", "amounts-agree amount-negative"]
    );
    // Nothing is regular, and yet 40 of priority 1 would be.
    assert_eq!(
        ids(
            r#"{"name":"n","total":"100","technical_assistance":"0","priorities":{"2.A.1":"60","2.A.2":"40"},
            "urban_development":{"total":"100"},"amounts":{"2.A.1+urban":"20"}}"#
        ),
        ["amounts-agree amount-negative"]
    );
    // A whole among the other amounts, with a part that has its own field.
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
    // A sum past the range of an amount.
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
fn joint_funding_is_assumed_only_if_nothing_says_otherwise() {
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
fn a_transfer_of_assumed_amounts_is_stated_or_refused() {
    let plan = read(
        r#"{"name":"n","total":"1000","urban_development":{"cities":{"antwerp":"30","ghent":"20"}}}"#,
    );
    let after = plan.with_transfer(slice("antwerp"), slice("both-cities"), euro("10")).unwrap();
    assert_eq!(after.stated(slice("both-cities")), Some(euro("10")));
    assert_eq!(amount(&after, "two-cities"), Ok(euro("50")));
    let error =
        read(TABLE_11).with_transfer(slice("technical-assistance"), slice("2.A.1"), euro("5"));
    assert_eq!(error.unwrap_err().problems()[0].code(), "transfer-of-part");
}

#[test]
fn an_amount_below_zero_by_rounding_is_zero() {
    let plan = read(
        r#"{"name":"n","total":"10000000","precision":"1000",
            "urban_development":{"two_cities":"2000000","cities":{"antwerp":"1200000","ghent":"801000"}}}"#,
    );
    assert_eq!(codes(&check(&plan)), []);
    assert_eq!(amount(&plan, "both-cities"), Ok(Euro::ZERO));
}

#[test]
fn transfers_depend_on_every_check_of_the_priorities() {
    let plan = |amount: &str| {
        read(&format!(
            r#"{{"name":"n","total":"1000","technical_assistance":"0","priorities":{{"2.A.1":"600","2.A.2":"400"}},
                "specific_objectives":{{"RSO1.1":"100","RSO1.2":"200","RSO1.4":"{amount}"}}}}"#
        ))
    };
    let transfers =
        plan("300").check_transfers(&[efro_gti::allocation::Amendment::Transfer(plan("400"))]);
    assert_eq!(codes(&transfers), [("objectives-sum", "parts-above-whole")]);
    let reasons: Vec<_> = transfers.rules().map(|one| one.code().unwrap()).collect();
    assert_eq!(reasons, ["depends-on-failed-check"; 3]);
}

#[test]
fn headroom_stops_at_figures_that_follow() {
    let plan = read(
        r#"{"name":"n","total":"1000","technical_assistance":"0","declared_base":"1000",
            "urban_development":{"total":"100","two_cities":"60"}}"#,
    );
    let none = Ledger::new().commitments(efro_gti::portfolio::Stage::Selected).unwrap();
    let left = RuleSet::adopted().headroom(
        &none.against(&plan),
        slice("other-urban+RSO1.1"),
        FundingSource::Uncommitted,
    );
    assert_eq!(left.at_most(), Some(euro("40")));
    assert_eq!(left.limiting_figures().collect::<Vec<_>>(), [slice("other-urban")]);
}
