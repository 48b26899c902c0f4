//! The glossary: the terms of the field, and every code of the crate in Dutch and English.

use std::str::FromStr;

use efro_gti::money::SplitPolicy;
use efro_gti::portfolio::{Level, Stage};
use efro_gti::programme::IndicatorKind;
use efro_gti::project::{
    ActivityKind, CityRole, FieldGroup, Force, Party, Scheme, Scope, ScrutinisedActivity,
};
use efro_gti::repair::Side;
use efro_gti::report::{
    AmountLimit, Conclusion, DateBound, Expected, JudgementVerdict, Origin, OutcomeKind, Phase,
    PolicyFrame, Requirement, TargetBound, ValueSet, Verdict,
};
use efro_gti::rules::{Base, Bound, Severity, Strand, TestLevel};
use efro_gti::source::{Basis, Passage};
use efro_gti::strategy::{
    NeedDomain, NeedKind, OpportunityChapter, Qualifier, StatisticKind, Status, Territory, Unit,
};
use efro_gti::{
    Citation, City, Language, ParseError, Priority, Slice, Source, SpecificObjective, Theme,
};

use crate::markdown::{plain, table};
use crate::terms::{self, Term};

pub(crate) fn page() -> String {
    format!("{INTRODUCTION}\n{}", [terms(), lists(), principles()].concat())
}

const INTRODUCTION: &str = "\
Dutch, English and codes.

The English is that of the EU regulations; the Dutch is that of the strategy and the programme. Every code has one
text form, which `Display`, serde and the schemas write, and `text(language)` gives its name. `FromStr` and serde read
the code, the name in either language, and what is listed as *also*; case, blanks, hyphens and underscores do not matter.

* [Terms](#terms): of the funds, of the strategy, of this crate, and [false friends](#false-friends)
* [Codes](#codes) of every closed list
* [Principles](#principles-of-the-cities) of the two cities
";

fn terms() -> String {
    let sections = terms::all().into_iter().map(|(title, terms)| {
        let rows: Vec<[String; 2]> = terms.iter().map(row).collect();
        format!("## {title}\n\n{}", table(&["term", "what it is"], &rows))
    });
    let about = "In brackets is the passage that defines the term; *ours* marks a definition of this \
                 crate, for a term that the passage only uses. The terms of this crate and the false \
                 friends are defined by the crate itself.";
    format!("# Terms\n\n{about}\n\n{}", sections.collect::<String>())
}

/// Returns the row of a term, with the Dutch below the English.
fn row(term: &Term) -> [String; 2] {
    let source = term.source.as_ref().map(|one| match one.basis() {
        Basis::Stated => format!(" ({})", plain(&short(one))),
        Basis::Inference => format!(" (*ours*; {})", plain(&short(one))),
    });
    [
        format!("{}<br>*{}*", plain(term.en), plain(term.nl)),
        format!("{}{}", term.meaning, source.unwrap_or_default()),
    ]
}

/// Returns a citation with the usual short name of its document.
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

/// Returns the closed lists, in the order in which data flows through the crate.
fn lists() -> String {
    macro_rules! lists {
        ($($code:ident $title:literal),* $(,)?) => {
            [$(list::<$code>(
                stringify!($code),
                $title,
                $code::ALL,
                $code::code,
                $code::text,
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
        NeedDomain "Domains of needs",
        NeedKind "Kinds of needs",
        OpportunityChapter "Chapters of opportunities",
        Qualifier "Qualifiers of a statistic",
        StatisticKind "Kinds of statistics",
        Unit "Units of a statistic",
        Status "Statuses of a text",
        Basis "Bases of a citation or link",
        Territory "Territories of a statistic",
        SplitPolicy "Ways to split",
        Strand "Strands of the programme",
        Bound "Bounds of a rule",
        TestLevel "Levels of a rule",
        Severity "Severities",
        Verdict "Verdicts",
        Conclusion "Conclusions",
        OutcomeKind "Kinds of outcomes",
        Origin "Origins of a figure",
        Side "Sides of a plan",
        Stage "Stages of a part of an operation",
        Level "Levels of commitments",
        Scheme "Schemes",
        CityRole "Roles of a city",
        Party "Those who fill in a field, or are addressed by a condition",
        FieldGroup "Groups of fields",
        Force "How binding a condition is",
        Scope "Scopes of a project",
        ActivityKind "What a project consists of",
        ScrutinisedActivity "Activities that may be excluded",
        JudgementVerdict "Verdicts of a reader",
        Expected "Kinds of values",
        Requirement "Requirements",
        ValueSet "What a value belongs to",
        AmountLimit "Limits of an amount",
        TargetBound "Bounds of a target",
        DateBound "Bounds of a date",
        Phase "Phases of a proposal",
        PolicyFrame "Policy documents of the cities",
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
         A [`Slice`] is one of these, or made of the codes of priorities, specific objectives, themes and strands, such \
         as `ghent+RSO2.4`; a [`Base`] is a slice, or `declared`.\n\n{}",
        lists.concat(),
        table(&["code", "Dutch", "English"], &bases),
    )
}

fn list<T: Copy + FromStr<Err = ParseError> + PartialEq>(
    name: &str,
    title: &str,
    all: &[T],
    code: fn(T) -> &'static str,
    text: fn(T, Language) -> &'static str,
) -> String {
    // "?" is not a code, and the error lists the other spellings.
    let spellings = "?".parse::<T>().err().map(|error| error.also_read()).unwrap_or_default();
    let rows: Vec<[String; 3]> = all
        .iter()
        .map(|one| {
            let names = [Language::Dutch, Language::English].map(|language| text(*one, language));
            let others = spellings.iter().filter(|spelling| !names.contains(spelling));
            let others = others.filter(|spelling| spelling.parse().is_ok_and(|it: T| it == *one));
            let others: Vec<String> = others.map(|spelling| format!("`{spelling}`")).collect();
            let also = if others.is_empty() {
                String::new()
            } else {
                format!(", also {}", others.join(", "))
            };
            [format!("`{}`{also}", code(*one)), plain(names[0]), plain(names[1])]
        })
        .collect();
    format!("## {title}\n\n[`{name}`]\n\n{}", table(&["code", "Dutch", "English"], &rows))
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
        "# Principles of the cities\n\nWhat every action in a city must at least meet: [`Principle`], in the words of this crate.\n\n{}",
        table(&["id", "Dutch", "English"], &rows)
    )
}
