//! The words of a list and the codes that they mean.

use std::collections::BTreeSet;
use std::fmt::Debug;

use efro_gti::portfolio::Stage;
use efro_gti::rules::Strand;
use efro_gti::{ParseError, SpecificObjective, Theme};

use super::keys::{Located, Problems};
use crate::words::{collapsed, is_workbook_error, quoted};

/// A code of the crate that a mapping can name.
pub trait Code: Copy + Debug {
    /// Whether a table of words has to name every word. A place such as Ghent is the name of a strand, too, and the strand
    /// that pays for an operation does not follow from its place.
    const NEEDS_ENTRY: bool = false;

    /// The code of a blank cell, if there is one.
    const OF_BLANK: Option<Self> = None;

    /// Reads a code or its name in Dutch or English.
    ///
    /// # Errors
    ///
    /// Returns an error that names the codes if the text is none of them.
    fn read(text: &str) -> Result<Self, ParseError>;
}

impl Code for SpecificObjective {
    fn read(text: &str) -> Result<Self, ParseError> {
        text.parse()
    }
}

impl Code for Strand {
    const NEEDS_ENTRY: bool = true;

    fn read(text: &str) -> Result<Self, ParseError> {
        text.parse()
    }
}

impl Code for Stage {
    fn read(text: &str) -> Result<Self, ParseError> {
        text.parse()
    }
}

impl Code for Option<Theme> {
    // An operation may be under no theme.
    const OF_BLANK: Option<Self> = Some(None);

    fn read(text: &str) -> Result<Self, ParseError> {
        if text == "none" { Ok(None) } else { text.parse().map(Some) }
    }
}

/// The meaning of a word of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning<T> {
    Code(T),
    /// None of the codes of this strategy: counted apart.
    Outside,
    /// Technical assistance: counted apart.
    TechnicalAssistance,
}

/// The table of the words of a list, such as `[objectives]`.
#[derive(Debug)]
pub struct CodeMap<T> {
    /// The name of the table.
    pub name: &'static str,
    entries: Vec<Entry<T>>,
}

/// A word and its code.
#[derive(Debug)]
struct Entry<T> {
    written: TextEntry,
    /// The word in lower case.
    key: String,
    meaning: Meaning<T>,
}

/// A word and its code, as the mapping writes them.
#[derive(Clone, Debug)]
pub struct TextEntry {
    /// A word that ends with `*` is a pattern: it matches all words that start with the rest of it.
    pub word: String,
    pub code: String,
}

impl TextEntry {
    /// Returns whether the word matches all words with its beginning.
    pub fn is_pattern(&self) -> bool {
        self.word.ends_with('*')
    }
}

impl<T: Code> CodeMap<T> {
    pub(super) fn new(
        name: &'static str,
        entries: Vec<(Located<String>, String)>,
        problems: &Problems,
    ) -> Self {
        let mut known: Vec<Entry<T>> = Vec::new();
        let mut seen = BTreeSet::new();
        for (word, code) in entries {
            let line = word.line;
            let key = key(&word.value);
            if !seen.insert(key.clone()) {
                let word = quoted(&word.value);
                problems.add(
                    line,
                    format!("{word} staat twee keer in [{name}]"),
                    format!("{word} is in [{name}] twice"),
                );
            }
            let meaning = match code.as_str() {
                "outside" => Meaning::Outside,
                "technical-assistance" if name == "objectives" => Meaning::TechnicalAssistance,
                code => match T::read(code) {
                    Ok(code) => Meaning::Code(code),
                    Err(error) => {
                        problems.add(
                            line,
                            format!("{} (of “outside”)", error.text(efro_gti::Language::Dutch)),
                            format!("{} (or “outside”)", error.text(efro_gti::Language::English)),
                        );
                        continue;
                    }
                },
            };
            known.push(Entry { written: TextEntry { word: word.value, code }, key, meaning });
        }
        Self { name, entries: known }
    }

    /// Iterates over the entries, in the order of their places.
    pub fn entries(&self) -> impl Iterator<Item = &TextEntry> {
        self.entries.iter().map(|one| &one.written)
    }

