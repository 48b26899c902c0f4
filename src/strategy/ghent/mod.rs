//! Ghent, table by table.

mod actions;
mod frame;
mod needs;
mod opportunities;

mod strategy;

pub(super) use strategy::STRATEGY;
