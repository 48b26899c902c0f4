//! The differences between two reports.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use super::{Outcome, OutcomeKind, Report, Verdict};
use crate::document::Pointer;
use crate::text::{Language, displayed_in_english, safe, say};

/// A difference between two reports: an outcome that is new, gone, changed or no longer evaluated.
///
/// ```
/// use efro_gti::Proposal;
/// use efro_gti::report::{Change, Verdict};
///
/// let mut proposal = Proposal::default();
/// let before = proposal.assess();
/// proposal.title = Some("A square".into());
/// let after = proposal.assess();
/// // The outcomes that pass now, for a form to mark.
/// let passed: Vec<&str> = after
///     .changes_since(&before)
///     .filter_map(|change| match change {
///         Change::New(after) | Change::Changed { after, .. } => Some(after),
///         _ => None,
///     })
///     .filter(|outcome| outcome.verdict() == Verdict::Passed)
///     .map(|outcome| outcome.place().as_str())
///     .collect();
/// assert_eq!(passed, ["/title"]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Change<'a> {
    /// An outcome that is only in the later report.
    New(&'a Outcome),
    /// An outcome that is only in the earlier report.
    Gone(&'a Outcome),
    /// An outcome that is *not evaluated* in the later report and had another verdict in the earlier one.
    NoLongerEvaluated {
        /// The outcome in the earlier report.
        before: &'a Outcome,
        /// The outcome in the later report.
        after: &'a Outcome,
    },
    /// An outcome that differs in any other way.
    Changed {
        /// The outcome in the earlier report.
        before: &'a Outcome,
        /// The outcome in the later report.
        after: &'a Outcome,
    },
}

impl Report {
    /// Returns the differences from an earlier report: first the outcomes of this report, in order, then
    /// the outcomes that are only in the earlier one.
    ///
    /// Two outcomes are compared if they have the same kind, id and place. Outcomes whose verdict is the same, but whose
    /// amounts differ, are listed too.
    ///
    /// ```
    /// use efro_gti::{Euro, RuleSet, Slice};
    /// use efro_gti::allocation::Figures;
    /// use efro_gti::report::Change;
    ///
    /// let check = |urban: &[(Slice, Euro)]| {
    ///     let net = (Slice::NET, Euro::whole(1_000));
    ///     RuleSet::adopted().check(&Figures::new([&[net], urban].concat()))
    /// };
    /// let before = check(&[(Slice::URBAN, Euro::whole(79))]);
    /// let after = check(&[(Slice::URBAN, Euro::whole(80))]);
    /// let changes: Vec<Change> = after.changes_since(&before).collect();
    /// let [change] = changes.as_slice() else { panic!("one rule differs") };
    /// let text = change.to_string();
    /// let minimum = "Minimum for sustainable urban development: failed before, passed now";
    /// assert!(text.starts_with(minimum), "{text}");
    /// // A rule that can no longer be evaluated is reported as such.
    /// let lost = check(&[]);
    /// assert!(matches!(lost.changes_since(&after).next(), Some(Change::NoLongerEvaluated { .. })));
    /// ```
    pub fn changes_since<'a>(&'a self, earlier: &'a Self) -> impl Iterator<Item = Change<'a>> {
        let mut before: BTreeMap<_, _> = earlier.into_iter().map(|one| (key(one), one)).collect();
        let mut changes = Vec::new();
        for after in self {
            match before.remove(&key(after)) {
                None => changes.push(Change::New(after)),
                Some(before) if before == after => {}
                Some(before) => changes.push(Change::of(before, after)),
            }
        }
        let gone = earlier.into_iter().filter(|one| before.contains_key(&key(one)));
        changes.extend(gone.map(Change::Gone));
        changes.into_iter()
    }
}

/// Returns what identifies an outcome within a report.
fn key(outcome: &Outcome) -> (OutcomeKind, &str, &Pointer) {
    (outcome.kind(), outcome.id(), outcome.place())
}

impl<'a> Change<'a> {
    fn of(before: &'a Outcome, after: &'a Outcome) -> Self {
        let lost = |one: &Outcome| one.verdict() == Verdict::NotEvaluated;
        if lost(after) && !lost(before) {
            Self::NoLongerEvaluated { before, after }
        } else {
            Self::Changed { before, after }
        }
    }

    /// Returns the change in words, such as `…: failed before, passed now`.
    pub fn text(&self, language: Language) -> String {
        let words = |one: &Outcome| one.verdict().text(language);
        let outcome = match self {
            Self::New(outcome) | Self::Gone(outcome) => outcome,
            Self::NoLongerEvaluated { after, .. } | Self::Changed { after, .. } => after,
        };
        let title = outcome.title().text(language);
        let place = match outcome.place() {
            // Figures that were not read from a document have no place.
            place if *place == Pointer::ROOT => String::new(),
            place => alloc::format!(" ({place})"),
        };
        let change = match self {
            Self::New(outcome) => {
                let now = words(outcome);
                say!(language, "nieuw: {now}", "new: {now}")
            }
            Self::Gone(outcome) => {
                let before = words(outcome);
                say!(language, "vervallen, eerder: {before}", "gone, {before} before")
            }
            Self::NoLongerEvaluated { before, .. } => {
                let before = words(before);
                say!(
                    language,
                    "niet meer getoetst, eerder: {before}",
                    "no longer evaluated, {before} before"
                )
            }
            Self::Changed { before, after } => {
                let (before, now) = (words(before), words(after));
                say!(language, "eerder: {before}, nu: {now}", "{before} before, {now} now")
            }
        };
        let message = outcome.message(language).map(|message| alloc::format!(": {message}"));
        safe(alloc::format!("{title}{place}: {change}{}", message.unwrap_or_default()))
    }
}

displayed_in_english!(Change<'_>);
