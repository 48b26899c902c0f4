// Generated from content/antwerp/actions.toml by `cargo run --manifest-path content/generator/Cargo.toml`; do not edit.

//! Antwerp: example actions, theme by theme.

use crate::source::{Citation, Source};
use crate::strategy::action::ExampleAction;
use crate::strategy::theme::Theme;
use crate::text::Text;

const SECTION_3_1_4: Citation = Citation::section(Source::STRATEGY, "3.1.4");
const HEADING_1: Option<Text> = Some(Text::new(
    "Digitale toepassingen voor innovatieve stedelijke mobiliteit",
    "Digital applications for innovative urban mobility",
));
const HEADING_2: Option<Text> = Some(Text::new(
    "Digitalisering en ICT-connectiviteit voor een veiligere stad",
    "Digitalisation and ICT connectivity for a safer city",
));
const HEADING_3: Option<Text> = Some(Text::new(
    "E-inclusie als doel van digitalisering en innovatie",
    "E-inclusion as an aim of digitalisation and innovation",
));
const HEADING_4: Option<Text> = Some(Text::new("Digitale vaardigheden ontwikkelen", "Developing digital skills"));
const HEADING_5: Option<Text> = Some(Text::new(
    "Ondernemen in de stad ondersteunen en stimuleren",
    "Supporting and encouraging enterprise in the city",
));
const HEADING_6: Option<Text> = Some(Text::new(
    "Innovatieve digitale toepassingen voor betere stedelijke dienstverlening",
    "Innovative digital applications for better city services",
));
const HEADING_7: Option<Text> = Some(Text::new("Slimme stedelijke stadsontwikkeling", "Smart urban development"));
const HEADING_8: Option<Text> = Some(Text::new("Ruimte voor groen in de stad", "Room for green in the city"));
const HEADING_9: Option<Text> = Some(Text::new(
    "Ruimte voor water tegen verdroging en wateroverlast",
    "Room for water against drying out and surface-water flooding",
));
const HEADING_10: Option<Text> = Some(Text::new(
    "Stedelijke maatregelen voor energie-efficiëntie",
    "Urban measures for energy efficiency",
));
const HEADING_11: Option<Text> = Some(Text::new(
    "Stedelijke maatregelen voor hernieuwbare energie",
    "Urban measures for renewable energy",
));
const HEADING_12: Option<Text> = Some(Text::new(
    "Doorstroming, verkeersveiligheid en leefbaarheid waarborgen om duurzame stedelijke mobiliteit ruimte te geven en te stimuleren",
    "Ensuring traffic flow, road safety and liveability to give room and encouragement to sustainable urban mobility",
));
const HEADING_13: Option<Text> = Some(Text::new(
    "Stedelijke maatregelen voor een sterkere circulaire economie",
    "Urban measures for a stronger circular economy",
));

