//! The Dutch text of the strategy, to find the passage of a record in.

use crate::content::Content;
use crate::problem::{Problem, Problems};
use crate::record::Record;
use crate::shared::Section;

/// The text, and the part of it that each section is.
pub struct Source {
    text: String,
    sections: Vec<(String, String)>,
}

impl Source {
    /// Splits the text at the headings of its sections: a line with the number and the title.
    ///
    /// # Errors
    ///
    /// Each section whose heading is not in the text after that of the section before it.
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

    /// Each record whose first words are not in its section. Footnotes are printed where a page ends, so
    /// those are looked for in the whole text.
    pub fn check(&self, content: &Content) -> Vec<Problem> {
        let problems = Problems::default();
        for record in content.records() {
            let Some(begins) = &record.begins else { continue };
            if self.passage(record).is_none() {
                let (found, section) = (&begins.value, &record.passage.section);
                problems.add(&begins.place, self.missing(found, section));
            }
        }
        problems.into_sorted()
    }

    fn missing(&self, begins: &str, section: &str) -> String {
        let words = simplified(begins);
        let elsewhere = self.sections.iter().find(|(_, text)| text.contains(&words));
        match elsewhere {
            Some((other, _)) => format!(
                "begins = {begins:?}: section {section} of the source does not have these words, but {other} has"
            ),
            None => format!("begins = {begins:?}: the source does not have these words"),
        }
    }

    /// The passage of a record, from its first words on; `None` where it has none, or the source has not.
    pub fn passage(&self, record: &Record) -> Option<&str> {
        let words = simplified(&record.begins.as_ref()?.value);
        let text = match record.passage.footnote {
            Some(_) => &self.text,
            None => &self.sections.iter().find(|(number, _)| *number == record.passage.section)?.1,
        };
        let at = text.find(&words)?;
        let passage = &text[at..];
        let end = passage.char_indices().nth(400).map_or(passage.len(), |(end, _)| end);
        Some(&passage[..end])
    }
}

/// The text with single spaces and straight quotes.
fn simplified(text: &str) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    words.replace(['‘', '’'], "'").replace(['“', '”'], "\"")
}
