//! The checks of a proposal, one by one and by place.

use efro_gti::project::{Condition, Force};
use efro_gti::{City, Language};

use super::instance::Instance;
use crate::markdown::{both, list, plain, table};

pub(super) fn section() -> Result<String, String> {
    let checks = Condition::all().map(|check| Ok((check, Instance::of(check)?)));
    let checks: Vec<(&Condition, Instance)> = checks.collect::<Result<_, String>>()?;
    let entries: String = checks.iter().map(|(check, instance)| entry(check, instance)).collect();
    Ok(format!(
        "# A proposal by place\n\n{}\
         # Severities of a proposal\n\n\
         How binding a check is follows from the words of its source ([`Force`]), and from that alone how \
         much it matters when the check fails. Under a call that sets it, a check is an error. A value that \
         cannot be read always is.\n\n{}\
         # Checks of a proposal\n\n\
         [`Proposal::assess`] checks a proposal against all of them, in this order. \
         An outcome may cite a closer passage than the check does.\n\n\
         {entries}",
        by_place(&checks),
        by_force()
    ))
}

/// Returns a table of the checks, the most binding first, each with the source that says so.
fn by_force() -> String {
    let en = Language::English;
    let row = |check: &Condition| {
        [
            format!("[`{0}`](#condition-{0})", check.id()),
            check.force().text(en).to_string(),
            check.severity().text(en).to_string(),
            check.addressee().text(en).to_string(),
            check.due().text(en).to_string(),
            plain(&check.citation().text(en)),
        ]
    };
    let of_force = |force: &Force| {
        let checks = Condition::all().filter(|check| check.force() == *force);
        checks.map(row).collect::<Vec<_>>()
    };
    let rows: Vec<[String; 6]> = Force::ALL.iter().flat_map(of_force).collect();
    table(&["check", "how binding", "not met", "addressed to", "due at", "source"], &rows)
}

fn entry(check: &Condition, instance: &Instance) -> String {
    let en = Language::English;
    let mut lines = vec![format!(
        "For {}, at {}.",
        check.applicability().map_or_else(|| "every project".into(), |one| one.text(en)),
        quoted(&instance.fields),
    )];
    if instance.judged {
        lines.push(
            "Whether an answer convinces is for its assessors: [`Outcome::judgements`].".into(),
        );
    }
    let in_ghent = check.citation_for(City::Ghent);
    let in_ghent = (in_ghent != check.citation()).then_some(in_ghent);
    let in_ghent = in_ghent.map(|one| format!("; in Ghent {}", plain(&one.passage().text(en))));
    lines.push(format!(
        "Source: {}{}.{}",
        plain(&check.citation().text(en)),
        in_ghent.unwrap_or_default(),
        check.note().map(|note| format!(" {}", plain(note.text(en)))).unwrap_or_default()
    ));
    lines.push(format!(
        "For instance [`{0}`](#problem-{0}) at `{1}`: {2}.",
        instance.failing.code().unwrap_or_default(),
        instance.failing.place(),
        plain(&instance.failing.message(en).unwrap_or_default())
    ));
    format!("## Condition `{}`\n\n{}\n\n{}", check.id(), both(check.title()), list(lines))
}

fn quoted(fields: &[String]) -> String {
    fields.iter().map(|field| format!("`{field}`")).collect::<Vec<_>>().join(", ")
}

/// Returns a table of the checks, by the fields that they evaluate.
fn by_place(checks: &[(&Condition, Instance)]) -> String {
    let mut fields: Vec<&String> = Vec::new();
    for field in checks.iter().flat_map(|(_, instance)| &instance.fields) {
        if !fields.contains(&field) {
            fields.push(field);
        }
    }
    let row = |field: &String| {
        let here = checks.iter().filter(|(_, instance)| instance.fields.contains(field));
        let links: Vec<String> =
            here.map(|(check, _)| format!("[`{0}`](#condition-{0})", check.id())).collect();
        [format!("`{field}`"), links.join(", ")]
    };
    let rows: Vec<[String; 2]> = fields.into_iter().map(row).collect();
    table(&["place", "checks"], &rows)
}
