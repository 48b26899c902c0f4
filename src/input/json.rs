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

use super::node::Entry;
use super::problems::Found;
use super::{InputError, InputProblem, Node, Pointer, Position, Problems, Read, Value};

/// Levels that are read: twice the depth of the deepest document.
const MOST_LEVELS: usize = 16;

/// A JSON document: its text, and what it holds.
#[derive(Debug)]
pub(crate) struct Json<'a> {
    text: Text<'a>,
    root: Node,
}

impl<'a> Json<'a> {
    /// Takes `text` apart.
    pub(crate) fn parse(text: &'a str) -> Result<Self, InputError> {
        let text = Text(text);
        let root: &RawValue = text.parse(text.0)?;
        Ok(Self { text, root: text.node(root, MOST_LEVELS)? })
    }

    /// The value of the whole document, in which nothing is wrong.
    ///
    /// # Errors
    ///
    /// The first problem.
    pub(crate) fn sound<T: Read>(&self) -> Result<T, InputError> {
        T::sound(&self.root).map_err(|found| self.located(found))
    }

    /// What is sound of the whole document, and everything that is wrong with it.
    pub(crate) fn read<T: Read>(&self) -> (Option<T>, Vec<InputError>) {
        self.read_node(&self.root)
    }

    /// The same of each element where the document is an array, of the document itself where it is
    /// none. The places are those in the element.
    pub(crate) fn read_each<T: Read>(&self) -> Vec<(Option<T>, Vec<InputError>)> {
        match &self.root.value {
            Value::List(nodes) => nodes.iter().map(|node| self.read_node(node)).collect(),
            _ => alloc::vec![self.read()],
        }
    }

    fn read_node<T: Read>(&self, node: &Node) -> (Option<T>, Vec<InputError>) {
        let mut problems = Problems::default();
        let value = T::read(node, &Pointer::ROOT, &mut problems);
        (value, self.locate(problems.into_all()))
    }

    /// Whether the document is an array.
    pub(crate) fn is_list(&self) -> bool {
        matches!(self.root.value, Value::List(_))
    }

    /// The byte at which the place of an error starts.
    fn offset(&self, (error, offset): &Found) -> usize {
        // Of two equal ids the value is the problem, of two equal names the name.
        let key_itself = match error.problem() {
            InputProblem::UnknownField { .. } => true,
            InputProblem::GivenTwice { name, .. } => {
                error.at().keys().last().as_ref() == Some(name)
            }
            _ => false,
        };
        offset.or_else(|| self.root.offset_of(error.at(), key_itself)).unwrap_or_default()
    }

    /// The error with its line and column.
    fn located(&self, found: Found) -> InputError {
        let position = self.text.position(self.offset(&found));
        found.0.positioned(position)
    }

    /// The errors with their lines and columns, in the order of the text, which is read once.
    pub(crate) fn locate(&self, errors: impl IntoIterator<Item = Found>) -> Vec<InputError> {
        let with_offset = |found: Found| (self.offset(&found), found.0);
        let mut errors: Vec<_> = errors.into_iter().map(with_offset).collect();
        errors.sort_by_key(|(offset, _)| *offset);
        let (mut read, mut position) = (0, Position::START);
        let positioned = errors.into_iter().map(|(offset, error)| {
            position = position.after(self.text.0.get(read..offset).unwrap_or_default());
            read = offset;
            error.positioned(position)
        });
        positioned.collect()
    }
}

#[derive(Clone, Copy, Debug)]
struct Text<'a>(&'a str);

impl<'a> Text<'a> {
    fn node(self, raw: &'a RawValue, levels: usize) -> Result<Node, InputError> {
        let offset = Some(self.offset(raw.get()));
        let Some(below) = levels.checked_sub(1) else {
            return Ok(Node { value: Value::TooDeep, offset });
        };
        let text = raw.get();
        let value = match text.as_bytes().first() {
            Some(b'{') => {
                let Fields(fields) = self.parse(text)?;
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

    fn parse<T: Deserialize<'a>>(self, part: &'a str) -> Result<T, InputError> {
        serde_json::from_str(part).map_err(|error| {
            let offset = self.offset(part).saturating_add(offset_in(part, &error));
            let found = self.0.get(offset..).unwrap_or_default();
            let found = found.lines().next().unwrap_or_default().to_owned();
            let problem = match error.classify() {
                Category::Eof => InputProblem::Truncated,
                _ => InputProblem::Syntax { found },
            };
            InputError::new(Pointer::ROOT, problem).positioned(self.position(offset))
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

impl Position {
    const START: Self = Self { line: 1, column: 1 };

    /// The position after `text`, which starts at this one.
    fn after(self, text: &str) -> Self {
        let columns = |text: &str| text.chars().count();
        match text.rsplit_once('\n') {
            None => Self { column: self.column.saturating_add(columns(text)), ..self },
            Some((before, last)) => Self {
                line: self.line.saturating_add(before.matches('\n').count()).saturating_add(1),
                column: columns(last).saturating_add(1),
            },
        }
    }
}

/// The entries of an object, each key and value as it stands in the text.
struct Fields<'a>(Vec<(&'a RawValue, &'a RawValue)>);

impl<'de> Deserialize<'de> for Fields<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries;

        impl<'de> Visitor<'de> for Entries {
            type Value = Fields<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields<'de>, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Fields(entries))
            }
        }

        deserializer.deserialize_map(Entries)
    }
}
