// Generated from content/ghent/principles.toml by `cargo run --manifest-path content/generator/Cargo.toml`; do not edit.

//! Ghent: the principles that every action must meet.

use crate::source::{Citation, Source};
use crate::strategy::city::City;
use crate::strategy::principle::Principle;
use crate::strategy::statistic::{Qualifier, Statistic, StatisticKind, Territory, Value};
use crate::strategy::status::Status;
use crate::strategy::tables::units::Unit;
use crate::text::Text;

const SECTION_3_2_4: Citation = Citation::section(Source::STRATEGY, "3.2.4");

pub(super) static PRINCIPLES: &[Principle] = &[
    Principle {
        id: "ghent-1", city: City::Ghent, status: Status::Fact,
        required: Some(Text::new(
            "De actie heeft direct invloed op het leven van zo veel mogelijk Gentenaars",
            "The action has a direct impact on the lives of as many residents of Ghent as possible",
        )),
        preferred: None,
        note: Some(Text::new(
            "De inleidende zin van de lijst staat in de bron zelf als opsommingspunt: er zijn zeven principes, geen acht.",
            "The lead sentence of the list is set as a bullet in the source: there are seven principles, not eight.",
        )),
        citation: SECTION_3_2_4, begins: "Rechtstreekse impact hebben op", statistics: &[],
    },
    Principle {
        id: "ghent-2", city: City::Ghent, status: Status::Fact,
        required: Some(Text::new(
            "De actie is maximaal gericht op een leefbaardere stad, in het bijzonder in de 25 wijken, dus op toekomstgerichte ontwikkeling op wijkniveau",
            "The action is aimed as far as possible at a more liveable city, in particular in the 25 neighbourhoods, that is, at future-oriented development at neighbourhood level",
        )),
        preferred: None, note: None, citation: SECTION_3_2_4, begins: "Maximaal gericht zijn op de",
        statistics: &[
            Statistic {
                what: Text::new("Wijken van Gent", "Neighbourhoods of Ghent"), value: Value::whole(25),
                qualifier: Qualifier::Exactly, unit: Unit::Neighbourhoods, when: None, territory: Territory::Ghent,
                of: None, kind: StatisticKind::Observed, compared_with: None, citation: SECTION_3_2_4,
            },
        ],
    },
    Principle {
        id: "ghent-3", city: City::Ghent, status: Status::Fact,
        required: Some(Text::new(
            "De actie bereikt een brede doelgroep",
            "The action reaches a broad target group",
        )),
        preferred: Some(Text::new(
            "betrekt de actie die doelgroep bij de verschillende fasen van haar uitwerking, dus voor en door Gentenaars",
            "it involves that group in the various stages of its development, so for and by the residents of Ghent",
        )),
        note: None, citation: SECTION_3_2_4, begins: "Een brede doelgroep bereiken en", statistics: &[],
    },
    Principle {
        id: "ghent-4", city: City::Ghent, status: Status::Fact,
        required: Some(Text::new(
            "De actie is breed en laagdrempelig toegankelijk",
            "The action is widely and easily accessible",
        )),
        preferred: None, note: None, citation: SECTION_3_2_4, begins: "Brede en laagdrempelige toegankelijkheid",
        statistics: &[],
    },
    Principle {
        id: "ghent-5", city: City::Ghent, status: Status::Fact, required: None,
        preferred: Some(Text::new(
            "versterkt de actie de verweving van functies in de stad",
            "the action strengthens the mix of uses in the city",
        )),
        note: None, citation: SECTION_3_2_4, begins: "Bij voorkeur functionele verwevenheid versterken",
        statistics: &[],
    },
    Principle {
        id: "ghent-6", city: City::Ghent, status: Status::Fact,
        required: Some(Text::new(
            "De actie draagt sterk bij tot een sterker stedelijk beleid en/of een sterkere dienstverlening",
            "The action contributes strongly to stronger urban policy and/or services",
        )),
        preferred: None, note: None, citation: SECTION_3_2_4, begins: "Sterk bijdragen tot de versterking",
        statistics: &[],
    },
    Principle {
        id: "ghent-7", city: City::Ghent, status: Status::Fact,
        required: Some(Text::new(
            "De actie vindt aansluiting bij de thema’s van de Gentse strategie",
            "The action ties in with the themes of Ghent’s strategy",
        )),
        preferred: None, note: None, citation: SECTION_3_2_4, begins: "Aansluiting vinden bij de hieronder",
        statistics: &[],
    },
];
