//! The checks of a proposal, one file each: a record, and what it sees.

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
mod nature;
mod not_finished;
pub(super) mod objective_of_theme;
mod other_european_money;
mod period;
mod policy_frame_antwerp;
mod policy_frame_ghent;
mod preferred_place;
mod preferred_principles;
mod principles;
mod principles_of_city;
mod programme;
mod reach;
mod research_infrastructure;
mod running_costs;
mod selection;
mod smart_specialisation;
mod special_attention;
mod theme;
mod urban_angle;
mod urban_fabric;

use super::Check;

/// Every check, in the order in which they are reported.
pub(super) static ALL: &[&Check] = &[
    &programme::CHECK,
    &area::CHECK,
    &directing_role::CHECK,
    &preferred_place::CHECK,
    &theme::CHECK,
    &objective_of_theme::CHECK,
    &policy_frame_antwerp::CHECK,
    &agreement_references::CHECK,
    &policy_frame_ghent::CHECK,
    &principles::CHECK,
    &preferred_principles::CHECK,
    &principles_of_city::CHECK,
    &urban_angle::CHECK,
    &additionality::CHECK,
    &reach::CHECK,
    &urban_fabric::CHECK,
    &innovation::CHECK,
    &smart_specialisation::CHECK,
    &nature::CHECK,
    &research_infrastructure::CHECK,
    &employment::CHECK,
    &running_costs::CHECK,
    &indicators::CHECK,
    &indicator_grouping::CHECK,
    &indicator_targets::CHECK,
    &special_attention::CHECK,
    &budget::CHECK,
    &co_financing_rate::CHECK,
    &budget_parts::CHECK,
    &other_european_money::CHECK,
    &excluded_activities::CHECK,
    &not_finished::CHECK,
    &period::CHECK,
    &lapsed_frames::CHECK,
    &climate_proofing::CHECK,
    &horizontal_principles::CHECK,
    &selection::CHECK,
    &id::CHECK,
];
