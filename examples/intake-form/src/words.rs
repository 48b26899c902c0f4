//! The page's own words. Whatever the crate has words for is not among them.

use efro_gti::Language;

#[derive(Clone, Copy)]
pub struct Words {
    pub title: &'static str,
    pub introduction: &'static str,
    pub other_language: (Language, &'static str),
    pub to_the_form: &'static str,
    pub sample: &'static str,
    pub empty_form: &'static str,
    pub load: &'static str,
    pub replace: &'static str,
    pub checks: &'static str,
    pub out_of_scope: &'static str,
    pub document: &'static str,
    pub document_hint: &'static str,
    pub open: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub download: &'static str,
    pub yes: &'static str,
    pub no: &'static str,
    pub none: &'static str,
    pub add: &'static str,
    pub remove: &'static str,
    pub unreachable: &'static str,
    pub disclaimer: &'static str,
    pub script: &'static str,
}

impl Words {
    pub fn of(language: Language) -> Self {
        match language {
            Language::Dutch => Self {
                title: "Een projectvoorstel voor de GTI Antwerpen en Gent",
                introduction: "Vul in wat u weet, in de volgorde die u wilt. Terwijl u typt, staat bij elk veld wat de \
                               controles ervan zeggen en op welke passage dat steunt. Wat u typt, blijft op deze computer.",
                other_language: (Language::English, "English"),
                to_the_form: "Naar het formulier",
                sample: "Voorbeeld",
                empty_form: "Een leeg formulier",
                load: "Laden",
                replace: "Wat nu in het formulier staat, wordt vervangen. Doorgaan?",
                checks: "Controles",
                out_of_scope: "niet bekeken",
                document: "Het voorstel als document",
                document_hint: "Dit is wat het formulier bevat, als JSON. Plak hier een ander voorstel om het in te vullen.",
                open: "In het formulier zetten",
                copy: "Kopiëren",
                copied: "Gekopieerd",
                download: "Downloaden",
                yes: "ja",
                no: "nee",
                none: "geen",
                add: "Toevoegen",
                remove: "Verwijderen",
                unreachable: "De server antwoordt niet; wat hier staat, is mogelijk verouderd.",
                disclaimer: "Geen officiële toets en geen juridisch advies. Uitgave van de strategie:",
                script: "Dit formulier heeft JavaScript nodig.",
            },
            Language::English => Self {
                title: "A project proposal for the GTI Antwerp and Ghent",
                introduction: "Fill in what you know, in any order. After each key, each field shows what is found of it, \
                               and where that is written. What you type stays on this computer.",
                other_language: (Language::Dutch, "Nederlands"),
                to_the_form: "To the form",
                sample: "Sample",
                empty_form: "An empty form",
                load: "Load",
                replace: "What is in the form now will be replaced. Go on?",
                checks: "Checks",
                out_of_scope: "not looked at",
                document: "The proposal as a document",
                document_hint: "This is what the form holds, as JSON. Paste another proposal here to fill it in.",
                open: "Put in the form",
                copy: "Copy",
                copied: "Copied",
                download: "Download",
                yes: "yes",
                no: "no",
                none: "none",
                add: "Add",
                remove: "Remove",
                unreachable: "The server does not answer; what is shown may be out of date.",
                disclaimer: "Not an official check and not legal advice. Edition of the strategy:",
                script: "This form needs JavaScript.",
            },
        }
    }
}
