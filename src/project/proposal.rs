//! A project proposal: a form that is being filled in.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;

use super::{
    ActivityKind, Answer, Budget, CityRoles, Entry, IndicatorTarget, Location, OtherFunding,
    Period, PolicyFit, Scheme, ScrutinisedActivity,
};
use crate::programme::SpecificObjective;
use crate::strategy::{City, Theme};

/// A proposal for a project under the strategy: a form that is being filled in, of which any field may
/// be missing, and any code, amount or date typed in a way that cannot be read yet.
///
/// The applicant fills in every field that does not say otherwise.
///
/// Statements are in the applicant's own words, in any language; an empty or blank one is no answer.
/// A list that is left out differs from one that is there and has nothing in it.
///
/// ```
/// use efro_gti::{City, Proposal};
/// use efro_gti::project::Entry;
///
/// let mut proposal = Proposal::default();
/// // What is known goes in by `into`, what was typed as it was typed.
/// proposal.cities = Some(vec![City::Ghent.into()]);
/// proposal.specific_objectives = Some(vec![Entry::parse("RSO2.4")]);
/// proposal.principles.insert("ghent-1".into(), "Four thousand people live nearby.".into());
/// proposal.budget.erdf = Entry::parse("12,");
///
/// let report = proposal.assess();
/// let note = report.notes().find(|note| note.place().as_str() == "/budget/erdf").expect("\"12,\"");
/// assert_eq!(note.code(), "unreadable");
/// ```
///
/// # The document
///
/// Amounts, dates and numbers are texts; every field may be left out, and none may be unknown.
///
/// ```json
/// { "id": "GNT-2024-007", "title": "…", "lead": "Stad Gent", "scheme": "gti-antwerp-ghent",
///   "cities": ["ghent"], "location": { "nis": "44021", "scope": "site" }, "city_role": "initiator",
///   "themes": ["climate-adaptation"], "specific_objectives": ["RSO2.4"],
///   "policy_fit": { "ghent": { "multiannual_plan": "…", "policy_notes": "…" } },
///   "principles": { "ghent-1": "…", "ghent-3": { "answer": "…", "preferred": "…",
///     "judgement": { "verdict": "convincing", "by": "…", "on": "2024-01-18" } } },
///   "urban_angle": "…", "urban_needs": ["ghent-need-climate-5"], "additionality": "…",
///   "activity_kinds": ["investment"], "activities": [],
///   "indicators": [{ "code": "RCO26", "target": "1.5" }],
///   "budget": { "total": "2500000.00", "eligible": "2500000.00", "erdf": "1000000.00" },
///   "other_european_funding": [], "application_date": "2023-11-30",
///   "period": { "start": "2024-10-01", "end": "2027-09-30" } }
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Proposal {
    /// Its id, which no other proposal has. By whoever collects the proposals.
    pub id: Option<String>,
    /// Its title.
    pub title: Option<String>,
    /// Who leads it.
    pub lead: Option<String>,
    /// The programme that it is for, and the part of it.
    pub scheme: Entry<Scheme>,
    /// The call that it answers to, where there is one: its conditions then count as errors.
    pub call: Option<String>,
    /// The city or cities that it is in.
    pub cities: Option<Vec<Entry<City>>>,
    /// Where it is carried out.
    pub location: Location,
    /// What the city does in it. By the applicant, confirmed by the city.
    pub city_role: CityRoles,
    /// Whether the city is active in the development of the place (Ghent). By the city.
    pub active_in_development: Option<bool>,
    /// The themes of the strategy that it is under.
    pub themes: Option<Vec<Entry<Theme>>>,
    /// The specific objectives that it contributes to.
    pub specific_objectives: Option<Vec<Entry<SpecificObjective>>>,
    /// How it fits the policy of its city.
    pub policy_fit: PolicyFit,
    /// How it answers to the principles of its city, by their ids, such as `ghent-1`: those of
    /// [`CityStrategy::principles`](crate::strategy::CityStrategy::principles).
    pub principles: BTreeMap<String, Answer>,
    /// What makes it demonstrably urban.
    pub urban_angle: Option<String>,
    /// The urban needs that it responds to: ids of [`CityStrategy::needs`](crate::strategy::CityStrategy::needs).
    pub urban_needs: Option<Vec<String>>,
    /// The same in words, for needs that the strategy does not name.
    pub urban_needs_in_words: Option<String>,
    /// How it is additional to the regular strand of the programme, to other schemes, or to both.
    pub additionality: Option<String>,
    /// Whom it reaches: all of the city, or the area that it is tied to (Ghent).
    pub reach: Option<String>,
    /// How it is anchored in the urban fabric and contributes to urban policy (priority 2).
    pub urban_fabric: Option<String>,
    /// What is innovative about it (priority 1).
    pub innovation: Option<String>,
    /// How it is consistent with the smart specialisation strategy (`RSO1.1`, `RSO1.4`).
    pub smart_specialisation: Option<String>,
    /// What it consists of: each kind of activity in it.
    pub activity_kinds: Option<Vec<Entry<ActivityKind>>>,
    /// Which of the activities that the law looks at are in it; none is an empty list.
    pub activities: Option<Vec<Entry<ScrutinisedActivity>>>,
    /// What it will achieve, in indicators.
    pub indicators: Option<Vec<IndicatorTarget>>,
    /// What the law wants special attention for and it serves: ids of
    /// [`SPECIAL_ATTENTION`](crate::strategy::SPECIAL_ATTENTION), such as `special-attention-1`.
    pub special_attention: Option<Vec<String>>,
    /// What it costs, and who pays.
    pub budget: Budget,
    /// Money of other European programmes in it; none is an empty list.
    pub other_european_funding: Option<Vec<OtherFunding>>,
    /// When the proposal was, or will be, submitted. By whoever collects the proposals.
    pub application_date: Entry<Date>,
    /// When it was completed, if it was.
    pub completed_on: Entry<Date>,
    /// When it starts and ends.
    pub period: Period,
    /// Whether it builds infrastructure that is expected to last for five years or more.
    pub long_lived_infrastructure: Option<bool>,
    /// How that infrastructure is made climate-proof.
    pub climate_proofing: Option<String>,
    /// How it respects fundamental rights, gender equality, accessibility and sustainable development.
    pub horizontal_principles: Option<String>,
    /// Who of the urban authority selects it, or takes part in that. By the urban authority.
    pub selected_by: Option<String>,
}

#[cfg(feature = "json")]
impl Proposal {
    /// Reads a proposal from JSON text.
    ///
    /// # Errors
    ///
    /// When the text is not JSON, has a field that is unknown or given twice, or a value of the wrong
    /// kind. A code, amount or date that cannot be read is no error here: it is found when the
    /// proposal is assessed.
    pub fn from_json(text: &str) -> Result<Self, crate::document::DocumentError> {
        crate::document::Json::parse(text)?.sound()
    }

    /// Reads a proposal, or an array of them, from JSON text.
    ///
    /// # Errors
    ///
    /// As of [`from_json`](Self::from_json).
    pub fn all_from_json(text: &str) -> Result<Vec<Self>, crate::document::DocumentError> {
        let json = crate::document::Json::parse(text)?;
        if json.is_list() { json.sound() } else { json.sound().map(|one| alloc::vec![one]) }
    }
}
