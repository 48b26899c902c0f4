//! The samples, in the dialects of real lists.

use serde_json::Value;

use crate::support::{golden, run, written};

const SAMPLES: [&str; 6] = ["semicolon", "parts", "payments", "workbook", "euro", "rates"];

/// Returns what the program writes: its status, the report and the rows.
fn answer(arguments: &[&str]) -> String {
    let answer = run(arguments);
    let line = arguments.join(" ");
    format!("{line}\nexit status {}\n\n{}\n{}", answer.status, answer.stderr, answer.stdout)
}

#[test]
fn each_sample_becomes_rows_and_a_report() {
    for sample in SAMPLES {
        let mapping = format!("samples/{sample}.toml");
        golden(&format!("{sample}.txt"), &answer(&[&mapping, "--output", "-"]));
    }
}

#[test]
fn reports_and_operations_are_json_on_request() {
    let arguments =
        ["samples/semicolon.toml", "--report", "json", "--since", "samples/semicolon-earlier.csv"];
    golden("semicolon.json", &run(&arguments).stdout);
    let arguments = ["samples/parts.toml", "--output", "-", "--format", "json"];
    golden("parts.json", &run(&arguments).stdout);
    let arguments =
        ["samples/parts.toml", "--output", "-", "--format", "spreadsheet", "--lang", "nl"];
    golden("parts.csv", &run(&arguments).stdout);
}

#[test]
fn an_earlier_edition_and_a_plan_are_compared_in_dutch() {
    let plan = "../data/efro-vlaanderen-2021-2027.json";
    let answer = answer(&[
        "samples/semicolon.toml",
        "--since",
        "samples/semicolon-earlier.csv",
        "--plan",
        plan,
        "--lang",
        "nl",
    ]);
    let (before, checked) = answer.split_once("\nEFRO Vlaanderen 2021-2027: geselecteerd").unwrap();
    golden("semicolon-since-nl.txt", before);
    // The wording of the check is the library's.
    assert!(checked.contains("€ 2.020.000,20 is 0,76 %"), "{checked}");
}

/// Returns an amount in cents.
fn cents(value: &Value) -> i64 {
    value.as_str().unwrap().replace('.', "").parse().unwrap()
}

#[test]
fn no_row_and_no_cent_is_lost() {
    for sample in SAMPLES {
        let answer = run(&[&format!("samples/{sample}.toml"), "--report", "json"]);
        let report: Value = serde_json::from_str(&answer.stdout).unwrap();
        let rows = &report["rows"];
        let groups = ["mapped", "outside", "technical_assistance", "left_out"];
        let groups = groups.map(|name| &rows[name]);
        for key in ["rows", "erdf_unknown", "total_unknown"] {
            let sum: u64 = groups.iter().map(|group| group[key].as_u64().unwrap()).sum();
            assert_eq!(rows["together"][key], sum, "{sample} {key}");
        }
        for key in ["erdf", "total"] {
            let sum: i64 = groups.iter().map(|group| cents(&group[key])).sum();
            assert_eq!(cents(&rows["together"][key]), sum, "{sample} {key}");
        }
        assert_eq!(
            rows["left_out"]["rows"],
            report["left_out"].as_array().unwrap().len(),
            "{sample}"
        );
    }
}

/// The rows are read back by the library as the operations that the report counts.
#[test]
fn the_library_reads_the_rows() {
    use efro_gti::portfolio::{Level, Operations};
    use efro_gti::{Ledger, Slice};

    for sample in SAMPLES {
        let mapping = format!("samples/{sample}.toml");
        let rows = run(&[&mapping, "--output", "-", "--format", "json"]).stdout;
        let report: Value =
            serde_json::from_str(&run(&[&mapping, "--report", "json"]).stdout).unwrap();
        let operations = Operations::from_json(&rows).unwrap();
        assert_eq!(report["written"]["operations"], operations.as_slice().len(), "{sample}");
        let ledger: Ledger = operations.into_iter().collect();
        for (level, of) in [(Level::Selected, "committed"), (Level::Paid, "paid")] {
            let sum = ledger.commitments(level).unwrap().funding(Slice::NET);
            assert_eq!(report["written"][of]["erdf"], sum.erdf.to_string(), "{sample}");
            assert_eq!(report["written"][of]["total"], sum.total.to_string(), "{sample}");
        }
    }
}

