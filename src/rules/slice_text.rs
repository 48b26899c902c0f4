//! The text form of slices, and slices in words.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;
use core::str::FromStr;

use super::Strand;
use super::slice::{ASSISTANCE, NO_THEME, OBJECTIVES, STRANDS, Slice, THEMES, bit};
use crate::closed_list::Spellings;
use crate::parse::{ParseError, ParseErrorKind};
use crate::programme::{Priority, SpecificObjective};
use crate::strategy::Theme;
use crate::text::{Language, Text, say};
use crate::worded::InWords;

/// The slices with a name that is not in a list of codes.
static NAMED: [(Slice, Spellings); 6] = [
    named(
        Slice::PROGRAMME,
        "programme",
        "het hele programma",
        "the whole programme",
        &["programma"],
    ),
    named(
        Slice::NET,
        "net",
        "het programma zonder technische bijstand",
        "the programme net of technical assistance",
        &["netto"],
    ),
    named(
        Slice::TECHNICAL_ASSISTANCE,
        "technical-assistance",
        "technische bijstand",
        "technical assistance",
        &["TA", "TB"],
    ),
    named(
        Slice::URBAN,
        "urban",
        "duurzame stedelijke ontwikkeling",
        "sustainable urban development",
        &["stedelijk"],
    ),
    named(Slice::TWO_CITIES, "two-cities", "Antwerpen en Gent", "Antwerp and Ghent", &[]),
    named(
        Slice::NO_THEME,
        "no-theme",
        "middelen zonder thema",
        "funding without a theme",
        &["zonder thema", "without a theme"],
    ),
];

const fn named(
    slice: Slice,
    code: &'static str,
    nl: &'static str,
    en: &'static str,
    also: &'static [&'static str],
) -> (Slice, Spellings) {
    (slice, Spellings { code, nl, en, also })
}

/// A name in the text form.
#[derive(Clone, Copy)]
enum Name {
    Named(&'static (Slice, Spellings)),
    Priority(Priority),
    Objective(SpecificObjective),
    Strand(Strand),
    Theme(Theme),
}

impl Name {
    fn read(name: &str) -> Option<Self> {
        let named = NAMED.iter().find(|(_, spellings)| spellings.is_spelt(name));
        (named.map(Self::Named))
            .or_else(|| Priority::read(name).map(Self::Priority))
            .or_else(|| SpecificObjective::read(name).map(Self::Objective))
            .or_else(|| Strand::read(name).map(Self::Strand))
            .or_else(|| Theme::read(name).map(Self::Theme))
    }

    /// Returns the name of a slice, or `None` unless it is in [`NAMED`].
    fn of(slice: Slice) -> Option<Self> {
        NAMED.iter().find(|(named, _)| *named == slice).map(Self::Named)
    }

    fn slice(self) -> Slice {
        match self {
            Self::Named((slice, _)) => *slice,
            Self::Priority(priority) => priority.into(),
            Self::Objective(objective) => objective.into(),
            Self::Strand(strand) => strand.into(),
            Self::Theme(theme) => theme.into(),
        }
    }

    fn code(self) -> &'static str {
        match self {
            Self::Named((_, spellings)) => spellings.code,
            Self::Priority(priority) => priority.code(),
            Self::Objective(objective) => objective.code(),
            Self::Strand(strand) => strand.code(),
            Self::Theme(theme) => theme.code(),
        }
    }

    fn text(self, language: Language) -> String {
        match (self, language) {
            (Self::Named((_, spellings)), _) => spellings.name(language).to_string(),
            (Self::Priority(priority), Language::Dutch) => format!("prioriteit {priority}"),
            (Self::Priority(priority), Language::English) => format!("priority {priority}"),
            (Self::Objective(objective), _) => objective.to_string(),
            (Self::Strand(strand), _) => strand.text(language).to_string(),
            (Self::Theme(theme), Language::Dutch) => format!("thema {}", theme.text(language)),
            (Self::Theme(theme), Language::English) => format!("theme {}", theme.text(language)),
        }
    }
}

/// The names between two `+`, which are all of one kind.
#[derive(Clone, Copy)]
enum Part {
    Objectives(u8),
    Strands(u8),
    Themes(u8),
}

impl From<Slice> for Part {
    fn from(slice: Slice) -> Self {
        match slice {
            Slice { objectives, strands: STRANDS, themes: THEMES } => Self::Objectives(objectives),
            Slice { strands, themes: THEMES, .. } => Self::Strands(strands),
            Slice { themes, .. } => Self::Themes(themes),
        }
    }
}

/// Parses the text form, with each name in any of its spellings.
///
/// # Errors
///
/// Returns an error if a name is not a part of the programme, if `|` joins names of different kinds, or if `+` joins
/// names of the same kind.
impl FromStr for Slice {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        let (mut objectives, mut strands, mut themes) = (None, None, None);
        for narrowing in text.split('+') {
            let mut kind = None;
            for name in narrowing.split('|') {
                let part = Name::read(name).ok_or_else(|| unknown(text, name))?.slice().into();
                kind = Some(match (kind, part) {
                    (None, part) => part,
                    (Some(Part::Objectives(some)), Part::Objectives(more)) => {
                        Part::Objectives(some | more)
                    }
                    (Some(Part::Strands(some)), Part::Strands(more)) => Part::Strands(some | more),
                    (Some(Part::Themes(some)), Part::Themes(more)) => Part::Themes(some | more),
                    _ => return Err(malformed(text)),
                });
            }
            let taken = match kind {
                Some(Part::Objectives(set)) => objectives.replace(set),
                Some(Part::Strands(set)) => strands.replace(set),
                Some(Part::Themes(set)) => themes.replace(set),
                None => None,
            };
            if taken.is_some() {
                return Err(malformed(text));
            }
        }
        Ok(Self {
            objectives: objectives.unwrap_or(OBJECTIVES),
            strands: strands.unwrap_or(STRANDS),
            themes: themes.unwrap_or(THEMES),
        })
    }
}

