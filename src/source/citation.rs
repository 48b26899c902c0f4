//! Citations: the passages that statements come from.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::{Basis, Source};
use crate::text::{Language, displayed_in_english, safe, says_something};

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
    basis: Basis,
}

/// The place of a passage in its document: a section, footnote, annex or article, or the whole document.
///
/// ```
/// use efro_gti::{Citation, Source, Text};
/// use efro_gti::source::Passage;
///
/// // For a number that is only known at run time.
/// let article = String::from("3");
/// let decision = Source::new(Text::new("Besluit 12", "Decision 12"));
/// let passage = Passage::Article { article: article.into(), paragraph: None, point: None };
/// assert_eq!(Citation::new(decision, passage).to_string(), "Decision 12, art. 3");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Passage {
    /// The document as a whole.
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
    /// An article of an act, optionally with a paragraph and a point.
    Article {
        /// The number of the article.
        article: Cow<'static, str>,
        /// The number of the paragraph.
        paragraph: Option<Cow<'static, str>>,
        /// The letters of the point, with or without brackets: `(a)(i)`, `h`.
        point: Option<Cow<'static, str>>,
    },
}

impl Passage {
    /// Returns the numbers of the passage, each with the name of the field that has it.
    pub(crate) fn numbers(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let numbers = match self {
            Self::Whole => [None; 3],
            Self::Section(section) => [Some(("section", section)), None, None],
            Self::Footnote { section, footnote } => {
                [Some(("section", section)), Some(("footnote", footnote)), None]
            }
            Self::Annex { annex, table } => [Some(("annex", annex)), Some(("table", table)), None],
            Self::Article { article, paragraph, point } => [
                Some(("article", article)),
                paragraph.as_ref().map(|paragraph| ("paragraph", paragraph)),
                point.as_ref().map(|point| ("point", point)),
            ],
        };
        numbers.into_iter().flatten().map(|(name, number)| (name, &**number))
    }
}

impl Citation {
    /// Returns whether a number of the passage, or the name that the strategy uses, is blank.
    pub(crate) fn is_blank(&self) -> bool {
        let name = self.cited_as.as_deref().is_some_and(|name| !says_something(name));
        name || self.passage.numbers().any(|(_, number)| !says_something(number))
    }

    /// The articles of the CPR on territorial strategies: 28 and 29 in the adopted act, 22 and 23 in the
    /// Commission's proposal of 2018, which the strategy cites.
    pub const TERRITORIAL_STRATEGIES: Self = Self {
        source: Source::CPR,
        passage: Passage::Article { article: Cow::Borrowed("28-29"), paragraph: None, point: None },
        cited_as: Some(Cow::Borrowed("CPR art. 22 & 23")),
        basis: Basis::Stated,
    };

    /// Returns a citation of a passage of a document, with the basis [`Basis::Stated`].
    pub const fn new(source: Source, passage: Passage) -> Self {
        Self { source, passage, cited_as: None, basis: Basis::Stated }
    }

    /// Cites a section, such as `3.1.4` of the strategy.
    pub const fn section(source: Source, section: &'static str) -> Self {
        Self::new(source, Passage::Section(Cow::Borrowed(section)))
    }

    /// Cites a footnote of a section.
    pub const fn footnote(source: Source, section: &'static str, footnote: &'static str) -> Self {
        let (section, footnote) = (Cow::Borrowed(section), Cow::Borrowed(footnote));
        Self::new(source, Passage::Footnote { section, footnote })
    }

    /// Cites a table of an annex to an act.
    pub const fn annex(source: Source, annex: &'static str, table: &'static str) -> Self {
        let (annex, table) = (Cow::Borrowed(annex), Cow::Borrowed(table));
        Self::new(source, Passage::Annex { annex, table })
    }

    /// Cites an article of an act.
    pub const fn article(source: Source, article: &'static str) -> Self {
        let article = Cow::Borrowed(article);
        Self::new(source, Passage::Article { article, paragraph: None, point: None })
    }

    /// Cites a paragraph of an article.
    pub const fn paragraph(source: Source, article: &'static str, paragraph: &'static str) -> Self {
        let article = Cow::Borrowed(article);
        let paragraph = Some(Cow::Borrowed(paragraph));
        Self::new(source, Passage::Article { article, paragraph, point: None })
    }

    /// Cites a point of a paragraph, such as `h` or `(h)`, or with a subpoint `(a)(i)`.
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

    /// Returns the citation marked as an [inference](Basis::Inference): the passage does not state literally
    /// what it is cited for.
    ///
    /// ```
    /// use efro_gti::{Citation, Language, Source};
    ///
    /// let above_zero = Citation::paragraph(Source::ERDF_REGULATION, "8", "2").inference();
    /// assert_eq!(
    ///     above_zero.text(Language::English),
    ///     "Regulation (EU) 2021/1058 (ERDF), art. 8(2) (inference)",
    /// );
    /// ```
    #[must_use]
    pub const fn inference(mut self) -> Self {
        self.basis = Basis::Inference;
        self
    }

    /// Sets the name by which the strategy refers to the passage.
    #[cfg(feature = "serde")]
    pub(crate) fn in_strategy(mut self, cited_as: Option<Cow<'static, str>>) -> Self {
        self.cited_as = cited_as;
        self
    }

    /// Returns the cited document.
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// Returns the place of the passage in the document.
    pub fn passage(&self) -> &Passage {
        &self.passage
    }

    /// Returns the name by which the strategy refers to the passage, or `None` if the strategy uses the
    /// numbers of the adopted act or does not refer to the passage.
    pub fn cited_as(&self) -> Option<&str> {
        self.cited_as.as_deref()
    }

    /// Returns the basis: whether the passage states what it is cited for, or that was inferred from it.
    pub const fn basis(&self) -> Basis {
        self.basis
    }

    /// Returns the citation in `language`. An inference is marked as such.
    pub fn text(&self, language: Language) -> String {
        let document = self.source.title().text(language);
        let passage = self.passage.text(language);
        let cited = match (&self.cited_as, language) {
            (None, _) => format!("{document}, {passage}"),
            (Some(name), Language::Dutch) => {
                format!("{document}, {passage} (in de strategie: {name})")
            }
            (Some(name), Language::English) => {
                format!("{document}, {passage} (in the strategy: {name})")
            }
        };
        safe(match self.basis {
            Basis::Stated => cited,
            Basis::Inference => format!("{cited} ({})", self.basis.text(language)),
        })
    }
}

impl Passage {
    /// Returns the passage in `language`, such as `art. 11(2)` or `art. 11, lid 2`.
    pub fn text(&self, language: Language) -> String {
        let passage = match (self, language) {
            (Self::Whole, Language::Dutch) => "als geheel".into(),
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
                // Dutch acts use closing brackets only: `(a)(i)` is written `a), i)`.
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
        };
        safe(passage)
    }
}

displayed_in_english!(Passage);

/// Names a chapter (`3`) or a section of one (`3.1`).
fn dutch_section(section: &str) -> String {
    let kind = if section.contains('.') { "onderdeel" } else { "hoofdstuk" };
    format!("{kind} {section}")
}

/// Returns the letters of a point with or without brackets: `a` and `i` for `(a)(i)`.
fn letters_of(point: &str) -> impl Iterator<Item = &str> {
    point.split(['(', ')']).filter(|one| !one.is_empty())
}

displayed_in_english!(Citation);
