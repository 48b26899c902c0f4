//! Reads the records of the strategy.

use std::collections::{BTreeMap, BTreeSet};

use crate::fields::{Fields, Located, Text};
use crate::figure::{Figure, read_figure};
use crate::lists::{BASES, City, NEED_KINDS, STATUSES, THEMES};
use crate::problem::Place;
use crate::shared::{Named, Passage, Shared, check_id};

const MAX_BEGINS: usize = 7;
const WHY: [&str; 2] = ["why_nl", "why_en"];
const NO_LINK: [&str; 2] = ["no_link_nl", "no_link_en"];

/// A record of any kind.
#[derive(Debug)]
pub struct Record {
    pub place: Place,
    pub id: String,
    pub passage: Passage,
    /// The first words of the passage in the Dutch source.
    pub begins: Located<String>,
    /// Whether the strategy presents the record as a fact, a plan, a study or an aim; `None` for a document.
    pub status: Option<String>,
    pub themes: Vec<String>,
    pub figures: Vec<Figure>,
    pub note: Option<Note>,
    pub says: Says,
}

/// The fields of each kind of record.
#[derive(Debug)]
pub enum Says {
    Statement(Text),
    Principle { must: Option<Text>, prefer: Option<Text> },
    Need { domain: String, kind: String, text: Text },
    Opportunity(Opportunity),
    Action(Action),
    Document { title: Text, kind: Text, address: Option<String> },
}

#[derive(Debug)]
pub struct Opportunity {
    pub chapter: String,
    pub heading: Option<Text>,
    pub text: Text,
    pub domains: Vec<String>,
    pub agreement: Vec<Located<String>>,
    pub policy_notes: Vec<Located<String>>,
    pub answers: Vec<Answer>,
    pub no_link: Option<Text>,
}

/// A need that an opportunity answers, and why.
#[derive(Debug)]
pub struct Answer {
    pub need: Located<String>,
    pub basis: String,
    pub why: Option<Text>,
}

#[derive(Debug)]
pub struct Action {
    pub theme: String,
    pub heading: Option<Text>,
    pub text: Text,
    pub agreement: Vec<Located<String>>,
    /// The ids of the opportunities that it comes from.
    pub from: Vec<Located<String>>,
    /// The reason for the links to opportunities that do not share a number of the coalition agreement.
    pub why: Option<Text>,
    pub no_link: Option<Text>,
}

/// A note on a record: for this record only, or shared by several.
#[derive(Debug)]
pub enum Note {
    Own(Text),
    Shared(String),
}

/// The context in which a record is read: its city, the domain or chapter of its file, and the texts that it may refer to.
pub struct Context<'a> {
    pub city: Option<&'static City>,
    pub group: Option<&'static str>,
    pub table: &'static str,
    pub prefix: String,
    pub shared: &'a Shared,
    pub headings: &'a BTreeMap<String, Named>,
}

