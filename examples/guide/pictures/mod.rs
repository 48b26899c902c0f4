//! The pictures of the guide, as SVG within the page and in its colours.

mod drawing;
pub(crate) mod flow;
pub(crate) mod money;
pub(crate) mod strategy;
