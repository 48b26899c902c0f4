//! A ledger equals plain sums over its operations, whatever their order and however they were cut.

#[path = "../laws/ledger.rs"]
mod laws;

use efro_gti::allocation::{Amounts, Figure, FigureError, Figures, FundingSource, Limit};
use efro_gti::money::OutOfRangeError;
use efro_gti::portfolio::{Funding, Posting, Remaining, Stage};
use efro_gti::report::{Conclusion, Verdict};
use efro_gti::rules::{Base, Strand};
use efro_gti::{
    Euro, FinancialPlan, Ledger, Operation, Priority, RuleSet, Slice, SpecificObjective, Theme,
};
use laws::{found, plain};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

fn cents(cents: i64) -> Euro {
    Euro::from_cents(cents).unwrap()
}

fn bookings(amounts: impl Strategy<Value = i64> + Clone) -> impl Strategy<Value = Posting> {
    let theme = prop_oneof![Just(None), select(Theme::ALL).prop_map(Some)];
    let (place, objective) = (select(Strand::ALL), select(SpecificObjective::ALL));
    (place, theme, objective, select(Stage::ALL), amounts.clone(), amounts).prop_map(
        |(place, theme, specific_objective, stage, erdf, total)| Posting {
            strand: place,
            theme,
            specific_objective,
            stage,
            // An operation has no more ERDF than total costs, unless it is a correction.
            funding: if total < 0 {
                Funding { erdf: cents(erdf), total: cents(total) }
            } else {
                Funding { erdf: cents(erdf.min(total)), total: cents(erdf.max(total)) }
            },
        },
    )
}

fn operations() -> impl Strategy<Value = Vec<Operation>> {
    let amounts = -1_000_000_i64..100_000_000_000;
    let percent = (0..=100_i64, 0..=100_i64);
    let operation = (bookings(amounts), proptest::option::weighted(0.2, percent)).prop_map(
        |(booking, antwerp)| match antwerp {
            None => Operation::new("id", booking).unwrap(),
            Some((percent, of_others)) => {
                let (erdf, others) = (booking.funding.erdf.abs(), booking.funding.total.abs());
                let sum = |erdf: i64, others: i64| Funding {
                    erdf: cents(erdf),
                    total: cents(erdf + others),
                };
                let (erdf, others) = (erdf.cents(), others.cents());
                let antwerp = sum(erdf * percent / 100, others * of_others / 100);
                let (place, funding) = (Strand::BothCities, sum(erdf, others));
                let joint = Operation::new("id", Posting { strand: place, funding, ..booking });
                joint.unwrap().divided(antwerp).unwrap()
            }
        },
    );
    vec(operation, 0..60)
}

fn slices() -> impl Strategy<Value = Slice> {
    let part = |slices: Vec<Slice>| select(slices);
    let named = select(vec![
        Slice::NET,
        Slice::URBAN,
        Slice::TWO_CITIES,
        Slice::NO_THEME,
        Slice::priority(Priority::SmartFlanders),
        "RSO2.1|RSO2.2".parse().unwrap(),
    ]);
    let divided = select(divisions()).prop_flat_map(part);
    let any = prop_oneof![named, divided];
    (any.clone(), any).prop_map(|(one, other)| one.intersection(other).unwrap_or(one))
}

/// Four ways to divide the money net of technical assistance: each euro is in one of the slices.
fn divisions() -> Vec<Vec<Slice>> {
    let themes = Theme::ALL.iter().copied().map(Slice::theme);
    vec![
        Priority::ALL.iter().copied().map(Slice::priority).collect(),
        SpecificObjective::ALL.iter().copied().map(Slice::specific_objective).collect(),
        Strand::ALL.iter().copied().map(Slice::strand).collect(),
        themes.chain([Slice::NO_THEME]).collect(),
    ]
}

