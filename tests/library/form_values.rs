//! What people write in a form, and what the crate makes of it.

use std::collections::BTreeSet;

use efro_gti::jiff::civil::{Date, date};
use efro_gti::project::{Entry, Field, Frame};
use efro_gti::report::{PolicyFrame, Problem, State, Verdict};
use efro_gti::rust_decimal::Decimal;
use efro_gti::strategy::NeedKind;
use efro_gti::{City, Euro, Language, Outcome, Proposal};
use serde_json::{Value, json};

fn proposal(value: &Value) -> Proposal {
    Proposal::from_json(&value.to_string()).unwrap_or_else(|error| panic!("{error}: {value}"))
}

fn outcome(form: &Value, id: &str) -> Outcome {
    let report = proposal(form).assess();
    report.outcomes_of(id).next().unwrap().clone()
}

#[test]
fn a_rate_is_rounded_half_up_once_for_each_part() {
    let with = |eligible: &str, erdf: &str, parts: usize| {
        let mut budget = json!({ "eligible": eligible, "erdf": erdf });
        let cities = ["ghent", "antwerp"].iter().take(parts);
        budget["by_city"] = cities.map(|city| json!({ "city": city, "erdf": "0.10" })).collect();
        // Parts without an amount, and further ones of the same city, do not count.
        let more =
            [json!({}), json!({ "city": "antwerp" }), json!({ "city": "ghent", "erdf": "0.10" })];
        if parts > 0 {
            budget["by_city"].as_array_mut().unwrap().extend(more);
        }
        outcome(&json!({ "budget": budget }), "co-financing-rate").verdict()
    };
    // A real award: 40 % is 129,201.456.
    assert_eq!(with("323003.64", "129201.46", 0), Verdict::Passed);
    assert_eq!(with("323003.64", "129201.47", 0), Verdict::Failed);
    // 40 % is 0.404: rounded down, and half a cent more for each part.
    assert_eq!(with("1.01", "0.40", 0), Verdict::Passed);
    assert_eq!(with("1.01", "0.41", 0), Verdict::Failed);
    assert_eq!(with("1.01", "0.41", 1), Verdict::Failed);
    assert_eq!(with("1.01", "0.41", 2), Verdict::Passed);
    assert_eq!(with("1.01", "0.42", 2), Verdict::Failed);
    let largest = i64::MAX;
    let largest = format!("{}.{:02}", largest / 100, largest % 100);
    assert_eq!(with(&largest, &largest, 0), Verdict::Failed);
    assert_eq!(with(&largest, "36893488147419103.23", 0), Verdict::Passed);
    assert_eq!(with(&largest, "36893488147419103.24", 0), Verdict::Failed);
}

#[test]
fn a_number_that_two_conventions_read_differently_is_refused() {
    for (text, decimal, thousands) in [
        ("4.000", "4", "4000"),
        ("1.500", "1.5", "1500"),
        ("-12.345", "-12.3450", "-12345"),
        (" 999.001 ", "999.0010", "999001"),
    ] {
        let form = json!({ "specific_objectives": ["RSO2.4"], "indicators": [{ "code": "RCR95", "target": text }] });
        let target = outcome(&form, "indicator-targets");
        let expected = Problem::AmbiguousNumber {
            value: text.trim().into(),
            decimal: decimal.into(),
            thousands: thousands.into(),
        };
        assert_eq!(target.problem(), Some(&expected));
        assert_eq!(proposal(&form).indicators.unwrap()[0].target.to_string().trim(), text.trim());
    }
    let words = outcome(
        &json!({ "indicators": [{ "code": "RCR95", "target": "4.000" }] }),
        "indicator-targets",
    );
    let words = |language| words.message(language).unwrap();
    assert_eq!(
        words(Language::Dutch),
        "\"4.000\" is op twee manieren te lezen: schrijf \"4\" of \"4000\""
    );
    for (text, value) in [
        ("4000", "4000"),
        ("4.0", "4.0"),
        ("0.500", "0.500"),
        ("4.0000", "4.0000"),
        ("4000.000", "4000.000"),
    ] {
        let value: Decimal = value.parse().unwrap();
        assert_eq!(Entry::parse(text), Entry::Known(value), "{text}");
    }
    // A comma is never read as a point, nor two points as thousands.
    for text in ["4,000", "1,5", "1.234.567", "4 000"] {
        let entry = Entry::<Decimal>::parse(text);
        assert!(entry.known().is_none() && entry != Entry::Missing, "{text}");
    }
}

