//! Antwerp's example actions, theme by theme.

use crate::source::{Citation, Source};
use crate::strategy::action::ExampleAction;
use crate::strategy::theme::Theme;
use crate::text::Text;

const SECTION: Citation = Citation::section(Source::STRATEGY, "3.1.4");

const DIGITAL: Theme = Theme::DigitalisationAndSkills;
const SPACE: Theme = Theme::SmartSpaceAndSocialInnovation;
const ADAPTATION: Theme = Theme::ClimateAdaptation;
const EFFICIENCY: Theme = Theme::EnergyEfficiency;
const RENEWABLE: Theme = Theme::RenewableEnergy;
const MOBILITY: Theme = Theme::Mobility;
const CIRCULARITY: Theme = Theme::UrbanCircularity;

const MOBILE_APPLICATIONS: Option<Text> = Some(Text::new(
    "Digitale toepassingen voor innovatieve stedelijke mobiliteit",
    "Digital applications for innovative urban mobility",
));
const SAFETY: Option<Text> = Some(Text::new(
    "Digitalisering en ICT-connectiviteit voor een veiligere stad",
    "Digitalisation and ICT connectivity for a safer city",
));
const E_INCLUSION: Option<Text> = Some(Text::new(
    "E-inclusie als doel van digitalisering en innovatie",
    "E-inclusion as an aim of digitalisation and innovation",
));
const SKILLS: Option<Text> =
    Some(Text::new("Digitale vaardigheden ontwikkelen", "Developing digital skills"));
const ENTERPRISE: Option<Text> = Some(Text::new(
    "Ondernemen in de stad ondersteunen en stimuleren",
    "Supporting and encouraging enterprise in the city",
));
const CITY_SERVICES: Option<Text> = Some(Text::new(
    "Innovatieve digitale toepassingen voor betere stedelijke dienstverlening",
    "Innovative digital applications for better city services",
));
const URBAN_DEVELOPMENT: Option<Text> =
    Some(Text::new("Slimme stedelijke stadsontwikkeling", "Smart urban development"));
const GREEN: Option<Text> =
    Some(Text::new("Ruimte voor groen in de stad", "Room for green in the city"));
const WATER: Option<Text> = Some(Text::new(
    "Ruimte voor water tegen verdroging en wateroverlast",
    "Room for water against drying out and surface-water flooding",
));
const ENERGY_EFFICIENCY: Option<Text> = Some(Text::new(
    "Stedelijke maatregelen voor energie-efficiëntie",
    "Urban measures for energy efficiency",
));
const RENEWABLE_ENERGY: Option<Text> = Some(Text::new(
    "Stedelijke maatregelen voor hernieuwbare energie",
    "Urban measures for renewable energy",
));
const SUSTAINABLE_MOBILITY: Option<Text> = Some(Text::new(
    "Doorstroming, verkeersveiligheid en leefbaarheid waarborgen om duurzame stedelijke \
     mobiliteit ruimte te geven en te stimuleren",
    "Ensuring traffic flow, road safety and liveability to give room and encouragement to \
     sustainable urban mobility",
));
const CIRCULAR_ECONOMY: Option<Text> = Some(Text::new(
    "Stedelijke maatregelen voor een sterkere circulaire economie",
    "Urban measures for a stronger circular economy",
));

/// An action without a note.
const fn action(
    id: &'static str,
    theme: Theme,
    heading: Option<Text>,
    text: Text,
    agreement_refs: &'static [&'static str],
) -> ExampleAction {
    ExampleAction {
        id,
        theme,
        heading,
        text,
        agreement_refs,
        opportunities: &[],
        statistics: &[],
        source: SECTION,
        note: None,
    }
}

