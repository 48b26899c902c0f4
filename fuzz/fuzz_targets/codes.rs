//! Any text as each of the codes.
#![no_main]

#[path = "../../tests/laws/codes.rs"]
mod laws;

libfuzzer_sys::fuzz_target!(|text: &str| laws::any_text(text));