/// A number is read back as it is written, and so is the spelling that a message advises.
#[test]
fn a_number_is_written_so_that_it_is_read_back() {
    for text in ["1.2340", "-12.3450", "0.125", "4.0", "1000.125"] {
        let number: Decimal = text.parse().unwrap();
        let entry = Entry::from(number.normalize());
        assert_eq!(Entry::parse(&entry.to_string()), entry, "{text}");
        assert_eq!(Entry::parse(text), entry);
    }
}

#[test]
fn what_people_write_in_dutch_is_read() {
    let (nl, en) = (Language::Dutch, Language::English);
    let number = |text, language| Entry::<Decimal>::parse_written(text, language);
    let known = |text: &str| Entry::Known(text.parse::<Decimal>().unwrap());
    for (text, value) in [
        ("1,5", "1.5"),
        ("-1,5", "-1.5"),
        ("4.000", "4000"),
        ("1.234.567,89", "1234567.89"),
        ("1,234", "1.234"),
        ("1.5", "1.5"),
        ("12", "12"),
    ] {
        assert_eq!(number(text, nl), known(value), "{text}");
        let json = number(text, nl).to_string();
        assert_eq!(Entry::parse(&json), known(value), "{text}");
    }
    for text in ["1,5,5", "1.00,5", ",5", "1,", "4.00.000", "vier", "1,-5"] {
        assert!(matches!(number(text, nl), Entry::Invalid { .. }), "{text}");
    }
    for text in ["1,5", "4.000", "1,000.5"] {
        assert!(matches!(number(text, en), Entry::Invalid { .. }), "{text}");
    }
    let day = Entry::Known(date(2026, 2, 3));
    for text in ["3/2/2026", "03-02-2026", "3.2.2026", " 2026-02-03 "] {
        assert_eq!(Entry::parse_written(text, nl), day, "{text}");
    }
    for text in ["3/2/26", "30/2/2026", "3/2", "3/2-2026", "2026/2/3", "+3/2/2026"] {
        assert!(matches!(Entry::<Date>::parse_written(text, nl), Entry::Invalid { .. }), "{text}");
    }
    assert!(matches!(Entry::<Date>::parse_written("3/2/2026", en), Entry::Invalid { .. }));
    let million = Entry::Known(Euro::whole(1_000_000));
    for text in ["1.000.000,00", "€ 1.000.000", "1000000.00", "1000000"] {
        assert_eq!(Entry::parse_written(text, nl), million, "{text}");
    }
    assert_eq!(Entry::<Euro>::parse_written(" ", nl), Entry::Missing);
    assert_eq!(Entry::parse_written("Gent", nl), Entry::Known(City::Ghent));
}

/// The sum of parts that is out of range is said, and not blamed on the whole.
#[test]
fn parts_that_are_too_large_together_say_so() {
    let form = json!({
        "cities": ["antwerp", "ghent"],
        "budget": { "erdf": "40.00", "by_city": [
            { "city": "antwerp", "erdf": "92233720368547758.07" }, { "city": "ghent", "erdf": "40.00" },
        ] },
    });
    let report = proposal(&form).assess();
    let mut sum =
        report.outcomes_of("budget-parts").filter(|one| one.place().as_str() == "/budget/by_city");
    let sum = sum.next().unwrap();
    assert_eq!((sum.code(), sum.state()), (Some("sum-out-of-range"), Some(State::Wrong)));
    let words = sum.message(Language::Dutch).unwrap();
    assert!(words.contains(&Euro::MAX.text(Language::Dutch)), "{words}");
}

#[test]
fn codes_of_indicators_are_read_kindly_and_an_unknown_one_names_the_nearest() {
    let grouping = |code: &str| {
        let form = json!({
            "specific_objectives": ["RSO2.4"], "indicators": [{ "code": code, "target": "1" }],
        });
        let outcome = outcome(&form, "indicator-grouping");
        (outcome.verdict(), outcome.message(Language::English))
    };
    for code in ["RCO26", "RCO 26", "rco26", "rco-26", " RCO\u{a0}26 "] {
        assert_eq!(grouping(code), (Verdict::Passed, None), "{code}");
    }
    // A zero for the letter, and the letter for a zero.
    for (code, nearest) in [("RC026", "RCO26"), ("RCO1O1", "RCO101"), ("RC0 114", "RCO114")] {
        let (verdict, message) = grouping(code);
        assert_eq!(verdict, Verdict::Failed, "{code}");
        assert!(message.unwrap().ends_with(&format!("did you mean \"{nearest}\"?")), "{code}");
    }
    let (verdict, message) = grouping("RCO99");
    assert_eq!(verdict, Verdict::Failed);
    let expected = "\"RCO99\" is not a known indicator: did you mean \"RCO101\"?";
    assert_eq!(message.as_deref(), Some(expected));
    assert_eq!(grouping("VL-7").0, Verdict::NotApplicable);
    let form = json!({ "specific_objectives": ["RSO2.4"], "indicators": [{ "code": "RCO99", "target": "1" }] });
    assert_eq!(outcome(&form, "indicators").code(), Some("depends-on"));
    assert_eq!(outcome(&form, "indicator-targets").code(), Some("depends-on"));
}

