//! Antwerp's area, background, principles, approach, stakeholders and documents.

use crate::source::{Citation, Source};
use crate::strategy::policy_document::PolicyDocument;
use crate::strategy::principle::Principle;
use crate::strategy::statement::Statement;
use crate::strategy::statistic::{Qualifier, Statistic, StatisticKind, Territory, Value};
use crate::strategy::theme::Theme;
use crate::text::Text;

const INTRODUCTION: Citation = Citation::section(Source::STRATEGY, "2");
const AREA_SECTION: Citation = Citation::section(Source::STRATEGY, "3.1.1");
const AGREEMENT_FOOTNOTE: Citation = Citation::footnote(Source::STRATEGY, "3.1.1", "3");
const BACKGROUND_SECTION: Citation = Citation::section(Source::STRATEGY, "3.1.2");
const MISSION_FOOTNOTE: Citation = Citation::footnote(Source::STRATEGY, "3.1.2", "4");
const NEEDS_SECTION: Citation = Citation::section(Source::STRATEGY, "3.1.2.1");
const OPPORTUNITIES_SECTION: Citation = Citation::section(Source::STRATEGY, "3.1.2.2");
const APPROACH_SECTION: Citation = Citation::section(Source::STRATEGY, "3.1.3");
const PRINCIPLES_SECTION: Citation = Citation::section(Source::STRATEGY, "3.1.4");
const STAKEHOLDERS_SECTION: Citation = Citation::section(Source::STRATEGY, "5.1");
const ANNEXES: Citation = Citation::section(Source::STRATEGY, "6.1");

const AGREEMENT_LAPSED: Text = Text::new(
    "Het bestuursakkoord 2019-2024 is verstreken.",
    "The coalition agreement 2019-2024 has lapsed.",
);
const PLAN_ENDED: Text = Text::new(
    "Het meerjarenplan 2020-2025 loopt niet verder dan 2025.",
    "The multi-year plan 2020-2025 does not run beyond 2025.",
);
const BOTH_ENDED: Text = Text::new(
    "Het bestuursakkoord 2019-2024 is verstreken en het meerjarenplan 2020-2025 loopt niet verder \
     dan 2025.",
    "The coalition agreement 2019-2024 has lapsed and the multi-year plan 2020-2025 does not run \
     beyond 2025.",
);

const PLAN: Text = Text::new("beleidsplan", "policy plan");
const SPATIAL_PLAN: Text = Text::new("ruimtelijk uitvoeringsplan", "spatial implementation plan");
const FIGURES: Text = Text::new("onlinecijfers", "online figures");
const PERCENT: Text = Text::new("procent", "percent");

/// A principle that is required whole.
const fn principle(id: &'static str, required: Text) -> Principle {
    Principle {
        id,
        required: Some(required),
        preferred: None,
        statistics: &[],
        source: PRINCIPLES_SECTION,
    }
}

