//! Plans as documents: what is read, what is refused, and the place and message of each problem.

use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};

use efro_gti::allocation::{Amounts, FigureError};
use efro_gti::document::{DocumentProblem, Pointer, Position};
use efro_gti::rules::Base;
use efro_gti::{
    City, DocumentError, Euro, FinancialPlan, Language, Priority, RuleSet, Slice,
    SpecificObjective, Text,
};
use proptest::prelude::*;

const SAMPLE: &str = include_str!("../../examples/data/efro-vlaanderen-2021-2027.json");

/// The first problem.
fn first(errors: &DocumentError) -> DocumentProblem {
    errors.problems()[0].clone()
}

fn refused(json: &str) -> DocumentProblem {
    let error = first(&FinancialPlan::from_json(json).expect_err(json));
    // `Display` is the English message.
    assert_eq!(error.to_string(), error.text(Language::English));
    assert_ne!(error.text(Language::Dutch), error.text(Language::English));
    error
}

/// `{"name":"x","total":"100000",` and more.
pub(crate) fn plan(more: &str) -> String {
    format!("{{\"name\":\"x\",\"total\":\"100000\",{more}}}")
}

#[test]
fn bad_plans_are_refused_with_place_and_expectation() {
    let urban = |more: &str| plan(&format!("\"urban_development\":{{{more}}}"));
    let cases = [
        // document, code, pointer, column, part of the message
        (String::new(), "truncated", "", 1, "breaks off"),
        ("{".into(), "truncated", "", 1, "breaks off"),
        ("{\"name\":\"x\",}".into(), "syntax", "", 13, "\"}\""),
        ("nonsense".into(), "syntax", "", 2, "onsense"),
        ("\u{feff}\u{feff}{}".into(), "syntax", "", 1, "a byte-order mark"),
        ("{}\u{feff}{}".into(), "syntax", "", 3, "a byte-order mark"),
        ("{\"name\":\"\\ud800\"}".into(), "syntax", "", 0, "expected a JSON document"),
        ("[]".into(), "wrong-kind", "", 1, "an array: expected an object"),
        ("3".into(), "wrong-kind", "", 1, "the number 3"),
        ("{\"total\":\"1\"}".into(), "missing", "/name", 1, "\"name\" is missing"),
        ("{\"name\":\"x\"}".into(), "missing", "/total", 1, "\"total\" is missing"),
        (plan("\"totl\":\"1\""), "unknown-field", "/totl", 30, "\"total\""),
        (plan("\"total\":\"1\""), "duplicate", "/total", 30, "at most once"),
        (plan("\"precision\":10"), "wrong-kind", "/precision", 42, "the amount as a string"),
        (plan("\"precision\":1e400"), "wrong-kind", "/precision", 42, "the number 1e400"),
        (plan("\"precision\":true"), "wrong-kind", "/precision", 42, "found true"),
        ("{\"name\":null,\"total\":\"1\"}".into(), "missing", "/name", 9, "\"name\" is missing"),
        (plan("\"precision\":\"0.01\""), "precision-not-power-of-ten", "/precision", 42, "0.10"),
        (
            plan("\"precision\":\"500\""),
            "precision-not-power-of-ten",
            "/precision",
            42,
            "power of ten",
        ),
        (plan("\"precision\":\"1000\""), "precision-too-coarse", "/precision", 42, "\"100.00\""),
        (plan("\"declared_base\":\"1.234\""), "too-precise", "/declared_base", 46, "two decimals"),
        (plan("\"declared_base\":\"12,5\""), "malformed", "/declared_base", 46, "\"12,5\""),
        (plan("\"declared_base\":\"-1\""), "negative", "/declared_base", 46, "\"-1.00\""),
        (plan("\"declared_base\":\"-0.00\""), "malformed", "/declared_base", 46, "\"-0.00\""),
        (
            plan("\"declared_base\":\"92233720368547758.08\""),
            "out-of-range",
            "/declared_base",
            46,
            "and \"92233720368547758.07\"",
        ),
        (plan("\"priorities\":[]"), "wrong-kind", "/priorities", 43, "an object"),
        (plan("\"priorities\":{\"P3\":\"1\"}"), "unknown-code", "/priorities/P3", 44, "\"2.A.1\""),
        (
            plan("\"priorities\":{\"P1\":\"1\",\"2.A.1\":\"1\"}"),
            "duplicate",
            "/priorities/2.A.1",
            53,
            "already given at /priorities/P1",
        ),
        (
            plan("\"specific_objectives\":{\"RSO1.3\":\"1\"}"),
            "unknown-code",
            "/specific_objectives/RSO1.3",
            53,
            "\"RSO1.4\"",
        ),
        (urban("\"city\":{}"), "unknown-field", "/urban_development/city", 51, "\"cities\""),
        (
            urban("\"cities\":{\"brussels\":\"1\"}"),
            "unknown-code",
            "/urban_development/cities/brussels",
            61,
            "\"ghent\"",
        ),
        (
            urban("\"cities\":{\"g\u{200b}hent\":\"1\"}"),
            "unknown-code",
            "/urban_development/cities/g\u{200b}hent",
            61,
            "\\u{200b}",
        ),
        (
            plan("\"assumptions\":[{\"place\":\"total\",\"text\":{\"nl\":\"x\"}}]"),
            "malformed",
            "/assumptions/0/place",
            54,
            "JSON Pointer",
        ),
        (
            plan("\"assumptions\":[{\"place\":\"/total\",\"text\":{}}]"),
            "wrong-kind",
            "/assumptions/0/text",
            70,
            "\"nl\"",
        ),
        (
            plan("\"assumptions\":[{\"place\":\"/total\"}]"),
            "missing",
            "/assumptions/0/text",
            45,
            "\"text\"",
        ),
    ];
    for (json, code, at, column, message) in cases {
        let error = refused(&json);
        assert_eq!((error.code(), error.place().as_str()), (code, at), "{json}: {error}");
        assert!(error.text(Language::English).contains(message), "{json}: {error}");
        let Position { line, column: found } = error.position().expect("it was read from text");
        assert_eq!(line, 1);
        assert!(column == 0 || found == column, "{json}: column {found}, not {column}: {error}");
    }
}

