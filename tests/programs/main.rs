//! The examples as the programs that people run: a module for each.

#![cfg(feature = "serde")]

mod assess;
mod catalogue;
mod check;
mod diagnostics;
mod envelopes;
mod guide;
mod portfolio;
mod program;
#[cfg(feature = "schemars")]
mod schemas;
mod split;
