//! The glossary: the terms of the field in Dutch and English.

use efro_gti::source::Basis;
use efro_gti::{City, Language};

use crate::cited::cited;
use crate::markdown::{list, plain};
use crate::terms::{self, Term};

pub(crate) fn page() -> String {
    format!("{INTRODUCTION}\n{}", [terms(), principles()].concat())
}

const INTRODUCTION: &str = "\
Glossary: terms in Dutch and English, with their definitions.

The English is that of the EU regulations; the Dutch is that of the strategy and the programme. Codes, such as those of
[`Theme`] or [`Verdict`], are on the page of their type, each with its name in both languages and what else is read.

* [Terms](#terms): of the funds, of the strategy, of this crate, and [false friends](#false-friends)
* [Principles](#principles-of-the-cities) of the two cities
";

fn terms() -> String {
    let sections = terms::all()
        .into_iter()
        .map(|(title, terms)| format!("## {title}\n\n{}", list(terms.iter().map(line))));
    let about = "In brackets is the passage that defines the term; *ours* marks a definition of this \
                 crate, for a term that the passage only uses. The terms of this crate and the false \
                 friends are defined by the crate itself.";
    format!("# Terms\n\n{about}\n\n{}", sections.collect::<String>())
}

/// Returns a term in English and Dutch, with what it is.
fn line(term: &Term) -> String {
    let source = term.source.as_ref().map(|one| match one.basis() {
        Basis::Stated => format!(" ({})", plain(&cited(one))),
        Basis::Inference => format!(" (*ours*; {})", plain(&cited(one))),
    });
    let (en, nl) = (plain(term.en), plain(term.nl));
    format!("**{en}** · *{nl}*: {}{}", term.meaning, source.unwrap_or_default())
}

fn principles() -> String {
    let principles = City::ALL.iter().flat_map(|city| city.strategy().principles);
    let lines = principles.map(|principle| {
        let [nl, en] = [Language::Dutch, Language::English].map(|one| plain(&principle.text(one)));
        format!("`{}`: {en} · *{nl}*", principle.id)
    });
    format!(
        "# Principles of the cities\n\nThe principles that every action in a city must at least meet ([`Principle`]), in the words of this crate. A part with *preferably* is only preferred.\n\n{}",
        list(lines)
    )
}
