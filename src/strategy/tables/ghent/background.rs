// Generated from content/ghent/background.toml by `cargo run --manifest-path content/generator/Cargo.toml`; do not edit.

//! Ghent: the policy background of the needs.

use crate::source::{Citation, Source};
use crate::strategy::city::City;
use crate::strategy::statement::Statement;
use crate::strategy::statistic::{Qualifier, Statistic, StatisticKind, Territory, Value};
use crate::strategy::status::Status;
use crate::strategy::tables::notes;
use crate::strategy::tables::units::Unit;
use crate::text::Text;

const SECTION_3_2_2: Citation = Citation::section(Source::STRATEGY, "3.2.2");
const FOOTNOTE_9: Citation = Citation::footnote(Source::STRATEGY, "3.2.2", "9");

pub(super) static BACKGROUND: &[Statement] = &[
    Statement {
        id: "ghent-background-1", city: Some(City::Ghent), status: Status::Fact, themes: &[],
        text: Text::new(
            "De stad maakt om de zes jaar een omgevingsanalyse op, als voorbereiding van het nieuwe strategische plan.",
            "Every six years the city draws up a context analysis, in preparation for the new strategic plan.",
        ),
        note: None, citation: SECTION_3_2_2, begins: "Stad Gent maakt om de 6",
        statistics: &[
            Statistic {
                what: Text::new("Tijd tussen twee omgevingsanalyses", "Time between two context analyses"),
                value: Value::whole(6), qualifier: Qualifier::Exactly, unit: Unit::Years, when: None,
                territory: Territory::Ghent, of: None, kind: StatisticKind::Rule, compared_with: None,
                citation: SECTION_3_2_2,
            },
        ],
    },
    Statement {
        id: "ghent-background-2", city: Some(City::Ghent), status: Status::Fact, themes: &[],
        text: Text::new(
            "De omgevingsanalyse geeft correcte en duidelijke informatie als achtergrond om het beleid voor te bereiden en te ondersteunen en om debatten te voeden.",
            "The context analysis gives correct and clear background information for preparing and supporting policy and for feeding debates.",
        ),
        note: None, citation: SECTION_3_2_2, begins: "Deze analyse geeft correcte en", statistics: &[],
    },
    Statement {
        id: "ghent-background-3", city: Some(City::Ghent), status: Status::Fact, themes: &[],
        text: Text::new(
            "De recentste omgevingsanalyse dateert van 2018 en diende als voorbereiding van de beleidsnota’s en het meerjarenplan 2020-2025.",
            "The latest context analysis dates from 2018 and served to prepare the policy notes and the multiannual plan 2020-2025.",
        ),
        note: Some(notes::GHENT_POLICY_ENDED), citation: SECTION_3_2_2,
        begins: "De meest recente omgevingsanalyse dateert", statistics: &[],
    },
    Statement {
        id: "ghent-background-4", city: Some(City::Ghent), status: Status::Fact, themes: &[],
        text: Text::new(
            "Cijfers staan ook online: op data.stad.gent, hoeveelin.stad.gent en gent.buurtmonitor.be, met een dashboard op gent.buurtmonitor.be/dashboard.",
            "Figures are online too: at data.stad.gent, hoeveelin.stad.gent and gent.buurtmonitor.be, with a dashboard at gent.buurtmonitor.be/dashboard.",
        ),
        note: Some(Text::new(
            "De koppelingen zelf wijzen naar een schijf van het stadsnetwerk; alleen de hostnamen zijn bruikbaar.",
            "The links themselves point to a drive of the city’s own network; only the host names are of use.",
        )),
        citation: SECTION_3_2_2, begins: "Naast deze publicatie zijn online", statistics: &[],
    },
    Statement {
        id: "ghent-background-5", city: Some(City::Ghent), status: Status::Fact, themes: &[],
        text: Text::new(
            "Tot en met 2014 peilde de leefbaarheidsmonitor bij een representatieve steekproef hoe inwoners de leefbaarheid van hun buurt en onderdelen daarvan beoordelen.",
            "Up to and including 2014, the liveability monitor asked a representative sample of residents how they judge the liveability of their local area and its aspects.",
        ),
        note: None, citation: SECTION_3_2_2, begins: "2014 werd ook de leefbaarheidsmonitor", statistics: &[],
    },
    Statement {
        id: "ghent-background-6", city: Some(City::Ghent), status: Status::Fact, themes: &[],
        text: Text::new(
            "De stadsmonitor kwam in de plaats van de leefbaarheidsmonitor en heeft ook resultaten per wijk.",
            "The city monitor (stadsmonitor) replaces the liveability monitor and gives results by neighbourhood as well.",
        ),
        note: None, citation: SECTION_3_2_2, begins: "De stadsmonitor vervangt de", statistics: &[],
    },
    Statement {
        id: "ghent-background-7", city: Some(City::Ghent), status: Status::Fact, themes: &[],
        text: Text::new(
            "Wegens de grote impact van Covid-19 onderzocht de stad in een trendanalyse wat er sindsdien veranderde.",
            "Given the great impact of Covid-19, the city examined in a trend analysis what has changed since.",
        ),
        note: None, citation: SECTION_3_2_2, begins: "Gezien de grote impact van", statistics: &[],
    },
    Statement {
        id: "ghent-background-8", city: Some(City::Ghent), status: Status::Fact, themes: &[],
        text: Text::new(
            "De trendanalyse is een intern document van de stad, nog niet volledig afgerond en nog niet openbaar; wegens de impact van de Covid-19-crisis zijn haar bevindingen toch al meegenomen in de analyse van deze strategie.",
            "The trend analysis is an internal document of the city, not yet fully completed and not yet public; given the impact of the Covid-19 crisis, its findings are nevertheless already included in the analysis of this strategy.",
        ),
        note: Some(Text::new(
            "Dat was de toestand toen de strategie werd geschreven.",
            "That was the situation when the strategy was written.",
        )),
        citation: FOOTNOTE_9, begins: "De trendanalyse is een stadsintern", statistics: &[],
    },
    Statement {
        id: "ghent-background-9", city: Some(City::Ghent), status: Status::Fact, themes: &[],
        text: Text::new(
            "De analyse van de noden is gebaseerd op de vermelde databronnen en is waar nodig bijgewerkt met recentere gegevens (zie de voetnoten).",
            "The analysis of needs is based on the data sources named above and has been updated where necessary with more recent data (see the footnotes).",
        ),
        note: None, citation: SECTION_3_2_2, begins: "De analyse van noden voor", statistics: &[],
    },
    Statement {
        id: "ghent-background-10", city: Some(City::Ghent), status: Status::Fact, themes: &[],
        text: Text::new(
            "De bevindingen van de Covid-19-trendanalyse vullen de analyse van de noden aan waar ze raken aan de opzet en de doelstellingen van het EFRO-programma Vlaanderen.",
            "The findings of the Covid-19 trend analysis supplement the analysis of needs where they touch on the purpose and objectives of the ERDF programme Flanders.",
        ),
        note: None, citation: SECTION_3_2_2, begins: "en ook aangevuld met de", statistics: &[],
    },
];