pub(super) static AREA: &[Statement] = &[
    Statement {
        id: "antwerp-area-1",
        text: Text::new(
            "De EFRO-verordening (art. 11) bestemt minimaal 8 % van de EFRO-middelen voor \
             duurzame stedelijke ontwikkeling.",
            "The ERDF Regulation (art. 11) sets aside at least 8% of ERDF money for sustainable \
             urban development.",
        ),
        themes: &[],
        statistics: &[Statistic {
            what: Text::new(
                "EFRO-middelen voor duurzame stedelijke ontwikkeling",
                "ERDF money for sustainable urban development",
            ),
            value: Value::whole(8),
            qualifier: Qualifier::AtLeast,
            unit: PERCENT,
            when: None,
            territory: Territory::Belgium,
            of: Some(Text::new("de EFRO-middelen", "the ERDF resources")),
            kind: StatisticKind::Rule,
            compared_with: None,
            source: INTRODUCTION,
        }],
        source: INTRODUCTION,
        note: Some(Text::new(
            "Art. 11, lid 2, meet dit per lidstaat, op middelen zonder technische bijstand.",
            "Article 11(2) measures this per Member State, on resources other than technical \
             assistance.",
        )),
    },
    Statement {
        id: "antwerp-area-2",
        text: Text::new(
            "Volgens de Vlaamse regering vragen Antwerpen en Gent een eigen aanpak, omdat ze \
             groter en dichter zijn dan de andere centrumsteden.",
            "The Flemish Government finds that Antwerp and Ghent need their own approach, being \
             larger and denser than the other regional centre cities.",
        ),
        themes: &[],
        statistics: &[],
        source: INTRODUCTION,
        note: None,
    },
    Statement {
        id: "antwerp-area-3",
        text: Text::new(
            "Antwerpen en Gent krijgen samen 10 % van het geld voor duurzame stedelijke \
             ontwikkeling.",
            "Antwerp and Ghent together get 10% of the money for sustainable urban development.",
        ),
        themes: &[],
        statistics: &[Statistic {
            what: Text::new(
                "Inzet in de steden Antwerpen en Gent",
                "Money used in the cities of Antwerp and Ghent",
            ),
            value: Value::whole(10),
            qualifier: Qualifier::Exactly,
            unit: PERCENT,
            when: None,
            territory: Territory::Flanders,
            of: Some(Text::new(
                "de middelen voor duurzame stedelijke ontwikkeling",
                "the resources for sustainable urban development",
            )),
            kind: StatisticKind::Rule,
            compared_with: None,
            source: INTRODUCTION,
        }],
        source: INTRODUCTION,
        note: Some(Text::new(
            "De gepubliceerde bedragen passen niet bij die lezing, en geen bron noemt een andere \
             grondslag.",
            "The published amounts do not fit that reading, and no source names another base.",
        )),
    },
    Statement {
        id: "antwerp-area-4",
        text: Text::new(
            "De middelen voor beide steden lopen via een geïntegreerde territoriale investering \
             (GTI), gericht op stedelijke gebieden, ook functionele.",
            "The money for both cities goes through an integrated territorial investment (ITI, in \
             Dutch GTI), focused on urban areas, functional ones included.",
        ),
        themes: &[],
        statistics: &[],
        source: INTRODUCTION,
        note: Some(Text::new(
            "De strategie verwijst naar art. 22 en 23, de nummering van het voorstel van 2018; in \
             de vastgestelde verordening zijn dat art. 28 en 29.",
            "The strategy refers to art. 22 and 23, the numbering of the 2018 proposal; in the \
             adopted CPR these are art. 28 and 29.",
        )),
    },
    Statement {
        id: "antwerp-area-5",
        text: Text::new(
            "Beide steden bouwen hun territoriale strategie op strategische documenten die er al \
             zijn.",
            "Both cities build their territorial strategy on strategic documents that already \
             exist.",
        ),
        themes: &[],
        statistics: &[],
        source: INTRODUCTION,
        note: None,
    },
    Statement {
        id: "antwerp-area-6",
        text: Text::new(
            "De GTI-middelen steunen stedelijke initiatieven die vertrekken van meerjarenplan en \
             bestuursakkoorden en die de steden regisseren.",
            "The ITI money supports urban initiatives that start from the coalition agreements \
             and the multi-year plan and that the cities direct.",
        ),
        themes: &[],
        statistics: &[],
        source: INTRODUCTION,
        note: Some(BOTH_ENDED),
    },
    Statement {
        id: "antwerp-area-7",
        text: Text::new(
            "De strategie geldt voor projecten die op Antwerps grondgebied worden uitgevoerd.",
            "The strategy applies to projects carried out on the territory of the city of Antwerp.",
        ),
        themes: &[],
        statistics: &[],
        source: AREA_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-area-8",
        text: Text::new(
            "De projecten vormen mee het stedelijke weefsel en kunnen een grote impact aantonen \
             op wijk, buurt of hele stad.",
            "The projects help shape the urban fabric and can show a significant impact on the \
             quarter, the neighbourhood or the whole city.",
        ),
        themes: &[],
        statistics: &[],
        source: AREA_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-area-9",
        text: Text::new(
            "De stad bundelt de EFRO-middelen per thema voor projecten die ze zelf opzet of \
             waarin ze minstens een belangrijke regierol heeft.",
            "The city bundles ERDF money by theme for projects that it sets up or in which it has \
             at least an important directing role.",
        ),
        themes: &[],
        statistics: &[],
        source: AREA_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-area-10",
        text: Text::new(
            "Aansluiting bij het bestuursakkoord 2019-2024 is absoluut nodig voor de samenhang \
             van programma en projecten.",
            "Alignment with the coalition agreement 2019-2024 is essential for the coherence of \
             programme and projects.",
        ),
        themes: &[],
        statistics: &[],
        source: AREA_SECTION,
        note: Some(AGREEMENT_LAPSED),
    },
    Statement {
        id: "antwerp-area-11",
        text: Text::new(
            "Die aansluiting houdt het stedelijke EFRO-programma doelgericht en samenhangend en \
             bewaakt de hefboom van EFRO: impact en multiplicatoreffect.",
            "That alignment keeps the urban ERDF programme purposeful and coherent and guards the \
             leverage of the ERDF: impact and multiplier effect.",
        ),
        themes: &[],
        statistics: &[],
        source: AREA_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-area-12",
        text: Text::new(
            "De doelstellingen van een project moeten passen bij de principes en thema's van de \
             strategie.",
            "The objectives of a project must answer to the principles and themes of the strategy.",
        ),
        themes: &[],
        statistics: &[],
        source: AREA_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-area-13",
        text: Text::new(
            "Nummers met BA verwijzen naar het bestuursakkoord De Grote Verbinding.",
            "Numbers with BA refer to the coalition agreement De Grote Verbinding.",
        ),
        themes: &[],
        statistics: &[],
        source: AGREEMENT_FOOTNOTE,
        note: Some(AGREEMENT_LAPSED),
    },
];

