#![doc = include_str!("../README.md")]
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![deny(missing_docs)]
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing,
        clippy::arithmetic_side_effects
    )
)]

extern crate alloc;

mod allocation;
mod input;
mod money;
mod parse;
mod programme;
mod report;
mod rules;
mod source;
mod strategy;
mod text;

pub use rust_decimal;

pub use allocation::{Amounts, Figure, Figures, FinancialPlan, FinancialPlanBuilder, NoFigure};
pub use input::{InputError, InputProblem, Pointer, Position};
pub use money::{Euro, OutOfRange, Ratio, Share};
pub use parse::{ParseError, ParseErrorKind};
pub use programme::{Priority, SpecificObjective};
pub use report::{
    Assumption, Balance, Conclusion, Counts, Finding, Measure, MeasuredBase, NotHeld, Note, Origin,
    Outcome, OutcomeKind, Problem, Reason, Report, RuleSetName, Verdict,
};
pub use rules::{Base, Bound, Level, Place, Remark, Rule, RuleSet, Severity, Slice};
pub use source::{Citation, Document, EDITION, Passage};
pub use strategy::{City, Theme};
pub use text::{Language, Text};
