//! The conditions that ask for each field of a proposal.

use alloc::vec::Vec;

use super::{Condition, Field, FieldKind};
use crate::report::Phase;
use crate::rules::Severity;
use crate::strategy::City;

impl Field {
    /// Returns the conditions that are about the field, about a form or list around it, or about one of its parts: those
    /// that can have an outcome there.
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
        let is_about_it = move |condition: &&Condition| {
            let mut fields = condition.fields().iter();
            fields.any(|field| contains(field, pointer) || contains(pointer, field))
        };
        Condition::all().filter(is_about_it)
    }

    /// Returns the conditions that cannot pass without the field or, for a form, without one of its parts.
    fn needed_by(&self) -> impl Iterator<Item = &'static Condition> {
        let (pointer, is_form) = (self.pointer(), matches!(self.kind(), FieldKind::Form(_)));
        let needs = move |condition: &&Condition| {
            let mut fields = condition.fields().iter().filter(|field| condition.needs(field));
            fields.any(|field| *field == pointer || (is_form && contains(pointer, field)))
        };
        Condition::all().filter(needs)
    }

    /// Returns the conditions that need it or, if none does, those that are about it.
    fn asked_by(&self) -> Vec<&'static Condition> {
        let needed: Vec<_> = self.needed_by().collect();
        if needed.is_empty() { self.conditions().collect() } else { needed }
    }

    /// Returns the cities whose projects it concerns: one city if all conditions that ask for it apply to that city only,
    /// and otherwise both.
    pub fn cities(&self) -> &'static [City] {
        let mut cities = self.asked_by().into_iter().map(Condition::city);
        match cities.next() {
            Some(Some(city)) if cities.all(|other| other == Some(city)) => match city {
                City::Antwerp => &[City::Antwerp],
                City::Ghent => &[City::Ghent],
            },
            _ => City::ALL,
        }
    }

    /// Returns the worst severity, without a call, of the conditions that cannot pass without the field or, for a form,
    /// without one of its parts. Returns `None` if there is none: nothing is reported if it is left out.
    ///
    /// Whether it has to be filled in, and when, is for [`required`](Self::required) to say.
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
        self.needed_by().map(Condition::severity).max()
    }

    /// Returns the first phase in which a condition asks for it, or `None` if none does. Before that phase it can be left
    /// out. That it is due does not mean that it is required: see [`required`](Self::required).
    ///
    /// The page of the [module](crate::project#what-is-due-when) lists what is required in each phase.
    pub fn due(&self) -> Option<Phase> {
        self.asked_by().into_iter().map(Condition::due).min()
    }
}

/// Whether one place is in another, or is the same.
fn contains(around: &str, part: &str) -> bool {
    let rest = part.strip_prefix(around);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
