//! The pictures of the guide: inline SVG in the colours of the page.

mod drawing;
pub(crate) mod flow;
pub(crate) mod money;
pub(crate) mod strategy;
