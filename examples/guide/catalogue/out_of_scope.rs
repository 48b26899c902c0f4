//! The requirements that no report checks.

use efro_gti::rules::OutOfScope;
use efro_gti::{Language, Proposal, Report, RuleSet};

use crate::markdown::{list, plain};

pub(super) fn section(transfers: &Report) -> String {
    let (adopted, proposal) = (RuleSet::adopted(), Proposal::default().assess());
    format!(
        "# What no report looks at\n\n\
         Named in each report, since \"no finding\" does not stand for \"not looked at\".\n\n\
         With the two built-in sets of allocation rules:\n\n{}\
         With the limits to transfers:\n\n{}\
         In the assessment of a proposal:\n\n{}",
        remarks(adopted.out_of_scope()),
        remarks(transfers.out_of_scope()),
        remarks(proposal.out_of_scope()),
    )
}

fn remarks(remarks: &[OutOfScope]) -> String {
    list(remarks.iter().map(|remark| {
        let (id, text) = (&remark.id, plain(&remark.text(Language::English)));
        format!("<a id=\"not-looked-at-{id}\"></a>`{id}`: {text}")
    }))
}