/// The comments above the rows are no rows and no titles for the library.
#[test]
fn the_library_reads_the_comments_as_comments() {
    use efro_gti::Language;
    use efro_gti::portfolio::csv::{Options, Reader};

    for sample in SAMPLES {
        let mapping = format!("samples/{sample}.toml");
        let report: Value =
            serde_json::from_str(&run(&[&mapping, "--report", "json"]).stdout).unwrap();
        for (format, options) in
            [("csv", Options::new()), ("spreadsheet", Options::new().amounts_in(Language::Dutch))]
        {
            let arguments = [&mapping, "--output", "-", "--format", format, "--lang", "nl"];
            let file = run(&arguments).stdout;
            let first = file.trim_start_matches('\u{feff}').lines().next().unwrap();
            assert!(first.starts_with("# ") && first.contains(sample), "{first}");
            let left_out = report["rows"]["left_out"]["rows"].as_u64().unwrap();
            assert_eq!(file.contains(&format!("# weggelaten: {left_out} rij")), left_out > 0);
            let mut reader = Reader::with_options(file.as_bytes(), options).unwrap();
            let mut rows = 0;
            while let Some(row) = reader.next_row().unwrap() {
                row.unwrap();
                rows += 1;
            }
            assert_eq!(report["written"]["parts"], rows, "{sample} {format}");
            assert_eq!(reader.summary().titles(), 0);
        }
    }
}

#[test]
fn a_rate_beside_amounts_is_for_art_49_only() {
    let mapping = std::fs::read_to_string("samples/rates.toml").unwrap();
    let mapping = mapping.replace("rate_of = \"operation\"\nbase = \"eligible\"\n", "");
    let mapping = mapping.replace("eligible = \"Eligible cost\"\n", "");
    let mapping = mapping.replace("[erdf]\n", "[erdf]\namount = \"Eligible cost\"\n");
    let mapping = written("beside.toml", mapping.as_bytes());
    let list = "samples/rates.csv";
    let answer = run(&[mapping.to_str().unwrap(), list, "--report", "json"]);
    let report: Value = serde_json::from_str(&answer.stdout).unwrap();
    let rate = report["fields"]
        .as_array()
        .unwrap()
        .iter()
        .find(|field| field["passage"] == "art. 49(3)(k)");
    let rate = rate.unwrap();
    assert_eq!(rate["found"], "listed");
    assert_eq!(rate["columns"][0], "Union rate");
    assert_eq!(rate["blank_rows"], 1);
    assert_eq!(report["remarks"].as_array().unwrap().len(), 0);
}

#[test]
fn a_total_that_differs_fails() {
    let text = std::fs::read_to_string("samples/semicolon.toml").unwrap();
    let list = crate::support::package().join("samples/semicolon.csv");
    let mapping = written("differs.toml", text.replace("2616000.20", "2616000.21").as_bytes());
    let answer = run(&[mapping.to_str().unwrap(), list.to_str().unwrap()]);
    assert_eq!(answer.status, 1);
    assert!(answer.stdout.contains("the list says €2,616,000.21: difference -€0.01"));
}

#[test]
fn no_file_is_overwritten_unawares() {
    let list = std::fs::read("samples/semicolon.csv").unwrap();
    let [list, mapping] = [
        written("own.csv", &list),
        written("own.toml", &std::fs::read("samples/semicolon.toml").unwrap()),
    ];
    let (list, mapping) = (list.to_str().unwrap(), mapping.to_str().unwrap());
    for output in [list, mapping] {
        let before = std::fs::read(output).unwrap();
        let answer = run(&[mapping, list, "--output", output]);
        assert_eq!(answer.status, 2, "{}", answer.stderr);
        assert_eq!(std::fs::read(output).unwrap(), before);
    }
    for input in [list, mapping] {
        assert_eq!(run(&[mapping, list, "--output", input, "--force"]).status, 2);
    }
    let other = written("rows.csv", b"another file");
    let answer = run(&[mapping, list, "--output", other.to_str().unwrap()]);
    assert_eq!(answer.status, 2);
    assert!(answer.stderr.contains("is there already"), "{}", answer.stderr);
    assert_eq!(std::fs::read(&other).unwrap(), b"another file");
    let answer = run(&[mapping, list, "--output", other.to_str().unwrap(), "--force"]);
    assert_eq!(answer.status, 3);
    assert!(std::fs::read_to_string(&other).unwrap().starts_with("# own.csv"));
    std::fs::remove_file(&other).unwrap();
    assert_eq!(run(&[mapping, list, "--output", other.to_str().unwrap()]).status, 3);
}

