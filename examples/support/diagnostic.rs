//! Problems of a document for its author: the line with the place marked, the accepted values, and a
//! suggestion.

use std::io::{self, IsTerminal};

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use efro_gti::Language;
use efro_gti::document::{DocumentProblem, Pointer, Position};

/// Characters that are shown on each side of a place: a document may be one long line.
const AROUND: usize = 60;
/// Bytes of the longest text that is compared with the accepted values.
const LONGEST_SLIP: usize = 200;

/// A place that cannot be read, and why.
pub(crate) struct Mistake {
    pub(crate) at: Pointer,
    pub(crate) position: Option<Position>,
    pub(crate) code: String,
    /// What is wrong, in the language of the reader.
    pub(crate) says: String,
    pub(crate) given: Option<String>,
    /// The accepted values, in all spellings.
    pub(crate) readable: Vec<String>,
}

impl Mistake {
    pub(crate) fn of(error: &DocumentProblem, language: Language) -> Self {
        let kind = error.kind();
        let readable = kind.accepted().into_iter().chain(kind.also_read());
        Self {
            at: error.place().clone(),
            position: error.position(),
            code: kind.code().to_string(),
            says: kind.text(language),
            given: kind.given().map(String::from),
            readable: readable.map(ToString::to_string).collect(),
        }
    }

    /// The suggestion: the one readable text that is nearest, if no more than a third of it
    /// differs.
    fn meant(&self) -> Option<&str> {
        let given = self.given.as_ref().filter(|given| given.len() <= LONGEST_SLIP)?;
        let given = given.to_lowercase();
        let distance = |text: &str| strsim::osa_distance(&given, &text.to_lowercase());
        let mut near: Vec<(usize, &str)> = self
            .readable
            .iter()
            .map(|text| (distance(text), text.as_str()))
            .filter(|(distance, text)| 3 * distance <= text.chars().count())
            .collect();
        near.sort_unstable();
        match near.as_slice() {
            [(first, _), (second, _), ..] if first == second => None,
            [(_, nearest), ..] => Some(nearest),
            [] => None,
        }
    }

    /// The mistake, with the line of `text` around the byte `offset`.
    fn written(&self, name: &str, text: &str, offset: usize, language: Language) -> String {
        let words = Words::of(language);
        let title = Level::ERROR.with_name(words.error).primary_title(&self.says).id(&self.code);
        let origin = Origin::path(name);
        let Some(Position { line, column }) = self.position else {
            return renderer().render(&[Group::with_title(title).element(origin)]);
        };
        // By itself, since the excerpt may start elsewhere in the line.
        let origin = origin.line(line).char_column(column);
        let heading = renderer().render(&[Group::with_title(title).element(origin)]);

        let excerpt = Excerpt::around(text, offset);
        // Escaped and cut, since a key may be anything.
        let label = self.at.as_str().chars().take(AROUND).flat_map(char::escape_debug);
        let label = (self.at != Pointer::ROOT).then(|| label.collect::<String>());
        let mark = AnnotationKind::Primary.span(excerpt.marked).label(label);
        let line = Snippet::source(excerpt.text).line_start(line).annotation(mark);
        let mut place = Group::with_level(Level::ERROR).element(line);
        if let Some(meant) = self.meant() {
            let question = format!("{} \"{meant}\"?", words.meant);
            place = place.element(Level::HELP.with_name(words.help).message(question));
        }
        format!("{heading}\n{}", renderer().render(&[place]))
    }
}

/// All mistakes in a text, in its order.
pub(crate) fn written(
    name: &str,
    text: &str,
    mut mistakes: Vec<Mistake>,
    language: Language,
) -> String {
    mistakes.sort_by_key(|one| (one.position.is_none(), one.position));
    let mut walk = Walk { text, offset: 0, position: Position { line: 1, column: 1 } };
    let written = mistakes.iter().map(|one| {
        let offset = one.position.map_or(0, |place| walk.to(place));
        one.written(name, text, offset, language)
    });
    written.collect::<Vec<_>>().join("\n\n")
}

/// In colour for people at a terminal who did not ask for none (`https://no-color.org`).
fn renderer() -> Renderer {
    let no_color = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    if io::stderr().is_terminal() && !no_color { Renderer::styled() } else { Renderer::plain() }
}

/// A way through a text, forward only, so that it is read once for all positions.
struct Walk<'a> {
    text: &'a str,
    offset: usize,
    position: Position,
}

impl Walk<'_> {
    /// The byte at `position`, which is not before the last.
    fn to(&mut self, position: Position) -> usize {
        while self.position.line < position.line {
            let Some(end) = self.text[self.offset..].find('\n') else { break };
            self.offset += end + 1;
            self.position = Position { line: self.position.line + 1, column: 1 };
        }
        let columns = position.column - self.position.column;
        let rest = &self.text[self.offset..];
        self.offset += rest.char_indices().nth(columns).map_or(rest.len(), |(end, _)| end);
        self.position = position;
        self.offset
    }
}

/// The part of a line around a place, and the bytes of it that are marked.
struct Excerpt {
    text: String,
    marked: std::ops::Range<usize>,
}

impl Excerpt {
    fn around(text: &str, offset: usize) -> Self {
        let (before, after) = text.split_at(offset);
        let before = &before[before.rfind('\n').map_or(0, |end| end + 1)..];
        let after = after.split('\n').next().unwrap_or_default().trim_end_matches('\r');
        let from = before.char_indices().rev().nth(AROUND - 1).map(|(start, _)| start);
        let from = from.filter(|start| *start > 0);
        let to = after.char_indices().nth(AROUND).map(|(end, _)| end);
        let ellipsis = |cut: Option<usize>| if cut.is_some() { "…" } else { "" };
        let (lead, tail) = (ellipsis(from), ellipsis(to));
        let (before, after) = (&before[from.unwrap_or(0)..], &after[..to.unwrap_or(after.len())]);
        let start = lead.len() + before.len();
        Self {
            text: format!("{lead}{before}{after}{tail}"),
            marked: start..start + token(after).len(),
        }
    }
}

/// The name, text, number or bracket that `text` starts with.
fn token(text: &str) -> &str {
    let end = match text.chars().next() {
        Some('"') => {
            let mut escaped = false;
            text.char_indices().skip(1).find_map(|(place, character)| {
                let closes = character == '"' && !escaped;
                escaped = character == '\\' && !escaped;
                closes.then_some(place + 1)
            })
        }
        Some(first) if !first.is_alphanumeric() && first != '-' => Some(first.len_utf8()),
        _ => text.find(|one: char| one.is_whitespace() || ",:]}".contains(one)),
    };
    &text[..end.unwrap_or(text.len())]
}

/// The words around a mistake.
struct Words {
    error: &'static str,
    help: &'static str,
    meant: &'static str,
}

impl Words {
    fn of(language: Language) -> Self {
        match language {
            Language::Dutch => Self { error: "fout", help: "tip", meant: "bedoelde u" },
            Language::English => Self { error: "error", help: "help", meant: "did you mean" },
        }
    }
}
