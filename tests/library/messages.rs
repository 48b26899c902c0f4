//! Messages in cases where a general sentence would be wrong or incomplete.

use efro_gti::allocation::{Amounts, Figures, FundingSource, Limit};
use efro_gti::document::Pointer;
use efro_gti::jiff::civil::Date;
use efro_gti::report::{DateBound, Problem, State, WaitingFor};
use efro_gti::{
    City, DocumentError, Euro, FinancialPlan, Language, ParseError, Proposal, Report, RuleSet,
    Slice,
};
use serde_json::{Value, json};

use crate::custom_rules::{four_rules, only};

const LANGUAGES: [Language; 2] = [Language::Dutch, Language::English];

fn in_both(text: impl Fn(Language) -> String) -> [String; 2] {
    LANGUAGES.map(text)
}

fn message(error: &DocumentError) -> [String; 2] {
    let [problem] = error.problems() else { panic!("one problem expected: {error}") };
    in_both(|language| problem.kind().text(language))
}

/// Returns the error of a report in which the arguments of a code without further arguments have one.
fn unknown_argument() -> DocumentError {
    let mut proposal = Proposal::default();
    proposal.cities = Some(vec![City::Ghent.into()]);
    let mut report = serde_json::to_value(proposal.assess()).unwrap();
    let outcomes = report["outcomes"].as_array_mut().unwrap();
    let divided = json!({ "to": "divided-contribution" });
    let outcome = outcomes.iter_mut().find(|one| one["args"] == divided);
    outcome.expect("no contribution is divided")["args"]["remark"] = json!("x");
    Report::from_json(&report.to_string()).unwrap_err()
}

#[test]
fn unknown_field_of_an_object_without_other_fields() {
    assert_eq!(
        message(&unknown_argument()),
        [
            "onbekend veld \"remark\": hier wordt geen ander veld verwacht",
            "unknown field \"remark\": expected no other field here"
        ]
    );
}

#[test]
fn fields_of_which_one_is_required() {
    let mut rules: Value = serde_json::to_value(RuleSet::adopted()).unwrap();
    rules["rules"][0]["citation"] = json!({ "source": { "title": { "en": "Decision 12" } } });
    let [dutch, english] = message(&RuleSet::from_json(&rules.to_string()).unwrap_err());
    assert!(dutch.starts_with("geen van de velden \"section\", "), "{dutch}");
    assert!(dutch.ends_with(" is opgegeven: verwacht er een van"), "{dutch}");
    assert!(english.starts_with("none of the fields \"section\", "), "{english}");
    assert!(english.ends_with(" is given: expected one of them"), "{english}");
}

#[test]
fn amounts_out_of_range_in_either_direction() {
    let error: ParseError = "-92233720368547758.08".parse::<Euro>().unwrap_err();
    let range = "\"-92233720368547758.07\"";
    assert_eq!(
        in_both(|language| error.expected().text(language).to_string()),
        [
            format!("een bedrag tussen {range} en \"92233720368547758.07\""),
            format!("an amount between {range} and \"92233720368547758.07\"")
        ]
    );
    let error = Euro::parse_written("-€92,233,720,368,547,758.08", Language::English).unwrap_err();
    assert!(
        error.to_string().ends_with(
            "an amount between -€92,233,720,368,547,758.07 and €92,233,720,368,547,758.07"
        ),
        "{error}"
    );
    let error = Euro::parse_written("-92.233.720.368.547.758,08", Language::Dutch).unwrap_err();
    assert!(
        error.text(Language::Dutch).ends_with(
            "een bedrag tussen € -92.233.720.368.547.758,07 en € 92.233.720.368.547.758,07"
        ),
        "{error}"
    );
}

#[test]
fn changes_of_figures_without_a_place() {
    let check = |urban| {
        let figures = [(Slice::NET, Euro::whole(1_000)), (Slice::URBAN, Euro::whole(urban))];
        only(&RuleSet::adopted(), &["urban-minimum"]).check(&Figures::new(figures))
    };
    let (before, after) = (check(79), check(80));
    let change = after.changes_since(&before).next().expect("one rule differs");
    let [dutch, english] = in_both(|language| change.text(language));
    assert!(
        dutch.starts_with("Minimum voor duurzame stedelijke ontwikkeling: eerder: "),
        "{dutch}"
    );
    let expected = "Minimum for sustainable urban development: failed before, passed now";
    assert!(english.starts_with(expected), "{english}");
}

#[test]
fn changes_of_a_plan_name_the_place() {
    let check = |urban| {
        let plan = FinancialPlan::builder("A plan", Euro::whole(1_000));
        let plan = plan.technical_assistance(Euro::ZERO).urban(Euro::whole(urban));
        only(&RuleSet::adopted(), &["urban-minimum"]).check(&plan.build().unwrap())
    };
    let (before, after) = (check(79), check(80));
    let change = after.changes_since(&before).next().expect("one rule differs");
    let [dutch, english] = in_both(|language| change.text(language));
    let expected = "Minimum voor duurzame stedelijke ontwikkeling (/urban_development/total): \
                    eerder: voldoet niet, nu: voldoet";
    assert!(dutch.starts_with(expected), "{dutch}");
    let expected = "Minimum for sustainable urban development (/urban_development/total): \
                    failed before, passed now";
    assert!(english.starts_with(expected), "{english}");
}