#[test]
fn the_readme_shows_a_sample_and_its_report() {
    let readme = std::fs::read_to_string("README.md").unwrap();
    let mapping = std::fs::read_to_string("samples/semicolon.toml").unwrap();
    let (comment, mapping) = mapping.split_once('\n').unwrap();
    assert!(comment.starts_with('#'));
    assert!(readme.contains(&format!("```toml\n{mapping}```\n")));
    let report = run(&["samples/semicolon.toml"]).stdout;
    let (shown, _) = report.split_once("\nRows left out").unwrap();
    assert!(readme.contains(&format!("```text\n{shown}```\n")));
}

#[test]
fn editions_are_compared_by_ids_that_the_list_has() {
    let mapping = std::fs::read_to_string("samples/rates.toml").unwrap();
    let mapping = mapping.replace("id = \"Code\"", "ignore = \"Code\"");
    let mapping = written("numbered.toml", format!("number_rows = true\n{mapping}").as_bytes());
    let list = "samples/rates.csv";
    let answer = run(&[mapping.to_str().unwrap(), list, "--since", list]);
    assert_eq!(answer.status, 2);
    assert!(answer.stderr.contains("--since compares by id"), "{}", answer.stderr);

    let earlier = ["--since", list, "--since-mapping", "samples/rates.toml"];
    let answer = run(&[&["samples/rates.toml"], &earlier[..]].concat());
    assert_eq!(answer.status, 3);
    assert!(answer.stdout.contains("ERDF €0.00; unchanged: 2; rows left out there: 3\n"));
}

#[test]
fn a_list_is_read_from_standard_input() {
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_import-operations"));
    let list = std::fs::File::open("samples/rates.csv").unwrap();
    let mapping = std::fs::read_to_string("samples/rates.toml").unwrap();
    let mapping = written("standard.toml", format!("format = \"csv\"\n{mapping}").as_bytes());
    let output = command.arg(mapping).arg("-").stdin(list).output().unwrap();
    let report = run(&["samples/rates.toml"]).stdout.replace("rates.csv", "-");
    assert_eq!(
        String::from_utf8(output.stdout).unwrap(),
        report.replace("rates.toml", "standard.toml")
    );
}

const SMALL: &str = r#"
[columns]
id = ["Nr", "Part"]
total = "Total"
ignore = "rest"
[erdf]
amount = "ERDF"
[fixed]
stage = "selected"
strand = "ghent"
objective = "RSO2.4"
"#;

#[test]
fn a_slash_in_a_part_of_an_id_is_refused() {
    let mapping = written("slash.toml", SMALL.as_bytes());
    let list = "Nr,Part,Total,ERDF\na/b,c,2.00,1.00\na,b/c,2.00,1.00\na,d,2.00,1.00\n";
    let list = written("slash.csv", list.as_bytes());
    let answer = run(&[mapping.to_str().unwrap(), list.to_str().unwrap()]);
    assert_eq!(answer.status, 3);
    assert!(answer.stdout.contains("2 rows (lines 2, 3)"), "{}", answer.stdout);
    assert!(answer.stdout.contains("a part of the id has a “/” already"), "{}", answer.stdout);
}

