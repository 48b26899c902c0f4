//! Prints everything that the strategy says, as a tree, Markdown or JSON.
//!
//! ```text
//! cargo run --example catalogue
//! cargo run --example catalogue -- --lang nl --format markdown
//! cargo run --example catalogue -- --format json
//! ```

#[path = "support/arguments.rs"]
mod arguments;
#[path = "support/output.rs"]
mod output;
#[path = "support/status.rs"]
mod status;

use std::process::ExitCode;

use arguments::arguments;
use clap::{Parser, ValueEnum};
use efro_gti::programme::Indicator;
use efro_gti::report::Conclusion;
use efro_gti::strategy::{
    self, CityStrategy, DELIMITING_RULES, ExampleAction, INTRODUCTION, Link, Opportunity, Record,
    SPECIAL_ATTENTION, Statement, Statistic,
};
use efro_gti::{City, EDITION, Language, Priority, SpecificObjective, Text, Theme};
use output::{print, print_json};
use serde_json::{Value, json};
use status::status;
use termtree::Tree;

/// Prints everything that the strategy says.
#[derive(Parser)]
struct Arguments {
    /// The language of the tree and of Markdown, nl or en. JSON has both.
    #[arg(long, default_value = "en")]
    lang: Language,
    /// The format of the output.
    #[arg(long, default_value = "tree")]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Tree,
    Markdown,
    Json,
}

fn main() -> ExitCode {
    let Arguments { lang, format } = arguments();
    let printed = match format {
        Format::Tree => print(&catalogue(lang).tree().to_string()),
        Format::Markdown => print(&catalogue(lang).markdown(1)),
        Format::Json => print_json(&as_json()),
    };
    status(printed.map(|()| Conclusion::Passed))
}

/// A line with lines under it, which is written as a tree or as Markdown.
struct Branch {
    line: String,
    below: Vec<Branch>,
}

impl Branch {
    fn new(line: impl Into<String>, below: impl IntoIterator<Item = Self>) -> Self {
        Self { line: line.into(), below: below.into_iter().collect() }
    }

    fn leaf(line: impl Into<String>) -> Self {
        Self::new(line, [])
    }

    fn tree(&self) -> Tree<&str> {
        Tree::new(self.line.as_str()).with_leaves(self.below.iter().map(Self::tree))
    }

    /// Returns headings for three levels, and lists below them.
    fn markdown(&self, level: usize) -> String {
        let below: String = self.below.iter().map(|one| one.markdown(level + 1)).collect();
        match level {
            1..=3 => format!("{} {}\n\n{below}\n", "#".repeat(level), self.line),
            _ => format!("{}- {}\n{below}", "  ".repeat(level - 4), self.line),
        }
    }
}

fn catalogue(language: Language) -> Branch {
    let title = Text::new("GTI-strategie Antwerpen en Gent", "GTI strategy of Antwerp and Ghent");
    let both = |nl: &'static str, en: &'static str| Text::new(nl, en).text(language).to_string();
    let statements = |all: &'static [Statement]| {
        all.iter().map(Record::Statement).map(move |one| record(one, language))
    };
    Branch::new(
        title.text(language),
        [
            Branch::new(
                both("Prioriteiten", "Priorities"),
                Priority::ALL.iter().map(|priority| {
                    let objectives = priority.specific_objectives().map(|objective| {
                        let indicators = objective.indicators().count();
                        Branch::leaf(format!(
                            "{objective} {} ({indicators} {})",
                            objective.text(language),
                            both(
                                "gemeenschappelijke indicatoren mogelijk",
                                "common indicators possible"
                            )
                        ))
                    });
                    Branch::new(format!("{priority} {}", priority.text(language)), objectives)
                }),
            ),
            Branch::new(
                both("Thema's", "Themes"),
                Theme::ALL.iter().map(|theme| {
                    let objectives = theme.specific_objectives().iter();
                    let objectives: Vec<&str> = objectives.map(|one| one.code()).collect();
                    Branch::leaf(format!("{} ({})", theme.text(language), objectives.join(", ")))
                }),
            ),
            Branch::new(both("Inleiding", "Introduction"), statements(INTRODUCTION)),
            Branch::new(
                both("Speciale aandacht", "Special attention"),
                statements(SPECIAL_ATTENTION),
            ),
            Branch::new(both("Afbakening", "What belongs to it"), statements(DELIMITING_RULES)),
            Branch::new(both("Documenten", "Documents"), documents(None, language)),
        ]
        .into_iter()
        .chain(City::ALL.iter().map(|city| of_city(city.strategy(), language))),
    )
}

