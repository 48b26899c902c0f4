//! Reading texts, languages and places.

use alloc::string::String;

use super::{Fields, Node, Read, document};
use crate::document::{ExpectedKind, Path, Pointer, ProblemKind, Problems, text_form};
use crate::text::{Language, Text, says_something};

impl Read for Text {
    fn read(node: &Node, at: &Path, problems: &mut Problems) -> Option<Self> {
        let mut fields = Fields::of(node, at, &["nl", "en"], problems)?;
        let mut words = |name| {
            let (words, at) = fields.given::<String>(name)?;
            let blank = words.as_ref().is_some_and(|text| !says_something(text));
            if blank {
                let (node, _) = fields.node(name)?;
                node.refuse(&at, ProblemKind::Blank { name }, fields.problems);
            }
            Some(words.filter(|_| !blank))
        };
        match (words("nl"), words("en")) {
            (Some(nl), Some(en)) => Self::both(nl?, en?),
            (Some(nl), None) => Self::only(Language::Dutch, nl?),
            (None, Some(en)) => Self::only(Language::English, en?),
            (None, None) => node.is_not(at, ExpectedKind::Text, problems),
        }
    }
}

document!(Text);
text_form!(Language);
text_form!(Pointer);
