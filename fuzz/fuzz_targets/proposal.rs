//! Any text as a proposal, or an array of them.
#![no_main]

#[path = "../../tests/laws/document.rs"]
mod document;
#[path = "../../tests/laws/proposal.rs"]
mod laws;

libfuzzer_sys::fuzz_target!(|text: &str| laws::any_text(text));
