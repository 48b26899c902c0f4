//! Texts, languages and places, as documents hold them.

use alloc::string::String;

use super::{Fields, Node, Pointer, ProblemKind, Problems, Read, document, text_form};
use crate::text::{Language, Text, says_something};

impl Read for Text {
    fn read(node: &Node, at: &Pointer, problems: &mut Problems) -> Option<Self> {
        let mut fields = Fields::of(node, at, &["nl", "en"], problems)?;
        let mut words = |name| {
            let given = fields.given::<String>(name)?.0;
            let blank = given.as_ref().is_some_and(|text| !says_something(text));
            if blank {
                fields.refuse(name, ProblemKind::Blank { name });
            }
            Some(given.filter(|_| !blank))
        };
        match (words("nl"), words("en")) {
            (Some(nl), Some(en)) => Some(Self::both(nl?, en?)),
            (Some(nl), None) => Some(Self::only(Language::Dutch, nl?)),
            (None, Some(en)) => Some(Self::only(Language::English, en?)),
            (None, None) => {
                let words = Text::new(
                    "een tekst in \"nl\", \"en\" of beide",
                    "a text in \"nl\", \"en\" or both",
                );
                node.is_not(at, words, problems)
            }
        }
    }
}

document!(Text);
text_form!(Language);
text_form!(Pointer);
