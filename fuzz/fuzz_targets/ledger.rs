//! Any text as a ledger.
#![no_main]

#[expect(dead_code, reason = "a ledger has no report")]
#[path = "../../tests/laws/document.rs"]
mod document;
#[path = "../../tests/laws/ledger_document.rs"]
mod laws;

libfuzzer_sys::fuzz_target!(|text: &str| laws::any_text(text));
