//! `Display` writes the English text and obeys the width.

use std::fmt::Display;
use std::str::FromStr;

use efro_gti::allocation::{Amounts, FigureError, FundingSource};
use efro_gti::money::OutOfRangeError;
use efro_gti::portfolio::Row;
use efro_gti::project::Condition;
use efro_gti::{City, Euro, FinancialPlan, Language, Proposal, RuleSet, Slice, Text};

fn assert_displays(value: &impl Display, english: &str) {
    assert!(!english.is_empty());
    assert_eq!(value.to_string(), english);
    let wide = english.chars().count() + 3;
    assert_eq!(format!("{value:>wide$}"), format!("   {english}"));
}

macro_rules! english {
    ($($value:expr),+ $(,)?) => {{ $(assert_displays(&$value, &$value.text(Language::English));)+ }};
}

fn plan() -> FinancialPlan {
    FinancialPlan::builder("x", Euro::whole(1_000))
        .technical_assistance(Euro::ZERO)
        .urban(Euro::whole(50))
        .build()
        .unwrap()
}

#[test]
fn reports_display_in_english() {
    let mut proposal = Proposal::default();
    proposal.cities = Some(vec![City::Ghent.into()]);
    proposal.urban_angle = "The quay.".into();
    let report = RuleSet::adopted().check(&plan());
    for report in [&report, &proposal.assess()] {
        english!(report);
        for outcome in report.outcomes() {
            english!(outcome, outcome.citation(), outcome.citation().passage());
            outcome.measure().into_iter().for_each(|measure| english!(measure, measure.balance()));
            outcome.judgements().iter().for_each(|judgement| english!(judgement));
            outcome.reason().into_iter().for_each(|reason| english!(reason));
            outcome.problem().into_iter().for_each(|problem| english!(problem));
        }
        report.out_of_scope().iter().for_each(|remark| english!(remark));
    }
    let not_held = report.into_result().unwrap_err();
    english!(not_held);
    let sample = include_str!("../../examples/data/efro-vlaanderen-2021-2027.json");
    let published = FinancialPlan::from_json(sample).unwrap();
    for assumption in published.assumptions() {
        english!(assumption);
    }
}

#[test]
fn headroom_envelopes_repair_and_split_display_in_english() {
    let rules = RuleSet::adopted();
    for inflow in
        [FundingSource::New, FundingSource::Uncommitted, FundingSource::MovedFrom(Slice::NET)]
    {
        english!(inflow, rules.headroom(&plan(), Slice::URBAN, inflow));
    }
    rules.envelopes(&plan()).iter().for_each(|envelope| english!(envelope));
    let split = Euro::whole(1).split([("a", 1), ("b", 2)]).unwrap();
    english!(split);
}

#[test]
fn strategy_records_display_in_english() {
    let strategy = City::Antwerp.strategy();
    strategy.principles.iter().for_each(|principle| english!(principle));
    strategy.records().for_each(|record| english!(record));
    strategy.needs.iter().flat_map(|need| need.statistics).for_each(|one| english!(one));
    for check in Condition::all() {
        english!(check.title(), check.citation());
        check.applicability().into_iter().for_each(|one| english!(one));
    }
}

#[test]
fn errors_display_in_english() {
    let cannot_be_read = Euro::from_str("1,5").unwrap_err();
    let in_a_document = FinancialPlan::from_json("{}").unwrap_err();
    let rules = RuleSet::builder("own", Text::new("eigen", "own")).build().unwrap_err();
    let row = Row::from_fields([None; 10]).unwrap_err();
    let split = Euro::whole(1).split([("a", 0)]).unwrap_err();
    english!(cannot_be_read, in_a_document, in_a_document.problems()[0].kind(), rules, row, split);
    english!(OutOfRangeError);
    let not_stated = plan().figure("ghent".parse().unwrap()).unwrap_err();
    let nowhere = plan().figure("ghent+RSO2.4".parse().unwrap()).unwrap_err();
    english!(not_stated, nowhere, FigureError::Ambiguous, FigureError::OutOfRange);
}
