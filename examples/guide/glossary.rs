//! The glossary: the terms of the field, and every code of the crate in Dutch and English.

use std::str::FromStr;

use efro_gti::money::SplitPolicy;
use efro_gti::portfolio::Stage;
use efro_gti::programme::IndicatorKind;
use efro_gti::project::{
    ActivityKind, CityRole, ReaderVerdict, Scheme, Scope, ScrutinisedActivity,
};
use efro_gti::repair::Side;
use efro_gti::report::{Conclusion, Origin, OutcomeKind, Verdict};
use efro_gti::rules::{Base, Bound, Severity, Strand, TestLevel};
use efro_gti::source::Passage;
use efro_gti::strategy::{Chapter, Domain, Qualifier, StatisticKind, Territory};
use efro_gti::{Citation, City, Language, Priority, Slice, Source, SpecificObjective, Theme};
use serde_json::Value;

use crate::markdown::{self, plain, table};
use crate::terms::{self, Term};

/// The schemas say which other forms of a code are read.
const SCHEMAS: [&str; 2] =
    [include_str!("../../schemas/plan.json"), include_str!("../../schemas/operation.json")];

pub(crate) fn page() -> Result<String, String> {
    let sections = [terms(), lists(&Aliases::read()?), principles()];
    Ok(format!("{INTRODUCTION}\n{}", sections.concat()))
}

const INTRODUCTION: &str = "\
Dutch, English and codes.

The English is that of the EU regulations; the Dutch is that of the strategy and the programme. Every code has one
text form, which `Display`, `FromStr`, serde and the schemas share, and `text(language)` gives its words.

