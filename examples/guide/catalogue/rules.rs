//! The built-in rules, with the requirement of each in each set.

use efro_gti::{Language, Outcome, Report, Rule, RuleSet};

use crate::markdown::{both, plain, table};

const EN: Language = Language::English;

pub(super) fn section(transfers: &Report) -> String {
    let (adopted, strategy_text) = (RuleSet::adopted(), RuleSet::strategy_text());
    let allocation: String =
        adopted.rules().iter().map(|rule| entry(rule.id(), &[&adopted, &strategy_text])).collect();
    let limits: String = transfers.outcomes().iter().filter_map(limit).collect();
    format!(
        "# Allocation rules\n\n\
         The four rules of the strategy, in two built-in sets that take their shares of different bases: [{}]\
         (RuleSet::adopted) and [{}](RuleSet::strategy_text). [`RuleSet::check`] checks a plan with either.\n\n\
         {allocation}\
         # Limits to transfers\n\n\
         What may be transferred between priorities without a new decision. [`FinancialPlan::check_transfers`] checks \
         the amendments of a plan; a transfer above a limit is an error.\n\n\
         {limits}",
        adopted.title().text(EN),
        strategy_text.title().text(EN),
    )
}

/// Returns an entry for a limit to transfers, or `None` if the outcome is that of a check of the plan.
fn limit(outcome: &Outcome) -> Option<String> {
    let measure = outcome.measure()?;
    let (bound, share) = (measure.bound.text(EN), measure.share.text(EN));
    let (target, base) = (measure.target.text(EN), measure.base.text(EN));
    let row = |name: &str, cell: String| vec![String::from(name), cell];
    let rows = [
        row("requires", format!("transferred out of {target}: {bound} {share} of {base}")),
        row("source", plain(&outcome.citation().text(EN))),
        row("reading", outcome.note().map(|note| plain(note.text(EN))).unwrap_or_default()),
    ];
    let head = [String::new(), String::from("transfers")];
    Some(format!(
        "## Rule `{}`\n\n{}\n\n{}",
        outcome.id(),
        both(outcome.title()),
        table(&head, &rows)
    ))
}

/// Returns an entry for a rule, with the sets side by side.
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
