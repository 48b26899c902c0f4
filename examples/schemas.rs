//! Writes the JSON Schema of each document.
//!
//! ```text
//! cargo run --example schemas --features schemars
//! cargo run --example schemas --features schemars -- FOLDER
//! ```
//!
//! Exit status: 0, or 2 when a file cannot be written.

#[path = "support/arguments.rs"]
mod arguments;
#[path = "support/status.rs"]
mod status;

use std::path::PathBuf;
use std::process::ExitCode;

use arguments::arguments;
use clap::Parser;
use efro_gti::document::escaped;
use efro_gti::portfolio::Operations;
use efro_gti::project::Call;
use efro_gti::report::Conclusion;
use efro_gti::schemars::generate::SchemaSettings;
use efro_gti::schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use efro_gti::{FinancialPlan, Ledger, Proposal, Report, RuleSet};
use serde_json::{Value, json};
use status::status;

/// Writes the JSON Schema of each document.
#[derive(Parser)]
struct Arguments {
    /// The folder to write them to.
    #[arg(default_value = "schemas")]
    folder: PathBuf,
}

const PLAN: &str = include_str!("data/efro-vlaanderen-2021-2027.json");
const PROPOSAL: &str = include_str!("data/proposal.json");
const RULES: &str = include_str!("data/own-rules.json");

fn main() -> ExitCode {
    status(run(&arguments()).map(|()| Conclusion::Passed))
}

fn run(arguments: &Arguments) -> Result<(), String> {
    let plan = FinancialPlan::from_json(PLAN).map_err(|error| error.to_string())?;
    let rules = RuleSet::from_json(RULES).map_err(|error| error.to_string())?;
    let report = serde_json::to_value(rules.check(&plan)).map_err(|error| error.to_string())?;
    let operations = json!([{
        "id": "GNT-2024-007", "title": "Green squares", "parts": [{
            "strand": "ghent", "theme": "climate-adaptation", "specific_objective": "RSO2.4",
            "stage": "contracted", "erdf": "1000000.00", "total": "2500000.00",
            "paid": { "erdf": "400000.00", "total": "1000000.00" },
        }],
    }]);
    let ledger = json!({ "postings": [{
        "strand": "ghent", "theme": "climate-adaptation", "specific_objective": "RSO2.4",
        "stage": "contracted", "count": 12, "erdf": "9000000.00", "total": "22500000.00",
        "paid": { "erdf": "400000.00", "total": "1000000.00" }, "paid_above_committed": "250.00",
    }] });
    let call = serde_json::to_value(&Call::known()[0]).map_err(|error| error.to_string())?;
    let schemas = [
        document::<FinancialPlan>("plan", "A financial plan", parsed(PLAN)?),
        one_or_more::<Proposal>("proposal", "A proposal, or an array of them", parsed(PROPOSAL)?),
        document::<Operations>("operations", "Operations", operations),
        document::<Ledger>("ledger", "A ledger", ledger),
        document::<Call>("call", "A call for proposals", call),
        document::<RuleSet>("rule-set", "A rule set", parsed(RULES)?),
        one_or_more::<Report>("report", "A report, or an array of them", report),
    ];
    for (name, schema) in schemas {
        let path = arguments.folder.join(name).with_extension("json");
        let text = serde_json::to_string_pretty(&schema).map_err(|error| error.to_string())?;
        std::fs::write(&path, format!("{text}\n"))
            .map_err(|error| format!("{}: {error}", escaped(&path.display().to_string())))?;
    }
    Ok(())
}

fn parsed(json: &str) -> Result<Value, String> {
    serde_json::from_str(json).map_err(|error| error.to_string())
}

/// Returns the name and the schema of a document.
fn document<T: JsonSchema>(
    name: &'static str,
    title: &str,
    example: Value,
) -> (&'static str, Schema) {
    let schema = generator().into_root_schema_for::<T>();
    (name, headed(schema, name, title, example))
}

/// Returns the name and the schema of a document that may also be an array.
fn one_or_more<T: JsonSchema>(
    name: &'static str,
    title: &str,
    example: Value,
) -> (&'static str, Schema) {
    let mut generator = generator();
    let one = generator.subschema_for::<T>();
    let mut schema = json_schema!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "anyOf": [one, { "type": "array", "items": one }],
    });
    schema.insert("$defs".into(), generator.take_definitions(true).into());
    (name, headed(schema, name, title, example))
}

fn generator() -> SchemaGenerator {
    SchemaSettings::draft2020_12().into_generator()
}

fn headed(mut schema: Schema, name: &str, title: &str, example: Value) -> Schema {
    // The address of the file of this release.
    let release = concat!(env!("CARGO_PKG_VERSION_MAJOR"), ".", env!("CARGO_PKG_VERSION_MINOR"));
    let id = format!("https://docs.rs/crate/efro-gti/{release}/source/schemas/{name}.json");
    schema.insert("$id".into(), id.into());
    schema.insert("title".into(), title.into());
    schema.insert("examples".into(), Value::Array(vec![example]));
    schema
}
