//! Reading JSON text, with the line and column of each problem.
//!
//! A document without problems is parsed once. For one with problems, `serde_json` splits each level into raw
//! parts of the text, so that numbers keep their digits and every value keeps its byte offset.

use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;
use core::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::error::Category;
use serde_json::value::RawValue;

use super::lines::Lines;
use super::node::{Entry, Words};
use super::{Node, Read, Value};
use crate::document::{
    DocumentError, DocumentProblem, Path, Pointer, Position, ProblemKind, Problems,
};
use crate::parse::cut;

/// The number of levels that are read: twice the depth of the deepest document.
const MAX_LEVELS: usize = 16;

/// Some editors write this at the start of a text.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// Reads a whole document from JSON text, which may start with a byte-order mark.
///
/// # Errors
///
/// The problems, with their lines and columns, in the order of the text.
pub(crate) fn read_json<T: Read>(text: &str) -> Result<T, DocumentError> {
    let text = without_mark(text);
    match Json::parse(text).and_then(|json| json.sound().ok()) {
        Some(value) => Ok(value),
        None => Json::locate(text)?.sound(),
    }
}

/// Reads each element of a document separately or, if the document is not a list, the document.
///
/// # Errors
///
/// Returns an error if the text is not JSON, or there are more than `most` elements.
pub(crate) fn read_each_json<T: Read>(
    text: &str,
    most: usize,
) -> Result<Vec<Result<T, DocumentError>>, DocumentError> {
    let text = without_mark(text);
    match Json::parse(text).and_then(|json| json.each(most).ok()) {
        Some(values) if values.iter().all(Result::is_ok) => Ok(values),
        _ => Json::locate(text)?.each(most),
    }
}

fn without_mark(text: &str) -> &str {
    text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text)
}

/// A JSON document: its value, and the lines of its text, which has no byte-order mark.
#[derive(Debug)]
struct Json<'a> {
    root: Node<'a>,
    lines: Lines<'a>,
}

impl<'a> Json<'a> {
    /// Parses a text without the offsets of its values. Returns `None` if it is not JSON, or only
    /// [`locate`](Self::locate) keeps all that it says.
    fn parse(text: &'a str) -> Option<Self> {
        Some(Self { root: Node::of_json(text, MAX_LEVELS)?, lines: Lines::of(text) })
    }

    /// Parses a text with the byte offset of each value.
    fn locate(text: &'a str) -> Result<Self, DocumentError> {
        let lines = Lines::of(text);
        let source = Source(text);
        let root: &RawValue = source.parse(text)?;
        Ok(Self { root: source.node(root, MAX_LEVELS)?, lines })
    }

    fn sound<T: Read>(&self) -> Result<T, DocumentError> {
        self.value(&self.root, &Path::Root)
    }

    fn each<T: Read>(&self, most: usize) -> Result<Vec<Result<T, DocumentError>>, DocumentError> {
        let Value::List(nodes) = &self.root.value else { return Ok(vec![self.sound()]) };
        if nodes.len() > most {
            let mut problems = Problems::default();
            let kind = ProblemKind::TooMany { given: nodes.len(), most };
            self.root.refuse(&Path::Root, kind, &mut problems);
            return Err(self.error(problems));
        }
        let value = |(place, node)| self.value(node, &Path::Root.element(place));
        Ok(nodes.iter().enumerate().map(value).collect())
    }

    fn value<T: Read>(&self, node: &Node, at: &Path) -> Result<T, DocumentError> {
        let mut problems = Problems::default();
        match T::read(node, at, &mut problems) {
            Some(value) if problems.is_empty() => Ok(value),
            _ => Err(self.error(problems)),
        }
    }

    /// Returns the problems with their lines and columns, in the order of the text.
    fn error(&self, problems: Problems) -> DocumentError {
        let offset = |problem: &DocumentProblem| offset_of(&self.root, problem);
        problems.located(offset, |offset| self.lines.position(offset))
    }

