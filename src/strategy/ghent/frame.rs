//! Ghent: the area, the background of the needs, the principles, the approach, the stakeholders and
//! the documents.

use crate::source::{Citation, Source};
use crate::strategy::policy_document::PolicyDocument;
use crate::strategy::principle::Principle;
use crate::strategy::statement::Statement;
use crate::strategy::statistic::{Qualifier, Statistic, StatisticKind, Territory, Value};
use crate::text::Text;

const INTRODUCTION: Citation = Citation::section(Source::STRATEGY, "2");
const AREA_SECTION: Citation = Citation::section(Source::STRATEGY, "3.2.1");
const BACKGROUND_SECTION: Citation = Citation::section(Source::STRATEGY, "3.2.2");
const NEEDS_SECTION: Citation = Citation::section(Source::STRATEGY, "3.2.2.1");
const OPPORTUNITIES_SECTION: Citation = Citation::section(Source::STRATEGY, "3.2.2.2");
const APPROACH_SECTION: Citation = Citation::section(Source::STRATEGY, "3.2.3");
const DELIMITATION_SECTION: Citation = Citation::section(Source::STRATEGY, "3.2.4");
const STAKEHOLDERS_SECTION: Citation = Citation::section(Source::STRATEGY, "5.2");
const ANNEXES: Citation = Citation::section(Source::STRATEGY, "6.2");

const PERCENT: Text = Text::new("procent", "percent");
const LAPSED: Text = Text::new(
    "Het bestuursakkoord liep tot 2024, het meerjarenplan en de beleidsnota's tot 2025.",
    "The coalition agreement ran to 2024, the multi-year plan and the policy notes to 2025.",
);

const STUDY: Text = Text::new("studie", "study");
const FIGURES: Text = Text::new("onlinecijfers", "online figures");
const SURVEY: Text = Text::new("bevraging", "survey");
const PLAN: Text = Text::new("beleidsplan", "policy plan");
const PUBLICATION: Text = Text::new("publicatie", "publication");
const VISION: Text = Text::new("beleidsvisie", "policy vision");
const NOTE: Text = Text::new("beleidsnota", "policy note");
const NOTES: Text = Text::new("beleidsnota's", "policy notes");
const AGREEMENT: Text = Text::new("bestuursakkoord", "coalition agreement");
const MULTI_YEAR_PLAN: Text = Text::new("meerjarenplan", "multi-year plan");
const DECLARATION: Text = Text::new("verklaring", "statement");
const WEB_PAGE: Text = Text::new("webpagina", "web page");

