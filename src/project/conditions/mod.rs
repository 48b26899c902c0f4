//! The checks of a proposal, one file each: a record, and what it sees.

mod activity_kinds;
mod additionality;
mod agreement_references;
pub(super) mod area;
pub(super) mod budget;
pub(super) mod budget_parts;
mod climate_proofing;
mod co_financing_rate;
mod directing_role;
mod employment;
mod excluded_activities;
mod horizontal_principles;
pub(super) mod id;
mod indicator_grouping;
mod indicator_targets;
mod indicators;
mod innovation;
mod lapsed_frames;
mod not_finished;
pub(super) mod objective_of_theme;
mod other_european_money;
mod period;
mod policy_fit_antwerp;
mod policy_fit_ghent;
mod preferred_place;
mod preferred_principles;
mod principles;
mod principles_of_city;
mod reach;
mod research_infrastructure;
mod running_costs;
mod scheme;
mod selection;
mod smart_specialisation;
mod special_attention;
mod theme;
mod urban_angle;
mod urban_fabric;

use super::Condition;

/// Every check, in the order in which they are reported.
pub(super) static ALL: &[&Condition] = &[
    &scheme::CONDITION,
    &area::CONDITION,
    &directing_role::CONDITION,
    &preferred_place::CONDITION,
    &theme::CONDITION,
    &objective_of_theme::CONDITION,
    &policy_fit_antwerp::CONDITION,
    &agreement_references::CONDITION,
    &policy_fit_ghent::CONDITION,
    &principles::CONDITION,
    &preferred_principles::CONDITION,
    &principles_of_city::CONDITION,
    &urban_angle::CONDITION,
    &additionality::CONDITION,
    &reach::CONDITION,
    &urban_fabric::CONDITION,
    &innovation::CONDITION,
    &smart_specialisation::CONDITION,
    &activity_kinds::CONDITION,
    &research_infrastructure::CONDITION,
    &employment::CONDITION,
    &running_costs::CONDITION,
    &indicators::CONDITION,
    &indicator_grouping::CONDITION,
    &indicator_targets::CONDITION,
    &special_attention::CONDITION,
    &budget::CONDITION,
    &co_financing_rate::CONDITION,
    &budget_parts::CONDITION,
    &other_european_money::CONDITION,
    &excluded_activities::CONDITION,
    &not_finished::CONDITION,
    &period::CONDITION,
    &lapsed_frames::CONDITION,
    &climate_proofing::CONDITION,
    &horizontal_principles::CONDITION,
    &selection::CONDITION,
    &id::CONDITION,
];
