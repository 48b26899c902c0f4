//! Tests of the library, a module for each part. One program, because each test program is linked separately.

#[macro_use]
#[path = "../laws/closed_lists.rs"]
mod closed_lists;

mod amounts_by_reference;
#[cfg(feature = "serde")]
mod bad_documents;
#[cfg(feature = "serde")]
mod calls;
mod cases;
mod codes;
#[cfg(feature = "serde")]
mod conditions;
#[cfg(feature = "repair")]
mod conflicts;
#[cfg(feature = "serde")]
mod constructors;
#[cfg(feature = "serde")]
mod contract;
#[cfg(feature = "csv")]
mod csv;
mod custom_rules;
mod derived_figures;
#[cfg(feature = "serde")]
mod display;
mod envelopes;
#[cfg(feature = "serde")]
mod fields;
#[cfg(feature = "serde")]
mod form_mistakes;
#[cfg(feature = "serde")]
mod form_values;
mod headroom;
#[cfg(feature = "serde")]
mod input_limits;
mod ledger;
mod mapped_list;
#[cfg(feature = "serde")]
mod messages;
mod money;
#[cfg(feature = "serde")]
mod open_answers;
mod open_outcomes;
#[cfg(feature = "repair")]
mod open_together;
#[cfg(feature = "serde")]
mod operation_document;
#[cfg(feature = "serde")]
mod passing;
#[cfg(feature = "serde")]
mod plan_checks;
#[cfg(feature = "serde")]
mod plan_document;
#[cfg(feature = "serde")]
mod plan_figures;
#[cfg(feature = "serde")]
mod plan_transfers;
#[cfg(feature = "serde")]
mod proposal;
#[cfg(all(feature = "repair", feature = "serde"))]
mod public_types;
#[cfg(feature = "serde")]
mod published;
#[cfg(feature = "repair")]
mod random_plans;
#[cfg(feature = "serde")]
mod reading;
#[cfg(feature = "repair")]
mod repair;
#[cfg(feature = "repair")]
mod repair_agreement;
#[cfg(feature = "repair")]
mod repair_amounts;
#[cfg(feature = "repair")]
mod repair_of_figures;
#[cfg(feature = "repair")]
mod repair_of_plans;
#[cfg(all(feature = "serde", feature = "repair"))]
mod repair_words;
#[cfg(feature = "serde")]
mod required_fields;
mod rounding;
mod rule_oracle;
mod slices;
mod split;
mod strategy;
mod transfers;
#[cfg(feature = "serde")]
mod waiting_for_fields;
