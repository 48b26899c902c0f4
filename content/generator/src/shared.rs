//! What records refer to by number or id: sections and footnotes, units, notes, and numbers of the coalition agreement.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use crate::fields::{Fields, Files, Located, Text, read_file};
use crate::problem::{Place, Problems};

/// A section of the strategy.
#[derive(Debug)]
pub struct Section {
    pub number: Located<String>,
    pub title: String,
    pub footnotes: Vec<String>,
}

/// A section of the strategy, or a footnote in it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Passage {
    pub section: String,
    pub footnote: Option<String>,
}

/// A text that records refer to by its id.
#[derive(Debug)]
pub struct Named {
    pub place: Place,
    pub text: Text,
}

#[derive(Debug)]
pub struct Shared {
    pub sections: Vec<Section>,
    pub units: BTreeMap<String, Named>,
    pub notes: BTreeMap<String, Named>,
    pub agreement: BTreeSet<String>,
    used: RefCell<BTreeSet<Place>>,
}

/// The files that [`Shared::read`] reads.
pub const FILES: [&str; 4] = [
    "shared/coalition-agreement.toml",
    "shared/notes.toml",
    "shared/sections.toml",
    "shared/units.toml",
];

impl Shared {
    pub fn read(files: &Files, problems: &Problems) -> Self {
        let mut shared = Self {
            sections: Vec::new(),
            units: BTreeMap::new(),
            notes: BTreeMap::new(),
            agreement: BTreeSet::new(),
            used: RefCell::default(),
        };
        let [agreement, notes, sections, units] = FILES;
        read_file(files, agreement, problems, |fields| {
            for number in fields.list("numbers") {
                let digits = number.value.strip_prefix("BA").unwrap_or_default();
                if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
                    let found = &number.value;
                    problems.add(&number.place, format!("{found:?}: expected BA and a number"));
                }
                shared.agreement.insert(number.value);
            }
        });
        read_file(files, notes, problems, |fields| shared.notes = named(fields, "note"));
        read_file(files, units, problems, |fields| shared.units = named(fields, "unit"));
        read_file(files, sections, problems, |fields| {
            shared.sections = fields.tables("section", |fields| {
                let number = fields.required("number");
                let title = fields.required("title");
                let footnotes = fields.list("footnotes").into_iter().map(|one| one.value).collect();
                Some(Section { number: number?, title: title?.value, footnotes })
            });
        });
        shared
    }

    /// Reads the passage of a record.
    pub fn passage(&self, fields: &mut Fields<'_>) -> Option<Passage> {
        if !fields.has("section") {
            fields.missing("section");
        }
        self.optional_passage(fields)
    }

    /// Reads the passage of a figure, or returns `None` if the figure names none.
    pub fn optional_passage(&self, fields: &mut Fields<'_>) -> Option<Passage> {
        let (section, footnote) = (fields.optional("section"), fields.optional("footnote"));
        let Some(section) = section else {
            if let Some(footnote) = footnote {
                fields.problems.add(&footnote.place, "footnote has no section: expected both");
            }
            return None;
        };
        let Some(known) = self.sections.iter().find(|one| one.number.value == section.value) else {
            let found = &section.value;
            let message =
                format!("section = {found:?}: expected a section of shared/sections.toml");
            fields.problems.add(&section.place, message);
            return None;
        };
        if let Some(footnote) =
            footnote.as_ref().filter(|one| !known.footnotes.contains(&one.value))
        {
            let (found, section) = (&footnote.value, &section.value);
            let expected = if known.footnotes.is_empty() {
                "no footnote".into()
            } else {
                format!("one of {}", known.footnotes.join(", "))
            };
            let message = format!("footnote = {found:?}: section {section} has {expected}");
            fields.problems.add(&footnote.place, message);
            return None;
        }
        Some(Passage { section: section.value, footnote: footnote.map(|one| one.value) })
    }

    /// Returns the id of a unit, or `None` if there is no such unit.
    pub fn unit(&self, fields: &Fields<'_>, id: &Located<String>) -> Option<String> {
        let unit = self.find(fields, "unit", &self.units, id);
        unit.map(|_| id.value.clone())
    }

    /// Returns the id of a shared note, or `None` if there is no such note.
    pub fn note(&self, fields: &Fields<'_>, id: &Located<String>) -> Option<String> {
        let note = self.find(fields, "note", &self.notes, id);
        note.map(|_| id.value.clone())
    }

    /// Returns the text with an id, and marks it as used.
    pub fn find<'n>(
        &self,
        fields: &Fields<'_>,
        key: &str,
        all: &'n BTreeMap<String, Named>,
        id: &Located<String>,
    ) -> Option<&'n Text> {
        if let Some(named) = all.get(&id.value) {
            self.used.borrow_mut().insert(named.place.clone());
            return Some(&named.text);
        }
        let known = all.keys().map(String::as_str).collect::<Vec<_>>().join(", ");
        let known = if known.is_empty() {
            "none is defined".into()
        } else {
            format!("expected one of {known}")
        };
        fields.problems.add(&id.place, format!("{key} = {:?}: {known}", id.value));
        None
    }

    /// Records a problem for each text that no record refers to.
    pub fn unused(&self, all: &BTreeMap<String, Named>, problems: &Problems) {
        for (id, named) in all {
            if !self.used.borrow().contains(&named.place) {
                problems.add(&named.place, format!("nothing uses {id:?}; remove it"));
            }
        }
    }
}

/// Reads the `[[unit]]`, `[[note]]` or `[[heading]]` tables of a file, by their ids.
pub fn named(fields: &mut Fields<'_>, key: &'static str) -> BTreeMap<String, Named> {
    let mut all = BTreeMap::new();
    let tables = fields.tables(key, |fields| {
        let id = fields.required("id");
        let text = fields.text(["nl", "en"]);
        let id = id?;
        check_id(fields.problems, &id);
        Some((id, text?))
    });
    for (id, text) in tables {
        let named = Named { place: id.place.clone(), text };
        if all.insert(id.value.clone(), named).is_some() {
            fields.problems.add(&id.place, format!("id = {:?} occurs twice", id.value));
        }
    }
    all
}

/// Checks that an id has only lower-case letters, digits and hyphens.
pub fn check_id(problems: &Problems, id: &Located<String>) {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if !id.value.starts_with(|c: char| c.is_ascii_lowercase()) || !id.value.chars().all(plain) {
        let expected = "lower-case letters, digits and hyphens";
        problems.add(&id.place, format!("id = {:?}: expected {expected}", id.value));
    }
}
