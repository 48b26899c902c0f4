//! The pictures of the guide: SVG within a page, in the colours of the page that it is in.

mod drawing;
pub(crate) mod flow;
pub(crate) mod money;
pub(crate) mod strategy;
