//! Headroom is exact, and names its limits.

#[path = "../laws/headroom.rs"]
mod laws;

use efro_gti::allocation::{Figures, FundingSource, Limit};
use efro_gti::portfolio::{Funding, Level, Posting, Stage};
use efro_gti::report::Reason;
use efro_gti::rules::{Base, Bound, Strand};
use efro_gti::{
    Citation, City, Euro, FinancialPlan, Language, Ledger, Priority, Rule, RuleSet, Share, Slice,
    Source, SpecificObjective, Text,
};
use laws::{Asked, SLICES, Unlimited};
use proptest::prelude::*;

use crate::cases::cases;
use crate::custom_rules::{four_rules, only};

fn slice() -> impl Strategy<Value = Slice> {
    prop::sample::select(SLICES.to_vec()).prop_map(|name| name.parse().unwrap())
}

fn asked() -> impl Strategy<Value = Asked> {
    let base = prop_oneof![slice().prop_map(Base::Slice), Just(Base::Declared)];
    // Round shares, which small amounts often meet exactly.
    let share = prop_oneof![0_u32..=1_000_000_000, (0_u32..=10).prop_map(|one| one * 100_000_000)];
    (slice(), base, prop::sample::select(Bound::ALL), share)
        .prop_map(|(target, base, bound, share)| Asked { target, base, bound, share })
        .prop_filter("a base contains its target", |rule| match rule.base {
            Base::Slice(base) => base.contains(rule.target),
            Base::Declared => true,
        })
}

proptest! {
    #![proptest_config(cases(4_000))]

    #[test]
    fn headroom_is_safe_and_one_cent_more_is_not(
        amounts in prop::collection::vec(prop_oneof![Just(0_i64), 0_i64..40], 36),
        rules in prop::collection::vec(asked(), 1..4),
        slice in slice(),
        funding_source in prop_oneof![
            Just(FundingSource::New),
            Just(FundingSource::Uncommitted),
            slice().prop_map(FundingSource::MovedFrom),
        ],
        declared in 0_i64..2_000,
        of_plan: bool,
    ) {
        laws::check_headroom(&laws::Case { amounts, rules, slice, funding_source, declared, of_plan });
    }
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

#[test]
fn maximum_and_minimum_limit_headroom() {
    let rule = |id: &'static str, target: Slice| {
        let document = Source::new(Text::new("Besluit 12", "Decision 12"));
        Rule::builder(id, target)
            .title(Text::new("regel", "rule"))
            .citation(Citation::section(document, "1"))
            .of(Slice::NET)
    };
    let rules = RuleSet::builder("own", Text::new("eigen", "own"))
        .rule(rule("cap", Slice::URBAN).at_most(Share::percent::<10>()))
        .rule(
            rule("floor", Slice::priority(Priority::SmartFlanders))
                .at_least(Share::percent::<30>()),
        )
        .build()
        .unwrap();
    let figures = Figures::new([
        (Slice::URBAN, Euro::whole(91)),
        (Slice::priority(Priority::SmartFlanders), Euro::whole(400)),
        (Slice::NET, Euro::whole(1_000)),
    ]);
    // 91 + x ≤ 10 % of (1,000 + x): new funding raises the base too.
    let urban = rules.headroom(&figures, Slice::URBAN, FundingSource::New);
    assert_eq!(urban.amount(), Some(Euro::whole(10)));
    assert_eq!(urban.limiting_rules().collect::<Vec<_>>(), ["cap"]);
    // Some of the urban funding may go to the other priority: 400 ≥ 30 % of (1,000 + x).
    let floor = &urban.rules[1].limit;
    assert_eq!(floor.amount(), Some("333.33".parse().unwrap()));
    // A move within the base leaves the base unchanged.
    let not_urban = "regular".parse().unwrap();
    let moved = rules.headroom(&figures, Slice::URBAN, FundingSource::MovedFrom(not_urban));
    assert_eq!(moved.amount(), Some(Euro::whole(9)));
    // The amount outside urban development is derived: 1,000 - 91.
    assert_eq!(moved.available, Some(Limit::UpTo { amount: Euro::whole(909) }));
    let smart = Slice::priority(Priority::SmartFlanders);
    // The amount is safe for any part of the priority, the urban part included; outside it nothing limits.
    assert_eq!(rules.headroom(&figures, smart, FundingSource::New).amount(), Some(Euro::whole(10)));
    let outside = smart.intersection(not_urban).unwrap();
    let to_smart = rules.headroom(&figures, outside, FundingSource::New);
    assert_eq!((to_smart.amount(), to_smart.is_unlimited()), (None, true));
    assert!(to_smart.to_string().contains("unlimited, from new funding"), "{to_smart}");
}

