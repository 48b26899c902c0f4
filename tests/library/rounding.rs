//! `Measure::within_precision`, to a billionth of a cent.

use efro_gti::allocation::{Amounts, Figure, FigureError};
use efro_gti::rules::Bound;
use efro_gti::{Citation, Euro, Priority, Rule, RuleSet, Share, Slice, Source, Text};

const SMART: Slice = Slice::priority(Priority::SmartFlanders);
const SUSTAINABLE: Slice = Slice::priority(Priority::SustainableFlanders);

/// A priority and the net amount.
struct Known {
    target: Figure,
    base: Figure,
}

impl Amounts for Known {
    fn figure(&self, slice: Slice) -> Result<Figure, FigureError> {
        match slice {
            SMART => Ok(self.target.clone()),
            Slice::NET => Ok(self.base.clone()),
            _ => Err(FigureError::not_stated()),
        }
    }
}

/// An amount in cents that was rounded to 0.10.
fn rounded(of: Slice, cents: i64) -> Figure {
    Figure::rounded(of, Euro::from_cents(cents).unwrap(), "0.10".parse().unwrap())
}

/// Whether a rule that fails as written is within the rounding.
fn explained(bound: Bound, billionths: u32, target: Figure, base: Figure) -> bool {
    let rule = Rule::builder("own", SMART)
        .bound(bound, Share::from_billionths(billionths).unwrap())
        .of(Slice::NET)
        .title(Text::new("regel", "rule"))
        .citation(Citation::section(Source::STRATEGY, "2"));
    let rules = RuleSet::builder("own", Text::new("eigen", "own")).rule(rule).build().unwrap();
    let report = rules.check(&Known { target, base });
    report.outcomes()[0].measure().unwrap().within_precision
}

#[test]
fn within_precision_is_exact_to_a_billionth_of_a_cent() {
    // Target and base may each be five cents off; a third of the latter counts.
    let third = 333_333_333;
    for (bound, target, base, expected) in [
        (Bound::AtLeast, 333_333_328, 1_000_000_005, true),
        (Bound::AtLeast, 333_333_327, 1_000_000_002, false),
        (Bound::AtMost, 333_333_338, 999_999_995, true),
        (Bound::AtMost, 333_333_339, 999_999_998, false),
        // An exact share also allows less than a whole cent.
        (Bound::Exactly, 333_333_328, 1_000_000_008, true),
        (Bound::Exactly, 333_333_327, 1_000_000_005, false),
    ] {
        let (smart, net) = (rounded(SMART, target), rounded(Slice::NET, base));
        assert_eq!(explained(bound, third, smart, net), expected, "{bound} {target} of {base}");
    }
}

#[test]
fn amount_in_target_and_base_is_rounded_once() {
    // The tolerance is three quarters of 0.05 for the target, and a quarter of 0.05 for the rest of the base.
    let is_explained = |target| {
        let smart = rounded(SMART, target);
        let net = smart.plus(&rounded(SUSTAINABLE, 400 - target)).unwrap();
        explained(Bound::AtLeast, 250_000_000, smart, net)
    };
    assert_eq!([95, 94].map(is_explained), [true, false]);
}

#[test]
fn amount_subtracted_from_the_target_and_added_to_the_base_counts_twice() {
    let assistance = || rounded(Slice::TECHNICAL_ASSISTANCE, 100);
    let base = || rounded(Slice::NET, 100).plus(&assistance()).unwrap();
    let is_explained = |target: Figure| explained(Bound::AtLeast, 500_000_000, target, base());
    // The tolerance is 0.05, 0.05 and half of 0.05 for the assistance, and half of 0.05.
    let taken_off = |target: i64| rounded(SMART, target + 100).minus(&assistance()).unwrap();
    assert_eq!([85, 84].map(|target| is_explained(taken_off(target))), [true, false]);
    // Subtracted twice, the assistance is added: its tolerance in the target and in the base partly cancels.
    let taken_off_twice = |target: i64| {
        let inner = rounded(SUSTAINABLE, 200).minus(&assistance()).unwrap();
        rounded(SMART, target + 100).minus(&inner).unwrap()
    };
    assert_eq!([85, 84].map(|target| is_explained(taken_off_twice(target))), [true, false]);
}

#[test]
fn part_exceeds_its_whole_only_by_more_than_the_rounding_of_both() {
    // Target and base may each be five cents off.
    for (target, expected) in [(100, None), (110, None), (111, Some("part-above-whole"))] {
        let known = Known { target: rounded(SMART, target), base: rounded(Slice::NET, 100) };
        let report = RuleSet::adopted().check(&known);
        assert_eq!(
            report
                .rule("priority-1")
                .and_then(efro_gti::report::Outcome::reason)
                .map(efro_gti::report::Reason::code),
            expected
        );
    }
}

#[test]
fn custom_amounts_have_no_name_and_no_assumptions() {
    let known = Known { target: rounded(SMART, 60), base: rounded(Slice::NET, 100) };
    let report = RuleSet::adopted().check(&known);
    assert_eq!((report.subject(), report.assumptions()), ("", &[][..]));
}
