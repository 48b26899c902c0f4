//! The form: every field of a proposal that an applicant or a city fills in, in the order of the page.
//!
//! Names and codes come from the crate; the labels of the fields are written here.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use efro_gti::document::Pointer;
use efro_gti::programme::Indicator;
use efro_gti::project::{ActivityKind, CityRole, Scheme, Scope, ScrutinisedActivity};
use efro_gti::report::Reason;
use efro_gti::strategy::{Principle, SPECIAL_ATTENTION};
use efro_gti::{City, Language, Outcome, Proposal, SpecificObjective, Text, Theme};

use crate::field::{Choice, Choices, Field, Kind, Section};

/// The form, in the order of the page.
pub static FORM: LazyLock<Vec<Section>> = LazyLock::new(|| {
    vec![
        section("Het voorstel", "The proposal", the_proposal()),
        section("Ligging en rol van de stad", "Location and role of the city", the_place()),
        section("Thema en doelstelling", "Theme and objective", the_objective()),
        section("Stedelijke invalshoek", "What is urban about it", the_urban_angle()),
        section("Beleid van de stad", "Policy of the city", the_policy()),
        section("Principes van de stad", "Principles of the city", the_principles()),
        section("Inhoud en resultaten", "Content and results", the_content()),
        section("Begroting", "Budget", the_money()),
        section("Looptijd", "Period", the_time()),
    ]
});

fn the_proposal() -> Vec<Field> {
    vec![
        line("/title", "Titel", "Title", ""),
        line("/lead", "Promotor", "Lead", "").hint(
            "De organisatie die het project indient en leidt",
            "The organisation that submits and leads the project",
        ),
        one("/scheme", "Programma", "Programme", choices(Scheme::ALL, Scheme::text)),
        line("/call", "Oproep", "Call", "").hint(
            "Vult u een oproep in, dan is niet voldoen aan de voorwaarden van de oproepen een fout \
             in plaats van een waarschuwing",
            "If you fill in a call, not meeting the conditions of the calls is an error instead of \
             a warning",
        ),
        line("/id", "Id", "Id", "GNT-2024-007").hint(
            "Toegekend door wie de voorstellen verzamelt",
            "Given by whoever collects the proposals",
        ),
        line("/selected_by", "Geselecteerd door", "Selected by", "")
            .hint("In te vullen door de stad", "For the city to fill in"),
    ]
}

fn the_place() -> Vec<Field> {
    let nis = line("", "NIS-code", "NIS code", City::Ghent.nis());
    let role = |city: City| {
        let label = Text::new(city.text(Language::Dutch), city.text(Language::English));
        let kind = Kind::One(choices(CityRole::ALL, CityRole::text));
        Field::new(format!("/city_role/{city}"), label, kind).of(city)
    };
    vec![
        any("/cities", "Stad of steden", "City or cities", choices(City::ALL, City::text)),
        rows("/location/nis", "Gemeente", "Municipality", vec![nis]),
        one("/location/scope", "Reikwijdte", "Scope", choices(Scope::ALL, Scope::text)),
        line("/location/place", "Plek in woorden", "Place in words", ""),
        group(
            "/city_role",
            "Rol van de stad",
            "Role of the city",
            City::ALL.iter().map(|one| role(*one)),
        ),
        yes_no(
            "/active_in_development",
            "Is de stad actief in de ontwikkeling van de plek?",
            "Is the city active in developing the place?",
        )
        .of(City::Ghent),
    ]
}

fn the_objective() -> Vec<Field> {
    let objectives = SpecificObjective::ALL.iter().map(|one| Choice {
        code: one.to_string(),
        text: both(|language| format!("{one}: {}", one.text(language))),
    });
    vec![
        any("/themes", "Thema's", "Themes", choices(Theme::ALL, Theme::text)),
        any(
            "/specific_objectives",
            "Specifieke doelstellingen",
            "Specific objectives",
            objectives.collect(),
        ),
        words("/innovation", "Innovatie", "Innovation"),
        words("/smart_specialisation", "Slimme specialisatie", "Smart specialisation"),
        words("/urban_fabric", "Verankering in het stadsweefsel", "Anchoring in the urban fabric"),
    ]
}

fn the_urban_angle() -> Vec<Field> {
    let attention = SPECIAL_ATTENTION
        .iter()
        .map(|one| Choice { code: one.id.into(), text: one.text.clone() })
        .collect();
    vec![
        words("/urban_angle", "Stedelijke invalshoek", "Urban angle"),
        Field::new(
            "/urban_needs",
            Text::new("Stedelijke noden in de strategie", "Urban needs in the strategy"),
            Kind::Any { groups: needs(), none: false },
        ),
        words("/urban_needs_in_words", "Andere stedelijke noden", "Other urban needs"),
        words("/additionality", "Additionaliteit", "Additionality"),
        words("/reach", "Bereik", "Reach").of(City::Ghent),
        any("/special_attention", "Speciale aandacht", "Special attention", attention),
    ]
}

