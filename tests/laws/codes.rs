//! What holds for any text that is read as a code: it is one, in its one form or another, or the error
//! names the text and the codes that there are.

use std::fmt::{Debug, Display};
use std::str::FromStr;

use efro_gti::document::Pointer;
use efro_gti::money::SplitPolicy;
use efro_gti::portfolio::Stage;
use efro_gti::programme::IndicatorKind;
use efro_gti::project::{
    ActivityKind, CityRole, Nis, ReaderVerdict, Scheme, Scope, ScrutinisedActivity,
};
use efro_gti::report::{Conclusion, Origin, OutcomeKind, Verdict};
use efro_gti::rules::{Base, Bound, Severity, Strand, TestLevel};
use efro_gti::strategy::{Chapter, Domain, Qualifier, StatisticKind, Territory};
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
        )*};
    }

    closed!(
        ScrutinisedActivity,
        Bound,
        Chapter,
        City,
        CityRole,
        Conclusion,
        Domain,
        IndicatorKind,
        Language,
        TestLevel,
        ActivityKind,
        Origin,
        OutcomeKind,
        Strand,
        Priority,
        Qualifier,
        ReaderVerdict,
        Scope,
        Severity,
        SpecificObjective,
        SplitPolicy,
        Stage,
        StatisticKind,
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

/// What is read is written so that it reads back; what is not read is told.
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
