//! Reads the keys of TOML tables, and records every unexpected key and value as a problem.

use std::cell::RefCell;
use std::collections::BTreeSet;

use efro_gti::document::escaped;
use efro_gti::{Language, Text};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::homes::homes;
use crate::words::{both, did_you_mean, quoted};

/// A value, and its line in the mapping file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Located<T> {
    pub value: T,
    pub line: usize,
}

/// The problems of a mapping file, each with its line.
#[derive(Debug, Default)]
pub struct Problems {
    all: RefCell<Vec<Located<Text>>>,
    /// Every key that was looked for.
    #[cfg(test)]
    pub(super) looked_for: RefCell<BTreeSet<&'static str>>,
}

impl Problems {
    /// Records a problem.
    pub fn add(&self, line: usize, nl: impl Into<String>, en: impl Into<String>) {
        self.record(line, both(nl, en));
    }

    /// Records a problem that has its words already.
    pub fn record(&self, line: usize, message: Text) {
        self.all.borrow_mut().push(Located { value: message, line });
    }

    /// Returns whether there are no problems.
    pub fn is_empty(&self) -> bool {
        self.all.borrow().is_empty()
    }

    /// Returns a line of text for each problem, in the order of the file, or `None` if there are none.
    pub fn text(&self, name: &str, language: Language) -> Option<String> {
        let mut problems = self.all.borrow().clone();
        problems.sort_by_key(|one| one.line);
        let lines: Vec<String> = problems
            .iter()
            .map(|one| format!("{}:{}: {}", escaped(name), one.line, one.value.text(language)))
            .collect();
        (!lines.is_empty()).then(|| lines.join("\n"))
    }
}

/// The keys of one table of the mapping file. A key counts as known once it is read.
pub struct Keys<'a> {
    pub line: usize,
    pub problems: &'a Problems,
    text: &'a str,
    table: &'a DeTable<'a>,
    known: BTreeSet<&'static str>,
}

/// Reads a mapping file with `read`. A key that `read` does not read is a problem.
pub fn read_keys<T>(
    text: &str,
    problems: &Problems,
    read: impl FnOnce(&mut Keys<'_>) -> Option<T>,
) -> Option<T> {
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        let line = error.span().map_or(1, |span| line_of(text, span.start));
        let message = error.message().trim();
        problems.add(line, format!("geen TOML: {message}"), format!("this is not TOML: {message}"));
    }
    if !problems.is_empty() {
        return None;
    }
    let known = BTreeSet::new();
    let mut keys = Keys { line: 1, problems, text, table: table.get_ref(), known };
    let value = read(&mut keys);
    keys.finish();
    value
}

fn line_of(text: &str, offset: usize) -> usize {
    1 + text.bytes().take(offset).filter(|byte| *byte == b'\n').count()
}

impl<'a> Keys<'a> {
    fn get(&mut self, key: &'static str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.known.insert(key);
        self.table.get(key)
    }

    fn line_of(&self, value: &Spanned<DeValue<'a>>) -> usize {
        line_of(self.text, value.span().start)
    }

    fn expected(&self, key: &str, value: &Spanned<DeValue<'a>>, nl: &str, en: &str) {
        let line = self.line_of(value);
        self.problems.add(line, format!("{key}: verwacht {nl}"), format!("{key}: expected {en}"));
    }

    /// Returns whether the table has a key, whatever its value.
    pub fn has(&mut self, key: &'static str) -> bool {
        self.get(key).is_some()
    }

    /// Returns whether the value of a key is a text.
    pub fn is_text(&self, key: &str) -> bool {
        self.table.get(key).is_some_and(|value| value.get_ref().as_str().is_some())
    }

    /// Records a problem of a key, at its line.
    pub fn problem_at(&mut self, key: &'static str, nl: &str, en: &str) {
        let line = self.get(key).map_or(self.line, |value| self.line_of(value));
        self.problems.add(line, nl, en);
    }

    /// Records that a required key is missing.
    pub fn missing(&self, key: &str) {
        self.problems.add(self.line, format!("{key} ontbreekt"), format!("{key} is missing"));
    }

    /// Reads a text.
    pub fn string(&mut self, key: &'static str) -> Option<Located<String>> {
        let value = self.get(key)?;
        let Some(string) = value.get_ref().as_str() else {
            self.expected(key, value, "tekst tussen aanhalingstekens", "text in quotes");
            return None;
        };
        Some(Located { value: string.into(), line: self.line_of(value) })
    }

    /// Reads a text, or a list of texts.
    pub fn strings(&mut self, key: &'static str) -> Vec<Located<String>> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let one = |value: &Spanned<DeValue<'a>>| {
            let line = self.line_of(value);
            value.get_ref().as_str().map(|text| Located { value: text.into(), line })
        };
        if let Some(text) = one(value) {
            return vec![text];
        }
        let array = value.get_ref().as_array();
        let texts = array.and_then(|array| array.iter().map(one).collect::<Option<Vec<_>>>());
        texts.unwrap_or_else(|| {
            self.expected(
                key,
                value,
                "tekst of een lijst zoals [\"…\", \"…\"]",
                "text or a list such as [\"…\", \"…\"]",
            );
            Vec::new()
        })
    }

