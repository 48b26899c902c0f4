//! The catalogue: every rule, check and condition, and what no report checks.

mod out_of_scope;
mod plan;
mod proposal;
mod rules;
mod sources;

use efro_gti::report::Problem;
use efro_gti::source::Basis;
use efro_gti::{Citation, Euro, FinancialPlan, Language, Priority, Text};

use crate::cited::cited;
use crate::markdown::plain;

pub(crate) fn page() -> Result<String, String> {
    // The report on the transfers of any plan lists the limits.
    let plan = FinancialPlan::builder("a plan", Euro::whole(1_000))
        .priority(Priority::SmartFlanders, Euro::whole(600))
        .priority(Priority::SustainableFlanders, Euro::whole(400))
        .build()
        .map_err(|error| error.to_string())?;
    let transfers = plan.check_transfers(&[]);
    let sections = [
        rules::section(&transfers)?,
        plan::section()?,
        proposal::section(),
        out_of_scope::section(&transfers),
        sources::section(&transfers),
    ];
    Ok(format!("{INTRODUCTION}\n{}", sections.concat()))
}

/// Returns an entry of a list: an anchor, the id and the title, and what there is to say of it on a line of its own.
fn entry(kind: &str, id: &str, title: &str, about: &str) -> String {
    format!("<a id=\"{kind}-{id}\"></a>`{id}`: {title}<br>{about}")
}

/// Returns a passage in brackets, followed by the note on how it was read.
fn basis(citation: &Citation, note: Option<&Text>) -> String {
    let note = note.map(|note| format!(". {}", plain(note.text(Language::English))));
    format!("({}){}", passage(citation), note.unwrap_or_default())
}

/// Returns a passage, and whether it spells out what it is cited for.
fn passage(citation: &Citation) -> String {
    let inference = match citation.basis() {
        Basis::Stated => "",
        Basis::Inference => ", *inference*",
    };
    format!("{}{inference}", plain(&cited(citation)))
}

/// Returns the code of a problem, with a link to its meaning.
fn code(problem: &Problem) -> String {
    let words = problem.code().split('-').map(|word| {
        let (first, rest) = word.split_at(1);
        format!("{}{rest}", first.to_uppercase())
    });
    format!("[`{}`](Problem::{})", problem.code(), words.collect::<String>())
}

const INTRODUCTION: &str = "\
Catalogue of every rule, check and condition, with its source.

Each id on this page is frozen: a [`Report`] names it, and so can a program. The same is there as data, in
[`RuleSet::rules`], [`Condition::all`] and [`Report::out_of_scope`]. The page is written from the code of this version.

* A plan: [the allocation rules](#allocation-rules), [the limits to transfers](#limits-to-transfers) and
  [the checks](#checks-of-a-plan)
* A proposal: the conditions whose failure is [an error](#errors-of-a-proposal), [a warning](#warnings-of-a-proposal) or
  [a remark](#remarks-on-a-proposal)
* [The requirements that are not checked](#out-of-scope)
* [Sources](#sources), and which version of each was read

The page of a type has the meaning of its codes: why an outcome failed ([`Problem`]), was not evaluated or does not apply
([`Reason`]); why a document ([`ProblemKind`]) or a text in it ([`ParseErrorKind`]) cannot be read; why an amount cannot be
split ([`SplitError`]); why a row of a CSV file ([`RowProblem`]) or the file as a whole
([`FileProblem`]) cannot be read.
";
