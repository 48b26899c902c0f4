//! Properties of a split, ten thousand cases each.

#[path = "../laws/split.rs"]
mod laws;

use efro_gti::document::ParseErrorKind;
use efro_gti::money::{SplitError, SplitOptions, SplitPolicy, Weight};
use efro_gti::rust_decimal::Decimal;
use efro_gti::{City, Euro, Language};
use laws::{amounts, split};
use num_bigint::BigInt;
use proptest::prelude::*;

use crate::cases::cases;

fn cents(cents: i64) -> Euro {
    Euro::from_cents(cents).unwrap()
}

fn euro(text: &str) -> Euro {
    text.parse().unwrap()
}

fn any_total() -> impl Strategy<Value = Euro> {
    prop_oneof![-100_i64..100, -1_000_000_i64..1_000_000, any::<i64>()]
        .prop_filter_map("no opposite", |cents| Euro::from_cents(cents).ok())
}

fn any_weights() -> impl Strategy<Value = Vec<u64>> {
    let weight = prop_oneof![0_u64..5, 0_u64..1_000, any::<u64>()];
    prop::collection::vec(weight, 1..12)
        .prop_filter("some weight", |weights| weights.iter().any(|weight| *weight > 0))
}

fn any_policy() -> impl Strategy<Value = SplitPolicy> {
    prop::sample::select(SplitPolicy::ALL)
}

fn any_step() -> impl Strategy<Value = Euro> {
    prop_oneof![Just(1_i64), 1_i64..200, Just(i64::MAX)].prop_map(cents)
}

proptest! {
    #![proptest_config(cases(10_000))]

    #[test]
    fn split_matches_its_definition(
        total in any_total(), weights in any_weights(), policy in any_policy(), step in any_step(),
        tenths in 0_i64..=10,
    ) {
        let minimum = laws::minimum_that_fits(total, step, &weights, tenths);
        laws::check_split(total, SplitOptions::new().policy(policy).step(step).minimum(minimum), &weights);
    }

    #[test]
    fn parts_are_within_a_step_of_their_exact_share(
        total in any_total(), weights in any_weights(), step in any_step(),
    ) {
        let split = split(total, SplitOptions::new().step(step), &weights);
        let sum: BigInt = weights.iter().map(|weight| BigInt::from(*weight)).sum();
        let steps = BigInt::from(total.cents().abs() / step.cents());
        for (part, weight) in split.parts().iter().zip(&weights) {
            prop_assert_eq!(part.weight, Weight::from(*weight));
            let product = &steps * weight;
            let got = BigInt::from(part.amount.cents().abs() / step.cents());
            let (whole, fraction) = (&product / &sum, &product % &sum);
            // The whole steps, and one more only if there is a fraction.
            prop_assert_eq!(&got - &whole, BigInt::from(u8::from(part.odd_step)));
            prop_assert!(!part.odd_step || fraction > BigInt::ZERO);
        }
    }

    #[test]
    fn negating_the_total_negates_the_parts(
        total in any_total(), weights in any_weights(), policy in any_policy(), step in any_step(),
    ) {
        let options = SplitOptions::new().policy(policy).step(step);
        let opposite: Vec<i64> =
            amounts(&split(-total, options, &weights)).into_iter().map(|cents| -cents).collect();
        prop_assert_eq!(amounts(&split(total, options, &weights)), opposite);
    }

    #[test]
    fn scaling_the_weights_changes_nothing(
        total in any_total(), weights in prop::collection::vec(0_u64..1_000_000, 1..12),
        policy in any_policy(), factor in 1_u64..1_000_000,
    ) {
        prop_assume!(weights.iter().any(|weight| *weight > 0));
        let scaled: Vec<u64> = weights.iter().map(|weight| weight * factor).collect();
        let options = SplitOptions::new().policy(policy);
        prop_assert_eq!(amounts(&split(total, options, &weights)), amounts(&split(total, options, &scaled)));
    }

    #[test]
    fn weights_with_decimals_split_like_whole_ones(
        total in any_total(), weights in prop::collection::vec(0_u64..1_000_000_000, 1..12),
        options in (any_policy(), any_step()).prop_map(|(policy, step)| SplitOptions::new().policy(policy).step(step)),
        decimals in 0_u32..=9,
    ) {
        prop_assume!(weights.iter().any(|weight| *weight > 0));
        let decimal = |weight: &u64| Weight::try_from(Decimal::new(i64::try_from(*weight).unwrap(), decimals)).unwrap();
        let with_decimals = total.split_with(options, weights.iter().map(decimal).enumerate()).unwrap();
        let whole = split(total, options, &weights);
        prop_assert_eq!(amounts(&with_decimals), amounts(&whole));
        prop_assert_eq!(with_decimals.remainder(), whole.remainder());
    }

    #[test]
    fn larger_weight_never_gets_less(
        total in any_total(), weights in any_weights(), step in any_step(), tenths in 0_i64..=10,
        policy in any_policy().prop_filter("in order, the first come first", |policy| *policy != SplitPolicy::InOrder),
    ) {
        let minimum = laws::minimum_that_fits(total, step, &weights, tenths);
        let split = split(total, SplitOptions::new().policy(policy).step(step).minimum(minimum), &weights);
        let parts = || split.parts().iter().map(|part| part.amount.abs()).zip(&weights);
        for (amount, weight) in parts() {
            for (other_amount, other_weight) in parts() {
                prop_assert!(weight <= other_weight || amount >= other_amount);
            }
        }
    }

    #[test]
    fn permuting_the_targets_permutes_the_parts(
        total in any_total(),
        // Different weights, because the earlier place decides between equal ones.
        weights in prop::collection::btree_set(1_u64..10_000, 1..12).prop_map(Vec::from_iter).prop_shuffle(),
        policy in any_policy().prop_filter("in order, the first come first", |policy| *policy != SplitPolicy::InOrder),
        seed in any::<u64>(),
    ) {
        let mut permuted = weights.clone();
        permuted.sort_by_key(|weight| weight.wrapping_mul(seed | 1));
        let options = SplitOptions::new().policy(policy);
        let by_weight = |weights: &[u64]| {
            let mut parts: Vec<(u64, Euro)> =
                weights.iter().copied().zip(split(total, options, weights).parts().iter().map(|part| part.amount)).collect();
            parts.sort_unstable();
            parts
        };
        prop_assert_eq!(by_weight(&weights), by_weight(&permuted));
    }
}

