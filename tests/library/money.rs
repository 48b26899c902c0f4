//! Amounts and shares: exact, strictly parsed, and displayed so that no shortfall disappears.

use efro_gti::document::ParseErrorKind::{self, Malformed, TooPrecise};
use efro_gti::money::{OutOfRangeError, Ratio, Weight};
use efro_gti::rust_decimal::Decimal;
use efro_gti::{Euro, Language, Share};
use num_bigint::BigInt;
use proptest::prelude::*;

fn euro(text: &str) -> Euro {
    text.parse().unwrap()
}

fn any_euro() -> impl Strategy<Value = Euro> {
    prop_oneof![
        any::<i64>(),
        -1_000_i64..1_000,
        (i64::MAX - 1_000)..=i64::MAX,
        (-i64::MAX)..=(-i64::MAX + 1_000),
    ]
    .prop_filter_map("the smallest i64 has no opposite", |cents| Euro::from_cents(cents).ok())
}

fn any_share() -> impl Strategy<Value = Share> {
    prop_oneof![0_u32..=1_000_000_000, (0_u32..=100).prop_map(|percent| percent * 10_000_000)]
        .prop_map(|parts| Share::from_billionths(parts).unwrap())
}

#[test]
fn euro_parsing_is_strict() {
    for (text, cents) in [
        ("0", 0),
        ("0.0", 0),
        ("1", 100),
        ("1.5", 150),
        ("1234.56", 123_456),
        ("007", 700),
        ("-0.01", -1),
        ("92233720368547758.07", i64::MAX),
        ("-92233720368547758.07", -i64::MAX),
    ] {
        assert_eq!(euro(text).cents(), cents, "{text}");
    }
    for (text, kind) in [
        ("", Malformed),
        ("-", Malformed),
        (".", Malformed),
        ("1.", Malformed),
        (".5", Malformed),
        ("-0", Malformed),
        ("-0.00", Malformed),
        ("+1", Malformed),
        (" 1", Malformed),
        ("1 ", Malformed),
        ("1e3", Malformed),
        ("1_000.00", Malformed),
        ("1,000.00", Malformed),
        ("1.234,56", Malformed),
        ("12,50", Malformed),
        ("NaN", Malformed),
        ("--1", Malformed),
        ("1.2.3", Malformed),
        ("١٢", Malformed),
        ("€ 1", Malformed),
        ("0.001", TooPrecise),
        ("1.000", TooPrecise),
        ("92233720368547758.08", ParseErrorKind::OutOfRange),
        ("-92233720368547758.08", ParseErrorKind::OutOfRange),
        ("999999999999999999999999999999999999999999999999", ParseErrorKind::OutOfRange),
        // 2^128 cents, which would wrap to zero in 128 bits.
        ("3402823669209384634633746074317682114.56", ParseErrorKind::OutOfRange),
        ("3402823669209384634633746074317682114560.00", ParseErrorKind::OutOfRange),
    ] {
        let error = text.parse::<Euro>().unwrap_err();
        assert_eq!((error.kind(), error.value()), (kind, text));
        assert_eq!(error.to_string(), error.text(Language::English));
        assert_ne!(error.text(Language::Dutch), error.text(Language::English));
    }
}

#[test]
fn euro_text_follows_the_language() {
    for (text, nl, en) in [
        ("0", "€ 0,00", "€0.00"),
        ("0.05", "€ 0,05", "€0.05"),
        ("999", "€ 999,00", "€999.00"),
        ("1234.56", "€ 1.234,56", "€1,234.56"),
        ("-1234567.89", "€ -1.234.567,89", "-€1,234,567.89"),
        ("92233720368547758.07", "€ 92.233.720.368.547.758,07", "€92,233,720,368,547,758.07"),
    ] {
        assert_eq!(euro(text).text(Language::Dutch), nl);
        assert_eq!(euro(text).text(Language::English), en);
    }
}

