//! The data that a list of operations must have: art. 49(3) CPR.

use efro_gti::source::Passage;
use efro_gti::{Citation, Source, Text};
use serde::{Serialize, Serializer};

use super::of;
use crate::field::Field;
use crate::mapping::Mapping;
use crate::rows::Imported;

/// A kind of data of art. 49(3) CPR, and whether the list has it.
#[derive(Debug, Serialize)]
pub struct ListField {
    pub name: Text,
    /// The passage of the [source](list_source), such as `art. 49(3)(a)`.
    #[serde(serialize_with = "as_text")]
    pub passage: Passage,
    pub found: Found,
    /// The columns, or none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub columns: Vec<String>,
    /// The number of rows in which all these columns are blank.
    pub blank_rows: u64,
}

/// Whether a list has a kind of data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Found {
    /// In a column of the list.
    Listed,
    /// The mapping says it for the whole list.
    Stated,
    /// The mapping names no column for it.
    NotMapped,
}

/// Each kind of data with its point, or none for the unique code.
const FIELDS: [(Option<&str>, Text, &[Field]); 13] = [
    (None, of("unieke code", "unique code"), &[Field::Id]),
    (Some("a"), of("begunstigde", "beneficiary"), &[Field::Beneficiary]),
    (Some("a"), of("contractant", "contractor"), &[Field::Contractor]),
    (Some("d"), of("naam van de concrete actie", "name of the operation"), &[Field::Title]),
    (Some("e"), of("doel en resultaten", "purpose and achievements"), &[Field::Purpose]),
    (Some("f"), of("begindatum", "start date"), &[Field::Start]),
    (Some("g"), of("einddatum", "date of completion"), &[Field::End]),
    (Some("h"), of("totale kosten", "total cost"), &[Field::Total]),
    (Some("i"), of("fonds", "Fund"), &[Field::Fund]),
    (Some("j"), of("specifieke doelstelling", "specific objective"), &[Field::Objective]),
    (
        Some("k"),
        of("medefinancieringspercentage van de Unie", "Union co-financing rate"),
        &[Field::Rate],
    ),
    (Some("l"), of("plaats en land", "location and country"), &[Field::Location, Field::Country]),
    (Some("n"), of("soort steunverlening", "type of intervention"), &[Field::Intervention]),
];

/// Returns the kinds of data of art. 49(3) CPR. Points (b), (c) and (m) are for natural persons, fishing vessels and mobile
/// operations: a list alone does not show whether they apply.
pub(super) fn fields(mapping: &Mapping, imported: &Imported) -> Vec<ListField> {
    let field = |(point, name, sources): &(Option<&'static str>, Text, &[Field])| {
        let mapped = sources.iter().filter(|field| mapping.columns.contains_key(field));
        let stated = sources.iter().filter(|field| {
            mapping.stated.contains(field)
                || (**field == Field::Objective && !mapping.columns.contains_key(field))
        });
        let mapped: Vec<&Field> = mapped.collect();
        let all = mapped.len() + stated.count() == sources.len();
        let found = match (all, mapped.is_empty()) {
            (false, _) => Found::NotMapped,
            (true, true) => Found::Stated,
            (true, false) => Found::Listed,
        };
        let columns = mapped.iter().flat_map(|field| &mapping.columns[field]);
        let citation = match point {
            Some(point) => Citation::point(Source::CPR, "49", "3", point),
            None => Citation::paragraph(Source::CPR, "49", "3"),
        };
        ListField {
            name: name.clone(),
            passage: citation.passage().clone(),
            found,
            columns: columns.map(|column| column.value.clone()).collect(),
            blank_rows: mapped
                .iter()
                .filter_map(|field| imported.blanks.get(field))
                .max()
                .copied()
                .unwrap_or(0),
        }
    };
    FIELDS.iter().map(field).collect()
}

/// Returns the title of the act that says which data a list must have.
pub(super) fn list_source() -> Text {
    Source::CPR.title().clone()
}

fn as_text<S: Serializer>(passage: &Passage, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(passage)
}
