//! The strategy: its two cities, seven themes, and everything that it says.

mod action;
mod both_cities;
mod chain;
mod city;
mod city_strategy;
mod link;
mod lookup;
mod need;
mod of_city;
mod opportunity;
mod policy_document;
mod principle;
mod record;
mod statement;
mod statistic;
mod status;
// Generated from `content/`, which says how.
#[rustfmt::skip]
mod tables;
mod theme;

pub use action::ExampleAction;
pub use both_cities::{DELIMITING_RULES, INTRODUCTION, SPECIAL_ATTENTION};
pub use city::City;
pub use city_strategy::CityStrategy;
pub use link::{Basis, Link};
pub use lookup::{document, documents, record, records};
pub use need::{Domain, Need};
pub use opportunity::{Chapter, Opportunity};
pub use policy_document::PolicyDocument;
pub use principle::Principle;
pub use record::Record;
pub use statement::Statement;
pub use statistic::{Comparison, Qualifier, Statistic, StatisticKind, Territory, Value};
pub use status::Status;
pub use theme::Theme;
