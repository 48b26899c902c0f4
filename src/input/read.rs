//! From an untyped node to a value: the one way in, for every format.

use alloc::string::String;
use alloc::vec::Vec;

use super::{InputError, InputProblem, Node, Pointer, Value};
use crate::text::Text;

/// A value that can be read from a document.
pub(crate) trait Read: Sized {
    /// The value of `node`, which stands at `at`.
    fn read(node: &Node, at: &Pointer) -> Result<Self, InputError>;
}

impl Read for String {
    fn read(node: &Node, at: &Pointer) -> Result<Self, InputError> {
        match &node.value {
            Value::Text(text) => Ok(text.clone()),
            _ => Err(node.is_not(at, Text::new("een tekst", "a string"))),
        }
    }
}

impl Read for bool {
    fn read(node: &Node, at: &Pointer) -> Result<Self, InputError> {
        match node.value {
            Value::Bool(value) => Ok(value),
            _ => Err(node.is_not(at, Text::new("true of false", "true or false"))),
        }
    }
}

impl<T: Read> Read for Option<T> {
    fn read(node: &Node, at: &Pointer) -> Result<Self, InputError> {
        T::read(node, at).map(Some)
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(node: &Node, at: &Pointer) -> Result<Self, InputError> {
        match &node.value {
            Value::List(nodes) => nodes
                .iter()
                .enumerate()
                .map(|(place, node)| T::read(node, &at.element(place)))
                .collect(),
            _ => Err(node.is_not(at, Text::new("een lijst", "an array"))),
        }
    }
}

/// Deserialises a document through [`Read`], so that each format meets the same rules.
macro_rules! document {
    ($document:ident) => {
        impl<'de> serde::Deserialize<'de> for $document {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let node = <$crate::input::Node as serde::Deserialize>::deserialize(deserializer)?;
                <Self as $crate::input::Read>::read(&node, &$crate::Pointer::ROOT)
                    .map_err(serde::de::Error::custom)
            }
        }
    };
}
pub(crate) use document;

/// Serde and [`Read`] for a type whose wire form is its text: through `Display` and `FromStr`.
/// The second form names what a number should have been written as.
macro_rules! text_form {
    ($type:ident) => {
        $crate::input::text_form!($type, $crate::Text::new("een tekst", "a string"));
    };
    ($type:ident, $expected:expr) => {
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        $crate::input::document!($type);

        impl $crate::input::Read for $type {
            fn read(
                node: &$crate::input::Node,
                at: &$crate::Pointer,
            ) -> Result<Self, $crate::InputError> {
                $crate::input::from_text(node, at, $expected)
            }
        }
    };
}
pub(crate) use text_form;

/// The value of a text, or of `node` not being one.
pub(crate) fn from_text<T>(node: &Node, at: &Pointer, expected: Text) -> Result<T, InputError>
where
    T: core::str::FromStr<Err = crate::parse::ParseError>,
{
    match &node.value {
        Value::Text(text) => text
            .parse()
            .map_err(|error| InputError::new(at.clone(), InputProblem::Unreadable(error))),
        _ => Err(node.is_not(at, expected)),
    }
}
