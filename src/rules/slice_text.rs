//! Slices as text: the code form and the words.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;
use core::str::FromStr;

use super::Strand;
use super::slice::{
    ASSISTANCE, NO_THEME, OBJECTIVES, STRANDS, Slice, THEMES, TWO_CITIES, URBAN, bit,
};
use crate::parse::{ParseError, ParseErrorKind};
use crate::programme::{Priority, SpecificObjective};
use crate::strategy::Theme;
use crate::text::{Language, Text, say};

/// What a name in the text form stands for.
#[derive(Clone, Copy)]
enum Part {
    Objectives(u8),
    Strands(u8),
    Themes(u8),
}

fn part(name: &str) -> Option<Part> {
    let part = match name {
        "programme" => Part::Objectives(OBJECTIVES | ASSISTANCE),
        "net" => Part::Objectives(OBJECTIVES),
        "technical-assistance" => Part::Objectives(ASSISTANCE),
        "urban" => Part::Strands(URBAN),
        "two-cities" => Part::Strands(TWO_CITIES),
        "no-theme" => Part::Themes(NO_THEME),
        _ => {
            let slice = (name.parse().map(Slice::priority))
                .or_else(|_| name.parse().map(Slice::objective))
                .or_else(|_| name.parse().map(Slice::strand))
                .or_else(|_| name.parse().map(Slice::theme))
                .ok()?;
            match slice {
                Slice { objectives, strands: STRANDS, themes: THEMES } => {
                    Part::Objectives(objectives)
                }
                Slice { strands, themes: THEMES, .. } => Part::Strands(strands),
                Slice { themes, .. } => Part::Themes(themes),
            }
        }
    };
    Some(part)
}

