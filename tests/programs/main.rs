//! The examples, run as programs: a module for each.

#![cfg(feature = "serde")]

mod assess;
mod catalogue;
mod check;
#[cfg(feature = "csv")]
mod diagnostics;
mod envelopes;
#[cfg(feature = "repair")]
mod guide;
mod hostile;
#[cfg(feature = "csv")]
mod portfolio;
mod program;
mod readme;
#[cfg(feature = "repair")]
mod repair;
#[cfg(feature = "schemars")]
mod schemas;
mod split;