#[test]
fn split_of_small_and_large_totals() {
    let parts = |total, weights: &[u64]| amounts(&split(total, SplitOptions::new(), weights));
    assert_eq!(parts(euro("0.01"), &[1, 1, 1]), [1, 0, 0]);
    assert_eq!(parts(Euro::ZERO, &[1, 2]), [0, 0]);
    assert_eq!(parts(euro("-100.00"), &[1, 1, 1]), [-3334, -3333, -3333]);
    assert_eq!(parts(Euro::MAX, &[u64::MAX, 0]), [i64::MAX, 0]);
    assert_eq!(parts(Euro::MIN, &[u64::MAX, u64::MAX]), [-(i64::MAX / 2) - 1, -(i64::MAX / 2)]);
    let thousand = parts(euro("1234567.89"), &vec![u64::MAX; 1_000]);
    assert_eq!(thousand.iter().sum::<i64>(), 123_456_789);
    assert_eq!((thousand[0], thousand[999]), (123_457, 123_456));
    // A total of one step, and one that is no whole number of steps.
    let swiss = SplitOptions::new().step(euro("0.05"));
    assert_eq!(amounts(&split(euro("0.05"), swiss, &[1, 1])), [5, 0]);
    let odd = split(euro("0.07"), swiss, &[1, 1]);
    assert_eq!((amounts(&odd), odd.remainder()), (vec![5, 0], euro("0.02")));
    // The Alabama paradox: one cent more, and the third loses one.
    assert_eq!(parts(cents(10), &[6, 6, 2]), [4, 4, 2]);
    assert_eq!(parts(cents(11), &[6, 6, 2]), [5, 5, 1]);
}

#[test]
fn policies_assign_the_odd_cents() {
    let parts = |policy| {
        let split = split(euro("1.00"), SplitOptions::new().policy(policy), &[0, 1, 3, 3]);
        (amounts(&split), split.remainder().cents())
    };
    // Quotas: 0, 14 2/7, 42 6/7, 42 6/7.
    assert_eq!(parts(SplitPolicy::LargestRemainder), (vec![0, 14, 43, 43], 0));
    assert_eq!(parts(SplitPolicy::InOrder), (vec![0, 15, 43, 42], 0));
    assert_eq!(parts(SplitPolicy::LargestWeightFirst), (vec![0, 14, 43, 43], 0));
    assert_eq!(parts(SplitPolicy::RemainderApart), (vec![0, 14, 42, 42], 2));
}

#[test]
fn split_errors_have_codes() {
    let nobody: [(u8, u64); 0] = [];
    assert_eq!(Euro::CENT.split(nobody), Err(SplitError::NoTargets));
    assert_eq!(Euro::CENT.split([("a", 0), ("b", 0)]), Err(SplitError::NoWeight));
    let with =
        |options: SplitOptions| Euro::whole(1).split_with(options, [("a", 1), ("b", 1), ("c", 0)]);
    for (options, code) in [
        (SplitOptions::new().step(Euro::ZERO), "step-not-positive"),
        (SplitOptions::new().step(-Euro::CENT), "step-not-positive"),
        (SplitOptions::new().minimum(-Euro::CENT), "negative-minimum"),
        (SplitOptions::new().minimum(euro("0.51")), "minimum-above-total"),
    ] {
        let error = with(options).unwrap_err();
        assert_eq!(error.code(), code);
        assert_eq!(error.to_string(), error.text(Language::English));
        assert_ne!(error.text(Language::Dutch), error.text(Language::English));
    }
    let tiny = "0.1".parse::<Weight>().unwrap();
    let error = Euro::CENT.split([("a", tiny), ("b", u64::MAX.into())]).unwrap_err();
    assert_eq!(error.code(), "weights-too-precise");
    // The minimum is compared with the absolute value of a negative total.
    let minimum = euro("0.51");
    assert_eq!(
        Euro::whole(-1).split_with(SplitOptions::new().minimum(minimum), [("a", 1), ("b", 1)]),
        Err(SplitError::MinimumAboveTotal { minimum, targets: 2, total: Euro::whole(1) })
    );
    // The minimum is out of range once it is rounded up to a whole step.
    let options = SplitOptions::new().step(cents(i64::MAX - 1)).minimum(Euro::MAX);
    let error = Euro::MAX.split_with(options, [("a", 1)]).unwrap_err();
    assert_eq!((error, error.code()), (SplitError::OutOfRange, "out-of-range"));
    // A target without weight needs no minimum.
    assert_eq!(amounts(&with(SplitOptions::new().minimum(euro("0.50"))).unwrap()), [50, 50, 0]);
}

