#![cfg_attr(
    not(feature = "json"),
    allow(rustdoc::broken_intra_doc_links, reason = "without it, a page names what is not there")
)]
#![doc = include_str!("guide.md")]

/// A page of the guide: a Markdown file beside this one and what is generated to go with it, whose
/// links may name any public item.
macro_rules! page {
    ($name:ident, $markdown:literal $(, $generated:literal)*) => {
        pub mod $name {
            #![doc = include_str!($markdown)]
            $(#![doc = include_str!($generated)])*

            #[allow(unused_imports, reason = "the links of a page name what they name")]
            use crate::*;
        }
    };
}

page!(strategy, "strategy.md");
page!(model, "model.md");
page!(allocation, "allocation.md");
page!(reports, "reports.md");
page!(catalogue, "catalogue.md");
page!(cookbook, "cookbook.md");
page!(documents, "documents.md", "wrong-input.md");
page!(speed, "speed.md");
page!(glossary, "glossary.md");
page!(extending, "extending.md");
page!(versions, "versions.md");
