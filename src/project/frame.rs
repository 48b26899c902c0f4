//! The policy documents of the cities, and those that followed.

use jiff::civil::Date;

use crate::report::PolicyFrame;
use crate::source::{Citation, Source};
use crate::text::Text;

/// An edition of a policy document of a city, with the years that it covers.
///
/// ```
/// use efro_gti::jiff::civil::date;
/// use efro_gti::project::Frame;
/// use efro_gti::report::PolicyFrame;
///
/// let agreement = PolicyFrame::AntwerpCoalitionAgreement;
/// let frame = Frame::in_force(agreement, date(2025, 3, 1)).expect("the one of 2025");
/// assert_eq!((frame.first_year, frame.last_year), (2025, 2030));
/// assert!(!frame.named_in_strategy);
/// assert!(Frame::in_force(PolicyFrame::GhentPolicyNotes, date(2026, 1, 1)).is_none());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Frame {
    /// Which document it is.
    pub document: PolicyFrame,
    /// The title.
    pub title: Text,
    /// The first year that it covers.
    pub first_year: i16,
    /// The last year that it covers.
    pub last_year: i16,
    /// Whether the strategy names this edition. That a later one replaces it is an interpretation.
    pub named_in_strategy: bool,
    /// The passage of the strategy that names the document.
    pub citation: Citation,
}

impl Frame {
    /// Returns every document that is known, each followed by its successors.
    pub fn all() -> &'static [Self] {
        &FRAMES
    }

    /// Returns the edition of a document that is in force on a day: the one that the strategy names or, once that
    /// has ended, its successor. Returns `None` if no successor is known.
    pub fn in_force(document: PolicyFrame, day: Date) -> Option<&'static Self> {
        let mut editions = Self::all().iter().filter(|frame| frame.document == document);
        editions.find(|frame| day.year() <= frame.last_year)
    }
}

static FRAMES: [Frame; 9] = [
    named(
        PolicyFrame::AntwerpCoalitionAgreement,
        Text::new(
            "het bestuursakkoord 2019-2024 van Antwerpen",
            "the coalition agreement 2019-2024 of Antwerp",
        ),
        (2019, 2024),
        "3.1.1",
    ),
    successor(
        PolicyFrame::AntwerpCoalitionAgreement,
        Text::new(
            "het bestuursakkoord 2025-2030 van Antwerpen",
            "the coalition agreement 2025-2030 of Antwerp",
        ),
        (2025, 2030),
        "3.1.1",
    ),
    named(
        PolicyFrame::AntwerpMultiannualPlan,
        Text::new(
            "het meerjarenplan 2020-2025 van Antwerpen",
            "the multiannual plan 2020-2025 of Antwerp",
        ),
        (2020, 2025),
        "3.1.3",
    ),
    successor(
        PolicyFrame::AntwerpMultiannualPlan,
        Text::new(
            "het meerjarenplan 2026-2031 van Antwerpen",
            "the multiannual plan 2026-2031 of Antwerp",
        ),
        (2026, 2031),
        "3.1.3",
    ),
    named(
        PolicyFrame::GhentCoalitionAgreement,
        Text::new(
            "het bestuursakkoord 2019-2024 van Gent",
            "the coalition agreement 2019-2024 of Ghent",
        ),
        (2019, 2024),
        "2",
    ),
    successor(
        PolicyFrame::GhentCoalitionAgreement,
        Text::new(
            "het bestuursakkoord 2025-2030 van Gent",
            "the coalition agreement 2025-2030 of Ghent",
        ),
        (2025, 2030),
        "2",
    ),
    named(
        PolicyFrame::GhentMultiannualPlan,
        Text::new(
            "het meerjarenplan 2020-2025 van Gent",
            "the multiannual plan 2020-2025 of Ghent",
        ),
        (2020, 2025),
        "3.2.3",
    ),
    successor(
        PolicyFrame::GhentMultiannualPlan,
        Text::new(
            "het meerjarenplan 2026-2031 van Gent",
            "the multiannual plan 2026-2031 of Ghent",
        ),
        (2026, 2031),
        "3.2.3",
    ),
    named(
        PolicyFrame::GhentPolicyNotes,
        Text::new("de beleidsnota's 2020-2025 van Gent", "the policy notes 2020-2025 of Ghent"),
        (2020, 2025),
        "3.2.3",
    ),
];

const fn named(
    document: PolicyFrame,
    title: Text,
    (first_year, last_year): (i16, i16),
    section: &'static str,
) -> Frame {
    let citation = Citation::section(Source::STRATEGY, section);
    Frame { document, title, first_year, last_year, named_in_strategy: true, citation }
}

const fn successor(
    document: PolicyFrame,
    title: Text,
    (first_year, last_year): (i16, i16),
    section: &'static str,
) -> Frame {
    let citation = Citation::section(Source::STRATEGY, section).inference();
    Frame { document, title, first_year, last_year, named_in_strategy: false, citation }
}