/// # Errors
///
/// For a name that is no part of the programme, `|` between names of different kinds, and `+`
/// between two of one kind.
impl FromStr for Slice {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        let (mut objectives, mut strands, mut themes) = (None, None, None);
        for narrowing in text.split('+') {
            let mut kind = None;
            for name in narrowing.split('|') {
                let part = part(name).ok_or_else(|| unknown(text, name))?;
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

fn unknown(text: &str, name: &str) -> ParseError {
    let name = crate::parse::quoted(name);
    ParseError::new(
        ParseErrorKind::UnknownCode,
        text,
        Text::new("geen deel van het programma", "not a part of the programme"),
        Text::of(|language| {
            say!(
                language,
                "in plaats van {name} een naam zoals \"programme\", \"net\", \"2.A.1\", \"RSO2.4\", \
                 \"urban\", \"two-cities\", \"ghent\" of \"climate-adaptation\"",
                "in place of {name} a name such as \"programme\", \"net\", \"2.A.1\", \"RSO2.4\", \
                 \"urban\", \"two-cities\", \"ghent\" or \"climate-adaptation\""
            )
        }),
    )
}

fn malformed(text: &str) -> ParseError {
    ParseError::new(
        ParseErrorKind::Malformed,
        text,
        Text::new("geen deel van het programma", "not a part of the programme"),
        Text::new(
            "hoogstens één keer doelstellingen, plaatsen en thema's met \"+\" ertussen, en \"|\" \
             alleen tussen namen van één soort",
            "objectives, strands and themes at most once each with \"+\" between them, and \"|\" only \
             between names of one kind",
        ),
    )
}

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
    /// The canonical text form, which `Display`, `FromStr` and serde share.
    pub fn code(self) -> String {
        let narrowed = [
            (self.strands != STRANDS).then(|| self.strands_code()),
            (self.objectives != OBJECTIVES).then(|| self.objectives_code()),
            (self.themes != THEMES).then(|| self.themes_code()),
        ];
        let parts: Vec<String> = narrowed.into_iter().flatten().collect();
        if parts.is_empty() { "net".to_string() } else { parts.join("+") }
    }

    fn strands_code(self) -> String {
        match self.strands {
            URBAN => "urban".to_string(),
            TWO_CITIES => "two-cities".to_string(),
            _ => self.each_strand().map(Strand::code).collect::<Vec<_>>().join("|"),
        }
    }

    fn objectives_code(self) -> String {
        if self.objectives == OBJECTIVES | ASSISTANCE {
            return "programme".to_string();
        }
        let objectives = self.each_objective_group().map(|group| match group {
            Group::Priority(priority) => priority.code(),
            Group::Objective(objective) => objective.code(),
        });
        let assistance = (self.objectives & ASSISTANCE != 0).then_some("technical-assistance");
        objectives.chain(assistance).collect::<Vec<_>>().join("|")
    }

    fn themes_code(self) -> String {
        let none = (self.themes & NO_THEME != 0).then_some("no-theme");
        self.each_theme().map(Theme::code).chain(none).collect::<Vec<_>>().join("|")
    }

    fn each_strand(self) -> impl Iterator<Item = Strand> {
        Strand::ALL.iter().copied().filter(move |place| self.strands & bit(*place as u8) != 0)
    }

    fn each_theme(self) -> impl Iterator<Item = Theme> {
        Theme::ALL.iter().copied().filter(move |theme| self.themes & bit(*theme as u8) != 0)
    }

    /// The objectives, a priority in place of all of its own.
    fn each_objective_group(self) -> impl Iterator<Item = Group> {
        Priority::ALL.iter().copied().flat_map(move |priority| {
            let whole = Self::priority(priority).objectives;
            let (all, some) = if self.objectives & whole == whole {
                (Some(Group::Priority(priority)), None)
            } else {
                let some = priority
                    .specific_objectives()
                    .filter(move |objective| self.objectives & bit(*objective as u8) != 0);
                (None, Some(some.map(Group::Objective)))
            };
            all.into_iter().chain(some.into_iter().flatten())
        })
    }

    /// The slice in words.
    pub fn text(self, language: Language) -> String {
        let narrowed = [
            (self.strands != STRANDS).then(|| self.strands_text(language)),
            (self.objectives != OBJECTIVES).then(|| self.objectives_text(language)),
            (self.themes != THEMES).then(|| self.themes_text(language)),
        ];
        let parts: Vec<String> = narrowed.into_iter().flatten().collect();
        match (parts.is_empty(), language) {
            (false, _) => parts.join(", "),
            (true, Language::Dutch) => "het programma zonder technische bijstand".to_string(),
            (true, Language::English) => "the programme net of technical assistance".to_string(),
        }
    }

    fn strands_text(self, language: Language) -> String {
        match (self.strands, language) {
            (URBAN, Language::Dutch) => "duurzame stedelijke ontwikkeling".to_string(),
            (URBAN, Language::English) => "sustainable urban development".to_string(),
            (TWO_CITIES, Language::Dutch) => "Antwerpen en Gent".to_string(),
            (TWO_CITIES, Language::English) => "Antwerp and Ghent".to_string(),
            _ => together(self.each_strand().map(|place| place.text(language).to_string())),
        }
    }

    fn objectives_text(self, language: Language) -> String {
        if self.objectives == OBJECTIVES | ASSISTANCE {
            return match language {
                Language::Dutch => "het hele programma".to_string(),
                Language::English => "the whole programme".to_string(),
            };
        }
        let groups = self.each_objective_group().map(|group| match (group, language) {
            (Group::Priority(priority), Language::Dutch) => format!("prioriteit {priority}"),
            (Group::Priority(priority), Language::English) => format!("priority {priority}"),
            (Group::Objective(objective), _) => objective.to_string(),
        });
        let assistance = (self.objectives & ASSISTANCE != 0).then(|| match language {
            Language::Dutch => "technische bijstand".to_string(),
            Language::English => "technical assistance".to_string(),
        });
        together(groups.chain(assistance))
    }

    fn themes_text(self, language: Language) -> String {
        let (theme, none) = match language {
            Language::Dutch => ("thema", "middelen zonder thema"),
            Language::English => ("theme", "without a theme"),
        };
        let themes = self.each_theme().map(|one| format!("{theme} {}", one.text(language)));
        let none = (self.themes & NO_THEME != 0).then(|| none.to_string());
        together(themes.chain(none))
    }
}

/// A specific objective, or a priority for all of its own.
enum Group {
    Priority(Priority),
    Objective(SpecificObjective),
}

/// Names whose money is taken together.
fn together(names: impl Iterator<Item = String>) -> String {
    names.collect::<Vec<_>>().join(" + ")
}

crate::document::text_form!(Slice);
