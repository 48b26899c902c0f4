//! Reads the keys of TOML tables, and records every unexpected key and value as a problem.

use std::collections::{BTreeMap, BTreeSet};

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::lists::List;
use crate::problem::{Place, Problems};

/// The text of each content file, by its path below `content/`.
pub type Files = BTreeMap<String, String>;

/// A value and its place.
#[derive(Clone, Debug)]
pub struct Located<T> {
    pub value: T,
    pub place: Place,
}

/// A text in both languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    pub nl: String,
    pub en: String,
}

/// The keys of one table, such as a `[[need]]`. A key counts as known once it is read.
pub struct Fields<'a> {
    pub place: Place,
    pub problems: &'a Problems,
    text: &'a str,
    table: &'a DeTable<'a>,
    known: BTreeSet<&'static str>,
}

/// Reads a file with `read`. A key that `read` does not read is a problem.
pub fn read_file(
    files: &Files,
    path: &str,
    problems: &Problems,
    read: impl FnOnce(&mut Fields<'_>),
) {
    let place = Place { file: path.into(), line: 1 };
    let Some(text) = files.get(path) else {
        return problems.add(&place, "the file is missing");
    };
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        let line = error.span().map_or(1, |span| line_of(text, span.start));
        let message = error.message().trim();
        problems.add(&Place { line, ..place.clone() }, format!("this is not TOML: {message}"));
    }
    let table = table.get_ref();
    let mut fields = Fields { place, problems, text, table, known: BTreeSet::new() };
    read(&mut fields);
    fields.finish();
}

fn line_of(text: &str, offset: usize) -> usize {
    1 + text.bytes().take(offset).filter(|byte| *byte == b'\n').count()
}

impl<'a> Fields<'a> {
    fn get(&mut self, key: &'static str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.known.insert(key);
        self.table.get(key)
    }

    fn at(&self, offset: usize) -> Place {
        Place { line: line_of(self.text, offset), ..self.place.clone() }
    }

    /// Returns whether the table has a key, whatever its value.
    pub fn has(&mut self, key: &'static str) -> bool {
        self.get(key).is_some()
    }

    /// Returns the string under a key without checking it, or `None` if there is none. Records no problem.
    pub fn peek(&self, key: &str) -> Option<Located<String>> {
        let value = self.table.get(key)?;
        let place = self.at(value.span().start);
        Some(Located { value: value.get_ref().as_str()?.into(), place })
    }

    /// Reads a string: not blank, on one line, without leading, trailing or double spaces.
    fn string(&self, key: &str, value: &Spanned<DeValue<'a>>) -> Option<Located<String>> {
        let place = self.at(value.span().start);
        let Some(string) = value.get_ref().as_str() else {
            let found = value.get_ref().type_str();
            self.problems.add(&place, format!("{key} is of type {found}; expected text in quotes"));
            return None;
        };
        if string.trim().is_empty() {
            self.problems.add(
                &place,
                format!("{key} is empty: write it, or leave the key out if it does not apply"),
            );
            return None;
        }
        if string.trim() != string || string.contains("  ") || string.contains(char::is_control) {
            self.problems.add(
                &place,
                format!(
                    "{key} = {string:?}: expected one line without leading, trailing or double spaces"
                ),
            );
            return None;
        }
        Some(Located { value: string.into(), place })
    }

    /// Reads a string under a key that may be missing.
    pub fn optional(&mut self, key: &'static str) -> Option<Located<String>> {
        let value = self.get(key)?;
        self.string(key, value)
    }

    /// Reads a string under a required key.
    pub fn required(&mut self, key: &'static str) -> Option<Located<String>> {
        if !self.has(key) {
            self.missing(key);
        }
        self.optional(key)
    }

    pub fn missing(&self, key: &str) {
        self.problems.add(&self.place, format!("{key} is missing"));
    }

