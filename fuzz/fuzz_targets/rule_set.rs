//! Any text as a rule set.
#![no_main]

#[path = "../../tests/laws/document.rs"]
mod document;
#[path = "../../tests/laws/rule_set.rs"]
mod laws;

libfuzzer_sys::fuzz_target!(|text: &str| laws::any_text(text));
