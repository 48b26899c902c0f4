//! What only a person can judge.

use alloc::format;
use alloc::string::String;

use jiff::civil::Date;

use crate::parse::quoted;
use crate::text::{Language, displayed_in_english};

/// Whether an answer convinces, which no program can say: its reader does.
///
/// An outcome that carries one has passed, because the question is *answered*; unless the answer does
/// not convince.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(
    feature = "serde",
    serde(tag = "verdict", rename_all = "kebab-case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = super::plain_schema::plain))]
#[non_exhaustive]
pub enum Judgement {
    /// `awaited`: nobody has judged it yet.
    Awaited {},
    /// `convincing`: the reader found it convincing.
    Convincing {
        /// Who read it.
        by: String,
        /// When.
        #[cfg_attr(feature = "serde", serde(with = "crate::document::date"))]
        #[cfg_attr(feature = "schemars", schemars(schema_with = "crate::document::date::schema"))]
        on: Date,
    },
    /// `not-convincing`: the reader did not.
    NotConvincing {
        /// Who read it.
        by: String,
        /// When.
        #[cfg_attr(feature = "serde", serde(with = "crate::document::date"))]
        #[cfg_attr(feature = "schemars", schemars(schema_with = "crate::document::date::schema"))]
        on: Date,
    },
}

impl Judgement {
    /// The judgement in words.
    pub fn text(&self, language: Language) -> String {
        match (self, language) {
            (Self::Awaited {}, Language::Dutch) => "nog inhoudelijk te beoordelen".into(),
            (Self::Awaited {}, Language::English) => "still to be judged by a reader".into(),
            (Self::Convincing { by, on }, Language::Dutch) => {
                format!("overtuigend volgens {}, {on}", quoted(by))
            }
            (Self::Convincing { by, on }, Language::English) => {
                format!("convincing according to {}, {on}", quoted(by))
            }
            (Self::NotConvincing { by, on }, Language::Dutch) => {
                format!("niet overtuigend volgens {}, {on}", quoted(by))
            }
            (Self::NotConvincing { by, on }, Language::English) => {
                format!("not convincing according to {}, {on}", quoted(by))
            }
        }
    }
}

displayed_in_english!(Judgement);