proptest! {
    #[test]
    fn sums_are_those_of_the_operations(
        operations in operations(), slice in slices(), stage in select(Stage::ALL),
    ) {
        laws::sums_are_plain(&operations, stage, slice);
    }

    #[test]
    fn order_and_cuts_do_not_matter(
        operations in operations(), turn in 0_usize..60, cuts in vec(0_usize..60, 0..4),
    ) {
        laws::order_and_cuts_do_not_matter(&operations, turn, &cuts);
    }

    #[test]
    fn removing_is_the_opposite_of_adding(kept in operations(), gone in operations()) {
        laws::removing_is_the_opposite_of_adding(&kept, &gone);
    }

    #[test]
    fn the_cells_of_two_divisions_add_up(
        operations in operations(), rows in select(divisions()), columns in select(divisions()),
    ) {
        let standing = operations.iter().collect::<Ledger>().commitments(Stage::Selected).unwrap();
        let of = |slice: Option<Slice>| {
            slice.map_or((0, 0), |slice| found(standing.funding(slice)))
        };
        let sum = |all: &mut dyn Iterator<Item = (i128, i128)>| {
            all.fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1))
        };
        let all = plain(&operations, Stage::Selected, Slice::NET);
        prop_assert_eq!(sum(&mut rows.iter().map(|row| of(Some(*row)))), all);
        for row in &rows {
            let cells = sum(&mut columns.iter().map(|column| of(row.intersection(*column))));
            prop_assert_eq!(cells, of(Some(*row)));
        }
    }

    #[test]
    fn an_amount_past_the_range_shows_and_goes(amounts in vec(bookings(-i64::MAX..=i64::MAX), 1..8)) {
        let mut ledger: Ledger = amounts.iter().copied().collect();
        let stage = Stage::Withdrawn;
        // The most and the least that any of the cells can come to, of the ERDF and of the total.
        let mut cells = std::collections::BTreeMap::new();
        for booking in amounts.iter().filter(|one| one.stage == stage) {
            let cell: &mut [i128; 2] = cells.entry(booking.slice()).or_default();
            cell[0] += i128::from(booking.funding.erdf.cents());
            cell[1] += i128::from(booking.funding.total.cents());
        }
        let fits = [0, 1].iter().all(|which| {
            let amounts = || cells.values().map(|cell| cell[*which]);
            let most: i128 = amounts().filter(|one| *one > 0).sum();
            let least: i128 = amounts().filter(|one| *one < 0).sum();
            most <= i64::MAX.into() && least >= -i128::from(i64::MAX)
        });
        prop_assert_eq!(ledger.commitments(stage).is_ok(), fits);
        for booking in &amounts {
            ledger.unbook(booking);
        }
        prop_assert_eq!(&ledger, &Ledger::new());
        prop_assert_eq!(ledger.commitments(stage).unwrap().funding(Slice::NET), Funding::default());
    }
}

fn booking(place: Strand, objective: SpecificObjective, stage: Stage, erdf: i32) -> Posting {
    let funding = Funding { erdf: Euro::whole(erdf), total: Euro::whole(erdf) };
    Posting { strand: place, theme: None, specific_objective: objective, stage, funding }
}

/// A net amount of 1,000, and so 600 and 400 for the priorities and 80 of urban money.
fn plan() -> Figures {
    Figures::new([
        (Slice::PROGRAMME, Euro::whole(1_035)),
        (Slice::TECHNICAL_ASSISTANCE, Euro::whole(35)),
        (Slice::NET, Euro::whole(1_000)),
    ])
    .with_declared_base(Figure::exact(Euro::whole(500)))
    .with_name("plan")
}

fn verdicts(amounts: &impl Amounts) -> Vec<Verdict> {
    RuleSet::adopted().check(amounts).outcomes().iter().map(efro_gti::Outcome::verdict).collect()
}

