//! Derived figures, compared with exact linear algebra on big rationals.

use std::collections::BTreeSet;

use efro_gti::allocation::{Amounts, Figure, FigureError, Figures};
use efro_gti::rules::Strand;
use efro_gti::{City, Euro, FinancialPlan, Priority, Slice, SpecificObjective, Theme};
use num_bigint::BigInt;
use num_rational::BigRational;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use crate::cases::cases;

fn cents(cents: i64) -> Euro {
    Euro::from_cents(cents).unwrap()
}

/// Every cell of the programme, technical assistance included.
fn cells() -> Vec<Slice> {
    let objectives = SpecificObjective::ALL.iter().map(|one| Slice::specific_objective(*one));
    let themes: Vec<Slice> =
        Theme::ALL.iter().map(|one| Slice::theme(*one)).chain([Slice::NO_THEME]).collect();
    let mut cells = vec![Slice::TECHNICAL_ASSISTANCE];
    for objective in objectives {
        for strand in Strand::ALL {
            let part = objective.intersection(Slice::strand(*strand)).unwrap();
            cells.extend(themes.iter().map(|theme| part.intersection(*theme).unwrap()));
        }
    }
    cells
}

fn all_of<C: Copy + Into<Slice>>(codes: &[C]) -> Slice {
    let mut slices = codes.iter().map(|code| (*code).into());
    let first = slices.next().unwrap();
    slices.fold(first, |all: Slice, one| all.union(one).unwrap())
}

/// Slices of few objectives, strands and themes, so that many of them overlap.
fn slices() -> impl Strategy<Value = Slice> {
    let some = |most: usize| 1..=most;
    let objectives = subsequence(SpecificObjective::ALL[..4].to_vec(), some(4));
    let strands = subsequence(Strand::ALL.to_vec(), some(5));
    let themes = subsequence(Theme::ALL[..3].to_vec(), some(3));
    prop_oneof![
        3 => (objectives, strands, prop::option::weighted(0.3, themes)).prop_map(
            |(objectives, strands, themes)| {
                let slice = all_of(&objectives).intersection(all_of(&strands)).unwrap();
                themes.map_or(slice, |themes| slice.intersection(all_of(&themes)).unwrap())
            },
        ),
        2 => select(own_fields()),
        1 => Just(Slice::NET),
    ]
}

/// The slices that have a separate field in a plan, in canonical order.
fn own_fields() -> Vec<Slice> {
    let mut all = vec![Slice::PROGRAMME, Slice::TECHNICAL_ASSISTANCE];
    all.extend(Priority::ALL.iter().map(|one| Slice::priority(*one)));
    all.extend(SpecificObjective::ALL.iter().map(|one| Slice::specific_objective(*one)));
    all.extend([Slice::URBAN, Slice::TWO_CITIES]);
    all.extend(City::ALL.iter().map(|one| Slice::city(*one)));
    all.push(Slice::strand(Strand::BothCities));
    all
}

/// One cell of each kind: cells in the same slices have the same equation.
fn kinds(cells: &[Slice], slices: &[&Slice]) -> Vec<Slice> {
    let mut seen = BTreeSet::new();
    let pattern =
        |cell: &Slice| -> Vec<bool> { slices.iter().map(|slice| slice.contains(*cell)).collect() };
    cells.iter().copied().filter(|cell| seen.insert(pattern(cell))).collect()
}

/// The slices in canonical order: those with a separate field, then the others, larger first.
fn canonical(slices: &BTreeSet<Slice>, cells: &[Slice]) -> Vec<Slice> {
    let own = own_fields();
    let size = |slice: &Slice| cells.iter().filter(|cell| slice.contains(**cell)).count();
    let rank = |slice: &Slice| own.iter().position(|one| one == slice).unwrap_or(own.len());
    let mut ordered: Vec<Slice> = slices.iter().copied().collect();
    // Technical assistance is one cell here and 40 in the library, but no other slice is compared with it by size.
    ordered.sort_by_key(|slice| (rank(slice), usize::MAX - size(slice), *slice));
    ordered
}

type Vector = Vec<BigRational>;

