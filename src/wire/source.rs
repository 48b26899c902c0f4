//! Reading and writing citations, sources and assumptions.

use alloc::borrow::Cow;
use alloc::string::String;

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::document::{Fields, Node, Path, ProblemKind, Problems, Read, document};
use crate::report::Assumption;
use crate::source::{Basis, Citation, Passage, Source};
use crate::text::says_something;

impl Serialize for Citation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("source", self.source())?;
        if *self.passage() == Passage::Whole {
            map.serialize_entry("whole", &true)?;
        }
        for (name, number) in self.passage().numbers() {
            map.serialize_entry(name, number)?;
        }
        if let Some(name) = self.cited_as() {
            map.serialize_entry("cited_as", name)?;
        }
        if self.basis() != Basis::Stated {
            map.serialize_entry("basis", &self.basis())?;
        }
        map.end()
    }
}

impl Read for Citation {
    fn read(node: &Node, at: &Path, problems: &mut Problems) -> Option<Self> {
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
            "basis",
        ];
        const PASSAGES: &[&str] = &["section", "article", "annex", "whole"];
        let mut fields = Fields::of(node, at, FIELDS, problems)?;
        // A passage is the whole, a section, an annex or an article. The fields of these are not combined.
        let whole = fields.given::<bool>("whole");
        let passage = if whole.is_some_and(|(whole, _)| whole != Some(false)) {
            fields.only(&["source", "whole", "cited_as", "basis"]);
            Some(Passage::Whole)
        } else if fields.node("section").is_some() {
            fields.only(&["source", "section", "footnote", "cited_as", "basis"]);
            let footnoted = fields.node("footnote").is_some();
            match (words(&mut fields, "section"), words(&mut fields, "footnote")) {
                (Some(section), Some(footnote)) => Some(Passage::Footnote { section, footnote }),
                (section, _) => section.filter(|_| !footnoted).map(Passage::Section),
            }
        } else if fields.node("annex").is_some() {
            fields.only(&["source", "annex", "table", "cited_as", "basis"]);
            if fields.node("table").is_none() {
                fields.missing("table");
            }
            let (annex, table) = (words(&mut fields, "annex"), words(&mut fields, "table"));
            annex.zip(table).map(|(annex, table)| Passage::Annex { annex, table })
        } else if fields.node("article").is_some() {
            fields.only(&["source", "article", "paragraph", "point", "cited_as", "basis"]);
            let article = words(&mut fields, "article");
            let (paragraph, point) = (words(&mut fields, "paragraph"), words(&mut fields, "point"));
            article.map(|article| Passage::Article { article, paragraph, point })
        } else {
            fields.refuse(ProblemKind::MissingOneOf { names: PASSAGES });
            None
        };
        let (cited_as, source) = (words(&mut fields, "cited_as"), fields.required("source"));
        let basis = fields.optional::<Basis>("basis");
        let citation = Self::new(source?, passage?).in_strategy(cited_as);
        Some(if basis == Some(Basis::Inference) { citation.inference() } else { citation })
    }
}

/// Reads a text of the citation, which may not be blank.
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

    use alloc::string::ToString;

    use schemars::json_schema;

    use crate::document::schema::{Object, schema, some_text};
    use crate::source::{Basis, Citation, Source};
    use crate::text::Text;

    schema!(Text, "Text", |_| {
        let mut schema = Object::new("A text in Dutch, English or both.")
            .optional_of("nl", "In Dutch.", some_text())
            .optional_of("en", "In English.", some_text())
            .schema();
        schema.insert("minProperties".to_string(), 1.into());
        schema
    });

    schema!(Citation, "Citation", |generator| {
        let mut passage = |description, required: &[(&str, &str)], optional: &[(&str, &str)]| {
            let basis = "Whether the passage states it (the default), or it was inferred.";
            let name =
                "The name by which the strategy refers to the passage, if it uses other numbers.";
            let mut object = Object::new(description)
                .required::<Source>(generator, "source", "The document that is cited.")
                .optional_of("cited_as", name, some_text())
                .optional::<Basis>(generator, "basis", basis);
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
            "Always true.",
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
            "An article of an act, optionally with a paragraph and a point.",
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
    });
}
