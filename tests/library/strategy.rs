//! The strategy's tables: complete, cited, in both languages, in our own words, and joined soundly.

use std::collections::{BTreeMap, BTreeSet};

use efro_gti::programme::{Indicator, IndicatorKind};
use efro_gti::source::Passage;
use efro_gti::strategy::{
    Chapter, CityStrategy, DELIMITING_RULES, Domain, ExampleAction, Record, SPECIAL_ATTENTION,
    Statistic, Value,
};
use efro_gti::{City, Language, RuleSet, SpecificObjective, Text, Theme};

/// Every record of both cities and those of the strategy as a whole.
fn records() -> Vec<Record> {
    let whole = SPECIAL_ATTENTION.iter().chain(DELIMITING_RULES).map(Record::Statement);
    City::ALL.iter().flat_map(|city| city.strategy().records()).chain(whole).collect()
}

/// Every text of a record, its figures' included.
fn texts(record: Record) -> Vec<[String; 2]> {
    let both = |text: &Text| {
        [Language::Dutch, Language::English].map(|language| text.get(language).unwrap().to_string())
    };
    let own = [Language::Dutch, Language::English].map(|language| record.text(language));
    let figures = record.statistics().iter();
    let figures = figures.flat_map(|one| [Some(&one.what), Some(&one.unit), one.of.as_ref()]);
    std::iter::once(own).chain(figures.flatten().chain(record.note()).map(both)).collect()
}

#[test]
fn counts_are_those_of_the_source() {
    let count = |city: City, theme: Theme| theme.example_actions(city).count();
    let antwerp: Vec<usize> = Theme::ALL.iter().map(|theme| count(City::Antwerp, *theme)).collect();
    assert_eq!(antwerp, [19, 5, 6, 6, 2, 11, 3]);
    let ghent: Vec<usize> = Theme::ALL.iter().map(|theme| count(City::Ghent, *theme)).collect();
    assert_eq!(ghent, [3, 2, 6, 4, 2, 6, 1]);
    assert_eq!(City::Antwerp.strategy().principles.len(), 5);
    assert_eq!(City::Ghent.strategy().principles.len(), 7);
    let domains = |city: City| {
        city.strategy().needs.iter().map(|need| need.domain).collect::<BTreeSet<Domain>>()
    };
    assert_eq!(domains(City::Antwerp).len(), 8);
    assert_eq!(domains(City::Ghent).len(), 4);
    let chapters = |city: City| {
        city.strategy().opportunities.iter().map(|one| one.chapter).collect::<BTreeSet<Chapter>>()
    };
    assert_eq!(chapters(City::Antwerp).len(), 7);
    assert_eq!(chapters(City::Ghent).len(), 4);
    let fields = |chapter: Chapter| {
        let opportunities =
            City::Ghent.strategy().opportunities.iter().filter(move |one| one.chapter == chapter);
        opportunities
            .filter_map(|one| one.field.as_ref())
            .map(|field| field.text(Language::Dutch))
            .collect::<BTreeSet<_>>()
            .len()
    };
    assert_eq!((fields(Chapter::Climate), fields(Chapter::Digitalisation)), (6, 4));
    assert_eq!(SPECIAL_ATTENTION.len(), 3);
}

#[test]
fn every_number_of_the_coalition_agreement_is_there() {
    let opportunities = City::Antwerp.strategy().opportunities.iter();
    let refs: BTreeSet<&str> = opportunities.flat_map(|one| one.agreement_refs).copied().collect();
    assert_eq!(refs.len(), 92);
    for reference in &refs {
        let number = reference.strip_prefix("BA").expect("BA and a number");
        assert!(number.parse::<u16>().is_ok(), "{reference}");
    }
    for action in City::Antwerp.strategy().example_actions {
        for reference in action.agreement_refs {
            assert!(refs.contains(reference), "{} refers to {reference}", action.id);
            assert!(action.comes_from().next().is_some());
        }
    }
    let of_ghent = City::Ghent.strategy();
    assert!(of_ghent.opportunities.iter().all(|one| one.agreement_refs.is_empty()));
}

