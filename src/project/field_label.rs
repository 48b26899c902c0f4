//! The label of a place in a proposal.

use alloc::format;
use alloc::string::String;

use super::fields::{Field, FieldKind};
use super::proposal::FIELDS;
use crate::document::Pointer;
use crate::parse::cut;
use crate::strategy::City;
use crate::text::{Language, Text, escaped};

impl Field {
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
        Self::get(place)?;
        Some(Text::of(|language| labels(place, language)))
    }
}

fn labels(place: &Pointer, language: Language) -> String {
    let mut kind = FieldKind::Form(FIELDS);
    let mut labels = String::new();
    for key in place.keys() {
        let part = match kind {
            FieldKind::Form(fields) | FieldKind::Statement(fields) => {
                let Some(field) = fields.iter().find(|field| field.name == key) else { break };
                kind = field.kind;
                let separator = if labels.is_empty() { "" } else { ", " };
                format!("{separator}{}", field.label.text(language))
            }
            FieldKind::List(element) => {
                kind = *element;
                key.parse().map_or_else(|_| String::new(), counted)
            }
            FieldKind::ByPrinciple(parts) => {
                kind = FieldKind::Statement(parts);
                format!(" {}", escaped(&cut(&key)))
            }
            // The role of each city.
            _ => City::read(&key)
                .map_or_else(String::new, |city| format!(", {}", city.text(language))),
        };
        labels.push_str(&part);
    }
    labels
}

/// The number of an element, which people count from one.
fn counted(place: usize) -> String {
    format!(" {}", place.saturating_add(1))
}
