//! The built-in rules, with the requirement of each in each set.

use efro_gti::report::OutcomeKind;
use efro_gti::rules::{Severity, TestLevel};
use efro_gti::{Language, Outcome, Report, Rule, RuleSet};

use super::{basis, entry};
use crate::markdown::{both, list};

const EN: Language = Language::English;

pub(super) fn section(transfers: &Report) -> Result<String, String> {
    let (adopted, text) = (RuleSet::adopted(), RuleSet::strategy_text());
    let only_in_text = text.rules().iter().filter(|rule| adopted.rule(rule.id()).is_none());
    let rules: Vec<String> = adopted
        .rules()
        .iter()
        .chain(only_in_text)
        .map(|rule| {
            let of =
                |set: &RuleSet| Some((set.id().to_string(), requirement(set.rule(rule.id())?)));
            let sets = [&adopted, &text].into_iter().filter_map(of);
            let about: Vec<String> = sets.map(|(id, what)| format!("`{id}`: {what}")).collect();
            entry("rule", rule.id(), &both(rule.title()), &about.join("<br>"))
        })
        .collect();
    Ok(format!(
        "# Allocation rules\n\n\
         The rules of the strategy, in two built-in sets that take their shares of different bases: [{}]\
         (RuleSet::adopted) and [{}](RuleSet::strategy_text). [`RuleSet::check`] checks a plan with either. Unless \
         another is named, a failure is an error, and the level at which the source tests the rule is the programme.\n\n{}{}",
        adopted.title().text(EN),
        text.title().text(EN),
        list(rules),
        limits(transfers)?
    ))
}

fn requirement(rule: &Rule) -> String {
    let (bound, share) = (rule.bound().text(EN), rule.share().text(EN));
    let (target, base) = (rule.target().text(EN), rule.base().text(EN));
    let severity =
        (rule.severity() != Severity::Error).then(|| format!("; a {}", rule.severity().text(EN)));
    let level = (rule.level() != TestLevel::Programme)
        .then(|| format!("; tested for the {}", rule.level().text(EN)));
    format!(
        "{target}: {bound} {share} of {base}{}{} {}",
        severity.unwrap_or_default(),
        level.unwrap_or_default(),
        basis(rule.citation(), rule.note())
    )
}

/// Returns the section on the limits to transfers, which have one source.
fn limits(transfers: &Report) -> Result<String, String> {
    let limits = transfers.outcomes().iter().filter(|one| one.kind() == OutcomeKind::Rule);
    let limits: Vec<&Outcome> = limits.collect();
    let mut sources: Vec<String> =
        limits.iter().map(|one| basis(one.citation(), one.note())).collect();
    sources.dedup();
    let [source] = sources.as_slice() else { return Err("the limits have several sources".into()) };
    let line = |limit: &&Outcome| {
        let measure = limit.measure()?;
        let (bound, share) = (measure.bound.text(EN), measure.share.text(EN));
        let (target, base) = (measure.target.text(EN), measure.base.text(EN));
        let about = format!("transferred out of {target}: {bound} {share} of {base}");
        Some(entry("rule", limit.id(), &both(limit.title()), &about))
    };
    let lines: Option<Vec<String>> = limits.iter().map(line).collect();
    let lines = lines.ok_or("a limit has no measure")?;
    Ok(format!(
        "# Limits to transfers\n\n\
         What may be transferred between priorities without a new decision. [`FinancialPlan::check_transfers`] checks \
         the amendments of a plan; a transfer above a limit is an error {source}\n\n{}",
        list(lines)
    ))
}
