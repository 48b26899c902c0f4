//! The built-in rules: what each requires in each set.

use efro_gti::{Language, Rule, RuleSet};

use crate::markdown::{both, plain, table};

const EN: Language = Language::English;

pub(super) fn section() -> String {
    let [adopted, strategy_text] = RuleSet::built_in();
    let allocation: String =
        adopted.rules().iter().map(|rule| entry(rule.id(), &[&adopted, &strategy_text])).collect();
    let transfers = RuleSet::transfers();
    let limits: String =
        transfers.rules().iter().map(|rule| entry(rule.id(), &[&transfers])).collect();
    format!(
        "# Allocation rules\n\n\
         The four rules of the strategy, in two built-in sets that take their shares of different bases: [{}]\
         (RuleSet::adopted) and [{}](RuleSet::strategy_text). [`RuleSet::check`] holds a plan against either.\n\n\
         {allocation}\
         # Limits to transfers\n\n\
         [`RuleSet::transfers`]: {}. [`FinancialPlan::transfers`] holds the amendments of a plan against it.\n\n\
         {limits}",
        adopted.title().text(EN),
        strategy_text.title().text(EN),
        transfers.title().text(EN),
    )
}

/// A rule as each of the sets has it, side by side.
fn entry(id: &str, sets: &[&RuleSet]) -> String {
    let rules: Vec<(&RuleSet, &Rule)> =
        sets.iter().filter_map(|set| Some((*set, set.rule(id)?))).collect();
    let title = rules.first().map(|(_, rule)| both(rule.title())).unwrap_or_default();
    let head = rules.iter().map(|(set, _)| format!("`{}`", set.id()));
    let row = |name: &str, cell: fn(&Rule) -> String| -> Vec<String> {
        [name.into()].into_iter().chain(rules.iter().map(|(_, rule)| cell(rule))).collect()
    };
    let rows = [
        row("requires", requirement),
        row("not met", |rule| rule.severity().text(EN).into()),
        row("tested for", |rule| format!("the {}", rule.level().text(EN))),
        row("source", |rule| plain(&rule.citation().text(EN))),
        row("reading", |rule| rule.note().map(|note| plain(note.text(EN))).unwrap_or_default()),
    ];
    let head: Vec<String> = [String::new()].into_iter().chain(head).collect();
    format!("## Rule `{id}`\n\n{title}\n\n{}", table(&head, &rows))
}

fn requirement(rule: &Rule) -> String {
    let (bound, share) = (rule.bound().text(EN), rule.share().text(EN));
    format!("{}: {bound} {share} of {}", rule.target().text(EN), rule.base().text(EN))
}