#[test]
fn parse_written_reads_amounts_of_each_language() {
    for (written, language, plain) in [
        ("€ 1.234,56", Language::Dutch, "1234.56"),
        ("€ -1.234,56", Language::Dutch, "-1234.56"),
        ("-€ 1.234,56", Language::Dutch, "-1234.56"),
        ("−1.234,56", Language::Dutch, "-1234.56"),
        ("€\u{a0}1.234,56", Language::Dutch, "1234.56"),
        ("1\u{202f}234\u{202f}567,5 €", Language::Dutch, "1234567.50"),
        ("1.234", Language::Dutch, "1234"),
        ("1234", Language::Dutch, "1234"),
        ("1.500,-", Language::Dutch, "1500"),
        ("€ 1.500,--", Language::Dutch, "1500"),
        ("1500,\u{2013} €", Language::Dutch, "1500"),
        ("1500 EUR", Language::Dutch, "1500"),
        ("EUR 1.234,56", Language::Dutch, "1234.56"),
        ("-1.234,56eur", Language::Dutch, "-1234.56"),
        ("EUR 1,234.56", Language::English, "1234.56"),
        ("0,05", Language::Dutch, "0.05"),
        (" 12 345 ", Language::English, "12345"),
        ("-€1,234.56", Language::English, "-1234.56"),
        ("€-1234.56", Language::English, "-1234.56"),
        ("1,234", Language::English, "1234"),
        ("€92,233,720,368,547,758.07", Language::English, "92233720368547758.07"),
    ] {
        assert_eq!(Euro::parse_written(written, language), Ok(euro(plain)), "{written}");
    }
    for (written, language, kind) in [
        ("", Language::Dutch, Malformed),
        ("€", Language::Dutch, Malformed),
        ("1.23", Language::Dutch, Malformed),
        ("1.2345", Language::Dutch, Malformed),
        ("0.123", Language::Dutch, Malformed),
        ("1.234.56", Language::Dutch, Malformed),
        ("1,234.56", Language::Dutch, Malformed),
        ("1.234 567", Language::Dutch, Malformed),
        ("1234.567", Language::Dutch, Malformed),
        ("1.234,", Language::Dutch, Malformed),
        ("1.500,---", Language::Dutch, Malformed),
        ("1,500.-", Language::English, Malformed),
        ("EUR 1 EUR", Language::Dutch, Malformed),
        ("€ 1 EUR", Language::Dutch, Malformed),
        ("EUR", Language::Dutch, Malformed),
        ("1 EURO", Language::Dutch, Malformed),
        (",50", Language::Dutch, Malformed),
        ("1,2,3", Language::Dutch, Malformed),
        ("€ -0,00", Language::Dutch, Malformed),
        ("-€ -1,00", Language::Dutch, Malformed),
        ("- 1,00", Language::Dutch, Malformed),
        ("€ 1 €", Language::Dutch, Malformed),
        ("1,234", Language::Dutch, TooPrecise),
        ("1.234", Language::English, TooPrecise),
        ("12,34", Language::English, Malformed),
        ("1.234,56", Language::English, Malformed),
        ("€ 92.233.720.368.547.758,08", Language::Dutch, ParseErrorKind::OutOfRange),
    ] {
        let error = Euro::parse_written(written, language).unwrap_err();
        assert_eq!((error.kind(), error.value()), (kind, written));
        assert_ne!(error.text(Language::Dutch), error.text(Language::English));
    }
    let error = Euro::parse_written("1.23", Language::Dutch).unwrap_err();
    assert_eq!(
        error.text(Language::Dutch),
        "\"1.23\" is geen bedrag in euro: verwacht een bedrag zoals \"€ 1.234,56\", met een komma voor \
         de centen en hoogstens twee decimalen"
    );
}

