//! What holds of the library: a module for each part of it. One program, since each is linked by itself.

mod amounts;
#[cfg(feature = "json")]
mod bad_documents;
#[cfg(feature = "json")]
mod built;
mod calls;
mod codes;
#[cfg(feature = "json")]
mod conditions;
#[cfg(feature = "json")]
mod contract;
mod derived;
#[cfg(feature = "json")]
mod display;
mod form_values;
mod headroom;
mod ledger;
mod money;
mod open;
#[cfg(feature = "json")]
mod operation_document;
mod own_rules;
#[cfg(feature = "json")]
mod plan_document;
#[cfg(feature = "json")]
mod plan_figures;
#[cfg(feature = "json")]
mod proposal;
mod public_types;
#[cfg(feature = "json")]
mod published;
#[cfg(feature = "json")]
mod reading;
mod repair;
mod rounding;
mod rule_oracle;
mod slices;
mod split;
mod strategy;
mod transfers;
