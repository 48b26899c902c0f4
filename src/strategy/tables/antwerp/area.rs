// Generated from content/antwerp/area.toml by `cargo run --manifest-path content/generator/Cargo.toml`; do not edit.

//! Antwerp: the area, and who leads the strategy.

use crate::source::{Citation, Source};
use crate::strategy::city::City;
use crate::strategy::statement::Statement;
use crate::strategy::status::Status;
use crate::strategy::tables::notes;
use crate::text::Text;

const SECTION_3_1_1: Citation = Citation::section(Source::STRATEGY, "3.1.1");
const FOOTNOTE_3: Citation = Citation::footnote(Source::STRATEGY, "3.1.1", "3");

pub(super) static AREA: &[Statement] = &[
    Statement {
        id: "antwerp-area-7", city: Some(City::Antwerp), status: Status::Fact, themes: &[],
        text: Text::new(
            "De strategie geldt voor projecten die op Antwerps grondgebied worden uitgevoerd.",
            "The strategy applies to projects carried out on the territory of the city of Antwerp.",
        ),
        note: None, citation: SECTION_3_1_1, begins: "De GTI-strategie voor de stad", statistics: &[],
    },
    Statement {
        id: "antwerp-area-8", city: Some(City::Antwerp), status: Status::Fact, themes: &[],
        text: Text::new(
            "De projecten bepalen het stedelijke weefsel mee en kunnen aantonen dat ze een belangrijke impact hebben op wijk, buurt of hele stad.",
            "The projects help shape the urban fabric and can show a significant impact on the neighbourhood, the local area or the whole city.",
        ),
        note: None, citation: SECTION_3_1_1, begins: "Deze projecten zijn medebepalend voor", statistics: &[],
    },
    Statement {
        id: "antwerp-area-9", city: Some(City::Antwerp), status: Status::Plan, themes: &[],
        text: Text::new(
            "De stad kiest ervoor om de EFRO-middelen per thema te bundelen voor projecten die ze zelf opzet of waarin ze minstens een belangrijke regierol heeft.",
            "The city chooses to bundle the ERDF resources by theme for projects that it sets up itself or in which it has at least an important directing role.",
        ),
        note: None, citation: SECTION_3_1_1, begins: "Er wordt gekozen om de", statistics: &[],
    },
    Statement {
        id: "antwerp-area-10", city: Some(City::Antwerp), status: Status::Fact, themes: &[],
        text: Text::new(
            "Aansluiting bij het bestuursakkoord 2019-2024 is van absoluut belang voor de samenhang van programma en projecten.",
            "Alignment with the coalition agreement 2019-2024 is of the utmost importance for the coherence of programme and projects.",
        ),
        note: Some(notes::ANTWERP_AGREEMENT_ENDED), citation: SECTION_3_1_1, begins: "Omwille van de coherentie van",
        statistics: &[],
    },
    Statement {
        id: "antwerp-area-11", city: Some(City::Antwerp), status: Status::Fact, themes: &[],
        text: Text::new(
            "Zo kan het stedelijke EFRO-programma doelgericht en samenhangend zijn, en kan de stad de hefboomfunctie van het EFRO, de impact en het multiplicatoreffect bewaken.",
            "In that way the urban ERDF programme can be purposeful and coherent, and the city can safeguard the leverage of the ERDF, the impact and the multiplier effect.",
        ),
        note: None, citation: SECTION_3_1_1, begins: "Op die manier kan doelgerichtheid", statistics: &[],
    },
    Statement {
        id: "antwerp-area-12", city: Some(City::Antwerp), status: Status::Fact, themes: &[],
        text: Text::new(
            "Een project moet met zijn doelstellingen beantwoorden aan de principes en thema’s van de strategie.",
            "The objectives of a project must correspond to the principles and themes of the strategy.",
        ),
        note: None, citation: SECTION_3_1_1, begins: "Projectdoelstellingen zullen moeten beantwoorden aan",
        statistics: &[],
    },
    Statement {
        id: "antwerp-area-13", city: Some(City::Antwerp), status: Status::Fact, themes: &[],
        text: Text::new(
            "Nummers met BA verwijzen naar het bestuursakkoord De Grote Verbinding.",
            "Numbers with BA refer to the coalition agreement De Grote Verbinding.",
        ),
        note: Some(notes::ANTWERP_AGREEMENT_ENDED), citation: FOOTNOTE_3, begins: "De nummering in dit GTI",
        statistics: &[],
    },
];
