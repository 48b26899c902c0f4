//! The passage that a statement comes from.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::Source;
use crate::text::{Language, displayed_in_english};

/// The passage of a [`Source`] that a statement comes from.
///
/// ```
/// use efro_gti::{Citation, Language, Source};
///
/// let earmark = Citation::paragraph(Source::ERDF_REGULATION, "11", "2");
/// assert_eq!(
///     earmark.text(Language::English),
///     "Regulation (EU) 2021/1058 (ERDF), art. 11(2)",
/// );
/// assert_eq!(
///     earmark.text(Language::Dutch),
///     "Verordening (EU) 2021/1058 (EFRO), art. 11, lid 2",
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Citation {
    source: Source,
    passage: Passage,
    cited_as: Option<Cow<'static, str>>,
}

/// The place of a passage in its document.
///
/// ```
/// use efro_gti::{Citation, Source, Text};
/// use efro_gti::source::Passage;
///
/// // Of a number that is known only while the program runs.
/// let article = String::from("3");
/// let decision = Source::new(Text::new("Besluit 12", "Decision 12"));
/// let passage = Passage::Article { article: article.into(), paragraph: None, point: None };
/// assert_eq!(Citation::new(decision, passage).to_string(), "Decision 12, art. 3");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Passage {
    /// The document as a whole, which has no numbers to name.
    Whole,
    /// A numbered section, such as `3.1.4`.
    Section(Cow<'static, str>),
    /// A footnote, and the section that it belongs to.
    Footnote {
        /// The number of the section.
        section: Cow<'static, str>,
        /// The number of the footnote.
        footnote: Cow<'static, str>,
    },
    /// A table of an annex to an act.
    Annex {
        /// The number of the annex.
        annex: Cow<'static, str>,
        /// The number of the table.
        table: Cow<'static, str>,
    },
    /// An article of an act, with its paragraph and point where there is one.
    Article {
        /// The number of the article.
        article: Cow<'static, str>,
        /// The number of the paragraph.
        paragraph: Option<Cow<'static, str>>,
        /// The letters of the point, with or without brackets: `(a)(i)`, `h`.
        point: Option<Cow<'static, str>>,
    },
}

impl Citation {
    /// Territorial strategies, in the numbering of the adopted act; the strategy still has that of
    /// the Commission's proposal of 2018.
    pub const TERRITORIAL_STRATEGIES: Self = Self {
        source: Source::CPR,
        passage: Passage::Article { article: Cow::Borrowed("28-29"), paragraph: None, point: None },
        cited_as: Some(Cow::Borrowed("CPR art. 22 & 23")),
    };

    /// A passage of a document.
    pub const fn new(source: Source, passage: Passage) -> Self {
        Self { source, passage, cited_as: None }
    }

    /// A section, such as `3.1.4` of the strategy.
    pub const fn section(source: Source, section: &'static str) -> Self {
        Self::new(source, Passage::Section(Cow::Borrowed(section)))
    }

    /// A footnote, and the section that it belongs to.
    pub const fn footnote(source: Source, section: &'static str, footnote: &'static str) -> Self {
        let (section, footnote) = (Cow::Borrowed(section), Cow::Borrowed(footnote));
        Self::new(source, Passage::Footnote { section, footnote })
    }

    /// A table of an annex to an act.
    pub const fn annex(source: Source, annex: &'static str, table: &'static str) -> Self {
        let (annex, table) = (Cow::Borrowed(annex), Cow::Borrowed(table));
        Self::new(source, Passage::Annex { annex, table })
    }

    /// An article of an act.
    pub const fn article(source: Source, article: &'static str) -> Self {
        let article = Cow::Borrowed(article);
        Self::new(source, Passage::Article { article, paragraph: None, point: None })
    }

    /// A paragraph of an article.
    pub const fn paragraph(source: Source, article: &'static str, paragraph: &'static str) -> Self {
        let article = Cow::Borrowed(article);
        let paragraph = Some(Cow::Borrowed(paragraph));
        Self::new(source, Passage::Article { article, paragraph, point: None })
    }

