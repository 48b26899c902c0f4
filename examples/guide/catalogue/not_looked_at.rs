//! What no report looks at.

use efro_gti::{Language, Proposal, Remark, RuleSet};

use crate::markdown::{list, plain};

pub(super) fn section() -> String {
    let [adopted, _] = RuleSet::built_in();
    let (transfers, proposal) = (RuleSet::transfers(), Proposal::default().assess());
    format!(
        "# What no report looks at\n\n\
         Named in each report, since \"no finding\" does not stand for \"not looked at\".\n\n\
         With the two built-in sets of allocation rules:\n\n{}\
         With the limits to transfers:\n\n{}\
         In the assessment of a proposal:\n\n{}",
        remarks(adopted.not_looked_at()),
        remarks(transfers.not_looked_at()),
        remarks(proposal.not_looked_at()),
    )
}

fn remarks(remarks: &[Remark]) -> String {
    list(remarks.iter().map(|remark| {
        let (id, text) = (&remark.id, plain(&remark.text(Language::English)));
        format!("<a id=\"not-looked-at-{id}\"></a>`{id}`: {text}")
    }))
}
