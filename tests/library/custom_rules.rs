//! Custom rule sets: their problems and their round trips.

#[cfg(feature = "serde")]
use efro_gti::Language;
use efro_gti::allocation::Figures;
use efro_gti::report::{Reason, Verdict};
use efro_gti::rules::{RuleBuilder, RuleSetBuilder, Severity, TestLevel};
use efro_gti::{
    Citation, City, Euro, FinancialPlan, Priority, Rule, RuleSet, Share, Slice, Source,
    SpecificObjective, Text,
};

pub(crate) fn rule(id: &str, target: Slice) -> RuleBuilder {
    let document = Source::new(Text::new("Besluit 12", "Decision 12"));
    Rule::builder(id.to_string(), target)
        .title(Text::new("regel", "rule"))
        .citation(Citation::section(document, "1"))
}

pub(crate) fn rule_set(rules: impl IntoIterator<Item = RuleBuilder>) -> RuleSet {
    let set = RuleSet::builder("own", Text::new("eigen", "own"));
    rules.into_iter().fold(set, RuleSetBuilder::rule).build().unwrap()
}

/// Rules of both built-in sets that tests of other subjects use.
pub(crate) const FOUR_RULES: [&str; 4] =
    ["urban-minimum", "two-cities", "priority-1", "priority-2"];

/// Returns the set under the adopted regulations with only these rules.
pub(crate) fn four_rules() -> RuleSet {
    only(&RuleSet::adopted(), &FOUR_RULES)
}

/// Returns a set with only these rules, so that a test does not depend on the others.
pub(crate) fn only(set: &RuleSet, ids: &[&str]) -> RuleSet {
    let rules = ids.iter().map(|id| set.rule(id).unwrap().clone());
    let bare = RuleSet::builder(set.id().to_string(), set.title().clone());
    let bare = set.out_of_scope().iter().cloned().fold(bare, RuleSetBuilder::out_of_scope);
    rules.fold(bare, RuleSetBuilder::rule).build().unwrap()
}

pub(crate) fn share(percent: u32) -> Share {
    Share::from_billionths(percent * 10_000_000).unwrap()
}

#[cfg(feature = "serde")]
mod documents {
    use efro_gti::Report;

    use super::*;

    const SAMPLE: &str = include_str!("../../examples/data/own-rules.json");

    fn set(rules: &str) -> String {
        format!("{{\"id\":\"own\",\"title\":{{\"en\":\"own\"}},\"rules\":[{rules}]}}")
    }

    fn one(id: &str, target: &str, bound: &str, share: &str, base: &str) -> String {
        format!(
            "{{\"id\":\"{id}\",\"title\":{{\"en\":\"x\"}},\"target\":\"{target}\",\"bound\":\"{bound}\",\
             \"share\":\"{share}\",\"base\":\"{base}\",\
             \"citation\":{{\"source\":{{\"title\":{{\"en\":\"y\"}}}},\"section\":\"1\"}}}}"
        )
    }

    #[test]
    fn rule_may_have_the_id_of_a_check() {
        let plan = FinancialPlan::builder("x", Euro::whole(1_000))
            .technical_assistance(Euro::ZERO)
            .two_cities(Euro::whole(100))
            .city(City::Antwerp, Euro::whole(50))
            .city(City::Ghent, Euro::whole(51));
        let set = set(&one("cities-sum", "two-cities", "at-most", "50%", "net"));
        let report = RuleSet::from_json(&set).unwrap().check(&plan.build().unwrap());
        assert_eq!(report.outcomes_of("cities-sum").count(), 2);
        let text = serde_json::to_string(&report).unwrap();
        assert_eq!(serde_json::from_str::<Report>(&text).unwrap(), report);
    }

    /// Rules are compared with each other, so a set with too many is refused before any is read.
    #[test]
    fn too_many_rules_are_refused_unread() {
        let same = one("cap", "net", "at-most", "8%", "urban");
        let error = RuleSet::from_json(&set(&vec![same; 10_000].join(","))).unwrap_err();
        let [problem] = error.problems() else { panic!("{} problems", error.problems().len()) };
        assert_eq!((problem.place().as_str(), problem.code()), ("/rules", "too-many"));
        let most = RuleSet::MAX_RULES;
        assert!(
            problem
                .text(Language::English)
                .contains(&format!("10000 elements: expected at most {most}"))
        );
    }

