// Generated from content/antwerp/needs-*.toml by `cargo run --manifest-path content/generator/Cargo.toml`; do not edit.

//! Antwerp: needs, domain by domain.

use crate::source::{Citation, Source};
use crate::strategy::city::City;
use crate::strategy::need::{NeedDomain, NeedKind, Need};
use crate::strategy::statistic::{Comparison, Qualifier, Statistic, StatisticKind, Territory, Value};
use crate::strategy::status::Status;
use crate::strategy::tables::notes;
use crate::strategy::tables::units::Unit;
use crate::strategy::theme::Theme;
use crate::text::Text;

const SECTION_3_1_2_1: Citation = Citation::section(Source::STRATEGY, "3.1.2.1");

pub(super) static NEEDS: &[Need] = &[
    Need {
        id: "antwerp-need-demography-1", city: City::Antwerp, status: Status::Fact, domain: NeedDomain::Demography,
        kind: NeedKind::Finding, themes: &[],
        text: Text::new(
            "Eerst zijn de voornaamste demografische ontwikkelingen van belang, omdat er een aantal uitdagingen uit af te leiden zijn.",
            "The main demographic trends matter first, because a number of challenges can be derived from them.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "Het is in eerste instantie", statistics: &[],
    },
    Need {
        id: "antwerp-need-demography-2", city: City::Antwerp, status: Status::Fact, domain: NeedDomain::Demography,
        kind: NeedKind::Finding, themes: &[],
        text: Text::new(
            "De stad telt sinds 2012 meer dan 500.000 en sinds begin 2021 meer dan 530.000 inwoners; in 2022 zijn het er 531.862.",
            "The city passed 500,000 inhabitants in 2012 and 530,000 in early 2021; in 2022 it had 531,862.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "In 2012 werd de kaap",
        statistics: &[
            Statistic {
                what: Text::new("Inwoners", "Inhabitants"), value: Value::whole(500_000),
                qualifier: Qualifier::MoreThan, unit: Unit::Inhabitants, when: Some("2012"),
                territory: Territory::Antwerp, of: None, kind: StatisticKind::Observed, compared_with: None,
                citation: SECTION_3_1_2_1,
            },
            Statistic {
                what: Text::new("Inwoners begin 2021", "Inhabitants in early 2021"), value: Value::whole(530_000),
                qualifier: Qualifier::MoreThan, unit: Unit::Inhabitants, when: Some("2021"),
                territory: Territory::Antwerp, of: None, kind: StatisticKind::Observed, compared_with: None,
                citation: SECTION_3_1_2_1,
            },
            Statistic {
                what: Text::new("Inwoners", "Inhabitants"), value: Value::whole(531_862), qualifier: Qualifier::Exactly,
                unit: Unit::Inhabitants, when: Some("2022"), territory: Territory::Antwerp, of: None,
                kind: StatisticKind::Observed, compared_with: None, citation: SECTION_3_1_2_1,
            },
        ],
    },
    Need {
        id: "antwerp-need-demography-3", city: City::Antwerp, status: Status::Fact, domain: NeedDomain::Demography,
        kind: NeedKind::Finding, themes: &[],
        text: Text::new(
            "Sinds 2000 zijn er ongeveer 79.000 inwoners bij gekomen.",
            "Since 2000 the population has grown by about 79,000.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "Sinds het jaar 2000 is",
        statistics: &[
            Statistic {
                what: Text::new("Bevolkingsgroei sinds 2000", "Population growth since 2000"),
                value: Value::whole(79_000), qualifier: Qualifier::About, unit: Unit::Inhabitants, when: None,
                territory: Territory::Antwerp, of: None, kind: StatisticKind::Observed, compared_with: None,
                citation: SECTION_3_1_2_1,
            },
        ],
    },
    Need {
        id: "antwerp-need-demography-4", city: City::Antwerp, status: Status::Fact, domain: NeedDomain::Demography,
        kind: NeedKind::Finding, themes: &[],
        text: Text::new(
            "Ook het aantal gezinnen groeit, maar sinds 2014 trager dan voordien, zodat een gezin gemiddeld groter wordt.",
            "The number of households grows too, but more slowly since 2014 than before, so the average household is getting larger.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "Dit vertaalt zich ook in", statistics: &[],
    },
    Need {
        id: "antwerp-need-demography-5", city: City::Antwerp, status: Status::Fact, domain: NeedDomain::Demography,
        kind: NeedKind::Finding, themes: &[],
        text: Text::new(
            "Sinds 2006 groeit vooral het aantal gezinnen met minstens vier leden elk jaar relatief sterk.",
            "Since 2006 the number of households of four or more members in particular has grown relatively strongly each year.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "Er is al sinds 2006", statistics: &[],
    },
    Need {
        id: "antwerp-need-demography-6", city: City::Antwerp, status: Status::Fact, domain: NeedDomain::Demography,
        kind: NeedKind::Need, themes: &[],
        text: Text::new(
            "De projecties rekenen op 28.000 extra inwoners tegen 2035.",
            "Projections foresee 28,000 more inhabitants by 2035.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "Volgens bevolkingsprojecties zou het aantal",
        statistics: &[
            Statistic {
                what: Text::new("Verwachte bevolkingsgroei", "Projected population growth"),
                value: Value::whole(28_000), qualifier: Qualifier::Exactly, unit: Unit::Inhabitants,
                when: Some("2022-2035"), territory: Territory::Antwerp, of: None, kind: StatisticKind::Projection,
                compared_with: None, citation: SECTION_3_1_2_1,
            },
        ],
    },
    Need {
        id: "antwerp-need-demography-7", city: City::Antwerp, status: Status::Fact, domain: NeedDomain::Demography,
        kind: NeedKind::Finding, themes: &[],
        text: Text::new(
            "De verwachte jaarlijkse groei zakt geleidelijk van zo’n 2.800 naar 1.700 inwoners aan het einde van 2022-2035.",
            "Projected yearly growth falls gradually from some 2,800 to 1,700 inhabitants at the end of 2022-2035.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "Die groei zou geleidelijk",
        statistics: &[
            Statistic {
                what: Text::new(
                    "Verwachte jaarlijkse groei, begin van de periode",
                    "Projected yearly growth, start of the period",
                ),
                value: Value::whole(2_800), qualifier: Qualifier::About, unit: Unit::InhabitantsAYear,
                when: Some("2022-2035"), territory: Territory::Antwerp, of: None, kind: StatisticKind::Projection,
                compared_with: None, citation: SECTION_3_1_2_1,
            },
            Statistic {
                what: Text::new(
                    "Verwachte jaarlijkse groei, einde van de periode",
                    "Projected yearly growth, end of the period",
                ),
                value: Value::whole(1_700), qualifier: Qualifier::Exactly, unit: Unit::InhabitantsAYear,
                when: Some("2022-2035"), territory: Territory::Antwerp, of: None, kind: StatisticKind::Projection,
                compared_with: None, citation: SECTION_3_1_2_1,
            },
        ],
    },
    Need {
        id: "antwerp-need-demography-8", city: City::Antwerp, status: Status::Fact, domain: NeedDomain::Demography,
        kind: NeedKind::Finding, themes: &[],
        text: Text::new(
            "In de coronaperiode verzwakte de groei al; of dat een trendbreuk is en of de prognoses standhouden, is nog onduidelijk.",
            "Growth already weakened during the COVID-19 period; whether that is a break in the trend and whether the forecasts hold is still unclear.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "Hier is een belangrijke kanttekening", statistics: &[],
    },
    Need {
        id: "antwerp-need-demography-9", city: City::Antwerp, status: Status::Fact, domain: NeedDomain::Demography,
        kind: NeedKind::Finding, themes: &[],
        text: Text::new(
            "Volgens de prognoses neemt het aantal gezinnen tussen 2022 en 2035 toe met 11.000.",
            "According to the forecasts, the number of households will grow by 11,000 between 2022 and 2035.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "Het aantal gezinnen neemt volgens",
        statistics: &[
            Statistic {
                what: Text::new("Verwachte groei van het aantal gezinnen", "Projected growth in households"),
                value: Value::whole(11_000), qualifier: Qualifier::Exactly, unit: Unit::Households,
                when: Some("2022-2035"), territory: Territory::Antwerp, of: None, kind: StatisticKind::Projection,
                compared_with: None, citation: SECTION_3_1_2_1,
            },
        ],
    },
    Need {
        id: "antwerp-need-demography-10", city: City::Antwerp, status: Status::Fact, domain: NeedDomain::Demography,
        kind: NeedKind::Finding, themes: &[],
        text: Text::new(
            "Volgens de prognoses nemen kleine huishoudens het sterkst toe, met 4.000 eenpersoons- en 3.500 tweepersoonshuishoudens; ook grotere huishoudens nemen toe.",
            "According to the forecasts, small households will increase most, by 4,000 one-person and 3,500 two-person households; larger households will increase as well.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "De groei is het sterkst",
        statistics: &[
            Statistic {
                what: Text::new(
                    "Verwachte groei van eenpersoonshuishoudens",
                    "Projected growth in one-person households",
                ),
                value: Value::whole(4_000), qualifier: Qualifier::Exactly, unit: Unit::Households,
                when: Some("2022-2035"), territory: Territory::Antwerp, of: None, kind: StatisticKind::Projection,
                compared_with: None, citation: SECTION_3_1_2_1,
            },
            Statistic {
                what: Text::new(
                    "Verwachte groei van tweepersoonshuishoudens",
                    "Projected growth in two-person households",
                ),
                value: Value::whole(3_500), qualifier: Qualifier::Exactly, unit: Unit::Households,
                when: Some("2022-2035"), territory: Territory::Antwerp, of: None, kind: StatisticKind::Projection,
                compared_with: None, citation: SECTION_3_1_2_1,
            },
        ],
    },
    Need {
        id: "antwerp-need-demography-11", city: City::Antwerp, status: Status::Fact, domain: NeedDomain::Demography,
        kind: NeedKind::Finding, themes: &[],
        text: Text::new(
            "Achter de bevolkingsgroei zitten een toenemend aantal jongeren en een grotere etnische diversiteit.",
            "Behind the population growth lie a rising number of young people and greater ethnic diversity.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "Als we verder naar de", statistics: &[],
    },
    Need {
        id: "antwerp-need-demography-12", city: City::Antwerp, status: Status::Fact, domain: NeedDomain::Demography,
        kind: NeedKind::Finding, themes: &[],
        text: Text::new(
            "De toename is het grootst bij jongeren tussen 10 en 20 jaar; de eerdere stijging bij kinderen onder 10 jaar lijkt gekeerd.",
            "Growth is greatest among young people between 10 and 20 years of age; the earlier rise in children under 10 seems to have reversed.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "Naar leeftijd zien we dat", statistics: &[],
    },
    Need {
        id: "antwerp-need-demography-13", city: City::Antwerp, status: Status::Fact, domain: NeedDomain::Demography,
        kind: NeedKind::Finding, themes: &[],
        text: Text::new(
            "Het aantal tachtigplussers steeg lange tijd, maar daalt sinds 2020.",
            "The number of people aged 80 and over rose for a long time, but has been falling since 2020.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "Ook bij tachtigplussers is er", statistics: &[],
    },
    Need {
        id: "antwerp-need-demography-14", city: City::Antwerp, status: Status::Fact, domain: NeedDomain::Demography,
        kind: NeedKind::Finding, themes: &[],
        text: Text::new(
            "De groei zit bij de inwoners met een migratieachtergrond; het aantal inwoners zonder migratieachtergrond daalt elk jaar.",
            "Growth comes from residents with a migration background; the number of residents without one falls every year.",
        ),
        note: Some(notes::DATED_TERMS), citation: SECTION_3_1_2_1, begins: "Een opsplitsing van de bevolking",
        statistics: &[],
    },
    Need {
        id: "antwerp-need-demography-15", city: City::Antwerp, status: Status::Fact, domain: NeedDomain::Demography,
        kind: NeedKind::Finding, themes: &[],
        text: Text::new(
            "Sinds 2019 telt de stad meer inwoners met dan zonder migratieachtergrond; het aandeel met een migratieachtergrond is verder opgelopen tot 53 %.",
            "Since 2019 the city has had more residents with a migration background than without; the share with a migration background has risen further to 53%.",
        ),
        note: Some(notes::DATED_TERMS), citation: SECTION_3_1_2_1, begins: "Sinds 2019 ligt het aantal",
        statistics: &[
            Statistic {
                what: Text::new(
                    "Inwoners met een migratieachtergrond",
                    "Residents with a migration background",
                ),
                value: Value::whole(53), qualifier: Qualifier::Exactly, unit: Unit::Percent, when: None,
                territory: Territory::Antwerp, of: None, kind: StatisticKind::Observed, compared_with: None,
                citation: SECTION_3_1_2_1,
            },
        ],
    },
    Need {
        id: "antwerp-need-demography-16", city: City::Antwerp, status: Status::Fact, domain: NeedDomain::Demography,
        kind: NeedKind::Finding, themes: &[],
        text: Text::new(
            "De nationaliteiten die sinds 2012 relatief het sterkst groeien, zijn de Syrische, Afghaanse, Somalische, Roemeense en Bulgaarse.",
            "The nationalities growing fastest in relative terms since 2012 are Syrian, Afghan, Somali, Romanian and Bulgarian.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "De relatief sterkste groeinationaliteiten", statistics: &[],
    },
    Need {
        id: "antwerp-need-socio-economic-1", city: City::Antwerp, status: Status::Fact,
        domain: NeedDomain::SocioEconomic, kind: NeedKind::Need, themes: &[],
        text: Text::new(
            "Het gemiddelde jaarinkomen per inwoner bedraagt 16.750 euro, bijna 4.000 euro minder dan in Vlaanderen.",
            "Average yearly income per inhabitant is 16,750 euros, almost 4,000 euros less than in Flanders.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "Het gemiddeld jaarlijks inkomen",
        statistics: &[
            Statistic {
                what: Text::new("Gemiddeld inkomen per inwoner", "Average income per inhabitant"),
                value: Value::whole(16_750), qualifier: Qualifier::Exactly, unit: Unit::EurosAYear, when: None,
                territory: Territory::Antwerp, of: None, kind: StatisticKind::Observed, compared_with: None,
                citation: SECTION_3_1_2_1,
            },
            Statistic {
                what: Text::new(
                    "Verschil in gemiddeld inkomen per inwoner: Antwerpen lager dan Vlaanderen",
                    "Difference in average income per inhabitant: Antwerp lower than Flanders",
                ),
                value: Value::whole(4_000), qualifier: Qualifier::Almost, unit: Unit::EurosAYear, when: None,
                territory: Territory::Antwerp, of: None, kind: StatisticKind::Observed,
                compared_with: Some(Comparison { territory: Territory::Flanders, when: None, value: None, qualifier: Qualifier::Exactly }),
                citation: SECTION_3_1_2_1,
            },
        ],
    },
    Need {
        id: "antwerp-need-socio-economic-2", city: City::Antwerp, status: Status::Fact,
        domain: NeedDomain::SocioEconomic, kind: NeedKind::Need, themes: &[],
        text: Text::new(
            "Sinds 2005 is dat inkomensverschil met Vlaanderen, dat de bron loonkloof noemt, alsmaar gegroeid.",
            "Since 2005 that income difference with Flanders, which the source calls a wage gap, has kept widening.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "Die loonkloof is sinds 2005", statistics: &[],
    },
    Need {
        id: "antwerp-need-socio-economic-3", city: City::Antwerp, status: Status::Fact,
        domain: NeedDomain::SocioEconomic, kind: NeedKind::Need, themes: &[],
        text: Text::new(
            "Volgens alle indicatoren komt kansarmoede in Antwerpen aanzienlijk vaker voor dan gemiddeld in Vlaanderen.",
            "By every indicator, deprivation is considerably more common in Antwerp than on average in Flanders.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "Alle kansarmoede-indicatoren wijzen op", statistics: &[],
    },
    Need {
        id: "antwerp-need-socio-economic-4", city: City::Antwerp, status: Status::Fact,
        domain: NeedDomain::SocioEconomic, kind: NeedKind::Need, themes: &[],
        text: Text::new(
            "De werkzaamheidsgraad is laag: het aandeel inwoners op beroepsactieve leeftijd dat werkt, is eerder laag, 9 % lager dan in Vlaanderen.",
            "The employment rate is low: the share of working-age residents in work is rather low, 9% lower than in Flanders.",
        ),
        note: Some(Text::new(
            "De bron zegt niet of het om procent of procentpunt gaat.",
            "The source does not say whether this is percent or percentage points.",
        )),
        citation: SECTION_3_1_2_1, begins: "Antwerpen wordt tevens geconfronteerd",
        statistics: &[
            Statistic {
                what: Text::new(
                    "Aandeel werkenden op beroepsactieve leeftijd: Antwerpen lager dan Vlaanderen",
                    "Share of working-age residents in work: Antwerp lower than Flanders",
                ),
                value: Value::whole(9), qualifier: Qualifier::Exactly, unit: Unit::Percent, when: None,
                territory: Territory::Antwerp, of: None, kind: StatisticKind::Observed,
                compared_with: Some(Comparison { territory: Territory::Flanders, when: None, value: None, qualifier: Qualifier::Exactly }),
                citation: SECTION_3_1_2_1,
            },
        ],
    },
    Need {
        id: "antwerp-need-socio-economic-5", city: City::Antwerp, status: Status::Fact,
        domain: NeedDomain::SocioEconomic, kind: NeedKind::Need, themes: &[],
        text: Text::new(
            "Het aandeel werkzoekenden is dubbel zo groot als het Vlaamse.",
            "The share of job seekers is double the Flemish one.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "Het aandeel werkzoekenden ligt dan",
        statistics: &[
            Statistic {
                what: Text::new("Aandeel werkzoekenden", "Share of job seekers"), value: Value::whole(2),
                qualifier: Qualifier::Exactly, unit: Unit::TimesTheFlemishFigure, when: None,
                territory: Territory::Antwerp, of: None, kind: StatisticKind::Observed,
                compared_with: Some(Comparison { territory: Territory::Flanders, when: None, value: None, qualifier: Qualifier::Exactly }),
                citation: SECTION_3_1_2_1,
            },
        ],
    },
    Need {
        id: "antwerp-need-socio-economic-6", city: City::Antwerp, status: Status::Fact,
        domain: NeedDomain::SocioEconomic, kind: NeedKind::Need, themes: &[],
        text: Text::new(
            "Het aandeel niet-actieven, die niet werken of geen werk zoeken, ligt 5 % hoger dan in Vlaanderen.",
            "The share of inactive residents, who do not work or do not look for work, is 5% higher than in Flanders.",
        ),
        note: Some(Text::new(
            "Dat het om een vergelijking met Vlaanderen gaat, blijkt uit de vorige zin van de bron. Ze zegt niet of het om procent of procentpunt gaat.",
            "That the comparison is with Flanders follows from the preceding sentence of the source. It does not say whether this is percent or percentage points.",
        )),
        citation: SECTION_3_1_2_1, begins: "Ook het aandeel niet-actieven",
        statistics: &[
            Statistic {
                what: Text::new(
                    "Aandeel niet-actieven: Antwerpen hoger dan Vlaanderen",
                    "Share of inactive residents: Antwerp higher than Flanders",
                ),
                value: Value::whole(5), qualifier: Qualifier::Exactly, unit: Unit::Percent, when: None,
                territory: Territory::Antwerp, of: None, kind: StatisticKind::Observed,
                compared_with: Some(Comparison { territory: Territory::Flanders, when: None, value: None, qualifier: Qualifier::Exactly }),
                citation: SECTION_3_1_2_1,
            },
        ],
    },
    Need {
        id: "antwerp-need-socio-economic-7", city: City::Antwerp, status: Status::Fact,
        domain: NeedDomain::SocioEconomic, kind: NeedKind::Need, themes: &[],
        text: Text::new(
            "Antwerpen telt per ontvangen vacature meer werkzoekenden dan Vlaanderen.",
            "Antwerp has more job seekers per vacancy received than Flanders.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "We zien daarnaast dat het", statistics: &[],
    },
    Need {
        id: "antwerp-need-socio-economic-8", city: City::Antwerp, status: Status::Fact,
        domain: NeedDomain::SocioEconomic, kind: NeedKind::Need, themes: &[],
        text: Text::new(
            "De relatief lage werkzaamheid contrasteert met het aantal arbeidsplaatsen, dat relatief groter is dan in Vlaanderen: 91 tegenover 71 per 100 inwoners (18 tot 65 jaar). Dat is de arbeidsmarktparadox.",
            "The relatively low employment contrasts with the number of jobs, which is relatively larger than in Flanders: 91 against 71 per 100 inhabitants aged 18 to 65. This is the labour market paradox.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "Die relatief lage werkzaamheid",
        statistics: &[
            Statistic {
                what: Text::new(
                    "Arbeidsplaatsen per 100 inwoners (18 tot 65 jaar)",
                    "Jobs per 100 inhabitants aged 18 to 65",
                ),
                value: Value::whole(91), qualifier: Qualifier::Exactly, unit: Unit::Jobs, when: None,
                territory: Territory::Antwerp, of: None, kind: StatisticKind::Observed,
                compared_with: Some(Comparison { territory: Territory::Flanders, when: None, value: Some(Value::whole(71)), qualifier: Qualifier::Exactly }),
                citation: SECTION_3_1_2_1,
            },
        ],
    },
    Need {
        id: "antwerp-need-education-and-childcare-1", city: City::Antwerp, status: Status::Fact,
        domain: NeedDomain::EducationAndChildcare, kind: NeedKind::Need, themes: &[],
        text: Text::new(
            "Het basisonderwijs staat voor een capaciteitsvraagstuk: onder meer doordat het aantal geboorten twee decennia lang steeg, kwam het onder sterke druk te staan.",
            "Primary education faces a capacity issue: it has come under strong pressure, among other reasons because births rose over two decades.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "Ten eerste stelt zich het", statistics: &[],
    },
    Need {
        id: "antwerp-need-education-and-childcare-2", city: City::Antwerp, status: Status::Fact,
        domain: NeedDomain::EducationAndChildcare, kind: NeedKind::Need, themes: &[],
        text: Text::new(
            "Voor de hele stad is het aanbod aan plaatsen op zijn minst krap voor het aantal leerlingen; in veel wijken zijn er ook tekorten.",
            "For the whole city the supply of places is tight, at the very least, for the number of pupils; in many neighbourhoods there are shortages too.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "Op Antwerps niveau betekent", statistics: &[],
    },
    Need {
        id: "antwerp-need-education-and-childcare-3", city: City::Antwerp, status: Status::Fact,
        domain: NeedDomain::EducationAndChildcare, kind: NeedKind::Need, themes: &[],
        text: Text::new(
            "De generaties die het basisonderwijs onder druk zetten, stromen door, zodat ook in het secundair onderwijs een capaciteitsprobleem ontstaat.",
            "The generations that put pressure on primary schools are moving up, so that a capacity problem is emerging in secondary schools too.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "De generaties die druk zetten", statistics: &[],
    },
    Need {
        id: "antwerp-need-education-and-childcare-4", city: City::Antwerp, status: Status::Fact,
        domain: NeedDomain::EducationAndChildcare, kind: NeedKind::Need, themes: &[],
        text: Text::new(
            "Bijna 30 % van de kinderen komt ter wereld in een kansarm gezin, meer dan het dubbele van Vlaanderen; dat zet ook het onderwijs onder druk.",
            "Almost 30% of children are born into a deprived family, more than double the Flemish figure; that puts pressure on education too.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "We zien dat bijna 30%",
        statistics: &[
            Statistic {
                what: Text::new(
                    "Kinderen geboren in een kansarm gezin",
                    "Children born into a deprived family",
                ),
                value: Value::whole(30), qualifier: Qualifier::Almost, unit: Unit::Percent, when: None,
                territory: Territory::Antwerp, of: None, kind: StatisticKind::Observed, compared_with: None,
                citation: SECTION_3_1_2_1,
            },
            Statistic {
                what: Text::new(
                    "Kinderen geboren in een kansarm gezin, tegenover Vlaanderen",
                    "Children born into a deprived family, against Flanders",
                ),
                value: Value::whole(2), qualifier: Qualifier::MoreThan, unit: Unit::TimesTheFlemishFigure, when: None,
                territory: Territory::Antwerp, of: None, kind: StatisticKind::Observed,
                compared_with: Some(Comparison { territory: Territory::Flanders, when: None, value: None, qualifier: Qualifier::Exactly }),
                citation: SECTION_3_1_2_1,
            },
        ],
    },
    Need {
        id: "antwerp-need-education-and-childcare-5", city: City::Antwerp, status: Status::Fact,
        domain: NeedDomain::EducationAndChildcare, kind: NeedKind::Need, themes: &[],
        text: Text::new(
            "Antwerpen telt merkelijk meer leerlingen met een risicoprofiel dan Vlaanderen.",
            "Antwerp has markedly more pupils with a risk profile than Flanders.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "Er zijn merkelijk meer leerlingen", statistics: &[],
    },
    Need {
        id: "antwerp-need-education-and-childcare-6", city: City::Antwerp, status: Status::Fact,
        domain: NeedDomain::EducationAndChildcare, kind: NeedKind::Need, themes: &[],
        text: Text::new(
            "Meer dan 4 op 10 leerlingen in basis- en secundair onderwijs hebben een laagopgeleide moeder.",
            "More than 4 in 10 pupils in primary and secondary education have a mother with little schooling.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "Meer dan vier op tien",
        statistics: &[
            Statistic {
                what: Text::new(
                    "Leerlingen met een laagopgeleide moeder",
                    "Pupils whose mother has little schooling",
                ),
                value: Value::fraction(4, 10), qualifier: Qualifier::MoreThan, unit: Unit::OfPupils, when: None,
                territory: Territory::Antwerp, of: None, kind: StatisticKind::Observed, compared_with: None,
                citation: SECTION_3_1_2_1,
            },
        ],
    },
    Need {
        id: "antwerp-need-education-and-childcare-7", city: City::Antwerp, status: Status::Fact,
        domain: NeedDomain::EducationAndChildcare, kind: NeedKind::Need, themes: &[],
        text: Text::new(
            "Meer dan 6 op 10 leerlingen krijgen een schooltoelage.",
            "More than 6 in 10 pupils receive a school allowance.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "Meer dan 6 op 10",
        statistics: &[
            Statistic {
                what: Text::new("Leerlingen met een schooltoelage", "Pupils with a school allowance"),
                value: Value::fraction(6, 10), qualifier: Qualifier::MoreThan, unit: Unit::OfPupils, when: None,
                territory: Territory::Antwerp, of: None, kind: StatisticKind::Observed, compared_with: None,
                citation: SECTION_3_1_2_1,
            },
        ],
    },
    Need {
        id: "antwerp-need-education-and-childcare-8", city: City::Antwerp, status: Status::Fact,
        domain: NeedDomain::EducationAndChildcare, kind: NeedKind::Need, themes: &[],
        text: Text::new(
            "Bij meer dan 4 op 10 leerlingen is het Nederlands thuis niet de moedertaal.",
            "For more than 4 in 10 pupils, Dutch is not the mother tongue at home.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "Meer dan 4 op 10",
        statistics: &[
            Statistic {
                what: Text::new(
                    "Leerlingen zonder Nederlands als moedertaal thuis",
                    "Pupils without Dutch as mother tongue at home",
                ),
                value: Value::fraction(4, 10), qualifier: Qualifier::MoreThan, unit: Unit::OfPupils, when: None,
                territory: Territory::Antwerp, of: None, kind: StatisticKind::Observed, compared_with: None,
                citation: SECTION_3_1_2_1,
            },
        ],
    },
    Need {
        id: "antwerp-need-education-and-childcare-9", city: City::Antwerp, status: Status::Fact,
        domain: NeedDomain::EducationAndChildcare, kind: NeedKind::Need, themes: &[],
        text: Text::new(
            "Een op vijf leerlingen stopt zonder diploma secundair onderwijs, tegenover een op tien in Vlaanderen.",
            "One in five pupils leaves without a secondary school diploma, against one in ten in Flanders.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "Een vijfde van de leerlingen",
        statistics: &[
            Statistic {
                what: Text::new(
                    "Leerlingen die het onderwijs verlaten zonder diploma secundair onderwijs",
                    "Pupils leaving education without a secondary school diploma",
                ),
                value: Value::fraction(1, 5), qualifier: Qualifier::Exactly, unit: Unit::OfPupils, when: None,
                territory: Territory::Antwerp, of: None, kind: StatisticKind::Observed,
                compared_with: Some(Comparison { territory: Territory::Flanders, when: None, value: Some(Value::fraction(1, 10)), qualifier: Qualifier::Exactly }),
                citation: SECTION_3_1_2_1,
            },
        ],
    },
    Need {
        id: "antwerp-need-education-and-childcare-10", city: City::Antwerp, status: Status::Fact,
        domain: NeedDomain::EducationAndChildcare, kind: NeedKind::Need, themes: &[],
        text: Text::new(
            "Het aandeel jongeren met twee jaar schoolse vertraging of meer is dubbel zo groot als het Vlaamse.",
            "The share of young people two or more years behind at school is double the Flemish one.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "Ook het aandeel jongeren met",
        statistics: &[
            Statistic {
                what: Text::new(
                    "Jongeren met minstens twee jaar schoolse vertraging",
                    "Young people at least two years behind at school",
                ),
                value: Value::whole(2), qualifier: Qualifier::Exactly, unit: Unit::TimesTheFlemishFigure, when: None,
                territory: Territory::Antwerp, of: None, kind: StatisticKind::Observed,
                compared_with: Some(Comparison { territory: Territory::Flanders, when: None, value: None, qualifier: Qualifier::Exactly }),
                citation: SECTION_3_1_2_1,
            },
        ],
    },
    Need {
        id: "antwerp-need-education-and-childcare-11", city: City::Antwerp, status: Status::Fact,
        domain: NeedDomain::EducationAndChildcare, kind: NeedKind::Finding, themes: &[],
        text: Text::new(
            "Het jarenlange tekort aan kinderopvang, gemeten aan de Barcelonanorm, is nu een overschot.",
            "The childcare shortage of many years, measured against the Barcelona target, is now a surplus.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "Wat betreft de kinderopvang", statistics: &[],
    },
    Need {
        id: "antwerp-need-education-and-childcare-12", city: City::Antwerp, status: Status::Fact,
        domain: NeedDomain::EducationAndChildcare, kind: NeedKind::Need, themes: &[],
        text: Text::new(
            "Tussen wijken verschilt het aanbod aan kinderopvang; in sommige blijft een tekort.",
            "Childcare supply differs between neighbourhoods; some still have a shortage.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "Er zijn tussen wijken nog", statistics: &[],
    },
    Need {
        id: "antwerp-need-housing-1", city: City::Antwerp, status: Status::Fact, domain: NeedDomain::Housing,
        kind: NeedKind::Finding, themes: &[],
        text: Text::new(
            "Een schatting op basis van het kadaster komt voor Antwerpen in 2021 uit op meer dan 275.000 woningen. Dat lijkt op zich te volstaan voor de 242.600 gezinnen van nu en voor wie er de komende jaren bij komt.",
            "According to an estimate based on the land register, Antwerp had more than 275,000 dwellings in 2021. In itself that seems enough for the 242,600 households of today and for those to come in the next few years.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "Volgens een schatting op basis",
        statistics: &[
            Statistic {
                what: Text::new(
                    "Woningen, geschat op basis van het kadaster",
                    "Dwellings, estimated from the land register",
                ),
                value: Value::whole(275_000), qualifier: Qualifier::MoreThan, unit: Unit::Dwellings, when: Some("2021"),
                territory: Territory::Antwerp, of: None, kind: StatisticKind::Observed, compared_with: None,
                citation: SECTION_3_1_2_1,
            },
            Statistic {
                what: Text::new("Gezinnen", "Households"), value: Value::whole(242_600), qualifier: Qualifier::Exactly,
                unit: Unit::Households, when: None, territory: Territory::Antwerp, of: None,
                kind: StatisticKind::Observed, compared_with: None, citation: SECTION_3_1_2_1,
            },
        ],
    },
    Need {
        id: "antwerp-need-housing-2", city: City::Antwerp, status: Status::Fact, domain: NeedDomain::Housing,
        kind: NeedKind::Need, themes: &[],
        text: Text::new(
            "De vraag is of het woningtype bij het gezin past, of de kwaliteit volstaat en of elke woning in het kadaster echt bruikbaar is.",
            "The question is whether dwellings match household types, whether their quality suffices and whether every dwelling in the land register can really be used.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "De vraag is wel of", statistics: &[],
    },
    Need {
        id: "antwerp-need-housing-3", city: City::Antwerp, status: Status::Fact, domain: NeedDomain::Housing,
        kind: NeedKind::Finding, themes: &[],
        text: Text::new(
            "Het woningbestand omvat 75.000 eengezinswoningen en 200.000 appartementen.",
            "The housing stock has 75,000 single-family houses and 200,000 apartments.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "Het gaat om 200.000 appartementen",
        statistics: &[
            Statistic {
                what: Text::new("Appartementen", "Apartments"), value: Value::whole(200_000),
                qualifier: Qualifier::Exactly, unit: Unit::Dwellings, when: Some("2021"), territory: Territory::Antwerp,
                of: None, kind: StatisticKind::Observed, compared_with: None, citation: SECTION_3_1_2_1,
            },
            Statistic {
                what: Text::new("Eengezinswoningen", "Single-family houses"), value: Value::whole(75_000),
                qualifier: Qualifier::Exactly, unit: Unit::Dwellings, when: Some("2021"), territory: Territory::Antwerp,
                of: None, kind: StatisticKind::Observed, compared_with: None, citation: SECTION_3_1_2_1,
            },
        ],
    },
    Need {
        id: "antwerp-need-housing-4", city: City::Antwerp, status: Status::Fact, domain: NeedDomain::Housing,
        kind: NeedKind::Finding, themes: &[],
        text: Text::new(
            "Sinds 2000 is een kwart van de woningen, ongeveer 70.000, gebouwd of gerenoveerd.",
            "Since 2000 a quarter of the dwellings, about 70,000, have been built or renovated.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "Een kwart van de woningen",
        statistics: &[
            Statistic {
                what: Text::new(
                    "Sinds 2000 gebouwd of gerenoveerd, aandeel",
                    "Built or renovated since 2000, share",
                ),
                value: Value::fraction(1, 4), qualifier: Qualifier::Exactly, unit: Unit::OfDwellings, when: None,
                territory: Territory::Antwerp, of: None, kind: StatisticKind::Observed, compared_with: None,
                citation: SECTION_3_1_2_1,
            },
            Statistic {
                what: Text::new(
                    "Sinds 2000 gebouwd of gerenoveerd, aantal",
                    "Built or renovated since 2000, number",
                ),
                value: Value::whole(70_000), qualifier: Qualifier::About, unit: Unit::Dwellings, when: None,
                territory: Territory::Antwerp, of: None, kind: StatisticKind::Observed, compared_with: None,
                citation: SECTION_3_1_2_1,
            },
        ],
    },
    Need {
        id: "antwerp-need-housing-5", city: City::Antwerp, status: Status::Fact, domain: NeedDomain::Housing,
        kind: NeedKind::Finding, themes: &[],
        text: Text::new(
            "De woningprijzen stijgen, en de gemiddelde huurprijs ook.",
            "Home prices are rising, and so is the average rent.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "De woningprijzen zijn in stijgende", statistics: &[],
    },
    Need {
        id: "antwerp-need-housing-6", city: City::Antwerp, status: Status::Fact, domain: NeedDomain::Housing,
        kind: NeedKind::Finding, themes: &[],
        text: Text::new(
            "De mediaanprijs van een appartement ligt lager (192.000 tegenover 210.000 euro), die van een woonhuis hoger (280.000 tegenover 275.000 euro).",
            "The median price of an apartment is lower (192,000 against 210,000 euros), that of a house higher (280,000 against 275,000 euros).",
        ),
        note: Some(Text::new(
            "Dat het om een vergelijking met Vlaanderen gaat, blijkt pas uit de volgende zin van de bron.",
            "That the comparison is with Flanders follows only from the next sentence of the source.",
        )),
        citation: SECTION_3_1_2_1, begins: "De mediaanprijs voor een",
        statistics: &[
            Statistic {
                what: Text::new("Mediaanprijs van een appartement", "Median price of an apartment"),
                value: Value::whole(192_000), qualifier: Qualifier::Exactly, unit: Unit::Euros, when: None,
                territory: Territory::Antwerp, of: None, kind: StatisticKind::Observed,
                compared_with: Some(Comparison { territory: Territory::Flanders, when: None, value: Some(Value::whole(210_000)), qualifier: Qualifier::Exactly }),
                citation: SECTION_3_1_2_1,
            },
            Statistic {
                what: Text::new("Mediaanprijs van een woonhuis", "Median price of a house"),
                value: Value::whole(280_000), qualifier: Qualifier::Exactly, unit: Unit::Euros, when: None,
                territory: Territory::Antwerp, of: None, kind: StatisticKind::Observed,
                compared_with: Some(Comparison { territory: Territory::Flanders, when: None, value: Some(Value::whole(275_000)), qualifier: Qualifier::Exactly }),
                citation: SECTION_3_1_2_1,
            },
        ],
    },
    Need {
        id: "antwerp-need-housing-7", city: City::Antwerp, status: Status::Fact, domain: NeedDomain::Housing,
        kind: NeedKind::Need, themes: &[],
        text: Text::new(
            "Antwerpse appartementen zijn de laatste jaren sterker in prijs gestegen dan Vlaamse.",
            "Apartments in Antwerp have risen in price more than Flemish ones in recent years.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "Hierbij moet wel vermeld worden", statistics: &[],
    },
    Need {
        id: "antwerp-need-housing-8", city: City::Antwerp, status: Status::Fact, domain: NeedDomain::Housing,
        kind: NeedKind::Need, themes: &[],
        text: Text::new(
            "Betaalbaarheid vraagt aandacht, want inkomens stijgen veel trager dan in Vlaanderen en er is veel meer kansarmoede.",
            "Affordability needs attention, as incomes rise much more slowly than in Flanders and deprivation is far more common.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "Gelinkt aan het feit dat", statistics: &[],
    },
    Need {
        id: "antwerp-need-housing-9", city: City::Antwerp, status: Status::Fact, domain: NeedDomain::Housing,
        kind: NeedKind::Finding, themes: &[],
        text: Text::new(
            "Antwerpen telt 24.500 sociale huurwoningen, 10 sociale woningen per 100 huishoudens, een groter aandeel dan in Vlaanderen.",
            "Antwerp has 24,500 social rented homes, 10 social homes per 100 households, a larger share than in Flanders.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "Er is een aanbod van",
        statistics: &[
            Statistic {
                what: Text::new("Sociale huurwoningen", "Social rented homes"), value: Value::whole(24_500),
                qualifier: Qualifier::Exactly, unit: Unit::Dwellings, when: None, territory: Territory::Antwerp,
                of: None, kind: StatisticKind::Observed, compared_with: None, citation: SECTION_3_1_2_1,
            },
            Statistic {
                what: Text::new(
                    "Sociale woningen per 100 huishoudens (meer dan in Vlaanderen)",
                    "Social homes per 100 households (more than in Flanders)",
                ),
                value: Value::whole(10), qualifier: Qualifier::Exactly, unit: Unit::Dwellings, when: None,
                territory: Territory::Antwerp, of: None, kind: StatisticKind::Observed,
                compared_with: Some(Comparison { territory: Territory::Flanders, when: None, value: None, qualifier: Qualifier::Exactly }),
                citation: SECTION_3_1_2_1,
            },
        ],
    },
    Need {
        id: "antwerp-need-housing-10", city: City::Antwerp, status: Status::Fact, domain: NeedDomain::Housing,
        kind: NeedKind::Need, themes: &[],
        text: Text::new(
            "In 2021 stonden 29.400 inwoners op de wachtlijst voor een sociale woning: meer dan 12 kandidaat-huurders per 100 huishoudens, tegenover bijna 6 in Vlaanderen.",
            "In 2021, 29,400 residents were on the waiting list for social housing: more than 12 prospective tenants per 100 households, against almost 6 in Flanders.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "Langs de andere kant staan",
        statistics: &[
            Statistic {
                what: Text::new(
                    "Inwoners op de wachtlijst voor een sociale woning",
                    "Residents on the waiting list for social housing",
                ),
                value: Value::whole(29_400), qualifier: Qualifier::Exactly, unit: Unit::Inhabitants, when: Some("2021"),
                territory: Territory::Antwerp, of: None, kind: StatisticKind::Observed, compared_with: None,
                citation: SECTION_3_1_2_1,
            },
            Statistic {
                what: Text::new(
                    "Kandidaat-huurders per 100 huishoudens",
                    "Prospective tenants per 100 households",
                ),
                value: Value::whole(12), qualifier: Qualifier::MoreThan, unit: Unit::ProspectiveTenants,
                when: Some("2021"), territory: Territory::Antwerp, of: None, kind: StatisticKind::Observed,
                compared_with: Some(Comparison { territory: Territory::Flanders, when: None, value: Some(Value::whole(6)), qualifier: Qualifier::Almost }),
                citation: SECTION_3_1_2_1,
            },
        ],
    },
    Need {
        id: "antwerp-need-housing-11", city: City::Antwerp, status: Status::Fact, domain: NeedDomain::Housing,
        kind: NeedKind::Need, themes: &[],
        text: Text::new(
            "Ook de wachtlijst voor sociale woningen toont dat woonaanbod en vraag financieel niet bij elkaar passen.",
            "The waiting list for social housing too shows a financial mismatch between housing supply and demand.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "Ook dit wijst op een", statistics: &[],
    },
    Need {
        id: "antwerp-need-mobility-1", city: City::Antwerp, status: Status::Fact, domain: NeedDomain::Mobility,
        kind: NeedKind::Finding, themes: &[Theme::Mobility],
        text: Text::new(
            "Vergeleken met Vlaanderen nemen Antwerpenaren voor hun woon-werkverkeer minder vaak de auto en vaker de fiets of het openbaar vervoer.",
            "Compared with Flanders, Antwerp residents use the car less and the bicycle or public transport more for commuting.",
        ),
        note: Some(notes::ANTWERP_LIVING_ENVIRONMENT), citation: SECTION_3_1_2_1,
        begins: "De Antwerpenaar gebruikt in mindere", statistics: &[],
    },
    Need {
        id: "antwerp-need-mobility-2", city: City::Antwerp, status: Status::Fact, domain: NeedDomain::Mobility,
        kind: NeedKind::Finding, themes: &[Theme::Mobility],
        text: Text::new(
            "Ook het autobezit is in Antwerpen relatief kleiner.",
            "Car ownership is relatively lower in Antwerp, too.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "Er is ook relatief gezien", statistics: &[],
    },
    Need {
        id: "antwerp-need-mobility-3", city: City::Antwerp, status: Status::Fact, domain: NeedDomain::Mobility,
        kind: NeedKind::Finding, themes: &[Theme::Mobility],
        text: Text::new(
            "In 2018 kwamen meer dan 145.000 loontrekkenden van elders in Antwerpen werken en pendelden 75.400 Antwerpse loontrekkenden naar een andere gemeente.",
            "In 2018 more than 145,000 employees from elsewhere came to work in Antwerp, and 75,400 employees from Antwerp commuted to another municipality.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "Anno 2018 zijn er meer",
        statistics: &[
            Statistic {
                what: Text::new("Inkomende pendelaars (loontrekkenden)", "Incoming commuters (employees)"),
                value: Value::whole(145_000), qualifier: Qualifier::MoreThan, unit: Unit::Employees, when: Some("2018"),
                territory: Territory::Antwerp, of: None, kind: StatisticKind::Observed, compared_with: None,
                citation: SECTION_3_1_2_1,
            },
            Statistic {
                what: Text::new("Uitgaande pendelaars (loontrekkenden)", "Outgoing commuters (employees)"),
                value: Value::whole(75_400), qualifier: Qualifier::Exactly, unit: Unit::Employees, when: Some("2018"),
                territory: Territory::Antwerp, of: None, kind: StatisticKind::Observed, compared_with: None,
                citation: SECTION_3_1_2_1,
            },
        ],
    },
    Need {
        id: "antwerp-need-mobility-4", city: City::Antwerp, status: Status::Fact, domain: NeedDomain::Mobility,
        kind: NeedKind::Need, themes: &[Theme::Mobility],
        text: Text::new(
            "Wie van buiten Antwerpen komt werken, neemt vaker de auto en minder vaak de fiets of het openbaar vervoer.",
            "Those who come to work from outside Antwerp use the car more and the bicycle or public transport less.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "Wie van buiten Antwerpen komt", statistics: &[],
    },
    Need {
        id: "antwerp-need-green-1", city: City::Antwerp, status: Status::Fact, domain: NeedDomain::Green,
        kind: NeedKind::Finding, themes: &[Theme::ClimateAdaptation],
        text: Text::new(
            "Ongeveer 82 % van de inwoners woont op 2 tot 5 minuten wandelen van lokaal groen; pleinen meegerekend is dat 93 %.",
            "About 82% of residents live within a 2-to-5-minute walk of local green space; with squares included, 93%.",
        ),
        note: Some(notes::ANTWERP_LIVING_ENVIRONMENT), citation: SECTION_3_1_2_1,
        begins: "Zowat 82% van de Antwerpenaren",
        statistics: &[
            Statistic {
                what: Text::new(
                    "Inwoners op 2 tot 5 minuten wandelen van lokaal groen",
                    "Residents within a 2-to-5-minute walk of local green space",
                ),
                value: Value::whole(82), qualifier: Qualifier::About, unit: Unit::Percent, when: None,
                territory: Territory::Antwerp, of: None, kind: StatisticKind::Observed, compared_with: None,
                citation: SECTION_3_1_2_1,
            },
            Statistic {
                what: Text::new("Wandelafstand tot lokaal groen", "Walking distance to local green space"),
                value: Value::range(2, 5), qualifier: Qualifier::Exactly, unit: Unit::Minutes, when: None,
                territory: Territory::Antwerp, of: None, kind: StatisticKind::Observed, compared_with: None,
                citation: SECTION_3_1_2_1,
            },
            Statistic {
                what: Text::new(
                    "Inwoners op 2 tot 5 minuten wandelen van lokaal groen of een plein",
                    "Residents within a 2-to-5-minute walk of local green space or a square",
                ),
                value: Value::whole(93), qualifier: Qualifier::Exactly, unit: Unit::Percent, when: None,
                territory: Territory::Antwerp, of: None, kind: StatisticKind::Observed, compared_with: None,
                citation: SECTION_3_1_2_1,
            },
        ],
    },
    Need {
        id: "antwerp-need-green-2", city: City::Antwerp, status: Status::Fact, domain: NeedDomain::Green,
        kind: NeedKind::Need, themes: &[Theme::ClimateAdaptation],
        text: Text::new(
            "Ook daarin verschillen de wijken: vooral binnen de ring woont een kleiner aandeel van de inwoners dicht bij lokaal groen.",
            "In this too neighbourhoods differ: inside the ring road above all, a smaller share of residents lives near local green space.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "Hier zien we ook dat", statistics: &[],
    },
    Need {
        id: "antwerp-need-green-3", city: City::Antwerp, status: Status::Fact, domain: NeedDomain::Green,
        kind: NeedKind::Need, themes: &[Theme::ClimateAdaptation],
        text: Text::new(
            "Groen neemt in Antwerpen een kleiner deel van de oppervlakte in dan in Vlaanderen.",
            "Green space covers a smaller share of the area in Antwerp than in Flanders.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "In vergelijking met Vlaanderen ligt", statistics: &[],
    },
    Need {
        id: "antwerp-need-climate-1", city: City::Antwerp, status: Status::Fact, domain: NeedDomain::Climate,
        kind: NeedKind::Finding, themes: &[Theme::EnergyEfficiency],
        text: Text::new(
            "De CO₂-uitstoot daalt sinds 2013, na een periode van stijging.",
            "CO₂ emissions have been falling since 2013, after a period of increase.",
        ),
        note: Some(notes::ANTWERP_LIVING_ENVIRONMENT), citation: SECTION_3_1_2_1,
        begins: "Sinds 2013 is de CO²-emissie", statistics: &[],
    },
    Need {
        id: "antwerp-need-climate-2", city: City::Antwerp, status: Status::Fact, domain: NeedDomain::Climate,
        kind: NeedKind::Need, themes: &[Theme::EnergyEfficiency, Theme::Mobility],
        text: Text::new(
            "De daling doet zich voor bij huishoudens, diensteneconomie en industrie; de uitstoot van particulier vervoer stijgt nog.",
            "The fall occurs among households, services and industry; the emissions of private transport are still rising.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "Die daling vindt plaats", statistics: &[],
    },
    Need {
        id: "antwerp-need-climate-3", city: City::Antwerp, status: Status::Fact, domain: NeedDomain::Climate,
        kind: NeedKind::Finding, themes: &[Theme::EnergyEfficiency],
        text: Text::new(
            "Het energieverbruik toont dezelfde trend, met name door het gebruik van fossiele brandstoffen.",
            "Energy use shows the same trend, notably through the use of fossil fuels.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "We zien dezelfde trend bij", statistics: &[],
    },
    Need {
        id: "antwerp-need-climate-4", city: City::Antwerp, status: Status::Fact, domain: NeedDomain::Climate,
        kind: NeedKind::Finding, themes: &[Theme::EnergyEfficiency],
        text: Text::new(
            "Het E-peil meet hoe energiezuinig een woning is; een lagere score betekent een zuinigere woning.",
            "The E-peil (E-level) measures how energy-efficient a dwelling is; a lower score means a more efficient dwelling.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "Het E-peil is een maat", statistics: &[],
    },
    Need {
        id: "antwerp-need-climate-5", city: City::Antwerp, status: Status::Fact, domain: NeedDomain::Climate,
        kind: NeedKind::Finding, themes: &[Theme::EnergyEfficiency],
        text: Text::new(
            "Bij afgewerkte nieuwbouw daalt het gemiddelde E-peil.",
            "The average E-peil of completed new buildings is falling.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "Het gemiddelde E-peil van afgewerkte", statistics: &[],
    },
    Need {
        id: "antwerp-need-climate-6", city: City::Antwerp, status: Status::Fact, domain: NeedDomain::Climate,
        kind: NeedKind::Need, themes: &[Theme::EnergyEfficiency],
        text: Text::new(
            "Gemiddeld is het E-peil er nog hoger dan in Vlaanderen, mogelijk omdat Antwerpen relatief meer appartementen telt, die gemiddeld een hoger E-peil halen dan eengezinswoningen.",
            "The average E-peil is still higher than in Flanders, possibly because Antwerp has relatively more apartments, which on average have a higher E-peil than single-family houses.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "Gemiddeld ligt dit Antwerpen nog", statistics: &[],
    },
    Need {
        id: "antwerp-need-digitalisation-1", city: City::Antwerp, status: Status::Fact,
        domain: NeedDomain::Digitalisation, kind: NeedKind::Finding, themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "In 2020 gebruikte 95,4 % van de Antwerpenaren thuis regelmatig internet en ging 90 % meerdere dagen per week online met de smartphone; in 2013 was dat nog 38 %.",
            "In 2020, 95.4% of Antwerp’s residents regularly used the internet at home and 90% went online by smartphone several days a week; in 2013 that was still 38%.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "In 2020 maakte maar liefst",
        statistics: &[
            Statistic {
                what: Text::new(
                    "Inwoners die thuis regelmatig internet gebruiken",
                    "Residents regularly using the internet at home",
                ),
                value: Value::decimal(954, 1), qualifier: Qualifier::Exactly, unit: Unit::Percent, when: Some("2020"),
                territory: Territory::Antwerp, of: None, kind: StatisticKind::Observed, compared_with: None,
                citation: SECTION_3_1_2_1,
            },
            Statistic {
                what: Text::new(
                    "Inwoners die meerdere dagen per week op de smartphone internetten",
                    "Residents online by smartphone several days a week",
                ),
                value: Value::whole(90), qualifier: Qualifier::Exactly, unit: Unit::Percent, when: Some("2020"),
                territory: Territory::Antwerp, of: None, kind: StatisticKind::Observed,
                compared_with: Some(Comparison { territory: Territory::Antwerp, when: Some("2013"), value: Some(Value::whole(38)), qualifier: Qualifier::Exactly }),
                citation: SECTION_3_1_2_1,
            },
        ],
    },
    Need {
        id: "antwerp-need-digitalisation-2", city: City::Antwerp, status: Status::Fact,
        domain: NeedDomain::Digitalisation, kind: NeedKind::Finding, themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "Volgens een eigen peiling van de stad gebruiken de meeste inwoners thuis internet en zijn gsm en e-mail al redelijk ingeburgerd.",
            "The city’s own survey finds that most residents use the internet at home and that mobile phone and e-mail are fairly well established.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "Uit onze eigen peiling bij", statistics: &[],
    },
    Need {
        id: "antwerp-need-digitalisation-3", city: City::Antwerp, status: Status::Fact,
        domain: NeedDomain::Digitalisation, kind: NeedKind::Finding, themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "Smartphones, tablets en profielen op sociale media worden iets minder gebruikt.",
            "Smartphones, tablets and social media profiles are used slightly less.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "We zien iets lager gebruik", statistics: &[],
    },
    Need {
        id: "antwerp-need-digitalisation-4", city: City::Antwerp, status: Status::Fact,
        domain: NeedDomain::Digitalisation, kind: NeedKind::Finding, themes: &[Theme::DigitalisationAndSkills],
        text: Text::new(
            "De cijfers zeggen weinig over de kwaliteit van dat gebruik: hoe, waarvoor en hoe vaardig Antwerpenaren die digitale middelen gebruiken.",
            "The figures say little about the quality of that use: how, for what purpose and how skilfully residents use these digital tools.",
        ),
        note: None, citation: SECTION_3_1_2_1, begins: "Deze cijfers zeggen weinig", statistics: &[],
    },
];
