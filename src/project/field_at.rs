//! The fields of a proposal, and the field at a place, with its label.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::conditions::principle_title;
use super::fields::{Field, FieldKind};
use super::proposal::FIELDS;
use crate::document::Pointer;
use crate::parse::cut;
use crate::strategy::City;
use crate::text::{Language, Text, escaped};

impl Field {
    /// Returns every field of a proposal in the order of the document, a form before its parts. The parts
    /// of a statement are left out.
    ///
    /// ```
    /// use efro_gti::Language;
    /// use efro_gti::project::Field;
    ///
    /// for field in Field::all() {
    ///     let (label, party) = (field.label().text(Language::English), field.filled_in_by());
    ///     println!("{}: {label}, filled in by {party}", field.pointer());
    /// }
    /// ```
    pub fn all() -> Vec<&'static Self> {
        let mut all = Vec::new();
        add(FIELDS, &mut all);
        all
    }

    /// Returns the field at a place of a proposal, or `None` if a proposal has no such field.
    ///
    /// An element of a list has the field of the list, the role of one city that of all roles, and an answer to a principle
    /// the field of all answers. A part of an element or answer has its own field.
    pub fn get(place: &Pointer) -> Option<&'static Self> {
        let field = |step| if let Step::Field(field) = step { Some(field) } else { None };
        steps(place)?.into_iter().filter_map(field).next_back()
    }

    /// Returns the labels of the value at a place of a proposal, or `None` if a proposal has no such field: those of the
    /// form or list around it and its own. Elements of a list are counted from one.
    ///
    /// ```
    /// use efro_gti::Language;
    /// use efro_gti::project::Field;
    ///
    /// let label = Field::label_at(&"/indicators/1/target".parse()?).expect("a field of a proposal");
    /// assert_eq!(label.text(Language::Dutch), "Indicatoren 2, Streefwaarde");
    /// assert_eq!(label.text(Language::English), "Indicators 2, Target");
    /// # Ok::<(), efro_gti::ParseError>(())
    /// ```
    pub fn label_at(place: &Pointer) -> Option<Text> {
        let steps = steps(place).filter(|steps| !steps.is_empty())?;
        Some(Text::of(|language| {
            let labels: String = steps.iter().map(|step| step.label(language)).collect();
            labels.trim_start_matches(", ").trim_end().to_string()
        }))
    }
}

/// Adds fields, each before its parts.
fn add(fields: &'static [Field], all: &mut Vec<&'static Field>) {
    for field in fields {
        all.push(field);
        let kind = match field.kind() {
            FieldKind::List(kind) => *kind,
            kind => kind,
        };
        if let FieldKind::Form(parts) = kind {
            add(parts, all);
        }
    }
}

/// The field, element or name that a key of a place leads to.
enum Step {
    Field(&'static Field),
    /// An element of a list, counted from one.
    Element(usize),
    /// The answer to a principle, by its title or, if it is not known, its id.
    Principle(Text),
    /// The role of one city.
    City(City),
}

impl Step {
    /// Returns the label, to be put behind those of the steps before it.
    fn label(&self, language: Language) -> String {
        match self {
            Self::Field(field) => format!(", {}", field.label.text(language)),
            Self::Element(number) => format!(" {number}"),
            Self::Principle(title) => format!(", {}", title.text(language)),
            Self::City(city) => format!(", {}", city.text(language)),
        }
    }
}

/// Returns what each key of a place names, or `None` if a proposal has no such place.
fn steps(place: &Pointer) -> Option<Vec<Step>> {
    let mut kind = Some(FieldKind::Form(FIELDS));
    let step = |key: String| {
        let (step, next) = match kind? {
            FieldKind::Form(fields) | FieldKind::Statement(fields) => {
                let field = fields.iter().find(|field| field.name == key)?;
                (Step::Field(field), Some(field.kind))
            }
            FieldKind::List(element) => (Step::Element(number(&key)?), Some(*element)),
            FieldKind::ByPrinciple(parts) => {
                let preferred = place.as_str().starts_with("/preferred_principles/");
                let title = principle_title(&key, preferred)
                    .unwrap_or_else(|| Text::of(|_| escaped(&cut(&key)).into_owned()));
                (Step::Principle(title), Some(FieldKind::Statement(parts)))
            }
            FieldKind::Code(_) if place.as_str().starts_with("/city_role/") => {
                (Step::City(City::ALL.iter().copied().find(|city| city.code() == key)?), None)
            }
            _ => return None,
        };
        kind = next;
        Some(step)
    };
    place.keys().map(step).collect()
}

/// Reads the index of an element as a JSON Pointer writes it, digits without a zero in front. Returns the number of the
/// element, counted from one.
fn number(key: &str) -> Option<usize> {
    let index: usize = key.parse().ok()?;
    index.checked_add(1).filter(|_| index.to_string() == key)
}