    #[test]
    fn maximum_number_of_rules_is_evaluated() {
        let places = ["antwerp", "ghent", "both-cities", "other-urban", "regular"];
        let rules = (0..RuleSet::MAX_RULES).map(|number| {
            let target = format!("{}+RSO{}", places[number % 5], ["1.1", "2.4"][number / 5 % 2]);
            let bound = ["exactly", "at-least", "at-most"][number % 3];
            let share = ["1%", "2%"][number / 10 % 2];
            one(&format!("rule-{number}"), &target, bound, share, "net")
        });
        let rules = RuleSet::from_json(&set(&rules.collect::<Vec<_>>().join(","))).unwrap();
        let figures = Figures::new([(Slice::NET, Euro::whole(1_000))]);
        assert_eq!(rules.check(&figures).outcomes().len(), RuleSet::MAX_RULES);
        assert_eq!(rules.envelopes(&figures).len(), RuleSet::MAX_RULES);
    }

    #[test]
    fn problems_of_rule_sets_have_places() {
        let cap = one("cap", "urban", "at-most", "20%", "net");
        let both = |a: &str, b: &str| set(&format!("{a},{b}"));
        for (json, problems) in [
            (set(""), "/rules empty-list"),
            (both(&cap, &cap), "/rules/1/id duplicate"),
            (set(&one("cap", "urban", "at-most", "120%", "net")), "/rules/0/share out-of-range"),
            (set(&one("cap", "urban", "at-most", "8", "net")), "/rules/0/share malformed"),
            (
                set(&one("cap", "net", "at-most", "8%", "urban")),
                "/rules/0/base base-without-target",
            ),
            (set(&one("cap", "urban", "at-most", "8%", "urbain")), "/rules/0/base unknown-code"),
            (set(&one("cap", "urban", "around", "8%", "net")), "/rules/0/bound unknown-code"),
            (set(&one(" ", "urban", "at-most", "8%", "net")), "/rules/0/id blank"),
            (set(&cap).replacen("\"own\"}", "\"\"}", 1), "/title/en blank"),
            (
                set("{\"id\":\"cap\",\"share\":8}"),
                "/rules/0/target missing, /rules/0/title missing, /rules/0/bound missing, \
                 /rules/0/base missing, /rules/0/citation missing, /rules/0/share wrong-kind",
            ),
            (set("3"), "/rules/0 wrong-kind"),
            (
                both(
                    &one("a", "2.A.1", "exactly", "60%", "net"),
                    &one("b", "2.A.2", "exactly", "50%", "net"),
                ),
                "/rules/1/share shares-above-whole",
            ),
            // All at once.
            (
                both(
                    &one("a", "net", "at-least", "1%", "2.A.1"),
                    &one("a", "net", "at-least", "1%", "urban"),
                ),
                "/rules/0/base base-without-target, /rules/1/id duplicate, /rules/1/base base-without-target",
            ),
        ] {
            let error = RuleSet::from_json(&json).unwrap_err();
            let found: Vec<String> = error
                .problems()
                .iter()
                .map(|one| format!("{} {}", one.place(), one.code()))
                .collect();
            assert_eq!(found.join(", "), problems, "{json}");
            assert!(error.iter().all(|problem| problem.position().is_some()));
            assert_ne!(error.text(Language::Dutch), error.text(Language::English));
        }
        // Exact shares of 100 % together, and of overlapping targets, are valid.
        let sound = [
            both(
                &one("a", "2.A.1", "exactly", "60%", "net"),
                &one("b", "2.A.2", "exactly", "40%", "net"),
            ),
            both(
                &one("a", "2.A.1", "exactly", "60%", "net"),
                &one("b", "urban", "exactly", "50%", "net"),
            ),
            both(
                &one("a", "2.A.1", "exactly", "60%", "net"),
                &one("b", "2.A.2", "at-least", "50%", "net"),
            ),
            set(&one("a", "programme", "at-least", "1%", "declared")),
        ];
        assert!(sound.iter().all(|json| RuleSet::from_json(json).is_ok()));
    }

    #[test]
    fn rule_sets_round_trip() {
        let sample = RuleSet::from_json(SAMPLE).unwrap();
        assert_eq!(sample.rules().len(), 2);
        for set in RuleSet::built_in().chain([sample]) {
            let json = serde_json::to_string(&set).unwrap();
            assert_eq!(RuleSet::from_json(&json).unwrap(), set);
            assert_eq!(serde_json::from_str::<RuleSet>(&json).unwrap(), set);
        }
    }

