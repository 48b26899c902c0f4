// Generated from content/ghent/needs-*.toml by `cargo run --manifest-path content/generator/Cargo.toml`; do not edit.

//! Ghent: needs, domain by domain.

use crate::source::{Citation, Source};
use crate::strategy::city::City;
use crate::strategy::need::{NeedDomain, NeedKind, Need};
use crate::strategy::statistic::{Comparison, Qualifier, Statistic, StatisticKind, Territory, Value};
use crate::strategy::status::Status;
use crate::strategy::tables::units::Unit;
use crate::strategy::theme::Theme;
use crate::text::Text;

const SECTION_3_2_2_1: Citation = Citation::section(Source::STRATEGY, "3.2.2.1");
const FOOTNOTE_10: Citation = Citation::footnote(Source::STRATEGY, "3.2.2.1", "10");
const FOOTNOTE_11: Citation = Citation::footnote(Source::STRATEGY, "3.2.2.1", "11");
const FOOTNOTE_12: Citation = Citation::footnote(Source::STRATEGY, "3.2.2.1", "12");
const FOOTNOTE_13: Citation = Citation::footnote(Source::STRATEGY, "3.2.2.1", "13");
const FOOTNOTE_14: Citation = Citation::footnote(Source::STRATEGY, "3.2.2.1", "14");
const FOOTNOTE_15: Citation = Citation::footnote(Source::STRATEGY, "3.2.2.1", "15");

