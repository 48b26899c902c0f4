// Generated from content/antwerp/background.toml by `cargo run --manifest-path content/generator/Cargo.toml`; do not edit.

//! Antwerp: the policy background of the needs.

use crate::source::{Citation, Source};
use crate::strategy::city::City;
use crate::strategy::statement::Statement;
use crate::strategy::statistic::{Qualifier, Statistic, StatisticKind, Territory, Value};
use crate::strategy::status::Status;
use crate::strategy::tables::units::Unit;
use crate::strategy::theme::Theme;
use crate::text::Text;

const SECTION_3_1_2: Citation = Citation::section(Source::STRATEGY, "3.1.2");
const FOOTNOTE_4: Citation = Citation::footnote(Source::STRATEGY, "3.1.2", "4");
const SECTION_3_1_2_1: Citation = Citation::section(Source::STRATEGY, "3.1.2.1");

pub(super) static BACKGROUND: &[Statement] = &[
    Statement {
        id: "antwerp-background-1", city: Some(City::Antwerp), status: Status::Fact, themes: &[],
        text: Text::new(
            "Klimaatverandering is vandaag en in de komende jaren een van de grootste uitdagingen: het probleem is wereldwijd, maar oorzaken en oplossingen zijn vaak lokaal.",
            "Climate change is one of the greatest challenges of today and the coming years: the problem is global, but causes and solutions are often local.",
        ),
        note: None, citation: SECTION_3_1_2, begins: "De klimaatverandering vormt een van", statistics: &[],
    },
    Statement {
        id: "antwerp-background-2", city: Some(City::Antwerp), status: Status::Fact, themes: &[],
        text: Text::new(
            "Om de klimaatverandering te beperken zijn van 2020 tot 2030 veel ingrepen en inspanningen nodig.",
            "Limiting climate change takes many measures and efforts between 2020 and 2030.",
        ),
        note: None, citation: SECTION_3_1_2, begins: "Willen we de klimaatverandering beperken", statistics: &[],
    },
    Statement {
        id: "antwerp-background-3", city: Some(City::Antwerp), status: Status::Aim, themes: &[],
        text: Text::new(
            "De stad wil in de aanpak van klimaatverandering vooroplopen en zo bijdragen aan de Vlaamse, nationale, Europese en internationale klimaatdoelen.",
            "The city wants to lead the way on climate change and so contribute to the Flemish, national, European and international climate objectives.",
        ),
        note: None, citation: SECTION_3_1_2, begins: "Met de stad Antwerpen willen", statistics: &[],
    },
    Statement {
        id: "antwerp-background-4", city: Some(City::Antwerp), status: Status::Fact, themes: &[Theme::EnergyEfficiency],
        text: Text::new(
            "Voor de EU Mission on Climate-Neutral and Smart Cities (Horizon Europe) koos de Europese Commissie Antwerpen als een van 100 steden die het voorbeeld geven bij het verminderen van broeikasgassen tegen 2030.",
            "For the EU Mission on Climate-Neutral and Smart Cities (Horizon Europe) the European Commission selected Antwerp as one of 100 cities that set an example in reducing greenhouse gas emissions by 2030.",
        ),
        note: None, citation: FOOTNOTE_4, begins: "In het kader van de EU",
        statistics: &[
            Statistic {
                what: Text::new(
                    "Steden in de EU Mission on Climate-Neutral and Smart Cities, waaronder Antwerpen",
                    "Cities in the EU Mission on Climate-Neutral and Smart Cities, Antwerp among them",
                ),
                value: Value::whole(100), qualifier: Qualifier::Exactly, unit: Unit::Cities, when: None,
                territory: Territory::EuropeanUnion, of: None, kind: StatisticKind::Observed, compared_with: None,
                citation: FOOTNOTE_4,
            },
        ],
    },
    Statement {
        id: "antwerp-background-5", city: Some(City::Antwerp), status: Status::Fact,
        themes: &[Theme::ClimateAdaptation, Theme::EnergyEfficiency],
        text: Text::new(
            "De stad keurde het Klimaatplan 2030 goed op 14 december 2020; het wil klimaatverandering voorkomen (mitigatie) en de negatieve gevolgen ervan beheersen (adaptatie).",
            "The city adopted the Klimaatplan 2030 on 14 December 2020; it seeks to prevent climate change (mitigation) and to manage its negative effects (adaptation).",
        ),
        note: None, citation: SECTION_3_1_2, begins: "De stad Antwerpen keurde op", statistics: &[],
    },
    Statement {
        id: "antwerp-background-6", city: Some(City::Antwerp), status: Status::Aim,
        themes: &[Theme::ClimateAdaptation, Theme::EnergyEfficiency],
        text: Text::new(
            "Antwerpen wil tegen 2050 klimaatneutraal en klimaatrobuust zijn.",
            "Antwerp wants to be climate-neutral and climate-resilient by 2050.",
        ),
        note: None, citation: SECTION_3_1_2, begins: "Tegen 2050 wil Antwerpen klimaatneutraal", statistics: &[],
    },
    Statement {
        id: "antwerp-background-7", city: Some(City::Antwerp), status: Status::Fact, themes: &[],
        text: Text::new(
            "Met het Klimaatplan 2030 stelt de stad zich op als klimaatvoorbeeld.",
            "With the Klimaatplan 2030 the city presents itself as a model city on climate.",
        ),
        note: None, citation: SECTION_3_1_2, begins: "Met het Klimaatplan 2030 positioneert", statistics: &[],
    },
    Statement {
        id: "antwerp-background-8", city: Some(City::Antwerp), status: Status::Fact, themes: &[],
        text: Text::new(
            "Klimaatbeleid versterkt andere stedelijke plannen voor een aantrekkelijke, leefbare stad en vult ze aan.",
            "Climate policy strengthens and complements other city plans for an attractive, liveable city.",
        ),
        note: None, citation: SECTION_3_1_2, begins: "Klimaatbeleid staat niet op zichzelf", statistics: &[],
    },
    Statement {
        id: "antwerp-background-9", city: Some(City::Antwerp), status: Status::Plan,
        themes: &[Theme::ClimateAdaptation],
        text: Text::new(
            "Het groenplan en het waterplan bevatten een strategie om groen en water in de straten terug te brengen, voor een mooie maar vooral leefbare stad met plekken die bij extreme regen als buffer dienen en bij hitte koelte bieden.",
            "The green plan and the water plan contain a strategy to bring greenery and water back to the streets, for a beautiful but above all liveable city with places that act as a buffer in extreme rain and offer coolness in hot weather.",
        ),
        note: None, citation: SECTION_3_1_2, begins: "Het Antwerpse groenplan6 en het", statistics: &[],
    },
    Statement {
        id: "antwerp-background-10", city: Some(City::Antwerp), status: Status::Aim,
        themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "De stad wil bij de beste slimme steden horen.",
            "The city wants to be among the top smart cities.",
        ),
        note: None, citation: SECTION_3_1_2, begins: "De stad Antwerpen heeft de ambitie", statistics: &[],
    },
    Statement {
        id: "antwerp-background-11", city: Some(City::Antwerp), status: Status::Plan,
        themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "De stad zet haar digitale transformatie voort door dienstverlening en eigen werking efficiënt te digitaliseren.",
            "The city continues its digital transformation by digitalising its services and its own operation efficiently.",
        ),
        note: None, citation: SECTION_3_1_2, begins: "We zetten de digitale transformatie", statistics: &[],
    },
    Statement {
        id: "antwerp-background-12", city: Some(City::Antwerp), status: Status::Fact,
        themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "De groep stad Antwerpen heeft voor die digitalisering stabiele, performante IT-platformen die klaar zijn voor de toekomst.",
            "The city group (groep stad Antwerpen) has stable, well-performing IT platforms for that digitalisation, ready for the future.",
        ),
        note: None, citation: SECTION_3_1_2, begins: "De groep stad Antwerpen beschikt", statistics: &[],
    },
    Statement {
        id: "antwerp-background-13", city: Some(City::Antwerp), status: Status::Plan,
        themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "De stad ontwikkelt zich verder als Smart City en vindt met slimme technologie oplossingen voor uitdagingen rond mobiliteit, luchtkwaliteit, klimaatverandering, energievoorziening, vergrijzing en veiligheid.",
            "The city develops further as a Smart City and finds solutions through smart technology to challenges in mobility, air quality, climate change, energy supply, ageing and safety.",
        ),
        note: None, citation: SECTION_3_1_2, begins: "stad ontwikkelt zich verder als", statistics: &[],
    },
    Statement {
        id: "antwerp-background-14", city: Some(City::Antwerp), status: Status::Aim,
        themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "Dat moet leiden tot een duurzame en wendbare stad waar het leven aangenamer is voor burgers, bedrijven, brains en bezoekers.",
            "This should lead to a sustainable and agile city with a more pleasant life for citizens, companies, brains and visitors.",
        ),
        note: None, citation: SECTION_3_1_2, begins: "Het resultaat moet een duurzame", statistics: &[],
    },
    Statement {
        id: "antwerp-background-15", city: Some(City::Antwerp), status: Status::Fact,
        themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "De stad blijft een levend laboratorium voor toepassingen, producten en diensten die innovatief zijn.",
            "The city remains a living lab for innovative applications, products and services.",
        ),
        note: None, citation: SECTION_3_1_2, begins: "De stad blijft een levend", statistics: &[],
    },
    Statement {
        id: "antwerp-background-16", city: Some(City::Antwerp), status: Status::Plan,
        themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "De stad verliest haar burgers daarbij niet uit het oog: met een doorgedreven beleid van e-inclusie wil ze iedereen laten meedoen in de digitale samenleving.",
            "The city does not lose sight of its citizens: with a thorough e-inclusion policy it wants to let everyone take part in the digital society.",
        ),
        note: None, citation: SECTION_3_1_2, begins: "Daarbij verliest de stad haar", statistics: &[],
    },
    Statement {
        id: "antwerp-background-17", city: Some(City::Antwerp), status: Status::Aim,
        themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "Antwerpen wordt een digitaal getransformeerde stad met een innovatieve uitstraling.",
            "Antwerp becomes a digitally transformed city that radiates innovation.",
        ),
        note: None, citation: SECTION_3_1_2, begins: "Antwerpen wordt een digitaal getransformeerde", statistics: &[],
    },
    Statement {
        id: "antwerp-background-18", city: Some(City::Antwerp), status: Status::Aim,
        themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "In die stad moet digitale technologie feilloos ingebouwd zijn in het contact tussen stad en stadsgebruikers, zodat die haar omarmen; digitaal georiënteerde medewerkers en diensten ondersteunen hen daarbij.",
            "In that city digital technology must be seamlessly built into the contact between the city and city users, so that they embrace it; digitally minded staff and services support them.",
        ),
        note: None, citation: SECTION_3_1_2, begins: "Een stad waar digitaliteit feilloos", statistics: &[],
    },
    Statement {
        id: "antwerp-background-19", city: Some(City::Antwerp), status: Status::Plan,
        themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "Voor die transformatie wordt de komende jaren binnen de stad samengewerkt aan de processen voor de interactie met de stad en haar gebruikers.",
            "For that transformation people across the city’s services will work together in the coming years on the processes used in interaction with the city and its users.",
        ),
        note: None, citation: SECTION_3_1_2, begins: "de processen die we gebruiken", statistics: &[],
    },
    Statement {
        id: "antwerp-background-20", city: Some(City::Antwerp), status: Status::Plan,
        themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "De stad werkt aan een standvastige en optimale digitale beleving.",
            "The city works on a steady and optimal digital experience.",
        ),
        note: None, citation: SECTION_3_1_2, begins: "een standvastige en optimale digitale", statistics: &[],
    },
    Statement {
        id: "antwerp-background-21", city: Some(City::Antwerp), status: Status::Plan,
        themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "De stad werkt eraan om datagestuurd te worden.",
            "The city works on becoming a data-driven city.",
        ),
        note: None, citation: SECTION_3_1_2, begins: "een datagestuurde stad", statistics: &[],
    },
    Statement {
        id: "antwerp-background-22", city: Some(City::Antwerp), status: Status::Plan,
        themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "De stad werkt aan de digitale volwassenheid van haar medewerkers.",
            "The city works on the digital maturity of its staff.",
        ),
        note: None, citation: SECTION_3_1_2, begins: "de digitale volwassenheid van onze", statistics: &[],
    },
    Statement {
        id: "antwerp-background-23", city: Some(City::Antwerp), status: Status::Fact,
        themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "De strategie voor digitale transformatie geeft een samenhangend kader om de bestuursakkoorden van stad en districten uit te voeren.",
            "The digital transformation strategy gives a coherent framework for carrying out the coalition agreements of the city and the districts.",
        ),
        note: Some(Text::new(
            "Het bestuursakkoord 2019-2024 is verstreken; in de bron ontbreekt een woord tussen stad en districten.",
            "The coalition agreement 2019-2024 has lapsed; in the source a word is missing between city and districts.",
        )),
        citation: SECTION_3_1_2, begins: "De strategie voor digitale transformatie", statistics: &[],
    },
    Statement {
        id: "antwerp-background-24", city: Some(City::Antwerp), status: Status::Fact,
        themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "De transformatiestrategie steunt de beleidsdoelen door zich te richten op interactie met de stadsgebruiker en diens beleving: dat is de kern.",
            "The transformation strategy supports the policy objectives by focusing on interaction with city users and their experience: that is the core.",
        ),
        note: None, citation: SECTION_3_1_2, begins: "De transformatiestrategie ondersteunt de realisatie",
        statistics: &[],
    },
    Statement {
        id: "antwerp-background-25", city: Some(City::Antwerp), status: Status::Aim,
        themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "Het doel van de digitale transformatie in de komende jaren is de behoeften en de beleving van stadsgebruikers beter en slimmer in te vullen.",
            "The aim of the digital transformation in the coming years is to meet the needs of city users, and to shape their experience, better and more smartly.",
        ),
        note: None, citation: SECTION_3_1_2, begins: "Een betere en slimmere invulling", statistics: &[],
    },
    Statement {
        id: "antwerp-background-26", city: Some(City::Antwerp), status: Status::Fact, themes: &[],
        text: Text::new(
            "Een omgevingsanalyse brengt de voornaamste ontwikkelingen en uitdagingen van Antwerpen in beeld; cijfers staan onder andere in de databank en het dashboard van stadincijfers.antwerpen.be.",
            "A context analysis maps the main trends and challenges of Antwerp; figures are found, among other places, in the database and the dashboard of stadincijfers.antwerpen.be.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "In het kader van de GTI-strategie", statistics: &[],
    },
];
