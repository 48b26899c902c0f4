//! What holds of the library: a module for each part of it. One program, since each is linked by itself.

mod amounts;
#[cfg(feature = "serde")]
mod bad_documents;
#[cfg(feature = "serde")]
mod built;
mod calls;
mod codes;
#[cfg(feature = "serde")]
mod conditions;
#[cfg(feature = "serde")]
mod contract;
mod derived;
#[cfg(feature = "serde")]
mod display;
mod fields;
mod form_values;
mod headroom;
mod ledger;
mod money;
mod open;
#[cfg(feature = "serde")]
mod operation_document;
mod own_rules;
#[cfg(feature = "serde")]
mod plan_document;
#[cfg(feature = "serde")]
mod plan_figures;
#[cfg(feature = "serde")]
mod proposal;
mod public_types;
#[cfg(feature = "serde")]
mod published;
#[cfg(feature = "serde")]
mod reading;
mod repair;
mod rounding;
mod rule_oracle;
mod slices;
mod split;
mod strategy;
mod transfers;
