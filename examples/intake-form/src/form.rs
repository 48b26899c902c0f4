//! The form: every field of a proposal that an applicant or a city fills in, in the order of the page.
//!
//! Labels, hints, names and codes come from the crate; only the order and the headings are written here.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use efro_gti::document::Pointer;
use efro_gti::programme::Indicator;
use efro_gti::project::{
    self, ActivityKind, Call, CityRole, Party, Scheme, Scope, ScrutinisedActivity,
};
use efro_gti::report::{Phase, Reason};
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
    let name = |call: &Call| Choice {
        code: call.name.text(Language::Dutch).into(),
        text: call.name.clone(),
    };
    let calls = Call::known().iter().map(name).collect();
    vec![
        line("/title", ""),
        line("/lead", ""),
        one("/scheme", choices(Scheme::ALL, Scheme::text)),
        field("/call", Kind::Suggested(calls)),
        one("/phase", choices(Phase::ALL, Phase::text)),
        line("/id", "GNT-2024-007"),
        line("/selected_by", ""),
    ]
}

fn the_place() -> Vec<Field> {
    let example = City::Ghent.nis();
    let nis = Field::new("", Text::new("NIS-code", "NIS code"), Kind::Line { example });
    let role = |city: City| {
        let label = Text::new(city.text(Language::Dutch), city.text(Language::English));
        let kind = Kind::One(choices(CityRole::ALL, CityRole::text));
        Field::new(format!("/city_role/{city}"), label, kind).of(city)
    };
    vec![
        any("/cities", choices(City::ALL, City::text)),
        rows("/location/municipalities", vec![nis]),
        one("/location/scope", choices(Scope::ALL, Scope::text)),
        line("/location/description", ""),
        group("/city_role", City::ALL.iter().map(|one| role(*one))),
        yes_no("/city_active_in_development").of(City::Ghent),
    ]
}

fn the_objective() -> Vec<Field> {
    let objectives = SpecificObjective::ALL.iter().map(|one| Choice {
        code: one.to_string(),
        text: both(|language| format!("{one}: {}", one.text(language))),
    });
    vec![
        any("/themes", choices(Theme::ALL, Theme::text)),
        any("/specific_objectives", objectives.collect()),
        words("/innovation"),
        words("/smart_specialisation"),
        words("/urban_fabric"),
    ]
}

fn the_urban_angle() -> Vec<Field> {
    let attention = SPECIAL_ATTENTION
        .iter()
        .map(|one| Choice { code: one.id.into(), text: one.text.clone() })
        .collect();
    vec![
        words("/urban_angle"),
        field("/urban_needs", Kind::Any { groups: needs(), none: false }),
        words("/other_urban_needs"),
        words("/additionality"),
        words("/reach").of(City::Ghent),
        any("/special_attention", attention),
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
        words("/policy_fit/antwerp/coalition_agreement"),
        words("/policy_fit/antwerp/multiannual_plan"),
        rows("/policy_fit/antwerp/agreement_refs", vec![number]),
    ];
    let ghent = [
        words("/policy_fit/ghent/coalition_agreement"),
        words("/policy_fit/ghent/multiannual_plan"),
        words("/policy_fit/ghent/policy_notes"),
    ];
    let fields = [
        group("/policy_fit/antwerp", antwerp).of(City::Antwerp),
        group("/policy_fit/ghent", ghent).of(City::Ghent),
    ];
    vec![group("/policy_fit", fields)]
}

fn the_principles() -> Vec<Field> {
    let asked = asked_in_words();
    let fields = City::ALL.iter().flat_map(|city| {
        let principles = city.strategy().principles.iter();
        principles.flat_map(|one| principle(*city, one, asked(one)))
    });
    vec![group("/principles", fields)]
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
    // The crate has the names in English only.
    let common = Indicator::all()
        .iter()
        .map(|one| Choice { code: one.code.into(), text: english(one.name) });
    let columns = vec![
        field("/indicators/0/code", Kind::Suggested(common.collect())),
        line("/indicators/0/target", "1.5"),
    ];
    vec![
        any("/activity_kinds", nature),
        field("/scrutinised_activities", activities),
        rows("/indicators", columns),
        yes_no("/long_lived_infrastructure"),
        words("/climate_proofing"),
        words("/horizontal_principles"),
    ]
}

