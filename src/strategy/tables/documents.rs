// Generated from content/shared/documents.toml by `cargo run --manifest-path content/generator/Cargo.toml`; do not edit.

//! Both cities: the policy documents that the strategy names for both cities.

use crate::source::{Citation, Source};
use crate::strategy::policy_document::PolicyDocument;
use crate::text::Text;

const SECTION_4_1: Citation = Citation::section(Source::STRATEGY, "4.1");

pub(in crate::strategy) static DOCUMENTS: &[PolicyDocument] = &[
    PolicyDocument {
        id: "document-1", city: None,
        title: Text::new(
            "Vlaamse Slimme Specialisatiestrategie",
            "Vlaamse Slimme Specialisatiestrategie (Flemish smart specialisation strategy)",
        ),
        kind: Text::new("strategie", "strategy"), url: None, citation: SECTION_4_1,
        begins: "De prioriteit ‘Slim Vlaanderen’ is",
    },
];
