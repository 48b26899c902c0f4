//! The laws of reading, for any text and for valid texts with a piece removed or inserted. The fuzzer checks the
//! same laws.

#[path = "../laws/amounts.rs"]
mod amounts;
#[path = "../laws/document.rs"]
mod document;
#[path = "../laws/ledger_document.rs"]
mod ledger;
#[path = "../laws/plan.rs"]
mod plan;
#[path = "../laws/proposal.rs"]
mod proposal;
#[path = "../laws/row.rs"]
mod row;
#[path = "../laws/rule_set.rs"]
mod rule_set;

use crate::cases::cases;
use crate::codes::laws as codes;
use efro_gti::{SpecificObjective, Theme};
use proptest::prelude::*;

const PLAN: &str = include_str!("../../examples/data/efro-vlaanderen-2021-2027.json");
const PROPOSALS: &str = include_str!("../../examples/data/proposals.json");
const RULE_SET: &str = include_str!("../../examples/data/own-rules.json");
const LEDGER: &str = r#"{ "postings": [
    { "strand": "ghent", "theme": "mobility", "specific_objective": "RSO2.8", "stage": "contracted", "count": 2,
      "erdf": "150.00", "total": "340.00", "paid": { "erdf": "40.00", "total": "100.00" } },
    { "strand": "ghent", "specific_objective": "RSO2.8", "stage": "contracted",
      "erdf": "-10.00", "total": "0.00", "paid_above_committed": "0.50" } ] }"#;
const ROW: [&str; 10] = [
    "GNT-1",
    "A bridge",
    "ghent",
    "mobility",
    "SD 2.8",
    "contracted",
    "50.00",
    "125.00",
    "20.00",
    "50.00",
];

/// Any text, or one of these with a piece removed or inserted.
fn texts(valid: &'static [&'static str]) -> impl Strategy<Value = String> {
    let piece = "[\\[\\]{}:,\"0-9a-zA-Z|+%.\\\\ -]{0,6}";
    let damaged = (prop::sample::select(valid), any::<prop::sample::Index>(), 0..40_usize, piece)
        .prop_map(|(valid, from, length, put)| {
            let characters: Vec<char> = valid.chars().collect();
            let from = from.index(characters.len() + 1);
            let to = (from + length).min(characters.len());
            let kept = |part: &[char]| part.iter().collect::<String>();
            [kept(&characters[..from]), put, kept(&characters[to..])].concat()
        });
    prop_oneof![1 => ".{0,200}", 9 => damaged]
}

#[test]
fn valid_documents_satisfy_the_laws() {
    plan::any_text(PLAN);
    proposal::any_text(PROPOSALS);
    rule_set::any_text(RULE_SET);
    ledger::any_text(LEDGER);
    row::any_row(ROW.map(Some));
    for objective in SpecificObjective::ALL {
        codes::any_text(objective.code());
    }
    for theme in Theme::ALL {
        codes::any_text(theme.code());
    }
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn any_text_as_a_code(text in texts(&["ghent+RSO2.4+climate-adaptation", "RSO2.1|RSO2.2", "44021", "SD 2.4"])) {
        codes::any_text(&text);
    }

    #[test]
    fn any_text_as_an_amount_or_share(text in texts(&["-1234.56", "92233720368547758.07", "7.5 %", "0.000000001"])) {
        amounts::any_text(&text);
    }

    #[test]
    fn any_digits_as_an_amount_or_share(text in "-?[0-9]{0,25}[.,]?[0-9]{0,12}[ ]?%?") {
        amounts::any_text(&text);
    }

    #[test]
    fn any_text_as_a_plan(text in texts(&[PLAN])) {
        plan::any_text(&text);
    }

    #[test]
    fn any_text_as_a_proposal(text in texts(&[PROPOSALS])) {
        proposal::any_text(&text);
    }

    #[test]
    fn any_text_as_a_rule_set(text in texts(&[RULE_SET])) {
        rule_set::any_text(&text);
    }

    #[test]
    fn any_text_as_a_ledger(text in texts(&[LEDGER])) {
        ledger::any_text(&text);
    }

    #[test]
    fn any_row_as_an_operation(damaged in 0..11_usize, text in texts(&ROW), length in 0..=10_usize) {
        let column = |at: usize| if at == damaged { text.as_str() } else { ROW[at] };
        row::any_row(std::array::from_fn(|at| (at < length).then(|| column(at))));
    }
}