    /// Reads one of a few words, each with its meaning.
    pub fn choice<T: Copy>(&mut self, key: &'static str, choices: &[(&str, T)]) -> Option<T> {
        let text = self.string(key)?;
        if let Some((_, meaning)) = choices.iter().find(|(word, _)| *word == text.value) {
            return Some(*meaning);
        }
        let words: Vec<String> = choices.iter().map(|(word, _)| format!("{word:?}")).collect();
        let [near_nl, near_en] = did_you_mean(&text.value, choices.iter().map(|(word, _)| *word));
        let (found, words) = (quoted(&text.value), words.join(", "));
        self.problems.add(
            text.line,
            format!("{key} is {found}: verwacht een van {words}{near_nl}"),
            format!("{key} is {found}: expected one of {words}{near_en}"),
        );
        None
    }

    /// Reads `true` or `false`; `false` if the key is missing.
    pub fn flag(&mut self, key: &'static str) -> bool {
        let Some(value) = self.get(key) else { return false };
        value.get_ref().as_bool().unwrap_or_else(|| {
            self.expected(key, value, "true of false", "true or false");
            false
        })
    }

    /// Reads a whole number that is not negative.
    pub fn number(&mut self, key: &'static str) -> Option<u64> {
        let value = self.get(key)?;
        let number = value.get_ref().as_integer();
        let number = number.and_then(|one| u64::from_str_radix(one.as_str(), one.radix()).ok());
        if number.is_none() {
            self.expected(key, value, "een geheel getal", "a whole number");
        }
        number
    }

    /// Reads a date or a text with `read`, as TOML has dates without quotes.
    pub fn parsed<T>(
        &mut self,
        key: &'static str,
        (nl, en): (&str, &str),
        read: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let value = self.get(key)?;
        let read = match value.get_ref() {
            DeValue::String(text) => read(text),
            DeValue::Datetime(date) => read(&date.to_string()),
            _ => None,
        };
        if read.is_none() {
            self.expected(key, value, nl, en);
        }
        read
    }

    /// Reads the table `[key]` with `read`. A key that `read` does not read is a problem.
    pub fn table<T>(
        &mut self,
        key: &'static str,
        read: impl FnOnce(&mut Keys<'a>) -> T,
    ) -> Option<T> {
        let value = self.get(key)?;
        let Some(mut keys) = self.below(value) else {
            self.expected(key, value, &format!("een tabel [{key}]"), &format!("a table [{key}]"));
            return None;
        };
        let value = read(&mut keys);
        keys.finish();
        Some(value)
    }

    /// Reads each of the tables `[[key]]` with `read`.
    pub fn tables<T>(
        &mut self,
        key: &'static str,
        read: impl Fn(&mut Keys<'a>) -> Option<T>,
    ) -> Vec<T> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let tables = value
            .get_ref()
            .as_array()
            .map(|array| array.iter().map(|one| self.below(one)).collect::<Option<Vec<_>>>());
        let Some(Some(tables)) = tables else {
            let (nl, en) = (format!("tabellen [[{key}]]"), format!("tables [[{key}]]"));
            self.expected(key, value, &nl, &en);
            return Vec::new();
        };
        let read = |mut keys: Keys<'a>| {
            let value = read(&mut keys);
            keys.finish();
            value
        };
        tables.into_iter().filter_map(read).collect()
    }

    fn below(&self, value: &'a Spanned<DeValue<'a>>) -> Option<Keys<'a>> {
        let table = value.get_ref().as_table()?;
        let (line, text, problems) = (self.line_of(value), self.text, self.problems);
        Some(Keys { line, problems, text, table, known: BTreeSet::new() })
    }

    /// Returns every key with its text, for a table whose keys are the list's own words.
    pub fn entries(&mut self, key: &'static str) -> Vec<(Located<String>, String)> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let Some(table) = value.get_ref().as_table() else {
            self.expected(key, value, &format!("een tabel [{key}]"), &format!("a table [{key}]"));
            return Vec::new();
        };
        let entry = |(word, value): (&Spanned<std::borrow::Cow<'a, str>>, _)| {
            let value: &Spanned<DeValue<'a>> = value;
            let line = self.line_of(value);
            let Some(text) = value.get_ref().as_str() else {
                self.expected(key, value, "tekst tussen aanhalingstekens", "text in quotes");
                return None;
            };
            Some((Located { value: word.get_ref().to_string(), line }, text.to_string()))
        };
        table.iter().filter_map(entry).collect()
    }

    fn finish(&self) {
        #[cfg(test)]
        self.problems.looked_for.borrow_mut().extend(&self.known);
        for (key, value) in self.table {
            let name = key.get_ref();
            if self.known.contains(name.as_ref()) {
                continue;
            }
            // A table is at home above, and its name may be misspelled.
            let homes = if value.get_ref().is_table() { Vec::new() } else { homes(name) };
            let [near_nl, near_en] = if homes.is_empty() {
                did_you_mean(name, self.known.iter().copied())
            } else {
                let at = |language: usize, or: &str| {
                    homes.iter().map(|home| home[language]).collect::<Vec<_>>().join(or)
                };
                [
                    format!("; hij hoort {}", at(0, " of ")),
                    format!("; it belongs {}", at(1, " or ")),
                ]
            };
            let name = quoted(name);
            self.problems.add(
                line_of(self.text, key.span().start),
                format!("onbekende sleutel {name}{near_nl}"),
                format!("unknown key {name}{near_en}"),
            );
        }
    }
}
