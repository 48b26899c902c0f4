//! One text form per code: `Display`, `FromStr` and serde agree, for every value and alias.

use efro_gti::money::SplitPolicy;
use efro_gti::portfolio::Stage;
use efro_gti::programme::IndicatorKind;
use efro_gti::project::{ActivityKind, CityRole, Force, Party, Scheme, Scope, ScrutinisedActivity};
use efro_gti::repair::Side;
use efro_gti::report::{
    AmountLimit, Conclusion, DateBound, Expected, JudgementVerdict, Origin, OutcomeKind, Phase,
    PolicyFrame, Requirement, TargetBound, ValueSet, Verdict,
};
use efro_gti::rules::{Bound, Severity, Strand, TestLevel};
use efro_gti::source::Basis;
use efro_gti::strategy::{
    NeedDomain, OpportunityChapter, Qualifier, StatisticKind, Status, Territory, Unit,
};
use efro_gti::{City, Language, Priority, SpecificObjective, Theme};

macro_rules! agrees {
    ($($code:ident),*) => {$(
        for code in $code::ALL.iter().copied() {
            assert_eq!(code.to_string(), code.code());
            // No spelling of one value is that of another: it would be read as neither.
            for name in [code.code(), code.text(Language::Dutch), code.text(Language::English)] {
                assert_eq!(name.parse(), Ok(code), "{name}");
            }
            #[cfg(feature = "serde")]
            {
                let json = serde_json::to_string(&code).unwrap();
                assert_eq!(json, format!("\"{}\"", code.code()));
                assert_eq!(serde_json::from_str::<$code>(&json).unwrap(), code);
                // As the key of a map, too.
                let map = std::collections::BTreeMap::from([(code, 1)]);
                assert_eq!(serde_json::to_string(&map).unwrap(), format!("{{{json}:1}}"));
            }
            // Padding is obeyed.
            assert_eq!(format!("{code:>40}").chars().count(), 40);
        }
        let error = "no such code".parse::<$code>().unwrap_err();
        let codes: Vec<&str> = $code::ALL.iter().map(|code| code.code()).collect();
        assert_eq!(error.accepted(), codes);
        assert_eq!(error.value(), "no such code");
        for spelling in error.also_read() {
            assert!(spelling.parse::<$code>().is_ok(), "{spelling}");
        }
        for code in $code::ALL.iter().copied().take(12) {
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
fn text_forms_agree() {
    agrees!(
        ScrutinisedActivity,
        Bound,
        OpportunityChapter,
        City,
        CityRole,
        Force,
        Party,
        Conclusion,
        NeedDomain,
        IndicatorKind,
        Language,
        TestLevel,
        ActivityKind,
        Origin,
        OutcomeKind,
        Strand,
        Priority,
        Qualifier,
        JudgementVerdict,
        AmountLimit,
        DateBound,
        Phase,
        PolicyFrame,
        Requirement,
        TargetBound,
        Expected,
        ValueSet,
        Scope,
        Severity,
        Side,
        SpecificObjective,
        SplitPolicy,
        Stage,
        StatisticKind,
        Status,
        Basis,
        Unit,
        Scheme,
        Territory,
        Theme,
        Verdict
    );
}

#[test]
fn aliases_are_read() {
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
fn case_blanks_hyphens_and_underscores_do_not_matter() {
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
    // A letter that only looks like one, or a mark that does not show, is another spelling.
    for text in ["ghеnt", "gh\u{200b}ent", "2,8", "2A1"] {
        assert!(text.parse::<City>().is_err(), "{text:?}");
        assert!(text.parse::<SpecificObjective>().is_err(), "{text:?}");
        assert!(text.parse::<Priority>().is_err(), "{text:?}");
    }
}

#[test]
fn errors_offer_what_a_person_would_write() {
    let gnet = "Gnet".parse::<City>().unwrap_err();
    assert_eq!(
        gnet.text(Language::Dutch),
        "\"Gnet\" is geen stad van de strategie: verwacht \"Antwerpen\" of \"Gent\""
    );
    assert_eq!(
        gnet.text(Language::English),
        "\"Gnet\" is not a city of the strategy: expected \"antwerp\" or \"ghent\""
    );
    // The names of objectives are sentences.
    assert_eq!(
        "RSO9.9".parse::<SpecificObjective>().unwrap_err().text(Language::Dutch),
        "\"RSO9.9\" is geen specifieke doelstelling van het programma: verwacht een van \"RSO1.1\", \
         \"RSO1.2\", \"RSO1.4\", \"RSO2.1\", \"RSO2.2\", \"RSO2.4\", \"RSO2.8\""
    );
    // Of a long list a dozen.
    let long = "x".parse::<ScrutinisedActivity>().unwrap_err().text(Language::English);
    assert!(long.ends_with("\"hydrogen-filling-station\", …"), "{long}");
}

#[test]
fn the_tables_of_the_strategy() {
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
fn names_are_there_in_both_languages_and_differ() {
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
