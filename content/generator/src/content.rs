//! Reads all content files and checks them together.

use std::collections::{BTreeMap, BTreeSet};

use crate::fields::{Files, Located, read_file};
use crate::kind::{Kind, OF_A_CITY, OF_BOTH};
use crate::links::Links;
use crate::lists::{CITIES, City};
use crate::problem::{Place, Problem, Problems};
use crate::record::{Context, Record};
use crate::shared::{self, Shared, named};

/// The records of one kind, of one city or of both.
#[derive(Debug)]
pub struct Part {
    pub kind: &'static Kind,
    pub city: Option<&'static City>,
    pub files: Vec<String>,
    pub records: Vec<Record>,
    /// The id of each record, including the records that could not be read.
    pub ids: Vec<Located<String>>,
}

/// All content, without problems.
#[derive(Debug)]
pub struct Content {
    pub shared: Shared,
    pub parts: Vec<Part>,
}

impl Content {
    /// Reads all files.
    ///
    /// # Errors
    ///
    /// Returns every problem of all files.
    pub fn read(files: &Files) -> Result<Self, Vec<Problem>> {
        let problems = Problems::default();
        let shared = Shared::read(files, &problems);
        let of_both = OF_BOTH.iter().map(|kind| (kind, None));
        let of_cities =
            CITIES.iter().flat_map(|city| OF_A_CITY.iter().map(move |kind| (kind, Some(city))));
        let parts: Vec<Part> = of_both
            .chain(of_cities)
            .map(|(kind, city)| part(files, kind, city, &shared, &problems))
            .collect();
        let known: BTreeSet<&str> = parts
            .iter()
            .flat_map(|part| part.files.iter().map(String::as_str))
            .chain(shared::FILES)
            .collect();
        for file in files.keys().filter(|file| !known.contains(file.as_str())) {
            let place = Place { file: file.clone(), line: 1 };
            problems.add(&place, "this file is not used: is its name right?");
        }
        shared.unused(&shared.units, &problems);
        shared.unused(&shared.notes, &problems);
        let content = Self { shared, parts };
        content.check_ids(&problems);
        for city in &CITIES {
            Links::of(&content, city).check(&problems);
        }
        let problems = problems.into_sorted();
        if problems.is_empty() { Ok(content) } else { Err(problems) }
    }

    pub fn records(&self) -> impl Iterator<Item = &Record> {
        self.parts.iter().flat_map(|part| &part.records)
    }

    /// Returns the parts of a city, or of both cities if `city` is `None`.
    pub fn of(&self, city: Option<&City>) -> impl Iterator<Item = &Part> {
        self.parts.iter().filter(move |part| part.city == city)
    }

    fn check_ids(&self, problems: &Problems) {
        let mut seen: BTreeMap<&str, &Place> = BTreeMap::new();
        for id in self.parts.iter().flat_map(|part| &part.ids) {
            if let Some(first) = seen.insert(&id.value, &id.place) {
                problems.add(&id.place, format!("id = {:?} occurs already at {first}", id.value));
            }
        }
    }
}

fn part(
    files: &Files,
    kind: &'static Kind,
    city: Option<&'static City>,
    shared: &Shared,
    problems: &Problems,
) -> Part {
    let mut part = Part { kind, city, files: Vec::new(), records: Vec::new(), ids: Vec::new() };
    for (file, group) in kind.files(city) {
        read_file(files, &file, problems, |fields| {
            let has_headings = matches!(kind.table, "opportunity" | "action");
            let headings = if has_headings { named(fields, "heading") } else { BTreeMap::new() };
            let prefix = kind.prefix(city, group);
            let (table, headings) = (kind.table, &headings);
            let context = Context { city, group, table, prefix, shared, headings };
            let records = fields.tables(kind.table, |fields| {
                part.ids.extend(fields.peek("id"));
                context.read(fields)
            });
            part.records.extend(records);
            shared.unused(headings, problems);
        });
        part.files.push(file);
    }
    part
}
