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

// The order in which rustdoc lists the methods of an objective.
mod priority;
mod specific_objective;

mod indicator_table;

mod indicator;

#[doc(alias("RCO", "RCR", "indicator"))]
pub use indicator::Indicator;
pub use indicator::{IndicatorGroup, IndicatorKind};
#[doc(alias("prioriteit", "priority axis"))]
pub use priority::Priority;
#[doc(alias("RSO", "SD", "SO", "specifieke doelstelling", "doelstelling"))]
pub use specific_objective::SpecificObjective;