impl Context<'_> {
    /// Reads a record. After a problem, the other keys are still read.
    pub fn read(&self, fields: &mut Fields<'_>) -> Option<Record> {
        let id = fields.required("id");
        let passage = self.shared.passage(fields);
        let begins = self::begins(fields);
        let says = self.says(fields);
        if let Some(id) = &id {
            check_id(fields.problems, id);
            self.check_number(fields, id, says.as_ref());
        }
        let has_more = self.table != "document";
        let is_principle = self.table == "principle";
        let status = if has_more { fields.code("status", STATUSES) } else { None };
        let has_themes = has_more && !is_principle && self.table != "action";
        let themes = if has_themes { fields.codes("themes", THEMES) } else { Vec::new() };
        let note = if has_more { self.note(fields) } else { None };
        let figures = if has_more {
            fields.tables("figure", |fields| read_figure(fields, self.shared, passage.as_ref()))
        } else {
            Vec::new()
        };
        let (place, id) = (fields.place.clone(), id?.value);
        let (passage, begins, says) = (passage?, begins?, says?);
        Some(Record { place, id, passage, begins, status, themes, figures, note, says })
    }

    /// Checks the id of a record: its city, its kind, its domain, chapter or theme, and a number or `intro`.
    fn check_number(&self, fields: &Fields<'_>, id: &Located<String>, says: Option<&Says>) {
        let mut prefix = self.prefix.clone();
        if let Some(Says::Action(action)) = says {
            prefix += &format!("{}-", action.theme);
        } else if self.table == "action" {
            return;
        }
        let rest = id.value.strip_prefix(&prefix).unwrap_or_default();
        let end = rest.rsplit('-').next().unwrap_or_default();
        if end != "intro" && end.parse::<u16>().is_err() {
            let message = format!("id = {:?}: expected {prefix} and a number", id.value);
            fields.problems.add(&id.place, message);
        }
    }

    fn says(&self, fields: &mut Fields<'_>) -> Option<Says> {
        match self.table {
            "principle" => self::principle(fields),
            "document" => {
                let (title, kind) =
                    (fields.text(["nl", "en"]), fields.text(["kind_nl", "kind_en"]));
                let address = fields.optional("address").map(|one| one.value);
                Some(Says::Document { title: title?, kind: kind?, address })
            }
            "need" => {
                let (domain, kind) =
                    (self.group(fields, "domain"), fields.code("kind", NEED_KINDS));
                let text = fields.text(["nl", "en"]);
                Some(Says::Need { domain: domain?, kind: kind?, text: text? })
            }
            "opportunity" => self.opportunity(fields).map(Says::Opportunity),
            "action" => self.action(fields).map(Says::Action),
            _ => fields.text(["nl", "en"]).map(Says::Statement),
        }
    }

    /// Reads the domain or chapter, which must be that of the file.
    fn group(&self, fields: &mut Fields<'_>, key: &'static str) -> Option<String> {
        let (found, expected) = (fields.required(key)?, self.group?);
        if found.value == expected {
            return Some(found.value);
        }
        let message =
            format!("{key} = {:?}: expected {expected}, as in the name of the file", found.value);
        fields.problems.add(&found.place, message);
        None
    }

    fn opportunity(&self, fields: &mut Fields<'_>) -> Option<Opportunity> {
        let chapter = self.group(fields, "chapter");
        let heading = self.heading(fields);
        let text = fields.text(["nl", "en"]);
        let domains = fields.codes("domains", self.city.map_or(&[], |city| city.domains));
        let agreement = self.agreement(fields);
        let policy_notes = fields.list("policy_notes");
        let answers = read_answers(fields);
        let no_link = fields.optional_text(NO_LINK);
        let (chapter, text, answers) = (chapter?, text?, answers?);
        Some(Opportunity {
            chapter,
            heading,
            text,
            domains,
            agreement,
            policy_notes,
            answers,
            no_link,
        })
    }

    fn action(&self, fields: &mut Fields<'_>) -> Option<Action> {
        let theme = fields.code("theme", THEMES);
        let heading = self.heading(fields);
        let text = fields.text(["nl", "en"]);
        let agreement = self.agreement(fields);
        let from = fields.list("from");
        let (why, no_link) = (fields.optional_text(WHY), fields.optional_text(NO_LINK));
        let (theme, text) = (theme?, text?);
        Some(Action { theme, heading, text, agreement, from, why, no_link })
    }

    fn heading(&self, fields: &mut Fields<'_>) -> Option<Text> {
        let id = fields.optional("heading")?;
        self.shared.find(fields, "heading", self.headings, &id).cloned()
    }

    /// Reads numbers of the coalition agreement that the strategy mentions.
    fn agreement(&self, fields: &mut Fields<'_>) -> Vec<Located<String>> {
        let numbers = fields.list("agreement");
        for number in &numbers {
            if !self.shared.agreement.contains(&number.value) {
                let expected = "a number in shared/coalition-agreement.toml, such as BA2";
                let message = format!("agreement has {:?}: expected {expected}", number.value);
                fields.problems.add(&number.place, message);
            }
        }
        numbers
    }

    fn note(&self, fields: &mut Fields<'_>) -> Option<Note> {
        let own = fields.optional_text(["note_nl", "note_en"]);
        let shared = fields.optional("note");
        if let (Some(_), Some(shared)) = (&own, &shared) {
            let message = "a record has either note, or note_nl and note_en";
            fields.problems.add(&shared.place, message);
        }
        let shared = shared.and_then(|id| self.shared.note(fields, &id)).map(Note::Shared);
        shared.or(own.map(Note::Own))
    }
}

fn principle(fields: &mut Fields<'_>) -> Option<Says> {
    let must = fields.optional_text(["must_nl", "must_en"]);
    let prefer = fields.optional_text(["prefer_nl", "prefer_en"]);
    let says = ["must_nl", "must_en", "prefer_nl", "prefer_en"];
    if !says.into_iter().any(|key| fields.has(key)) {
        fields.missing("must_nl or prefer_nl");
    }
    (must.is_some() || prefer.is_some()).then_some(Says::Principle { must, prefer })
}

/// Reads the first words of a passage. They are few, so that no sentence of the source is copied.
fn begins(fields: &mut Fields<'_>) -> Option<Located<String>> {
    let begins = fields.required("begins")?;
    let words = begins.value.split(' ').count();
    if words > MAX_BEGINS {
        let message = format!("begins has {words} words: expected at most {MAX_BEGINS}");
        fields.problems.add(&begins.place, message);
    }
    Some(begins)
}

/// Reads the needs that an opportunity answers, without duplicates. Returns `None` if one of them cannot be read.
fn read_answers(fields: &mut Fields<'_>) -> Option<Vec<Answer>> {
    let answers: Vec<Option<Answer>> = fields.tables("answers", |fields| {
        let need = fields.required("need");
        let basis = fields.code("basis", BASES);
        let is_reading = basis.as_deref() == Some("reading");
        let why = if is_reading { fields.text(WHY) } else { fields.optional_text(WHY) };
        Some(need.zip(basis).map(|(need, basis)| Answer { need, basis, why }))
    });
    let mut seen = BTreeSet::new();
    for Answer { need, .. } in answers.iter().flatten() {
        if !seen.insert(&need.value) {
            let message = format!("answers has {:?} twice", need.value);
            fields.problems.add(&need.place, message);
        }
    }
    answers.into_iter().collect()
}