#[test]
fn changes_of_each_kind() {
    let (net, urban) = ((Slice::NET, Euro::whole(1_000)), (Slice::URBAN, Euro::whole(80)));
    let check = |figures: &[(Slice, Euro)]| {
        RuleSet::adopted().check(&Figures::new(figures.iter().copied()))
    };
    let passed = check(&[net, urban]);
    let missing = check(&[net]);
    let ambiguous = check(&[net, (Slice::URBAN, Euro::whole(1_001))]);
    let title = efro_gti::Text::new("andere", "other");
    let rule = RuleSet::adopted().rule("two-cities").unwrap().clone();
    let other = RuleSet::builder("other", title).rule(rule).build().unwrap();
    let other = other.check(&Figures::new([net, urban]));

    for (before, after, dutch, english) in [
        (&other, &passed, "nieuw: voldoet: ", "new: passed: "),
        (&passed, &other, "vervallen, eerder: voldoet: ", "gone, passed before: "),
        (
            &passed,
            &missing,
            "niet meer getoetst, eerder: voldoet: geen bedrag voor ",
            "no longer evaluated, passed before: no figure for ",
        ),
        // Not evaluated before either, for another reason.
        (
            &ambiguous,
            &missing,
            "eerder: niet getoetst, nu: niet getoetst: geen bedrag voor ",
            "not evaluated before, not evaluated now: no figure for ",
        ),
    ] {
        for (language, title, words) in [
            (Language::Dutch, "Minimum voor duurzame stedelijke ontwikkeling", dutch),
            (Language::English, "Minimum for sustainable urban development", english),
        ] {
            let changes: Vec<String> =
                after.changes_since(before).map(|one| one.text(language)).collect();
            let expected = format!("{title}: {words}");
            assert!(changes.iter().any(|one| one.starts_with(&expected)), "{changes:?}");
        }
    }
}

#[test]
fn waiting_for_a_field_an_assessor_or_funding() {
    let place: Pointer = "/declared_base".parse().unwrap();
    let label = efro_gti::Text::new("Basis", "Base");
    for (waiting, dutch, english) in [
        (WaitingFor::Field { place: &place, label: Some(&label) }, "“Basis”", "“Base”"),
        (WaitingFor::Field { place: &place, label: None }, "/declared_base", "/declared_base"),
        (WaitingFor::Assessor, "een beoordelaar", "an assessor"),
        (WaitingFor::Funding, "de rest van de middelen", "the rest of the funding"),
    ] {
        assert_eq!(in_both(|language| waiting.text(language)), [dutch, english]);
        let words = [format!("wacht op {dutch}"), format!("waiting for {english}")];
        assert_eq!(in_both(|language| State::Waiting(waiting).text(language)), words);
    }
}

#[test]
fn amount_that_differs_names_at_most_eight_terms() {
    let priority = |name: &str| -> Slice { name.parse().unwrap() };
    let message = |added: usize, subtracted: usize| {
        let problem = Problem::AmountDiffers {
            slice: Slice::NET,
            amount: Euro::whole(10),
            expected: Some(Euro::whole(9)),
            added: vec![priority("2.A.1"); added],
            subtracted: vec![priority("2.A.2"); subtracted],
        };
        problem.text(Language::English)
    };
    let terms = |name: &str, sign: &str| vec![format!("(priority {name})"); 8].join(sign);
    let (added, subtracted) = (terms("2.A.1", " + "), terms("2.A.2", " − "));
    for (counts, expected) in [
        ((8, 0), added.clone()),
        ((9, 0), format!("{added} + …")),
        ((8, 8), format!("{added} − {subtracted}")),
        ((8, 9), format!("{added} − {subtracted} − …")),
    ] {
        let found = message(counts.0, counts.1);
        assert!(found.ends_with(&format!(": {expected}")), "{found}");
    }
}

#[test]
fn figure_of_funding_without_a_theme() {
    let rule = efro_gti::Rule::builder("no-theme", Slice::NO_THEME)
        .title(efro_gti::Text::new("regel", "rule"))
        .citation(efro_gti::Citation::section(efro_gti::Source::STRATEGY, "2"))
        .at_most(efro_gti::Share::percent::<10>())
        .of(Slice::NET);
    let title = efro_gti::Text::new("eigen", "own");
    let rules = RuleSet::builder("own", title).rule(rule).build().unwrap();
    let report = rules.check(&Figures::default());
    let reason = report.outcomes()[0].reason().expect("no amount is stated");
    assert_eq!(
        in_both(|language| reason.text(language)),
        ["geen bedrag voor middelen zonder thema", "no figure for funding without a theme"]
    );
    for spelling in ["funding without a theme", "without a theme", "zonder thema"] {
        assert_eq!(spelling.parse(), Ok(Slice::NO_THEME));
    }
}