#[test]
fn split_text_names_recipients_and_reasons() {
    let split = euro("100.01")
        .split_with(SplitOptions::new().minimum(euro("5")), [(City::Antwerp, 40), (City::Ghent, 1)])
        .unwrap();
    assert_eq!(
        split.text(Language::Dutch),
        "€ 100,01 verdeeld (grootste rest): antwerp € 95,01, ghent € 5,00. Het minimum voor ghent: het \
         aandeel volgens gewicht zou kleiner zijn."
    );
    for (total, policy, odd) in [
        (
            "1",
            SplitPolicy::LargestRemainder,
            "€0.01 for b: largest remainder; ties go to the larger weight, then to the earlier position.",
        ),
        (
            "-1",
            SplitPolicy::LargestWeightFirst,
            "-€0.01 for b: largest weight; ties go to the earlier position.",
        ),
        ("1", SplitPolicy::InOrder, "€0.01 for a: in the order given."),
    ] {
        let options = SplitOptions::new().policy(policy);
        let split = euro(total).split_with(options, [("a", 1), ("b", 2)]).unwrap().to_string();
        assert_eq!(split.split_once("An extra ").unwrap().1, odd);
    }
}

#[test]
fn weights_are_read_and_written_with_decimals() {
    let weight = |text: &str| text.parse::<Weight>();
    for (text, written, dutch) in [
        ("66.7", "66.7", "66,7"),
        ("66.70", "66.7", "66,7"),
        ("0.000000001", "0.000000001", "0,000000001"),
        ("100", "100", "100"),
        ("0.0", "0", "0"),
        ("18446744073709551615", "18446744073709551615", "18446744073709551615"),
    ] {
        let weight = weight(text).unwrap();
        assert_eq!(weight.to_string(), written);
        assert_eq!(weight.text(Language::English), written);
        assert_eq!(weight.text(Language::Dutch), dutch);
        assert_eq!(written.parse(), Ok(weight));
        #[cfg(feature = "serde")]
        {
            assert_eq!(serde_json::to_value(weight).unwrap(), written);
            assert_eq!(serde_json::from_value::<Weight>(text.into()).unwrap(), weight);
        }
    }
    assert_eq!(weight("7"), Ok(Weight::from(7)));
    assert_eq!("66.70".parse::<Decimal>().unwrap().try_into(), weight("66.7"));
    assert!(weight("0.00").unwrap().is_zero() && !weight("0.01").unwrap().is_zero());
    for (text, kind) in [
        ("66,7", ParseErrorKind::Malformed),
        ("-1", ParseErrorKind::Malformed),
        ("1.", ParseErrorKind::Malformed),
        ("0.0000000001", ParseErrorKind::TooPrecise),
        ("18446744073709551616", ParseErrorKind::OutOfRange),
        ("1844674407370955161.61", ParseErrorKind::OutOfRange),
    ] {
        let error = weight(text).unwrap_err();
        assert_eq!(error.kind(), kind, "{text}");
        let names_the_range = error.to_string().contains("at most \"18446744073709551615\"");
        assert_eq!(names_the_range, kind == ParseErrorKind::OutOfRange, "{error}");
    }
    assert!(Weight::try_from(Decimal::NEGATIVE_ONE).is_err());
    assert_eq!(
        weight("66,7").unwrap_err().to_string(),
        "\"66,7\" is not a weight: expected digits with at most nine decimals after a point, such as \"66.7\""
    );
}

#[test]
fn weights_of_different_precision_are_compared_exactly_or_refused() {
    let split = |weights: [&str; 2]| {
        let weights = weights.map(|weight| weight.parse::<Weight>().unwrap());
        euro("100.00").split(weights.into_iter().enumerate())
    };
    assert_eq!(amounts(&split(["66.7", "33"]).unwrap()), [6690, 3310]);
    assert_eq!(amounts(&split(["66.7", "33.3"]).unwrap()), [6670, 3330]);
    assert_eq!(amounts(&split(["0.5", "0"]).unwrap()), [10_000, 0]);
    // The largest number whose billionths fit, and the next one.
    assert_eq!(amounts(&split(["18446744073", "0.000000001"]).unwrap()), [10_000, 0]);
    assert_eq!(split(["18446744074", "0.000000001"]), Err(SplitError::WeightsTooPrecise));
}
