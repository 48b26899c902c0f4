//! Tests of the problems that are reported, with their places.

use super::{ACTIONS, DOCUMENTS, NEEDS, OPPORTUNITIES, PRINCIPLES, problems, refused, sample};
use crate::content::Content;
use crate::figure::Value;

#[test]
fn unknown_key_is_refused() {
    refused(
        NEEDS,
        "status = ",
        "state = ",
        "content/antwerp/needs-green.toml:7: unknown key \"state\": expected one of begins, domain, ",
    );
    // A key of another kind of record is unknown as well.
    refused(
        DOCUMENTS,
        "kind_nl = ",
        "themes = []\nkind_nl = ",
        "content/antwerp/documents.toml:8: unknown key \"themes\"",
    );
    refused(
        NEEDS,
        "[[need]]",
        "[[needs]]",
        "content/antwerp/needs-green.toml:2: unknown key \"needs\"",
    );
    refused(
        NEEDS,
        "compared_where",
        "compared_were",
        "content/antwerp/needs-green.toml:22: unknown key",
    );
}

#[test]
fn unknown_code_is_refused() {
    for (file, from, to, expected) in [
        (
            NEEDS,
            "climate-adaptation",
            "climate",
            "8: themes = \"climate\": expected one of digitalisation-and-skills, ",
        ),
        (
            ACTIONS,
            "theme = \"mobility\"",
            "theme = \"roads\"",
            "4: theme = \"roads\": expected one of ",
        ),
        (
            NEEDS,
            "\"fact\"",
            "\"true\"",
            "7: status = \"true\": expected one of fact, plan, study, aim",
        ),
        (
            NEEDS,
            "domain = \"green\"",
            "domain = \"climate\"",
            "4: domain = \"climate\": expected green, as in the name of the file",
        ),
        (NEEDS, "\"finding\"", "\"trend\"", "12: kind = \"trend\": expected one of need, finding"),
        (
            OPPORTUNITIES,
            "chapter = \"safe-city\"",
            "chapter = \"safe\"",
            "9: chapter = \"safe\": expected safe-city",
        ),
        (
            OPPORTUNITIES,
            "heading = \"lights\"",
            "heading = \"dark\"",
            "10: heading = \"dark\": expected one of lights",
        ),
        (
            NEEDS,
            "unit = \"trees\"",
            "unit = \"bomen\"",
            "18: unit = \"bomen\": expected one of trees",
        ),
        (NEEDS, "note = \"old\"", "note = \"new\"", "11: note = \"new\": expected one of old"),
        (
            NEEDS,
            "where = \"antwerp\"",
            "where = \"brussels\"",
            "20: where = \"brussels\": expected one of antwerp, ghent, ",
        ),
        (
            NEEDS,
            "\"about\"",
            "\"circa\"",
            "17: precision = \"circa\": expected one of about, almost, over, at-least, at-most",
        ),
        (
            OPPORTUNITIES,
            "\"reading\"",
            "\"guess\"",
            "22: basis = \"guess\": expected one of stated, reading",
        ),
        (
            OPPORTUNITIES,
            "\"BA1\"",
            "\"BA9\"",
            "15: agreement has \"BA9\": expected a number in shared/coalition-agreement.toml",
        ),
        (
            OPPORTUNITIES,
            "\"BA1\"",
            "\"1\"",
            "15: agreement has \"1\": expected a number in shared/coalition-agreement.toml",
        ),
        (NEEDS, "\"1\"", "\"9\"", "5: section = \"9\": expected a section of shared/sections.toml"),
        (
            NEEDS,
            "footnote = \"7\"",
            "footnote = \"8\"",
            "24: footnote = \"8\": section 1 has one of 7",
        ),
        (
            PRINCIPLES,
            "section = \"2\"",
            "section = \"2\"\nfootnote = \"7\"",
            "5: footnote = \"7\": section 2 has no footnote",
        ),
    ] {
        refused(file, from, to, &format!("content/{file}:{expected}"));
    }
    refused(
        "shared/coalition-agreement.toml",
        "BA2",
        "B2",
        "content/shared/coalition-agreement.toml:1: \"B2\": expected BA and a number",
    );
}

