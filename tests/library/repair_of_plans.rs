//! Repairs of plans that people have, and what they say.

use efro_gti::money::OutOfRangeError;
use efro_gti::repair::{Repair, RepairError, Side};
use efro_gti::{
    City, Euro, FinancialPlan, Language, Priority, RuleSet, Share, Slice, SpecificObjective, Text,
};

use super::custom_rules::{FOUR_RULES, four_rules, only};
use super::repair::{SMART, SUSTAINABLE, is_sound, rule, slice};

fn euro(text: &str) -> Euro {
    text.parse().unwrap()
}

fn published() -> FinancialPlan {
    FinancialPlan::builder("published", Euro::whole(276_078_000))
        .technical_assistance(Euro::whole(9_336_000))
        .priority(Priority::SmartFlanders, Euro::whole(160_045_000))
        .priority(Priority::SustainableFlanders, Euro::whole(106_697_000))
        .urban(Euro::whole(19_791_000))
        .two_cities(Euro::whole(19_791_000))
        .declared_base(Euro::whole(197_910_000))
        .precision(Euro::whole(1_000))
        .build()
        .unwrap()
}

fn moves(repair: &Repair) -> Vec<(String, String, String)> {
    let moves = repair.moves.iter();
    moves.map(|one| (one.from.code(), one.to.code(), one.amount.to_string())).collect()
}

fn moved(from: &str, to: &str, amount: &str) -> (String, String, String) {
    (from.into(), to.into(), amount.into())
}

#[test]
fn the_published_plan_taken_at_the_word_of_the_strategy() {
    let repair = RuleSet::strategy_text().repair(&published(), &[]).unwrap();
    assert_eq!(repair.moved_on(Side::Objectives), Ok(euro("9336000.00")));
    assert_eq!(repair.moved_on(Side::Strands), Ok(euro("19877616.00")));
    assert_eq!(repair.passed_to_regular_strand(), Ok(euro("9336000.00")));
    assert_eq!(
        moves(&repair),
        [
            moved("technical-assistance", "2.A.1", "5601800.00"),
            moved("technical-assistance", "2.A.2", "3734200.00"),
            moved("two-cities", "other-urban", "17582376.00"),
            moved("regular", "other-urban", "2295240.00"),
        ]
    );
    assert!(repair.to_string().contains("Nothing is left of technical assistance"), "{repair}");
    is_sound(&RuleSet::strategy_text(), &published(), &repair, &[]).unwrap();
    for language in Language::ALL {
        for one in &repair.moves {
            assert!(!one.text(*language).is_empty());
        }
    }
    // With technical assistance contracted, 60 % and 40 % of all of it cannot be.
    let pinned = [Slice::TECHNICAL_ASSISTANCE];
    let none = RuleSet::strategy_text().repair(&published(), &pinned).unwrap_err();
    let RepairError::Contradiction { rules, pinned, .. } = &none else { panic!("{none}") };
    assert_eq!(*rules, ["priority-1", "priority-2"]);
    assert_eq!(*pinned, [Slice::TECHNICAL_ASSISTANCE]);
    assert_ne!(none.text(Language::Dutch), none.text(Language::English));
}

#[test]
fn the_published_plan_under_the_adopted_regulations() {
    let repair = RuleSet::adopted().repair(&published(), &[]).unwrap();
    assert_eq!(
        moves(&repair),
        [
            // Within the rounding, but not as written.
            moved("2.A.2", "2.A.1", "200.00"),
            moved("regular", "other-urban", "1548360.00"),
        ]
    );
    assert_eq!(repair.passed_to_regular_strand(), Ok(Euro::ZERO));
    let sides = [Side::Objectives, Side::Strands];
    let of_sides = |language| sides.iter().map(move |side| side.text(language));
    for (language, words) in [
        (Language::Dutch, "€ 200,00 tussen technische bijstand, prioriteiten en doelstellingen"),
        (Language::English, "€200.00 between technical assistance, priorities and objectives"),
    ] {
        let text = repair.text(language);
        assert!(text.contains(words), "{text}");
        assert!(of_sides(language).all(|side| text.contains(side)), "{text}");
    }
}

