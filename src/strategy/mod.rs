//! The content of the strategy as static tables, in Dutch and English, with sources.
//!
//! [`City::strategy`] returns a [`CityStrategy`]: its area, [`Need`]s, opportunities, [`Principle`]s
//! and [`ExampleAction`]s. Each of these is a [`Record`] with an id, a text, its [`Theme`]s, its
//! [`Statistic`]s and its citation.
//!
//! ```
//! use efro_gti::{City, Language, Theme};
//!
//! let action = Theme::Mobility.example_actions(City::Ghent).next().expect("Ghent has some");
//! println!("{} [{}]", action.text.text(Language::English), action.source);
//! assert_eq!(City::Ghent.strategy().principles.len(), 7);
//! ```
//!
//! The [guide](crate::guide::strategy) introduces the strategy in ten minutes.

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
