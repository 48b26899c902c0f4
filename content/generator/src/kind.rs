//! The kinds of records, with the file and the table of each.

use crate::lists::City;

/// A kind of records: a table of the library and the files it is generated from.
#[derive(Debug, PartialEq, Eq)]
pub struct Kind {
    /// The name of the file without `.toml`, and of the module of the table. Needs and opportunities have a file for each
    /// domain or chapter, such as `needs-demography.toml`.
    pub stem: &'static str,
    /// The name of the TOML table of a record: `need` for `[[need]]`.
    pub table: &'static str,
    /// The part of the ids after the city: `need` for `antwerp-need-…`.
    pub id: &'static str,
    /// The field of `CityStrategy`, or empty for a table of both cities.
    pub field: &'static str,
    /// The contents of the table, for the comment at its top.
    pub title: &'static str,
}

/// The kinds of each city, in the order of `CityStrategy`.
pub static OF_A_CITY: [Kind; 9] = [
    kind("area", "statement", "area", "area", "the area, and who leads the strategy"),
    kind(
        "background",
        "statement",
        "background",
        "background",
        "the policy background of the needs",
    ),
    kind("principles", "principle", "", "principles", "the principles that every action must meet"),
    kind("needs", "need", "need", "needs", "needs, domain by domain"),
    kind(
        "opportunities",
        "opportunity",
        "opportunity",
        "opportunities",
        "opportunities, chapter by chapter",
    ),
    kind("actions", "action", "action", "example_actions", "example actions, theme by theme"),
    kind(
        "approach",
        "statement",
        "approach",
        "approach",
        "the integrated approach to needs and opportunities",
    ),
    kind(
        "stakeholders",
        "statement",
        "stakeholders",
        "stakeholders",
        "the involvement of partners",
    ),
    kind(
        "documents",
        "document",
        "document",
        "policy_documents",
        "the policy documents that the strategy names",
    ),
];

/// The kinds of both cities together.
pub static OF_BOTH: [Kind; 4] = [
    kind("introduction", "statement", "introduction", "", "the introduction"),
    kind("special-attention", "statement", "special-attention", "", "the focus areas"),
    kind("delimiting-rules", "statement", "delimiting-rule", "", "the delimiting rules"),
    kind(
        "documents",
        "document",
        "document",
        "",
        "the policy documents that the strategy names for both cities",
    ),
];

const fn kind(
    stem: &'static str,
    table: &'static str,
    id: &'static str,
    field: &'static str,
    title: &'static str,
) -> Kind {
    Kind { stem, table, id, field, title }
}

impl Kind {
    /// Returns the files of the kind below `content/`, in the order of the strategy, each with the domain or chapter of its
    /// records.
    pub fn files(&self, city: Option<&City>) -> Vec<(String, Option<&'static str>)> {
        let folder = city.map_or("shared", |city| city.code);
        let groups = city.and_then(|city| match self.table {
            "need" => Some(city.domains),
            "opportunity" => Some(city.chapters),
            _ => None,
        });
        let Some(groups) = groups else {
            return vec![(format!("{folder}/{}.toml", self.stem), None)];
        };
        let stem = self.stem;
        groups.iter().map(|group| (format!("{folder}/{stem}-{group}.toml"), Some(*group))).collect()
    }

    /// Returns the prefix of the ids.
    pub fn prefix(&self, city: Option<&City>, group: Option<&str>) -> String {
        let parts = [city.map(|city| city.code), Some(self.id).filter(|id| !id.is_empty()), group];
        parts.into_iter().flatten().map(|part| format!("{part}-")).collect()
    }
}
