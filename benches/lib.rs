//! What several benches need.

pub mod generated;
pub mod ratio;
