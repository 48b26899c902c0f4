//! Whatever is read, the laws of reading hold: of any text, and of a sound one with a piece cut out
//! or put in. A fuzzer looks for what these miss, by the same laws.

#[path = "../laws/amounts.rs"]
mod amounts;
#[path = "../laws/codes.rs"]
mod codes;
#[path = "../laws/document.rs"]
mod document;
#[path = "../laws/plan.rs"]
mod plan;
#[path = "../laws/proposal.rs"]
mod proposal;
#[path = "../laws/row.rs"]
mod row;
#[path = "../laws/rule_set.rs"]
mod rule_set;

use efro_gti::{SpecificObjective, Theme};
use proptest::prelude::*;

const PLAN: &str = include_str!("../../examples/data/efro-vlaanderen-2021-2027.json");
const PROPOSALS: &str = include_str!("../../examples/data/proposals.json");
const RULE_SET: &str = include_str!("../../examples/data/own-rules.json");
const ROW: [&str; 7] = ["GNT-1", "ghent", "mobility", "SD 2.8", "50.00", "125.00", "contracted"];

/// Any text, or one of these with a piece cut out or put in.
fn texts(sound: &'static [&'static str]) -> impl Strategy<Value = String> {
    let piece = "[\\[\\]{}:,\"0-9a-zA-Z|+%.\\\\ -]{0,6}";
    let damaged = (prop::sample::select(sound), any::<prop::sample::Index>(), 0..40_usize, piece)
        .prop_map(|(sound, from, length, put)| {
            let characters: Vec<char> = sound.chars().collect();
            let from = from.index(characters.len() + 1);
            let to = (from + length).min(characters.len());
            let kept = |part: &[char]| part.iter().collect::<String>();
            [kept(&characters[..from]), put, kept(&characters[to..])].concat()
        });
    prop_oneof![1 => ".{0,200}", 9 => damaged]
}

#[test]
fn sound_documents_keep_the_laws() {
    plan::any_text(PLAN);
    proposal::any_text(PROPOSALS);
    rule_set::any_text(RULE_SET);
    row::any_row(ROW.map(Some));
    for objective in SpecificObjective::ALL {
        codes::any_text(objective.code());
    }
    for theme in Theme::ALL {
        codes::any_text(theme.code());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn of_codes(text in texts(&["ghent+RSO2.4+climate-adaptation", "RSO2.1|RSO2.2", "44021", "SD 2.4"])) {
        codes::any_text(&text);
    }

    #[test]
    fn of_amounts_and_shares(text in texts(&["-1234.56", "92233720368547758.07", "7.5 %", "0.000000001"])) {
        amounts::any_text(&text);
    }

    #[test]
    fn of_nearly_amounts(text in "-?[0-9]{0,25}[.,]?[0-9]{0,12}[ ]?%?") {
        amounts::any_text(&text);
    }

    #[test]
    fn of_plans(text in texts(&[PLAN])) {
        plan::any_text(&text);
    }

    #[test]
    fn of_proposals(text in texts(&[PROPOSALS])) {
        proposal::any_text(&text);
    }

    #[test]
    fn of_rule_sets(text in texts(&[RULE_SET])) {
        rule_set::any_text(&text);
    }

    #[test]
    fn of_rows(damaged in 0..8_usize, text in texts(&ROW), length in 0..=7_usize) {
        let column = |at: usize| if at == damaged { text.as_str() } else { ROW[at] };
        row::any_row(std::array::from_fn(|at| (at < length).then(|| column(at))));
    }
}