    /// A point of a paragraph: `h` or `(h)`, and with a subpoint `(a)(i)`.
    ///
    /// ```
    /// use efro_gti::{Citation, Source};
    ///
    /// let point = Citation::point(Source::ERDF_REGULATION, "7", "1", "h");
    /// assert_eq!(point.passage().to_string(), "art. 7(1)(h)");
    /// ```
    pub const fn point(
        source: Source,
        article: &'static str,
        paragraph: &'static str,
        point: &'static str,
    ) -> Self {
        let article = Cow::Borrowed(article);
        let paragraph = Some(Cow::Borrowed(paragraph));
        let point = Some(Cow::Borrowed(point));
        Self::new(source, Passage::Article { article, paragraph, point })
    }

    /// The cited document.
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// The place in it.
    pub fn passage(&self) -> &Passage {
        &self.passage
    }

    /// How the strategy refers to the passage, where its numbering is not that of the adopted act.
    pub fn cited_as(&self) -> Option<&str> {
        self.cited_as.as_deref()
    }

    /// The citation as each language writes it.
    pub fn text(&self, language: Language) -> String {
        let document = self.source.title().text(language);
        let passage = self.passage.text(language);
        match (&self.cited_as, language) {
            (None, _) => format!("{document}, {passage}"),
            (Some(name), Language::Dutch) => {
                format!("{document}, {passage} (in de strategie: {name})")
            }
            (Some(name), Language::English) => {
                format!("{document}, {passage} (in the strategy: {name})")
            }
        }
    }
}

impl Passage {
    /// The place as each language writes it: `art. 11(2)`, `art. 11, lid 2`.
    pub fn text(&self, language: Language) -> String {
        match (self, language) {
            (Self::Whole, Language::Dutch) => "in het geheel".into(),
            (Self::Whole, Language::English) => "as a whole".into(),
            (Self::Section(section), Language::Dutch) => dutch_section(section),
            (Self::Section(section), Language::English) => format!("section {section}"),
            (Self::Footnote { section, footnote }, Language::Dutch) => {
                format!("{}, voetnoot {footnote}", dutch_section(section))
            }
            (Self::Footnote { section, footnote }, Language::English) => {
                format!("section {section}, footnote {footnote}")
            }
            (Self::Annex { annex, table }, Language::Dutch) => {
                format!("bijlage {annex}, tabel {table}")
            }
            (Self::Annex { annex, table }, Language::English) => {
                format!("Annex {annex}, table {table}")
            }
            (Self::Article { article, paragraph, point }, Language::Dutch) => {
                let mut text = format!("art. {article}");
                text.extend(paragraph.iter().map(|number| format!(", lid {number}")));
                // Dutch acts close the bracket only: `(a)(i)` is `a), i)`.
                let letters = point.iter().flat_map(|point| letters_of(point));
                let letters: Vec<String> = letters.map(|one| format!("{one})")).collect();
                if !letters.is_empty() {
                    text.push_str(", punt ");
                    text.push_str(&letters.join(", "));
                }
                text
            }
            (Self::Article { article, paragraph, point }, Language::English) => {
                let mut text = format!("art. {article}");
                text.extend(paragraph.iter().map(|number| format!("({number})")));
                let letters = point.iter().flat_map(|point| letters_of(point));
                text.extend(letters.map(|one| format!("({one})")));
                text
            }
        }
    }
}

displayed_in_english!(Passage);

/// A chapter, or a part of one.
fn dutch_section(section: &str) -> String {
    let kind = if section.contains('.') { "onderdeel" } else { "hoofdstuk" };
    format!("{kind} {section}")
}

/// The letters of a point, which may be written with or without brackets: `a` and `i` of `(a)(i)`.
fn letters_of(point: &str) -> impl Iterator<Item = &str> {
    point.split(['(', ')']).filter(|one| !one.is_empty())
}

displayed_in_english!(Citation);

#[cfg(feature = "serde")]
mod wire {
    use alloc::string::String;

    use serde::{Serialize, Serializer};

    use super::{Citation, Passage, Source};
    use crate::document::{Fields, Node, Pointer, Problems, Read, document};

