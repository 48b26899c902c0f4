//! The closed lists of codes.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Value, json};

use crate::portfolio::Stage;
use crate::programme::{Priority, SpecificObjective};
use crate::project::{ActivityKind, CityRole, ReaderVerdict, Scheme, Scope, ScrutinisedActivity};
use crate::report::{Conclusion, Origin, OutcomeKind, Verdict};
use crate::rules::{Bound, Severity, Strand, TestLevel};
use crate::strategy::{City, Theme};
use crate::text::Language;

/// Each code with its titles.
macro_rules! titled {
    ($code:ident) => {{
        let titled = $code::ALL.iter().map(|one| {
            json!({
                "const": one.code(),
                "title": one.text(Language::English),
                "x-title-nl": one.text(Language::Dutch),
            })
        });
        titled.collect::<Vec<Value>>()
    }};
}

/// Code lists, each with what it lists; some of them are read in other forms, too.
macro_rules! codes {
    ($($code:ident $($aliases:ident)?: $description:literal,)*) => {$(
        impl JsonSchema for $code {
            fn schema_name() -> Cow<'static, str> {
                stringify!($code).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                codes!(@schema $code $($aliases)?, $description)
            }
        }
    )*};
    (@schema $code:ident, $description:literal) => {
        json_schema!({
            "description": $description,
            "type": "string",
            "oneOf": titled!($code),
        })
    };
    (@schema $code:ident $aliases:ident, $description:literal) => {
        json_schema!({
            "description": $description,
            "type": "string",
            "anyOf": [
                { "oneOf": titled!($code) },
                {
                    "description": "Other forms that are read. The crate writes the code.",
                    "enum": $aliases($code::ALL),
                },
            ],
        })
    };
}

codes! {
    ScrutinisedActivity: "An activity that the law looks at (ERDF art. 7(1)).",
    Bound: "Whether a share is a minimum, a maximum, or both.",
    CityRole: "What the city does in a project.",
    Conclusion: "What a report comes to.",
    TestLevel: "The level at which a rule is tested by its source.",
    ActivityKind: "A kind of activity that a project consists of.",
    Origin: "How an amount is known.",
    ReaderVerdict: "What a reader found of an answer.",
    Scope: "Whether a project is tied to a place.",
    Severity: "How much a finding matters, as its source puts it.",
    Stage: "How far an operation is.",
    Scheme: "A programme, and the part of it, that a project is for.",
    Verdict: "The verdict on a rule or check.",
    City aliases: "A city of the strategy.",
    Strand aliases: "Where money is spent, as the rules tell places apart.",
    Priority aliases: "A priority of the programme.",
    SpecificObjective aliases: "A specific objective of the programme.",
    Theme aliases: "A theme of the strategy.",
}

impl JsonSchema for OutcomeKind {
    fn schema_name() -> Cow<'static, str> {
        "OutcomeKind".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let codes: Vec<&str> = Self::ALL.iter().map(|one| one.code()).collect();
        json_schema!({
            "description": "A rule of the rule set, or a check of the document itself.",
            "type": "string",
            "enum": codes,
        })
    }
}

/// Every form in which one of `codes` is read, beside the code itself.
fn aliases<C: Copy + strum::EnumMessage + Into<&'static str>>(codes: &[C]) -> Vec<&'static str> {
    let canonical: Vec<&str> = codes.iter().map(|one| (*one).into()).collect();
    forms(codes).filter(|form| !canonical.contains(form)).collect()
}

/// Every form in which one of `codes` is read.
pub(super) fn forms<C: strum::EnumMessage>(codes: &[C]) -> impl Iterator<Item = &'static str> {
    codes.iter().flat_map(C::get_serializations).copied()
}
