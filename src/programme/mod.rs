//! The programme: its two priorities and their seven specific objectives.

mod indicator;
mod indicator_table;
mod priority;
mod specific_objective;

pub use indicator::{Indicator, IndicatorHome, IndicatorKind};
pub use priority::Priority;
pub use specific_objective::SpecificObjective;
