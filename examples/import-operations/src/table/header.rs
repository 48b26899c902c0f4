//! The names of the columns.

use efro_gti::Text;

use crate::words::{both, collapsed, cut, did_you_mean, quoted};

/// Why a column is not found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoColumn {
    Unknown,
    /// The places of two columns with the name.
    Twice(usize, usize),
}

/// The number of columns that a message lists.
const MAX_LISTED: usize = 30;

/// The names of the columns, in their order.
#[derive(Debug)]
pub struct Header {
    names: Vec<String>,
    /// Whether a column can also be named by its letter, such as `column B`.
    letters: bool,
}

impl Header {
    /// Returns a header of a table whose columns have an order.
    pub fn new(names: impl IntoIterator<Item = String>) -> Self {
        Self { names: names.into_iter().collect(), letters: true }
    }

    /// Returns a header of a table whose columns have names only.
    pub fn of_names(names: Vec<String>) -> Self {
        Self { names, letters: false }
    }

    /// Returns the number of columns.
    pub fn len(&self) -> usize {
        self.names.len()
    }

    /// Returns the number of columns up to the last one with a name.
    pub fn named(&self) -> usize {
        self.names.iter().rposition(|name| !name.trim().is_empty()).map_or(0, |last| last + 1)
    }

    /// Returns whether there are no columns.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// Returns the name of a column for messages: the start of its name, or its letter if it has none.
    pub fn name(&self, column: usize) -> String {
        match self.names.get(column) {
            Some(name) if !name.trim().is_empty() => cut(&collapsed(name)).into_owned(),
            _ => format!("column {}", letter(column)),
        }
    }

    /// Returns the place of a column that the mapping names.
    ///
    /// # Errors
    ///
    /// Returns an error if no column has the name, or if two have.
    pub fn find(&self, name: &str) -> Result<usize, NoColumn> {
        // JSON has no column letters by which `Id` and `id` could be referred to, so case counts.
        let exact = || self.names.iter().position(|one| one == name);
        if let Some(column) = exact().filter(|_| !self.letters) {
            return Ok(column);
        }
        let wanted = collapsed(name).to_lowercase();
        let same = |one: &String| collapsed(one).to_lowercase() == wanted;
        let mut found = self.names.iter().enumerate().filter(|(_, one)| same(one));
        match (found.next(), found.next()) {
            (Some((column, _)), None) => Ok(column),
            (Some((first, _)), Some((second, _))) => Err(NoColumn::Twice(first, second)),
            (None, _) => self.lettered(&wanted).ok_or(NoColumn::Unknown),
        }
    }

    /// Returns the place of `column b`, or `None` if it is no such name.
    fn lettered(&self, wanted: &str) -> Option<usize> {
        let letters = wanted.strip_prefix("column ").filter(|_| self.letters)?;
        if letters.is_empty()
            || letters.len() > 3
            || !letters.bytes().all(|b| b.is_ascii_lowercase())
        {
            return None;
        }
        let column = letters.bytes().fold(0, |sum, b| sum * 26 + usize::from(b - b'a') + 1);
        Some(column - 1).filter(|column| *column < self.names.len())
    }

    /// Returns the message for a column that is not found.
    pub fn problem(&self, name: &str, problem: NoColumn) -> Text {
        let shown = quoted(name);
        match problem {
            NoColumn::Unknown => {
                let [nl, en] = did_you_mean(name, self.names.iter().map(String::as_str));
                both(
                    format!("geen kolom heet {shown}{nl}"),
                    format!("no column has the name {shown}{en}"),
                )
            }
            NoColumn::Twice(first, second) if !self.letters => {
                let (first, second) = (quoted(&self.name(first)), quoted(&self.name(second)));
                both(
                    format!("{shown} kan {first} zijn of {second}: schrijf de naam zoals de lijst"),
                    format!("{shown} may be {first} or {second}: write the name as the list does"),
                )
            }
            NoColumn::Twice(first, second) => {
                let (first, second) = (letter(first), letter(second));
                both(
                    format!(
                        "twee kolommen heten {shown}: noem ze \"column {first}\" of \"column {second}\""
                    ),
                    format!(
                        "two columns have the name {shown}: call them \"column {first}\" or \"column {second}\""
                    ),
                )
            }
        }
    }

    /// Returns the names of some columns between quotes, or the first of them if they are many.
    pub fn quoted_names(&self, columns: impl IntoIterator<Item = usize>) -> String {
        let mut columns = columns.into_iter();
        let names = columns.by_ref().take(MAX_LISTED).map(|column| quoted(&self.name(column)));
        let names = names.collect::<Vec<_>>().join(", ");
        if columns.next().is_some() { format!("{names}, …") } else { names }
    }

    /// Returns the names of the columns, for a mapping that names another one, and what may be wrong with all of them.
    pub fn listed(&self) -> Text {
        let names = self.quoted_names(0..self.len());
        let one = if let [only] = self.names.as_slice() { only.as_str() } else { "" };
        let separator = [(';', ";"), ('\t', "tab"), ('|', "|"), (',', ",")]
            .iter()
            .find_map(|(mark, name)| one.contains(*mark).then_some(*name));
        let [nl, en] = match separator {
            Some(mark) => [
                format!("zet delimiter = \"{mark}\" in de mapping"),
                format!("write delimiter = \"{mark}\" in the mapping"),
            ],
            None => [
                "header_row moet de rij met de kolomnamen zijn".to_string(),
                "header_row must be the row with the names of the columns".to_string(),
            ],
        };
        both(format!("de kolommen zijn {names}; {nl}"), format!("the columns are {names}; {en}"))
    }
}

/// Returns the letter of a column, as spreadsheets have it.
fn letter(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or(0)));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::{Header, letter};

    #[test]
    fn letters_are_those_of_spreadsheets() {
        let header = Header::new((0..60).map(|number| format!("name {number}")));
        for (column, expected) in [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA")] {
            assert_eq!(letter(column), expected);
            assert_eq!(header.find(&format!("column {expected}")), Ok(column));
        }
        assert!(header.find("column CA").is_err());
    }

    #[test]
    fn names_are_found_whatever_their_case_and_white_space() {
        let header =
            Header::new(["Naam\n  project".to_string(), "x".to_string(), "X ".to_string()]);
        assert_eq!(header.find("naam project"), Ok(0));
        assert!(header.find("x").is_err());
        assert_eq!(header.find("column C"), Ok(2));
    }
}
