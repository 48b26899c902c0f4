// Generated from content/shared/delimiting-rules.toml by `cargo run --manifest-path content/generator/Cargo.toml`; do not edit.

//! Both cities: the delimiting rules.

use crate::source::{Citation, Source};
use crate::strategy::statement::Statement;
use crate::strategy::statistic::{Qualifier, Statistic, StatisticKind, Territory, Value};
use crate::strategy::status::Status;
use crate::strategy::tables::notes;
use crate::strategy::tables::units::Unit;
use crate::text::Text;

const SECTION_3_1_4: Citation = Citation::section(Source::STRATEGY, "3.1.4");
const FOOTNOTE_19: Citation = Citation::footnote(Source::STRATEGY, "3.2.2.2", "19");
const FOOTNOTE_21: Citation = Citation::footnote(Source::STRATEGY, "3.2.4", "21");
const SECTION_4: Citation = Citation::section(Source::STRATEGY, "4");
const SECTION_4_1: Citation = Citation::section(Source::STRATEGY, "4.1");
const SECTION_4_2: Citation = Citation::section(Source::STRATEGY, "4.2");

pub(in crate::strategy) static DELIMITING_RULES: &[Statement] = &[
    Statement {
        id: "delimiting-rule-1", city: None, status: Status::Fact, themes: &[],
        text: Text::new(
            "Duurzame stedelijke ontwikkeling heeft in het EFRO-programma 2021-2027 geen aparte prioriteit en geen afzonderlijke specifieke doelstellingen meer; daarom moet het stedelijke luik duidelijk van de reguliere EFRO-oproepen worden onderscheiden.",
            "Sustainable urban development no longer has a separate priority or separate specific objectives in the ERDF programme 2021-2027; the urban strand must therefore be clearly distinguished from the regular ERDF calls.",
        ),
        note: Some(notes::SAME_IN_3_2_4), citation: SECTION_3_1_4,
        begins: "Aangezien duurzame stedelijke ontwikkeling geen", statistics: &[],
    },
    Statement {
        id: "delimiting-rule-2", city: None, status: Status::Fact, themes: &[],
        text: Text::new(
            "Een project moet een duidelijk aantoonbare stedelijke invalshoek hebben en inspelen op stedelijke uitdagingen.",
            "A project must have a clearly demonstrable urban angle and respond to urban challenges.",
        ),
        note: Some(notes::SAME_IN_3_2_4), citation: SECTION_3_1_4,
        begins: "een duidelijk aantoonbare stedelijke invalshoek", statistics: &[],
    },
    Statement {
        id: "delimiting-rule-3", city: None, status: Status::Aim, themes: &[],
        text: Text::new(
            "Het is eveneens belangrijk dat een project additioneel is ten opzichte van het reguliere luik van het EFRO-programma en/of andere subsidieprogramma’s die al bestaan.",
            "It is also important that a project is additional to the regular strand of the ERDF programme and/or to other existing grant programmes.",
        ),
        note: Some(notes::SAME_IN_3_2_4), citation: SECTION_3_1_4, begins: "Additionaliteit met het reguliere luik",
        statistics: &[],
    },
    Statement {
        id: "delimiting-rule-4", city: None, status: Status::Fact, themes: &[],
        text: Text::new(
            "Elk project in het kader van de GTI moet zowel in het EFRO-programma Vlaanderen 2021-2027 passen als in de GTI Duurzame stedelijke ontwikkeling.",
            "Every project under the ITI must fit both the ERDF programme Flanders 2021-2027 and the ITI Duurzame stedelijke ontwikkeling (sustainable urban development).",
        ),
        note: None, citation: SECTION_4, begins: "Alle projecten in het kader van", statistics: &[],
    },
    Statement {
        id: "delimiting-rule-5", city: None, status: Status::Fact, themes: &[],
        text: Text::new(
            "Een project moet volgens het programma bijdragen tot het bereiken van een van de specifieke doelstellingen, met inbegrip van de indicatoren die eraan verbonden zijn.",
            "Under the programme, a project must contribute to achieving one of the specific objectives, including its related indicators.",
        ),
        note: None, citation: SECTION_4, begins: "Wat het EFRO", statistics: &[],
    },
    Statement {
        id: "delimiting-rule-6", city: None, status: Status::Fact, themes: &[],
        text: Text::new(
            "Een project moet ook voldoen aan alle criteria en vereisten die het programma bepaalt.",
            "A project must also meet all criteria and requirements that the programme lays down.",
        ),
        note: None, citation: SECTION_4, begins: "eveneens beantwoorden aan alle", statistics: &[],
    },
    Statement {
        id: "delimiting-rule-7", city: None, status: Status::Fact, themes: &[],
        text: Text::new(
            "De prioriteit ‘Slim Vlaanderen’ (prioriteit 1) is sterk gebaseerd op de Vlaamse Slimme Specialisatiestrategie. De 10 domeinen die daarin prioritair zijn, sluiten niet altijd een-op-een aan bij de stedelijke prioriteiten.",
            "The priority ‘Slim Vlaanderen’ (Smart Flanders, priority 1) is strongly based on the Flemish smart specialisation strategy; the 10 priority domains of that strategy do not always match the urban priorities one to one.",
        ),
        note: None, citation: SECTION_4_1, begins: "De prioriteit ‘Slim Vlaanderen’ is",
        statistics: &[
            Statistic {
                what: Text::new(
                    "Prioritaire domeinen van de Vlaamse Slimme Specialisatiestrategie",
                    "Priority domains of the Flemish smart specialisation strategy",
                ),
                value: Value::whole(10), qualifier: Qualifier::Exactly, unit: Unit::Domains, when: None,
                territory: Territory::Flanders, of: None, kind: StatisticKind::Observed, compared_with: None,
                citation: SECTION_4_1,
            },
        ],
    },
    Statement {
        id: "delimiting-rule-8", city: None, status: Status::Fact, themes: &[],
        text: Text::new(
            "Prioriteit 1 heeft raakvlakken met stedelijke ontwikkeling, maar vertrekt binnen de GTI in de eerste plaats van stedelijke noden en kansen en benadert innovatie dus vanuit een stedelijke invalshoek.",
            "Priority 1 touches on urban development, but within the ITI it starts first and foremost from urban needs and opportunities and so approaches innovation from an urban angle.",
        ),
        note: None, citation: SECTION_4_1, begins: "uiteraard raakvlakken met stedelijke ontwikkeling", statistics: &[],
    },
    Statement {
        id: "delimiting-rule-9", city: None, status: Status::Fact, themes: &[],
        text: Text::new(
            "Een project dat louter onderzoeksinfrastructuur realiseert, hoort niet in de stedelijke strategie thuis.",
            "A project that only builds research infrastructure does not belong in the urban strategy.",
        ),
        note: None, citation: SECTION_4_1, begins: "De realisatie van louter onderzoeksinfrastructuur", statistics: &[],
    },
    Statement {
        id: "delimiting-rule-10", city: None, status: Status::Fact, themes: &[],
        text: Text::new(
            "Projecten van prioriteit 1 moeten aansluiten bij de principes en thema’s in 3.1 en 3.2 en tegelijk innovatief genoeg zijn om de link met de opzet van die prioriteit maximaal te behouden, zoals het EFRO-programma die beschrijft.",
            "Projects under priority 1 must tie in with the principles and themes in 3.1 and 3.2 and at the same time be innovative enough to maintain the link with the priority’s purpose as far as possible, as the ERDF programme describes it.",
        ),
        note: Some(Text::new(
            "Onderdeel 3.1 is van Antwerpen, 3.2 van Gent. Dat een project die van zijn eigen stad volgt, is een interpretatie.",
            "Section 3.1 is Antwerp’s, 3.2 Ghent’s. That a project follows those of its own city is an interpretation.",
        )),
        citation: SECTION_4_1, begins: "Projecten binnen deze prioriteit dienen", statistics: &[],
    },
    Statement {
        id: "delimiting-rule-20", city: None, status: Status::Fact, themes: &[],
        text: Text::new(
            "Bij elk thema vermelden de tabellen, 3.1.4 voor Antwerpen en 3.2.4 voor Gent, met welke prioriteit en specifieke doelstelling (SD) het verband houdt.",
            "For each theme, the tables of 3.1.4 (Antwerp) and 3.2.4 (Ghent) name the priority and specific objective (SD) that it is linked to.",
        ),
        note: Some(Text::new(
            "Dezelfde passage staat ook in onderdeel 4.2.",
            "The same passage is in section 4.2, too.",
        )),
        citation: SECTION_4_1, begins: "In de tabellen bij 3.1.4", statistics: &[],
    },
    Statement {
        id: "delimiting-rule-11", city: None, status: Status::Fact, themes: &[],
        text: Text::new(
            "De GTI-strategie versterkt ‘Duurzaam Vlaanderen’ (prioriteit 2) en vult die prioriteit door de stedelijke invalshoek op een complementaire manier in.",
            "The GTI strategy reinforces ‘Duurzaam Vlaanderen’ (Sustainable Flanders, priority 2) and, through its urban angle, gives that priority a complementary content.",
        ),
        note: None, citation: SECTION_4_2, begins: "De GTI-strategie versterkt de prioriteit", statistics: &[],
    },
    Statement {
        id: "delimiting-rule-12", city: None, status: Status::Aim, themes: &[],
        text: Text::new(
            "Met haar beperkte budget mikt de strategie op acties met een sterke verankering in het stedelijke weefsel, die het stedelijk beleid helpen versterken.",
            "With its limited budget, the strategy aims at actions that are firmly anchored in the urban fabric and that help to strengthen urban policy.",
        ),
        note: None, citation: SECTION_4_2, begins: "Omwille van het beperkte budget", statistics: &[],
    },
    Statement {
        id: "delimiting-rule-13", city: None, status: Status::Aim, themes: &[],
        text: Text::new(
            "Ook voor projecten van prioriteit 2 is het belangrijk dat ze inspelen op de principes en acties van 3.1.4 en 3.2.4.",
            "For projects under priority 2 too, it is important to respond to the principles and actions of 3.1.4 and 3.2.4.",
        ),
        note: Some(Text::new(
            "Onderdeel 3.1.4 is van Antwerpen, 3.2.4 van Gent. Dat een project inspeelt op die van zijn eigen stad, is een interpretatie.",
            "Section 3.1.4 is Antwerp’s, 3.2.4 Ghent’s. That a project responds to those of its own city is an interpretation.",
        )),
        citation: SECTION_4_2, begins: "Ook bij deze projecten is", statistics: &[],
    },
    Statement {
        id: "delimiting-rule-14", city: None, status: Status::Fact, themes: &[],
        text: Text::new(
            "Tewerkstelling valt buiten het EFRO-programma en hoort bij ESF Vlaanderen (Europees Sociaal Fonds). De Gentse strategie gaat daarom niet verder in op kansen voor tewerkstelling, wel op kansen met een link met het EFRO-programma, zoals infrastructuur voor digitalisering.",
            "Employment is outside the ERDF programme and belongs to ESF Vlaanderen (European Social Fund). Ghent’s strategy therefore does not go further into employment opportunities, but it does cover opportunities with a link to the ERDF programme, such as infrastructure for digitalisation.",
        ),
        note: Some(Text::new(
            "Opleiding onder RSO1.4 kan wel uit EFRO: art. 5, lid 3, van de EFRO-verordening.",
            "Training under RSO1.4 can have ERDF support: article 5(3) of the ERDF Regulation.",
        )),
        citation: FOOTNOTE_19, begins: "Tewerkstelling is geen onderdeel van", statistics: &[],
    },
    Statement {
        id: "delimiting-rule-15", city: None, status: Status::Fact, themes: &[],
        text: Text::new(
            "De principes en thema’s van de Gentse afbakening zijn in 2021 opgesteld en kunnen worden aangepast als het stedelijk beleid wordt bijgestuurd (zie de aanpak met beleidsnota’s).",
            "The principles and themes of Ghent’s delimitation were drawn up in 2021 and may be revised if city policy is adjusted (see the approach with policy notes).",
        ),
        note: None, citation: FOOTNOTE_21, begins: "De beschreven principes en thema’s", statistics: &[],
    },
    Statement {
        id: "delimiting-rule-16", city: None, status: Status::Fact, themes: &[],
        text: Text::new(
            "De SG stedelijke ontwikkeling Gent, waarschijnlijk de stuurgroep, is bevoegd om de Gentse principes en thema’s aan te passen.",
            "The SG stedelijke ontwikkeling Gent, probably the steering group for urban development in Ghent, is competent to revise Ghent’s principles and themes.",
        ),
        note: Some(Text::new(
            "De strategie schrijft alleen “SG”; dat het stuurgroep betekent, is waarschijnlijk: bij Antwerpen (onderdeel 5.1) staat dat woord voluit.",
            "The strategy has only “SG”; that it stands for steering group (stuurgroep) is probable: on Antwerp (section 5.1) it has that word in full.",
        )),
        citation: FOOTNOTE_21, begins: "stedelijke ontwikkeling Gent is hiervoor", statistics: &[],
    },
    Statement {
        id: "delimiting-rule-17", city: None, status: Status::Aim, themes: &[],
        text: Text::new(
            "Van niet-locatiegebonden investeringen wordt verwacht dat ze stadsbreed zo veel mogelijk Gentenaars bereiken.",
            "Investments not tied to a location are expected to reach as many residents as possible across the whole city.",
        ),
        note: None, citation: FOOTNOTE_21, begins: "Voor niet-locatie gebonden investeringen", statistics: &[],
    },
    Statement {
        id: "delimiting-rule-18", city: None, status: Status::Fact, themes: &[],
        text: Text::new(
            "Bij meer locatiegebonden projecten, in bepaalde stadsdelen en op bepaalde sites, wordt de impact geïnterpreteerd binnen het afgebakende gebied (zie de gebiedsomschrijving).",
            "For projects more tied to a location, in particular parts of the city and on particular sites, the impact is assessed within the delimited area (see the description of the area).",
        ),
        note: None, citation: FOOTNOTE_21, begins: "Bij meer locatiegebonden projecten in", statistics: &[],
    },
];