#[test]
fn against_a_plan_what_is_short_is_open_and_what_is_over_fails() {
    use SpecificObjective::{Innovation, UrbanMobility};
    use Verdict::{Failed, Open, Passed};

    let mut ledger = Ledger::new();
    ledger.book(&booking(Strand::Ghent, Innovation, Stage::Selected, 50));
    let at = |ledger: &Ledger| ledger.commitments(Stage::Selected).unwrap();
    // 50 of 80, exactly 50 of 50, 50 of 600, 0 of 400.
    let open = [Open, Passed, Open, Open];
    assert_eq!(verdicts(&at(&ledger).against(&plan())), open);
    assert_eq!(verdicts(&at(&ledger).against(&plan()).closed()), [Failed, Passed, Failed, Failed]);
    let report = RuleSet::adopted().check(&at(&ledger).against(&plan()));
    assert_eq!(report.subject(), "plan: selected");
    assert_eq!(report.conclusion(), Conclusion::Incomplete);

    // Too much for the cities and for priority 1, of which the rest can no longer be mended.
    ledger.book(&booking(Strand::BothCities, Innovation, Stage::Selected, 900));
    assert_eq!(verdicts(&at(&ledger).against(&plan())), [Passed, Failed, Failed, Failed]);
    // More than there is: an excess all the same.
    ledger.book(&booking(Strand::Regular, UrbanMobility, Stage::Selected, 2_000));
    assert_eq!(verdicts(&at(&ledger).against(&plan())), [Passed, Failed, Failed, Failed]);
    // Nothing is paid.
    let paid = ledger.commitments(Stage::Paid).unwrap();
    assert_eq!(verdicts(&paid.against(&plan())), [Open, Open, Open, Open]);
}

#[test]
fn what_is_left_is_what_the_plan_has() {
    let ledger = Ledger::new();
    let empty = || ledger.commitments(Stage::Selected).unwrap();
    let amount = |plan: &Figures| Ok(empty().against(plan).uncommitted()?.amount());
    assert_eq!(amount(&plan()), Ok(Euro::whole(1_000)));
    assert_eq!(empty().against(&plan()).closed().uncommitted().unwrap().amount(), Euro::ZERO);
    // Without a net amount it is within the total; without either, nothing says that it ran out.
    assert_eq!(amount(&Figures::new([(Slice::PROGRAMME, Euro::whole(7))])), Ok(Euro::whole(7)));
    assert_eq!(amount(&Figures::default()), Err(FigureError::not_stated()));
}

#[test]
fn a_difference_from_the_plan_that_is_out_of_range_is_no_amount() {
    use SpecificObjective::Innovation;

    // A correction below zero, and so more than all money left.
    let ledger: Ledger =
        [booking(Strand::Ghent, Innovation, Stage::Selected, -1)].into_iter().collect();
    let plan = Figures::new([(Slice::NET, Euro::MAX)]);
    let against = ledger.commitments(Stage::Selected).unwrap().against(&plan);
    assert_eq!(against.uncommitted(), Err(FigureError::OutOfRange));
    let report = RuleSet::adopted().check(&against);
    assert_eq!(report.outcomes()[0].reason().unwrap().code(), "out-of-range");
    let source = FundingSource::Uncommitted;
    let headroom = RuleSet::adopted().headroom(&against, Slice::URBAN, source);
    assert!(matches!(headroom.plan[0].limit, Limit::NotEvaluated { .. }), "{headroom}");
    assert_eq!(headroom.amount(), None);
}

#[test]
fn what_rounding_may_have_taken_off_can_mend_and_is_no_room() {
    use SpecificObjective::{Innovation, UrbanMobility};

    let rounded = Figure::rounded(Slice::NET, Euro::whole(1_000), Euro::whole(10));
    let rounded = Figures::default().with_figure(Slice::NET, rounded);
    // 78 of 80 urban with 1 left, or 6.
    let ledger: Ledger = [
        booking(Strand::Ghent, Innovation, Stage::Selected, 78),
        booking(Strand::Regular, UrbanMobility, Stage::Selected, 921),
    ]
    .into_iter()
    .collect();
    let against = ledger.commitments(Stage::Selected).unwrap().against(&rounded);
    assert_eq!(verdicts(&against)[0], Verdict::Open);
    let room = RuleSet::adopted().headroom(&against, Slice::NET, FundingSource::Uncommitted);
    assert_eq!(room.at_most(), Some(Euro::whole(1)));
}

#[test]
fn a_target_in_the_ledger_is_not_a_part_of_the_net_amount_of_the_ledger() {
    use SpecificObjective::Innovation;

    let mut ledger = Ledger::new();
    ledger.book(&booking(Strand::Ghent, Innovation, Stage::Selected, 40));
    ledger.book(&booking(Strand::Regular, Innovation, Stage::Selected, -10));
    let standing = ledger.commitments(Stage::Selected).unwrap();
    assert_eq!(verdicts(&standing)[0], Verdict::NotEvaluated);
    assert_eq!(verdicts(&standing.against(&plan()))[0], Verdict::Open);
}

