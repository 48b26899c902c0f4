//! The error of a file that cannot be read at all.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use crate::parse::{alternatives, quoted};
use crate::portfolio::Column;
use crate::text::{Language, displayed_in_english, say};
use crate::worded::worded;

/// The number of lines with text among which the header is searched: titles, comments and `sep=;` may be above it.
pub(super) const MAX_LINES: u64 = 20;

/// The error of a file that cannot be read: it is not a CSV file of operations. Discard the rows that were already
/// read from the file.
///
/// `Display` writes the English text. Serde writes `{ "line", "problems": [ { "code", "message" } ] }`.
///
/// ```
/// use efro_gti::Language;
/// use efro_gti::portfolio::csv::Reader;
///
/// let file = "ID;Strand;Stage;ERDF;Total\n";
/// let error = Reader::new(file.as_bytes()).err().expect("a column is missing");
/// assert_eq!(error.problems()[0].code(), "missing-columns");
/// assert!(error.text(Language::Dutch).contains("specifieke doelstelling"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub struct FileError {
    line: Option<u64>,
    problems: Vec<FileProblem>,
}

worded! {
    #[derive(Clone, Debug, PartialEq, Eq, Hash, strum::IntoStaticStr)]
    #[strum(serialize_all = "kebab-case")]
    #[non_exhaustive]
    pub enum FileProblem: "The kind of a problem of a whole file: a code and its arguments." {
        /// `empty-file`: the file has no text.
        EmptyFile
            nl "het bestand is leeg: verwacht een regel met kolomnamen en daaronder de rijen",
            en "the file is empty: expected a line with column names and rows below it";
        /// `workbook`: the file is a workbook of Excel or another spreadsheet program.
        Workbook
            nl "het bestand is een werkmap (zoals .xlsx of .xls), geen CSV: open ze en bewaar het blad als \
                \"CSV UTF-8\"",
            en "the file is a workbook (such as .xlsx or .xls), not CSV: open it and save the sheet as \
                \"CSV UTF-8\"";
        /// `utf-16`: the text is encoded in UTF-16.
        #[strum(serialize = "utf-16")]
        Utf16
            nl "de tekst staat in UTF-16 (\"Unicode-tekst\"): bewaar het bestand als \"CSV UTF-8\"",
            en "the text is in UTF-16 (\"Unicode text\"): save the file as \"CSV UTF-8\"";
        /// `not-utf-8`: the text is not encoded in UTF-8.
        #[strum(serialize = "not-utf-8")]
        NotUtf8 {
            /// The text as it reads in Windows-1252, the usual other encoding.
            value: String,
        }
            nl "de tekst is geen UTF-8; in Windows-1252 luidt hij {value}: bewaar het bestand als \"CSV UTF-8\"",
            en "the text is not UTF-8; in Windows-1252 it reads {value}: save the file as \"CSV UTF-8\"";
        /// `json`: the file is a JSON document.
        Json
            nl "het bestand lijkt JSON, geen CSV: lees het als een JSON-document van concrete acties",
            en "the file looks like JSON, not CSV: read it as a JSON document of operations";
        /// `carriage-returns`: lines end in carriage returns alone, as on old Macintosh systems.
        CarriageReturns
            nl "de regels eindigen zoals op een oude Macintosh: bewaar het bestand als \"CSV UTF-8\"",
            en "the lines end as on an old Macintosh: save the file as \"CSV UTF-8\"";
        /// `no-header`: none of the first twenty lines with text has column names.
        NoHeader {
            /// The line that resembles one most, cut after 60 characters.
            line: String,
        } by no_header;
        /// `missing-columns`: required columns are missing.
        MissingColumns {
            /// The codes of the columns.
            names: Vec<&'static str>,
        } by missing_columns;
        /// `unknown-columns`: columns have other names than those of operations.
        UnknownColumns {
            /// The names, at most twelve.
            names: Vec<String>,
            /// The number of further unknown columns.
            unlisted: usize,
        } by unknown_columns;
        /// `duplicate-column`: a column occurs twice, under one name or under two.
        DuplicateColumn {
            /// The code of the column.
            name: &'static str,
            /// The names in the file, at most twelve.
            headings: Vec<String>,
        } by duplicate_column;
        /// `unreadable`: the operating system reports an error.
        Unreadable {
            /// Its message, in the language of the system.
            message: String,
        } by unreadable;
    }
}

impl FileError {
    pub(super) fn new(line: Option<u64>, problem: FileProblem) -> Self {
        Self { line, problems: vec![problem] }
    }

    /// Returns an error with these problems of a header, of which there is at least one.
    pub(super) fn of_header(line: u64, problems: Vec<FileProblem>) -> Self {
        Self { line: Some(line), problems }
    }

    /// Returns the number of the line, counted from one, or `None` if the problem is of the whole file.
    pub fn line(&self) -> Option<u64> {
        self.line
    }

    /// Returns the problems: at least one, and more than one only if they concern the column names.
    pub fn problems(&self) -> &[FileProblem] {
        &self.problems
    }

