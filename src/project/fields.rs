//! The fields of a proposal: one table for its types, its document, its schema and its forms.

use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::{
    ActivityKind, CityRole, CityRoles, Entry, Nis, Party, Scheme, Scope, ScrutinisedActivity,
};
use crate::closed_list::ClosedList;
use crate::money::Euro;
use crate::programme::SpecificObjective;
use crate::report::{JudgementVerdict, Phase};
use crate::strategy::{City, Theme};
use crate::text::Text;

/// A field of a form: its place, label and help text, the kind of its value, and who fills it in.
///
/// Labels and help texts are in Dutch and English. [`FIELDS`](super::FIELDS) lists the fields of a proposal in the order
/// of the document, and [`FieldGroup`](super::FieldGroup) those of each section of a form. With the feature `serde`, a field serializes to
/// everything that a web page needs to draw it.
///
/// ```
/// use efro_gti::Language;
/// use efro_gti::project::{Field, FieldKind, Party};
///
/// let field = Field::get(&"/budget/by_city/1/erdf".parse()?).expect("a field of a proposal");
/// assert_eq!(field.label().text(Language::Dutch), "EFRO-bijdrage");
/// assert!(matches!(field.kind(), FieldKind::Amount));
/// assert_eq!(field.filled_in_by(), Party::Applicant);
/// # Ok::<(), efro_gti::ParseError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Field {
    pub(super) name: &'static str,
    pub(super) pointer: &'static str,
    pub(super) label: Text,
    pub(super) help: Text,
    pub(super) kind: FieldKind,
    pub(super) filled_in_by: Party,
}

impl Field {
    /// Returns the name in the document.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Returns the place in the document. In a list, it is the place in the first element, such as
    /// `/budget/by_city/0/erdf`. For a part of a statement, it is relative to the statement, such as `/answer`, so the
    /// parts of all statements have the same places. To find the messages of a value, use the place of each outcome
    /// ([`Outcome::place`](crate::Outcome::place)).
    pub fn pointer(&self) -> &'static str {
        self.pointer
    }

    /// Returns the label, in a few words.
    pub fn label(&self) -> &Text {
        &self.label
    }

    /// Returns the help text: what is to be filled in.
    pub fn help(&self) -> &Text {
        &self.help
    }

    /// Returns the kind of value that is filled in.
    pub fn kind(&self) -> FieldKind {
        self.kind
    }

    /// Returns who fills it in.
    pub fn filled_in_by(&self) -> Party {
        self.filled_in_by
    }
}