pub(super) static NEEDS: &[Need] = &[
    Need {
        id: "ghent-need-space-1", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Space,
        kind: NeedKind::Need, themes: &[Theme::SmartSpaceAndSocialInnovation],
        text: Text::new(
            "Bevolkingsgroei, een wijzigende gezinssamenstelling, meer studenten en migratie zetten de ruimte onder druk: meer inwoners vragen meer woningen, voorzieningen, tewerkstelling, publieke ruimte, groen enzovoort.",
            "Population growth, changing household composition, more students and migration put space under pressure: more residents need more homes, amenities, employment, public space, green space and so on.",
        ),
        note: None, citation: SECTION_3_2_2_1, begins: "Door de bevolkingsgroei, de wijzigende", statistics: &[],
    },
    Need {
        id: "ghent-need-space-2", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Space,
        kind: NeedKind::Need, themes: &[],
        text: Text::new(
            "Naast (on)betaalbaarheid en schaarste in delen van de woningmarkt laat ook de kwaliteit van bestaande woningen en gebouwen te wensen over.",
            "Besides (un)affordability and scarcity in parts of the housing market, the quality of existing homes and buildings leaves much to be desired too.",
        ),
        note: None, citation: SECTION_3_2_2_1, begins: "Ruimte voor wonen: naast (on)betaalbaarheid", statistics: &[],
    },
    Need {
        id: "ghent-need-space-3", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Space,
        kind: NeedKind::Need, themes: &[],
        text: Text::new(
            "Van de private huurwoningen haalt 51 % de minimumnormen van de Vlaamse Wooncode niet; daarvan moet 40 % structureel gerenoveerd worden.",
            "Of private rented homes, 51% fall short of the minimum standards of the Vlaamse Wooncode (Flemish housing code); 40% of those need structural renovation.",
        ),
        note: None, citation: SECTION_3_2_2_1, begins: "Liefst 51% van de private huurwoningen",
        statistics: &[
            Statistic {
                what: Text::new(
                    "Private huurwoningen onder de minimumnormen van de Vlaamse Wooncode",
                    "Private rented homes below the minimum standards of the Vlaamse Wooncode",
                ),
                value: Value::whole(51), qualifier: Qualifier::Exactly, unit: Unit::Percent, when: None,
                territory: Territory::Ghent, of: None, kind: StatisticKind::Observed, compared_with: None,
                citation: SECTION_3_2_2_1,
            },
            Statistic {
                what: Text::new("Nood aan structurele renovatie", "In need of structural renovation"),
                value: Value::whole(40), qualifier: Qualifier::Exactly, unit: Unit::Percent, when: None,
                territory: Territory::Ghent,
                of: Some(Text::new(
                    "die 51 procent private huurwoningen",
                    "those 51 percent of private rented homes",
                )),
                kind: StatisticKind::Observed, compared_with: None, citation: SECTION_3_2_2_1,
            },
        ],
    },
    Need {
        id: "ghent-need-space-4", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Space,
        kind: NeedKind::Need, themes: &[Theme::EnergyEfficiency],
        text: Text::new(
            "Veel woningen in de stad zijn (ook) energetisch in slechte staat.",
            "Many homes in the city are (also) in a poor state of energy performance.",
        ),
        note: None, citation: SECTION_3_2_2_1, begins: "Veel woningen in Gent zijn", statistics: &[],
    },
    Need {
        id: "ghent-need-space-5", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Space,
        kind: NeedKind::Need, themes: &[Theme::EnergyEfficiency],
        text: Text::new(
            "Een op de drie sociale huurwoningen moet vervangen en gerenoveerd worden; slechts een derde is goed van kwaliteit.",
            "One in three social rented homes is due for replacement and renovation; only a third is of good quality.",
        ),
        note: None, citation: SECTION_3_2_2_1, begins: "Eén op de drie sociale huurwoningen",
        statistics: &[
            Statistic {
                what: Text::new(
                    "Sociale huurwoningen toe aan vervanging en renovatie",
                    "Social rented homes due for replacement and renovation",
                ),
                value: Value::fraction(1, 3), qualifier: Qualifier::Exactly, unit: Unit::Share, when: None,
                territory: Territory::Ghent, of: None, kind: StatisticKind::Observed, compared_with: None,
                citation: SECTION_3_2_2_1,
            },
            Statistic {
                what: Text::new(
                    "Sociale huurwoningen van goede kwaliteit",
                    "Social rented homes of good quality",
                ),
                value: Value::fraction(1, 3), qualifier: Qualifier::Exactly, unit: Unit::Share, when: None,
                territory: Territory::Ghent, of: None, kind: StatisticKind::Observed, compared_with: None,
                citation: SECTION_3_2_2_1,
            },
        ],
    },
    Need {
        id: "ghent-need-space-6", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Space,
        kind: NeedKind::Need, themes: &[Theme::Mobility],
        text: Text::new(
            "De grootste uitdaging voor duurzame mobiliteit blijft het autoverkeer uit buur- en randgemeenten, dat nog altijd groeit.",
            "The main challenge for sustainable mobility remains car traffic from neighbouring and peripheral municipalities, which is still growing.",
        ),
        note: None, citation: SECTION_3_2_2_1, begins: "Ruimte voor duurzame mobiliteit: de", statistics: &[],
    },
    Need {
        id: "ghent-need-space-7", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Space,
        kind: NeedKind::Need, themes: &[Theme::Mobility],
        text: Text::new(
            "De stad heeft meer fietspaden nodig (503 km in 2030, tegenover 470 km in 2016) en openbaar vervoer dat vlotter doorstroomt.",
            "The city needs more cycle paths (503 km in 2030, up from 470 km in 2016) and public transport that flows better.",
        ),
        note: None, citation: SECTION_3_2_2_1, begins: "Er is nood aan meer fietspaden",
        statistics: &[
            Statistic {
                what: Text::new("Fietspaden", "Cycle paths"), value: Value::whole(503), qualifier: Qualifier::Exactly,
                unit: Unit::Kilometres, when: Some("2030"), territory: Territory::Ghent, of: None,
                kind: StatisticKind::Target,
                compared_with: Some(Comparison { territory: Territory::Ghent, when: Some("2016"), value: Some(Value::whole(470)), qualifier: Qualifier::Exactly }),
                citation: SECTION_3_2_2_1,
            },
        ],
    },
    Need {
        id: "ghent-need-space-8", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Space,
        kind: NeedKind::Need, themes: &[Theme::Mobility],
        text: Text::new(
            "Het circulatieplan verminderde het doorgaand verkeer, maar de verkeersleefbaarheid blijft veel aandacht vragen.",
            "The circulation plan reduced through traffic, but liveability in relation to traffic (verkeersleefbaarheid) still needs much attention.",
        ),
        note: None, citation: SECTION_3_2_2_1, begins: "Hoewel het circulatieplan zorgde voor", statistics: &[],
    },
    Need {
        id: "ghent-need-space-9", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Space,
        kind: NeedKind::Need, themes: &[],
        text: Text::new(
            "Covid-19 maakte duidelijker hoe belangrijk toegankelijke publieke ruimte is en vergrootte de nood eraan.",
            "Covid-19 made clearer how important accessible public space is, and increased the need for it.",
        ),
        note: None, citation: SECTION_3_2_2_1, begins: "De Covid-19 crisis heeft het belang", statistics: &[],
    },
    Need {
        id: "ghent-need-space-10", city: City::Ghent, status: Status::Aim, domain: NeedDomain::Space,
        kind: NeedKind::Need, themes: &[],
        text: Text::new(
            "Het is belangrijk dat de publieke ruimte zo regelluw mogelijk blijft; ook ‘gratis’ faciliteiten zoals drinkwater en publiek sanitair zijn van belang.",
            "It is important that public space remains as low-regulation as possible; ‘free’ facilities such as drinking water and public toilets matter too.",
        ),
        note: None, citation: SECTION_3_2_2_1, begins: "Belangrijk hierbij is om de", statistics: &[],
    },
    Need {
        id: "ghent-need-space-11", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Space,
        kind: NeedKind::Need, themes: &[],
        text: Text::new(
            "De kwetsbaarste inwoners, zoals mensen zonder tuin of dak, voelden de beperkingen in de publieke ruimte heel sterk.",
            "The most vulnerable residents, such as people without a garden or a home, felt the restrictions in public space very strongly.",
        ),
        note: None, citation: SECTION_3_2_2_1, begins: "meest kwetsbare burgers zoals tuinlozen", statistics: &[],
    },
    Need {
        id: "ghent-need-green-1", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Green,
        kind: NeedKind::Finding, themes: &[Theme::ClimateAdaptation],
        text: Text::new(
            "Iets meer dan 49 % van de inwoners heeft een wijkpark in de buurt (tegenover 40 % in 2011); voor een vorm van woongroen is dat 44 % (tegenover 37 % in 2011), volgens de Groendienst van de stad.",
            "Slightly more than 49% of residents have a neighbourhood park nearby (against 40% in 2011); for some form of residential green it is 44% (against 37% in 2011), according to the city’s Groendienst (green department).",
        ),
        note: None, citation: FOOTNOTE_10, begins: "Wijkparken en woongroen: iets meer",
        statistics: &[
            Statistic {
                what: Text::new(
                    "Gentenaars met een wijkpark in de buurt",
                    "Residents with a neighbourhood park nearby",
                ),
                value: Value::whole(49), qualifier: Qualifier::MoreThan, unit: Unit::Percent, when: None,
                territory: Territory::Ghent, of: None, kind: StatisticKind::Observed,
                compared_with: Some(Comparison { territory: Territory::Ghent, when: Some("2011"), value: Some(Value::whole(40)), qualifier: Qualifier::Exactly }),
                citation: SECTION_3_2_2_1,
            },
            Statistic {
                what: Text::new(
                    "Gentenaars met een vorm van woongroen in de buurt",
                    "Residents with some form of residential green nearby",
                ),
                value: Value::whole(44), qualifier: Qualifier::Exactly, unit: Unit::Percent, when: None,
                territory: Territory::Ghent, of: None, kind: StatisticKind::Observed,
                compared_with: Some(Comparison { territory: Territory::Ghent, when: Some("2011"), value: Some(Value::whole(37)), qualifier: Qualifier::Exactly }),
                citation: SECTION_3_2_2_1,
            },
        ],
    },
    Need {
        id: "ghent-need-green-2", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Green,
        kind: NeedKind::Need, themes: &[Theme::ClimateAdaptation],
        text: Text::new(
            "In de binnenstad en de kernstad zijn de parken te klein voor het aantal mensen dat ervan gebruik kan maken.",
            "In the inner city and the core city, the parks are too small for the number of people who can use them.",
        ),
        note: None, citation: SECTION_3_2_2_1, begins: "De parken in de", statistics: &[],
    },
    Need {
        id: "ghent-need-green-3", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Green,
        kind: NeedKind::Need, themes: &[],
        text: Text::new(
            "Door Covid-19 worden groen en natuur meer gewaardeerd, zodat de druk op de publieke ruimte in steden toeneemt.",
            "Covid-19 made people value green space and nature more, which puts more pressure on public space in cities.",
        ),
        note: None, citation: SECTION_3_2_2_1, begins: "De Covid-19 crisis zorgde voor", statistics: &[],
    },
    Need {
        id: "ghent-need-green-4", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Green,
        kind: NeedKind::Finding, themes: &[],
        text: Text::new(
            "Het groen wordt almaar intensiever gebruikt: aanvragen voor activiteiten in parken, zoals zones om te moestuinieren, kerstbomen planten of dieren houden, blijven toenemen.",
            "Green space is used ever more intensively: requests for activities in parks, such as zones for kitchen gardening, planting Christmas trees or keeping animals, keep rising.",
        ),
        note: None, citation: SECTION_3_2_2_1, begins: "Groengebruik: het groen in Gent", statistics: &[],
    },
    Need {
        id: "ghent-need-green-5", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Green,
        kind: NeedKind::Finding, themes: &[],
        text: Text::new(
            "Inwoners zien het openbaar groen meer en meer als een eigen tuin.",
            "Residents increasingly see public green space as their own garden.",
        ),
        note: None, citation: SECTION_3_2_2_1, begins: "De Gentenaars beschouwen het openbaar", statistics: &[],
    },
    Need {
        id: "ghent-need-climate-1", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Climate,
        kind: NeedKind::Finding, themes: &[Theme::RenewableEnergy],
        text: Text::new(
            "De productie van hernieuwbare energie steeg de voorbije jaren sterk, vooral die uit zon en wind.",
            "Production of renewable energy has risen sharply in recent years, mainly from solar and wind.",
        ),
        note: None, citation: SECTION_3_2_2_1, begins: "De hoeveelheid geproduceerde hernieuwbare energie",
        statistics: &[],
    },
    Need {
        id: "ghent-need-climate-2", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Climate,
        kind: NeedKind::Need, themes: &[Theme::RenewableEnergy],
        text: Text::new(
            "Ondanks de stijgende productie komen systemen voor hernieuwbare energie in de Gentse woningen maar beperkt voor.",
            "Despite the rise in production, renewable energy systems are found in Ghent’s homes only to a limited extent.",
        ),
        note: None, citation: SECTION_3_2_2_1, begins: "Ondanks de stijgende trend zijn", statistics: &[],
    },
    Need {
        id: "ghent-need-climate-3", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Climate,
        kind: NeedKind::Need, themes: &[Theme::ClimateAdaptation],
        text: Text::new(
            "De klimaatverandering warmt de aarde op, en de stad door het hitte-eilandeffect nog meer.",
            "Climate change warms the earth, and the city even more because of the heat island effect.",
        ),
        note: None, citation: SECTION_3_2_2_1, begins: "Met de klimaatverandering stijgt de", statistics: &[],
    },
    Need {
        id: "ghent-need-climate-4", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Climate,
        kind: NeedKind::Need, themes: &[Theme::ClimateAdaptation],
        text: Text::new(
            "Het stadscentrum is in de zomer gemiddeld drie graden warmer; op hete avonden loopt het verschil op tot een piek van 8 graden.",
            "The city centre is on average three degrees warmer in summer; on hot evenings the difference peaks at 8 degrees.",
        ),
        note: Some(Text::new(
            "De bron zegt niet waarmee het stadscentrum vergeleken wordt.",
            "The source does not say what the city centre is compared with.",
        )),
        citation: SECTION_3_2_2_1, begins: "Het Gentse stadscentrum is in",
        statistics: &[
            Statistic {
                what: Text::new(
                    "Gemiddeld temperatuurverschil van het stadscentrum in de zomermaanden",
                    "Average temperature difference of the city centre in the summer months",
                ),
                value: Value::whole(3), qualifier: Qualifier::Exactly, unit: Unit::DegreesWarmer, when: None,
                territory: Territory::Ghent, of: None, kind: StatisticKind::Observed, compared_with: None,
                citation: SECTION_3_2_2_1,
            },
            Statistic {
                what: Text::new(
                    "Piek van het temperatuurverschil op hete avonden",
                    "Peak of the temperature difference on hot evenings",
                ),
                value: Value::whole(8), qualifier: Qualifier::Exactly, unit: Unit::DegreesOfDifference, when: None,
                territory: Territory::Ghent, of: None, kind: StatisticKind::Observed, compared_with: None,
                citation: SECTION_3_2_2_1,
            },
        ],
    },
    Need {
        id: "ghent-need-climate-5", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Climate,
        kind: NeedKind::Need, themes: &[Theme::ClimateAdaptation],
        text: Text::new(
            "De stad nam al allerlei initiatieven tegen het hitte-eilandeffect, maar investeringen blijven dringend nodig om hittestress verder en sneller aan te pakken.",
            "The city has already taken various initiatives against the heat island effect, but investment remains urgently needed to tackle heat stress further and faster.",
        ),
        note: None, citation: SECTION_3_2_2_1, begins: "Hoewel Stad Gent al allerlei", statistics: &[],
    },
    Need {
        id: "ghent-need-climate-6", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Climate,
        kind: NeedKind::Need, themes: &[Theme::ClimateAdaptation],
        text: Text::new(
            "Zeer zware neerslag en overstromingen zijn door de klimaatverandering waarschijnlijker geworden.",
            "Climate change has made very heavy rainfall and floods more likely.",
        ),
        note: None, citation: SECTION_3_2_2_1, begins: "Door de klimaatverandering is de", statistics: &[],
    },
    Need {
        id: "ghent-need-climate-7", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Climate,
        kind: NeedKind::Finding, themes: &[Theme::ClimateAdaptation],
        text: Text::new(
            "In 2015 was 36 % van Gent verhard, dus afgedekt en nagenoeg ondoordringbaar voor water (bron: Statistiek Vlaanderen).",
            "In 2015, 36% of Ghent was sealed, that is, covered and virtually impermeable to water (source: Statistiek Vlaanderen).",
        ),
        note: None, citation: FOOTNOTE_11, begins: "36% van de Gentse oppervlakte",
        statistics: &[
            Statistic {
                what: Text::new("Verhardingsgraad", "Degree of soil sealing"), value: Value::whole(36),
                qualifier: Qualifier::Exactly, unit: Unit::Percent, when: Some("2015"), territory: Territory::Ghent,
                of: Some(Text::new("de Gentse oppervlakte", "the surface of Ghent")), kind: StatisticKind::Observed,
                compared_with: None, citation: SECTION_3_2_2_1,
            },
        ],
    },
    Need {
        id: "ghent-need-climate-8", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Climate,
        kind: NeedKind::Finding, themes: &[Theme::ClimateAdaptation],
        text: Text::new(
            "De droogtestudie die Sumaqua in 2021 in opdracht van de stad uitvoerde, verwijst naar een meer gedetailleerde studie (Informatie Vlaanderen, 2018), die onder meer rekening houdt met overhangend groen en op 41 % uitkomt.",
            "The drought study that Sumaqua carried out for the city in 2021 refers to a more detailed study (Informatie Vlaanderen, 2018), which takes account of overhanging green, among other things, and arrives at 41%.",
        ),
        note: Some(Text::new(
            "De zin in de voetnoot is grammaticaal onvolledig; de 41 procent is gelezen als uitkomst van de studie van 2018.",
            "The sentence of the footnote is ungrammatical; the 41 percent is read as the outcome of the 2018 study.",
        )),
        citation: FOOTNOTE_11, begins: "De droogtestudie (in opdracht van",
        statistics: &[
            Statistic {
                what: Text::new(
                    "Verhardingsgraad, rekening houdend met onder meer overhangend groen",
                    "Degree of soil sealing, taking overhanging green into account, among other things",
                ),
                value: Value::whole(41), qualifier: Qualifier::Exactly, unit: Unit::Percent, when: Some("2018"),
                territory: Territory::Ghent, of: Some(Text::new("de Gentse oppervlakte", "the surface of Ghent")),
                kind: StatisticKind::Observed, compared_with: None, citation: FOOTNOTE_11,
            },
        ],
    },
    Need {
        id: "ghent-need-climate-9", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Climate,
        kind: NeedKind::Need, themes: &[Theme::ClimateAdaptation],
        text: Text::new(
            "Door de haven is Gent sterker verhard dan andere centrumsteden.",
            "Because of the port, a larger share of Ghent is sealed than of other regional centre cities.",
        ),
        note: None, citation: FOOTNOTE_11, begins: "Door de aanwezigheid van de haven", statistics: &[],
    },
    Need {
        id: "ghent-need-climate-10", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Climate,
        kind: NeedKind::Need, themes: &[Theme::ClimateAdaptation],
        text: Text::new(
            "Het risico op wateroverlast is het grootst in de gebieden langs de Leie en de Bovenschelde.",
            "The risk of surface-water flooding is greatest in the areas along the Leie and the Bovenschelde.",
        ),
        note: None, citation: SECTION_3_2_2_1, begins: "De gebieden langs de Leie", statistics: &[],
    },
    Need {
        id: "ghent-need-climate-11", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Climate,
        kind: NeedKind::Need, themes: &[Theme::ClimateAdaptation],
        text: Text::new(
            "Overstromingen langs waterlopen zijn echter niet het grootste probleem: vooral de riolering zal bij hevige regen de grote toevoer van water niet kunnen verwerken (kwetsbaarheidsanalyse wateroverlast, 2021).",
            "Floods along watercourses are not the biggest problem, however: above all the sewers will be unable to cope with the great inflow of water in heavy rain (vulnerability analysis of surface-water flooding, 2021).",
        ),
        note: None, citation: FOOTNOTE_12, begins: "Al zijn overstromingen langs waterlopen", statistics: &[],
    },
    Need {
        id: "ghent-need-climate-12", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Climate,
        kind: NeedKind::Need, themes: &[Theme::UrbanCircularity],
        text: Text::new(
            "De stedelijke noden rond circulariteit passen in bredere maatschappelijke uitdagingen; er zijn circulaire strategieën nodig om de emissiekloof mee te dichten.",
            "The urban needs concerning circularity fit into wider societal challenges; circular strategies are needed to help close the emissions gap.",
        ),
        note: None, citation: SECTION_3_2_2_1, begins: "De stedelijke noden op het vlak", statistics: &[],
    },
    Need {
        id: "ghent-need-climate-13", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Climate,
        kind: NeedKind::Finding, themes: &[Theme::UrbanCircularity],
        text: Text::new(
            "Naar schatting 60 % van alle Vlaamse broeikasgassen komt vrij bij activiteiten rond materialen.",
            "An estimated 60% of all Flemish greenhouse gas emissions come from material-related activities.",
        ),
        note: None, citation: SECTION_3_2_2_1, begins: "schatting komt 60 % van de",
        statistics: &[
            Statistic {
                what: Text::new(
                    "Uitstoot van materiaalgerelateerde activiteiten",
                    "Emissions from material-related activities",
                ),
                value: Value::whole(60), qualifier: Qualifier::About, unit: Unit::Percent, when: None,
                territory: Territory::Flanders,
                of: Some(Text::new(
                    "de totale Vlaamse broeikasgasuitstoot",
                    "total Flemish greenhouse gas emissions",
                )),
                kind: StatisticKind::Observed, compared_with: None, citation: SECTION_3_2_2_1,
            },
        ],
    },
    Need {
        id: "ghent-need-climate-14", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Climate,
        kind: NeedKind::Need, themes: &[Theme::UrbanCircularity],
        text: Text::new(
            "De uitdaging bestaat erin minder primaire grondstoffen te gebruiken en materialen en producten langer te laten circuleren.",
            "The challenge is to use fewer primary raw materials and to keep materials and products in circulation longer.",
        ),
        note: None, citation: SECTION_3_2_2_1, begins: "De uitdaging is om het", statistics: &[],
    },
    Need {
        id: "ghent-need-climate-15", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Climate,
        kind: NeedKind::Finding, themes: &[Theme::UrbanCircularity],
        text: Text::new(
            "Studies zoals ‘Samen circulair’ en ‘Circulaire economie: Lokaal en Sociaal’ schetsen welke rol de sociale economie en de stad kunnen opnemen om de transitie te steunen en te versnellen.",
            "Studies such as ‘Samen circulair’ (circular together) and ‘Circulaire economie: Lokaal en Sociaal’ (circular economy: local and social) outline which role the social economy and the city can play in supporting and speeding up the transition.",
        ),
        note: None, citation: SECTION_3_2_2_1, begins: "Studies zoals ‘Circulaire economie:", statistics: &[],
    },
    Need {
        id: "ghent-need-climate-16", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Climate,
        kind: NeedKind::Need, themes: &[Theme::UrbanCircularity],
        text: Text::new(
            "Er is behoefte aan meer stedelijke initiatieven voor circulaire economie, die de studies vertalen in goede voorbeelden uit de praktijk.",
            "There is a need for more urban initiatives on the circular economy that turn the studies into good practical examples.",
        ),
        note: None, citation: SECTION_3_2_2_1, begins: "nood aan meer stedelijke initiatieven", statistics: &[],
    },
    Need {
        id: "ghent-need-climate-17", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Climate,
        kind: NeedKind::Need, themes: &[],
        text: Text::new(
            "Een op de vijf inwoners leeft in armoede en sociale uitsluiting.",
            "One in five residents lives in poverty and social exclusion.",
        ),
        note: None, citation: SECTION_3_2_2_1, begins: "Eén op vijf Gentenaars leeft",
        statistics: &[
            Statistic {
                what: Text::new(
                    "Gentenaars in armoede en sociale uitsluiting",
                    "Residents of Ghent in poverty and social exclusion",
                ),
                value: Value::fraction(1, 5), qualifier: Qualifier::Exactly, unit: Unit::Share, when: None,
                territory: Territory::Ghent, of: None, kind: StatisticKind::Observed, compared_with: None,
                citation: SECTION_3_2_2_1,
            },
        ],
    },
    Need {
        id: "ghent-need-climate-18", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Climate,
        kind: NeedKind::Need, themes: &[],
        text: Text::new(
            "Voor kinderen en ouderen is het armoederisico groter.",
            "Children and older people run a greater risk of poverty.",
        ),
        note: None, citation: SECTION_3_2_2_1, begins: "ouderen lopen een groter risico", statistics: &[],
    },
    Need {
        id: "ghent-need-climate-19", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Climate,
        kind: NeedKind::Need, themes: &[Theme::EnergyEfficiency],
        text: Text::new(
            "In 2018 had ongeveer 14,1 % van de Belgische huishoudens te maken met gemeten energiearmoede: de energiefactuur was te hoog tegenover het inkomen dat na de woonlasten overblijft.",
            "In 2018, about 14.1% of Belgian households were affected by measured energy poverty: the energy bill was too high compared with the income left after housing costs.",
        ),
        note: None, citation: SECTION_3_2_2_1, begins: "In 2018 werd ongeveer 14,1%",
        statistics: &[
            Statistic {
                what: Text::new(
                    "Huishoudens met gemeten energiearmoede",
                    "Households in measured energy poverty",
                ),
                value: Value::decimal(141, 1), qualifier: Qualifier::About, unit: Unit::Percent, when: Some("2018"),
                territory: Territory::Belgium, of: None, kind: StatisticKind::Observed, compared_with: None,
                citation: SECTION_3_2_2_1,
            },
        ],
    },
    Need {
        id: "ghent-need-climate-20", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Climate,
        kind: NeedKind::Finding, themes: &[Theme::EnergyEfficiency],
        text: Text::new(
            "Het cijfer over energiearmoede komt uit de Energiebarometer (KBS, 2020) en geldt voor België; voor Gent is er geen apart cijfer.",
            "The figure on energy poverty comes from the Energiebarometer (KBS, 2020) and is for Belgium; there is none for Ghent alone.",
        ),
        note: None, citation: FOOTNOTE_13, begins: "Energiebarometer, KBS, 2020. Dit zijn", statistics: &[],
    },
    Need {
        id: "ghent-need-climate-21", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Climate,
        kind: NeedKind::Need, themes: &[Theme::EnergyEfficiency],
        text: Text::new(
            "Energiearmoede treft huurders duidelijk vaker dan eigenaars.",
            "Energy poverty clearly hits tenants more than owners.",
        ),
        note: None, citation: SECTION_3_2_2_1, begins: "worden duidelijk meer dan eigenaars", statistics: &[],
    },
    Need {
        id: "ghent-need-climate-22", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Climate,
        kind: NeedKind::Need, themes: &[Theme::EnergyEfficiency],
        text: Text::new(
            "Huurders hebben weinig mogelijkheden om hun energiebronnen anders te kiezen of de energieprestaties van hun woning of haar belangrijkste installaties te verbeteren.",
            "Tenants have only limited possibilities to change the choice of their energy sources or to improve the energy performance of their home or its main installations.",
        ),
        note: None, citation: SECTION_3_2_2_1, begins: "Ze hebben maar beperkte", statistics: &[],
    },
    Need {
        id: "ghent-need-digitalisation-1", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Digitalisation,
        kind: NeedKind::Finding, themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "Covid-19 gaf digitalisering, die al belangrijker werd, nog meer vaart en maakte de noden groter.",
            "Covid-19 sped up digitalisation, already of growing importance, and deepened the needs.",
        ),
        note: None, citation: SECTION_3_2_2_1, begins: "De Covid-19 crisis heeft het stijgende", statistics: &[],
    },
    Need {
        id: "ghent-need-digitalisation-2", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Digitalisation,
        kind: NeedKind::Need, themes: &[],
        text: Text::new(
            "Als grootstad staat Gent voor een aantal klassieke uitdagingen rond werk en onderwijs.",
            "As a large city, Ghent faces a number of classic challenges in work and education.",
        ),
        note: None, citation: SECTION_3_2_2_1, begins: "Gent kent op het vlak van", statistics: &[],
    },
    Need {
        id: "ghent-need-digitalisation-3", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Digitalisation,
        kind: NeedKind::Need, themes: &[],
        text: Text::new(
            "De werkzaamheidsgraad (20-64 jaar) is vrij laag (72 % in 2019, Vlaamse Arbeidsrekening), de werkzoekendengraad vrij hoog (10,96 % in 2020, Arvastat van de VDAB).",
            "The employment rate (ages 20 to 64) is rather low (72% in 2019, Vlaamse Arbeidsrekening), the job-seeker rate rather high (10.96% in 2020, Arvastat of the VDAB).",
        ),
        note: None, citation: FOOTNOTE_14, begins: "In 2020 bedroeg de werkzoekendengraad",
        statistics: &[
            Statistic {
                what: Text::new("Werkzoekendengraad", "Job-seeker rate"), value: Value::decimal(1_096, 2),
                qualifier: Qualifier::Exactly, unit: Unit::Percent, when: Some("2020"), territory: Territory::Ghent,
                of: None, kind: StatisticKind::Observed, compared_with: None, citation: FOOTNOTE_14,
            },
            Statistic {
                what: Text::new(
                    "Werkzaamheidsgraad van 20- tot 64-jarigen",
                    "Employment rate of those aged 20 to 64",
                ),
                value: Value::whole(72), qualifier: Qualifier::Exactly, unit: Unit::Percent, when: Some("2019"),
                territory: Territory::Ghent, of: None, kind: StatisticKind::Observed, compared_with: None,
                citation: FOOTNOTE_14,
            },
        ],
    },
    Need {
        id: "ghent-need-digitalisation-4", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Digitalisation,
        kind: NeedKind::Need, themes: &[],
        text: Text::new(
            "Vraag en aanbod op de arbeidsmarkt sluiten niet op elkaar aan: er zijn veel knelpuntberoepen, vooral technische, waarvan de vacatures moeilijk in te vullen zijn.",
            "Supply and demand on the labour market do not match: there are many shortage occupations, above all technical ones, whose vacancies are hard to fill.",
        ),
        note: None, citation: FOOTNOTE_14, begins: "Er is verder ook een mismatch", statistics: &[],
    },
    Need {
        id: "ghent-need-digitalisation-5", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Digitalisation,
        kind: NeedKind::Need, themes: &[],
        text: Text::new(
            "Ook aan de vraagzijde loopt het mis: van kandidaten worden te hoge vaardigheden verwacht.",
            "There is a problem on the demand side too: the skills expected of candidates are too high.",
        ),
        note: None, citation: FOOTNOTE_14, begins: "Eveneens aan de vraagzijde is", statistics: &[],
    },
    Need {
        id: "ghent-need-digitalisation-6", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Digitalisation,
        kind: NeedKind::Need, themes: &[],
        text: Text::new(
            "In 2020 had 20 % van de leerlingen schoolse vertraging in het lager en 7,3 % in het secundair, nog altijd veel meer dan het Vlaamse gemiddelde (11,5 % en 4,4 %).",
            "In 2020, 20% of pupils were behind in primary and 7.3% in secondary education, still far above the Flemish average (11.5% and 4.4%).",
        ),
        note: None, citation: FOOTNOTE_15, begins: "In 2020 was de schoolse vertraging",
        statistics: &[
            Statistic {
                what: Text::new(
                    "Schoolse vertraging in het lager onderwijs",
                    "Pupils behind in primary education",
                ),
                value: Value::whole(20), qualifier: Qualifier::Exactly, unit: Unit::Percent, when: Some("2020"),
                territory: Territory::Ghent, of: None, kind: StatisticKind::Observed,
                compared_with: Some(Comparison { territory: Territory::Flanders, when: Some("2020"), value: Some(Value::decimal(115, 1)), qualifier: Qualifier::Exactly }),
                citation: FOOTNOTE_15,
            },
            Statistic {
                what: Text::new(
                    "Schoolse vertraging in het secundair onderwijs",
                    "Pupils behind in secondary education",
                ),
                value: Value::decimal(73, 1), qualifier: Qualifier::Exactly, unit: Unit::Percent, when: Some("2020"),
                territory: Territory::Ghent, of: None, kind: StatisticKind::Observed,
                compared_with: Some(Comparison { territory: Territory::Flanders, when: Some("2020"), value: Some(Value::decimal(44, 1)), qualifier: Qualifier::Exactly }),
                citation: FOOTNOTE_15,
            },
        ],
    },
    Need {
        id: "ghent-need-digitalisation-7", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Digitalisation,
        kind: NeedKind::Need, themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "Het EFRO-programma zet niet in op algemene vaardigheden, maar er is wel een raakvlak met digitalisering: bij de uitdagingen voor arbeidsmarkt en onderwijs is het tekort aan digitale vaardigheden een belangrijke vaststelling.",
            "The ERDF programme does not focus on general skills, but there is a link with digitalisation: in the challenges of the labour market and education, the lack of digital skills is an important finding.",
        ),
        note: None, citation: SECTION_3_2_2_1, begins: "Hoewel het EFRO programma niet inzet", statistics: &[],
    },
    Need {
        id: "ghent-need-digitalisation-8", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Digitalisation,
        kind: NeedKind::Need, themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "De Covid-19-crisis maakte duidelijk dat de arbeidsmarkt moet veranderen. Nu Covid-19 de digitale transformatie versnelt, is er grote behoefte aan de competenties om ze te realiseren.",
            "The Covid-19 crisis made clear that the labour market has to change. With Covid-19 speeding up the digital transformation, there is a great need for the competences to carry it out.",
        ),
        note: None, citation: SECTION_3_2_2_1, begins: "De Covid-19 crisis heeft de nood aan", statistics: &[],
    },
    Need {
        id: "ghent-need-digitalisation-9", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Digitalisation,
        kind: NeedKind::Need, themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "Een zwak punt: in België blijft 39 % van de actieve bevolking onder het basisniveau van digitale vaardigheden.",
            "A weak point: in Belgium, 39% of the active population is below the basic level of digital skills.",
        ),
        note: None, citation: SECTION_3_2_2_1, begins: "Een pijnpunt is dat 39%",
        statistics: &[
            Statistic {
                what: Text::new(
                    "Actieve bevolking zonder het basisniveau van digitale vaardigheden",
                    "Active population below the basic level of digital skills",
                ),
                value: Value::whole(39), qualifier: Qualifier::Exactly, unit: Unit::Percent, when: None,
                territory: Territory::Belgium, of: None, kind: StatisticKind::Observed, compared_with: None,
                citation: SECTION_3_2_2_1,
            },
        ],
    },
    Need {
        id: "ghent-need-digitalisation-10", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Digitalisation,
        kind: NeedKind::Need, themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "Digitalisering op het vlak van werk en onderwijs heeft investeringen nodig en moet duurzamer worden.",
            "Digitalisation in work and education needs investment and has to become more sustainable.",
        ),
        note: None, citation: SECTION_3_2_2_1, begins: "nood aan investeringen in en", statistics: &[],
    },
    Need {
        id: "ghent-need-digitalisation-11", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Digitalisation,
        kind: NeedKind::Finding, themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "Met haar nieuwe digitale dienstverlening versnelt ook de stadsorganisatie digitaal: digitale loketten werden de norm en de dienstprocessen zijn versneld gedigitaliseerd.",
            "With its new digital services the city’s organisation itself is speeding up digitally: digital service desks have become the norm and service processes were digitalised at a faster pace.",
        ),
        note: None, citation: SECTION_3_2_2_1, begins: "De stedelijke dienstverlening heeft een", statistics: &[],
    },
    Need {
        id: "ghent-need-digitalisation-12", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Digitalisation,
        kind: NeedKind::Need, themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "De digitale versnelling is op zich positief, maar vraagt aandacht voor duurzame digitalisering, voor het overbruggen van de digitale kloof en dus ook voor een gedifferentieerd aanbod.",
            "The digital acceleration is positive in itself, but calls for attention to sustainable digitalisation, to bridging the digital divide and therefore also to a differentiated range of services.",
        ),
        note: None, citation: SECTION_3_2_2_1, begins: "Dit is op zich positieve", statistics: &[],
    },
    Need {
        id: "ghent-need-digitalisation-13", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Digitalisation,
        kind: NeedKind::Finding, themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "Digitalisering past niet bij elke dienst en is lang niet voor alles een oplossing.",
            "Digitalisation does not suit every service and is far from a solution to everything.",
        ),
        note: None, citation: SECTION_3_2_2_1, begins: "Niet alle dienstverlening leent zich", statistics: &[],
    },
    Need {
        id: "ghent-need-digitalisation-14", city: City::Ghent, status: Status::Fact, domain: NeedDomain::Digitalisation,
        kind: NeedKind::Need, themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "Vooral kwetsbare inwoners dreigen door de snelle digitale omslag nog meer uit de boot te vallen.",
            "The rapid digital shift threatens to exclude vulnerable residents in particular even more.",
        ),
        note: None, citation: SECTION_3_2_2_1, begins: "Door de versnelde digitale shift", statistics: &[],
    },
];
