//! The problems of a row.

use efro_gti::document::DocumentProblem;
use efro_gti::{Language, Text};
use serde::Serialize;

use super::lines::MAX_LINE;
use super::words;

/// A row that was left out: its line, and all its problems.
#[derive(Debug, Serialize)]
pub(crate) struct BadRow {
    pub(crate) line: u64,
    pub(crate) problems: Vec<Problem>,
}

impl BadRow {
    /// Returns a line of text for each problem.
    pub(crate) fn text(&self, language: Language) -> Vec<String> {
        let (line, column) = match language {
            Language::Dutch => ("regel", "kolom"),
            Language::English => ("line", "column"),
        };
        let place = |problem: &Problem| match &problem.column {
            Some(name) => format!("{line} {}, {column} {name}", self.line),
            None => format!("{line} {}", self.line),
        };
        let problems = self.problems.iter();
        problems.map(|one| format!("{}: {}", place(one), one.message.text(language))).collect()
    }
}

/// A problem of a row: its column, if it is in one, its code and its message.
#[derive(Debug, Serialize)]
pub(crate) struct Problem {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) column: Option<String>,
    pub(crate) code: &'static str,
    pub(crate) message: Text,
}

impl From<&DocumentProblem> for Problem {
    fn from(error: &DocumentProblem) -> Self {
        let kind = error.kind();
        Self {
            column: error.place().keys().next(),
            code: kind.code(),
            message: words(kind.text(Language::Dutch), kind.text(Language::English)),
        }
    }
}

impl Problem {
    pub(crate) fn duplicate(id: &str, first: u64) -> Self {
        const MAX_CHARS: usize = 60;
        let cut = if id.chars().nth(MAX_CHARS).is_some() { "…" } else { "" };
        let id = id.chars().take(MAX_CHARS).chain(cut.chars()).collect::<String>();
        let message = words(
            format!("{id:?} staat al op regel {first}: verwacht elk id één keer per cel"),
            format!("{id:?} is already on line {first}: expected each id once per cell"),
        );
        Self { column: Some("id".into()), code: "duplicate", message }
    }

    pub(crate) fn too_many(found: usize, most: usize) -> Self {
        let message = words(
            format!("{found} velden: {most} verwacht"),
            format!("{found} fields: expected {most}"),
        );
        Self { column: None, code: "too-many-fields", message }
    }

    pub(crate) fn unclosed() -> Self {
        let message = Text::new(
            "een veld dat met \" begint, eindigt niet: verwacht \" vóór het einde van de regel",
            "a field that starts with \" does not end: expected \" before the end of the line",
        );
        Self { column: None, code: "unclosed-quote", message }
    }

    pub(crate) fn too_long() -> Self {
        let message = words(
            format!("meer dan {MAX_LINE} bytes: verwacht een kortere regel"),
            format!("more than {MAX_LINE} bytes: expected a shorter line"),
        );
        Self { column: None, code: "line-too-long", message }
    }

    pub(crate) fn not_text(column: &str) -> Self {
        let message =
            Text::new("geen UTF-8: verwacht tekst in UTF-8", "not UTF-8: expected text in UTF-8");
        Self { column: Some(column.to_string()), code: "not-utf-8", message }
    }
}
