//! The checks of a proposal.

use efro_gti::project::{Condition, Party};
use efro_gti::report::Phase;
use efro_gti::rules::Severity;
use efro_gti::{City, Language};

use super::{entry, passage};
use crate::markdown::{both, list, plain};

const EN: Language = Language::English;

pub(super) fn section() -> String {
    let [errors, warnings, remarks] =
        [Severity::Error, Severity::Warning, Severity::Info].map(of_severity);
    format!(
        "# Errors of a proposal\n\n\
         [`Proposal::assess`] checks a proposal against all checks of this and the next two sections. How binding a check \
         is follows from the words of its source ([`Force`]), and how much a failure matters from that alone. Under a call \
         that sets it, a check is an error; a value that cannot be read always is. Unless its entry says \
         otherwise, a check is for the applicant of every project, in the application. A field that is left out fails \
         with [`unanswered`](Problem::Unanswered) or, if a check cannot do without, is not evaluated, with \
         [`field-missing`](Reason::FieldMissing); a value that cannot be read fails with [`unreadable`](Problem::Unreadable). \
         An outcome may cite a closer passage than the check does.\n\n{errors}\
         # Warnings of a proposal\n\n{warnings}\
         # Remarks on a proposal\n\n{remarks}"
    )
}

/// Returns the list of the checks whose failure has a severity, in the order of a report.
fn of_severity(severity: Severity) -> String {
    let checks = Condition::all().filter(|check| check.severity() == severity);
    list(checks.map(|check| {
        let about = format!("{}; {}", of(check), why(check));
        entry("condition", check.id(), &both(check.title()), &about)
    }))
}

/// Returns the fields that a check is about, and what is not as for most checks: the projects that it applies to, who
/// has to meet it and when, and who judges the answer.
fn of(check: &Condition) -> String {
    let mut of = vec![fields(check)];
    of.extend(check.applicability().map(|one| one.text(EN)));
    if check.addressee() != Party::Applicant {
        of.push(format!("for {}", check.addressee().text(EN)));
    }
    if check.due() != Phase::Application {
        of.push(format!("at {}", check.due().text(EN)));
    }
    if let Some(party) = check.judged_by() {
        of.push(format!("judged by {}", party.text(EN)));
    }
    of.join("; ")
}

/// Returns the fields of a proposal that a check is about, or that have parts that it is about.
fn fields(check: &Condition) -> String {
    let mut fields: Vec<String> = Vec::new();
    for field in check.fields() {
        let field = field.split('/').nth(1).map(|name| match name {
            // Every answer has this part, at a place below it.
            "judgements" => "the judgements of each answer".into(),
            name => format!("`/{name}`"),
        });
        fields.extend(field.filter(|field| !fields.contains(field)));
    }
    fields.join(", ")
}

/// Returns how binding a check is, and its passage.
fn why(check: &Condition) -> String {
    let in_ghent = check.citation_for(City::Ghent);
    let in_ghent = (in_ghent != check.citation())
        .then(|| format!("; in Ghent {}", plain(&in_ghent.passage().text(EN))));
    let note = check.note().map(|note| format!(". {}", plain(note.text(EN))));
    format!(
        "{} ({}{}){}",
        check.force().text(EN),
        passage(check.citation()),
        in_ghent.unwrap_or_default(),
        note.unwrap_or_default(),
    )
}
