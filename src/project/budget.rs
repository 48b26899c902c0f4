//! The budget of a project.

use alloc::vec::Vec;

use super::Entry;
use super::fields::form;
use crate::money::Euro;
use crate::programme::SpecificObjective;
use crate::strategy::City;

form! {
    /// ```
    /// use efro_gti::{Euro, Proposal, SpecificObjective};
    /// use efro_gti::project::{Entry, SpecificObjectivePart};
    ///
    /// let mut proposal = Proposal::default();
    /// proposal.budget.erdf = Euro::whole(1_000_000).into();
    /// proposal.budget.total = Entry::parse("2500000.00");
    /// let objectives = [SpecificObjective::ClimateAdaptation, SpecificObjective::UrbanMobility];
    /// proposal.budget.by_specific_objective =
    ///     objectives.map(|one| SpecificObjectivePart::new(one, Euro::whole(500_000))).into();
    /// ```
    pub struct Budget in "/budget": "What a project costs, and what part of it the ERDF pays. Amounts in euros." {
        total: Entry<Euro>, "Totale kosten" / "Total costs", "Alle kosten van het project, ook die niet subsidiabel zijn."
            / "All costs of the project, including those that are not eligible.";
        eligible: Entry<Euro>, "Subsidiabele kosten" / "Eligible costs",
            "De kosten die voor EFRO-steun in aanmerking komen." / "The costs that ERDF support may cover.";
        erdf: Entry<Euro>, "Gevraagde EFRO-bijdrage" / "Requested ERDF contribution",
            "De bijdrage die van het EFRO wordt gevraagd."
            / "The contribution that is requested from the ERDF.";
        by_specific_objective: Vec<SpecificObjectivePart>, "Bijdrage per doelstelling" / "Contribution by objective",
            "Hoe die bijdrage over de specifieke doelstellingen is verdeeld, als het er meer dan één \
             zijn."
            / "How that contribution is divided over the specific objectives, where there are several.";
        by_city: Vec<CityPart>, "Bijdrage per stad" / "Contribution by city",
            "Hoe die bijdrage over de twee steden is verdeeld, bij een gezamenlijk project."
            / "How that contribution is divided over the two cities, for a joint project.";
    }
}

form! {
    /// ```
    /// use efro_gti::{Euro, SpecificObjective};
    /// use efro_gti::project::{Entry, SpecificObjectivePart};
    ///
    /// let part = SpecificObjectivePart::new(SpecificObjective::UrbanMobility, Euro::whole(500_000));
    /// assert_eq!(part.erdf, Entry::parse("500000.00"));
    /// ```
    pub struct SpecificObjectivePart in "/budget/by_specific_objective/0": "The part of the ERDF contribution that \
     is for a specific objective." {
        specific_objective: Entry<SpecificObjective>, "Doelstelling" / "Objective",
            "De specifieke doelstelling waarvoor dit deel bestemd is."
            / "The specific objective that this part is for.";
        erdf: Entry<Euro>, "EFRO-bijdrage" / "ERDF contribution",
            "Het deel van de EFRO-bijdrage, in euro." / "The part of the ERDF contribution, in euros.";
    }
}

impl SpecificObjectivePart {
    /// Returns the part for a specific objective. Both arguments may be a value or an [`Entry`].
    pub fn new(
        specific_objective: impl Into<Entry<SpecificObjective>>,
        erdf: impl Into<Entry<Euro>>,
    ) -> Self {
        Self { specific_objective: specific_objective.into(), erdf: erdf.into() }
    }
}

form! {
    /// ```
    /// use efro_gti::{City, Euro};
    /// use efro_gti::project::{CityPart, Entry};
    ///
    /// let part = CityPart::new(City::Ghent, Euro::whole(500_000));
    /// assert_eq!(part, CityPart::new(Entry::parse("Gent"), Entry::parse("500000.00")));
    /// ```
    pub struct CityPart in "/budget/by_city/0": "The part of the ERDF contribution that is for a city." {
        city: Entry<City>, "Stad" / "City", "De stad waarvoor dit deel bestemd is." / "The city that this part is for.";
        erdf: Entry<Euro>, "EFRO-bijdrage" / "ERDF contribution",
            "Het deel van de EFRO-bijdrage, in euro." / "The part of the ERDF contribution, in euros.";
    }
}

impl CityPart {
    /// Returns the part for a city. Both arguments may be a value or an [`Entry`].
    pub fn new(city: impl Into<Entry<City>>, erdf: impl Into<Entry<Euro>>) -> Self {
        Self { city: city.into(), erdf: erdf.into() }
    }
}
