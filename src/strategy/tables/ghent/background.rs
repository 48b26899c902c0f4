// Generated from content/ghent/background.toml by `cargo run --manifest-path content/generator/Cargo.toml`; do not edit.

//! Ghent: the policy before the needs.

use crate::source::{Citation, Source};
use crate::strategy::statement::Statement;
use crate::strategy::statistic::{Qualifier, Statistic, StatisticKind, Territory, Value};
use crate::strategy::tables::{notes, units};
use crate::text::Text;

const SECTION_3_2_2: Citation = Citation::section(Source::STRATEGY, "3.2.2");
const FOOTNOTE_9: Citation = Citation::footnote(Source::STRATEGY, "3.2.2", "9");

pub(super) static BACKGROUND: &[Statement] = &[
    Statement {
        id: "ghent-background-1", themes: &[],
        text: Text::new(
            "De stad maakt om de zes jaar een omgevingsanalyse, waarmee ze een nieuw strategisch plan voorbereidt.",
            "The city makes a context analysis every six years, with which it prepares a new strategic plan.",
        ),
        note: None, source: SECTION_3_2_2,
        statistics: &[
            Statistic {
                what: Text::new("Tijd tussen twee omgevingsanalyses", "Time between two context analyses"),
                value: Value::whole(6), qualifier: Qualifier::Exactly, unit: units::YEARS, when: None,
                territory: Territory::Ghent, of: None, kind: StatisticKind::Rule, compared_with: None,
                source: SECTION_3_2_2,
            },
        ],
    },
    Statement {
        id: "ghent-background-2", themes: &[],
        text: Text::new(
            "De omgevingsanalyse levert juiste en heldere informatie om beleid voor te bereiden, te ondersteunen en erover te debatteren.",
            "The context analysis gives correct and clear information for preparing and supporting policy and for debating it.",
        ),
        note: None, source: SECTION_3_2_2, statistics: &[],
    },
    Statement {
        id: "ghent-background-3", themes: &[],
        text: Text::new(
            "De recentste omgevingsanalyse is van 2018; ze bereidde meerjarenplan en beleidsnota's 2020-2025 voor.",
            "The latest context analysis is of 2018; it prepared the multi-year plan and the policy notes 2020-2025.",
        ),
        note: Some(notes::GHENT_POLICY_ENDED), source: SECTION_3_2_2, statistics: &[],
    },
    Statement {
        id: "ghent-background-4", themes: &[],
        text: Text::new(
            "Cijfers staan ook online, op data.stad.gent, hoeveelin.stad.gent en gent.buurtmonitor.be, dat ook een dashboard heeft.",
            "Figures are online too, at data.stad.gent, hoeveelin.stad.gent and gent.buurtmonitor.be, which also has a dashboard.",
        ),
        note: Some(Text::new(
            "De koppelingen zelf wijzen naar een schijf van het stadsnetwerk; alleen de hostnamen zijn bruikbaar.",
            "The links themselves point to a drive of the city's own network; only the host names are of use.",
        )),
        source: SECTION_3_2_2, statistics: &[],
    },
    Statement {
        id: "ghent-background-5", themes: &[],
        text: Text::new(
            "Tot en met 2014 peilde de leefbaarheidsmonitor bij een representatieve steekproef hoe inwoners de leefbaarheid van hun buurt en onderdelen daarvan beoordelen.",
            "Up to and including 2014, the liveability monitor asked a representative sample of residents how they judge the liveability of their neighbourhood and its aspects.",
        ),
        note: None, source: SECTION_3_2_2, statistics: &[],
    },
    Statement {
        id: "ghent-background-6", themes: &[],
        text: Text::new(
            "De stadsmonitor kwam in de plaats van de leefbaarheidsmonitor en heeft ook resultaten per wijk.",
            "The city monitor (stadsmonitor) replaces the liveability monitor and gives results by neighbourhood as well.",
        ),
        note: None, source: SECTION_3_2_2, statistics: &[],
    },
    Statement {
        id: "ghent-background-7", themes: &[],
        text: Text::new(
            "Wegens de grote impact van Covid-19 onderzocht de stad in een trendanalyse wat er sindsdien veranderde.",
            "Given the great impact of Covid-19, the city examined in a trend analysis what has changed since.",
        ),
        note: None, source: SECTION_3_2_2, statistics: &[],
    },
    Statement {
        id: "ghent-background-8", themes: &[],
        text: Text::new(
            "De trendanalyse is intern, onaf en nog niet openbaar, maar haar bevindingen tellen wegens de impact van Covid-19 al mee.",
            "The trend analysis is internal, unfinished and not yet public, but given the impact of Covid-19 its findings already count.",
        ),
        note: Some(Text::new(
            "Zo stond het ervoor toen de strategie werd geschreven.",
            "So it stood when the strategy was written.",
        )),
        source: FOOTNOTE_9, statistics: &[],
    },
    Statement {
        id: "ghent-background-9", themes: &[],
        text: Text::new(
            "De analyse van de noden steunt op die bronnen en waar nodig op recentere gegevens.",
            "The analysis of needs rests on those sources and, where necessary, on more recent data.",
        ),
        note: None, source: SECTION_3_2_2, statistics: &[],
    },
    Statement {
        id: "ghent-background-10", themes: &[],
        text: Text::new(
            "De trendanalyse vult de analyse van de noden aan waar haar bevindingen raken aan wat het EFRO-programma beoogt.",
            "The trend analysis supplements the analysis of needs where its findings touch on what the ERDF programme is for.",
        ),
        note: None, source: SECTION_3_2_2, statistics: &[],
    },
];
