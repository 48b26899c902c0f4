//! A ledger equals plain sums of its operations, in any order and merged from any parts.

#[path = "../laws/ledger.rs"]
mod laws;

use std::thread;

use efro_gti::allocation::{Amounts, Figure, FigureError, Figures, FundingSource, Limit};
use efro_gti::money::OutOfRangeError;
use efro_gti::portfolio::{Funding, Level, Part, Posting, Remaining, Row, Stage};
use efro_gti::report::{Conclusion, Verdict};
use efro_gti::rules::{Base, Strand};
use efro_gti::{
    Euro, FinancialPlan, Language, Ledger, Operation, Priority, RuleSet, Slice, SpecificObjective,
    Theme,
};
use laws::{in_cents, plain_sum};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::custom_rules::four_rules;

fn cents(cents: i64) -> Euro {
    Euro::from_cents(cents).unwrap()
}

/// Postings with amounts of any sign.
fn postings(amounts: impl Strategy<Value = i64> + Clone) -> impl Strategy<Value = Posting> {
    let funding = (amounts.clone(), amounts.clone())
        .prop_map(|(erdf, total)| Funding { erdf: cents(erdf), total: cents(total) });
    (cells(), select(Stage::ALL), 0..3_i64, funding.clone(), funding, amounts).prop_map(
        |((strand, theme, objective), stage, count, funding, paid, above)| Posting {
            count,
            funding,
            paid,
            paid_above_committed: cents(above),
            ..Posting::new(strand, theme, objective, stage)
        },
    )
}

fn cells() -> impl Strategy<Value = (Strand, Option<Theme>, SpecificObjective)> {
    let theme = prop_oneof![Just(None), select(Theme::ALL).prop_map(Some)];
    (select(Strand::ALL), theme, select(SpecificObjective::ALL))
}

fn parts() -> impl Strategy<Value = Part> {
    let amounts = || (0..100_000_000_000_i64, 0..100_000_000_000_i64);
    let funding = |(erdf, others)| Funding { erdf: cents(erdf), total: cents(erdf + others) };
    let paid = proptest::option::of(amounts().prop_map(funding));
    (cells(), select(Stage::ALL), amounts().prop_map(funding), paid).prop_map(
        |((strand, theme, specific_objective), stage, funding, paid)| {
            let paid = paid.or((stage == Stage::Completed).then_some(funding));
            Part { strand, theme, specific_objective, stage, funding, paid }
        },
    )
}

