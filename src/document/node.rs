//! A document before its values have types, whichever format it came in.

use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use super::{Pointer, ProblemKind, Problems};
use crate::text::Text;

/// A value and, when it was read from text, the byte at which it starts there.
#[derive(Debug)]
pub(crate) struct Node {
    pub(crate) value: Value,
    pub(super) offset: Option<usize>,
}

#[derive(Debug)]
pub(crate) enum Value {
    Null,
    Bool(bool),
    /// The digits as written, where the format tells them.
    Number(String),
    Text(String),
    List(Vec<Node>),
    /// Every entry as it came, so that a key given twice is seen.
    Map(Vec<Entry>),
    /// Not looked into: deeper than any document of this crate.
    TooDeep,
}

#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) key: String,
    pub(super) key_offset: Option<usize>,
    pub(crate) node: Node,
}

impl Node {
    /// The value as a message names it: its digits for a number, its kind for anything else.
    fn found(&self) -> Text {
        match &self.value {
            Value::Null => Text::new("null", "null"),
            Value::Bool(true) => Text::new("true", "true"),
            Value::Bool(false) => Text::new("false", "false"),
            Value::Number(digits) => {
                let shown = crate::parse::shown(digits);
                Text::both(
                    alloc::format!("het getal {shown}"),
                    alloc::format!("the number {shown}"),
                )
            }
            Value::Text(_) => Text::new("een tekst", "a string"),
            Value::List(_) => Text::new("een lijst", "an array"),
            Value::Map(_) => Text::new("een object", "an object"),
            Value::TooDeep => Text::new("een geneste waarde", "a nested value"),
        }
    }

    /// What is wrong with a value of another kind than `expected`.
    pub(crate) fn wrong_kind(&self, expected: Text) -> ProblemKind {
        ProblemKind::WrongKind { found: self.found(), expected }
    }

    /// Takes down what is wrong with the value, which stands at `at`.
    pub(crate) fn refuse(&self, at: &Pointer, problem: ProblemKind, problems: &mut Problems) {
        problems.note(at.clone(), problem, self.offset);
    }

    /// Takes down that the value, at `at`, is of another kind than `expected`; there is none then.
    pub(crate) fn is_not<T>(
        &self,
        at: &Pointer,
        expected: Text,
        problems: &mut Problems,
    ) -> Option<T> {
        self.refuse(at, self.wrong_kind(expected), problems);
        None
    }

    /// The value at a place, if there is one.
    #[cfg(feature = "json")]
    pub(super) fn find(&self, at: &Pointer) -> Option<&Self> {
        at.keys().try_fold(self, |node, key| match &node.value {
            Value::Map(entries) => {
                entries.iter().rev().find(|entry| entry.key == key).map(|entry| &entry.node)
            }
            Value::List(nodes) => nodes.get(key.parse::<usize>().ok()?),
            _ => None,
        })
    }

    /// Where `at` starts in the text: at its value or, for a problem with the key itself, at its
    /// key. A place that is not there is the value that it is missing from.
    #[cfg(feature = "json")]
    pub(super) fn offset_of(&self, at: &Pointer, key_itself: bool) -> Option<usize> {
        let mut node = self;
        let mut offset = node.offset;
        for key in at.keys() {
            let next = match &node.value {
                // The last of its name: of a key given twice, the second is the problem.
                Value::Map(entries) => entries
                    .iter()
                    .rev()
                    .find(|entry| entry.key == key)
                    .map(|entry| (&entry.node, entry.key_offset)),
                Value::List(nodes) => key
                    .parse::<usize>()
                    .ok()
                    .and_then(|place| nodes.get(place))
                    .map(|node| (node, node.offset)),
                _ => None,
            };
            let Some((next, key_offset)) = next else { break };
            node = next;
            offset = if key_itself { key_offset } else { node.offset };
        }
        offset
    }
}

impl From<Value> for Node {
    fn from(value: Value) -> Self {
        Self { value, offset: None }
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyValue).map(Self::from)
    }
}

/// The key under which `serde_json` gives the digits of a number, as if it were an object, when
/// another crate in the graph turns on its feature `arbitrary_precision`.
const PRECISE_NUMBER: &str = "$serde_json::private::Number";

struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.to_string()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.to_string()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Value::Number(value.to_string()))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::Text(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut nodes = Vec::new();
        while let Some(node) = list.next_element()? {
            nodes.push(node);
        }
        Ok(Value::List(nodes))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut entries = Vec::new();
        while let Some((key, node)) = map.next_entry()? {
            entries.push(Entry { key, key_offset: None, node });
        }
        Ok(match entries.as_slice() {
            [Entry { key, node: Node { value: Value::Text(digits), .. }, .. }]
                if key == PRECISE_NUMBER =>
            {
                Value::Number(digits.clone())
            }
            _ => Value::Map(entries),
        })
    }
}
