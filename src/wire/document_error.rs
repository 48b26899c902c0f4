//! What is wrong with a document, as programs read it.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use serde::Serialize;
use serde::ser::Serializer;

use crate::document::{DocumentError, DocumentProblem, Pointer, Position};
use crate::parse::cut;
use crate::text::Text;

#[derive(Serialize)]
struct ErrorWire<'a> {
    problems: &'a [DocumentProblem],
    #[serde(skip_serializing_if = "is_zero")]
    more: usize,
}

#[derive(Serialize)]
struct ProblemWire<'a> {
    place: &'a Pointer,
    #[serde(skip_serializing_if = "Option::is_none")]
    position: Option<Position>,
    code: &'static str,
    message: Text,
    #[serde(skip_serializing_if = "Option::is_none")]
    given: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    accepted: Vec<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    also_read: Vec<&'static str>,
}

impl Serialize for DocumentError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ErrorWire { problems: self.problems(), more: self.more() }.serialize(serializer)
    }
}

impl Serialize for DocumentProblem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let kind = self.kind();
        let problem = ProblemWire {
            place: self.place(),
            position: self.position(),
            code: kind.code(),
            message: Text::of(|language| kind.text(language)),
            given: kind.given().map(cut),
            accepted: kind.accepted(),
            also_read: kind.also_read(),
        };
        problem.serialize(serializer)
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_zero(count: &usize) -> bool {
    *count == 0
}