/// Operations of one to three parts.
fn operations() -> impl Strategy<Value = Vec<Operation>> {
    let operation = vec(parts(), 1..4).prop_map(|mut parts| {
        parts.sort_by_key(Part::slice);
        parts.dedup_by_key(|part| part.slice());
        Operation::new("id", parts).unwrap()
    });
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

/// Four divisions of the net amount: each euro is in exactly one slice of a division.
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
    fn ledger_sums_match_plain_sums(
        operations in operations(), slice in slices(), level in select(Level::ALL),
    ) {
        laws::check_sums(&operations, level, slice);
        laws::check_paid_in_error(&operations, slice);
    }

    #[test]
    fn order_and_merging_do_not_change_a_ledger(
        operations in operations(), turn in 0_usize..60, cuts in vec(0_usize..60, 0..4),
    ) {
        laws::check_order_and_merging(&operations, turn, &cuts);
    }

    #[test]
    fn ledgers_filled_on_threads_merge_into_the_same_ledger(
        operations in operations(), threads in 1_usize..5,
    ) {
        let length = operations.len().div_ceil(threads).max(1);
        let merged = thread::scope(|scope| {
            let fill = |part: &'_ [Operation]| part.iter().collect::<Ledger>();
            let parts: Vec<_> = operations.chunks(length).map(|part| scope.spawn(move || fill(part))).collect();
            parts.into_iter().map(|part| part.join().unwrap()).collect::<Ledger>()
        });
        prop_assert_eq!(merged, operations.iter().collect::<Ledger>());
    }

    #[test]
    fn removing_reverts_adding(kept in operations(), gone in operations()) {
        laws::check_removing(&kept, &gone);
    }

    #[test]
    fn cells_of_two_divisions_add_up(
        operations in operations(), rows in select(divisions()), columns in select(divisions()),
    ) {
        let committed = operations.iter().collect::<Ledger>().commitments(Level::Selected).unwrap();
        let of = |slice: Option<Slice>| {
            slice.map_or((0, 0), |slice| in_cents(committed.funding(slice)))
        };
        let sum = |all: &mut dyn Iterator<Item = (i128, i128)>| {
            all.fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1))
        };
        let all = plain_sum(&operations, Level::Selected, Slice::NET);
        prop_assert_eq!(sum(&mut rows.iter().map(|row| of(Some(*row)))), all);
        for row in &rows {
            let cells = sum(&mut columns.iter().map(|column| of(row.intersection(*column))));
            prop_assert_eq!(cells, of(Some(*row)));
        }
    }

    #[test]
    fn out_of_range_sum_is_reported_and_reverted(amounts in vec(postings(-i64::MAX..=i64::MAX), 1..8)) {
        let mut ledger: Ledger = amounts.iter().copied().collect();
        let level = Level::Paid;
        // The sum of all positive and of all negative cells, for the ERDF and for the total.
        let mut cells = std::collections::BTreeMap::new();
        for posting in amounts.iter().filter(|one| one.stage != Stage::Withdrawn) {
            let cell: &mut [i128; 2] = cells.entry(posting.slice()).or_default();
            cell[0] += i128::from(posting.paid.erdf.cents());
            cell[1] += i128::from(posting.paid.total.cents());
        }
        let fits = [0, 1].iter().all(|which| {
            let amounts = || cells.values().map(|cell| cell[*which]);
            let most: i128 = amounts().filter(|one| *one > 0).sum();
            let least: i128 = amounts().filter(|one| *one < 0).sum();
            most <= i64::MAX.into() && least >= -i128::from(i64::MAX)
        });
        prop_assert_eq!(ledger.commitments(level).is_ok(), fits);
        for posting in &amounts {
            ledger.unbook(posting);
        }
        prop_assert_eq!(&ledger, &Ledger::new());
        prop_assert_eq!(ledger.commitments(level).unwrap().funding(Slice::NET), Funding::ZERO);
    }
}

fn booking(place: Strand, objective: SpecificObjective, stage: Stage, erdf: i32) -> Posting {
    let funding = Funding { erdf: Euro::whole(erdf), total: Euro::whole(erdf) };
    let paid = if stage == Stage::Completed { funding } else { Funding::ZERO };
    Posting { funding, paid, ..Posting::new(place, None, objective, stage) }
}

/// A net amount of 1,000: the rules require 600 and 400 for the priorities and 80 for urban development.
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
    four_rules().check(amounts).outcomes().iter().map(efro_gti::Outcome::verdict).collect()
}

#[test]
fn shortfall_against_a_plan_is_open_and_excess_fails() {
    use SpecificObjective::{Innovation, UrbanMobility};
    use Verdict::{Failed, Open, Passed};

    let mut ledger = Ledger::new();
    ledger.book(&booking(Strand::Ghent, Innovation, Stage::Selected, 50));
    let at = |ledger: &Ledger| ledger.commitments(Level::Selected).unwrap();
    // 50 of 80, exactly 50 of 50, 50 of 600, 0 of 400.
    let open = [Open, Passed, Open, Open];
    assert_eq!(verdicts(&at(&ledger).against(&plan())), open);
    assert_eq!(verdicts(&at(&ledger).against(&plan()).closed()), [Failed, Passed, Failed, Failed]);
    let report = four_rules().check(&at(&ledger).against(&plan()));
    assert_eq!(report.subject(), "plan");
    for (language, level) in [(Language::Dutch, "geselecteerd"), (Language::English, "selected")] {
        assert_eq!(report.level().unwrap().text(language), level);
        assert!(report.headline(language).starts_with(&format!("plan: {level}, ")));
    }
    let named = four_rules().check(&at(&ledger).against(&plan()).with_name("mine"));
    assert_eq!((named.subject(), named.level()), ("mine", None));
    let alone = four_rules().check(&at(&ledger)).headline(Language::Dutch);
    assert!(alone.starts_with("geselecteerd, getoetst aan "), "{alone}");
    assert_eq!(report.conclusion(), Conclusion::Incomplete);

    // Too much for the cities and for priority 1; the remaining funding cannot repair priority 2.
    ledger.book(&booking(Strand::BothCities, Innovation, Stage::Selected, 900));
    assert_eq!(verdicts(&at(&ledger).against(&plan())), [Passed, Failed, Failed, Failed]);
    // More than the plan has is also an excess.
    ledger.book(&booking(Strand::Regular, UrbanMobility, Stage::Selected, 2_000));
    assert_eq!(verdicts(&at(&ledger).against(&plan())), [Passed, Failed, Failed, Failed]);
    // Nothing is paid.
    let paid = ledger.commitments(Level::Paid).unwrap();
    assert_eq!(verdicts(&paid.against(&plan())), [Open, Open, Open, Open]);
}

