//! A shortfall that uncommitted funding can still cover is open: neither failed nor passed.

use efro_gti::allocation::{Amounts, Figure, FigureError};
use efro_gti::portfolio::{Funding, Level, Posting, Stage};
use efro_gti::report::{Balance, Conclusion, State, Verdict, WaitingFor};
use efro_gti::rules::{Base, Bound, Strand};
use efro_gti::{
    Citation, Euro, Language, Ledger, Report, Rule, RuleSet, Share, Slice, Source,
    SpecificObjective, Text,
};

/// A plan whose shares have a separate base.
struct Plan {
    planned: Euro,
    base: Figure,
}

impl Amounts for Plan {
    fn figure(&self, slice: Slice) -> Result<Figure, FigureError> {
        match slice {
            Slice::NET => Ok(Figure::exact(self.planned)),
            _ => Err(FigureError::not_stated()),
        }
    }

    fn base(&self, base: Base) -> Result<Figure, FigureError> {
        match base {
            Base::Slice(Slice::NET) => Ok(self.base.clone()),
            _ => Err(FigureError::not_stated()),
        }
    }
}

/// Checks `urban` cents against a tenth of a net amount of 100.00, with `uncommitted` cents left.
fn report(bound: Bound, urban: i64, uncommitted: i64) -> Report {
    report_of(Figure::exact(Euro::whole(100)), bound, urban, uncommitted)
}

fn report_of(net: Figure, bound: Bound, urban: i64, uncommitted: i64) -> Report {
    let urban_and_left = Euro::from_cents(urban + uncommitted).unwrap();
    let urban = Euro::from_cents(urban).unwrap();
    let mut ledger = Ledger::new();
    ledger.book(&Posting {
        funding: Funding { erdf: urban, total: urban },
        ..Posting::new(Strand::Ghent, None, SpecificObjective::Innovation, Stage::Selected)
    });
    let plan = Plan { planned: urban_and_left, base: net };
    let amounts = ledger.commitments(Level::Selected).unwrap().against(&plan);
    let rule = Rule::builder("tenth", Slice::URBAN)
        .bound(bound, Share::percent::<10>())
        .of(Slice::NET)
        .title(Text::new("Een tiende", "A tenth"))
        .citation(Citation::section(Source::STRATEGY, "2"));
    RuleSet::builder("own", Text::new("eigen", "own")).rule(rule).build().unwrap().check(&amounts)
}

#[test]
fn only_a_shortfall_that_remaining_funding_covers_is_open() {
    use Verdict::{Failed, Open, Passed};

    for (bound, urban, uncommitted, verdict) in [
        (Bound::AtLeast, 999, 0, Failed),
        (Bound::AtLeast, 999, 1, Open),
        (Bound::AtLeast, 990, 9, Failed),
        (Bound::AtLeast, 990, 10, Open),
        (Bound::AtLeast, 1_000, 10, Passed),
        (Bound::AtMost, 1_001, 10, Failed),
        (Bound::AtMost, 999, 10, Passed),
        (Bound::Exactly, 999, 0, Failed),
        (Bound::Exactly, 999, 1, Open),
        (Bound::Exactly, 1_000, 1, Passed),
        (Bound::Exactly, 1_001, 1_000, Failed),
        // More is committed than planned.
        (Bound::AtLeast, 999, -1, Failed),
    ] {
        let report = report(bound, urban, uncommitted);
        assert_eq!(report.outcomes()[0].verdict(), verdict, "{bound} {urban} {uncommitted}");
    }
}

#[test]
fn rounding_lets_only_exact_shares_pass() {
    // A net amount of 99.50 to 100.50, and so a tenth of 9.95 to 10.05.
    let net = || Figure::rounded(Slice::NET, Euro::whole(100), Euro::whole(1));
    for (bound, uncommitted, verdict) in [
        (Bound::Exactly, 0, Verdict::Passed),
        (Bound::AtLeast, 0, Verdict::Failed),
        (Bound::AtLeast, 5, Verdict::Open),
    ] {
        let report = report_of(net(), bound, 995, uncommitted);
        assert_eq!(report.outcomes()[0].verdict(), verdict, "{bound} {uncommitted}");
        assert!(report.outcomes()[0].measure().unwrap().within_precision);
    }
}

#[test]
fn open_outcome_makes_a_report_incomplete() {
    let report = report(Bound::AtLeast, 900, 100);
    assert_eq!(report.conclusion(), Conclusion::Incomplete);
    assert_eq!((report.counts().open, report.counts().failed), (1, 0));
    assert_eq!(report.failed().count(), 0);
    let open = &report.outcomes()[0];
    assert_eq!(open.measure().unwrap().balance(), Balance::Short(Euro::whole(1)));
    assert_eq!((open.problem(), open.reason()), (None, None));
    assert_eq!((open.code(), open.severity()), (None, None));
    assert_eq!(open.state(), Some(State::Waiting(WaitingFor::Funding)));
    assert!(open.text(Language::Dutch).contains(": nog open: "));
    let measure = open.measure().unwrap().text(Language::English);
    assert_eq!(open.message(Language::English), Some(measure));
    assert!(report.into_result().unwrap_err().to_string().contains("€1.00 short"));
}

#[cfg(feature = "serde")]
#[test]
fn open_outcome_round_trips_with_its_measure() {
    let report = report(Bound::Exactly, 900, 100);
    let json = serde_json::to_value(&report).unwrap();
    assert_eq!(json["counts"]["open"], 1);
    assert_eq!(json["outcomes"][0]["verdict"], "open");
    assert_eq!(json["outcomes"][0]["measure"]["shortfall"], "1.00");
    assert_eq!(serde_json::from_value::<Report>(json.clone()).unwrap(), report);
    let mut without = json;
    without["outcomes"][0].as_object_mut().unwrap().remove("measure").unwrap();
    assert!(serde_json::from_value::<Report>(without).is_err());
}