#[test]
fn parse_written_reads_shares_and_weights_of_each_language() {
    for (written, language, plain) in [
        ("7,5 %", Language::Dutch, "7.5%"),
        (" 7,5\u{a0}% ", Language::Dutch, "7.5%"),
        ("0,075", Language::Dutch, "7.5%"),
        ("100 %", Language::Dutch, "100%"),
        ("7.5%", Language::English, "7.5%"),
        ("0.075", Language::English, "7.5%"),
    ] {
        let share: Share = plain.parse().unwrap();
        assert_eq!(Share::parse_written(written, language), Ok(share), "{written}");
    }
    for (written, language, plain) in [
        ("66,7", Language::Dutch, "66.7"),
        ("1.234,5", Language::Dutch, "1234.5"),
        ("1,234.5", Language::English, "1234.5"),
        (" 3 ", Language::English, "3"),
    ] {
        let weight: Weight = plain.parse().unwrap();
        assert_eq!(Weight::parse_written(written, language), Ok(weight), "{written}");
    }
    for text in ["7.5 %", "0.075", "30", "0,3", "7,5%%", "-1 %", "101 %", "0,00000001 %", "", "%"] {
        let language = if text == "0,3" { Language::English } else { Language::Dutch };
        assert!(Share::parse_written(text, language).is_err(), "{text}");
    }
    for text in ["66.7", "66,7 %", "-1", "1e3", "0,1234567891", "0.123", ",5", ""] {
        assert!(Weight::parse_written(text, Language::Dutch).is_err(), "{text}");
    }
    // The error shows the notation that is read.
    let error = Share::parse_written("7.5 %", Language::Dutch).unwrap_err();
    assert_eq!(
        error.text(Language::Dutch),
        "\"7.5 %\" is geen aandeel: verwacht een percentage, zoals \"7,5 %\", of een breuk, zoals \"0,075\""
    );
    let error = Weight::parse_written("66.7", Language::Dutch).unwrap_err();
    assert!(error.text(Language::Dutch).contains("na een komma, zoals \"66,7\""), "{error}");
    // The error of the text form has both of its forms.
    let error = "30".parse::<Share>().unwrap_err();
    assert_eq!(
        error.to_string(),
        "\"30\" is not a share: expected a percentage, such as \"7.5%\", or a fraction, such as \"0.075\""
    );
}

#[test]
fn overflow_is_an_error() {
    let cent = euro("0.01");
    assert_eq!(Euro::MAX.checked_add(cent), Err(OutOfRangeError));
    assert_eq!(Euro::MIN.checked_sub(cent), Err(OutOfRangeError));
    // The smallest amount is `i64::MIN + 1` cents, so that each amount has an opposite.
    assert_eq!(Euro::from_cents(i64::MIN), Err(OutOfRangeError));
    assert_eq!(-Euro::MIN, Euro::MAX);
    assert_eq!(Euro::MIN.abs(), Euro::MAX);
    assert!(OutOfRangeError.to_string().contains("92,233,720,368,547,758.07"));
}

#[test]
fn decimal_conversion_is_exact_or_fails() {
    assert_eq!(Euro::try_from(Decimal::new(1_500, 3)), Ok(euro("1.50")));
    assert_eq!(Euro::try_from(Decimal::new(-1, 0)), Ok(euro("-1")));
    assert_eq!(Euro::try_from(Decimal::new(0, 0)), Ok(Euro::ZERO));
    let fraction = Euro::try_from(Decimal::new(1, 3)).unwrap_err();
    assert_eq!(fraction.kind(), ParseErrorKind::TooPrecise);
    assert_eq!(Euro::try_from(Decimal::MAX).unwrap_err().kind(), ParseErrorKind::OutOfRange);
    assert_eq!(Share::try_from(Decimal::ONE), Ok(Share::ONE));
    assert_eq!(Share::try_from(Decimal::ZERO), Ok(Share::ZERO));
    assert_eq!(Share::try_from(Decimal::new(8, 2)), Ok(Share::percent::<8>()));
    assert_eq!(
        Share::try_from(Decimal::new(-1, 2)).unwrap_err().kind(),
        ParseErrorKind::OutOfRange
    );
    assert_eq!(
        Share::try_from(Decimal::new(1, 10)).unwrap_err().kind(),
        ParseErrorKind::TooPrecise
    );
    assert_eq!(Share::try_from(Decimal::new(2, 0)).unwrap_err().kind(), ParseErrorKind::OutOfRange);
}

