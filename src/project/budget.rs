//! What a project costs, and who pays.

use alloc::vec::Vec;

use super::Entry;
use crate::money::Euro;
use crate::programme::SpecificObjective;
use crate::strategy::City;

/// What a project costs, and what part of it the ERDF pays. Amounts in euros.
///
/// ```
/// use efro_gti::{Euro, Proposal, SpecificObjective};
/// use efro_gti::project::{Entry, ObjectivePart};
///
/// let mut proposal = Proposal::default();
/// proposal.budget.erdf = Euro::whole(1_000_000).into();
/// proposal.budget.total = Entry::parse("2500000.00");
/// let objectives = [SpecificObjective::ClimateAdaptation, SpecificObjective::UrbanMobility];
/// proposal.budget.by_objective =
///     objectives.map(|objective| ObjectivePart::new(objective, Euro::whole(500_000))).into();
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Budget {
    /// All costs.
    pub total: Entry<Euro>,
    /// The costs that are eligible.
    pub eligible: Entry<Euro>,
    /// The contribution of the ERDF that is asked for.
    pub erdf: Entry<Euro>,
    /// How that contribution is divided over the specific objectives, where there are several.
    pub by_objective: Vec<ObjectivePart>,
    /// How it is divided over the two cities, for a joint project.
    pub by_city: Vec<CityPart>,
}

/// The part of the ERDF contribution that is for a specific objective.
///
/// ```
/// use efro_gti::{Euro, SpecificObjective};
/// use efro_gti::project::{Entry, ObjectivePart};
///
/// let part = ObjectivePart::new(SpecificObjective::UrbanMobility, Euro::whole(500_000));
/// assert_eq!(part.erdf, Entry::parse("500000.00"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ObjectivePart {
    /// The specific objective.
    pub specific_objective: Entry<SpecificObjective>,
    /// Its part, in euros.
    pub erdf: Entry<Euro>,
}

impl ObjectivePart {
    /// The part of an objective, each known or as an [`Entry`].
    pub fn new(
        specific_objective: impl Into<Entry<SpecificObjective>>,
        erdf: impl Into<Entry<Euro>>,
    ) -> Self {
        Self { specific_objective: specific_objective.into(), erdf: erdf.into() }
    }
}

/// The part of the ERDF contribution that is for a city.
///
/// ```
/// use efro_gti::{City, Euro};
/// use efro_gti::project::{CityPart, Entry};
///
/// let part = CityPart::new(City::Ghent, Euro::whole(500_000));
/// assert_eq!(part, CityPart::new(Entry::parse("Gent"), Entry::parse("500000.00")));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CityPart {
    /// The city.
    pub city: Entry<City>,
    /// Its part, in euros.
    pub erdf: Entry<Euro>,
}

impl CityPart {
    /// The part of a city, each known or as an [`Entry`].
    pub fn new(city: impl Into<Entry<City>>, erdf: impl Into<Entry<Euro>>) -> Self {
        Self { city: city.into(), erdf: erdf.into() }
    }
}