#[test]
fn positions_count_characters() {
    let error = refused("{\n  \"name\": \"é€😀\", \"total\": 5\n}");
    assert_eq!(error.position(), Some(Position { line: 2, column: 27 }));
    assert!(error.to_string().starts_with("/total (line 2, column 27): "), "{error}");
    assert!(error.text(Language::Dutch).starts_with("/total (regel 2, kolom 27): "));
}

#[test]
fn unknown_priority_has_a_dutch_message() {
    let error = refused(&plan("\"priorities\":{\"P3\":\"1\"}"));
    assert_eq!(
        error.text(Language::Dutch),
        "/priorities/P3 (regel 1, kolom 44): \"P3\" is geen prioriteit van het programma: verwacht \
         \"2.A.1\" of \"2.A.2\"",
    );
}

#[test]
fn deep_and_long_plans_are_refused_with_short_messages() {
    let deep = plan(&format!("\"source\":{}1{}", "[".repeat(100_000), "]".repeat(100_000)));
    assert_eq!(refused(&deep).code(), "wrong-kind");
    let open = "[".repeat(100_000);
    assert_eq!(refused(&open).code(), "truncated");
    let key = plan(&format!("\"{}\\n\":1", "k".repeat(1_000_000)));
    let error = refused(&key).to_string();
    assert!(error.len() < 500 && !error.contains('\n'), "the key is shortened and escaped");
    let long = plan(&format!("\"declared_base\":\"{}\"", "9".repeat(1_000_000)));
    let error = refused(&long);
    assert_eq!(error.code(), "out-of-range");
    assert!(error.to_string().len() < 300, "the value is shortened");
}

#[test]
fn sample_plan_round_trips() {
    let plan = FinancialPlan::from_json(SAMPLE).unwrap();
    assert_eq!(plan.stated(Slice::PROGRAMME), Some(Euro::whole(276_078_000)));
    assert_eq!(plan.precision(), Some(Euro::whole(1_000)));
    assert!(plan.source().unwrap().starts_with("Published figures"));
    let written = serde_json::to_value(&plan).unwrap();
    let sample: serde_json::Value = serde_json::from_str(SAMPLE).unwrap();
    assert_eq!(written, sample);
    assert_eq!(serde_json::from_value::<FinancialPlan>(written).unwrap(), plan);
    // Figures that are not stated are omitted.
    let bare = FinancialPlan::builder("x", Euro::whole(1)).build().unwrap();
    let written = serde_json::to_string(&bare).unwrap();
    assert_eq!(written, "{\"name\":\"x\",\"total\":\"1.00\"}");
}

