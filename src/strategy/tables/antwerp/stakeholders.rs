// Generated from content/antwerp/stakeholders.toml by `cargo run --manifest-path content/generator/Cargo.toml`; do not edit.

//! Antwerp: the involvement of partners.

use crate::source::{Citation, Source};
use crate::strategy::city::City;
use crate::strategy::statement::Statement;
use crate::strategy::statistic::{Qualifier, Statistic, StatisticKind, Territory, Value};
use crate::strategy::status::Status;
use crate::strategy::tables::units::Unit;
use crate::text::Text;

const SECTION_5_1: Citation = Citation::section(Source::STRATEGY, "5.1");

pub(super) static STAKEHOLDERS: &[Statement] = &[
    Statement {
        id: "antwerp-stakeholders-1", city: Some(City::Antwerp), status: Status::Fact, themes: &[],
        text: Text::new(
            "De bevolking bevragen via participatie is een troef voor wie in de stad beslissingen neemt.",
            "Consulting the population through participation is an asset for decision-making in the city.",
        ),
        note: None, citation: SECTION_5_1, begins: "Het bevragen van de bevolking", statistics: &[],
    },
    Statement {
        id: "antwerp-stakeholders-2", city: Some(City::Antwerp), status: Status::Fact, themes: &[],
        text: Text::new(
            "Goed beleid voorbereiden begint bij inzicht in wat stakeholders wensen, nodig hebben, vragen en belangrijk vinden.",
            "Good policy preparation starts from insight into the wishes, needs, questions and interests of stakeholders.",
        ),
        note: None, citation: SECTION_5_1, begins: "Een goede beleidsvoorbereiding vertrekt vanuit", statistics: &[],
    },
    Statement {
        id: "antwerp-stakeholders-3", city: Some(City::Antwerp), status: Status::Aim, themes: &[],
        text: Text::new(
            "Participatieacties moeten zo aantrekkelijk en toegankelijk zijn dat ze een zo breed en representatief mogelijk beeld geven van wat er bij de stakeholders leeft.",
            "Participation activities must be attractive and accessible enough to give as broad and representative a picture as possible of what concerns the stakeholders.",
        ),
        note: None, citation: SECTION_5_1, begins: "Dit betekent dat participatie-acties dermate", statistics: &[],
    },
    Statement {
        id: "antwerp-stakeholders-4", city: Some(City::Antwerp), status: Status::Fact, themes: &[],
        text: Text::new(
            "De laatste stap blijft een politieke keuze: de politiek heeft het primaat, volgens de regels van de representatieve democratie.",
            "The last step remains a political choice: politics has primacy, under the rules of representative democracy.",
        ),
        note: None, citation: SECTION_5_1, begins: "De laatste stap in een besluitvormingsproces", statistics: &[],
    },
    Statement {
        id: "antwerp-stakeholders-5", city: Some(City::Antwerp), status: Status::Aim, themes: &[],
        text: Text::new(
            "De boodschap van elk participatietraject moet duidelijk maken hoe de verschillende acties uiteindelijk bijdragen tot die politieke keuze.",
            "The message of every participation process must make clear how its various activities ultimately contribute to that political choice.",
        ),
        note: None, citation: SECTION_5_1, begins: "Bij elk participatietraject dient op", statistics: &[],
    },
    Statement {
        id: "antwerp-stakeholders-6", city: Some(City::Antwerp), status: Status::Fact, themes: &[],
        text: Text::new(
            "Inspraak schept draagvlak voor grote projecten van stadsontwikkeling.",
            "Public consultation builds support for large urban development projects.",
        ),
        note: None, citation: SECTION_5_1, begins: "Voor grote stadsontwikkelingsprojecten wordt via", statistics: &[],
    },
    Statement {
        id: "antwerp-stakeholders-7", city: Some(City::Antwerp), status: Status::Fact, themes: &[],
        text: Text::new(
            "Draagvlak is minstens begrip voor een project, en in de ruimste zin actieve en constructieve betrokkenheid.",
            "Support is at least understanding of a project and, in the widest sense, active and constructive involvement.",
        ),
        note: None, citation: SECTION_5_1, begins: "Draagvlak bestaat minimaal uit begrip", statistics: &[],
    },
    Statement {
        id: "antwerp-stakeholders-8", city: Some(City::Antwerp), status: Status::Aim, themes: &[],
        text: Text::new(
            "Communicatie, en bij uitbreiding participatie, moet zich op verschillende doelgroepen en stakeholders richten: niet alleen bewoners, maar ook ondernemers, passanten, recreanten en studenten.",
            "Communication, and by extension participation, must address different target groups and stakeholders: not only residents, but also entrepreneurs, passers-by, leisure visitors and students.",
        ),
        note: None, citation: SECTION_5_1, begins: "Communicatie – en bij uitbreiding participatie", statistics: &[],
    },
    Statement {
        id: "antwerp-stakeholders-9", city: Some(City::Antwerp), status: Status::Aim, themes: &[],
        text: Text::new(
            "Belangrijk is dat wordt toegezien op de representativiteit van wie inspreekt of participeert.",
            "It is important to ensure that those who give input or take part are representative.",
        ),
        note: None, citation: SECTION_5_1, begins: "Belangrijk hierbij is dat er", statistics: &[],
    },
    Statement {
        id: "antwerp-stakeholders-10", city: Some(City::Antwerp), status: Status::Aim, themes: &[],
        text: Text::new(
            "De vier B’s waarop goede marketing en communicatie zich richten, zijn bewoners, bedrijven, bezoekers en brains.",
            "Good marketing and communication aim at the four Bs: residents (bewoners), companies (bedrijven), visitors (bezoekers) and brains.",
        ),
        note: None, citation: SECTION_5_1, begins: "Met een goede marketing en",
        statistics: &[
            Statistic {
                what: Text::new(
                    "Doelgroepen van marketing en communicatie, de B’s",
                    "Target groups of marketing and communication, the Bs",
                ),
                value: Value::whole(4), qualifier: Qualifier::Exactly, unit: Unit::TargetGroups, when: None,
                territory: Territory::Antwerp, of: None, kind: StatisticKind::Observed, compared_with: None,
                citation: SECTION_5_1,
            },
        ],
    },
    Statement {
        id: "antwerp-stakeholders-11", city: Some(City::Antwerp), status: Status::Plan, themes: &[],
        text: Text::new(
            "De stad blijft de Antwerpenaren goed op de hoogte houden van wat er in de stad gebeurt.",
            "The city continues to keep its residents well informed of what is going on in the city.",
        ),
        note: None, citation: SECTION_5_1, begins: "De Antwerpenaren blijven we goed", statistics: &[],
    },
    Statement {
        id: "antwerp-stakeholders-12", city: Some(City::Antwerp), status: Status::Plan, themes: &[],
        text: Text::new(
            "Gerichte citymarketing nodigt de wereld uit voor een bezoek aan Antwerpen, een studie of een job.",
            "Targeted city marketing invites the world to visit Antwerp and to study or work there.",
        ),
        note: None, citation: SECTION_5_1, begins: "Met een doelgerichte citymarketing nodigen", statistics: &[],
    },
    Statement {
        id: "antwerp-stakeholders-13", city: Some(City::Antwerp), status: Status::Plan, themes: &[],
        text: Text::new(
            "De stad promoot haar troeven en het merk Antwerpen zo sterk mogelijk.",
            "The city promotes its assets and the Antwerp brand as strongly as possible.",
        ),
        note: None, citation: SECTION_5_1, begins: "De troeven van de stad", statistics: &[],
    },
    Statement {
        id: "antwerp-stakeholders-14", city: Some(City::Antwerp), status: Status::Fact, themes: &[],
        text: Text::new(
            "Uit een aantal geslaagde participatietrajecten bij grote stadsontwikkelingsprojecten zijn minstens vier factoren af te leiden die hun succes verklaren.",
            "From a number of successful participation processes for large urban development projects, at least four factors can be derived that explain their success.",
        ),
        note: None, citation: SECTION_5_1, begins: "Op basis een aantal succesvolle",
        statistics: &[
            Statistic {
                what: Text::new(
                    "Succesfactoren van participatietrajecten",
                    "Success factors of participation processes",
                ),
                value: Value::whole(4), qualifier: Qualifier::AtLeast, unit: Unit::Factors, when: None,
                territory: Territory::Antwerp, of: None, kind: StatisticKind::Observed, compared_with: None,
                citation: SECTION_5_1,
            },
        ],
    },
    Statement {
        id: "antwerp-stakeholders-15", city: Some(City::Antwerp), status: Status::Fact, themes: &[],
        text: Text::new(
            "Succesfactor 1: hoe goed de verschillende stakeholders geïnformeerd zijn; een kwaliteitsvol informatietraject vergroot dat.",
            "Success factor 1: how well the different stakeholders are informed; an information process of good quality increases this.",
        ),
        note: None, citation: SECTION_5_1, begins: "de mate van geïnformeerdheid van", statistics: &[],
    },
    Statement {
        id: "antwerp-stakeholders-16", city: Some(City::Antwerp), status: Status::Fact, themes: &[],
        text: Text::new(
            "Succesfactor 2: in welke mate zo veel mogelijk verschillende stakeholders zijn aangesproken; dat lukt door participatie-instrumenten offline en online te combineren.",
            "Success factor 2: the extent to which as many different stakeholders as possible have been addressed; a mix of offline and online participation tools achieves this.",
        ),
        note: None, citation: SECTION_5_1, begins: "de mate waarin zoveel mogelijk", statistics: &[],
    },
    Statement {
        id: "antwerp-stakeholders-17", city: Some(City::Antwerp), status: Status::Fact, themes: &[],
        text: Text::new(
            "Succesfactor 3: in welke mate de stakeholders met elkaar in interactie gaan; dat lukt door de nadruk te leggen op de argumenten voor een voorstel, en minder op de voorstellen zelf.",
            "Success factor 3: the extent to which stakeholders interact; putting the emphasis on the arguments for a proposal, and less on the proposals themselves, achieves this.",
        ),
        note: None, citation: SECTION_5_1, begins: "de mate van interactie tussen", statistics: &[],
    },
    Statement {
        id: "antwerp-stakeholders-18", city: Some(City::Antwerp), status: Status::Fact, themes: &[],
        text: Text::new(
            "Succesfactor 4: in welke mate er terugkoppeling is over het traject, de besluitvorming en de eindbeslissing; dat lukt met volledige en transparante communicatie over het traject in verhouding tot de beslissing.",
            "Success factor 4: the extent to which there is feedback on the process, the decision-making and the final decision; full and transparent communication about the process in relation to the decision achieves this.",
        ),
        note: None, citation: SECTION_5_1, begins: "de mate waarin wordt teruggekoppeld", statistics: &[],
    },
    Statement {
        id: "antwerp-stakeholders-19", city: Some(City::Antwerp), status: Status::Aim, themes: &[],
        text: Text::new(
            "Beleid moet steunen op de wensen, vragen, noden en belangen van een groep stakeholders die zo breed, divers en representatief mogelijk is.",
            "Policy must draw on the wishes, questions, needs and interests of a group of stakeholders that is as broad, diverse and representative as possible.",
        ),
        note: None, citation: SECTION_5_1, begins: "De input voor het te", statistics: &[],
    },
    Statement {
        id: "antwerp-stakeholders-20", city: Some(City::Antwerp), status: Status::Fact, themes: &[],
        text: Text::new(
            "Participatie doet mensen vandaag nog vaak aan grote hoorzittingen denken, met een panel en publiek; dat is maar een deel van de manieren om stakeholders bij het beleid te betrekken.",
            "Today participation still often makes people think of large hearings, with a panel and an audience; that is only a part of the ways to involve stakeholders in policy.",
        ),
        note: None, citation: SECTION_5_1, begins: "Vandaag wordt participatie in de", statistics: &[],
    },
    Statement {
        id: "antwerp-stakeholders-21", city: Some(City::Antwerp), status: Status::Aim, themes: &[],
        text: Text::new(
            "De stad streeft ernaar om voor elk project en elke fase de meest geschikte methodes te gebruiken, zoals een online enquête, een klankbordgroep, een digitaal forum of een infostand ter plaatse.",
            "For each project and each phase the city aims to use the most suitable methods, such as an online survey, a sounding board, a digital forum or an information stand on site.",
        ),
        note: None, citation: SECTION_5_1, begins: "We streven er steeds naar", statistics: &[],
    },
    Statement {
        id: "antwerp-stakeholders-22", city: Some(City::Antwerp), status: Status::Aim, themes: &[],
        text: Text::new(
            "Participatie moet nog veel meer buiten de vergaderzaal plaatsvinden, met activiteiten die meer mensen bereiken.",
            "Participation must take place much more outside the meeting room, with activities that reach more people.",
        ),
        note: None, citation: SECTION_5_1, begins: "Met participatie-initiatieven moeten we immers", statistics: &[],
    },
    Statement {
        id: "antwerp-stakeholders-23", city: Some(City::Antwerp), status: Status::Fact, themes: &[],
        text: Text::new(
            "De stad betrekt stakeholders via eigen kanalen en methodieken waarmee zij vertrouwd zijn.",
            "The city involves stakeholders through its own channels and methods, with which they are familiar.",
        ),
        note: None, citation: SECTION_5_1, begins: "De stad Antwerpen beschikt dus", statistics: &[],
    },
    Statement {
        id: "antwerp-stakeholders-24", city: Some(City::Antwerp), status: Status::Plan, themes: &[],
        text: Text::new(
            "Ook voor de GTI-strategie gebruikt de stad die vertrouwde kanalen, in plaats van stakeholders in de stuurgroep te laten zetelen.",
            "For the GTI strategy too the city uses these familiar channels, instead of seating stakeholders in the steering group.",
        ),
        note: None, citation: SECTION_5_1, begins: "We kiezen ervoor om ook", statistics: &[],
    },
];