fn the_money() -> Vec<Field> {
    let objectives = SpecificObjective::ALL
        .iter()
        .map(|one| Choice { code: one.to_string(), text: both(|_| one.to_string()) });
    let objective = Kind::One(objectives.collect());
    let by_specific_objective = vec![
        field("/budget/by_specific_objective/0/specific_objective", objective),
        amount("/budget/by_specific_objective/0/erdf"),
    ];
    let by_city = vec![
        one("/budget/by_city/0/city", choices(City::ALL, City::text)),
        amount("/budget/by_city/0/erdf"),
    ];
    let others = vec![
        line("/other_european_funding/0/programme", "Horizon Europe"),
        yes_no("/other_european_funding/0/same_expenditure"),
    ];
    vec![
        amount("/budget/total"),
        amount("/budget/eligible"),
        amount("/budget/erdf"),
        rows("/budget/by_specific_objective", by_specific_objective),
        rows("/budget/by_city", by_city),
        field("/other_european_funding", Kind::Rows { columns: others, none: true }),
    ]
}

fn the_time() -> Vec<Field> {
    let date = |at| line(at, "2024-10-01");
    vec![
        date("/application_date"),
        date("/period/start"),
        date("/period/end"),
        date("/completion_date"),
        yes_no("/eligibility_extended"),
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

/// The halves of a principle, each a separate statement.
fn principle(city: City, one: &Principle, asked: bool) -> Vec<Field> {
    let field = |list: &str, text: Text| {
        Field::new(format!("/{list}/{}/answer", one.id), text, Kind::Words).of(city)
    };
    let required = one.required.iter().filter(|_| asked).cloned();
    let preferred = one.preferred.iter().map(|preferred| {
        both(|language| match language {
            Language::Dutch => format!("Bij voorkeur {}", preferred.text(language)),
            Language::English => format!("Preferably {}", preferred.text(language)),
        })
    });
    let required = required.map(|text| field("principles", text));
    required.chain(preferred.map(|text| field("preferred_principles", text))).collect()
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

// The constructors used above: a place, whose label is that of the crate.

fn section(nl: &'static str, en: &'static str, fields: Vec<Field>) -> Section {
    Section { title: Text::new(nl, en), fields }
}

/// The field at a place, with its label, its hint and its city from the table of the crate. Of a column in
/// a list the place is that in the first row.
fn field(at: &str, kind: Kind) -> Field {
    let place = at.parse().expect("a place");
    let about = project::Field::get(&place).expect("a field of a proposal");
    let at = at.split_once("/0").map_or(at, |(_, column)| column);
    let city = match about.cities() {
        [city] => Some(*city),
        _ => None,
    };
    let hint = Some(both(|language| hint(about, language)));
    Field { hint, city, ..Field::new(at, about.label().clone(), kind) }
}

/// The question of a field, and who answers it and when if that is not the applicant at once.
fn hint(about: &project::Field, language: Language) -> String {
    let mut hint = about.help().text(language).to_string();
    if about.filled_in_by() != Party::Applicant {
        let party = about.filled_in_by().text(language);
        hint += &match language {
            Language::Dutch => format!(" In te vullen door {party}."),
            Language::English => format!(" Filled in by {party}."),
        };
    }
    if about.due() == Some(Phase::Selection) {
        hint += match language {
            Language::Dutch => " Pas vereist bij de selectie.",
            Language::English => " Due only at selection.",
        };
    }
    hint
}

fn line(at: &str, example: &'static str) -> Field {
    field(at, Kind::Line { example })
}

fn amount(at: &str) -> Field {
    line(at, "1234.56")
}

/// A statement; a reader adds the rest of it.
fn words(at: &str) -> Field {
    Field { at: format!("{at}/answer"), ..field(at, Kind::Words) }
}

fn yes_no(at: &str) -> Field {
    field(at, Kind::YesNo)
}

fn one(at: &str, choices: Vec<Choice>) -> Field {
    field(at, Kind::One(choices))
}

fn any(at: &str, codes: Vec<Choice>) -> Field {
    let groups = vec![Choices { title: None, city: None, codes }];
    field(at, Kind::Any { groups, none: false })
}

fn rows(at: &str, columns: Vec<Field>) -> Field {
    field(at, Kind::Rows { columns, none: false })
}

fn group(at: &str, fields: impl IntoIterator<Item = Field>) -> Field {
    field(at, Kind::Group(fields.into_iter().collect()))
}

fn both(words: impl Fn(Language) -> String) -> Text {
    Text::both(words(Language::Dutch), words(Language::English)).expect("not blank")
}

fn english(words: &'static str) -> Text {
    Text::only(Language::English, words).expect("not blank")
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
