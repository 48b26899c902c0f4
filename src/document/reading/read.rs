//! The trait that reads values from nodes, for every format.

use alloc::borrow::{Cow, ToOwned};
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::marker::PhantomData;
use core::str::FromStr;

use serde::de::{Deserializer, Error, Visitor};

use super::{Node, Value};
use crate::document::{DocumentError, ExpectedKind, Path, Pointer, ProblemKind, Problems};
use crate::text::Language;

/// A value that can be read from a document.
pub(crate) trait Read: Sized {
    /// Reads the value of `node`, which is at `at`, and records every problem in `problems`.
    ///
    /// Returns `None` if no value can be made. A returned value may be used only if no problem was
    /// recorded.
    fn read(node: &Node, at: &Path, problems: &mut Problems) -> Option<Self>;

    /// Returns the value for a `null` in a list, or `None` if `null` is not allowed.
    fn missing() -> Option<Self> {
        None
    }

    /// Reads a whole document.
    ///
    /// # Errors
    ///
    /// The problems of the document.
    fn sound(document: &Node) -> Result<Self, DocumentError> {
        let mut problems = Problems::default();
        let value = Self::read(document, &Path::Root, &mut problems);
        problems.result(value)
    }
}

impl Read for String {
    fn read(node: &Node, at: &Path, problems: &mut Problems) -> Option<Self> {
        match &node.value {
            Value::Text(text) => Some(text.clone().into_owned()),
            _ => node.is_not(at, ExpectedKind::String, problems),
        }
    }
}

impl Read for bool {
    fn read(node: &Node, at: &Path, problems: &mut Problems) -> Option<Self> {
        match node.value {
            Value::Boolean(value) => Some(value),
            _ => node.is_not(at, ExpectedKind::Boolean, problems),
        }
    }
}

impl Read for usize {
    fn read(node: &Node, at: &Path, problems: &mut Problems) -> Option<Self> {
        whole_number(node, at, problems)
    }
}

impl Read for i64 {
    fn read(node: &Node, at: &Path, problems: &mut Problems) -> Option<Self> {
        whole_number(node, at, problems)
    }
}

impl Read for i16 {
    fn read(node: &Node, at: &Path, problems: &mut Problems) -> Option<Self> {
        whole_number(node, at, problems)
    }
}

fn whole_number<T: FromStr>(node: &Node, at: &Path, problems: &mut Problems) -> Option<T> {
    let Value::Number(number) = &node.value else {
        return node.is_not(at, ExpectedKind::WholeNumber, problems);
    };
    number.parse().ok().or_else(|| {
        // `-0` is in no field's range, yet its value is.
        let digits = number.strip_prefix('-').unwrap_or(number);
        let is_whole = number != "-0" && digits.bytes().all(|byte| byte.is_ascii_digit());
        let expected =
            if is_whole { ExpectedKind::WholeNumberInRange } else { ExpectedKind::WholeNumber };
        node.is_not(at, expected, problems)
    })
}

impl<T: ToOwned + ?Sized> Read for Cow<'_, T>
where
    T::Owned: Read,
{
    fn read(node: &Node, at: &Path, problems: &mut Problems) -> Option<Self> {
        T::Owned::read(node, at, problems).map(Self::Owned)
    }
}

/// A value that cannot be read becomes `None`, and its problems are recorded.
impl<T: Read> Read for Option<T> {
    fn read(node: &Node, at: &Path, problems: &mut Problems) -> Option<Self> {
        Some(T::read(node, at, problems))
    }
}

/// Reads the whole list or, if an element cannot be read, none of it, so that positions are not shifted.
/// The problems of all elements are recorded.
impl<T: Read> Read for Vec<T> {
    fn read(node: &Node, at: &Path, problems: &mut Problems) -> Option<Self> {
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

/// Reads an element of a list. A `null` is a problem unless the type allows it.
pub(crate) fn element<T: Read>(node: &Node, at: &Path, problems: &mut Problems) -> Option<T> {
    if !node.is_missing() {
        return T::read(node, at, problems);
    }
    let value = T::missing();
    if value.is_none() {
        node.refuse(at, ProblemKind::Missing { name: None }, problems);
    }
    value
}

/// Returns the problems as an error of serde: one line per problem, with its place unless that is the whole
/// value.
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

/// Implements `Deserialize` with [`Read`], so that every format is checked in the same way.
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

/// Reads a value from a text node, or records why that is not possible.
pub(crate) fn from_text<T>(
    node: &Node,
    at: &Path,
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

/// Deserialises a value from its text, also in formats that are not self-describing.
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
