//! Rule sets of one's own: what is refused and where, and that what is sound comes back. And which
//! rules contradict each other, held against a slow elimination on big rationals.

use std::collections::BTreeMap;

use efro_gti::allocation::Figures;
use efro_gti::report::{Reason, Verdict};
use efro_gti::rules::{Base, Bound, RuleBuilder, Severity, TestLevel};
use efro_gti::{
    Citation, City, Euro, FinancialPlan, Language, Priority, Rule, RuleSet, Share, Slice, Source,
    SpecificObjective, Text,
};
use num_bigint::BigInt;
use num_rational::BigRational;
use proptest::prelude::*;

fn rule(id: &str, target: Slice) -> RuleBuilder {
    let document = Source::new(Text::new("Besluit 12", "Decision 12"));
    Rule::builder(id.to_string(), target)
        .title(Text::new("regel", "rule"))
        .citation(Citation::section(document, "1"))
}

fn own(rules: impl IntoIterator<Item = RuleBuilder>) -> RuleSet {
    let set = RuleSet::builder("own", Text::new("eigen", "own"));
    rules.into_iter().fold(set, efro_gti::rules::RuleSetBuilder::rule).build().unwrap()
}

fn share(percent: u32) -> Share {
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
    fn a_rule_with_the_id_of_a_check_is_told_apart_from_it() {
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

    /// Rules are held against each other, so that of too many none is looked at.
    #[test]
    fn ten_thousand_rules_are_refused_before_they_are_looked_at() {
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
    fn as_many_as_may_be_are_looked_at_in_every_way() {
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
        assert!(!rules.conflicts().unwrap().is_empty(), "exactly 1% is not exactly 2%");
    }

    #[test]
    fn each_problem_names_its_place() {
        let cap = one("cap", "urban", "at-most", "20%", "net");
        let both = |a: &str, b: &str| set(&format!("{a},{b}"));
        for (json, problems) in [
            (set(""), "/rules empty-list"),
            (both(&cap, &cap), "/rules/1/id duplicate"),
            (set(&one("cap", "urban", "at-most", "120%", "net")), "/rules/0/share out-of-range"),
            (set(&one("cap", "urban", "at-most", "8", "net")), "/rules/0/share malformed"),
            (set(&one("cap", "net", "at-most", "8%", "urban")), "/rules/0/base base-lacks-target"),
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
                "/rules/0/base base-lacks-target, /rules/1/id duplicate, /rules/1/base base-lacks-target",
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
        // Exactly all of it, and overlapping targets, are sound.
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
    fn sets_come_back_from_json() {
        let sample = RuleSet::from_json(SAMPLE).unwrap();
        assert_eq!(sample.rules().len(), 2);
        for set in RuleSet::built_in().chain([sample]) {
            let json = serde_json::to_string(&set).unwrap();
            assert_eq!(RuleSet::from_json(&json).unwrap(), set);
            assert_eq!(serde_json::from_str::<RuleSet>(&json).unwrap(), set);
        }
    }

    #[test]
    fn problems_of_serde_and_of_text_are_the_same() {
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
fn overlapping_exact_rules_do_not_hide_what_is_divided() {
    let exact = |id: &str, percent: u32| {
        rule(id, id.parse().unwrap()).exactly(share(percent)).of(Slice::NET)
    };
    // The division of the net amount is found past a rule that overlaps with it.
    let rules = own([exact("2.A.1", 60), exact("RSO2.1", 10), exact("2.A.2", 40)]);
    let envelopes = rules.envelopes(&Figures::new([(Slice::NET, "0.01".parse().unwrap())]));
    let amounts: Vec<String> =
        envelopes.iter().map(|one| one.amount().unwrap().to_string()).collect();
    assert_eq!(amounts, ["0.01", "0.00", "0.00"]);
    assert_eq!((&*envelopes[0].split_with[0], &*envelopes[2].split_with[0]), ("2.A.2", "2.A.1"));
    // Another base is divided by itself.
    let smart = |id: &str| {
        let half = rule(id, id.parse().unwrap()).exactly(share(50));
        half.of(Slice::priority(Priority::SmartFlanders))
    };
    let rules = [exact("2.A.1", 60), smart("RSO1.1"), exact("2.A.2", 40), smart("RSO1.2")];
    let envelopes = own(rules).envelopes(&Figures::new([(Slice::NET, Euro::whole(1))]));
    let beside: Vec<&str> = envelopes.iter().map(|one| &*one.split_with[0]).collect();
    assert_eq!(beside, ["2.A.2", "RSO1.2", "2.A.1", "RSO1.1"]);
    // And past many that are small and divide nothing.
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
    let envelopes = own(all).envelopes(&net);
    let first = envelopes.first().unwrap();
    assert_eq!((first.amount().unwrap().to_string(), first.split_with.len()), ("0.02".into(), 1));
    // And so is what is more than the whole.
    let set = ["RSO1.2|RSO1.4", "RSO1.1|RSO1.4", "RSO1.1|RSO1.2"].map(|id| exact(id, 1));
    let set = set.into_iter().chain(["RSO1.1", "RSO1.2", "RSO1.4"].map(|id| exact(id, 40)));
    let set = set.fold(
        RuleSet::builder("own", Text::new("eigen", "own")),
        efro_gti::rules::RuleSetBuilder::rule,
    );
    let error = set.build().unwrap_err();
    assert_eq!(error.problems()[0].code(), "shares-above-whole");
    // Told once for each base, of as many rules as it takes.
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
    // A bound or base that is said twice is not forgotten.
    let range = rule("range", Slice::URBAN).at_least(share(5)).at_most(share(10)).of(Slice::NET);
    let error = RuleSet::builder("own", Text::new("eigen", "own")).rule(range).build().unwrap_err();
    assert_eq!(error.problems()[0].code(), "duplicate");
}

#[test]
fn a_rule_of_ones_own_is_checked_as_the_built_in_ones() {
    let rules = own([rule("cap", "urban+mobility".parse().unwrap())
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
fn everything_that_is_wrong_with_a_set_in_the_making_is_told() {
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

/// Whichever way a rule needs an amount that failed a check: as it is stated, or as a part of a sum.
#[test]
fn nothing_rests_on_amounts_that_do_not_add_up() {
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
        let rules = own([rule("own", target).at_least(share(5)).of(Slice::NET)]);
        let envelope = rules.envelopes(&plan).remove(0);
        let outcome = rules.check(&plan).outcomes()[0].clone();
        (outcome.reason().cloned(), envelope.amount(), envelope.reason().cloned())
    };
    let rests = |check: &'static str, place: &str| {
        let place = place.parse().unwrap();
        Some(Reason::DependsOnFailedCheck { check: check.into(), place })
    };
    let sum = || rests("priorities-sum", "/total");
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
        let rules = own([rule("own", target).at_least(share(5)).of(base)]);
        let report = rules.check(&plan.build().unwrap());
        report.outcomes()[0].reason().cloned()
    };
    assert_eq!(sums("antwerp", "net"), rests("cities-sum", "/urban_development/two_cities"));
    assert_eq!(sums("antwerp|ghent", "net"), rests("cities-sum", "/urban_development/two_cities"));
    assert_eq!(sums("technical-assistance", "programme"), None);
}

#[test]
fn the_rules_of_another_set_are_taken_over_as_they_are() {
    for set in RuleSet::built_in() {
        let copied = RuleSet::builder(set.id().to_string(), set.title().clone())
            .version(set.version().to_string())
            .rules_of(&set)
            .build();
        assert_eq!(copied, Ok(set));
    }
    // One of them alone, as less than an error; and none twice.
    let minimum = RuleSet::adopted().rule("urban-minimum").unwrap().clone();
    let warned = own([RuleBuilder::from(minimum.clone()).severity(Severity::Info)]);
    assert_eq!(warned.rules()[0].severity(), Severity::Info);
    assert_eq!(warned.rules()[0].citation(), minimum.citation());
    let twice = RuleSet::builder("own", Text::new("eigen", "own"));
    let twice = twice.rules_of(&RuleSet::adopted()).rule(minimum).build().unwrap_err();
    let [problem] = twice.problems() else { panic!("{twice}") };
    assert_eq!((problem.place().as_str(), problem.code()), ("/rules/4/id", "duplicate"));
}

#[test]
fn exact_rules_of_one_base_are_split_together() {
    let rules = own([
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
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    /// Envelopes that are split together are the base, to the cent.
    #[test]
    fn envelopes_of_the_priorities_are_the_base(cents in 0..=i64::MAX) {
        let base = Euro::from_cents(cents).unwrap();
        let envelopes = RuleSet::adopted().envelopes(&Figures::new([(Slice::NET, base)]));
        let amounts: Vec<Euro> = envelopes.iter().skip(2).map(|one| one.amount().unwrap()).collect();
        prop_assert_eq!(Euro::sum(amounts.iter().copied()), Ok(base));
        // What is set aside meets its own rule.
        let figures = Figures::new([
            (Slice::NET, base),
            ("2.A.1".parse().unwrap(), amounts[0]),
            ("2.A.2".parse().unwrap(), amounts[1]),
            (Slice::URBAN, envelopes[0].amount().unwrap()),
        ]);
        let report = RuleSet::adopted().check(&figures);
        prop_assert_eq!(report.counts().passed, 3);
    }
}

/// A row of factors, and the bound that their sum is at least.
type Row = (Vec<BigRational>, BigRational);

/// Whether `rows · x ≥ bounds` has a solution: every unknown is eliminated in turn (Fourier, Motzkin), the
/// one that leaves the fewest rows first.
fn solvable(rows: Vec<Row>, unknowns: usize) -> bool {
    let zero = BigRational::from(BigInt::ZERO);
    let mut rows = tightest(rows);
    let mut open: Vec<usize> = (0..unknowns).collect();
    while !open.is_empty() {
        let made = |at: usize| {
            let lower = rows.iter().filter(|(row, _)| row[at] > zero).count();
            let upper = rows.iter().filter(|(row, _)| row[at] < zero).count();
            lower * upper
        };
        let place = (0..open.len()).min_by_key(|place| made(open[*place])).unwrap();
        let at = open.remove(place);
        let (mut lower, mut upper, mut free) = (Vec::new(), Vec::new(), Vec::new());
        for (row, bound) in rows {
            let factor = row[at].clone();
            if factor == zero {
                free.push((row, bound));
                continue;
            }
            let size = if factor > zero { factor.clone() } else { -factor.clone() };
            let scaled = (row.iter().map(|one| one / &size).collect::<Vec<_>>(), bound / &size);
            if factor > zero { lower.push(scaled) } else { upper.push(scaled) }
        }
        for (low, low_bound) in &lower {
            for (up, up_bound) in &upper {
                free.push((low.iter().zip(up).map(|(a, b)| a + b).collect(), low_bound + up_bound));
            }
        }
        rows = tightest(free);
    }
    rows.iter().all(|(_, bound)| *bound <= zero)
}

/// The rows, each in one scale, and of those with the same factors the one with the largest bound, which
/// implies the others.
fn tightest(rows: Vec<Row>) -> Vec<Row> {
    let zero = BigRational::from(BigInt::ZERO);
    let mut kept: BTreeMap<Vec<BigRational>, BigRational> = BTreeMap::new();
    for (row, bound) in rows {
        let first = row.iter().find(|one| **one != zero).cloned();
        let size = first.map_or_else(
            || BigRational::from(BigInt::from(1)),
            |one| if one > zero { one } else { -one },
        );
        let row: Vec<BigRational> = row.iter().map(|one| one / &size).collect();
        let bound = bound / &size;
        let tightest = kept.entry(row).or_insert_with(|| bound.clone());
        if *tightest < bound {
            *tightest = bound;
        }
    }
    kept.into_iter().collect()
}

/// Whether rules on nested slices can hold together with money in `base`, by elimination.
fn possible(rules: &[(usize, usize, Bound, u32)], base: usize) -> bool {
    // Unknowns: the money of each ring between nested slices; slice `n` is rings 0 to n.
    let rings = NESTED.len();
    let amount =
        |slice: usize, ring: usize| BigRational::from(BigInt::from(u8::from(ring <= slice)));
    let row = |factor: &dyn Fn(usize) -> BigRational| (0..rings).map(factor).collect::<Vec<_>>();
    let zero = || BigRational::from(BigInt::ZERO);
    let one = || BigRational::from(BigInt::from(1));
    let mut rows: Vec<(Vec<BigRational>, BigRational)> = (0..rings)
        .map(|ring| (row(&|at| if at == ring { one() } else { zero() }), zero()))
        .collect();
    rows.push((row(&|at| amount(base, at)), one()));
    for (target, base, bound, percent) in rules {
        let share = BigRational::new(BigInt::from(*percent), BigInt::from(100));
        let more = row(&|at| amount(*target, at) - &share * amount(*base, at));
        let less: Vec<BigRational> = more.iter().map(|one| -one).collect();
        if *bound != Bound::AtMost {
            rows.push((more, zero()));
        }
        if *bound != Bound::AtLeast {
            rows.push((less, zero()));
        }
    }
    solvable(rows, rings)
}

const NESTED: [&str; 5] = ["ghent", "two-cities", "urban", "net", "programme"];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_500))]

    #[test]
    fn conflicts_are_those_that_elimination_finds(
        rules in prop::collection::vec((0_usize..4, 1_usize..5, prop::sample::select(Bound::ALL), prop::sample::select(vec![0_u32, 5, 10, 20, 50, 90, 100])), 1..5)
    ) {
        let rules: Vec<(usize, usize, Bound, u32)> =
            rules.into_iter().filter(|(target, base, ..)| target < base).collect();
        prop_assume!(!rules.is_empty());
        let slice = |at: usize| NESTED[at].parse::<Slice>().unwrap();
        let built = rules.iter().enumerate().fold(
            RuleSet::builder("own", Text::new("eigen", "own")),
            |set, (number, (target, base, bound, percent))| {
                let one = rule(&number.to_string(), slice(*target)).bound(*bound, share(*percent));
                set.rule(one.of(slice(*base)))
            },
        );
        // Refused at once, for the same reason that would make it a conflict.
        let Ok(set) = built.build() else { return Ok(()) };
        let conflicts = set.conflicts().unwrap();
        let mut impossible = false;
        for (_, base, ..) in &rules {
            let found = !possible(&rules, *base);
            impossible |= found;
            // A conflict on this base, or the same rules on an earlier one.
            prop_assert!(!found || !conflicts.is_empty());
        }
        prop_assert_eq!(impossible, !conflicts.is_empty());
        for conflict in conflicts {
            let Base::Slice(base) = conflict.base else { panic!("no base is declared") };
            let base = (0..NESTED.len()).find(|at| slice(*at) == base).unwrap();
            let of = |ids: &[usize]| ids.iter().map(|id| rules[*id]).collect::<Vec<_>>();
            let ids: Vec<usize> = conflict.rules.iter().map(|id| id.parse().unwrap()).collect();
            prop_assert!(!possible(&of(&ids), base));
            for left_out in &ids {
                let others: Vec<usize> = ids.iter().copied().filter(|id| id != left_out).collect();
                prop_assert!(possible(&of(&others), base), "rule {} can be left out", left_out);
            }
        }
    }
}

#[test]
fn contradictions_are_named() {
    let conflicts = |rules: Vec<RuleBuilder>| -> Vec<String> {
        let found = own(rules).conflicts().unwrap();
        found
            .iter()
            .map(|conflict| format!("{}: {}", conflict.base, conflict.rules.join(" ")))
            .collect()
    };
    for set in RuleSet::built_in() {
        assert_eq!(set.conflicts(), Ok(vec![]));
    }
    // Floors that add up to more than the whole.
    let floors = ["RSO1.1", "RSO1.2", "RSO2.1"]
        .map(|code| rule(code, code.parse().unwrap()).at_least(share(40)).of(Slice::NET));
    assert_eq!(conflicts(floors.to_vec()), ["net: RSO1.1 RSO1.2 RSO2.1"]);
    // Through a chain of bases.
    assert_eq!(
        conflicts(vec![
            rule("part", Slice::TWO_CITIES).at_least(share(50)).of(Slice::URBAN),
            rule("urban", Slice::URBAN).at_least(share(30)).of(Slice::NET),
            rule("cap", Slice::TWO_CITIES).at_most(share(10)).of(Slice::NET),
        ]),
        ["urban: part urban cap",]
    );
    // Two at once, on one base.
    assert_eq!(
        conflicts(vec![
            rule("a", Slice::URBAN).at_least(share(50)).of(Slice::NET),
            rule("b", Slice::URBAN).at_most(share(10)).of(Slice::NET),
            rule("c", "RSO1.1".parse().unwrap()).at_least(share(50)).of(Slice::NET),
            rule("d", "RSO1.2".parse().unwrap()).at_least(share(60)).of(Slice::NET),
        ]),
        ["net: c d", "net: a b"]
    );
    // What is declared contains its targets together.
    assert_eq!(
        conflicts(vec![
            rule("p1", "2.A.1".parse().unwrap()).at_least(share(60)).of(Base::Declared),
            rule("p2", "2.A.2".parse().unwrap()).at_least(share(60)).of(Base::Declared),
        ]),
        ["declared: p1 p2"]
    );
    // The target is part of what is declared as its base.
    assert_eq!(
        conflicts(vec![
            rule("all", Slice::URBAN).at_least(share(100)).of(Base::Declared),
            rule("half", Slice::URBAN).at_most(share(50)).of(Base::Declared),
        ]),
        ["declared: all half"]
    );
}

#[test]
fn blank_citations_are_refused_when_a_set_is_built() {
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
fn an_inferred_citation_is_marked_in_words_and_json() {
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
