//! The generated pages of the guide are those that the example `guide` writes, and are complete.

use std::fs;
use std::path::{Path, PathBuf};

use crate::program::example;
use efro_gti::project::Condition;
use efro_gti::report::OutcomeKind;
use efro_gti::{Euro, FinancialPlan, Priority, Proposal, RuleSet};

const PAGES: [&str; 5] = [
    "catalogue.md",
    "glossary.md",
    "pictures/crate.md",
    "pictures/money.md",
    "pictures/strategy.md",
];

fn guide() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/guide")
}

fn page(name: &str) -> String {
    fs::read_to_string(guide().join(name)).unwrap()
}

#[test]
fn generated_pages_match_the_code() {
    let written = Path::new(env!("CARGO_TARGET_TMPDIR")).join("guide");
    example("guide").arg(&written).assert().code(0).stdout_eq("");
    for name in PAGES {
        let text = fs::read_to_string(written.join(name)).unwrap();
        assert!(
            text == page(name),
            "src/guide/{name} is outdated: run `cargo run --all-features --example guide`"
        );
    }
}

#[test]
fn unwritable_folder_is_reported() {
    let below_a_file = guide().join("mod.rs/guide");
    example("guide").arg(&below_a_file).assert().code(2).stdout_eq("");
}

#[test]
fn catalogue_lists_every_rule_check_and_requirement_out_of_scope() {
    let catalogue = page("catalogue.md");
    let once = |text: &str| assert_eq!(catalogue.matches(text).count(), 1, "{text}");
    let entry = |kind: &str, id: &str| once(&format!("\n* <a id=\"{kind}-{id}\"></a>`{id}`: "));
    let out_of_scope = |id: &str| once(&format!("\n* `{id}`: "));
    let plan = FinancialPlan::builder("plan", Euro::whole(2))
        .priority(Priority::SmartFlanders, Euro::whole(1))
        .priority(Priority::SustainableFlanders, Euro::whole(1));
    let transfers = plan.build().unwrap().check_transfers(&[]);
    for limit in transfers.outcomes().iter().filter(|one| one.kind() == OutcomeKind::Rule) {
        entry("rule", limit.id());
    }
    for set in RuleSet::built_in() {
        for rule in set.rules() {
            entry("rule", rule.id());
        }
        for remark in set.out_of_scope() {
            out_of_scope(&remark.id);
        }
    }
    for check in Condition::all() {
        entry("condition", check.id());
    }
    let assessed = Proposal::default().assess();
    for remark in assessed.out_of_scope().iter().chain(transfers.out_of_scope()) {
        out_of_scope(&remark.id);
    }
    for line in include_str!("../golden/contract.txt").lines() {
        if let Some(check) = line.strip_prefix("check ").filter(|line| !line.starts_with("of ")) {
            entry("check", check.split(' ').next().unwrap());
        }
    }
}

/// The catalogue refers to the page of a type for the meaning of its codes.
#[test]
fn documentation_of_a_value_starts_with_its_code() {
    for (name, file) in [
        ("ProblemKind", include_str!("../../src/document/problem_kind.rs")),
        ("ParseErrorKind", include_str!("../../src/parse.rs")),
        ("SplitError", include_str!("../../src/money/split_error.rs")),
        ("RowProblem", include_str!("../../src/portfolio/csv/row_problem.rs")),
        ("FileProblem", include_str!("../../src/portfolio/csv/file_error.rs")),
    ] {
        let list = file.split(&format!("pub enum {name}")).nth(1).unwrap();
        let list = list.split("\n}\n").next().unwrap();
        let codes = codes(list);
        assert!(codes.len() > 3, "{name}: the codes are found: {codes:?}");
        for code in codes {
            assert!(list.contains(&format!("/// `{code}`: ")), "{name}: {code}");
        }
    }
}

/// The codes of an enum, one for each value. A value that wraps another error has the code of that error.
fn codes(list: &str) -> Vec<String> {
    let code = |line: &str| {
        let line = line.trim_start();
        let end = line.find(|one: char| !one.is_alphanumeric()).unwrap_or(line.len());
        let (name, rest) = (&line[..end], line[end..].trim_start());
        let row = ["{", "=", "nl \"", "by ", ","].iter().any(|start| rest.starts_with(start));
        let is_value = name.starts_with(char::is_uppercase) && (row || rest.is_empty());
        is_value.then(|| kebab(name))
    };
    list.lines().skip(1).filter_map(code).collect()
}

fn kebab(name: &str) -> String {
    let mut kebab = String::new();
    for letter in name.chars() {
        // `Utf16` is `utf-16`.
        let starts_word = letter.is_uppercase() || letter.is_ascii_digit();
        if starts_word && !kebab.ends_with(|one: char| one.is_ascii_digit()) && !kebab.is_empty() {
            kebab.push('-');
        }
        kebab.extend(letter.to_lowercase());
    }
    kebab
}

#[test]
fn links_within_the_catalogue_have_targets() {
    let catalogue = page("catalogue.md");
    // The anchor that rustdoc gives a heading.
    let slug = |heading: &str| -> String {
        let small = heading.to_lowercase().replace(' ', "-");
        small.chars().filter(|one| one.is_alphanumeric() || *one == '-').collect()
    };
    let headings = catalogue.lines().filter(|line| line.starts_with('#'));
    let mut anchors: Vec<String> =
        headings.map(|line| slug(line.trim_start_matches('#').trim())).collect();
    let explicit = catalogue.split("<a id=\"").skip(1);
    anchors.extend(explicit.map(|rest| rest.split('"').next().unwrap().to_string()));
    let links: Vec<&str> =
        catalogue.split("](#").skip(1).map(|rest| rest.split(')').next().unwrap()).collect();
    assert!(links.len() > 5, "the links are found: {}", links.len());
    for link in links {
        let found = anchors.iter().filter(|anchor| *anchor == link).count();
        assert_eq!(found, 1, "#{link}");
    }
}

#[test]
fn pictures_have_descriptions_and_themed_colours() {
    for name in PAGES.into_iter().filter(|name| name.starts_with("pictures/")) {
        let text = page(name);
        let pictures: Vec<&str> = text.split("<figure").skip(1).collect();
        assert!(!pictures.is_empty(), "{name}");
        for picture in pictures {
            let picture = picture.split("</figure>").next().unwrap();
            // An empty line would end the block of HTML.
            assert!(!picture.contains("\n\n"), "{name}");
            for part in ["role=\"img\"", "<title>", "<desc>"] {
                assert!(picture.contains(part), "{name}: {part}");
            }
            let colors = ["fill=\"", "stroke=\""].map(|name| picture.split(name).skip(1));
            for color in colors.into_iter().flatten() {
                let themed = ["none", "currentColor", "var(--"];
                assert!(themed.iter().any(|one| color.starts_with(one)), "{name}: {color}");
            }
        }
    }
}
