//! The macro for values that are text in a document.

/// Implements serde and [`Read`](super::Read) for a type that is written with `Display` and read with
/// `FromStr`. The second argument is the [`ExpectedKind`](super::ExpectedKind) in errors, if not `String`.
macro_rules! text_form {
    ($type:ident) => {
        $crate::document::text_form!($type, String);
    };
    ($type:ident, $expected:ident) => {
        #[cfg(feature = "serde")]
        const _: () = {
            impl serde::Serialize for $type {
                fn serialize<S: serde::Serializer>(
                    &self,
                    serializer: S,
                ) -> Result<S::Ok, S::Error> {
                    serializer.collect_str(self)
                }
            }

            impl<'de> serde::Deserialize<'de> for $type {
                fn deserialize<D: serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> Result<Self, D::Error> {
                    let expected = $crate::document::ExpectedKind::$expected;
                    $crate::document::read_str(deserializer, expected, |text| text.parse::<Self>())
                }
            }

            impl $crate::document::Read for $type {
                fn read(
                    node: &$crate::document::Node,
                    at: &$crate::document::Path,
                    problems: &mut $crate::document::Problems,
                ) -> Option<Self> {
                    let expected = $crate::document::ExpectedKind::$expected;
                    $crate::document::from_text(node, at, expected, |text| text.parse(), problems)
                }
            }
        };
    };
}
pub(crate) use text_form;
