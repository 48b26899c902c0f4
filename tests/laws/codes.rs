//! What holds for any text that is read as a code: it is one, in its one form or another, or the error
//! names the text and the codes that there are.

use std::fmt::{Debug, Display};
use std::str::FromStr;

use efro_gti::{
    Activity, Base, Bound, Chapter, City, CityRole, Conclusion, Domain, IndicatorKind, Language,
    Level, Nature, Nis, Origin, OutcomeKind, ParseError, Place, Pointer, Priority, Qualifier,
    ReaderVerdict, Scope, Severity, Slice, SpecificObjective, SplitPolicy, Stage, StatisticKind,
    Strand, Territory, Theme, Verdict,
};

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
        Activity,
        Bound,
        Chapter,
        City,
        CityRole,
        Conclusion,
        Domain,
        IndicatorKind,
        Language,
        Level,
        Nature,
        Origin,
        OutcomeKind,
        Place,
        Priority,
        Qualifier,
        ReaderVerdict,
        Scope,
        Severity,
        SpecificObjective,
        SplitPolicy,
        Stage,
        StatisticKind,
        Strand,
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