pub(super) static ACTIONS: &[ExampleAction] = &[
    ExampleAction {
        id: "antwerp-action-digitalisation-and-skills-1", theme: Theme::DigitalisationAndSkills, heading: HEADING_1,
        agreement_refs: &["BA2"], opportunities: &["antwerp-opportunity-liveable-and-mobile-city-3"],
        text: Text::new(
            "Er worden Mobility As A Service-applicaties ontwikkeld.",
            "Mobility As A Service applications are developed.",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-digitalisation-and-skills-2", theme: Theme::DigitalisationAndSkills, heading: HEADING_1,
        agreement_refs: &["BA13"], opportunities: &[],
        text: Text::new(
            "Er komt een eengemaakte betaalkaart en applicatie voor alle vervoer.",
            "A single payment card and application for all transport is introduced.",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-digitalisation-and-skills-3", theme: Theme::DigitalisationAndSkills, heading: HEADING_1,
        agreement_refs: &["BA14"], opportunities: &[],
        text: Text::new(
            "De stad rolt Slim naar Antwerpen uit.",
            "The city rolls out Slim naar Antwerpen (smart ways to Antwerp).",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-digitalisation-and-skills-4", theme: Theme::DigitalisationAndSkills, heading: HEADING_1,
        agreement_refs: &["BA25", "BA27"], opportunities: &[],
        text: Text::new(
            "De stad gebruikt digitale verkeersborden en slimme verkeerslichten.",
            "The city uses digital traffic signs and smart traffic lights.",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-digitalisation-and-skills-5", theme: Theme::DigitalisationAndSkills, heading: HEADING_2,
        agreement_refs: &["BA105"], opportunities: &[],
        text: Text::new(
            "Digitale tools helpen informatie uit te wisselen en zware criminaliteit en terreur aan te pakken.",
            "Digital tools help to exchange information and to tackle serious crime and terrorism.",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-digitalisation-and-skills-6", theme: Theme::DigitalisationAndSkills, heading: HEADING_2,
        agreement_refs: &["BA109"], opportunities: &[],
        text: Text::new(
            "Slimme camera’s dienen de verkeersveiligheid.",
            "Smart cameras serve road safety.",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-digitalisation-and-skills-7", theme: Theme::DigitalisationAndSkills, heading: HEADING_2,
        agreement_refs: &["BA113"], opportunities: &[],
        text: Text::new("De stad zet drones in.", "The city deploys drones."), note: None, source: SECTION_3_1_4,
        statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-digitalisation-and-skills-8", theme: Theme::DigitalisationAndSkills, heading: HEADING_2,
        agreement_refs: &["BA144"], opportunities: &[],
        text: Text::new(
            "Een sluitend en hoogtechnologisch net van camera’s omringt stad en haven.",
            "An unbroken, high-tech network of cameras surrounds city and port.",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-digitalisation-and-skills-9", theme: Theme::DigitalisationAndSkills, heading: None,
        agreement_refs: &["BA237"], opportunities: &[],
        text: Text::new("De stad stimuleert e-zorg.", "The city encourages e-care."), note: None, source: SECTION_3_1_4,
        statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-digitalisation-and-skills-10", theme: Theme::DigitalisationAndSkills, heading: HEADING_3,
        agreement_refs: &["BA248", "BA442"], opportunities: &[],
        text: Text::new(
            "De stad streeft naar maximale digitale geletterdheid van inwoners, een gedichte digitale kloof en brede e-inclusie.",
            "The city strives for the greatest possible digital literacy of residents, a closed digital divide and broad e-inclusion.",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-digitalisation-and-skills-11", theme: Theme::DigitalisationAndSkills, heading: HEADING_4,
        agreement_refs: &["BA335"], opportunities: &[],
        text: Text::new(
            "De stad ondersteunt het Vlaamse STEM-actieplan.",
            "The city supports the Flemish STEM action plan.",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-digitalisation-and-skills-12", theme: Theme::DigitalisationAndSkills, heading: HEADING_4,
        agreement_refs: &["BA338", "BA340"], opportunities: &[],
        text: Text::new(
            "Opleidingen (zoals Internet of Things aan de UA), promotie en kennismaking (zoals via Blue Gate) stemmen het onderwijsaanbod af op haven, industrie, zorg en startende bedrijven.",
            "Courses (such as Internet of Things at UA), promotion and introductions (such as through Blue Gate) match education to port, industry, care and start-ups.",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-digitalisation-and-skills-13", theme: Theme::DigitalisationAndSkills, heading: HEADING_4,
        agreement_refs: &["BA385"], opportunities: &[],
        text: Text::new(
            "De stad bevordert uitwisseling tussen creatieve opleidingen (mode, theater, design, productontwikkeling) en ondernemers, stad en onderwijs.",
            "The city fosters exchange between creative courses (fashion, theatre, design, product development) and entrepreneurs, city and education.",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-digitalisation-and-skills-14", theme: Theme::DigitalisationAndSkills, heading: HEADING_5,
        agreement_refs: &["BA386"], opportunities: &[],
        text: Text::new(
            "Via het Bedrijvenloket kunnen ondernemers digitaal en eenvoudiger terecht.",
            "Through the Bedrijvenloket (business desk) matters become digital and simpler for entrepreneurs.",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-digitalisation-and-skills-15", theme: Theme::DigitalisationAndSkills, heading: HEADING_5,
        agreement_refs: &["BA439", "BA440"], opportunities: &[],
        text: Text::new(
            "Antwerpen wordt Capital of Things en grootste Vlaamse proeftuin voor slimme technologie, met als focus Industrie 4.0, Smart City, slimme logistiek en slimme mobiliteit.",
            "Antwerp becomes the Capital of Things and Flanders’ largest test bed for smart technology, with a focus on Industry 4.0, Smart City, smart logistics and smart mobility.",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-digitalisation-and-skills-16", theme: Theme::DigitalisationAndSkills, heading: HEADING_5,
        agreement_refs: &["BA441"], opportunities: &[],
        text: Text::new(
            "Een voorbeeld van de proeftuin voor slimme technologie is de Smart Zone rond de Nationalestraat.",
            "An example of the test bed for smart technology is the Smart Zone around Nationalestraat.",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-digitalisation-and-skills-17", theme: Theme::DigitalisationAndSkills, heading: HEADING_5,
        agreement_refs: &["BA444"], opportunities: &[],
        text: Text::new(
            "Creatieve werkplaats FabLab+ stimuleert nieuwe technologieën.",
            "The creative workshop FabLab+ encourages new technologies.",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-digitalisation-and-skills-18", theme: Theme::DigitalisationAndSkills, heading: HEADING_5,
        agreement_refs: &["BA449"], opportunities: &[],
        text: Text::new(
            "De diamantsector innoveert met nieuwe technologieën.",
            "The diamond sector innovates with new technologies.",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-digitalisation-and-skills-19", theme: Theme::DigitalisationAndSkills, heading: HEADING_6,
        agreement_refs: &["BA386", "BA492", "BA493", "BA496", "BA540", "BA566", "BA568", "BA588"], opportunities: &[],
        text: Text::new(
            "De stad vereenvoudigt haar dienstverlening door ze maximaal te digitaliseren, zoals Bedrijvenloket, e-loket, evenementen, inname van openbaar domein, subsidies en inspraak.",
            "The city simplifies its services by digitalising them as far as possible, such as the Bedrijvenloket (business desk), the e-loket (online desk), events, occupation of public space, grants and participation.",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-smart-space-and-social-innovation-1", theme: Theme::SmartSpaceAndSocialInnovation,
        heading: HEADING_7, agreement_refs: &["BA301"], opportunities: &[],
        text: Text::new(
            "De strategie voor stadsontwikkeling richt zich op een levendige woonstad op maat van haar inwoners, een slimme netwerkstad en een robuust landschap met plaats voor groen, water en recreatie.",
            "The urban development strategy focuses on a lively residential city tailored to its residents, a smart network city and a robust landscape with room for green, water and recreation.",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-smart-space-and-social-innovation-2", theme: Theme::SmartSpaceAndSocialInnovation,
        heading: HEADING_7, agreement_refs: &["BA3"], opportunities: &[],
        text: Text::new(
            "Leefbaarheidsprojecten, groen, vrijetijdsvoorzieningen en publieke ruimte bevorderen slim en sociaal innovatief het duurzaam samenleven in buurten en wijken naast de Ring.",
            "Liveability projects, green, leisure facilities and public space promote, in a smart and socially innovative way, sustainable living together in the neighbourhoods beside the Ring.",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-smart-space-and-social-innovation-3", theme: Theme::SmartSpaceAndSocialInnovation,
        heading: HEADING_7, agreement_refs: &["BA305"], opportunities: &[],
        text: Text::new(
            "Moderne, vernieuwende en technologisch innovatieve architectuur krijgt van de stad alle kansen.",
            "The city gives every opportunity to modern, fresh and technologically innovative architecture.",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-smart-space-and-social-innovation-4", theme: Theme::SmartSpaceAndSocialInnovation,
        heading: HEADING_7, agreement_refs: &["BA305"], opportunities: &[],
        text: Text::new(
            "Ruimtelijke planningsprojecten geven moderne, vernieuwende en technologisch innovatieve architectuur alle kansen.",
            "Spatial planning projects give every opportunity to modern, fresh and technologically innovative architecture.",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-smart-space-and-social-innovation-5", theme: Theme::SmartSpaceAndSocialInnovation,
        heading: HEADING_7, agreement_refs: &["BA389"], opportunities: &[],
        text: Text::new(
            "(Leegstaande) bedrijventerreinen, bedrijfsgebouwen en sites worden geherwaardeerd, onder meer met tijdelijke coworkingplekken en ateliers.",
            "(Vacant) business parks, business buildings and sites are upgraded, partly through temporary coworking spaces and studios.",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-climate-adaptation-1", theme: Theme::ClimateAdaptation, heading: HEADING_8,
        agreement_refs: &[], opportunities: &[],
        text: Text::new(
            "Groengebieden worden ontwikkeld en met elkaar verbonden tot stedelijke landschapsparken.",
            "Green areas are developed and joined into urban landscape parks.",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-climate-adaptation-2", theme: Theme::ClimateAdaptation, heading: HEADING_8,
        agreement_refs: &["BA63"], opportunities: &[],
        text: Text::new(
            "Er komen acties voor groendaken en (verticale) vergroening.",
            "Action is taken for green roofs and (vertical) greening.",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-climate-adaptation-3", theme: Theme::ClimateAdaptation, heading: HEADING_8,
        agreement_refs: &["BA358"], opportunities: &[],
        text: Text::new(
            "De stad moedigt de vergroening van speelplaatsen aan.",
            "The city encourages the greening of playgrounds.",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-climate-adaptation-4", theme: Theme::ClimateAdaptation, heading: HEADING_9,
        agreement_refs: &["BA63", "BA77"], opportunities: &[],
        text: Text::new(
            "Elk ontwikkelingsplan houdt rekening met ontharding, infiltratie, verkoeling en (collectieve) waterbuffering.",
            "Every development plan takes account of unsealing, infiltration, cooling and (collective) water buffering.",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-climate-adaptation-5", theme: Theme::ClimateAdaptation, heading: HEADING_9,
        agreement_refs: &["BA78"], opportunities: &[],
        text: Text::new(
            "Oppervlakte- en grondwater worden efficiënt gebruikt.",
            "Surface water and groundwater are used efficiently.",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-climate-adaptation-6", theme: Theme::ClimateAdaptation, heading: None,
        agreement_refs: &["BA76"], opportunities: &[],
        text: Text::new(
            "De verdere uitvoering van het Sigmaplan behoedt de stad voor overstromingen.",
            "The further implementation of the Sigmaplan protects the city against flooding.",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-energy-efficiency-1", theme: Theme::EnergyEfficiency, heading: HEADING_10,
        agreement_refs: &["BA22"], opportunities: &[],
        text: Text::new(
            "Er komt een netwerk van installaties voor CNG, waterstof en andere duurzame brandstoffen.",
            "A network of installations for CNG, hydrogen and other sustainable fuels is set up.",
        ),
        note: Some(Text::new(
            "CNG is een fossiele brandstof; Verordening (EU) 2021/1058 (EFRO), art. 7, lid 1, punt h), sluit die uit, met uitzonderingen zoals schone voertuigen voor openbare doeleinden. Van waterstof zegt de strategie niet hoe die gemaakt wordt.",
            "CNG is a fossil fuel, which ERDF Regulation (EU) 2021/1058, art. 7(1)(h), excludes but for clean vehicles for public purposes and the like. Of hydrogen the strategy does not say how it is made.",
        )),
        source: SECTION_3_1_4, statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-energy-efficiency-2", theme: Theme::EnergyEfficiency, heading: HEADING_10,
        agreement_refs: &["BA60"], opportunities: &[],
        text: Text::new(
            "Het stedelijk patrimonium en de vloot worden duurzamer.",
            "The city’s property and fleet become more sustainable.",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-energy-efficiency-3", theme: Theme::EnergyEfficiency, heading: HEADING_10,
        agreement_refs: &["BA68"], opportunities: &[],
        text: Text::new(
            "Een strengere LEZ leidt tot ontdieseling.",
            "A stricter LEZ (low-emission zone) leads to the phasing-out of diesel.",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-energy-efficiency-4", theme: Theme::EnergyEfficiency, heading: HEADING_10,
        agreement_refs: &["BA70", "BA313"], opportunities: &[],
        text: Text::new("Het aanbod aan walstroom groeit.", "The supply of shore power grows."), note: None,
        source: SECTION_3_1_4, statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-energy-efficiency-5", theme: Theme::EnergyEfficiency, heading: HEADING_10,
        agreement_refs: &["BA66"], opportunities: &[],
        text: Text::new(
            "Het EcoHuis/Woonkantoor geeft advies over ecologisch wonen en (ver)bouwen.",
            "The EcoHuis/Woonkantoor advises on ecological living, building and renovating.",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-energy-efficiency-6", theme: Theme::EnergyEfficiency, heading: HEADING_10,
        agreement_refs: &["BA299"], opportunities: &[],
        text: Text::new(
            "De renovatiepremie helpt om het woonareaal klimaatneutraal te maken.",
            "The renovation grant helps to make the housing stock climate-neutral.",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-renewable-energy-1", theme: Theme::RenewableEnergy, heading: HEADING_11,
        agreement_refs: &["BA4"], opportunities: &[],
        text: Text::new(
            "Bij de ontwikkeling van de Ringzone wordt waterkracht onderzocht, en ook energiedistributie via een warmtetransportkring.",
            "With the development of the Ringzone, hydropower is studied, and so is energy distribution through a heat transport ring.",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-renewable-energy-2", theme: Theme::RenewableEnergy, heading: HEADING_11,
        agreement_refs: &["BA61"], opportunities: &[],
        text: Text::new(
            "Er worden warmtenetten aangelegd, en restwarmte wordt benut.",
            "Heat networks are built, and residual heat is used.",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-mobility-1", theme: Theme::Mobility, heading: HEADING_12, agreement_refs: &["BA2"],
        opportunities: &["antwerp-opportunity-liveable-and-mobile-city-1"],
        text: Text::new(
            "De stad neemt slimme maatregelen voor Minder Hinder en modal shift.",
            "The city takes smart measures for Minder Hinder (less nuisance) and modal shift.",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-mobility-2", theme: Theme::Mobility, heading: HEADING_12, agreement_refs: &["BA2"],
        opportunities: &["antwerp-opportunity-liveable-and-mobile-city-3"],
        text: Text::new(
            "De stad bevordert systemen voor deelmobiliteit.",
            "The city promotes shared mobility systems.",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-mobility-3", theme: Theme::Mobility, heading: HEADING_12, agreement_refs: &["BA4"],
        opportunities: &[],
        text: Text::new(
            "De stad gebruikt slimme verkeerssturing en mobiliteitsoplossingen.",
            "The city uses smart traffic control and mobility solutions.",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-mobility-4", theme: Theme::Mobility, heading: HEADING_12, agreement_refs: &["BA9", "BA10"],
        opportunities: &[],
        text: Text::new(
            "Er komen onder meer autoluwe zones, zones 30, stoepen, fietspaden en verkeersgeleiding.",
            "Low-car zones, 30 km/h zones, pavements, cycle paths and traffic guidance, among others, are provided.",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-mobility-5", theme: Theme::Mobility, heading: HEADING_12, agreement_refs: &["BA42"],
        opportunities: &[],
        text: Text::new(
            "De stad bevordert vervoer over water.",
            "The city promotes transport by water.",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-mobility-6", theme: Theme::Mobility, heading: HEADING_12, agreement_refs: &["BA15"],
        opportunities: &[],
        text: Text::new(
            "Superschakels laten reizigers vlot van vervoersmodus wisselen.",
            "Superschakels (interchange hubs) let travellers change mode of transport smoothly.",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-mobility-7", theme: Theme::Mobility, heading: HEADING_12, agreement_refs: &["BA35"],
        opportunities: &[],
        text: Text::new(
            "Trage wegen geven voetgangers en fietsers een doorgang.",
            "Paths for walking and cycling (trage wegen) give pedestrians and cyclists a way through.",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-mobility-8", theme: Theme::Mobility, heading: HEADING_12, agreement_refs: &["BA37"],
        opportunities: &[],
        text: Text::new(
            "Er komen beveiligde publieke parkings voor fietsen, ook elektrische.",
            "Secure public parking for bicycles, electric ones included, is provided.",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-mobility-9", theme: Theme::Mobility, heading: HEADING_12, agreement_refs: &["BA38"],
        opportunities: &[],
        text: Text::new(
            "De stad promoot fiets as a service, via huursystemen.",
            "The city promotes bike as a service, through rental systems.",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-mobility-10", theme: Theme::Mobility, heading: HEADING_12, agreement_refs: &["BA48"],
        opportunities: &[],
        text: Text::new(
            "Aan de stadsrand komen stadsdistributiecentra.",
            "City distribution centres are set up on the edge of the city.",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-mobility-11", theme: Theme::Mobility, heading: HEADING_12, agreement_refs: &["BA22"],
        opportunities: &[],
        text: Text::new(
            "Het netwerk van oplaadpunten voor elektrische voertuigen groeit.",
            "The network of charging points for electric vehicles grows.",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-urban-circularity-1", theme: Theme::UrbanCircularity, heading: HEADING_13,
        agreement_refs: &["BA317"], opportunities: &[],
        text: Text::new(
            "De stad blijft de lokale kringloop- en deeleconomie steunen en aanmoedigen.",
            "The city continues to support and encourage the local reuse and sharing economy.",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-urban-circularity-2", theme: Theme::UrbanCircularity, heading: HEADING_13,
        agreement_refs: &["BA390"], opportunities: &[],
        text: Text::new(
            "Regelluwe zones maken innovatie makkelijker voor KMO’s, stadslandbouw en kleinschalige maakindustrie.",
            "Light-rule zones make innovation easier for SMEs, urban farming and small-scale manufacturing.",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
    ExampleAction {
        id: "antwerp-action-urban-circularity-3", theme: Theme::UrbanCircularity, heading: HEADING_13,
        agreement_refs: &["BA454"], opportunities: &[],
        text: Text::new(
            "Evenementen gaan over op duurzame organisatie en duurzaam gebruik van materialen.",
            "Events move to sustainable organisation and sustainable use of materials.",
        ),
        note: None, source: SECTION_3_1_4, statistics: &[],
    },
];
