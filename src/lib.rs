// If a link is defined twice, the first definition counts. These definitions make the links of the README lead into
// these pages; the README's own lead to docs.rs.
//! [strategy-page]: strategy
//! [project-page]: project
//! [portfolio-page]: portfolio
//! [programs]: https://docs.rs/crate/efro-gti/latest/source/examples/README.md
//! [model]: guide::model
//! [strategy]: guide::strategy
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
//! # Where to start
//!
//! * [`FinancialPlan`] has the amounts of a programme.
//! * [`RuleSet`] checks amounts against the rules of the strategy, or against your own.
//! * [`Proposal`] is the form of a project, and is checked against every condition, even while it is being filled in.
//! * [`Ledger`] adds up the money of [`Operation`]s: what is selected, contracted or paid.
//! * [`Report`] is what each check returns: a list of [`Outcome`]s, each with its [`Citation`].
//! * [`City`] leads to the strategy of Antwerp or Ghent.
//! * [`Slice`] names a part of the funding, such as that of one city and one [`Theme`].
//! * [`Euro`] and [`Share`] are exact.
//!
//! The other types are in modules:
//!
//! * The content of the strategy: [`strategy`], [`programme`] and [`source`].
//! * Money: [`money`], [`rules`], [`allocation`] and, with the feature of that name, [`repair`](repair/index.html).
//! * Projects: [`project`] for proposals, [`portfolio`] for operations.
//! * Results: [`report`], and [`document`] for documents that cannot be read.
//! * Explanations: the [`guide`], with a cookbook, a catalogue and a glossary.
//!
//! # Text
//!
//! The method `text(language)` returns a value in Dutch or English. `Display` does not depend on a language:
//!
//! * Codes, [`Slice`]s, numbers and places in a document display in their text form, which serde writes too: `urban`,
//!   `ghent+RSO2.4`, `5.00`, `8%`, `/total`.
//! * A field of a form ([`project::Entry`]) displays as a document has it or, if it cannot be read, as it was typed.
//! * All other types display as their English text.
//!
//! # Errors
//!
//! Text that cannot be parsed gives a [`ParseError`]. A document that cannot be read or built gives a
//! [`DocumentError`], which lists every problem with its place. Sums out of range give a
//! [`money::OutOfRangeError`], splits a [`money::SplitError`], slices whose amount is not known an
//! [`allocation::FigureError`], and [`Report::into_result`] a [`report::NotCompliantError`].
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![doc(test(attr(deny(warnings))))]
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
#[cfg(feature = "csv")]
extern crate std;

// rustdoc lists the methods of a type in the order of these modules: first `from_json`, then those of the module of the
// type, then those that later modules add.
#[cfg(feature = "serde")]
mod wire;

mod closed_list;
mod code;
pub mod document;
pub mod money;
mod nearest;
mod parse;
#[doc(alias("ERDF", "EFRO"))]
pub mod programme;
pub mod report;
pub mod rules;
mod shared;
pub mod source;
#[doc(alias("ITI", "GTI", "Antwerpen", "Gent"))]
pub mod strategy;
mod text;
mod worded;

pub mod allocation;
#[cfg(all(doc, any(not(doctest), all(feature = "csv", feature = "repair"))))]
#[cfg_attr(docsrs, doc(auto_cfg = false))]
pub mod guide;
pub mod portfolio;
#[doc(alias("aanvraag", "form"))]
pub mod project;
#[cfg(feature = "repair")]
pub mod repair;

pub use jiff;
pub use rust_decimal;
#[cfg(feature = "schemars")]
pub use schemars;

pub use allocation::FinancialPlan;
pub use document::DocumentError;
pub use money::{Euro, Share};
pub use parse::ParseError;
pub use portfolio::{Ledger, Operation};
pub use programme::{Priority, SpecificObjective};
pub use project::Proposal;
pub use report::{Outcome, Report};
pub use rules::{Rule, RuleSet, Slice};
pub use source::{Citation, EDITION, Source};
pub use strategy::{City, Theme};
pub use text::{Language, Text};

/// Tests the example of the Dutch README.
#[cfg(doctest)]
#[doc = include_str!("../README.nl.md")]
struct ReadmeInDutch;
