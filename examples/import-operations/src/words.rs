//! Messages in Dutch and English, and texts from files inside them.

use std::borrow::Cow;
use std::io::{self, ErrorKind};

use efro_gti::document::escaped;
use efro_gti::{Language, Text};

/// The number of characters of a text from a file that a message shows.
const MAX_SHOWN: usize = 60;

/// The number of characters of the longest text for which similar ones are looked up.
const MAX_COMPARED: usize = 1_000;

/// Returns a message in both languages. Neither is ever blank, since each caller adds words.
pub fn both(nl: impl Into<String>, en: impl Into<String>) -> Text {
    Text::both(nl.into(), en.into()).unwrap_or(Text::new("onbekend", "unknown"))
}

/// Returns a message of the operating system or of another library, which has one language.
pub fn foreign(message: &impl ToString) -> Text {
    both(message.to_string(), message.to_string())
}

/// Returns why a file cannot be read or written.
pub fn io_error(error: &io::Error) -> Text {
    match error.kind() {
        ErrorKind::NotFound => both("dat bestand is er niet", "there is no such file"),
        ErrorKind::PermissionDenied => {
            both("geen toegang tot het bestand", "no permission for the file")
        }
        ErrorKind::IsADirectory => both("dat is een map", "that is a folder"),
        ErrorKind::InvalidData => both("de tekst is geen UTF-8", "the text is not UTF-8"),
        _ => foreign(error),
    }
}

/// Returns a text between typographic quotes, cut and escaped for a terminal.
pub fn quoted(text: &str) -> String {
    format!("“{}”", escaped(&cut(text)))
}

/// Returns a text, or its start if it is long.
pub fn cut(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(MAX_SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]).into(),
        None => text.into(),
    }
}

/// Returns the text without white space around it, and with single spaces within it.
pub fn collapsed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns whether a text is an error of a workbook in any language, such as `#REF!`, `#NAME?` or `#N/A`.
pub fn is_workbook_error(text: &str) -> bool {
    text.strip_prefix('#').is_some_and(|rest| {
        rest.ends_with(['!', '?']) || ["n/a", "n/b", "nv"].contains(&&*rest.to_lowercase())
    })
}

/// Returns the word nearest to `word`, or `None` if all differ in more than a third of its characters.
pub fn nearest<'a>(word: &str, words: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = word.to_lowercase();
    let most = (word.chars().count() / 3).max(1);
    let distances = words
        .into_iter()
        .filter_map(|one| Some((distance(&word, &one.to_lowercase(), most)?, one)));
    distances.min_by_key(|(distance, _)| *distance).map(|(_, one)| one)
}

/// Returns the number of characters in which two texts differ, or `None` if it is more than `most`.
fn distance(one: &str, other: &str, most: usize) -> Option<usize> {
    let length = |text: &str| text.chars().count();
    // Long texts of different lengths are not compared, which takes time.
    let differ = length(one).abs_diff(length(other)) > most || length(one) > MAX_COMPARED;
    let distance = if differ { None } else { Some(strsim::osa_distance(one, other)) };
    distance.filter(|distance| *distance <= most)
}

/// Returns the word that `word` may misspell, or `None` if there is none: at most one in six of its characters differs, and
/// no digit does.
pub fn resembling<'a>(word: &str, words: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let normal = |text: &str| collapsed(text).to_lowercase();
    let word = normal(word);
    let most = (word.chars().count() / 6).max(1);
    let own_digits = digits(&word);
    let same_digits = words.into_iter().filter(|one| !word.is_empty() && digits(one) == own_digits);
    let near = same_digits.filter(|one| !one.is_empty());
    let near = near.filter_map(|one| Some((distance(&word, &normal(one), most)?, one)));
    near.min_by_key(|(distance, _)| *distance).map(|(_, one)| one)
}

/// Returns `did you mean` with the nearest word in front of it, or nothing.
pub fn did_you_mean<'a>(word: &str, words: impl IntoIterator<Item = &'a str>) -> [String; 2] {
    match nearest(word, words) {
        Some(near) => {
            [format!("; bedoelt u {}?", quoted(near)), format!("; did you mean {}?", quoted(near))]
        }
        None => [String::new(), String::new()],
    }
}

/// Returns a number of rows, such as `1 row` or `2 rows`.
pub fn row_count(rows: u64, language: Language) -> String {
    let word =
        if rows == 1 { pick(language, "rij", "row") } else { pick(language, "rijen", "rows") };
    format!("{rows} {word}")
}

/// Returns the text that is in a language.
pub fn pick<'a>(language: Language, nl: &'a str, en: &'a str) -> &'a str {
    match language {
        Language::Dutch => nl,
        Language::English => en,
    }
}
