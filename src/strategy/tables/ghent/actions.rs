// Generated from content/ghent/actions.toml by `cargo run --manifest-path content/generator/Cargo.toml`; do not edit.

//! Ghent: example actions, theme by theme.

use crate::source::{Basis, Citation, Source};
use crate::strategy::action::ExampleAction;
use crate::strategy::city::City;
use crate::strategy::link::Link;
use crate::strategy::status::Status;
use crate::strategy::theme::Theme;
use crate::text::Text;

const SECTION_3_2_4: Citation = Citation::section(Source::STRATEGY, "3.2.4");

pub(super) static ACTIONS: &[ExampleAction] = &[
    ExampleAction {
        id: "ghent-action-digitalisation-and-skills-1", city: City::Ghent, status: Status::Aim,
        theme: Theme::DigitalisationAndSkills, heading: None, agreement_refs: &[],
        text: Text::new(
            "Digitale toepassingen ontwikkelen die de dienstverlening van de stad op een hoger niveau tillen en beleid in voorbereiding of uitvoering ondersteunen of onderbouwen.",
            "Develop digital applications that raise city services to a higher level and support or substantiate policy in preparation or implementation.",
        ),
        opportunity_links: &[
            Link {
                to: "ghent-opportunity-digitalisation-track-2-intro", basis: Basis::Inference,
                why: Some(Text::new(
                    "digitale toepassingen voor dienstverlening of beleid",
                    "digital applications for services or policy",
                )),
            },
            Link {
                to: "ghent-opportunity-digitalisation-1", basis: Basis::Inference,
                why: Some(Text::new(
                    "digitale toepassingen voor dienstverlening of beleid",
                    "digital applications for services or policy",
                )),
            },
            Link {
                to: "ghent-opportunity-digitalisation-3", basis: Basis::Inference,
                why: Some(Text::new(
                    "digitale toepassingen voor dienstverlening of beleid",
                    "digital applications for services or policy",
                )),
            },
            Link {
                to: "ghent-opportunity-digitalisation-6", basis: Basis::Inference,
                why: Some(Text::new(
                    "digitale toepassingen voor dienstverlening of beleid",
                    "digital applications for services or policy",
                )),
            },
            Link {
                to: "ghent-opportunity-digitalisation-8", basis: Basis::Inference,
                why: Some(Text::new(
                    "digitale toepassingen voor dienstverlening of beleid",
                    "digital applications for services or policy",
                )),
            },
            Link {
                to: "ghent-opportunity-digitalisation-12", basis: Basis::Inference,
                why: Some(Text::new(
                    "digitale toepassingen voor dienstverlening of beleid",
                    "digital applications for services or policy",
                )),
            },
            Link {
                to: "ghent-opportunity-digitalisation-13", basis: Basis::Inference,
                why: Some(Text::new(
                    "digitale toepassingen voor dienstverlening of beleid",
                    "digital applications for services or policy",
                )),
            },
            Link {
                to: "ghent-opportunity-digitalisation-18", basis: Basis::Inference,
                why: Some(Text::new(
                    "digitale toepassingen voor dienstverlening of beleid",
                    "digital applications for services or policy",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_2_4,
        begins: "Ontwikkeling van digitale toepassingen die de", statistics: &[],
    },
    ExampleAction {
        id: "ghent-action-digitalisation-and-skills-2", city: City::Ghent, status: Status::Aim,
        theme: Theme::DigitalisationAndSkills, heading: None, agreement_refs: &[],
        text: Text::new("Bijdragen tot e-inclusie.", "Contribute to e-inclusion."),
        opportunity_links: &[
            Link {
                to: "ghent-opportunity-climate-16", basis: Basis::Inference,
                why: Some(Text::new(
                    "digitale inclusie, digitale vaardigheden en het dichten van de digitale kloof",
                    "digital inclusion, digital skills and closing the digital divide",
                )),
            },
            Link {
                to: "ghent-opportunity-digitalisation-track-4-intro", basis: Basis::Inference,
                why: Some(Text::new(
                    "digitale inclusie, digitale vaardigheden en het dichten van de digitale kloof",
                    "digital inclusion, digital skills and closing the digital divide",
                )),
            },
            Link {
                to: "ghent-opportunity-digitalisation-14", basis: Basis::Inference,
                why: Some(Text::new(
                    "digitale inclusie, digitale vaardigheden en het dichten van de digitale kloof",
                    "digital inclusion, digital skills and closing the digital divide",
                )),
            },
            Link {
                to: "ghent-opportunity-digitalisation-17", basis: Basis::Inference,
                why: Some(Text::new(
                    "digitale inclusie, digitale vaardigheden en het dichten van de digitale kloof",
                    "digital inclusion, digital skills and closing the digital divide",
                )),
            },
            Link {
                to: "ghent-opportunity-digitalisation-19", basis: Basis::Inference,
                why: Some(Text::new(
                    "digitale inclusie, digitale vaardigheden en het dichten van de digitale kloof",
                    "digital inclusion, digital skills and closing the digital divide",
                )),
            },
            Link {
                to: "ghent-opportunity-digitalisation-20", basis: Basis::Inference,
                why: Some(Text::new(
                    "digitale inclusie, digitale vaardigheden en het dichten van de digitale kloof",
                    "digital inclusion, digital skills and closing the digital divide",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_2_4, begins: "Acties die bijdragen tot e-inclusie",
        statistics: &[],
    },
    ExampleAction {
        id: "ghent-action-digitalisation-and-skills-3", city: City::Ghent, status: Status::Aim,
        theme: Theme::DigitalisationAndSkills, heading: None, agreement_refs: &[],
        text: Text::new(
            "Opleidings- en digitale onderwijsinfrastructuur voor technologische profielen realiseren en/of digitale vaardigheden ontwikkelen, om zo de digitale kloof te dichten en te komen tot sociale inclusie op de werkvloer, ook in de sociale economie.",
            "Build infrastructure for training and digital education for technological profiles and/or develop digital skills, so as to close the digital divide and move on to social inclusion in the workplace, in the social economy too.",
        ),
        opportunity_links: &[
            Link {
                to: "ghent-opportunity-digitalisation-14", basis: Basis::Inference,
                why: Some(Text::new(
                    "digitale vaardigheden, en infrastructuur daarvoor",
                    "digital skills, and infrastructure for them",
                )),
            },
            Link {
                to: "ghent-opportunity-digitalisation-15", basis: Basis::Inference,
                why: Some(Text::new(
                    "digitale vaardigheden, en infrastructuur daarvoor",
                    "digital skills, and infrastructure for them",
                )),
            },
            Link {
                to: "ghent-opportunity-digitalisation-19", basis: Basis::Inference,
                why: Some(Text::new(
                    "digitale vaardigheden, en infrastructuur daarvoor",
                    "digital skills, and infrastructure for them",
                )),
            },
            Link {
                to: "ghent-opportunity-digitalisation-20", basis: Basis::Inference,
                why: Some(Text::new(
                    "digitale vaardigheden, en infrastructuur daarvoor",
                    "digital skills, and infrastructure for them",
                )),
            },
        ],
        no_link_reason: None,
        note: Some(Text::new(
            "De bron is dubbelzinnig: ook te lezen is dat de infrastructuur dient om digitale vaardigheden te ontwikkelen.",
            "The source is ambiguous: it can also be read as infrastructure that serves to develop digital skills.",
        )),
        citation: SECTION_3_2_4, begins: "De realisatie van opleidings- en digitale", statistics: &[],
    },
    ExampleAction {
        id: "ghent-action-smart-space-and-social-innovation-1", city: City::Ghent, status: Status::Aim,
        theme: Theme::SmartSpaceAndSocialInnovation, heading: None, agreement_refs: &[],
        text: Text::new(
            "Slim verdichten, dichtgeslibde ruimtes verluchten en functies in de stad slim verweven.",
            "Densify smartly, open up clogged spaces and mix uses smartly in the city.",
        ),
        opportunity_links: &[
            Link {
                to: "ghent-opportunity-space-1", basis: Basis::Inference,
                why: Some(Text::new(
                    "hergebruiken, verdichten, verluchten en verweven",
                    "reusing, densifying, opening up and mixing uses",
                )),
            },
            Link {
                to: "ghent-opportunity-space-6", basis: Basis::Inference,
                why: Some(Text::new(
                    "hergebruiken, verdichten, verluchten en verweven",
                    "reusing, densifying, opening up and mixing uses",
                )),
            },
            Link {
                to: "ghent-opportunity-space-7", basis: Basis::Inference,
                why: Some(Text::new(
                    "hergebruiken, verdichten, verluchten en verweven",
                    "reusing, densifying, opening up and mixing uses",
                )),
            },
            Link {
                to: "ghent-opportunity-space-8", basis: Basis::Inference,
                why: Some(Text::new(
                    "hergebruiken, verdichten, verluchten en verweven",
                    "reusing, densifying, opening up and mixing uses",
                )),
            },
        ],
        no_link_reason: None,
        note: Some(Text::new(
            "De bron schrijft “ruimtes opmaken”, met “verluchten” tussen haakjes; dat laatste is hier gevolgd.",
            "The source has “ruimtes opmaken”, with “verluchten” (opening up) in brackets; the latter is followed here.",
        )),
        citation: SECTION_3_2_4, begins: "Acties die inzet op slim", statistics: &[],
    },
    ExampleAction {
        id: "ghent-action-smart-space-and-social-innovation-2", city: City::Ghent, status: Status::Aim,
        theme: Theme::SmartSpaceAndSocialInnovation, heading: None, agreement_refs: &[],
        text: Text::new(
            "Wijkgerichte stadsvernieuwingsprogramma’s uitvoeren die de integrale leefkwaliteit van de wijken verbeteren.",
            "Carry out neighbourhood-based urban renewal programmes that improve the overall quality of life in the neighbourhoods.",
        ),
        opportunity_links: &[
            Link {
                to: "ghent-opportunity-space-9", basis: Basis::Inference,
                why: Some(Text::new("stadsvernieuwingsprojecten", "urban renewal projects")),
            },
        ],
        no_link_reason: Some(Text::new(
            "De noden noemen geen stadsvernieuwing.",
            "The needs do not mention urban renewal.",
        )),
        note: None, citation: SECTION_3_2_4, begins: "Wijkgerichte stadsvernieuwingsprogramma’s die ervoor zorgen",
        statistics: &[],
    },
    ExampleAction {
        id: "ghent-action-climate-adaptation-1", city: City::Ghent, status: Status::Aim,
        theme: Theme::ClimateAdaptation, heading: None, agreement_refs: &[],
        text: Text::new(
            "De groenblauwe ruggengraat in de stad versterken, bijvoorbeeld met de verdere ontwikkeling van groenklimaatassen, wijkparken, woongroen, groene oevers en eilanden, en met groenere speelplaatsen en groendaken op schoolgebouwen.",
            "Strengthen the green-blue backbone in the city, for instance by further developing groenklimaatassen (green climate axes), neighbourhood parks, residential green, green banks and islands, and with greener playgrounds and green roofs on school buildings.",
        ),
        opportunity_links: &[
            Link {
                to: "ghent-opportunity-green-2", basis: Basis::Inference,
                why: Some(Text::new(
                    "de onderdelen van de groenblauwe ruggengraat; de groenpolen liggen langs de groenklimaatassen",
                    "the parts of the green-blue backbone; the groenpolen (green hubs) lie along the groenklimaatassen (green climate axes)",
                )),
            },
            Link {
                to: "ghent-opportunity-green-3", basis: Basis::Inference,
                why: Some(Text::new(
                    "de onderdelen van de groenblauwe ruggengraat; de groenpolen liggen langs de groenklimaatassen",
                    "the parts of the green-blue backbone; the groenpolen (green hubs) lie along the groenklimaatassen (green climate axes)",
                )),
            },
            Link {
                to: "ghent-opportunity-green-4", basis: Basis::Inference,
                why: Some(Text::new(
                    "de onderdelen van de groenblauwe ruggengraat; de groenpolen liggen langs de groenklimaatassen",
                    "the parts of the green-blue backbone; the groenpolen (green hubs) lie along the groenklimaatassen (green climate axes)",
                )),
            },
            Link {
                to: "ghent-opportunity-green-5", basis: Basis::Inference,
                why: Some(Text::new(
                    "de onderdelen van de groenblauwe ruggengraat; de groenpolen liggen langs de groenklimaatassen",
                    "the parts of the green-blue backbone; the groenpolen (green hubs) lie along the groenklimaatassen (green climate axes)",
                )),
            },
            Link {
                to: "ghent-opportunity-green-6", basis: Basis::Inference,
                why: Some(Text::new(
                    "de onderdelen van de groenblauwe ruggengraat; de groenpolen liggen langs de groenklimaatassen",
                    "the parts of the green-blue backbone; the groenpolen (green hubs) lie along the groenklimaatassen (green climate axes)",
                )),
            },
            Link {
                to: "ghent-opportunity-green-7", basis: Basis::Inference,
                why: Some(Text::new(
                    "de onderdelen van de groenblauwe ruggengraat; de groenpolen liggen langs de groenklimaatassen",
                    "the parts of the green-blue backbone; the groenpolen (green hubs) lie along the groenklimaatassen (green climate axes)",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_2_4, begins: "Acties die de groenblauwe ruggengraat",
        statistics: &[],
    },
    ExampleAction {
        id: "ghent-action-climate-adaptation-2", city: City::Ghent, status: Status::Aim,
        theme: Theme::ClimateAdaptation, heading: None, agreement_refs: &[],
        text: Text::new(
            "Ruimte voor water maken tegen klimaatopwarming, droogte en wateroverlast, bijvoorbeeld door hemelwater op te vangen, op het niveau van de wijk water te bufferen en te ontharden.",
            "Make room for water against global warming, drought and surface-water flooding, for instance by collecting rainwater, buffering water at neighbourhood level and removing paving.",
        ),
        opportunity_links: &[
            Link {
                to: "ghent-opportunity-green-6", basis: Basis::Inference,
                why: Some(Text::new(
                    "groenklimaatassen gaan wateroverlast en verdroging tegen",
                    "the groenklimaatassen (green climate axes) counter surface-water flooding and drying out",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_2_4, begins: "Acties die ruimte voor water",
        statistics: &[],
    },
    ExampleAction {
        id: "ghent-action-climate-adaptation-3", city: City::Ghent, status: Status::Aim,
        theme: Theme::ClimateAdaptation, heading: None, agreement_refs: &[],
        text: Text::new(
            "Vernieuwende maatregelen voor klimaatadaptatie uitproberen in kleinschalige proefprojecten.",
            "Try out innovative climate adaptation measures in small-scale pilot projects.",
        ),
        opportunity_links: &[
            Link {
                to: "ghent-opportunity-climate-21", basis: Basis::Inference,
                why: Some(Text::new(
                    "proefprojecten rond klimaatadaptatie",
                    "pilot projects on climate adaptation",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_2_4,
        begins: "Kleinschalige proefprojecten rond vernieuwende", statistics: &[],
    },
    ExampleAction {
        id: "ghent-action-climate-adaptation-4", city: City::Ghent, status: Status::Aim,
        theme: Theme::ClimateAdaptation, heading: None, agreement_refs: &[],
        text: Text::new(
            "Technieken voor klimaatadaptatie uittesten op stadspatrimonium.",
            "Test climate adaptation techniques on city property.",
        ),
        opportunity_links: &[
            Link {
                to: "ghent-opportunity-climate-21", basis: Basis::Inference,
                why: Some(Text::new(
                    "adaptatietechnieken testen op stadspatrimonium",
                    "testing adaptation techniques on city property",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_2_4,
        begins: "Acties die technieken voor klimaatadaptatie", statistics: &[],
    },
    ExampleAction {
        id: "ghent-action-climate-adaptation-5", city: City::Ghent, status: Status::Aim,
        theme: Theme::ClimateAdaptation, heading: None, agreement_refs: &[],
        text: Text::new(
            "Voorbeeldprojecten voor klimaatadaptatie uitvoeren op het openbaar domein.",
            "Carry out demonstration projects for climate adaptation in public space.",
        ),
        opportunity_links: &[
            Link {
                to: "ghent-opportunity-green-1", basis: Basis::Inference,
                why: Some(Text::new(
                    "proefprojecten rond klimaatadaptatie, en tuinstraten en groen in straten en op pleinen",
                    "pilot projects on climate adaptation, and garden streets and greenery along streets and squares",
                )),
            },
            Link {
                to: "ghent-opportunity-climate-21", basis: Basis::Inference,
                why: Some(Text::new(
                    "proefprojecten rond klimaatadaptatie, en tuinstraten en groen in straten en op pleinen",
                    "pilot projects on climate adaptation, and garden streets and greenery along streets and squares",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_2_4,
        begins: "Uitvoering voorbeeldprojecten klimaatadaptie op openbaar", statistics: &[],
    },
    ExampleAction {
        id: "ghent-action-climate-adaptation-6", city: City::Ghent, status: Status::Aim,
        theme: Theme::ClimateAdaptation, heading: None, agreement_refs: &[],
        text: Text::new(
            "Stadsontwikkelingsprojecten en stadspatrimonium klimaatrobuust maken.",
            "Make urban development projects and city property climate-resilient.",
        ),
        opportunity_links: &[
            Link {
                to: "ghent-opportunity-green-intro", basis: Basis::Inference,
                why: Some(Text::new(
                    "een klimaatrobuuste stad, ook met stadspatrimonium",
                    "a climate-resilient city, with city property too",
                )),
            },
            Link {
                to: "ghent-opportunity-climate-21", basis: Basis::Inference,
                why: Some(Text::new(
                    "een klimaatrobuuste stad, ook met stadspatrimonium",
                    "a climate-resilient city, with city property too",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_2_4,
        begins: "Klimaatrobuuste stadsontwikkelingsprojecten en stadspatrimonium", statistics: &[],
    },
    ExampleAction {
        id: "ghent-action-energy-efficiency-1", city: City::Ghent, status: Status::Aim, theme: Theme::EnergyEfficiency,
        heading: None, agreement_refs: &[],
        text: Text::new(
            "Bij renovaties procesbegeleiding bieden aan diverse doelgroepen, individueel of wijkgericht, en/of met aandacht voor het aanpakken van energiearmoede.",
            "Guide various target groups through the process of renovation, individually or by neighbourhood, and/or with attention to tackling energy poverty.",
        ),
        opportunity_links: &[
            Link {
                to: "ghent-opportunity-climate-1", basis: Basis::Inference,
                why: Some(Text::new(
                    "begeleiding bij renovatie, collectieve renovatie en energiearmoede",
                    "guidance in renovation, collective renovation and energy poverty",
                )),
            },
            Link {
                to: "ghent-opportunity-climate-3", basis: Basis::Inference,
                why: Some(Text::new(
                    "begeleiding bij renovatie, collectieve renovatie en energiearmoede",
                    "guidance in renovation, collective renovation and energy poverty",
                )),
            },
            Link {
                to: "ghent-opportunity-climate-4", basis: Basis::Inference,
                why: Some(Text::new(
                    "begeleiding bij renovatie, collectieve renovatie en energiearmoede",
                    "guidance in renovation, collective renovation and energy poverty",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_2_4,
        begins: "Acties die voorzien in individuele/wijkgerichte", statistics: &[],
    },
    ExampleAction {
        id: "ghent-action-energy-efficiency-2", city: City::Ghent, status: Status::Aim, theme: Theme::EnergyEfficiency,
        heading: None, agreement_refs: &[],
        text: Text::new(
            "Innovatie in lokale productietechnieken uitproberen in pilootprojecten.",
            "Try out innovation in local production techniques in pilot projects.",
        ),
        opportunity_links: &[],
        no_link_reason: Some(Text::new(
            "Geen Gentse kans noemt lokale productietechnieken.",
            "No opportunity of Ghent mentions local production techniques.",
        )),
        note: Some(Text::new(
            "De bron zegt niet of het om de productie van energie of van goederen gaat.",
            "The source does not say whether the production of energy or of goods is meant.",
        )),
        citation: SECTION_3_2_4, begins: "Pilootprojecten rond innovatie lokale productietechnieken", statistics: &[],
    },
    ExampleAction {
        id: "ghent-action-energy-efficiency-3", city: City::Ghent, status: Status::Aim, theme: Theme::EnergyEfficiency,
        heading: None, agreement_refs: &[],
        text: Text::new(
            "Sociale huurwoningen op een innovatieve manier renoveren.",
            "Renovate social rented homes in innovative ways.",
        ),
        opportunity_links: &[
            Link {
                to: "ghent-opportunity-climate-4", basis: Basis::Inference,
                why: Some(Text::new("energiezuinige sociale huisvesting", "energy-efficient social housing")),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_2_4,
        begins: "Innovatieve renovatie van sociale huurwoningen", statistics: &[],
    },
    ExampleAction {
        id: "ghent-action-energy-efficiency-4", city: City::Ghent, status: Status::Aim, theme: Theme::EnergyEfficiency,
        heading: None, agreement_refs: &[],
        text: Text::new(
            "De uitbouw van lokale energiegemeenschappen faciliteren.",
            "Facilitate the development of local energy communities.",
        ),
        opportunity_links: &[
            Link {
                to: "ghent-opportunity-climate-8", basis: Basis::Inference,
                why: Some(Text::new(
                    "lokale energiegemeenschappen faciliteren",
                    "facilitating local energy communities",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_2_4, begins: "Acties die de uitbouw van lokale",
        statistics: &[],
    },
    ExampleAction {
        id: "ghent-action-renewable-energy-1", city: City::Ghent, status: Status::Aim, theme: Theme::RenewableEnergy,
        heading: None, agreement_refs: &[],
        text: Text::new(
            "Op stadspatrimonium en in de wijk pilootprojecten opzetten rond hernieuwbare energie, sturing en opslag.",
            "Set up pilot projects on renewable energy, control and storage, in the neighbourhood and on city property.",
        ),
        opportunity_links: &[
            Link {
                to: "ghent-opportunity-climate-6", basis: Basis::Inference,
                why: Some(Text::new(
                    "zon, wind en hernieuwbare energie in gebouwen van de stad",
                    "solar, wind and renewable energy in buildings of the city",
                )),
            },
            Link {
                to: "ghent-opportunity-climate-7", basis: Basis::Inference,
                why: Some(Text::new(
                    "zon, wind en hernieuwbare energie in gebouwen van de stad",
                    "solar, wind and renewable energy in buildings of the city",
                )),
            },
            Link {
                to: "ghent-opportunity-climate-11", basis: Basis::Inference,
                why: Some(Text::new(
                    "zon, wind en hernieuwbare energie in gebouwen van de stad",
                    "solar, wind and renewable energy in buildings of the city",
                )),
            },
        ],
        no_link_reason: None,
        note: Some(Text::new(
            "De bron schrijft “HE”; gelezen als hernieuwbare energie, de naam van het thema.",
            "The source has “HE”, read as hernieuwbare energie (renewable energy), the name of the theme.",
        )),
        citation: SECTION_3_2_4, begins: "Pilootprojecten rond HE, sturing en", statistics: &[],
    },
    ExampleAction {
        id: "ghent-action-renewable-energy-2", city: City::Ghent, status: Status::Aim, theme: Theme::RenewableEnergy,
        heading: None, agreement_refs: &[],
        text: Text::new(
            "Warmtenetten aanleggen in de wijk en op stadspatrimonium.",
            "Build heat networks in the neighbourhood and on city property.",
        ),
        opportunity_links: &[
            Link {
                to: "ghent-opportunity-space-2", basis: Basis::Inference,
                why: Some(Text::new(
                    "warmtenetten in de wijk en op stadspatrimonium",
                    "heat networks in neighbourhoods and on city property",
                )),
            },
            Link {
                to: "ghent-opportunity-space-5", basis: Basis::Inference,
                why: Some(Text::new(
                    "warmtenetten in de wijk en op stadspatrimonium",
                    "heat networks in neighbourhoods and on city property",
                )),
            },
            Link {
                to: "ghent-opportunity-climate-9", basis: Basis::Inference,
                why: Some(Text::new(
                    "warmtenetten in de wijk en op stadspatrimonium",
                    "heat networks in neighbourhoods and on city property",
                )),
            },
            Link {
                to: "ghent-opportunity-climate-11", basis: Basis::Inference,
                why: Some(Text::new(
                    "warmtenetten in de wijk en op stadspatrimonium",
                    "heat networks in neighbourhoods and on city property",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_2_4, begins: "Aanleg van warmtenetten in de",
        statistics: &[],
    },
    ExampleAction {
        id: "ghent-action-mobility-1", city: City::Ghent, status: Status::Aim, theme: Theme::Mobility, heading: None,
        agreement_refs: &[],
        text: Text::new(
            "De mogelijkheden van watervervoer uittesten.",
            "Test the possibilities of transport by water.",
        ),
        opportunity_links: &[
            Link {
                to: "ghent-opportunity-climate-14", basis: Basis::Inference,
                why: Some(Text::new("vervoer over water", "transport by water")),
            },
        ],
        no_link_reason: Some(Text::new(
            "De noden noemen geen vervoer over water.",
            "The needs do not mention transport by water.",
        )),
        note: None, citation: SECTION_3_2_4, begins: "Acties die mogelijkheden rond watervervoer", statistics: &[],
    },
    ExampleAction {
        id: "ghent-action-mobility-2", city: City::Ghent, status: Status::Aim, theme: Theme::Mobility, heading: None,
        agreement_refs: &[],
        text: Text::new(
            "Stadsdistributie uitproberen in pilootprojecten.",
            "Try out urban distribution in pilot projects.",
        ),
        opportunity_links: &[
            Link {
                to: "ghent-opportunity-climate-13", basis: Basis::Inference,
                why: Some(Text::new("stadsdistributie", "urban distribution")),
            },
        ],
        no_link_reason: Some(Text::new(
            "De noden noemen geen stadsdistributie of vrachtverkeer.",
            "The needs do not mention urban distribution or freight traffic.",
        )),
        note: None, citation: SECTION_3_2_4, begins: "Pilootprojecten rond stadsdistributie", statistics: &[],
    },
    ExampleAction {
        id: "ghent-action-mobility-3", city: City::Ghent, status: Status::Aim, theme: Theme::Mobility, heading: None,
        agreement_refs: &[],
        text: Text::new(
            "De voetgangersinfrastructuur verder uitbouwen.",
            "Develop pedestrian infrastructure further.",
        ),
        opportunity_links: &[
            Link {
                to: "ghent-opportunity-climate-12", basis: Basis::Inference,
                why: Some(Text::new(
                    "routes en voetpaden voor voetgangers",
                    "routes and pavements for pedestrians",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_2_4, begins: "voetgangersinfrastructuur", statistics: &[],
    },
    ExampleAction {
        id: "ghent-action-mobility-4", city: City::Ghent, status: Status::Aim, theme: Theme::Mobility, heading: None,
        agreement_refs: &[],
        text: Text::new(
            "Acties opzetten in het kader van de wijkmobiliteitsplannen.",
            "Set up actions within the neighbourhood mobility plans.",
        ),
        opportunity_links: &[],
        no_link_reason: Some(Text::new(
            "Geen Gentse kans noemt de wijkmobiliteitsplannen.",
            "No opportunity of Ghent mentions the neighbourhood mobility plans.",
        )),
        note: None, citation: SECTION_3_2_4, begins: "Acties in het kader van de wijkmobiliteitsplannen",
        statistics: &[],
    },
    ExampleAction {
        id: "ghent-action-mobility-5", city: City::Ghent, status: Status::Aim, theme: Theme::Mobility, heading: None,
        agreement_refs: &[], text: Text::new("Deelmobiliteit stimuleren.", "Encourage shared mobility."),
        opportunity_links: &[
            Link {
                to: "ghent-opportunity-space-10", basis: Basis::Inference,
                why: Some(Text::new("mobipunten en combimobiliteit", "mobility hubs and combined mobility")),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_2_4, begins: "Acties die deelmobiliteit stimuleren",
        statistics: &[],
    },
    ExampleAction {
        id: "ghent-action-mobility-6", city: City::Ghent, status: Status::Aim, theme: Theme::Mobility, heading: None,
        agreement_refs: &[],
        text: Text::new(
            "Kleinschalige projecten rond fietsinfrastructuur opzetten, zoals fietsparkeren.",
            "Set up small-scale projects on cycling infrastructure, such as bicycle parking.",
        ),
        opportunity_links: &[
            Link {
                to: "ghent-opportunity-climate-12", basis: Basis::Inference,
                why: Some(Text::new(
                    "beter fietsnetwerk en betere fietsinfrastructuur",
                    "a better cycle network and better cycling infrastructure",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_2_4,
        begins: "Kleinschalige projecten rond fietsinfrastructuur zoals", statistics: &[],
    },
    ExampleAction {
        id: "ghent-action-urban-circularity-1", city: City::Ghent, status: Status::Aim, theme: Theme::UrbanCircularity,
        heading: None, agreement_refs: &[],
        text: Text::new(
            "In het stadsweefsel kleinschalige circulaire initiatieven opzetten zoals lokale materiaalstromen, circulair bouwen, circulaire ruimte en circulaire maakplekken, zowel in de wijk als op stadspatrimonium of in de eigen organisatie.",
            "Set up small-scale circular initiatives in the urban fabric, such as local material flows, circular construction, circular space and circular makerspaces, both in the neighbourhood and on city property or in the city’s own organisation.",
        ),
        opportunity_links: &[
            Link {
                to: "ghent-opportunity-climate-15", basis: Basis::Inference,
                why: Some(Text::new(
                    "circulaire initiatieven, bouwen, materialen en aankopen, ook van de stad zelf",
                    "circular initiatives, construction, materials and procurement, of the city itself too",
                )),
            },
            Link {
                to: "ghent-opportunity-climate-16", basis: Basis::Inference,
                why: Some(Text::new(
                    "circulaire initiatieven, bouwen, materialen en aankopen, ook van de stad zelf",
                    "circular initiatives, construction, materials and procurement, of the city itself too",
                )),
            },
            Link {
                to: "ghent-opportunity-climate-18", basis: Basis::Inference,
                why: Some(Text::new(
                    "circulaire initiatieven, bouwen, materialen en aankopen, ook van de stad zelf",
                    "circular initiatives, construction, materials and procurement, of the city itself too",
                )),
            },
            Link {
                to: "ghent-opportunity-climate-19", basis: Basis::Inference,
                why: Some(Text::new(
                    "circulaire initiatieven, bouwen, materialen en aankopen, ook van de stad zelf",
                    "circular initiatives, construction, materials and procurement, of the city itself too",
                )),
            },
            Link {
                to: "ghent-opportunity-climate-20", basis: Basis::Inference,
                why: Some(Text::new(
                    "circulaire initiatieven, bouwen, materialen en aankopen, ook van de stad zelf",
                    "circular initiatives, construction, materials and procurement, of the city itself too",
                )),
            },
        ],
        no_link_reason: None, note: None, citation: SECTION_3_2_4,
        begins: "Kleinschalige circulaire initiatieven in het", statistics: &[],
    },
];
