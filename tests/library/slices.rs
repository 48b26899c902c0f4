//! Slices round-trip, and behave as sets.

use efro_gti::document::ParseErrorKind;
use efro_gti::rules::{Base, Strand};
use efro_gti::{City, Language, Priority, Slice, SpecificObjective, Theme};
use proptest::prelude::*;
use proptest::sample::subsequence;

/// The names of the objectives, the strands and the themes.
fn names() -> [Vec<&'static str>; 3] {
    let objectives = SpecificObjective::ALL.iter().map(|one| one.code());
    let themes = Theme::ALL.iter().map(|theme| theme.code());
    [
        objectives.chain(["technical-assistance"]).collect(),
        Strand::ALL.iter().map(|place| place.code()).collect(),
        themes.chain(["no-theme"]).collect(),
    ]
}

/// The text of a slice of any objectives, strands and themes.
fn any_text() -> impl Strategy<Value = String> {
    let [objectives, places, themes] = names();
    (subsequence(objectives, 1..=8), subsequence(places, 1..=5), subsequence(themes, 1..=8))
        .prop_map(|(objectives, places, themes)| {
            [objectives, places, themes].map(|names| names.join("|")).join("+")
        })
}

fn any_slice() -> impl Strategy<Value = Slice> {
    any_text().prop_map(|text| text.parse().unwrap())
}

#[test]
fn named_slices_round_trip() {
    for (slice, text, words) in [
        (Slice::PROGRAMME, "programme", "the whole programme"),
        (Slice::NET, "net", "the programme net of technical assistance"),
        (Slice::TECHNICAL_ASSISTANCE, "technical-assistance", "technical assistance"),
        (Slice::URBAN, "urban", "sustainable urban development"),
        (Slice::TWO_CITIES, "two-cities", "Antwerp and Ghent"),
        (Slice::priority(Priority::SmartFlanders), "2.A.1", "priority 2.A.1"),
        (Slice::city(City::Ghent), "ghent", "Ghent"),
        (Slice::NO_THEME, "no-theme", "funding without a theme"),
        (Slice::theme(Theme::ClimateAdaptation), "climate-adaptation", "theme Climate adaptation"),
    ] {
        assert_eq!(slice.to_string(), text);
        assert_eq!(text.parse(), Ok(slice));
        assert_eq!(slice.text(Language::English), words);
    }
    let renovation = Slice::specific_objective(SpecificObjective::EnergyEfficiency)
        .union(Slice::specific_objective(SpecificObjective::RenewableEnergy))
        .unwrap();
    assert_eq!(renovation.to_string(), "RSO2.1|RSO2.2");
    assert_eq!(
        "climate-adaptation+SD 2.4+Gent".parse::<Slice>().unwrap().to_string(),
        "ghent+RSO2.4+climate-adaptation"
    );
    assert_eq!("RSO1.1|RSO1.2|RSO1.4".parse::<Slice>().unwrap().to_string(), "2.A.1");
    for (twice, once) in [
        ("2.A.1|RSO1.1", "2.A.1"),
        ("urban|ghent", "urban"),
        ("climate-adaptation|no-theme|climate-adaptation", "climate-adaptation|no-theme"),
    ] {
        assert_eq!(twice.parse::<Slice>().unwrap().to_string(), once);
    }
    assert_eq!(format!("{:?}", Slice::city(City::Ghent)), "Slice(ghent)");
}

#[test]
fn parsing_accepts_names_and_display_writes_codes() {
    for (text, code) in [
        ("gent+RSO 2.4", "ghent+RSO2.4"),
        (" Gent + rso2.4 + Klimaatadaptatie ", "ghent+RSO2.4+climate-adaptation"),
        ("P1|sd 2.1", "2.A.1|RSO2.1"),
        ("Technische bijstand", "technical-assistance"),
        ("Two cities", "two-cities"),
        ("Antwerpen en Gent", "two-cities"),
        ("duurzame stedelijke ontwikkeling", "urban"),
        ("No_Theme", "no-theme"),
        ("netto", "net"),
        ("programma", "programme"),
        ("het reguliere luik", "regular"),
    ] {
        assert_eq!(text.parse::<Slice>().unwrap().to_string(), code, "{text}");
    }
    for base in ["declared", "Declared", "de opgegeven grondslag"] {
        assert_eq!(base.parse(), Ok(Base::Declared));
    }
}

