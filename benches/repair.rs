//! Repairs of plans, and conflicts of rule sets.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use efro_gti::rules::Bound;
use efro_gti::{
    Citation, City, Euro, FinancialPlan, Rule, RuleSet, Share, Slice, Source, SpecificObjective,
    Text,
};

const SAMPLE: &str = include_str!("../examples/data/efro-vlaanderen-2021-2027.json");

/// Ten rules with shares of nine digits, in billionths, which a plan can meet together.
const TEN: [(&str, &str, Bound, u32); 10] = [
    ("RSO1.1", "2.A.1", Bound::AtLeast, 123_456_789),
    ("RSO1.2", "net", Bound::AtLeast, 98_765_431),
    ("RSO2.4", "2.A.2", Bound::Exactly, 271_828_183),
    ("RSO2.8", "net", Bound::AtMost, 57_721_567),
    ("2.A.1", "net", Bound::AtLeast, 577_215_665),
    ("technical-assistance", "programme", Bound::AtMost, 31_415_927),
    ("urban", "net", Bound::AtLeast, 161_803_399),
    ("two-cities", "urban", Bound::Exactly, 693_147_181),
    ("antwerp", "two-cities", Bound::AtLeast, 414_213_563),
    ("ghent", "urban", Bound::AtLeast, 141_421_357),
];

fn set(rules: impl IntoIterator<Item = (String, Slice, Bound, u32)>) -> RuleSet {
    let rules = rules.into_iter().enumerate();
    let set = rules.fold(
        RuleSet::builder("own", Text::new("eigen", "own")),
        |set, (number, (target, base, bound, share))| {
            let decision = Source::new(Text::new("Besluit 12", "Decision 12"));
            let target = target.parse().expect("a slice");
            set.rule(
                Rule::builder(number.to_string(), target)
                    .bound(bound, Share::from_billionths(share).expect("a share"))
                    .of(base)
                    .title(Text::new("regel", "rule"))
                    .citation(Citation::article(decision, "3")),
            )
        },
    );
    set.build().expect("the rules are sound")
}

/// A plan that states every objective and both cities.
fn plan() -> FinancialPlan {
    let objectives = SpecificObjective::ALL.iter().zip([41, 23, 9, 31, 47, 29, 37]);
    let plan = FinancialPlan::builder("A programme", Euro::whole(230_000_000))
        .technical_assistance(Euro::whole(13_000_000))
        .urban(Euro::whole(25_000_000))
        .city(City::Antwerp, Euro::whole(9_000_000))
        .city(City::Ghent, Euro::whole(8_000_000));
    let plan = objectives.fold(plan, |plan, (objective, millions)| {
        plan.specific_objective(*objective, Euro::whole(millions * 1_000_000))
    });
    plan.build().expect("the plan is sound")
}

/// Rules over unions of objectives in unions of strands, which do not conflict.
fn crossing(count: u32) -> RuleSet {
    let objectives = ["RSO1.1", "RSO1.2", "RSO1.4", "RSO2.1", "RSO2.2", "RSO2.4", "RSO2.8"];
    let strands = ["antwerp", "ghent", "both-cities", "other-urban", "regular"];
    set((0..count).map(|number| {
        let of = number as usize;
        let [one, other] = [of % 7, (of * 3 + 1 + of / 7) % 7].map(|place| objectives[place]);
        let [here, there] = [of % 5, (of * 2 + 1 + of / 35) % 5].map(|place| strands[place]);
        let target = format!("{one}|{other}+{here}|{there}");
        let least = number % 2 == 0;
        let share = if least { 10_000_019 + number * 101 } else { 150_000_019 + number * 103 };
        (target, Slice::NET, if least { Bound::AtLeast } else { Bound::AtMost }, share)
    }))
}

fn repair(criterion: &mut Criterion) {
    let published = FinancialPlan::from_json(SAMPLE).expect("the sample is sound");
    let rules = RuleSet::strategy_text();
    criterion.bench_function("repair the published plan", |bencher| {
        bencher.iter(|| rules.repair(black_box(&published), &[]));
    });
    let (plan, ten) = (
        plan(),
        TEN.map(|(target, base, bound, share)| {
            (target.to_string(), base.parse().expect("a slice"), bound, share)
        }),
    );
    let ten = set(ten);
    assert!(ten.repair(&plan, &[]).expect("there is a repair").is_least());
    criterion.bench_function("repair a plan by ten rules with shares of nine digits", |bencher| {
        bencher.iter(|| ten.repair(black_box(&plan), &[]));
    });
    for count in [40, 100] {
        let rules = crossing(count);
        assert!(rules.conflicts().expect("they are few").is_empty());
        criterion.bench_function(
            &format!("find conflicts of {count} rules over unions"),
            |bencher| {
                bencher.iter(|| black_box(&rules).conflicts());
            },
        );
    }
}

criterion_group!(benches, repair);
criterion_main!(benches);
