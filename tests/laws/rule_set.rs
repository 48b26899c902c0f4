//! What holds for any text that is read as a rule set.

use efro_gti::allocation::{Figures, FundingSource};
use efro_gti::report::OutcomeKind;
use efro_gti::{Euro, FinancialPlan, Language, RuleSet, Slice};

use super::document;

pub(crate) fn any_text(text: &str) {
    let rules = match RuleSet::from_json(text) {
        Ok(rules) => rules,
        Err(errors) => return document::is_told(&errors),
    };
    let written = document::comes_back(&rules);
    assert_eq!(RuleSet::from_json(&written).as_ref(), Ok(&rules));
    let figures = Figures::new([
        (Slice::PROGRAMME, Euro::whole(1_035)),
        (Slice::NET, Euro::whole(1_000)),
        (Slice::URBAN, Euro::whole(80)),
    ]);
    let report = rules.check(&figures);
    document::report_holds_together(&report);
    assert_eq!(report.outcomes().len(), rules.rules().len());
    // Whatever the ids of its rules, none is mistaken for a check of a plan.
    let plan = FinancialPlan::builder("A plan", Euro::whole(1_035)).build().unwrap();
    let report = rules.check(&plan);
    document::report_holds_together(&report);
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