#[test]
fn ids_and_numbers_of_the_agreement_are_read_kindly() {
    let form = proposal(&json!({
        "cities": ["antwerp", "ghent"],
        "urban_needs": ["Ghent need climate 5", "GHENT-OPPORTUNITY-CLIMATE-1"],
        "special_attention": ["special attention 1"],
        "policy_fit": { "antwerp": { "agreement_refs": ["ba 2", "BA-301"] } },
        "principles": { "Ghent 1": "Vierduizend mensen." },
        "preferred_principles": { "GHENT-5": "Wonen en werken." },
    }));
    let report = form.assess();
    for (id, place) in [
        ("urban-angle", "/urban_needs/0"),
        ("urban-angle", "/urban_needs/1"),
        ("special-attention", "/special_attention/0"),
        ("agreement-references", "/policy_fit/antwerp/agreement_refs/0"),
        ("agreement-references", "/policy_fit/antwerp/agreement_refs/1"),
        ("principles-of-city", "/principles/Ghent 1"),
        ("principles-of-city", "/preferred_principles/GHENT-5"),
    ] {
        let outcome = report.outcomes_of(id).find(|one| one.place().as_str() == place).unwrap();
        assert_eq!(outcome.verdict(), Verdict::Passed, "{outcome} at {place}");
    }
    for (id, place) in [
        ("principles", "/principles/Ghent 1"),
        ("preferred-principles", "/preferred_principles/GHENT-5"),
    ] {
        let outcome = report.outcomes_of(id).find(|one| one.place().as_str() == place).unwrap();
        assert_eq!(outcome.verdict(), Verdict::Open, "{outcome}");
    }
    let twice = proposal(&json!({
        "cities": ["ghent"], "principles": { "ghent-1": "Eén keer.", "Ghent 1": "En nog eens." },
    }));
    let report = twice.assess();
    let duplicate = report.outcomes_of("principles-of-city").find(|one| one.problem().is_some());
    assert_eq!(duplicate.unwrap().code(), Some("duplicate"));
}

#[test]
fn an_unknown_field_names_the_nearest_one() {
    let refused = |json: &str, language| Proposal::from_json(json).unwrap_err().text(language);
    let dutch = refused("{\"themas\":[]}", Language::Dutch);
    assert!(dutch.contains("onbekend veld \"themas\": bedoelt u \"themes\"?"), "{dutch}");
    // Nothing is near, and at most a dozen names are listed.
    let english = refused("{\"zzzzzzzz\":1}", Language::English);
    assert!(english.contains("unknown field \"zzzzzzzz\": expected one of \"id\""), "{english}");
    assert!(english.matches('"').count() == 26, "{english}");
}

#[test]
fn a_successor_takes_the_place_of_a_document_that_ended() {
    let frames = |city: &str, date: &str| -> Vec<(String, Verdict)> {
        let form = proposal(&json!({ "cities": [city], "application_date": date }));
        let report = form.assess();
        let of_frames = report.outcomes_of("ended-frames");
        of_frames.map(|one| (one.citation().to_string(), one.verdict())).collect()
    };
    let verdicts = |city, date| -> Vec<Verdict> {
        frames(city, date).into_iter().map(|(_, verdict)| verdict).collect()
    };
    assert_eq!(verdicts("antwerp", "2024-12-31"), [Verdict::Passed; 2]);
    assert_eq!(verdicts("antwerp", "2025-01-01"), [Verdict::Passed; 2]);
    let marked = frames("antwerp", "2025-01-01").into_iter().map(|(citation, _)| citation);
    assert_eq!(
        marked.map(|one| one.ends_with("(inference)")).collect::<Vec<_>>(),
        [true, false],
        "the agreement is a successor, the plan is not"
    );
    assert_eq!(verdicts("antwerp", "2030-12-31"), [Verdict::Passed; 2]);
    assert_eq!(verdicts("antwerp", "2031-01-01"), [Verdict::Failed, Verdict::Passed]);
    // No successor of the policy notes is known.
    assert_eq!(
        verdicts("ghent", "2026-01-01"),
        [Verdict::Passed, Verdict::Passed, Verdict::Failed]
    );
    let form = json!({
        "cities": ["ghent"], "application_date": "2026-01-01",
        "policy_fit": { "ghent": { "coalition_agreement": "Hoofdstuk 2." } },
    });
    let fit = outcome(&form, "policy-fit-ghent");
    let note = fit.note().unwrap().text(Language::English);
    assert!(note.starts_with("On 1 January 2026, the coalition agreement 2025-2030"), "{note}");
    // Each edition follows the one before without a gap.
    for document in PolicyFrame::ALL {
        let editions: Vec<&Frame> =
            Frame::all().iter().filter(|one| one.document == *document).collect();
        assert!(editions[0].named_in_strategy, "{document}");
        for pair in editions.windows(2) {
            assert_eq!(pair[0].last_year + 1, pair[1].first_year, "{document}");
            assert!(!pair[1].named_in_strategy);
        }
    }
}

