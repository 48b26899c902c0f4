// Generated from content/ghent/needs-*.toml by `cargo run --manifest-path content/generator/Cargo.toml`; do not edit.

//! Ghent: needs, domain by domain.

use crate::source::{Citation, Source};
use crate::strategy::need::{Domain, Need};
use crate::strategy::statistic::{Comparison, Qualifier, Statistic, StatisticKind, Territory, Value};
use crate::strategy::tables::units;
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
        id: "ghent-need-space-1", domain: Domain::Space, themes: &[Theme::SmartSpaceAndSocialInnovation],
        text: Text::new(
            "Bevolkingsgroei, andere gezinsvormen, meer studenten en migratie zetten de ruimte onder druk: er zijn meer woningen, voorzieningen, banen, publieke ruimte en groen nodig.",
            "Population growth, changing households, more students and migration put space under pressure: more homes, amenities, jobs, public space and green are needed.",
        ),
        note: None, source: SECTION_3_2_2_1, statistics: &[],
    },
    Need {
        id: "ghent-need-space-2", domain: Domain::Space, themes: &[],
        text: Text::new(
            "Naast (on)betaalbaarheid en schaarste in delen van de woningmarkt laat ook de kwaliteit van bestaande woningen en gebouwen te wensen over.",
            "Besides (un)affordability and scarcity in parts of the housing market, the quality of existing homes and buildings leaves much to be desired too.",
        ),
        note: None, source: SECTION_3_2_2_1, statistics: &[],
    },
    Need {
        id: "ghent-need-space-3", domain: Domain::Space, themes: &[],
        text: Text::new(
            "Van de private huurwoningen haalt 51 % de minimumnormen van de Vlaamse Wooncode niet; daarvan moet 40 % structureel gerenoveerd worden.",
            "Of private rented homes, 51% fall short of the minimum standards of the Vlaamse Wooncode; 40% of those need structural renovation.",
        ),
        note: None, source: SECTION_3_2_2_1,
        statistics: &[
            Statistic {
                what: Text::new(
                    "Private huurwoningen onder de minimumnormen van de Vlaamse Wooncode",
                    "Private rented homes below the minimum standards of the Vlaamse Wooncode",
                ),
                value: Value::whole(51), qualifier: Qualifier::Exactly, unit: units::PERCENT, when: None,
                territory: Territory::Ghent, of: None, kind: StatisticKind::Observed, compared_with: None,
                source: SECTION_3_2_2_1,
            },
            Statistic {
                what: Text::new("Nood aan structurele renovatie", "In need of structural renovation"),
                value: Value::whole(40), qualifier: Qualifier::Exactly, unit: units::PERCENT, when: None,
                territory: Territory::Ghent,
                of: Some(Text::new(
                    "die 51 procent private huurwoningen",
                    "that 51 percent of private rented homes",
                )),
                kind: StatisticKind::Observed, compared_with: None, source: SECTION_3_2_2_1,
            },
        ],
    },
    Need {
        id: "ghent-need-space-4", domain: Domain::Space, themes: &[Theme::EnergyEfficiency],
        text: Text::new(
            "Veel woningen in de stad zijn energetisch in slechte staat.",
            "Many homes in the city are in a poor state of energy performance.",
        ),
        note: None, source: SECTION_3_2_2_1, statistics: &[],
    },
    Need {
        id: "ghent-need-space-5", domain: Domain::Space, themes: &[Theme::EnergyEfficiency],
        text: Text::new(
            "Een op de drie sociale huurwoningen moet vervangen en gerenoveerd worden; slechts een derde is goed van kwaliteit.",
            "One in three social rented homes is due for replacement and renovation; only a third is of good quality.",
        ),
        note: None, source: SECTION_3_2_2_1,
        statistics: &[
            Statistic {
                what: Text::new(
                    "Sociale huurwoningen toe aan vervanging en renovatie",
                    "Social rented homes due for replacement and renovation",
                ),
                value: Value::fraction(1, 3), qualifier: Qualifier::Exactly, unit: units::SHARE, when: None,
                territory: Territory::Ghent, of: None, kind: StatisticKind::Observed, compared_with: None,
                source: SECTION_3_2_2_1,
            },
            Statistic {
                what: Text::new(
                    "Sociale huurwoningen van goede kwaliteit",
                    "Social rented homes of good quality",
                ),
                value: Value::fraction(1, 3), qualifier: Qualifier::Exactly, unit: units::SHARE, when: None,
                territory: Territory::Ghent, of: None, kind: StatisticKind::Observed, compared_with: None,
                source: SECTION_3_2_2_1,
            },
        ],
    },
    Need {
        id: "ghent-need-space-6", domain: Domain::Space, themes: &[Theme::Mobility],
        text: Text::new(
            "De grootste uitdaging voor duurzame mobiliteit is het nog altijd groeiende autoverkeer uit buur- en randgemeenten.",
            "The main challenge for sustainable mobility is car traffic from neighbouring and peripheral municipalities, which keeps growing.",
        ),
        note: None, source: SECTION_3_2_2_1, statistics: &[],
    },
    Need {
        id: "ghent-need-space-7", domain: Domain::Space, themes: &[Theme::Mobility],
        text: Text::new(
            "De stad heeft meer fietspaden nodig (503 km in 2030, tegenover 470 km in 2016) en openbaar vervoer dat vlotter doorstroomt.",
            "The city needs more cycle paths (503 km in 2030, up from 470 km in 2016) and public transport that flows better.",
        ),
        note: None, source: SECTION_3_2_2_1,
        statistics: &[
            Statistic {
                what: Text::new("Fietspaden", "Cycle paths"), value: Value::whole(503), qualifier: Qualifier::Exactly,
                unit: units::KILOMETRES, when: Some("2030"), territory: Territory::Ghent, of: None,
                kind: StatisticKind::Target,
                compared_with: Some(Comparison { territory: Territory::Ghent, when: Some("2016"), value: Some(Value::whole(470)), qualifier: Qualifier::Exactly }),
                source: SECTION_3_2_2_1,
            },
        ],
    },
    Need {
        id: "ghent-need-space-8", domain: Domain::Space, themes: &[Theme::Mobility],
        text: Text::new(
            "Het circulatieplan verminderde het doorgaand verkeer, maar verkeersleefbaarheid vraagt nog steeds veel aandacht.",
            "The circulation plan reduced through traffic, but quality of life affected by traffic still needs much attention.",
        ),
        note: None, source: SECTION_3_2_2_1, statistics: &[],
    },
    Need {
        id: "ghent-need-space-9", domain: Domain::Space, themes: &[],
        text: Text::new(
            "Covid-19 maakte duidelijker hoe belangrijk toegankelijke publieke ruimte is en vergrootte de nood eraan.",
            "Covid-19 made clearer how important accessible public space is, and increased the need for it.",
        ),
        note: None, source: SECTION_3_2_2_1, statistics: &[],
    },
    Need {
        id: "ghent-need-space-10", domain: Domain::Space, themes: &[],
        text: Text::new(
            "Publieke ruimte blijft best zo regelluw mogelijk, met gratis voorzieningen zoals drinkwater en publiek sanitair.",
            "Public space is best kept as light-rule as possible, with free facilities such as drinking water and public toilets.",
        ),
        note: None, source: SECTION_3_2_2_1, statistics: &[],
    },
    Need {
        id: "ghent-need-space-11", domain: Domain::Space, themes: &[],
        text: Text::new(
            "De kwetsbaarste inwoners, zoals mensen zonder tuin of dak, voelden de beperkingen in de publieke ruimte heel sterk.",
            "The most vulnerable residents, such as people without a garden or a home, felt the restrictions in public space very strongly.",
        ),
        note: None, source: SECTION_3_2_2_1, statistics: &[],
    },
    Need {
        id: "ghent-need-green-1", domain: Domain::Green, themes: &[Theme::ClimateAdaptation],
        text: Text::new(
            "Ruim 49 % van de Gentenaars woont in de buurt van een wijkpark (40 % in 2011) en 44 % in de buurt van woongroen (37 % in 2011), volgens de Groendienst.",
            "A neighbourhood park is near for just over 49% of residents (40% in 2011), residential green for 44% (37% in 2011), according to the Groendienst.",
        ),
        note: None, source: FOOTNOTE_10,
        statistics: &[
            Statistic {
                what: Text::new(
                    "Gentenaars met een wijkpark in de buurt",
                    "Residents with a neighbourhood park nearby",
                ),
                value: Value::whole(49), qualifier: Qualifier::MoreThan, unit: units::PERCENT, when: None,
                territory: Territory::Ghent, of: None, kind: StatisticKind::Observed,
                compared_with: Some(Comparison { territory: Territory::Ghent, when: Some("2011"), value: Some(Value::whole(40)), qualifier: Qualifier::Exactly }),
                source: SECTION_3_2_2_1,
            },
            Statistic {
                what: Text::new(
                    "Gentenaars met een vorm van woongroen in de buurt",
                    "Residents with some form of residential green nearby",
                ),
                value: Value::whole(44), qualifier: Qualifier::Exactly, unit: units::PERCENT, when: None,
                territory: Territory::Ghent, of: None, kind: StatisticKind::Observed,
                compared_with: Some(Comparison { territory: Territory::Ghent, when: Some("2011"), value: Some(Value::whole(37)), qualifier: Qualifier::Exactly }),
                source: SECTION_3_2_2_1,
            },
        ],
    },
    Need {
        id: "ghent-need-green-2", domain: Domain::Green, themes: &[Theme::ClimateAdaptation],
        text: Text::new(
            "In de binnenstad en de kernstad zijn de parken te klein voor wie er gebruik van wil maken.",
            "In the inner city and the core city, parks are too small for all who call on them.",
        ),
        note: None, source: SECTION_3_2_2_1, statistics: &[],
    },
    Need {
        id: "ghent-need-green-3", domain: Domain::Green, themes: &[],
        text: Text::new(
            "Door Covid-19 worden groen en natuur meer gewaardeerd, wat de publieke ruimte in steden zwaarder belast.",
            "Covid-19 made people value green and nature more, which puts more pressure on public space in cities.",
        ),
        note: None, source: SECTION_3_2_2_1, statistics: &[],
    },
    Need {
        id: "ghent-need-green-4", domain: Domain::Green, themes: &[],
        text: Text::new(
            "Het groen wordt almaar intensiever gebruikt: aanvragen voor activiteiten in parken, zoals moestuinen, kerstbomen planten of dieren houden, blijven toenemen.",
            "Green is used ever more intensively: requests for activities in parks, such as kitchen gardens, planting Christmas trees or keeping animals, keep rising.",
        ),
        note: None, source: SECTION_3_2_2_1, statistics: &[],
    },
    Need {
        id: "ghent-need-green-5", domain: Domain::Green, themes: &[],
        text: Text::new(
            "Inwoners zien het openbaar groen meer en meer als een eigen tuin.",
            "Residents increasingly see public green as a garden of their own.",
        ),
        note: None, source: SECTION_3_2_2_1, statistics: &[],
    },
    Need {
        id: "ghent-need-climate-1", domain: Domain::Climate, themes: &[Theme::RenewableEnergy],
        text: Text::new(
            "De productie van hernieuwbare energie steeg de voorbije jaren sterk, vooral die uit zon en wind.",
            "Production of renewable energy has risen sharply in recent years, mainly from sun and wind.",
        ),
        note: None, source: SECTION_3_2_2_1, statistics: &[],
    },
    Need {
        id: "ghent-need-climate-2", domain: Domain::Climate, themes: &[Theme::RenewableEnergy],
        text: Text::new(
            "Toch hebben weinig Gentse woningen een systeem voor hernieuwbare energie.",
            "Even so, few homes in Ghent have a renewable energy system.",
        ),
        note: None, source: SECTION_3_2_2_1, statistics: &[],
    },
    Need {
        id: "ghent-need-climate-3", domain: Domain::Climate, themes: &[Theme::ClimateAdaptation],
        text: Text::new(
            "De klimaatverandering warmt de aarde op, en de stad door het hitte-eilandeffect nog meer.",
            "Climate change warms the earth, and the city even more because of the heat island effect.",
        ),
        note: None, source: SECTION_3_2_2_1, statistics: &[],
    },
    Need {
        id: "ghent-need-climate-4", domain: Domain::Climate, themes: &[Theme::ClimateAdaptation],
        text: Text::new(
            "Het stadscentrum is in de zomer gemiddeld drie graden warmer; op hete avonden loopt het verschil op tot een piek van 8 graden.",
            "The city centre is on average three degrees warmer in summer; on hot evenings the difference peaks at 8 degrees.",
        ),
        note: None, source: SECTION_3_2_2_1,
        statistics: &[
            Statistic {
                what: Text::new(
                    "Gemiddeld temperatuurverschil van het stadscentrum in de zomermaanden",
                    "Average temperature difference of the city centre in the summer months",
                ),
                value: Value::whole(3), qualifier: Qualifier::Exactly, unit: units::DEGREES_WARMER, when: None,
                territory: Territory::Ghent, of: None, kind: StatisticKind::Observed, compared_with: None,
                source: SECTION_3_2_2_1,
            },
            Statistic {
                what: Text::new(
                    "Piek van het temperatuurverschil op hete avonden",
                    "Peak of the temperature difference on hot evenings",
                ),
                value: Value::whole(8), qualifier: Qualifier::Exactly, unit: units::DEGREES_OF_DIFFERENCE, when: None,
                territory: Territory::Ghent, of: None, kind: StatisticKind::Observed, compared_with: None,
                source: SECTION_3_2_2_1,
            },
        ],
    },
    Need {
        id: "ghent-need-climate-5", domain: Domain::Climate, themes: &[Theme::ClimateAdaptation],
        text: Text::new(
            "De stad nam al initiatieven tegen het hitte-eilandeffect, maar hittestress verder en sneller aanpakken vraagt nog dringend investeringen.",
            "The city has already taken initiatives against the heat island effect, but tackling heat stress further and faster urgently needs more investment.",
        ),
        note: None, source: SECTION_3_2_2_1, statistics: &[],
    },
    Need {
        id: "ghent-need-climate-6", domain: Domain::Climate, themes: &[Theme::ClimateAdaptation],
        text: Text::new(
            "Zeer zware neerslag en overstromingen zijn door de klimaatverandering waarschijnlijker geworden.",
            "Climate change has made very heavy rainfall and floods more likely.",
        ),
        note: None, source: SECTION_3_2_2_1, statistics: &[],
    },
    Need {
        id: "ghent-need-climate-7", domain: Domain::Climate, themes: &[Theme::ClimateAdaptation],
        text: Text::new(
            "In 2015 was 36 % van Gent verhard, dus afgedekt en nagenoeg ondoordringbaar voor water (bron: Statistiek Vlaanderen).",
            "In 2015, 36% of Ghent was sealed, that is, covered and virtually impermeable to water (source: Statistiek Vlaanderen).",
        ),
        note: None, source: FOOTNOTE_11,
        statistics: &[
            Statistic {
                what: Text::new("Verhardingsgraad", "Degree of soil sealing"), value: Value::whole(36),
                qualifier: Qualifier::Exactly, unit: units::PERCENT, when: Some("2015"), territory: Territory::Ghent,
                of: Some(Text::new("de Gentse oppervlakte", "the surface of Ghent")), kind: StatisticKind::Observed,
                compared_with: None, source: SECTION_3_2_2_1,
            },
        ],
    },
    Need {
        id: "ghent-need-climate-8", domain: Domain::Climate, themes: &[Theme::ClimateAdaptation],
        text: Text::new(
            "De droogtestudie die Sumaqua in 2021 voor de stad maakte, verwijst naar een preciezere studie (Informatie Vlaanderen, 2018), die met onder meer overhangend groen 41 % geeft.",
            "The drought study that Sumaqua made for the city in 2021 refers to a finer study (Informatie Vlaanderen, 2018), which with overhanging green, among other things, gives 41%.",
        ),
        note: Some(Text::new(
            "De zin in de voetnoot is grammaticaal onvolledig; de 41 procent is gelezen als uitkomst van de studie van 2018.",
            "The sentence of the footnote is broken; the 41 percent is read as the outcome of the 2018 study.",
        )),
        source: FOOTNOTE_11,
        statistics: &[
            Statistic {
                what: Text::new(
                    "Verhardingsgraad, rekening houdend met onder meer overhangend groen",
                    "Degree of soil sealing, taking overhanging green into account, among other things",
                ),
                value: Value::whole(41), qualifier: Qualifier::Exactly, unit: units::PERCENT, when: Some("2018"),
                territory: Territory::Ghent, of: Some(Text::new("de Gentse oppervlakte", "the surface of Ghent")),
                kind: StatisticKind::Observed, compared_with: None, source: FOOTNOTE_11,
            },
        ],
    },
    Need {
        id: "ghent-need-climate-9", domain: Domain::Climate, themes: &[Theme::ClimateAdaptation],
        text: Text::new(
            "Door de haven is Gent sterker verhard dan andere centrumsteden.",
            "Because of the port, more of Ghent is sealed than of other regional centre cities.",
        ),
        note: None, source: FOOTNOTE_11, statistics: &[],
    },
    Need {
        id: "ghent-need-climate-10", domain: Domain::Climate, themes: &[Theme::ClimateAdaptation],
        text: Text::new(
            "Het risico op wateroverlast is het grootst in de gebieden langs de Leie en de Bovenschelde.",
            "The risk of flooding is greatest in the areas along the Leie and the Bovenschelde.",
        ),
        note: None, source: SECTION_3_2_2_1, statistics: &[],
    },
    Need {
        id: "ghent-need-climate-11", domain: Domain::Climate, themes: &[Theme::ClimateAdaptation],
        text: Text::new(
            "Toch is de riolering een groter probleem dan de waterlopen: ze zal het water van een hevige bui niet kunnen verwerken (kwetsbaarheidsanalyse, 2021).",
            "Yet the sewers are a bigger problem than the watercourses: they will be unable to take the water of a downpour (vulnerability analysis, 2021).",
        ),
        note: None, source: FOOTNOTE_12, statistics: &[],
    },
    Need {
        id: "ghent-need-climate-12", domain: Domain::Climate, themes: &[Theme::UrbanCircularity],
        text: Text::new(
            "De nood aan circulariteit past in bredere maatschappelijke uitdagingen; circulaire strategieën moeten de emissiekloof helpen dichten.",
            "The need for circularity is part of wider societal challenges; circular strategies must help to close the emissions gap.",
        ),
        note: None, source: SECTION_3_2_2_1, statistics: &[],
    },
    Need {
        id: "ghent-need-climate-13", domain: Domain::Climate, themes: &[Theme::UrbanCircularity],
        text: Text::new(
            "Naar schatting 60 % van alle Vlaamse broeikasgassen komt vrij bij activiteiten rond materialen.",
            "An estimated 60% of all Flemish greenhouse gas emissions come from material-related activities.",
        ),
        note: None, source: SECTION_3_2_2_1,
        statistics: &[
            Statistic {
                what: Text::new(
                    "Uitstoot van materiaalgerelateerde activiteiten",
                    "Emissions from material-related activities",
                ),
                value: Value::whole(60), qualifier: Qualifier::About, unit: units::PERCENT, when: None,
                territory: Territory::Flanders,
                of: Some(Text::new(
                    "de totale Vlaamse broeikasgasuitstoot",
                    "total Flemish greenhouse gas emissions",
                )),
                kind: StatisticKind::Observed, compared_with: None, source: SECTION_3_2_2_1,
            },
        ],
    },
    Need {
        id: "ghent-need-climate-14", domain: Domain::Climate, themes: &[Theme::UrbanCircularity],
        text: Text::new(
            "Het komt erop aan minder primaire grondstoffen te gebruiken en materialen en producten langer te laten circuleren.",
            "The challenge is to use fewer primary raw materials and to keep materials and products in circulation longer.",
        ),
        note: None, source: SECTION_3_2_2_1, statistics: &[],
    },
    Need {
        id: "ghent-need-climate-15", domain: Domain::Climate, themes: &[Theme::UrbanCircularity],
        text: Text::new(
            "‘Samen circulair’ en ‘Circulaire economie: Lokaal en Sociaal’ zijn studies over hoe stad en sociale economie de transitie kunnen steunen en versnellen.",
            "‘Samen circulair’ and ‘Circulaire economie: Lokaal en Sociaal’ are studies on how city and social economy can support and speed up the transition.",
        ),
        note: None, source: SECTION_3_2_2_1, statistics: &[],
    },
    Need {
        id: "ghent-need-climate-16", domain: Domain::Climate, themes: &[Theme::UrbanCircularity],
        text: Text::new(
            "Er moeten meer stedelijke circulaire initiatieven komen die de studies in goede praktijken vertalen.",
            "More urban circular initiatives are needed that turn the studies into good practice.",
        ),
        note: None, source: SECTION_3_2_2_1, statistics: &[],
    },
    Need {
        id: "ghent-need-climate-17", domain: Domain::Climate, themes: &[],
        text: Text::new(
            "Een op de vijf inwoners leeft in armoede en sociale uitsluiting.",
            "One in five residents lives in poverty and social exclusion.",
        ),
        note: None, source: SECTION_3_2_2_1,
        statistics: &[
            Statistic {
                what: Text::new(
                    "Gentenaars in armoede en sociale uitsluiting",
                    "Residents of Ghent in poverty and social exclusion",
                ),
                value: Value::fraction(1, 5), qualifier: Qualifier::Exactly, unit: units::SHARE, when: None,
                territory: Territory::Ghent, of: None, kind: StatisticKind::Observed, compared_with: None,
                source: SECTION_3_2_2_1,
            },
        ],
    },
    Need {
        id: "ghent-need-climate-18", domain: Domain::Climate, themes: &[],
        text: Text::new(
            "Voor kinderen en ouderen is het armoederisico groter.",
            "Children and older people run a greater risk of poverty.",
        ),
        note: None, source: SECTION_3_2_2_1, statistics: &[],
    },
    Need {
        id: "ghent-need-climate-19", domain: Domain::Climate, themes: &[Theme::EnergyEfficiency],
        text: Text::new(
            "In 2018 leefde ongeveer 14,1 % van de Belgische huishoudens in gemeten energiearmoede: een te hoge energiefactuur voor het inkomen na woonlasten.",
            "In 2018, about 14.1% of Belgian households were in measured energy poverty: an energy bill too high for the income left after housing costs.",
        ),
        note: None, source: SECTION_3_2_2_1,
        statistics: &[
            Statistic {
                what: Text::new(
                    "Huishoudens met gemeten energiearmoede",
                    "Households in measured energy poverty",
                ),
                value: Value::decimal(141, 1), qualifier: Qualifier::About, unit: units::PERCENT, when: Some("2018"),
                territory: Territory::Belgium, of: None, kind: StatisticKind::Observed, compared_with: None,
                source: SECTION_3_2_2_1,
            },
        ],
    },
    Need {
        id: "ghent-need-climate-20", domain: Domain::Climate, themes: &[Theme::EnergyEfficiency],
        text: Text::new(
            "Het cijfer over energiearmoede komt uit de Energiebarometer (KBS, 2020) en geldt voor België; voor Gent is er geen apart cijfer.",
            "The figure on energy poverty comes from the Energiebarometer (KBS, 2020) and is for Belgium; there is none for Ghent alone.",
        ),
        note: None, source: FOOTNOTE_13, statistics: &[],
    },
    Need {
        id: "ghent-need-climate-21", domain: Domain::Climate, themes: &[Theme::EnergyEfficiency],
        text: Text::new(
            "Energiearmoede treft huurders duidelijk vaker dan eigenaars.",
            "Energy poverty clearly hits tenants more than owners.",
        ),
        note: None, source: SECTION_3_2_2_1, statistics: &[],
    },
    Need {
        id: "ghent-need-climate-22", domain: Domain::Climate, themes: &[Theme::EnergyEfficiency],
        text: Text::new(
            "Huurders kunnen weinig doen aan hun energiebronnen of aan de energieprestaties van hun woning en haar belangrijkste installaties.",
            "Tenants can do little about their energy sources or the energy performance of their home and its main installations.",
        ),
        note: None, source: SECTION_3_2_2_1, statistics: &[],
    },
    Need {
        id: "ghent-need-digitalisation-1", domain: Domain::Digitalisation, themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "Covid-19 gaf digitalisering, die al belangrijker werd, nog meer vaart en maakte de noden groter.",
            "Covid-19 sped up digitalisation, already of growing importance, and deepened the needs.",
        ),
        note: None, source: SECTION_3_2_2_1, statistics: &[],
    },
    Need {
        id: "ghent-need-digitalisation-2", domain: Domain::Digitalisation, themes: &[],
        text: Text::new(
            "Als grootstad staat Gent voor klassieke uitdagingen op het vlak van werk en onderwijs.",
            "As a large city, Ghent faces the classic challenges of work and education.",
        ),
        note: None, source: SECTION_3_2_2_1, statistics: &[],
    },
    Need {
        id: "ghent-need-digitalisation-3", domain: Domain::Digitalisation, themes: &[],
        text: Text::new(
            "De werkzaamheidsgraad is vrij laag (72 % in 2019, Vlaamse Arbeidsrekening), de werkzoekendengraad vrij hoog (10,96 % in 2020, Arvastat van de VDAB).",
            "The employment rate is rather low (72% in 2019, Vlaamse Arbeidsrekening), the rate of job-seekers rather high (10.96% in 2020, Arvastat of VDAB).",
        ),
        note: None, source: FOOTNOTE_14,
        statistics: &[
            Statistic {
                what: Text::new("Werkzoekendengraad", "Rate of job-seekers"), value: Value::decimal(1_096, 2),
                qualifier: Qualifier::Exactly, unit: units::PERCENT, when: Some("2020"), territory: Territory::Ghent,
                of: None, kind: StatisticKind::Observed, compared_with: None, source: FOOTNOTE_14,
            },
            Statistic {
                what: Text::new(
                    "Werkzaamheidsgraad van 20- tot 64-jarigen",
                    "Employment rate of those aged 20 to 64",
                ),
                value: Value::whole(72), qualifier: Qualifier::Exactly, unit: units::PERCENT, when: Some("2019"),
                territory: Territory::Ghent, of: None, kind: StatisticKind::Observed, compared_with: None,
                source: FOOTNOTE_14,
            },
        ],
    },
    Need {
        id: "ghent-need-digitalisation-4", domain: Domain::Digitalisation, themes: &[],
        text: Text::new(
            "Vraag en aanbod op de arbeidsmarkt sluiten niet op elkaar aan: vacatures voor knelpuntberoepen, vooral technische, zijn moeilijk in te vullen.",
            "Supply and demand on the labour market do not match: vacancies in shortage occupations, above all technical ones, are hard to fill.",
        ),
        note: None, source: FOOTNOTE_14, statistics: &[],
    },
    Need {
        id: "ghent-need-digitalisation-5", domain: Domain::Digitalisation, themes: &[],
        text: Text::new(
            "Aan de vraagzijde worden van kandidaten te hoge vaardigheden verwacht.",
            "On the demand side, the skills expected of candidates are too high.",
        ),
        note: None, source: FOOTNOTE_14, statistics: &[],
    },
    Need {
        id: "ghent-need-digitalisation-6", domain: Domain::Digitalisation, themes: &[],
        text: Text::new(
            "In 2020 had 20 % van de leerlingen schoolse vertraging in het lager en 7,3 % in het secundair, nog altijd veel meer dan het Vlaamse gemiddelde (11,5 % en 4,4 %).",
            "In 2020, 20% of pupils were behind in primary and 7.3% in secondary education, still far above the Flemish average (11.5% and 4.4%).",
        ),
        note: None, source: FOOTNOTE_15,
        statistics: &[
            Statistic {
                what: Text::new(
                    "Schoolse vertraging in het lager onderwijs",
                    "Pupils behind in primary education",
                ),
                value: Value::whole(20), qualifier: Qualifier::Exactly, unit: units::PERCENT, when: Some("2020"),
                territory: Territory::Ghent, of: None, kind: StatisticKind::Observed,
                compared_with: Some(Comparison { territory: Territory::Flanders, when: Some("2020"), value: Some(Value::decimal(115, 1)), qualifier: Qualifier::Exactly }),
                source: FOOTNOTE_15,
            },
            Statistic {
                what: Text::new(
                    "Schoolse vertraging in het secundair onderwijs",
                    "Pupils behind in secondary education",
                ),
                value: Value::decimal(73, 1), qualifier: Qualifier::Exactly, unit: units::PERCENT, when: Some("2020"),
                territory: Territory::Ghent, of: None, kind: StatisticKind::Observed,
                compared_with: Some(Comparison { territory: Territory::Flanders, when: Some("2020"), value: Some(Value::decimal(44, 1)), qualifier: Qualifier::Exactly }),
                source: FOOTNOTE_15,
            },
        ],
    },
    Need {
        id: "ghent-need-digitalisation-7", domain: Domain::Digitalisation, themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "Het EFRO-programma steunt geen algemene vaardigheden, maar een gebrek aan digitale vaardigheden speelt mee in de uitdagingen voor werk en onderwijs.",
            "The ERDF programme does not support general skills, but a lack of digital skills plays a part in the challenges of work and education.",
        ),
        note: None, source: SECTION_3_2_2_1, statistics: &[],
    },
    Need {
        id: "ghent-need-digitalisation-8", domain: Domain::Digitalisation, themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "Covid-19 toonde dat de arbeidsmarkt moet veranderen; competenties voor de digitale transformatie zijn dringend nodig.",
            "Covid-19 showed that the labour market must change; competences for the digital transformation are badly needed.",
        ),
        note: None, source: SECTION_3_2_2_1, statistics: &[],
    },
    Need {
        id: "ghent-need-digitalisation-9", domain: Domain::Digitalisation, themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "In België blijft 39 % van de actieve bevolking onder het basisniveau van digitale vaardigheden.",
            "In Belgium, 39% of the active population is below the basic level of digital skills.",
        ),
        note: None, source: SECTION_3_2_2_1,
        statistics: &[
            Statistic {
                what: Text::new(
                    "Actieve bevolking zonder het basisniveau van digitale vaardigheden",
                    "Active population below the basic level of digital skills",
                ),
                value: Value::whole(39), qualifier: Qualifier::Exactly, unit: units::PERCENT, when: None,
                territory: Territory::Belgium, of: None, kind: StatisticKind::Observed, compared_with: None,
                source: SECTION_3_2_2_1,
            },
        ],
    },
    Need {
        id: "ghent-need-digitalisation-10", domain: Domain::Digitalisation, themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "Er moet geïnvesteerd worden in digitalisering op het werk en in het onderwijs, en die moet duurzaam worden.",
            "Digitalisation at work and in education needs investment and has to be made to last.",
        ),
        note: None, source: SECTION_3_2_2_1, statistics: &[],
    },
    Need {
        id: "ghent-need-digitalisation-11", domain: Domain::Digitalisation, themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "De stedelijke dienstverlening versnelde digitaal: er is een nieuw aanbod, digitale loketten zijn normaal en processen zijn sneller gedigitaliseerd.",
            "City services sped up digitally: there is a new offer, digital counters are the norm and processes were digitalised faster.",
        ),
        note: None, source: SECTION_3_2_2_1, statistics: &[],
    },
    Need {
        id: "ghent-need-digitalisation-12", domain: Domain::Digitalisation, themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "De digitale versnelling is goed, maar vraagt aandacht voor duurzame digitalisering, een gedifferentieerd aanbod en het dichten van de digitale kloof.",
            "The digital acceleration is welcome but calls for attention to sustainable digitalisation, a varied offer and bridging the digital divide.",
        ),
        note: None, source: SECTION_3_2_2_1, statistics: &[],
    },
    Need {
        id: "ghent-need-digitalisation-13", domain: Domain::Digitalisation, themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "Digitalisering past niet bij elke dienst en is lang niet voor alles een oplossing.",
            "Digitalisation does not suit every service and is far from a solution to everything.",
        ),
        note: None, source: SECTION_3_2_2_1, statistics: &[],
    },
    Need {
        id: "ghent-need-digitalisation-14", domain: Domain::Digitalisation, themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "Vooral kwetsbare inwoners dreigen door de snelle digitale omslag nog meer uit de boot te vallen.",
            "The rapid digital shift threatens to leave vulnerable residents above all even further behind.",
        ),
        note: None, source: SECTION_3_2_2_1, statistics: &[],
    },
];
