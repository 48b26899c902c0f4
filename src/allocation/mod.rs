//! Amounts held against the rules: plans, lists of figures, and the check itself.

mod amounts;
mod amounts_by_reference;
mod check;
mod envelopes;
mod figure;
mod figure_error;
mod figures;
mod headroom;
mod headroom_text;
mod plan;
mod plan_amounts;
mod plan_builder;
mod plan_checks;
mod transfer;

pub use amounts::Amounts;
pub use envelopes::Envelope;
pub use figure::Figure;
pub use figure_error::FigureError;
pub use figures::Figures;
pub use headroom::{FundingSource, Headroom, Room, RuleRoom};
pub use plan::FinancialPlan;
pub use plan_builder::FinancialPlanBuilder;

pub(crate) use plan::parts_of;