#[test]
fn nothing_to_move_and_nothing_to_move_with() {
    let plan = |smart: i32| {
        FinancialPlan::builder("plan", Euro::whole(1_000))
            .priority(Priority::SmartFlanders, Euro::whole(smart))
            .priority(Priority::SustainableFlanders, Euro::whole(1_000 - smart))
            .build()
            .unwrap()
    };
    let rules = four_rules();
    let repair = rules.repair(&plan(600), &[]).unwrap();
    assert!(repair.moves.is_empty() && repair.parts.is_empty());
    assert_eq!(repair.amend(&plan(600)), Ok(plan(600)));
    assert!(repair.to_string().starts_with("Nothing needs to move for the rules that"));
    // The rules without their figures are named.
    let left_out: Vec<&str> = repair.not_evaluated.iter().map(|(rule, _)| &*rule.id).collect();
    assert_eq!(left_out, ["urban-minimum", "two-cities"]);

    let all = [Slice::PROGRAMME];
    assert!(rules.repair(&plan(600), &all).is_ok());
    let none = rules.repair(&plan(601), &all).unwrap_err();
    assert_eq!(
        none.to_string(),
        "however the money of this plan is divided, it does not meet “Share of priority 1” (priority-1) while \
         this does not move: the whole programme"
    );
    let untold = [slice("ghent+RSO2.4")];
    let none = rules.repair(&plan(601), &untold).unwrap_err();
    assert_eq!(none, RepairError::PinNotSeparable { slice: untold[0] });
}

#[test]
fn a_plan_that_does_not_tell_what_is_net_is_not_guessed_at() {
    // 70 of 1,000 is too little, but how much is not urban and could give is not known.
    let plan = FinancialPlan::builder("plan", Euro::whole(1_000)).urban(Euro::whole(70));
    let plan = plan.build().unwrap();
    let rules = only(&RuleSet::strategy_text(), &FOUR_RULES);
    assert!(rules.check(&plan).failed().any(|one| one.id() == "urban-minimum"));
    let repair = rules.repair(&plan, &[]).unwrap();
    assert!(repair.moves.is_empty());
    let (rule, reason) = &repair.not_evaluated[0];
    assert_eq!((&*rule.id, reason.code()), ("urban-minimum", "not-separable"));
    assert!(repair.to_string().contains(
        "(urban-minimum) (the amounts of the plan do not distinguish sustainable urban development from"
    ));
}

#[test]
fn a_sum_of_moves_that_is_out_of_range_is_no_amount() {
    // Everything moves, on either side.
    let all = |id: &str, target: Slice, base: Slice| {
        rule(id.into(), target).at_least(Share::percent::<100>()).of(base)
    };
    let rules = RuleSet::builder("own", Text::new("eigen", "own"))
        .rule(all("smart", SMART, Slice::NET))
        .rule(all("urban", Slice::URBAN, Slice::NET))
        .build()
        .unwrap();
    let plan = FinancialPlan::builder("plan", Euro::MAX)
        .technical_assistance(Euro::ZERO)
        .priority(Priority::SmartFlanders, Euro::ZERO)
        .priority(Priority::SustainableFlanders, Euro::MAX)
        .urban(Euro::ZERO)
        .build()
        .unwrap();
    let repair = rules.repair(&plan, &[Slice::TECHNICAL_ASSISTANCE]).unwrap();
    assert_eq!(repair.moved(), Err(OutOfRangeError));
    assert_eq!(repair.moved_on(Side::Objectives), Ok(Euro::MAX));
    let most = Euro::MAX.text(Language::English);
    let headline = repair.headline(Language::English);
    assert!(
        headline.contains(&format!("to move {most} between technical assistance")),
        "{headline}"
    );
    assert!(headline.contains(&format!("and {most} between the strands")), "{headline}");
}

