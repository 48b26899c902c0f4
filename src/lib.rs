#![doc = include_str!("../README.md")]
//!
//! # The tour
//!
//! | a tool asks | the crate answers |
//! |---|---|
//! | what does the strategy speak of? | [`Priority`], [`SpecificObjective`], [`Theme`] and [`City`], with codes, official names and what belongs to what |
//! | what does it say of a city? | [`City::strategy`] gives its [`CityStrategy`]: [`Principle`]s, [`Need`]s, [`Opportunity`] records, [`ExampleAction`]s, each a [`Record`] with its [`Statistic`]s and source |
//! | how does that hang together? | [`Theme::example_actions`], [`ExampleAction::comes_from`], [`Opportunity::answers_to`], [`Need::opportunities`]; up with [`Theme::specific_objectives`] and [`SpecificObjective::priority`], and to its [`Indicator`]s |
//! | which part of the money is meant? | a [`Slice`]; its amount is a [`Figure`] of a [`FinancialPlan`], of [`Figures`], of a [`Ledger`] at a stage, or of a type of one's own that implements [`Amounts`] |
//! | is this financial plan right? | [`RuleSet::check`] gives a [`Report`] of [`Outcome`]s, each with its [`Verdict`], its [`Measure`] and its [`Citation`] |
//! | is this project eligible? | [`Proposal::assess`] gives a [`Report`] with an [`Outcome`] of every [`Check`]; [`Report::to_judge`] lists the answers that only a reader can judge |
//! | what is wrong with this text? | `FinancialPlan::from_json` and its like give the first problem; `RuleSet::check_json` and `Proposal::assess_json` give a [`Report`] with all of them, each at its line and column, and go on with what is sound |
//! | where do our commitments stand? | a [`Ledger`] of [`Operation`]s, [`at`](Ledger::at) a [`Stage`], held [`against`](Standing::against) a plan: what is short is [`open`](Verdict::Open) while money is left; and its [`Progress`] |
//! | how much is left, and what would fix it? | [`RuleSet::headroom`] of any slice, [`RuleSet::repair`] of a plan, [`RuleSet::what_if`] for a change of either; [`FinancialPlan::transfers`] for a plan with its amendments |
//! | what does a document look like? | a JSON Schema of each under `schemas/`; with the feature `schemars`, `JsonSchema` of [`FinancialPlan`], [`Proposal`], [`Operation`], [`RuleSet`] and [`Report`] |
//! | what do I show beside the form? | [`Report::notes`], in either [`Language`], each with its [`Pointer`] |
//!
//! Money is in [`Euro`], shares are [`Share`]s. Texts that cannot be read give a [`ParseError`], documents an
//! [`InputError`]. Everything that has words has a method `text(language)`; `Display` is its English.
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
#[cfg(all(doc, any(not(doctest), feature = "json")))]
pub mod guide;
mod input;
mod money;
mod parse;
mod portfolio;
mod programme;
mod project;
mod report;
mod rules;
#[cfg(feature = "schemars")]
mod schema;
mod source;
mod strategy;
mod text;

pub use jiff;
pub use rust_decimal;
#[cfg(feature = "schemars")]
pub use schemars;

pub use allocation::{
    Amounts, ChangedPart, Envelope, Figure, Figures, FinancialPlan, FinancialPlanBuilder, Headroom,
    Inflow, MeasureChange, Move, MoveReason, NoFigure, NoRepair, OutcomeChange, Repair, Room,
    RuleRoom, Side, WhatIf,
};
pub use input::{InputError, InputProblem, Pointer, Position};
pub use money::{
    Euro, OutOfRange, Part, Quota, Ratio, Share, Split, SplitError, SplitOptions, SplitPolicy,
};
pub use parse::{ParseError, ParseErrorKind};
pub use portfolio::{
    Against, Booking, CrossRow, CrossTable, Dimension, Funding, Ledger, Operation, Progress, Stage,
    Standing,
};
pub use programme::{Home, Indicator, IndicatorKind, Priority, SpecificObjective};
pub use project::{
    Activity, Answer, AntwerpFrame, AppliesTo, Budget, Check, CityPart, CityRole, CityRoles, Entry,
    FormValue, GhentFrame, IndicatorTarget, Location, Nature, Nis, ObjectivePart, OtherFunding,
    Period, PolicyFrame, Proposal, ReaderJudgement, ReaderVerdict, Reports, Scope, Strand, Summary,
};
pub use report::{
    Assumption, Balance, Conclusion, Counts, Finding, Judgement, Measure, MeasuredBase, NotHeld,
    Note, Origin, Outcome, OutcomeKind, Problem, Reason, Report, RuleSetName, Verdict,
};
pub use rules::{
    Base, Bound, Conflict, Level, Place, Remark, Rule, RuleBuilder, RuleSet, RuleSetBuilder,
    RuleSetError, Severity, Slice, Undecided,
};
pub use source::{Citation, Document, EDITION, Passage};
pub use strategy::{
    Chapter, City, CityStrategy, Comparison, DELIMITING_RULES, Domain, ExampleAction, Need,
    Opportunity, PolicyDocument, Principle, Qualifier, Record, SPECIAL_ATTENTION, Statement,
    Statistic, StatisticKind, Territory, Theme, Value,
};
pub use text::{Language, Text};