fn of_city(city: &'static CityStrategy, language: Language) -> Branch {
    let title = |nl: &'static str, en: &'static str| Text::new(nl, en).text(language).to_string();
    let statements = |all: &'static [Statement]| -> Vec<Branch> {
        all.iter().map(Record::Statement).map(|one| record(one, language)).collect()
    };
    let needs = grouped(
        city.needs
            .iter()
            .map(|one| (one.domain.text(language), record(Record::Need(one), language))),
    );
    let opportunities = grouped(
        city.opportunities
            .iter()
            .map(|one| (one.chapter.text(language), opportunity(one, language))),
    );
    let actions = Theme::ALL.iter().map(|theme| {
        let actions = theme.example_actions(city.city);
        let mut below: Vec<Branch> = Vec::new();
        for one in actions {
            let branch = action(one, language);
            let heading = one.heading.as_ref().map(|heading| heading.text(language));
            match (heading, below.last_mut()) {
                (None, _) => below.push(branch),
                (Some(heading), Some(last)) if last.line == heading => last.below.push(branch),
                (Some(heading), _) => below.push(Branch::new(heading, [branch])),
            }
        }
        Branch::new(theme.text(language), below)
    });
    Branch::new(
        format!("{} (NIS {})", city.city.text(language), city.city.nis()),
        [
            Branch::new(title("Gebied en regie", "Area and directing role"), statements(city.area)),
            Branch::new(title("Achtergrond", "Background"), statements(city.background)),
            Branch::new(
                title("Principes", "Principles"),
                city.principles.iter().map(|one| record(Record::Principle(one), language)),
            ),
            Branch::new(title("Noden", "Needs"), needs),
            Branch::new(title("Kansen", "Opportunities"), opportunities),
            Branch::new(title("Voorbeeldacties", "Example actions"), actions),
            Branch::new(title("Aanpak", "Approach"), statements(city.approach)),
            Branch::new(title("Stakeholders", "Stakeholders"), statements(city.stakeholders)),
            Branch::new(title("Documenten", "Documents"), documents(Some(city.city), language)),
        ],
    )
}

/// Groups records under their headings, in the order of the headings.
fn grouped<'a>(records: impl Iterator<Item = (&'a str, Branch)>) -> Vec<Branch> {
    let mut groups: Vec<Branch> = Vec::new();
    for (heading, branch) in records {
        match groups.iter_mut().find(|group| group.line == heading) {
            Some(group) => group.below.push(branch),
            None => groups.push(Branch::new(heading, [branch])),
        }
    }
    groups
}

/// The documents that a city's chapters name, or for `None` those that concern both cities.
fn documents(city: Option<City>, language: Language) -> impl Iterator<Item = Branch> {
    strategy::policy_documents().filter(move |one| one.city == city).map(move |one| {
        let (title, kind) = (one.title.text(language), one.kind.text(language));
        let address = one.url.map(|address| format!(" {address}")).unwrap_or_default();
        Branch::leaf(format!("{title} ({kind}){address}"))
    })
}

/// A record, with its statistics and its note below.
fn record(record: Record, language: Language) -> Branch {
    let figures = record.statistics().iter().map(|one| figure(one, language));
    let note = record.note().map(|note| Branch::leaf(format!("! {}", note.text(language))));
    let (text, id, status) = (record.text(language), record.id(), record.status().text(language));
    Branch::new(format!("{text} [{id}, {status}]"), figures.chain(note))
}

fn figure(statistic: &Statistic, language: Language) -> Branch {
    Branch::leaf(format!("# {}", statistic.text(language)))
}

fn opportunity(one: &'static Opportunity, language: Language) -> Branch {
    let mut branch = record(Record::Opportunity(one), language);
    if let Some(field) = &one.heading {
        branch.line = format!("{}: {}", field.text(language), branch.line);
    }
    if !one.agreement_refs.is_empty() {
        branch.line = format!("{} ({})", branch.line, one.agreement_refs.join(", "));
    }
    branch.below.extend(links("→", one.need_links, one.no_link_reason.as_ref(), language));
    branch
}

fn action(one: &'static ExampleAction, language: Language) -> Branch {
    let mut branch = record(Record::ExampleAction(one), language);
    branch.below.extend(links("←", one.opportunity_links, one.no_link_reason.as_ref(), language));
    branch
}

/// Each link with its reason, or the reason why no link leads to a need.
fn links(
    arrow: &str,
    links: &[Link],
    no_link: Option<&Text>,
    language: Language,
) -> impl Iterator<Item = Branch> {
    let links = links.iter().map(move |link| {
        let basis = link.basis.text(language);
        let why = link.why.as_ref().map(|why| format!(": {}", why.text(language)));
        Branch::leaf(format!("{arrow} {} ({basis}{})", link.to, why.unwrap_or_default()))
    });
    links.chain(no_link.map(move |why| Branch::leaf(format!("∅ {}", why.text(language)))))
}

/// The whole strategy as one object: every text in both languages, every record with its source.
fn as_json() -> Value {
    let names = |nl: &str, en: &str| json!({ "nl": nl, "en": en });
    json!({
        "edition": EDITION,
        "priorities": Priority::ALL.iter().map(|one| json!({
            "code": one,
            "name": names(one.text(Language::Dutch), one.text(Language::English)),
            "full_name": one.full_name(),
            "specific_objectives": one.specific_objectives().collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
        "specific_objectives": SpecificObjective::ALL.iter().map(|one| json!({
            "code": one,
            "name": names(one.text(Language::Dutch), one.text(Language::English)),
            "priority": one.priority(),
            "source": one.citation(),
            "indicators": one.indicators().map(|indicator| indicator.code).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
        "indicators": Indicator::all(),
        "themes": Theme::ALL.iter().map(|one| json!({
            "code": one,
            "name": names(one.text(Language::Dutch), one.text(Language::English)),
            "specific_objectives": one.specific_objectives(),
        })).collect::<Vec<_>>(),
        "introduction": INTRODUCTION,
        "special_attention": SPECIAL_ATTENTION,
        "delimiting_rules": DELIMITING_RULES,
        "policy_documents": strategy::policy_documents().filter(|one| one.city.is_none()).collect::<Vec<_>>(),
        "cities": City::ALL.iter().map(|city| of_city_json(*city)).collect::<Vec<_>>(),
    })
}

fn of_city_json(city: City) -> Value {
    let mut json = json!(city.strategy());
    json["code"] = json!(city);
    json["nis"] = json!(city.nis());
    json["name"] = json!({ "nl": city.text(Language::Dutch), "en": city.text(Language::English) });
    json
}
