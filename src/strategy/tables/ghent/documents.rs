// Generated from content/ghent/documents.toml by `cargo run --manifest-path content/generator/Cargo.toml`; do not edit.

//! Ghent: the policy documents that the strategy names.

use crate::source::{Citation, Source};
use crate::strategy::city::City;
use crate::strategy::policy_document::PolicyDocument;
use crate::text::Text;

const SECTION_3_2_2: Citation = Citation::section(Source::STRATEGY, "3.2.2");
const FOOTNOTE_9: Citation = Citation::footnote(Source::STRATEGY, "3.2.2", "9");
const SECTION_3_2_2_1: Citation = Citation::section(Source::STRATEGY, "3.2.2.1");
const FOOTNOTE_11: Citation = Citation::footnote(Source::STRATEGY, "3.2.2.1", "11");
const FOOTNOTE_12: Citation = Citation::footnote(Source::STRATEGY, "3.2.2.1", "12");
const FOOTNOTE_13: Citation = Citation::footnote(Source::STRATEGY, "3.2.2.1", "13");
const FOOTNOTE_14: Citation = Citation::footnote(Source::STRATEGY, "3.2.2.1", "14");
const SECTION_3_2_2_2: Citation = Citation::section(Source::STRATEGY, "3.2.2.2");
const FOOTNOTE_16: Citation = Citation::footnote(Source::STRATEGY, "3.2.2.2", "16");
const FOOTNOTE_20: Citation = Citation::footnote(Source::STRATEGY, "3.2.3", "20");
const SECTION_3_2_4: Citation = Citation::section(Source::STRATEGY, "3.2.4");
const SECTION_5_2: Citation = Citation::section(Source::STRATEGY, "5.2");
const SECTION_6_2: Citation = Citation::section(Source::STRATEGY, "6.2");

