//! Any text as a code of each closed list.
#![no_main]

#[macro_use]
#[path = "../../tests/laws/closed_lists.rs"]
mod closed_lists;
#[path = "../../tests/laws/codes.rs"]
mod laws;

libfuzzer_sys::fuzz_target!(|text: &str| laws::any_text(text));