#[test]
fn contradictory_amounts_that_are_each_stated_once() {
    let priority = |name: &str, amount| (name.parse().unwrap(), Euro::whole(amount));
    let figures = Figures::new([
        (Slice::NET, Euro::whole(1_000)),
        priority("2.A.1", 600),
        priority("2.A.2", 401),
    ]);
    let error = figures.figure(Slice::NET).unwrap_err();
    assert_eq!(
        in_both(|language| error.text(language)),
        ["de opgegeven bedragen spreken elkaar tegen", "the stated amounts contradict each other"]
    );
    let report = RuleSet::adopted().check(&figures);
    let reason = report.rule("priority-1").and_then(|rule| rule.reason()).expect("no figure");
    assert_eq!(
        in_both(|language| reason.text(language)),
        [
            "de opgegeven bedragen spreken elkaar tegen: er volgt meer dan één bedrag uit voor \
             prioriteit 2.A.1",
            "the stated amounts contradict each other: they give more than one figure for \
             priority 2.A.1"
        ]
    );
}

#[test]
fn odd_steps_of_one_target_and_of_several() {
    let text = |total: &str, language| {
        let total: Euro = total.parse().unwrap();
        total.split([("a", 1), ("b", 1), ("c", 1)]).unwrap().text(language)
    };
    let [dutch, english] = in_both(|language| text("100.00", language));
    assert!(dutch.contains(". € 0,01 extra voor a: "), "{dutch}");
    assert!(english.contains(". An extra €0.01 for a: "), "{english}");
    let [dutch, english] = in_both(|language| text("100.01", language));
    assert!(dutch.contains(". Telkens € 0,01 extra voor a, b: "), "{dutch}");
    assert!(english.contains(". An extra €0.01 for each of a, b: "), "{english}");
}

#[test]
fn headroom_that_is_limited_by_a_whole_base() {
    let figures = Figures::new([
        (Slice::NET, Euro::whole(1_000)),
        (Slice::URBAN, Euro::whole(100)),
        ("regular+RSO2.4".parse().unwrap(), Euro::whole(900)),
    ]);
    let from = FundingSource::MovedFrom("regular+RSO2.4".parse().unwrap());
    let rules = four_rules();
    let headroom = rules.headroom(&figures, "other-urban+RSO2.4".parse().unwrap(), from);
    // A minimum never fails by adding to its target, but the target cannot be larger than its base.
    assert_eq!(headroom.rules[0].limit, Limit::WholeBase { amount: Euro::whole(900) });
    assert_eq!(headroom.limiting_rules().collect::<Vec<_>>(), ["urban-minimum"]);
    let [dutch, english] = in_both(|language| headroom.text(language));
    let expected = "; begrensd door de volledige basis van \"Minimum voor duurzame stedelijke ontwikkeling\"; meer is niet beschikbaar";
    assert!(dutch.contains(expected), "{dutch}");
    let expected = "; limited by the whole base of \"Minimum for sustainable urban development\"; no more is available";
    assert!(english.contains(expected), "{english}");
}

#[test]
fn dates_name_their_month_in_both_languages() {
    let months = [
        ("januari", "January"),
        ("februari", "February"),
        ("maart", "March"),
        ("april", "April"),
        ("mei", "May"),
        ("juni", "June"),
        ("juli", "July"),
        ("augustus", "August"),
        ("september", "September"),
        ("oktober", "October"),
        ("november", "November"),
        ("december", "December"),
    ];
    for (month, (nl, en)) in (1..).zip(months) {
        let problem = Problem::DateTooEarly {
            date: Date::constant(2024, month, 5),
            first: Date::constant(2025, 1, 1),
            why: DateBound::EligibilityStart,
        };
        let [dutch, english] = in_both(|language| problem.text(language));
        assert!(dutch.starts_with(&format!("5 {nl} 2024 is te vroeg")), "{dutch}");
        assert!(english.starts_with(&format!("5 {en} 2024 is too early")), "{english}");
    }
}

/// A report is checked against itself only if every field was read.
#[test]
fn outcome_with_an_unreadable_field_is_not_checked_against_itself() {
    let plan = FinancialPlan::builder("A plan", Euro::whole(1_000))
        .technical_assistance(Euro::ZERO)
        .urban(Euro::whole(70))
        .build()
        .unwrap();
    let rules = only(&RuleSet::adopted(), &["urban-minimum"]);
    let mut report = serde_json::to_value(rules.check(&plan)).unwrap();
    let urban = &mut report["outcomes"][0];
    urban["measure"]["shortfall"] = json!("1.00");
    let one = Report::from_json(&report.to_string()).unwrap_err();
    let [problem] = one.problems() else { panic!("{one}") };
    assert_eq!(problem.code(), "does-not-follow");

    report["outcomes"][0]["unknown"] = json!(1);
    let one = Report::from_json(&report.to_string()).unwrap_err();
    let [problem] = one.problems() else { panic!("{one}") };
    assert_eq!(problem.code(), "unknown-field");
}
