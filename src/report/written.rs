//! A report in words.

use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use super::report::NotCompliantError;
use super::{Assumption, Outcome, Report, Verdict};
use crate::document::Pointer;
use crate::rules::Severity;
use crate::text::{Language, displayed_in_english};

impl Report {
    /// The whole report in words, as plain text of several lines.
    pub fn text(&self, language: Language) -> String {
        let (assumptions, to_judge, out_of_scope) = match language {
            Language::Dutch => ("Aannames:", "Nog inhoudelijk te beoordelen:", "Niet bekeken:"),
            Language::English => {
                ("Assumptions:", "Still to be judged by a reader:", "Not looked at:")
            }
        };
        let mut lines = vec![self.headline(language)];
        lines.extend(self.outcomes.iter().map(|outcome| format!("- {}", outcome.text(language))));
        if !self.assumptions.is_empty() {
            lines.push(assumptions.into());
        }
        lines.extend(self.assumptions.iter().map(|one| format!("- {}", one.text(language))));
        let mut answers = self.to_judge().peekable();
        if answers.peek().is_some() {
            lines.push(to_judge.into());
        }
        lines.extend(
            answers.map(|one| format!("- {}: {}", one.place(), one.title().text(language))),
        );
        if !self.out_of_scope.is_empty() {
            lines.push(out_of_scope.into());
        }
        lines.extend(self.out_of_scope.iter().map(|one| format!("- {}", one.text(language))));
        lines.join("\n")
    }

    /// What was checked, with which rules, and the conclusion, in one line.
    pub fn headline(&self, language: Language) -> String {
        let (subject, title) = (&self.subject, self.rule_set.title.text(language));
        let conclusion = self.conclusion().text(language);
        let counts = self.weighed(language);
        match (subject.is_empty(), language) {
            (true, Language::Dutch) => format!("Getoetst aan {title}: {conclusion}{counts}"),
            (true, Language::English) => format!("Checked against {title}: {conclusion}{counts}"),
            (_, Language::Dutch) => {
                format!("{subject}, getoetst aan {title}: {conclusion}{counts}")
            }
            (_, Language::English) => {
                format!("{subject}, checked against {title}: {conclusion}{counts}")
            }
        }
    }

    /// How many warnings and remarks there are, if any.
    fn weighed(&self, language: Language) -> String {
        let (with, and, warning, remark) = match language {
            Language::Dutch => {
                ("met", "en", ["waarschuwing", "waarschuwingen"], ["opmerking", "opmerkingen"])
            }
            Language::English => ("with", "and", ["warning", "warnings"], ["remark", "remarks"]),
        };
        let counted = |severity, [one, several]: [&str; 2]| {
            let problems = self.outcomes.iter().filter_map(Outcome::problem);
            match problems.filter(|(own, _)| *own == severity).count() {
                0 => None,
                1 => Some(format!("1 {one}")),
                more => Some(format!("{more} {several}")),
            }
        };
        match (counted(Severity::Warning, warning), counted(Severity::Info, remark)) {
            (None, None) => String::new(),
            (Some(one), None) | (None, Some(one)) => format!(", {with} {one}"),
            (Some(warnings), Some(remarks)) => format!(", {with} {warnings} {and} {remarks}"),
        }
    }
}

impl Outcome {
    /// The finding, the reason or the measure in words; a check that passed has none of them.
    pub(super) fn explanation(&self, language: Language) -> Option<String> {
        let finding = self.finding().map(|finding| finding.text(language));
        let reason = || self.reason().map(|reason| reason.text(language));
        let measure = || self.measure.as_ref().map(|measure| measure.text(language));
        finding.or_else(reason).or_else(measure)
    }

    /// The outcome in words: its title and verdict, what was measured or found, and the source.
    pub fn text(&self, language: Language) -> String {
        let title = self.title.text(language);
        let verdict = match self.problem() {
            Some((severity, _)) => {
                format!("{} ({})", Verdict::Failed.text(language), severity.text(language))
            }
            None => self.verdict().text(language).into(),
        };
        let words = match self.explanation(language) {
            Some(words) => format!(": {words}"),
            None => String::new(),
        };
        let assumed: Vec<&str> = self.assumptions.iter().map(Pointer::as_str).collect();
        let assumed = match language {
            _ if assumed.is_empty() => String::new(),
            Language::Dutch => format!("; steunt op de aanname bij {}", assumed.join(", ")),
            Language::English => {
                format!("; rests on the assumption at {}", assumed.join(", "))
            }
        };
        let judged = self.judgement.as_ref().map(|one| format!("; {}", one.text(language)));
        let judged = judged.unwrap_or_default();
        let source = self.citation.text(language);
        format!("{title}: {verdict}{words}{assumed}{judged} [{source}]")
    }
}

impl Assumption {
    /// The assumption in words, after its place.
    pub fn text(&self, language: Language) -> String {
        format!("{}: {}", self.place, self.text.text(language))
    }
}

displayed_in_english!(Assumption);

impl NotCompliantError {
    /// The conclusion and the first finding or reason, in one line.
    pub fn text(&self, language: Language) -> String {
        let headline = self.0.headline(language);
        match self.0.notes().next() {
            Some(note) => format!("{headline}; {}", note.text(language)),
            None => headline,
        }
    }
}

displayed_in_english!(NotCompliantError, Report, Outcome);