#[test]
fn uncommitted_amount_is_that_of_the_plan() {
    let ledger = Ledger::new();
    let empty = || ledger.commitments(Level::Selected).unwrap();
    let amount = |plan: &Figures| Ok(empty().against(plan).uncommitted()?.amount());
    assert_eq!(amount(&plan()), Ok(Euro::whole(1_000)));
    assert_eq!(empty().against(&plan()).closed().uncommitted().unwrap().amount(), Euro::ZERO);
    // Without a net amount the total is the limit; without either, the amount is unknown.
    assert_eq!(amount(&Figures::new([(Slice::PROGRAMME, Euro::whole(7))])), Ok(Euro::whole(7)));
    assert_eq!(amount(&Figures::default()), Err(FigureError::not_stated()));
}

#[test]
fn out_of_range_uncommitted_amount_is_an_error() {
    use SpecificObjective::Innovation;

    // A negative correction, so that more than the whole plan is uncommitted.
    let ledger: Ledger =
        [booking(Strand::Ghent, Innovation, Stage::Selected, -1)].into_iter().collect();
    let plan = Figures::new([(Slice::NET, Euro::MAX)]);
    let against = ledger.commitments(Level::Selected).unwrap().against(&plan);
    assert_eq!(against.uncommitted(), Err(FigureError::OutOfRange));
    let report = four_rules().check(&against);
    assert_eq!(report.outcomes()[0].reason().unwrap().code(), "out-of-range");
    let source = FundingSource::Uncommitted;
    let headroom = four_rules().headroom(&against, Slice::URBAN, source);
    assert!(matches!(headroom.plan[0].limit, Limit::NotEvaluated { .. }), "{headroom}");
    assert_eq!(headroom.amount(), None);
}

#[test]
fn rounding_keeps_a_rule_open_but_adds_no_headroom() {
    use SpecificObjective::{Innovation, UrbanMobility};

    let rounded = Figure::rounded(Slice::NET, Euro::whole(1_000), Euro::whole(10));
    let rounded = Figures::default().with_figure(Slice::NET, rounded);
    // 78 of 80 urban, with 1 uncommitted, or 6 within the rounding.
    let ledger: Ledger = [
        booking(Strand::Ghent, Innovation, Stage::Selected, 78),
        booking(Strand::Regular, UrbanMobility, Stage::Selected, 921),
    ]
    .into_iter()
    .collect();
    let against = ledger.commitments(Level::Selected).unwrap().against(&rounded);
    assert_eq!(verdicts(&against)[0], Verdict::Open);
    let room = four_rules().headroom(&against, Slice::NET, FundingSource::Uncommitted);
    assert_eq!(room.at_most(), Some(Euro::whole(1)));
}

#[test]
fn target_above_the_net_amount_of_a_ledger_is_compared_with_the_plan() {
    use SpecificObjective::Innovation;

    let mut ledger = Ledger::new();
    ledger.book(&booking(Strand::Ghent, Innovation, Stage::Selected, 40));
    ledger.book(&booking(Strand::Regular, Innovation, Stage::Selected, -10));
    let committed = ledger.commitments(Level::Selected).unwrap();
    assert_eq!(verdicts(&committed)[0], Verdict::NotEvaluated);
    assert_eq!(verdicts(&committed.against(&plan()))[0], Verdict::Open);
}

