//! The limits on transfers between priorities without a new decision of the Commission.

use alloc::borrow::Cow;
use alloc::vec;

use super::{Bound, OutOfScope, Rule, RuleSet, Severity, Slice, TestLevel};
use crate::money::Share;
use crate::programme::Priority;
use crate::source::{Citation, Source};
use crate::text::Text;

const TRANSFERS: Citation = Citation::paragraph(Source::CPR, "24", "5");

impl RuleSet {
    /// Returns the limits on transfers without a new decision of the Commission: at most 8 % of the initial
    /// allocation of each priority, and at most 4 % of the programme.
    ///
    /// The targets are transferred amounts and the bases initial allocations, so a plan by itself cannot be checked with
    /// this set.
    pub(crate) fn transfers() -> Self {
        let smart = Slice::priority(Priority::SmartFlanders);
        let sustainable = Slice::priority(Priority::SustainableFlanders);
        Self {
            id: Cow::Borrowed("transfers"),
            title: Text::new(
                "de grenzen voor overdrachten tussen prioriteiten zonder nieuw besluit van de Commissie",
                "the limits on transfers between priorities without a new decision of the Commission",
            ),
            version: Cow::Borrowed("1"),
            rules: vec![
                limit(
                    "transfer-priority-1",
                    Text::new("Overgedragen uit prioriteit 1", "Transferred from priority 1"),
                    smart,
                    Share::percent::<8>(),
                ),
                limit(
                    "transfer-priority-2",
                    Text::new("Overgedragen uit prioriteit 2", "Transferred from priority 2"),
                    sustainable,
                    Share::percent::<8>(),
                ),
                limit(
                    "transfer-programme",
                    Text::new(
                        "Overgedragen in het hele programma",
                        "Transferred in the whole programme",
                    ),
                    Slice::NET,
                    Share::percent::<4>(),
                ),
            ],
            out_of_scope: Cow::Owned(vec![
                OutOfScope {
                    id: Cow::Borrowed("category-of-region"),
                    text: Text::new(
                        "Of de overdracht binnen één categorie van regio's blijft, wat een plan niet \
                         vermeldt",
                        "Whether the transfer stays within one category of region, which a plan \
                         does not state",
                    ),
                    citation: TRANSFERS,
                },
                OutOfScope {
                    id: Cow::Borrowed("same-fund"),
                    text: Text::new(
                        "Of de overdracht binnen hetzelfde fonds en hetzelfde programma blijft",
                        "Whether the transfer stays within the same Fund and programme",
                    ),
                    citation: TRANSFERS,
                },
                OutOfScope {
                    id: Cow::Borrowed("previous-years"),
                    text: Text::new(
                        "Of de overdracht de voorgaande jaren ongemoeid laat",
                        "Whether the transfer leaves previous years unaffected",
                    ),
                    citation: TRANSFERS,
                },
                OutOfScope {
                    id: Cow::Borrowed("monitoring-committee"),
                    text: Text::new(
                        "Of het toezichtcomité de wijziging heeft goedgekeurd",
                        "Whether the monitoring committee has approved the amendment",
                    ),
                    citation: Citation::point(Source::CPR, "40", "2", "d"),
                },
                OutOfScope {
                    id: Cow::Borrowed("technical-assistance-moves"),
                    text: Text::new(
                        "Of de technische bijstand samen met de prioriteit is overgedragen: afzonderlijk mag \
                         dat niet",
                        "Whether technical assistance was transferred together with its priority: it cannot \
                         be transferred separately",
                    ),
                    citation: Citation::point(Source::CPR, "36", "5", "c"),
                },
            ]),
        }
    }
}

/// Why limits on amounts net of technical assistance are the same as limits on gross amounts.
const NET_OF_ASSISTANCE: Text = Text::new(
    "De bedragen van een plan zijn zonder technische bijstand. De technische bijstand is een vast percentage van elke \
     prioriteit en wordt samen met de prioriteit overgedragen, zodat dezelfde grens geldt.",
    "The amounts of a plan are net of technical assistance. Technical assistance is a fixed percentage of each \
     priority and is transferred with it, so the same limit applies.",
);

fn limit(id: &'static str, title: Text, of: Slice, share: Share) -> Rule {
    Rule {
        id: Cow::Borrowed(id),
        title: title.into(),
        target: of,
        bound: Bound::AtMost,
        share,
        base: of.into(),
        severity: Severity::Error,
        level: TestLevel::Programme,
        citation: TRANSFERS.inference().into(),
        note: Some(NET_OF_ASSISTANCE.into()),
    }
}
