//! Laws for any text that is read as a rule set.

use efro_gti::allocation::{Figures, FundingSource};
use efro_gti::report::OutcomeKind;
use efro_gti::{Euro, FinancialPlan, Language, RuleSet, Slice};

use super::document;

pub(crate) fn any_text(text: &str) {
    let rules = match RuleSet::from_json(text) {
        Ok(rules) => rules,
        Err(errors) => return document::check_errors(&errors),
    };
    let written = document::round_trips(&rules);
    assert_eq!(RuleSet::from_json(&written).as_ref(), Ok(&rules));
    let figures = Figures::new([
        (Slice::PROGRAMME, Euro::whole(1_035)),
        (Slice::NET, Euro::whole(1_000)),
        (Slice::URBAN, Euro::whole(80)),
    ]);
    let report = rules.check(&figures);
    document::check_report(&report);
    assert_eq!(report.outcomes().len(), rules.rules().len());
    // A rule with the id of a check of a plan is still found as a rule.
    let plan = FinancialPlan::builder("A plan", Euro::whole(1_035)).build().unwrap();
    let report = rules.check(&plan);
    document::check_report(&report);
    for rule in rules.rules() {
        assert_eq!(report.rule(rule.id()).unwrap().kind(), OutcomeKind::Rule);
    }
    assert_eq!(rules.envelopes(&figures).len(), rules.rules().len());
    for language in Language::ALL {
        let headroom = rules.headroom(&figures, Slice::TWO_CITIES, FundingSource::New);
        assert!(!headroom.text(*language).is_empty());
    }
    #[cfg(feature = "repair")]
    let _ = rules.conflicts();
}
