//! What a city needs.

use super::{City, Statistic, Status, Theme};
use crate::code::codes;
use crate::source::Citation;
use crate::text::Text;

/// A need of a city (sections 3.1.2.1 and 3.2.2.1).
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
    /// The id, frozen: `antwerp-need-demography-1`.
    pub id: &'static str,
    /// The city.
    pub city: City,
    /// What the strategy says that it is.
    pub status: Status,
    /// The domain under which the text has it.
    pub domain: NeedDomain,
    /// What is needed, or what is found.
    pub text: Text,
    /// The themes that it speaks to, where it plainly does.
    pub themes: &'static [Theme],
    /// The figures that it gives.
    pub statistics: &'static [Statistic],
    /// The passage in the strategy.
    pub citation: Citation,
    /// The first words of the passage, in Dutch as the strategy has them, so that a reader finds it.
    pub begins: &'static str,
    /// Where the text is damaged or outdated.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub note: Option<Text>,
}

codes! {
    /// A domain of needs: eight of Antwerp, four of Ghent, three of them the same.
    ///
    /// The Dutch name is the strategy's, but for its capitals.
    pub enum NeedDomain("geen domein van noden", "not a domain of needs") {
        /// Population (Antwerp).
        Demography = "demography", nl "Demografie", en "Demography";
        /// Income, poverty and work (Antwerp).
        SocioEconomic = "socio-economic",
            nl "Sociaaleconomische situatie",
            en "Socio-economic situation";
        /// Schools and childcare (Antwerp).
        EducationAndChildcare = "education-and-childcare",
            nl "Onderwijs en kinderopvang",
            en "Education and childcare";
        /// Housing (Antwerp).
        Housing = "housing", nl "Wonen", en "Housing";
        /// Mobility (Antwerp).
        Mobility = "mobility", nl "Mobiliteit", en "Mobility";
        /// Space: mobility, housing, quality of life (Ghent).
        Space = "space",
            nl "Ruimte: mobiliteit – wonen – leefkwaliteit",
            en "Space: mobility – housing – quality of life";
        /// Green (both).
        Green = "green", nl "Groen", en "Green";
        /// Climate (both).
        Climate = "climate", nl "Klimaat", en "Climate";
        /// Digitalisation (both).
        Digitalisation = "digitalisation", nl "Digitalisering", en "Digitalisation";
    }
}
