//! A small content, and changes to it that are refused.

mod output;
mod refusals;

use crate::content::Content;
use crate::fields::Files;
use crate::kind::{OF_A_CITY, OF_BOTH};
use crate::lists::CITIES;
use crate::shared;

const NEEDS: &str = "antwerp/needs-green.toml";
const OPPORTUNITIES: &str = "antwerp/opportunities-safe-city.toml";
const ACTIONS: &str = "antwerp/actions.toml";
const PRINCIPLES: &str = "ghent/principles.toml";
const DOCUMENTS: &str = "antwerp/documents.toml";

/// The files of the sample that are not empty.
const SAMPLE: [(&str, &str); 9] = [
    ("shared/coalition-agreement.toml", include_str!("sample/coalition-agreement.toml")),
    ("shared/units.toml", include_str!("sample/units.toml")),
    ("shared/notes.toml", include_str!("sample/notes.toml")),
    ("shared/sections.toml", include_str!("sample/sections.toml")),
    (NEEDS, include_str!("sample/needs.toml")),
    (OPPORTUNITIES, include_str!("sample/opportunities.toml")),
    (ACTIONS, include_str!("sample/actions.toml")),
    (PRINCIPLES, include_str!("sample/principles.toml")),
    (DOCUMENTS, include_str!("sample/documents.toml")),
];

/// Returns a small content with every file and a record of most kinds.
fn sample() -> Files {
    let of_cities = CITIES
        .iter()
        .flat_map(|city| OF_A_CITY.iter().flat_map(move |kind| kind.files(Some(city))));
    let of_both = OF_BOTH.iter().flat_map(|kind| kind.files(None));
    let tables = of_cities.chain(of_both).map(|(file, _)| file);
    let empty = tables.chain(shared::FILES.map(String::from)).map(|file| (file, String::new()));
    empty.chain(SAMPLE.map(|(file, text)| (file.into(), text.into()))).collect()
}

fn sample_content() -> Content {
    Content::read(&sample()).expect("the sample has no problems")
}

/// Returns the problems of the sample after `from` is replaced by `to` in a file.
fn problems(file: &str, from: &str, to: &str) -> Vec<String> {
    let mut files = sample();
    let text = files.get_mut(file).expect(file);
    assert!(text.contains(from), "{file} has {from}");
    *text = text.replace(from, to);
    let problems = Content::read(&files).err().unwrap_or_default();
    problems.iter().map(ToString::to_string).collect()
}

#[track_caller]
fn refused(file: &str, from: &str, to: &str, expected: &str) {
    let problems = problems(file, from, to);
    assert!(
        problems.iter().any(|problem| problem.starts_with(expected)),
        "{expected}\nis not among\n{}",
        problems.join("\n")
    );
}
