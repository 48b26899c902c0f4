// Generated from content/ghent/stakeholders.toml by `cargo run --manifest-path content/generator/Cargo.toml`; do not edit.

//! Ghent: how partners are involved.

use crate::source::{Citation, Source};
use crate::strategy::statement::Statement;
use crate::strategy::statistic::{Qualifier, Statistic, StatisticKind, Territory, Value};
use crate::strategy::tables::units;
use crate::text::Text;

const SECTION_5_2: Citation = Citation::section(Source::STRATEGY, "5.2");

pub(super) static STAKEHOLDERS: &[Statement] = &[
    Statement {
        id: "ghent-stakeholders-1", themes: &[],
        text: Text::new(
            "Participatie loopt als een rode draad door het stadsbeleid.",
            "Participation is a common thread of the city's policy.",
        ),
        note: None, source: SECTION_5_2, statistics: &[],
    },
    Statement {
        id: "ghent-stakeholders-2", themes: &[],
        text: Text::new(
            "Voor de beleidsnota's legde het stadsbestuur die participatieve werkwijze vast in een engagementsverklaring.",
            "For the policy notes, the city government confirmed that participatory way of working in a statement of commitment.",
        ),
        note: None, source: SECTION_5_2, statistics: &[],
    },
    Statement {
        id: "ghent-stakeholders-3", themes: &[],
        text: Text::new(
            "Het college wil de uitdagingen uitdrukkelijk samen met partners aangaan: Gentenaars, academici, bedrijven en het brede middenveld.",
            "The college of mayor and aldermen expressly wants to face challenges with partners: residents, academics, companies and civil society at large.",
        ),
        note: None, source: SECTION_5_2, statistics: &[],
    },
    Statement {
        id: "ghent-stakeholders-4", themes: &[],
        text: Text::new(
            "Partners krijgen alle kansen om hun wijk en de stad mee te vormen.",
            "Partners get every chance to help shape their neighbourhood and the city.",
        ),
        note: None, source: SECTION_5_2, statistics: &[],
    },
    Statement {
        id: "ghent-stakeholders-5", themes: &[],
        text: Text::new(
            "Het engagement loopt door na de goedkeuring van de beleidsnota's, met geregelde participatie en met evaluatie om tussentijds bij te sturen.",
            "The commitment continues after the policy notes are approved, with regular participation and with evaluation so as to adjust along the way.",
        ),
        note: None, source: SECTION_5_2, statistics: &[],
    },
    Statement {
        id: "ghent-stakeholders-6", themes: &[],
        text: Text::new(
            "Zo blijven stadsdiensten, stadsbestuur en lokale stakeholders in voortdurende wisselwerking, ook voor de GTI-strategie.",
            "City services, city government and local stakeholders thus keep interacting, for the GTI strategy too.",
        ),
        note: None, source: SECTION_5_2, statistics: &[],
    },
    Statement {
        id: "ghent-stakeholders-7", themes: &[],
        text: Text::new(
            "De dienst beleidsparticipatie zet al ruim 20 jaar participatie op voor en met de Gentenaar, over alle thema's en vooral in de wijken.",
            "The city's policy participation service has run participation for and with residents for over 20 years, on all themes and mainly in the neighbourhoods.",
        ),
        note: None, source: SECTION_5_2,
        statistics: &[
            Statistic {
                what: Text::new(
                    "Participatie door de dienst beleidsparticipatie",
                    "Participation by the policy participation service",
                ),
                value: Value::whole(20), qualifier: Qualifier::MoreThan, unit: units::YEARS, when: None,
                territory: Territory::Ghent, of: None, kind: StatisticKind::Observed, compared_with: None,
                source: SECTION_5_2,
            },
        ],
    },
    Statement {
        id: "ghent-stakeholders-8", themes: &[],
        text: Text::new(
            "De dienst beleidsparticipatie bouwde een ruim aanbod van methodes en instrumenten op, waaronder een participatieplatform en een wijkbudget.",
            "The policy participation service has built up a wide range of methods and tools, among them a participation platform and a neighbourhood budget.",
        ),
        note: None, source: SECTION_5_2, statistics: &[],
    },
    Statement {
        id: "ghent-stakeholders-9", themes: &[],
        text: Text::new(
            "Een recent opgericht participatiepunt helpt stadsdiensten om met de Gentenaar degelijke participatie op te zetten.",
            "A recently founded participation point helps city services to set up sound participation together with residents.",
        ),
        note: None, source: SECTION_5_2, statistics: &[],
    },
    Statement {
        id: "ghent-stakeholders-10", themes: &[],
        text: Text::new(
            "Lokale stakeholders betrekken is in de stadsorganisatie sterk ingeburgerd.",
            "Involving local stakeholders is firmly embedded in the city's organisation.",
        ),
        note: None, source: SECTION_5_2, statistics: &[],
    },
];
