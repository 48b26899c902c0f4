//! The macro for structs that are objects in a document.

/// Defines a struct from one row per field: the type, reading, writing and the JSON Schema.
///
/// A field is `required`, `optional` (an `Option`, omitted if it is `None`) or `or_default` (omitted if it
/// is the default). A type of another crate is read and written `as` a type of this crate. What the fields must be
/// together is `checked by` a method, which records the problems.
///
/// ```ignore
/// object! {
///     #[derive(Clone, Debug)]
///     pub struct Assumption: "An assumption of a document, and the field that it concerns." {
///         /// The place of the field.
///         pub required place: Pointer,
///         /// The assumption, in words.
///         pub required text: Text,
///     }
/// }
/// ```
macro_rules! object {
    (
        $(#[$attribute:meta])*
        $vis:vis struct $object:ident $(<$life:lifetime>)?: $what:literal $(checked by $check:ident)? {
            $(
                $(#[doc = $about:literal])+
                $field_vis:vis $need:ident $field:ident: $type:ty $(as $form:ty)?,
            )+
        }
    ) => {
        #[doc = $what]
        #[doc = ""]
        $(#[$attribute])*
        $vis struct $object $(<$life>)? {
            $(
                $(#[doc = $about])+
                $field_vis $field: $crate::document::field!(@type $need $type),
            )+
        }

        #[cfg(feature = "serde")]
        impl $(<$life>)? $crate::document::Read for $object $(<$life>)? {
            fn read(
                node: &$crate::document::Node,
                at: &$crate::document::Path,
                problems: &mut $crate::document::Problems,
            ) -> Option<Self> {
                let names = &[$(stringify!($field)),+];
                let mut fields = $crate::document::Fields::of(node, at, names, problems)?;
                $(let $field = $crate::document::field!(@read $need fields $field: $type $(as $form)?);)+
                let value = Self { $($field: $crate::document::field!(@value $need $field)),+ };
                $(value.$check(at, problems);)?
                Some(value)
            }
        }

        #[cfg(feature = "serde")]
        impl $(<$life>)? serde::Serialize for $object $(<$life>)? {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeMap as _;

                let Self { $($field),+ } = self;
                let mut map = serializer.serialize_map(None)?;
                $($crate::document::field!(@write $need map $field: $type $(as $form)?);)+
                map.end()
            }
        }

        #[cfg(feature = "schemars")]
        impl $(<$life>)? schemars::JsonSchema for $object $(<$life>)? {
            fn schema_name() -> alloc::borrow::Cow<'static, str> {
                stringify!($object).into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let object = $crate::document::schema::Object::new($what);
                $(
                    let about = concat!($($about),+);
                    let object = $crate::document::field!(
                        @schema $need object generator $field about $type $(as $form)?
                    );
                )+
                object.schema()
            }
        }
    };
}
pub(crate) use object;

/// Generates the code for a field of an `object!` or an argument of a `coded!` enum: its type, reading, writing and schema.
macro_rules! field {
    (@type optional $type:ty) => { Option<$type> };
    (@type $need:ident $type:ty) => { $type };

    (@read $need:ident $fields:ident $field:ident: $type:ty as $form:ty) => {
        $fields.$need::<$form>(stringify!($field)).map(<$type>::from)
    };
    (@read $need:ident $fields:ident $field:ident: $type:ty) => {
        $fields.$need::<$type>(stringify!($field))
    };

    (@value required $field:ident) => { $field? };
    (@value $need:ident $field:ident) => { $field };

    (@write required $map:ident $field:ident: $type:ty $(as $form:ty)?) => {
        $map.serialize_entry(stringify!($field), $(&<$form>::from)? ($field))?
    };
    (@write optional $map:ident $field:ident: $type:ty) => {
        if let Some(value) = $field {
            $map.serialize_entry(stringify!($field), value)?;
        }
    };
    (@write optional $map:ident $field:ident: $type:ty as $form:ty) => {
        if let Some(value) = $field {
            $map.serialize_entry(stringify!($field), &<$form>::from(value))?;
        }
    };
    (@write or_default $map:ident $field:ident: $type:ty) => {
        if *$field != <$type>::default() {
            $map.serialize_entry(stringify!($field), $field)?;
        }
    };

    (@schema $need:ident $object:ident $generator:ident $field:ident $about:ident $type:ty as $form:ty) => {
        $object.$need::<$form>($generator, stringify!($field), $about)
    };
    (@schema $need:ident $object:ident $generator:ident $field:ident $about:ident $type:ty) => {
        $object.$need::<$type>($generator, stringify!($field), $about)
    };
}
pub(crate) use field;
