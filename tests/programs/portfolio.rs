//! The program `portfolio`: its output, how it reports bad rows, and its exit statuses.

use std::fmt::Write as _;

use crate::program::example;
use efro_gti::portfolio::Stage;
use efro_gti::rules::Strand;
use efro_gti::{SpecificObjective, Theme};
use serde_json::Value;
use snapbox::cmd::Command;
use snapbox::{IntoData, assert_data_eq, file, str};

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
Rows read: 3. Left out: 1 (without a valid ERDF amount). What was left out does not count below.
Of what was read: p: selected, checked against the strategy under the adopted regulations: passed
...
"]]);
    // A total is no operation, so nothing is missing.
    let (code, with_total) = json(&plan, format!("{HEADER}{rows}Total,,,,1000,2200,\n"));
    let total_rows = with_total["rows"]["total_rows"].as_u64();
    assert_eq!((code, total_rows, &with_total["rows"]["left_out"]), (Some(0), Some(1), &0.into()));
    // Above the plan.
    let (code, _) = json(&plan, format!("{HEADER}{rows}d,ghent,,RSO1.1,1,1,contracted\n"));
    assert_eq!(code, Some(1));
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn bad_rows_are_reported_in_sum_and_the_others_are_read() {
    let mut rows = String::from("a,ghent,,RSO2.4,100.00,250.00,selected\n\n");
    for number in 0..250 {
        writeln!(rows, "b{number},gand,,RSO2.4,12.50,\"25,00\",selected").unwrap();
    }
    rows.push_str("c,ghent,,RSO2.8\ne,ghent,,RSO2.8,0.50,1,contracted\n");
    let (code, found) = json(&[], format!("{HEADER}{rows}"));
    assert_eq!((code, &found["progress"][0]["selected"]["amount"]), (Some(3), &"100.50".into()));
    assert_data_eq!(serde_json::to_string_pretty(&found["rows"]).unwrap(), str![[r#"
{
  "blank": 1,
  "left_out": 251,
  "left_out_erdf": "3125.00",
  "left_out_without_erdf": 1,
  "problems": [
    {
      "code": "unknown-code",
      "column": "strand",
      "erdf": "3125.00",
      "lines": [
        4,
        5,
        6
      ],
      "message": {
        "en": "\"gand\" is not a strand of the programme: expected one of \"antwerp\", \"ghent\", \"both-cities\", \"other-urban\", \"regular\"",
        "nl": "\"gand\" is geen luik van het programma: verwacht een van \"Antwerpen\", \"Gent\", \"gezamenlijke acties van Antwerpen en Gent\", \"andere stedelijke ontwikkeling\", \"het reguliere luik\""
      },
      "rows": 250,
      "values": [
        {
          "rows": 250,
          "value": "gand"
        }
      ]
    },
    {
      "code": "other-notation",
      "column": "total",
      "erdf": "3125.00",
      "lines": [
        4,
        5,
        6
      ],
      "message": {
        "en": "\"25,00\" could be an amount in Dutch notation: write all amounts as \"1234.56\", or state which notation they are all in",
        "nl": "\"25,00\" kan een bedrag in Nederlandse notatie zijn: schrijf alle bedragen als \"1234.56\", of geef op in welke notatie ze allemaal staan"
      },
      "rows": 250,
      "values": [
        {
          "rows": 250,
          "value": "25,00"
        }
      ]
    },
    {
      "code": "too-few-cells",
      "lines": [
        254
      ],
      "message": {
        "en": "the row has 4 of the 7 cells: complete it, or delete a row that is not an operation",
        "nl": "de rij heeft 4 van de 7 cellen: vul ze aan, of verwijder een rij die geen concrete actie is"
      },
      "rows": 1,
      "without_erdf": 1
    }
  ],
  "read": 2
}
"#]].raw());
    let printed = portfolio().args(["--lang", "nl", "-"]).stdin(format!("{HEADER}{rows}"));
    let printed = String::from_utf8(printed.output().unwrap().stdout).unwrap();
    let listed =
        printed.split("Rijen die niet meetellen\n").nth(1).unwrap().split("\n\n").next().unwrap();
    assert_data_eq!(
        listed,
        str![[r#"
  250 rijen (regels 4, 5, 6, …), € 3.125,00 EFRO: kolom strand: "gand" is geen luik van het programma: verwacht een van "Antwerpen", "Gent", "gezamenlijke acties van Antwerpen en Gent", "andere stedelijke ontwikkeling", "het reguliere luik"
  250 rijen (regels 4, 5, 6, …), € 3.125,00 EFRO: kolom total: "25,00" kan een bedrag in Nederlandse notatie zijn: schrijf alle bedragen als "1234.56", of geef op in welke notatie ze allemaal staan
  regel 254, zonder geldig EFRO-bedrag: de rij heeft 4 van de 7 cellen: vul ze aan, of verwijder een rij die geen concrete actie is
"#]]
    );
}

#[test]
fn files_that_are_no_list_of_operations_are_refused() {
    let refused = |input: &str, message: &str| {
        let refused = portfolio().arg("-").stdin(input.to_string()).assert().code(2).stdout_eq("");
        refused.stderr_eq(message.to_string());
    };
    refused(
        "",
        "standard input: the file is empty: expected a line with column names and rows below it\n",
    );
    refused(
        "id,strand,theme,erdf,total,stages\n",
        "standard input: line 1: the columns \"specific_objective\", \"stage\" are missing: add them, \
         or give columns these names\n\
         standard input: line 1: unknown column \"stages\" (did you mean \"stage\"?): expected one of \
         \"id\", \"title\", \"strand\", \"theme\", \"specific_objective\", \"stage\", \"erdf\", \"total\", \
         \"paid_erdf\", \"paid_total\"; change the name, remove the column, or choose the option to ignore unknown columns\n",
    );
    portfolio()
        .arg("no/such.csv")
        .assert()
        .code(2)
        .stderr_eq("no/such.csv: this file does not exist\n");
    let dutch = portfolio().args(["--lang", "nl", "--plan", "no/such.json"]).assert().code(2);
    dutch.stderr_eq("no/such.json: dit bestand bestaat niet\n");
    portfolio().args(["--stage", "withdrawn"]).assert().code(2);
}

#[test]
fn amounts_and_columns_are_read_as_asked() {
    let rows = "id;strand;note;specific_objective;stage;erdf;total\na;ghent;x;RSO2.4;selected;1.000,50;2.000,00\n";
    assert_eq!(json(&["--ignore-columns"], rows).1["rows"]["left_out"], 1);
    assert_eq!(json(&["--amounts", "nl"], rows).0, Some(2));
    let (_, found) = json(&["--ignore-columns", "--amounts", "nl"], rows);
    assert_eq!(found["progress"][0]["selected"]["amount"], "1000.50");
}

/// A folder for the files of one test.
fn folder(name: &str) -> std::path::PathBuf {
    let folder = std::env::temp_dir().join(format!("efro-gti-{name}-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

#[test]
fn payments_without_a_contract_are_to_be_checked() {
    let header = HEADER.replace('\n', ",paid_erdf,paid_total\n");
    let rows = "a,ghent,,RSO1.1,100,200,selected,30,60\nb,ghent,,RSO1.1,100,200,completed,90,180\n";
    for (language, line) in [
        (
            "nl",
            "Betalingen na te kijken\n  € 30,00 betaald aan acties die nog niet gecontracteerd zijn\n",
        ),
        ("en", "Payments to check\n  €30.00 paid to operations that are not contracted yet\n"),
    ] {
        let command = portfolio().args(["--lang", language, "-"]).stdin(format!("{header}{rows}"));
        let printed = String::from_utf8(command.output().unwrap().stdout).unwrap();
        assert!(printed.contains(line), "{printed}");
    }
    let (_, found) = json(&[], format!("{header}{rows}"));
    let completed = &found["stages"][2];
    assert_eq!((&completed["stage"], &completed["count"]), (&"completed".into(), &1.into()));
    assert_eq!(completed["committed"]["erdf"], "100.00");
    assert_eq!(completed["paid"]["erdf"], "90.00");
}

#[test]
fn operations_as_json_are_read() {
    let folder = folder("operations");
    let path = folder.join("operations.json");
    let part = |erdf: &str| {
        format!(
            r#"{{ "strand": "ghent", "theme": "{erdf}", "specific_objective": "RSO2.4", "stage": "selected", "erdf": "10.00", "total": "20.00" }}"#
        )
    };
    let parts = [part("mobility"), part("energy-efficiency")].join(", ");
    std::fs::write(&path, format!(r#"[ {{ "id": "a", "parts": [ {parts} ] }} ]"#)).unwrap();
    let output = portfolio().args(["--format", "json"]).arg(&path).output().unwrap();
    let found: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(found["rows"], serde_json::json!({ "read": 2, "left_out": 0 }));
    assert_eq!(found["progress"][0]["selected"]["amount"], "20.00");
    std::fs::write(&path, r#"[ { "id": "a" } ]"#).unwrap();
    let refused = portfolio().arg(&path).assert().code(2).stdout_eq("");
    refused.stderr_eq(str!["error[missing]: the field \"parts\" is missing\n..."]);
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn chart_overwrites_nothing_but_a_chart() {
    let folder = folder("overwriting");
    let operations = folder.join("operations.csv");
    let content = format!("{HEADER}a,ghent,,RSO2.4,10,25,selected\n");
    std::fs::write(&operations, &content).unwrap();
    let command = || portfolio().arg(&operations).arg("--chart");
    let refused = command().arg(&operations).output().unwrap();
    assert_eq!((refused.status.code(), refused.stdout.as_slice()), (Some(2), &b""[..]));
    let message = String::from_utf8(refused.stderr).unwrap();
    assert!(message.contains("operations.csv: this file exists and is not an SVG chart"));
    assert_eq!(std::fs::read_to_string(&operations).unwrap(), content);
    let chart = folder.join("chart.svg");
    command().arg(&chart).assert().code(3);
    command().arg(&chart).assert().code(3);
    std::fs::remove_dir_all(folder).unwrap();
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