#[test]
fn ids_are_unique_and_references_resolve() {
    let ids: Vec<&str> = records().into_iter().map(Record::id).collect();
    let documents =
        City::ALL.iter().flat_map(|city| city.strategy().documents.iter().map(|one| one.id));
    let ids: Vec<&str> = ids.into_iter().chain(documents).collect();
    for city in City::ALL.iter().copied() {
        // The joins find a record's city by its id.
        assert!(city.strategy().records().all(|record| record.id().starts_with(city.code())));
    }
    let unique: BTreeSet<&str> = ids.iter().copied().collect();
    let mut seen = BTreeSet::new();
    let twice: Vec<&&str> = ids.iter().filter(|id| !seen.insert(**id)).collect();
    assert_eq!(unique.len(), ids.len(), "{twice:?}");
    for id in ids {
        assert!(
            id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'),
            "{id}"
        );
    }
    for action in City::ALL.iter().flat_map(|city| city.strategy().example_actions) {
        for id in action.opportunities {
            assert!(action.comes_from().any(|one| one.id == *id), "{} comes from {id}", action.id);
        }
    }
}

#[test]
fn ids_are_frozen() {
    let documents =
        City::ALL.iter().flat_map(|city| city.strategy().documents.iter().map(|one| one.id));
    let ids = records().into_iter().map(Record::id).chain(documents);
    let listing = ids.fold(String::new(), |listing, id| listing + id + "\n");
    snapbox::assert_data_eq!(listing, snapbox::file!["../golden/strategy-ids.txt"]);
}

#[test]
fn every_record_is_cited_and_says_the_same_in_two_languages() {
    for record in records() {
        match record.source().passage() {
            Passage::Section(section) | Passage::Footnote { section, .. } => {
                assert!(section.starts_with(|c: char| c.is_ascii_digit()), "{}", record.id());
            }
            other => panic!("{}: {other:?}", record.id()),
        }
        for (place, [nl, en]) in texts(record).into_iter().enumerate() {
            for text in [&nl, &en] {
                assert!(!text.is_empty() && text.trim() == text, "{}: {text:?}", record.id());
                assert!(!text.contains("  ") && !text.contains('\n'), "{}: {text:?}", record.id());
            }
            assert!(place > 0 || nl != en, "{}: {nl}", record.id());
        }
    }
}

#[test]
fn our_own_dutch_says_it_our_way() {
    for record in records() {
        for [nl, _] in texts(record) {
            let lower = nl.to_lowercase();
            assert!(
                !lower.contains("allochto") && !lower.contains("autochto"),
                "{}: {nl}",
                record.id()
            );
        }
    }
}

/// Hashes (FNV-1a, 64 bits, little-endian, sorted) of every run of eight words of the source, in lower
/// case without punctuation, so that no sentence of it is copied.
const EIGHT_WORDS: &[u8] = include_bytes!("../data/source-eight-words.bin");

/// Names that are official and longer than seven words.
const NAMES: [&str; 1] = ["de eu mission on climate neutral and smart cities"];

#[test]
fn no_sentence_of_the_source_is_copied() {
    let hashes: BTreeSet<u64> = EIGHT_WORDS
        .chunks_exact(8)
        .map(|bytes| u64::from_le_bytes(bytes.try_into().unwrap()))
        .collect();
    assert!(hashes.len() > 10_000);
    let hash = |text: &str| {
        text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        })
    };
    // The hashes are of the source: chapter 2 opens so.
    assert!(hashes.contains(&hash("introductie in de efro1 verordening art 11 is")));
    let mut copied = Vec::new();
    let rules: Vec<RuleSet> = RuleSet::built_in().collect();
    let of_rules = rules.iter().flat_map(|set| {
        let notes = set.rules().iter().filter_map(|rule| rule.note());
        let remarks = set.out_of_scope().iter().map(|remark| &remark.text);
        notes.chain(remarks).map(|text| ("a rule", text.text(Language::Dutch).to_string()))
    });
    let of_records = records()
        .into_iter()
        .flat_map(|record| texts(record).into_iter().map(move |[nl, _]| (record.id(), nl)));
    let readme = ("README.nl.md", include_str!("../../README.nl.md").to_string());
    for (id, nl) in of_records.chain(of_rules).chain([readme]) {
        let lower = nl.to_lowercase();
        let words: Vec<&str> =
            lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        for run in words.windows(8).map(|run| run.join(" ")) {
            let name = NAMES.iter().any(|name| run.contains(name) || name.contains(&run));
            if hashes.contains(&hash(&run)) && !name {
                copied.push(format!("{id}: {run}"));
            }
        }
    }
    assert!(copied.is_empty(), "{}", copied.join("\n"));
}

