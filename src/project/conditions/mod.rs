//! The conditions on a project. Those that only ask for a statement, a fact or a list are rows of
//! [`table`]; the others have a file each.

mod agreement_references;
pub(super) mod area;
pub(super) mod budget;
pub(super) mod budget_parts;
mod call;
mod co_financing_rate;
mod directing_role;
mod employment;
mod ended_frames;
mod excluded_activities;
mod indicator_grouping;
mod indicator_targets;
mod indicators;
mod judgements;
mod not_completed;
pub(super) mod objective_of_theme;
mod one_objective;
mod other_european_funding;
mod period;
mod preferred_place;
mod preferred_principles;
mod principles;
mod principles_of_city;
mod reach;
mod record;
pub(super) mod scheme;
mod special_attention;
mod table;
mod urban_angle;

// The names that most conditions use.
use super::observation::{
    Check, MAX_ELEMENTS, NotPassed, Observation, Observations, accepted, belongs, distinct, each,
    each_code, each_element, filled_in, left_out, require, require_filled_in,
};
use super::{ActivityKind, Condition, Entry, Proposal};
use crate::document::Pointer;
use crate::parse::cut;
use crate::programme::SpecificObjective;
use crate::report::{Applicability, Problem, Reason, ValueSet};
use crate::source::{Citation, Source};
use crate::strategy::City;
use crate::text::{Text, says_something};
pub(super) use period::within_eligibility;
pub(super) use principles::{preference, principle_title};
use record::condition;
pub(super) use table::{ID, THEME};

/// Every condition, in the order in which they are reported.
pub(super) static ALL: &[&Condition] = &[
    &table::TITLE_AND_LEAD,
    &scheme::CONDITION,
    &call::CONDITION,
    &table::PHASE,
    &area::CONDITION,
    &directing_role::CONDITION,
    &preferred_place::CONDITION,
    &THEME,
    &objective_of_theme::CONDITION,
    &one_objective::CONDITION,
    &table::POLICY_FIT_ANTWERP,
    &agreement_references::CONDITION,
    &table::POLICY_FIT_GHENT,
    &table::POLICY_NOTES,
    &principles::CONDITION,
    &preferred_principles::CONDITION,
    &principles_of_city::CONDITION,
    &judgements::CONDITION,
    &urban_angle::CONDITION,
    &table::ADDITIONALITY,
    &reach::CONDITION,
    &table::URBAN_FABRIC,
    &table::INNOVATION,
    &table::SMART_SPECIALISATION,
    &table::ACTIVITY_KINDS,
    &table::RESEARCH_INFRASTRUCTURE,
    &employment::CONDITION,
    &table::PARTS_ALONE,
    &indicators::CONDITION,
    &indicator_grouping::CONDITION,
    &indicator_targets::CONDITION,
    &special_attention::CONDITION,
    &budget::CONDITION,
    &co_financing_rate::CONDITION,
    &budget_parts::CONDITION,
    &other_european_funding::DOUBLE_FUNDING,
    &other_european_funding::CONDITION,
    &excluded_activities::CONDITION,
    &not_completed::CONDITION,
    &period::CONDITION,
    &ended_frames::CONDITION,
    &table::CLIMATE_PROOFING,
    &table::HORIZONTAL_PRINCIPLES,
    &table::SELECTION,
    &table::ID,
];