#[test]
fn a_failed_check_of_the_plan_hides_only_what_rests_on_the_plan() {
    // The two cities have more than all urban money.
    let plan = FinancialPlan::builder("p", Euro::whole(1_000))
        .technical_assistance(Euro::ZERO)
        .urban(Euro::whole(50))
        .two_cities(Euro::whole(60))
        .declared_base(Euro::whole(600))
        .build()
        .unwrap();
    let verdict = |amounts: &dyn Amounts| RuleSet::adopted().check(amounts).outcomes()[0].verdict();
    assert_eq!(verdict(&plan), Verdict::NotEvaluated);
    let empty = Ledger::new().commitments(Stage::Selected).unwrap();
    assert_eq!(verdict(&empty.clone().against(&plan)), Verdict::Open);
    // Of the urban money itself, which is in doubt, no share is taken.
    let report = RuleSet::strategy_text().check(&empty.against(&plan));
    assert_eq!(report.outcomes()[1].verdict(), Verdict::NotEvaluated);
}

#[test]
fn alone_a_ledger_is_its_own_net_amount() {
    let ledger: Ledger = [
        booking(Strand::Ghent, SpecificObjective::Innovation, Stage::Paid, 60),
        booking(Strand::Regular, SpecificObjective::UrbanMobility, Stage::Selected, 40),
    ]
    .into_iter()
    .collect();
    let standing = ledger.commitments(Stage::Selected).unwrap();
    assert_eq!(standing.figure(Slice::NET).unwrap().amount(), Euro::whole(100));
    assert_eq!(standing.figure(Slice::PROGRAMME), Err(FigureError::not_stated()));
    assert_eq!(standing.figure(Slice::TECHNICAL_ASSISTANCE), Err(FigureError::not_stated()));
    assert!(standing.base(Base::Declared).is_err());
    // Nothing is open: it is held against what it is, not against what is to come.
    assert_eq!(
        verdicts(&standing),
        [Verdict::Passed, Verdict::NotEvaluated, Verdict::Passed, Verdict::Passed]
    );
}

#[test]
fn a_ledger_merged_with_itself_too_often_says_so() {
    let mut ledger = Ledger::new();
    ledger.book(&booking(Strand::Ghent, SpecificObjective::Innovation, Stage::Paid, 1));
    for _ in 0..200 {
        ledger.merge(&ledger.clone());
    }
    assert_eq!(ledger.commitments(Stage::Paid), Err(OutOfRangeError));
    // Two to the power of 128 wraps to nothing, and is not taken for it.
    assert_eq!(ledger.commitments(Stage::Withdrawn), Err(OutOfRangeError));
}

#[test]
fn progress_is_held_against_what_is_planned() {
    let ledger: Ledger = [
        booking(Strand::Ghent, SpecificObjective::Innovation, Stage::Paid, 600),
        booking(Strand::Ghent, SpecificObjective::Innovation, Stage::Contracted, 300),
        booking(Strand::Ghent, SpecificObjective::UrbanMobility, Stage::Selected, 150),
        booking(Strand::Ghent, SpecificObjective::UrbanMobility, Stage::Withdrawn, 7),
    ]
    .into_iter()
    .collect();
    let progress = ledger.progress(&plan(), [Slice::NET, Slice::URBAN]).unwrap();
    let net = &progress[0];
    let reached = [net.selected, net.contracted, net.paid];
    assert_eq!(reached, [1_050, 900, 600].map(Euro::whole));
    assert_eq!(
        (net.planned, net.remaining),
        (Some(Euro::whole(1_000)), Some(Remaining::Over(Euro::whole(50))))
    );
    assert_eq!((progress[1].planned, progress[1].remaining), (None, None));
    // Technical assistance is planned and never in a ledger: what is left of it is not known.
    let plan = Figures::new([(Slice::PROGRAMME, Euro::whole(2_000))]);
    let programme = &ledger.progress(&plan, [Slice::PROGRAMME]).unwrap()[0];
    assert_eq!((programme.planned, programme.remaining), (Some(Euro::whole(2_000)), None));
}
