//! What holds for any text that is read as a financial plan.

use efro_gti::{FinancialPlan, Inflow, Language, Report, RuleSet, Slice};

use super::{collected, document};

fn sets() -> [RuleSet; 2] {
    [RuleSet::adopted(), RuleSet::strategy_text()]
}

pub(crate) fn any_text(text: &str) {
    let reports: Vec<Report> = sets()
        .iter()
        .map(|rules| rules.check_json(text))
        .inspect(document::report_holds_together)
        .collect();
    let plan = match FinancialPlan::from_json(text) {
        Ok(plan) => plan,
        Err(error) => {
            collected::has_problem(&reports, &error);
            return document::is_told(&error);
        }
    };
    let written = document::comes_back(&plan);
    assert_eq!(FinancialPlan::from_json(&written).as_ref(), Ok(&plan));
    for (rules, report) in sets().iter().zip(reports) {
        assert_eq!(rules.check(&plan), report);
        for language in Language::ALL {
            let headroom = rules.headroom(&plan, Slice::URBAN, Inflow::New);
            assert!(!headroom.text(*language).is_empty());
        }
        match rules.repair(&plan, &[]) {
            Ok(repair) => assert!(!repair.text(Language::Dutch).is_empty()),
            Err(no_repair) => assert!(!no_repair.text(Language::Dutch).is_empty()),
        }
    }
    document::report_holds_together(&plan.transfers(&[]));
}
