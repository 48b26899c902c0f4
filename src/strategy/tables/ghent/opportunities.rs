// Generated from content/ghent/opportunities-*.toml by `cargo run --manifest-path content/generator/Cargo.toml`; do not edit.

//! Ghent: opportunities, chapter by chapter.

use crate::source::{Citation, Source};
use crate::strategy::need::Domain;
use crate::strategy::opportunity::{Chapter, Opportunity};
use crate::strategy::statistic::{Comparison, Qualifier, Statistic, StatisticKind, Territory, Value};
use crate::strategy::tables::units;
use crate::strategy::theme::Theme;
use crate::text::Text;

const SECTION_3_2_2_2: Citation = Citation::section(Source::STRATEGY, "3.2.2.2");
const FOOTNOTE_16: Citation = Citation::footnote(Source::STRATEGY, "3.2.2.2", "16");
const FOOTNOTE_17: Citation = Citation::footnote(Source::STRATEGY, "3.2.2.2", "17");
const FOOTNOTE_18: Citation = Citation::footnote(Source::STRATEGY, "3.2.2.2", "18");
const FOOTNOTE_19: Citation = Citation::footnote(Source::STRATEGY, "3.2.2.2", "19");
const HEADING_1: Option<Text> = Some(Text::new("Energiezuinig wonen", "Energy-efficient living"));
const HEADING_2: Option<Text> = Some(Text::new("Hernieuwbare energie", "Renewable energy"));
const HEADING_3: Option<Text> = Some(Text::new("Bedrijven en tertiaire sector", "Businesses and the tertiary sector"));
const HEADING_4: Option<Text> = Some(Text::new("Transport", "Transport"));
const HEADING_5: Option<Text> = Some(Text::new("Circulaire economie", "Circular economy"));
const HEADING_6: Option<Text> = Some(Text::new("Klimaatadaptatie", "Climate adaptation"));
const HEADING_7: Option<Text> = Some(Text::new(
    "Spoor 1: samen durven we innoveren",
    "Track 1: together we dare to innovate",
));
const HEADING_8: Option<Text> = Some(Text::new("Spoor 2: data als fundament", "Track 2: data as the foundation"));
const HEADING_9: Option<Text> = Some(Text::new(
    "Spoor 3: technologie als slimme schakel",
    "Track 3: technology as the smart link",
));
const HEADING_10: Option<Text> = Some(Text::new(
    "Spoor 4: een drempelloze dienstverlening",
    "Track 4: services without thresholds",
));