fn the_policy() -> Vec<Field> {
    let quoted: BTreeSet<&str> = {
        let strategy = City::Antwerp.strategy();
        let opportunities = strategy.opportunities.iter().flat_map(|one| one.agreement_refs);
        let actions = strategy.example_actions.iter().flat_map(|one| one.agreement_refs);
        opportunities.chain(actions).copied().collect()
    };
    let quoted =
        quoted.iter().map(|one| Choice { code: (*one).into(), text: both(|_| String::from(*one)) });
    let number = Field::new("", Text::new("Nummer", "Number"), Kind::Suggested(quoted.collect()));
    let antwerp = [
        words("/policy_fit/antwerp/coalition_agreement", "Bestuursakkoord", "Coalition agreement"),
        words("/policy_fit/antwerp/multiannual_plan", "Meerjarenplan", "Multi-year plan"),
        rows(
            "/policy_fit/antwerp/agreement_refs",
            "Nummers van het bestuursakkoord",
            "Numbers of the coalition agreement",
            vec![number],
        ),
    ];
    let ghent = [
        words("/policy_fit/ghent/multiannual_plan", "Meerjarenplan", "Multi-year plan"),
        words("/policy_fit/ghent/policy_notes", "Beleidsnota's", "Policy notes"),
    ];
    let fields = [
        group("/policy_fit/antwerp", "Antwerpen", "Antwerp", antwerp).of(City::Antwerp),
        group("/policy_fit/ghent", "Gent", "Ghent", ghent).of(City::Ghent),
    ];
    vec![group("/policy_fit", "Beleidskader", "Policy frame", fields)]
}

fn the_principles() -> Vec<Field> {
    let asked = asked_in_words();
    let fields = City::ALL.iter().flat_map(|city| {
        let principles = city.strategy().principles.iter();
        principles.filter(|one| asked(one)).flat_map(|one| principle(*city, one))
    });
    vec![group("/principles", "Principes", "Principles", fields)]
}

fn the_content() -> Vec<Field> {
    let nature = choices(ActivityKind::ALL, ActivityKind::text);
    let activities = Kind::Any {
        groups: vec![Choices {
            title: None,
            city: None,
            codes: choices(ScrutinisedActivity::ALL, ScrutinisedActivity::text),
        }],
        none: true,
    };
    // The annex, and so the crate, has the names in English only.
    let common = Indicator::all().iter().filter_map(|one| {
        Some(Choice { code: one.code.into(), text: Text::only(Language::English, one.name)? })
    });
    let columns = vec![
        Field::new("/code", Text::new("Code", "Code"), Kind::Suggested(common.collect())),
        line("/target", "Streefwaarde", "Target", "1.5"),
    ];
    vec![
        any("/activity_kinds", "Aard van het project", "What it consists of", nature),
        Field::new(
            "/activities",
            Text::new(
                "Activiteiten die artikel 7 van de EFRO-verordening uitsluit of die erop lijken",
                "Activities that article 7 of the ERDF Regulation excludes, or that look like them",
            ),
            activities,
        ),
        rows("/indicators", "Indicatoren", "Indicators", columns),
        yes_no(
            "/long_lived_infrastructure",
            "Bouwt het project infrastructuur die vijf jaar of langer meegaat?",
            "Does it build infrastructure that is to last for five years or more?",
        ),
        words("/climate_proofing", "Klimaatbestendigheid", "Climate proofing"),
        words("/horizontal_principles", "Horizontale beginselen", "Horizontal principles"),
    ]
}

fn the_money() -> Vec<Field> {
    let erdf = || amount("/erdf", "EFRO-bijdrage", "ERDF contribution");
    let objectives = SpecificObjective::ALL
        .iter()
        .map(|one| Choice { code: one.to_string(), text: both(|_| one.to_string()) });
    let objective = Kind::One(objectives.collect());
    let by_objective = vec![
        Field::new("/specific_objective", Text::new("Doelstelling", "Objective"), objective),
        erdf(),
    ];
    let by_city = vec![one("/city", "Stad", "City", choices(City::ALL, City::text)), erdf()];
    let others = vec![
        line("/programme", "Programma", "Programme", "Horizon Europe"),
        yes_no("/same_expenditure", "Voor dezelfde uitgaven?", "For the same expenditure?"),
    ];
    vec![
        amount("/budget/total", "Totale kosten", "Total costs"),
        amount("/budget/eligible", "Subsidiabele kosten", "Eligible costs"),
        amount("/budget/erdf", "Gevraagde EFRO-bijdrage", "ERDF contribution asked for"),
        rows(
            "/budget/by_objective",
            "Bijdrage per doelstelling",
            "Contribution by objective",
            by_objective,
        ),
        rows("/budget/by_city", "Bijdrage per stad", "Contribution by city", by_city),
        Field::new(
            "/other_european_funding",
            Text::new(
                "Andere Europese programma's die meebetalen",
                "Other European programmes that contribute",
            ),
            Kind::Rows { columns: others, none: true },
        ),
    ]
}

