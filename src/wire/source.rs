//! Where a statement comes from, and assumptions, as parts of documents.

use alloc::borrow::Cow;
use alloc::string::String;

use serde::{Serialize, Serializer};

use crate::document::{Fields, Node, Pointer, ProblemKind, Problems, Read, document};
use crate::report::Assumption;
use crate::source::{Citation, Passage, Source};
use crate::text::says_something;

#[derive(Serialize)]
struct Wire<'a> {
    source: &'a Source,
    #[serde(skip_serializing_if = "core::ops::Not::not")]
    whole: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    section: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    footnote: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    annex: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    table: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    article: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    paragraph: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    point: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cited_as: Option<&'a str>,
}

impl Serialize for Citation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let none = Wire {
            source: self.source(),
            whole: false,
            section: None,
            footnote: None,
            annex: None,
            table: None,
            article: None,
            paragraph: None,
            point: None,
            cited_as: self.cited_as(),
        };
        let wire = match self.passage() {
            Passage::Whole => Wire { whole: true, ..none },
            Passage::Section(section) => Wire { section: Some(section), ..none },
            Passage::Footnote { section, footnote } => {
                Wire { section: Some(section), footnote: Some(footnote), ..none }
            }
            Passage::Annex { annex, table } => {
                Wire { annex: Some(annex), table: Some(table), ..none }
            }
            Passage::Article { article, paragraph, point } => Wire {
                article: Some(article),
                paragraph: paragraph.as_deref(),
                point: point.as_deref(),
                ..none
            },
        };
        wire.serialize(serializer)
    }
}

impl Read for Citation {
    fn read(node: &Node, at: &Pointer, problems: &mut Problems) -> Option<Self> {
        const FIELDS: &[&str] = &[
            "source",
            "whole",
            "section",
            "footnote",
            "annex",
            "table",
            "article",
            "paragraph",
            "point",
            "cited_as",
        ];
        const PASSAGES: &[&str] = &["section", "article", "annex", "whole"];
        let mut fields = Fields::of(node, at, FIELDS, problems)?;
        // The whole, a section, an annex or an article: the fields of one do not go with another.
        let whole = fields.given::<bool>("whole");
        let passage = if whole.is_some_and(|(whole, _)| whole != Some(false)) {
            fields.only(&["source", "whole", "cited_as"]);
            Some(Passage::Whole)
        } else if fields.node("section").is_some() {
            fields.only(&["source", "section", "footnote", "cited_as"]);
            let footnoted = fields.node("footnote").is_some();
            match (words(&mut fields, "section"), words(&mut fields, "footnote")) {
                (Some(section), Some(footnote)) => Some(Passage::Footnote { section, footnote }),
                (section, _) => section.filter(|_| !footnoted).map(Passage::Section),
            }
        } else if fields.node("annex").is_some() {
            fields.only(&["source", "annex", "table", "cited_as"]);
            if fields.node("table").is_none() {
                fields.missing("table");
            }
            let (annex, table) = (words(&mut fields, "annex"), words(&mut fields, "table"));
            annex.zip(table).map(|(annex, table)| Passage::Annex { annex, table })
        } else if fields.node("article").is_some() {
            fields.only(&["source", "article", "paragraph", "point", "cited_as"]);
            let article = words(&mut fields, "article");
            let (paragraph, point) = (words(&mut fields, "paragraph"), words(&mut fields, "point"));
            article.map(|article| Passage::Article { article, paragraph, point })
        } else {
            fields.refuse(ProblemKind::MissingOneOf { names: PASSAGES });
            None
        };
        let (cited_as, source) = (words(&mut fields, "cited_as"), fields.required("source"));
        Some(Self::new(source?, passage?).in_strategy(cited_as))
    }
}

/// A text of the citation that is not blank.
fn words(fields: &mut Fields<'_, '_>, name: &'static str) -> Option<Cow<'static, str>> {
    let text = fields.optional::<String>(name)?;
    if says_something(&text) {
        return Some(text.into());
    }
    if let Some((node, place)) = fields.node(name) {
        node.refuse(&place, ProblemKind::Blank { name }, fields.problems);
    }
    None
}

document!(Citation);
document!(Source);
document!(Assumption);

#[cfg(feature = "schemars")]
mod schema {
    use alloc::borrow::Cow;
    use alloc::string::ToString;

    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

    use crate::document::schema::{Object, some_text};
    use crate::source::{Citation, Source};
    use crate::text::Text;

    impl JsonSchema for Text {
        fn schema_name() -> Cow<'static, str> {
            "Text".into()
        }

        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            let mut schema = Object::new("A text in Dutch, English or both.")
                .optional_of("nl", "In Dutch.", some_text())
                .optional_of("en", "In English.", some_text())
                .schema();
            schema.insert("minProperties".to_string(), 1.into());
            schema
        }
    }

    impl JsonSchema for Citation {
        fn schema_name() -> Cow<'static, str> {
            "Citation".into()
        }

        fn json_schema(generator: &mut SchemaGenerator) -> Schema {
            let mut passage =
                |description, required: &[(&str, &str)], optional: &[(&str, &str)]| {
                    let name =
                        "How the strategy refers to the passage, where its numbering is another.";
                    let mut object = Object::new(description)
                        .required::<Source>(generator, "source", "The document that is cited.")
                        .optional_of("cited_as", name, some_text());
                    for (name, what) in required {
                        object = object.required_of(name, what, some_text());
                    }
                    for (name, what) in optional {
                        object = object.optional_of(name, what, some_text());
                    }
                    object
                };
            let whole = passage("The whole of a document.", &[], &[]).required_of(
                "whole",
                "The whole of it.",
                json_schema!({ "const": true }),
            );
            let section = passage(
                "A section or chapter, or a footnote in it.",
                &[("section", "The number of the section.")],
                &[("footnote", "The number of the footnote.")],
            );
            let annex = passage(
                "A table of an annex to an act.",
                &[("annex", "The number of the annex."), ("table", "The number of the table.")],
                &[],
            );
            let article = passage(
                "An article of an act, with its paragraph and point where there is one.",
                &[("article", "The number of the article.")],
                &[
                    ("paragraph", "The number of the paragraph."),
                    ("point", "The letters of the point, in their brackets: (a)(i)."),
                ],
            );
            let passages = [whole, section, annex, article].map(Object::schema);
            json_schema!({
                "description": "A passage of a document.",
                "oneOf": passages,
                "examples": [{
                    "source": { "title": { "nl": "Besluit 12", "en": "Decision 12" } },
                    "article": "3",
                    "paragraph": "1",
                }],
            })
        }
    }
}
