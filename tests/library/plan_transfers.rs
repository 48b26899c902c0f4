//! Transfers within a plan, and headroom within its figures.

use efro_gti::Ledger;
use efro_gti::allocation::FundingSource;
use efro_gti::document::ProblemKind;
use efro_gti::portfolio::{Level, Row};
use efro_gti::rules::Base;

use crate::custom_rules::four_rules;
use crate::plan_figures::{TABLE_11, amount, codes, euro, read, slice};

#[test]
fn with_transfer_changes_every_amount_that_it_affects() {
    let plan = read(
        r#"{"name":"n","total":"1000","technical_assistance":"0","priorities":{"2.A.1":"600","2.A.2":"400"},
            "specific_objectives":{"RSO1.1":"100","RSO2.4":"100"},"urban_development":{"total":"90"},
            "amounts":{"ghent+RSO2.4":"20"},"declared_base":"500"}"#,
    );
    let after = plan.with_transfer(slice("RSO1.1"), slice("RSO2.4"), euro("40"));
    // It is unknown how much of the amount for RSO2.4 goes to Ghent.
    let error = after.unwrap_err();
    let problems: Vec<_> =
        error.problems().iter().map(|one| (one.place().as_str(), one.code())).collect();
    assert_eq!(problems, [("", "transfer-of-part")]);
    assert_eq!(
        error.to_string(),
        "the document: some but not all of \"RSO1.1\" or \"RSO2.4\" is in \"ghent+RSO2.4\", \"urban\", so it is unclear \
         how these amounts change: expected parts that each stated amount contains completely or not at all, such \
         as from \"regular+RSO1.1\" to \"regular+RSO2.4\""
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
fn with_transfer_states_or_refuses_assumed_amounts() {
    let plan = read(
        r#"{"name":"n","total":"1000","urban_development":{"cities":{"antwerp":"30","ghent":"20"}}}"#,
    );
    let after = plan.with_transfer(slice("antwerp"), slice("both-cities"), euro("10")).unwrap();
    assert_eq!(after.stated(slice("both-cities")), Some(euro("10")));
    assert_eq!(amount(&after, "two-cities"), Ok(euro("50")));
    let error =
        read(TABLE_11).with_transfer(slice("technical-assistance"), slice("2.A.1"), euro("5"));
    let error = error.unwrap_err();
    assert_eq!(error.problems()[0].code(), "transfer-of-assistance");
    assert_eq!(error.problems().len(), 1);
}

#[test]
fn the_error_of_a_wide_transfer_suggests_one_that_is_possible() {
    let plan = read(
        r#"{"name":"n","total":"1000","technical_assistance":"40","priorities":{"2.A.1":"560","2.A.2":"400"},
            "specific_objectives":{"RSO1.1":"100","RSO1.2":"400","RSO1.4":"60","RSO2.1":"100","RSO2.4":"300","RSO2.2":"0","RSO2.8":"0"},
            "urban_development":{"total":"90","cities":{"antwerp":"30","ghent":"20"}}}"#,
    );
    for (from, to, instead) in [
        ("2.A.1", "2.A.2", ["regular+RSO1.1", "regular+RSO2.1"]),
        ("regular+2.A.1", "regular+2.A.2", ["regular+RSO1.1", "regular+RSO2.1"]),
        ("RSO2.4", "RSO2.1", ["regular+RSO2.4", "regular+RSO2.1"]),
        ("ghent", "antwerp", ["ghent+RSO1.1", "antwerp+RSO1.1"]),
        ("ghent+RSO1.2", "antwerp", ["ghent+RSO1.2", "antwerp+RSO1.2"]),
        ("RSO1.1", "ghent", ["regular+RSO1.1", "ghent+RSO1.1"]),
        ("technical-assistance", "RSO1.1", ["technical-assistance", "regular+RSO1.1"]),
    ] {
        let error = plan.with_transfer(slice(from), slice(to), euro("5")).unwrap_err();
        let [problem] = error.problems() else { panic!("{error}") };
        let (ProblemKind::TransferOfPart { instead: suggested, .. }
        | ProblemKind::TransferOverlaps { instead: suggested, .. }) = problem.kind()
        else {
            panic!("{error}")
        };
        assert_eq!(suggested, &instead, "{from} to {to}");
        let [from, to] = instead.map(slice);
        assert!(plan.with_transfer(from, to, euro("5")).is_ok(), "{from} to {to}");
    }
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
fn headroom_stops_at_the_figures_of_the_plan() {
    let plan = read(
        r#"{"name":"n","total":"1000","technical_assistance":"0","declared_base":"1000",
            "priorities":{"2.A.1":"600","2.A.2":"400"},
            "urban_development":{"total":"120"},"amounts":{"ghent+RSO2.4":"20"}}"#,
    );
    let ledger = Ledger::new();
    let none = ledger.commitments(Level::Selected).unwrap();
    let left = |code: &str| {
        four_rules().headroom(&none.clone().against(&plan), slice(code), FundingSource::Uncommitted)
    };
    let ghent = left("ghent+RSO2.4");
    assert_eq!(ghent.amount(), Some(euro("20")));
    assert_eq!(ghent.limiting_figures().collect::<Vec<_>>(), [slice("ghent+RSO2.4")]);
    assert_eq!(ghent.limiting_rules().count(), 0);
    // Without a figure of the plan for the slice, the rule `two-cities` limits before the urban figure does.
    let antwerp = left("antwerp+RSO2.4");
    assert_eq!(antwerp.amount(), Some(euro("100")));
    assert_eq!(antwerp.limiting_rules().collect::<Vec<_>>(), ["two-cities"]);
    assert!(ghent.to_string().contains("limited by the planned amount for"), "{ghent}");
}

#[test]
fn headroom_without_a_net_amount_is_only_an_upper_bound() {
    let plan = read(r#"{"name":"x","total":"1000"}"#);
    let row = ["a", "", "regular", "", "RSO1.1", "selected", "10", "10"];
    let ledger: Ledger = Row::from_fields(row.map(Some)).into_iter().collect();
    let committed = ledger.commitments(Level::Selected).unwrap();
    let left = four_rules().headroom(
        &committed.against(&plan),
        slice("regular"),
        FundingSource::Uncommitted,
    );
    assert_eq!((left.amount(), left.at_most()), (None, Some(euro("990"))));
    assert!(left.to_string().contains("at most €990.00"), "{left}");
}

#[test]
fn headroom_stops_at_derived_figures() {
    let plan = read(
        r#"{"name":"n","total":"1000","technical_assistance":"0","declared_base":"1000",
            "urban_development":{"total":"100","two_cities":"60"}}"#,
    );
    let none = Ledger::new().commitments(Level::Selected).unwrap();
    let left = four_rules().headroom(
        &none.against(&plan),
        slice("other-urban+RSO1.1"),
        FundingSource::Uncommitted,
    );
    assert_eq!(left.at_most(), Some(euro("40")));
    assert_eq!(left.limiting_figures().collect::<Vec<_>>(), [slice("other-urban")]);
}
