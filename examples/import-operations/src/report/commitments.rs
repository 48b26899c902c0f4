//! The commitments of the operations, checked against a plan.

use efro_gti::portfolio::Level;
use efro_gti::{DocumentError, FinancialPlan, Language, Ledger, Report, RuleSet};

use crate::rows::{Entry, Imported};

/// Checks what is selected against a plan.
///
/// # Errors
///
/// Returns an error if the crate refuses a row, or if a sum is out of range.
pub fn check_commitments(
    imported: &Imported,
    plan: &FinancialPlan,
    rules: &RuleSet,
    language: Language,
) -> Result<Report, String> {
    let rows = imported.entries.iter().map(Entry::row);
    let ledger: Ledger = rows
        .collect::<Result<Vec<_>, DocumentError>>()
        .map_err(|error| error.text(language))?
        .into_iter()
        .collect();
    let committed =
        ledger.commitments(Level::Selected).map_err(|error| error.text(language).to_string())?;
    Ok(rules.check(&committed.against(plan)))
}
