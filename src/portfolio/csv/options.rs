//! How a file is read and written.

use crate::text::Language;

/// How a CSV file of operations is read and written.
///
/// ```
/// use efro_gti::Language;
/// use efro_gti::portfolio::csv::{Options, Reader};
///
/// let file = "id;strand;specific_objective;stage;erdf;total;remark
/// GNT-1;ghent;RSO2.8;selected;1.000,50;2.500,00;in the spring\n";
/// let options = Options::new().amounts_in(Language::Dutch).ignore_unknown_columns();
/// let (_, summary) = Reader::with_options(file.as_bytes(), options)?.into_ledger()?;
/// assert_eq!((summary.read(), summary.left_out()), (1, 0));
/// # Ok::<(), efro_gti::portfolio::csv::FileError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    pub(super) notation: Option<Language>,
    pub(super) ignore_unknown_columns: bool,
    pub(super) trust_ids: bool,
}

impl Options {
    /// Returns the default: amounts as `1234.56`, unknown columns are refused, and duplicate rows are left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads amounts in the notation of a language, as [`Euro::parse_written`](crate::Euro::parse_written) does: `€ 1.234,56` in
    /// Dutch, `€1,234.56` in English. The euro sign and the separators of thousands are optional. [`write`](fn@super::write) writes them without, as `1234,56` or `1234.56`.
    /// Without this, only amounts such as `1234.56` are read, since `1.234` could mean two amounts.
    #[must_use]
    pub fn amounts_in(mut self, language: Language) -> Self {
        self.notation = Some(language);
        self
    }

    /// Ignores columns with other names than [`Row::COLUMNS`](crate::portfolio::Row::COLUMNS). By default, they are an
    /// error, since a misspelt name would hide an optional column.
    #[must_use]
    pub fn ignore_unknown_columns(mut self) -> Self {
        self.ignore_unknown_columns = true;
        self
    }

    /// Skips the search for duplicate rows, which have the same id, strand, theme and specific objective, and for
    /// [similar ids](super::Summary::similar_ids). The search keeps all ids, so memory grows with the file; without it, memory is
    /// constant.
    #[must_use]
    pub fn trust_ids(mut self) -> Self {
        self.trust_ids = true;
        self
    }
}
