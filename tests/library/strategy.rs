//! The tables of the strategy: complete, cited, in both languages, paraphrased, and with valid links.

use std::collections::{BTreeMap, BTreeSet};

use efro_gti::programme::{Indicator, IndicatorKind};
use efro_gti::source::Basis;
use efro_gti::source::Passage;
use efro_gti::strategy::{
    self, CityStrategy, INTRODUCTION, Link, NeedDomain, Opportunity, OpportunityChapter, Record,
    SPECIAL_ATTENTION, Statistic, Value,
};
use efro_gti::{City, Language, RuleSet, SpecificObjective, Text, Theme};

/// The links of a record, and the reason if it leads to no need.
fn links(record: Record) -> (&'static [Link], Option<&'static Text>) {
    match record {
        Record::Opportunity(one) => (one.need_links, one.no_link_reason.as_ref()),
        Record::ExampleAction(one) => (one.opportunity_links, one.no_link_reason.as_ref()),
        _ => (&[], None),
    }
}

/// Every text of a record, including those of its statistics and links.
fn texts(record: Record) -> Vec<[String; 2]> {
    let both = |text: &Text| {
        [Language::Dutch, Language::English].map(|language| text.get(language).unwrap().to_string())
    };
    let own = [Language::Dutch, Language::English].map(|language| record.text(language));
    let figures = record.statistics().iter();
    let figures = figures.flat_map(|one| [Some(&one.what), one.of.as_ref()]);
    let (links, no_link) = links(record);
    let reasons = links.iter().filter_map(|link| link.why.as_ref()).chain(no_link);
    let texts = figures.flatten().chain(record.note()).chain(reasons);
    std::iter::once(own).chain(texts.map(both)).collect()
}

#[test]
fn record_counts_match_the_source() {
    let count = |city: City, theme: Theme| theme.example_actions(city).count();
    let antwerp: Vec<usize> = Theme::ALL.iter().map(|theme| count(City::Antwerp, *theme)).collect();
    assert_eq!(antwerp, [19, 5, 6, 6, 2, 11, 3]);
    let ghent: Vec<usize> = Theme::ALL.iter().map(|theme| count(City::Ghent, *theme)).collect();
    assert_eq!(ghent, [3, 2, 6, 4, 2, 6, 1]);
    assert_eq!(City::Antwerp.strategy().principles.len(), 5);
    assert_eq!(City::Ghent.strategy().principles.len(), 7);
    let domains = |city: City| {
        city.strategy().needs.iter().map(|need| need.domain).collect::<BTreeSet<NeedDomain>>()
    };
    assert_eq!(domains(City::Antwerp).len(), 8);
    assert_eq!(domains(City::Ghent).len(), 4);
    let chapters = |city: City| {
        city.strategy()
            .opportunities
            .iter()
            .map(|one| one.chapter)
            .collect::<BTreeSet<OpportunityChapter>>()
    };
    assert_eq!(chapters(City::Antwerp).len(), 7);
    assert_eq!(chapters(City::Ghent).len(), 4);
    let fields = |chapter: OpportunityChapter| {
        let opportunities =
            City::Ghent.strategy().opportunities.iter().filter(move |one| one.chapter == chapter);
        opportunities
            .filter_map(|one| one.heading.as_ref())
            .map(|field| field.text(Language::Dutch))
            .collect::<BTreeSet<_>>()
            .len()
    };
    assert_eq!(
        (fields(OpportunityChapter::Climate), fields(OpportunityChapter::Digitalisation)),
        (6, 4)
    );
    assert_eq!(SPECIAL_ATTENTION.len(), 3);
    // The 8 % and the 10 % of chapter 2, which both cities share, occur once.
    let figures = |value: Value| {
        let figures = INTRODUCTION.iter().flat_map(|one| one.statistics);
        figures.filter(|one| one.value == value).count()
    };
    assert_eq!((figures(Value::Decimal(8.into())), figures(Value::Decimal(10.into()))), (1, 1));
}