pub(super) static ACTIONS: &[ExampleAction] = &[
    ExampleAction {
        id: "antwerp-action-digitalisation-and-skills-1",
        theme: DIGITAL,
        heading: MOBILE_APPLICATIONS,
        text: Text::new(
            "Er worden Mobility As A Service-applicaties ontwikkeld.",
            "Mobility As A Service applications are developed.",
        ),
        agreement_refs: &["BA2"],
        opportunities: &["antwerp-opportunity-liveable-and-mobile-city-3"],
        statistics: &[],
        source: SECTION,
        note: None,
    },
    action(
        "antwerp-action-digitalisation-and-skills-2",
        DIGITAL,
        MOBILE_APPLICATIONS,
        Text::new(
            "Er komt een eengemaakte betaalkaart en applicatie voor alle vervoer.",
            "A single payment card and application for all transport is introduced.",
        ),
        &["BA13"],
    ),
    action(
        "antwerp-action-digitalisation-and-skills-3",
        DIGITAL,
        MOBILE_APPLICATIONS,
        Text::new(
            "De stad rolt Slim naar Antwerpen uit.",
            "The city rolls out Slim naar Antwerpen (smart ways to Antwerp).",
        ),
        &["BA14"],
    ),
    action(
        "antwerp-action-digitalisation-and-skills-4",
        DIGITAL,
        MOBILE_APPLICATIONS,
        Text::new(
            "De stad gebruikt digitale verkeersborden en slimme verkeerslichten.",
            "The city uses digital traffic signs and smart traffic lights.",
        ),
        &["BA25", "BA27"],
    ),
    action(
        "antwerp-action-digitalisation-and-skills-5",
        DIGITAL,
        SAFETY,
        Text::new(
            "Digitale tools helpen informatie uit te wisselen en zware criminaliteit en terreur \
             aan te pakken.",
            "Digital tools help to exchange information and to tackle serious crime and terrorism.",
        ),
        &["BA105"],
    ),
    action(
        "antwerp-action-digitalisation-and-skills-6",
        DIGITAL,
        SAFETY,
        Text::new(
            "Slimme camera’s dienen de verkeersveiligheid.",
            "Smart cameras serve road safety.",
        ),
        &["BA109"],
    ),
    action(
        "antwerp-action-digitalisation-and-skills-7",
        DIGITAL,
        SAFETY,
        Text::new("De stad zet drones in.", "The city deploys drones."),
        &["BA113"],
    ),
    action(
        "antwerp-action-digitalisation-and-skills-8",
        DIGITAL,
        SAFETY,
        Text::new(
            "Een sluitend en hoogtechnologisch net van camera’s omringt stad en haven.",
            "An unbroken, high-tech network of cameras surrounds city and port.",
        ),
        &["BA144"],
    ),
    action(
        "antwerp-action-digitalisation-and-skills-9",
        DIGITAL,
        None,
        Text::new("De stad stimuleert e-zorg.", "The city encourages e-care."),
        &["BA237"],
    ),
    action(
        "antwerp-action-digitalisation-and-skills-10",
        DIGITAL,
        E_INCLUSION,
        Text::new(
            "De stad streeft naar maximale digitale geletterdheid van inwoners, een gedichte \
             digitale kloof en brede e-inclusie.",
            "The city strives for the greatest possible digital literacy of residents, a closed \
             digital divide and broad e-inclusion.",
        ),
        &["BA248", "BA442"],
    ),
    action(
        "antwerp-action-digitalisation-and-skills-11",
        DIGITAL,
        SKILLS,
        Text::new(
            "De stad ondersteunt het Vlaamse STEM-actieplan.",
            "The city supports the Flemish STEM action plan.",
        ),
        &["BA335"],
    ),
    action(
        "antwerp-action-digitalisation-and-skills-12",
        DIGITAL,
        SKILLS,
        Text::new(
            "Opleidingen (zoals Internet of Things aan de UA), promotie en kennismaking (zoals \
             via Blue Gate) stemmen het onderwijsaanbod af op haven, industrie, zorg en startende \
             bedrijven.",
            "Courses (such as Internet of Things at UA), promotion and introductions (such as \
             through Blue Gate) match education to port, industry, care and start-ups.",
        ),
        &["BA338", "BA340"],
    ),
    action(
        "antwerp-action-digitalisation-and-skills-13",
        DIGITAL,
        SKILLS,
        Text::new(
            "De stad bevordert uitwisseling tussen creatieve opleidingen (mode, theater, design, \
             productontwikkeling) en ondernemers, stad en onderwijs.",
            "The city fosters exchange between creative courses (fashion, theatre, design, \
             product development) and entrepreneurs, city and education.",
        ),
        &["BA385"],
    ),
    action(
        "antwerp-action-digitalisation-and-skills-14",
        DIGITAL,
        ENTERPRISE,
        Text::new(
            "Via het Bedrijvenloket kunnen ondernemers digitaal en eenvoudiger terecht.",
            "Through the Bedrijvenloket (business desk) matters become digital and simpler for \
             entrepreneurs.",
        ),
        &["BA386"],
    ),
    action(
        "antwerp-action-digitalisation-and-skills-15",
        DIGITAL,
        ENTERPRISE,
        Text::new(
            "Antwerpen wordt Capital of Things en grootste Vlaamse proeftuin voor slimme \
             technologie, met als focus Industrie 4.0, Smart City, slimme logistiek en slimme \
             mobiliteit.",
            "Antwerp becomes the Capital of Things and Flanders’ largest test bed for smart \
             technology, with a focus on Industry 4.0, Smart City, smart logistics and smart \
             mobility.",
        ),
        &["BA439", "BA440"],
    ),
    action(
        "antwerp-action-digitalisation-and-skills-16",
        DIGITAL,
        ENTERPRISE,
        Text::new(
            "Een voorbeeld van de proeftuin voor slimme technologie is de Smart Zone rond de \
             Nationalestraat.",
            "An example of the test bed for smart technology is the Smart Zone around \
             Nationalestraat.",
        ),
        &["BA441"],
    ),
    action(
        "antwerp-action-digitalisation-and-skills-17",
        DIGITAL,
        ENTERPRISE,
        Text::new(
            "Creatieve werkplaats FabLab+ stimuleert nieuwe technologieën.",
            "The creative workshop FabLab+ encourages new technologies.",
        ),
        &["BA444"],
    ),
    action(
        "antwerp-action-digitalisation-and-skills-18",
        DIGITAL,
        ENTERPRISE,
        Text::new(
            "De diamantsector innoveert met nieuwe technologieën.",
            "The diamond sector innovates with new technologies.",
        ),
        &["BA449"],
    ),
    action(
        "antwerp-action-digitalisation-and-skills-19",
        DIGITAL,
        CITY_SERVICES,
        Text::new(
            "De stad vereenvoudigt haar dienstverlening door ze maximaal te digitaliseren, zoals \
             Bedrijvenloket, e-loket, evenementen, inname van openbaar domein, subsidies en \
             inspraak.",
            "The city simplifies its services by digitalising them as far as possible, such as \
             the Bedrijvenloket (business desk), the e-loket (online desk), events, occupation of \
             public space, grants and participation.",
        ),
        &["BA386", "BA492", "BA493", "BA496", "BA540", "BA566", "BA568", "BA588"],
    ),
    action(
        "antwerp-action-smart-space-and-social-innovation-1",
        SPACE,
        URBAN_DEVELOPMENT,
        Text::new(
            "De strategie voor stadsontwikkeling richt zich op een levendige woonstad op maat van \
             haar inwoners, een slimme netwerkstad en een robuust landschap met plaats voor \
             groen, water en recreatie.",
            "The urban development strategy focuses on a lively residential city tailored to its \
             residents, a smart network city and a robust landscape with room for green, water \
             and recreation.",
        ),
        &["BA301"],
    ),
    action(
        "antwerp-action-smart-space-and-social-innovation-2",
        SPACE,
        URBAN_DEVELOPMENT,
        Text::new(
            "Leefbaarheidsprojecten, groen, vrijetijdsvoorzieningen en publieke ruimte bevorderen \
             slim en sociaal innovatief het duurzaam samenleven in buurten en wijken naast de \
             Ring.",
            "Liveability projects, green, leisure facilities and public space promote, in a smart \
             and socially innovative way, sustainable living together in the neighbourhoods \
             beside the Ring.",
        ),
        &["BA3"],
    ),
    action(
        "antwerp-action-smart-space-and-social-innovation-3",
        SPACE,
        URBAN_DEVELOPMENT,
        Text::new(
            "Moderne, vernieuwende en technologisch innovatieve architectuur krijgt van de stad \
             alle kansen.",
            "The city gives every opportunity to modern, fresh and technologically innovative \
             architecture.",
        ),
        &["BA305"],
    ),
    action(
        "antwerp-action-smart-space-and-social-innovation-4",
        SPACE,
        URBAN_DEVELOPMENT,
        Text::new(
            "Ruimtelijke planningsprojecten geven moderne, vernieuwende en technologisch \
             innovatieve architectuur alle kansen.",
            "Spatial planning projects give every opportunity to modern, fresh and \
             technologically innovative architecture.",
        ),
        &["BA305"],
    ),
    action(
        "antwerp-action-smart-space-and-social-innovation-5",
        SPACE,
        URBAN_DEVELOPMENT,
        Text::new(
            "(Leegstaande) bedrijventerreinen, bedrijfsgebouwen en sites worden geherwaardeerd, \
             onder meer met tijdelijke coworkingplekken en ateliers.",
            "(Vacant) business parks, business buildings and sites are upgraded, partly through \
             temporary coworking spaces and studios.",
        ),
        &["BA389"],
    ),
    action(
        "antwerp-action-climate-adaptation-1",
        ADAPTATION,
        GREEN,
        Text::new(
            "Groengebieden worden ontwikkeld en met elkaar verbonden tot stedelijke \
             landschapsparken.",
            "Green areas are developed and joined into urban landscape parks.",
        ),
        &[],
    ),
    action(
        "antwerp-action-climate-adaptation-2",
        ADAPTATION,
        GREEN,
        Text::new(
            "Er komen acties voor groendaken en (verticale) vergroening.",
            "Action is taken for green roofs and (vertical) greening.",
        ),
        &["BA63"],
    ),
    action(
        "antwerp-action-climate-adaptation-3",
        ADAPTATION,
        GREEN,
        Text::new(
            "De stad moedigt de vergroening van speelplaatsen aan.",
            "The city encourages the greening of playgrounds.",
        ),
        &["BA358"],
    ),
    action(
        "antwerp-action-climate-adaptation-4",
        ADAPTATION,
        WATER,
        Text::new(
            "Elk ontwikkelingsplan houdt rekening met ontharding, infiltratie, verkoeling en \
             (collectieve) waterbuffering.",
            "Every development plan takes account of unsealing, infiltration, cooling and \
             (collective) water buffering.",
        ),
        &["BA63", "BA77"],
    ),
    action(
        "antwerp-action-climate-adaptation-5",
        ADAPTATION,
        WATER,
        Text::new(
            "Oppervlakte- en grondwater worden efficiënt gebruikt.",
            "Surface water and groundwater are used efficiently.",
        ),
        &["BA78"],
    ),
    action(
        "antwerp-action-climate-adaptation-6",
        ADAPTATION,
        None,
        Text::new(
            "De verdere uitvoering van het Sigmaplan behoedt de stad voor overstromingen.",
            "The further implementation of the Sigmaplan protects the city against flooding.",
        ),
        &["BA76"],
    ),
    ExampleAction {
        id: "antwerp-action-energy-efficiency-1",
        theme: EFFICIENCY,
        heading: ENERGY_EFFICIENCY,
        text: Text::new(
            "Er komt een netwerk van installaties voor CNG, waterstof en andere duurzame \
             brandstoffen.",
            "A network of installations for CNG, hydrogen and other sustainable fuels is set up.",
        ),
        agreement_refs: &["BA22"],
        opportunities: &[],
        statistics: &[],
        source: SECTION,
        note: Some(Text::new(
            "CNG is een fossiele brandstof; Verordening (EU) 2021/1058 (EFRO), art. 7, lid 1, \
             punt h), sluit die uit, met uitzonderingen zoals schone voertuigen voor openbare \
             doeleinden. Van waterstof zegt de strategie niet hoe die gemaakt wordt.",
            "CNG is a fossil fuel, which ERDF Regulation (EU) 2021/1058, art. 7(1)(h), excludes but for \
             clean vehicles for public purposes and the like. Of hydrogen the strategy does not say \
             how it is made.",
        )),
    },
    action(
        "antwerp-action-energy-efficiency-2",
        EFFICIENCY,
        ENERGY_EFFICIENCY,
        Text::new(
            "Het stedelijk patrimonium en de vloot worden duurzamer.",
            "The city’s property and fleet become more sustainable.",
        ),
        &["BA60"],
    ),
    action(
        "antwerp-action-energy-efficiency-3",
        EFFICIENCY,
        ENERGY_EFFICIENCY,
        Text::new(
            "Een strengere LEZ leidt tot ontdieseling.",
            "A stricter LEZ (low-emission zone) leads to the phasing-out of diesel.",
        ),
        &["BA68"],
    ),
    action(
        "antwerp-action-energy-efficiency-4",
        EFFICIENCY,
        ENERGY_EFFICIENCY,
        Text::new("Het aanbod aan walstroom groeit.", "The supply of shore power grows."),
        &["BA70", "BA313"],
    ),
    action(
        "antwerp-action-energy-efficiency-5",
        EFFICIENCY,
        ENERGY_EFFICIENCY,
        Text::new(
            "Het EcoHuis/Woonkantoor geeft advies over ecologisch wonen en (ver)bouwen.",
            "The EcoHuis/Woonkantoor advises on ecological living, building and renovating.",
        ),
        &["BA66"],
    ),
    action(
        "antwerp-action-energy-efficiency-6",
        EFFICIENCY,
        ENERGY_EFFICIENCY,
        Text::new(
            "De renovatiepremie helpt om het woonareaal klimaatneutraal te maken.",
            "The renovation grant helps to make the housing stock climate-neutral.",
        ),
        &["BA299"],
    ),
    action(
        "antwerp-action-renewable-energy-1",
        RENEWABLE,
        RENEWABLE_ENERGY,
        Text::new(
            "Bij de ontwikkeling van de Ringzone wordt waterkracht onderzocht, en ook \
             energiedistributie via een warmtetransportkring.",
            "With the development of the Ringzone, hydropower is studied, and so is energy \
             distribution through a heat transport ring.",
        ),
        &["BA4"],
    ),
    action(
        "antwerp-action-renewable-energy-2",
        RENEWABLE,
        RENEWABLE_ENERGY,
        Text::new(
            "Er worden warmtenetten aangelegd, en restwarmte wordt benut.",
            "Heat networks are built, and residual heat is used.",
        ),
        &["BA61"],
    ),
    ExampleAction {
        id: "antwerp-action-mobility-1",
        theme: MOBILITY,
        heading: SUSTAINABLE_MOBILITY,
        text: Text::new(
            "De stad neemt slimme maatregelen voor Minder Hinder en modal shift.",
            "The city takes smart measures for Minder Hinder (less nuisance) and modal shift.",
        ),
        agreement_refs: &["BA2"],
        opportunities: &["antwerp-opportunity-liveable-and-mobile-city-1"],
        statistics: &[],
        source: SECTION,
        note: None,
    },
    ExampleAction {
        id: "antwerp-action-mobility-2",
        theme: MOBILITY,
        heading: SUSTAINABLE_MOBILITY,
        text: Text::new(
            "De stad bevordert systemen voor deelmobiliteit.",
            "The city promotes shared mobility systems.",
        ),
        agreement_refs: &["BA2"],
        opportunities: &["antwerp-opportunity-liveable-and-mobile-city-3"],
        statistics: &[],
        source: SECTION,
        note: None,
    },
    action(
        "antwerp-action-mobility-3",
        MOBILITY,
        SUSTAINABLE_MOBILITY,
        Text::new(
            "De stad gebruikt slimme verkeerssturing en mobiliteitsoplossingen.",
            "The city uses smart traffic control and mobility solutions.",
        ),
        &["BA4"],
    ),
    action(
        "antwerp-action-mobility-4",
        MOBILITY,
        SUSTAINABLE_MOBILITY,
        Text::new(
            "Er komen onder meer autoluwe zones, zones 30, stoepen, fietspaden en \
             verkeersgeleiding.",
            "Low-car zones, 30 km/h zones, pavements, cycle paths and traffic guidance, among \
             others, are provided.",
        ),
        &["BA9", "BA10"],
    ),
    action(
        "antwerp-action-mobility-5",
        MOBILITY,
        SUSTAINABLE_MOBILITY,
        Text::new("De stad bevordert vervoer over water.", "The city promotes transport by water."),
        &["BA42"],
    ),
    action(
        "antwerp-action-mobility-6",
        MOBILITY,
        SUSTAINABLE_MOBILITY,
        Text::new(
            "Superschakels laten reizigers vlot van vervoersmodus wisselen.",
            "Superschakels (interchange hubs) let travellers change mode of transport smoothly.",
        ),
        &["BA15"],
    ),
    action(
        "antwerp-action-mobility-7",
        MOBILITY,
        SUSTAINABLE_MOBILITY,
        Text::new(
            "Trage wegen geven voetgangers en fietsers een doorgang.",
            "Paths for walking and cycling (trage wegen) give pedestrians and cyclists a way \
             through.",
        ),
        &["BA35"],
    ),
    action(
        "antwerp-action-mobility-8",
        MOBILITY,
        SUSTAINABLE_MOBILITY,
        Text::new(
            "Er komen beveiligde publieke parkings voor fietsen, ook elektrische.",
            "Secure public parking for bicycles, electric ones included, is provided.",
        ),
        &["BA37"],
    ),
    action(
        "antwerp-action-mobility-9",
        MOBILITY,
        SUSTAINABLE_MOBILITY,
        Text::new(
            "De stad promoot fiets as a service, via huursystemen.",
            "The city promotes bike as a service, through rental systems.",
        ),
        &["BA38"],
    ),
    action(
        "antwerp-action-mobility-10",
        MOBILITY,
        SUSTAINABLE_MOBILITY,
        Text::new(
            "Aan de stadsrand komen stadsdistributiecentra.",
            "City distribution centres are set up on the edge of the city.",
        ),
        &["BA48"],
    ),
    action(
        "antwerp-action-mobility-11",
        MOBILITY,
        SUSTAINABLE_MOBILITY,
        Text::new(
            "Het netwerk van oplaadpunten voor elektrische voertuigen groeit.",
            "The network of charging points for electric vehicles grows.",
        ),
        &["BA22"],
    ),
    action(
        "antwerp-action-urban-circularity-1",
        CIRCULARITY,
        CIRCULAR_ECONOMY,
        Text::new(
            "De stad blijft de lokale kringloop- en deeleconomie steunen en aanmoedigen.",
            "The city continues to support and encourage the local reuse and sharing economy.",
        ),
        &["BA317"],
    ),
    action(
        "antwerp-action-urban-circularity-2",
        CIRCULARITY,
        CIRCULAR_ECONOMY,
        Text::new(
            "Regelluwe zones maken innovatie makkelijker voor KMO’s, stadslandbouw en \
             kleinschalige maakindustrie.",
            "Light-rule zones make innovation easier for SMEs, urban farming and small-scale \
             manufacturing.",
        ),
        &["BA390"],
    ),
    action(
        "antwerp-action-urban-circularity-3",
        CIRCULARITY,
        CIRCULAR_ECONOMY,
        Text::new(
            "Evenementen gaan over op duurzame organisatie en duurzaam gebruik van materialen.",
            "Events move to sustainable organisation and sustainable use of materials.",
        ),
        &["BA454"],
    ),
];