fn vector(slice: Slice, cells: &[Slice]) -> Vector {
    let one = |cell: &Slice| BigRational::from(BigInt::from(i32::from(slice.contains(*cell))));
    cells.iter().map(one).collect()
}

/// The rest of a vector after the rows are subtracted, and the factor of each slice in them.
fn reduced(mut vector: Vector, rows: &[(usize, Vector, Vector)]) -> (Vector, Vector) {
    let zero = BigRational::from(BigInt::from(0));
    let mut factors = vec![zero.clone(); rows.len()];
    for (pivot, values, of_slices) in rows {
        let times = vector[*pivot].clone();
        for (value, row) in vector.iter_mut().zip(values) {
            *value -= &times * row;
        }
        for (factor, row) in factors.iter_mut().zip(of_slices) {
            *factor += &times * row;
        }
    }
    (vector, factors)
}

/// The first linearly independent slices in echelon form: the pivot, the row, and the factors of the slices in it.
fn basis(ordered: &[Slice], cells: &[Slice]) -> Vec<(usize, Vector, Vector)> {
    let zero = BigRational::from(BigInt::from(0));
    let mut rows: Vec<(usize, Vector, Vector)> = Vec::new();
    for slice in ordered {
        let (left, factors) = reduced(vector(*slice, cells), &rows);
        let Some(pivot) = left.iter().position(|value| *value != zero) else { continue };
        let scale = left[pivot].recip();
        let values = left.iter().map(|value| value * &scale).collect();
        let mut of_slices: Vector = factors.iter().map(|factor| -factor * &scale).collect();
        for (_, _, earlier) in &mut rows {
            earlier.push(zero.clone());
        }
        of_slices.push(scale);
        rows.push((pivot, values, of_slices));
    }
    rows
}

/// Whether a slice is a combination of the basis with whole-number factors.
fn follows(slice: Slice, rows: &[(usize, Vector, Vector)], cells: &[Slice]) -> bool {
    let zero = BigRational::from(BigInt::from(0));
    let (left, factors) = reduced(vector(slice, cells), rows);
    left.iter().all(|value| *value == zero) && factors.iter().all(BigRational::is_integer)
}

fn sum_of(slice: Slice, cells: &[Slice], amounts: &[i64]) -> i64 {
    let inside = cells.iter().zip(amounts).filter(|(cell, _)| slice.contains(**cell));
    inside.map(|(_, amount)| amount).sum()
}

/// Amounts for all cells: a few values, many of them zero.
fn amounts() -> impl Strategy<Value = Vec<i64>> {
    prop::collection::vec(prop_oneof![Just(0), 0_i64..1_000], cells().len())
}