pub(super) static BACKGROUND: &[Statement] = &[
    Statement {
        id: "antwerp-background-1",
        text: Text::new(
            "Klimaatverandering is een van de grootste uitdagingen: het probleem is wereldwijd, \
             oorzaken en oplossingen zijn vaak lokaal.",
            "Climate change is one of the greatest challenges: the problem is global, causes and \
             solutions are often local.",
        ),
        themes: &[],
        statistics: &[],
        source: BACKGROUND_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-background-2",
        text: Text::new(
            "Om de klimaatverandering te beperken zijn van 2020 tot 2030 veel ingrepen en \
             inspanningen nodig.",
            "Limiting climate change takes many measures and efforts between 2020 and 2030.",
        ),
        themes: &[],
        statistics: &[],
        source: BACKGROUND_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-background-3",
        text: Text::new(
            "De stad wil in de aanpak van klimaatverandering vooroplopen en zo bijdragen aan de \
             Vlaamse, nationale, Europese en internationale klimaatdoelen.",
            "The city wants to lead the way on climate change and so contribute to the Flemish, \
             national, European and international climate objectives.",
        ),
        themes: &[],
        statistics: &[],
        source: BACKGROUND_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-background-4",
        text: Text::new(
            "De Europese Commissie koos Antwerpen als een van 100 steden die het voorbeeld \
             moeten geven om tegen 2030 minder broeikasgassen uit te stoten.",
            "The European Commission selected Antwerp as one of 100 cities that set an example in \
             reducing greenhouse gas emissions by 2030.",
        ),
        themes: &[Theme::EnergyEfficiency],
        statistics: &[Statistic {
            what: Text::new(
                "Steden in de EU Mission on Climate-Neutral and Smart Cities, waaronder Antwerpen",
                "Cities in the EU Mission on Climate-Neutral and Smart Cities, Antwerp among them",
            ),
            value: Value::whole(100),
            qualifier: Qualifier::Exactly,
            unit: Text::new("steden", "cities"),
            when: None,
            territory: Territory::EuropeanUnion,
            of: None,
            kind: StatisticKind::Observed,
            compared_with: None,
            source: MISSION_FOOTNOTE,
        }],
        source: MISSION_FOOTNOTE,
        note: None,
    },
    Statement {
        id: "antwerp-background-5",
        text: Text::new(
            "De stad keurde het Klimaatplan 2030 op 14 december 2020 goed; het mikt op mitigatie \
             en adaptatie.",
            "The city adopted the Klimaatplan 2030 on 14 December 2020; it aims at mitigation and \
             adaptation.",
        ),
        themes: &[Theme::ClimateAdaptation, Theme::EnergyEfficiency],
        statistics: &[],
        source: BACKGROUND_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-background-6",
        text: Text::new(
            "Antwerpen wil tegen 2050 klimaatneutraal en klimaatrobuust zijn.",
            "Antwerp wants to be climate neutral and climate robust by 2050.",
        ),
        themes: &[Theme::ClimateAdaptation, Theme::EnergyEfficiency],
        statistics: &[],
        source: BACKGROUND_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-background-7",
        text: Text::new(
            "Met het Klimaatplan 2030 stelt de stad zich op als klimaatvoorbeeld.",
            "With the Klimaatplan 2030 the city presents itself as a model city on climate.",
        ),
        themes: &[],
        statistics: &[],
        source: BACKGROUND_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-background-8",
        text: Text::new(
            "Klimaatbeleid versterkt andere stedelijke plannen voor een aantrekkelijke, leefbare \
             stad en vult ze aan.",
            "Climate policy strengthens and complements other city plans for an attractive, \
             liveable city.",
        ),
        themes: &[],
        statistics: &[],
        source: BACKGROUND_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-background-9",
        text: Text::new(
            "Groenplan en waterplan brengen groen en water terug in de straat voor een mooie en \
             vooral leefbare stad, met buffers tegen extreme regen en koelte bij hitte.",
            "The green plan and the water plan bring green and water back to the streets for a \
             beautiful and above all liveable city, with buffers against extreme rain and coolness \
             in hot weather.",
        ),
        themes: &[Theme::ClimateAdaptation],
        statistics: &[],
        source: BACKGROUND_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-background-10",
        text: Text::new(
            "De stad wil bij de beste slimme steden horen.",
            "The city wants to be among the top smart cities.",
        ),
        themes: &[Theme::DigitalisationAndSkills],
        statistics: &[],
        source: BACKGROUND_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-background-11",
        text: Text::new(
            "De stad zet haar digitale transformatie voort door dienstverlening en eigen werking \
             efficiënt te digitaliseren.",
            "The city continues its digital transformation by digitalising its services and its \
             own operation efficiently.",
        ),
        themes: &[Theme::DigitalisationAndSkills],
        statistics: &[],
        source: BACKGROUND_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-background-12",
        text: Text::new(
            "De groep stad Antwerpen heeft voor die digitalisering stabiele, performante \
             IT-platformen die klaar zijn voor de toekomst.",
            "The city group (groep stad Antwerpen) has stable, well-performing IT platforms for \
             that digitalisation, ready for the future.",
        ),
        themes: &[Theme::DigitalisationAndSkills],
        statistics: &[],
        source: BACKGROUND_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-background-13",
        text: Text::new(
            "Als Smart City vindt de stad met slimme technologie oplossingen voor uitdagingen rond \
             vergrijzing, veiligheid, mobiliteit, luchtkwaliteit, klimaatverandering en \
             energievoorziening.",
            "As a Smart City, Antwerp finds solutions through smart technology to challenges in \
             ageing, safety, mobility, air quality, climate change and energy supply.",
        ),
        themes: &[Theme::DigitalisationAndSkills],
        statistics: &[],
        source: BACKGROUND_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-background-14",
        text: Text::new(
            "Slimme technologie moet leiden tot een duurzame, wendbare stad waar burgers, \
             bedrijven, brains en bezoekers aangenamer leven.",
            "Smart technology should lead to a sustainable, agile city with a more pleasant life \
             for citizens, companies, brains and visitors.",
        ),
        themes: &[Theme::DigitalisationAndSkills],
        statistics: &[],
        source: BACKGROUND_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-background-15",
        text: Text::new(
            "De stad blijft een levend labo waar innovatieve toepassingen, producten en diensten \
             worden beproefd.",
            "The city remains a living lab for innovative applications, products and services.",
        ),
        themes: &[Theme::DigitalisationAndSkills],
        statistics: &[],
        source: BACKGROUND_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-background-16",
        text: Text::new(
            "Een doorgedreven beleid van e-inclusie zorgt ervoor dat niemand digitaal \
             achterblijft.",
            "A thorough e-inclusion policy makes sure that everyone can keep up in the digital \
             society.",
        ),
        themes: &[Theme::DigitalisationAndSkills],
        statistics: &[],
        source: BACKGROUND_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-background-17",
        text: Text::new(
            "Antwerpen wordt een digitaal getransformeerde stad met een innovatieve uitstraling.",
            "Antwerp becomes a digitally transformed city that radiates innovation.",
        ),
        themes: &[Theme::DigitalisationAndSkills],
        statistics: &[],
        source: BACKGROUND_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-background-18",
        text: Text::new(
            "Digitale technologie zit vlekkeloos ingebouwd in het contact tussen stad en \
             stadsgebruikers, die ze omarmen, gesteund door digitaal georiënteerde medewerkers en \
             diensten.",
            "Digital technology is seamlessly built into the contact between the city and city \
             users, who embrace it, supported by digitally minded staff and services.",
        ),
        themes: &[Theme::DigitalisationAndSkills],
        statistics: &[],
        source: BACKGROUND_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-background-19",
        text: Text::new(
            "Voor die transformatie werkt de stad aan de processen voor interactie met de stad en \
             haar gebruikers.",
            "For that transformation the city works on the processes used in interaction with the \
             city and its users.",
        ),
        themes: &[Theme::DigitalisationAndSkills],
        statistics: &[],
        source: BACKGROUND_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-background-20",
        text: Text::new(
            "De stad werkt aan een standvastige en optimale digitale beleving.",
            "The city works on a steady and optimal digital experience.",
        ),
        themes: &[Theme::DigitalisationAndSkills],
        statistics: &[],
        source: BACKGROUND_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-background-21",
        text: Text::new(
            "De stad wil haar beleid en werking op data steunen.",
            "The city wants its policy and its work to rest on data.",
        ),
        themes: &[Theme::DigitalisationAndSkills],
        statistics: &[],
        source: BACKGROUND_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-background-22",
        text: Text::new(
            "De stad werkt aan de digitale volwassenheid van haar medewerkers.",
            "The city works on the digital maturity of its staff.",
        ),
        themes: &[Theme::DigitalisationAndSkills],
        statistics: &[],
        source: BACKGROUND_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-background-23",
        text: Text::new(
            "De strategie voor digitale transformatie geeft een samenhangend kader om de \
             bestuursakkoorden van stad en districten uit te voeren.",
            "The digital transformation strategy gives a coherent framework for carrying out the \
             coalition agreements of the city and the districts.",
        ),
        themes: &[Theme::DigitalisationAndSkills],
        statistics: &[],
        source: BACKGROUND_SECTION,
        note: Some(Text::new(
            "Het bestuursakkoord 2019-2024 is verstreken; in de bron ontbreekt een woord tussen \
             stad en districten.",
            "The coalition agreement 2019-2024 has lapsed; in the source a word is missing \
             between city and districts.",
        )),
    },
    Statement {
        id: "antwerp-background-24",
        text: Text::new(
            "De transformatiestrategie steunt de beleidsdoelen door zich te richten op interactie \
             met de stadsgebruiker en diens beleving: dat is de kern.",
            "The transformation strategy supports the policy objectives by focusing on \
             interaction with city users and their experience: that is the core.",
        ),
        themes: &[Theme::DigitalisationAndSkills],
        statistics: &[],
        source: BACKGROUND_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-background-25",
        text: Text::new(
            "Doel van de digitale transformatie voor de komende jaren: behoeften en beleving van \
             stadsgebruikers beter en slimmer invullen.",
            "Aim of the digital transformation for the coming years: to meet the needs and \
             experience of city users better and smarter.",
        ),
        themes: &[Theme::DigitalisationAndSkills],
        statistics: &[],
        source: BACKGROUND_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-background-26",
        text: Text::new(
            "Een omgevingsanalyse brengt de voornaamste ontwikkelingen en uitdagingen van \
             Antwerpen in kaart; cijfers staan op stadincijfers.antwerpen.be.",
            "A context analysis maps the main trends and challenges of Antwerp; figures are on \
             stadincijfers.antwerpen.be.",
        ),
        themes: &[],
        statistics: &[],
        source: NEEDS_SECTION,
        note: None,
    },
];

