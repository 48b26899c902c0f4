//! What the rounding of figures explains, to a billionth of a cent.

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

/// Whether the rounding explains what does not hold as written.
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
fn to_the_billionth_of_a_cent() {
    // Target and base may each be five cents off, the base a third of that for the rule.
    let third = 333_333_333;
    for (bound, target, base, expected) in [
        (Bound::AtLeast, 333_333_328, 1_000_000_005, true),
        (Bound::AtLeast, 333_333_327, 1_000_000_002, false),
        (Bound::AtMost, 333_333_338, 999_999_995, true),
        (Bound::AtMost, 333_333_339, 999_999_998, false),
        // Less than a whole cent further off.
        (Bound::Exactly, 333_333_328, 1_000_000_008, true),
        (Bound::Exactly, 333_333_327, 1_000_000_005, false),
    ] {
        let (smart, net) = (rounded(SMART, target), rounded(Slice::NET, base));
        assert_eq!(explained(bound, third, smart, net), expected, "{bound} {target} of {base}");
    }
}

#[test]
fn an_amount_in_target_and_base_is_rounded_once() {
    // Off by 0.05 of the target less a quarter of it, and a quarter of 0.05.
    let is_explained = |target| {
        let smart = rounded(SMART, target);
        let net = smart.plus(&rounded(SUSTAINABLE, 400 - target)).unwrap();
        explained(Bound::AtLeast, 250_000_000, smart, net)
    };
    assert_eq!([95, 94].map(is_explained), [true, false]);
}

#[test]
fn what_is_taken_off_on_one_side_and_added_on_the_other_counts_on_both() {
    let assistance = || rounded(Slice::TECHNICAL_ASSISTANCE, 100);
    let base = || rounded(Slice::NET, 100).plus(&assistance()).unwrap();
    let is_explained = |target: Figure| explained(Bound::AtLeast, 500_000_000, target, base());
    // 0.05 and 0.05 and half of 0.05, and half of 0.05.
    let taken_off = |target: i64| rounded(SMART, target + 100).minus(&assistance()).unwrap();
    assert_eq!([85, 84].map(|target| is_explained(taken_off(target))), [true, false]);
    // 0.05 and 0.05 and half of 0.05 less, and half of 0.05: what is taken off twice is added.
    let taken_off_twice = |target: i64| {
        let inner = rounded(SUSTAINABLE, 200).minus(&assistance()).unwrap();
        rounded(SMART, target + 100).minus(&inner).unwrap()
    };
    assert_eq!([85, 84].map(|target| is_explained(taken_off_twice(target))), [true, false]);
}

#[test]
fn amounts_of_ones_own_have_no_name_and_take_nothing_for_granted() {
    let known = Known { target: rounded(SMART, 60), base: rounded(Slice::NET, 100) };
    let report = RuleSet::adopted().check(&known);
    assert_eq!((report.subject(), report.assumptions()), ("", &[][..]));
}
