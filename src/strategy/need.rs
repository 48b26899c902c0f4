//! The needs of a city.

use super::{City, Statistic, Status, Theme};
use crate::code::codes;
use crate::source::Citation;
use crate::text::Text;

/// A need of a city, or a [finding](NeedKind::Finding) behind needs, from the analysis of needs (sections 3.1.2.1 and
/// 3.2.2.1).
///
/// ```
/// use efro_gti::{City, Language};
/// use efro_gti::strategy::NeedDomain;
///
/// let needs = City::Ghent.strategy().needs.iter();
/// for need in needs.filter(|need| need.domain == NeedDomain::Climate) {
///     println!("{}: {} [{}]", need.id, need.text.text(Language::English), need.citation);
///     for opportunity in need.opportunities() {
///         println!("- {}", opportunity.text.text(Language::English));
///     }
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Need {
    /// The id, which never changes: `antwerp-need-demography-1`.
    pub id: &'static str,
    /// The city.
    pub city: City,
    /// Whether the strategy presents the record as a fact, a plan, a study or an aim.
    pub status: Status,
    /// The domain under which the strategy lists the need.
    pub domain: NeedDomain,
    /// Whether it is a need or a finding.
    pub kind: NeedKind,
    /// The need, or the finding behind it, in the crate's own words.
    pub text: Text,
    /// The themes that the record clearly concerns. May be empty.
    pub themes: &'static [Theme],
    /// The figures in the passage.
    pub statistics: &'static [Statistic],
    /// The passage in the strategy.
    pub citation: Citation,
    /// The first words of the passage, in Dutch, to find it in the strategy.
    pub begins: &'static str,
    /// A note where the text is damaged or outdated, or `None`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub note: Option<Text>,
}

codes! {
    /// Whether a record of the analysis of needs is a need. The analysis also has figures, developments and strengths,
    /// which no project can respond to as a need.
    ///
    /// A record is a need if the strategy says that something is missing, wrong, at risk, worse than elsewhere, in
    /// doubt or to be done, or calls it a challenge. Everything else is a finding, even if a need can be concluded
    /// from it.
    ///
    /// ```
    /// use efro_gti::City;
    /// use efro_gti::strategy::NeedKind;
    ///
    /// let kind = |id| City::Ghent.strategy().need(id).map(|need| need.kind);
    /// // Investment against heat stress is urgently needed.
    /// assert_eq!(kind("ghent-need-climate-5"), Some(NeedKind::Need));
    /// // More renewable energy is produced every year.
    /// assert_eq!(kind("ghent-need-climate-1"), Some(NeedKind::Finding));
    /// ```
    pub enum NeedKind("geen soort van nood", "not a kind of need") {
        /// Something that is missing, wrong, at risk, worse than elsewhere, in doubt or to be done.
        Need = "need", nl "nood", en "need";
        /// A figure, a development, a strength or an explanation.
        Finding = "finding", nl "vaststelling", en "finding";
    }
}

codes! {
    /// A domain of needs. Antwerp has eight and Ghent four, of which three are the same.
    ///
    /// The Dutch name is the strategy's, apart from capitals.
    pub enum NeedDomain("geen domein van noden", "not a domain of needs") {
        /// In Antwerp.
        Demography = "demography", nl "Demografie", en "Demography";
        /// In Antwerp.
        SocioEconomic = "socio-economic",
            nl "Sociaaleconomische situatie",
            en "Socio-economic situation";
        /// In Antwerp.
        EducationAndChildcare = "education-and-childcare",
            nl "Onderwijs en kinderopvang",
            en "Education and childcare";
        /// In Antwerp.
        Housing = "housing", nl "Wonen", en "Housing";
        /// In Antwerp.
        Mobility = "mobility", nl "Mobiliteit", en "Mobility";
        /// In Ghent.
        Space = "space",
            nl "Ruimte: mobiliteit – wonen – leefkwaliteit",
            en "Space: mobility – housing – quality of life";
        /// In both cities.
        Green = "green", nl "Groen", en "Green";
        /// In both cities.
        Climate = "climate", nl "Klimaat", en "Climate";
        /// In both cities.
        Digitalisation = "digitalisation", nl "Digitalisering", en "Digitalisation";
    }
}
