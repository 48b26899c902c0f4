//! The words of a list, compared with the entries of the mapping.

use efro_gti::{Language, Text};
use serde::Serialize;

use super::{Tally, TallyError};
use crate::mapping::{Mapping, TextEntry};
use crate::rows::{Imported, Matched};
use crate::words::{both, nearest, quoted, resembling, row_count};

/// The number of words of the list among which the nearest one is looked up.
const MAX_COMPARED: usize = 2_000;

/// The words that a pattern of the mapping took, such as `"*"`.
#[derive(Debug, Serialize)]
pub struct PatternGroup {
    pub table: &'static str,
    pub pattern: String,
    pub code: String,
    #[serde(flatten)]
    pub tally: Tally,
    /// The words with the most rows first.
    pub words: Vec<WordGroup>,
}

/// The rows with a word.
#[derive(Debug, Serialize)]
pub struct WordGroup {
    pub word: String,
    #[serde(flatten)]
    pub tally: Tally,
}

/// An entry of the mapping or a word of the list to look at.
#[derive(Debug, Serialize)]
pub struct WordRemark {
    pub table: &'static str,
    /// The word of the mapping.
    pub entry: String,
    /// The word of the list, if one resembles it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub word: Option<String>,
    pub message: Text,
}

/// The words of a list, compared with the entries of the mapping.
#[derive(Debug, Serialize)]
pub struct WordReport {
    /// Words that a pattern took, although they resemble the whole word of an entry with another code, so that the list or the
    /// mapping may misspell them, or although they are blank.
    pub doubtful: Vec<WordRemark>,
    /// Entries that match no row.
    pub unused: Vec<WordRemark>,
    pub patterns: Vec<PatternGroup>,
}

impl WordReport {
    /// Returns the comparison.
    ///
    /// # Errors
    ///
    /// Returns an error if a sum of amounts is out of range.
    pub(super) fn new(mapping: &Mapping, imported: &Imported) -> Result<Self, TallyError> {
        let mut report = Self { doubtful: Vec::new(), unused: Vec::new(), patterns: Vec::new() };
        for (table, entries) in mapping.tables() {
            let words: Vec<&Matched> = imported.matches.of(table).collect();
            let table = Table { name: table, entries, words };
            for (place, entry) in table.entries.iter().enumerate() {
                let taken = || table.words.iter().filter(move |one| one.entry == Some(place));
                if taken().next().is_none() {
                    report.unused.push(table.unused(entry));
                } else if entry.is_pattern() {
                    let words: Vec<&Matched> = taken().copied().collect();
                    report
                        .doubtful
                        .extend(words.iter().filter_map(|word| table.doubtful(word, entry)));
                    report.patterns.push(pattern(table.name, entry, &words)?);
                }
            }
        }
        Ok(report)
    }
}

/// A table of the mapping, and the words of its column.
struct Table<'a> {
    name: &'static str,
    entries: Vec<&'a TextEntry>,
    words: Vec<&'a Matched>,
}

impl Table<'_> {
    /// Returns whether no entry has the whole word.
    fn is_unnamed(&self, word: &Matched) -> bool {
        word.entry.is_none_or(|place| self.entries[place].is_pattern())
    }

    fn unused(&self, entry: &TextEntry) -> WordRemark {
        let words = self.words.iter().filter(|word| self.is_unnamed(word));
        let words = words.map(|word| word.word.as_str()).filter(|word| !word.is_empty());
        let words = words.take(MAX_COMPARED);
        let near = if entry.is_pattern() { None } else { nearest(&entry.word, words) };
        let [nl, en] = near.map(quoted).map_or([String::new(), String::new()], |near| {
            [
                format!("; het woord van de lijst dat er het meest op lijkt, is {near}"),
                format!("; the word of the list that is nearest to it is {near}"),
            ]
        });
        let (name, shown) = (self.name, quoted(&entry.word));
        let message = both(
            format!("[{name}] {shown} past op geen enkele rij{nl}"),
            format!("[{name}] {shown} matches no row{en}"),
        );
        WordRemark { table: name, entry: entry.word.clone(), word: near.map(Into::into), message }
    }

    /// Returns the remark about a blank cell that a pattern took: a word may be missing.
    fn blank(&self, word: &Matched, pattern: &TextEntry) -> WordRemark {
        let name = self.name;
        let (star, code) = (quoted(&pattern.word), &pattern.code);
        let rows = |language| row_count(word.rows.len() as u64, language);
        let [nl, en] = [Language::Dutch, Language::English].map(rows);
        let message = both(
            format!(
                "[{name}] {star} gaf een lege cel ({nl}) de code {code}: vul ze in, of zet “” in [{name}]"
            ),
            format!(
                "[{name}] {star} gave a blank cell ({en}) the code {code}: fill it in, or put “” in [{name}]"
            ),
        );
        let word = Some(word.word.clone());
        WordRemark { table: name, entry: pattern.word.clone(), word, message }
    }

    /// Returns the remark about a word that a pattern took, if it is blank or resembles the whole word of an entry.
    fn doubtful(&self, word: &Matched, pattern: &TextEntry) -> Option<WordRemark> {
        if word.word.is_empty() {
            return Some(self.blank(word, pattern));
        }
        let other = |entry: &&&TextEntry| !entry.is_pattern() && entry.code != pattern.code;
        let entries = self.entries.iter().filter(other);
        let near = resembling(&word.word, entries.map(|entry| entry.word.as_str()))?;
        let name = self.name;
        let (shown, star, code) = (quoted(&word.word), quoted(&pattern.word), &pattern.code);
        let entry = quoted(near);
        let rows = |language| row_count(word.rows.len() as u64, language);
        let [nl, en] = [Language::Dutch, Language::English].map(rows);
        let message = both(
            format!(
                "[{name}] {star} gaf {shown} ({nl}) de code {code}, maar het lijkt op {entry}: zet {shown} in [{name}]"
            ),
            format!(
                "[{name}] {star} gave {shown} ({en}) the code {code}, but it resembles {entry}: put {shown} in [{name}]"
            ),
        );
        let word = Some(word.word.clone());
        Some(WordRemark { table: name, entry: near.into(), word, message })
    }
}

fn pattern(
    table: &'static str,
    entry: &TextEntry,
    words: &[&Matched],
) -> Result<PatternGroup, TallyError> {
    let group = |one: &&Matched| {
        Ok(WordGroup { word: one.word.clone(), tally: Tally::of(one.rows.iter().copied())? })
    };
    let mut groups = words.iter().map(group).collect::<Result<Vec<_>, _>>()?;
    groups.sort_by_key(|group| std::cmp::Reverse(group.tally.rows));
    Ok(PatternGroup {
        table,
        pattern: entry.word.clone(),
        code: entry.code.clone(),
        tally: Tally::of(words.iter().flat_map(|word| word.rows.iter().copied()))?,
        words: groups,
    })
}
