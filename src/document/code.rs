//! What every closed list of codes has in common.

/// `ALL`, `code`, serde through the text, and an error that names what the value is not (Dutch,
/// English), the value and the accepted codes. Of a code that is read in other spellings, too, the
/// last argument lists all of a value.
macro_rules! code {
    ($code:ident, $nl:literal, $en:literal $(, $spellings:path)?) => {
        impl $code {
            /// Every value, in order.
            pub const ALL: &'static [Self] = <Self as strum::VariantArray>::VARIANTS;

            /// The canonical text form, which `Display`, `FromStr` and serde share.
            pub fn code(self) -> &'static str {
                self.into()
            }

            fn unknown(value: &str) -> $crate::parse::ParseError {
                let accepted = Self::ALL.iter().map(|code| code.code()).collect();
                let what = $crate::text::Text::new($nl, $en);
                let others = core::iter::empty()$(.chain(Self::ALL.iter().flat_map($spellings).copied()))?;
                $crate::parse::ParseError::unknown_code(value, what, accepted, others)
            }
        }

        $crate::document::text_form!($code);
    };
}
pub(crate) use code;
