//! What users rely on: every rule, check and remark is cited, and no id, severity, citation or code
//! changes by accident.

use std::fmt::Write as _;

use efro_gti::{
    Base, Euro, FinancialPlan, InputProblem, Language, ParseErrorKind, Pointer, Problem, Reason,
    Remark, Rule, RuleSet, Slice, SplitError, Text,
};
use snapbox::{assert_data_eq, file};

const SAMPLE: &str = include_str!("../examples/data/efro-vlaanderen-2021-2027.json");

#[test]
fn rules_checks_and_remarks_are_frozen() {
    let mut listing = String::new();
    for set in [RuleSet::adopted(), RuleSet::strategy_text(), RuleSet::transfers()] {
        writeln!(listing, "{} {}", set.id(), set.version()).unwrap();
        for rule in set.rules() {
            writeln!(
                listing,
                "  rule {}: {} {} {} of {}; {}, {}; {}",
                rule.id(),
                rule.target(),
                rule.bound(),
                rule.share(),
                rule.base(),
                rule.severity(),
                rule.level(),
                rule.citation()
            )
            .unwrap();
        }
        for Remark { id, citation, .. } in set.not_looked_at() {
            writeln!(listing, "  not looked at {id}: {citation}").unwrap();
        }
    }
    let report = RuleSet::adopted().check(&FinancialPlan::from_json(SAMPLE).unwrap());
    for outcome in report.outcomes().iter().skip(4) {
        writeln!(listing, "check {} at {}: {}", outcome.id(), outcome.at(), outcome.citation())
            .unwrap();
    }
    assert_data_eq!(listing, file!["golden/contract.txt"]);
}

#[test]
fn codes_are_frozen() {
    let report = RuleSet::strategy_text().check(&FinancialPlan::from_json(SAMPLE).unwrap());
    let measure = report.outcomes()[0].measure().unwrap().clone();
    let (slice, base, cent) = (Slice::URBAN, Base::Declared, Euro::CENT);
    let parts = || vec![slice];
    let problems = [
        Problem::ShareBelowMinimum(measure.clone()),
        Problem::ShareAboveMaximum(measure.clone()),
        Problem::ShareBelowExact(measure.clone()),
        Problem::ShareAboveExact(measure),
        Problem::PartsAboveWhole {
            parts: parts(),
            sum: cent,
            whole: slice,
            amount: cent,
            excess: cent,
        },
        Problem::PartsBelowWhole {
            parts: parts(),
            sum: cent,
            whole: slice,
            amount: cent,
            shortfall: cent,
        },
    ];
    let reasons = [
        Reason::NoFigure { slice: base },
        Reason::PastRange { slice: base },
        Reason::TwoFigures { slice: base },
        Reason::PartAboveWhole { target: slice, base },
        Reason::RestsOnFailed { check: "check".into() },
        Reason::WholeNotStated { whole: slice },
        Reason::PartsNotStated { parts: parts() },
    ];
    let (text, name) = (String::new, "name");
    let input = [
        InputProblem::Syntax { found: text() },
        InputProblem::Truncated,
        InputProblem::UnknownField { name: text(), accepted: vec![] },
        InputProblem::GivenTwice { name: text(), first: Pointer::ROOT },
        InputProblem::Missing { name },
        InputProblem::Blank { name },
        InputProblem::EmptyList { name },
        InputProblem::WrongKind { found: Text::new("", ""), expected: Text::new("", "") },
        InputProblem::Negative { value: text() },
        InputProblem::SumOutOfRange,
        InputProblem::PrecisionUnit { value: text() },
        InputProblem::PrecisionTooCoarse { value: text(), most: text() },
        InputProblem::BaseLacksTarget { base: text(), target: text() },
        InputProblem::SharesAboveWhole { rules: vec![], base: text(), sum: text() },
    ];
    let unreadable = [
        ParseErrorKind::UnknownCode,
        ParseErrorKind::Malformed,
        ParseErrorKind::TooPrecise,
        ParseErrorKind::OutOfRange,
    ];
    let split = [
        SplitError::NoTargets,
        SplitError::NoWeight,
        SplitError::StepNotPositive { step: cent },
        SplitError::NegativeMinimum { minimum: cent },
        SplitError::MinimumAboveTotal { minimum: cent, targets: 1, total: cent },
    ];
    let list = |title: &str, codes: Vec<&'static str>| format!("{title}: {}\n", codes.join(", "));
    let listing = [
        list("findings", problems.iter().map(Problem::code).collect()),
        list("reasons", reasons.iter().map(Reason::code).collect()),
        list("input", input.iter().map(InputProblem::code).collect()),
        list("unreadable", unreadable.into_iter().map(ParseErrorKind::code).collect()),
        list("split", split.into_iter().map(SplitError::code).collect()),
    ];
    assert_data_eq!(listing.concat(), file!["golden/codes.txt"]);
    // The tags that serde writes are the codes.
    for problem in problems {
        assert_eq!(serde_json::to_value(&problem).unwrap()["code"], problem.code());
    }
    for reason in reasons {
        assert_eq!(serde_json::to_value(&reason).unwrap()["code"], reason.code());
        assert_ne!(reason.text(Language::Dutch), reason.text(Language::English));
    }
    for problem in input {
        assert_ne!(problem.text(Language::Dutch), problem.text(Language::English));
    }
}

#[test]
fn everything_is_said_in_both_languages_and_cited() {
    let texts = |text: &efro_gti::Text| {
        let both =
            Language::ALL.iter().map(|language| text.get(*language).expect("both languages"));
        for text in both {
            assert!(!text.is_empty() && text.trim() == text && !text.contains("  "), "{text}");
        }
        assert_ne!(text.get(Language::Dutch), text.get(Language::English));
    };
    for set in [RuleSet::adopted(), RuleSet::strategy_text(), RuleSet::transfers()] {
        texts(set.title());
        for rule in set.rules() {
            texts(rule.title());
            texts(rule.citation().document().title());
            rule.note().into_iter().for_each(texts);
        }
        for remark in set.not_looked_at() {
            texts(&remark.text);
        }
        // A base contains its target, or is declared.
        let contains = |rule: &Rule| match rule.base() {
            efro_gti::Base::Slice(base) => base.contains(rule.target()),
            efro_gti::Base::Declared => true,
        };
        assert!(set.rules().iter().all(contains));
    }
}

#[test]
fn values_go_where_other_threads_are() {
    fn held<T: Send + Sync + 'static>() {}
    held::<FinancialPlan>();
    held::<RuleSet>();
    held::<efro_gti::Report>();
    held::<efro_gti::InputError>();
    held::<efro_gti::ParseError>();
    held::<efro_gti::Figures>();
    held::<efro_gti::Ledger>();
    held::<efro_gti::Operation>();
}
