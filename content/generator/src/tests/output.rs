//! Tests of the tables, of the page for review, and of the search in the source.

use std::collections::BTreeMap;
use std::path::Path;

use super::{ACTIONS, sample, sample_content};
use crate::content::Content;
use crate::fields::Files;
use crate::source::Source;
use crate::{read_folder, review, rust, up_to_date};

#[test]
fn first_words_are_searched_for_in_the_section_of_the_record() {
    let content = sample_content();
    let check = |text: &str| -> Vec<String> {
        let source =
            Source::parse(text, &content.shared.sections).expect("both headings are there");
        source.check(&content).iter().map(ToString::to_string).collect()
    };
    let begins = "content/antwerp/needs-green.toml:6: begins = \"Er zijn ’n duizend bomen\": ";
    let chances = "2 KANSEN\nDe stad verlicht paden.\nWe verlichten parken.\nLichtplan.\nHet moet groen zijn.\n";
    // Lines and quotes may differ.
    assert_eq!(check(&format!("1 GROEN\nEr zijn 'n duizend\n\nbomen.\n{chances}")), [""; 0]);
    assert_eq!(
        check(&format!("1 GROEN\nGeen.\n{chances}")),
        [format!("{begins}these words are not in the source")]
    );
    assert_eq!(
        check(&format!("1 GROEN\n{chances}Er zijn ’n duizend bomen.")),
        [format!("{begins}these words are not in section 1 of the source, but in 2")]
    );
    let twice = "Er zijn ’n duizend bomen. Er zijn ’n duizend bomen.";
    assert_eq!(
        check(&format!("1 GROEN\n{twice}\n{chances}")),
        [format!("{begins}these words are 2 times in the source: add some")]
    );
    let missing = Source::parse("1 GROEN", &content.shared.sections).err().expect("2 is missing");
    assert_eq!(
        missing[0].to_string(),
        "content/shared/sections.toml:7: the source has no heading \"2 kansen\" here"
    );
}

#[test]
fn review_page_shows_passage_texts_figures_and_links_of_each_record() {
    let content = sample_content();
    let source = "1 GROEN\nEr zijn 'n duizend bomen & struiken.\n2 KANSEN\n";
    let source = Source::parse(source, &content.shared.sections).expect("both headings are there");
    let page = review::page(&content, Some(&source));
    for expected in [
        "<tr id=\"antwerp-need-green-1\"><td>section 1, fact<br>",
        "<q>Er zijn 'n duizend bomen &amp; struiken. …</q>",
        "De stad telt 1.000 “bomen”.<br>note: Dit is oud.<td>The city has",
        "Bomen / Trees: about 1000 bomen (2020 antwerp, observed); compared with 1/5 (flanders)",
        "answers: <a href=\"#antwerp-need-green-1\">antwerp-need-green-1</a> (reading) parken / parks",
        "from: <a href=\"#antwerp-opportunity-safe-city-1\">",
    ] {
        assert!(page.contains(expected), "{expected}\n{page}");
    }
}

#[test]
fn table_contains_records_as_rust() {
    let tables = rust::tables(&sample_content());
    let needs = &tables["antwerp/needs.rs"];
    assert!(
        needs.starts_with("// Generated from content/antwerp/needs-*.toml by `cargo run "),
        "{needs}"
    );
    let expected = r#"
pub(super) static NEEDS: &[Need] = &[
    Need {
        id: "antwerp-need-green-1", city: City::Antwerp, status: Status::Fact, domain: NeedDomain::Green,
        kind: NeedKind::Finding, themes: &[Theme::ClimateAdaptation],
        text: Text::new("De stad telt 1.000 “bomen”.", "The city has 1,000 “trees”."), note: Some(notes::OLD),
        citation: SECTION_1, begins: "Er zijn ’n duizend bomen",
        statistics: &[
            Statistic {
                what: Text::new("Bomen", "Trees"), value: Value::whole(1_000), qualifier: Qualifier::About,
                unit: Unit::Trees, when: Some("2020"), territory: Territory::Antwerp, of: None,
                kind: StatisticKind::Observed,
                compared_with: Some(Comparison { territory: Territory::Flanders, when: None, value: Some(Value::fraction(1, 5)), qualifier: Qualifier::Exactly }),
                citation: FOOTNOTE_7,
            },
        ],
    },
];
"#;
    assert!(needs.ends_with(expected), "{needs}");
}

/// The strategy states a link by giving both records the same number of the coalition agreement. Other links are inferred.
#[test]
fn link_of_action_is_stated_if_numbers_match() {
    let written = |files: &Files| -> String {
        let content = Content::read(files).expect("it has no problems");
        rust::tables(&content)["antwerp/actions.rs"].clone()
    };
    let mut files = sample();
    assert!(written(&files).contains(
        "to: \"antwerp-opportunity-safe-city-1\", basis: Basis::Inference, why: Some(Text::new(\"licht\", \"light\"))"
    ));
    let actions = files.get_mut(ACTIONS).expect("the sample has it");
    let reason = "why_nl = \"licht\"\nwhy_en = \"light\"\n";
    assert!(actions.contains(reason));
    *actions = actions.replace(reason, "").replace("from =", "agreement = [\"BA1\"]\nfrom =");
    assert!(
        written(&files)
            .contains("to: \"antwerp-opportunity-safe-city-1\", basis: Basis::Stated, why: None")
    );
}

/// The same check as `--check`.
#[test]
fn committed_tables_match_the_content() {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let files = read_folder(&project.join("content"), "toml").expect("it can be read");
    let content = match Content::read(&files) {
        Ok(content) => content,
        Err(problems) => panic!("{problems:#?}"),
    };
    let before: BTreeMap<String, String> =
        read_folder(&project.join("src/strategy/tables"), "rs").expect("they can be read");
    assert!(up_to_date(&rust::tables(&content), &before), "run `{}`", rust::COMMAND);
}
