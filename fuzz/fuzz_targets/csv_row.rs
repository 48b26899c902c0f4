//! Any line as a row of an operation, with any number of fields.
#![no_main]

#[path = "../../tests/laws/row.rs"]
mod laws;

libfuzzer_sys::fuzz_target!(|line: &str| {
    let mut columns = line.split(',');
    laws::any_row([(); 7].map(|()| columns.next()));
});