#[test]
fn link_to_unknown_record_is_refused() {
    for (file, from, to, expected) in [
        (
            OPPORTUNITIES,
            "antwerp-need-green-1",
            "antwerp-need-green-2",
            "21: \"antwerp-need-green-2\" leads to nothing: expected the id of a need of Antwerp",
        ),
        (
            OPPORTUNITIES,
            "Lichtplan",
            "Groenplan",
            "16: \"Groenplan\" leads to nothing: expected the Dutch title of a document of Antwerp",
        ),
        (
            ACTIONS,
            "antwerp-opportunity-safe-city-1",
            "ghent-opportunity-space-1",
            "8: \"ghent-opportunity-space-1\" leads to nothing",
        ),
        (
            ACTIONS,
            "from = [",
            "agreement = [\"BA2\"]\nfrom = [",
            "8: no opportunity in from has the number \"BA2\"",
        ),
        (
            ACTIONS,
            "from = [",
            "no_link_nl = \"geen\"\nno_link_en = \"none\"\nfrom = [",
            "2: no_link_nl gives a reason for leading to no need, but the record leads to one",
        ),
        (
            ACTIONS,
            "from = [",
            "agreement = [\"BA1\"]\nfrom = [",
            "2: why_nl gives a reason, but every opportunity in from shares a number of the action",
        ),
    ] {
        refused(file, from, to, &format!("content/{file}:{expected}"));
    }
}

#[test]
fn opportunity_without_domain_of_answered_need_is_refused() {
    let place = format!("content/{OPPORTUNITIES}:20");
    let expected = format!("{place}: \"antwerp-need-green-1\" is answered, but domains has no");
    refused(OPPORTUNITIES, "domains = [\"green\"]\n", "", &expected);
}

#[test]
fn finding_that_strategy_states_to_be_answered_is_refused() {
    let expected = format!(
        "content/{OPPORTUNITIES}:21: the strategy states that \"antwerp-need-green-1\" is answered"
    );
    refused(OPPORTUNITIES, "\"reading\"", "\"stated\"", &expected);
}

#[test]
fn need_answered_twice_is_refused() {
    let place = format!("content/{OPPORTUNITIES}:27");
    let expected = format!("{place}: answers has \"antwerp-need-green-1\" twice");
    refused(OPPORTUNITIES, ANSWER, &ANSWER.repeat(2), &expected);
}

/// The link in the sample's opportunity.
const ANSWER: &str = "
[[opportunity.answers]]
need = \"antwerp-need-green-1\"
basis = \"reading\"
why_nl = \"parken\"
why_en = \"parks\"
";

#[test]
fn more_than_seven_first_words_are_refused() {
    refused(
        NEEDS,
        "Er zijn ’n duizend bomen",
        "een twee drie vier vijf zes zeven acht",
        "content/antwerp/needs-green.toml:6: begins has 8 words: expected at most 7",
    );
}

#[test]
fn missing_key_is_refused() {
    for (file, from, expected) in [
        (NEEDS, "id = \"antwerp-need-green-1\"\n", "2: id is missing"),
        (NEEDS, "section = \"1\"\nbegins", "2: section is missing"),
        (NEEDS, "en = \"The city has 1,000 “trees”.\"\n", "2: en is missing"),
        (NEEDS, "nl = \"Bomen\"\n", "13: nl is missing"),
        (NEEDS, "value = \"1000\"\n", "13: value is missing"),
        (NEEDS, "compared_where = \"flanders\"\n", "13: compared_where is missing"),
        (NEEDS, "begins = \"Er zijn ’n duizend bomen\"\n", "2: begins is missing"),
        (NEEDS, "status = \"fact\"\n", "2: status is missing"),
        (NEEDS, "kind = \"finding\"\n", "2: kind is missing"),
        (OPPORTUNITIES, "why_nl = \"parken\"\nwhy_en = \"parks\"\n", "20: why_nl is missing"),
        (OPPORTUNITIES, "why_en = \"parks\"\n", "20: why_en is missing"),
        (OPPORTUNITIES, ANSWER, "7: no_link_nl is missing: the record leads to no need"),
        (
            ACTIONS,
            "from = [\"antwerp-opportunity-safe-city-1\"]\n",
            "2: no_link_nl is missing: the record leads to no need",
        ),
        (
            ACTIONS,
            "why_nl = \"licht\"\nwhy_en = \"light\"\n",
            "2: why_nl is missing: an opportunity in from does not share a number of the action",
        ),
        (PRINCIPLES, "must_en = \"It is green\"\n", "2: must_en is missing"),
        (
            PRINCIPLES,
            "must_nl = \"Het is groen\"\nmust_en = \"It is green\"\n",
            "2: must_nl or prefer_nl is missing",
        ),
        (DOCUMENTS, "kind_en = \"plan\"\n", "2: kind_en is missing"),
    ] {
        let to = if from.ends_with("begins") { "begins" } else { "" };
        refused(file, from, to, &format!("content/{file}:{expected}"));
    }
    let mut files = sample();
    files.remove(ACTIONS);
    let problems = Content::read(&files).expect_err("a file is missing");
    assert_eq!(problems[0].to_string(), "content/antwerp/actions.toml:1: the file is missing");
}

