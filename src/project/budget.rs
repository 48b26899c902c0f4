//! What a project costs, and who pays.

use alloc::vec::Vec;

use super::Entry;
use crate::money::Euro;
use crate::programme::SpecificObjective;
use crate::strategy::City;

/// What a project costs, and what part of it the ERDF pays. Amounts in euros.
///
/// ```
/// use efro_gti::{Entry, Euro, ObjectivePart, Proposal, SpecificObjective};
///
/// let mut proposal = Proposal::default();
/// proposal.budget.erdf = Euro::whole(1_000_000).into();
/// proposal.budget.total = Entry::typed("2500000.00");
/// let objectives = [SpecificObjective::ClimateAdaptation, SpecificObjective::UrbanMobility];
/// proposal.budget.by_objective = objectives
///     .map(|objective| {
///         let mut part = ObjectivePart::default();
///         part.specific_objective = objective.into();
///         part.erdf = Euro::whole(500_000).into();
///         part
///     })
///     .into();
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
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ObjectivePart {
    /// The specific objective.
    pub specific_objective: Entry<SpecificObjective>,
    /// Its part, in euros.
    pub erdf: Entry<Euro>,
}

/// The part of the ERDF contribution that is for a city.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CityPart {
    /// The city.
    pub city: Entry<City>,
    /// Its part, in euros.
    pub erdf: Entry<Euro>,
}
