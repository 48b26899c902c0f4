//! Generated operations: any number of them, always the same.

use efro_gti::portfolio::{Funding, Part, Stage};
use efro_gti::rules::Strand;
use efro_gti::{Euro, Operation, SpecificObjective, Theme};

/// The operations with these numbers.
pub fn operations(first: u64, last: u64) -> impl Iterator<Item = Operation> {
    (first..last).map(|number| {
        Operation::new(format!("OP-{number:08}"), [part(number)]).expect("a sound operation")
    })
}

/// The part of an operation: ERDF from 10,000.00 to about 1.3 million, 40 % of the total, a quarter of it paid unless it is
/// only selected.
pub fn part(number: u64) -> Part {
    // Pseudo-random, by the finaliser of SplitMix64.
    let mut spread = number.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    spread = (spread ^ (spread >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    spread = (spread ^ (spread >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    let mut draw = |count: usize| {
        let drawn = usize::try_from(spread % 4_096).unwrap_or_default() % count;
        spread >>= 12;
        drawn
    };
    let specific_objective = SpecificObjective::ALL[draw(SpecificObjective::ALL.len())];
    let strand = Strand::ALL[draw(Strand::ALL.len())];
    let theme = Theme::ALL.get(draw(Theme::ALL.len() + 1)).copied();
    let stage = Stage::ALL[draw(Stage::ALL.len())];
    let euros = i32::try_from(draw(4_096)).unwrap_or_default() * 320 + 10_000;
    let funding = Funding { erdf: Euro::whole(euros), total: Euro::whole(euros / 2 * 5) };
    let quarter = Funding { erdf: Euro::whole(euros / 4), total: Euro::whole(euros / 8 * 5) };
    let paid = (stage != Stage::Selected).then_some(quarter);
    Part { strand, theme, specific_objective, stage, funding, paid }
}