#[test]
fn exact_share_leaves_less_than_a_cent() {
    let document = Source::new(Text::new("Besluit 12", "Decision 12"));
    let half = Rule::builder("half", Slice::URBAN)
        .title(Text::new("regel", "rule"))
        .exactly(Share::percent::<50>())
        .of(Slice::NET)
        .citation(Citation::section(document, "1"));
    let rules = RuleSet::builder("own", Text::new("eigen", "own")).rule(half).build().unwrap();
    let figures = Figures::new([(Slice::URBAN, Euro::whole(100)), (Slice::NET, Euro::whole(200))]);
    // Half of 200.01 is 100.005, and half of 200.02 is a cent too much.
    let outside = rules.headroom(&figures, "regular".parse().unwrap(), FundingSource::New);
    assert_eq!(outside.amount(), Some("0.01".parse().unwrap()));
}

#[test]
fn failing_and_unevaluated_rules_do_not_limit_headroom() {
    let rules = four_rules();
    let ghent = Slice::city(City::Ghent);
    let headroom = rules.headroom(&published(), ghent, FundingSource::New);
    // The priorities meet their shares only within the rounding.
    let failing: Vec<&str> = headroom.failing_rules().collect();
    assert_eq!(failing, ["urban-minimum", "priority-1", "priority-2"]);
    // The two cities have exactly 10 % of the declared base.
    assert_eq!(headroom.amount(), Some(Euro::ZERO));
    assert_eq!(headroom.limiting_rules().collect::<Vec<_>>(), ["two-cities"]);

    let bare = FinancialPlan::builder("bare", Euro::whole(100)).build().unwrap();
    let headroom = rules.headroom(&bare, ghent, FundingSource::MovedFrom(Slice::NET));
    assert_eq!(headroom.amount(), None);
    assert_eq!(headroom.not_evaluated().count(), 4);
    assert!(matches!(
        headroom.available,
        Some(Limit::NotEvaluated { reason: Reason::NoFigure { .. } })
    ));
    for language in Language::ALL {
        let title = headroom.rules[0].title.text(*language);
        assert!(headroom.text(*language).contains(&format!("\"{title}\" (")), "{headroom}");
    }
    assert!(!headroom.is_unlimited() && headroom.to_string().contains(": not known, "));

    // More technical assistance changes no amount that the rules use.
    let assistance = Slice::TECHNICAL_ASSISTANCE;
    let unchanged = rules.headroom(&bare, assistance, FundingSource::New);
    assert!(unchanged.is_unlimited() && unchanged.not_evaluated().next().is_none(), "{unchanged}");
}

#[test]
fn headroom_text_names_limits_and_unknowns() {
    let cap = Rule::builder("cap", Slice::URBAN)
        .title(Text::new("regel", "rule"))
        .citation(Citation::section(Source::STRATEGY, "2"))
        .at_most(Share::percent::<10>())
        .of(Slice::NET);
    let rules = RuleSet::builder("own", Text::new("eigen", "own")).rule(cap).build().unwrap();
    let words = |figures: &[(Slice, Euro)], slice: Slice, funding_source| {
        let figures = Figures::new(figures.iter().copied());
        let headroom = rules.headroom(&figures, slice, funding_source);
        assert_eq!(headroom.to_string(), headroom.text(Language::English));
        [headroom.text(Language::Dutch), headroom.text(Language::English)]
    };
    let urban = (Slice::URBAN, Euro::whole(91));
    let net = (Slice::NET, Euro::whole(1_000));
    let assistance = |amount| (Slice::TECHNICAL_ASSISTANCE, Euro::whole(amount));
    let from_assistance = FundingSource::MovedFrom(Slice::TECHNICAL_ASSISTANCE);

    assert_eq!(
        words(&[urban, net], "regular".parse().unwrap(), FundingSource::New),
        [
            "het reguliere luik: onbeperkt, met nieuwe middelen",
            "the regular strand: unlimited, from new funding"
        ]
    );
    let urban_of = |amount| words(&[urban, net, assistance(amount)], Slice::URBAN, from_assistance);
    let [dutch, english] = ["duurzame stedelijke ontwikkeling", "sustainable urban development"];
    let [uit, from] = ["uit technische bijstand", "from technical assistance"];
    assert_eq!(
        urban_of(5),
        [
            format!("{dutch}: € 5,00, {uit}; meer is niet beschikbaar"),
            format!("{english}: €5.00, {from}; no more is available")
        ]
    );
    assert_eq!(
        urban_of(50),
        [
            format!("{dutch}: € 10,00, {uit}; begrensd door \"regel\""),
            format!("{english}: €10.00, {from}; limited by \"rule\"")
        ]
    );
    assert_eq!(
        words(&[], Slice::URBAN, from_assistance),
        [
            format!(
                "{dutch}: niet bekend, {uit}; niet getoetst: \"regel\" (geen bedrag voor {dutch}); geen bedrag voor technische bijstand"
            ),
            format!(
                "{english}: not known, {from}; not evaluated: \"rule\" (no figure for {english}); no figure for technical assistance"
            ),
        ]
    );
    // The rule allows exactly the amount that can be moved.
    assert_eq!(
        urban_of(10)[1],
        format!("{english}: €10.00, {from}; limited by \"rule\"; no more is available")
    );
    assert!(
        words(&[net], Slice::URBAN, FundingSource::New)[1]
            .starts_with(&format!("{english}: not known"))
    );
}

