//! The kinds of records: which file each is in, and which table of the library it becomes.

use crate::lists::City;

/// A kind of records: a table of the library, and the file or files that it comes from.
#[derive(Debug, PartialEq, Eq)]
pub struct Kind {
    /// The file without `.toml`, and the module of the table. `needs` is also `needs-demography` and so on.
    pub stem: &'static str,
    /// What a record is in the file: `[[need]]`.
    pub table: &'static str,
    /// What the ids have after the city: `antwerp-need-…`.
    pub id: &'static str,
    /// The field of `CityStrategy`.
    pub field: &'static str,
    /// What the table has, for its first line.
    pub title: &'static str,
}

/// The kinds of each city, in the order of `CityStrategy`.
pub static OF_A_CITY: [Kind; 9] = [
    kind("area", "statement", "area", "area", "the area, and who directs"),
    kind("background", "statement", "background", "background", "the policy before the needs"),
    kind("principles", "principle", "", "principles", "what every action must answer to"),
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
        "needs and opportunities taken up together",
    ),
    kind("stakeholders", "statement", "stakeholders", "stakeholders", "how partners are involved"),
    kind(
        "documents",
        "document",
        "document",
        "policy_documents",
        "the policy documents that the strategy names",
    ),
];

/// The kinds that both cities share.
pub static OF_BOTH: [Kind; 4] = [
    kind(
        "introduction",
        "statement",
        "introduction",
        "",
        "what holds for the programme and both cities",
    ),
    kind("special-attention", "statement", "special-attention", "", "what has special attention"),
    kind("delimiting-rules", "statement", "delimiting-rule", "", "what belongs to the strategy"),
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
    /// The files of the kind below `content/`, in the order of the strategy, each with the domain or chapter
    /// that all its records have.
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

    /// What each id starts with.
    pub fn prefix(&self, city: Option<&City>, group: Option<&str>) -> String {
        let parts = [city.map(|city| city.code), Some(self.id).filter(|id| !id.is_empty()), group];
        parts.into_iter().flatten().map(|part| format!("{part}-")).collect()
    }
}
