//! Amounts held against the rules: plans, lists of figures, and the check itself.

mod amounts;
mod amounts_behind;
mod check;
mod envelopes;
mod figure;
mod figures;
mod headroom;
mod headroom_text;
mod no_figure;
mod plan;
mod plan_amounts;
mod plan_builder;
mod plan_checks;
#[cfg(feature = "serde")]
mod plan_wire;
mod repair;
mod repair_parts;
mod repair_search;
mod repair_text;
mod transfer;

pub use amounts::Amounts;
pub use envelopes::Envelope;
pub use figure::Figure;
pub use figures::Figures;
pub use headroom::{Headroom, Inflow, Room, RuleRoom};
pub use no_figure::NoFigure;
pub use plan::FinancialPlan;
pub use plan_builder::FinancialPlanBuilder;
pub use repair::{ChangedPart, Move, MoveReason, NoRepair, Repair};
pub use repair_parts::Side;
