//! The one macro behind every closed list.

/// Writes a closed list: the enum, `ALL`, `code`, `text`, `FromStr`, `Display`, serde and its JSON
/// Schema, all from one row for each value.
///
/// The first line of documentation is the schema's description. What an unknown value is not follows
/// the name, in Dutch and in English; `by_code: true` after it says that the names are sentences, so
/// that errors offer the codes.
///
/// ```ignore
/// codes! {
///     /// A city that the strategy is for.
///     pub enum City("geen stad van de strategie", "not a city of the strategy") {
///         /// Ghent, NIS 44021.
///         Ghent = "ghent", nl "Gent", en "Ghent", also "44021";
///     }
/// }
/// ```
macro_rules! codes {
    (
        #[doc = $description:literal]
        $(#[$attribute:meta])*
        pub enum $list:ident($denial_nl:literal, $denial_en:literal $(, by_code: $by_code:literal)?) {
            $(
                $(#[$about:meta])*
                $value:ident = $code:literal, nl $nl:literal, en $en:literal
                    $(, also $($also:literal),+)?;
            )+
        }
    ) => {
        #[doc = $description]
        $(#[$attribute])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $list {
            $(
                $(#[$about])*
                #[doc = concat!(" Code: `", $code, "`.")]
                $value,
            )+
        }

        impl $list {
            /// Every value, in order.
            pub const ALL: &'static [Self] = &[$(Self::$value),+];

            pub(crate) const LIST: &'static $crate::closed_list::ClosedList =
                &$crate::closed_list::ClosedList {
                    denial: $crate::text::Text::new($denial_nl, $denial_en),
                    by_code: false $(|| $by_code)?,
                    values: &[$(
                        $crate::closed_list::Spellings {
                            code: $code,
                            nl: $nl,
                            en: $en,
                            also: &[$($($also),+)?],
                        },
                    )+],
                };

            /// Returns the code: the one text form that `Display` and serde write.
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$value => $code,)+
                }
            }

            /// Returns the name, in words of `language`.
            pub const fn text(self, language: $crate::text::Language) -> &'static str {
                match (self, language) {
                    $(
                        (Self::$value, $crate::text::Language::Dutch) => $nl,
                        (Self::$value, $crate::text::Language::English) => $en,
                    )+
                }
            }

            /// The value that `text` spells, without an error for what is none.
            pub(crate) fn read(text: &str) -> Option<Self> {
                Self::ALL.get(Self::LIST.position(text)?).copied()
            }
        }

        /// Reads the code, the name in either language or another usual spelling, whatever the case,
        /// blanks, hyphens and underscores.
        ///
        /// # Errors
        ///
        /// If the text spells none of the values.
        impl core::str::FromStr for $list {
            type Err = $crate::parse::ParseError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::read(text)
                    .ok_or_else(|| $crate::parse::ParseError::unknown_code(text, Self::LIST))
            }
        }

        /// Writes the code.
        impl core::fmt::Display for $list {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(self.code())
            }
        }

        $crate::worded::in_words!($list);
        $crate::document::text_form!($list);

        #[cfg(feature = "schemars")]
        $crate::document::schema::schema!($list, stringify!($list), |_| {
            $crate::code::schema($description, Self::LIST)
        });
    };
}
pub(crate) use codes;

/// The codes, each with its titles, and the other spellings that are offered.
#[cfg(feature = "schemars")]
pub(crate) fn schema(description: &str, list: &crate::closed_list::ClosedList) -> schemars::Schema {
    use alloc::vec::Vec;

    use schemars::json_schema;
    use serde_json::{Value, json};

    let description = description.trim();
    let titled = list
        .values
        .iter()
        .map(|value| json!({ "const": value.code, "title": value.en, "x-title-nl": value.nl }));
    let titled: Vec<Value> = titled.collect();
    let others: Vec<&str> = list.other_spellings().collect();
    if others.is_empty() {
        return json_schema!({ "description": description, "type": "string", "oneOf": titled });
    }
    json_schema!({
        "description": description,
        "type": "string",
        "anyOf": [
            { "oneOf": titled },
            {
                "description": "Other spellings that are read. The crate writes the code.",
                "enum": others,
            },
        ],
    })
}