#[test]
fn failed_check_of_the_plan_blocks_only_rules_that_use_its_figures() {
    // The two cities exceed the urban amount.
    let plan = FinancialPlan::builder("p", Euro::whole(1_000))
        .technical_assistance(Euro::ZERO)
        .urban(Euro::whole(50))
        .two_cities(Euro::whole(60))
        .declared_base(Euro::whole(600))
        .build()
        .unwrap();
    let verdict = |amounts: &dyn Amounts| four_rules().check(amounts).outcomes()[0].verdict();
    assert_eq!(verdict(&plan), Verdict::NotEvaluated);
    let empty = Ledger::new().commitments(Level::Selected).unwrap();
    assert_eq!(verdict(&empty.clone().against(&plan)), Verdict::Open);
    // No share is taken of the urban amount, which the failed check is about.
    let report = RuleSet::strategy_text().check(&empty.against(&plan));
    assert_eq!(report.rule("two-cities").unwrap().verdict(), Verdict::NotEvaluated);
}

#[test]
fn ledger_without_a_plan_is_its_own_net_amount() {
    let ledger: Ledger = [
        booking(Strand::Ghent, SpecificObjective::Innovation, Stage::Completed, 60),
        booking(Strand::Regular, SpecificObjective::UrbanMobility, Stage::Selected, 40),
    ]
    .into_iter()
    .collect();
    let committed = ledger.commitments(Level::Selected).unwrap();
    assert_eq!(committed.figure(Slice::NET).unwrap().amount(), Euro::whole(100));
    assert_eq!(committed.figure(Slice::PROGRAMME), Err(FigureError::not_stated()));
    assert_eq!(committed.figure(Slice::TECHNICAL_ASSISTANCE), Err(FigureError::not_stated()));
    assert!(committed.base(Base::Declared).is_err());
    // Nothing is open: without a plan, nothing is uncommitted.
    assert_eq!(
        verdicts(&committed),
        [Verdict::Passed, Verdict::NotEvaluated, Verdict::Passed, Verdict::Passed]
    );
}

#[test]
fn repeated_merging_reports_overflow() {
    let mut ledger = Ledger::new();
    ledger.book(&booking(Strand::Ghent, SpecificObjective::Innovation, Stage::Completed, 1));
    for _ in 0..200 {
        ledger.merge(&ledger.clone());
    }
    assert_eq!(ledger.commitments(Level::Paid), Err(OutOfRangeError));
    // 2^128 would wrap to zero, which must not be reported as zero.
    assert_eq!(ledger.recoverable(Slice::NET), Err(OutOfRangeError));
    assert_eq!(ledger.paid_above_committed(Slice::NET), Err(OutOfRangeError));
}

#[test]
fn progress_compares_each_stage_with_the_plan() {
    let ledger: Ledger = [
        booking(Strand::Ghent, SpecificObjective::Innovation, Stage::Completed, 600),
        booking(Strand::Ghent, SpecificObjective::Innovation, Stage::Contracted, 300),
        booking(Strand::Ghent, SpecificObjective::UrbanMobility, Stage::Selected, 150),
        booking(Strand::Ghent, SpecificObjective::UrbanMobility, Stage::Withdrawn, 7),
    ]
    .into_iter()
    .collect();
    let progress = ledger.progress(&plan(), [Slice::NET, Slice::URBAN]).unwrap();
    let net = &progress[0];
    let levels = [net.selected, net.contracted, net.paid];
    assert_eq!(levels.map(|one| one.amount), [1_050, 900, 600].map(Euro::whole));
    assert_eq!(net.planned, Some(Euro::whole(1_000)));
    let (over, left) =
        (|euros| Remaining::Over(Euro::whole(euros)), |euros| Remaining::Left(Euro::whole(euros)));
    assert_eq!(levels.map(|one| one.remaining), [Some(over(50)), Some(left(100)), Some(left(400))]);
    assert_eq!((progress[1].planned, progress[1].selected.remaining), (None, None));
    // A ledger has no technical assistance, so the remaining amount of the programme is unknown.
    let plan = Figures::new([(Slice::PROGRAMME, Euro::whole(2_000))]);
    let programme = &ledger.progress(&plan, [Slice::PROGRAMME]).unwrap()[0];
    assert_eq!((programme.planned, programme.selected.remaining), (Some(Euro::whole(2_000)), None));
}

