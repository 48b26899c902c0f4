//! The macro for enums whose values are sentences with arguments.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};

use crate::parse::quoted;
use crate::text::{Language, Text, safe};

/// Defines an enum with a method `text` from one row per value: its arguments, and its words in both
/// languages, which contain the arguments or come from a function. Only one language is formatted.
macro_rules! worded {
    (
        $(#[$attribute:meta])*
        pub enum $worded:ident: $what:literal {
            $(
                $(#[$about:meta])+
                $value:ident $({
                    $($(#[$argument_about:meta])+ $argument:ident: $type:ty,)+
                })? $(($inner:ident: $inner_type:ident))?
                    $(nl $nl:literal, en $en:literal)? $(by $words:ident)?;
            )+
        }
    ) => {
        #[doc = $what]
        #[doc = ""]
        $(#[$attribute])*
        pub enum $worded {
            $(
                $(#[$about])+
                $value $({ $($(#[$argument_about])+ $argument: $type,)+ })? $(($inner_type))?,
            )+
        }

        impl $worded {
            /// Returns the value in words, for use in a sentence.
            pub fn text(&self, language: $crate::text::Language) -> alloc::string::String {
                match self {
                    $(Self::$value $({ $($argument),+ })? $(($inner))? => $crate::worded::worded!(
                        @text language ($($($argument),+)? $($inner)?)
                        $(nl $nl, en $en)? $(by $words)?
                    ),)+
                }
            }
        }
    };

    (@text $language:ident ($($argument:ident),*) by $words:ident) => {
        $words($language, $($argument),*)
    };
    (@text $language:ident ($($argument:ident),*) nl $nl:literal, en $en:literal) => {{
        $(
            #[allow(unused_variables, reason = "a sentence may omit arguments")]
            let $argument = $crate::worded::InWords::in_words($argument, $language);
        )*
        $crate::text::say!($language, $nl, $en)
    }};
}
pub(crate) use worded;

/// A value within a sentence: a text in quotes, or an amount or code in the form of the language.
pub(crate) trait InWords {
    fn in_words(&self, language: Language) -> String;
}

/// Implements [`InWords`] for types with a method `text`.
macro_rules! in_words {
    ($($type:ty),+) => {
        $(impl $crate::worded::InWords for $type {
            fn in_words(&self, language: $crate::text::Language) -> alloc::string::String {
                self.text(language).into()
            }
        })+
    };
}
pub(crate) use in_words;

impl InWords for Text {
    fn in_words(&self, language: Language) -> String {
        safe(self.text(language).into())
    }
}

impl InWords for String {
    fn in_words(&self, _: Language) -> String {
        quoted(self)
    }
}

/// The name of a field.
impl InWords for &'static str {
    fn in_words(&self, _: Language) -> String {
        quoted(self)
    }
}

/// An id of a rule, check or condition.
impl InWords for Cow<'static, str> {
    fn in_words(&self, _: Language) -> String {
        safe(self.to_string())
    }
}

impl InWords for i16 {
    fn in_words(&self, _: Language) -> String {
        self.to_string()
    }
}

#[cfg(feature = "csv")]
impl InWords for u64 {
    fn in_words(&self, _: Language) -> String {
        self.to_string()
    }
}

impl InWords for usize {
    fn in_words(&self, _: Language) -> String {
        self.to_string()
    }
}
