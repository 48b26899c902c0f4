//! The documents that the rules and checks cite.

use efro_gti::project::Condition;
use efro_gti::{Citation, Language, Outcome, Proposal, Report, Rule, RuleSet, Source};

use crate::cited::name;
use crate::markdown::{both, list, plain};

pub(super) fn section(transfers: &Report) -> String {
    let sets: Vec<RuleSet> = RuleSet::built_in().collect();
    let report = Proposal::default().assess();
    let rules = sets.iter().flat_map(|set| set.rules().iter().map(Rule::citation));
    let checks = Condition::all().map(|check| -> &Citation { check.citation() });
    let limits = transfers.outcomes().iter().map(Outcome::citation);
    let remarks = sets.iter().flat_map(RuleSet::out_of_scope);
    let remarks = remarks.chain(transfers.out_of_scope()).chain(report.out_of_scope());
    let all = rules.chain(limits).chain(checks).chain(remarks.map(|remark| &remark.citation));
    let mut documents: Vec<&Source> = Vec::new();
    for document in all.map(Citation::source) {
        if !documents.contains(&document) {
            documents.push(document);
        }
    }
    let lines = list(documents.into_iter().map(line));
    format!(
        "# Sources\n\nThe documents that this page cites, first by the name that it has here, and the version of each that was read.\n\n{lines}"
    )
}

fn line(document: &Source) -> String {
    let version = document.version().map(|one| format!(": {}", plain(one.text(Language::English))));
    let (title, short) = (both(document.title()), plain(name(document)));
    let short =
        (short != plain(document.title().text(Language::English))).then(|| format!("{short}: "));
    format!("{}{title}{}", short.unwrap_or_default(), version.unwrap_or_default())
}
