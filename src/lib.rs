// Of two links with one name the first counts. Here they lead into these pages, and those of the README,
// where it stands alone, to where it is read.
//! [guide]: guide
//! [strategy]: guide::strategy
//! [model]: guide::model
//! [allocation]: guide::allocation
//! [reports]: guide::reports
//! [catalogue]: guide::catalogue
//! [cookbook]: guide::cookbook
//! [documents]: guide::documents
//! [speed]: guide::speed
//! [glossary]: guide::glossary
//! [extending]: guide::extending
//! [versions]: guide::versions
//! [README.nl.md]: https://docs.rs/crate/efro-gti/latest/source/README.nl.md
//! [CONTRIBUTING.md]: https://docs.rs/crate/efro-gti/latest/source/CONTRIBUTING.md
//! [CHANGELOG.md]: https://docs.rs/crate/efro-gti/latest/source/CHANGELOG.md
#![doc = include_str!("../README.md")]
//!
//! # The types behind the tour
//!
//! | to | use |
//! |---|---|
//! | name a part of the programme | [`Priority`], [`SpecificObjective`], [`Theme`], [`City`]: codes, official names, and what belongs to what |
//! | read what the strategy says of a city | [`City::strategy`]: [`Principle`]s, [`Need`]s, [`Opportunity`] records and [`ExampleAction`]s, each a [`Record`] with its [`Statistic`]s and source |
//! | go from one to the other | [`Theme::example_actions`], [`ExampleAction::comes_from`], [`Opportunity::answers_to`], [`Need::opportunities`]; [`Theme::specific_objectives`], [`SpecificObjective::indicators`] |
//! | say which part of the money is meant | a [`Slice`]; its amount is a [`Figure`] of a [`FinancialPlan`], of [`Figures`], of a [`Ledger`] at a [`Stage`], or of a type of one's own that implements [`Amounts`] |
//! | hold a plan against the rules | [`RuleSet::check`]: a [`Report`] of [`Outcome`]s, each with its [`Verdict`], [`Measure`] and [`Citation`] |
//! | hold a proposal against the conditions | [`Proposal::assess`]: an [`Outcome`] for what each [`Check`] looks at |
//! | read a document, or all that is wrong with it | `from_json` of [`FinancialPlan`], [`Proposal`] and [`RuleSet`]; `RuleSet::check_json` and `Proposal::assess_json` go on with what is sound |
//! | show it beside a form | [`Report::notes`], each with its [`Pointer`], in either [`Language`] |
//! | follow commitments | a [`Ledger`] of [`Operation`]s, [`at`](Ledger::at) a stage, [`against`](Standing::against) a plan: what is short is [`open`](Verdict::Open) while money is left |
//! | ask what is left, and what would mend it | [`RuleSet::headroom`], [`RuleSet::repair`], [`RuleSet::what_if`]; [`FinancialPlan::transfers`] for amendments |
//! | divide money | [`Euro::split`]; [`RuleSet::envelopes`] for what each rule sets aside |
//!
//! Money is in [`Euro`], shares are [`Share`]s. A value that cannot be read gives a [`ParseError`], a document an
//! [`InputError`], or [`InputErrors`] where all of them are told at once. What has words has a method `text(language)`, whose English is its `Display`; of a
//! record the words are a field: `need.text.text(language)`.
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
#[cfg_attr(docsrs, doc(auto_cfg = false))]
pub mod guide;
mod input;
mod linear;
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
    Inflow, Move, MoveReason, NoFigure, NoRepair, Repair, Room, RuleRoom, Side,
};
#[cfg(feature = "json")]
pub use input::positions;
pub use input::{InputError, InputErrors, InputProblem, Pointer, Position};
pub use linear::Undecided;
pub use money::{
    Euro, OutOfRange, Part, Quota, Ratio, Share, Split, SplitError, SplitOptions, SplitPolicy,
};
pub use parse::{ParseError, ParseErrorKind};
pub use portfolio::{Against, Booking, Funding, Ledger, Operation, Progress, Stage, Standing};
pub use programme::{Home, Indicator, IndicatorKind, Priority, SpecificObjective};
pub use project::{
    Activity, Answer, AntwerpFrame, AppliesTo, Budget, Check, CityPart, CityRole, CityRoles, Entry,
    FormValue, GhentFrame, IndicatorTarget, Location, Nature, Nis, ObjectivePart, OtherFunding,
    Period, PolicyFrame, Proposal, ReaderJudgement, ReaderVerdict, Scope, Strand,
};
pub use report::{
    Assumption, Balance, Conclusion, Counts, Finding, Judgement, Measure, MeasuredBase, NotHeld,
    Note, Origin, Outcome, OutcomeKind, Problem, Reason, Report, RuleSetName, Verdict,
};
pub use rules::{
    Base, Bound, Conflict, Level, Place, Remark, Rule, RuleBuilder, RuleSet, RuleSetBuilder,
    Severity, Slice,
};
pub use source::{Citation, Document, EDITION, Passage};
pub use strategy::{
    Chapter, City, CityStrategy, Comparison, DELIMITING_RULES, Domain, ExampleAction, Need,
    Opportunity, PolicyDocument, Principle, Qualifier, Record, SPECIAL_ATTENTION, Statement,
    Statistic, StatisticKind, Territory, Theme, Value,
};
pub use text::{Language, Text};

/// The README in Dutch, for its example to be run.
#[cfg(doctest)]
#[doc = include_str!("../README.nl.md")]
struct ReadmeInDutch;
