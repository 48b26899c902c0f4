//! The words of repairs and conflicts: in both languages, and frozen.

use std::fmt::Write as _;

use efro_gti::repair::{RepairError, Side};
use efro_gti::{
    Citation, Euro, FinancialPlan, Language, Rule, RuleSet, Share, Slice, Source, Text,
};
use snapbox::{assert_data_eq, file};

#[test]
fn words_are_frozen() {
    let mut listing = String::new();
    let mut say = |code: &str, dutch: &str, english: &str| {
        assert_ne!(dutch, english);
        writeln!(listing, "{code}\n  {dutch}\n  {english}").unwrap();
    };
    let (nl, en) = (Language::Dutch, Language::English);
    for side in Side::ALL {
        say(&format!("Side {side}"), side.text(nl), side.text(en));
    }
    let rule = |id: &'static str, base: Slice| {
        Rule::builder(id, id.parse().unwrap())
            .title(Text::new("regel", "rule"))
            .citation(Citation::section(Source::STRATEGY, "2"))
            .of(base)
    };
    let third = "33.3333333%".parse().unwrap();
    let set = |rules: Vec<_>| {
        let set = RuleSet::builder("own", Text::new("eigen", "own"));
        rules.into_iter().fold(set, efro_gti::rules::RuleSetBuilder::rule).build().unwrap()
    };
    let rules = set(vec![
        rule("urban", Slice::NET).exactly(third),
        rule("two-cities", Slice::NET).at_least(Share::percent::<50>()),
    ]);
    let plan = FinancialPlan::builder("x", Euro::whole(1))
        .technical_assistance(Euro::ZERO)
        .urban(Euro::ZERO)
        .two_cities(Euro::ZERO)
        .build()
        .unwrap();
    for conflict in rules.conflicts().unwrap() {
        say("rules that conflict", &conflict.text(nl), &conflict.text(en));
        assert_eq!(conflict.to_string(), conflict.text(en));
    }
    let none = rules.repair(&plan, &[Slice::TECHNICAL_ASSISTANCE]).unwrap_err();
    say("no repair", &none.text(nl), &none.text(en));
    let apart = set(vec![rule("technical-assistance", Slice::PROGRAMME).at_least(third)]);
    let repair = apart.repair(&plan, &[]).unwrap();
    say("technical assistance that grows", &repair.text(nl), &repair.text(en));
    assert_eq!(repair.to_string(), repair.text(en));
    for one in &repair.moves {
        assert_eq!(one.to_string(), one.text(en));
        assert!(one.reasons.iter().all(|reason| reason.to_string() == reason.text(en)));
    }
    let RepairError::Contradiction { rules: named, .. } = none else { panic!("{none}") };
    let slice = Slice::URBAN;
    for error in [
        RepairError::PinNotSeparable { slice },
        RepairError::AmountsDisagree { checks: vec![] },
        RepairError::AmountsDisagree { checks: named.clone() },
        RepairError::RoundedAmounts { rules: named },
        RepairError::OutOfRange,
        RepairError::StepLimit { lower_bound: None },
        RepairError::StepLimit { lower_bound: Some(Euro::whole(5)) },
    ] {
        say("no repair", &error.text(nl), &error.text(en));
        assert_eq!(error.to_string(), error.text(en));
    }
    assert_data_eq!(listing, file!["../golden/repair-words.txt"]);
}