#[test]
fn place_keeps_the_spelling_of_the_document() {
    let plan =
        FinancialPlan::from_json(&plan("\"priorities\":{\"P1\":\"70000\",\"P2\":\"40000\"}"));
    let report = RuleSet::adopted().check(&plan.unwrap());
    assert!(report.outcomes().iter().any(|outcome| outcome.place().as_str() == "/priorities/P1"));
}

#[test]
fn equality_and_hash_ignore_the_spelling_of_codes() {
    let plan = |code: &str| {
        let said =
            format!("[{{\"place\":\"/priorities/{code}\",\"text\":{{\"en\":\"so it is\"}}}}]");
        let more = format!("\"priorities\":{{\"{code}\":\"70000\"}},\"assumptions\":{said}");
        FinancialPlan::from_json(&plan(&more)).unwrap()
    };
    let (short, canonical) = (plan("P1"), plan("2.A.1"));
    assert_eq!(short, canonical);
    let written = serde_json::to_string(&short).unwrap();
    assert_eq!(written, serde_json::to_string(&canonical).unwrap());
    let again = FinancialPlan::from_json(&written).unwrap();
    assert_eq!(again, short);
    let report = RuleSet::strategy_text().check(&again);
    let depends_on = report.outcomes_of("priority-1").next().unwrap().assumption_places();
    assert_eq!(depends_on[0].as_str(), "/priorities/2.A.1");
    let other = FinancialPlan::from_json(&written.replace("so it is", "so it was")).unwrap();
    assert_ne!(other, short);
    let hash = |plan: &FinancialPlan| BuildHasherDefault::<DefaultHasher>::default().hash_one(plan);
    assert_eq!(hash(&short), hash(&canonical));
    assert_ne!(hash(&other), hash(&short));
}

#[test]
fn serde_error_has_the_same_message() {
    let error = serde_json::from_str::<FinancialPlan>("{\"name\":\"x\",\"total\":1}").unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("/total: found the number 1: expected the amount as a string")
    );
    let error = serde_json::from_str::<Euro>("12.5").unwrap_err();
    assert!(error.to_string().contains("the amount as a string"), "{error}");
}

#[test]
fn out_of_range_sum_is_an_error() {
    let plan = FinancialPlan::builder("x", Euro::MAX)
        .priority(Priority::SmartFlanders, Euro::MAX)
        .specific_objective(SpecificObjective::EnergyEfficiency, Euro::MAX)
        .build()
        .unwrap();
    assert_eq!(plan.figure("2.A.1|RSO2.1".parse().unwrap()), Err(FigureError::OutOfRange));
}

#[test]
fn builder_reports_the_same_problems() {
    let one = Euro::whole(1);
    let twice = FinancialPlan::builder("x", one)
        .city(City::Ghent, one)
        .city(City::Ghent, one)
        .build()
        .unwrap_err();
    let twice = first(&twice);
    assert_eq!(
        (twice.code(), twice.place().as_str()),
        ("duplicate", "/urban_development/cities/ghent")
    );
    assert_eq!(twice.position(), None);
    let negative = first(&FinancialPlan::builder("x", -one).build().unwrap_err());
    assert_eq!((negative.code(), negative.place().as_str()), ("negative", "/total"));
}

