//! The macro for enums of codes with arguments.

/// Defines a `worded!` enum from one row per code: the type, `text`, `code`, reading, writing and the JSON
/// Schema.
///
/// Arguments are defined like the fields of an `object!`, or are another such enum. In JSON the code is in
/// the field `code` and the arguments are an object in the field `args`. If a tag follows the name of the
/// enum in brackets, the code is in the field of that name, and the arguments are fields next to it.
macro_rules! coded {
    (
        $(#[$attribute:meta])*
        pub enum $coded:ident $(($tag:literal))?: $what:literal {
            $(
                $(#[doc = $about:literal])+
                $value:ident = $code:literal $({
                    $(
                        $(#[doc = $argument_about:literal])+
                        $need:ident $argument:ident: $type:ty $(as $form:ty)?,
                    )+
                })? $(($inner:ident: $inner_type:ident))?
                    $(nl $nl:literal, en $en:literal)? $(by $words:ident)?;
            )+
        }
    ) => {
        $crate::worded::worded! {
            $(#[$attribute])*
            pub enum $coded: $what {
                $(
                    #[doc = concat!("`", $code, "`:")]
                    $(#[doc = $about])+
                    $value $({
                        $(
                            $(#[doc = $argument_about])+
                            $argument: $crate::document::field!(@type $need $type),
                        )+
                    })? $(($inner: $inner_type))? $(nl $nl, en $en)? $(by $words)?;
                )+
            }
        }

        impl $coded {
            /// Returns the stable code.
            pub const fn code(&self) -> &'static str {
                match self {
                    $(Self::$value { .. } => $code,)+
                }
            }
        }

        #[cfg(feature = "serde")]
        impl $crate::document::Coded for $coded {
            const TAG: &'static [&'static str] = &[$($tag)?];
            const LIST: &'static $crate::closed_list::ClosedList =
                &$crate::closed_list::ClosedList::of_codes(
                    &[$($crate::closed_list::Spellings::of_code($code)),+],
                );

            fn code(&self) -> &'static str {
                Self::code(self)
            }

            fn arguments(code: &str) -> &'static [&'static str] {
                match code {
                    $($code => &[$($(stringify!($argument)),+)? $(stringify!($inner))?],)+
                    _ => &[],
                }
            }

            fn read_arguments(
                code: &str,
                node: &$crate::document::Node,
                at: &$crate::document::Path,
                problems: &mut $crate::document::Problems,
            ) -> Option<Self> {
                match code {
                    $($code => $crate::document::coded!(
                        @read $value (code, node, at, problems)
                        $({ $($need $argument: $type $(as $form)?),+ })? $(($inner_type))?
                    ),)+
                    _ => None,
                }
            }

            fn write_arguments<M: serde::ser::SerializeMap>(
                &self,
                map: &mut M,
            ) -> Result<(), M::Error> {
                $($crate::document::coded!(
                    @write self map $value $({ $($need $argument: $type $(as $form)?),+ })? $(($inner_type))?
                );)+
                Ok(())
            }
        }

        #[cfg(feature = "serde")]
        impl $crate::document::Read for $coded {
            fn read(
                node: &$crate::document::Node,
                at: &$crate::document::Path,
                problems: &mut $crate::document::Problems,
            ) -> Option<Self> {
                $crate::document::Coded::read_whole(node, at, problems)
            }
        }

        #[cfg(feature = "serde")]
        $crate::document::document!($coded);

        #[cfg(feature = "serde")]
        impl serde::Serialize for $coded {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::document::Coded::write(self, serializer)
            }
        }

        #[cfg(feature = "schemars")]
        impl schemars::JsonSchema for $coded {
            fn schema_name() -> alloc::borrow::Cow<'static, str> {
                stringify!($coded).into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                use $crate::document::schema::Code;

                let codes = alloc::vec![$({
                    let about = concat!("`", $code, "`:", $($about),+);
                    #[allow(unused_mut, reason = "changed only if there are arguments")]
                    let mut code = Code::new(<Self as $crate::document::Coded>::TAG, $code, about);
                    $crate::document::coded!(
                        @schema code generator
                        $({ $($(#[doc = $argument_about])+ $need $argument: $type $(as $form)?),+ })?
                        $(($inner_type))?
                    )
                }),+];
                schemars::json_schema!({ "description": $what, "oneOf": codes })
            }
        }
    };

    (@read $value:ident ($code:ident, $node:ident, $at:ident, $problems:ident)) => {
        $crate::document::Fields::tagged($node, $at, Self::TAG, &[], $problems).map(|_| Self::$value)
    };
    (@read $value:ident ($code:ident, $node:ident, $at:ident, $problems:ident) ($inner:ident)) => {
        <$inner as $crate::document::Coded>::read_whole($node, $at, $problems).map(Self::$value)
    };
    (
        @read $value:ident ($code:ident, $node:ident, $at:ident, $problems:ident)
        { $($need:ident $argument:ident: $type:ty $(as $form:ty)?),+ }
    ) => {{
        let names = Self::arguments($code);
        let mut fields = $crate::document::Fields::tagged($node, $at, Self::TAG, names, $problems)?;
        $(let $argument = $crate::document::field!(@read $need fields $argument: $type $(as $form)?);)+
        Some(Self::$value { $($argument: $crate::document::field!(@value $need $argument)),+ })
    }};

    (@write $self:ident $map:ident $value:ident) => {};
    (@write $self:ident $map:ident $value:ident ($inner:ident)) => {
        if let Self::$value(inner) = $self {
            $crate::document::Coded::write_tagged(inner, $map)?;
        }
    };
    (
        @write $self:ident $map:ident $value:ident
        { $($need:ident $argument:ident: $type:ty $(as $form:ty)?),+ }
    ) => {
        if let Self::$value { $($argument),+ } = $self {
            $($crate::document::field!(@write $need $map $argument: $type $(as $form)?);)+
        }
    };

    (@schema $code:ident $generator:ident) => { $code.alone() };
    (@schema $code:ident $generator:ident ($inner:ident)) => {
        $code.with($generator.subschema_for::<$inner>())
    };
    (
        @schema $code:ident $generator:ident
        { $($(#[doc = $about:literal])+ $need:ident $argument:ident: $type:ty $(as $form:ty)?),+ }
    ) => {{
        let object = $code.arguments();
        $(
            let about = concat!($($about),+);
            let object = $crate::document::field!(
                @schema $need object $generator $argument about $type $(as $form)?
            );
        )+
        $code.with(object.schema())
    }};
}
pub(crate) use coded;