    /// Reads a code of a closed list under a required key.
    pub fn code(&mut self, key: &'static str, list: List) -> Option<String> {
        let code = self.required(key)?;
        self.one_of(key, &code, list)
    }

    /// Reads a code of a closed list under a key that may be missing.
    pub fn optional_code(&mut self, key: &'static str, list: List) -> Option<String> {
        let code = self.optional(key)?;
        self.one_of(key, &code, list)
    }

    fn one_of(&self, key: &str, code: &Located<String>, list: List) -> Option<String> {
        if list.contains(&code.value.as_str()) {
            return Some(code.value.clone());
        }
        let expected = list.join(", ");
        let found = &code.value;
        self.problems.add(&code.place, format!("{key} = {found:?}: expected one of {expected}"));
        None
    }

    /// Reads a list of strings without duplicates. The list is empty if the key is missing.
    pub fn list(&mut self, key: &'static str) -> Vec<Located<String>> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let Some(array) = value.get_ref().as_array() else {
            let place = self.at(value.span().start);
            self.problems.add(&place, format!("{key}: expected a list such as [\"…\", \"…\"]"));
            return Vec::new();
        };
        let mut seen = BTreeSet::new();
        let values = array.iter().filter_map(|value| self.string(key, value));
        values
            .inspect(|one| {
                if !seen.insert(one.value.clone()) {
                    self.problems.add(&one.place, format!("{key} has {:?} twice", one.value));
                }
            })
            .collect()
    }

    /// Reads a list of codes of a closed list.
    pub fn codes(&mut self, key: &'static str, list: List) -> Vec<String> {
        let codes = self.list(key);
        codes.iter().filter_map(|code| self.one_of(key, code, list)).collect()
    }

    /// Reads a text in both languages under a pair of keys, such as `nl` and `en` or `must_nl` and `must_en`. Returns `None`
    /// if both are missing.
    pub fn optional_text(&mut self, [nl, en]: [&'static str; 2]) -> Option<Text> {
        match (self.has(nl), self.has(en)) {
            (false, false) => return None,
            (true, false) => self.missing(en),
            (false, true) => self.missing(nl),
            (true, true) => {}
        }
        let (nl, en) = (self.optional(nl), self.optional(en));
        Some(Text { nl: nl?.value, en: en?.value })
    }

    /// Reads a required text in both languages.
    pub fn text(&mut self, keys: [&'static str; 2]) -> Option<Text> {
        if !keys.iter().any(|key| self.has(key)) {
            for key in keys {
                self.missing(key);
            }
        }
        self.optional_text(keys)
    }

    /// Reads each of the tables `[[key]]` with `read`. A key that `read` does not read is a problem.
    pub fn tables<T>(
        &mut self,
        key: &'static str,
        mut read: impl FnMut(&mut Fields<'a>) -> Option<T>,
    ) -> Vec<T> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let place = self.at(value.span().start);
        let Some(array) = value.get_ref().as_array() else {
            self.problems.add(&place, format!("{key}: expected [[{key}]] tables"));
            return Vec::new();
        };
        let mut all = Vec::new();
        for value in array {
            let place = self.at(value.span().start);
            let Some(table) = value.get_ref().as_table() else {
                self.problems.add(&place, format!("{key}: expected [[{key}]] tables"));
                continue;
            };
            let (problems, text, known) = (self.problems, self.text, BTreeSet::new());
            let mut fields = Fields { place, problems, text, table, known };
            all.extend(read(&mut fields));
            fields.finish();
        }
        all
    }

    /// Records every key that was not read as a problem.
    fn finish(self) {
        for key in self.table.keys() {
            let name = key.get_ref().as_ref();
            if !self.known.contains(name) {
                let known = self.known.iter().copied().collect::<Vec<_>>().join(", ");
                let place = self.at(key.span().start);
                self.problems.add(&place, format!("unknown key {name:?}: expected one of {known}"));
            }
        }
    }
}
