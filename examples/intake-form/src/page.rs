//! The page, in one language: the form, and room for what the script shows of an answer.

use askama::Template;
use efro_gti::{EDITION, Language};

use crate::field::{Field, Kind, Section};
use crate::form::FORM;
use crate::samples::{SAMPLES, Sample};
use crate::tone::Tone;
use crate::words::Words;

#[derive(Template)]
#[template(path = "page.html")]
pub struct Page {
    language: Language,
    words: Words,
    form: &'static [Section],
    samples: &'static [Sample],
}

impl Page {
    pub fn new(language: Language) -> Self {
        Self { language, words: Words::of(language), form: &FORM, samples: &SAMPLES }
    }

    fn part(&self, field: &'static Field) -> Part {
        Part { language: self.language, words: self.words, field, id: field.at.clone() }
    }
}

/// A field in the page, with those that are in it.
#[derive(Template)]
#[template(path = "field.html")]
struct Part {
    language: Language,
    words: Words,
    field: &'static Field,
    /// What its codes to pick from are called by; of a column, with the list that it is of.
    id: String,
}

impl Part {
    fn part(&self, field: &'static Field) -> Self {
        Self { language: self.language, words: self.words, field, id: field.at.clone() }
    }

    fn column(&self, field: &'static Field) -> Self {
        Self { id: format!("{}{}", self.field.at, field.at), ..self.part(field) }
    }
}