fn row(fields: [&str; 8]) -> Row<'_> {
    let [strand, objective, stage, erdf, total, paid_erdf, paid_total, id] = fields;
    let fields = [id, "", strand, "", objective, stage, erdf, total, paid_erdf, paid_total];
    Row::from_fields(fields.map(Some)).unwrap()
}

/// "Contracted 100, of which 40 paid."
#[test]
fn each_stage_counts_at_its_levels() {
    let totals = |stage, paid: &str| {
        let ledger: Ledger =
            [row(["ghent", "RSO2.8", stage, "100", "250", paid, paid, "a"])].into_iter().collect();
        let at = |level: &Level| {
            ledger.commitments(*level).unwrap().funding(Slice::NET).erdf.cents() / 100
        };
        let levels: Vec<i64> = Level::ALL.iter().map(at).collect();
        (levels, ledger.recoverable(Slice::NET).unwrap().erdf.cents() / 100)
    };
    assert_eq!(totals("selected", ""), (vec![100, 0, 0], 0));
    assert_eq!(totals("selected", "40"), (vec![100, 0, 40], 0));
    assert_eq!(totals("contracted", "40"), (vec![100, 100, 40], 0));
    // The rest of a completed part is available again.
    assert_eq!(totals("completed", "40"), (vec![40, 40, 40], 0));
    assert_eq!(totals("completed", "0"), (vec![0, 0, 0], 0));
    assert_eq!(totals("withdrawn", "40"), (vec![0, 0, 0], 40));
}

#[test]
fn unpaid_rest_of_a_completed_part_is_available_again() {
    let committed = |stage| {
        let ledger: Ledger =
            [row(["ghent", "RSO2.8", stage, "100", "250", "40", "100", "a"])].into_iter().collect();
        ledger.commitments(Level::Selected).unwrap()
    };
    let plan = plan();
    let uncommitted = |stage| committed(stage).against(&plan).uncommitted().unwrap().amount();
    assert_eq!(uncommitted("contracted"), Euro::whole(900));
    assert_eq!(uncommitted("completed"), Euro::whole(960));
    assert_eq!(uncommitted("withdrawn"), Euro::whole(1_000));
}

#[test]
fn paid_above_committed_is_counted_by_part_and_survives_merging() {
    // The second part is paid less than is committed, which does not make up for the first.
    let over: Ledger = [row(["ghent", "RSO2.8", "contracted", "100", "250", "120.50", "250", "a"])]
        .into_iter()
        .collect();
    let mut all: Ledger = [row(["ghent", "RSO2.8", "contracted", "100", "250", "40", "100", "b"])]
        .into_iter()
        .collect();
    all.merge(&over);
    let excess = "20.50".parse().unwrap();
    assert_eq!(all.paid_above_committed(Slice::NET), Ok(excess));
    assert_eq!(all.paid_above_committed("antwerp".parse().unwrap()), Ok(Euro::ZERO));
    let progress = all.progress(&plan(), [Slice::NET]).unwrap();
    assert_eq!(progress[0].paid_above_committed, excess);
    // All that was paid of a withdrawn part is recoverable.
    let withdrawn: Ledger =
        [row(["ghent", "RSO2.8", "withdrawn", "100", "250", "120.50", "250", "a"])]
            .into_iter()
            .collect();
    assert_eq!(withdrawn.paid_above_committed(Slice::NET), Ok(Euro::ZERO));
    let progress = withdrawn.progress(&plan(), [Slice::NET]).unwrap();
    assert_eq!(progress[0].recoverable, "120.50".parse().unwrap());
}

#[test]
fn number_of_parts_that_is_out_of_range_is_an_error() {
    let one = Posting::new(Strand::Ghent, None, SpecificObjective::UrbanMobility, Stage::Selected);
    let half: Ledger = [Posting { count: i64::MAX, ..one }].into_iter().collect();
    assert_eq!(half.postings().unwrap()[0].count, i64::MAX);
    let mut whole = half.clone();
    whole.merge(&half);
    assert_eq!(whole.postings(), Err(OutOfRangeError));
}
