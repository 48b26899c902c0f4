// Generated from content/shared/delimiting-rules.toml by `cargo run --manifest-path content/generator/Cargo.toml`; do not edit.

//! Both cities: what belongs to the strategy.

use crate::source::{Citation, Source};
use crate::strategy::statement::Statement;
use crate::strategy::statistic::{Qualifier, Statistic, StatisticKind, Territory, Value};
use crate::strategy::tables::units;
use crate::text::Text;

const SECTION_2: Citation = Citation::section(Source::STRATEGY, "2");
const SECTION_3_1_4: Citation = Citation::section(Source::STRATEGY, "3.1.4");
const FOOTNOTE_19: Citation = Citation::footnote(Source::STRATEGY, "3.2.2.2", "19");
const FOOTNOTE_21: Citation = Citation::footnote(Source::STRATEGY, "3.2.4", "21");
const SECTION_4: Citation = Citation::section(Source::STRATEGY, "4");
const SECTION_4_1: Citation = Citation::section(Source::STRATEGY, "4.1");
const SECTION_4_2: Citation = Citation::section(Source::STRATEGY, "4.2");

pub(in crate::strategy) static DELIMITING_RULES: &[Statement] = &[
    Statement {
        id: "delimiting-rule-1", themes: &[],
        text: Text::new(
            "Duurzame stedelijke ontwikkeling heeft in 2021-2027 geen eigen prioriteit of specifieke doelstellingen meer, dus moet het stedelijke luik duidelijk verschillen van reguliere oproepen.",
            "Sustainable urban development no longer has its own priority or specific objectives in 2021-2027, so the urban strand must differ clearly from regular calls.",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
    Statement {
        id: "delimiting-rule-2", themes: &[],
        text: Text::new(
            "Een project moet duidelijk aantonen dat het een stedelijke invalshoek heeft, en antwoorden op de uitdagingen van de stad.",
            "A project must have a clearly demonstrable urban angle and respond to the urban challenges.",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
    Statement {
        id: "delimiting-rule-3", themes: &[],
        text: Text::new(
            "Het is belangrijk dat een project additioneel is aan het reguliere luik van het EFRO-programma en/of aan andere bestaande subsidies.",
            "It is important that a project is additional to the regular strand of the ERDF programme and/or to other existing grant schemes.",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
    Statement {
        id: "delimiting-rule-4", themes: &[],
        text: Text::new(
            "Elk project past in het EFRO-programma Vlaanderen 2021-2027 én in de GTI.",
            "Every project fits both the ERDF programme Flanders 2021-2027 and the GTI.",
        ),
        note: None, source: SECTION_4, statistics: &[],
    },
    Statement {
        id: "delimiting-rule-5", themes: &[],
        text: Text::new(
            "Elk project draagt bij aan een van de specifieke doelstellingen en aan de indicatoren die erbij horen.",
            "Every project contributes to one of the specific objectives and to the indicators that go with it.",
        ),
        note: None, source: SECTION_4, statistics: &[],
    },
    Statement {
        id: "delimiting-rule-6", themes: &[],
        text: Text::new(
            "Elk project voldoet aan alle criteria en vereisten die het programma stelt.",
            "Every project meets all criteria and requirements that the programme sets.",
        ),
        note: None, source: SECTION_4, statistics: &[],
    },
    Statement {
        id: "delimiting-rule-7", themes: &[],
        text: Text::new(
            "‘Slim Vlaanderen’ leunt sterk op de Vlaamse Slimme Specialisatiestrategie, waarvan de 10 prioritaire domeinen niet altijd overeenkomen met wat steden vooropstellen.",
            "‘Slim Vlaanderen’ (Smart Flanders) leans heavily on the Flemish smart specialisation strategy, whose 10 priority domains do not always match the urban priorities.",
        ),
        note: None, source: SECTION_4_1,
        statistics: &[
            Statistic {
                what: Text::new(
                    "Prioritaire domeinen van de Vlaamse Slimme Specialisatiestrategie",
                    "Priority domains of the Flemish smart specialisation strategy",
                ),
                value: Value::whole(10), qualifier: Qualifier::Exactly, unit: units::DOMAINS, when: None,
                territory: Territory::Flanders, of: None, kind: StatisticKind::Observed, compared_with: None,
                source: SECTION_4_1,
            },
        ],
    },
    Statement {
        id: "delimiting-rule-8", themes: &[],
        text: Text::new(
            "Prioriteit 1 raakt aan stedelijke ontwikkeling, maar begint in de GTI eerst bij de noden en kansen van de stad; innovatie krijgt dus een stedelijke invalshoek.",
            "Priority 1 touches on urban development, but in the GTI it starts first of all from urban needs and opportunities, so innovation is approached from an urban angle.",
        ),
        note: None, source: SECTION_4_1, statistics: &[],
    },
    Statement {
        id: "delimiting-rule-9", themes: &[],
        text: Text::new(
            "Onderzoeksinfrastructuur alleen hoort niet in de stedelijke strategie thuis.",
            "Research infrastructure alone does not belong in the urban strategy.",
        ),
        note: None, source: SECTION_4_1, statistics: &[],
    },
    Statement {
        id: "delimiting-rule-10", themes: &[],
        text: Text::new(
            "Projecten van prioriteit 1 volgen de principes en thema's en zijn innovatief genoeg om dicht bij het doel van die prioriteit te blijven.",
            "Projects under priority 1 follow the principles and themes and are innovative enough to stay close to what that priority is for.",
        ),
        note: None, source: SECTION_4_1, statistics: &[],
    },
    Statement {
        id: "delimiting-rule-11", themes: &[],
        text: Text::new(
            "De GTI-strategie versterkt ‘Duurzaam Vlaanderen’ en vult die prioriteit aan vanuit de stad.",
            "The GTI strategy reinforces ‘Duurzaam Vlaanderen’ (Sustainable Flanders) and complements that priority from an urban angle.",
        ),
        note: None, source: SECTION_4_2, statistics: &[],
    },
    Statement {
        id: "delimiting-rule-12", themes: &[],
        text: Text::new(
            "Met een beperkt budget richt de GTI-strategie zich op acties die stevig in het stadsweefsel verankerd zijn en het stedelijk beleid versterken.",
            "As the budget is limited, the GTI strategy aims at actions that are firmly anchored in the urban fabric and strengthen urban policy.",
        ),
        note: None, source: SECTION_4_2, statistics: &[],
    },
    Statement {
        id: "delimiting-rule-13", themes: &[],
        text: Text::new(
            "Ook projecten van prioriteit 2 spelen in op de principes en acties van beide steden.",
            "Projects under priority 2 too respond to the principles and actions of both cities.",
        ),
        note: None, source: SECTION_4_2, statistics: &[],
    },
    Statement {
        id: "delimiting-rule-14", themes: &[],
        text: Text::new(
            "Tewerkstelling valt buiten EFRO en hoort bij ESF Vlaanderen; Gent gaat alleen in op kansen met een EFRO-link, zoals infrastructuur voor digitalisering.",
            "Employment is outside the ERDF and belongs to ESF Vlaanderen; Ghent covers only opportunities with an ERDF link, such as infrastructure for digitalisation.",
        ),
        note: Some(Text::new(
            "Opleiding onder RSO1.4 kan wel uit EFRO: art. 5, lid 3, van de EFRO-verordening.",
            "Training under RSO1.4 can have ERDF support: article 5(3) of the ERDF Regulation.",
        )),
        source: FOOTNOTE_19, statistics: &[],
    },
    Statement {
        id: "delimiting-rule-15", themes: &[],
        text: Text::new(
            "De Gentse principes en thema's dateren van 2021 en kunnen mee veranderen wanneer de stad haar beleid bijstuurt.",
            "Ghent's principles and themes date from 2021 and can change along when the city adjusts its policy.",
        ),
        note: None, source: FOOTNOTE_21, statistics: &[],
    },
    Statement {
        id: "delimiting-rule-16", themes: &[],
        text: Text::new(
            "De SG (stuurgroep) stedelijke ontwikkeling Gent is bevoegd om ze aan te passen.",
            "The steering group for urban development in Ghent (SG stedelijke ontwikkeling Gent) is competent to revise them.",
        ),
        note: Some(Text::new(
            "De strategie schrijft alleen “SG”; dat het stuurgroep betekent, is waarschijnlijk: bij Antwerpen (onderdeel 5.1) staat dat woord voluit.",
            "The strategy has only “SG”; that it stands for steering group (stuurgroep) is probable: on Antwerp (section 5.1) it has that word in full.",
        )),
        source: FOOTNOTE_21, statistics: &[],
    },
    Statement {
        id: "delimiting-rule-17", themes: &[],
        text: Text::new(
            "Van investeringen zonder vaste plaats wordt verwacht dat ze over de hele stad zo veel mogelijk Gentenaars bereiken.",
            "Investments not tied to a place are expected to reach as many residents as possible across the whole city.",
        ),
        note: None, source: FOOTNOTE_21, statistics: &[],
    },
    Statement {
        id: "delimiting-rule-18", themes: &[],
        text: Text::new(
            "Bij projecten in een bepaald stadsdeel of op een bepaalde site wordt de impact binnen dat afgebakende gebied bekeken.",
            "For projects in a particular district or on a particular site, the impact is read within that delimited area.",
        ),
        note: None, source: FOOTNOTE_21, statistics: &[],
    },
    Statement {
        id: "delimiting-rule-19", themes: &[],
        text: Text::new(
            "Het programma heeft twee prioriteiten: de eerste krijgt 60 % van het totaal, de tweede 40 %.",
            "The programme has two priorities: the first gets 60% of the total, the second 40%.",
        ),
        note: Some(Text::new(
            "De gepubliceerde bedragen voldoen daar alleen zonder technische bijstand aan.",
            "The published amounts meet this only net of technical assistance.",
        )),
        source: SECTION_2,
        statistics: &[
            Statistic {
                what: Text::new("Deel voor prioriteit 1", "Part for priority 1"), value: Value::whole(60),
                qualifier: Qualifier::Exactly, unit: units::PERCENT, when: None, territory: Territory::Flanders,
                of: Some(Text::new("het totaal van de middelen", "the total of the resources")),
                kind: StatisticKind::Rule, compared_with: None, source: SECTION_2,
            },
            Statistic {
                what: Text::new("Deel voor prioriteit 2", "Part for priority 2"), value: Value::whole(40),
                qualifier: Qualifier::Exactly, unit: units::PERCENT, when: None, territory: Territory::Flanders,
                of: Some(Text::new("het totaal van de middelen", "the total of the resources")),
                kind: StatisticKind::Rule, compared_with: None, source: SECTION_2,
            },
        ],
    },
];