#[test]
fn every_reference_to_the_coalition_agreement_is_present() {
    let opportunities = City::Antwerp.strategy().opportunities.iter();
    let refs: BTreeSet<&str> = opportunities.flat_map(|one| one.agreement_refs).copied().collect();
    assert_eq!(refs.len(), 92);
    for reference in &refs {
        let number = reference.strip_prefix("BA").expect("BA and a number");
        assert!(number.parse::<u16>().is_ok(), "{reference}");
    }
    for action in City::Antwerp.strategy().example_actions {
        for reference in action.agreement_refs {
            let mut from = action.opportunities();
            let has_it = from.any(|one| one.agreement_refs.contains(reference));
            assert!(has_it, "{} refers to {reference}", action.id);
        }
    }
    let of_ghent = City::Ghent.strategy();
    assert!(of_ghent.opportunities.iter().all(|one| one.agreement_refs.is_empty()));
}

#[test]
fn ids_are_unique_and_find_their_record() {
    let mut seen = BTreeSet::new();
    for record in strategy::records() {
        let id = record.id();
        assert!(seen.insert(id), "{id} is there twice");
        assert_eq!(strategy::record(id), Some(record));
        assert_eq!(record.city(), City::ALL.iter().copied().find(|one| id.starts_with(one.code())));
    }
    for document in strategy::policy_documents() {
        let id = document.id;
        assert!(seen.insert(id), "{id} is there twice");
        assert_eq!(strategy::policy_document(id), Some(document));
        assert_eq!(document.city, City::ALL.iter().copied().find(|one| id.starts_with(one.code())));
    }
    for id in seen {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        assert!(id.chars().all(plain), "{id}");
    }
    for id in ["", "antwerp", "antwerp-need-climate-0", " antwerp-1"] {
        assert!(
            strategy::record(id).is_none() && strategy::policy_document(id).is_none(),
            "{id:?}"
        );
    }
}

#[test]
fn ids_are_frozen() {
    let documents = strategy::policy_documents().map(|one| one.id);
    let ids = strategy::records().map(Record::id).chain(documents);
    let listing = ids.fold(String::new(), |listing, id| listing + id + "\n");
    snapbox::assert_data_eq!(listing, snapbox::file!["../golden/strategy-ids.txt"]);
}

