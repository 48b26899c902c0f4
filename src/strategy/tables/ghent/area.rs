// Generated from content/ghent/area.toml by `cargo run --manifest-path content/generator/Cargo.toml`; do not edit.

//! Ghent: the area, and who directs.

use crate::source::{Citation, Source};
use crate::strategy::statement::Statement;
use crate::strategy::statistic::{Qualifier, Statistic, StatisticKind, Territory, Value};
use crate::strategy::tables::{notes, units};
use crate::text::Text;

const SECTION_2: Citation = Citation::section(Source::STRATEGY, "2");
const SECTION_3_2_1: Citation = Citation::section(Source::STRATEGY, "3.2.1");

pub(super) static AREA: &[Statement] = &[
    Statement {
        id: "ghent-area-1", themes: &[],
        text: Text::new(
            "Minstens 8 % van de EFRO-middelen is volgens art. 11 van de EFRO-verordening voor duurzame stedelijke ontwikkeling.",
            "Under article 11 of the ERDF Regulation, at least 8% of ERDF money is for sustainable urban development.",
        ),
        note: Some(notes::MEASURED_PER_MEMBER_STATE), source: SECTION_2,
        statistics: &[
            Statistic {
                what: Text::new(
                    "EFRO-middelen voor duurzame stedelijke ontwikkeling",
                    "ERDF money for sustainable urban development",
                ),
                value: Value::whole(8), qualifier: Qualifier::AtLeast, unit: units::PERCENT, when: None,
                territory: Territory::Belgium, of: Some(Text::new("de EFRO-middelen", "the ERDF resources")),
                kind: StatisticKind::Rule, compared_with: None, source: SECTION_2,
            },
        ],
    },
    Statement {
        id: "ghent-area-2", themes: &[],
        text: Text::new(
            "De Vlaamse regering acht voor Antwerpen en Gent een eigen aanpak nodig, gezien hun schaal en dichtheid tegenover de andere Vlaamse centrumsteden.",
            "The Flemish Government deems a specific approach necessary for Antwerp and Ghent, given their scale and density against the other Flemish regional centre cities.",
        ),
        note: None, source: SECTION_2, statistics: &[],
    },
    Statement {
        id: "ghent-area-3", themes: &[],
        text: Text::new(
            "Van het geld voor duurzame stedelijke ontwikkeling gaat 10 % naar Antwerpen en Gent.",
            "Of the money for sustainable urban development, 10% goes to Antwerp and Ghent.",
        ),
        note: Some(notes::PUBLISHED_AMOUNTS_DIFFER), source: SECTION_2,
        statistics: &[
            Statistic {
                what: Text::new(
                    "Inzet in de steden Antwerpen en Gent",
                    "Money used in the cities of Antwerp and Ghent",
                ),
                value: Value::whole(10), qualifier: Qualifier::Exactly, unit: units::PERCENT, when: None,
                territory: Territory::Flanders,
                of: Some(Text::new(
                    "de middelen voor duurzame stedelijke ontwikkeling",
                    "the resources for sustainable urban development",
                )),
                kind: StatisticKind::Rule, compared_with: None, source: SECTION_2,
            },
        ],
    },
    Statement {
        id: "ghent-area-4", themes: &[],
        text: Text::new(
            "Het geld wordt ingezet via een geïntegreerde territoriale investering (GTI) voor stedelijke gebieden, met inbegrip van functionele stedelijke gebieden.",
            "The money is deployed through an integrated territorial investment (ITI, in Dutch GTI) for urban areas, functional urban areas included.",
        ),
        note: Some(Text::new(
            "De strategie noemt art. 22 en 23, de nummers van het voorstel van 2018; in de vastgestelde verordening zijn dat art. 28 en 29 (GTI: art. 30).",
            "The strategy says articles 22 and 23, the numbers of the 2018 proposal; as adopted, they are articles 28 and 29 (ITI: article 30).",
        )),
        source: SECTION_2, statistics: &[],
    },
    Statement {
        id: "ghent-area-5", themes: &[],
        text: Text::new(
            "Beide steden bouwen de territoriale strategie op strategische documenten die zij al hebben.",
            "Both cities build the territorial strategy on strategic documents that they already have.",
        ),
        note: None, source: SECTION_2, statistics: &[],
    },
    Statement {
        id: "ghent-area-6", themes: &[],
        text: Text::new(
            "Steun gaat naar stedelijke initiatieven die vertrekken van de bestuursakkoorden en het meerjarenplan en die de steden zelf regisseren.",
            "Support goes to urban initiatives that start from the coalition agreements and the multi-year plan and that the cities themselves direct.",
        ),
        note: Some(notes::GHENT_POLICY_ENDED), source: SECTION_2, statistics: &[],
    },
    Statement {
        id: "ghent-area-7", themes: &[],
        text: Text::new(
            "De strategie geldt op het hele Gentse grondgebied, net als het beleid van de stad.",
            "The strategy applies throughout the territory of Ghent, as the city's policy does.",
        ),
        note: None, source: SECTION_3_2_1, statistics: &[],
    },
    Statement {
        id: "ghent-area-8", themes: &[],
        text: Text::new(
            "Omdat het geld beperkt is, gaat de voorkeur naar acties in stadsdelen of op sites waar de stad het proces regisseert en actief meeontwikkelt.",
            "As money is limited, preference goes to actions in districts or on sites where the city has a directing role and actively helps to develop.",
        ),
        note: None, source: SECTION_3_2_1, statistics: &[],
    },
    Statement {
        id: "ghent-area-9", themes: &[],
        text: Text::new(
            "De stadsvernieuwingsprojecten in de 19de-eeuwse gordel horen bij die voorkeursplaatsen.",
            "The urban renewal projects in the 19th-century belt are among those preferred places.",
        ),
        note: None, source: SECTION_3_2_1, statistics: &[],
    },
    Statement {
        id: "ghent-area-10", themes: &[],
        text: Text::new(
            "Het is belangrijk dat investeringen op die voorkeursplaatsen de principes en thema's van de strategie volgen.",
            "It is important that investments in those preferred places answer to the principles and themes of the strategy.",
        ),
        note: None, source: SECTION_3_2_1, statistics: &[],
    },
];