* [Terms](#terms): of the funds, of the strategy, of this crate, and [false friends](#false-friends)
* [Codes](#codes) of every closed list
* [Principles](#principles-of-the-cities) of the two cities
";

fn terms() -> String {
    let sections = terms::all().into_iter().map(|(title, terms)| {
        let rows: Vec<[String; 2]> = terms.iter().map(row).collect();
        format!("## {title}\n\n{}", table(&["term", "what it is"], &rows))
    });
    let about = "In brackets stands a passage that uses the term; what it is, is told in short and in \
                 the words of this crate.";
    format!("# Terms\n\n{about}\n\n{}", sections.collect::<String>())
}

/// A term, in Dutch below its English.
fn row(term: &Term) -> [String; 2] {
    let source = term.source.as_ref().map(|one| format!(" ({})", plain(&short(one))));
    [
        format!("{}<br>*{}*", plain(term.en), plain(term.nl)),
        format!("{}{}", term.meaning, source.unwrap_or_default()),
    ]
}

/// A citation with the name that everybody uses for its document.
fn short(source: &Citation) -> String {
    let document = source.source();
    let names =
        [(Source::ERDF_REGULATION, "ERDF"), (Source::CPR, "CPR"), (Source::STRATEGY, "strategy")];
    let name = names.iter().find(|(one, _)| one == document).map(|(_, name)| *name);
    match (name, source.passage()) {
        (_, Passage::Whole) | (None, _) => document.title().text(Language::English).into(),
        (Some(name), passage) => format!("{name}, {}", passage.text(Language::English)),
    }
}

/// Each closed list, in the order in which data flows through the crate.
fn lists(aliases: &Aliases) -> String {
    macro_rules! lists {
        ($($code:ident $title:literal),* $(,)?) => {
            [$(list::<$code>(
                stringify!($code),
                $title,
                $code::ALL,
                $code::code,
                |code, language| code.text(language).to_string(),
                aliases,
            )),*]
        };
    }
    let lists = lists![
        Language "Languages",
        Priority "Priorities",
        SpecificObjective "Specific objectives",
        IndicatorKind "Kinds of indicators",
        Theme "Themes",
        City "Cities",
        Domain "Domains of needs",
        Chapter "Chapters of opportunities",
        Qualifier "Qualifiers of a statistic",
        Territory "Territories of a statistic",
        SplitPolicy "Ways to split",
        Strand "Strands of money",
        Bound "Bounds of a rule",
        TestLevel "Levels of a rule",
        Severity "Severities",
        Verdict "Verdicts",
        Conclusion "Conclusions",
        Origin "Origins of a figure",
        Side "Sides of a plan",
        Stage "Stages of an operation",
        Scheme "Schemes",
        CityRole "Roles of a city",
        Scope "Scopes of a project",
        ActivityKind "What a project consists of",
        ScrutinisedActivity "Activities that may be excluded",
        ReaderVerdict "Verdicts of a reader",
    ];
    let slices = [
        Slice::PROGRAMME,
        Slice::NET,
        Slice::TECHNICAL_ASSISTANCE,
        Slice::URBAN,
        Slice::TWO_CITIES,
        Slice::NO_THEME,
    ];
    let bases = slices.map(Base::from).into_iter().chain([Base::Declared]);
    let bases: Vec<[String; 3]> = bases
        .map(|one| [format!("`{one}`"), one.text(Language::Dutch), one.text(Language::English)])
        .collect();
    format!(
        "# Codes\n\n{}\
         ## Slices and bases\n\n\
         A [`Slice`] is one of these, or made of the codes of priorities, specific objectives, themes and places, such \
         as `ghent+RSO2.4`; a [`Base`] is a slice, or `declared`.\n\n{}\
         ## Codes that need no other words\n\n{}",
        lists.concat(),
        table(&["code", "Dutch", "English"], &bases),
        markdown::list([
            bare("OutcomeKind", OutcomeKind::ALL.iter().map(|kind| kind.code())),
            bare("StatisticKind", StatisticKind::ALL.iter().map(|kind| kind.code())),
        ]),
    )
}

fn list<T: Copy + FromStr + PartialEq>(
    name: &str,
    title: &str,
    all: &[T],
    code: fn(T) -> &'static str,
    text: impl Fn(T, Language) -> String,
    aliases: &Aliases,
) -> String {
    let rows: Vec<[String; 3]> = all
        .iter()
        .map(|one| {
            let others: Vec<String> =
                aliases.of(name, *one).map(|alias| format!("`{alias}`")).collect();
            let also = if others.is_empty() {
                String::new()
            } else {
                format!(", also {}", others.join(", "))
            };
            [
                format!("`{}`{also}", code(*one)),
                plain(&text(*one, Language::Dutch)),
                plain(&text(*one, Language::English)),
            ]
        })
        .collect();
    format!("## {title}\n\n[`{name}`]\n\n{}", table(&["code", "Dutch", "English"], &rows))
}

fn bare<'a>(name: &str, codes: impl Iterator<Item = &'a str>) -> String {
    let codes: Vec<String> = codes.map(|code| format!("`{code}`")).collect();
    format!("[`{name}`]: {}", codes.join(", "))
}

/// The other forms in which codes are read.
struct Aliases(Vec<Value>);

impl Aliases {
    fn read() -> Result<Self, String> {
        let schemas = SCHEMAS.iter().map(|schema| serde_json::from_str(schema));
        schemas.collect::<Result<_, _>>().map(Self).map_err(|error| error.to_string())
    }

    /// Those of one code of a list.
    fn of<T: FromStr + PartialEq>(&self, name: &str, code: T) -> impl Iterator<Item = &str> {
        let list =
            self.0.iter().map(move |schema| &schema["$defs"][name]).find(|one| !one.is_null());
        let forms = list.and_then(|list| list["anyOf"][1]["enum"].as_array());
        let forms = forms.into_iter().flatten().filter_map(Value::as_str);
        forms.filter(move |form| form.parse().is_ok_and(|one: T| one == code))
    }
}

fn principles() -> String {
    let rows: Vec<[String; 3]> = City::ALL
        .iter()
        .flat_map(|city| city.strategy().principles)
        .map(|principle| {
            [
                format!("`{}`", principle.id),
                plain(&principle.text(Language::Dutch)),
                plain(&principle.text(Language::English)),
            ]
        })
        .collect();
    format!(
        "# Principles of the cities\n\nWhat every action in a city answers to: [`Principle`], in the crate's own words.\n\n{}",
        table(&["id", "Dutch", "English"], &rows)
    )
}
