//! The conditions that ask for each field of a proposal.

use alloc::vec::Vec;

use super::{Condition, FIELDS, Field, FieldKind};
use crate::report::Phase;
use crate::rules::Severity;
use crate::strategy::City;

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

    /// Returns the conditions that ask for the field, for a form or list around it, or for one of its parts.
    ///
    /// ```
    /// use efro_gti::City;
    /// use efro_gti::project::Field;
    /// use efro_gti::report::Phase;
    ///
    /// let reach = Field::get(&"/reach".parse()?).expect("a field of a proposal");
    /// let conditions: Vec<&str> = reach.conditions().map(|condition| condition.id()).collect();
    /// assert_eq!(conditions, ["reach"]);
    /// assert_eq!(reach.cities(), [City::Ghent]);
    /// assert_eq!(reach.due(), Some(Phase::Application));
    /// # Ok::<(), efro_gti::ParseError>(())
    /// ```
    pub fn conditions(&self) -> impl Iterator<Item = &'static Condition> + use<> {
        let pointer = self.pointer();
        let contains = |around: &str, part: &str| {
            let rest = part.strip_prefix(around);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let is_asked_by = move |condition: &&Condition| {
            let mut asked = condition.fields().iter();
            asked.any(|asked| contains(asked, pointer) || contains(pointer, asked))
        };
        Condition::all().filter(is_asked_by)
    }

    /// Returns the cities whose projects it concerns: one city if all its conditions apply to that city only, and
    /// otherwise both.
    pub fn cities(&self) -> &'static [City] {
        let mut cities = self.conditions().map(Condition::city);
        match cities.next() {
            Some(Some(city)) if cities.all(|other| other == Some(city)) => match city {
                City::Antwerp => &[City::Antwerp],
                City::Ghent => &[City::Ghent],
            },
            _ => City::ALL,
        }
    }

    /// Returns the worst severity of the conditions that ask for the field or, for a form, for one of its
    /// parts. Returns `None` if none does: it can be left out.
    ///
    /// A field with [`Severity::Error`] is required where these conditions apply, such as in their
    /// [cities](Self::cities), and in each element of a list. Under a [call](Condition::severity_under) a condition
    /// may be more severe.
    ///
    /// ```
    /// use efro_gti::project::Field;
    /// use efro_gti::rules::Severity;
    ///
    /// let severity = |place: &str| {
    ///     let field = Field::get(&place.parse().expect("a pointer")).expect("a field of a proposal");
    ///     field.severity()
    /// };
    /// assert_eq!(severity("/budget/erdf"), Some(Severity::Error));
    /// assert_eq!(severity("/special_attention"), Some(Severity::Info));
    /// assert_eq!(severity("/location/description"), None);
    /// ```
    pub fn severity(&self) -> Option<Severity> {
        self.conditions().map(Condition::severity).max()
    }

    /// Returns the first phase in which a condition asks for it, or `None` if none does. Before that phase it can be left
    /// out. That it is due does not mean that it is required: see [`severity`](Self::severity).
    ///
    /// The page of the [module](crate::project#what-is-due-when) lists what is required in each phase.
    pub fn due(&self) -> Option<Phase> {
        self.conditions().map(Condition::due).min()
    }
}

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