pub(super) static DOCUMENTS: &[PolicyDocument] = &[
    PolicyDocument {
        id: "ghent-document-1", city: Some(City::Ghent),
        title: Text::new("Omgevingsanalyse 2018", "Context analysis 2018"), kind: Text::new("studie", "study"),
        url: Some("https://stad.gent/sites/default/files/page/documents/Omgevingsanalyse2018-NLweb3_1_0.pdf"),
        citation: SECTION_3_2_2, begins: "omgevingsanalyse dateert van 2018",
    },
    PolicyDocument {
        id: "ghent-document-2", city: Some(City::Ghent),
        title: Text::new("gent.buurtmonitor.be", "gent.buurtmonitor.be"),
        kind: Text::new("onlinecijfers", "online figures"), url: Some("https://gent.buurtmonitor.be"),
        citation: SECTION_3_2_2, begins: "gent.buurtmonitor.be/dashboard",
    },
    PolicyDocument {
        id: "ghent-document-3", city: Some(City::Ghent), title: Text::new("hoeveelin.stad.gent", "hoeveelin.stad.gent"),
        kind: Text::new("onlinecijfers", "online figures"), url: Some("https://hoeveelin.stad.gent"),
        citation: SECTION_3_2_2, begins: "hoeveelin.stad.gent",
    },
    PolicyDocument {
        id: "ghent-document-4", city: Some(City::Ghent), title: Text::new("data.stad.gent", "data.stad.gent"),
        kind: Text::new("onlinecijfers", "online figures"), url: Some("https://data.stad.gent"),
        citation: SECTION_3_2_2, begins: "data.stad.gent",
    },
    PolicyDocument {
        id: "ghent-document-5", city: Some(City::Ghent),
        title: Text::new("Leefbaarheidsmonitor", "Liveability monitor"), kind: Text::new("bevraging", "survey"),
        url: Some("https://stad.gent/nl/over-gent-en-het-stadsbestuur/over-gent/kaarten-cijfers-en-data/onderzoeks-en-cijferrapporten/gent-cijfers-reeks#Leefbaarheidsmonitor"),
        citation: SECTION_3_2_2, begins: "leefbaarheidsmonitor opgemaakt",
    },
    PolicyDocument {
        id: "ghent-document-6", city: Some(City::Ghent), title: Text::new("Stadsmonitor", "City monitor"),
        kind: Text::new("bevraging", "survey"), url: None, citation: SECTION_3_2_2, begins: "stadsmonitor vervangt",
    },
    PolicyDocument {
        id: "ghent-document-7", city: Some(City::Ghent),
        title: Text::new("Covid-19 trendanalyse", "Covid-19 trend analysis"), kind: Text::new("studie", "study"),
        url: None, citation: FOOTNOTE_9, begins: "De trendanalyse is een stadsintern document en",
    },
    PolicyDocument {
        id: "ghent-document-8", city: Some(City::Ghent), title: Text::new("Circulatieplan", "Circulation plan"),
        kind: Text::new("beleidsplan", "policy plan"), url: None, citation: SECTION_3_2_2_1,
        begins: "Hoewel het circulatieplan",
    },
    PolicyDocument {
        id: "ghent-document-9", city: Some(City::Ghent),
        title: Text::new("Droogtestudie (Sumaqua, 2021)", "Drought study (Sumaqua, 2021)"),
        kind: Text::new("studie", "study"), url: None, citation: FOOTNOTE_11, begins: "De droogtestudie (in opdracht",
    },
    PolicyDocument {
        id: "ghent-document-10", city: Some(City::Ghent),
        title: Text::new(
            "Studie van Informatie Vlaanderen (2018)",
            "Study by Informatie Vlaanderen (2018)",
        ),
        kind: Text::new("studie", "study"), url: None, citation: FOOTNOTE_11, begins: "studie van Informatie",
    },
    PolicyDocument {
        id: "ghent-document-11", city: Some(City::Ghent),
        title: Text::new(
            "Kwetsbaarheidsanalyse wateroverlast Gent (UGent, Arcadis en KULeuven, 2021)",
            "Vulnerability analysis of surface-water flooding in Ghent (UGent, Arcadis and KULeuven, 2021)",
        ),
        kind: Text::new("studie", "study"), url: None, citation: FOOTNOTE_12,
        begins: "Kwetsbaarheidsanalyse wateroverlast Gent, 2021, uitgevoerd door UGent,",
    },
    PolicyDocument {
        id: "ghent-document-12", city: Some(City::Ghent),
        title: Text::new(
            "Circulaire economie: Lokaal en Sociaal",
            "Circular economy: local and social",
        ),
        kind: Text::new("studie", "study"),
        url: Some("https://stad.gent/sites/default/files/media/documents/Lokaal%20%26%20sociaal.pdf"),
        citation: SECTION_3_2_2_1, begins: "Circulaire economie: Lokaal",
    },
    PolicyDocument {
        id: "ghent-document-13", city: Some(City::Ghent), title: Text::new("Samen circulair", "Circular together"),
        kind: Text::new("studie", "study"),
        url: Some("https://stad.gent/sites/default/files/media/documents/Gent%20-%20Samen%20Circulair.pdf"),
        citation: SECTION_3_2_2_1, begins: "Samen circulair",
    },
    PolicyDocument {
        id: "ghent-document-14", city: Some(City::Ghent),
        title: Text::new(
            "Publicatie op Calaméo (titel niet vermeld)",
            "Publication on Calaméo (title not given)",
        ),
        kind: Text::new("publicatie", "publication"), url: Some("https://en.calameo.com/read/006395447019e640c8dc0"),
        citation: SECTION_3_2_2_1, begins: "https://en.calameo.com",
    },
    PolicyDocument {
        id: "ghent-document-15", city: Some(City::Ghent),
        title: Text::new("Energiebarometer (KBS, 2020)", "Energy barometer (KBS, 2020)"),
        kind: Text::new("studie", "study"), url: None, citation: FOOTNOTE_13, begins: "Energiebarometer, KBS, 2020.",
    },
    PolicyDocument {
        id: "ghent-document-16", city: Some(City::Ghent), title: Text::new("Arvastat (VDAB)", "Arvastat (VDAB)"),
        kind: Text::new("onlinecijfers", "online figures"), url: None, citation: FOOTNOTE_14, begins: "Arvastat, VDAB",
    },
    PolicyDocument {
        id: "ghent-document-17", city: Some(City::Ghent),
        title: Text::new(
            "Vlaamse Arbeidsrekening (Steunpunt Werk)",
            "Flemish labour account (Steunpunt Werk)",
        ),
        kind: Text::new("onlinecijfers", "online figures"), url: Some("https://provincies.incijfers.be"),
        citation: FOOTNOTE_14, begins: "Vlaamse Arbeidsrekening",
    },
    PolicyDocument {
        id: "ghent-document-18", city: Some(City::Ghent),
        title: Text::new(
            "Structuurvisie 2030 – Ruimte voor Gent",
            "Structural vision 2030 – Space for Ghent",
        ),
        kind: Text::new("beleidsvisie", "policy vision"),
        url: Some("https://stad.gent/nl/wonen-bouwen/visie-en-plannen-ruimtelijke-ordening/ruimte-voor-gent"),
        citation: SECTION_3_2_2_2, begins: "structuurvisie 2030 –",
    },
    PolicyDocument {
        id: "ghent-document-19", city: Some(City::Ghent),
        title: Text::new(
            "Beleidsnota Ruimtelijke Planning, Stadsontwikkeling en Stedelijke vernieuwing",
            "Policy note on spatial planning, urban development and urban renewal",
        ),
        kind: Text::new("beleidsnota", "policy note"),
        url: Some("https://stad.gent/sites/default/files/media/documents/Beleidsnota%20Ruimtelijke%20planning%2C%20Stadsontwikkeling%20en%20Stedelijke%20vernieuwing%202020-2025.pdf"),
        citation: FOOTNOTE_16, begins: "Beleidsnota Ruimtelijke Planning",
    },
    PolicyDocument {
        id: "ghent-document-20", city: Some(City::Ghent),
        title: Text::new(
            "Beleidsnota stedenbouw Architectuur, Publieke ruimte, Mobiliteit, Historisch patrimonium en Erfgoed",
            "Policy note on urban planning, architecture, public space, mobility, historical buildings and heritage",
        ),
        kind: Text::new("beleidsnota", "policy note"),
        url: Some("https://stad.gent/sites/default/files/media/documents/Beleidsnota%20Stedenbouw%20Architectuur%202020-2025.pdf"),
        citation: FOOTNOTE_16, begins: "Beleidsnota stedenbouw Architectuur",
    },
    PolicyDocument {
        id: "ghent-document-21", city: Some(City::Ghent),
        title: Text::new("Beleidsnota Openbaar Groen", "Policy note on public green"),
        kind: Text::new("beleidsnota", "policy note"),
        url: Some("https://stad.gent/sites/default/files/media/documents/Beleidsnota%20Openbaar%20Groen%202020-2025.pdf"),
        citation: FOOTNOTE_16, begins: "Beleidsnota openbaar Groen",
    },
    PolicyDocument {
        id: "ghent-document-22", city: Some(City::Ghent), title: Text::new("Water in de stad", "Water in the city"),
        kind: Text::new("beleidsvisie", "policy vision"),
        url: Some("https://stad.gent/nl/plannen-en-projecten/project-water-de-stad-gent"), citation: SECTION_3_2_2_2,
        begins: "Water in de stad' van",
    },
    PolicyDocument {
        id: "ghent-document-23", city: Some(City::Ghent),
        title: Text::new("Klimaatplan 2020-2025", "Climate plan 2020-2025"),
        kind: Text::new("beleidsplan", "policy plan"),
        url: Some("https://stad.gent/nl/groen-milieu/nieuws-evenementen/klimaatplan-2020-2025-samen-naar-een-klimaatneutraal-gent"),
        citation: SECTION_3_2_2_2, begins: "klimaatplan 2020-2025",
    },
    PolicyDocument {
        id: "ghent-document-24", city: Some(City::Ghent),
        title: Text::new("Beleidsnota Wonen", "Policy note on housing"), kind: Text::new("beleidsnota", "policy note"),
        url: Some("https://stad.gent/sites/default/files/media/documents/Beleidsnota%20Wonen%202020-2025.pdf"),
        citation: SECTION_3_2_2_2, begins: "beleidsnota Wonen",
    },
    PolicyDocument {
        id: "ghent-document-25", city: Some(City::Ghent),
        title: Text::new("Beleidsnota Facility Management", "Policy note on facility management"),
        kind: Text::new("beleidsnota", "policy note"),
        url: Some("https://stad.gent/sites/default/files/media/documents/Beleidsnota%20Facility%20Management%202020-2025.pdf"),
        citation: SECTION_3_2_2_2, begins: "beleidsnota Facility Management) o Wind:",
    },
    PolicyDocument {
        id: "ghent-document-26", city: Some(City::Ghent),
        title: Text::new("Mobiliteitsplan van Stad Gent", "Mobility plan of the City of Ghent"),
        kind: Text::new("beleidsplan", "policy plan"),
        url: Some("https://stad.gent/nl/mobiliteit-openbare-werken/mobiliteit/plannen-projecten-subsidies-cijfers-scholenwerking/mobiliteitsplan-circulatieplan-en-parkeerplan-gent"),
        citation: SECTION_3_2_2_2, begins: "mobiliteitsplan van Stad",
    },
    PolicyDocument {
        id: "ghent-document-27", city: Some(City::Ghent),
        title: Text::new("Beleidsnota Economie", "Policy note on the economy"),
        kind: Text::new("beleidsnota", "policy note"),
        url: Some("https://stad.gent/sites/default/files/media/documents/Beleidsnota%20Economie%202020-2025.pdf"),
        citation: SECTION_3_2_2_2, begins: "beleidsnota Economie)",
    },
    PolicyDocument {
        id: "ghent-document-28", city: Some(City::Ghent),
        title: Text::new("Beleidsnota Toerisme", "Policy note on tourism"),
        kind: Text::new("beleidsnota", "policy note"),
        url: Some("https://stad.gent/sites/default/files/media/documents/Beleidsnota%20Toerisme%202020-2025.pdf"),
        citation: SECTION_3_2_2_2, begins: "beleidsnota Toerisme",
    },
    PolicyDocument {
        id: "ghent-document-29", city: Some(City::Ghent),
        title: Text::new(
            "Beleidsnota Wijkbeleid en Participatie",
            "Policy note on neighbourhood policy and participation",
        ),
        kind: Text::new("beleidsnota", "policy note"),
        url: Some("https://stad.gent/sites/default/files/media/documents/Beleidsnota%20Samen%20stad%20maken%20begint%20in%20de%20wijken%202020-2025_0.pdf"),
        citation: SECTION_3_2_2_2, begins: "beleidsnota Wijkbeleid en Participatie en",
    },
    PolicyDocument {
        id: "ghent-document-30", city: Some(City::Ghent),
        title: Text::new(
            "Beleidsnota Werk en sociale economie",
            "Policy note on work and the social economy",
        ),
        kind: Text::new("beleidsnota", "policy note"),
        url: Some("https://stad.gent/sites/default/files/media/documents/Beleidsnota%20Werk%20en%20sociale%20economie%202020-2025.pdf"),
        citation: SECTION_3_2_2_2, begins: "beleidsnota Werk en sociale",
    },
    PolicyDocument {
        id: "ghent-document-31", city: Some(City::Ghent),
        title: Text::new(
            "Beleidsnota Data, digitalisering en innovatie",
            "Policy note on data, digitalisation and innovation",
        ),
        kind: Text::new("beleidsnota", "policy note"),
        url: Some("https://stad.gent/sites/default/files/media/documents/Beleidsnota%20Meer%20dan%20een%20slimme%20stad%202020-2025.pdf"),
        citation: SECTION_3_2_2_2, begins: "Data, digitalisering en innovatie')",
    },
    PolicyDocument {
        id: "ghent-document-32", city: Some(City::Ghent),
        title: Text::new("Beleidsnota Proper Gent", "Policy note on a clean Ghent"),
        kind: Text::new("beleidsnota", "policy note"),
        url: Some("https://stad.gent/sites/default/files/media/documents/Beleidsnota%20Proper%20Gent%202020-2025.pdf"),
        citation: SECTION_3_2_2_2, begins: "beleidsnota Proper Gent",
    },
    PolicyDocument {
        id: "ghent-document-33", city: Some(City::Ghent),
        title: Text::new("Beleidsnota Lucht en Geluid", "Policy note on air and noise"),
        kind: Text::new("beleidsnota", "policy note"),
        url: Some("https://stad.gent/sites/default/files/media/documents/Beleidsnota%20Lucht%20en%20Geluid%202020-2025_0.pdf"),
        citation: SECTION_3_2_2_2, begins: "beleidsnota Lucht en",
    },
    PolicyDocument {
        id: "ghent-document-34", city: Some(City::Ghent),
        title: Text::new(
            "Beleidsnota Publiekszaken",
            "Policy note on Publiekszaken (citizen services)",
        ),
        kind: Text::new("beleidsnota", "policy note"),
        url: Some("https://stad.gent/sites/default/files/media/documents/Beleidsnota%20Publiekszaken%202020-2025.pdf"),
        citation: SECTION_3_2_2_2, begins: "beleidsnota Publiekszaken.",
    },
    PolicyDocument {
        id: "ghent-document-35", city: Some(City::Ghent),
        title: Text::new("Bestuursakkoord Gent 2019-2024", "Coalition agreement of Ghent 2019-2024"),
        kind: Text::new("bestuursakkoord", "coalition agreement"),
        url: Some("https://stad.gent/sites/default/files/page/documents/Bestuursakkoord%20Gent%202019-2024.pdf"),
        citation: FOOTNOTE_20,
        begins: "Bestuursakkoord: https://stad.gent/sites/default/files/page/documents/Bestuursakkoord",
    },
    PolicyDocument {
        id: "ghent-document-36", city: Some(City::Ghent),
        title: Text::new("Engagementsverklaring", "Statement of commitment"),
        kind: Text::new("verklaring", "statement"), url: None, citation: SECTION_5_2, begins: "engagementsverklaring.",
    },
    PolicyDocument {
        id: "ghent-document-37", city: Some(City::Ghent),
        title: Text::new(
            "Inspraak bij opmaak beleidsnota’s",
            "Participation in drawing up the policy notes",
        ),
        kind: Text::new("webpagina", "web page"),
        url: Some("https://stad.gent/nl/over-gent-en-het-stadsbestuur/stadsbestuur/wat-doet-het-bestuur/meerjarenplan-en-beleidsnotas-2020-2025/inspraak-bij-opmaak-beleidsnotas"),
        citation: SECTION_5_2, begins: "bij de opmaak van de beleidsnota's in",
    },
    PolicyDocument {
        id: "ghent-document-38", city: Some(City::Ghent),
        title: Text::new("Participatieplatform", "Participation platform"), kind: Text::new("webpagina", "web page"),
        url: Some("https://participatie.stad.gent/nl-BE/"), citation: SECTION_5_2,
        begins: "participatieplatform, wijkbudget",
    },
    PolicyDocument {
        id: "ghent-document-39", city: Some(City::Ghent),
        title: Text::new("Beleidsnota’s 2020-2025", "Policy notes 2020-2025"),
        kind: Text::new("beleidsnota’s", "policy notes"),
        url: Some("https://stad.gent/nl/over-gent-en-het-stadsbestuur/stadsbestuur/wat-doet-het-bestuur/meerjarenplan-en-beleidsnotas-2020-2025/beleidsnotas-2020-2025"),
        citation: SECTION_6_2, begins: "weblink naar beleidsnota's",
    },
    PolicyDocument {
        id: "ghent-document-40", city: Some(City::Ghent),
        title: Text::new("Meerjarenplan 2020-2025", "Multiannual plan 2020-2025"),
        kind: Text::new("meerjarenplan", "multiannual plan"),
        url: Some("https://stad.gent/nl/over-gent-en-het-stadsbestuur/stadsbestuur/wat-doet-het-bestuur/meerjarenplan-en-beleidsnotas-2020-2025/meerjarenplan-2020-2025"),
        citation: SECTION_6_2, begins: "weblink naar het meerjarenplan",
    },
    PolicyDocument {
        id: "ghent-document-41", city: Some(City::Ghent),
        title: Text::new("Wijkmobiliteitsplannen", "Neighbourhood mobility plans"), kind: Text::new("plannen", "plans"),
        url: None, citation: SECTION_3_2_4, begins: "wijkmobiliteitsplannen",
    },
    PolicyDocument {
        id: "ghent-document-42", city: Some(City::Ghent),
        title: Text::new("Vlaamse Wooncode", "Vlaamse Wooncode (Flemish housing code)"),
        kind: Text::new("regelgeving", "legislation"), url: None, citation: SECTION_3_2_2_1,
        begins: "Vlaamse Wooncode, 40% daarvan heeft",
    },
    PolicyDocument {
        id: "ghent-document-43", city: Some(City::Ghent),
        title: Text::new(
            "Bouwblokvisie vergroenen en verweven",
            "Bouwblokvisie vergroenen en verweven (vision for urban blocks: greening and mixing uses)",
        ),
        kind: Text::new("stedenbouwkundig instrument", "planning instrument"), url: None, citation: SECTION_3_2_2_2,
        begins: "Het stedenbouwkundig instrument ‘Bouwblokvisie vergroenen",
    },
];
