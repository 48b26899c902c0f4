//! From an untyped node to a value: the one way in, for every format.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use super::problems::Found;
use super::{DocumentProblem, Node, Pointer, ProblemKind, Problems, Value};
use crate::text::{Language, Text};

/// A value that can be read from a document.
pub(crate) trait Read: Sized {
    /// The value of `node`, which stands at `at`; none where nothing of it is sound. Everything that
    /// is wrong with it goes into `problems`: whoever wants it sound asks whether there are any.
    fn read(node: &Node, at: &Pointer, problems: &mut Problems) -> Option<Self>;

    /// The value of a whole document in which nothing is wrong.
    ///
    /// # Errors
    ///
    /// Every problem.
    fn sound(document: &Node) -> Result<Self, Vec<Found>> {
        let mut problems = Problems::default();
        let value = Self::read(document, &Pointer::ROOT, &mut problems);
        match (problems.into_all(), value) {
            (problems, Some(value)) if problems.is_empty() => Ok(value),
            // Readers must record a problem before they return `None`; if one forgets, a generic
            // problem is reported.
            (problems, None) if problems.is_empty() => {
                let problem = document.wrong_kind(Text::new("een document", "a document"));
                Err(vec![(DocumentProblem::new(Pointer::ROOT, problem), None)])
            }
            (problems, _) => Err(problems),
        }
    }
}

impl Read for String {
    fn read(node: &Node, at: &Pointer, problems: &mut Problems) -> Option<Self> {
        match &node.value {
            Value::Text(text) => Some(text.clone()),
            _ => node.is_not(at, Text::new("een tekst", "a string"), problems),
        }
    }
}

impl Read for bool {
    fn read(node: &Node, at: &Pointer, problems: &mut Problems) -> Option<Self> {
        match node.value {
            Value::Bool(value) => Some(value),
            _ => node.is_not(at, Text::new("true of false", "true or false"), problems),
        }
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
            return node.is_not(at, Text::new("een lijst", "an array"), problems);
        };
        let mut values = Some(Self::new());
        for (place, node) in nodes.iter().enumerate() {
            let value = T::read(node, &at.element(place), problems);
            values = values.zip(value).map(|(mut values, value)| {
                values.push(value);
                values
            });
        }
        values
    }
}

/// The problems as serde reports them: each with its place, if that is inside the value.
pub(crate) fn in_a_value<E: serde::de::Error>(found: Vec<Found>) -> E {
    let messages = found.into_iter().map(|(error, _)| match error.place() {
        at if *at == Pointer::ROOT => error.problem().text(Language::English),
        _ => error.text(Language::English),
    });
    E::custom(messages.collect::<Vec<_>>().join("\n"))
}

/// Deserialises a document through [`Read`], so that each format meets the same rules.
macro_rules! document {
    ($document:ident $(<$value:ident: $bound:path>)?) => {
        impl<'de $(, $value: $bound)?> serde::Deserialize<'de> for $document $(<$value>)? {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let node = <$crate::document::Node as serde::Deserialize>::deserialize(deserializer)?;
                <Self as $crate::document::Read>::sound(&node)
                    .map_err($crate::document::in_a_value)
            }
        }
    };
}
pub(crate) use document;

/// Serde and [`Read`] for a type whose wire form is its text: through `Display` and `FromStr`.
/// The second form names what a number should have been written as.
macro_rules! text_form {
    ($type:ident) => {
        $crate::document::text_form!($type, $crate::text::Text::new("een tekst", "a string"));
    };
    ($type:ident, $expected:expr) => {
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        $crate::document::document!($type);

        impl $crate::document::Read for $type {
            fn read(
                node: &$crate::document::Node,
                at: &$crate::document::Pointer,
                problems: &mut $crate::document::Problems,
            ) -> Option<Self> {
                $crate::document::from_text(node, at, $expected, problems)
            }
        }
    };
}
pub(crate) use text_form;

/// The value of a text, if it is one and can be read.
pub(crate) fn from_text<T>(
    node: &Node,
    at: &Pointer,
    expected: Text,
    problems: &mut Problems,
) -> Option<T>
where
    T: core::str::FromStr<Err = crate::parse::ParseError>,
{
    let Value::Text(text) = &node.value else { return node.is_not(at, expected, problems) };
    match text.parse() {
        Ok(value) => Some(value),
        Err(error) => {
            node.refuse(at, ProblemKind::Unreadable(error), problems);
            None
        }
    }
}
