// Generated from content/*/*.toml by `cargo run --manifest-path content/generator/Cargo.toml`; do not edit.

//! The content of the strategy, as tables.

pub(super) mod antwerp;
pub(super) mod delimiting_rules;
pub(super) mod documents;
pub(super) mod ghent;
pub(super) mod introduction;
pub(super) mod notes;
pub(super) mod special_attention;
pub(super) mod units;
