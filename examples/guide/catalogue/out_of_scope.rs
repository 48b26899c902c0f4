//! The requirements that no report checks.

use efro_gti::rules::OutOfScope;
use efro_gti::{Language, Proposal, Report, RuleSet};

use crate::cited::cited;
use crate::markdown::{list, plain};

pub(super) fn section(transfers: &Report) -> String {
    let (adopted, proposal) = (RuleSet::adopted(), Proposal::default().assess());
    format!(
        "# Out of scope\n\n\
         Each report lists what it does not check, since \"no finding\" does not mean \"not checked\".\n\n\
         With the two built-in sets of allocation rules:\n\n{}\
         With the limits on transfers:\n\n{}\
         In the assessment of a proposal:\n\n{}",
        remarks(adopted.out_of_scope()),
        remarks(transfers.out_of_scope()),
        remarks(proposal.out_of_scope()),
    )
}

fn remarks(remarks: &[OutOfScope]) -> String {
    list(remarks.iter().map(|remark| {
        let text = plain(remark.text.text(Language::English));
        format!("`{}`: {text} ({})", remark.id, plain(&cited(&remark.citation)))
    }))
}
