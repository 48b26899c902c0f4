//! Texts, languages and places, as documents hold them.

use alloc::string::String;

use super::{Fields, InputError, InputProblem, Node, Pointer, Read, document, text_form};
use crate::text::{Language, Text};

impl Read for Text {
    fn read(node: &Node, at: &Pointer) -> Result<Self, InputError> {
        let fields = Fields::of(node, at, &["nl", "en"])?;
        let words = |name| {
            let text = fields.optional::<String>(name)?;
            match text {
                Some(text) if text.trim().is_empty() => {
                    Err(InputError::new(at.child(name), InputProblem::Blank { name }))
                }
                text => Ok(text),
            }
        };
        let (nl, en) = (words("nl")?, words("en")?);
        match (nl, en) {
            (Some(nl), Some(en)) => Ok(Self::both(nl, en)),
            (Some(nl), None) => Ok(Self::only(Language::Dutch, nl)),
            (None, Some(en)) => Ok(Self::only(Language::English, en)),
            (None, None) => Err(InputError::new(at.clone(), InputProblem::Missing { name: "nl" })),
        }
    }
}

document!(Text);
text_form!(Language);
text_form!(Pointer);
