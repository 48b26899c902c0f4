//! Writing document errors.

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::document::{DocumentError, DocumentProblem};
use crate::parse::cut;
use crate::text::Text;

impl Serialize for DocumentError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("problems", self.problems())?;
        if self.unlisted() > 0 {
            map.serialize_entry("unlisted", &self.unlisted())?;
        }
        map.end()
    }
}

impl Serialize for DocumentProblem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let kind = self.kind();
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("place", self.place())?;
        if let Some(position) = self.position() {
            map.serialize_entry("position", &position)?;
        }
        map.serialize_entry("code", kind.code())?;
        map.serialize_entry("message", &Text::of(|language| kind.text(language)))?;
        if let Some(given) = kind.given() {
            map.serialize_entry("given", &cut(given))?;
        }
        for (name, spellings) in [("accepted", kind.accepted()), ("also_read", kind.also_read())] {
            if !spellings.is_empty() {
                map.serialize_entry(name, &spellings)?;
            }
        }
        map.end()
    }
}
