//! Reports, outcomes and assumptions in words.

use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use super::{Assumption, Outcome, Report};
use crate::document::Pointer;
use crate::rules::Severity;
use crate::text::{Language, displayed_in_english, safe, say};

impl Report {
    /// Returns the whole report as plain text of several lines: the headline, then each outcome, assumption and
    /// requirement that is out of scope.
    ///
    /// ```
    /// use efro_gti::{Euro, Language, RuleSet, Slice};
    /// use efro_gti::allocation::Figures;
    ///
    /// let amounts = [(Slice::NET, Euro::whole(1_000)), (Slice::URBAN, Euro::whole(79))];
    /// let figures = Figures::new(amounts);
    /// let report = RuleSet::adopted().check(&figures.with_name("Draft"));
    /// let text = report.text(Language::English);
    /// let mut lines = text.lines();
    /// assert_eq!(lines.next(), Some(&*report.headline(Language::English)));
    /// let first = lines.next().expect("four rules");
    /// assert!(first.starts_with("- Minimum for sustainable urban development: failed"));
    /// ```
    pub fn text(&self, language: Language) -> String {
        let mut lines = vec![self.headline(language)];
        lines.extend(self.outcomes.iter().map(|outcome| format!("- {}", outcome.text(language))));
        if !self.assumptions.is_empty() {
            lines.push(language.pick("Aannames:", "Assumptions:").into());
        }
        lines.extend(self.assumptions.iter().map(|one| format!("- {}", one.text(language))));
        if !self.out_of_scope.is_empty() {
            lines.push(language.pick("Buiten deze toetsing:", "Out of scope:").into());
        }
        lines.extend(self.out_of_scope.iter().map(|one| format!("- {}", one.text(language))));
        lines.join("\n")
    }

    /// Returns the subject, the level of commitments, the title of the rules, the call if there is one, the conclusion, and the
    /// numbers of warnings and remarks, in one line.
    ///
    /// ```
    /// use efro_gti::{Euro, Language, RuleSet, Slice};
    /// use efro_gti::allocation::Figures;
    ///
    /// let amounts = [(Slice::NET, Euro::whole(1_000)), (Slice::URBAN, Euro::whole(79))];
    /// let figures = Figures::new(amounts);
    /// let report = RuleSet::adopted().check(&figures.with_name("Draft"));
    /// assert_eq!(
    ///     report.headline(Language::English),
    ///     "Draft, checked against the strategy under the adopted regulations: incomplete, \
    ///      with 1 warning",
    /// );
    /// ```
    pub fn headline(&self, language: Language) -> String {
        let title = self.rule_set_title().text(language);
        let level = self.level.as_ref().map(|level| level.text(language));
        let subject = [Some(self.subject.as_str()), level].into_iter().flatten();
        let subject = subject.filter(|one| !one.is_empty()).collect::<Vec<_>>().join(": ");
        let call = self.call().map(|call| call.text(language)).map_or(String::new(), |call| {
            say!(language, ", onder de oproep “{call}”", ", under the call “{call}”")
        });
        let conclusion = self.conclusion().text(language);
        let counts = self.weighed(language);
        let line = if subject.is_empty() {
            say!(
                language,
                "Getoetst aan {title}{call}: {conclusion}{counts}",
                "Checked against {title}{call}: {conclusion}{counts}"
            )
        } else {
            say!(
                language,
                "{subject}, getoetst aan {title}{call}: {conclusion}{counts}",
                "{subject}, checked against {title}{call}: {conclusion}{counts}"
            )
        };
        safe(line)
    }

    /// Returns the number of warnings and remarks in words, or an empty text if there are none.
    fn weighed(&self, language: Language) -> String {
        let (with, and, warning, remark) = match language {
            Language::Dutch => {
                ("met", "en", ["waarschuwing", "waarschuwingen"], ["opmerking", "opmerkingen"])
            }
            Language::English => ("with", "and", ["warning", "warnings"], ["remark", "remarks"]),
        };
        let counted = |severity, [one, several]: [&str; 2]| {
            let of_it = self.outcomes.iter().filter(|one| one.has_failed_with(severity));
            match of_it.count() {
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
    /// Returns the outcome in one line: its title, verdict, severity, message, assumptions, judgements and
    /// source.
    pub fn text(&self, language: Language) -> String {
        let title = self.title().text(language);
        let verdict = self.verdict().text(language);
        let failed = self.problem().and_then(|_| self.severity());
        let severity = failed.map(|severity| format!(" ({})", severity.text(language)));
        let severity = severity.unwrap_or_default();
        let message = self.message(language).map(|message| format!(": {message}"));
        let message = message.unwrap_or_default();
        let assumed: Vec<&str> = self.assumption_places().iter().map(Pointer::as_str).collect();
        let assumed = match assumed.as_slice() {
            [] => String::new(),
            [only] => say!(
                language,
                "; hangt af van de aanname op {only}",
                "; depends on the assumption at {only}"
            ),
            several => {
                let several = several.join(", ");
                say!(
                    language,
                    "; hangt af van de aannames op {several}",
                    "; depends on the assumptions at {several}"
                )
            }
        };
        let judged = self.judgements().iter().map(|one| format!("; {}", one.text(language)));
        let judged: String = judged.collect();
        let source = self.citation().text(language);
        safe(format!("{title}: {verdict}{severity}{message}{assumed}{judged} [{source}]"))
    }
}

impl Assumption {
    /// Returns the place of the assumption, and the assumption in words.
    pub fn text(&self, language: Language) -> String {
        safe(format!("{}: {}", self.place, self.text.text(language)))
    }
}

displayed_in_english!(Assumption);

displayed_in_english!(Report, Outcome);
