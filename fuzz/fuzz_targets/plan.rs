//! Any text as a financial plan.
#![no_main]

#[path = "../../tests/laws/document.rs"]
mod document;
#[path = "../../tests/laws/plan.rs"]
mod laws;

libfuzzer_sys::fuzz_target!(|text: &str| laws::any_text(text));
