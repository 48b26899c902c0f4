//! Repairs of any amounts, also of combinations of objective and strand, compared with brute force.

use efro_gti::allocation::{Amounts, Figures};
use efro_gti::repair::{RepairError, Side};
use efro_gti::rules::{Base, Bound};
use efro_gti::{Euro, Rule, RuleSet, Share, Slice, Text};
use proptest::prelude::*;

use super::repair::{cents, rule, slice};

use crate::cases::cases;

/// Objectives by rows, Ghent and all other strands by columns, in cents.
type Cells = [[i64; 2]; 3];

/// Slices of the cells: those of the rows and columns marked.
const SLICES: [(&str, [bool; 3], [bool; 2]); 7] = [
    ("net", [true, true, true], [true, true]),
    ("2.A.1", [true, true, false], [true, true]),
    ("RSO1.1", [true, false, false], [true, true]),
    ("ghent", [true, true, true], [true, false]),
    ("ghent+2.A.1", [true, true, false], [true, false]),
    ("ghent+RSO1.1", [true, false, false], [true, false]),
    ("antwerp|both-cities|other-urban|regular", [true, true, true], [false, true]),
];

fn amount(cells: &Cells, of: usize) -> i64 {
    let (_, rows, columns) = SLICES[of];
    let inside = |row: usize, column: usize| rows[row] && columns[column];
    let places = (0..3).flat_map(|row| (0..2).map(move |column| (row, column)));
    places
        .filter(|(row, column)| inside(*row, *column))
        .map(|(row, column)| cells[row][column])
        .sum()
}

/// Every division of a total over the cells.
fn divisions(total: i64) -> Vec<Cells> {
    let mut all = vec![(Vec::new(), total)];
    for _ in 0..5 {
        let longer = all.into_iter().flat_map(|(cells, left): (Vec<i64>, i64)| {
            (0..=left).map(move |next| ([cells.clone(), vec![next]].concat(), left - next))
        });
        all = longer.collect();
    }
    let cells = |(cells, left): (Vec<i64>, i64)| {
        [[cells[0], cells[1]], [cells[2], cells[3]], [cells[4], left]]
    };
    all.into_iter().map(cells).collect()
}

fn passes(rule: &Rule, cells: &Cells) -> bool {
    let of = |code: Slice| SLICES.iter().position(|(one, ..)| slice(one) == code).unwrap();
    let Base::Slice(base) = rule.base() else { panic!("no base is declared") };
    let target = i128::from(amount(cells, of(rule.target()))) * 1_000_000_000;
    let share = i128::from(amount(cells, of(base))) * i128::from(rule.share().billionths());
    match rule.bound() {
        Bound::AtLeast => target >= share,
        Bound::AtMost => target <= share,
        Bound::Exactly => (target - share).abs() < 1_000_000_000,
    }
}

/// The least that moves from any division with these amounts to one that meets the rules.
fn least(cells: &Cells, stated: &[usize], rules: &RuleSet) -> Option<i64> {
    let all = divisions(amount(cells, 0));
    let before =
        all.iter().filter(|one| stated.iter().all(|of| amount(one, *of) == amount(cells, *of)));
    let before: Vec<&Cells> = before.collect();
    let after = all.iter().filter(|one| rules.rules().iter().all(|rule| passes(rule, one)));
    let moved = |one: &Cells, other: &Cells| -> i64 {
        one.iter()
            .flatten()
            .zip(other.iter().flatten())
            .map(|(one, other)| (one - other).max(0))
            .sum()
    };
    after.flat_map(|after| before.iter().map(move |before| moved(before, after))).min()
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn crossing_amounts_match_brute_force(
        cells in prop::array::uniform3(prop::array::uniform2(0_i64..3)),
        is_stated in prop::array::uniform3(any::<bool>()),
        asked in prop::collection::vec((1_usize..7, prop::sample::select(vec![0_usize, 1, 3]), prop::sample::select(Bound::ALL), 0_u32..=1_000_000_000), 1..4),
    ) {
        // The amount of priority 1 in Ghent is stated, so that objectives and strands are one side.
        let optional = [1, 2, 5].into_iter().zip(is_stated).filter(|(_, is)| *is).map(|(of, _)| of);
        let stated: Vec<usize> = [0, 3, 4].into_iter().chain(optional).collect();
        let figures: Figures =
            stated.iter().map(|of| (slice(SLICES[*of].0), cents(amount(&cells, *of)))).collect();
        let mut set = RuleSet::builder("own", Text::new("eigen", "own"));
        for (number, (target, base, bound, share)) in asked.into_iter().enumerate() {
            let [target, base] = [target, base].map(|of| slice(SLICES[of].0));
            let figure = |of: Slice| figures.figure(of).is_ok();
            if base.contains(target) && base != target && figure(target) && figure(base) {
                let share = Share::from_billionths(share).unwrap();
                set = set.rule(rule(number.to_string(), target).bound(bound, share).of(base));
            }
        }
        let Ok(rules) = set.build() else { return Ok(()) };
        let least = least(&cells, &stated, &rules);
        match rules.repair(&figures, &[]) {
            Ok(repair) => {
                prop_assert!(repair.not_evaluated.is_empty(), "{repair}");
                prop_assert_eq!(Some(repair.moved().unwrap().cents()), least, "{}", repair);
                prop_assert!(repair.is_least());
                prop_assert!(repair.moves.iter().all(|one| one.side == Side::Crossing));
                // The amounts after the moves meet the rules.
                let after: Figures = stated
                    .iter()
                    .map(|of| slice(SLICES[*of].0))
                    .map(|of| (of, figures.figure(of).unwrap().amount().checked_add(repair.change_of(of).unwrap()).unwrap()))
                    .collect();
                prop_assert!(rules.check(&after).failed().next().is_none());
            }
            Err(RepairError::Contradiction { .. }) => prop_assert_eq!(least, None),
            Err(other) => prop_assert!(false, "{other}"),
        }
    }
}

#[test]
fn themes_are_a_side() {
    let figures = Figures::new([
        (Slice::NET, Euro::whole(1_000)),
        (slice("mobility"), Euro::whole(50)),
        (slice("climate-adaptation"), Euro::whole(200)),
    ]);
    let rules = RuleSet::builder("own", Text::new("eigen", "own"))
        .rule(
            rule("mobility".into(), slice("mobility"))
                .at_least(Share::percent::<10>())
                .of(Slice::NET),
        )
        .build()
        .unwrap();
    let repair = rules.repair(&figures, &[]).unwrap();
    assert_eq!(repair.moved_on(Side::Themes), Ok(Euro::whole(50)));
    assert_eq!(repair.change_of(slice("mobility")), Ok(Euro::whole(50)));
}
