//! Texts in two languages, where a statement comes from, and what several documents say beside their
//! own matter.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::{Object, some_text};
use crate::document::Pointer;
use crate::report::Assumption;
use crate::rules::OutOfScope;
use crate::source::{Citation, Source};
use crate::text::Text;

impl JsonSchema for Text {
    fn schema_name() -> Cow<'static, str> {
        "Text".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let mut schema = Object::new("A text in Dutch, English or both.", &[])
            .field_of("nl", "In Dutch.", some_text())
            .field_of("en", "In English.", some_text())
            .schema();
        schema.insert("minProperties".to_string(), 1.into());
        schema
    }
}

impl JsonSchema for Source {
    fn schema_name() -> Cow<'static, str> {
        "Source".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Object::new("A document that statements are taken from.", &["title"])
            .field::<Text>(generator, "title", "Its title.")
            .field::<Text>(generator, "version", "The version that was read.")
            .schema()
    }
}

impl JsonSchema for Citation {
    fn schema_name() -> Cow<'static, str> {
        "Citation".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let mut passage = |description, required: &[(&str, &str)], optional: &[(&str, &str)]| {
            let mut names = vec!["source"];
            names.extend(required.iter().map(|(name, _)| name));
            let mut object = Object::new(description, &names)
                .field::<Source>(generator, "source", "The source.")
                .field::<String>(
                    generator,
                    "cited_as",
                    "How the strategy refers to the passage, where its numbering is another.",
                );
            for (name, what) in required.iter().chain(optional) {
                object = object.field::<String>(generator, name, what);
            }
            object
        };
        let whole = passage("The whole of a document.", &[("whole", "")], &[]).field_of(
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

impl JsonSchema for Assumption {
    fn schema_name() -> Cow<'static, str> {
        "Assumption".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let description = "Something that a document takes for granted.";
        Object::new(description, &["place", "text"])
            .field::<Pointer>(generator, "place", "The place that it concerns.")
            .field::<Text>(generator, "text", "What is taken for granted.")
            .schema()
    }
}

impl JsonSchema for OutOfScope {
    fn schema_name() -> Cow<'static, str> {
        "OutOfScope".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let description = "Something of the law that is said not to be looked at.";
        Object::new(description, &["id", "text", "citation"])
            .field_of("id", "The id.", some_text())
            .field::<Text>(generator, "text", "What is not looked at.")
            .field::<Citation>(generator, "citation", "The passage that it is in.")
            .schema()
    }
}
