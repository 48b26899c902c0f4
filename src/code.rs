//! The macro for closed lists of codes.

/// Defines a closed list from one row per value: the enum, `ALL`, `code`, `text`, `FromStr`, `Display`,
/// serde and the JSON Schema.
///
/// The first line of documentation is also the description in the schema. The two texts after the name
/// of the enum are used in errors: what an unknown value is not, in Dutch and English. If the names are
/// sentences, `by_code: true` makes errors offer the codes instead.
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
                    $(, also $first:literal $(, $also:literal)*)?;
            )+
        }
    ) => {
        #[doc = $description]
        $(#[$attribute])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $list {
            $(
                $(#[$about])*
                #[doc = concat!(
                    " Code: `", $code, "`, in English *", $en, "*, in Dutch *", $nl, "*",
                    $(", also read as `", $first, "`" $(, ", `", $also, "`")*,)? "."
                )]
                #[doc(alias = $code)]
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
                            also: &[$($first $(, $also)*)?],
                        },
                    )+],
                };

            /// Returns the code, which is also what `Display` and serde write.
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$value => $code,)+
                }
            }

            /// Returns the name in `language`.
            pub const fn text(self, language: $crate::text::Language) -> &'static str {
                match (self, language) {
                    $(
                        (Self::$value, $crate::text::Language::Dutch) => $nl,
                        (Self::$value, $crate::text::Language::English) => $en,
                    )+
                }
            }

            /// Returns the value that `text` spells, or `None`. Faster than `FromStr` where no error is
            /// shown.
            pub(crate) fn read(text: &str) -> Option<Self> {
                Self::ALL.get(Self::LIST.position(text)?).copied()
            }
        }

        /// Reads the code, the name in either language, or another common spelling. Case, white space,
        /// hyphens and underscores are ignored.
        ///
        /// # Errors
        ///
        /// Returns an error if the text is not a spelling of any value.
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

/// Returns the schema of a list: its codes with their titles, and other accepted spellings.
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
                "description": "Other accepted spellings. The crate writes the code.",
                "enum": others,
            },
        ],
    })
}
