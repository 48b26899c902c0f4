//! Headroom for any amounts and rules: the answer is safe, and one cent more is not.
#![no_main]

#[path = "../../tests/laws/headroom.rs"]
mod laws;

use arbitrary::Arbitrary;
use efro_gti::Slice;
use efro_gti::allocation::FundingSource;
use efro_gti::rules::{Base, Bound};

#[derive(Arbitrary, Debug)]
struct Case {
    amounts: [u8; 36],
    rules: Vec<AskedRule>,
    slice: u8,
    funding_source: u8,
    from: u8,
    declared: u16,
    of_plan: bool,
}

#[derive(Arbitrary, Debug)]
struct AskedRule {
    target: u8,
    base: Option<u8>,
    bound: u8,
    share: u32,
}

fn slice(which: u8) -> Slice {
    laws::SLICES[usize::from(which) % laws::SLICES.len()].parse().unwrap()
}

/// The rule, if its base contains its target.
fn asked(rule: &AskedRule) -> Option<laws::Asked> {
    let target = slice(rule.target);
    let base = rule.base.map(slice);
    base.is_none_or(|base| base.contains(target)).then(|| laws::Asked {
        target,
        base: base.map_or(Base::Declared, Base::Slice),
        bound: Bound::ALL[usize::from(rule.bound) % Bound::ALL.len()],
        share: rule.share % 1_000_000_001,
    })
}

libfuzzer_sys::fuzz_target!(|case: Case| {
    let rules: Vec<laws::Asked> = case.rules.iter().filter_map(asked).take(4).collect();
    let funding_source = match case.funding_source % 3 {
        0 => FundingSource::New,
        1 => FundingSource::Uncommitted,
        _ => FundingSource::MovedFrom(slice(case.from)),
    };
    laws::check_headroom(&laws::Case {
        amounts: case.amounts.map(i64::from).to_vec(),
        rules,
        slice: slice(case.slice),
        funding_source,
        declared: case.declared.into(),
        of_plan: case.of_plan,
    });
});
