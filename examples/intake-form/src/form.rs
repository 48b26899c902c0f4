//! The form: the fields of a proposal as the crate lists them, each with its control.
//!
//! Groups, order, labels, hints, parties and choices are those of the crate. Only what a control looks like
//! is decided here.

use std::sync::LazyLock;

use efro_gti::project::{self, CityRole, Condition, FieldGroup, FieldKind, Party};
use efro_gti::report::Phase;
use efro_gti::strategy::Principle;
use efro_gti::{City, Language, Text};

use crate::field::{Choice, Choices, Field, Kind, Section};

/// The form, in the order of the page.
pub static FORM: LazyLock<Vec<Section>> = LazyLock::new(|| {
    let section = |group: &FieldGroup| {
        let mut fields: Vec<Field> = group.fields().flat_map(top_level).collect();
        if let Some(Kind::Group { plain, .. }) = fields.first_mut().map(|first| &mut first.kind) {
            *plain = true;
        }
        Section { title: both(|language| group.text(language).into()), fields }
    };
    FieldGroup::ALL.iter().map(section).collect()
});

fn top_level(about: &'static project::Field) -> Vec<Field> {
    match (about.pointer(), about.kind()) {
        // The page has the answers to the preferences next to those to the principles.
        ("/preferred_principles", _) => Vec::new(),
        ("/principles", _) => vec![with(about, grouping(principles()))],
        ("/city_role", _) => vec![with(about, grouping(city_roles()))],
        _ => vec![field(about)],
    }
}

/// A field with the control for its kind.
fn field(about: &'static project::Field) -> Field {
    let pointer = about.pointer();
    match about.kind() {
        FieldKind::Statement(_) => {
            Field { at: format!("{pointer}/answer"), ..with(about, Kind::Words) }
        }
        FieldKind::Form(parts) => with(about, grouping(parts.iter().map(field).collect())),
        FieldKind::List(of) => with(about, list(about, *of, about.none_is_an_answer())),
        kind => with(about, control(about, kind)),
    }
}

fn grouping(fields: Vec<Field>) -> Kind {
    Kind::Group { fields, plain: false }
}

/// The control for one value.
fn control(about: &'static project::Field, kind: FieldKind) -> Kind {
    let example = match kind {
        FieldKind::YesNo => return Kind::YesNo,
        FieldKind::Code(_) => return Kind::One(choices(about)),
        FieldKind::Amount => "1234.56",
        FieldKind::Number => "1.5",
        FieldKind::Date => "2024-10-01",
        _ if about.choices().is_empty() => "",
        _ => return Kind::Suggested(choices(about)),
    };
    Kind::Line { example }
}

fn list(about: &'static project::Field, of: FieldKind, none: bool) -> Kind {
    match of {
        FieldKind::Form(parts) => Kind::Rows { columns: parts.iter().map(column).collect(), none },
        FieldKind::Text | FieldKind::Code(_) if about.only_choices() => {
            Kind::Any { groups: grouped(about), none }
        }
        of => {
            let label = match of {
                FieldKind::Nis => Text::new("NIS-code", "NIS code"),
                _ => Text::new("Nummer", "Number"),
            };
            Kind::Rows { columns: vec![Field::new("", label, control(about, of))], none }
        }
    }
}

/// A part of the elements of a list: a column, at its place after the number of the row.
fn column(about: &'static project::Field) -> Field {
    let column = field(about);
    let (_, at) = column.at.split_once("/0").expect("the first row");
    Field { at: at.into(), ..column }
}

/// A field with its label, its hint and its city from the table of the crate.
fn with(about: &'static project::Field, kind: Kind) -> Field {
    let city = match about.cities() {
        [city] => Some(*city),
        _ => None,
    };
    let hint = Some(both(|language| hint(about, language)));
    Field { hint, city, ..Field::new(about.pointer(), about.label().clone(), kind) }
}

/// The question of a field, and who answers it and when if that is not the applicant at once.
fn hint(about: &project::Field, language: Language) -> String {
    let mut hint = about.help().text(language).to_string();
    if about.filled_in_by() != Party::Applicant {
        let party = about.filled_in_by().text(language);
        hint += &match language {
            Language::Dutch => format!(" In te vullen door {party}."),
            Language::English => format!(" Filled in by {party}."),
        };
    }
    if about.due() == Some(Phase::Selection) {
        hint += match language {
            Language::Dutch => " Pas vereist bij de selectie.",
            Language::English => " Due only at selection.",
        };
    }
    hint
}

/// The choices of a field.
fn choices(about: &project::Field) -> Vec<Choice> {
    about.choices().into_iter().map(choice).collect()
}

fn choice(one: project::Choice) -> Choice {
    Choice { code: one.code.into(), text: one.text }
}

/// The choices of a field under their headings.
fn grouped(about: &project::Field) -> Vec<Choices> {
    let choices = about.choices();
    let groups =
        choices.chunk_by(|one, next| (one.city, &one.heading) == (next.city, &next.heading));
    let group = |codes: &[project::Choice]| Choices {
        title: codes.first().and_then(title),
        city: codes.first().and_then(|one| one.city),
        codes: codes.iter().cloned().map(choice).collect(),
    };
    groups.map(group).collect()
}

fn title(first: &project::Choice) -> Option<Text> {
    let heading = first.heading.as_ref()?;
    Some(both(|language| match first.city {
        Some(city) => format!("{}. {}", city.text(language), heading.text(language)),
        None => heading.text(language).into(),
    }))
}

fn city_roles() -> Vec<Field> {
    let role = |city: &City| {
        let choice = |role: &CityRole| Choice {
            code: role.to_string(),
            text: both(|language| role.text(language).into()),
        };
        let kind = Kind::One(CityRole::ALL.iter().map(choice).collect());
        let label = both(|language| city.text(language).into());
        Field::new(format!("/city_role/{city}"), label, kind).of(*city)
    };
    City::ALL.iter().map(role).collect()
}

fn principles() -> Vec<Field> {
    let of_city = |city: &City| {
        let principles = city.strategy().principles.iter();
        principles.flat_map(|one| principle(*city, one)).collect::<Vec<_>>()
    };
    City::ALL.iter().flat_map(of_city).collect()
}

/// The halves of a principle, each a separate statement.
fn principle(city: City, one: &Principle) -> Vec<Field> {
    let field = |list: &str, text: Text| {
        Field::new(format!("/{list}/{}/answer", one.id), text, Kind::Words).of(city)
    };
    let required = one.required.iter().filter(|_| is_asked(one)).cloned();
    let preferred = one.preferred.iter().map(|preferred| {
        both(|language| match language {
            Language::Dutch => format!("Bij voorkeur {}", preferred.text(language)),
            Language::English => format!("Preferably {}", preferred.text(language)),
        })
    });
    let required = required.map(|text| field("principles", text));
    required.chain(preferred.map(|text| field("preferred_principles", text))).collect()
}

/// Whether a principle asks for an answer in words: what else is in the form decides some of them.
fn is_asked(principle: &Principle) -> bool {
    Condition::all().all(|one| !one.decides().contains(&principle.id))
}

fn both(words: impl Fn(Language) -> String) -> Text {
    Text::both(words(Language::Dutch), words(Language::English)).expect("not blank")
}
