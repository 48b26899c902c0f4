//! JSON text to typed values, with the line and column of what is wrong.
//!
//! `serde_json` reads each level as raw slices of the text, so a number is never turned into
//! something else before it is looked at, and every value knows where it stands.

use alloc::borrow::ToOwned;
use alloc::vec::Vec;
use core::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::error::Category;
use serde_json::value::RawValue;

use super::lines::Lines;
use super::node::Entry;
use super::problems::Found;
use super::{DocumentError, DocumentProblem, Node, Pointer, Position, ProblemKind, Read, Value};

/// Levels that are read: twice the depth of the deepest document.
const MOST_LEVELS: usize = 16;

/// A JSON document: what it holds, and the lines of its text.
#[derive(Debug)]
pub(crate) struct Json<'a> {
    root: Node,
    lines: Lines<'a>,
}

impl<'a> Json<'a> {
    /// Takes `text` apart.
    pub(crate) fn parse(text: &'a str) -> Result<Self, DocumentProblem> {
        let lines = Lines::of(text);
        let source = Source(text);
        let root: &RawValue = source.parse(text)?;
        Ok(Self { root: source.node(root, MOST_LEVELS)?, lines })
    }

    /// The value of the whole document.
    ///
    /// # Errors
    ///
    /// Every problem, with its line and column, in the order of the text.
    pub(crate) fn sound<T: Read>(&self) -> Result<T, DocumentError> {
        T::sound(&self.root).map_err(|found| self.located(found))
    }

    /// The line and column of each place; `None` for one that the document does not have.
    fn positions(&self, places: &[Pointer]) -> Vec<Option<Position>> {
        let position = |place: &Pointer| {
            let offset = self.root.find(place)?.offset?;
            Some(self.lines.position(offset))
        };
        places.iter().map(position).collect()
    }

    /// Whether the document is an array.
    pub(crate) fn is_list(&self) -> bool {
        matches!(self.root.value, Value::List(_))
    }

    /// The byte at which the place of an error in `node` starts.
    fn offset(node: &Node, (error, offset): &Found) -> usize {
        // Of two equal ids, in fields of one name, the value is the problem; of two names the name.
        let key_itself = match error.problem() {
            ProblemKind::UnknownField { .. } => true,
            ProblemKind::Duplicate { first, .. } => {
                error.place().keys().last() != first.keys().last()
            }
            _ => false,
        };
        offset.or_else(|| node.offset_of(error.place(), key_itself)).unwrap_or_default()
    }

    /// The problems with their lines and columns, in the order of the text.
    pub(crate) fn located(&self, errors: impl IntoIterator<Item = Found>) -> DocumentError {
        let with_offset = |found: Found| (Self::offset(&self.root, &found), found.0);
        let mut errors: Vec<_> = errors.into_iter().map(with_offset).collect();
        // That there are more is said last, and of no place.
        let of_more = |error: &DocumentProblem| matches!(error.problem(), ProblemKind::More { .. });
        errors.sort_by_key(|(offset, error)| (of_more(error), *offset));
        let positioned = |(offset, error): (usize, DocumentProblem)| {
            let position = self.lines.position(offset);
            if of_more(&error) { error } else { error.positioned(position) }
        };
        DocumentError::new(errors.into_iter().map(positioned).collect())
    }
}

/// Returns the line and column of each of these places in a JSON text, which is read once for all
/// of them: `None` for a place that the document does not have.
///
/// A report on a proposal has places and no lines; this finds the lines for an editor.
///
/// # Errors
///
/// If the text is not JSON.
///
/// ```
/// use efro_gti::document::{Position, positions};
///
/// let text = "{\n  \"budget\": { \"erdf\": \"12,\" }\n}";
/// let places = ["/budget/erdf".parse()?, "/period".parse()?];
/// assert_eq!(positions(text, &places)?, [Some(Position { line: 2, column: 23 }), None]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn positions(text: &str, places: &[Pointer]) -> Result<Vec<Option<Position>>, DocumentError> {
    Ok(Json::parse(text)?.positions(places))
}

#[derive(Clone, Copy, Debug)]
struct Source<'a>(&'a str);

impl<'a> Source<'a> {
    fn node(self, raw: &'a RawValue, levels: usize) -> Result<Node, DocumentProblem> {
        let offset = Some(self.offset(raw.get()));
        let Some(below) = levels.checked_sub(1) else {
            return Ok(Node { value: Value::TooDeep, offset });
        };
        let text = raw.get();
        let value = match text.as_bytes().first() {
            Some(b'{') => {
                let Members(fields) = self.parse(text)?;
                let entries = fields.into_iter().map(|(key, value)| {
                    Ok(Entry {
                        key: self.parse(key.get())?,
                        key_offset: Some(self.offset(key.get())),
                        node: self.node(value, below)?,
                    })
                });
                Value::Map(entries.collect::<Result<_, _>>()?)
            }
            Some(b'[') => {
                let values: Vec<&RawValue> = self.parse(text)?;
                let nodes = values.into_iter().map(|value| self.node(value, below));
                Value::List(nodes.collect::<Result<_, _>>()?)
            }
            Some(b'"') => Value::Text(self.parse(text)?),
            Some(b't') => Value::Bool(true),
            Some(b'f') => Value::Bool(false),
            Some(b'n') => Value::Null,
            _ => Value::Number(text.to_owned()),
        };
        Ok(Node { value, offset })
    }

    fn parse<T: Deserialize<'a>>(self, part: &'a str) -> Result<T, DocumentProblem> {
        serde_json::from_str(part).map_err(|error| {
            let offset = self.offset(part).saturating_add(offset_in(part, &error));
            let found = self.0.get(offset..).unwrap_or_default();
            let found = found.lines().next().unwrap_or_default().to_owned();
            let problem = match error.classify() {
                Category::Eof => ProblemKind::Truncated,
                _ => ProblemKind::Syntax { found },
            };
            DocumentProblem::new(Pointer::ROOT, problem).positioned(self.position(offset))
        })
    }

    /// The line and column of a byte of the text.
    fn position(self, offset: usize) -> Position {
        Position::START.after(self.0.get(..offset).unwrap_or_default())
    }

    /// Where `part` of the text starts in it.
    fn offset(self, part: &str) -> usize {
        part.as_ptr().addr().saturating_sub(self.0.as_ptr().addr())
    }
}

/// The byte of `part` at which `serde_json` stopped.
fn offset_in(part: &str, error: &serde_json::Error) -> usize {
    let before: usize = part
        .split_inclusive('\n')
        .take(error.line().saturating_sub(1))
        .map(str::len)
        .fold(0, usize::saturating_add);
    let offset = before.saturating_add(error.column().saturating_sub(1)).min(part.len());
    // The column counts bytes and may fall inside a character.
    (0..=offset).rev().find(|offset| part.is_char_boundary(*offset)).unwrap_or(0)
}

/// The entries of an object, each key and value as it stands in the text.
struct Members<'a>(Vec<(&'a RawValue, &'a RawValue)>);

impl<'de> Deserialize<'de> for Members<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;

        impl<'de> Visitor<'de> for Reader {
            type Value = Members<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members<'de>, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Members(entries))
            }
        }

        deserializer.deserialize_map(Reader)
    }
}