#[test]
fn share_parsing_is_strict() {
    for (text, written) in [
        ("8%", "8%"),
        ("8 %", "8%"),
        ("8\u{a0}%", "8%"),
        ("0.08", "8%"),
        ("7.5%", "7.5%"),
        ("0.000000001", "0.0000001%"),
        ("0%", "0%"),
        ("100%", "100%"),
        ("1.0", "100%"),
    ] {
        assert_eq!(text.parse::<Share>().unwrap().to_string(), written, "{text}");
    }
    for (text, kind) in [
        ("8", Malformed),
        ("", Malformed),
        ("%", Malformed),
        ("8,5%", Malformed),
        ("-8%", ParseErrorKind::OutOfRange),
        ("-0.08", ParseErrorKind::OutOfRange),
        ("--8%", Malformed),
        ("8%%", Malformed),
        ("8  %", Malformed),
        ("0.0000000001", TooPrecise),
        ("0.00000001%", TooPrecise),
        ("100.0000001%", ParseErrorKind::OutOfRange),
        ("1.1", ParseErrorKind::OutOfRange),
    ] {
        assert_eq!(text.parse::<Share>().unwrap_err().kind(), kind, "{text}");
    }
    assert_eq!("7.5%".parse::<Share>().unwrap().text(Language::Dutch), "7,5 %");
    assert_eq!("7.5%".parse::<Share>().unwrap().text(Language::English), "7.5%");
}

#[test]
fn displayed_ratio_never_hides_a_shortfall() {
    let eight = Share::percent::<8>();
    let ratio = |part: &str, whole: &str| Ratio::of(euro(part), euro(whole), eight).unwrap();
    let cases = [
        // part, whole, unrounded, rounded for display
        ("799999.99", "10000000.00", "7.9999999%", "7.9999999%"),
        ("800000.00", "10000000.00", "8%", "8%"),
        ("800000.01", "10000000.00", "8.0000001%", "8.0000001%"),
        ("19791000", "266742000", "7.4195289%", "7.42%"),
        ("7.99", "100", "7.99%", "7.99%"),
        ("200", "100", "200%", "200%"),
        ("-1", "100", "-1%", "-1%"),
        // Far finer than a billionth: still not 8 %.
        ("7378697629483820.63", "92233720368547758.00", "7.9999999%", "7.9999999%"),
        ("7378697629483820.65", "92233720368547758.00", "8.0000001%", "8.0000001%"),
    ];
    for (part, whole, exact, short) in cases {
        assert_eq!(ratio(part, whole).to_string(), exact, "{part} of {whole}");
        assert_eq!(
            ratio(part, whole).rounded_for_display(eight).to_string(),
            short,
            "{part} of {whole}"
        );
    }
    assert_eq!(Ratio::of(euro("1"), Euro::ZERO, eight), None);
}