#[test]
fn numbers_of_a_later_agreement_are_not_compared_with_those_of_2019() {
    let numbers = |date: &str| {
        let form = json!({
            "cities": ["antwerp"], "application_date": date,
            "policy_fit": { "antwerp": { "agreement_refs": ["BA9999"] } },
        });
        outcome(&form, "agreement-references").verdict()
    };
    assert_eq!(numbers("2024-12-31"), Verdict::Failed);
    assert_eq!(numbers("2025-01-01"), Verdict::NotApplicable);
}

#[test]
fn a_blank_element_of_a_list_is_missing() {
    let form = proposal(&json!({
        "cities": [""], "themes": [" "], "specific_objectives": [""], "activity_kinds": [""],
        "scrutinised_activities": [""], "urban_needs": ["\u{a0}"], "special_attention": [""],
        "location": { "municipalities": [" ", "44021"] },
        "policy_fit": { "antwerp": { "agreement_refs": [""] } },
    }));
    let mut both = form.clone();
    both.cities = Some(City::ALL.iter().map(|city| (*city).into()).collect());
    let state = |form: &Proposal, place: &str| {
        let report = form.assess();
        let states: Vec<Option<State>> = report
            .into_iter()
            .filter(|one| one.place().as_str() == place && one.verdict() != Verdict::NotApplicable)
            .map(Outcome::state)
            .collect();
        assert!(!states.contains(&Some(State::Wrong)), "{place}");
        states.contains(&Some(State::Missing))
    };
    for place in [
        "/themes/0",
        "/specific_objectives/0",
        "/activity_kinds/0",
        "/scrutinised_activities/0",
        "/urban_needs/0",
        "/special_attention/0",
        "/location/municipalities/0",
        "/policy_fit/antwerp/agreement_refs/0",
    ] {
        assert!(state(&both, place), "{place}");
    }
    assert!(state(&form, "/cities/0"));
}

#[test]
fn finding_of_the_analysis_is_no_need() {
    let assessed = |cities: &[&str], id: &str| {
        let report = proposal(&json!({ "cities": cities, "urban_needs": [id] })).assess();
        let mut outcomes = report.outcomes_of("urban-angle");
        outcomes.find(|one| one.place().as_str() == "/urban_needs/0").unwrap().clone()
    };
    let finding = assessed(&["ghent"], "Ghent need climate 1");
    assert_eq!(finding.code(), Some("not-a-need"));
    assert_eq!(
        finding.message(Language::English).unwrap(),
        "ghent-need-climate-1 is a finding in the analysis (a figure, a development or a strength): choose a need \
         or an opportunity, or describe the need in your own words"
    );
    assert!(finding.message(Language::Dutch).unwrap().contains("een vaststelling in de analyse"));
    // Whatever the city, and before it is known.
    for cities in [&["antwerp"][..], &[]] {
        assert_eq!(assessed(cities, "ghent-need-climate-1").code(), Some("not-a-need"));
    }
    assert_eq!(assessed(&["antwerp"], "ghent-need-climate-2").code(), Some("does-not-belong"));
    assert_eq!(assessed(&[], "ghent-need-climate-2").code(), Some("depends-on"));
    assert_eq!(assessed(&[], "ghent-need-climate-99").code(), Some("does-not-belong"));
    assert_eq!(assessed(&["ghent"], "ghent-need-climate-2").verdict(), Verdict::Passed);
    let choices = Field::get(&"/urban_needs".parse().unwrap()).unwrap().choices();
    let offered: BTreeSet<&str> = choices.iter().map(|one| one.code).collect();
    for need in City::ALL.iter().flat_map(|city| city.strategy().needs) {
        assert_eq!(offered.contains(need.id), need.kind == NeedKind::Need, "{}", need.id);
    }
}
