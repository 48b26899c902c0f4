// Generated from content/antwerp/documents.toml by `cargo run --manifest-path content/generator/Cargo.toml`; do not edit.

//! Antwerp: the policy documents that the strategy names.

use crate::source::{Citation, Source};
use crate::strategy::city::City;
use crate::strategy::policy_document::PolicyDocument;
use crate::text::Text;

const FOOTNOTE_3: Citation = Citation::footnote(Source::STRATEGY, "3.1.1", "3");
const FOOTNOTE_4: Citation = Citation::footnote(Source::STRATEGY, "3.1.2", "4");
const FOOTNOTE_5: Citation = Citation::footnote(Source::STRATEGY, "3.1.2", "5");
const FOOTNOTE_6: Citation = Citation::footnote(Source::STRATEGY, "3.1.2", "6");
const FOOTNOTE_7: Citation = Citation::footnote(Source::STRATEGY, "3.1.2", "7");
const FOOTNOTE_8: Citation = Citation::footnote(Source::STRATEGY, "3.1.2", "8");
const SECTION_3_1_2_1: Citation = Citation::section(Source::STRATEGY, "3.1.2.1");
const SECTION_3_1_2_2: Citation = Citation::section(Source::STRATEGY, "3.1.2.2");
const SECTION_3_1_3: Citation = Citation::section(Source::STRATEGY, "3.1.3");
const SECTION_6_1: Citation = Citation::section(Source::STRATEGY, "6.1");

