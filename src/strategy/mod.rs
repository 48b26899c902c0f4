//! The strategy: its two cities, seven themes, and everything that it says.

mod action;
mod city;
mod city_strategy;
mod delimitation;
mod need;
mod of_city;
mod opportunity;
mod policy_document;
mod principle;
mod record;
mod statement;
mod statistic;
// Generated from `content/`, which says how.
#[rustfmt::skip]
mod tables;
mod theme;

pub use action::ExampleAction;
pub use city::City;
pub use city_strategy::CityStrategy;
pub use delimitation::{DELIMITING_RULES, SPECIAL_ATTENTION};
pub use need::{Domain, Need};
pub use opportunity::{Chapter, Opportunity};
pub use policy_document::PolicyDocument;
pub use principle::Principle;
pub use record::Record;
pub use statement::Statement;
pub use statistic::{Comparison, Qualifier, Statistic, StatisticKind, Territory, Value};
pub use theme::Theme;
