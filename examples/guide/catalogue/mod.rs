//! The catalogue: every rule, every check, what no report checks, and every code.

mod codes;
mod csv_codes;
mod instance;
mod out_of_scope;
mod plan;
mod proposal;
mod rules;
mod sources;

use efro_gti::{Euro, FinancialPlan, Priority};

pub(crate) fn page() -> Result<String, String> {
    // The report on the transfers of any plan lists the limits.
    let plan = FinancialPlan::builder("a plan", Euro::whole(1_000))
        .priority(Priority::SmartFlanders, Euro::whole(600))
        .priority(Priority::SustainableFlanders, Euro::whole(400))
        .build()
        .map_err(|error| error.to_string())?;
    let transfers = plan.check_transfers(&[]);
    let sections = [
        plan::places()?,
        rules::section(&transfers),
        plan::section()?,
        proposal::section()?,
        out_of_scope::section(&transfers),
        codes::section()?,
        csv_codes::section(),
        sources::section(&transfers),
    ];
    Ok(format!("{INTRODUCTION}\n{}", sections.concat()))
}

const INTRODUCTION: &str = "\
Every rule and every check.

Each id and code on this page is frozen: a [`Report`] names it, and so can a program. The same is there as data, in
[`RuleSet::rules`], [`Condition::all`] and [`Report::out_of_scope`]. The page is written from the code of this version.

* A plan: [its rules and checks by place](#a-plan-by-place), [the allocation rules](#allocation-rules),
  [the limits to transfers](#limits-to-transfers) and [the checks](#checks-of-a-plan)
* A proposal: [its checks by place](#a-proposal-by-place), [how much each matters](#severities-of-a-proposal), and
  [each check](#checks-of-a-proposal)
* [The requirements that are not checked](#out-of-scope)
* Codes [of findings](#codes-of-problems), [of reasons](#codes-of-reasons),
  [of a document that cannot be read](#codes-of-a-document-that-cannot-be-read),
  [of a split that cannot be made](#codes-of-a-split-that-cannot-be-made),
  [of a row of a CSV file](#codes-of-a-row-of-a-csv-file) and
  [of a CSV file that cannot be read](#codes-of-a-csv-file-that-cannot-be-read)
* [Sources](#sources), and which version of each was read
";
