//! Problems of a document: the line with the place marked, the accepted values, and a suggestion.

use std::borrow::Cow;
use std::io::{self, IsTerminal};

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use efro_gti::Language;
use efro_gti::document::{DocumentProblem, Pointer, Position, escaped};

/// Characters shown on each side of a place, since a document may be one long line.
const AROUND: usize = 60;
/// The longest text, in bytes, that is compared with the accepted values.
const MAX_COMPARED: usize = 200;

/// A problem at a place.
pub(crate) struct Mistake {
    pub(crate) at: Pointer,
    pub(crate) position: Option<Position>,
    pub(crate) code: String,
    /// The message, in the language of the user.
    pub(crate) message: String,
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
            message: kind.text(language),
            given: kind.given().map(String::from),
            readable: readable.map(ToString::to_string).collect(),
        }
    }

    /// The suggestion: the nearest readable text, if at most a third of it differs and no other is as near.
    fn suggestion(&self) -> Option<&str> {
        let given = self.given.as_ref().filter(|given| given.len() <= MAX_COMPARED)?;
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
    fn rendered(&self, name: &str, text: &str, offset: usize, language: Language) -> String {
        let words = Words::of(language);
        let title = Level::ERROR.with_name(words.error).primary_title(&self.message).id(&self.code);
        let origin = Origin::path(name);
        let Some(Position { line, column }) = self.position else {
            return renderer().render(&[Group::with_title(title).element(origin)]);
        };
        // Rendered separately, since the excerpt may start elsewhere in the line.
        let origin = origin.line(line).char_column(column);
        let heading = renderer().render(&[Group::with_title(title).element(origin)]);

        let excerpt = Excerpt::around(text, offset);
        // Escaped and cut, since a key may have any characters and length.
        let label = self.at.as_str().chars().take(AROUND).flat_map(char::escape_debug);
        let label = (self.at != Pointer::ROOT).then(|| label.collect::<String>());
        let mark = AnnotationKind::Primary.span(excerpt.marked).label(label);
        let line = Snippet::source(excerpt.text).line_start(line).annotation(mark);
        let mut place = Group::with_level(Level::ERROR).element(line);
        if let Some(meant) = self.suggestion() {
            let question = format!("{} \"{meant}\"?", words.meant);
            place = place.element(Level::HELP.with_name(words.help).message(question));
        }
        format!("{heading}\n{}", renderer().render(&[place]))
    }
}

/// Renders all mistakes in a text, in the order of the text.
pub(crate) fn rendered(
    name: &str,
    text: &str,
    mut mistakes: Vec<Mistake>,
    language: Language,
) -> String {
    mistakes.sort_by_key(|one| (one.position.is_none(), one.position));
    let mut walk = Walk { text, offset: 0, position: Position { line: 1, column: 1 } };
    let rendered = mistakes.iter().map(|one| {
        let offset = one.position.map_or(0, |place| walk.to(place));
        one.rendered(name, text, offset, language)
    });
    rendered.collect::<Vec<_>>().join("\n\n")
}

/// Renders in colour on a terminal, unless `NO_COLOR` is set (`https://no-color.org`).
fn renderer() -> Renderer {
    let no_color = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    if io::stderr().is_terminal() && !no_color { Renderer::styled() } else { Renderer::plain() }
}

/// A cursor that moves forward only, so that the text is scanned once for all positions.
struct Walk<'a> {
    text: &'a str,
    offset: usize,
    position: Position,
}

impl Walk<'_> {
    /// Returns the byte offset of `position`, which must not be before the last one.
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

/// The part of a line around a place, and the marked bytes in it.
struct Excerpt {
    text: String,
    marked: std::ops::Range<usize>,
}

impl Excerpt {
    fn around(text: &str, offset: usize) -> Self {
        let (before, after) = text.split_at(offset);
        let near = before.char_indices().rev().take(AROUND + 1);
        // The line starts in sight, or it does not.
        let near: Vec<(usize, char)> = near.take_while(|(_, one)| *one != '\n').collect();
        let lead = if near.len() > AROUND { "…" } else { "" };
        let before =
            near.get(..AROUND).unwrap_or(&near).last().map_or("", |(at, _)| &before[*at..]);
        let mut far = after.char_indices().skip(AROUND);
        let seen = &after[..far.next().map_or(after.len(), |(end, _)| end)];
        let line = seen.split('\n').next().unwrap_or_default();
        let tail = if line.len() == seen.len() && seen.len() < after.len() { "…" } else { "" };
        let after = line.trim_end_matches('\r');
        let (marked, rest) = after.split_at(token(after).len());
        let [before, marked, rest] = [before, marked, rest].map(visible);
        let start = lead.len() + before.len();
        Self {
            text: format!("{lead}{before}{marked}{rest}{tail}"),
            marked: start..start + marked.len(),
        }
    }
}

/// Returns a part of a line with a sign for each character that a terminal would act on; tabs stay.
fn visible(text: &str) -> String {
    let sign = |one: char| match escaped(one.encode_utf8(&mut [0; 4])) {
        Cow::Owned(_) if one != '\t' => '\u{fffd}',
        _ => one,
    };
    text.chars().map(sign).collect()
}

/// Returns the name, string, number or bracket at the start of `text`.
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