#[test]
fn every_record_is_cited_and_in_both_languages() {
    for record in strategy::records() {
        match record.citation().passage() {
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
fn dutch_texts_avoid_dated_terms() {
    for record in strategy::records() {
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

/// Hashes (the last 40 bits of FNV-1a, little-endian, sorted) of every run of eight words of the source, in lower case
/// without punctuation. They show copied sentences without containing the source.
const EIGHT_WORDS: &[u8] = include_bytes!("../data/source-eight-words.bin");

/// Official names and fixed enumerations, which are quoted as they are.
const NAMES: [&str; 3] = [
    "eu mission on climate neutral and smart cities",
    "slimme logistiek industrie 4 0 smart city en slimme mobiliteit",
    "toekomstgericht ontwikkelen stad van kansen samenleven en beleven",
];

#[test]
fn no_eight_words_of_the_source_are_copied() {
    let hashes: BTreeSet<&[u8]> = EIGHT_WORDS.chunks_exact(5).collect();
    assert!(hashes.len() > 10_000);
    let hash = |text: &str| {
        let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        hash.to_le_bytes()
    };
    // The first words of a passage are quoted, but fewer than eight.
    for record in strategy::records() {
        assert!(record.begins().split_whitespace().count() < 8, "{}", record.id());
    }
    // The hashes are those of the source: this is how chapter 2 begins.
    assert!(hashes.contains(&hash("introductie in de efro1 verordening art 11 is")[..5]));
    let mut copied = Vec::new();
    let rules: Vec<RuleSet> = RuleSet::built_in().collect();
    let of_rules = rules.iter().flat_map(|set| {
        let notes = set.rules().iter().filter_map(|rule| rule.note());
        let remarks = set.out_of_scope().iter().map(|remark| &remark.text);
        notes.chain(remarks).map(|text| ("a rule", text.text(Language::Dutch).to_string()))
    });
    let of_records = strategy::records()
        .flat_map(|record| texts(record).into_iter().map(move |[nl, _]| (record.id(), nl)));
    let readme = ("README.nl.md", include_str!("../../README.nl.md").to_string());
    for (id, nl) in of_records.chain(of_rules).chain([readme]) {
        let lower = nl.to_lowercase();
        let words: Vec<&str> =
            lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        let between = NAMES.iter().fold(words.join(" "), |text, name| text.replace(name, "\n"));
        for words in between.lines().map(|text| text.split(' ').collect::<Vec<_>>()) {
            let runs = words.windows(8).map(|run| run.join(" "));
            copied.extend(
                runs.filter(|run| hashes.contains(&hash(run)[..5]))
                    .map(|run| format!("{id}: {run}")),
            );
        }
    }
    assert!(
        copied.is_empty(),
        "eight words in a row of the strategy: use other words or, for an official name, add it to `NAMES`\n{}",
        copied.join("\n")
    );
}

#[test]
fn selected_statistics_match_the_source() {
    let find = |city: &CityStrategy, value: Value| -> Vec<Statistic> {
        let needs = city.needs.iter().flat_map(|need| need.statistics);
        needs.filter(|one| one.value == value).cloned().collect()
    };
    let inhabitants = find(City::Antwerp.strategy(), Value::Decimal(531_862.into()));
    assert_eq!(inhabitants.len(), 1, "531,862 inhabitants of Antwerp, once");
    assert_eq!(inhabitants[0].when, Some("2022"));
    // 51 % of private rented homes, and 40 % of these.
    let ghent = City::Ghent.strategy();
    assert_eq!(find(ghent, Value::Decimal(51.into())).len(), 1);
    assert!(find(ghent, Value::Decimal(40.into())).iter().any(|one| one.of.is_some()));
    // The sealed area, from two sources.
    assert!(find(ghent, Value::Decimal(36.into())).iter().any(|one| one.when == Some("2015")));
    assert!(find(ghent, Value::Decimal(41.into())).iter().any(|one| one.when == Some("2018")));
}

#[test]
fn links_stay_within_a_city_and_lead_back() {
    let mut followed = 0;
    for city in City::ALL.iter().map(|city| city.strategy()) {
        for action in city.example_actions {
            let from: Vec<&str> = action.opportunities().map(|one| one.id).collect();
            assert_eq!(
                from,
                action.opportunity_links.iter().map(|link| link.to).collect::<Vec<_>>()
            );
            for opportunity in action.opportunities() {
                followed += 1;
                assert_eq!(opportunity.city, action.city);
                assert!(opportunity.example_actions().any(|one| one.id == action.id));
            }
        }
        for opportunity in city.opportunities {
            let answers: Vec<&str> = opportunity.needs().map(|one| one.id).collect();
            assert_eq!(
                answers,
                opportunity.need_links.iter().map(|link| link.to).collect::<Vec<_>>()
            );
            for need in opportunity.needs() {
                followed += 1;
                assert_eq!(need.city, opportunity.city);
                assert!(need.opportunities().any(|one| one.id == opportunity.id));
            }
        }
    }
    assert!(followed > 200, "{followed}");
}

#[test]
fn missing_links_have_a_reason() {
    for city in City::ALL.iter().map(|city| city.strategy()) {
        for action in city.example_actions {
            let leads = action.opportunities().flat_map(Opportunity::needs).next().is_some();
            assert_ne!(leads, action.no_link_reason.is_some(), "{}", action.id);
        }
        for opportunity in city.opportunities {
            let leads = opportunity.needs().next().is_some();
            assert_ne!(leads, opportunity.no_link_reason.is_some(), "{}", opportunity.id);
        }
    }
}

#[test]
fn inferred_links_have_a_reason_and_shared_references_are_stated() {
    for record in strategy::records() {
        let (links, _) = links(record);
        for link in links {
            let is_reading = link.basis == Basis::Inference;
            assert!(!is_reading || link.why.is_some(), "{} to {}", record.id(), link.to);
        }
        if let Record::ExampleAction(action) = record {
            for (link, opportunity) in action.opportunity_links.iter().zip(action.opportunities()) {
                let mut numbers = opportunity.agreement_refs.iter();
                let shared = numbers.any(|number| action.agreement_refs.contains(number));
                assert_eq!(link.basis == Basis::Stated, shared, "{} to {}", action.id, link.to);
            }
        }
    }
}

#[test]
fn indicators_match_the_annex() {
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
    // Indicators with an asterisk fit any objective, the others only one.
    assert!(may(SpecificObjective::Innovation, "RCO26"));
    assert!(
        may(SpecificObjective::UrbanMobility, "RCR62")
            && !may(SpecificObjective::Innovation, "RCR62")
    );
    // The territorial indicators fit every objective of the strategy.
    assert!(
        may(SpecificObjective::Innovation, "RCO76") && may(SpecificObjective::Innovation, "RCO114")
    );
}
