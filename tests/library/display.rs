//! `Display` of what has words is its English, as wide as is asked for.

use std::fmt::Display;
use std::str::FromStr;

use efro_gti::allocation::{Amounts, FigureError, FundingSource};
use efro_gti::money::OutOfRangeError;
use efro_gti::project::Condition;
use efro_gti::{
    Citation, City, Euro, FinancialPlan, Language, Operation, Proposal, Rule, RuleSet, Share,
    Slice, Source, Text,
};

fn is_english(value: &impl Display, english: &str) {
    assert!(!english.is_empty());
    assert_eq!(value.to_string(), english);
    let wide = english.chars().count() + 3;
    assert_eq!(format!("{value:>wide$}"), format!("   {english}"));
}

macro_rules! english {
    ($($value:expr),+ $(,)?) => {{ $(is_english(&$value, &$value.text(Language::English));)+ }};
}

fn plan() -> FinancialPlan {
    FinancialPlan::builder("x", Euro::whole(1_000))
        .technical_assistance(Euro::ZERO)
        .urban(Euro::whole(50))
        .build()
        .unwrap()
}

#[test]
fn of_reports_and_what_is_in_them() {
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
fn of_answers() {
    let rules = RuleSet::adopted();
    for inflow in
        [FundingSource::New, FundingSource::Uncommitted, FundingSource::MovedFrom(Slice::NET)]
    {
        english!(inflow, rules.headroom(&plan(), Slice::URBAN, inflow));
    }
    rules.envelopes(&plan()).iter().for_each(|envelope| english!(envelope));
    let repair = rules.repair(&plan(), &[]).unwrap();
    english!(repair);
    for one in &repair.moves {
        english!(one);
        one.reasons.iter().for_each(|reason| english!(reason));
    }
    english!(rules.repair(&plan(), &[Slice::URBAN, Slice::TECHNICAL_ASSISTANCE]).unwrap_err());
    let split = Euro::whole(1).split([("a", 1), ("b", 2)]).unwrap();
    english!(split);
}

#[test]
fn of_the_strategy() {
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
fn of_what_is_wrong() {
    let cannot_be_read = Euro::from_str("1,5").unwrap_err();
    let in_a_document = FinancialPlan::from_json("{}").unwrap_err();
    let rules = RuleSet::builder("own", Text::new("eigen", "own")).build().unwrap_err();
    let row = Operation::from_row([None; 7]).unwrap_err();
    let split = Euro::whole(1).split([("a", 0)]).unwrap_err();
    english!(cannot_be_read, in_a_document, in_a_document.problems()[0].kind(), rules, row, split);
    english!(OutOfRangeError);
    let not_stated = plan().figure("ghent".parse().unwrap()).unwrap_err();
    let nowhere = plan().figure("ghent+RSO2.4".parse().unwrap()).unwrap_err();
    english!(not_stated, nowhere, FigureError::Ambiguous, FigureError::OutOfRange);
    let rule = |id: &'static str| {
        Rule::builder(id, Slice::URBAN)
            .of(Slice::NET)
            .title(Text::new("regel", "rule"))
            .citation(Citation::section(Source::STRATEGY, "2"))
    };
    let conflicting = RuleSet::builder("own", Text::new("eigen", "own"))
        .rule(rule("least").at_least(Share::percent::<10>()))
        .rule(rule("most").at_most(Share::percent::<8>()))
        .build()
        .unwrap();
    let conflicts = conflicting.conflicts().unwrap();
    assert_eq!(conflicts.len(), 1);
    for conflict in conflicts {
        english!(conflict);
    }
}
