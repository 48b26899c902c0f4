//! Any bytes as a CSV file of operations, below a header or not.
#![no_main]

#[path = "../../tests/laws/csv_file.rs"]
mod laws;

libfuzzer_sys::fuzz_target!(|file: &[u8]| {
    laws::any_file(file);
    let header =
        b"id,title,strand,theme,specific_objective,stage,erdf,total,paid_erdf,paid_total\n";
    laws::any_file(&[header, file].concat());
});