#[test]
fn objectives_are_parts_where_the_plan_gives_them() {
    let rules = RuleSet::builder("own", Text::new("eigen", "own"))
        .rule(
            rule("climate".into(), slice("RSO2.4"))
                .at_least(Share::percent::<20>())
                .of(SUSTAINABLE),
        )
        .rule(rule("smart".into(), SMART).at_least(Share::percent::<60>()).of(Slice::NET))
        .build()
        .unwrap();
    let plan = FinancialPlan::builder("plan", Euro::whole(1_000))
        .technical_assistance(Euro::ZERO)
        .priority(Priority::SmartFlanders, Euro::whole(600))
        .priority(Priority::SustainableFlanders, Euro::whole(400))
        .specific_objective(SpecificObjective::ClimateAdaptation, Euro::whole(60))
        .build()
        .unwrap();
    let repair = rules.repair(&plan, &[]).unwrap();
    assert_eq!(moves(&repair), [moved("RSO2.1|RSO2.2|RSO2.8", "RSO2.4", "20.00")]);
    // Or out of the other priority, if what the first has there is contracted.
    let none = rules.repair(&plan, &[slice("RSO2.1|RSO2.2|RSO2.8")]).unwrap_err();
    assert!(matches!(none, RepairError::Contradiction { .. }), "{none}");
}

#[test]
fn without_a_net_amount_parts_of_the_total_are_moved() {
    let rules = RuleSet::builder("own", Text::new("eigen", "own"))
        .rule(rule("smart".into(), SMART).at_least(Share::percent::<60>()).of(Slice::PROGRAMME))
        .build()
        .unwrap();
    let plan = FinancialPlan::builder("plan", Euro::whole(1_000))
        .priority(Priority::SmartFlanders, Euro::whole(500))
        .build()
        .unwrap();
    let repair = rules.repair(&plan, &[]).unwrap();
    assert_eq!(moves(&repair), [moved("2.A.2|technical-assistance", "2.A.1", "100.00")]);
}

#[test]
fn what_is_not_urban_stays_only_with_technical_assistance() {
    let assistance = Slice::TECHNICAL_ASSISTANCE;
    let rules = RuleSet::builder("own", Text::new("eigen", "own"))
        .rule(
            rule("assistance".into(), assistance)
                .at_least(Share::percent::<5>())
                .of(Slice::PROGRAMME),
        )
        .build()
        .unwrap();
    let plan = FinancialPlan::builder("plan", Euro::whole(1_000))
        .technical_assistance(Euro::ZERO)
        .urban(Euro::whole(100))
        .build()
        .unwrap();
    assert_eq!(
        moves(&rules.repair(&plan, &[]).unwrap()),
        [moved("net", "technical-assistance", "50.00")]
    );
    let pinned = vec![slice("regular")];
    let none = rules.repair(&plan, &pinned).unwrap_err();
    let RepairError::Contradiction { rules, pinned: still, is_minimal: true } = none else {
        panic!("{none}")
    };
    assert_eq!(rules, ["assistance"]);
    assert_eq!(still, pinned);
    // Urban funding still moves.
    let plan = FinancialPlan::builder("plan", Euro::whole(1_000))
        .technical_assistance(Euro::ZERO)
        .urban(Euro::whole(100))
        .two_cities(Euro::whole(40))
        .build()
        .unwrap();
    let half =
        rule("half".into(), Slice::TWO_CITIES).at_least(Share::percent::<50>()).of(Slice::URBAN);
    let rules = RuleSet::builder("own", Text::new("eigen", "own")).rule(half).build().unwrap();
    let repair = rules.repair(&plan, &[slice("regular")]).unwrap();
    assert_eq!(moves(&repair), [moved("other-urban", "two-cities", "10.00")]);
}

#[test]
fn other_urban_money_gives_way_before_the_cities_do() {
    let plan = FinancialPlan::builder("plan", Euro::whole(1_000))
        .technical_assistance(Euro::ZERO)
        .urban(Euro::whole(50))
        .city(City::Antwerp, Euro::whole(20))
        .city(City::Ghent, Euro::whole(10))
        .build()
        .unwrap();
    let repair = four_rules().repair(&plan, &[]).unwrap();
    assert_eq!(moves(&repair), [moved("regular", "other-urban", "30.00")]);
}