/// Each spelling of a code is read as the slice of that code: no two lists share a spelling.
#[test]
fn every_spelling_of_a_code_is_the_same_slice() {
    macro_rules! slices {
        ($($code:ident),*) => {$(
            let also_read = "?".parse::<$code>().unwrap_err().also_read();
            let names = $code::ALL.iter().flat_map(|code| {
                [code.code(), code.text(Language::Dutch), code.text(Language::English)]
            });
            // As a slice, it is the two cities together and each apart.
            let both = |spelling: &&str| !["Antwerpen en Gent", "Antwerp and Ghent"].contains(spelling);
            for spelling in names.chain(also_read).filter(both) {
                let slice = Slice::from(spelling.parse::<$code>().unwrap());
                assert_eq!(spelling.parse(), Ok(slice), "{spelling}");
                assert_eq!(spelling.parse(), Ok(Base::from(slice)), "{spelling}");
            }
        )*};
    }
    slices!(Priority, SpecificObjective, Strand, City, Theme);
    for named in [
        Slice::PROGRAMME,
        Slice::NET,
        Slice::TECHNICAL_ASSISTANCE,
        Slice::URBAN,
        Slice::TWO_CITIES,
        Slice::NO_THEME,
    ] {
        for language in Language::ALL {
            assert_eq!(named.text(*language).parse(), Ok(named));
        }
    }
}

#[test]
fn containment_and_union_of_named_slices() {
    assert!(Slice::PROGRAMME.contains(Slice::NET) && !Slice::NET.contains(Slice::PROGRAMME));
    assert!(Slice::NET.contains(Slice::URBAN) && Slice::URBAN.contains(Slice::TWO_CITIES));
    assert!(Slice::TWO_CITIES.contains(Slice::strand(Strand::BothCities)));
    assert!(!Slice::city(City::Ghent).overlaps(Slice::strand(Strand::BothCities)));
    assert!(!Slice::NET.overlaps(Slice::TECHNICAL_ASSISTANCE));
    assert_eq!(Slice::NET.union(Slice::TECHNICAL_ASSISTANCE), Some(Slice::PROGRAMME));
    assert_eq!(Slice::URBAN.union(Slice::strand(Strand::Regular)), Some(Slice::NET));
    // An L-shaped union is no slice.
    assert_eq!(Slice::URBAN.union(Slice::priority(Priority::SmartFlanders)), None);
}

#[test]
fn bad_slices_have_an_error_kind() {
    for (text, kind) in [
        ("", ParseErrorKind::UnknownCode),
        ("gent+", ParseErrorKind::UnknownCode),
        ("RSO9.9", ParseErrorKind::UnknownCode),
        ("urban+ghent", ParseErrorKind::Malformed),
        ("ghent|RSO2.1", ParseErrorKind::Malformed),
    ] {
        assert_eq!(text.parse::<Slice>().unwrap_err().kind(), kind, "{text}");
    }
}

proptest! {
    #[test]
    fn slices_round_trip(slice in any_slice()) {
        prop_assert_eq!(slice.to_string().parse(), Ok(slice));
        prop_assert!(!slice.text(Language::Dutch).is_empty());
    }

    #[test]
    fn set_operations_satisfy_the_laws_of_sets(a in any_slice(), b in any_slice()) {
        prop_assert_eq!(a.contains(b), a.intersection(b) == Some(b));
        prop_assert_eq!(a.overlaps(b), a.intersection(b).is_some());
        prop_assert_eq!(a.intersection(b), b.intersection(a));
        if let Some(both) = a.intersection(b) {
            prop_assert!(a.contains(both) && b.contains(both));
        }
        if let Some(either) = a.union(b) {
            prop_assert!(either.contains(a) && either.contains(b));
        }
        if let Some(rest) = a.difference(b) {
            prop_assert!(a.contains(rest) && !rest.overlaps(b));
        }
        prop_assert!(Slice::PROGRAMME.contains(a));
    }

    /// If two slices differ on one axis only, the operations match those on the names of that axis.
    #[test]
    fn set_operations_match_those_on_names(side in 0..3_usize, one: u8, other: u8, rest in any_text()) {
        let of = |bits: u8| {
            let mut sides: Vec<String> = rest.split('+').map(String::from).collect();
            let names = &names()[side];
            let chosen = names.iter().enumerate().filter(|(at, _)| bits >> at & 1 == 1);
            sides[side] = chosen.map(|(_, name)| *name).collect::<Vec<_>>().join("|");
            sides.join("+").parse::<Slice>().ok()
        };
        let (Some(a), Some(b)) = (of(one), of(other)) else { return Ok(()) };
        prop_assert_eq!(a.union(b), of(one | other));
        prop_assert_eq!(a.intersection(b), of(one & other));
        prop_assert_eq!(a.difference(b), of(one & !other));
    }

    #[test]
    fn any_text_is_parsed_without_panic(text in "[a-z0-9.|+ A-Z-]{0,40}") {
        if let Ok(slice) = text.parse::<Slice>() {
            prop_assert_eq!(slice.to_string().parse(), Ok(slice));
        }
    }
}
