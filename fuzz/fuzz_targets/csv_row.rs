//! Any line as a row of a table of operations, with any number of fields.
#![no_main]

#[path = "../../tests/laws/row.rs"]
mod laws;

libfuzzer_sys::fuzz_target!(|line: &str| {
    let mut columns = line.split(',');
    laws::any_row([(); 10].map(|()| columns.next()));
});
