//! The content of the strategy as static tables, in Dutch and English, with sources.
//!
//! [`City::strategy`] returns a [`CityStrategy`] with the [`Need`]s, [`Opportunity`] records, [`Principle`]s and
//! [`ExampleAction`]s of a city. Each of these is a [`Record`] with an id, a text in both languages, its [`Theme`]s, its
//! [`Statistic`]s and its citation. [`records`] lists the records of both cities.
//!
//! ```
//! use efro_gti::{City, Language, Theme};
//!
//! let action = Theme::Mobility.example_actions(City::Ghent).next().expect("Ghent has some");
//! println!("{} [{}]", action.text.text(Language::English), action.citation);
//! assert_eq!(City::Ghent.strategy().principles.len(), 7);
//! ```
//!
//! The [guide](crate::guide::strategy) introduces the strategy in ten minutes.

// The order in which rustdoc lists the methods of a city and a theme.
mod city;
mod theme;

mod action;
mod both_cities;
mod chain;
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
// Generated from `content/`; see its README.
#[rustfmt::skip]
mod tables;

#[doc(alias("voorbeeldactie", "actie"))]
pub use action::ExampleAction;
pub use both_cities::{DELIMITING_RULES, INTRODUCTION, SPECIAL_ATTENTION};
#[doc(alias("stad", "NIS", "NUTS", "urban authority"))]
pub use city::City;
pub use city_strategy::CityStrategy;
pub use link::Link;
pub use lookup::{policy_document, policy_documents, record, records};
#[doc(alias("nood", "behoefte", "SWOT"))]
pub use need::Need;
pub use need::{NeedDomain, NeedKind};
#[doc(alias("kans", "SWOT"))]
pub use opportunity::Opportunity;
pub use opportunity::OpportunityChapter;
pub use policy_document::PolicyDocument;
#[doc(alias("principe", "selection criterion"))]
pub use principle::Principle;
pub use record::Record;
pub use statement::Statement;
pub use statistic::{Comparison, Qualifier, Statistic, StatisticKind, Territory, Value};
pub use status::Status;
pub use tables::units::Unit;
#[doc(alias("thema"))]
pub use theme::Theme;
