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
//! # What a portal uses
//!
//! | to | use |
//! |---|---|
//! | draw the form | [`FIELDS`]; [`FieldGroup`], its sections; [`Field`], with the label, the help text and the [choices](Field::choices) |
//! | know what to ask whom, in which city, and when | [`Field::filled_in_by`], [`cities`](Field::cities), [`due`](Field::due) and [`required`](Field::required) |
//! | read what is typed | [`Entry::parse`], [`Entry::parse_written`] for amounts, numbers and dates in Dutch, or `Proposal::from_json` for the whole form in the notation of documents |
//! | check the form | [`Proposal::assess`], or [`assess_under`](Proposal::assess_under) a [`Call`] |
//! | show what is wrong, missing or waiting at a field | [`Report::outcomes_at`](crate::Report::outcomes_at), [`Outcome::state`](crate::Outcome::state) and its message |
//! | know who judges an answer | [`Condition::judged_by`] |
//! | keep what assessors found | the [`judgements`](Answer::judgements) of an [`Answer`] |
//! | show how much is filled in | [`FormProgress`](struct.FormProgress.html), with the feature `serde` |
//! | book a selected project | [`Proposal::operation`] |
//!
//! The [cookbook](crate::guide::cookbook#projects) has a program for each, and the [catalogue](crate::guide::catalogue) lists every
//! condition with its source.
//!
//! # What is due when
//!
//! A proposal is an application until its [`phase`](Proposal::phase) is [`Selection`](crate::report::Phase::Selection). Most conditions
//! are due at application; what the authorities decide or receive later is due at selection. Until a condition is
//! [due](Condition::due), its outcome is *not applicable*, with the reason
//! [`NotDueYet`](crate::report::Reason::NotDueYet), and its fields can be left out. [`Field::due`] returns the first phase in which a
//! condition asks for a field:
//!
//! ```
//! use efro_gti::Proposal;
//! use efro_gti::project::{Field, FieldKind, Required};
//! use efro_gti::report::{Phase, Reason};
//!
//! // The values that are required at application, and those that only selection requires.
//! let required = |phase| {
//!     let all = Field::all().into_iter();
//!     let values = all.filter(|field| !matches!(field.kind(), FieldKind::Form(_)));
//!     let due = values.filter(move |field| field.due() == Some(phase));
//!     let required = due.filter(|field| field.required() != Required::No);
//!     required.map(Field::pointer).collect::<Vec<_>>()
//! };
//! assert!(required(Phase::Application).contains(&"/title"));
//! assert_eq!(required(Phase::Selection), [
//!     "/smart_specialisation",
//!     "/long_lived_infrastructure",
//!     "/climate_proofing",
//!     "/horizontal_principles",
//!     "/selected_by",
//! ]);
//!
//! // The report says the same of a proposal.
//! let mut proposal = Proposal::default();
//! let is_due_later = |proposal: &Proposal| {
//!     let report = proposal.assess();
//!     let mut outcomes = report.outcomes_of("selection");
//!     outcomes.any(|one| matches!(one.reason(), Some(Reason::NotDueYet { .. })))
//! };
//! assert!(is_due_later(&proposal));
//! proposal.phase = Phase::Selection.into();
//! assert!(!is_due_later(&proposal));
//! ```
//!
//! # Long lists
//!
//! A condition checks the first 500 elements of a list. If there are more, the outcome
//! [`too-many`](crate::report::Reason::TooMany) says how many are left out, and the report does not pass.

// The order in which rustdoc lists the methods of a field and a proposal.
mod entry;
mod field_at;
mod fields;
mod proposal;

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
mod field_group;
mod force;
#[cfg(feature = "serde")]
mod form_progress;
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
mod required;
mod scheme;
mod scope;
mod scrutinised_activity;
mod statement;

pub use activity_kind::ActivityKind;
pub use answer::{Answer, JudgementEntry};
#[doc(alias(
    "begroting",
    "co-financing",
    "cofinanciering",
    "kofinanciering",
    "medefinanciering"
))]
pub use budget::Budget;
pub use budget::{CityPart, SpecificObjectivePart};
#[doc(alias("oproep"))]
pub use call::Call;
pub use choices::Choice;
pub use city_role::CityRole;
pub use city_roles::CityRoles;
#[doc(alias("voorwaarde", "criterion", "eligibility"))]
pub use condition::Condition;
pub use entry::{Entry, FormValue};
pub use field_group::FieldGroup;
#[doc(alias("veld", "form", "formulier"))]
pub use fields::Field;
pub use fields::{Codes, FieldKind};
pub use force::Force;
#[cfg(feature = "serde")]
pub use form_progress::FormProgress;
pub use frame::Frame;
pub use indicator_target::IndicatorTarget;
pub use location::Location;
#[doc(alias("NIS", "municipality", "gemeente"))]
pub use nis::Nis;
pub use other_funding::OtherFunding;
#[doc(alias("partij", "beneficiary", "begunstigde", "promotor"))]
pub use party::Party;
pub use period::Period;
pub use policy_fit::{AntwerpPolicyFit, GhentPolicyFit, PolicyFit};
pub use proposal::FIELDS;
#[doc(alias("projectvoorstel", "aanvraag", "application", "project"))]
pub use proposal::Proposal;
pub use required::Required;
pub use scheme::Scheme;
pub use scope::Scope;
pub use scrutinised_activity::ScrutinisedActivity;

#[cfg(feature = "serde")]
pub(crate) use fields::Form;
