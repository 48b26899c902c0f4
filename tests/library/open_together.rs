//! Open rules that the uncommitted resources cannot meet together.

use efro_gti::portfolio::{Funding, Level, Posting, Stage};
use efro_gti::repair::{RepairError, Shortage, open_together};
use efro_gti::report::Verdict;
use efro_gti::rules::{RuleBuilder, Strand};
use efro_gti::{
    Euro, FinancialPlan, Language, Ledger, Priority, RuleSet, Share, Slice, SpecificObjective, Text,
};

use super::repair::{rule, slice};

fn rules(rules: impl IntoIterator<Item = RuleBuilder>) -> RuleSet {
    let set = RuleSet::builder("own", Text::new("eigen", "own"));
    rules.into_iter().fold(set, efro_gti::rules::RuleSetBuilder::rule).build().unwrap()
}

/// The amount missing from 1,000 euros of which some are committed, each to a strand and an objective.
fn shortage(rules: &RuleSet, committed: &[(Strand, SpecificObjective, i32)]) -> Option<Shortage> {
    let plan = FinancialPlan::builder("A programme", Euro::whole(1_000))
        .technical_assistance(Euro::ZERO)
        .build()
        .unwrap();
    let mut ledger = Ledger::new();
    for (strand, specific_objective, amount) in committed {
        let (strand, specific_objective) = (*strand, *specific_objective);
        let erdf = Euro::whole(*amount);
        let funding = Funding { erdf, total: erdf };
        let stage = Stage::Contracted;
        ledger.book(&Posting { funding, ..Posting::new(strand, None, specific_objective, stage) });
    }
    let against = ledger.commitments(Level::Contracted).unwrap().against(&plan);
    let report = rules.check(&against);
    let found = open_together(rules, &against).unwrap();
    if let Some(shortage) = &found {
        let verdict = |id: &str| report.rule(id).unwrap().verdict();
        assert!(shortage.rules.iter().all(|rule| verdict(&rule.id) == Verdict::Open), "{shortage}");
        assert_ne!(shortage.text(Language::Dutch), shortage.text(Language::English));
    }
    found
}

#[test]
fn the_same_euro_can_meet_two_rules() {
    let rules = rules([
        rule("ghent".into(), slice("ghent")).at_least(Share::percent::<30>()).of(Slice::NET),
        rule("climate".into(), slice("RSO2.4")).at_least(Share::percent::<30>()).of(Slice::NET),
    ]);
    let regular = |amount| [(Strand::Regular, SpecificObjective::Innovation, amount)];
    assert_eq!(shortage(&rules, &regular(700)), None);
    // Each is out of reach by itself, so none is open.
    assert_eq!(shortage(&rules, &regular(701)), None);
}

#[test]
fn rules_apart_need_the_sum() {
    let least = |id: &str, percent: u32| {
        rule(id.into(), slice(id)).at_least(Share::from_billionths(percent * 10_000_000).unwrap())
    };
    let rules = rules([
        least("antwerp", 30).of(Slice::NET),
        least("ghent", 20).of(Slice::NET),
        least("2.A.1", 20).of(Slice::NET),
    ]);
    let climate = |amount| [(Strand::Regular, SpecificObjective::ClimateAdaptation, amount)];
    assert_eq!(shortage(&rules, &climate(500)), None);
    let short = shortage(&rules, &climate(620)).unwrap();
    assert_eq!(short.rules, ["antwerp", "ghent"]);
    assert_eq!((short.missing, short.limited_by.len()), (Some(Euro::whole(120)), 0));
    assert_eq!(
        short.to_string(),
        "the uncommitted resources are not enough to meet “rule” (antwerp), “rule” (ghent) together: €120.00 is missing"
    );
}

#[test]
fn a_maximum_that_passes_stays_so() {
    let rules = rules([
        rule("cities".into(), Slice::TWO_CITIES).at_least(Share::percent::<20>()).of(Slice::NET),
        rule("urban".into(), Slice::URBAN).at_most(Share::percent::<30>()).of(Slice::NET),
    ]);
    let other = |amount| [(Strand::OtherUrban, SpecificObjective::Innovation, amount)];
    assert_eq!(shortage(&rules, &other(100)), None);
    let short = shortage(&rules, &other(150)).unwrap();
    assert_eq!((&*short.rules[0].id, &*short.limited_by[0].id), ("cities", "urban"));
    assert_eq!(short.missing, None);
    assert_eq!(
        short.to_string(),
        "no amount is enough to meet “rule” (cities) without breaking “rule” (urban)"
    );
}

#[test]
fn amounts_that_contradict_each_other_meet_nothing() {
    let plan = FinancialPlan::builder("A programme", Euro::whole(1_000))
        .technical_assistance(Euro::ZERO)
        .priority(Priority::SmartFlanders, Euro::whole(1_001))
        .build()
        .unwrap();
    let ledger = Ledger::new();
    let against = ledger.commitments(Level::Contracted).unwrap().against(&plan);
    let error = open_together(&RuleSet::adopted(), &against).unwrap_err();
    let RepairError::AmountsDisagree { checks } = &error else { panic!("{error}") };
    assert_eq!(*checks, ["priorities-sum"]);
}
