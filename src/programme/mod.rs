//! The programme: its two priorities and their seven specific objectives.

mod priority;
mod specific_objective;

pub use priority::Priority;
pub use specific_objective::SpecificObjective;
