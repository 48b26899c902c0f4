//! Project proposals, and the conditions that a proposal is checked against.
//!
//! A [`Proposal`] is a form, complete or not. [`Proposal::assess`] checks it against every
//! [`Condition`] and returns a [`Report`](crate::Report). A code, an amount or a date in it is an [`Entry`],
//! which keeps what was typed if it cannot be read.
//!
//! ```
//! use efro_gti::{City, Proposal, Theme};
//!
//! let mut proposal = Proposal::default();
//! proposal.cities = Some(vec![City::Ghent.into()]);
//! proposal.themes = Some(vec![Theme::ClimateAdaptation.into()]);
//! let report = proposal.assess();
//! assert!(report.outcomes_of("theme").all(|outcome| outcome.reason().is_none()));
//! assert!(report.counts().not_evaluated > 0); // The other fields are still missing.
//! ```
//!
//! The [catalogue](crate::guide::catalogue) lists every condition with its source.

mod activity_kind;
mod answer;
mod asked;
mod assess;
mod budget;
mod call;
mod choices;
mod city_role;
mod city_roles;
mod condition;
mod conditions;
mod entry;
mod field_at;
mod field_group;
mod fields;
mod force;
mod frame;
mod indicator_fit;
mod indicator_target;
mod location;
mod nis;
mod observation;
mod operation;
mod other_funding;
mod out_of_scope;
mod party;
mod period;
mod policy_fit;
mod proposal;
mod required;
mod scheme;
mod scope;
mod scrutinised_activity;
mod statement;

pub use activity_kind::ActivityKind;
pub use answer::{Answer, JudgementEntry};
pub use budget::{Budget, CityPart, SpecificObjectivePart};
pub use call::Call;
pub use choices::Choice;
pub use city_role::CityRole;
pub use city_roles::CityRoles;
pub use condition::Condition;
pub use entry::{Entry, FormValue};
pub use field_group::FieldGroup;
pub use fields::{Codes, Field, FieldKind};
pub use force::Force;
pub use frame::Frame;
pub use indicator_target::IndicatorTarget;
pub use location::Location;
pub use nis::Nis;
pub use other_funding::OtherFunding;
pub use party::Party;
pub use period::Period;
pub use policy_fit::{AntwerpPolicyFit, GhentPolicyFit, PolicyFit};
pub use proposal::{FIELDS, Proposal};
pub use required::Required;
pub use scheme::Scheme;
pub use scope::Scope;
pub use scrutinised_activity::ScrutinisedActivity;

#[cfg(feature = "serde")]
pub(crate) use fields::Form;
