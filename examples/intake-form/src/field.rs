//! A field of the form: its place in the document, its label, how it is filled in.

use efro_gti::{City, Language, Text};

/// A part of the form, under a heading.
pub struct Section {
    pub title: Text,
    pub fields: Vec<Field>,
}

/// A place in the document that somebody fills in.
pub struct Field {
    /// Its JSON Pointer; of a column the rest of it, after the number of the row.
    pub at: String,
    pub label: Text,
    pub hint: Option<Text>,
    /// The city whose proposals have it, where it is not for both.
    pub city: Option<City>,
    pub kind: Kind,
}

/// How a field is filled in.
pub enum Kind {
    /// One line. Amounts and dates too: the crate says what it makes of `12,` or `2024-1`, which an
    /// input that knows numbers and dates would keep to itself.
    Line {
        example: &'static str,
    },
    /// One line, with codes to pick from that are no closed list.
    Suggested(Vec<Choice>),
    /// A statement in the applicant's own words.
    Words,
    YesNo,
    /// One code of a list.
    One(Vec<Choice>),
    /// Any codes of a list, under headings where it is long. With `none` one can say that there are
    /// none, which differs from not filling it in.
    Any {
        groups: Vec<Choices>,
        none: bool,
    },
    /// A list of which each row has these columns.
    Rows {
        columns: Vec<Field>,
        none: bool,
    },
    /// Fields that belong together; `plain` if the heading of the section says what they are.
    Group {
        fields: Vec<Field>,
        plain: bool,
    },
}

pub struct Choice {
    pub code: String,
    pub text: Text,
}

/// Choices under a heading, of a city where they are not for both.
pub struct Choices {
    pub title: Option<Text>,
    pub city: Option<City>,
    pub codes: Vec<Choice>,
}

impl Field {
    pub fn new(at: impl Into<String>, label: Text, kind: Kind) -> Self {
        Self { at: at.into(), label, hint: None, city: None, kind }
    }

    pub fn of(mut self, city: City) -> Self {
        self.city = Some(city);
        self
    }

    /// Whether what is filled in is short: an amount, a date or a code.
    pub fn is_short(&self) -> bool {
        match &self.kind {
            Kind::Line { example } => !example.is_empty(),
            Kind::Suggested(choices) => choices.iter().all(|one| one.code.len() < 10),
            _ => false,
        }
    }

    /// The place that its notes are about: a principle as a whole, where its answer is one of several
    /// things in it.
    pub fn noted_at(&self) -> &str {
        self.at.strip_suffix("/answer").unwrap_or(&self.at)
    }

    /// It and the fields in it, the columns of a list apart.
    fn with_parts(&self) -> Vec<&Self> {
        let parts = match &self.kind {
            Kind::Group { fields, .. } => fields.as_slice(),
            _ => &[],
        };
        parts.iter().flat_map(Self::with_parts).chain([self]).collect()
    }
}

/// The name of the field at a place, or of the closest one around it, with the number of the row.
pub fn name(form: &[Section], place: &str, language: Language) -> Option<String> {
    let fields = form.iter().flat_map(|section| &section.fields).flat_map(Field::with_parts);
    let around = fields.filter_map(|field| {
        let rest = place.strip_prefix(field.noted_at())?;
        (rest.is_empty() || rest.starts_with('/')).then_some((field, rest))
    });
    let (field, rest) = around.min_by_key(|(_, rest)| rest.len())?;
    let label = field.label.text(language);
    let Kind::Rows { columns, .. } = &field.kind else { return Some(label.into()) };
    let (row, column) = match rest.trim_start_matches('/').split_once('/') {
        Some((row, column)) => (row, format!("/{column}")),
        None => (rest.trim_start_matches('/'), String::new()),
    };
    let Ok(row) = row.parse::<usize>() else { return Some(label.into()) };
    Some(match columns.iter().find(|one| one.at == column && !column.is_empty()) {
        Some(column) => format!("{label} {}, {}", row + 1, column.label.text(language)),
        None => format!("{label} {}", row + 1),
    })
}
