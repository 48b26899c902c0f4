//! The schemas of the crate as an independent validator reads them, compared with what the crate
//! reads itself.

use std::fs;
use std::path::{Path, PathBuf};

use efro_gti::document::{DocumentProblem, ProblemKind};
use efro_gti::portfolio::Operations;
use efro_gti::project::Call;
use efro_gti::{DocumentError, FinancialPlan, Ledger, Proposal, Report, RuleSet};
use jsonschema::Validator;
use serde_json::Value;

/// A kind of document; its name is that of its schema.
pub struct Kind {
    pub name: &'static str,
    /// Reads a document with the crate. The error has a line for each problem: its code, if it has one, and its message.
    pub read: fn(&str) -> Result<(), String>,
    /// Files of the repository that hold such documents.
    pub samples: &'static [&'static str],
}

/// Every kind.
pub static KINDS: [Kind; 7] = [
    Kind {
        name: "plan",
        read: |text| FinancialPlan::from_json(text).map(drop).map_err(code),
        samples: &["examples/data/efro-vlaanderen-2021-2027.json"],
    },
    Kind {
        name: "proposal",
        read: |text| {
            let proposals = Proposal::all_from_json(text).and_then(|all| all.into_iter().collect());
            proposals.map(|_: Vec<Proposal>| ()).map_err(code)
        },
        samples: &["examples/data/proposal.json", "examples/data/proposals.json"],
    },
    Kind { name: "call", read: |text| Call::from_json(text).map(drop).map_err(code), samples: &[] },
    Kind {
        name: "operations",
        read: |text| Operations::from_json(text).map(drop).map_err(code),
        samples: &[],
    },
    Kind {
        name: "ledger",
        read: |text| Ledger::from_json(text).map(drop).map_err(code),
        samples: &[],
    },
    Kind {
        name: "rule-set",
        read: |text| RuleSet::from_json(text).map(drop).map_err(code),
        samples: &["examples/data/own-rules.json"],
    },
    Kind {
        name: "report",
        read: |text| match serde_json::from_str(text).map_err(|error| error.to_string())? {
            Value::Array(_) => serde_json::from_str::<Vec<Report>>(text)
                .map(drop)
                .map_err(|error| error.to_string()),
            _ => Report::from_json(text).map(drop).map_err(code),
        },
        samples: &["tests/golden/adopted.json", "tests/golden/assess.json"],
    },
];

/// The codes of the problems, and their messages.
fn code(error: DocumentError) -> String {
    let line = |one: &DocumentProblem| match one.kind() {
        ProblemKind::UnknownField { accepted, .. } => {
            format!("unknown-field: unknown field: expected {accepted:?}")
        }
        _ => format!("{}: {one}", one.code()),
    };
    let lines = error.iter().map(line);
    lines.collect::<Vec<_>>().join("\n")
}

impl Kind {
    /// The schema, which itself must be one of JSON Schema 2020-12.
    pub fn validator(&self) -> Validator {
        let schema = json(&root().join("schemas").join(self.name).with_extension("json"));
        jsonschema::draft202012::meta::validate(&schema).unwrap();
        jsonschema::draft202012::options().should_validate_formats(true).build(&schema).unwrap()
    }

    /// Documents that must be valid, each with what it is.
    pub fn good(&self) -> Vec<(String, Value)> {
        let samples = self.samples.iter().map(|path| (path.to_string(), json(&root().join(path))));
        samples.chain(self.listed("good")).collect()
    }

    /// Documents that the schema must refuse, each with what is wrong with it.
    pub fn bad(&self) -> Vec<(String, Value)> {
        self.listed("bad")
    }

    /// The documents in a folder of this package: an array of `{ "what": …, "document": … }`.
    pub fn listed(&self, folder: &str) -> Vec<(String, Value)> {
        let package = Path::new(env!("CARGO_MANIFEST_DIR"));
        let Value::Array(listed) =
            json(&package.join(folder).join(self.name).with_extension("json"))
        else {
            panic!("{folder}/{}: an array", self.name)
        };
        listed
            .into_iter()
            .map(|mut one| (one["what"].as_str().unwrap().to_string(), one["document"].take()))
            .collect()
    }
}

/// The repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The JSON in a file.
pub fn json(path: &Path) -> Value {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{path:?}: {error}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{path:?}: {error}"))
}