const DENIAL: Text = Text::new("geen deel van het programma", "not a part of the programme");

fn unknown(text: &str, name: &str) -> ParseError {
    let name = crate::parse::quoted(name);
    ParseError::new(
        ParseErrorKind::UnknownCode,
        text,
        DENIAL,
        Text::of(|language| {
            say!(
                language,
                "een naam zoals \"programma\", \"netto\", \"2.A.1\", \"RSO2.4\", \
                 \"duurzame stedelijke ontwikkeling\", \"Antwerpen en Gent\", \"Gent\" of \
                 \"Klimaatadaptatie\" in plaats van {name}",
                "a name such as \"programme\", \"net\", \"2.A.1\", \"RSO2.4\", \
                 \"urban\", \"two-cities\", \"ghent\" or \"climate-adaptation\" instead of {name}"
            )
        }),
    )
}

fn malformed(text: &str) -> ParseError {
    ParseError::new(
        ParseErrorKind::Malformed,
        text,
        DENIAL,
        Text::new(
            "doelstellingen, luiken en thema's elk hoogstens één keer, met \"+\" ertussen, en \"|\" \
             alleen tussen namen van dezelfde soort",
            "objectives, strands and themes at most once each, with \"+\" between them, and \"|\" only \
             between names of the same kind",
        ),
    )
}

/// Writes the text form, which is the same in every language.
impl fmt::Display for Slice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.code())
    }
}

impl fmt::Debug for Slice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Slice({self})")
    }
}

impl Slice {
    /// Returns the canonical text form, which `Display` and serde write.
    pub fn code(self) -> String {
        self.written(|name| name.code().to_string(), "|", "+")
    }

    /// Returns the slice in words.
    pub fn text(self, language: Language) -> String {
        self.written(|name| name.text(language), " + ", ", ")
    }

    /// Returns the names of the slice, with `or` between alternatives and `and` between objectives, strands and themes.
    fn written(self, word: impl Fn(Name) -> String, or: &str, and: &str) -> String {
        let parts = [
            Self { strands: self.strands, ..Self::NET },
            Self { objectives: self.objectives, ..Self::NET },
            Self { themes: self.themes, ..Self::NET },
        ];
        let mut narrowing: Vec<Self> = parts.into_iter().filter(|one| *one != Self::NET).collect();
        if narrowing.is_empty() {
            narrowing.push(Self::NET);
        }
        let words = narrowing.into_iter().map(|part| {
            let names = match Name::of(part) {
                Some(name) => [name].to_vec(),
                None => part.names(),
            };
            names.into_iter().map(&word).collect::<Vec<_>>().join(or)
        });
        words.collect::<Vec<_>>().join(and)
    }

    /// Returns the names of a slice that is delimited only by objectives, only by strands or only by themes.
    fn names(self) -> Vec<Name> {
        match self.into() {
            Part::Objectives(set) => {
                let assistance = Name::of(Self::TECHNICAL_ASSISTANCE);
                let assistance = assistance.filter(|_| set & ASSISTANCE != 0);
                self.objective_groups().chain(assistance).collect()
            }
            Part::Strands(set) => {
                let is_in = |strand: &Strand| set & bit(*strand as u8) != 0;
                Strand::ALL.iter().copied().filter(is_in).map(Name::Strand).collect()
            }
            Part::Themes(set) => {
                let is_in = |theme: &Theme| set & bit(*theme as u8) != 0;
                let none = Name::of(Self::NO_THEME).filter(|_| set & NO_THEME != 0);
                let themes = Theme::ALL.iter().copied().filter(is_in).map(Name::Theme);
                themes.chain(none).collect()
            }
        }
    }

    /// Returns the names of the objectives. A priority replaces its objectives if all of them are in the slice.
    fn objective_groups(self) -> impl Iterator<Item = Name> {
        Priority::ALL.iter().copied().flat_map(move |priority| {
            let whole = Self::priority(priority).objectives;
            let (all, some) = if self.objectives & whole == whole {
                (Some(Name::Priority(priority)), None)
            } else {
                let some = priority
                    .specific_objectives()
                    .filter(move |objective| self.objectives & bit(*objective as u8) != 0);
                (None, Some(some.map(Name::Objective)))
            };
            all.into_iter().chain(some.into_iter().flatten())
        })
    }
}

crate::worded::in_words!(Slice);
crate::document::text_form!(Slice);

/// Writes slices as the terms of a sum.
impl InWords for Vec<Slice> {
    fn in_words(&self, language: Language) -> String {
        self.iter().map(|slice| slice.text(language)).collect::<Vec<_>>().join(" + ")
    }
}
