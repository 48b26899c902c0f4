//! Lists and mappings in which bytes are changed: none makes the program panic, and no row is lost.

use efro_gti::Language;
use import_operations::mapping::Mapping;
use import_operations::report::{ImportReport, text};
use import_operations::rows::{self, Places};
use import_operations::table;

use crate::support::written;

/// Numbers that look random and are the same in each run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit
    }
}

const PIECES: [&str; 14] =
    ["\"", ";", ",", "\n", "\r", "\t", "-", "0", "9", "e", "{", "[", "\u{202e}", "\u{a0}"];

fn damaged(bytes: &[u8], numbers: &mut Numbers) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for _ in 0..=numbers.below(4) {
        let place = numbers.below(bytes.len());
        let end = (place + numbers.below(4)).min(bytes.len());
        let piece = PIECES[numbers.below(PIECES.len())];
        bytes.splice(place..end, piece.bytes());
    }
    bytes
}

#[test]
fn no_list_and_no_mapping_makes_the_program_panic() {
    let mut numbers = Numbers(1);
    let mut imports = 0;
    for sample in ["semicolon.csv", "parts.tsv", "euro.json", "rates.csv", "workbook.xls"] {
        let (name, extension) = sample.split_once('.').unwrap();
        let list = std::fs::read(format!("samples/{sample}")).unwrap();
        let mapping = std::fs::read_to_string(format!("samples/{name}.toml")).unwrap();
        for round in 0..300 {
            let mapping = if round % 3 == 0 {
                String::from_utf8_lossy(&damaged(mapping.as_bytes(), &mut numbers)).into_owned()
            } else {
                mapping.clone()
            };
            let Ok(mapping) = Mapping::read("m.toml", &mapping, Language::Dutch) else { continue };
            let list = damaged(&list, &mut numbers);
            let path = written(&format!("damaged.{extension}"), &list);
            let Ok(table) = table::open(&path, &mapping.layout) else { continue };
            let places = Places::find(&mapping, &table.header, "m.toml", Language::English);
            let Ok(places) = places else { continue };
            let numbered = table.numbered;
            let imported = rows::read(table, &mapping, &places, |_| {});
            let names = [String::new(), String::new()];
            let Ok(report) = ImportReport::new(names, &mapping, numbered, &imported) else {
                continue;
            };
            imports += 1;
            let all = report.rows.mapped.rows
                + report.rows.outside.rows
                + report.rows.technical_assistance.rows
                + report.rows.left_out.rows
                + report.rows.totals.map_or(0, |tally| tally.rows)
                + report.rows.skipped.iter().map(|group| group.tally.rows).sum::<u64>();
            assert_eq!(imported.read, all);
            let shown = text(&report, Language::Dutch);
            assert!(!shown.contains(|c: char| c.is_control() && c != '\n'), "{shown:?}");
            assert!(!shown.contains('\u{202e}'));
        }
    }
    assert!(imports > 300, "{imports}");
}
