//! The envelopes of rules: exact rules that divide one base are split together.

use efro_gti::allocation::Figures;
use efro_gti::{Euro, Language, Priority, RuleSet, Slice, Text};
use proptest::prelude::*;

use crate::cases::cases;
use crate::custom_rules::{only, rule, rule_set, share};

#[test]
fn overlapping_exact_rules_do_not_hide_a_division() {
    let exact = |id: &str, percent: u32| {
        rule(id, id.parse().unwrap()).exactly(share(percent)).of(Slice::NET)
    };
    // The division of the net amount is found past a rule that overlaps with it.
    let rules = rule_set([exact("2.A.1", 60), exact("RSO2.1", 10), exact("2.A.2", 40)]);
    let envelopes = rules.envelopes(&Figures::new([(Slice::NET, "0.01".parse().unwrap())]));
    let amounts: Vec<String> =
        envelopes.iter().map(|one| one.amount().unwrap().to_string()).collect();
    assert_eq!(amounts, ["0.01", "0.00", "0.00"]);
    assert_eq!((&*envelopes[0].split_with[0], &*envelopes[2].split_with[0]), ("2.A.2", "2.A.1"));
    // Each base has a separate division.
    let smart = |id: &str| {
        let half = rule(id, id.parse().unwrap()).exactly(share(50));
        half.of(Slice::priority(Priority::SmartFlanders))
    };
    let rules = [exact("2.A.1", 60), smart("RSO1.1"), exact("2.A.2", 40), smart("RSO1.2")];
    let envelopes = rule_set(rules).envelopes(&Figures::new([(Slice::NET, Euro::whole(1))]));
    let partners: Vec<&str> = envelopes.iter().map(|one| &*one.split_with[0]).collect();
    assert_eq!(partners, ["2.A.2", "RSO1.2", "2.A.1", "RSO1.1"]);
    // Many small exact rules that are no division do not hide one.
    let mut small = Vec::new();
    for place in ["antwerp", "ghent", "both-cities", "other-urban", "regular"] {
        for objective in ["RSO2.1", "RSO2.2", "RSO2.4", "RSO2.8"] {
            for theme in ["mobility", "energy-efficiency", "no-theme"] {
                let id = format!("{place}+{objective}+{theme}");
                let target = id.parse().unwrap();
                small.push(rule(&id, target).exactly("0.0001%".parse().unwrap()).of(Slice::NET));
            }
        }
    }
    let all = [exact("2.A.1", 60)].into_iter().chain(small).chain([exact("2.A.2", 40)]);
    let net = Figures::new([(Slice::NET, "0.03".parse().unwrap())]);
    let envelopes = rule_set(all).envelopes(&net);
    let first = envelopes.first().unwrap();
    assert_eq!((first.amount().unwrap().to_string(), first.split_with.len()), ("0.02".into(), 1));
    // Exact shares above 100 % are found among overlapping ones.
    let set = ["RSO1.2|RSO1.4", "RSO1.1|RSO1.4", "RSO1.1|RSO1.2"].map(|id| exact(id, 1));
    let set = set.into_iter().chain(["RSO1.1", "RSO1.2", "RSO1.4"].map(|id| exact(id, 40)));
    let set = set.fold(
        RuleSet::builder("own", Text::new("eigen", "own")),
        efro_gti::rules::RuleSetBuilder::rule,
    );
    let error = set.build().unwrap_err();
    assert_eq!(error.problems()[0].code(), "shares-above-whole");
    // Reported once for each base.
    let smart = Slice::priority(Priority::SmartFlanders);
    let of_smart = |id: &str| rule(id, id.parse().unwrap()).exactly(share(60)).of(smart);
    let set = ["RSO2.1", "RSO2.2", "RSO2.4"].map(|id| exact(id, 60));
    let set = set.into_iter().chain(["RSO1.1", "RSO1.2", "RSO1.4"].map(of_smart));
    let set = set.fold(
        RuleSet::builder("own", Text::new("eigen", "own")),
        efro_gti::rules::RuleSetBuilder::rule,
    );
    let error = set.build().unwrap_err();
    let at = |one: &efro_gti::document::DocumentProblem| one.place().to_string();
    let places: Vec<String> = error.problems().iter().map(at).collect();
    assert_eq!(places, ["/rules/1/share", "/rules/4/share"]);
    assert!(error.to_string().contains("120%"), "{error}");
    // A bound that is given twice is reported.
    let range = rule("range", Slice::URBAN).at_least(share(5)).at_most(share(10)).of(Slice::NET);
    let error = RuleSet::builder("own", Text::new("eigen", "own")).rule(range).build().unwrap_err();
    assert_eq!(error.problems()[0].code(), "duplicate");
}

#[test]
fn exact_rules_of_one_base_are_split_together() {
    let rules = rule_set([
        rule("a", "RSO1.1".parse().unwrap()).exactly("33.3333333%".parse().unwrap()).of(Slice::NET),
        rule("b", "RSO1.2".parse().unwrap()).exactly("33.3333333%".parse().unwrap()).of(Slice::NET),
        rule("c", "RSO1.4".parse().unwrap()).exactly("33.3333334%".parse().unwrap()).of(Slice::NET),
        rule("lone", Slice::URBAN).exactly(share(10)).of(Slice::NET),
        rule("floor", Slice::URBAN).at_least(share(10)).of(Slice::NET),
        rule("cap", Slice::URBAN).at_most(share(10)).of(Slice::NET),
    ]);
    let envelopes = rules.envelopes(&Figures::new([(Slice::NET, "100.01".parse().unwrap())]));
    let amounts: Vec<String> =
        envelopes.iter().map(|envelope| envelope.amount().unwrap().to_string()).collect();
    assert_eq!(amounts, ["33.34", "33.33", "33.34", "10.00", "10.01", "10.00"]);
    assert_eq!(envelopes[0].split_with, ["b", "c"]);
    assert!(envelopes[3].split_with.is_empty());
    assert_eq!(envelopes[3].to_string(), envelopes[3].text(Language::English));
    let without = rules.envelopes(&Figures::default());
    assert!(without.iter().all(|one| one.amount().is_none() && one.reason().is_some()));
    assert_eq!(
        without[0].text(Language::English),
        "rule: no figure for the programme net of technical assistance (33.3333333% of the programme net of technical assistance)"
    );
}

proptest! {
    #![proptest_config(cases(10_000))]

    /// Envelopes that are split together add up to the base, to the cent.
    #[test]
    fn envelopes_of_the_priorities_add_up_to_the_base(cents in 0..=i64::MAX) {
        let base = Euro::from_cents(cents).unwrap();
        let rules = only(&RuleSet::adopted(), &["priority-1", "priority-2", "urban-minimum"]);
        let envelopes = rules.envelopes(&Figures::new([(Slice::NET, base)]));
        let amounts: Vec<Euro> = envelopes.iter().map(|one| one.amount().unwrap()).collect();
        prop_assert_eq!(Euro::sum(amounts[..2].iter().copied()), Ok(base));
        // The envelopes pass the rules that they come from.
        let figures = Figures::new([
            (Slice::NET, base),
            ("2.A.1".parse().unwrap(), amounts[0]),
            ("2.A.2".parse().unwrap(), amounts[1]),
            (Slice::URBAN, amounts[2]),
        ]);
        let report = rules.check(&figures);
        prop_assert_eq!(report.counts().passed, 3);
    }
}