    #[derive(Serialize)]
    struct Wire<'a> {
        source: &'a Source,
        #[serde(skip_serializing_if = "core::ops::Not::not")]
        whole: bool,
        #[serde(skip_serializing_if = "Option::is_none")]
        section: Option<&'a str>,
        #[serde(skip_serializing_if = "Option::is_none")]
        footnote: Option<&'a str>,
        #[serde(skip_serializing_if = "Option::is_none")]
        annex: Option<&'a str>,
        #[serde(skip_serializing_if = "Option::is_none")]
        table: Option<&'a str>,
        #[serde(skip_serializing_if = "Option::is_none")]
        article: Option<&'a str>,
        #[serde(skip_serializing_if = "Option::is_none")]
        paragraph: Option<&'a str>,
        #[serde(skip_serializing_if = "Option::is_none")]
        point: Option<&'a str>,
        #[serde(skip_serializing_if = "Option::is_none")]
        cited_as: Option<&'a str>,
    }

    impl Serialize for Citation {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let none = Wire {
                source: &self.source,
                whole: false,
                section: None,
                footnote: None,
                annex: None,
                table: None,
                article: None,
                paragraph: None,
                point: None,
                cited_as: self.cited_as(),
            };
            let wire = match &self.passage {
                Passage::Whole => Wire { whole: true, ..none },
                Passage::Section(section) => Wire { section: Some(section), ..none },
                Passage::Footnote { section, footnote } => {
                    Wire { section: Some(section), footnote: Some(footnote), ..none }
                }
                Passage::Annex { annex, table } => {
                    Wire { annex: Some(annex), table: Some(table), ..none }
                }
                Passage::Article { article, paragraph, point } => Wire {
                    article: Some(article),
                    paragraph: paragraph.as_deref(),
                    point: point.as_deref(),
                    ..none
                },
            };
            wire.serialize(serializer)
        }
    }

    impl Read for Citation {
        fn read(node: &Node, at: &Pointer, problems: &mut Problems) -> Option<Self> {
            let (source, known_as) = ("source", "cited_as");
            let mut fields = Fields::of(
                node,
                at,
                &[
                    source,
                    "whole",
                    "section",
                    "footnote",
                    "annex",
                    "table",
                    "article",
                    "paragraph",
                    "point",
                    known_as,
                ],
                problems,
            )?;
            // The whole, a section, an annex or an article: what belongs to another has no place
            // beside it.
            let whole = fields.given::<bool>("whole");
            let passage = if whole.is_some_and(|(whole, _)| whole != Some(false)) {
                fields.only(&[source, "whole", known_as]);
                Some(Passage::Whole)
            } else if fields.node("section").is_some() {
                fields.only(&[source, "section", "footnote", known_as]);
                let footnoted = fields.node("footnote").is_some();
                match (words(&mut fields, "section"), words(&mut fields, "footnote")) {
                    (Some(section), Some(footnote)) => {
                        Some(Passage::Footnote { section, footnote })
                    }
                    (section, _) => section.filter(|_| !footnoted).map(Passage::Section),
                }
            } else if fields.node("annex").is_some() {
                fields.only(&[source, "annex", "table", known_as]);
                let (annex, table) =
                    (words(&mut fields, "annex"), fields.required::<String>("table"));
                annex.zip(table).map(|(annex, table)| Passage::Annex { annex, table: table.into() })
            } else if fields.node("article").is_some() {
                fields.only(&[source, "article", "paragraph", "point", known_as]);
                let article = words(&mut fields, "article");
                let (paragraph, point) =
                    (words(&mut fields, "paragraph"), words(&mut fields, "point"));
                article.map(|article| Passage::Article { article, paragraph, point })
            } else {
                fields.missing("section");
                None
            };
            let (cited_as, source) = (words(&mut fields, known_as), fields.required(source));
            Some(Self { source: source?, passage: passage?, cited_as })
        }
    }

    fn words(fields: &mut Fields<'_, '_>, name: &str) -> Option<super::Cow<'static, str>> {
        fields.optional::<String>(name).map(Into::into)
    }

    document!(Citation);
}
