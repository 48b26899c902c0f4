//! The checks of a proposal.

use efro_gti::project::{Condition, Party};
use efro_gti::report::{Phase, Problem};
use efro_gti::rules::Severity;
use efro_gti::{City, Language};

use super::instance::Instance;
use super::{code, entry, passage};
use crate::markdown::{both, plain, table};

const EN: Language = Language::English;

pub(super) fn section() -> Result<String, String> {
    let [errors, warnings, remarks] =
        [Severity::Error, Severity::Warning, Severity::Info].map(of_severity);
    Ok(format!(
        "# Errors of a proposal\n\n\
         [`Proposal::assess`] checks a proposal against all checks of this and the next two sections. How binding a check \
         is follows from the words of its source ([`Force`]), and how much a failure matters from that alone. Under a call \
         that sets it, a check is an error; a value that cannot be read always is. Unless the second column says \
         otherwise, a check is for the applicant of every project, in the application. A field that is left out fails \
         with [`unanswered`](Problem::Unanswered) or, if a check cannot do without, is not evaluated, with \
         [`field-missing`](Reason::FieldMissing); a value that cannot be read fails with [`unreadable`](Problem::Unreadable). \
         An outcome may cite a closer passage than the check does.\n\n{}\
         # Warnings of a proposal\n\n{}\
         # Remarks on a proposal\n\n{}",
        errors?, warnings?, remarks?
    ))
}

/// Returns a table of the checks whose failure has a severity, in the order of a report.
fn of_severity(severity: Severity) -> Result<String, String> {
    let checks = Condition::all().filter(|check| check.severity() == severity);
    let rows: Result<Vec<[String; 3]>, String> = checks.map(row).collect();
    Ok(table(&["check", "of", "how binding, and why"], &rows?))
}

fn row(check: &Condition) -> Result<[String; 3], String> {
    let instance = Instance::of(check)?;
    Ok([entry("condition", check.id(), &both(check.title())), of(check), why(check, &instance)])
}

/// Returns the fields that a check is about, and what is not as for most checks: the projects that it applies to, who
/// has to meet it and when, and who judges the answer.
fn of(check: &Condition) -> String {
    let mut of = vec![fields(check)];
    of.extend(check.applicability().map(|one| one.text(EN)));
    if check.addressee() != Party::Applicant {
        of.push(check.addressee().text(EN).into());
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

/// Returns how binding a check is, its passage, and an instance that says more than that a value is missing or
/// cannot be read.
fn why(check: &Condition, instance: &Instance) -> String {
    let in_ghent = check.citation_for(City::Ghent);
    let in_ghent = (in_ghent != check.citation())
        .then(|| format!("; in Ghent {}", plain(&in_ghent.passage().text(EN))));
    let note = check.note().map(|note| format!(". {}", plain(note.text(EN))));
    let problem = instance.failing.problem().filter(|one| {
        !matches!(one, Problem::Unanswered | Problem::EmptyList | Problem::Unreadable { .. })
    });
    let problem = problem.map(|one| {
        let message = plain(&instance.failing.message(EN).unwrap_or_default());
        format!("<br>*For instance* {}: {message}.", code(one))
    });
    format!(
        "{} ({}{}){}{}",
        check.force().text(EN),
        passage(check.citation()),
        in_ghent.unwrap_or_default(),
        note.unwrap_or_default(),
        problem.unwrap_or_default()
    )
}