pub(super) static PRINCIPLES: &[Principle] = &[
    principle(
        "antwerp-1",
        Text::new(
            "De actie bepaalt mee het stedelijke weefsel en de leefbaarheid van de stad, met een \
             belangrijke impact op wijk of buurt",
            "The action helps shape the urban fabric and the liveability of the city, with a \
             significant impact on the quarter or neighbourhood",
        ),
    ),
    principle(
        "antwerp-2",
        Text::new(
            "De actie past in de uitgangspunten en doelstellingen van bestuursakkoord en \
             meerjarenplan",
            "The action fits the premises and objectives of the coalition agreement and the \
             multi-year plan",
        ),
    ),
    principle(
        "antwerp-3",
        Text::new(
            "De stad Antwerpen neemt zelf het initiatief of heeft minstens een belangrijke \
             regierol",
            "The city of Antwerp takes the initiative itself or has at least an important \
             directing role",
        ),
    ),
    principle(
        "antwerp-4",
        Text::new(
            "De actie versterkt het stedelijk beleid, de stedelijke dienstverlening of beide in \
             sterke mate",
            "The action contributes strongly to stronger urban policy, stronger city services or \
             both",
        ),
    ),
    principle(
        "antwerp-5",
        Text::new(
            "De actie sluit aan bij de thema's van de strategie",
            "The action ties in with the themes of the strategy",
        ),
    ),
];

