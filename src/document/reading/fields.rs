//! Reading the fields of an object: unknown and duplicate fields are problems.

use alloc::collections::BTreeSet;
use alloc::string::String;
use alloc::vec::Vec;

use super::node::Entry;
use super::{Node, Read, Value};
use crate::document::{ExpectedKind, Path, Pointer, ProblemKind, Problems};
use crate::parse::{ParseError, cut};

/// An object whose field names have been checked.
#[derive(Debug)]
pub(crate) struct Fields<'a, 'p> {
    node: &'a Node<'a>,
    at: &'a Path<'a>,
    entries: &'a [Entry<'a>],
    /// The names that occur more than once. Their values are not used.
    twice: BTreeSet<&'a str>,
    pub(crate) problems: &'p mut Problems,
}

impl<'a, 'p> Fields<'a, 'p> {
    /// Reads the object at `at`, which may have the fields `accepted`.
    pub(crate) fn of(
        node: &'a Node<'a>,
        at: &'a Path<'a>,
        accepted: &'static [&'static str],
        problems: &'p mut Problems,
    ) -> Option<Self> {
        Self::tagged(node, at, &[], accepted, problems)
    }

    /// Reads the object at `at`, which may have the fields `accepted` and `tag`.
    pub(crate) fn tagged(
        node: &'a Node<'a>,
        at: &'a Path<'a>,
        tag: &[&str],
        accepted: &'static [&'static str],
        problems: &'p mut Problems,
    ) -> Option<Self> {
        let mut fields = Self::any(node, at, problems)?;
        fields.unknown(accepted, |name, _| !tag.contains(&name));
        Some(fields)
    }

    /// Reads the object at `at`, which may have fields of any name.
    pub(crate) fn any(
        node: &'a Node<'a>,
        at: &'a Path<'a>,
        problems: &'p mut Problems,
    ) -> Option<Self> {
        let Value::Map(entries) = &node.value else {
            return node.is_not(at, ExpectedKind::Object, problems);
        };
        let mut fields = Self { node, at, entries, twice: BTreeSet::new(), problems };
        let mut names: Vec<&str> = entries.iter().map(|entry| entry.key.as_ref()).collect();
        names.sort_unstable();
        if !names.is_sorted_by(|name, next| name < next) {
            fields.find_duplicates();
        }
        Some(fields)
    }

    /// Records a problem for each name that occurs more than once.
    fn find_duplicates(&mut self) {
        let mut seen = BTreeSet::new();
        for Entry { key, key_offset, .. } in self.entries {
            // Recorded once per name, however often it is repeated.
            if !seen.insert(key) && self.twice.insert(key.as_ref()) {
                let (name, at) = (cut(key).into_owned(), Pointer::from(self.at.child(key)));
                let kind = ProblemKind::Duplicate { name, first: at.clone() };
                self.problems.note(at, kind, *key_offset);
            }
        }
    }

    /// Records a problem for each field with a value that is not in `accepted`.
    pub(crate) fn only(&mut self, accepted: &'static [&'static str]) {
        self.unknown(accepted, |_, node| !node.is_missing());
    }

    fn unknown(&mut self, accepted: &'static [&'static str], counts: impl Fn(&str, &Node) -> bool) {
        for Entry { key, key_offset, node } in self.entries {
            let is_known = accepted.contains(&key.as_ref()) || self.twice.contains(key.as_ref());
            if !is_known && counts(key, node) {
                let kind = ProblemKind::UnknownField { name: cut(key).into_owned(), accepted };
                self.problems.note_another(self.at.child(key), kind, *key_offset);
            }
        }
    }

    /// Reads a required field.
    pub(crate) fn required<T: Read>(&mut self, name: &'static str) -> Option<T> {
        self.required_given(name)?.0
    }

    /// Reads a required field: its value, or `None` if it cannot be read, and its place.
    pub(crate) fn required_given<T: Read>(
        &mut self,
        name: &'static str,
    ) -> Option<(Option<T>, Path<'a>)> {
        let given = self.given(name);
        if given.is_none() {
            self.missing(name);
        }
        given
    }

    /// Reads an optional field.
    pub(crate) fn optional<T: Read>(&mut self, name: &'a str) -> Option<T> {
        self.given(name)?.0
    }

    /// Reads an optional field, or returns the default.
    pub(crate) fn or_default<T: Read + Default>(&mut self, name: &'a str) -> T {
        self.optional(name).unwrap_or_default()
    }

    /// Reads an optional field: its value, or `None` if it cannot be read, and its place.
    pub(crate) fn given<T: Read>(&mut self, name: &'a str) -> Option<(Option<T>, Path<'a>)> {
        let (node, at) = self.node(name)?;
        let value = T::read(node, &at, self.problems);
        Some((value.filter(|_| !self.twice.contains(name)), at))
    }

    /// Returns the node of an optional field, and its place.
    pub(crate) fn node(&self, name: &'a str) -> Option<(&'a Node<'a>, Path<'a>)> {
        let node = self.entry(name).filter(|node| !node.is_missing())?;
        Some((node, self.at.child(name)))
    }

    /// Returns the node of a field, which may be `null`.
    fn entry(&self, name: &str) -> Option<&'a Node<'a>> {
        self.entries.iter().find(|entry| entry.key == name).map(|entry| &entry.node)
    }

    /// Records that a required field is missing.
    pub(crate) fn missing(&mut self, name: &'static str) {
        let node = self.entry(name).unwrap_or(self.node);
        let kind = ProblemKind::Missing { name: Some(name) };
        node.refuse(&self.at.child(name), kind, self.problems);
    }

    /// Records a problem with the object itself.
    pub(crate) fn refuse(&mut self, kind: ProblemKind) {
        self.node.refuse(self.at, kind, self.problems);
    }

    /// Reads every field; a value that cannot be read becomes the default.
    pub(crate) fn each<T: Read + Default>(self) -> impl Iterator<Item = (String, T)> {
        let Self { at, entries, twice, problems, .. } = self;
        let entries = entries.iter().filter(|entry| !entry.node.is_missing());
        entries.map(move |Entry { key, node, .. }| {
            let value = T::read(node, &at.child(key), problems);
            let value = value.filter(|_| !twice.contains(key.as_ref()));
            (key.clone().into_owned(), value.unwrap_or_default())
        })
    }

    /// Reads the fields of the object under `name`, whose names are codes. Returns the code, value and place
    /// of each field that can be read and occurs once.
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
        let mut known = BTreeSet::new();
        let entries = entries.iter().filter(|entry| !entry.node.is_missing());
        let codes = entries.filter(|entry| known.insert(entry.key.as_ref()));
        let codes = codes.filter_map(|Entry { key, key_offset, node }| {
            let at = at.child(key);
            let code = key.parse().map_err(|error| {
                problems.note(at, ProblemKind::Unreadable(error), *key_offset);
            });
            let value = T::read(node, &at, problems).filter(|_| !twice.contains(key.as_ref()));
            Some((code.ok()?, value?, at.into()))
        });
        codes.collect()
    }
}
