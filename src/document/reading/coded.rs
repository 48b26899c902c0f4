//! Reading and writing codes with arguments.

use alloc::string::String;
use alloc::vec::Vec;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::{Fields, Node, Value};
use crate::closed_list::ClosedList;
use crate::document::{Path, ProblemKind, Problems};
use crate::parse::ParseError;

/// A code with its arguments, implemented by `coded!`.
pub(crate) trait Coded: Sized {
    /// The name of the field with the code, if the arguments are fields next to it.
    const TAG: &'static [&'static str];
    const LIST: &'static ClosedList;

    fn code(&self) -> &'static str;

    /// Returns the names of the arguments of a code.
    fn arguments(code: &str) -> &'static [&'static str];

    /// Reads the arguments of a code of the list from the object `node`.
    fn read_arguments(code: &str, node: &Node, at: &Path, problems: &mut Problems) -> Option<Self>;

    /// Writes the arguments as entries of `map`.
    fn write_arguments<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error>;

    /// Reads an object that has only the code and its arguments.
    fn read_whole(node: &Node, at: &Path, problems: &mut Problems) -> Option<Self> {
        if Self::TAG.is_empty() {
            Fields::of(node, at, &["code", "args"], problems)?;
        }
        Self::read_among_others(node, at, problems)
    }

    /// Reads the code and the arguments from an object that may have other fields.
    fn read_among_others(node: &Node, at: &Path, problems: &mut Problems) -> Option<Self> {
        let name = Self::TAG.first().unwrap_or(&"code");
        let mut fields = Fields::any(node, at, problems)?;
        let (code, place) = fields.required_given::<String>(name)?;
        let arguments = fields.node("args");
        let code = code?;
        let position = Self::LIST.position(&code);
        let Some(code) = position.and_then(|position| Self::LIST.codes().nth(position)) else {
            let error = ParseError::unknown_code(&code, Self::LIST);
            problems.add(place, ProblemKind::Unreadable(error));
            return None;
        };
        if !Self::TAG.is_empty() {
            return Self::read_arguments(code, node, at, problems);
        }
        let at = at.child("args");
        match arguments {
            Some(_) if Self::arguments(code).is_empty() => {
                let kind = ProblemKind::DoesNotFollow { given: "args".into(), expected: None };
                problems.add(at, kind);
                None
            }
            Some((arguments, _)) => Self::read_arguments(code, arguments, &at, problems),
            None => {
                let none = Node::from(Value::Map(Vec::new()));
                Self::read_arguments(code, &none, &at, problems)
            }
        }
    }

    /// Writes the code and its arguments as entries of `map`.
    fn write_tagged<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        for tag in Self::TAG {
            map.serialize_entry(tag, self.code())?;
        }
        self.write_arguments(map)
    }

    /// Writes an object with the code and its arguments.
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if Self::TAG.is_empty() {
            map.serialize_entry("code", self.code())?;
            if let Some(arguments) = self.given_arguments() {
                map.serialize_entry("args", &arguments)?;
            }
        } else {
            self.write_tagged(&mut map)?;
        }
        map.end()
    }

    /// Returns the arguments as a value to write, or `None` if the code has no arguments.
    fn given_arguments(&self) -> Option<Arguments<'_, Self>> {
        (!Self::arguments(self.code()).is_empty()).then_some(Arguments(self))
    }
}

/// The arguments of a code, written as an object.
pub(crate) struct Arguments<'a, T>(&'a T);

impl<T: Coded> Serialize for Arguments<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        self.0.write_arguments(&mut map)?;
        map.end()
    }
}
