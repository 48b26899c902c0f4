//! What holds for any text that is read as a code: it is one, in its one form or another, or the error
//! names the text and the codes that there are. And every spelling is read whatever its case and blanks.

use std::fmt::{Debug, Display};
use std::str::FromStr;

use efro_gti::document::Pointer;
use efro_gti::money::SplitPolicy;
use efro_gti::portfolio::Stage;
use efro_gti::programme::IndicatorKind;
use efro_gti::project::{
    ActivityKind, CityRole, Force, Nis, Party, Scheme, Scope, ScrutinisedActivity,
};
use efro_gti::report::{
    AmountLimit, Conclusion, DateBound, Expected, JudgementVerdict, Origin, OutcomeKind, Phase,
    PolicyFrame, Requirement, TargetBound, ValueSet, Verdict,
};
use efro_gti::rules::{Base, Bound, Severity, Strand, TestLevel};
use efro_gti::source::Basis;
use efro_gti::strategy::{
    NeedDomain, OpportunityChapter, Qualifier, StatisticKind, Status, Territory, Unit,
};
use efro_gti::{City, Language, ParseError, Priority, Slice, SpecificObjective, Theme};

pub(crate) fn any_text(text: &str) {
    macro_rules! closed {
        ($($code:ident),* $(,)?) => {$(
            match text.parse::<$code>() {
                Ok(code) => assert!($code::ALL.contains(&code), "{text:?} is {code}"),
                Err(error) => {
                    let codes: Vec<&str> = $code::ALL.iter().map(|code| code.code()).collect();
                    assert_eq!(error.accepted(), codes);
                }
            }
            comes_back::<$code>(text);
            let also_read = "?".parse::<$code>().unwrap_err().also_read();
            let names = $code::ALL.iter().flat_map(|code| {
                [code.code(), code.text(Language::Dutch), code.text(Language::English)]
            });
            let spellings: Vec<&str> = names.chain(also_read).collect();
            let spelling = spellings[text.len() % spellings.len()];
            let meant: Result<$code, ParseError> = spelling.parse();
            assert!(meant.is_ok(), "{spelling:?}");
            let written = changed(spelling, text);
            assert_eq!(written.parse(), meant, "{written:?} for {spelling:?}");
        )*};
    }

    closed!(
        ScrutinisedActivity,
        Bound,
        OpportunityChapter,
        City,
        CityRole,
        Conclusion,
        NeedDomain,
        IndicatorKind,
        Language,
        TestLevel,
        ActivityKind,
        Origin,
        OutcomeKind,
        Strand,
        Priority,
        Qualifier,
        JudgementVerdict,
        AmountLimit,
        DateBound,
        Phase,
        PolicyFrame,
        Requirement,
        TargetBound,
        Expected,
        ValueSet,
        Scope,
        Severity,
        SpecificObjective,
        SplitPolicy,
        Force,
        Party,
        Stage,
        StatisticKind,
        Status,
        Basis,
        Unit,
        Scheme,
        Territory,
        Theme,
        Verdict,
    );
    comes_back::<Slice>(text);
    comes_back::<Base>(text);
    comes_back::<Nis>(text);
    comes_back::<Pointer>(text);
}

/// The spelling in another case, with other blanks, hyphens and underscores.
fn changed(spelling: &str, noise: &str) -> String {
    let is_separator = |one: char| one.is_whitespace() || "-_–".contains(one);
    let mut changed = String::from(" ");
    for (letter, noise) in spelling.chars().zip(noise.bytes().chain(std::iter::repeat(0))) {
        match noise % 2 {
            _ if is_separator(letter) => {}
            0 => changed.extend(letter.to_uppercase()),
            _ => changed.extend(letter.to_lowercase()),
        }
        changed += ["", "", " ", "-", "_", "\u{a0}", ""][usize::from(noise % 7)];
    }
    changed
}

/// What is read is written so that it reads back; what is not read is reported.
fn comes_back<T>(text: &str)
where
    T: FromStr<Err = ParseError> + Display + PartialEq + Debug,
{
    match text.parse::<T>() {
        Ok(value) => assert_eq!(value.to_string().parse(), Ok(value)),
        Err(error) => {
            assert_eq!(error.value(), text);
            assert_ne!(error.text(Language::Dutch), error.text(Language::English));
        }
    }
}
