//! Closed lists of codes, and the accepted spellings of their values.

#[cfg(feature = "csv")]
use crate::nearest::nearest;
use crate::text::{Language, Text};

/// A closed list of values, in order.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(crate) struct ClosedList {
    /// What an unknown value is not, for errors: `geen stad`, `not a city`.
    pub(crate) denial: Text,
    /// Whether errors in Dutch offer the codes, because the names are sentences.
    pub(crate) by_code: bool,
    pub(crate) values: &'static [Spellings],
}

/// The spellings of one value.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(crate) struct Spellings {
    pub(crate) code: &'static str,
    pub(crate) nl: &'static str,
    pub(crate) en: &'static str,
    /// Spellings other than the code and the names.
    pub(crate) also: &'static [&'static str],
}

impl ClosedList {
    /// Makes the list of a `coded!` enum, whose codes have no names.
    #[cfg(feature = "serde")]
    pub(crate) const fn of_codes(values: &'static [Spellings]) -> Self {
        let denial = Text::new("geen code van deze soort", "not a code of this kind");
        Self { denial, by_code: true, values }
    }

    /// Returns the position of the value that `text` spells, or `None` if no value or more than one has
    /// that spelling. Case, white space, hyphens, dashes and underscores are ignored.
    pub(crate) fn position(&self, text: &str) -> Option<usize> {
        // Most documents use the exact codes.
        let exact = self.values.iter().position(|value| value.code == text);
        exact.or_else(|| {
            // Trimmed once, not for every spelling.
            let text = text.trim_start_matches(is_separator);
            let mut found = (0..).zip(self.values).filter(|(_, value)| value.is_spelt(text));
            match (found.next(), found.next()) {
                (Some((position, _)), None) => Some(position),
                _ => None,
            }
        })
    }

    pub(crate) fn codes(&self) -> impl Iterator<Item = &'static str> {
        self.values.iter().map(|value| value.code)
    }

    /// Returns the spellings to offer in addition to the codes: names that are not sentences, and other
    /// spellings. Those that differ from the code only in case or separators are omitted.
    pub(crate) fn other_spellings(&self) -> impl Iterator<Item = &'static str> {
        self.values.iter().flat_map(|value| {
            let names = [value.nl, value.en].into_iter().filter(|_| !self.by_code);
            let others = names.chain(value.also.iter().copied());
            others.filter(|spelling| !is_alike(spelling, value.code))
        })
    }

    /// Returns the word that an error in `language` offers for the value with the spelling nearest to `text`, or `None` if
    /// none is near.
    #[cfg(feature = "csv")]
    pub(crate) fn nearest(&self, text: &str, language: Language) -> Option<&'static str> {
        let near = nearest(text, self.codes().chain(self.other_spellings()))?;
        let mut offered = self.values.iter().zip(self.offered(language));
        offered.find(|(value, _)| value.is_spelt(near)).map(|(_, offered)| offered)
    }

    /// Returns the words that an error in `language` offers.
    pub(crate) fn offered(&self, language: Language) -> impl Iterator<Item = &'static str> {
        self.values.iter().map(move |value| match language {
            Language::Dutch if !self.by_code => value.nl,
            _ => value.code,
        })
    }
}

impl Spellings {
    #[cfg(feature = "serde")]
    pub(crate) const fn of_code(code: &'static str) -> Self {
        Self { code, nl: code, en: code, also: &[] }
    }

    pub(crate) fn name(&self, language: Language) -> &'static str {
        match language {
            Language::Dutch => self.nl,
            Language::English => self.en,
        }
    }

    /// Returns whether `text` is one of the spellings.
    pub(crate) fn is_spelt(&self, text: &str) -> bool {
        let names = [self.code, self.nl, self.en];
        names.iter().chain(self.also).any(|spelling| is_alike(spelling, text))
    }
}

/// Returns the first value whose spelling is `text` or, if there is none, the first that is [alike](is_alike).
pub(crate) fn find_alike<T>(
    mut values: impl Iterator<Item = T> + Clone,
    text: &str,
    spelling: impl Fn(&T) -> &str,
) -> Option<T> {
    let same = values.clone().find(|value| spelling(value) == text);
    same.or_else(|| values.find(|value| is_alike(spelling(value), text)))
}

/// Returns whether two spellings differ only in case and separators.
pub(crate) fn is_alike(one: &str, other: &str) -> bool {
    let mut one = one.chars().filter(|one| !is_separator(*one));
    let mut other = other.chars().filter(|one| !is_separator(*one));
    loop {
        match (one.next(), other.next()) {
            (None, None) => return true,
            (Some(one), Some(other)) if is_same_letter(one, other) => {}
            _ => return false,
        }
    }
}

/// Returns whether two characters differ only in case. The ASCII path is the common, fast one.
fn is_same_letter(one: char, other: char) -> bool {
    if one.is_ascii() && other.is_ascii() {
        one.eq_ignore_ascii_case(&other)
    } else {
        one.to_lowercase().eq(other.to_lowercase())
    }
}

pub(crate) fn is_separator(one: char) -> bool {
    one.is_whitespace() || matches!(one, '-' | '_' | '\u{2010}'..='\u{2015}')
}