    /// Returns the meaning of a word and the place of its entry, if the table has one, or `None` if neither the table nor the
    /// crate knows it. A whole word goes before a beginning, and a longer beginning before a shorter one.
    pub fn meaning(&self, word: &str) -> Option<(Meaning<T>, Option<usize>)> {
        let word = key(word);
        let entries = || self.entries.iter().enumerate();
        let whole = entries().find(|(_, known)| known.key == word);
        let begins =
            |known: &str| known.strip_suffix('*').is_some_and(|start| word.starts_with(start));
        // An error of a workbook is no word, whatever a pattern takes.
        let is_error = is_workbook_error(&word);
        let beginning = || {
            let matching = entries().filter(|(_, known)| begins(&known.key));
            matching.max_by_key(|(_, known)| known.key.len())
        };
        let implied = !word.is_empty() && (!T::NEEDS_ENTRY || self.entries.is_empty());
        let crate_code = || implied.then(|| T::read(&word).ok()).flatten();
        let found = |(place, known): (usize, &Entry<T>)| (known.meaning, Some(place));
        if let Some(whole) = whole {
            return Some(found(whole));
        }
        let blank = || T::OF_BLANK.filter(|_| word.is_empty());
        let of_crate = |code| (Meaning::Code(code), None);
        crate_code()
            .map(of_crate)
            .or_else(|| beginning().filter(|_| !is_error).map(found))
            .or_else(|| blank().map(of_crate))
    }
}

/// Words are the same whatever their case and the white space in them.
fn key(word: &str) -> String {
    collapsed(word).to_lowercase()
}

#[cfg(test)]
mod tests {
    use efro_gti::rules::Strand;
    use efro_gti::{SpecificObjective, Theme};

    use super::{Code, CodeMap, Located, Meaning, Problems};

    fn map<T: Code>(name: &'static str, entries: &[(&str, &str)]) -> CodeMap<T> {
        let entry = |(word, code): &(&str, &str)| {
            (Located { value: (*word).to_string(), line: 1 }, (*code).to_string())
        };
        let problems = Problems::default();
        let map = CodeMap::new(name, entries.iter().map(entry).collect(), &problems);
        assert!(problems.is_empty());
        map
    }

    #[test]
    fn a_whole_word_goes_before_a_beginning_and_a_longer_beginning_before_a_shorter_one() {
        let objectives = map::<SpecificObjective>(
            "objectives",
            &[
                ("*", "outside"),
                ("CI*", "RSO1.1"),
                ("CI 12*", "technical-assistance"),
                ("ci 121", "RSO2.8"),
            ],
        );
        for (word, meaning) in [
            ("CI  121", Meaning::Code(SpecificObjective::UrbanMobility)),
            ("CI 122", Meaning::TechnicalAssistance),
            ("CI 13", Meaning::Code(SpecificObjective::Innovation)),
            ("SD 2.4", Meaning::Code(SpecificObjective::ClimateAdaptation)),
            ("", Meaning::Outside),
            ("#no error", Meaning::Outside),
        ] {
            assert_eq!(objectives.meaning(word).map(|found| found.0), Some(meaning), "{word}");
        }
        assert!(objectives.meaning("#N/A").is_none() && objectives.meaning("#VERW!").is_none());
        assert!(map::<SpecificObjective>("objectives", &[]).meaning("B3").is_none());
        let themes = map::<Option<Theme>>("themes", &[("-", "none")]);
        assert_eq!(themes.meaning("-"), Some((Meaning::Code(None), Some(0))));
        assert_eq!(themes.meaning(""), Some((Meaning::Code(None), None)));
        let outside = map::<Option<Theme>>("themes", &[("*", "outside")]);
        assert_eq!(outside.meaning(""), Some((Meaning::Outside, Some(0))));
        assert!(map::<SpecificObjective>("objectives", &[]).meaning("").is_none());
    }

    #[test]
    fn a_place_is_no_strand_unless_the_table_says_so() {
        let strands = map::<Strand>("strands", &[("Stad Gent", "ghent"), ("*", "regular")]);
        assert_eq!(strands.meaning("Stad Gent"), Some((Meaning::Code(Strand::Ghent), Some(0))));
        assert_eq!(strands.meaning("Gent"), Some((Meaning::Code(Strand::Regular), Some(1))));
        assert_eq!(
            map::<Strand>("strands", &[]).meaning("Gent"),
            Some((Meaning::Code(Strand::Ghent), None))
        );
    }
}