fn the_time() -> Vec<Field> {
    let date = |at, nl, en| line(at, nl, en, "2024-10-01");
    vec![
        date("/application_date", "Datum van de aanvraag", "Date of the application"),
        date("/period/start", "Eerste dag", "First day"),
        date("/period/end", "Laatste dag", "Last day"),
        date("/completed_on", "Voltooid op", "Completed on")
            .hint("Alleen als het al voltooid is", "Only if it is completed already"),
    ]
}

/// The needs that the strategy has, by city and domain.
fn needs() -> Vec<Choices> {
    let mut groups: Vec<Choices> = Vec::new();
    for city in City::ALL {
        let needs = city.strategy().needs;
        for domain in needs.chunk_by(|one, next| one.domain == next.domain) {
            let title = domain.first().map(|one| {
                both(|language| format!("{}: {}", city.text(language), one.domain.text(language)))
            });
            let codes =
                domain.iter().map(|one| Choice { code: one.id.into(), text: one.text.clone() });
            groups.push(Choices { title, city: Some(*city), codes: codes.collect() });
        }
    }
    groups
}

/// The halves of a principle, each with a place for its answer.
fn principle(city: City, one: &Principle) -> Vec<Field> {
    let at = format!("/principles/{}", one.id);
    let field = |half: &str, text: &Text| {
        Field::new(format!("{at}/{half}"), text.clone(), Kind::Words).of(city)
    };
    match (&one.required, &one.preferred) {
        (Some(required), Some(preferred)) => {
            let preferably = both(|language| match language {
                Language::Dutch => format!("Bij voorkeur {}", preferred.text(language)),
                Language::English => format!("Preferably {}", preferred.text(language)),
            });
            vec![field("answer", required), field("preferred", &preferably)]
        }
        _ => vec![field("answer", &both(|language| one.text(language)))],
    }
}

/// Which principles ask for an answer in words: the crate decides the others by what else is in the
/// form, and says so of any proposal.
fn asked_in_words() -> impl Fn(&Principle) -> bool {
    let mut proposal = Proposal::default();
    proposal.cities = Some(City::ALL.iter().map(|one| (*one).into()).collect());
    let decided = |one: &Outcome| matches!(one.reason(), Some(Reason::DecidedBy { .. }));
    let decided: Vec<Pointer> = proposal
        .assess()
        .outcomes()
        .iter()
        .filter(|one| decided(one))
        .map(|one| one.place().clone())
        .collect();
    move |principle| {
        let at = format!("/principles/{}", principle.id);
        decided.iter().all(|one| one.as_str() != at)
    }
}

// The constructors used above: a place, and its label in Dutch and English.

fn section(nl: &'static str, en: &'static str, fields: Vec<Field>) -> Section {
    Section { title: Text::new(nl, en), fields }
}

fn line(at: &str, nl: &'static str, en: &'static str, example: &'static str) -> Field {
    Field::new(at, Text::new(nl, en), Kind::Line { example })
}

fn amount(at: &str, nl: &'static str, en: &'static str) -> Field {
    line(at, nl, en, "1234.56")
}

fn words(at: &str, nl: &'static str, en: &'static str) -> Field {
    Field::new(at, Text::new(nl, en), Kind::Words)
}

fn yes_no(at: &str, nl: &'static str, en: &'static str) -> Field {
    Field::new(at, Text::new(nl, en), Kind::YesNo)
}

fn one(at: &str, nl: &'static str, en: &'static str, choices: Vec<Choice>) -> Field {
    Field::new(at, Text::new(nl, en), Kind::One(choices))
}

fn any(at: &str, nl: &'static str, en: &'static str, codes: Vec<Choice>) -> Field {
    let groups = vec![Choices { title: None, city: None, codes }];
    Field::new(at, Text::new(nl, en), Kind::Any { groups, none: false })
}

fn rows(at: &str, nl: &'static str, en: &'static str, columns: Vec<Field>) -> Field {
    Field::new(at, Text::new(nl, en), Kind::Rows { columns, none: false })
}

fn group(
    at: &str,
    nl: &'static str,
    en: &'static str,
    fields: impl IntoIterator<Item = Field>,
) -> Field {
    Field::new(at, Text::new(nl, en), Kind::Group(fields.into_iter().collect()))
}

fn both(words: impl Fn(Language) -> String) -> Text {
    Text::both(words(Language::Dutch), words(Language::English)).expect("a label is not blank")
}

/// The codes of a list of the crate, each with its words.
fn choices<T: Copy + ToString>(
    all: &[T],
    text: impl Fn(T, Language) -> &'static str,
) -> Vec<Choice> {
    let choice = |one: &T| Choice {
        code: one.to_string(),
        text: both(|language| text(*one, language).into()),
    };
    all.iter().map(choice).collect()
}
