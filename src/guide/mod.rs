#![cfg_attr(
    not(all(feature = "csv", feature = "repair")),
    allow(
        rustdoc::broken_intra_doc_links,
        reason = "without these, a page names what is not there"
    )
)]
#![doc = include_str!("guide.md")]

/// A page of the guide: Markdown files next to this one, one after the other, whose links may name any
/// public item. A page that opens with a picture says here, before it, what the page is about.
macro_rules! page {
    ($(#[$attribute:meta])* $name:ident $(: $about:literal)?, $($markdown:literal),+) => {
        $(#[$attribute])*
        pub mod $name {
            $(#![doc = $about])?
            $(#![doc = include_str!($markdown)])+

            #[allow(unused_imports, reason = "the links of a page name what they name")]
            use crate::*;
            #[allow(unused_imports, reason = "the links of a page name what they name")]
            use crate::{
                allocation::*, document::*, money::*, portfolio::*, programme::*, project::*,
                report::*, rules::*, source::*, strategy::*,
            };
            #[cfg(feature = "repair")]
            #[allow(unused_imports, reason = "the links of a page name what they name")]
            use crate::repair::*;
            // The module has another `Problem`.
            #[cfg(feature = "csv")]
            #[allow(unused_imports, reason = "the links of a page name what they name")]
            use crate::portfolio::csv::{FileProblem, RowProblem};
        }
    };
}

page!(
    #[doc(alias("ERDF", "EFRO", "GTI", "ITI"))]
    strategy,
    "strategy.md"
);
page!(
    model: "The model: the types, and how they depend on each other.\n\n\
            After this page you know the way from a document to a report, which types hold the money, the projects and the strategy, and \
            what holds for all of them.",
    "pictures/crate.md",
    "model.md",
    "pictures/strategy.md"
);
page!(allocation, "allocation.md", "pictures/money.md");
page!(reports, "reports.md");
page!(catalogue, "catalogue.md");
page!(cookbook, "cookbook.md");
page!(documents, "documents.md");
page!(speed, "speed.md");
page!(glossary, "glossary.md");
page!(extending, "extending.md");
page!(versions, "versions.md");