#[test]
fn duplicate_or_misnamed_id_is_refused() {
    let record = sample()[NEEDS].clone();
    refused(
        NEEDS,
        &record,
        &record.repeat(2),
        "content/antwerp/needs-green.toml:27: id = \"antwerp-need-green-1\" occurs already at content/antwerp/needs-green.toml:3",
    );
    for (file, from, to, expected) in [
        (
            NEEDS,
            "antwerp-need-green-1",
            "ghent-need-green-1",
            "expected antwerp-need-green- and a number",
        ),
        (
            NEEDS,
            "antwerp-need-green-1",
            "antwerp-need-green-a",
            "expected antwerp-need-green- and a number",
        ),
        (
            NEEDS,
            "antwerp-need-green-1",
            "antwerp-need-Green-1",
            "expected lower-case letters, digits and hyphens",
        ),
        (ACTIONS, "-mobility-1", "-energy-1", "expected antwerp-action-mobility- and a number"),
    ] {
        let problems = problems(file, from, to);
        assert!(problems.iter().any(|problem| problem.ends_with(expected)), "{problems:?}");
    }
}

#[test]
fn text_with_line_breaks_or_extra_spaces_is_refused() {
    for (text, expected) in [
        ("\" De stad.\"", "expected one line without leading, trailing or double spaces"),
        ("\"De  stad.\"", "expected one line without leading, trailing or double spaces"),
        ("\"\"\"De\nstad.\"\"\"", "expected one line without leading, trailing or double spaces"),
        ("\"\"", "nl is empty: write it, or leave the key out if it does not apply"),
        ("5", "nl is of type integer; expected text in quotes"),
        ("De stad.", "this is not TOML: "),
    ] {
        let problems = problems(NEEDS, "\"De stad telt 1.000 “bomen”.\"", text);
        assert!(problems[0].starts_with("content/antwerp/needs-green.toml:9: "), "{problems:?}");
        assert!(problems[0].contains(expected), "{problems:?}");
    }
}

#[test]
fn unreadable_figure_is_refused() {
    refused(
        NEEDS,
        "\"1000\"",
        "\"1.000\"",
        "content/antwerp/needs-green.toml:16: value = \"1.000\": expected a number without separators",
    );
    refused(
        NEEDS,
        "\"2020\"",
        "\"vorig jaar\"",
        "content/antwerp/needs-green.toml:19: when = \"vorig jaar\": expected a year (2022)",
    );
    for (text, value) in [
        ("531862", Value::Decimal { units: 531_862, decimals: 0 }),
        ("95.4", Value::Decimal { units: 954, decimals: 1 }),
        ("0.05", Value::Decimal { units: 5, decimals: 2 }),
        ("1/5", Value::Fraction(1, 5)),
        ("2-5", Value::Range(2, 5)),
    ] {
        assert_eq!(Value::parse(text), Some(value), "{text}");
    }
    for text in [
        "",
        "1.000",
        "95,4",
        "1 000",
        "007",
        ".5",
        "5.",
        "-5",
        "5/1",
        "0/5",
        "5-2",
        "2-",
        "1e3",
        "99999999999999999999",
    ] {
        assert_eq!(Value::parse(text), None, "{text}");
    }
}

#[test]
fn unused_note_heading_or_file_is_refused() {
    refused(
        NEEDS,
        "note = \"old\"\n",
        "",
        "content/shared/notes.toml:2: nothing uses \"old\"; remove it",
    );
    refused(
        OPPORTUNITIES,
        "heading = \"lights\"\n",
        "",
        "content/antwerp/opportunities-safe-city.toml:3: nothing uses \"lights\"",
    );
    let mut files = sample();
    files.insert("antwerp/needs-gren.toml".into(), String::new());
    let problems = Content::read(&files).expect_err("the file is not used");
    assert_eq!(
        problems[0].to_string(),
        "content/antwerp/needs-gren.toml:1: this file is not used: is its name right?"
    );
}

#[test]
fn all_problems_are_reported_sorted_by_file_and_line() {
    let mut files = sample();
    for (file, from, to) in [
        (NEEDS, "\"fact\"", "\"true\""),
        (NEEDS, "\"1000\"", "\"many\""),
        (ACTIONS, "\"mobility\"", "\"roads\""),
    ] {
        let text = files.get_mut(file).expect(file);
        *text = text.replace(from, to);
    }
    let problems = Content::read(&files).expect_err("three are wrong");
    let places: Vec<String> = problems.iter().map(|problem| problem.place.to_string()).collect();
    let expected = [
        "content/antwerp/actions.toml:4",
        "content/antwerp/needs-green.toml:7",
        "content/antwerp/needs-green.toml:16",
    ];
    assert_eq!(places, expected);
}