    /// Returns the line and column of each place, or `None` if the document does not have the place.
    fn positions(&self, places: &[Pointer]) -> Vec<Option<Position>> {
        let mut offsets = vec![None; places.len()];
        let wanted = places.iter().zip(&mut offsets);
        let wanted = wanted.map(|(place, offset)| Wanted { keys: place.keys().collect(), offset });
        find_all(&self.root, 0, wanted.collect());
        offsets.into_iter().map(|offset| Some(self.lines.position(offset?))).collect()
    }
}

/// A place to find, and its byte offset once it is found.
struct Wanted<'a> {
    keys: Vec<String>,
    offset: &'a mut Option<usize>,
}

/// Finds the byte offset of each place below `node`, which is `level` keys deep. Each node is visited once
/// for all places.
fn find_all(node: &Node, level: usize, wanted: Vec<Wanted<'_>>) {
    let mut below: BTreeMap<String, Vec<Wanted<'_>>> = BTreeMap::new();
    for place in wanted {
        match place.keys.get(level) {
            None => *place.offset = node.offset,
            Some(key) => below.entry(key.clone()).or_default().push(place),
        }
    }
    if below.is_empty() {
        return;
    }
    let level = level.saturating_add(1);
    match &node.value {
        // From the end, since the problem of a duplicate key is with the second one.
        Value::Map(entries) => {
            for entry in entries.iter().rev() {
                if let Some(wanted) = below.remove(entry.key.as_ref()) {
                    find_all(&entry.node, level, wanted);
                }
            }
        }
        Value::List(nodes) => {
            for (key, wanted) in below {
                if let Some(node) = key.parse().ok().and_then(|place: usize| nodes.get(place)) {
                    find_all(node, level, wanted);
                }
            }
        }
        _ => {}
    }
}

/// Returns the byte offset of a problem: that of its value or, for a problem with the key, of its key. For
/// a missing place it is the offset of the value that should contain it.
fn offset_of(root: &Node, problem: &DocumentProblem) -> usize {
    // A duplicate id is at two fields of the same name, and the problem is with the value. A duplicate
    // code is at two keys, and the problem is with the key.
    let is_key = match problem.kind() {
        ProblemKind::UnknownField { .. } => true,
        ProblemKind::Duplicate { first, .. } => {
            problem.place().keys().last() != first.keys().last()
        }
        _ => false,
    };
    let mut node = root;
    let mut offset = node.offset;
    for key in problem.place().keys() {
        let next = match &node.value {
            Value::Map(entries) => entries
                .iter()
                .rev()
                .find(|entry| cut(&entry.key) == key)
                .map(|entry| (&entry.node, entry.key_offset)),
            Value::List(nodes) => key
                .parse::<usize>()
                .ok()
                .and_then(|place| nodes.get(place))
                .map(|node| (node, node.offset)),
            _ => None,
        };
        let Some((next, key_offset)) = next else { break };
        node = next;
        offset = if is_key { key_offset } else { node.offset };
    }
    offset.unwrap_or_default()
}

/// Returns the line and column of each place in a JSON text, or `None` if the document does not have the
/// place.
///
/// Reports have places but no lines; an editor can use this to find the lines. The text is read once for
/// all places.
///
/// # Errors
///
/// Returns an error if the text is not JSON.
///
/// ```
/// use efro_gti::document::{Position, positions};
///
/// let text = "{\n  \"budget\": { \"erdf\": \"12,\" }\n}";
/// let places = ["/budget/erdf".parse()?, "/period".parse()?];
/// assert_eq!(positions(text, &places)?, [Some(Position { line: 2, column: 23 }), None]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn positions(text: &str, places: &[Pointer]) -> Result<Vec<Option<Position>>, DocumentError> {
    Ok(Json::locate(without_mark(text))?.positions(places))
}

#[derive(Clone, Copy, Debug)]
struct Source<'a>(&'a str);

