//! The conditions of a proposal.

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
         [`Proposal::assess`] checks a proposal against all conditions of this and the next two sections. How binding a condition \
         is follows from the words of its source ([`Force`]), and how much a failure matters from that alone. Under a call \
         that sets it, a failure is an error; a value that cannot be read always is. Unless its entry says \
         otherwise, a condition applies to every project, is met by the applicant, and is due in the application. A field that is left out fails \
         with [`unanswered`](Problem::Unanswered) or, if a condition cannot do without, is not evaluated, with \
         [`field-missing`](Reason::FieldMissing); a value that cannot be read fails with [`unreadable`](Problem::Unreadable). \
         An outcome may cite a closer passage than its condition does.\n\n{errors}\
         # Warnings of a proposal\n\n{warnings}\
         # Remarks on a proposal\n\n{remarks}"
    )
}

/// Returns the list of the conditions whose failure has a severity, in the order of a report.
fn of_severity(severity: Severity) -> String {
    let conditions = Condition::all().filter(|one| one.severity() == severity);
    list(conditions.map(|condition| {
        let about = format!("{}; {}", of(condition), why(condition));
        entry("condition", condition.id(), &both(condition.title()), &about)
    }))
}

/// Returns the fields that a condition is about, and what is not as for most conditions: the projects that it applies to, who
/// has to meet it and when, and who judges the answer.
fn of(condition: &Condition) -> String {
    let mut of = vec![fields(condition)];
    of.extend(condition.applicability().map(|one| format!("applies to {}", one.text(EN))));
    if condition.addressee() != Party::Applicant {
        of.push(format!("met by {}", condition.addressee().text(EN)));
    }
    if condition.due() != Phase::Application {
        of.push(format!("due at {}", condition.due().text(EN)));
    }
    if let Some(party) = condition.judged_by() {
        of.push(format!("judged by {}", party.text(EN)));
    }
    of.join("; ")
}

/// Returns the fields of a proposal that a condition is about, or that have parts that it is about.
fn fields(condition: &Condition) -> String {
    let mut fields: Vec<String> = Vec::new();
    for field in condition.fields() {
        let field = field.split('/').nth(1).map(|name| match name {
            // Every answer has this part, at a place below it.
            "judgements" => "the judgements of each answer".into(),
            name => format!("`/{name}`"),
        });
        fields.extend(field.filter(|field| !fields.contains(field)));
    }
    fields.join(", ")
}

/// Returns how binding a condition is, and its passage.
fn why(condition: &Condition) -> String {
    let in_ghent = condition.citation_for(City::Ghent);
    let in_ghent = (in_ghent != condition.citation())
        .then(|| format!("; in Ghent {}", plain(&in_ghent.passage().text(EN))));
    let note = condition.note().map(|note| format!(". {}", plain(note.text(EN))));
    format!(
        "{} ({}{}){}",
        condition.force().text(EN),
        passage(condition.citation()),
        in_ghent.unwrap_or_default(),
        note.unwrap_or_default(),
    )
}
