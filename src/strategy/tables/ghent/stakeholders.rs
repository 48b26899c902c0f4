// Generated from content/ghent/stakeholders.toml by `cargo run --manifest-path content/generator/Cargo.toml`; do not edit.

//! Ghent: the involvement of partners.

use crate::source::{Citation, Source};
use crate::strategy::city::City;
use crate::strategy::statement::Statement;
use crate::strategy::statistic::{Qualifier, Statistic, StatisticKind, Territory, Value};
use crate::strategy::status::Status;
use crate::strategy::tables::units::Unit;
use crate::text::Text;

const SECTION_5_2: Citation = Citation::section(Source::STRATEGY, "5.2");

pub(super) static STAKEHOLDERS: &[Statement] = &[
    Statement {
        id: "ghent-stakeholders-1", city: Some(City::Ghent), status: Status::Fact, themes: &[],
        text: Text::new(
            "Participatie loopt als een rode draad door het stadsbeleid.",
            "Participation runs through the city’s policy as a common thread.",
        ),
        note: None, citation: SECTION_5_2, begins: "Participatie is een rode draad", statistics: &[],
    },
    Statement {
        id: "ghent-stakeholders-2", city: Some(City::Ghent), status: Status::Fact, themes: &[],
        text: Text::new(
            "Het stadsbestuur heeft de participatieve aanpak bij het opmaken van de beleidsnota’s bekrachtigd in een engagementsverklaring.",
            "The city government confirmed the participatory approach to drawing up the policy notes in a statement of commitment.",
        ),
        note: None, citation: SECTION_5_2, begins: "Het stadsbestuur bekrachtigde de", statistics: &[],
    },
    Statement {
        id: "ghent-stakeholders-3", city: Some(City::Ghent), status: Status::Plan, themes: &[],
        text: Text::new(
            "Het college van burgemeester en schepenen kiest er uitdrukkelijk voor om de uitdagingen van de stad met partners aan te gaan: Gentenaars, academici uit Gent, bedrijven en het brede middenveld.",
            "The college of mayor and aldermen expressly chooses to take on the city’s challenges together with partners: residents, academics from Ghent, companies and civil society at large.",
        ),
        note: None, citation: SECTION_5_2, begins: "college van burgemeester en schepenen kiest", statistics: &[],
    },
    Statement {
        id: "ghent-stakeholders-4", city: Some(City::Ghent), status: Status::Aim, themes: &[],
        text: Text::new(
            "De partners moeten alle kansen hebben om hun wijk en de stad mee vorm te geven.",
            "The partners must have every chance to help shape their neighbourhood and the city.",
        ),
        note: None, citation: SECTION_5_2, begins: "Zij moeten alle kansen krijgen", statistics: &[],
    },
    Statement {
        id: "ghent-stakeholders-5", city: Some(City::Ghent), status: Status::Plan, themes: &[],
        text: Text::new(
            "Het engagement loopt door wanneer de beleidsnota’s zijn goedgekeurd: ook tijdens de bestuursperiode zal het college geregeld participatie organiseren en evalueren, zodat tussentijds kan worden bijgestuurd.",
            "The commitment continues after the policy notes are approved: during the term of office too, the college will regularly organise participation and evaluate, so that adjustments can be made along the way.",
        ),
        note: None, citation: SECTION_5_2, begins: "Dit engagement stopt", statistics: &[],
    },
    Statement {
        id: "ghent-stakeholders-6", city: Some(City::Ghent), status: Status::Plan, themes: &[],
        text: Text::new(
            "Het engagement zal ervoor zorgen dat stadsdiensten, stadsbestuur en lokale stedelijke stakeholders voortdurend in wisselwerking blijven, ook voor de GTI-strategie.",
            "The commitment will ensure that city services, the city government and local urban stakeholders remain in constant interaction, for the GTI strategy too.",
        ),
        note: None, citation: SECTION_5_2, begins: "Dit engagement zal ervoor zorgen", statistics: &[],
    },
    Statement {
        id: "ghent-stakeholders-7", city: Some(City::Ghent), status: Status::Fact, themes: &[],
        text: Text::new(
            "De dienst beleidsparticipatie zet al ruim 20 jaar participatie op voor en met de Gentenaar, over alle thema’s en met de nadruk op de wijken.",
            "The city’s policy participation service has run participation for and with residents for over 20 years, on all themes and with a focus on the neighbourhoods.",
        ),
        note: None, citation: SECTION_5_2, begins: "beleidsparticipatie organiseert al ruim 20",
        statistics: &[
            Statistic {
                what: Text::new(
                    "Participatie door de dienst beleidsparticipatie",
                    "Participation by the policy participation service",
                ),
                value: Value::whole(20), qualifier: Qualifier::MoreThan, unit: Unit::Years, when: None,
                territory: Territory::Ghent, of: None, kind: StatisticKind::Observed, compared_with: None,
                citation: SECTION_5_2,
            },
        ],
    },
    Statement {
        id: "ghent-stakeholders-8", city: Some(City::Ghent), status: Status::Fact, themes: &[],
        text: Text::new(
            "De dienst beleidsparticipatie bouwde in de loop van de jaren een ruim aanbod van werkwijzen en instrumenten op, waaronder een participatieplatform en een wijkbudget.",
            "Over the years, the policy participation service has built up a wide range of methods and tools, among them a participation platform and a neighbourhood budget.",
        ),
        note: None, citation: SECTION_5_2, begins: "Doorheen de jaren ontwikkelde de", statistics: &[],
    },
    Statement {
        id: "ghent-stakeholders-9", city: Some(City::Ghent), status: Status::Fact, themes: &[],
        text: Text::new(
            "Een onlangs opgericht participatiepunt ondersteunt stadsdiensten om samen met de Gentenaar kwaliteitsvolle participatieve acties en processen te realiseren.",
            "A recently established participation point supports city services in carrying out high-quality participatory actions and processes together with residents.",
        ),
        note: None, citation: SECTION_5_2, begins: "Sinds kort is er een", statistics: &[],
    },
    Statement {
        id: "ghent-stakeholders-10", city: Some(City::Ghent), status: Status::Fact, themes: &[],
        text: Text::new(
            "Lokale stakeholders betrekken is in de stadsorganisatie sterk ingeburgerd en ingebed.",
            "Involving local stakeholders is well established and firmly embedded in the city’s organisation.",
        ),
        note: None, citation: SECTION_5_2, begins: "betrokkenheid van lokale stakeholders is", statistics: &[],
    },
];
