// Generated from content/antwerp/background.toml by `cargo run --manifest-path content/generator/Cargo.toml`; do not edit.

//! Antwerp: the policy before the needs.

use crate::source::{Citation, Source};
use crate::strategy::statement::Statement;
use crate::strategy::statistic::{Qualifier, Statistic, StatisticKind, Territory, Value};
use crate::strategy::tables::units;
use crate::strategy::theme::Theme;
use crate::text::Text;

const SECTION_3_1_2: Citation = Citation::section(Source::STRATEGY, "3.1.2");
const FOOTNOTE_4: Citation = Citation::footnote(Source::STRATEGY, "3.1.2", "4");
const SECTION_3_1_2_1: Citation = Citation::section(Source::STRATEGY, "3.1.2.1");

pub(super) static BACKGROUND: &[Statement] = &[
    Statement {
        id: "antwerp-background-1", themes: &[],
        text: Text::new(
            "Klimaatverandering is een van de grootste uitdagingen: het probleem is wereldwijd, oorzaken en oplossingen zijn vaak lokaal.",
            "Climate change is one of the greatest challenges: the problem is global, causes and solutions are often local.",
        ),
        note: None, source: SECTION_3_1_2, statistics: &[],
    },
    Statement {
        id: "antwerp-background-2", themes: &[],
        text: Text::new(
            "Om de klimaatverandering te beperken zijn van 2020 tot 2030 veel ingrepen en inspanningen nodig.",
            "Limiting climate change takes many measures and efforts between 2020 and 2030.",
        ),
        note: None, source: SECTION_3_1_2, statistics: &[],
    },
    Statement {
        id: "antwerp-background-3", themes: &[],
        text: Text::new(
            "De stad wil in de aanpak van klimaatverandering vooroplopen en zo bijdragen aan de Vlaamse, nationale, Europese en internationale klimaatdoelen.",
            "The city wants to lead the way on climate change and so contribute to the Flemish, national, European and international climate objectives.",
        ),
        note: None, source: SECTION_3_1_2, statistics: &[],
    },
    Statement {
        id: "antwerp-background-4", themes: &[Theme::EnergyEfficiency],
        text: Text::new(
            "De Europese Commissie koos Antwerpen als een van 100 steden die het voorbeeld moeten geven om tegen 2030 minder broeikasgassen uit te stoten.",
            "The European Commission selected Antwerp as one of 100 cities that set an example in reducing greenhouse gas emissions by 2030.",
        ),
        note: None, source: FOOTNOTE_4,
        statistics: &[
            Statistic {
                what: Text::new(
                    "Steden in de EU Mission on Climate-Neutral and Smart Cities, waaronder Antwerpen",
                    "Cities in the EU Mission on Climate-Neutral and Smart Cities, Antwerp among them",
                ),
                value: Value::whole(100), qualifier: Qualifier::Exactly, unit: units::CITIES, when: None,
                territory: Territory::EuropeanUnion, of: None, kind: StatisticKind::Observed, compared_with: None,
                source: FOOTNOTE_4,
            },
        ],
    },
    Statement {
        id: "antwerp-background-5", themes: &[Theme::ClimateAdaptation, Theme::EnergyEfficiency],
        text: Text::new(
            "De stad keurde het Klimaatplan 2030 op 14 december 2020 goed; het mikt op mitigatie en adaptatie.",
            "The city adopted the Klimaatplan 2030 on 14 December 2020; it aims at mitigation and adaptation.",
        ),
        note: None, source: SECTION_3_1_2, statistics: &[],
    },
    Statement {
        id: "antwerp-background-6", themes: &[Theme::ClimateAdaptation, Theme::EnergyEfficiency],
        text: Text::new(
            "Antwerpen wil tegen 2050 klimaatneutraal en klimaatrobuust zijn.",
            "Antwerp wants to be climate neutral and climate robust by 2050.",
        ),
        note: None, source: SECTION_3_1_2, statistics: &[],
    },
    Statement {
        id: "antwerp-background-7", themes: &[],
        text: Text::new(
            "Met het Klimaatplan 2030 stelt de stad zich op als klimaatvoorbeeld.",
            "With the Klimaatplan 2030 the city presents itself as a model city on climate.",
        ),
        note: None, source: SECTION_3_1_2, statistics: &[],
    },
    Statement {
        id: "antwerp-background-8", themes: &[],
        text: Text::new(
            "Klimaatbeleid versterkt andere stedelijke plannen voor een aantrekkelijke, leefbare stad en vult ze aan.",
            "Climate policy strengthens and complements other city plans for an attractive, liveable city.",
        ),
        note: None, source: SECTION_3_1_2, statistics: &[],
    },
    Statement {
        id: "antwerp-background-9", themes: &[Theme::ClimateAdaptation],
        text: Text::new(
            "Groenplan en waterplan brengen groen en water terug in de straat voor een mooie en vooral leefbare stad, met buffers tegen extreme regen en koelte bij hitte.",
            "The green plan and the water plan bring green and water back to the streets for a beautiful and above all liveable city, with buffers against extreme rain and coolness in hot weather.",
        ),
        note: None, source: SECTION_3_1_2, statistics: &[],
    },
    Statement {
        id: "antwerp-background-10", themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "De stad wil bij de beste slimme steden horen.",
            "The city wants to be among the top smart cities.",
        ),
        note: None, source: SECTION_3_1_2, statistics: &[],
    },
    Statement {
        id: "antwerp-background-11", themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "De stad zet haar digitale transformatie voort door dienstverlening en eigen werking efficiënt te digitaliseren.",
            "The city continues its digital transformation by digitalising its services and its own operation efficiently.",
        ),
        note: None, source: SECTION_3_1_2, statistics: &[],
    },
    Statement {
        id: "antwerp-background-12", themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "De groep stad Antwerpen heeft voor die digitalisering stabiele, performante IT-platformen die klaar zijn voor de toekomst.",
            "The city group (groep stad Antwerpen) has stable, well-performing IT platforms for that digitalisation, ready for the future.",
        ),
        note: None, source: SECTION_3_1_2, statistics: &[],
    },
    Statement {
        id: "antwerp-background-13", themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "Als Smart City vindt de stad met slimme technologie oplossingen voor uitdagingen rond vergrijzing, veiligheid, mobiliteit, luchtkwaliteit, klimaatverandering en energievoorziening.",
            "As a Smart City, Antwerp finds solutions through smart technology to challenges in ageing, safety, mobility, air quality, climate change and energy supply.",
        ),
        note: None, source: SECTION_3_1_2, statistics: &[],
    },
    Statement {
        id: "antwerp-background-14", themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "Slimme technologie moet leiden tot een duurzame, wendbare stad waar burgers, bedrijven, brains en bezoekers aangenamer leven.",
            "Smart technology should lead to a sustainable, agile city with a more pleasant life for citizens, companies, brains and visitors.",
        ),
        note: None, source: SECTION_3_1_2, statistics: &[],
    },
    Statement {
        id: "antwerp-background-15", themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "De stad blijft een levend labo waar innovatieve toepassingen, producten en diensten worden beproefd.",
            "The city remains a living lab for innovative applications, products and services.",
        ),
        note: None, source: SECTION_3_1_2, statistics: &[],
    },
    Statement {
        id: "antwerp-background-16", themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "Een doorgedreven beleid van e-inclusie zorgt ervoor dat niemand digitaal achterblijft.",
            "A thorough e-inclusion policy makes sure that everyone can keep up in the digital society.",
        ),
        note: None, source: SECTION_3_1_2, statistics: &[],
    },
    Statement {
        id: "antwerp-background-17", themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "Antwerpen wordt een digitaal getransformeerde stad met een innovatieve uitstraling.",
            "Antwerp becomes a digitally transformed city that radiates innovation.",
        ),
        note: None, source: SECTION_3_1_2, statistics: &[],
    },
    Statement {
        id: "antwerp-background-18", themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "Digitale technologie zit vlekkeloos ingebouwd in het contact tussen stad en stadsgebruikers, die ze omarmen, gesteund door digitaal georiënteerde medewerkers en diensten.",
            "Digital technology is seamlessly built into the contact between the city and city users, who embrace it, supported by digitally minded staff and services.",
        ),
        note: None, source: SECTION_3_1_2, statistics: &[],
    },
    Statement {
        id: "antwerp-background-19", themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "Voor die transformatie werkt de stad aan de processen voor interactie met de stad en haar gebruikers.",
            "For that transformation the city works on the processes used in interaction with the city and its users.",
        ),
        note: None, source: SECTION_3_1_2, statistics: &[],
    },
    Statement {
        id: "antwerp-background-20", themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "De stad werkt aan een standvastige en optimale digitale beleving.",
            "The city works on a steady and optimal digital experience.",
        ),
        note: None, source: SECTION_3_1_2, statistics: &[],
    },
    Statement {
        id: "antwerp-background-21", themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "De stad wil haar beleid en werking op data steunen.",
            "The city wants its policy and its work to rest on data.",
        ),
        note: None, source: SECTION_3_1_2, statistics: &[],
    },
    Statement {
        id: "antwerp-background-22", themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "De stad werkt aan de digitale volwassenheid van haar medewerkers.",
            "The city works on the digital maturity of its staff.",
        ),
        note: None, source: SECTION_3_1_2, statistics: &[],
    },
    Statement {
        id: "antwerp-background-23", themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "De strategie voor digitale transformatie geeft een samenhangend kader om de bestuursakkoorden van stad en districten uit te voeren.",
            "The digital transformation strategy gives a coherent framework for carrying out the coalition agreements of the city and the districts.",
        ),
        note: Some(Text::new(
            "Het bestuursakkoord 2019-2024 is verstreken; in de bron ontbreekt een woord tussen stad en districten.",
            "The coalition agreement 2019-2024 has lapsed; in the source a word is missing between city and districts.",
        )),
        source: SECTION_3_1_2, statistics: &[],
    },
    Statement {
        id: "antwerp-background-24", themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "De transformatiestrategie steunt de beleidsdoelen door zich te richten op interactie met de stadsgebruiker en diens beleving: dat is de kern.",
            "The transformation strategy supports the policy objectives by focusing on interaction with city users and their experience: that is the core.",
        ),
        note: None, source: SECTION_3_1_2, statistics: &[],
    },
    Statement {
        id: "antwerp-background-25", themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "Doel van de digitale transformatie voor de komende jaren: behoeften en beleving van stadsgebruikers beter en slimmer invullen.",
            "Aim of the digital transformation for the coming years: to meet the needs and experience of city users better and smarter.",
        ),
        note: None, source: SECTION_3_1_2, statistics: &[],
    },
    Statement {
        id: "antwerp-background-26", themes: &[],
        text: Text::new(
            "Een omgevingsanalyse brengt de voornaamste ontwikkelingen en uitdagingen van Antwerpen in kaart; cijfers staan op stadincijfers.antwerpen.be.",
            "A context analysis maps the main trends and challenges of Antwerp; figures are on stadincijfers.antwerpen.be.",
        ),
        note: None, source: SECTION_3_1_2_1, statistics: &[],
    },
];
