//! The untyped tree of a document, for JSON text and for every serde format.

use alloc::borrow::{Cow, ToOwned};
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use crate::document::{ExpectedKind, Path, ProblemKind, Problems, ValueKind};
use crate::parse::shown;

/// A value and, if it was located in JSON text, its byte offset. Texts are borrowed from the
/// document where it has them as they are.
#[derive(Debug)]
pub(crate) struct Node<'a> {
    pub(crate) value: Value<'a>,
    pub(super) offset: Option<usize>,
}

#[derive(Debug)]
pub(crate) enum Value<'a> {
    Null,
    Boolean(bool),
    /// The digits, as written if the format is text.
    Number(Cow<'a, str>),
    Text(Cow<'a, str>),
    List(Vec<Node<'a>>),
    /// Every entry in order, so that duplicate keys can be reported.
    Map(Vec<Entry<'a>>),
    /// Not read, because it is nested more deeply than any document of this crate.
    TooDeep,
}

#[derive(Debug)]
pub(crate) struct Entry<'a> {
    pub(super) key: Cow<'a, str>,
    pub(super) key_offset: Option<usize>,
    pub(super) node: Node<'a>,
}

/// A text, borrowed from the document if possible.
#[derive(serde::Deserialize)]
#[serde(transparent)]
pub(super) struct Words<'a>(#[serde(borrow)] pub(super) Cow<'a, str>);

impl<'a> Node<'a> {
    /// Parses JSON text of at most `levels` levels, without offsets. Returns `None` if it is not JSON, or has a number
    /// whose digits `serde_json` does not keep.
    pub(super) fn of_json(text: &'a str, levels: usize) -> Option<Self> {
        let mut json = serde_json::Deserializer::from_str(text);
        let value = AnyValue { levels, keeps_digits: true }.deserialize(&mut json).ok()?;
        json.end().ok()?;
        Some(value)
    }

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
    pub(crate) fn refuse(&self, at: &Path, kind: ProblemKind, problems: &mut Problems) {
        problems.note(at, kind, self.offset);
    }

    /// Records that the value, which is at `at`, is not of the kind `expected`.
    pub(crate) fn is_not<T>(
        &self,
        at: &Path,
        expected: ExpectedKind,
        problems: &mut Problems,
    ) -> Option<T> {
        let found = self.kind();
        self.refuse(at, ProblemKind::WrongKind { found, expected }, problems);
        None
    }
}

impl<'a> From<Value<'a>> for Node<'a> {
    fn from(value: Value<'a>) -> Self {
        Self { value, offset: None }
    }
}

impl<'de> Deserialize<'de> for Node<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        AnyValue { levels: usize::MAX, keeps_digits: false }.deserialize(deserializer)
    }
}

/// If any crate enables the feature `arbitrary_precision` of `serde_json`, numbers are deserialised as an
/// object with this key and their digits.
const PRECISE_NUMBER: &str = "$serde_json::private::Number";

/// Reads a value of any format.
#[derive(Clone, Copy)]
struct AnyValue {
    /// The largest number of levels.
    levels: usize,
    /// Whether a number is refused if its digits may not be those of the text.
    keeps_digits: bool,
}

impl AnyValue {
    /// Reads the values one level down.
    fn below<E: Error>(self) -> Result<Self, E> {
        let levels = self.levels.checked_sub(1).ok_or_else(|| E::custom("too many levels"))?;
        Ok(Self { levels, ..self })
    }

    fn number<'a, E: Error>(self, digits: String) -> Result<Value<'a>, E> {
        if self.keeps_digits {
            Err(E::custom("a number whose digits are not kept"))
        } else {
            Ok(Value::Number(digits.into()))
        }
    }
}

impl<'de> DeserializeSeed<'de> for AnyValue {
    type Value = Node<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node<'de>, D::Error> {
        deserializer.deserialize_any(self).map(Node::from)
    }
}

impl<'de> Visitor<'de> for AnyValue {
    type Value = Value<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Value<'de>, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value<'de>, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value<'de>, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<Value<'de>, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value<'de>, E> {
        Ok(Value::Boolean(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value<'de>, E> {
        Ok(Value::Number(value.to_string().into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value<'de>, E> {
        Ok(Value::Number(value.to_string().into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value<'de>, E> {
        self.number(value.to_string())
    }

    fn visit_borrowed_str<E>(self, value: &'de str) -> Result<Value<'de>, E> {
        Ok(Value::Text(value.into()))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value<'de>, E> {
        Ok(Value::Text(value.to_owned().into()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value<'de>, E> {
        Ok(Value::Text(value.into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value<'de>, A::Error> {
        let below = self.below()?;
        let mut nodes = Vec::new();
        while let Some(node) = list.next_element_seed(below)? {
            nodes.push(node);
        }
        Ok(Value::List(nodes))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value<'de>, A::Error> {
        let below = self.below()?;
        let mut entries = Vec::new();
        while let Some(Words(key)) = map.next_key()? {
            entries.push(Entry { key, key_offset: None, node: map.next_value_seed(below)? });
        }
        match entries.as_slice() {
            [Entry { key, node: Node { value: Value::Text(digits), .. }, .. }]
                if key == PRECISE_NUMBER =>
            {
                self.number(digits.clone().into_owned())
            }
            _ => Ok(Value::Map(entries)),
        }
    }
}