pub(super) static APPROACH: &[Statement] = &[
    Statement {
        id: "antwerp-approach-1",
        text: Text::new(
            "De hele groep stad Antwerpen werkt samen om mensen en middelen maximaal te gebruiken \
             en zo de bestuursakkoorden uit te voeren.",
            "The whole city group (groep stad Antwerpen) works together to make the most of \
             people and means and so carry out the coalition agreements.",
        ),
        themes: &[],
        statistics: &[],
        source: APPROACH_SECTION,
        note: Some(AGREEMENT_LAPSED),
    },
    Statement {
        id: "antwerp-approach-2",
        text: Text::new(
            "De werking steunt op een beleids- en beheerscyclus in zes stappen.",
            "The way of working rests on a policy and management cycle in six steps.",
        ),
        themes: &[],
        statistics: &[Statistic {
            what: Text::new(
                "Stappen van de beleids- en beheerscyclus",
                "Steps of the policy and management cycle",
            ),
            value: Value::whole(6),
            qualifier: Qualifier::Exactly,
            unit: Text::new("stappen", "steps"),
            when: None,
            territory: Territory::Antwerp,
            of: None,
            kind: StatisticKind::Rule,
            compared_with: None,
            source: APPROACH_SECTION,
        }],
        source: APPROACH_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-approach-3",
        text: Text::new("Stap 1: de bestuursakkoorden.", "Step 1: the coalition agreements."),
        themes: &[],
        statistics: &[],
        source: APPROACH_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-approach-4",
        text: Text::new("Stap 2: de doelstellingen.", "Step 2: the objectives."),
        themes: &[],
        statistics: &[],
        source: APPROACH_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-approach-5",
        text: Text::new(
            "Stap 3: operationaliseren en budgetteren in het meerjarenplan.",
            "Step 3: making operational and budgeting, in the multi-year plan.",
        ),
        themes: &[],
        statistics: &[],
        source: APPROACH_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-approach-6",
        text: Text::new(
            "Stap 4: vastleggen welke programma's met producten en projecten er komen.",
            "Step 4: setting programmes of products and projects.",
        ),
        themes: &[],
        statistics: &[],
        source: APPROACH_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-approach-7",
        text: Text::new("Stap 5: de uitvoering.", "Step 5: carrying out."),
        themes: &[],
        statistics: &[],
        source: APPROACH_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-approach-8",
        text: Text::new("Stap 6: opvolging en bijsturing.", "Step 6: monitoring and adjusting."),
        themes: &[],
        statistics: &[],
        source: APPROACH_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-approach-9",
        text: Text::new(
            "Alle entiteiten van de groep delen één agenda: de bestuursakkoorden van de stad en \
             haar negen districten uitvoeren.",
            "All entities of the group share one agenda: carrying out the coalition agreements of \
             the city and its nine districts.",
        ),
        themes: &[],
        statistics: &[Statistic {
            what: Text::new("Districten van Antwerpen", "Districts of Antwerp"),
            value: Value::whole(9),
            qualifier: Qualifier::Exactly,
            unit: Text::new("districten", "districts"),
            when: None,
            territory: Territory::Antwerp,
            of: None,
            kind: StatisticKind::Observed,
            compared_with: None,
            source: APPROACH_SECTION,
        }],
        source: APPROACH_SECTION,
        note: Some(Text::new(
            "Borsbeek is sinds 1 januari 2025 het tiende district; het bestuursakkoord 2019-2024 \
             is verstreken.",
            "Borsbeek became the tenth district on 1 January 2025; the coalition agreement \
             2019-2024 has lapsed.",
        )),
    },
    Statement {
        id: "antwerp-approach-10",
        text: Text::new(
            "Uit de bestuursakkoorden volgen de doelstellingen van het meerjarenplan.",
            "The objectives of the multi-year plan follow from the coalition agreements.",
        ),
        themes: &[],
        statistics: &[],
        source: APPROACH_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-approach-11",
        text: Text::new(
            "Het meerjarenplan is de basis van het beleid in de zes jaren na het verkiezingsjaar.",
            "The multi-year plan is the basis of policy for the six years after the election year.",
        ),
        themes: &[],
        statistics: &[Statistic {
            what: Text::new("Duur van het meerjarenplan", "Length of the multi-year plan"),
            value: Value::whole(6),
            qualifier: Qualifier::Exactly,
            unit: Text::new("jaar", "years"),
            when: None,
            territory: Territory::Antwerp,
            of: None,
            kind: StatisticKind::Rule,
            compared_with: None,
            source: APPROACH_SECTION,
        }],
        source: APPROACH_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-approach-12",
        text: Text::new(
            "Bij het opmaken van het meerjarenplan staan beoogde resultaten of effecten centraal, \
             met de acties en actieplannen ervoor.",
            "Preparing the multi-year plan centres on the results or effects sought and on the \
             actions and action plans for them.",
        ),
        themes: &[],
        statistics: &[],
        source: APPROACH_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-approach-13",
        text: Text::new(
            "Na resultaten en acties volgen de nodige middelen, in een financiële planning \
             volgens verwachte ontvangsten en uitgaven.",
            "After results and actions come the means, in a financial plan based on expected \
             revenue and expenditure.",
        ),
        themes: &[],
        statistics: &[],
        source: APPROACH_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-approach-14",
        text: Text::new(
            "Gemeenteraad en raad voor maatschappelijk welzijn keurden het meerjarenplan \
             2020-2025 goed op 17 december 2019.",
            "The municipal council and the council for social welfare adopted the multi-year plan \
             2020-2025 on 17 December 2019.",
        ),
        themes: &[],
        statistics: &[],
        source: APPROACH_SECTION,
        note: Some(PLAN_ENDED),
    },
    Statement {
        id: "antwerp-approach-15",
        text: Text::new(
            "Bestuursakkoord en meerjarenplan zijn de twee strategische documenten waarop de \
             GTI-strategie Antwerpen steunt.",
            "The coalition agreement and the multi-year plan are the two strategic documents on \
             which the GTI strategy of Antwerp rests.",
        ),
        themes: &[],
        statistics: &[Statistic {
            what: Text::new(
                "Strategische documenten als basis van de strategie",
                "Strategic documents as the basis of the strategy",
            ),
            value: Value::whole(2),
            qualifier: Qualifier::Exactly,
            unit: Text::new("documenten", "documents"),
            when: None,
            territory: Territory::Antwerp,
            of: None,
            kind: StatisticKind::Observed,
            compared_with: None,
            source: APPROACH_SECTION,
        }],
        source: APPROACH_SECTION,
        note: Some(BOTH_ENDED),
    },
    Statement {
        id: "antwerp-approach-16",
        text: Text::new(
            "Beperkte middelen, een stedelijk luik binnen de slimme en de duurzame prioriteit en \
             de aandachtspunten van art. 11 van de EFRO-verordening maken verdere afbakening \
             nodig.",
            "Limited means, an urban part within the smart and the sustainable priority, and the \
             points of attention in art. 11 of the ERDF Regulation call for further delimitation.",
        ),
        themes: &[],
        statistics: &[],
        source: APPROACH_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-approach-17",
        text: Text::new(
            "Daarom stelt de strategie principes op waaraan acties minstens moeten voldoen.",
            "The strategy therefore sets principles that actions must meet at the least.",
        ),
        themes: &[],
        statistics: &[],
        source: APPROACH_SECTION,
        note: None,
    },
];

