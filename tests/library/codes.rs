//! One text form per code: `Display`, `FromStr` and serde agree, for every value and every other spelling.

#[cfg(feature = "serde")]
#[path = "../laws/codes.rs"]
pub(crate) mod laws;

use efro_gti::portfolio::Stage;
use efro_gti::project::ScrutinisedActivity;
use efro_gti::rules::Strand;
use efro_gti::{City, Language, Priority, Slice, SpecificObjective, Theme};

macro_rules! agrees {
    ($($code:ty),* $(,)?) => {$(
        for code in <$code>::ALL.iter().copied() {
            assert_eq!(code.to_string(), code.code());
            // A spelling that two values share would be read as neither.
            for name in [code.code(), code.text(Language::Dutch), code.text(Language::English)] {
                assert_eq!(name.parse(), Ok(code), "{name}");
            }
            #[cfg(feature = "serde")]
            {
                let json = serde_json::to_string(&code).unwrap();
                assert_eq!(json, format!("\"{}\"", code.code()));
                assert_eq!(serde_json::from_str::<$code>(&json).unwrap(), code);
                // Also as the key of a map.
                let map = std::collections::BTreeMap::from([(code, 1)]);
                assert_eq!(serde_json::to_string(&map).unwrap(), format!("{{{json}:1}}"));
            }
            // `Display` pads.
            assert_eq!(format!("{code:>40}").chars().count(), 40);
        }
        let error = "no such code".parse::<$code>().unwrap_err();
        let codes: Vec<&str> = <$code>::ALL.iter().map(|code| code.code()).collect();
        assert_eq!(error.accepted(), codes);
        assert_eq!(error.value(), "no such code");
        for spelling in error.also_read() {
            assert!(spelling.parse::<$code>().is_ok(), "{spelling}");
        }
        for code in <$code>::ALL.iter().copied().take(12) {
            assert!(error.text(Language::English).contains(code.code()));
            let offered = [code.code(), code.text(Language::Dutch)];
            assert!(offered.iter().any(|one| error.text(Language::Dutch).contains(one)));
        }
        for nothing in ["", " ", "-", "_ "] {
            assert!(nothing.parse::<$code>().is_err());
        }
    )*};
}

#[test]
fn display_from_str_and_serde_agree_for_every_code() {
    for_closed_lists!(agrees);
    #[cfg(feature = "repair")]
    agrees!(efro_gti::repair::Side);
}

#[test]
fn aliases_are_parsed() {
    for (alias, priority) in
        [("P1", "2.A.1"), ("P2.A.1", "2.A.1"), ("P2", "2.A.2"), ("P2.A.2", "2.A.2")]
    {
        assert_eq!(alias.parse::<Priority>().unwrap().code(), priority);
    }
    for objective in SpecificObjective::ALL.iter().copied() {
        let number = objective.code().strip_prefix("RSO").unwrap();
        for alias in [number.to_string(), format!("SD{number}"), format!("SD {number}")] {
            assert_eq!(alias.parse(), Ok(objective), "{alias}");
        }
    }
    for theme in Theme::ALL.iter().copied() {
        assert_eq!(theme.text(Language::Dutch).parse(), Ok(theme));
    }
    assert_eq!("Klimaatadaptie".parse(), Ok(Theme::ClimateAdaptation));
    assert_eq!("Klimaatadaptatie".parse(), Ok(Theme::ClimateAdaptation));
    for city in City::ALL.iter().copied() {
        for alias in [city.text(Language::Dutch), city.nis()] {
            assert_eq!(alias.parse(), Ok(city));
            assert_eq!(alias.parse(), Ok(Strand::from(city)));
        }
    }
    for name in ["Antwerpen en Gent", "Antwerp and Ghent"] {
        assert_eq!(name.parse(), Ok(Strand::BothCities));
        assert_eq!(name.parse(), Ok(Slice::TWO_CITIES));
    }
    for (alias, language) in [
        ("nl-BE", Language::Dutch),
        ("nl_be", Language::Dutch),
        ("Nederlands", Language::Dutch),
        ("Dutch", Language::Dutch),
        ("EN", Language::English),
        ("en-GB", Language::English),
        ("Engels", Language::English),
    ] {
        assert_eq!(alias.parse(), Ok(language), "{alias}");
    }
}

#[test]
fn parsing_ignores_case_and_separators() {
    for text in ["RSO 2.8", "rso2.8", " RSO2.8\n", "RSO_2.8", "sd 2.8", "SD\u{a0}2.8", "2.8"] {
        assert_eq!(text.parse(), Ok(SpecificObjective::UrbanMobility), "{text:?}");
    }
    for text in ["2.a.1", "p1", "P 1", "slim vlaanderen"] {
        assert_eq!(text.parse(), Ok(Priority::SmartFlanders), "{text:?}");
    }
    for text in ["GENT", "gent", " Ghent"] {
        assert_eq!(text.parse(), Ok(City::Ghent), "{text:?}");
    }
    for text in
        ["klimaatadaptatie", "KLIMAAT-ADAPTATIE", "climate adaptation", "Climate_Adaptation"]
    {
        assert_eq!(text.parse(), Ok(Theme::ClimateAdaptation), "{text:?}");
    }
    assert_eq!("ENERGIE-EFFICIËNTIE".parse(), Ok(Theme::EnergyEfficiency));
    assert_eq!("Digitalisering en vaardigheden".parse(), Ok(Theme::DigitalisationAndSkills));
    assert_eq!("Geselecteerd".parse(), Ok(Stage::Selected));
    // A look-alike letter or an invisible character makes another spelling.
    for text in ["ghеnt", "gh\u{200b}ent", "2,8", "2A1"] {
        assert!(text.parse::<City>().is_err(), "{text:?}");
        assert!(text.parse::<SpecificObjective>().is_err(), "{text:?}");
        assert!(text.parse::<Priority>().is_err(), "{text:?}");
    }
}

