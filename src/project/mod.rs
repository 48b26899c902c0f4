//! A project proposal, and every condition that it can show to meet.

mod activity;
mod answer;
mod assess;
mod budget;
mod check;
mod checks;
mod city_role;
mod city_roles;
mod entry;
mod indicator_fit;
mod indicator_target;
mod location;
mod look;
mod nature;
mod nis;
mod not_looked_at;
mod operations;
mod other_funding;
mod period;
mod policy_frame;
mod principle_answer;
mod proposal;
mod reader_verdict;
mod scope;
mod strand;
#[cfg(feature = "serde")]
mod wire;

pub use activity::Activity;
pub use answer::{Answer, ReaderJudgement};
pub use budget::{Budget, CityPart, ObjectivePart};
pub use check::{AppliesTo, Check};
pub use city_role::CityRole;
pub use city_roles::CityRoles;
pub use entry::{Entry, FormValue};
pub use indicator_target::IndicatorTarget;
pub use location::Location;
pub use nature::Nature;
pub use nis::Nis;
pub use other_funding::OtherFunding;
pub use period::Period;
pub use policy_frame::{AntwerpFrame, GhentFrame, PolicyFrame};
pub use proposal::Proposal;
pub use reader_verdict::ReaderVerdict;
pub use scope::Scope;
pub use strand::Strand;
