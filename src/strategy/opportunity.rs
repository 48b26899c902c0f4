//! The opportunities of a city.

use super::{City, Link, NeedDomain, Statistic, Status, Theme};
use crate::code::codes;
use crate::source::Citation;
use crate::text::Text;

/// An opportunity of a city: something that it does, plans, studies or aims at, on which the strategy can
/// build (sections 3.1.2.2 and 3.2.2.2).
///
/// ```
/// use efro_gti::City;
/// use efro_gti::strategy::Opportunity;
///
/// let opportunities = City::Antwerp.strategy().opportunities;
/// let with_action = |one: &&Opportunity| one.example_actions().next().is_some();
/// let opportunity = opportunities.iter().find(with_action).expect("some become example actions");
/// println!("{}, for {} needs", opportunity.text, opportunity.needs().count());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Opportunity {
    /// The id, which never changes: `antwerp-opportunity-safe-city-1`.
    pub id: &'static str,
    /// The city.
    pub city: City,
    /// Whether the strategy presents the record as a fact, a plan, a study or an aim.
    pub status: Status,
    /// The chapter under which the strategy lists the opportunity.
    pub chapter: OpportunityChapter,
    /// The field or track within the chapter, or `None` if it has none. Ghent's climate and digitalisation have them.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub heading: Option<Text>,
    /// The opportunity, in the crate's own words.
    pub text: Text,
    /// The themes that the record clearly concerns. May be empty.
    pub themes: &'static [Theme],
    /// The domains of needs that the opportunity concerns. [`need_links`](Self::need_links) names the needs.
    pub domains: &'static [NeedDomain],
    /// The links to the needs that the opportunity answers.
    pub need_links: &'static [Link],
    /// The reason why the opportunity answers no need, or `None` if it answers at least one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub no_link_reason: Option<Text>,
    /// The numbers of Antwerp's coalition agreement that the text refers to, such as `BA2`.
    pub agreement_refs: &'static [&'static str],
    /// The policy notes that the text names (Ghent), by their official names.
    pub policy_notes: &'static [&'static str],
    /// The figures in the passage. Most are targets.
    pub statistics: &'static [Statistic],
    /// The passage in the strategy.
    pub citation: Citation,
    /// The first words of the passage, in Dutch, to find it in the strategy.
    pub begins: &'static str,
    /// A note where the text is damaged, or `None`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub note: Option<Text>,
}

codes! {
    /// A chapter of opportunities. Antwerp has seven and Ghent four.
    ///
    /// The Dutch name is the strategy's, apart from capitals.
    pub enum OpportunityChapter("geen hoofdstuk van kansen", "not a chapter of opportunities") {
        /// In Antwerp.
        LiveableAndMobileCity = "liveable-and-mobile-city",
            nl "Leefbare en mobiele stad",
            en "Liveable and mobile city";
        /// In Antwerp.
        SafeCity = "safe-city", nl "Veilige stad", en "Safe city";
        /// In Antwerp.
        HarmoniousCity = "harmonious-city", nl "Harmonieuze stad", en "Harmonious city";
        /// In Antwerp.
        ResidentialCity = "residential-city", nl "Woonstad", en "Residential city";
        /// In Antwerp.
        LearningAndWorkingCity = "learning-and-working-city",
            nl "Lerende en werkende stad",
            en "Learning and working city";
        /// In Antwerp.
        VibrantCity = "vibrant-city", nl "Bruisende stad", en "Vibrant city";
        /// In Antwerp.
        WellGovernedCity = "well-governed-city", nl "Sterk bestuurde stad", en "Well-governed city";
        /// In Ghent.
        Space = "space",
            nl "Ruimte: mobiliteit – wonen – leefkwaliteit",
            en "Space: mobility – housing – quality of life";
        /// In Ghent.
        Green = "green", nl "Groen", en "Green";
        /// In Ghent, in six fields.
        Climate = "climate", nl "Klimaat", en "Climate";
        /// In Ghent, in four tracks.
        Digitalisation = "digitalisation", nl "Digitalisering", en "Digitalisation";
    }
}
