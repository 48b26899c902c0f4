//! The files in `schemas/` are those that the example `schemas` writes.

use std::fs;
use std::path::Path;

use crate::program::example;

#[test]
fn schemas_match_the_code() {
    let written = Path::new(env!("CARGO_TARGET_TMPDIR")).join("schemas");
    fs::create_dir_all(&written).unwrap();
    example("schemas").arg(&written).assert().code(0).stdout_eq("");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas");
    for name in ["call", "ledger", "operations", "plan", "proposal", "report", "rule-set"] {
        let file = format!("{name}.json");
        let text = fs::read_to_string(written.join(&file)).unwrap();
        let kept = fs::read_to_string(folder.join(&file)).unwrap();
        assert!(
            text == kept,
            "schemas/{file} is outdated: run `cargo run --all-features --example schemas`"
        );
    }
}

#[test]
fn missing_folder_is_reported() {
    let written = Path::new(env!("CARGO_TARGET_TMPDIR")).join("no/such/folder");
    example("schemas").arg(&written).assert().code(2).stdout_eq("");
}