#[test]
fn with_amount_checks_as_the_builder_does() {
    let sample = FinancialPlan::from_json(SAMPLE).unwrap();
    let named = ["programme", "technical-assistance", "urban", "two-cities", "declared"];
    let codes = named.iter().map(ToString::to_string);
    let codes = codes.chain(Priority::ALL.iter().map(ToString::to_string));
    let codes = codes.chain(SpecificObjective::ALL.iter().map(ToString::to_string));
    let codes: Vec<String> = codes.chain(City::ALL.iter().map(ToString::to_string)).collect();
    let mut amended = sample.clone();
    for (code, cents) in codes.iter().zip(1_000_000_000_i64..) {
        let of: Base = code.parse().unwrap();
        let amount = Euro::from_cents(cents).unwrap();
        amended = amended.with_amount(of, amount).unwrap();
        if let Base::Slice(slice) = of {
            assert_eq!(amended.stated(slice), Some(amount), "{code}");
        }
    }
    assert_eq!(serde_json::to_value(&amended).unwrap()["declared_base"], "10000000.04");
    let written = serde_json::to_string(&amended).unwrap();
    assert_eq!(FinancialPlan::from_json(&written).unwrap(), amended);
    // An amount under another spelling keeps the place of the document.
    let spelled = FinancialPlan::from_json(&plan("\"priorities\":{\"P1\":\"1.00\"}")).unwrap();
    let error = spelled.with_amount(Slice::priority(Priority::SmartFlanders), -Euro::whole(1));
    assert_eq!(first(&error.unwrap_err()).place().as_str(), "/priorities/P1");

    for code in ["net", "regular", "ghent+RSO2.4", "RSO2.1|RSO2.2", "mobility"] {
        let slice: Slice = code.parse().unwrap();
        let amended = sample.with_amount(slice, Euro::whole(1)).unwrap();
        let written = serde_json::to_value(&amended).unwrap();
        assert_eq!(written["amounts"][slice.to_string()], "1.00");
    }
    let error = first(&sample.with_amount(Slice::PROGRAMME, Euro::whole(1)).unwrap_err());
    assert_eq!((error.place().as_str(), error.code()), ("/precision", "precision-too-coarse"));
    let error = first(&sample.with_amount(Base::Declared, -Euro::whole(1)).unwrap_err());
    assert_eq!((error.place().as_str(), error.code()), ("/declared_base", "negative"));
}

#[test]
fn equality_ignores_the_order_of_amounts() {
    let plan = || FinancialPlan::builder("x", Euro::whole(100));
    let one = plan().urban(Euro::whole(8)).technical_assistance(Euro::whole(3)).build().unwrap();
    let other = plan().technical_assistance(Euro::whole(3)).urban(Euro::whole(8)).build().unwrap();
    assert_eq!(one, other);
    let written = serde_json::to_string(&one).unwrap();
    assert_eq!(FinancialPlan::from_json(&written).unwrap(), one);
}

fn any_plan() -> impl Strategy<Value = FinancialPlan> {
    let amount = || (0..=i64::MAX / 16).prop_map(|cents| Euro::from_cents(cents).unwrap());
    let some = || prop::option::of(amount());
    (
        (".{0,20}", amount(), some(), some(), some(), some()),
        prop::collection::vec(some(), 2),
        prop::collection::vec(some(), 7),
        prop::collection::vec(some(), 2),
        prop::option::of(".{0,20}"),
    )
        .prop_map(
            |(
                (name, total, assistance, urban, cities, base),
                priorities,
                objectives,
                each,
                source,
            )| {
                let mut plan = FinancialPlan::builder(name, total);
                if let Some(amount) = assistance {
                    plan = plan.technical_assistance(amount);
                }
                for (priority, amount) in Priority::ALL.iter().zip(priorities) {
                    if let Some(amount) = amount {
                        plan = plan.priority(*priority, amount);
                    }
                }
                for (objective, amount) in SpecificObjective::ALL.iter().zip(objectives) {
                    if let Some(amount) = amount {
                        plan = plan.specific_objective(*objective, amount);
                    }
                }
                if let Some(amount) = urban {
                    plan = plan.urban(amount);
                }
                if let Some(amount) = cities {
                    plan = plan.two_cities(amount);
                }
                for (city, amount) in City::ALL.iter().zip(each) {
                    if let Some(amount) = amount {
                        plan = plan.city(*city, amount);
                    }
                }
                if let Some(amount) = base {
                    plan = plan.declared_base(amount);
                }
                if let Some(source) = source {
                    plan = plan.source(source.clone());
                    let text = Text::only(Language::Dutch, format!("x{source}")).unwrap();
                    plan = plan.assumption(Pointer::ROOT.child("total"), text);
                }
                plan.build().unwrap()
            },
        )
}

proptest! {
    #[test]
    fn plans_and_their_reports_round_trip(plan in any_plan()) {
        let json = serde_json::to_string(&plan).unwrap();
        prop_assert!(!json.contains("null"));
        prop_assert_eq!(&FinancialPlan::from_json(&json).unwrap(), &plan);
        for rules in [RuleSet::adopted(), RuleSet::strategy_text()] {
            let report = rules.check(&plan);
            let json = serde_json::to_string(&report).unwrap();
            prop_assert!(!json.contains(":null"));
            prop_assert_eq!(serde_json::from_str::<efro_gti::Report>(&json).unwrap(), report);
        }
    }
}
