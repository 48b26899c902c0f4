//! The programme: two priorities, their seven specific objectives, and the common indicators.
//!
//! A [`SpecificObjective`] belongs to one [`Priority`]. Projects under it may use some of the common [`Indicator`]s.
//!
//! ```
//! use efro_gti::{Priority, SpecificObjective};
//!
//! let objective: SpecificObjective = "SD 2.4".parse()?;
//! assert_eq!(objective, SpecificObjective::ClimateAdaptation);
//! assert_eq!(objective.code(), "RSO2.4");
//! assert_eq!(objective.priority(), Priority::SustainableFlanders);
//! assert!(objective.indicators().any(|indicator| indicator.code == "RCO26"));
//! # Ok::<(), efro_gti::ParseError>(())
//! ```

mod indicator;
mod indicator_table;
mod priority;
mod specific_objective;

pub use indicator::{Indicator, IndicatorGroup, IndicatorKind};
pub use priority::Priority;
pub use specific_objective::SpecificObjective;
