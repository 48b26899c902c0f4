//! The documents that statements come from, and the version of each that was read.

use crate::document::object;
use crate::text::Text;

/// The edition of the strategy that this version of the crate contains.
///
/// Every report states it, so that a report that was kept says which edition it was checked against:
///
/// ```
/// use efro_gti::{EDITION, Proposal};
///
/// assert_eq!(Proposal::default().assess().edition(), EDITION);
/// ```
pub const EDITION: &str = "gti-antwerpen-gent-2021-2027";

object! {
    /// ```
    /// use efro_gti::{Language, Source};
    ///
    /// assert_eq!(
    ///     Source::ERDF_REGULATION.title().text(Language::English),
    ///     "Regulation (EU) 2021/1058 (ERDF)",
    /// );
    /// assert!(Source::ERDF_REGULATION.version().is_some());
    /// ```
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Source: "A document that statements come from, and the version that was read." {
        /// The title.
        required title: Text,
        /// The version that was read.
        optional version: Text,
    }
}

impl Source {
    /// The urban strategy of Antwerp and Ghent, the main source of the crate.
    pub const STRATEGY: Self = Self::known(
        Text::new("GTI-strategie Antwerpen en Gent", "GTI strategy of Antwerp and Ghent"),
        Text::new(
            "EFRO-programma Vlaanderen 2021-2027, hoofdstukken 2 tot en met 6",
            "ERDF programme Flanders 2021-2027, chapters 2 to 6",
        ),
    );

    /// Regulation (EU) 2021/1058, on the European Regional Development Fund.
    #[doc(alias("EFRO-verordening", "2021/1058"))]
    pub const ERDF_REGULATION: Self = Self::known(
        Text::new("Verordening (EU) 2021/1058 (EFRO)", "Regulation (EU) 2021/1058 (ERDF)"),
        Text::new(
            "zoals bekendgemaakt op 30 juni 2021 (rectificatie: PB L 13 van 2022), en in de \
             geconsolideerde versie van 20 september 2025, met de wijzigingen bij Verordeningen (EU) \
             2024/795, 2024/3236 en 2025/1914",
            "as published on 30 June 2021 (corrigendum: OJ L 13, 2022), and in the consolidated version \
             of 20 September 2025, as amended by Regulations (EU) 2024/795, 2024/3236 and 2025/1914",
        ),
    );

    /// Regulation (EU) 2021/1060, the Common Provisions Regulation (CPR).
    #[doc(alias("GB-verordening", "2021/1060"))]
    pub const CPR: Self = Self::known(
        Text::new(
            "Verordening (EU) 2021/1060 (GB-verordening)",
            "Regulation (EU) 2021/1060 (common provisions)",
        ),
        Text::new(
            "zoals bekendgemaakt op 30 juni 2021 (rectificatie: PB L 261 van 2021), en in de \
             geconsolideerde versie van 25 oktober 2025; die van 1 juli 2026 is niet geraadpleegd",
            "as published on 30 June 2021 (corrigendum: OJ L 261, 2021), and in the consolidated version \
             of 25 October 2025; that of 1 July 2026 has not been consulted",
        ),
    );

    /// The calls for projects under the strategy, as far as their conditions are published.
    pub const CALLS: Self = Self::known(
        Text::new("Oproepen van de GTI Antwerpen en Gent", "Calls of the ITI Antwerp and Ghent"),
        Text::new(
            "oproepen van 2023, zoals publiek samengevat",
            "calls of 2023, as publicly summarised",
        ),
    );

    const fn known(title: Text, version: Text) -> Self {
        Self { title, version: Some(version) }
    }

    /// Returns a source for a custom document, such as a decision of a monitoring committee, without a
    /// version.
    pub const fn new(title: Text) -> Self {
        Self { title, version: None }
    }

    /// Sets the version that was read.
    #[must_use]
    pub fn with_version(mut self, version: Text) -> Self {
        self.version = Some(version);
        self
    }

    /// Returns the title.
    pub fn title(&self) -> &Text {
        &self.title
    }

    /// Returns the version that was read, or `None` if it is not stated.
    pub fn version(&self) -> Option<&Text> {
        self.version.as_ref()
    }
}
