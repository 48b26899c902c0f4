// Generated from content/ghent/area.toml by `cargo run --manifest-path content/generator/Cargo.toml`; do not edit.

//! Ghent: the area, and who leads the strategy.

use crate::source::{Citation, Source};
use crate::strategy::city::City;
use crate::strategy::statement::Statement;
use crate::strategy::status::Status;
use crate::text::Text;

const SECTION_3_2_1: Citation = Citation::section(Source::STRATEGY, "3.2.1");

pub(super) static AREA: &[Statement] = &[
    Statement {
        id: "ghent-area-7", city: Some(City::Ghent), status: Status::Fact, themes: &[],
        text: Text::new(
            "Het Gentse beleid slaat op het volledige grondgebied van de stad; dat is dus ook het gebied dat voor de strategie is afgebakend.",
            "Ghent’s policy covers the whole territory of the city; this is therefore also the area delimited for the strategy.",
        ),
        note: None, citation: SECTION_3_2_1, begins: "Aangezien het Gentse beleid op", statistics: &[],
    },
    Statement {
        id: "ghent-area-8", city: Some(City::Ghent), status: Status::Aim, themes: &[],
        text: Text::new(
            "Omdat de middelen voor duurzame stedelijke ontwikkeling beperkt zijn, gaat de voorkeur naar acties in stadsdelen of op sites waar de stad in het proces een regierol heeft én in de ontwikkeling een actieve rol speelt.",
            "As the resources for sustainable urban development are limited, preference goes to actions in parts of the city or on sites where the city has a directing role in the process and also plays an active role in the development.",
        ),
        note: None, citation: SECTION_3_2_1, begins: "Gezien de beperkte middelen voor", statistics: &[],
    },
    Statement {
        id: "ghent-area-9", city: Some(City::Ghent), status: Status::Fact, themes: &[],
        text: Text::new(
            "Bij de voorkeurslocaties horen ook de projecten voor stadsvernieuwing in de 19de-eeuwse gordel.",
            "The urban renewal projects in the 19th-century belt are among the preferred locations too.",
        ),
        note: None, citation: SECTION_3_2_1, begins: "Hiertoe behoren ook de stadsvernieuwingsprojecten",
        statistics: &[],
    },
    Statement {
        id: "ghent-area-10", city: Some(City::Ghent), status: Status::Aim, themes: &[],
        text: Text::new(
            "Het is belangrijk dat investeringen op de voorkeurslocaties beantwoorden aan de principes en thema’s van de strategie.",
            "It is important that investments in the preferred locations correspond to the principles and themes of the strategy.",
        ),
        note: None, citation: SECTION_3_2_1, begins: "Belangrijk is dat", statistics: &[],
    },
];