proptest! {
    #![proptest_config(cases(500))]

    /// A slice has a figure exactly when linear algebra gives it one; the figure is the sum of its cells.
    #[test]
    fn derived_figures_match_linear_algebra(
        stated in prop::collection::btree_set(slices(), 0..12),
        asked in prop::collection::vec(slices(), 6),
        amounts in amounts(),
    ) {
        let cells = cells();
        let kinds = kinds(&cells, &stated.iter().chain(&asked).collect::<Vec<_>>());
        let rows = basis(&canonical(&stated, &cells), &kinds);
        let amount = |slice: &Slice| (*slice, cents(sum_of(*slice, &cells, &amounts)));
        let figures = Figures::new(stated.iter().map(amount));
        for slice in asked.iter().chain(&stated) {
            match figures.figure(*slice) {
                Ok(figure) => {
                    prop_assert!(stated.contains(slice) || follows(*slice, &rows, &kinds), "{slice}");
                    prop_assert_eq!(figure.amount(), amount(slice).1, "{}", slice);
                }
                Err(error) => {
                    prop_assert_eq!(error, FigureError::not_stated());
                    prop_assert!(!stated.contains(slice) && !follows(*slice, &rows, &kinds), "{slice}");
                }
            }
        }
    }

    /// The same holds in a plan, for any order of its amounts, and no check fails.
    #[test]
    fn derived_figures_of_a_plan_match_linear_algebra(
        (stated, order) in prop::collection::btree_set(slices(), 0..12)
            .prop_flat_map(|set| {
                let list: Vec<Slice> = set.iter().copied().collect();
                (Just(set), Just(list).prop_shuffle())
            }),
        asked in prop::collection::vec(slices(), 6),
        mut amounts in amounts(),
    ) {
        let cells = cells();
        // Joint funding that is not stated is assumed to be zero.
        let joint = Slice::strand(Strand::BothCities);
        for (cell, amount) in cells.iter().zip(&mut amounts) {
            if joint.contains(*cell) {
                *amount = 0;
            }
        }
        let amount = |slice: Slice| cents(sum_of(slice, &cells, &amounts));
        let build = |order: &[Slice]| {
            let plan = FinancialPlan::builder("A plan", amount(Slice::PROGRAMME));
            let others = order.iter().filter(|slice| **slice != Slice::PROGRAMME);
            others.fold(plan, |plan, slice| plan.amount(*slice, amount(*slice))).build().unwrap()
        };
        let plan = build(&order);
        let sorted: Vec<Slice> = stated.iter().copied().collect();
        prop_assert_eq!(&plan, &build(&sorted));

        let mut known = stated.clone();
        known.insert(Slice::PROGRAMME);
        let with_joint = [joint];
        let kinds =
            kinds(&cells, &known.iter().chain(&asked).chain(&with_joint).collect::<Vec<_>>());
        // Joint funding is assumed if both cities are stated and no amount determines it.
        let both = City::ALL.iter().all(|city| known.contains(&Slice::city(*city)));
        let determined = known.iter().any(|slice| joint.contains(*slice))
            || follows(joint, &basis(&canonical(&known, &cells), &kinds), &kinds);
        if both && !determined && !known.contains(&Slice::TWO_CITIES) {
            known.insert(joint);
        }
        let rows = basis(&canonical(&known, &cells), &kinds);
        for slice in &asked {
            let expected = known.contains(slice) || follows(*slice, &rows, &kinds);
            let found = plan.figure(*slice).map(|figure| figure.amount());
            prop_assert_eq!(found.ok(), expected.then(|| amount(*slice)), "{}", slice);
        }
        let failed = efro_gti::RuleSet::adopted().check(&plan);
        let failed: Vec<_> = failed.failed().filter(|one| one.measure().is_none()).collect();
        prop_assert!(failed.is_empty(), "{failed:?}");
    }
}

#[test]
fn fractional_combination_has_no_figure() {
    // The sum of all three is half the sum of the pairs: not a combination with whole-number factors.
    let pairs = ["RSO1.1|RSO1.2", "RSO1.2|RSO1.4", "RSO1.1|RSO1.4"];
    let figures = Figures::new(pairs.map(|pair| (pair.parse().unwrap(), cents(20))));
    let smart = Slice::priority(Priority::SmartFlanders);
    assert_eq!(figures.figure(smart), Err(FigureError::not_stated()));
    // With the whole stated, each is derived; if it contradicts the pairs, none is.
    let whole = |amount| {
        Figures::new(
            pairs
                .map(|pair| (pair.parse().unwrap(), cents(20)))
                .into_iter()
                .chain([(smart, cents(amount))]),
        )
    };
    let innovation = Slice::specific_objective(SpecificObjective::Innovation);
    assert_eq!(whole(30).figure(innovation).unwrap().amount(), cents(10));
    assert_eq!(whole(31).figure(innovation), Err(FigureError::Ambiguous));
}

#[test]
fn negative_difference_is_a_contradiction() {
    let figures = Figures::new([(Slice::NET, cents(10)), (Slice::URBAN, cents(11))]);
    let regular = Slice::strand(Strand::Regular);
    assert_eq!(figures.figure(regular), Err(FigureError::Ambiguous));
}

/// Of two figures with the same amount, the one that claims less counts, in any order.
#[test]
fn coarser_of_two_equal_figures_is_kept() {
    let amount = Euro::whole(266_742_000);
    let figure = |unit| Figure::rounded(Slice::NET, amount, Euro::whole(unit));
    for units in [[1, 1_000], [1_000, 1]] {
        let figures = units
            .into_iter()
            .fold(Figures::default(), |all, unit| all.with_figure(Slice::NET, figure(unit)));
        assert_eq!(figures.figure(Slice::NET).unwrap().half_unit(), Euro::whole(500));
    }
}
