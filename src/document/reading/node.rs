//! The untyped tree of a document, for JSON text and for every serde format.

use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use crate::document::{ExpectedKind, Pointer, ProblemKind, Problems, ValueKind};
use crate::parse::shown;

/// A value and, if it was read from JSON text, its byte offset.
#[derive(Debug)]
pub(crate) struct Node {
    pub(crate) value: Value,
    pub(super) offset: Option<usize>,
}

#[derive(Debug)]
pub(crate) enum Value {
    Null,
    Boolean(bool),
    /// The digits, as written if the format is text.
    Number(String),
    Text(String),
    List(Vec<Node>),
    /// Every entry in order, so that duplicate keys can be reported.
    Map(Vec<Entry>),
    /// Not read, because it is nested more deeply than any document of this crate.
    TooDeep,
}

#[derive(Debug)]
pub(crate) struct Entry {
    pub(super) key: String,
    pub(super) key_offset: Option<usize>,
    pub(super) node: Node,
}

impl Node {
    fn kind(&self) -> ValueKind {
        match &self.value {
            Value::Null => ValueKind::Null,
            Value::Boolean(value) => ValueKind::Boolean(*value),
            Value::Number(digits) => ValueKind::Number(shown(digits)),
            Value::Text(_) => ValueKind::String,
            Value::List(_) => ValueKind::Array,
            Value::Map(_) => ValueKind::Object,
            Value::TooDeep => ValueKind::Nested,
        }
    }

    /// Returns whether the value is `null`, which counts as missing.
    pub(super) fn is_missing(&self) -> bool {
        matches!(self.value, Value::Null)
    }

    pub(crate) fn is_list(&self) -> bool {
        matches!(self.value, Value::List(_))
    }

    /// Returns the elements of a list, or an empty slice for any other value.
    pub(crate) fn elements(&self) -> &[Self] {
        match &self.value {
            Value::List(nodes) => nodes,
            _ => &[],
        }
    }

    pub(crate) fn is_map(&self) -> bool {
        matches!(self.value, Value::Map(_))
    }

    /// Returns the text under `name`, or `None` if this is not an object with such a text.
    pub(crate) fn text_of(&self, name: &str) -> Option<&str> {
        let Value::Map(entries) = &self.value else { return None };
        let entry = entries.iter().find(|entry| entry.key == name)?;
        let Value::Text(text) = &entry.node.value else { return None };
        Some(text)
    }

    /// Records a problem with the value, which is at `at`.
    pub(crate) fn refuse(&self, at: &Pointer, kind: ProblemKind, problems: &mut Problems) {
        problems.note(at.clone(), kind, self.offset);
    }

    /// Records that the value, which is at `at`, is not of the kind `expected`.
    pub(crate) fn is_not<T>(
        &self,
        at: &Pointer,
        expected: ExpectedKind,
        problems: &mut Problems,
    ) -> Option<T> {
        let found = self.kind();
        self.refuse(at, ProblemKind::WrongKind { found, expected }, problems);
        None
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

/// If any crate enables the feature `arbitrary_precision` of `serde_json`, numbers are deserialised as an
/// object with this key and their digits.
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
        Ok(Value::Boolean(value))
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
