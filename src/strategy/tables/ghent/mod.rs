// Generated from content/ghent/*.toml by `cargo run --manifest-path content/generator/Cargo.toml`; do not edit.

//! Ghent, table by table.

mod actions;
mod approach;
mod area;
mod background;
mod documents;
mod needs;
mod opportunities;
mod principles;
mod stakeholders;
mod strategy;

pub(in crate::strategy) use strategy::STRATEGY;