    /// Returns the messages, each on its own line, after the number of the line in the file.
    pub fn text(&self, language: Language) -> String {
        let place = match self.line {
            Some(line) => say!(language, "regel {line}: ", "line {line}: "),
            None => String::new(),
        };
        let lines = self.problems.iter().map(|problem| {
            let text = problem.text(language);
            alloc::format!("{place}{text}")
        });
        lines.collect::<Vec<_>>().join("\n")
    }
}

displayed_in_english!(FileError, FileProblem);

impl FileProblem {
    /// Returns the stable code, such as `missing-columns`.
    pub fn code(&self) -> &'static str {
        self.into()
    }
}

impl From<std::io::Error> for FileError {
    fn from(error: std::io::Error) -> Self {
        Self::new(None, FileProblem::Unreadable { message: alloc::format!("{error}") })
    }
}

fn no_header(language: Language, line: &str) -> String {
    let line = quoted(line);
    let [required, optional] = [false, true].map(|optional| {
        let columns = Column::ALL.iter().filter(|column| column.is_optional() == optional);
        columns.map(|column| offered(column.code(), language)).collect::<Vec<_>>().join(", ")
    });
    say!(
        language,
        "{line} lijkt nog het meest op een regel met kolomnamen: verwacht, bij de eerste {MAX_LINES} regels met tekst, de \
         kolommen {required} en eventueel {optional}, in om het even welke volgorde, met komma's, puntkomma's of tabs \
         ertussen; hernoem de kolommen, of zet de lijst om met het voorbeeld import-operations",
        "{line} resembles a line with column names most: expected, among the first {MAX_LINES} lines with text, the columns \
         {required} and optionally {optional}, in any order, separated by commas, semicolons or tabs; rename the columns, or \
         convert the list with the example import-operations"
    )
}

/// Returns a column as a message in this language offers it: the code, or the Dutch name.
pub(super) fn offered(code: &'static str, language: Language) -> String {
    let column = Column::read(code).filter(|_| language == Language::Dutch);
    quoted(column.map_or(code, |column| column.text(language)))
}

fn duplicate_column(language: Language, name: &&'static str, headings: &[String]) -> String {
    let (name, headings) = (offered(name, language), listed(headings));
    say!(
        language,
        "de kolommen {headings} worden alle gelezen als {name}: behoud er één",
        "the columns {headings} are all read as {name}: keep one"
    )
}

/// Returns names in quotes.
fn listed(names: &[String]) -> String {
    names.iter().map(|name| quoted(name)).collect::<Vec<_>>().join(", ")
}

fn missing_columns(language: Language, names: &[&'static str]) -> String {
    let list = names.iter().map(|name| offered(name, language)).collect::<Vec<_>>().join(", ");
    match names {
        [_] => say!(
            language,
            "de kolom {list} ontbreekt: voeg ze toe, of geef een kolom deze naam",
            "the column {list} is missing: add it, or give a column this name"
        ),
        _ => say!(
            language,
            "de kolommen {list} ontbreken: voeg ze toe, of geef kolommen deze namen",
            "the columns {list} are missing: add them, or give columns these names"
        ),
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "a row passes its arguments by reference")]
fn unknown_columns(language: Language, names: &[String], unlisted: &usize) -> String {
    let listed = names.iter().map(|name| {
        let unknown = quoted(name);
        match Column::LIST.nearest(name, language).map(quoted) {
            Some(nearest) => say!(
                language,
                "{unknown} (bedoelt u {nearest}?)",
                "{unknown} (did you mean {nearest}?)"
            ),
            None => unknown,
        }
    });
    let mut list = listed.collect::<Vec<_>>().join(", ");
    if *unlisted > 0 {
        list.push_str(&say!(language, " en nog {unlisted} andere", " and {unlisted} more"));
    }
    let known = alternatives(Column::LIST.offered(language), language);
    let (what, change) = match (names.len().saturating_add(*unlisted), language) {
        (1, Language::Dutch) => ("onbekende kolom", "wijzig de naam, verwijder de kolom"),
        (_, Language::Dutch) => ("onbekende kolommen", "wijzig de namen, verwijder de kolommen"),
        (1, Language::English) => ("unknown column", "change the name, remove the column"),
        (_, Language::English) => ("unknown columns", "change the names, remove the columns"),
    };
    say!(
        language,
        "{what} {list}: verwacht {known}; {change}, of kies de optie om onbekende kolommen te negeren",
        "{what} {list}: expected {known}; {change}, or choose the option to ignore unknown columns"
    )
}

fn unreadable(_: Language, message: &str) -> String {
    message.into()
}

impl serde::Serialize for FileError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(serde::Serialize)]
        struct Problem {
            code: &'static str,
            message: crate::text::Text,
        }
        #[derive(serde::Serialize)]
        struct Whole {
            #[serde(skip_serializing_if = "Option::is_none")]
            line: Option<u64>,
            problems: Vec<Problem>,
        }
        let problems = self.problems.iter().map(|problem| Problem {
            code: problem.code(),
            message: crate::text::Text::of(|language| problem.text(language)),
        });
        Whole { line: self.line, problems: problems.collect() }.serialize(serializer)
    }
}
