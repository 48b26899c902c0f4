//! Finds the passages of records in the Dutch text of the strategy.

use crate::content::Content;
use crate::problem::{Problem, Problems};
use crate::record::Record;
use crate::shared::{Passage, Section};

/// The text as a whole and by section.
pub struct Source {
    text: String,
    sections: Vec<(String, String)>,
}

impl Source {
    /// Splits the text at the headings of its sections: a line with the number and the title.
    ///
    /// # Errors
    ///
    /// Returns a problem for each section whose heading is not found after the heading of the section before it.
    pub fn parse(text: &str, sections: &[Section]) -> Result<Self, Vec<Problem>> {
        let problems = Problems::default();
        let mut starts = Vec::new();
        let mut from = 0;
        for section in sections {
            let heading =
                simplified(&format!("{} {}", section.number.value, section.title)).to_lowercase();
            let mut offset = from;
            let found =
                text.get(from..).unwrap_or_default().split_inclusive('\n').find_map(|line| {
                    let at = offset;
                    offset += line.len();
                    simplified(line).to_lowercase().starts_with(&heading).then_some(at)
                });
            match found {
                Some(at) => {
                    starts.push((section.number.value.clone(), at));
                    from = at;
                }
                None => problems.add(
                    &section.number.place,
                    format!("the source has no heading {heading:?} here"),
                ),
            }
        }
        let ends = starts.iter().skip(1).map(|(_, at)| *at).chain([text.len()]);
        let sections = starts
            .iter()
            .zip(ends)
            .map(|((number, start), end)| (number.clone(), simplified(&text[*start..end])))
            .collect();
        let problems = problems.into_sorted();
        let text = simplified(text);
        if problems.is_empty() { Ok(Self { text, sections }) } else { Err(problems) }
    }

    /// Returns a problem for each record whose first words are not in its section, or are there more than once. Footnotes
    /// are printed where a page ends, so the words of a footnote are searched for in the whole text.
    pub fn check(&self, content: &Content) -> Vec<Problem> {
        let problems = Problems::default();
        for record in content.records() {
            let (begins, section) = (&record.begins, &record.passage.section);
            match self.text_of(record).matches(&simplified(&begins.value)).count() {
                0 => problems.add(&begins.place, self.missing(&begins.value, section)),
                1 => {}
                times => problems.add(
                    &begins.place,
                    format!(
                        "begins = {:?}: these words are {times} times in the source: add some",
                        begins.value
                    ),
                ),
            }
        }
        problems.into_sorted()
    }

    fn missing(&self, begins: &str, section: &str) -> String {
        let words = simplified(begins);
        let elsewhere = self.sections.iter().find(|(_, text)| text.contains(&words));
        match elsewhere {
            Some((other, _)) => format!(
                "begins = {begins:?}: these words are not in section {section} of the source, but in {other}"
            ),
            None => format!("begins = {begins:?}: these words are not in the source"),
        }
    }

    /// Returns the text in which a record is searched for.
    fn text_of(&self, record: &Record) -> &str {
        let Passage { section, footnote } = &record.passage;
        let found = self.sections.iter().find(|(number, _)| number == section);
        match (footnote, found) {
            (None, Some((_, text))) => text,
            _ => &self.text,
        }
    }

    /// Returns the passage of a record from its first words on, or `None` if the text does not contain them.
    pub fn passage(&self, record: &Record) -> Option<&str> {
        let text = self.text_of(record);
        let at = text.find(&simplified(&record.begins.value))?;
        let passage = &text[at..];
        let end = passage.char_indices().nth(400).map_or(passage.len(), |(end, _)| end);
        Some(&passage[..end])
    }
}

/// Returns the text with single spaces and straight quotes.
fn simplified(text: &str) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    words.replace(['‘', '’'], "'").replace(['“', '”'], "\"")
}
