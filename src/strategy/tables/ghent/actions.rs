// Generated from content/ghent/actions.toml by `cargo run --manifest-path content/generator/Cargo.toml`; do not edit.

//! Ghent: example actions, theme by theme.

use crate::source::{Citation, Source};
use crate::strategy::action::ExampleAction;
use crate::strategy::theme::Theme;
use crate::text::Text;

const SECTION_3_2_4: Citation = Citation::section(Source::STRATEGY, "3.2.4");

pub(super) static ACTIONS: &[ExampleAction] = &[
    ExampleAction {
        id: "ghent-action-digitalisation-and-skills-1", theme: Theme::DigitalisationAndSkills, heading: None,
        agreement_refs: &[],
        opportunities: &["ghent-opportunity-digitalisation-track-2-intro", "ghent-opportunity-digitalisation-12", "ghent-opportunity-digitalisation-18"],
        text: Text::new(
            "Digitale toepassingen ontwikkelen die de dienstverlening van de stad verbeteren en beleid in voorbereiding of uitvoering ondersteunen en onderbouwen.",
            "Developing digital applications that improve city services and support and substantiate policy in preparation or execution.",
        ),
        note: None, source: SECTION_3_2_4, statistics: &[],
    },
    ExampleAction {
        id: "ghent-action-digitalisation-and-skills-2", theme: Theme::DigitalisationAndSkills, heading: None,
        agreement_refs: &[],
        opportunities: &["ghent-opportunity-digitalisation-14", "ghent-opportunity-digitalisation-17", "ghent-opportunity-digitalisation-20"],
        text: Text::new("E-inclusie bevorderen.", "Furthering e-inclusion."), note: None, source: SECTION_3_2_4,
        statistics: &[],
    },
    ExampleAction {
        id: "ghent-action-digitalisation-and-skills-3", theme: Theme::DigitalisationAndSkills, heading: None,
        agreement_refs: &[],
        opportunities: &["ghent-opportunity-digitalisation-14", "ghent-opportunity-digitalisation-15"],
        text: Text::new(
            "Infrastructuur voor opleiding en digitaal onderwijs bouwen, voor technologische profielen en/of digitale vaardigheden, tegen de digitale kloof en voor sociale inclusie op de werkvloer (ook sociale economie).",
            "Building infrastructure for training and digital education, for technological profiles and/or digital skills, against the digital divide and for social inclusion at work (social economy included).",
        ),
        note: None, source: SECTION_3_2_4, statistics: &[],
    },
    ExampleAction {
        id: "ghent-action-smart-space-and-social-innovation-1", theme: Theme::SmartSpaceAndSocialInnovation,
        heading: None, agreement_refs: &[],
        opportunities: &["ghent-opportunity-space-6", "ghent-opportunity-space-7", "ghent-opportunity-space-8"],
        text: Text::new(
            "Slim verdichten, dichtgeslibde ruimtes verluchten en functies in de stad slim verweven.",
            "Densifying smartly, opening up clogged spaces and mixing functions smartly in the city.",
        ),
        note: Some(Text::new(
            "De bron schrijft “ruimtes opmaken”, met “verluchten” tussen haakjes; dat laatste is hier gevolgd.",
            "The source has “ruimtes opmaken”, with “verluchten” (opening up) in brackets; the latter is followed here.",
        )),
        source: SECTION_3_2_4, statistics: &[],
    },
    ExampleAction {
        id: "ghent-action-smart-space-and-social-innovation-2", theme: Theme::SmartSpaceAndSocialInnovation,
        heading: None, agreement_refs: &[], opportunities: &["ghent-opportunity-space-9"],
        text: Text::new(
            "Per wijk programma’s voor stadsvernieuwing voeren die de integrale leefkwaliteit verhogen.",
            "Running urban renewal programmes by neighbourhood that raise its overall quality of life.",
        ),
        note: None, source: SECTION_3_2_4, statistics: &[],
    },
    ExampleAction {
        id: "ghent-action-climate-adaptation-1", theme: Theme::ClimateAdaptation, heading: None, agreement_refs: &[],
        opportunities: &["ghent-opportunity-green-2", "ghent-opportunity-green-3", "ghent-opportunity-green-5", "ghent-opportunity-green-6", "ghent-opportunity-green-7"],
        text: Text::new(
            "De groenblauwe ruggengraat versterken, bijvoorbeeld met wijkparken, woongroen, groenklimaatassen, groene oevers en eilanden, groenere speelplaatsen en groendaken op scholen.",
            "Strengthening the green-blue backbone, for instance with neighbourhood parks, residential green, green climate axes, green banks and islands, greener playgrounds and green school roofs.",
        ),
        note: None, source: SECTION_3_2_4, statistics: &[],
    },
    ExampleAction {
        id: "ghent-action-climate-adaptation-2", theme: Theme::ClimateAdaptation, heading: None, agreement_refs: &[],
        opportunities: &[],
        text: Text::new(
            "Plaats maken voor water tegen opwarming, droogte en wateroverlast, bijvoorbeeld door hemelwater op te vangen, per wijk te bufferen en te ontharden.",
            "Making room for water against warming, drought and flooding, for instance by collecting rainwater, buffering by neighbourhood and removing paving.",
        ),
        note: None, source: SECTION_3_2_4, statistics: &[],
    },
    ExampleAction {
        id: "ghent-action-climate-adaptation-3", theme: Theme::ClimateAdaptation, heading: None, agreement_refs: &[],
        opportunities: &["ghent-opportunity-climate-21"],
        text: Text::new(
            "Vernieuwende maatregelen voor klimaatadaptatie uitproberen in kleine proefprojecten.",
            "Trying out innovative climate adaptation measures in small pilot projects.",
        ),
        note: None, source: SECTION_3_2_4, statistics: &[],
    },
    ExampleAction {
        id: "ghent-action-climate-adaptation-4", theme: Theme::ClimateAdaptation, heading: None, agreement_refs: &[],
        opportunities: &["ghent-opportunity-climate-21"],
        text: Text::new(
            "Technieken voor klimaatadaptatie testen op stadspatrimonium.",
            "Testing climate adaptation techniques on city property.",
        ),
        note: None, source: SECTION_3_2_4, statistics: &[],
    },
    ExampleAction {
        id: "ghent-action-climate-adaptation-5", theme: Theme::ClimateAdaptation, heading: None, agreement_refs: &[],
        opportunities: &[],
        text: Text::new(
            "Voorbeeldprojecten voor klimaatadaptatie uitvoeren op het openbaar domein.",
            "Carrying out model projects for climate adaptation in the public domain.",
        ),
        note: None, source: SECTION_3_2_4, statistics: &[],
    },
    ExampleAction {
        id: "ghent-action-climate-adaptation-6", theme: Theme::ClimateAdaptation, heading: None, agreement_refs: &[],
        opportunities: &[],
        text: Text::new(
            "Stadsontwikkelingsprojecten en stadspatrimonium klimaatrobuust maken.",
            "Making urban development projects and city property climate-robust.",
        ),
        note: None, source: SECTION_3_2_4, statistics: &[],
    },
    ExampleAction {
        id: "ghent-action-energy-efficiency-1", theme: Theme::EnergyEfficiency, heading: None, agreement_refs: &[],
        opportunities: &["ghent-opportunity-climate-1", "ghent-opportunity-climate-4"],
        text: Text::new(
            "Renovaties individueel of per wijk begeleiden, voor diverse doelgroepen en/of tegen energiearmoede.",
            "Guiding renovations individually or by neighbourhood, for various target groups and/or against energy poverty.",
        ),
        note: None, source: SECTION_3_2_4, statistics: &[],
    },
    ExampleAction {
        id: "ghent-action-energy-efficiency-2", theme: Theme::EnergyEfficiency, heading: None, agreement_refs: &[],
        opportunities: &[],
        text: Text::new(
            "Innovatie in lokale productietechnieken uitproberen in pilootprojecten.",
            "Trying out innovation in local production techniques in pilot projects.",
        ),
        note: None, source: SECTION_3_2_4, statistics: &[],
    },
    ExampleAction {
        id: "ghent-action-energy-efficiency-3", theme: Theme::EnergyEfficiency, heading: None, agreement_refs: &[],
        opportunities: &["ghent-opportunity-climate-4"],
        text: Text::new(
            "Sociale huurwoningen op een innovatieve manier renoveren.",
            "Renovating social rented homes in innovative ways.",
        ),
        note: None, source: SECTION_3_2_4, statistics: &[],
    },
    ExampleAction {
        id: "ghent-action-energy-efficiency-4", theme: Theme::EnergyEfficiency, heading: None, agreement_refs: &[],
        opportunities: &["ghent-opportunity-climate-8"],
        text: Text::new(
            "De groei van lokale energiegemeenschappen faciliteren.",
            "Facilitating the growth of local energy communities.",
        ),
        note: None, source: SECTION_3_2_4, statistics: &[],
    },
    ExampleAction {
        id: "ghent-action-renewable-energy-1", theme: Theme::RenewableEnergy, heading: None, agreement_refs: &[],
        opportunities: &[],
        text: Text::new(
            "Pilootprojecten opzetten met hernieuwbare energie, sturing en opslag, in wijken en op stadspatrimonium.",
            "Setting up pilot projects with renewable energy, control and storage, in neighbourhoods and on city property.",
        ),
        note: None, source: SECTION_3_2_4, statistics: &[],
    },
    ExampleAction {
        id: "ghent-action-renewable-energy-2", theme: Theme::RenewableEnergy, heading: None, agreement_refs: &[],
        opportunities: &["ghent-opportunity-space-5", "ghent-opportunity-climate-9", "ghent-opportunity-climate-11"],
        text: Text::new(
            "Warmtenetten aanleggen in wijken en op stadspatrimonium.",
            "Building heat networks in neighbourhoods and on city property.",
        ),
        note: None, source: SECTION_3_2_4, statistics: &[],
    },
    ExampleAction {
        id: "ghent-action-mobility-1", theme: Theme::Mobility, heading: None, agreement_refs: &[],
        opportunities: &["ghent-opportunity-climate-14"],
        text: Text::new(
            "De mogelijkheden van vervoer over water testen.",
            "Testing the possibilities of transport by water.",
        ),
        note: None, source: SECTION_3_2_4, statistics: &[],
    },
    ExampleAction {
        id: "ghent-action-mobility-2", theme: Theme::Mobility, heading: None, agreement_refs: &[],
        opportunities: &["ghent-opportunity-climate-13"],
        text: Text::new(
            "Stadsdistributie uitproberen in pilootprojecten.",
            "Trying out urban distribution in pilot projects.",
        ),
        note: None, source: SECTION_3_2_4, statistics: &[],
    },
    ExampleAction {
        id: "ghent-action-mobility-3", theme: Theme::Mobility, heading: None, agreement_refs: &[],
        opportunities: &["ghent-opportunity-climate-12"],
        text: Text::new(
            "De infrastructuur voor voetgangers verder uitbouwen.",
            "Developing infrastructure for pedestrians further.",
        ),
        note: None, source: SECTION_3_2_4, statistics: &[],
    },
    ExampleAction {
        id: "ghent-action-mobility-4", theme: Theme::Mobility, heading: None, agreement_refs: &[], opportunities: &[],
        text: Text::new(
            "Acties opzetten in het kader van de wijkmobiliteitsplannen.",
            "Setting up actions within the neighbourhood mobility plans.",
        ),
        note: None, source: SECTION_3_2_4, statistics: &[],
    },
    ExampleAction {
        id: "ghent-action-mobility-5", theme: Theme::Mobility, heading: None, agreement_refs: &[], opportunities: &[],
        text: Text::new("Deelmobiliteit stimuleren.", "Encouraging shared mobility."), note: None,
        source: SECTION_3_2_4, statistics: &[],
    },
    ExampleAction {
        id: "ghent-action-mobility-6", theme: Theme::Mobility, heading: None, agreement_refs: &[],
        opportunities: &["ghent-opportunity-climate-12"],
        text: Text::new(
            "Kleine projecten voor fietsinfrastructuur opzetten, zoals fietsparkeren.",
            "Setting up small projects for cycling infrastructure, such as bicycle parking.",
        ),
        note: None, source: SECTION_3_2_4, statistics: &[],
    },
    ExampleAction {
        id: "ghent-action-urban-circularity-1", theme: Theme::UrbanCircularity, heading: None, agreement_refs: &[],
        opportunities: &["ghent-opportunity-climate-16", "ghent-opportunity-climate-19"],
        text: Text::new(
            "Kleine circulaire initiatieven opzetten in het stadsweefsel, per wijk en op stadspatrimonium of in de eigen organisatie, zoals lokale materiaalstromen, circulair bouwen, circulaire ruimte en maakplekken.",
            "Setting up small circular initiatives in the urban fabric, by neighbourhood and on city property or in the city's own organisation, such as local material flows, circular building, space and makerspaces.",
        ),
        note: None, source: SECTION_3_2_4, statistics: &[],
    },
];
