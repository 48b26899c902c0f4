//! From an untyped node to a value: the one way in, for every format.

use alloc::borrow::{Cow, ToOwned};
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::marker::PhantomData;
use core::str::FromStr;

use serde::de::{Deserializer, Error, Visitor};

use super::{Node, Value};
use crate::document::{DocumentError, ExpectedKind, Pointer, ProblemKind, Problems};
use crate::text::Language;

/// A value that can be read from a document.
pub(crate) trait Read: Sized {
    /// Reads the value of `node`, which is located at `at`: `None` if nothing of it is sound.
    /// Everything that is wrong with it is recorded in `problems`; the value counts only where that
    /// stays empty.
    fn read(node: &Node, at: &Pointer, problems: &mut Problems) -> Option<Self>;

    /// The value of a `null` in a list, for types that can be left open.
    fn missing() -> Option<Self> {
        None
    }

    /// Reads a whole document.
    ///
    /// # Errors
    ///
    /// Every problem.
    fn sound(document: &Node) -> Result<Self, DocumentError> {
        let mut problems = Problems::default();
        let value = Self::read(document, &Pointer::ROOT, &mut problems);
        problems.result(value)
    }
}

impl Read for String {
    fn read(node: &Node, at: &Pointer, problems: &mut Problems) -> Option<Self> {
        match &node.value {
            Value::Text(text) => Some(text.clone()),
            _ => node.is_not(at, ExpectedKind::String, problems),
        }
    }
}

impl Read for bool {
    fn read(node: &Node, at: &Pointer, problems: &mut Problems) -> Option<Self> {
        match node.value {
            Value::Boolean(value) => Some(value),
            _ => node.is_not(at, ExpectedKind::Boolean, problems),
        }
    }
}

impl Read for usize {
    fn read(node: &Node, at: &Pointer, problems: &mut Problems) -> Option<Self> {
        whole_number(node, at, problems)
    }
}

impl Read for i16 {
    fn read(node: &Node, at: &Pointer, problems: &mut Problems) -> Option<Self> {
        whole_number(node, at, problems)
    }
}

fn whole_number<T: FromStr>(node: &Node, at: &Pointer, problems: &mut Problems) -> Option<T> {
    let number = match &node.value {
        Value::Number(digits) => digits.parse().ok(),
        _ => None,
    };
    number.or_else(|| node.is_not(at, ExpectedKind::WholeNumber, problems))
}

impl<T: ToOwned + ?Sized> Read for Cow<'_, T>
where
    T::Owned: Read,
{
    fn read(node: &Node, at: &Pointer, problems: &mut Problems) -> Option<Self> {
        T::Owned::read(node, at, problems).map(Self::Owned)
    }
}

/// A value that may be missing.
impl<T: Read> Read for Option<T> {
    fn read(node: &Node, at: &Pointer, problems: &mut Problems) -> Option<Self> {
        Some(T::read(node, at, problems))
    }
}

/// All of a list or nothing, so that each value keeps its place; and every problem in it.
impl<T: Read> Read for Vec<T> {
    fn read(node: &Node, at: &Pointer, problems: &mut Problems) -> Option<Self> {
        let Value::List(nodes) = &node.value else {
            return node.is_not(at, ExpectedKind::Array, problems);
        };
        let mut values = Some(Self::new());
        for (place, node) in nodes.iter().enumerate() {
            let value = element(node, &at.element(place), problems);
            values = values.zip(value).map(|(mut values, value)| {
                values.push(value);
                values
            });
        }
        values
    }
}

/// Reads an element of a list, which `null` is not.
pub(crate) fn element<T: Read>(node: &Node, at: &Pointer, problems: &mut Problems) -> Option<T> {
    if !node.is_missing() {
        return T::read(node, at, problems);
    }
    let value = T::missing();
    if value.is_none() {
        node.refuse(at, ProblemKind::Missing { name: None }, problems);
    }
    value
}

/// The problems as serde reports them: each with its place, if that is inside the value.
pub(super) fn in_a_value<E: Error>(error: &DocumentError) -> E {
    let messages = error.iter().map(|problem| match problem.place() {
        at if *at == Pointer::ROOT => problem.kind().text(Language::English),
        _ => problem.text(Language::English),
    });
    E::custom(messages.collect::<Vec<_>>().join("\n"))
}

/// Reads a whole document through serde.
pub(crate) fn read_document<'de, T: Read, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let node = <Node as serde::Deserialize>::deserialize(deserializer)?;
    T::sound(&node).map_err(|error| in_a_value(&error))
}

/// Deserialises a document through [`Read`], so that each format meets the same rules.
macro_rules! document {
    ($document:ty) => {
        impl<'de> serde::Deserialize<'de> for $document {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::document::read_document(deserializer)
            }
        }
    };
}
pub(crate) use document;

/// The value of a text, if it is one and can be read.
pub(crate) fn from_text<T>(
    node: &Node,
    at: &Pointer,
    expected: ExpectedKind,
    read: impl Fn(&str) -> Result<T, crate::parse::ParseError>,
    problems: &mut Problems,
) -> Option<T> {
    let Value::Text(text) = &node.value else { return node.is_not(at, expected, problems) };
    match read(text) {
        Ok(value) => Some(value),
        Err(error) => {
            node.refuse(at, ProblemKind::Unreadable(error), problems);
            None
        }
    }
}

/// Deserialises a value from its text, in formats that describe their values and in those that do
/// not.
pub(crate) fn read_str<'de, T, E, D>(
    deserializer: D,
    expected: ExpectedKind,
    read: fn(&str) -> Result<T, E>,
) -> Result<T, D::Error>
where
    E: fmt::Display,
    D: Deserializer<'de>,
{
    deserializer.deserialize_str(TextVisitor { expected, read, value: PhantomData })
}

struct TextVisitor<T, E> {
    expected: ExpectedKind,
    read: fn(&str) -> Result<T, E>,
    value: PhantomData<T>,
}

impl<T, E: fmt::Display> Visitor<'_> for TextVisitor<T, E> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected.text(Language::English))
    }

    fn visit_str<F: Error>(self, text: &str) -> Result<T, F> {
        (self.read)(text).map_err(F::custom)
    }
}
