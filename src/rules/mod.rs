//! The allocation rules: which part of the money they speak of, and what they require. Pure data.

mod base;
mod bound;
mod built_in;
mod cells;
mod conflicts;
mod disjoint;
mod level;
mod place;
mod rule;
mod rule_builder;
mod rule_set;
mod rule_set_builder;
mod severity;
mod slice;
mod slice_text;
mod transfer_rules;

pub use base::Base;
pub use bound::Bound;
pub use conflicts::Conflict;
pub use level::Level;
pub use place::Place;
pub use rule::Rule;
pub use rule_builder::RuleBuilder;
pub use rule_set::{Remark, RuleSet};
pub use rule_set_builder::RuleSetBuilder;
pub use severity::Severity;
pub use slice::Slice;

pub(crate) use cells::Cells;
