//! The program `portfolio`: its output, how it reports bad rows, and its exit statuses.

use std::fmt::Write as _;

use crate::program::example;
use efro_gti::portfolio::Stage;
use efro_gti::rules::Strand;
use efro_gti::{SpecificObjective, Theme};
use serde_json::Value;
use snapbox::cmd::Command;
use snapbox::{assert_data_eq, file, str};

const HEADER: &str = "id,strand,theme,specific_objective,erdf,total,stage\n";

fn portfolio() -> Command {
    example("portfolio")
}

fn json(arguments: &[&str], input: impl Into<String>) -> (Option<i32>, Value) {
    let command = portfolio().args(["--format", "json"]).args(arguments).arg("-");
    let output = command.stdin(input.into()).output().unwrap();
    (output.status.code(), serde_json::from_slice(&output.stdout).unwrap_or_default())
}

#[test]
fn portfolio_of_the_sample() {
    portfolio().assert().code(3).stdout_eq(file!["../golden/portfolio.en.txt"]).stderr_eq("");
    let dutch = portfolio().args(["--lang", "nl"]).assert().code(3);
    dutch.stdout_eq(file!["../golden/portfolio.nl.txt"]);
    portfolio().args(["--stage", "paid"]).assert().code(3).stdout_eq(str![[r"
Made-up operations.
EFRO Vlaanderen 2021-2027: paid, checked against [..]
...
"]]);
    portfolio().arg("--closed").assert().code(1);
    portfolio().args(["--rules", "strategy-text"]).assert().code(1);
    assert!(include_str!("../../examples/data/operations.csv").starts_with("# Illustrative"));
}

/// The first elements of each list show the form of all.
#[test]
fn portfolio_json_of_the_sample() {
    let output = portfolio().args(["--format", "json"]).output().unwrap().stdout;
    let mut answer: Value = serde_json::from_slice(&output).unwrap();
    assert_eq!(answer["report"]["conclusion"], "incomplete");
    answer.as_object_mut().unwrap().remove("report").unwrap();
    for (list, length) in [("progress", 15), ("headroom", 21)] {
        let list = answer[list].as_array_mut().unwrap();
        assert_eq!(list.len(), length);
        list.truncate(2);
    }
    let answer = format!("{}\n", serde_json::to_string_pretty(&answer).unwrap());
    assert_data_eq!(answer, file!["../golden/portfolio.json": Text]);
}

#[test]
fn operations_that_meet_the_plan_pass() {
    let plan = "{\"name\":\"p\",\"total\":\"1000\",\"technical_assistance\":\"0\",\"declared_base\":\"1000\"}";
    let folder = std::env::temp_dir().join(format!("efro-gti-portfolio-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join("plan.json");
    std::fs::write(&path, plan).unwrap();
    let plan = ["--plan", path.to_str().unwrap()];
    let rows = "a,ghent,,RSO1.1,100,200,contracted\nb,regular,,RSO1.1,500,1000,contracted\nc,regular,,RSO2.8,400,1000,selected\n";
    let (code, passed) = json(&plan, format!("{HEADER}{rows}"));
    assert_eq!((code, passed["report"]["conclusion"].as_str()), (Some(0), Some("passed")));
    // The same amounts, but one row is left out.
    let (code, incomplete) = json(&plan, format!("{HEADER}{rows}d,ghent\n"));
    assert_eq!((code, incomplete["rows"]["left_out"].as_u64()), (Some(3), Some(1)));
    assert_eq!(passed["conclusion"], "passed");
    assert_eq!(incomplete["conclusion"], "incomplete");
    let printed = portfolio().args(plan).arg("-").stdin(format!("{HEADER}{rows}d,ghent\n"));
    printed.assert().code(3).stdout_eq(str![[r"
Conclusion: incomplete
3 rows read, 1 left out: their money is missing below.
Of what was read: p: selected, checked against the strategy under the adopted regulations: passed
...
"]]);
    // Above the plan.
    let (code, _) = json(&plan, format!("{HEADER}{rows}d,ghent,,RSO1.1,1,1,contracted\n"));
    assert_eq!(code, Some(1));
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn bad_rows_are_reported_and_the_others_are_read() {
    let rows = "a,ghent,,RSO2.4,100.00,250.00,selected\n\
                b,gand,,RSO2.4,\"12,50\",1,selected\n\
                \n\
                a,ghent,,RSO2.4,7,7,contracted\n\
                \"two\nlines\",ghent,mobility,RSO2.8,1.00,2,selectd\n\
                c,ghent,,RSO2.8\n\
                ,,,,,,\n\
                #1,ghent,,RSO2.8\n\
                d,ghent,,RSO2.8,1,2,contracted,again\n\
                e,ghent,,RSO2.8,0.50,1,contracted";
    for ending in ["\n", "\r\n"] {
        let input = format!("# a comment\n{HEADER}{rows}").replace('\n', ending);
        let (code, found) = json(&[], input);
        assert_eq!(code, Some(3));
        assert_eq!(found["rows"]["read"], 2);
        assert_eq!(found["rows"]["left_out"], 8);
        let shown: Vec<(u64, Vec<(&str, &str)>)> = found["rows"]["shown"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| {
                let problems = row["problems"].as_array().unwrap().iter();
                (
                    row["line"].as_u64().unwrap(),
                    problems
                        .map(|one| {
                            (
                                one["column"].as_str().unwrap_or_default(),
                                one["code"].as_str().unwrap(),
                            )
                        })
                        .collect(),
                )
            })
            .collect();
        assert_eq!(
            shown,
            [
                (4, vec![("strand", "unknown-code"), ("erdf", "malformed")]),
                (6, vec![("id", "duplicate")]),
                (7, vec![("", "unclosed-quote")]),
                (8, vec![("stage", "unknown-code")]),
                (9, vec![("stage", "missing"), ("erdf", "missing"), ("total", "missing")]),
                (
                    10,
                    vec![
                        ("id", "blank"),
                        ("strand", "unknown-code"),
                        ("specific_objective", "unknown-code"),
                        ("stage", "unknown-code"),
                        ("erdf", "malformed"),
                        ("total", "malformed"),
                    ]
                ),
                (11, vec![("stage", "missing"), ("erdf", "missing"), ("total", "missing")]),
                (12, vec![("", "too-many-fields")]),
            ]
        );
        assert_eq!(found["progress"][0]["selected"]["amount"], "100.50");
    }
}

#[test]
fn bad_rows_are_counted_and_a_hundred_are_shown() {
    let mut rows = String::from(HEADER);
    for number in 0..250 {
        writeln!(rows, "{number},ghent,,RSO2.4,1,00,2,selected").unwrap();
    }
    let printed = portfolio().args(["--lang", "nl", "-"]).stdin(rows).output().unwrap();
    assert_eq!(printed.status.code(), Some(3));
    let printed = String::from_utf8(printed.stdout).unwrap();
    assert!(printed.contains("0 rijen gelezen, 250 weggelaten: hun geld ontbreekt hieronder."));
    assert_eq!(printed.matches("\n  regel ").count(), 100);
    assert!(printed.contains("\n  regel 101: 8 velden: 7 verwacht\n  en nog 150 andere\n"));
}

#[test]
fn row_that_is_not_utf_8_is_left_out() {
    let mut input = Vec::from(HEADER);
    input.extend(b"a,ghent,caf\xe9,RSO2.4,1,2,contracted\nb,ghent,,RSO2.4,1,2,contracted\nc\n");
    let output = portfolio().args(["--format", "json", "-"]).stdin(input).output().unwrap();
    let found: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((&found["rows"]["read"], &found["rows"]["left_out"]), (&1.into(), &2.into()));
    assert_eq!(found["rows"]["shown"][1]["line"], 4);
    assert_eq!(found["rows"]["shown"][0]["line"], 2);
    assert_eq!(found["rows"]["shown"][0]["problems"][0]["column"], "theme");
}

#[test]
fn id_may_start_with_a_hash_sign() {
    let (_, found) = json(&[], format!("# made up\n\n{HEADER}#1,ghent,,RSO2.4,10,25,contracted\n"));
    assert_eq!((&found["rows"]["read"], &found["rows"]["left_out"]), (&1.into(), &0.into()));
}

#[test]
fn unclosed_quote_and_overlong_line_cost_one_row_each() {
    let long = "x".repeat(70_000);
    let rows = format!(
        "a,\"ghent,,RSO2.4,1,2,contracted\n\"b\",ghent,,\"RSO2.4\",1,2,contracted\n{long}\n\"c,d\"\"\",ghent,,RSO2.4,1,2,contracted\n{long}"
    );
    let (_, found) = json(&[], format!("{HEADER}{rows}"));
    assert_eq!((&found["rows"]["read"], &found["rows"]["left_out"]), (&2.into(), &3.into()));
    let shown = found["rows"]["shown"].as_array().unwrap().iter();
    let reported = shown.map(|row| (row["line"].as_u64().unwrap(), &row["problems"][0]["code"]));
    let (unclosed, long) = ("unclosed-quote".into(), "line-too-long".into());
    assert_eq!(reported.collect::<Vec<_>>(), [(2, &unclosed), (4, &long), (6, &long)]);
}

#[test]
fn line_length_is_bounded() {
    let rest = ",ghent,,RSO2.4,1,2,contracted";
    let row = |length: usize| format!("{}{rest}", "x".repeat(length - rest.len()));
    for ending in ["\n", "\r\n"] {
        let rows = [row(65_536), row(65_537), row(65_535), row(200_000), row(65_538)].join(ending);
        let (_, found) = json(&[], format!("{HEADER}{rows}"));
        assert_eq!((&found["rows"]["read"], &found["rows"]["left_out"]), (&2.into(), &3.into()));
        let shown = found["rows"]["shown"].as_array().unwrap().iter();
        assert_eq!(shown.map(|row| row["line"].as_u64().unwrap()).collect::<Vec<_>>(), [3, 5, 6]);
    }
}

#[test]
fn character_cut_by_a_quote_is_not_utf_8() {
    let input = [HEADER.as_bytes(), b"\"a\xc3\",\"\xa9\",,RSO2.4,1,2,contracted\n"].concat();
    let output = portfolio().args(["--format", "json", "-"]).stdin(input).output().unwrap();
    let found: Value = serde_json::from_slice(&output.stdout).unwrap();
    let problems = found["rows"]["shown"][0]["problems"].as_array().unwrap().iter();
    let reported =
        problems.map(|one| (one["column"].as_str().unwrap(), one["code"].as_str().unwrap()));
    assert_eq!(reported.collect::<Vec<_>>(), [("id", "not-utf-8"), ("strand", "not-utf-8")]);
}

#[test]
fn duplicate_ids_are_found_at_any_distance() {
    let mut rows = String::from(HEADER);
    for number in (0..5_000).chain([4_999, 0, 2_500]) {
        writeln!(rows, "{number},ghent,,RSO2.4,1,2,contracted").unwrap();
    }
    let (_, found) = json(&[], rows);
    assert_eq!((&found["rows"]["read"], &found["rows"]["left_out"]), (&5_000.into(), &3.into()));
    let shown = found["rows"]["shown"].as_array().unwrap().iter();
    let reported = shown.map(|row| row["problems"][0]["message"]["en"].as_str().unwrap());
    let reported: Vec<&str> = reported.collect();
    for (reported, (id, line)) in reported.iter().zip([(4_999, 5_001), (0, 2), (2_500, 2_502)]) {
        assert_eq!(
            *reported,
            format!("\"{id}\" is already on line {line}: expected each id once per cell")
        );
    }
}

#[test]
fn long_duplicate_id_is_cut() {
    let row = format!("{},ghent,,RSO2.4,1,2,contracted\n", "é".repeat(500));
    let (_, found) = json(&[], format!("{HEADER}{row}{row}"));
    let reported = found["rows"]["shown"][0]["problems"][0]["message"]["en"].as_str().unwrap();
    assert_eq!(
        reported,
        format!("\"{}…\" is already on line 2: expected each id once per cell", "é".repeat(60))
    );
}

#[test]
fn trust_ids_skips_the_check_and_columns_have_any_order() {
    let rows = "\u{feff}stage,id,strand,theme,specific_objective,total,erdf\n\
                contracted,a,ghent,,RSO2.4,25,10\ncontracted,a,ghent,,RSO2.4,25,10\n";
    let (_, found) = json(&["--trust-ids"], rows);
    assert_eq!(
        (&found["rows"]["read"], &found["progress"][0]["contracted"]["amount"]),
        (&2.into(), &"20.00".into())
    );
    let (_, found) = json(&[], rows);
    assert_eq!(
        (&found["rows"]["read"], &found["progress"][0]["contracted"]["amount"]),
        (&1.into(), &"10.00".into())
    );
}

#[test]
fn out_of_range_sum_names_the_operations() {
    let most = "92233720368547758.07";
    let rows =
        format!("a,ghent,,RSO2.4,1,{most},contracted\nb,ghent,,RSO2.4,1,{most},contracted\n");
    let printed = portfolio().arg("-").stdin(format!("{HEADER}{rows}")).assert().code(2);
    printed.stderr_eq(
        "standard input: the sum of the operations: the amount is outside \
         ±€92,233,720,368,547,758.07\n",
    );
}

#[test]
fn bad_headers_and_arguments_are_refused() {
    let refused = |input: &'static str, message: &'static str| {
        portfolio().arg("-").stdin(input).assert().code(2).stdout_eq("").stderr_eq(message);
    };
    refused(
        "",
        "standard input: there is no line with the columns: expected \
         \"id,title,strand,theme,specific_objective,stage,erdf,total,paid_erdf,paid_total\"\n",
    );
    let latin =
        portfolio().args(["--lang", "nl", "-"]).stdin(&b"id,th\xe8me\n"[..]).assert().code(2);
    latin.stderr_eq(
        "standaardinvoer: de regel met de kolommen is geen UTF-8: verwacht \
         \"id,title,strand,theme,specific_objective,stage,erdf,total,paid_erdf,paid_total\"\n",
    );
    refused(
        "id;place;theme;specific_objective;erdf;total;stage\n",
        "standard input: the columns are \"id;place;theme;specific_objective;erdf;total;stage\": \
         expected \"id,title,strand,theme,specific_objective,stage,erdf,total,paid_erdf,paid_total\", in any order\n",
    );
    refused(
        "id,id,theme,specific_objective,erdf,total,stage\n",
        "standard input: the columns are \"id,id,theme,specific_objective,erdf,total,stage\": \
         expected \"id,title,strand,theme,specific_objective,stage,erdf,total,paid_erdf,paid_total\", in any order\n",
    );
    portfolio().arg("no/such.csv").assert().code(2).stderr_eq(str!["no/such.csv: [..]\n"]);
    portfolio().args(["--plan", "no/such.json"]).assert().code(2);
    portfolio().args(["--stage", "withdrawn"]).assert().code(2);
}

#[test]
fn all_problems_of_a_plan_are_shown() {
    let plan = std::env::temp_dir().join(format!("efro-gti-bad-plan-{}.json", std::process::id()));
    std::fs::write(&plan, "{ \"name\": \"p\",\n  \"total\": 5,\n  \"totl\": \"1\" }").unwrap();
    let shown = portfolio().arg("--plan").arg(&plan).assert().code(2).stdout_eq("");
    shown.stderr_eq(str![[r"
error[wrong-kind]: found the number 5: [..]
 --> [..]:2:12
...
error[unknown-field]: unknown field [..]
 --> [..]:3:3
...
"]]);
    std::fs::remove_file(plan).unwrap();
}

#[test]
fn row_of_each_cell_is_read() {
    let mut rows = HEADER.replace('\n', ",paid_erdf,paid_total\n");
    let themes = || Theme::ALL.iter().map(|theme| theme.code()).chain([""]);
    for (number, (objective, strand)) in SpecificObjective::ALL
        .iter()
        .flat_map(|one| Strand::ALL.iter().map(move |it| (one, it)))
        .enumerate()
    {
        for (theme, stage) in themes().flat_map(|one| Stage::ALL.iter().map(move |it| (one, it))) {
            writeln!(rows, "{number}-{theme}-{stage},{strand},{theme},{objective},1,2,{stage},1,2")
                .unwrap();
        }
    }
    let (_, found) = json(&[], rows);
    let cells = SpecificObjective::ALL.len()
        * Strand::ALL.len()
        * (Theme::ALL.len() + 1)
        * Stage::ALL.len();
    assert_eq!((&found["rows"]["read"], &found["rows"]["left_out"]), (&cells.into(), &0.into()));
}

/// The texts of a chart, and its whole SVG.
fn chart(arguments: &[&str], input: &str) -> (Vec<String>, String) {
    use svg::parser::Event;

    let name = format!("efro-gti-chart-{}-{}.svg", std::process::id(), arguments.len());
    let path = std::env::temp_dir().join(name);
    let chart = ["--chart", path.to_str().unwrap()];
    let command = portfolio().args(arguments).args(chart).arg("-").stdin(input.to_string());
    assert!(command.output().unwrap().stderr.is_empty());
    let content = std::fs::read_to_string(&path).unwrap();
    std::fs::remove_file(path).unwrap();
    let events = svg::read(&content).unwrap();
    let texts = events.filter_map(|event| match event {
        Event::Text(text) => Some(text.trim().to_string()),
        Event::Error(error) => panic!("{error}"),
        _ => None,
    });
    (texts.collect(), content)
}

#[test]
fn chart_shows_flows_and_rules() {
    let sample = include_str!("../../examples/data/operations.csv");
    let (texts, content) = chart(&["--lang", "en"], sample);
    for said in [
        "EFRO Vlaanderen 2021-2027",
        "programme 164.4",
        "RSO2.4 11.9",
        "Climate adaptation 3.3",
        "Ghent 4.4",
        "Minimum for sustainable urban development",
        "≥ €21,339,360.00",
        "€8,110,501.00 short",
        "Climate adaptation → Ghent: €1,190,000.00",
    ] {
        assert!(texts.iter().any(|text| text == said), "{said} is not in {texts:?}");
    }
    assert!(!content.contains("NaN") && !content.contains("inf"));
    let (dutch, _) = chart(&["--lang", "nl", "--closed"], sample);
    for said in ["Klimaatadaptie 3,3", "Gent 4,4", "voldoet niet", "≥ € 21.339.360,00"] {
        assert!(dutch.iter().any(|text| text == said), "{said} is not in {dutch:?}");
    }
    let (texts, _) = chart(&[], &format!("{sample}again,ghent\n"));
    assert!(texts.iter().any(|text| text.ends_with(" Rows left out: 1.")), "{texts:?}");
    // Without operations only the rules are drawn.
    let (none, content) = chart(&["--stage", "paid", "--lang", "nl"], HEADER);
    assert!(!content.contains("NaN") && none.iter().any(|text| text == "nog open"), "{none:?}");
}