impl<'a> Source<'a> {
    fn node(self, raw: &'a RawValue, levels: usize) -> Result<Node<'a>, DocumentProblem> {
        let offset = Some(self.offset(raw.get()));
        let Some(below) = levels.checked_sub(1) else {
            return Ok(Node { value: Value::TooDeep, offset });
        };
        let text = raw.get();
        let value = match text.as_bytes().first() {
            Some(b'{') => {
                let Members(fields) = self.parse(text)?;
                let entries = fields.into_iter().map(|(key, value)| {
                    Ok(Entry {
                        key: self.words(key.get())?,
                        key_offset: Some(self.offset(key.get())),
                        node: self.node(value, below)?,
                    })
                });
                Value::Map(entries.collect::<Result<_, _>>()?)
            }
            Some(b'[') => {
                let values: Vec<&RawValue> = self.parse(text)?;
                let nodes = values.into_iter().map(|value| self.node(value, below));
                Value::List(nodes.collect::<Result<_, _>>()?)
            }
            Some(b'"') => Value::Text(self.words(text)?),
            Some(b't') => Value::Boolean(true),
            Some(b'f') => Value::Boolean(false),
            Some(b'n') => Value::Null,
            _ => Value::Number(text.into()),
        };
        Ok(Node { value, offset })
    }

    fn words(self, part: &'a str) -> Result<Cow<'a, str>, DocumentProblem> {
        self.parse(part).map(|Words(words)| words)
    }

    fn parse<T: Deserialize<'a>>(self, part: &'a str) -> Result<T, DocumentProblem> {
        serde_json::from_str(part).map_err(|error| {
            let offset = self.offset(part).saturating_add(offset_in(part, &error));
            let found = self.0.get(offset..).unwrap_or_default();
            let found = cut(found.lines().next().unwrap_or_default()).into_owned();
            let problem = match error.classify() {
                Category::Eof => ProblemKind::Truncated,
                _ => ProblemKind::Syntax { found },
            };
            DocumentProblem::new(Pointer::ROOT, problem).positioned(self.position(offset))
        })
    }

    /// Returns the line and column of a byte of the text.
    fn position(self, offset: usize) -> Position {
        Position::START.after(self.0.get(..offset).unwrap_or_default())
    }

    /// Returns the byte offset of `part`, which is a part of the text.
    fn offset(self, part: &str) -> usize {
        part.as_ptr().addr().saturating_sub(self.0.as_ptr().addr())
    }
}

/// Returns the byte of `part` at which `serde_json` stopped.
fn offset_in(part: &str, error: &serde_json::Error) -> usize {
    let before: usize = part
        .split_inclusive('\n')
        .take(error.line().saturating_sub(1))
        .map(str::len)
        .fold(0, usize::saturating_add);
    let offset = before.saturating_add(error.column().saturating_sub(1)).min(part.len());
    // The column counts bytes, so it may be inside a character.
    (0..=offset).rev().find(|offset| part.is_char_boundary(*offset)).unwrap_or(0)
}

/// The entries of an object: the raw text of each key and value.
struct Members<'a>(Vec<(&'a RawValue, &'a RawValue)>);

impl<'de> Deserialize<'de> for Members<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;

        impl<'de> Visitor<'de> for Reader {
            type Value = Members<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members<'de>, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Members(entries))
            }
        }

        deserializer.deserialize_map(Reader)
    }
}

#[cfg(test)]
mod tests {
    use alloc::format;

    use super::read_json;
    use crate::text::Language;

    #[test]
    fn a_number_is_read_from_its_digits() {
        assert_eq!(read_json::<i64>("12"), Ok(12));
        for (text, found) in [
            ("1e2", "the number 1e2"),
            ("1.0", "the number 1.0"),
            ("-0", "the number -0"),
            (r#"{ "$serde_json::private::Number": "5" }"#, "an object"),
        ] {
            let error = read_json::<usize>(text).unwrap_err();
            let message = format!("found {found}: expected a whole number");
            assert_eq!(error.problems()[0].kind().text(Language::English), message);
        }
    }
}
