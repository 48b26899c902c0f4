// Generated from content/antwerp/principles.toml by `cargo run --manifest-path content/generator/Cargo.toml`; do not edit.

//! Antwerp: the principles that every action must meet.

use crate::source::{Citation, Source};
use crate::strategy::city::City;
use crate::strategy::principle::Principle;
use crate::strategy::status::Status;
use crate::text::Text;

const SECTION_3_1_4: Citation = Citation::section(Source::STRATEGY, "3.1.4");

pub(super) static PRINCIPLES: &[Principle] = &[
    Principle {
        id: "antwerp-1", city: City::Antwerp, status: Status::Fact,
        required: Some(Text::new(
            "De actie bepaalt mee het stedelijke weefsel en de leefbaarheid van de stad, met een belangrijke impact op wijk of buurt",
            "The action helps shape the urban fabric and the liveability of the city, with a significant impact on the neighbourhood or the local area",
        )),
        preferred: None, note: None, citation: SECTION_3_1_4, begins: "medebepalend voor het stedelijke weefsel,",
        statistics: &[],
    },
    Principle {
        id: "antwerp-2", city: City::Antwerp, status: Status::Fact,
        required: Some(Text::new(
            "De actie is inpasbaar in de uitgangspunten en doelstellingen van bestuursakkoord en meerjarenplan",
            "The action fits into the guiding principles and objectives of the coalition agreement and the multiannual plan",
        )),
        preferred: None, note: None, citation: SECTION_3_1_4, begins: "inpasbaar zijn in de uitgangspunten",
        statistics: &[],
    },
    Principle {
        id: "antwerp-3", city: City::Antwerp, status: Status::Fact,
        required: Some(Text::new(
            "De stad Antwerpen neemt zelf het initiatief of heeft minstens een belangrijke regierol",
            "The city of Antwerp takes the initiative itself or has at least an important directing role",
        )),
        preferred: None, note: None, citation: SECTION_3_1_4, begins: "geïnitieerd door de stad Antwerpen",
        statistics: &[],
    },
    Principle {
        id: "antwerp-4", city: City::Antwerp, status: Status::Fact,
        required: Some(Text::new(
            "De actie draagt sterk bij tot een sterker stedelijk beleid, een sterkere dienstverlening of beide",
            "The action makes a strong contribution to reinforcing urban policy, services or both",
        )),
        preferred: None, note: None, citation: SECTION_3_1_4, begins: "sterk bijdragen tot de versterking",
        statistics: &[],
    },
    Principle {
        id: "antwerp-5", city: City::Antwerp, status: Status::Fact,
        required: Some(Text::new(
            "De actie sluit aan bij de thema’s van de strategie",
            "The action ties in with the themes of the strategy",
        )),
        preferred: None, note: None, citation: SECTION_3_1_4, begins: "aansluiting vinden bij de hieronder",
        statistics: &[],
    },
];