    #[test]
    fn serde_and_from_json_report_the_same_problem() {
        let json = set("");
        let by_serde = serde_json::from_str::<RuleSet>(&json).unwrap_err().to_string();
        assert!(
            by_serde.starts_with("/rules: \"rules\" is empty: expected at least one"),
            "{by_serde}"
        );
        let by_text = RuleSet::from_json(&json).unwrap_err().to_string();
        assert_eq!(
            by_text,
            "/rules (line 1, column 42): \"rules\" is empty: expected at least one element"
        );
    }
}

#[test]
fn custom_rule_is_checked_as_a_built_in_rule() {
    let rules = rule_set([rule("cap", "urban+mobility".parse().unwrap())
        .at_most(share(40))
        .of(Slice::URBAN)
        .severity(Severity::Warning)
        .level(TestLevel::MemberState)
        .note(Text::new("een noot", "a note"))]);
    let check = |mobility: i32| {
        let figures = Figures::new([
            ("urban+mobility".parse().unwrap(), Euro::whole(mobility)),
            (Slice::URBAN, Euro::whole(100)),
        ]);
        rules.check(&figures.with_name("mine"))
    };
    assert_eq!(check(40).outcomes()[0].verdict(), Verdict::Passed);
    assert_eq!(check(30).outcomes()[0].measure().unwrap().margin, Euro::whole(10));
    let report = check(41);
    let cap = report.rule("cap").unwrap();
    assert_eq!(cap.code(), Some("share-above-maximum"));
    assert_eq!(cap.severity(), Some(Severity::Warning));
    assert!(report.outcomes()[0].note().is_some());
    assert_eq!(report.subject(), "mine");
}

#[test]
fn report_names_the_rule_set_and_its_version() {
    let set = RuleSet::builder("own", Text::new("eigen", "own")).version("2024-10");
    let rules = set.rule(rule("minimum", Slice::URBAN).at_least(share(5)).of(Slice::NET)).build();
    let report = rules.unwrap().check(&Figures::default());
    assert_eq!((report.rule_set_id(), report.rule_set_version()), ("own", "2024-10"));
    assert_eq!(report.rule_set_title(), &Text::new("eigen", "own"));
}

#[test]
fn rule_set_builder_reports_all_problems() {
    let twice = rule("twice", Slice::URBAN)
        .at_least(share(5))
        .at_most(share(6))
        .of(Slice::NET)
        .of(Slice::PROGRAMME);
    let set = RuleSet::builder(" ", Text::new("eigen", "own")).version("").rule(twice);
    let told = set.build().unwrap_err();
    let told: Vec<_> = told.iter().map(|one| (one.code(), one.place().as_str())).collect();
    assert_eq!(
        told,
        [
            ("blank", "/id"),
            ("blank", "/version"),
            ("duplicate", "/rules/0/bound"),
            ("duplicate", "/rules/0/base"),
        ]
    );
}

/// Whether the rule uses a stated amount of the failed check or a sum with it.
#[test]
fn rules_on_amounts_of_a_failed_check_are_not_evaluated() {
    let objectives = [SpecificObjective::EnergyEfficiency, SpecificObjective::RenewableEnergy]
        .into_iter()
        .chain([SpecificObjective::ClimateAdaptation, SpecificObjective::UrbanMobility]);
    let plan = FinancialPlan::builder("x", Euro::whole(1_000))
        .technical_assistance(Euro::ZERO)
        .priority(Priority::SmartFlanders, Euro::whole(600))
        .priority(Priority::SustainableFlanders, Euro::whole(401));
    let plan = objectives.fold(plan, |plan, one| plan.specific_objective(one, Euro::whole(100)));
    let plan = plan.build().unwrap();
    let of = |target: &str| {
        let target: Slice = target.parse().unwrap();
        let rules = rule_set([rule("own", target).at_least(share(5)).of(Slice::NET)]);
        let envelope = rules.envelopes(&plan).remove(0);
        let outcome = rules.check(&plan).outcomes()[0].clone();
        (outcome.reason().cloned(), envelope.amount(), envelope.reason().cloned())
    };
    let depends_on = |check: &'static str, place: &str| {
        let place = place.parse().unwrap();
        Some(Reason::DependsOnFailedCheck { check: check.into(), place })
    };
    let sum = || depends_on("priorities-sum", "/total");
    let none = (sum(), None, sum());
    assert_eq!(of("RSO2.1"), none);
    assert_eq!(of("RSO2.1|RSO2.2"), none);

    let sums = |target: &str, base: &str| {
        let target: Slice = target.parse().unwrap();
        let base: Slice = base.parse().unwrap();
        let plan = FinancialPlan::builder("x", Euro::whole(1_000))
            .technical_assistance(Euro::ZERO)
            .two_cities(Euro::whole(100))
            .city(City::Antwerp, Euro::whole(50))
            .city(City::Ghent, Euro::whole(51));
        let rules = rule_set([rule("own", target).at_least(share(5)).of(base)]);
        let report = rules.check(&plan.build().unwrap());
        report.outcomes()[0].reason().cloned()
    };
    assert_eq!(sums("antwerp", "net"), depends_on("cities-sum", "/urban_development/two_cities"));
    assert_eq!(
        sums("antwerp|ghent", "net"),
        depends_on("cities-sum", "/urban_development/two_cities")
    );
    assert_eq!(sums("technical-assistance", "programme"), None);
}

