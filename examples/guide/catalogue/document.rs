//! The check that a document can be read at all.

use efro_gti::{Language, RuleSet};

use crate::markdown::{both, plain};

pub(super) fn section() -> Result<String, String> {
    let report = RuleSet::adopted().check_json("{");
    let outcome = report.outcomes().first().ok_or("a text that breaks off has no outcome")?;
    let finding = outcome.finding().ok_or("a text that breaks off has no finding")?;
    let code = finding.code();
    Ok(format!(
        "# Check of any document\n\n\
         ## Check `{}`\n\n{}\n\n\
         * Comes first in a report of `RuleSet::check_json`, `Proposal::assess_json` and `Proposal::assess_all_json`, \
         once for each problem of the document; a document without problems has none.\n\
         * Fails with [`{code}`](#finding-{code}) ({}), which has one of [these codes]\
         (#codes-of-a-document-that-cannot-be-read), the place, the line and the column.\n\
         * Source: {}.\n\n",
        outcome.id(),
        both(outcome.title()),
        finding.severity.text(Language::English),
        plain(&outcome.citation().text(Language::English)),
    ))
}
