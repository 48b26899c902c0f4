//! The fields of an object: none unknown, none twice.

use super::node::Entry;
use super::{InputError, InputProblem, Node, Pointer, Read, Value};
use crate::text::Text;

/// An object whose field names have been looked at.
#[derive(Debug)]
pub(crate) struct Fields<'a> {
    at: &'a Pointer,
    entries: &'a [Entry],
}

impl<'a> Fields<'a> {
    /// The object at `at`, whose fields may be `accepted`.
    pub(crate) fn of(
        node: &'a Node,
        at: &'a Pointer,
        accepted: &[&'static str],
    ) -> Result<Self, InputError> {
        let fields = Self::any(node, at)?;
        for Entry { key, .. } in fields.entries {
            if !accepted.contains(&key.as_str()) {
                let problem =
                    InputProblem::UnknownField { name: key.clone(), accepted: accepted.into() };
                return Err(InputError::new(at.child(key), problem));
            }
        }
        Ok(fields)
    }

    /// The object at `at`, whose field names are data.
    pub(crate) fn any(node: &'a Node, at: &'a Pointer) -> Result<Self, InputError> {
        let Value::Map(entries) = &node.value else {
            return Err(node.is_not(at, Text::new("een object", "an object")));
        };
        let mut seen = alloc::collections::BTreeSet::new();
        for Entry { key, .. } in entries {
            if !seen.insert(key) {
                let (name, at) = (key.clone(), at.child(key));
                let first = at.clone();
                return Err(InputError::new(at, InputProblem::GivenTwice { name, first }));
            }
        }
        Ok(Self { at, entries })
    }

    /// A field that must be there.
    pub(crate) fn required<T: Read>(&self, name: &'static str) -> Result<T, InputError> {
        self.optional(name)?.ok_or_else(|| self.missing(name))
    }

    /// The error of a field that is not there.
    pub(crate) fn missing(&self, name: &'static str) -> InputError {
        InputError::new(self.at.child(name), InputProblem::Missing { name })
    }

    /// A field that may be left out.
    pub(crate) fn optional<T: Read>(&self, name: &'static str) -> Result<Option<T>, InputError> {
        self.node(name).map(|(node, at)| T::read(node, &at)).transpose()
    }

    /// A field that may be left out, before it is read, and its place.
    pub(crate) fn node(&self, name: &str) -> Option<(&'a Node, Pointer)> {
        let entry = self.entries.iter().find(|entry| entry.key == name)?;
        Some((&entry.node, self.at.child(name)))
    }

    /// Every field, its name as it is.
    pub(crate) fn each<T: Read>(
        &self,
    ) -> impl Iterator<Item = Result<(alloc::string::String, T), InputError>> + '_ {
        self.entries.iter().map(|Entry { key, node, .. }| {
            T::read(node, &self.at.child(key)).map(|value| (key.clone(), value))
        })
    }

    /// Every field, its name read as a code.
    pub(crate) fn codes<K, T>(&self) -> Result<alloc::vec::Vec<(K, T, Pointer)>, InputError>
    where
        K: core::str::FromStr<Err = crate::parse::ParseError>,
        T: Read,
    {
        self.entries
            .iter()
            .map(|Entry { key, node, .. }| {
                let at = self.at.child(key);
                let code = key.parse().map_err(|error| {
                    InputError::new(at.clone(), InputProblem::Unreadable(error))
                })?;
                let value = T::read(node, &at)?;
                Ok((code, value, at))
            })
            .collect()
    }
}
