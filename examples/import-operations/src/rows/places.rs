//! The columns that the mapping names, found in the header.

use std::collections::{BTreeMap, BTreeSet};

use efro_gti::Language;

use crate::field::Field;
use crate::mapping::{Ignore, Located, Mapping, Problems, Stop};
use crate::table::{Cell, Header, NoColumn};
use crate::values::amount;
use crate::words::quoted;

/// The place of each column that the mapping names.
#[derive(Debug)]
pub struct Places {
    pub fields: BTreeMap<Field, Vec<usize>>,
    /// The column of each rule `[[skip]]`.
    pub skip: Vec<usize>,
    /// The column of `stop`.
    pub stop: Option<usize>,
}

impl Places {
    /// Finds the columns.
    ///
    /// # Errors
    ///
    /// Returns every column that is not found, with its line in the mapping file, and every column of the list that the
    /// mapping neither names nor ignores.
    pub fn find(
        mapping: &Mapping,
        header: &Header,
        name: &str,
        language: Language,
    ) -> Result<Self, String> {
        let problems = Problems::default();
        let mut used = BTreeSet::new();
        let mut unknown = false;
        let mut find = |column: &Located<String>| match header.find(&column.value) {
            Ok(place) => {
                used.insert(place);
                Some(place)
            }
            Err(problem) => {
                unknown |= problem == NoColumn::Unknown;
                problems.record(column.line, header.problem(&column.value, problem));
                None
            }
        };
        let mut fields = BTreeMap::new();
        for (field, names) in &mapping.columns {
            let mut columns = Vec::new();
            for name in names {
                let Some(column) = find(name) else { continue };
                if columns.contains(&column) {
                    let (key, shown) = (field.key(), quoted(&name.value));
                    problems.add(
                        name.line,
                        format!("{key}: kolom {shown} staat er twee keer"),
                        format!("{key}: column {shown} is there twice"),
                    );
                }
                columns.push(column);
            }
            fields.insert(*field, columns);
        }
        check_amounts(mapping, header, &fields, &problems);
        // A column that is not found is an error below.
        let skip = mapping.skip.iter().filter_map(|rule| find(&rule.test.column)).collect();
        let stop = match &mapping.layout.stop {
            Stop::Row(test) => find(&test.column),
            Stop::Never | Stop::BlankRow => None,
        };
        if let Ignore::These(names) = &mapping.ignore {
            for name in names {
                find(name);
            }
            let rest = (0..header.len()).filter(|column| !used.contains(column));
            let rest = header.quoted_names(rest);
            // A column that is not found may be one of these.
            if !rest.is_empty() && problems.is_empty() {
                problems.add(
                    1,
                    format!("de mapping zegt niets over {rest}: noem ze in [columns], of zet ignore = \"rest\""),
                    format!("the mapping does not mention {rest}: name them in [columns], or write ignore = \"rest\""),
                );
            }
        }
        match problems.text(name, language) {
            None => Ok(Self { fields, skip, stop }),
            Some(text) if unknown => Err(format!("{text}\n{}", header.listed().text(language))),
            Some(text) => Err(text),
        }
    }

    /// Returns the names of the columns of each field, for messages.
    pub fn names(&self, header: &Header) -> BTreeMap<Field, String> {
        let name = |columns: &Vec<usize>| {
            columns.iter().map(|column| header.name(*column)).collect::<Vec<_>>().join(" + ")
        };
        self.fields.iter().map(|(field, columns)| (*field, name(columns))).collect()
    }
}

/// Records amounts that cannot be what the mapping says they are.
fn check_amounts(
    mapping: &Mapping,
    header: &Header,
    fields: &BTreeMap<Field, Vec<usize>>,
    problems: &Problems,
) {
    let line = |field| mapping.columns.get(&field).and_then(|names| names.first());
    let line = |field| line(field).map_or(1, |name| name.line);
    let erdf = fields.get(&Field::Erdf).filter(|columns| !columns.is_empty());
    if erdf.is_some() && erdf == fields.get(&Field::Total) {
        problems.add(
            line(Field::Erdf),
            "amount en total zijn dezelfde kolom",
            "amount and total are the same column",
        );
    }
    // A column that its letter names has no name by which the header is known to be one.
    let amounts = fields.iter().filter(|(field, _)| field.is_amount());
    for (field, columns) in amounts.filter(|_| mapping.layout.header_row > 0) {
        for name in columns.iter().map(|column| header.name(*column)) {
            let cell = Cell::Text(name.clone());
            let is_year =
                name.len() == 4 && name.parse().is_ok_and(|year| (1900..2100).contains(&year));
            if !is_year && matches!(amount(&cell, &mapping.notation), Ok(Some(_))) {
                let (shown, row) = (quoted(&name), mapping.layout.header_row);
                problems.add(
                    line(*field),
                    format!("{}: in rij {row} staat het bedrag {shown}: header_row moet de rij met de kolomnamen zijn", field.key()),
                    format!("{}: row {row} has the amount {shown}: header_row must be the row with the names of the columns", field.key()),
                );
            }
        }
    }
}
