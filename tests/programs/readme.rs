//! `examples/README.md` shows commands with parts of their real output, the other two what their programs print.

use efro_gti::project::Entry;
use efro_gti::{City, Euro, FinancialPlan, Language, Proposal, RuleSet};

use crate::program::example;

const README: &str = include_str!("../../README.md");
const README_NL: &str = include_str!("../../README.nl.md");

/// The content of each block of a language in a Markdown text, in order.
fn blocks<'a>(markdown: &'a str, language: &str) -> impl Iterator<Item = &'a str> {
    let parts = markdown.split("```").skip(1).step_by(2);
    let opening = format!("{language}\n");
    parts.filter_map(move |block| block.strip_prefix(opening.as_str())).map(str::trim_end)
}

#[test]
fn examples_readme_shows_real_output() {
    let readme = include_str!("../../examples/README.md");
    let mut shown = 0;
    // The last command has no output.
    for (command, text) in blocks(readme, "sh").zip(blocks(readme, "text")) {
        // Cargo builds these programs only with their feature.
        if command.contains("--features repair") && !cfg!(feature = "repair") {
            continue;
        }
        if command.contains("--features csv") && !cfg!(feature = "csv") {
            continue;
        }
        let mut words = command.strip_prefix("cargo run --example ").unwrap().split_whitespace();
        let program = words.next().unwrap();
        let arguments = words.skip_while(|word| *word != "--").skip(1);
        let output = example(program).args(arguments).output().unwrap();
        let output = String::from_utf8(output.stdout).unwrap();
        let mut lines = output.lines().map(str::trim_end);
        for line in text.lines().filter(|line| *line != "…") {
            assert!(lines.any(|one| one == line), "`{command}` does not print {line:?} there");
            shown += 1;
        }
    }
    assert!(shown > 9, "{shown} lines");
}

/// The programs themselves are documentation tests.
#[test]
fn readmes_show_what_their_programs_print() {
    let shown = |readme: &str, start: &str| -> String {
        let block = blocks(readme, "text").find(|block| block.starts_with(start)).unwrap();
        block.replace('\n', " ")
    };
    let plan = FinancialPlan::builder("A programme", Euro::whole(1_035_000))
        .technical_assistance(Euro::whole(35_000))
        .urban(Euro::whole(79_000))
        .build()
        .unwrap();
    let report = RuleSet::adopted().check(&plan);
    let failed: Vec<String> = report.failed().map(ToString::to_string).collect();
    assert_eq!(failed, [shown(README, "Minimum")]);

    let mut proposal = Proposal::default();
    proposal.cities = Some(vec![City::Ghent.into()]);
    proposal.period.start = Entry::parse("2024-10-");
    let report = proposal.assess();
    let at_start: Vec<String> = report
        .outcomes_at(&"/period/start".parse().unwrap())
        .map(|outcome| outcome.text(Language::Dutch))
        .collect();
    assert_eq!(at_start, [shown(README_NL, "Het project")]);
}
