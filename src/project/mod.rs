//! A project proposal, and every condition that it can show to meet.

mod activity_kind;
mod answer;
mod assess;
mod budget;
mod city_role;
mod city_roles;
mod condition;
mod conditions;
mod entry;
mod fields;
mod indicator_fit;
mod indicator_target;
mod location;
mod nis;
mod observation;
mod operations;
mod other_funding;
mod out_of_scope;
mod period;
mod policy_fit;
mod principle_answer;
mod proposal;
mod reader_verdict;
mod scheme;
mod scope;
mod scrutinised_activity;

pub use activity_kind::ActivityKind;
pub use answer::{Answer, ReaderJudgement};
pub use budget::{Budget, CityPart, ObjectivePart};
pub use city_role::CityRole;
pub use city_roles::CityRoles;
pub use condition::{Applicability, Condition};
pub use entry::{Entry, FormValue};
pub use fields::{Codes, Field, FieldKind, FilledInBy};
pub use indicator_target::IndicatorTarget;
pub use location::Location;
pub use nis::Nis;
pub use other_funding::OtherFunding;
pub use period::Period;
pub use policy_fit::{AntwerpPolicyFit, GhentPolicyFit, PolicyFit};
pub use proposal::{FIELDS, Proposal};
pub use reader_verdict::ReaderVerdict;
pub use scheme::Scheme;
pub use scope::Scope;
pub use scrutinised_activity::ScrutinisedActivity;

#[cfg(feature = "serde")]
pub(crate) use fields::Form;
