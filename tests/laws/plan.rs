//! Laws for any text that is read as a financial plan.

use efro_gti::allocation::{Amendment, FundingSource};
use efro_gti::{FinancialPlan, Language, RuleSet, Slice};

use super::document;

fn sets() -> [RuleSet; 2] {
    [RuleSet::adopted(), RuleSet::strategy_text()]
}

pub(crate) fn any_text(text: &str) {
    let plan = match FinancialPlan::from_json(text) {
        Ok(plan) => plan,
        Err(errors) => return document::check_errors(&errors),
    };
    let written = document::round_trips(&plan);
    assert_eq!(FinancialPlan::from_json(&written).as_ref(), Ok(&plan));
    for rules in &sets() {
        document::check_report(&rules.check(&plan));
        for language in Language::ALL {
            let headroom = rules.headroom(&plan, Slice::URBAN, FundingSource::New);
            assert!(!headroom.text(*language).is_empty());
        }
        #[cfg(feature = "repair")]
        match rules.repair(&plan, &[]) {
            Ok(repair) => assert!(!repair.text(Language::Dutch).is_empty()),
            Err(no_repair) => assert!(!no_repair.text(Language::Dutch).is_empty()),
        }
    }
    document::check_report(&plan.check_transfers(&[]));
    document::check_report(&plan.check_transfers(&[
        Amendment::Transfer(plan.clone()),
        Amendment::CommissionDecision(plan.clone()),
    ]));
}
