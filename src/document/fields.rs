//! The fields of an object: none unknown, none twice.

use alloc::collections::BTreeSet;
use alloc::string::String;
use alloc::vec::Vec;

use super::node::Entry;
use super::{Node, Pointer, ProblemKind, Problems, Read, Value};
use crate::parse::ParseError;
use crate::text::Text;

/// An object whose field names have been looked at.
#[derive(Debug)]
pub(crate) struct Fields<'a, 'p> {
    node: &'a Node,
    at: &'a Pointer,
    entries: &'a [Entry],
    /// The names that stand there more than once, so that no value of theirs is sound.
    twice: BTreeSet<&'a str>,
    pub(crate) problems: &'p mut Problems,
}

impl<'a, 'p> Fields<'a, 'p> {
    /// The object at `at`, whose fields may be `accepted`.
    pub(crate) fn of(
        node: &'a Node,
        at: &'a Pointer,
        accepted: &[&'static str],
        problems: &'p mut Problems,
    ) -> Option<Self> {
        let mut fields = Self::any(node, at, problems)?;
        fields.only(accepted);
        Some(fields)
    }

    /// The object at `at`, whose field names are data.
    pub(crate) fn any(node: &'a Node, at: &'a Pointer, problems: &'p mut Problems) -> Option<Self> {
        let Value::Map(entries) = &node.value else {
            return node.is_not(at, Text::new("een object", "an object"), problems);
        };
        let (mut seen, mut twice) = (BTreeSet::new(), BTreeSet::new());
        for Entry { key, key_offset, .. } in entries {
            // Once for a name, however often it comes.
            if !seen.insert(key) && twice.insert(key.as_str()) {
                let (name, at) = (key.clone(), at.child(key));
                let problem = ProblemKind::Duplicate { name, first: at.clone() };
                problems.note(at, problem, *key_offset);
            }
        }
        Some(Self { node, at, entries, twice, problems })
    }

    /// Takes down each field that is none of `accepted`.
    pub(crate) fn only(&mut self, accepted: &[&'static str]) {
        for Entry { key, key_offset, .. } in self.entries {
            if !accepted.contains(&key.as_str()) {
                let problem =
                    ProblemKind::UnknownField { name: key.clone(), accepted: accepted.into() };
                self.problems.note(self.at.child(key), problem, *key_offset);
            }
        }
    }

    /// A field that must be there.
    pub(crate) fn required<T: Read>(&mut self, name: &'static str) -> Option<T> {
        if let Some((value, _)) = self.given(name) {
            return value;
        }
        self.missing(name);
        None
    }

    /// A field that may be left out.
    pub(crate) fn optional<T: Read>(&mut self, name: &str) -> Option<T> {
        self.given(name)?.0
    }

    /// A field that may be left out: its value, none where that is not sound, and its place.
    pub(crate) fn given<T: Read>(&mut self, name: &str) -> Option<(Option<T>, Pointer)> {
        let (node, at) = self.node(name)?;
        let value = T::read(node, &at, self.problems);
        Some((value.filter(|_| !self.twice.contains(name)), at))
    }

    /// A field that may be left out, before it is read, and its place.
    pub(crate) fn node(&self, name: &str) -> Option<(&'a Node, Pointer)> {
        let entry = self.entries.iter().find(|entry| entry.key == name)?;
        Some((&entry.node, self.at.child(name)))
    }

    /// Takes down that a field is not there.
    pub(crate) fn missing(&mut self, name: &'static str) {
        let at = self.at.child(name);
        self.node.refuse(&at, ProblemKind::Missing { name }, self.problems);
    }

    /// Takes down what is wrong with a field that was read.
    pub(crate) fn refuse(&mut self, name: &str, problem: ProblemKind) {
        let (node, at) = self.node(name).unwrap_or((self.node, self.at.clone()));
        node.refuse(&at, problem, self.problems);
    }

    /// Every field, its name as it is; the value is the default one where it is not sound.
    pub(crate) fn each<T: Read + Default>(self) -> impl Iterator<Item = (String, T)> {
        let Self { at, entries, twice, problems, .. } = self;
        entries.iter().map(move |Entry { key, node, .. }| {
            let value = T::read(node, &at.child(key), problems);
            let value = value.filter(|_| !twice.contains(key.as_str()));
            (key.clone(), value.unwrap_or_default())
        })
    }

    /// The entries of the object under `name` whose names can be read as codes and whose values can
    /// be read, each name once, with their places.
    pub(crate) fn codes<K, T>(&mut self, name: &str) -> Vec<(K, T, Pointer)>
    where
        K: core::str::FromStr<Err = ParseError>,
        T: Read,
    {
        let Some((node, at)) = self.node(name) else { return Vec::new() };
        let Some(Fields { entries, twice, problems, .. }) = Fields::any(node, &at, self.problems)
        else {
            return Vec::new();
        };
        let mut told = BTreeSet::new();
        let codes = entries.iter().filter(|entry| told.insert(entry.key.as_str()));
        let codes = codes.filter_map(|Entry { key, key_offset, node }| {
            let at = at.child(key);
            let code = key.parse().map_err(|error| {
                problems.note(at.clone(), ProblemKind::Unreadable(error), *key_offset);
            });
            let value = T::read(node, &at, problems).filter(|_| !twice.contains(key.as_str()));
            Some((code.ok()?, value?, at))
        });
        codes.collect()
    }
}
