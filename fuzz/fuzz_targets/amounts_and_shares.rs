//! Any text as an amount, a share and a ratio.
#![no_main]

#[path = "../../tests/laws/amounts.rs"]
mod laws;

libfuzzer_sys::fuzz_target!(|text: &str| laws::any_text(text));
