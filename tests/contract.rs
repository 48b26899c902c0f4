//! What users rely on: every rule, check and remark is cited, and no id, severity, citation or code
//! changes by accident.

use std::fmt::Write as _;

use efro_gti::{FinancialPlan, Language, Remark, Rule, RuleSet};
use snapbox::{assert_data_eq, file};

const SAMPLE: &str = include_str!("../examples/data/efro-vlaanderen-2021-2027.json");

#[test]
fn rules_checks_and_remarks_are_frozen() {
    let mut listing = String::new();
    for set in [RuleSet::adopted(), RuleSet::strategy_text()] {
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
fn everything_is_said_in_both_languages_and_cited() {
    let texts = |text: &efro_gti::Text| {
        let both =
            Language::ALL.iter().map(|language| text.get(*language).expect("both languages"));
        for text in both {
            assert!(!text.is_empty() && text.trim() == text && !text.contains("  "), "{text}");
        }
        assert_ne!(text.get(Language::Dutch), text.get(Language::English));
    };
    for set in [RuleSet::adopted(), RuleSet::strategy_text()] {
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
}
