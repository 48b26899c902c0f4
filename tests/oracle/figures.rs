//! Repairs of random amounts that cross objectives and strands, with pins and up to a hundred rules: they are
//! sound and proven, also for the largest amounts.

use efro_gti::allocation::Figures;
use efro_gti::repair::RepairError;
use efro_gti::rules::Bound;
use efro_gti::{Euro, RuleSet, Slice};
use proptest::prelude::*;

use crate::random_plans::rules_of;

const OBJECTIVES: [&str; 7] =
    ["RSO1.1", "RSO1.2", "RSO1.4", "RSO2.1", "RSO2.2", "RSO2.4", "RSO2.8"];
const STRANDS: [&str; 5] = ["antwerp", "ghent", "both-cities", "other-urban", "regular"];

/// Some of the objectives and of the strands, as bits.
type Bits = (u8, u8);

fn slice((objectives, strands): Bits) -> Slice {
    let named = |names: &[&str], bits: u8| -> String {
        let inside = names.iter().enumerate().filter(|(place, _)| bits >> place & 1 == 1);
        inside.map(|(_, name)| *name).collect::<Vec<_>>().join("|")
    };
    format!("{}+{}", named(&OBJECTIVES, objectives), named(&STRANDS, strands)).parse().unwrap()
}

fn amount(cells: &[i64], (objectives, strands): Bits) -> Euro {
    let inside =
        |place: usize| objectives >> (place % 7) & 1 == 1 && strands >> (place / 7) & 1 == 1;
    let cells = cells.iter().enumerate().filter(|(place, _)| inside(*place));
    Euro::from_cents(cells.map(|(_, cents)| cents).sum()).unwrap()
}

/// Whether every rule is met as written, also within the rounding of no figure.
fn all_met(rules: &RuleSet, figures: &Figures) -> bool {
    rules.check(figures).rules().all(|outcome| {
        outcome.measure().is_some_and(|one| one.shortfall.is_zero() && one.excess.is_zero())
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn repairs_of_random_amounts_are_sound_and_proven(
        most in prop::sample::select(vec![3_i64, 1_000_000_000, 250_000_000_000_000_000]),
        shares in prop::collection::vec(prop::option::of(0.0..1.0), 35),
        slices in prop::collection::vec(
            prop_oneof![(1_u8..127, Just(31_u8)), (Just(127_u8), 1_u8..31), (1_u8..127, 1_u8..31)], 1..12,
        ),
        asked in prop::collection::vec(
            (0..12_usize, 0..12_usize, prop::sample::select(Bound::ALL), 0_u32..=1_000_000_000), 0..=100,
        ),
        pins in prop::collection::vec(0..12_usize, 0..3),
    ) {
        let share_of = |share: &Option<f64>| share.map_or(0, |share| (share * most as f64) as i64);
        let cells: Vec<i64> = shares.iter().map(share_of).collect();
        let slices: Vec<Bits> = slices.into_iter().chain([(127, 31)]).collect();
        let stated = slices.iter().map(|one| (slice(*one), amount(&cells, *one)));
        let stated: Vec<(Slice, Euro)> = stated.collect();
        let figures = Figures::new(stated.iter().copied());
        let of = |place: usize| stated[place % stated.len()].0;
        let asked = asked.into_iter().map(|(target, base, bound, share)| (of(target), bound, share, of(base)));
        let asked = asked.filter(|(target, .., base)| target != base && base.contains(*target));
        let Ok(rules) = rules_of(asked) else { return Ok(()) };
        let pins: Vec<Slice> = pins.into_iter().map(of).collect();
        match rules.repair(&figures, &pins) {
            Ok(repair) => {
                prop_assert!(repair.is_least() && repair.not_evaluated.is_empty(), "{}", repair);
                prop_assert_eq!(repair.moves.is_empty(), all_met(&rules, &figures));
                let change = |slice: Slice| repair.change_of(slice).unwrap();
                let after = stated.iter().map(|(slice, amount)| (*slice, amount.checked_add(change(*slice)).unwrap()));
                prop_assert!(all_met(&rules, &Figures::new(after)), "{}", repair);
                prop_assert!(pins.iter().all(|pin| change(*pin).is_zero()), "{}", repair);
                prop_assert_eq!(change(Slice::NET), Euro::ZERO);
            }
            Err(RepairError::Contradiction { is_minimal, .. }) => prop_assert!(is_minimal),
            Err(other) => prop_assert!(false, "{}", other),
        }
        prop_assert!(rules.conflicts().is_ok());
    }
}