#[test]
fn parse_error_offers_names_in_dutch_and_codes_in_english() {
    let gnet = "Gnet".parse::<City>().unwrap_err();
    assert_eq!(
        gnet.text(Language::Dutch),
        "\"Gnet\" is geen stad van de strategie: verwacht \"Antwerpen\" of \"Gent\""
    );
    assert_eq!(
        gnet.text(Language::English),
        "\"Gnet\" is not a city of the strategy: expected \"antwerp\" or \"ghent\""
    );
    // The names of objectives are sentences, so that the codes are offered in Dutch too.
    assert_eq!(
        "RSO9.9".parse::<SpecificObjective>().unwrap_err().text(Language::Dutch),
        "\"RSO9.9\" is geen specifieke doelstelling van het programma: verwacht een van \"RSO1.1\", \
         \"RSO1.2\", \"RSO1.4\", \"RSO2.1\", \"RSO2.2\", \"RSO2.4\", \"RSO2.8\""
    );
    // At most twelve codes are offered.
    let long = "x".parse::<ScrutinisedActivity>().unwrap_err().text(Language::English);
    assert!(long.ends_with("\"hydrogen-filling-station\", …"), "{long}");
}

#[test]
fn parse_error_lists_other_spellings_of_codes_only() {
    let error = "P9".parse::<Priority>().unwrap_err();
    let others = [
        "P1",
        "P2.A.1",
        "Prioriteit 1",
        "Priority 1",
        "P2",
        "P2.A.2",
        "Prioriteit 2",
        "Priority 2",
    ];
    assert_eq!(error.also_read(), others);
    for (text, slice) in [
        ("Prioriteit 1", "2.A.1"),
        ("TA", "technical-assistance"),
        ("TB", "technical-assistance"),
        ("stedelijk", "urban"),
        ("joint", "both-cities"),
    ] {
        assert_eq!(text.parse::<Slice>().unwrap().code(), slice);
    }
    let error = "1,5".parse::<efro_gti::Euro>().unwrap_err();
    assert!(error.also_read().is_empty() && error.accepted().is_empty());
}

#[test]
fn themes_have_the_objectives_of_the_strategy() {
    let table = [
        ("digitalisation-and-skills", "RSO1.2 RSO1.4", "2.A.1"),
        ("smart-space-and-social-innovation", "RSO1.1", "2.A.1"),
        ("climate-adaptation", "RSO2.4", "2.A.2"),
        ("energy-efficiency", "RSO2.1", "2.A.2"),
        ("renewable-energy", "RSO2.2", "2.A.2"),
        ("mobility", "RSO2.8", "2.A.2"),
        ("urban-circularity", "RSO1.1 RSO1.4 RSO2.1", "2.A.1 2.A.2"),
    ];
    assert_eq!(Theme::ALL.len(), table.len());
    for ((code, objectives, priorities), theme) in table.into_iter().zip(Theme::ALL) {
        assert_eq!(theme.code(), code);
        let found: Vec<&str> = theme.specific_objectives().iter().map(|one| one.code()).collect();
        assert_eq!(found.join(" "), objectives, "{code}");
        let found: Vec<&str> = theme.priorities().map(Priority::code).collect();
        assert_eq!(found.join(" "), priorities, "{code}");
    }
    for objective in SpecificObjective::ALL.iter().copied() {
        assert!(objective.priority().specific_objectives().any(|one| one == objective));
        assert!(objective.themes().all(|theme| theme.specific_objectives().contains(&objective)));
    }
    let per_priority = |priority: Priority| priority.specific_objectives().count();
    assert_eq!(Priority::ALL.iter().copied().map(per_priority).collect::<Vec<_>>(), [3, 4]);
}

#[test]
fn names_differ_between_the_languages() {
    for objective in SpecificObjective::ALL {
        let (nl, en) = (objective.text(Language::Dutch), objective.text(Language::English));
        assert!(!nl.is_empty() && !en.is_empty() && nl != en);
        assert!(![nl, en].iter().any(|name| name.contains("  ") || name.trim() != *name));
    }
    for priority in Priority::ALL {
        let name = priority.full_name();
        assert_ne!(name.text(Language::Dutch), name.text(Language::English));
    }
    for theme in Theme::ALL {
        assert_ne!(theme.text(Language::Dutch), theme.text(Language::English));
    }
}

#[test]
fn apostrophes_are_shown_as_they_are() {
    let error = "thema's".parse::<Theme>().unwrap_err();
    assert!(error.text(Language::Dutch).starts_with("\"thema's\" is geen"), "{error}");
}
