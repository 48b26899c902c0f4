//! Mapping files that are refused, with every problem and its line.

use efro_gti::Language;
use import_operations::mapping::Mapping;

use crate::support::golden;

/// A mapping, of which each case replaces a table or the keys above all tables.
struct Parts<'a> {
    top: &'a str,
    columns: &'a str,
    erdf: &'a str,
    fixed: &'a str,
    rest: &'a str,
}

const GOOD: Parts<'_> = Parts {
    top: "",
    columns: "id = \"Nr\"\ntotal = \"Total\"",
    erdf: "amount = \"ERDF\"",
    fixed: "stage = \"selected\"\nstrand = \"ghent\"\nobjective = \"RSO2.4\"",
    rest: "",
};

impl Parts<'_> {
    fn text(&self) -> String {
        let Self { top, columns, erdf, fixed, rest } = self;
        format!("{top}\n[columns]\n{columns}\n[erdf]\n{erdf}\n[fixed]\n{fixed}\n{rest}")
    }
}

fn refused() -> Vec<(&'static str, String)> {
    let top = |top| Parts { top, ..GOOD }.text();
    let columns = |columns| Parts { columns, ..GOOD }.text();
    let erdf = |erdf| Parts { erdf, ..GOOD }.text();
    let rest = |rest| Parts { rest, ..GOOD }.text();
    vec![
        ("an empty file", String::new()),
        ("no TOML", "[columns\nid = ".into()),
        ("unknown keys", top("delimiters = \";\"\nfiles = \"x\"")),
        ("unknown keys of tables", columns("id = \"Nr\"\ntotaal = \"Total\"\ntotal = \"Total\"")),
        ("an unknown table", rest("[objective]\n\"B3\" = \"outside\"")),
        (
            "words that are not known",
            top("decimal = \";\"\nrow = \"parts\"\nencoding = \"cp1553\"\nidentical = \"twice\""),
        ),
        (
            "values of another type",
            top("header_row = \"4\"\nnumber_rows = \"no\"\nas_of = 2026\nskip = \"x\"\nstop = \"never\""),
        ),
        ("totals", rest("[check]\nerdf = 3499891.69\ntotal = \"3.499.891,69\"\ncount = -1")),
        ("the same mark twice", top("decimal = \".\"\nthousands = \".\"")),
        ("thousands without decimal", top("thousands = \".\"")),
        ("parts that add up in a list of operations", top("decimal = \",\"\nsame_cell = \"add\"")),
        ("no ERDF amount", erdf("")),
        ("an amount and a rate with a base", erdf("amount = \"a\"\nrate = \"b\"\nrate_of = \"operation\"\nbase = \"total\"")),
        ("a date of payments without what is paid", columns("id = \"Nr\"\ntotal = \"Total\"\npaid_on = \"d\"")),
        ("an amount and none", erdf("amount = \"a\"\nnone = true")),
        ("keys in another table", Parts { top: "amount = \"a\"\ncommitted_erdf = \"1\"", columns: "id = \"Nr\"\ntotal = \"Total\"\nrate = \"b\"\nas_of = 2026-04-30\ncolumn = \"c\"", ..GOOD }.text()),
        ("a total of commitments in a list of operations", rest("[check]\ncommitted_erdf = \"1.00\"")),
        ("an amount with a base", erdf("amount = \"a\"\nbase = \"total\"")),
        ("a rate of nothing", erdf("rate = \"b\"\nbase = \"total\"")),
        ("a rate without a base", erdf("rate = \"b\"\nrate_of = \"operation\"")),
        ("a base without a column", erdf("rate = \"b\"\nrate_of = \"operation\"\nbase = \"eligible\"")),
        ("an id and numbers", top("number_rows = true")),
        ("no total", columns("id = \"Nr\"")),
        (
            "codes that are not known",
            Parts { fixed: "stage = \"approved\"\nstrand = \"gand\"\nobjective = \"RSO1.3\"", ..GOOD }.text(),
        ),
        (
            "words of a list",
            Parts {
                columns: "id = \"Nr\"\ntotal = \"Total\"\nobjective = \"o\"\nstrand = \"s\"",
                fixed: "stage = \"selected\"",
                rest: "[objectives]\n\"B3\" = \"RSO1.3\"\n\"b3 \" = \"outside\"\n[strands]\n\"y\" = \"technical-assistance\"",
                ..GOOD
            }
            .text(),
        ),
        (
            "a code twice, and words without a column",
            Parts {
                columns: "id = \"Nr\"\ntotal = \"Total\"\nstage = \"s\"",
                rest: "[themes]\n\"x\" = \"mobility\"",
                ..GOOD
            }
            .text(),
        ),
        (
            "rules",
            rest("[[skip]]\ncolumn = \"a\"\n[[skip]]\nis = \"b\"\n[[skip]]\ncolumn = \"a\"\nis = \"b\"\nblank = true\nwhi = \"c\""),
        ),
        (
            "a test that every cell meets",
            rest("[[skip]]\ncolumn = \"a\"\nbegins = [\"b\", \" \"]"),
        ),
        (
            "two columns of one cell",
            Parts {
                columns: "id = \"Nr\"\ntotal = \"Total\"\nstart = [\"a\", \"b\"]",
                erdf: "rate = [\"a\", \"b\"]\nrate_of = \"operation\"\nbase = \"total\"",
                ..GOOD
            }
            .text(),
        ),
        (
            "payments",
            Parts {
                top: "row = \"payment\"\nfill_down = [\"id\", \"total\"]",
                columns: "id = \"Nr\"\ntotal = \"Total\"\npaid_total = \"p\"",
                ..GOOD
            }
            .text(),
        ),
    ]
}

#[test]
fn every_problem_is_reported_with_its_line_in_both_languages() {
    let mut text = String::new();
    for (case, mapping) in refused() {
        text += &format!("# {case}\n");
        for language in [Language::English, Language::Dutch] {
            let error = Mapping::read("m.toml", &mapping, language).unwrap_err();
            text += &format!("{error}\n");
        }
        text += "\n";
    }
    golden("mappings.txt", &text);
}

#[test]
fn a_mapping_of_a_few_lines_is_enough() {
    assert!(Mapping::read("m.toml", &GOOD.text(), Language::English).is_ok());
    // The rate of a list with amounts is for art. 49(3) only.
    let both = Parts { erdf: "amount = \"ERDF\"\nrate = \"Rate\"", ..GOOD }.text();
    assert!(Mapping::read("m.toml", &both, Language::English).is_ok());
}