pub(super) static OPPORTUNITIES: &[Opportunity] = &[
    Opportunity {
        id: "ghent-opportunity-space-intro", chapter: Chapter::Space, field: None,
        themes: &[Theme::SmartSpaceAndSocialInnovation], domains: &[Domain::Space], agreement_refs: &[],
        policy_notes: &["Beleidsnota Ruimtelijke Planning, Stadsontwikkeling en Stedelijke vernieuwing", "Beleidsnota stedenbouw Architectuur, Publieke ruimte, Mobiliteit, Historisch patrimonium en Erfgoed", "Beleidsnota Openbaar Groen"],
        text: Text::new(
            "De structuurvisie 2030 – Ruimte voor Gent, kompas voor elke ruimtelijke ingreep, pakt ruimtelijke en maatschappelijke uitdagingen geïntegreerd aan en sluit aan bij meerdere beleidsnota’s.",
            "The structural vision 2030 – Ruimte voor Gent, compass for every spatial intervention, takes on spatial and societal challenges together and ties in with several policy notes.",
        ),
        note: None, source: FOOTNOTE_16, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-space-1", chapter: Chapter::Space, field: None,
        themes: &[Theme::SmartSpaceAndSocialInnovation], domains: &[Domain::Space], agreement_refs: &[],
        policy_notes: &[],
        text: Text::new(
            "De stad stimuleert hergebruik van gebouwen en verharding en multifunctioneel, aanpasbaar bouwen in eigen projecten, ook als visie voor herbestemde kerken en onderbenutte historische binnenstadspanden.",
            "The city encourages reuse of buildings and paved surfaces and multifunctional, adaptable building in its own projects, also as vision for repurposing churches and underused historic inner-city buildings.",
        ),
        note: Some(Text::new(
            "De zin over multifunctioneel bouwen geldt als beschadigd: “maar ook als visie” hangt los, en waarop het slaat, is niet zeker. Er is niets aangevuld.",
            "The sentence on multifunctional building counts as damaged: “but also as a vision” hangs loose, and what it refers to is not certain. Nothing was added.",
        )),
        source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-space-2", chapter: Chapter::Space, field: None, themes: &[Theme::RenewableEnergy],
        domains: &[Domain::Space, Domain::Climate], agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "De energietransitie loopt al in Tondelier (verwarmingsnet) en de Oude Dokken (Zawent); andere stadsvernieuwingsprojecten leren ervan en gaan verder, toegankelijk en betaalbaar voor iedereen.",
            "Energy transition is under way in Tondelier (heat network) and Oude Dokken (Zawent); other urban renewal projects learn from it and go further, accessible and affordable for all.",
        ),
        note: None, source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-space-3", chapter: Chapter::Space, field: None, themes: &[Theme::RenewableEnergy],
        domains: &[Domain::Space, Domain::Climate], agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "Muide-Meulestede en Mariakerke zijn de pilootwijken waar een bestaande woonwijk van het gas gaat.",
            "Muide-Meulestede and Mariakerke are the pilot neighbourhoods where an existing residential area goes gas-free.",
        ),
        note: None, source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-space-4", chapter: Chapter::Space, field: None,
        themes: &[Theme::RenewableEnergy, Theme::UrbanCircularity], domains: &[Domain::Space, Domain::Climate],
        agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "Het ontwerp en de bouw van nieuwe wijken zijn fossielvrij en circulair.",
            "New neighbourhoods are designed and built to be fossil-free and circular.",
        ),
        note: None, source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-space-5", chapter: Chapter::Space, field: None, themes: &[Theme::RenewableEnergy],
        domains: &[Domain::Space, Domain::Climate], agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "Nieuwbouwwijken krijgen geen aardgas meer: het verwarmingsnet groeit en verduurzaamt, nieuwe netten benutten restwarmte van industrie of afvalverwerking, naast alternatieven zoals zon en bodem.",
            "New-build areas get no natural gas: the heat network grows more sustainable and larger, new ones use residual heat from industry or waste treatment, alongside alternatives like sun and soil.",
        ),
        note: None, source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-space-6", chapter: Chapter::Space, field: None,
        themes: &[Theme::SmartSpaceAndSocialInnovation], domains: &[Domain::Space], agreement_refs: &[],
        policy_notes: &[],
        text: Text::new(
            "Het instrument ‘Bouwblokvisie vergroenen en verweven’ brengt een eerste geïntegreerde verwevingstoets en optimaliseert en ontpit bouwblokken voor open ruimte, zodat de woondruk in de kernstad niet verder stijgt.",
            "The instrument ‘Bouwblokvisie vergroenen en verweven’ brings a first integrated mixed-use test and optimises and clears building blocks for open space, so that core-city housing pressure rises no further.",
        ),
        note: None, source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-space-7", chapter: Chapter::Space, field: None,
        themes: &[Theme::SmartSpaceAndSocialInnovation], domains: &[Domain::Space], agreement_refs: &[],
        policy_notes: &[],
        text: Text::new(
            "Voor de kernstad gaat de voorkeur uitdrukkelijk naar verweven, vernieuwen en verluchten.",
            "For the core city the clear preference is to mix uses, renew and open up space.",
        ),
        note: None, source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-space-8", chapter: Chapter::Space, field: None,
        themes: &[Theme::SmartSpaceAndSocialInnovation], domains: &[Domain::Space], agreement_refs: &[],
        policy_notes: &[],
        text: Text::new(
            "Ruimteneutraliteit laat harde bestemmingen in totaal niet groeien: een nieuwe vergt elders een schrapping; intensief ruimtegebruik, verdichten en delen verkleinen de ruimtebehoefte.",
            "Space neutrality keeps built-up zoning as a whole from growing: a new zone means dropping one elsewhere; intensive use, densification and sharing reduce the need for space.",
        ),
        note: None, source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-space-9", chapter: Chapter::Space, field: None,
        themes: &[Theme::SmartSpaceAndSocialInnovation], domains: &[Domain::Space], agreement_refs: &[],
        policy_notes: &[],
        text: Text::new(
            "De stad verruimt haar ambities voor stadsvernieuwing: ze werkt lopende projecten af (Rabot) en voert stadsvernieuwingsprojecten uit.",
            "The city widens its ambitions for urban renewal: it completes projects under way (Rabot) and carries out urban renewal projects.",
        ),
        note: Some(Text::new(
            "De zin breekt in de bron af na “die stadsvernieuwingsprojecten”; welke projecten bedoeld zijn, staat er niet.",
            "The sentence breaks off in the source after “those urban renewal projects”; which projects are meant is not said.",
        )),
        source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-space-10", chapter: Chapter::Space, field: None, themes: &[Theme::Mobility],
        domains: &[Domain::Space], agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "De stad zet in op combimobiliteit, onder meer met extra mobipunten en mobiliteitsinformatie op basis van data (fietsinfrastructuur en stedelijke logistiek: zie Klimaat).",
            "The city invests in combined mobility, among other things with more mobility hubs and data-driven mobility information (cycling infrastructure and urban logistics: see Climate).",
        ),
        note: None, source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-green-intro", chapter: Chapter::Green, field: None, themes: &[Theme::ClimateAdaptation],
        domains: &[Domain::Green, Domain::Climate], agreement_refs: &[], policy_notes: &["Beleidsnota Openbaar Groen"],
        text: Text::new(
            "De stad wil de ‘groennorm’ uit haar beleidsnota stapsgewijs halen en maakt Gent klimaatrobuust met adaptieve maatregelen.",
            "The city means to meet the green standard (‘groennorm’) of its policy note step by step and makes Ghent climate-robust with adaptive measures.",
        ),
        note: None, source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-green-1", chapter: Chapter::Green, field: None, themes: &[Theme::ClimateAdaptation],
        domains: &[Domain::Green], agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "De stad stimuleert geveltuinen (1.500 m² per jaar), zorgt zelf voor extra bomen en groen op straten en pleinen, en laat burgers experimenteren, bijvoorbeeld met ‘tuinstraten’.",
            "The city encourages façade gardens (1,500 m² a year), adds trees and greenery on streets and squares itself, and lets citizens experiment, as with garden streets (‘tuinstraten’).",
        ),
        note: None, source: SECTION_3_2_2_2,
        statistics: &[
            Statistic {
                what: Text::new("Aanleg van geveltuinen", "Façade gardens laid out"), value: Value::whole(1_500),
                qualifier: Qualifier::Exactly, unit: units::M2_A_YEAR, when: None, territory: Territory::Ghent,
                of: None, kind: StatisticKind::Target, compared_with: None, source: SECTION_3_2_2_2,
            },
        ],
    },
    Opportunity {
        id: "ghent-opportunity-green-2", chapter: Chapter::Green, field: None, themes: &[Theme::ClimateAdaptation],
        domains: &[Domain::Green], agreement_refs: &[], policy_notes: &["Beleidsnota Openbaar Groen"],
        text: Text::new(
            "De stad wil deze legislatuur minstens 10 hectare woongroen (opnieuw) aanleggen: parkjes en ontmoetingspleintjes op hoogstens 150 meter van ieders huis (projectenlijst in de beleidsnota).",
            "This term the city aims to lay out or redesign at least 10 hectares of residential green: small parks and meeting squares within 150 metres of everyone’s home (projects in the policy note).",
        ),
        note: Some(Text::new(
            "Het bestuursakkoord is er een van 2019-2024 (voetnoot 20): die legislatuur liep dus tot 2024.",
            "The coalition agreement is one of 2019-2024 (footnote 20), so that term ran to 2024.",
        )),
        source: FOOTNOTE_17,
        statistics: &[
            Statistic {
                what: Text::new("Afstand van huis tot woongroen", "Distance from home to residential green"),
                value: Value::whole(150), qualifier: Qualifier::AtMost, unit: units::METRES, when: None,
                territory: Territory::Ghent, of: None, kind: StatisticKind::Target, compared_with: None,
                source: SECTION_3_2_2_2,
            },
            Statistic {
                what: Text::new(
                    "Woongroen (opnieuw) aan te leggen in deze legislatuur",
                    "Residential green to be laid out or redesigned this term",
                ),
                value: Value::whole(10), qualifier: Qualifier::AtLeast, unit: units::HECTARES, when: None,
                territory: Territory::Ghent, of: None, kind: StatisticKind::Target, compared_with: None,
                source: SECTION_3_2_2_2,
            },
        ],
    },
    Opportunity {
        id: "ghent-opportunity-green-3", chapter: Chapter::Green, field: None, themes: &[Theme::ClimateAdaptation],
        domains: &[Domain::Green], agreement_refs: &[], policy_notes: &["Beleidsnota Openbaar Groen"],
        text: Text::new(
            "De stad verbindt zich tot minstens 10 m² wijkpark per Gentenaar binnen 400 meter van huis, in parken van minstens 1 hectare (geplande parken in de beleidsnota).",
            "The city commits to at least 10 m² of neighbourhood park per inhabitant within 400 metres of home, in parks of at least 1 hectare (planned parks in the policy note).",
        ),
        note: None, source: FOOTNOTE_18,
        statistics: &[
            Statistic {
                what: Text::new("Wijkpark voor elke Gentenaar", "Neighbourhood park for every inhabitant"),
                value: Value::whole(10), qualifier: Qualifier::AtLeast, unit: units::M2_PER_INHABITANT, when: None,
                territory: Territory::Ghent, of: None, kind: StatisticKind::Target, compared_with: None,
                source: SECTION_3_2_2_2,
            },
            Statistic {
                what: Text::new("Oppervlakte van een wijkpark", "Area of a neighbourhood park"), value: Value::whole(1),
                qualifier: Qualifier::AtLeast, unit: units::HECTARE, when: None, territory: Territory::Ghent, of: None,
                kind: StatisticKind::Rule, compared_with: None, source: SECTION_3_2_2_2,
            },
            Statistic {
                what: Text::new(
                    "Afstand van huis tot wijkpark",
                    "Distance from home to a neighbourhood park",
                ),
                value: Value::whole(400), qualifier: Qualifier::AtMost, unit: units::METRES, when: None,
                territory: Territory::Ghent, of: None, kind: StatisticKind::Target, compared_with: None,
                source: SECTION_3_2_2_2,
            },
        ],
    },
    Opportunity {
        id: "ghent-opportunity-green-4", chapter: Chapter::Green, field: None, themes: &[Theme::ClimateAdaptation],
        domains: &[Domain::Green], agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "De groenpolen worden ingericht als grote parken, met natuurontwikkeling, veel nieuw bos en recreatie voor de hele stad.",
            "The green poles (groenpolen) are laid out as large parks, with nature development, much new woodland and recreation for the whole city.",
        ),
        note: None, source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-green-5", chapter: Chapter::Green, field: None, themes: &[Theme::ClimateAdaptation],
        domains: &[Domain::Green], agreement_refs: &[], policy_notes: &[],
        text: Text::new("De stad vergroent scholen.", "The city makes schools greener."), note: None,
        source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-green-6", chapter: Chapter::Green, field: None, themes: &[Theme::ClimateAdaptation],
        domains: &[Domain::Green, Domain::Climate], agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "De stad realiseert acht groenklimaatassen langs de groenpolen: recreatieve, ecologische en landschappelijke verbindingen van buitengebied naar centrum die verkoelen, verluchten en hitte, wateroverlast en verdroging tegengaan.",
            "The city creates eight green climate axes past the green poles: recreational, ecological, landscape links from countryside to centre that cool, ventilate and counter heat, flooding and drought.",
        ),
        note: None, source: SECTION_3_2_2_2,
        statistics: &[
            Statistic {
                what: Text::new(
                    "Groenklimaatassen die de stad uittekende",
                    "Green climate axes that the city drew up",
                ),
                value: Value::whole(8), qualifier: Qualifier::Exactly, unit: units::AXES, when: None,
                territory: Territory::Ghent, of: None, kind: StatisticKind::Observed, compared_with: None,
                source: SECTION_3_2_2_2,
            },
        ],
    },
    Opportunity {
        id: "ghent-opportunity-green-7", chapter: Chapter::Green, field: None, themes: &[Theme::ClimateAdaptation],
        domains: &[Domain::Green, Domain::Climate], agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "De stad legt groene oevers en eilanden aan langs haar verkoelende waterlopen; ‘Water in de stad’, een beleidsvisie met De Vlaamse Waterweg, legt al locaties vast.",
            "The city creates green banks and islands along its cooling watercourses; ‘Water in de stad’, a policy vision shared with De Vlaamse Waterweg, already fixes some locations.",
        ),
        note: None, source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-climate-intro", chapter: Chapter::Climate, field: None, themes: &[],
        domains: &[Domain::Climate], agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "Het klimaatplan 2020-2025, het derde van Gent, raakt aan veel beleidsdomeinen en beleidsnota’s; de domeinen hieronder bieden kansen voor de GTI-strategie.",
            "The climate plan 2020-2025, Ghent’s third, touches many policy areas and policy notes; the fields below offer opportunities for the GTI strategy.",
        ),
        note: Some(Text::new("Het klimaatplan liep tot 2025.", "The climate plan ran to 2025.")),
        source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-climate-1", chapter: Chapter::Climate, field: HEADING_1,
        themes: &[Theme::EnergyEfficiency], domains: &[Domain::Climate], agreement_refs: &[],
        policy_notes: &["Beleidsnota Wonen"],
        text: Text::new(
            "De Energiecentrale breidt sterk uit om energiezuinige ingrepen in Gentse woningen te begeleiden.",
            "The Energiecentrale expands strongly to guide energy-saving work in Ghent homes.",
        ),
        note: None, source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-climate-2", chapter: Chapter::Climate, field: HEADING_1,
        themes: &[Theme::EnergyEfficiency], domains: &[Domain::Climate], agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "Een rollend klimaatfonds maakt energierenovatie voor meer Gentenaars haalbaar.",
            "A revolving climate fund puts energy renovation within reach of more inhabitants.",
        ),
        note: None, source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-climate-3", chapter: Chapter::Climate, field: HEADING_1,
        themes: &[Theme::EnergyEfficiency], domains: &[Domain::Climate], agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "De stad steunt initiatieven voor collectieve renovatie.",
            "The city supports initiatives for collective renovation.",
        ),
        note: None, source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-climate-4", chapter: Chapter::Climate, field: HEADING_1,
        themes: &[Theme::EnergyEfficiency], domains: &[Domain::Climate], agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "Tegen energiearmoede begeleidt de stad noodkopers, steunt ze meer energiezuinige appartementen en (ver)huurwoningen en investeert ze in meer energiezuinige sociale huisvesting.",
            "Against energy poverty the city guides distress buyers, supports more energy-efficient flats and rented homes, and invests in more energy-efficient social housing.",
        ),
        note: None, source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-climate-5", chapter: Chapter::Climate, field: HEADING_1,
        themes: &[Theme::EnergyEfficiency], domains: &[Domain::Climate], agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "Waardevolle gebouwen worden energetisch gerenoveerd, met een evenwicht tussen CO₂-neutraliteit en behoud van erfgoedwaarde.",
            "Valuable buildings undergo energy renovation that balances CO₂ neutrality with keeping their heritage value.",
        ),
        note: None, source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-climate-6", chapter: Chapter::Climate, field: HEADING_2,
        themes: &[Theme::RenewableEnergy], domains: &[Domain::Climate], agreement_refs: &[],
        policy_notes: &["Beleidsnota Facility Management"],
        text: Text::new(
            "Zon: tegen 2025 verdubbelt het aantal zonnepanelen, via begeleiding, advies, energieleningen en eigen panelen op gebouwen van de Groep Gent.",
            "Sun: the number of solar panels doubles by 2025, through guidance, advice, energy loans and the city’s own panels on buildings of the Groep Gent.",
        ),
        note: Some(Text::new("Het genoemde jaar 2025 is voorbij.", "The year named, 2025, is past.")),
        source: SECTION_3_2_2_2,
        statistics: &[
            Statistic {
                what: Text::new("Zonnepanelen", "Solar panels"), value: Value::whole(2), qualifier: Qualifier::Exactly,
                unit: units::TIMES_THE_NUMBER_OF_SOLAR_PANELS, when: Some("2025"), territory: Territory::Ghent,
                of: None, kind: StatisticKind::Target,
                compared_with: Some(Comparison { territory: Territory::Ghent, when: None, value: None, qualifier: Qualifier::Exactly }),
                source: SECTION_3_2_2_2,
            },
        ],
    },
    Opportunity {
        id: "ghent-opportunity-climate-7", chapter: Chapter::Climate, field: HEADING_2,
        themes: &[Theme::RenewableEnergy], domains: &[Domain::Climate], agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "Wind: de stad verkent kleine en middelgrote windenergie.",
            "Wind: the city explores small and medium-scale wind energy.",
        ),
        note: None, source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-climate-8", chapter: Chapter::Climate, field: HEADING_2,
        themes: &[Theme::RenewableEnergy, Theme::EnergyEfficiency], domains: &[Domain::Climate, Domain::Space],
        agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "Gasloze wijken: naast sensibilisatie, advies, begeleiding en leningen voor energie faciliteert de stad lokale energiegemeenschappen.",
            "Gas-free neighbourhoods: alongside awareness-raising, advice, guidance and energy loans, the city facilitates local energy communities.",
        ),
        note: None, source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-climate-9", chapter: Chapter::Climate, field: HEADING_2,
        themes: &[Theme::RenewableEnergy], domains: &[Domain::Climate], agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "De warmtenetten worden duurzamer en breiden uit.",
            "Heat networks become more sustainable and are extended.",
        ),
        note: None, source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-climate-10", chapter: Chapter::Climate, field: HEADING_3,
        themes: &[Theme::EnergyEfficiency], domains: &[Domain::Climate], agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "Gentse bedrijven en organisaties met veel gebouwen krijgen steun bij een langetermijnstrategie om die klimaatneutraal te maken.",
            "Ghent businesses and organisations with many buildings get support for a long-term strategy to make them climate-neutral.",
        ),
        note: None, source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-climate-11", chapter: Chapter::Climate, field: HEADING_3,
        themes: &[Theme::EnergyEfficiency, Theme::RenewableEnergy], domains: &[Domain::Climate], agreement_refs: &[],
        policy_notes: &["Beleidsnota Facility Management"],
        text: Text::new(
            "De stad als voorbeeld: gebouwen van de Groep Gent besparen jaarlijks minstens 3 % energie en zijn tegen 2050 volledig hernieuwbaar verwarmd en gekoeld (o.a. groene warmte, warmtenetten).",
            "The city as example: Groep Gent buildings save at least 3% energy a year and by 2050 are heated and cooled entirely by renewables (such as green heat, heat networks).",
        ),
        note: Some(Text::new(
            "De bron schrijft “gekoeld door met hernieuwbare energie”: een woord te veel of te weinig.",
            "The source has “cooled by with renewable energy”: a word too many or too few.",
        )),
        source: SECTION_3_2_2_2,
        statistics: &[
            Statistic {
                what: Text::new(
                    "Energiebesparing in de gebouwen van de Groep Gent",
                    "Energy saving in the buildings of the Groep Gent",
                ),
                value: Value::whole(3), qualifier: Qualifier::AtLeast, unit: units::PERCENT_A_YEAR, when: None,
                territory: Territory::Ghent, of: None, kind: StatisticKind::Target, compared_with: None,
                source: SECTION_3_2_2_2,
            },
            Statistic {
                what: Text::new(
                    "Verwarming en koeling van de gebouwen van de Groep Gent met hernieuwbare energie",
                    "Heating and cooling of the buildings of the Groep Gent with renewable energy",
                ),
                value: Value::whole(100), qualifier: Qualifier::Exactly, unit: units::PERCENT, when: Some("2050"),
                territory: Territory::Ghent, of: None, kind: StatisticKind::Target, compared_with: None,
                source: SECTION_3_2_2_2,
            },
        ],
    },
    Opportunity {
        id: "ghent-opportunity-climate-12", chapter: Chapter::Climate, field: HEADING_4, themes: &[Theme::Mobility],
        domains: &[Domain::Climate, Domain::Space], agreement_refs: &[],
        policy_notes: &["Beleidsnota Facility Management"],
        text: Text::new(
            "Voor de modal split komen er korte, veilige, bewegwijzerde voetgangersroutes, betere voetpaden, fietsnetwerk en fietsinfrastructuur (zie mobiliteitsplan), en verduurzaamt de stad haar dienstverplaatsingen.",
            "Modal split measures include short, safe, signposted walking routes, better footpaths, cycle network and cycling infrastructure (see mobility plan), and more sustainable business travel of the city itself.",
        ),
        note: None, source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-climate-13", chapter: Chapter::Climate, field: HEADING_4, themes: &[Theme::Mobility],
        domains: &[Domain::Climate, Domain::Space], agreement_refs: &[], policy_notes: &["Beleidsnota Economie"],
        text: Text::new(
            "De stad bouwt stadsdistributie verder uit.",
            "The city develops urban distribution further.",
        ),
        note: None, source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-climate-14", chapter: Chapter::Climate, field: HEADING_4, themes: &[Theme::Mobility],
        domains: &[Domain::Climate], agreement_refs: &[], policy_notes: &["Beleidsnota Toerisme"],
        text: Text::new(
            "De beleidsnota Toerisme en ‘Water in de stad’ (beleidsvisie) mikken op een volwaardig aanbod van gemeenschappelijk vervoer over water, met een ruimer hop-on-hop-off-systeem.",
            "The policy note Toerisme and ‘Water in de stad’ (policy vision) aim at a full offer of collective transport by water, with a wider hop-on-hop-off system.",
        ),
        note: None, source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-climate-15", chapter: Chapter::Climate, field: HEADING_5,
        themes: &[Theme::UrbanCircularity], domains: &[Domain::Climate], agreement_refs: &[],
        policy_notes: &["Beleidsnota Facility Management", "Beleidsnota Economie"],
        text: Text::new(
            "Circulaire oplossingen pakken stadsuitdagingen aan, onder meer met circulair materialenbeheer en proeftuinen voor circulaire projecten.",
            "Circular solutions tackle urban challenges, among other things with circular materials management and test beds for circular projects.",
        ),
        note: None, source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-climate-16", chapter: Chapter::Climate, field: HEADING_5,
        themes: &[Theme::UrbanCircularity, Theme::DigitalisationAndSkills],
        domains: &[Domain::Climate, Domain::Digitalisation], agreement_refs: &[],
        policy_notes: &["Beleidsnota Wijkbeleid en Participatie", "Beleidsnota Economie"],
        text: Text::new(
            "In het stadsweefsel versterkt de stad (kleine) circulaire initiatieven zoals repair cafés: ook ontmoetingsplekken en een kans om de digitale kloof te dichten.",
            "The city strengthens (small) circular initiatives in the urban fabric, such as repair cafés: meeting places too, and a chance to narrow the digital divide.",
        ),
        note: None, source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-climate-17", chapter: Chapter::Climate, field: HEADING_5,
        themes: &[Theme::UrbanCircularity], domains: &[Domain::Climate], agreement_refs: &[], policy_notes: &[],
        text: Text::new(
            "De stad onderzoekt een circulaire hub en scan.",
            "The city studies a circular hub and scan.",
        ),
        note: None, source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-climate-18", chapter: Chapter::Climate, field: HEADING_5,
        themes: &[Theme::UrbanCircularity], domains: &[Domain::Climate], agreement_refs: &[],
        policy_notes: &["Beleidsnota Facility Management"],
        text: Text::new("De stad koopt circulair aan.", "The city procures in a circular way."), note: None,
        source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-climate-19", chapter: Chapter::Climate, field: HEADING_5,
        themes: &[Theme::UrbanCircularity], domains: &[Domain::Climate], agreement_refs: &[],
        policy_notes: &["Beleidsnota Facility Management"],
        text: Text::new(
            "Proefprojecten testen circulair bouwen, ook in eigen gebouwen van de stad.",
            "Pilot projects test circular building, also in the city’s own property.",
        ),
        note: None, source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-climate-20", chapter: Chapter::Climate, field: HEADING_5,
        themes: &[Theme::UrbanCircularity], domains: &[Domain::Climate], agreement_refs: &[],
        policy_notes: &["Beleidsnota Werk en sociale economie"],
        text: Text::new(
            "De sociale economie krijgt nieuwe markten en activiteiten, ook circulaire: een businessplan voor hergebruikte bouwmaterialen, productontwikkeling met lokale designers, verkenning van afzetmarkten.",
            "The social economy gains new markets and activities, circular ones too: a business plan for reused building materials, product development with local designers, exploring new outlets.",
        ),
        note: None, source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-climate-21", chapter: Chapter::Climate, field: HEADING_6,
        themes: &[Theme::ClimateAdaptation], domains: &[Domain::Climate], agreement_refs: &[],
        policy_notes: &["Beleidsnota Facility Management"],
        text: Text::new(
            "Naast de kansen onder ruimte en groen plant het klimaatplan proefprojecten rond klimaatadaptatie en tests van nieuwe technieken op gebouwen van de stad.",
            "Alongside the opportunities under space and green, the climate plan provides for pilot projects on climate adaptation and tests of new techniques on city buildings.",
        ),
        note: Some(Text::new(
            "In de bron staat dit punt onder Circulaire economie, maar het is een eigen domein.",
            "In the source this item is nested under circular economy, but it is a field of its own.",
        )),
        source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-digitalisation-intro", chapter: Chapter::Digitalisation, field: None,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::Digitalisation], agreement_refs: &[],
        policy_notes: &["Beleidsnota Data, digitalisering en innovatie"],
        text: Text::new(
            "Data en digitalisering lopen door heel het Gentse beleid; investeren versterkt welzijn en samenleven, met gezondheid, onderwijs en klimaat als drie brede prioritaire domeinen.",
            "Data and digitalisation run through all Ghent policy; investing strengthens well-being and living together, with health, education and climate as three broad priority areas.",
        ),
        note: None, source: SECTION_3_2_2_2,
        statistics: &[
            Statistic {
                what: Text::new(
                    "Brede prioritaire domeinen voor digitalisering",
                    "Broad priority areas for digitalisation",
                ),
                value: Value::whole(3), qualifier: Qualifier::Exactly, unit: units::AREAS, when: None,
                territory: Territory::Ghent, of: None, kind: StatisticKind::Observed, compared_with: None,
                source: SECTION_3_2_2_2,
            },
        ],
    },
    Opportunity {
        id: "ghent-opportunity-digitalisation-track-1-intro", chapter: Chapter::Digitalisation, field: HEADING_7,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::Digitalisation], agreement_refs: &[],
        policy_notes: &[],
        text: Text::new(
            "De stad innoveert samen met burgers, andere overheden en instellingen voor onderwijs en kennis.",
            "The city innovates together with citizens, other public authorities, and educational and knowledge institutions.",
        ),
        note: None, source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-digitalisation-track-2-intro", chapter: Chapter::Digitalisation, field: HEADING_8,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::Digitalisation], agreement_refs: &[],
        policy_notes: &[],
        text: Text::new(
            "De stad benut haar vele data en informatie ten volle voor maatschappelijke uitdagingen, gefundeerd beleid en een betere interne werking.",
            "The city makes full use of its many data and information for societal challenges, well-founded policy and better internal operation.",
        ),
        note: None, source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-digitalisation-1", chapter: Chapter::Digitalisation, field: HEADING_8,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::Digitalisation], agreement_refs: &[],
        policy_notes: &[],
        text: Text::new(
            "De stad werkt stap voor stap een bruikbare ‘Digital Twin’ uit, een virtuele kopie van de stad, om gebruikerscases te testen in een afgebakend gebied, zoals drukte en stadslogistiek.",
            "Step by step the city works out a usable ‘Digital Twin’, a virtual copy of the city, to test use cases within a set area, such as crowding and city logistics.",
        ),
        note: Some(Text::new(
            "De bron schrijft “enkel gebruikerscases”; of dat “alleen” of “enkele” betekent, blijkt niet.",
            "The source has “enkel gebruikerscases”; whether that means “only” or “a few” is not clear.",
        )),
        source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-digitalisation-2", chapter: Chapter::Digitalisation, field: HEADING_8,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::Digitalisation], agreement_refs: &[],
        policy_notes: &[],
        text: Text::new(
            "De stad bouwt haar vernieuwde open dataportaal verder uit.",
            "The city develops its renewed open data portal further.",
        ),
        note: None, source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-digitalisation-3", chapter: Chapter::Digitalisation, field: HEADING_8,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::Digitalisation], agreement_refs: &[],
        policy_notes: &[],
        text: Text::new(
            "Een ‘Urban Data Platform’ maakt data uit diverse bronnen en partners uniform bruikbaar; een City Dashboard bundelt inzichten als opstap naar een Gentse Digital Twin.",
            "An ‘Urban Data Platform’ makes data from varied sources and partners uniformly usable; a City Dashboard gathers insights as a springboard to a Ghent Digital Twin.",
        ),
        note: None, source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-digitalisation-4", chapter: Chapter::Digitalisation, field: HEADING_8,
        themes: &[Theme::DigitalisationAndSkills, Theme::EnergyEfficiency], domains: &[Domain::Digitalisation],
        agreement_refs: &[], policy_notes: &["Beleidsnota Facility Management"],
        text: Text::new(
            "De stad voert een energiemanagementsysteem in voor haar eigen patrimonium.",
            "The city introduces an energy management system for its own property.",
        ),
        note: None, source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-digitalisation-5", chapter: Chapter::Digitalisation, field: HEADING_8,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::Digitalisation], agreement_refs: &[],
        policy_notes: &["Beleidsnota Wijkbeleid en Participatie"],
        text: Text::new(
            "De stad plant een actie rond laagdrempelige digitale participatie.",
            "The city plans an action on easily accessible digital participation.",
        ),
        note: None, source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-digitalisation-6", chapter: Chapter::Digitalisation, field: HEADING_8,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::Digitalisation], agreement_refs: &[],
        policy_notes: &["Beleidsnota Proper Gent"],
        text: Text::new(
            "Data sturen het beleid rond sluikstort: meldingen, locaties en gewichten worden gecombineerd met demografie, sociaaleconomische factoren, looproutes, scholen en vuilnisbakken.",
            "Data steer policy on fly-tipping: reports, locations and weights are combined with demography, socio-economic factors, walking routes, schools and litter bins.",
        ),
        note: None, source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-digitalisation-7", chapter: Chapter::Digitalisation, field: HEADING_8,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::Digitalisation], agreement_refs: &[],
        policy_notes: &["Beleidsnota Lucht en Geluid"],
        text: Text::new(
            "De stad wil luchtkwaliteit beter monitoren met nieuwe meettechnieken zoals sensoren, en meer data van metingen en andere bronnen, zoals verkeersinformatie.",
            "The city wants to monitor air quality better with new measuring techniques such as sensors, and more data from measurements and other sources, such as traffic information.",
        ),
        note: None, source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-digitalisation-8", chapter: Chapter::Digitalisation, field: HEADING_8,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::Digitalisation], agreement_refs: &[],
        policy_notes: &["Beleidsnota Economie"],
        text: Text::new(
            "De stad blijft data over de Gentse handel en horeca verzamelen, analyseren en ontsluiten om trends sneller te zien en haar beleid aan te passen.",
            "The city keeps collecting, analysing and opening up data on Ghent’s retail and hospitality to spot trends sooner and adapt its policy.",
        ),
        note: None, source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-digitalisation-track-3-intro", chapter: Chapter::Digitalisation, field: HEADING_9,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::Digitalisation], agreement_refs: &[],
        policy_notes: &[],
        text: Text::new(
            "De ICT-diensten volgen de digitale omgeving; een geïntegreerde architectuur laat processen, data, toepassingen, services en infrastructuur vlot samenwerken, met focus op gezondheid, onderwijs en klimaat.",
            "ICT services follow the digital environment; an integrated architecture makes processes, data, applications, services and infrastructure work together smoothly, with focus on health, education and climate.",
        ),
        note: None, source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-digitalisation-9", chapter: Chapter::Digitalisation, field: HEADING_9,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::Digitalisation], agreement_refs: &[],
        policy_notes: &[],
        text: Text::new(
            "Een veilige, betrouwbare, schaalbare infrastructuur legt de basis voor een méér dan slim Gent.",
            "A secure, reliable, scalable infrastructure lays the basis for a more than smart Ghent.",
        ),
        note: None, source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-digitalisation-10", chapter: Chapter::Digitalisation, field: HEADING_9,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::Digitalisation], agreement_refs: &[],
        policy_notes: &[],
        text: Text::new(
            "De stad specialiseert zich in nieuwe technologie voor data-analyse en machine learning.",
            "The city specialises in new technology for data analysis and machine learning.",
        ),
        note: None, source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-digitalisation-11", chapter: Chapter::Digitalisation, field: HEADING_9,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::Digitalisation], agreement_refs: &[],
        policy_notes: &[],
        text: Text::new(
            "De stad onderzoekt en gebruikt Robot Proces Automation voor welomschreven, repetitieve taken in ondersteunende departementen.",
            "The city studies and uses robotic process automation for well-defined, repetitive tasks in supporting departments.",
        ),
        note: None, source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-digitalisation-12", chapter: Chapter::Digitalisation, field: HEADING_9,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::Digitalisation], agreement_refs: &[],
        policy_notes: &[],
        text: Text::new(
            "Artificiële intelligentie dient om diensten te verbeteren, besluiten transparanter te maken en participatie te stimuleren.",
            "Artificial intelligence serves to improve services, make decisions more transparent and encourage participation.",
        ),
        note: None, source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-digitalisation-track-4-intro", chapter: Chapter::Digitalisation, field: HEADING_10,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::Digitalisation], agreement_refs: &[],
        policy_notes: &["Beleidsnota Publiekszaken", "Beleidsnota Data, digitalisering en innovatie"],
        text: Text::new(
            "Dit spoor, nauw verwant aan de beleidsnota Publiekszaken, draait om gebruiksvriendelijkheid, ondersteuning, inclusie en een ruimer digitaal aanbod.",
            "This track, close to the policy note Publiekszaken, is about ease of use, support, inclusion and a wider digital offer.",
        ),
        note: None, source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-digitalisation-13", chapter: Chapter::Digitalisation, field: HEADING_10,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::Digitalisation], agreement_refs: &[],
        policy_notes: &["Beleidsnota Data, digitalisering en innovatie"],
        text: Text::new(
            "De stad zet in op proactieve dienstverlening of automatische toekenning van rechten: wie volgens raadpleegbare data recht heeft op een dienst, krijgt die zonder aanvraag.",
            "The city invests in proactive services or automatic granting of rights: whoever, according to available data, is entitled to a service gets it without applying.",
        ),
        note: None, source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-digitalisation-14", chapter: Chapter::Digitalisation, field: HEADING_10,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::Digitalisation], agreement_refs: &[],
        policy_notes: &["Beleidsnota Data, digitalisering en innovatie", "Beleidsnota Werk en sociale economie"],
        text: Text::new(
            "De stad bouwt digitaal inclusieve wijken verder uit, met oog voor drempels naar en op het werk en voor gebrekkige digitale basisvaardigheden.",
            "The city develops digitally inclusive neighbourhoods further, with an eye to barriers to and at work and to insufficient basic digital skills.",
        ),
        note: Some(Text::new(
            "De tussenzin breekt in de bron af na “digitale basisvaardigheden”: het werkwoord ontbreekt.",
            "The parenthesis breaks off in the source after “basic digital skills”: the verb is missing.",
        )),
        source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-digitalisation-15", chapter: Chapter::Digitalisation, field: HEADING_10,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::Digitalisation], agreement_refs: &[],
        policy_notes: &[],
        text: Text::new(
            "Tewerkstelling hoort bij ESF Vlaanderen, niet bij EFRO; de strategie bekijkt alleen kansen die bij EFRO aansluiten, zoals infrastructuur voor digitalisering.",
            "Employment belongs to ESF Vlaanderen, not to the ERDF; the strategy looks only at opportunities that tie in with the ERDF, such as infrastructure for digitalisation.",
        ),
        note: None, source: FOOTNOTE_19, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-digitalisation-16", chapter: Chapter::Digitalisation, field: HEADING_10,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::Digitalisation], agreement_refs: &[],
        policy_notes: &["Beleidsnota Data, digitalisering en innovatie"],
        text: Text::new(
            "Data en methodes voor gebruikservaring (User Experience, UX) in alle projecten.",
            "Data and User Experience (UX) methods in all projects.",
        ),
        note: Some(Text::new(
            "Het begin van de zin ontbreekt in de bron: die opent met “op het gebruik van data”.",
            "The start of the sentence is missing in the source: it opens with “on the use of data”.",
        )),
        source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-digitalisation-17", chapter: Chapter::Digitalisation, field: HEADING_10,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::Digitalisation], agreement_refs: &[],
        policy_notes: &["Beleidsnota Data, digitalisering en innovatie"],
        text: Text::new(
            "In de digitale dienstverlening staat de beleving van de klant voorop, te beginnen met E-inclusion by design.",
            "Digital services put the customer’s experience first, starting with E-inclusion by design.",
        ),
        note: None, source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-digitalisation-18", chapter: Chapter::Digitalisation, field: HEADING_10,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::Digitalisation], agreement_refs: &[],
        policy_notes: &["Beleidsnota Publiekszaken"],
        text: Text::new(
            "De digitale dienstverlening breidt uit, met aandacht voor toegankelijkheid.",
            "Digital services are extended, with attention to accessibility.",
        ),
        note: None, source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-digitalisation-19", chapter: Chapter::Digitalisation, field: HEADING_10,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::Digitalisation], agreement_refs: &[],
        policy_notes: &[],
        text: Text::new(
            "Voor een inclusief Gent wil de stad kinderen digitaal vaardig en mediawijs maken.",
            "For an inclusive Ghent the city wants to make children digitally skilled and media-literate.",
        ),
        note: Some(Text::new(
            "De bron schrijft “We willen werken ook aan”: een woord te veel of op de verkeerde plaats.",
            "The source has “We want work also on”: a word too many or in the wrong place.",
        )),
        source: SECTION_3_2_2_2, statistics: &[],
    },
    Opportunity {
        id: "ghent-opportunity-digitalisation-20", chapter: Chapter::Digitalisation, field: HEADING_10,
        themes: &[Theme::DigitalisationAndSkills], domains: &[Domain::Digitalisation], agreement_refs: &[],
        policy_notes: &[],
        text: Text::new(
            "Met hun e-inclusiewerking starten Stad Gent en District09 een groot hefboomproject rond ICT en mediawijsheid in onderwijs, voor scholen, kinderen, leerkrachten en ouders (digipunten).",
            "Through their e-inclusion work Stad Gent and District09 start a large lever project on ICT and media literacy in education, for schools, children, teachers and parents (digipunten).",
        ),
        note: None, source: SECTION_3_2_2_2, statistics: &[],
    },
];