pub(super) static STAKEHOLDERS: &[Statement] = &[
    Statement {
        id: "antwerp-stakeholders-1",
        text: Text::new(
            "De bevolking bevragen via participatie is een troef bij het nemen van beslissingen.",
            "Consulting the population through participation is an asset in decision-making.",
        ),
        themes: &[],
        statistics: &[],
        source: STAKEHOLDERS_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-stakeholders-2",
        text: Text::new(
            "Goed beleid voorbereiden begint bij inzicht in wat stakeholders wensen, nodig \
             hebben, vragen en belangrijk vinden.",
            "Good policy preparation starts from insight into the wishes, needs, questions and \
             interests of stakeholders.",
        ),
        themes: &[],
        statistics: &[],
        source: STAKEHOLDERS_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-stakeholders-3",
        text: Text::new(
            "Participatie moet zo aantrekkelijk en toegankelijk zijn dat ze een breed en \
             representatief beeld van de stakeholders geeft.",
            "Participation must be attractive and accessible enough to give a broad and \
             representative picture of the stakeholders.",
        ),
        themes: &[],
        statistics: &[],
        source: STAKEHOLDERS_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-stakeholders-4",
        text: Text::new(
            "De laatste stap blijft een politieke keuze: de politiek heeft het primaat, volgens \
             de regels van de representatieve democratie.",
            "The last step remains a political choice: politics has primacy, under the rules of \
             representative democracy.",
        ),
        themes: &[],
        statistics: &[],
        source: STAKEHOLDERS_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-stakeholders-5",
        text: Text::new(
            "Elk participatietraject moet uitleggen hoe de acties bijdragen tot die politieke \
             keuze.",
            "Every participation process must explain how its actions contribute to that political \
             choice.",
        ),
        themes: &[],
        statistics: &[],
        source: STAKEHOLDERS_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-stakeholders-6",
        text: Text::new(
            "Inspraak schept draagvlak voor grote projecten van stadsontwikkeling.",
            "Public consultation builds support for large urban development projects.",
        ),
        themes: &[],
        statistics: &[],
        source: STAKEHOLDERS_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-stakeholders-7",
        text: Text::new(
            "Draagvlak is minstens begrip voor een project, en in de ruimste zin actieve en \
             constructieve betrokkenheid.",
            "Support is at least understanding of a project and, in the widest sense, active and \
             constructive involvement.",
        ),
        themes: &[],
        statistics: &[],
        source: STAKEHOLDERS_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-stakeholders-8",
        text: Text::new(
            "Communicatie en participatie richten zich niet enkel op bewoners: ook studenten, \
             ondernemers, recreanten en passanten tellen mee.",
            "Communication and participation do not address residents alone: students, \
             entrepreneurs, leisure visitors and passers-by count too.",
        ),
        themes: &[],
        statistics: &[],
        source: STAKEHOLDERS_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-stakeholders-9",
        text: Text::new(
            "De stad waakt erover dat wie inspreekt of participeert, representatief is.",
            "The city sees to it that those who take part are representative.",
        ),
        themes: &[],
        statistics: &[],
        source: STAKEHOLDERS_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-stakeholders-10",
        text: Text::new(
            "Marketing en communicatie mikken op vier B's: bedrijven, bewoners, brains en \
             bezoekers.",
            "Marketing and communication target four Bs: companies (bedrijven), residents \
             (bewoners), brains and visitors (bezoekers).",
        ),
        themes: &[],
        statistics: &[Statistic {
            what: Text::new(
                "Doelgroepen van marketing en communicatie, de B's",
                "Target groups of marketing and communication, the Bs",
            ),
            value: Value::whole(4),
            qualifier: Qualifier::Exactly,
            unit: Text::new("doelgroepen", "target groups"),
            when: None,
            territory: Territory::Antwerp,
            of: None,
            kind: StatisticKind::Observed,
            compared_with: None,
            source: STAKEHOLDERS_SECTION,
        }],
        source: STAKEHOLDERS_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-stakeholders-11",
        text: Text::new(
            "De stad houdt Antwerpenaren goed op de hoogte van wat er gebeurt.",
            "The city keeps Antwerp residents well informed of what is going on.",
        ),
        themes: &[],
        statistics: &[],
        source: STAKEHOLDERS_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-stakeholders-12",
        text: Text::new(
            "Gerichte citymarketing nodigt de wereld uit voor een bezoek aan Antwerpen, een \
             studie of een job.",
            "Targeted city marketing invites the world to visit Antwerp and to study or work \
             there.",
        ),
        themes: &[],
        statistics: &[],
        source: STAKEHOLDERS_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-stakeholders-13",
        text: Text::new(
            "De stad promoot haar troeven en het merk Antwerpen zo sterk mogelijk.",
            "The city promotes its assets and the Antwerp brand as strongly as possible.",
        ),
        themes: &[],
        statistics: &[],
        source: STAKEHOLDERS_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-stakeholders-14",
        text: Text::new(
            "Minstens vier factoren verklaren waarom participatietrajecten bij grote \
             stadsontwikkelingsprojecten slagen.",
            "At least four factors explain why participation processes for large urban \
             development projects succeed.",
        ),
        themes: &[],
        statistics: &[Statistic {
            what: Text::new(
                "Succesfactoren van participatietrajecten",
                "Success factors of participation processes",
            ),
            value: Value::whole(4),
            qualifier: Qualifier::AtLeast,
            unit: Text::new("factoren", "factors"),
            when: None,
            territory: Territory::Antwerp,
            of: None,
            kind: StatisticKind::Observed,
            compared_with: None,
            source: STAKEHOLDERS_SECTION,
        }],
        source: STAKEHOLDERS_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-stakeholders-15",
        text: Text::new(
            "Succesfactor 1: stakeholders zijn goed geïnformeerd, dankzij een degelijk \
             informatietraject.",
            "Success factor 1: stakeholders are well informed, thanks to a sound information \
             process.",
        ),
        themes: &[],
        statistics: &[],
        source: STAKEHOLDERS_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-stakeholders-16",
        text: Text::new(
            "Succesfactor 2: zo veel mogelijk verschillende stakeholders worden bereikt, met \
             offline en online instrumenten.",
            "Success factor 2: as many different stakeholders as possible are reached, with \
             offline and online tools.",
        ),
        themes: &[],
        statistics: &[],
        source: STAKEHOLDERS_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-stakeholders-17",
        text: Text::new(
            "Succesfactor 3: stakeholders gaan met elkaar in gesprek, eerder over argumenten voor \
             een voorstel dan over de voorstellen zelf.",
            "Success factor 3: stakeholders interact, on the arguments for a proposal rather than \
             on the proposals themselves.",
        ),
        themes: &[],
        statistics: &[],
        source: STAKEHOLDERS_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-stakeholders-18",
        text: Text::new(
            "Succesfactor 4: over traject, besluitvorming en eindbeslissing wordt volledig en \
             transparant teruggekoppeld.",
            "Success factor 4: full and transparent feedback is given on the process, the \
             decision-making and the final decision.",
        ),
        themes: &[],
        statistics: &[],
        source: STAKEHOLDERS_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-stakeholders-19",
        text: Text::new(
            "Beleid moet steunen op de wensen, vragen, noden en belangen van een groep \
             stakeholders die zo breed, divers en representatief mogelijk is.",
            "Policy must draw on the wishes, questions, needs and interests of a group of \
             stakeholders that is as broad, diverse and representative as possible.",
        ),
        themes: &[],
        statistics: &[],
        source: STAKEHOLDERS_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-stakeholders-20",
        text: Text::new(
            "Participatie wordt nog vaak met grote hoorzittingen verbonden, hoewel er veel meer \
             manieren zijn om stakeholders te betrekken.",
            "Participation is still often linked to large public hearings, though there are many \
             more ways to involve stakeholders.",
        ),
        themes: &[],
        statistics: &[],
        source: STAKEHOLDERS_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-stakeholders-21",
        text: Text::new(
            "Per project en fase streeft de stad naar de beste methode, zoals online enquête, \
             klankbordgroep, digitaal forum of infostand ter plaatse.",
            "For each project and phase the city aims for the best method, such as an online \
             survey, sounding board, digital forum or information stand on site.",
        ),
        themes: &[],
        statistics: &[],
        source: STAKEHOLDERS_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-stakeholders-22",
        text: Text::new(
            "Meer activiteiten buiten de vergaderzaal moeten meer mensen bereiken.",
            "More activities outside the meeting room are to reach more people.",
        ),
        themes: &[],
        statistics: &[],
        source: STAKEHOLDERS_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-stakeholders-23",
        text: Text::new(
            "De stad betrekt stakeholders via eigen kanalen en methodieken waarmee zij vertrouwd \
             zijn.",
            "The city involves stakeholders through its own channels and methods, with which they \
             are familiar.",
        ),
        themes: &[],
        statistics: &[],
        source: STAKEHOLDERS_SECTION,
        note: None,
    },
    Statement {
        id: "antwerp-stakeholders-24",
        text: Text::new(
            "Ook voor de GTI-strategie gebruikt de stad die vertrouwde kanalen, in plaats van \
             stakeholders in de stuurgroep te laten zetelen.",
            "For the GTI strategy too the city uses those trusted channels, instead of seating \
             stakeholders in the steering group.",
        ),
        themes: &[],
        statistics: &[],
        source: STAKEHOLDERS_SECTION,
        note: None,
    },
];