#[test]
fn rules_of_copies_another_set() {
    for set in RuleSet::built_in() {
        let copied = RuleSet::builder(set.id().to_string(), set.title().clone())
            .version(set.version().to_string())
            .rules_of(&set)
            .build();
        assert_eq!(copied, Ok(set));
    }
    // One of its rules with another severity; and no id twice.
    let minimum = RuleSet::adopted().rule("urban-minimum").unwrap().clone();
    let warned = rule_set([RuleBuilder::from(minimum.clone()).severity(Severity::Info)]);
    assert_eq!(warned.rules()[0].severity(), Severity::Info);
    assert_eq!(warned.rules()[0].citation(), minimum.citation());
    let twice = RuleSet::builder("own", Text::new("eigen", "own"));
    let twice = twice.rules_of(&four_rules()).rule(minimum).build().unwrap_err();
    let [problem] = twice.problems() else { panic!("{twice}") };
    assert_eq!((problem.place().as_str(), problem.code()), ("/rules/4/id", "duplicate"));
}

#[test]
fn rule_set_builder_refuses_blank_citations() {
    let source = Source::new(Text::new("Besluit 12", "Decision 12"));
    let rule = |citation: Citation| {
        Rule::builder("urban-cap", Slice::URBAN)
            .at_most(Share::percent::<20>())
            .of(Slice::NET)
            .title(Text::new("Ten hoogste 20 % stedelijk", "At most 20% urban"))
            .citation(citation)
    };
    let built = |citation| {
        RuleSet::builder("own", Text::new("eigen regels", "own rules")).rule(rule(citation)).build()
    };
    assert!(built(Citation::article(source.clone(), "3")).is_ok());
    for blank in [
        Citation::section(source.clone(), ""),
        Citation::paragraph(source.clone(), "3", " "),
        Citation::annex(source.clone(), "\u{200b}", "1"),
    ] {
        let errors = built(blank).unwrap_err();
        let [problem] = errors.problems() else { panic!("{errors}") };
        assert_eq!((problem.code(), problem.place().as_str()), ("blank", "/rules/0/citation"));
    }
}

#[cfg(feature = "serde")]
#[test]
fn inferred_citation_is_marked_in_words_and_json() {
    let citation = Citation::paragraph(Source::ERDF_REGULATION, "8", "2");
    let inferred = citation.clone().inference();
    assert_eq!(citation.text(Language::Dutch), "Verordening (EU) 2021/1058 (EFRO), art. 8, lid 2");
    assert_eq!(
        inferred.text(Language::Dutch),
        "Verordening (EU) 2021/1058 (EFRO), art. 8, lid 2 (gevolgtrekking)"
    );
    assert_eq!(inferred.to_string(), "Regulation (EU) 2021/1058 (ERDF), art. 8(2) (inference)");
    let basis = |citation: &Citation| serde_json::to_value(citation).unwrap().get("basis").cloned();
    assert_eq!(basis(&citation), None);
    assert_eq!(basis(&inferred), Some("inference".into()));

    let read = |basis: &str| {
        let source = r#""source": { "title": { "en": "Decision 12" } }"#;
        serde_json::from_str::<Citation>(&format!(r#"{{ {source}, "article": "3"{basis} }}"#))
    };
    let plain = read("").unwrap();
    assert_eq!(read(r#", "basis": "stated""#).unwrap(), plain);
    assert_eq!(read(r#", "basis": "Gevolgtrekking""#).unwrap(), plain.inference());
    assert!(read(r#", "basis": "probably""#).unwrap_err().to_string().contains("inference"));
}
