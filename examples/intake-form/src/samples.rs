//! Proposals to try the form with: those of the crate's own examples.

use std::sync::LazyLock;

use serde_json::Value;

/// A proposal by its title.
pub struct Sample {
    pub title: String,
    pub document: String,
}

pub static SAMPLES: LazyLock<Vec<Sample>> = LazyLock::new(|| {
    let documents: Vec<Value> = serde_json::from_str(include_str!("../../data/proposals.json"))
        .expect("an array of proposals, as the tests of the crate hold");
    let sample = |document: Value| Sample {
        title: document["title"].as_str().unwrap_or_default().into(),
        document: document.to_string(),
    };
    documents.into_iter().map(sample).collect()
});