#[test]
fn headroom_stops_at_the_whole_base() {
    // A minimum does not limit, but no more can be urban than the whole base.
    let figures = Figures::new([(Slice::URBAN, Euro::whole(5)), (Slice::NET, Euro::whole(100))]);
    let mut ledger = Ledger::new();
    ledger.book(&Posting {
        funding: Funding { erdf: Euro::whole(5), total: Euro::whole(5) },
        ..Posting::new(Strand::Ghent, None, SpecificObjective::Innovation, Stage::Selected)
    });
    let plan = Unlimited(figures.clone());
    let growing = ledger.commitments(Level::Selected).unwrap().against(&plan);
    let rules = four_rules();
    let headroom = rules.headroom(&growing, Slice::URBAN, FundingSource::Uncommitted);
    assert_eq!(headroom.rules[0].limit, Limit::WholeBase { amount: Euro::whole(95) });
    assert!(matches!(headroom.plan[..], [_]), "{headroom}");
    assert_eq!(headroom.plan[0].limit.reason().unwrap().code(), "no-figure");
    assert_eq!((headroom.amount(), headroom.at_most()), (None, Some(Euro::whole(40))));
    // Amounts that are not compared with a plan have no uncommitted amount.
    let headroom = rules.headroom(&figures, Slice::URBAN, FundingSource::Uncommitted);
    assert_eq!(headroom.amount(), None);
    assert!(headroom.to_string().ends_with("these amounts are not compared with a plan"));
}

#[cfg(feature = "serde")]
#[test]
fn headroom_serialises_without_null() {
    let headroom = four_rules().headroom(
        &published(),
        Slice::TWO_CITIES,
        FundingSource::MovedFrom(Slice::URBAN),
    );
    let json = serde_json::to_value(&headroom).unwrap();
    assert_eq!(json["funding_source"]["moved-from"], "urban");
    assert_eq!(json["amount"], "0.00");
    assert_eq!(json["rules"][0]["rule"], "urban-minimum");
    assert_eq!(json["rules"][0]["limit"], "fails-already");
    assert_eq!(json["available"]["amount"], "19791000.00");
    assert!(!json.to_string().contains("null"));
}

/// 60 % of 1,000.01 is between 600.00 and 600.01: each of the two is exactly enough.
#[test]
fn exact_share_leaves_only_the_cent_that_it_is_rounded_by() {
    let room = |smart: &str, sustainable: &str| {
        let of = |priority, amount: &str| (Slice::priority(priority), amount.parse().unwrap());
        let figures = Figures::new([
            of(Priority::SmartFlanders, smart),
            of(Priority::SustainableFlanders, sustainable),
        ]);
        let [smart, sustainable] =
            [Priority::SmartFlanders, Priority::SustainableFlanders].map(Slice::priority);
        let rules = only(&RuleSet::adopted(), &["priority-1", "priority-2"]);
        let headroom =
            |to, from| rules.headroom(&figures, to, FundingSource::MovedFrom(from)).at_most();
        [headroom(sustainable, smart), headroom(smart, sustainable)]
    };
    assert_eq!(room("600.00", "400.00"), [Some(Euro::ZERO), Some(Euro::ZERO)]);
    assert_eq!(room("600.01", "400.00"), [Some(Euro::CENT), Some(Euro::ZERO)]);
    assert_eq!(room("600.00", "400.01"), [Some(Euro::ZERO), Some(Euro::CENT)]);
}
