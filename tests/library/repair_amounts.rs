//! The amounts that a repair counts, and those that it does not start from.

use efro_gti::allocation::{Figures, FinancialPlanBuilder};
use efro_gti::repair::{RepairError, Side};
use efro_gti::report::OutcomeKind;
use efro_gti::{City, Euro, FinancialPlan, Language, Priority, Slice, SpecificObjective};

use super::custom_rules::four_rules;
use super::repair::slice;

fn euro(text: &str) -> Euro {
    text.parse().unwrap()
}

fn builder(total: &str, assistance: &str, [smart, sustainable]: [&str; 2]) -> FinancialPlanBuilder {
    FinancialPlan::builder("plan", euro(total))
        .technical_assistance(euro(assistance))
        .priority(Priority::SmartFlanders, euro(smart))
        .priority(Priority::SustainableFlanders, euro(sustainable))
}

#[test]
fn the_same_euros_can_count_on_two_sides() {
    let builder = builder("1000", "0", ["590", "410"]).urban(euro("70"));
    let plan = builder.clone().build().unwrap();
    let repair = four_rules().repair(&plan, &[]).unwrap();
    assert_eq!((repair.moved(), repair.is_least()), (Ok(euro("20")), true));
    let [english, dutch] = [Language::English, Language::Dutch].map(|one| repair.headline(one));
    assert_eq!(
        english,
        "For the rules that could be evaluated to pass, it is enough to move €10.00 between technical assistance, \
         priorities and objectives, and €10.00 between the strands of the programme. A smaller sum is not enough, \
         but the same euros can count in more than one division."
    );
    assert_eq!(
        dutch,
        "Om aan de regels die getoetst konden worden te voldoen volstaat een verschuiving van € 10,00 tussen \
         technische bijstand, prioriteiten en doelstellingen, en € 10,00 tussen de luiken van het programma. Een \
         kleinere som volstaat niet, maar dezelfde euro's kunnen in meer dan een indeling tellen."
    );
    // One transfer of 10 does both.
    let after =
        plan.with_transfer(slice("2.A.2+regular"), slice("2.A.1+other-urban"), euro("10")).unwrap();
    assert_eq!(four_rules().check(&after).failed().count(), 0);
    // With the amount of a combination, the sides are one.
    let crossed = builder.amount(slice("2.A.1+urban"), euro("35")).build().unwrap();
    let repair = four_rules().repair(&crossed, &[]).unwrap();
    assert_eq!(repair.moved(), Ok(euro("10")));
    assert_eq!(repair.moved_on(Side::Crossing), Ok(euro("10")));
}

#[test]
fn amounts_that_add_up_within_their_rounding_have_no_repair_to_the_cent() {
    let amounts = ["160045000", "106697000"];
    let rounded = |total| builder(total, "9336000", amounts).precision(euro("1000"));
    let plan = rounded("276079000").build().unwrap();
    assert_eq!(four_rules().check(&plan).failed().count(), 0);
    let error = four_rules().repair(&plan, &[]).unwrap_err();
    let RepairError::RoundedAmounts { rules } = &error else { panic!("{error}") };
    assert_eq!(*rules, ["priority-1", "priority-2"]);
    for (language, words) in [
        (Language::Dutch, "“Aandeel van prioriteit 1” (priority-1)"),
        (Language::English, "“Share of priority 1” (priority-1)"),
    ] {
        assert!(error.text(language).contains(words), "{}", error.text(language));
    }
    // Rounded amounts that add up to the cent are repaired.
    assert!(four_rules().repair(&rounded("276078000").build().unwrap(), &[]).is_ok());
    // A pinned amount contradicts a rule, whatever the rounding.
    let plan = rounded("276079000").urban(euro("1000000")).build().unwrap();
    let error = four_rules().repair(&plan, &[Slice::URBAN, Slice::TECHNICAL_ASSISTANCE]);
    let Err(RepairError::Contradiction { rules, .. }) = &error else { panic!("{error:?}") };
    assert_eq!(*rules, ["urban-minimum"]);
}

#[test]
fn a_plan_whose_check_fails_is_not_repaired() {
    let base = || builder("276078000", "9336000", ["160045200", "106696800"]);
    let objective = |plan: FinancialPlanBuilder, objective, amount| {
        plan.specific_objective(objective, euro(amount))
    };
    let [innovation, digitalisation, skills] = [
        SpecificObjective::Innovation,
        SpecificObjective::Digitalisation,
        SpecificObjective::Skills,
    ];
    let objectives = objective(base(), innovation, "100000000");
    let plans = [
        ("assistance twice", builder("276078000", "9336000", ["165647000", "110431000"])),
        ("assistance twice in one", builder("276078000", "9336000", ["165647000", "106697000"])),
        ("below the total", builder("276078000", "9336000", ["160045000", "106000000"])),
        (
            "objectives above their priority",
            objective(objective(objectives.clone(), digitalisation, "60045200"), skills, "0.01"),
        ),
        ("some above their priority", objective(objectives, digitalisation, "60045200.01")),
        ("an objective above its priority", objective(base(), innovation, "200000000")),
        (
            "a city above the two cities",
            base()
                .urban(euro("30000000"))
                .two_cities(euro("10000000"))
                .city(City::Ghent, euro("11000000")),
        ),
        ("a city above urban", base().urban(euro("10000000")).city(City::Ghent, euro("11000000"))),
        (
            "cities above urban",
            base()
                .urban(euro("10000000"))
                .city(City::Ghent, euro("6000000"))
                .city(City::Antwerp, euro("6000000")),
        ),
        (
            "parts above a city",
            base()
                .city(City::Ghent, euro("6000000"))
                .amount(slice("ghent+RSO1.1"), euro("4000000"))
                .amount(slice("ghent+RSO2.4"), euro("3000000")),
        ),
        (
            "a combination above the rest",
            base().urban(euro("200000000")).amount(slice("2.A.1+regular"), euro("100000000")),
        ),
        ("an amount that differs", base().amount(Slice::NET, euro("266742001"))),
        (
            "assistance above the total",
            FinancialPlan::builder("plan", euro("10")).technical_assistance(euro("11")),
        ),
        (
            "a priority above the total",
            FinancialPlan::builder("plan", euro("10"))
                .priority(Priority::SmartFlanders, euro("11")),
        ),
    ];
    for (name, plan) in plans {
        let plan = plan.build().unwrap();
        let report = four_rules().check(&plan);
        let failed = report.failed().filter(|one| one.kind() == OutcomeKind::Check);
        let failed: Vec<&str> = failed.map(efro_gti::Outcome::id).collect();
        assert!(!failed.is_empty(), "{name}");
        let error = four_rules().repair(&plan, &[]).expect_err(name);
        let RepairError::AmountsDisagree { checks } = &error else { panic!("{name}: {error}") };
        assert_eq!(*checks, *failed, "{name}");
        assert!(error.text(Language::Dutch).contains(failed[0]), "{name}");
    }
    let urban = |amount| (Slice::URBAN, euro(amount));
    let figures = Figures::new([(Slice::NET, euro("1000")), urban("70"), urban("80")]);
    let error = four_rules().repair(&figures, &[]).unwrap_err();
    assert!(matches!(error, RepairError::AmountsDisagree { .. }), "{error}");
}
