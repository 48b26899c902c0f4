//! What may be transferred between priorities without a new decision of the Commission.

use alloc::borrow::Cow;
use alloc::vec;

use super::{Bound, OutOfScope, Rule, RuleSet, Severity, Slice, TestLevel};
use crate::money::Share;
use crate::programme::Priority;
use crate::source::{Citation, Source};
use crate::text::Text;

const TRANSFERS: Citation = Citation::paragraph(Source::CPR, "24", "5");

impl RuleSet {
    /// The limits to transfers that need no new decision of the Commission: at most 8 % of the initial
    /// allocation of each priority, and at most 4 % of the programme.
    ///
    /// The targets are the amounts that were transferred, the bases the initial allocations, so that a
    /// plan itself cannot be checked against them.
    pub(crate) fn transfers() -> Self {
        let smart = Slice::priority(Priority::SmartFlanders);
        let sustainable = Slice::priority(Priority::SustainableFlanders);
        Self {
            id: Cow::Borrowed("transfers"),
            title: Text::new(
                "wat zonder nieuw besluit tussen prioriteiten mag worden overgedragen",
                "what may be transferred between priorities without a new decision",
            ),
            version: Cow::Borrowed("1"),
            rules: vec![
                Rule {
                    note: Some(NET_OF_ASSISTANCE),
                    ..limit(
                        "transfer-priority-1",
                        Text::new("Overgedragen uit prioriteit 1", "Transferred out of priority 1"),
                        smart,
                        Share::percent::<8>(),
                    )
                },
                Rule {
                    note: Some(NET_OF_ASSISTANCE),
                    ..limit(
                        "transfer-priority-2",
                        Text::new("Overgedragen uit prioriteit 2", "Transferred out of priority 2"),
                        sustainable,
                        Share::percent::<8>(),
                    )
                },
                limit(
                    "transfer-programme",
                    Text::new(
                        "Overgedragen in het hele programma",
                        "Transferred in the whole programme",
                    ),
                    Slice::PROGRAMME,
                    Share::percent::<4>(),
                ),
            ],
            out_of_scope: vec![
                OutOfScope {
                    id: Cow::Borrowed("category-of-region"),
                    text: Text::new(
                        "of de overdracht binnen één categorie van regio's blijft: een plan zegt \
                         dat niet",
                        "whether the transfer stays within one category of region, which a plan \
                         does not say",
                    ),
                    citation: TRANSFERS,
                },
                OutOfScope {
                    id: Cow::Borrowed("technical-assistance-moves"),
                    text: Text::new(
                        "wat van of naar technische bijstand gaat zonder dat een prioriteit daalt",
                        "what goes from or to technical assistance without a priority that gives \
                         it up",
                    ),
                    citation: Citation::paragraph(Source::CPR, "36", "5"),
                },
            ],
        }
    }
}

const NET_OF_ASSISTANCE: Text = Text::new(
    "De bedragen van een plan zijn zonder technische bijstand, waardoor de grens hier iets lager \
     ligt.",
    "The amounts of a plan are net of technical assistance, which makes the limit a little lower \
     here.",
);

fn limit(id: &'static str, title: Text, of: Slice, share: Share) -> Rule {
    Rule {
        id: Cow::Borrowed(id),
        title,
        target: of,
        bound: Bound::AtMost,
        share,
        base: of.into(),
        severity: Severity::Error,
        level: TestLevel::Programme,
        citation: TRANSFERS,
        note: None,
    }
}
