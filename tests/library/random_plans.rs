//! Random large plans with sets of up to ten rules, also for `tests/oracle`.

use efro_gti::rules::{Base, Bound};
use efro_gti::{
    Citation, City, Euro, FinancialPlan, Rule, RuleSet, Share, Slice, Source, SpecificObjective,
    Text,
};
use proptest::prelude::*;

/// Targets with their bases, nested and side by side, of a plan that states every objective and city.
pub(crate) const PAIRS: [(&str, &str); 12] = [
    ("RSO1.1", "2.A.1"),
    ("RSO1.2", "net"),
    ("RSO1.4", "programme"),
    ("RSO2.4", "2.A.2"),
    ("RSO2.8", "net"),
    ("2.A.1", "net"),
    ("2.A.2", "programme"),
    ("technical-assistance", "programme"),
    ("urban", "net"),
    ("two-cities", "urban"),
    ("antwerp", "two-cities"),
    ("ghent", "urban"),
];

/// Others: unions, a whole, and the declared base.
const FURTHER_PAIRS: [(&str, &str); 6] = [
    ("RSO1.1|RSO1.2", "2.A.1"),
    ("RSO2.1|RSO2.4", "2.A.2"),
    ("net", "programme"),
    ("other-urban", "urban"),
    ("two-cities", "declared"),
    ("2.A.1", "declared"),
];

/// A plan that states every objective, each of less than some cents, and every city.
pub(crate) fn plan(cents: i64) -> impl Strategy<Value = FinancialPlan> {
    let euro = |cents| Euro::from_cents(cents).unwrap();
    let objectives = prop::collection::vec(1..cents, 8);
    let strands = prop::array::uniform4(1_i64..1_000);
    (objectives, strands, 1..cents).prop_map(move |(objectives, strands, declared)| {
        let net: i64 = objectives[1..].iter().sum();
        let all: i64 = strands.iter().sum();
        let [antwerp, ghent, other, _] = strands.map(|strand| net / all * strand);
        let plan = FinancialPlan::builder("large", euro(net + objectives[0]))
            .technical_assistance(euro(objectives[0]))
            .urban(euro(antwerp + ghent + other))
            .city(City::Antwerp, euro(antwerp))
            .city(City::Ghent, euro(ghent))
            .declared_base(euro(declared));
        let stated = SpecificObjective::ALL.iter().zip(&objectives[1..]);
        let plan = stated.fold(plan, |plan, (objective, amount)| {
            plan.specific_objective(*objective, euro(*amount))
        });
        plan.build().unwrap()
    })
}

/// Up to ten rules with shares in this many steps.
pub(crate) fn rules(steps: u32) -> impl Strategy<Value = RuleSet> {
    let pairs = [PAIRS.as_slice(), &FURTHER_PAIRS].concat();
    let one = (prop::sample::select(pairs), prop::sample::select(Bound::ALL), 0..=steps);
    let set = prop::collection::vec(one, 1..=10).prop_map(move |asked| {
        let asked = asked.into_iter().map(|((target, base), bound, share)| {
            let base = base.parse::<Base>().unwrap();
            (target.parse().unwrap(), bound, share * (1_000_000_000 / steps), base)
        });
        rules_of(asked).ok()
    });
    set.prop_filter_map("rules of a set may not repeat each other", |set| set)
}

/// Rules by target, bound, share in billionths and base. Their ids count from 0.
pub(crate) fn rules_of(
    asked: impl IntoIterator<Item = (Slice, Bound, u32, impl Into<Base>)>,
) -> Result<RuleSet, impl std::error::Error> {
    let set = RuleSet::builder("own", Text::new("eigen", "own"));
    let asked = asked.into_iter().enumerate();
    let set = asked.fold(set, |set, (number, (target, bound, share, base))| {
        let document = Source::new(Text::new("Besluit 12", "Decision 12"));
        set.rule(
            Rule::builder(number.to_string(), target)
                .bound(bound, Share::from_billionths(share).unwrap())
                .of(base)
                .title(Text::new("regel", "rule"))
                .citation(Citation::section(document, "1")),
        )
    });
    set.build()
}
