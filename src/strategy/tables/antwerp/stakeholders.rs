// Generated from content/antwerp/stakeholders.toml by `cargo run --manifest-path content/generator/Cargo.toml`; do not edit.

//! Antwerp: how partners are involved.

use crate::source::{Citation, Source};
use crate::strategy::statement::Statement;
use crate::strategy::statistic::{Qualifier, Statistic, StatisticKind, Territory, Value};
use crate::strategy::tables::units;
use crate::text::Text;

const SECTION_5_1: Citation = Citation::section(Source::STRATEGY, "5.1");

pub(super) static STAKEHOLDERS: &[Statement] = &[
    Statement {
        id: "antwerp-stakeholders-1", themes: &[],
        text: Text::new(
            "De bevolking bevragen via participatie is een troef bij het nemen van beslissingen.",
            "Consulting the population through participation is an asset in decision-making.",
        ),
        note: None, source: SECTION_5_1, statistics: &[],
    },
    Statement {
        id: "antwerp-stakeholders-2", themes: &[],
        text: Text::new(
            "Goed beleid voorbereiden begint bij inzicht in wat stakeholders wensen, nodig hebben, vragen en belangrijk vinden.",
            "Good policy preparation starts from insight into the wishes, needs, questions and interests of stakeholders.",
        ),
        note: None, source: SECTION_5_1, statistics: &[],
    },
    Statement {
        id: "antwerp-stakeholders-3", themes: &[],
        text: Text::new(
            "Participatie moet zo aantrekkelijk en toegankelijk zijn dat ze een breed en representatief beeld van de stakeholders geeft.",
            "Participation must be attractive and accessible enough to give a broad and representative picture of the stakeholders.",
        ),
        note: None, source: SECTION_5_1, statistics: &[],
    },
    Statement {
        id: "antwerp-stakeholders-4", themes: &[],
        text: Text::new(
            "De laatste stap blijft een politieke keuze: de politiek heeft het primaat, volgens de regels van de representatieve democratie.",
            "The last step remains a political choice: politics has primacy, under the rules of representative democracy.",
        ),
        note: None, source: SECTION_5_1, statistics: &[],
    },
    Statement {
        id: "antwerp-stakeholders-5", themes: &[],
        text: Text::new(
            "Elk participatietraject moet uitleggen hoe de acties bijdragen tot die politieke keuze.",
            "Every participation process must explain how its actions contribute to that political choice.",
        ),
        note: None, source: SECTION_5_1, statistics: &[],
    },
    Statement {
        id: "antwerp-stakeholders-6", themes: &[],
        text: Text::new(
            "Inspraak schept draagvlak voor grote projecten van stadsontwikkeling.",
            "Public consultation builds support for large urban development projects.",
        ),
        note: None, source: SECTION_5_1, statistics: &[],
    },
    Statement {
        id: "antwerp-stakeholders-7", themes: &[],
        text: Text::new(
            "Draagvlak is minstens begrip voor een project, en in de ruimste zin actieve en constructieve betrokkenheid.",
            "Support is at least understanding of a project and, in the widest sense, active and constructive involvement.",
        ),
        note: None, source: SECTION_5_1, statistics: &[],
    },
    Statement {
        id: "antwerp-stakeholders-8", themes: &[],
        text: Text::new(
            "Communicatie en participatie richten zich niet enkel op bewoners: ook studenten, ondernemers, recreanten en passanten tellen mee.",
            "Communication and participation do not address residents alone: students, entrepreneurs, leisure visitors and passers-by count too.",
        ),
        note: None, source: SECTION_5_1, statistics: &[],
    },
    Statement {
        id: "antwerp-stakeholders-9", themes: &[],
        text: Text::new(
            "De stad waakt erover dat wie inspreekt of participeert, representatief is.",
            "The city sees to it that those who take part are representative.",
        ),
        note: None, source: SECTION_5_1, statistics: &[],
    },
    Statement {
        id: "antwerp-stakeholders-10", themes: &[],
        text: Text::new(
            "Marketing en communicatie mikken op vier B's: bedrijven, bewoners, brains en bezoekers.",
            "Marketing and communication target four Bs: companies (bedrijven), residents (bewoners), brains and visitors (bezoekers).",
        ),
        note: None, source: SECTION_5_1,
        statistics: &[
            Statistic {
                what: Text::new(
                    "Doelgroepen van marketing en communicatie, de B's",
                    "Target groups of marketing and communication, the Bs",
                ),
                value: Value::whole(4), qualifier: Qualifier::Exactly, unit: units::TARGET_GROUPS, when: None,
                territory: Territory::Antwerp, of: None, kind: StatisticKind::Observed, compared_with: None,
                source: SECTION_5_1,
            },
        ],
    },
    Statement {
        id: "antwerp-stakeholders-11", themes: &[],
        text: Text::new(
            "De stad houdt Antwerpenaren goed op de hoogte van wat er gebeurt.",
            "The city keeps Antwerp residents well informed of what is going on.",
        ),
        note: None, source: SECTION_5_1, statistics: &[],
    },
    Statement {
        id: "antwerp-stakeholders-12", themes: &[],
        text: Text::new(
            "Gerichte citymarketing nodigt de wereld uit voor een bezoek aan Antwerpen, een studie of een job.",
            "Targeted city marketing invites the world to visit Antwerp and to study or work there.",
        ),
        note: None, source: SECTION_5_1, statistics: &[],
    },
    Statement {
        id: "antwerp-stakeholders-13", themes: &[],
        text: Text::new(
            "De stad promoot haar troeven en het merk Antwerpen zo sterk mogelijk.",
            "The city promotes its assets and the Antwerp brand as strongly as possible.",
        ),
        note: None, source: SECTION_5_1, statistics: &[],
    },
    Statement {
        id: "antwerp-stakeholders-14", themes: &[],
        text: Text::new(
            "Minstens vier factoren verklaren waarom participatietrajecten bij grote stadsontwikkelingsprojecten slagen.",
            "At least four factors explain why participation processes for large urban development projects succeed.",
        ),
        note: None, source: SECTION_5_1,
        statistics: &[
            Statistic {
                what: Text::new(
                    "Succesfactoren van participatietrajecten",
                    "Success factors of participation processes",
                ),
                value: Value::whole(4), qualifier: Qualifier::AtLeast, unit: units::FACTORS, when: None,
                territory: Territory::Antwerp, of: None, kind: StatisticKind::Observed, compared_with: None,
                source: SECTION_5_1,
            },
        ],
    },
    Statement {
        id: "antwerp-stakeholders-15", themes: &[],
        text: Text::new(
            "Succesfactor 1: stakeholders zijn goed geïnformeerd, dankzij een degelijk informatietraject.",
            "Success factor 1: stakeholders are well informed, thanks to a sound information process.",
        ),
        note: None, source: SECTION_5_1, statistics: &[],
    },
    Statement {
        id: "antwerp-stakeholders-16", themes: &[],
        text: Text::new(
            "Succesfactor 2: zo veel mogelijk verschillende stakeholders worden bereikt, met offline en online instrumenten.",
            "Success factor 2: as many different stakeholders as possible are reached, with offline and online tools.",
        ),
        note: None, source: SECTION_5_1, statistics: &[],
    },
    Statement {
        id: "antwerp-stakeholders-17", themes: &[],
        text: Text::new(
            "Succesfactor 3: stakeholders gaan met elkaar in gesprek, eerder over argumenten voor een voorstel dan over de voorstellen zelf.",
            "Success factor 3: stakeholders interact, on the arguments for a proposal rather than on the proposals themselves.",
        ),
        note: None, source: SECTION_5_1, statistics: &[],
    },
    Statement {
        id: "antwerp-stakeholders-18", themes: &[],
        text: Text::new(
            "Succesfactor 4: over traject, besluitvorming en eindbeslissing wordt volledig en transparant teruggekoppeld.",
            "Success factor 4: full and transparent feedback is given on the process, the decision-making and the final decision.",
        ),
        note: None, source: SECTION_5_1, statistics: &[],
    },
    Statement {
        id: "antwerp-stakeholders-19", themes: &[],
        text: Text::new(
            "Beleid moet steunen op de wensen, vragen, noden en belangen van een groep stakeholders die zo breed, divers en representatief mogelijk is.",
            "Policy must draw on the wishes, questions, needs and interests of a group of stakeholders that is as broad, diverse and representative as possible.",
        ),
        note: None, source: SECTION_5_1, statistics: &[],
    },
    Statement {
        id: "antwerp-stakeholders-20", themes: &[],
        text: Text::new(
            "Participatie wordt nog vaak met grote hoorzittingen verbonden, hoewel er veel meer manieren zijn om stakeholders te betrekken.",
            "Participation is still often linked to large public hearings, though there are many more ways to involve stakeholders.",
        ),
        note: None, source: SECTION_5_1, statistics: &[],
    },
    Statement {
        id: "antwerp-stakeholders-21", themes: &[],
        text: Text::new(
            "Per project en fase streeft de stad naar de beste methode, zoals online enquête, klankbordgroep, digitaal forum of infostand ter plaatse.",
            "For each project and phase the city aims for the best method, such as an online survey, sounding board, digital forum or information stand on site.",
        ),
        note: None, source: SECTION_5_1, statistics: &[],
    },
    Statement {
        id: "antwerp-stakeholders-22", themes: &[],
        text: Text::new(
            "Meer activiteiten buiten de vergaderzaal moeten meer mensen bereiken.",
            "More activities outside the meeting room are to reach more people.",
        ),
        note: None, source: SECTION_5_1, statistics: &[],
    },
    Statement {
        id: "antwerp-stakeholders-23", themes: &[],
        text: Text::new(
            "De stad betrekt stakeholders via eigen kanalen en methodieken waarmee zij vertrouwd zijn.",
            "The city involves stakeholders through its own channels and methods, with which they are familiar.",
        ),
        note: None, source: SECTION_5_1, statistics: &[],
    },
    Statement {
        id: "antwerp-stakeholders-24", themes: &[],
        text: Text::new(
            "Ook voor de GTI-strategie gebruikt de stad die vertrouwde kanalen, in plaats van stakeholders in de stuurgroep te laten zetelen.",
            "For the GTI strategy too the city uses those trusted channels, instead of seating stakeholders in the steering group.",
        ),
        note: None, source: SECTION_5_1, statistics: &[],
    },
];
