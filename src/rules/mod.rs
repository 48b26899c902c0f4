//! The allocation rules: which part of the money they speak of, and what they require. Pure data.

mod base;
mod bound;
mod built_in;
mod cells;
mod disjoint;
mod rule;
mod rule_builder;
mod rule_set;
mod rule_set_builder;
mod severity;
mod slice;
mod slice_text;
mod strand;
mod test_level;
mod transfer_rules;

pub use base::Base;
pub use bound::Bound;
pub use rule::Rule;
pub use rule_builder::RuleBuilder;
pub use rule_set::{OutOfScope, RuleSet};
pub use rule_set_builder::RuleSetBuilder;
pub use severity::Severity;
pub use slice::Slice;
pub use strand::Strand;
pub use test_level::TestLevel;

pub(crate) use cells::Cells;
#[cfg(feature = "serde")]
pub(crate) use rule_set_builder::UnreadableRule;