proptest! {
    #[test]
    fn euro_round_trips(amount in any_euro()) {
        prop_assert_eq!(amount.to_string().parse(), Ok(amount));
        prop_assert_eq!(Euro::try_from(Decimal::from(amount)), Ok(amount));
    }

    #[test]
    fn euro_text_of_each_language_round_trips(amount in any_euro()) {
        for language in Language::ALL {
            let written = amount.text(*language);
            prop_assert_eq!(Euro::parse_written(&written, *language), Ok(amount));
            let plain = written.replace(['€', if *language == Language::Dutch { '.' } else { ',' }], "");
            prop_assert_eq!(Euro::parse_written(&plain, *language), Ok(amount));
            let spaced = written.replace(' ', "\u{a0}");
            prop_assert_eq!(Euro::parse_written(&spaced, *language), Ok(amount));
        }
    }

    #[test]
    fn share_text_of_each_language_round_trips(share in any_share()) {
        for language in Language::ALL {
            prop_assert_eq!(Share::parse_written(&share.text(*language), *language), Ok(share));
        }
    }

    #[test]
    fn share_round_trips(share in any_share()) {
        prop_assert_eq!(share.to_string().parse(), Ok(share));
        prop_assert_eq!(Share::try_from(Decimal::from(share)), Ok(share));
    }

    #[test]
    fn floor_and_ceil_of_a_share_are_the_nearest_cents(base in any_euro(), share in any_share()) {
        let exact = BigInt::from(base.cents()) * BigInt::from(share.billionths());
        let whole = BigInt::from(1_000_000_000);
        let down = BigInt::from(share.floor_of(base).cents()) * &whole;
        let up = BigInt::from(share.ceil_of(base).cents()) * &whole;
        prop_assert!(down <= exact && exact <= up);
        prop_assert!(&exact - &down < whole && &up - &exact < whole);
    }

    #[test]
    fn ratio_compares_with_a_share_as_its_amounts_do(
        part in any_euro(), whole in any_euro(), share in any_share(),
    ) {
        let Some(ratio) = Ratio::of(part, whole, share) else {
            prop_assert!(whole <= Euro::ZERO);
            return Ok(());
        };
        let exact = BigInt::from(part.cents()) * BigInt::from(1_000_000_000);
        let asked = BigInt::from(whole.cents()) * BigInt::from(share.billionths());
        let share = i128::from(share.billionths());
        prop_assert_eq!(ratio.billionths().cmp(&share), exact.cmp(&asked));
        prop_assert_eq!(ratio.to_string().parse(), Ok(ratio));
        let short = ratio.rounded_for_display(Share::from_billionths(u32::try_from(share).unwrap()).unwrap());
        prop_assert_eq!(short.billionths().cmp(&share), exact.cmp(&asked));
    }

    #[test]
    fn euro_sum_is_exact(amounts in prop::collection::vec(any_euro(), 0..20)) {
        let exact: BigInt = amounts.iter().map(|amount| BigInt::from(amount.cents())).sum();
        match Euro::sum(amounts) {
            Ok(sum) => prop_assert_eq!(BigInt::from(sum.cents()), exact),
            Err(OutOfRangeError) => prop_assert!(exact.magnitude() > &num_bigint::BigUint::from(i64::MAX as u64)),
        }
    }
}

#[test]
fn parse_errors_state_the_limits() {
    let past = "92233720368547758.08".parse::<Euro>().unwrap_err();
    assert!(past.to_string().ends_with("and \"92233720368547758.07\""), "{past}");
    let past = "1.1".parse::<Share>().unwrap_err();
    assert!(past.to_string().contains("0% to 100%"), "{past}");
    let most = "922337203685477580700%";
    assert_eq!(most.parse::<Ratio>().unwrap().to_string(), most);
    let past = "922337203685477580700.0000001%".parse::<Ratio>().unwrap_err();
    assert_eq!(past.kind(), ParseErrorKind::OutOfRange);
    assert_eq!("0%".parse::<Ratio>().unwrap().to_string(), "0%");
    assert_eq!("-0%".parse::<Ratio>().unwrap_err().kind(), Malformed);
}

#[test]
fn debug_shows_type_and_value() {
    assert_eq!(format!("{:?}", euro("-1.5")), "Euro(-1.50)");
    assert_eq!(format!("{:?}", Share::percent::<8>()), "Share(8%)");
    assert_eq!(format!("{:?}", "107.5%".parse::<Ratio>().unwrap()), "Ratio(107.5%)");
}

#[test]
fn parse_written_refuses_a_leading_separator_and_line_breaks() {
    for text in [".500", "€ .500", "-.500", "1\t234,00", "12\n345", "- 500"] {
        assert!(Euro::parse_written(text, Language::Dutch).is_err(), "{text:?}");
    }
    for text in [",500", ",500.25"] {
        assert!(Euro::parse_written(text, Language::English).is_err(), "{text:?}");
    }
}

#[test]
fn share_out_of_range_is_explained_in_the_notation_that_was_read() {
    let error = Share::parse_written("120 %", Language::Dutch).unwrap_err();
    assert!(error.text(Language::Dutch).ends_with("verwacht 0 % tot en met 100 %"), "{error}");
    let error = "120%".parse::<Share>().unwrap_err();
    assert!(error.text(Language::English).ends_with("expected 0% to 100%"), "{error}");
}