#[test]
fn an_operation_that_is_left_out_now_is_not_gone() {
    let mapping = written("since.toml", SMALL.as_bytes());
    let list = |name, rows: &str| {
        let text = format!("Nr,Part,Total,ERDF\n{rows}");
        written(name, text.as_bytes()).to_str().unwrap().to_string()
    };
    let earlier = list("since-earlier.csv", "1,a,2.00,1.00\n2,a,2.00,1.00\n3,a,2.00,1.00\n");
    let now = list("since-now.csv", "1,a,2.00,1.00\n2,a,2.00,\"1,00\"\n");
    let mapping = mapping.to_str().unwrap();
    let answer = run(&[mapping, &now, "--since", &earlier]);
    assert!(answer.stdout.contains("left out now: “2/a”"), "{}", answer.stdout);
    assert!(answer.stdout.contains("gone: “3/a”"), "{}", answer.stdout);
    let answer = run(&[mapping, &now, "--since", &earlier, "--report", "json"]);
    assert!(answer.stdout.contains("\"kind\": \"left-out\""), "{}", answer.stdout);
}

#[test]
fn a_row_that_is_left_out_or_apart_in_one_edition_is_neither_new_nor_gone() {
    let mapping = SMALL.replace("ignore = \"rest\"", "objective = \"Objective\"");
    let mapping = mapping.replace("\nobjective = \"RSO2.4\"", "");
    let mapping = format!("{mapping}[objectives]\n\"B3\" = \"outside\"\n");
    let mapping = written("since-apart.toml", mapping.as_bytes());
    let list = |name, rows: &str| {
        let text = format!("Nr,Part,Objective,Total,ERDF\n{rows}");
        written(name, text.as_bytes()).to_str().unwrap().to_string()
    };
    let other = "1,a,B3,2.00,1.00\n2,a,RSO2.4,2.00,x\n3,a,RSO2.4,2.00,1.00\n";
    let read = "1,a,RSO2.4,2.00,1.00\n2,a,RSO2.4,2.00,1.00\n4,a,RSO2.4,2.00,1.00\n";
    let (other, read) = (list("since-other.csv", other), list("since-read.csv", read));
    let mapping = mapping.to_str().unwrap();
    for (now, earlier, expected) in [
        (&read, &other, ["counted apart there: “1/a”", "left out there: “2/a”", "new: “4/a”"]),
        (&other, &read, ["counted apart now: “1/a”", "left out now: “2/a”", "gone: “4/a”"]),
    ] {
        let answer = run(&[mapping, now, "--since", earlier]);
        for expected in expected {
            assert!(answer.stdout.contains(expected), "{expected}: {}", answer.stdout);
        }
    }
}

#[test]
fn no_input_is_overwritten() {
    let copied = |from: &str, name: &str| {
        written(name, &std::fs::read(from).unwrap()).to_str().unwrap().to_string()
    };
    let mapping = copied("samples/rates.toml", "kept.toml");
    let since_mapping = copied("samples/rates.toml", "kept-since.toml");
    let list = copied("samples/rates.csv", "kept.csv");
    let since = copied("samples/rates.csv", "kept-since.csv");
    let data = "../data/efro-vlaanderen-2021-2027.json";
    let plan = copied(data, "kept-plan.json");
    let rules = efro_gti::RuleSet::built_in().next().unwrap();
    let rules = serde_json::to_vec(&rules).unwrap();
    let rules = written("kept-rules.json", &rules).to_str().unwrap().to_string();
    for input in [&mapping, &since_mapping, &list, &since, &plan, &rules] {
        let before = std::fs::read(input).unwrap();
        let link = format!("{input}.link");
        let _ = std::fs::remove_file(&link);
        std::fs::hard_link(input, &link).unwrap();
        for output in [input, &link] {
            let inputs = [
                [mapping.as_str(), list.as_str()],
                ["--since", &since],
                ["--since-mapping", &since_mapping],
                ["--plan", &plan],
                ["--rules", &rules],
                ["--output", output],
            ];
            let answer = run(&inputs.concat());
            assert_eq!(answer.status, 2, "{output}: {}", answer.stderr);
            assert!(answer.stderr.contains("is an input, too"), "{}", answer.stderr);
            assert!(std::fs::read(input).unwrap() == before, "{output}");
        }
    }
}
