//! Allocation rules as data, and the slices of the programme that they concern.
//!
//! A [`RuleSet`] is a list of [`Rule`]s. A rule requires that a [`Slice`] of the programme is at least, at most or
//! exactly a share of a [`Base`]. Two sets are built in, [`RuleSet::adopted`] and [`RuleSet::strategy_text`].
//! [`RuleSet::builder`] builds a custom set.
//!
//! ```
//! use efro_gti::{RuleSet, Slice};
//! use efro_gti::rules::Bound;
//!
//! let rules = RuleSet::adopted();
//! let rule = rules.rule("urban-minimum").expect("it is a rule of the set");
//! assert_eq!(rule.target(), Slice::URBAN);
//! assert_eq!(rule.bound(), Bound::AtLeast);
//! assert_eq!(rule.share().to_string(), "8%");
//! ```

// Constructors first, in the order in which rustdoc lists the methods of a rule and a rule set.
mod built_in;
mod rule_builder;
mod rule_set_builder;

mod base;
mod bound;
mod cells;
mod disjoint;
mod out_of_scope;
mod rule;
mod rule_set;
mod severity;
mod slice;
mod slice_text;
mod strand;
mod test_level;
mod transfer_rules;

#[doc(alias("grondslag", "denominator"))]
pub use base::Base;
pub use bound::Bound;
#[doc(alias("regel", "quota", "concentration"))]
pub use rule::Rule;
pub use rule_builder::RuleBuilder;
pub use rule_set::OutOfScope;
#[doc(alias("regels"))]
pub use rule_set::RuleSet;
pub use rule_set_builder::RuleSetBuilder;
#[doc(alias("ernst"))]
pub use severity::Severity;
#[doc(alias("part of the budget", "allocation"))]
pub use slice::Slice;
#[doc(alias("GTI", "ITI", "luik"))]
pub use strand::Strand;
pub use test_level::TestLevel;

#[cfg(feature = "schemars")]
pub(crate) use base::DECLARED;
pub(crate) use cells::Cells;
#[cfg(feature = "serde")]
pub(crate) use rule_set_builder::UnreadableRule;