pub(super) static AREA: &[Statement] = &[
    Statement {
        id: "ghent-area-1",
        text: Text::new(
            "Minstens 8 % van de EFRO-middelen is volgens art. 11 van de EFRO-verordening voor \
             duurzame stedelijke ontwikkeling.",
            "Under article 11 of the ERDF Regulation, at least 8% of ERDF money is for sustainable \
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
        id: "ghent-area-2",
        text: Text::new(
            "De Vlaamse regering acht voor Antwerpen en Gent een eigen aanpak nodig, gezien hun \
             schaal en dichtheid tegenover de andere Vlaamse centrumsteden.",
            "The Flemish Government deems a specific approach necessary for Antwerp and Ghent, \
             given their scale and density against the other Flemish regional centre cities.",
        ),
        themes: &[],
        statistics: &[],
        source: INTRODUCTION,
        note: None,
    },
    Statement {
        id: "ghent-area-3",
        text: Text::new(
            "Van het geld voor duurzame stedelijke ontwikkeling gaat 10 % naar Antwerpen en Gent.",
            "Of the money for sustainable urban development, 10% goes to Antwerp and Ghent.",
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
        id: "ghent-area-4",
        text: Text::new(
            "Het geld wordt ingezet via een geïntegreerde territoriale investering (GTI) voor \
             stedelijke gebieden, met inbegrip van functionele stedelijke gebieden.",
            "The money is deployed through an integrated territorial investment (ITI, in Dutch \
             GTI) for urban areas, functional urban areas included.",
        ),
        themes: &[],
        statistics: &[],
        source: INTRODUCTION,
        note: Some(Text::new(
            "De strategie noemt art. 22 en 23, de nummers van het voorstel van 2018; in de \
             vastgestelde verordening zijn dat art. 28 en 29 (GTI: art. 30).",
            "The strategy says articles 22 and 23, the numbers of the 2018 proposal; as adopted, \
             they are articles 28 and 29 (ITI: article 30).",
        )),
    },
    Statement {
        id: "ghent-area-5",
        text: Text::new(
            "Beide steden bouwen de territoriale strategie op strategische documenten die zij al \
             hebben.",
            "Both cities build the territorial strategy on strategic documents that they already \
             have.",
        ),
        themes: &[],
        statistics: &[],
        source: INTRODUCTION,
        note: None,
    },
    Statement {
        id: "ghent-area-6",
        text: Text::new(
            "Steun gaat naar stedelijke initiatieven die vertrekken van de bestuursakkoorden en \
             het meerjarenplan en die de steden zelf regisseren.",
            "Support goes to urban initiatives that start from the coalition agreements and the \
             multi-year plan and that the cities themselves direct.",
        ),
        themes: &[],
        statistics: &[],
        source: INTRODUCTION,
        note: Some(LAPSED),
    },
    Statement {
        id: "ghent-area-7",
        text: Text::new(
            "De strategie geldt op het hele Gentse grondgebied, net als het beleid van de stad.",
            "The strategy applies throughout the territory of Ghent, as the city's policy does.",
        ),
        themes: &[],
        statistics: &[],
        source: AREA_SECTION,
        note: None,
    },
    Statement {
        id: "ghent-area-8",
        text: Text::new(
            "Omdat het geld beperkt is, gaat de voorkeur naar acties in stadsdelen of op sites \
             waar de stad het proces regisseert en actief meeontwikkelt.",
            "As money is limited, preference goes to actions in districts or on sites where the \
             city has a directing role and actively helps to develop.",
        ),
        themes: &[],
        statistics: &[],
        source: AREA_SECTION,
        note: None,
    },
    Statement {
        id: "ghent-area-9",
        text: Text::new(
            "De stadsvernieuwingsprojecten in de 19de-eeuwse gordel horen bij die \
             voorkeursplaatsen.",
            "The urban renewal projects in the 19th-century belt are among those preferred places.",
        ),
        themes: &[],
        statistics: &[],
        source: AREA_SECTION,
        note: None,
    },
    Statement {
        id: "ghent-area-10",
        text: Text::new(
            "Het is belangrijk dat investeringen op die voorkeursplaatsen de principes en thema's \
             van de strategie volgen.",
            "It is important that investments in those preferred places answer to the principles \
             and themes of the strategy.",
        ),
        themes: &[],
        statistics: &[],
        source: AREA_SECTION,
        note: None,
    },
];

pub(super) static BACKGROUND: &[Statement] = &[
    Statement {
        id: "ghent-background-1",
        text: Text::new(
            "De stad maakt om de zes jaar een omgevingsanalyse, waarmee ze een nieuw strategisch \
             plan voorbereidt.",
            "The city makes a context analysis every six years, with which it prepares a new \
             strategic plan.",
        ),
        themes: &[],
        statistics: &[Statistic {
            what: Text::new(
                "Tijd tussen twee omgevingsanalyses",
                "Time between two context analyses",
            ),
            value: Value::whole(6),
            qualifier: Qualifier::Exactly,
            unit: Text::new("jaar", "years"),
            when: None,
            territory: Territory::Ghent,
            of: None,
            kind: StatisticKind::Rule,
            compared_with: None,
            source: BACKGROUND_SECTION,
        }],
        source: BACKGROUND_SECTION,
        note: None,
    },
    Statement {
        id: "ghent-background-2",
        text: Text::new(
            "De omgevingsanalyse levert juiste en heldere informatie om beleid voor te bereiden, \
             te ondersteunen en erover te debatteren.",
            "The context analysis gives correct and clear information for preparing and supporting \
             policy and for debating it.",
        ),
        themes: &[],
        statistics: &[],
        source: BACKGROUND_SECTION,
        note: None,
    },
    Statement {
        id: "ghent-background-3",
        text: Text::new(
            "De recentste omgevingsanalyse is van 2018; ze bereidde meerjarenplan en beleidsnota's \
             2020-2025 voor.",
            "The latest context analysis is of 2018; it prepared the multi-year plan and the \
             policy notes 2020-2025.",
        ),
        themes: &[],
        statistics: &[],
        source: BACKGROUND_SECTION,
        note: Some(LAPSED),
    },
    Statement {
        id: "ghent-background-4",
        text: Text::new(
            "Cijfers staan ook online, op data.stad.gent, hoeveelin.stad.gent en \
             gent.buurtmonitor.be, dat ook een dashboard heeft.",
            "Figures are online too, at data.stad.gent, hoeveelin.stad.gent and \
             gent.buurtmonitor.be, which also has a dashboard.",
        ),
        themes: &[],
        statistics: &[],
        source: BACKGROUND_SECTION,
        note: Some(Text::new(
            "De koppelingen zelf wijzen naar een schijf van het stadsnetwerk; alleen de hostnamen \
             zijn bruikbaar.",
            "The links themselves point to a drive of the city's own network; only the host names \
             are of use.",
        )),
    },
    Statement {
        id: "ghent-background-5",
        text: Text::new(
            "Tot en met 2014 peilde de leefbaarheidsmonitor bij een representatieve steekproef hoe \
             inwoners de leefbaarheid van hun buurt en onderdelen daarvan beoordelen.",
            "Up to and including 2014, the liveability monitor asked a representative sample of \
             residents how they judge the liveability of their neighbourhood and its aspects.",
        ),
        themes: &[],
        statistics: &[],
        source: BACKGROUND_SECTION,
        note: None,
    },
    Statement {
        id: "ghent-background-6",
        text: Text::new(
            "De stadsmonitor kwam in de plaats van de leefbaarheidsmonitor en heeft ook resultaten \
             per wijk.",
            "The city monitor (stadsmonitor) replaces the liveability monitor and gives results by \
             neighbourhood as well.",
        ),
        themes: &[],
        statistics: &[],
        source: BACKGROUND_SECTION,
        note: None,
    },
    Statement {
        id: "ghent-background-7",
        text: Text::new(
            "Wegens de grote impact van Covid-19 onderzocht de stad in een trendanalyse wat er \
             sindsdien veranderde.",
            "Given the great impact of Covid-19, the city examined in a trend analysis what has \
             changed since.",
        ),
        themes: &[],
        statistics: &[],
        source: BACKGROUND_SECTION,
        note: None,
    },
    Statement {
        id: "ghent-background-8",
        text: Text::new(
            "De trendanalyse is intern, onaf en nog niet openbaar, maar haar bevindingen tellen \
             wegens de impact van Covid-19 al mee.",
            "The trend analysis is internal, unfinished and not yet public, but given the impact \
             of Covid-19 its findings already count.",
        ),
        themes: &[],
        statistics: &[],
        source: Citation::footnote(Source::STRATEGY, "3.2.2", "9"),
        note: Some(Text::new(
            "Zo stond het ervoor toen de strategie werd geschreven.",
            "So it stood when the strategy was written.",
        )),
    },
    Statement {
        id: "ghent-background-9",
        text: Text::new(
            "De analyse van de noden steunt op die bronnen en waar nodig op recentere gegevens.",
            "The analysis of needs rests on those sources and, where necessary, on more recent \
             data.",
        ),
        themes: &[],
        statistics: &[],
        source: BACKGROUND_SECTION,
        note: None,
    },
    Statement {
        id: "ghent-background-10",
        text: Text::new(
            "De trendanalyse vult de analyse van de noden aan waar haar bevindingen raken aan wat \
             het EFRO-programma beoogt.",
            "The trend analysis supplements the analysis of needs where its findings touch on what \
             the ERDF programme is for.",
        ),
        themes: &[],
        statistics: &[],
        source: BACKGROUND_SECTION,
        note: None,
    },
];

pub(super) static PRINCIPLES: &[Principle] = &[
    Principle {
        id: "ghent-1",
        required: Some(Text::new(
            "De actie heeft direct invloed op het leven van zo veel mogelijk Gentenaars",
            "The action has a direct impact on the lives of as many residents of Ghent as possible",
        )),
        preferred: None,
        statistics: &[],
        source: DELIMITATION_SECTION,
    },
    Principle {
        id: "ghent-2",
        required: Some(Text::new(
            "De actie is zo veel mogelijk gericht op een leefbaardere stad, in het bijzonder in de \
             25 wijken, met toekomstgerichte ontwikkeling per wijk",
            "The action is aimed as far as possible at a more liveable city, in particular in the \
             25 neighbourhoods, with future-oriented development of each",
        )),
        preferred: None,
        statistics: &[Statistic {
            what: Text::new("Wijken van Gent", "Neighbourhoods of Ghent"),
            value: Value::whole(25),
            qualifier: Qualifier::Exactly,
            unit: Text::new("wijken", "neighbourhoods"),
            when: None,
            territory: Territory::Ghent,
            of: None,
            kind: StatisticKind::Observed,
            compared_with: None,
            source: DELIMITATION_SECTION,
        }],
        source: DELIMITATION_SECTION,
    },
    Principle {
        id: "ghent-3",
        required: Some(Text::new(
            "De actie bereikt een brede doelgroep",
            "The action reaches a broad target group",
        )),
        preferred: Some(Text::new(
            "betrekt de actie die doelgroep bij de opeenvolgende fasen van de uitwerking, dus voor \
             en door Gentenaars",
            "it involves that group in the successive phases of its development, thus for and by \
             the residents of Ghent",
        )),
        statistics: &[],
        source: DELIMITATION_SECTION,
    },
    Principle {
        id: "ghent-4",
        required: Some(Text::new(
            "De actie is breed en laagdrempelig toegankelijk",
            "The action is widely accessible, with a low threshold",
        )),
        preferred: None,
        statistics: &[],
        source: DELIMITATION_SECTION,
    },
    Principle {
        id: "ghent-5",
        required: None,
        preferred: Some(Text::new(
            "maakt de actie de verwevenheid van functies in de stad sterker",
            "the action strengthens the interweaving of functions in the city",
        )),
        statistics: &[],
        source: DELIMITATION_SECTION,
    },
    Principle {
        id: "ghent-6",
        required: Some(Text::new(
            "De actie versterkt het stedelijk beleid en/of de dienstverlening in sterke mate",
            "The action contributes strongly to stronger urban policy and/or services",
        )),
        preferred: None,
        statistics: &[],
        source: DELIMITATION_SECTION,
    },
    Principle {
        id: "ghent-7",
        required: Some(Text::new(
            "De actie past bij de thema's van de Gentse strategie",
            "The action fits the themes of Ghent's strategy",
        )),
        preferred: None,
        statistics: &[],
        source: DELIMITATION_SECTION,
    },
];

pub(super) static APPROACH: &[Statement] = &[
    Statement {
        id: "ghent-approach-1",
        text: Text::new(
            "Gent bouwt voort op bestaande strategische documenten, zoals het bestuursakkoord en \
             de beleidsnota's.",
            "Ghent builds on existing strategic documents, such as the coalition agreement and the \
             policy notes.",
        ),
        themes: &[],
        statistics: &[],
        source: APPROACH_SECTION,
        note: Some(LAPSED),
    },
    Statement {
        id: "ghent-approach-2",
        text: Text::new(
            "Aan het meerjarenplan 2020-2025 gingen een diepgaand debat en een weloverwogen \
             traject in stappen vooraf.",
            "The multi-year plan 2020-2025 was preceded by a thorough debate and a well-considered \
             process with milestones.",
        ),
        themes: &[],
        statistics: &[],
        source: APPROACH_SECTION,
        note: Some(LAPSED),
    },
    Statement {
        id: "ghent-approach-3",
        text: Text::new(
            "De missie: een trotse stad die ademt en laat ademen, om graag te wonen, werken en \
             genieten, met inwoners die even anders en even Gents zijn.",
            "The mission: a proud city that breathes and lets breathe, good to live, work and \
             enjoy life in, its residents equally different and equally of Ghent.",
        ),
        themes: &[],
        statistics: &[],
        source: APPROACH_SECTION,
        note: None,
    },
    Statement {
        id: "ghent-approach-4",
        text: Text::new(
            "In Gent kunnen kinderen groeien en mensen hun talent ontwikkelen; er wordt ondernomen \
             en geëxperimenteerd, open naar de wereld.",
            "In Ghent, children can grow and people develop their talents; there is enterprise and \
             experiment, open to the world.",
        ),
        themes: &[],
        statistics: &[],
        source: APPROACH_SECTION,
        note: None,
    },
    Statement {
        id: "ghent-approach-5",
        text: Text::new(
            "Gentenaars maken hun stad samen, en maken haar nog beter voor de volgende generaties.",
            "The people of Ghent make their city together, and make it better still for the \
             generations to come.",
        ),
        themes: &[],
        statistics: &[],
        source: APPROACH_SECTION,
        note: None,
    },
    Statement {
        id: "ghent-approach-6",
        text: Text::new(
            "De missie kreeg vorm in 20 strategische en 134 (programma-)operationele \
             doelstellingen, die de stad klaarmaken voor de toekomst.",
            "The mission took shape in 20 strategic and 134 operational (programme) objectives, \
             which make the city ready for the future.",
        ),
        themes: &[],
        statistics: &[
            Statistic {
                what: Text::new(
                    "Strategische doelstellingen van het meerjarenplan",
                    "Strategic objectives of the multi-year plan",
                ),
                value: Value::whole(20),
                qualifier: Qualifier::Exactly,
                unit: Text::new("doelstellingen", "objectives"),
                when: None,
                territory: Territory::Ghent,
                of: None,
                kind: StatisticKind::Observed,
                compared_with: None,
                source: APPROACH_SECTION,
            },
            Statistic {
                what: Text::new(
                    "(Programma-)operationele doelstellingen van het meerjarenplan",
                    "Operational (programme) objectives of the multi-year plan",
                ),
                value: Value::whole(134),
                qualifier: Qualifier::Exactly,
                unit: Text::new("doelstellingen", "objectives"),
                when: None,
                territory: Territory::Ghent,
                of: None,
                kind: StatisticKind::Observed,
                compared_with: None,
                source: APPROACH_SECTION,
            },
        ],
        source: APPROACH_SECTION,
        note: None,
    },
    Statement {
        id: "ghent-approach-7",
        text: Text::new(
            "De doelstellingen zijn gebundeld in vier thema's: ‘Toekomstgericht ontwikkelen’ en \
             ‘Stad van kansen’, en verder ‘Samenleven en beleven’ en ‘Stad door en voor \
             Gentenaars’.",
            "The objectives are grouped in four themes: ‘Developing for the future’, ‘City of \
             opportunities’, ‘Living together and experiencing’ and ‘City by and for its \
             residents’.",
        ),
        themes: &[],
        statistics: &[Statistic {
            what: Text::new("Thema's van het meerjarenplan", "Themes of the multi-year plan"),
            value: Value::whole(4),
            qualifier: Qualifier::Exactly,
            unit: Text::new("thema's", "themes"),
            when: None,
            territory: Territory::Ghent,
            of: None,
            kind: StatisticKind::Observed,
            compared_with: None,
            source: APPROACH_SECTION,
        }],
        source: APPROACH_SECTION,
        note: None,
    },
    Statement {
        id: "ghent-approach-8",
        text: Text::new(
            "Het meerjarenplan zet maatschappelijke uitdagingen om in een plan dat binnen de \
             structuur van de organisatie werkt.",
            "The multi-year plan turns societal challenges into a plan that works within the \
             structure of the organisation.",
        ),
        themes: &[],
        statistics: &[],
        source: APPROACH_SECTION,
        note: None,
    },
    Statement {
        id: "ghent-approach-9",
        text: Text::new(
            "Het meerjarenplan is geïntegreerd opgesteld, bevordert samenwerking en zorgt voor \
             eigenaarschap.",
            "The multi-year plan was drawn up in an integrated way, encourages cooperation and \
             creates ownership.",
        ),
        themes: &[],
        statistics: &[],
        source: APPROACH_SECTION,
        note: None,
    },
    Statement {
        id: "ghent-approach-10",
        text: Text::new(
            "Het meerjarenplan geeft de hoofdlijnen voor de jaren 2020-2025.",
            "The multi-year plan gives the main lines for the years 2020-2025.",
        ),
        themes: &[],
        statistics: &[],
        source: APPROACH_SECTION,
        note: Some(LAPSED),
    },
    Statement {
        id: "ghent-approach-11",
        text: Text::new(
            "De beleidsnota's horen bij de strategie van de stad en vertrekken van het \
             bestuursakkoord en het meerjarenplan.",
            "The policy notes are part of the city's strategy and start from the coalition \
             agreement and the multi-year plan.",
        ),
        themes: &[],
        statistics: &[],
        source: APPROACH_SECTION,
        note: None,
    },
    Statement {
        id: "ghent-approach-12",
        text: Text::new(
            "De stad maakte haar beleidsnota's van bij de start participatief op, zodat de inhoud \
             van onderuit kwam.",
            "The city drew up its policy notes with participation from the outset, so that their \
             content came from the bottom up.",
        ),
        themes: &[],
        statistics: &[],
        source: APPROACH_SECTION,
        note: None,
    },
    Statement {
        id: "ghent-approach-13",
        text: Text::new(
            "Meerjarenplan en beleidsnota's zijn de twee strategische documenten waarop de Gentse \
             GTI-strategie rust.",
            "The multi-year plan and the policy notes are the two strategic documents on which \
             Ghent's GTI strategy rests.",
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
            territory: Territory::Ghent,
            of: None,
            kind: StatisticKind::Observed,
            compared_with: None,
            source: APPROACH_SECTION,
        }],
        source: APPROACH_SECTION,
        note: Some(LAPSED),
    },
    Statement {
        id: "ghent-approach-14",
        text: Text::new(
            "Beperkt geld, een stedelijk luik binnen de slimme en de duurzame prioriteit en art. \
             11 van de EFRO-verordening vragen een verdere afbakening.",
            "Limited money, the urban strand becoming part of the smart and the sustainable \
             priority, and article 11 of the ERDF Regulation call for further delimitation.",
        ),
        themes: &[],
        statistics: &[],
        source: APPROACH_SECTION,
        note: None,
    },
    Statement {
        id: "ghent-approach-15",
        text: Text::new(
            "Daarom gelden principes waaraan acties minstens voldoen, en werkt de strategie haar \
             thema's verder uit.",
            "Hence principles that actions must at least answer to, while the strategy also \
             refines its themes.",
        ),
        themes: &[],
        statistics: &[],
        source: APPROACH_SECTION,
        note: None,
    },
    Statement {
        id: "ghent-approach-16",
        text: Text::new(
            "Door de principes staat de Gentenaar centraal en brengen de projecten Europa dichter \
             bij de burger.",
            "The principles put the people of Ghent at the centre, so that projects help to bring \
             Europe closer to citizens.",
        ),
        themes: &[],
        statistics: &[],
        source: DELIMITATION_SECTION,
        note: None,
    },
];

pub(super) static STAKEHOLDERS: &[Statement] = &[
    Statement {
        id: "ghent-stakeholders-1",
        text: Text::new(
            "Participatie loopt als een rode draad door het stadsbeleid.",
            "Participation is a common thread of the city's policy.",
        ),
        themes: &[],
        statistics: &[],
        source: STAKEHOLDERS_SECTION,
        note: None,
    },
    Statement {
        id: "ghent-stakeholders-2",
        text: Text::new(
            "Voor de beleidsnota's legde het stadsbestuur die participatieve werkwijze vast in een \
             engagementsverklaring.",
            "For the policy notes, the city government confirmed that participatory way of working \
             in a statement of commitment.",
        ),
        themes: &[],
        statistics: &[],
        source: STAKEHOLDERS_SECTION,
        note: None,
    },
    Statement {
        id: "ghent-stakeholders-3",
        text: Text::new(
            "Het college wil de uitdagingen uitdrukkelijk samen met partners aangaan: Gentenaars, \
             academici, bedrijven en het brede middenveld.",
            "The college of mayor and aldermen expressly wants to face challenges with partners: \
             residents, academics, companies and civil society at large.",
        ),
        themes: &[],
        statistics: &[],
        source: STAKEHOLDERS_SECTION,
        note: None,
    },
    Statement {
        id: "ghent-stakeholders-4",
        text: Text::new(
            "Partners krijgen alle kansen om hun wijk en de stad mee te vormen.",
            "Partners get every chance to help shape their neighbourhood and the city.",
        ),
        themes: &[],
        statistics: &[],
        source: STAKEHOLDERS_SECTION,
        note: None,
    },
    Statement {
        id: "ghent-stakeholders-5",
        text: Text::new(
            "Het engagement loopt door na de goedkeuring van de beleidsnota's, met geregelde \
             participatie en met evaluatie om tussentijds bij te sturen.",
            "The commitment continues after the policy notes are approved, with regular \
             participation and with evaluation so as to adjust along the way.",
        ),
        themes: &[],
        statistics: &[],
        source: STAKEHOLDERS_SECTION,
        note: None,
    },
    Statement {
        id: "ghent-stakeholders-6",
        text: Text::new(
            "Zo blijven stadsdiensten, stadsbestuur en lokale stakeholders in voortdurende \
             wisselwerking, ook voor de GTI-strategie.",
            "City services, city government and local stakeholders thus keep interacting, for the \
             GTI strategy too.",
        ),
        themes: &[],
        statistics: &[],
        source: STAKEHOLDERS_SECTION,
        note: None,
    },
    Statement {
        id: "ghent-stakeholders-7",
        text: Text::new(
            "De dienst beleidsparticipatie zet al ruim 20 jaar participatie op voor en met de \
             Gentenaar, over alle thema's en vooral in de wijken.",
            "The city's policy participation service has run participation for and with residents \
             for over 20 years, on all themes and mainly in the neighbourhoods.",
        ),
        themes: &[],
        statistics: &[Statistic {
            what: Text::new(
                "Participatie door de dienst beleidsparticipatie",
                "Participation by the policy participation service",
            ),
            value: Value::whole(20),
            qualifier: Qualifier::MoreThan,
            unit: Text::new("jaar", "years"),
            when: None,
            territory: Territory::Ghent,
            of: None,
            kind: StatisticKind::Observed,
            compared_with: None,
            source: STAKEHOLDERS_SECTION,
        }],
        source: STAKEHOLDERS_SECTION,
        note: None,
    },
    Statement {
        id: "ghent-stakeholders-8",
        text: Text::new(
            "De dienst beleidsparticipatie bouwde een ruim aanbod van methodes en instrumenten op, \
             waaronder een participatieplatform en een wijkbudget.",
            "The policy participation service has built up a wide range of methods and tools, \
             among them a participation platform and a neighbourhood budget.",
        ),
        themes: &[],
        statistics: &[],
        source: STAKEHOLDERS_SECTION,
        note: None,
    },
    Statement {
        id: "ghent-stakeholders-9",
        text: Text::new(
            "Een recent opgericht participatiepunt helpt stadsdiensten om met de Gentenaar \
             degelijke participatie op te zetten.",
            "A recently founded participation point helps city services to set up sound \
             participation together with residents.",
        ),
        themes: &[],
        statistics: &[],
        source: STAKEHOLDERS_SECTION,
        note: None,
    },
    Statement {
        id: "ghent-stakeholders-10",
        text: Text::new(
            "Lokale stakeholders betrekken is in de stadsorganisatie sterk ingeburgerd.",
            "Involving local stakeholders is firmly embedded in the city's organisation.",
        ),
        themes: &[],
        statistics: &[],
        source: STAKEHOLDERS_SECTION,
        note: None,
    },
];

pub(super) static DOCUMENTS: &[PolicyDocument] = &[
    PolicyDocument {
        id: "ghent-document-1",
        title: Text::new("Omgevingsanalyse 2018", "Context analysis 2018"),
        kind: STUDY,
        address: Some(
            "https://stad.gent/sites/default/files/page/documents/\
             Omgevingsanalyse2018-NLweb3_1_0.pdf",
        ),
        source: BACKGROUND_SECTION,
    },
    PolicyDocument {
        id: "ghent-document-2",
        title: Text::new("gent.buurtmonitor.be", "gent.buurtmonitor.be"),
        kind: FIGURES,
        address: Some("gent.buurtmonitor.be"),
        source: BACKGROUND_SECTION,
    },
    PolicyDocument {
        id: "ghent-document-3",
        title: Text::new("hoeveelin.stad.gent", "hoeveelin.stad.gent"),
        kind: FIGURES,
        address: Some("hoeveelin.stad.gent"),
        source: BACKGROUND_SECTION,
    },
    PolicyDocument {
        id: "ghent-document-4",
        title: Text::new("data.stad.gent", "data.stad.gent"),
        kind: FIGURES,
        address: Some("data.stad.gent"),
        source: BACKGROUND_SECTION,
    },
    PolicyDocument {
        id: "ghent-document-5",
        title: Text::new("Leefbaarheidsmonitor", "Liveability monitor"),
        kind: SURVEY,
        address: Some(
            "https://stad.gent/nl/over-gent-en-het-stadsbestuur/over-gent/kaarten-cijfers-en-data/\
             onderzoeks-en-cijferrapporten/gent-cijfers-reeks#Leefbaarheidsmonitor",
        ),
        source: BACKGROUND_SECTION,
    },
    PolicyDocument {
        id: "ghent-document-6",
        title: Text::new("Stadsmonitor", "City monitor"),
        kind: SURVEY,
        address: None,
        source: BACKGROUND_SECTION,
    },
    PolicyDocument {
        id: "ghent-document-7",
        title: Text::new("Covid-19 trendanalyse", "Covid-19 trend analysis"),
        kind: STUDY,
        address: None,
        source: Citation::footnote(Source::STRATEGY, "3.2.2", "9"),
    },
    PolicyDocument {
        id: "ghent-document-8",
        title: Text::new("Circulatieplan", "Circulation plan"),
        kind: PLAN,
        address: None,
        source: NEEDS_SECTION,
    },
    PolicyDocument {
        id: "ghent-document-9",
        title: Text::new("Droogtestudie (Sumaqua, 2021)", "Drought study (Sumaqua, 2021)"),
        kind: STUDY,
        address: None,
        source: Citation::footnote(Source::STRATEGY, "3.2.2.1", "11"),
    },
    PolicyDocument {
        id: "ghent-document-10",
        title: Text::new(
            "Studie van Informatie Vlaanderen (2018)",
            "Study by Informatie Vlaanderen (2018)",
        ),
        kind: STUDY,
        address: None,
        source: Citation::footnote(Source::STRATEGY, "3.2.2.1", "11"),
    },
    PolicyDocument {
        id: "ghent-document-11",
        title: Text::new(
            "Kwetsbaarheidsanalyse wateroverlast Gent (UGent, Arcadis en KULeuven, 2021)",
            "Vulnerability analysis of flooding in Ghent (UGent, Arcadis and KULeuven, 2021)",
        ),
        kind: STUDY,
        address: None,
        source: Citation::footnote(Source::STRATEGY, "3.2.2.1", "12"),
    },
    PolicyDocument {
        id: "ghent-document-12",
        title: Text::new(
            "Circulaire economie: Lokaal en Sociaal",
            "Circular economy: local and social",
        ),
        kind: STUDY,
        address: Some(
            "https://stad.gent/sites/default/files/media/documents/Lokaal%20%26%20sociaal.pdf",
        ),
        source: NEEDS_SECTION,
    },
    PolicyDocument {
        id: "ghent-document-13",
        title: Text::new("Samen circulair", "Circular together"),
        kind: STUDY,
        address: Some(
            "https://stad.gent/sites/default/files/media/documents/\
             Gent%20-%20Samen%20Circulair.pdf",
        ),
        source: NEEDS_SECTION,
    },
    PolicyDocument {
        id: "ghent-document-14",
        title: Text::new(
            "Publicatie op Calaméo (titel niet vermeld)",
            "Publication on Calaméo (title not given)",
        ),
        kind: PUBLICATION,
        address: Some("https://en.calameo.com/read/006395447019e640c8dc0"),
        source: NEEDS_SECTION,
    },
    PolicyDocument {
        id: "ghent-document-15",
        title: Text::new("Energiebarometer (KBS, 2020)", "Energy barometer (KBS, 2020)"),
        kind: STUDY,
        address: None,
        source: Citation::footnote(Source::STRATEGY, "3.2.2.1", "13"),
    },
    PolicyDocument {
        id: "ghent-document-16",
        title: Text::new("Arvastat (VDAB)", "Arvastat (VDAB)"),
        kind: FIGURES,
        address: None,
        source: Citation::footnote(Source::STRATEGY, "3.2.2.1", "14"),
    },
    PolicyDocument {
        id: "ghent-document-17",
        title: Text::new(
            "Vlaamse Arbeidsrekening (Steunpunt Werk)",
            "Flemish labour account (Steunpunt Werk)",
        ),
        kind: FIGURES,
        address: Some("provincies.incijfers.be"),
        source: Citation::footnote(Source::STRATEGY, "3.2.2.1", "14"),
    },
    PolicyDocument {
        id: "ghent-document-18",
        title: Text::new(
            "Structuurvisie 2030 – Ruimte voor Gent",
            "Structural vision 2030 – Space for Ghent",
        ),
        kind: VISION,
        address: Some(
            "https://stad.gent/nl/wonen-bouwen/visie-en-plannen-ruimtelijke-ordening/\
             ruimte-voor-gent",
        ),
        source: OPPORTUNITIES_SECTION,
    },
    PolicyDocument {
        id: "ghent-document-19",
        title: Text::new(
            "Beleidsnota Ruimtelijke Planning, Stadsontwikkeling en Stedelijke vernieuwing",
            "Policy note on spatial planning, urban development and urban renewal",
        ),
        kind: NOTE,
        address: Some(
            "https://stad.gent/sites/default/files/media/documents/\
             Beleidsnota%20Ruimtelijke%20planning%2C%20Stadsontwikkeling%20en%20Stedelijke%20verni\
             euwing%202020-2025.pdf",
        ),
        source: Citation::footnote(Source::STRATEGY, "3.2.2.2", "16"),
    },
    PolicyDocument {
        id: "ghent-document-20",
        title: Text::new(
            "Beleidsnota stedenbouw Architectuur, Publieke ruimte, Mobiliteit, Historisch \
             patrimonium en Erfgoed",
            "Policy note on urban planning, architecture, public space, mobility, historical \
             buildings and heritage",
        ),
        kind: NOTE,
        address: Some(
            "https://stad.gent/sites/default/files/media/documents/\
             Beleidsnota%20Stedenbouw%20Architectuur%202020-2025.pdf",
        ),
        source: Citation::footnote(Source::STRATEGY, "3.2.2.2", "16"),
    },
    PolicyDocument {
        id: "ghent-document-21",
        title: Text::new("Beleidsnota Openbaar Groen", "Policy note on public green"),
        kind: NOTE,
        address: Some(
            "https://stad.gent/sites/default/files/media/documents/\
             Beleidsnota%20Openbaar%20Groen%202020-2025.pdf",
        ),
        source: Citation::footnote(Source::STRATEGY, "3.2.2.2", "16"),
    },
    PolicyDocument {
        id: "ghent-document-22",
        title: Text::new("Water in de stad", "Water in the city"),
        kind: VISION,
        address: Some("https://stad.gent/nl/plannen-en-projecten/project-water-de-stad-gent"),
        source: OPPORTUNITIES_SECTION,
    },
    PolicyDocument {
        id: "ghent-document-23",
        title: Text::new("Klimaatplan 2020-2025", "Climate plan 2020-2025"),
        kind: PLAN,
        address: Some(
            "https://stad.gent/nl/groen-milieu/nieuws-evenementen/\
             klimaatplan-2020-2025-samen-naar-een-klimaatneutraal-gent",
        ),
        source: OPPORTUNITIES_SECTION,
    },
    PolicyDocument {
        id: "ghent-document-24",
        title: Text::new("Beleidsnota Wonen", "Policy note on housing"),
        kind: NOTE,
        address: Some(
            "https://stad.gent/sites/default/files/media/documents/\
             Beleidsnota%20Wonen%202020-2025.pdf",
        ),
        source: OPPORTUNITIES_SECTION,
    },
    PolicyDocument {
        id: "ghent-document-25",
        title: Text::new("Beleidsnota Facility Management", "Policy note on facility management"),
        kind: NOTE,
        address: Some(
            "https://stad.gent/sites/default/files/media/documents/\
             Beleidsnota%20Facility%20Management%202020-2025.pdf",
        ),
        source: OPPORTUNITIES_SECTION,
    },
    PolicyDocument {
        id: "ghent-document-26",
        title: Text::new("Mobiliteitsplan van Stad Gent", "Mobility plan of the City of Ghent"),
        kind: PLAN,
        address: Some(
            "https://stad.gent/nl/mobiliteit-openbare-werken/mobiliteit/\
             plannen-projecten-subsidies-cijfers-scholenwerking/\
             mobiliteitsplan-circulatieplan-en-parkeerplan-gent",
        ),
        source: OPPORTUNITIES_SECTION,
    },
    PolicyDocument {
        id: "ghent-document-27",
        title: Text::new("Beleidsnota Economie", "Policy note on the economy"),
        kind: NOTE,
        address: Some(
            "https://stad.gent/sites/default/files/media/documents/\
             Beleidsnota%20Economie%202020-2025.pdf",
        ),
        source: OPPORTUNITIES_SECTION,
    },
    PolicyDocument {
        id: "ghent-document-28",
        title: Text::new("Beleidsnota Toerisme", "Policy note on tourism"),
        kind: NOTE,
        address: Some(
            "https://stad.gent/sites/default/files/media/documents/\
             Beleidsnota%20Toerisme%202020-2025.pdf",
        ),
        source: OPPORTUNITIES_SECTION,
    },
    PolicyDocument {
        id: "ghent-document-29",
        title: Text::new(
            "Beleidsnota Wijkbeleid en Participatie",
            "Policy note on neighbourhood policy and participation",
        ),
        kind: NOTE,
        address: Some(
            "https://stad.gent/sites/default/files/media/documents/\
             Beleidsnota%20Samen%20stad%20maken%20begint%20in%20de%20wijken%202020-2025_0.pdf",
        ),
        source: OPPORTUNITIES_SECTION,
    },
    PolicyDocument {
        id: "ghent-document-30",
        title: Text::new(
            "Beleidsnota Werk en sociale economie",
            "Policy note on work and the social economy",
        ),
        kind: NOTE,
        address: Some(
            "https://stad.gent/sites/default/files/media/documents/\
             Beleidsnota%20Werk%20en%20sociale%20economie%202020-2025.pdf",
        ),
        source: OPPORTUNITIES_SECTION,
    },
    PolicyDocument {
        id: "ghent-document-31",
        title: Text::new(
            "Beleidsnota Data, digitalisering en innovatie",
            "Policy note on data, digitalisation and innovation",
        ),
        kind: NOTE,
        address: Some(
            "https://stad.gent/sites/default/files/media/documents/\
             Beleidsnota%20Meer%20dan%20een%20slimme%20stad%202020-2025.pdf",
        ),
        source: OPPORTUNITIES_SECTION,
    },
    PolicyDocument {
        id: "ghent-document-32",
        title: Text::new("Beleidsnota Proper Gent", "Policy note on a clean Ghent"),
        kind: NOTE,
        address: Some(
            "https://stad.gent/sites/default/files/media/documents/\
             Beleidsnota%20Proper%20Gent%202020-2025.pdf",
        ),
        source: OPPORTUNITIES_SECTION,
    },
    PolicyDocument {
        id: "ghent-document-33",
        title: Text::new("Beleidsnota Lucht en Geluid", "Policy note on air and noise"),
        kind: NOTE,
        address: Some(
            "https://stad.gent/sites/default/files/media/documents/\
             Beleidsnota%20Lucht%20en%20Geluid%202020-2025_0.pdf",
        ),
        source: OPPORTUNITIES_SECTION,
    },
    PolicyDocument {
        id: "ghent-document-34",
        title: Text::new("Beleidsnota Publiekszaken", "Policy note on public affairs"),
        kind: NOTE,
        address: Some(
            "https://stad.gent/sites/default/files/media/documents/\
             Beleidsnota%20Publiekszaken%202020-2025.pdf",
        ),
        source: OPPORTUNITIES_SECTION,
    },
    PolicyDocument {
        id: "ghent-document-35",
        title: Text::new(
            "Bestuursakkoord Gent 2019-2024",
            "Coalition agreement of Ghent 2019-2024",
        ),
        kind: AGREEMENT,
        address: Some(
            "https://stad.gent/sites/default/files/page/documents/\
             Bestuursakkoord%20Gent%202019-2024.pdf",
        ),
        source: Citation::footnote(Source::STRATEGY, "3.2.3", "20"),
    },
    PolicyDocument {
        id: "ghent-document-36",
        title: Text::new("Engagementsverklaring", "Statement of commitment"),
        kind: DECLARATION,
        address: None,
        source: STAKEHOLDERS_SECTION,
    },
    PolicyDocument {
        id: "ghent-document-37",
        title: Text::new(
            "Inspraak bij opmaak beleidsnota's",
            "Participation in drawing up the policy notes",
        ),
        kind: WEB_PAGE,
        address: Some(
            "https://stad.gent/nl/over-gent-en-het-stadsbestuur/stadsbestuur/wat-doet-het-bestuur/\
             meerjarenplan-en-beleidsnotas-2020-2025/inspraak-bij-opmaak-beleidsnotas",
        ),
        source: STAKEHOLDERS_SECTION,
    },
    PolicyDocument {
        id: "ghent-document-38",
        title: Text::new("Participatieplatform", "Participation platform"),
        kind: WEB_PAGE,
        address: Some("https://participatie.stad.gent/nl-BE/"),
        source: STAKEHOLDERS_SECTION,
    },
    PolicyDocument {
        id: "ghent-document-39",
        title: Text::new("Beleidsnota's 2020-2025", "Policy notes 2020-2025"),
        kind: NOTES,
        address: Some(
            "https://stad.gent/nl/over-gent-en-het-stadsbestuur/stadsbestuur/wat-doet-het-bestuur/\
             meerjarenplan-en-beleidsnotas-2020-2025/beleidsnotas-2020-2025",
        ),
        source: ANNEXES,
    },
    PolicyDocument {
        id: "ghent-document-40",
        title: Text::new("Meerjarenplan 2020-2025", "Multi-year plan 2020-2025"),
        kind: MULTI_YEAR_PLAN,
        address: Some(
            "https://stad.gent/nl/over-gent-en-het-stadsbestuur/stadsbestuur/wat-doet-het-bestuur/\
             meerjarenplan-en-beleidsnotas-2020-2025/meerjarenplan-2020-2025",
        ),
        source: ANNEXES,
    },
    PolicyDocument {
        id: "ghent-document-41",
        title: Text::new("Wijkmobiliteitsplannen", "Neighbourhood mobility plans"),
        kind: Text::new("plannen", "plans"),
        address: None,
        source: DELIMITATION_SECTION,
    },
];
