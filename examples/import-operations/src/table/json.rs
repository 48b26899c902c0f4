//! Lists in JSON: an array of objects.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt;

use efro_gti::{Language, Text};
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::{Cell, Header, Numbered, Row, Table};
use crate::mapping::Layout;
use crate::words::{both, quoted};

/// Opens a list in JSON.
pub(super) fn open(bytes: &[u8], layout: &Layout) -> Result<Table, Text> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|_| {
        both("JSON is UTF-8, en dit bestand niet", "JSON is UTF-8, and this file is not")
    })?;
    let array = match &layout.list {
        None => text,
        Some(key) => {
            let document = serde_json::from_str(text).map_err(|error| unreadable(&error, 0))?;
            let Object { entries, twice } = document;
            if let Some(key) = twice {
                return Err(key_twice(&key));
            }
            let found = entries.into_iter().find(|(name, _)| *name == key.value);
            let shown = quoted(&key.value);
            found.map(|(_, value)| value.get()).ok_or_else(|| {
                both(
                    format!("list: er is geen sleutel {shown}"),
                    format!("list: there is no key {shown}"),
                )
            })?
        }
    };
    // The array is a part of the text.
    let above = array.as_ptr().addr().saturating_sub(text.as_ptr().addr());
    let above = text.bytes().take(above).filter(|byte| *byte == b'\n').count();
    let objects: Vec<Object<'_>> =
        serde_json::from_str(array).map_err(|error| unreadable(&error, above))?;
    let mut columns = Columns::default();
    let rows = (1_u64..).zip(&objects).map(|(number, object)| {
        columns.row(object).map_err(|error| {
            let [nl, en] = [Language::Dutch, Language::English].map(|one| error.text(one));
            both(format!("element {number}: {nl}"), format!("element {number}: {en}"))
        })
    });
    let rows = rows.collect::<Result<Vec<_>, Text>>()?;
    let length = rows.len() as u64;
    let rows = (1..).zip(rows).map(move |(number, filled)| {
        let mut cells = Vec::new();
        for (place, cell) in filled {
            cells.resize(place, Cell::Empty);
            cells.push(cell);
        }
        Row { number, position: number, cells, after_blank: false, fault: None }
    });
    let header = Header::of_names(columns.names);
    Ok(Table { header, rows: Box::new(rows), length, numbered: Numbered::Element })
}

/// Returns the message for a text with an error, in which there are lines `above` the part that was read.
fn unreadable(error: &serde_json::Error, above: usize) -> Text {
    let line = error.line() + above;
    if error.is_data() {
        both(
            format!(
                "regel {line}: verwacht een lijst van objecten, of de sleutel ervan als list in de mapping"
            ),
            format!("line {line}: expected an array of objects, or its key as list in the mapping"),
        )
    } else {
        let column = error.column();
        both(
            format!("dit is geen JSON: er is een fout op regel {line}, teken {column}"),
            format!("this is not JSON: there is an error on line {line}, character {column}"),
        )
    }
}

fn key_twice(key: &str) -> Text {
    let shown = quoted(key);
    both(
        format!("de sleutel {shown} staat twee keer in één object"),
        format!("the key {shown} is twice in one object"),
    )
}

/// The entries of an object in their order. Numbers stay the text that they are.
struct Object<'a> {
    entries: Vec<(String, &'a RawValue)>,
    /// A key that is there twice.
    twice: Option<String>,
}

impl<'de: 'a, 'a> serde::Deserialize<'de> for Object<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries;
        impl<'de> Visitor<'de> for Entries {
            type Value = Object<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Object<'de>, A::Error> {
                let mut entries: Vec<(String, &'de RawValue)> = Vec::new();
                let (mut keys, mut twice) = (HashSet::new(), None);
                while let Some((key, value)) = map.next_entry::<String, &'de RawValue>()? {
                    if !keys.insert(key.clone()) {
                        twice = Some(key.clone());
                    }
                    entries.push((key, value));
                }
                Ok(Object { entries, twice })
            }
        }
        deserializer.deserialize_map(Entries)
    }
}

/// Objects inside objects are read up to this depth; deeper ones are texts.
const MAX_DEPTH: usize = 8;

/// The number of columns of a list. Keys that differ in each object would make a table as wide as it is long.
const MAX_COLUMNS: usize = 1_000;

/// The number of bytes in the name of a column.
const MAX_NAME: usize = 1_000;

/// The columns found so far. The keys of an object inside a row have the key of the object in front: `a.b`.
#[derive(Default)]
struct Columns {
    names: Vec<String>,
    places: HashMap<String, usize>,
}

impl Columns {
    /// Returns the cells of a row that are not empty, each with the place of its column.
    fn row(&mut self, object: &Object<'_>) -> Result<Vec<(usize, Cell)>, Text> {
        let mut cells = BTreeMap::new();
        self.add("", object, 0, &mut cells)?;
        Ok(cells.into_iter().filter(|(_, cell)| *cell != Cell::Empty).collect())
    }

    fn add(
        &mut self,
        prefix: &str,
        object: &Object<'_>,
        depth: usize,
        cells: &mut BTreeMap<usize, Cell>,
    ) -> Result<(), Text> {
        if let Some(key) = &object.twice {
            return Err(key_twice(key));
        }
        for (key, value) in &object.entries {
            if prefix.len() + key.len() > MAX_NAME {
                let shown = quoted(key);
                return Err(both(
                    format!("de sleutel {shown} is te lang voor een kolomnaam"),
                    format!("the key {shown} is too long for the name of a column"),
                ));
            }
            let name = format!("{prefix}{key}");
            let value = value.get();
            if value.starts_with('{')
                && depth < MAX_DEPTH
                && let Ok(inner) = serde_json::from_str::<Object<'_>>(value)
            {
                self.add(&format!("{name}."), &inner, depth + 1, cells)?;
                continue;
            }
            let names = &mut self.names;
            let place = *self.places.entry(name).or_insert_with_key(|name| {
                names.push(name.clone());
                names.len() - 1
            });
            if place >= MAX_COLUMNS {
                return Err(both(
                    format!("de objecten hebben samen meer dan {MAX_COLUMNS} sleutels"),
                    format!("the objects together have more than {MAX_COLUMNS} keys"),
                ));
            }
            // `a.b` and `a` with `b` in it have the same name.
            let twice = cells.get(&place).is_some_and(|known| *known != Cell::Empty);
            cells.insert(place, if twice { Cell::Error(value.into()) } else { cell(value) });
        }
        Ok(())
    }
}

fn cell(value: &str) -> Cell {
    match value.as_bytes().first() {
        Some(b'"') => match serde_json::from_str::<String>(value) {
            Ok(text) if text.is_empty() => Cell::Empty,
            Ok(text) => Cell::Text(text),
            Err(_) => Cell::Error(value.into()),
        },
        Some(b'-' | b'0'..=b'9') => Cell::Number(value.into()),
        _ if value == "null" => Cell::Empty,
        _ => Cell::Text(value.into()),
    }
}
