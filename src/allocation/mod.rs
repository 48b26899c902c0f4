//! Financial plans and other figures, and what follows when rules are applied to them.
//!
//! A [`FinancialPlan`] has the totals that a programme publishes. [`Figures`] is a list of slices with
//! amounts. Both implement [`Amounts`], as can your own type. [`RuleSet::check`] evaluates the rules,
//! [`RuleSet::envelopes`] gives the amount that each rule sets aside, and [`RuleSet::headroom`] the amount
//! that can be added before a rule fails.
//!
//! ```
//! use efro_gti::{Euro, FinancialPlan, RuleSet};
//! use efro_gti::report::Verdict;
//!
//! let plan = FinancialPlan::builder("A programme", Euro::whole(1_000))
//!     .technical_assistance(Euro::ZERO)
//!     .urban(Euro::whole(80))
//!     .build()?;
//! let report = RuleSet::adopted().check(&plan);
//! let urban = report.outcomes_of("urban-minimum").next().expect("it is a rule of the set");
//! assert_eq!(urban.verdict(), Verdict::Passed); // 80 is 8 % of 1,000.
//! # Ok::<(), efro_gti::DocumentError>(())
//! ```
//!
//! The [guide](crate::guide::allocation) explains the rules and their bases.
//!
//! [`RuleSet::check`]: crate::RuleSet::check
//! [`RuleSet::envelopes`]: crate::RuleSet::envelopes
//! [`RuleSet::headroom`]: crate::RuleSet::headroom

// The order in which rustdoc lists the methods of a plan.
mod plan_builder;

mod plan;

mod amount_checks;
mod amounts;
mod amounts_by_reference;
mod basis;
mod check;
mod contradiction;
mod envelopes;
mod figure;
mod figure_error;
mod figures;
mod headroom;
mod headroom_text;
mod limit;
mod plan_change;
mod plan_checks;
mod plan_figures;
#[cfg(feature = "repair")]
mod plan_repaired;
mod statements;
mod transfer;
mod transfer_parts;

pub use amounts::Amounts;
#[doc(alias("enveloppe", "minimum amount"))]
pub use envelopes::Envelope;
pub use envelopes::SetAside;
#[doc(alias("cijfer"))]
pub use figure::Figure;
pub use figure_error::FigureError;
pub use figures::Figures;
pub use headroom::FundingSource;
#[doc(alias("ruimte", "leeway"))]
pub use headroom::Headroom;
pub use limit::{Limit, PlanLimit, RuleLimit};
#[doc(alias("financieel plan", "table 11", "tabel 11", "budget", "begroting"))]
pub use plan::FinancialPlan;
pub use plan_builder::FinancialPlanBuilder;
pub use transfer::Amendment;

pub(crate) use amounts::{BuiltInAmounts, assumptions, checks, known};
#[cfg(feature = "repair")]
pub(crate) use basis::undivided;
pub(crate) use check::depends_on_failed;
#[cfg(feature = "serde")]
pub(crate) use plan::{has_own_field, place_of};
#[cfg(feature = "repair")]
pub(crate) use statements::independent;
pub(crate) use statements::own_fields;
