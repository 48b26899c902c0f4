// Generated from content/ghent/principles.toml by `cargo run --manifest-path content/generator/Cargo.toml`; do not edit.

//! Ghent: what every action must answer to.

use crate::source::{Citation, Source};
use crate::strategy::principle::Principle;
use crate::strategy::statistic::{Qualifier, Statistic, StatisticKind, Territory, Value};
use crate::strategy::tables::units;
use crate::text::Text;

const SECTION_3_2_4: Citation = Citation::section(Source::STRATEGY, "3.2.4");

pub(super) static PRINCIPLES: &[Principle] = &[
    Principle {
        id: "ghent-1",
        required: Some(Text::new(
            "De actie heeft direct invloed op het leven van zo veel mogelijk Gentenaars",
            "The action has a direct impact on the lives of as many residents of Ghent as possible",
        )),
        preferred: None, source: SECTION_3_2_4, statistics: &[],
    },
    Principle {
        id: "ghent-2",
        required: Some(Text::new(
            "De actie is zo veel mogelijk gericht op een leefbaardere stad, in het bijzonder in de 25 wijken, met toekomstgerichte ontwikkeling per wijk",
            "The action is aimed as far as possible at a more liveable city, in particular in the 25 neighbourhoods, with future-oriented development of each",
        )),
        preferred: None, source: SECTION_3_2_4,
        statistics: &[
            Statistic {
                what: Text::new("Wijken van Gent", "Neighbourhoods of Ghent"), value: Value::whole(25),
                qualifier: Qualifier::Exactly, unit: units::NEIGHBOURHOODS, when: None, territory: Territory::Ghent,
                of: None, kind: StatisticKind::Observed, compared_with: None, source: SECTION_3_2_4,
            },
        ],
    },
    Principle {
        id: "ghent-3",
        required: Some(Text::new(
            "De actie bereikt een brede doelgroep",
            "The action reaches a broad target group",
        )),
        preferred: Some(Text::new(
            "betrekt de actie die doelgroep bij de opeenvolgende fasen van de uitwerking, dus voor en door Gentenaars",
            "it involves that group in the successive phases of its development, thus for and by the residents of Ghent",
        )),
        source: SECTION_3_2_4, statistics: &[],
    },
    Principle {
        id: "ghent-4",
        required: Some(Text::new(
            "De actie is breed en laagdrempelig toegankelijk",
            "The action is widely accessible, with a low threshold",
        )),
        preferred: None, source: SECTION_3_2_4, statistics: &[],
    },
    Principle {
        id: "ghent-5", required: None,
        preferred: Some(Text::new(
            "maakt de actie de verwevenheid van functies in de stad sterker",
            "the action strengthens the interweaving of functions in the city",
        )),
        source: SECTION_3_2_4, statistics: &[],
    },
    Principle {
        id: "ghent-6",
        required: Some(Text::new(
            "De actie versterkt het stedelijk beleid en/of de dienstverlening in sterke mate",
            "The action contributes strongly to stronger urban policy and/or services",
        )),
        preferred: None, source: SECTION_3_2_4, statistics: &[],
    },
    Principle {
        id: "ghent-7",
        required: Some(Text::new(
            "De actie past bij de thema's van de Gentse strategie",
            "The action fits the themes of Ghent's strategy",
        )),
        preferred: None, source: SECTION_3_2_4, statistics: &[],
    },
];
