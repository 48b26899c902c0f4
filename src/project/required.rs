//! Whether a field has to be filled in.

use alloc::string::String;
use alloc::vec::Vec;

use super::{Call, Condition, Field, FieldKind, Force};
use crate::report::Phase;
use crate::rules::Severity;
use crate::text::{Language, Text, say};

/// Whether a field of a proposal has to be filled in: always, in some proposals or never.
///
/// A field is required if no report can pass without it. See [`Field::required`].
///
/// ```
/// use efro_gti::Language;
/// use efro_gti::project::{Field, Required};
///
/// let label = |place: &str| {
///     let field = Field::get(&place.parse().expect("a pointer")).expect("a field of a proposal");
///     let label = field.label().text(Language::English);
///     match field.required() {
///         Required::Always => format!("{label} *"),
///         Required::When(when) => format!("{label} (required {})", when.text(Language::English)),
///         _ => label.to_string(),
///     }
/// };
/// assert_eq!(label("/title"), "Title *");
/// assert_eq!(label("/budget/by_city/0/city"), "City (required in each element of the list)");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Required {
    /// In every proposal, so that a form can mark it with an asterisk.
    Always,
    /// In some proposals only. The text continues a sentence that starts with "Required": `for projects in Ghent`.
    When(Text),
    /// In none: a report can pass without it.
    No,
}

impl Required {
    /// Returns it in words, such as `required at selection`.
    pub fn text(&self, language: Language) -> String {
        match self {
            Self::Always => language.pick("verplicht", "required").into(),
            Self::When(when) => {
                let when = when.text(language);
                say!(language, "verplicht {when}", "required {when}")
            }
            Self::No => language.pick("niet verplicht", "not required").into(),
        }
    }

    /// Returns the one that asks for more. Where both depend on something else, either is enough.
    fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Always, _) | (_, Self::Always) => Self::Always,
            (one, Self::No) | (Self::No, one) => one,
            (Self::When(one), Self::When(other)) if one == other => Self::When(one),
            (Self::When(one), Self::When(other)) => Self::When(Text::of(|language| {
                let (one, other) = (one.text(language), other.text(language));
                say!(language, "{one} of {other}", "{one} or {other}")
            })),
        }
    }
}

impl Field {
    /// Returns whether the field has to be filled in: whether a condition whose failure would be an error cannot pass
    /// without it. A form is as required as its parts.
    ///
    /// This is without a call. A proposal that names a [known](super::Call::known) call is checked under it: ask
    /// [`required_under`](Self::required_under).
    ///
    /// That an answer is required does not say that it convinces: until an assessor judged it, it is
    /// [open](crate::Report::open).
    ///
    /// ```
    /// use efro_gti::Language;
    /// use efro_gti::project::{Field, Required};
    ///
    /// let required = |place: &str| {
    ///     Field::get(&place.parse().expect("a pointer")).expect("a field of a proposal").required()
    /// };
    /// assert_eq!(required("/budget/erdf"), Required::Always);
    /// assert_eq!(required("/completion_date"), Required::No);
    /// let policy = required("/policy_fit/ghent/multiannual_plan");
    /// assert_eq!(policy.text(Language::English), "required for projects in Ghent");
    /// let city = required("/budget/by_city/0/city");
    /// assert_eq!(city.text(Language::Dutch), "verplicht in elk element van de lijst");
    /// ```
    pub fn required(&self) -> Required {
        self.required_by(None)
    }

    /// Returns whether the field has to be filled in under a call, which may set further conditions.
    ///
    /// ```
    /// use efro_gti::project::{Call, Field, Required};
    ///
    /// let additionality = Field::get(&"/additionality".parse()?).expect("a field of a proposal");
    /// assert_eq!(additionality.required(), Required::No);
    /// assert_eq!(additionality.required_under(&Call::known()[0]), Required::Always);
    /// # Ok::<(), efro_gti::ParseError>(())
    /// ```
    pub fn required_under(&self, call: &Call) -> Required {
        self.required_by(Some(call))
    }

    fn required_by(&self, call: Option<&Call>) -> Required {
        if let FieldKind::Form(parts) = self.kind() {
            let parts = parts.iter().map(|part| part.required_by(call));
            return parts.fold(Required::No, Required::or);
        }
        if self.pointer() == "/answer" {
            return Required::When(IF_STATEMENT_IS);
        }
        let severity =
            |one: &Condition| call.map_or(one.severity(), |call| one.severity_under(call));
        let applies = |one: &Condition| {
            one.force() != Force::SomeCalls || call.is_some_and(|call| one.is_set_by(call))
        };
        let conditions = Condition::all().filter(|one| one.needs(self.pointer()) && applies(one));
        let errors = conditions.filter(|one| severity(one) == Severity::Error);
        errors.map(|one| one.requires(self.pointer())).fold(Required::No, Required::or)
    }
}

const IF_STATEMENT_IS: Text = Text::new("als de vraag verplicht is", "if the question is required");
const IN_EACH_ELEMENT: Text =
    Text::new("in elk element van de lijst", "in each element of the list");

impl Condition {
    /// When a field that it needs has to be filled in.
    fn requires(&self, field: &str) -> Required {
        if let Some((_, when)) = self.needed.iter().find(|(needed, _)| *needed == field) {
            return Required::When(when.clone());
        }
        let mut when: Vec<Text> = Vec::new();
        if field.contains("/0/") {
            when.push(IN_EACH_ELEMENT);
        }
        if self.due() > Phase::Application {
            when.push(Text::of(|language| {
                let due = self.due().text(language);
                say!(language, "bij de {due}", "at {due}")
            }));
        }
        if let Some(only) = self.applicability() {
            when.push(Text::of(|language| {
                let only = only.text(language);
                say!(language, "voor {only}", "for {only}")
            }));
        }
        if when.is_empty() {
            return Required::Always;
        }
        Required::When(Text::of(|language| {
            let when: Vec<&str> = when.iter().map(|one| one.text(language)).collect();
            when.join(", ")
        }))
    }
}