pub(super) static DOCUMENTS: &[PolicyDocument] = &[
    PolicyDocument {
        id: "antwerp-document-1",
        title: Text::new(
            "De Grote Verbinding - Akkoord voor de bestuursperiode van 2019 tot 2024 \
             (Bestuursakkoord stad Antwerpen 2019-2024)",
            "De Grote Verbinding - Agreement for the administrative term 2019 to 2024 (Coalition \
             agreement of the city of Antwerp 2019-2024)",
        ),
        kind: Text::new("bestuursakkoord", "coalition agreement"),
        address: Some(
            "https://www.antwerpen.be/info/52d5052539d8a6ec798b4abb/bestuursakkoord-2019-2024",
        ),
        source: ANNEXES,
    },
    PolicyDocument {
        id: "antwerp-document-2",
        title: Text::new(
            "EU Mission on Climate-Neutral and Smart Cities (Horizon Europe)",
            "EU Mission on Climate-Neutral and Smart Cities (Horizon Europe)",
        ),
        kind: Text::new("Europese missie, website", "EU mission, website"),
        address: Some(
            "https://ec.europa.eu/info/research-and-innovation/funding/funding-opportunities/\
             funding-programmes-and-open-calls/horizon-europe/eu-missions-horizon-europe/\
             climate-neutral-and-smart-cities_en",
        ),
        source: MISSION_FOOTNOTE,
    },
    PolicyDocument {
        id: "antwerp-document-3",
        title: Text::new("Klimaatplan 2030", "Climate plan 2030"),
        kind: PLAN,
        address: Some("https://www.antwerpenmorgen.be/nl/projecten/klimaatplan-2030/media"),
        source: Citation::footnote(Source::STRATEGY, "3.1.2", "5"),
    },
    PolicyDocument {
        id: "antwerp-document-4",
        title: Text::new("Groenplan", "Green plan"),
        kind: PLAN,
        address: Some(
            "https://www.antwerpen.be/info/52d5052439d8a6ec798b4a4c/een-groenplan-voor-de-stad",
        ),
        source: Citation::footnote(Source::STRATEGY, "3.1.2", "6"),
    },
    PolicyDocument {
        id: "antwerp-document-5",
        title: Text::new("Waterplan", "Water plan"),
        kind: PLAN,
        address: Some("https://www.antwerpenmorgen.be/nl/projecten/waterplan/media"),
        source: Citation::footnote(Source::STRATEGY, "3.1.2", "7"),
    },
    PolicyDocument {
        id: "antwerp-document-6",
        title: Text::new("De digitale toekomst van Antwerpen", "The digital future of Antwerp"),
        kind: Text::new("strategie voor digitale transformatie", "digital transformation strategy"),
        address: Some("http://digitaletoekomst.antwerpen.be/"),
        source: Citation::footnote(Source::STRATEGY, "3.1.2", "8"),
    },
    PolicyDocument {
        id: "antwerp-document-7",
        title: Text::new(
            "Databank van stadincijfers.antwerpen.be",
            "Database of stadincijfers.antwerpen.be",
        ),
        kind: FIGURES,
        address: Some("https://stadincijfers.antwerpen.be/databank"),
        source: NEEDS_SECTION,
    },
    PolicyDocument {
        id: "antwerp-document-8",
        title: Text::new(
            "Dashboard van stadincijfers.antwerpen.be",
            "Dashboard of stadincijfers.antwerpen.be",
        ),
        kind: FIGURES,
        address: Some("https://stadincijfers.antwerpen.be/dashboard"),
        source: NEEDS_SECTION,
    },
    PolicyDocument {
        id: "antwerp-document-9",
        title: Text::new("Droogtestudie", "Drought study"),
        kind: Text::new("studie bij het Waterplan", "study accompanying the Waterplan"),
        address: None,
        source: ANNEXES,
    },
    PolicyDocument {
        id: "antwerp-document-10",
        title: Text::new("Meerjarenplan 2020-2025", "Multi-year plan 2020-2025"),
        kind: Text::new("meerjarenplan", "multi-year plan"),
        address: Some(
            "https://www.antwerpen.be/info/5a58b683ca69bc20d8212e5b/meerjarenplan-en-jaarrekening",
        ),
        source: ANNEXES,
    },
    PolicyDocument {
        id: "antwerp-document-11",
        title: Text::new("Samen vooruit. Routeplan 2030", "Forward together. Route plan 2030"),
        kind: Text::new(
            "visienota van Vlaamse overheid, gemeentebesturen van de vervoerregio, stakeholders en \
             burgerbewegingen",
            "vision paper of the Flemish authorities, the municipalities of the transport region, \
             stakeholders and citizens' movements",
        ),
        address: None,
        source: OPPORTUNITIES_SECTION,
    },
    PolicyDocument {
        id: "antwerp-document-12",
        title: Text::new("Burgemeestersconvenant", "Covenant of Mayors"),
        kind: Text::new("convenant", "covenant"),
        address: None,
        source: OPPORTUNITIES_SECTION,
    },
    PolicyDocument {
        id: "antwerp-document-13",
        title: Text::new("Sigmaplan", "Sigma plan"),
        kind: Text::new("plan tegen overstromingen", "plan against flooding"),
        address: None,
        source: OPPORTUNITIES_SECTION,
    },
    PolicyDocument {
        id: "antwerp-document-14",
        title: Text::new(
            "Ruimtelijk uitvoeringsplan Binnenstad",
            "Spatial implementation plan Binnenstad",
        ),
        kind: SPATIAL_PLAN,
        address: None,
        source: OPPORTUNITIES_SECTION,
    },
    PolicyDocument {
        id: "antwerp-document-15",
        title: Text::new("Ruimtelijk uitvoeringsplan 2060", "Spatial implementation plan 2060"),
        kind: SPATIAL_PLAN,
        address: None,
        source: OPPORTUNITIES_SECTION,
    },
    PolicyDocument {
        id: "antwerp-document-16",
        title: Text::new("STEM-actieplan", "STEM action plan"),
        kind: Text::new("Vlaams actieplan", "Flemish action plan"),
        address: None,
        source: OPPORTUNITIES_SECTION,
    },
    PolicyDocument {
        id: "antwerp-document-17",
        title: Text::new("Kantorennota", "Paper on offices"),
        kind: Text::new("nota", "paper"),
        address: None,
        source: OPPORTUNITIES_SECTION,
    },
    PolicyDocument {
        id: "antwerp-document-18",
        title: Text::new(
            "Bestuursakkoorden van de negen districten",
            "Coalition agreements of the nine districts",
        ),
        kind: Text::new("bestuursakkoorden", "coalition agreements"),
        address: None,
        source: APPROACH_SECTION,
    },
];