#[test]
fn figures_that_are_easy_to_get_wrong() {
    let find = |city: &CityStrategy, value: Value| -> Vec<Statistic> {
        let needs = city.needs.iter().flat_map(|need| need.statistics);
        needs.filter(|one| one.value == value).cloned().collect()
    };
    let inhabitants = find(City::Antwerp.strategy(), Value::Decimal(531_862.into()));
    assert_eq!(inhabitants.len(), 1);
    assert_eq!(inhabitants[0].when, Some("2022"));
    // 51 % of private rented homes, and 40 % of those.
    let ghent = City::Ghent.strategy();
    assert_eq!(find(ghent, Value::Decimal(51.into())).len(), 1);
    assert!(find(ghent, Value::Decimal(40.into())).iter().any(|one| one.of.is_some()));
    // The sealed area, by two sources.
    assert!(find(ghent, Value::Decimal(36.into())).iter().any(|one| one.when == Some("2015")));
    assert!(find(ghent, Value::Decimal(41.into())).iter().any(|one| one.when == Some("2018")));
}

#[test]
fn the_way_through_leads_up_and_back() {
    for city in City::ALL.iter().copied() {
        let mut joined = 0;
        for theme in Theme::ALL.iter().copied() {
            for action in theme.example_actions(city) {
                for opportunity in action.comes_from() {
                    joined += 1;
                    assert!(opportunity.example_actions().any(|one| one.id == action.id));
                    for need in opportunity.answers_to() {
                        assert!(need.opportunities().any(|one| one.id == opportunity.id));
                    }
                }
            }
        }
        assert!(joined > 10, "{city}: {joined}");
    }
}

#[test]
fn an_action_comes_from_what_it_names_and_else_from_its_numbers() {
    let from = |action: &ExampleAction| -> BTreeSet<&str> {
        action.comes_from().map(|one| one.id).collect()
    };
    for action in City::ALL.iter().flat_map(|city| city.strategy().example_actions) {
        if !action.opportunities.is_empty() {
            assert_eq!(from(action), action.opportunities.iter().copied().collect());
        }
    }
    // Three opportunities have the number BA2: less nuisance, the traffic centre, shared mobility.
    let with_number = |number: &str| {
        let opportunities = City::Antwerp.strategy().opportunities.iter();
        opportunities.filter(|one| one.agreement_refs.contains(&number)).count()
    };
    assert_eq!(with_number("BA2"), 3);
    for action in City::Antwerp.strategy().example_actions {
        if action.agreement_refs == ["BA2"] {
            assert_eq!(action.comes_from().count(), 1, "{}", action.id);
        } else {
            let plain = action.agreement_refs.iter().all(|number| with_number(number) == 1);
            assert!(plain && from(action).len() == action.agreement_refs.len(), "{}", action.id);
        }
    }
}

#[test]
fn indicators_are_those_of_the_annex() {
    assert_eq!(Indicator::all().len(), 81);
    let codes: BTreeMap<&str, &Indicator> =
        Indicator::all().iter().map(|one| (one.code, one)).collect();
    assert_eq!(codes.len(), 81);
    for indicator in Indicator::all() {
        let output = indicator.code.starts_with("RCO");
        assert_eq!(indicator.kind == IndicatorKind::Output, output, "{}", indicator.code);
        assert!(!indicator.name.is_empty() && !indicator.unit.is_empty());
    }
    let may = |objective: SpecificObjective, code: &str| {
        objective.indicators().any(|one| one.code == code)
    };
    assert!(may(SpecificObjective::ClimateAdaptation, "RCO26"));
    // Starred: under any objective. Not starred: at home only.
    assert!(may(SpecificObjective::Innovation, "RCO26"));
    assert!(
        may(SpecificObjective::UrbanMobility, "RCR62")
            && !may(SpecificObjective::Innovation, "RCR62")
    );
    // The territorial ones go with the strategy.
    assert!(
        may(SpecificObjective::Innovation, "RCO76") && may(SpecificObjective::Innovation, "RCO114")
    );
}