/// The kind of value of a [`Field`]: a text, a code, an amount, a date, a list or another form.
///
/// ```
/// use efro_gti::project::{Field, FieldKind};
///
/// // The widget of a field.
/// let widget = |kind| match kind {
///     FieldKind::YesNo => "checkbox",
///     FieldKind::Code(codes) if codes.all().len() < 4 => "radio buttons",
///     FieldKind::Code(_) => "select",
///     FieldKind::Date => "calendar",
///     _ => "text",
/// };
/// let scope = Field::get(&"/location/scope".parse()?).expect("a field of a proposal");
/// assert_eq!(widget(scope.kind()), "radio buttons");
/// # Ok::<(), efro_gti::ParseError>(())
/// ```
#[derive(Clone, Copy, Debug, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
#[non_exhaustive]
pub enum FieldKind {
    /// A text: a name, an id or a title.
    Text,
    /// A statement in the applicant's own words: a text, or an object with these parts, once assessors
    /// have judged it.
    Statement(&'static [Field]),
    /// Yes or no.
    YesNo,
    /// A code of a closed list.
    Code(Codes),
    /// The NIS code of a municipality.
    Nis,
    /// An amount in euros.
    Amount,
    /// A decimal number.
    Number,
    /// A date.
    Date,
    /// Fields that belong together.
    Form(&'static [Field]),
    /// Any number of values.
    List(&'static FieldKind),
    /// A statement on each principle, by its id. [`Field::choices`] has the principles.
    ByPrinciple(&'static [Field]),
}

impl FieldKind {
    /// Returns the stable code of the kind, such as `yes-no` or `by-principle`.
    pub fn code(self) -> &'static str {
        self.into()
    }
}

/// The codes that a field accepts, with their names.
#[derive(Clone, Copy, Debug)]
pub struct Codes(&'static ClosedList);

impl Codes {
    /// Returns the codes with their names, in order.
    ///
    /// ```
    /// use efro_gti::project::{Field, FieldKind};
    ///
    /// let field = Field::get(&"/location/scope".parse()?).expect("a field of a proposal");
    /// let FieldKind::Code(codes) = field.kind() else { panic!("a code") };
    /// let names: Vec<String> =
    ///     codes.all().iter().map(|(code, name)| format!("{code}: {name}")).collect();
    /// assert_eq!(names, ["whole-city: the whole city", "site: a site or part of the city"]);
    /// # Ok::<(), efro_gti::ParseError>(())
    /// ```
    pub fn all(self) -> Vec<(&'static str, Text)> {
        self.0.values.iter().map(|one| (one.code, Text::new(one.nl, one.en))).collect()
    }
}

/// A type of the fields of a form.
pub(crate) trait FieldType {
    const KIND: FieldKind;
    /// What its JSON Schema is that of.
    #[cfg(feature = "schemars")]
    type Schema: schemars::JsonSchema;
}

/// Implements [`FieldType`] for types that are fields of one kind.
macro_rules! field_types {
    ($($type:ty = $kind:expr;)*) => {$(
        impl FieldType for $type {
            const KIND: FieldKind = $kind;
            #[cfg(feature = "schemars")]
            type Schema = $type;
        }
    )*};
}

field_types! {
    String = FieldKind::Text;
    bool = FieldKind::YesNo;
    Entry<Euro> = FieldKind::Amount;
    Entry<Decimal> = FieldKind::Number;
    Entry<Date> = FieldKind::Date;
    Entry<Nis> = FieldKind::Nis;
    Entry<ActivityKind> = FieldKind::Code(Codes(ActivityKind::LIST));
    Entry<City> = FieldKind::Code(Codes(City::LIST));
    Entry<CityRole> = FieldKind::Code(Codes(CityRole::LIST));
    Entry<JudgementVerdict> = FieldKind::Code(Codes(JudgementVerdict::LIST));
    Entry<Phase> = FieldKind::Code(Codes(Phase::LIST));
    Entry<Scheme> = FieldKind::Code(Codes(Scheme::LIST));
    Entry<Scope> = FieldKind::Code(Codes(Scope::LIST));
    Entry<ScrutinisedActivity> = FieldKind::Code(Codes(ScrutinisedActivity::LIST));
    Entry<SpecificObjective> = FieldKind::Code(Codes(SpecificObjective::LIST));
    Entry<Theme> = FieldKind::Code(Codes(Theme::LIST));
    CityRoles = <Entry<CityRole> as FieldType>::KIND;
}

impl<T: FieldType> FieldType for Option<T> {
    const KIND: FieldKind = T::KIND;
    #[cfg(feature = "schemars")]
    type Schema = T::Schema;
}

impl<T: FieldType> FieldType for Vec<T> {
    const KIND: FieldKind = FieldKind::List(&T::KIND);
    #[cfg(feature = "schemars")]
    type Schema = Vec<T::Schema>;
}

/// A struct whose fields a person fills in.
pub(crate) trait Form: Default {
    const FIELDS: &'static [Field];

    /// Reads the fields; none is required and none may be unknown.
    #[cfg(feature = "serde")]
    fn read_fields(
        node: &crate::document::Node,
        at: &crate::document::Path,
        problems: &mut crate::document::Problems,
    ) -> Self;

    /// Writes the fields that are filled in.
    #[cfg(feature = "serde")]
    fn write_fields<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;

    /// The schema of an object with these fields.
    #[cfg(feature = "schemars")]
    fn object(generator: &mut schemars::SchemaGenerator) -> crate::document::schema::Object;
}

/// Defines a [`Form`] at a place of the document. Each row is a field: its name and type, who fills it in if that is
/// not the applicant, its label and its help, in Dutch and English. The English help is the documentation of the
/// field, too.
macro_rules! form {
    (@by) => { $crate::project::Party::Applicant };
    (@by $by:ident) => { $crate::project::Party::$by };
    (@kind) => { $crate::project::fields::FieldKind::Form };
    (@kind Statement) => { $crate::project::fields::FieldKind::Statement };
    (
        $(#[$attribute:meta])*
        pub struct $form:ident $(as $kind:ident)? in $around:literal: $what:literal {
            $(
                $(#[$more:meta])*
                $field:ident: $type:ty $(, by $by:ident)?,
                $label_nl:literal / $label_en:literal,
                $help_nl:literal / $help_en:literal;
            )*
        }
    ) => {
        #[doc = $what]
        #[doc = ""]
        $(#[$attribute])*
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        #[non_exhaustive]
        pub struct $form {
            $(
                #[doc = $help_en]
                $(
                    #[doc = concat!(
                        "Filled in by: [", stringify!($by), "](crate::project::Party::", stringify!($by), ")."
                    )]
                )?
                $(#[$more])*
                pub $field: $type,
            )*
        }

        impl $crate::project::fields::Form for $form {
            const FIELDS: &'static [$crate::project::fields::Field] = &[$(
                $crate::project::fields::Field {
                    name: stringify!($field),
                    pointer: concat!($around, "/", stringify!($field)),
                    label: $crate::text::Text::new($label_nl, $label_en),
                    help: $crate::text::Text::new($help_nl, $help_en),
                    kind: <$type as $crate::project::fields::FieldType>::KIND,
                    filled_in_by: form!(@by $($by)?),
                },
            )*];

            #[cfg(feature = "serde")]
            fn read_fields(
                node: &$crate::document::Node,
                at: &$crate::document::Path,
                problems: &mut $crate::document::Problems,
            ) -> Self {
                let names = &[$(stringify!($field)),*];
                match $crate::document::Fields::of(node, at, names, problems) {
                    None => Self::default(),
                    Some(mut fields) => Self {
                        $($field: fields.optional(stringify!($field)).unwrap_or_default()),*
                    },
                }
            }

            #[cfg(feature = "serde")]
            fn write_fields<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeMap as _;

                let mut map = serializer.serialize_map(None)?;
                $(
                    if self.$field != <$type>::default() {
                        map.serialize_entry(stringify!($field), &self.$field)?;
                    }
                )*
                map.end()
            }

            #[cfg(feature = "schemars")]
            fn object(
                generator: &mut schemars::SchemaGenerator,
            ) -> $crate::document::schema::Object {
                $crate::document::schema::Object::new($what)
                    $(.optional::<<$type as $crate::project::fields::FieldType>::Schema>(
                        generator, stringify!($field), $help_en,
                    ))*
            }
        }

        impl $crate::project::fields::FieldType for $form {
            const KIND: $crate::project::fields::FieldKind = form!(@kind $($kind)?)(
                <$form as $crate::project::fields::Form>::FIELDS,
            );
            #[cfg(feature = "schemars")]
            type Schema = $form;
        }
    };
}
pub(super) use form;