pub(super) static DOCUMENTS: &[PolicyDocument] = &[
    PolicyDocument {
        id: "antwerp-document-1", city: Some(City::Antwerp),
        title: Text::new(
            "De Grote Verbinding - Akkoord voor de bestuursperiode van 2019 tot 2024 (Bestuursakkoord stad Antwerpen 2019-2024)",
            "De Grote Verbinding - Agreement for the administrative term 2019 to 2024 (Coalition agreement of the city of Antwerp 2019-2024)",
        ),
        kind: Text::new("bestuursakkoord", "coalition agreement"),
        url: Some("https://www.antwerpen.be/info/52d5052539d8a6ec798b4abb/bestuursakkoord-2019-2024"),
        citation: FOOTNOTE_3, begins: "De Grote Verbinding",
    },
    PolicyDocument {
        id: "antwerp-document-2", city: Some(City::Antwerp),
        title: Text::new(
            "EU Mission on Climate-Neutral and Smart Cities (Horizon Europe)",
            "EU Mission on Climate-Neutral and Smart Cities (Horizon Europe)",
        ),
        kind: Text::new("Europese missie, website", "EU mission, website"),
        url: Some("https://ec.europa.eu/info/research-and-innovation/funding/funding-opportunities/funding-programmes-and-open-calls/horizon-europe/eu-missions-horizon-europe/climate-neutral-and-smart-cities_en"),
        citation: FOOTNOTE_4, begins: "In het kader van de EU Mission",
    },
    PolicyDocument {
        id: "antwerp-document-3", city: Some(City::Antwerp), title: Text::new("Klimaatplan 2030", "Climate plan 2030"),
        kind: Text::new("beleidsplan", "policy plan"),
        url: Some("https://www.antwerpenmorgen.be/nl/projecten/klimaatplan-2030/media"), citation: FOOTNOTE_5,
        begins: "Stad Antwerpen, Klimaatplan 2030",
    },
    PolicyDocument {
        id: "antwerp-document-4", city: Some(City::Antwerp), title: Text::new("Groenplan", "Green plan"),
        kind: Text::new("beleidsplan", "policy plan"),
        url: Some("https://www.antwerpen.be/info/52d5052439d8a6ec798b4a4c/een-groenplan-voor-de-stad"),
        citation: FOOTNOTE_6, begins: "Stad Antwerpen, Groenplan",
    },
    PolicyDocument {
        id: "antwerp-document-5", city: Some(City::Antwerp), title: Text::new("Waterplan", "Water plan"),
        kind: Text::new("beleidsplan", "policy plan"),
        url: Some("https://www.antwerpenmorgen.be/nl/projecten/waterplan/media"), citation: FOOTNOTE_7,
        begins: "Stad Antwerpen, Waterplan",
    },
    PolicyDocument {
        id: "antwerp-document-6", city: Some(City::Antwerp),
        title: Text::new("De digitale toekomst van Antwerpen", "The digital future of Antwerp"),
        kind: Text::new("strategie voor digitale transformatie", "digital transformation strategy"),
        url: Some("http://digitaletoekomst.antwerpen.be/"), citation: FOOTNOTE_8,
        begins: "Stad Antwerpen, De digitale toekomst van Antwerpen",
    },
    PolicyDocument {
        id: "antwerp-document-7", city: Some(City::Antwerp),
        title: Text::new(
            "Databank van stadincijfers.antwerpen.be",
            "Database of stadincijfers.antwerpen.be",
        ),
        kind: Text::new("cijfers, online", "figures, online"), url: Some("https://stadincijfers.antwerpen.be/databank"),
        citation: SECTION_3_1_2_1, begins: "https://stadincijfers.antwerpen.be/databank en",
    },
    PolicyDocument {
        id: "antwerp-document-8", city: Some(City::Antwerp),
        title: Text::new(
            "Dashboard van stadincijfers.antwerpen.be",
            "Dashboard of stadincijfers.antwerpen.be",
        ),
        kind: Text::new("cijfers, online", "figures, online"),
        url: Some("https://stadincijfers.antwerpen.be/dashboard"), citation: SECTION_3_1_2_1,
        begins: "https://stadincijfers.antwerpen.be/dashboard. Demografie",
    },
    PolicyDocument {
        id: "antwerp-document-9", city: Some(City::Antwerp), title: Text::new("Droogtestudie", "Drought study"),
        kind: Text::new("studie bij het Waterplan", "study accompanying the Waterplan"), url: None,
        citation: SECTION_6_1, begins: "droogtestudie)",
    },
    PolicyDocument {
        id: "antwerp-document-10", city: Some(City::Antwerp),
        title: Text::new("Meerjarenplan 2020-2025", "Multiannual plan 2020-2025"),
        kind: Text::new("meerjarenplan", "multiannual plan"),
        url: Some("https://www.antwerpen.be/info/5a58b683ca69bc20d8212e5b/meerjarenplan-en-jaarrekening"),
        citation: SECTION_6_1, begins: "meerjarenplan 2020-2025",
    },
    PolicyDocument {
        id: "antwerp-document-11", city: Some(City::Antwerp),
        title: Text::new("Samen vooruit. Routeplan 2030", "Forward together. Route plan 2030"),
        kind: Text::new(
            "visienota van Vlaamse overheid, gemeentebesturen van de vervoerregio, stakeholders en burgerbewegingen",
            "vision paper of the Flemish authorities, the municipalities of the transport region, stakeholders and citizens’ movements",
        ),
        url: None, citation: SECTION_3_1_2_2, begins: "Samen vooruit. Routeplan",
    },
    PolicyDocument {
        id: "antwerp-document-12", city: Some(City::Antwerp),
        title: Text::new("Burgemeestersconvenant", "Covenant of Mayors"), kind: Text::new("convenant", "covenant"),
        url: None, citation: SECTION_3_1_2_2, begins: "Burgemeestersconvenant onderschrijven",
    },
    PolicyDocument {
        id: "antwerp-document-13", city: Some(City::Antwerp), title: Text::new("Sigmaplan", "Sigma plan"),
        kind: Text::new("plan tegen overstromingen", "plan against flooding"), url: None, citation: SECTION_3_1_2_2,
        begins: "Sigmaplan dat de stad beschermt",
    },
    PolicyDocument {
        id: "antwerp-document-14", city: Some(City::Antwerp),
        title: Text::new(
            "Ruimtelijk uitvoeringsplan Binnenstad",
            "Spatial implementation plan Binnenstad",
        ),
        kind: Text::new("ruimtelijk uitvoeringsplan", "spatial implementation plan"), url: None,
        citation: SECTION_3_1_2_2, begins: "ruimtelijke uitvoeringsplannen Binnenstad en 2060",
    },
    PolicyDocument {
        id: "antwerp-document-15", city: Some(City::Antwerp),
        title: Text::new("Ruimtelijk uitvoeringsplan 2060", "Spatial implementation plan 2060"),
        kind: Text::new("ruimtelijk uitvoeringsplan", "spatial implementation plan"), url: None,
        citation: SECTION_3_1_2_2, begins: "ruimtelijke uitvoeringsplannen Binnenstad en 2060",
    },
    PolicyDocument {
        id: "antwerp-document-16", city: Some(City::Antwerp), title: Text::new("STEM-actieplan", "STEM action plan"),
        kind: Text::new("Vlaams actieplan", "Flemish action plan"), url: None, citation: SECTION_3_1_2_2,
        begins: "Vlaamse STEM-actieplan",
    },
    PolicyDocument {
        id: "antwerp-document-17", city: Some(City::Antwerp), title: Text::new("Kantorennota", "Paper on offices"),
        kind: Text::new("nota", "paper"), url: None, citation: SECTION_3_1_2_2, begins: "Kantorennota met het oog",
    },
    PolicyDocument {
        id: "antwerp-document-18", city: Some(City::Antwerp),
        title: Text::new(
            "Bestuursakkoorden van de negen districten",
            "Coalition agreements of the nine districts",
        ),
        kind: Text::new("bestuursakkoorden", "coalition agreements"), url: None, citation: SECTION_3_1_3,
        begins: "bestuursakkoorden van de",
    },
    PolicyDocument {
        id: "antwerp-document-19", city: Some(City::Antwerp),
        title: Text::new("Algemeen structuurplan", "General structure plan"),
        kind: Text::new(
            "structuurplan met flexibele beleidsplannen",
            "structure plan with flexible policy plans",
        ),
        url: None, citation: SECTION_3_1_2_2, begins: "algemeen structuurplan met flexibele",
    },
    PolicyDocument {
        id: "antwerp-document-20", city: Some(City::Antwerp), title: Text::new("Vergroeningsplan", "Greening plan"),
        kind: Text::new(
            "vergroeningsplan, nog op te stellen volgens de strategie",
            "greening plan, still to be drawn up according to the strategy",
        ),
        url: None, citation: SECTION_3_1_2_2, begins: "vergroeningsplan voor de stad",
    },
];
