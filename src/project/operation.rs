//! From a proposal to the operation that a ledger books.

use alloc::vec::Vec;

use super::observation::{Observation, each_code};
use super::{Proposal, Scheme, conditions};
use crate::document::Pointer;
use crate::money::Euro;
use crate::portfolio::{Funding, Operation, Part, Stage};
use crate::programme::SpecificObjective;
use crate::report::{Conclusion, NotCompliantError, Outcome};
use crate::rules::Strand;
use crate::strategy::{City, Theme};
use crate::text::{Text, says_something};

impl Proposal {
    /// Returns the proposal as an operation at the stage [`Selected`](Stage::Selected), with at least one part for
    /// each specific objective.
    ///
    /// It does not check that the proposal passes or was selected: [assess](Self::assess) it first, as the
    /// [cookbook](crate::guide::cookbook#book-a-proposal-that-was-selected) does. Nor does it know which ids are booked
    /// already: [`Operations::new`](crate::portfolio::Operations::new) refuses an id that occurs twice. The id is trimmed.
    ///
    /// The budget says which part of the ERDF contribution each objective has. The total costs are divided in
    /// proportion to the contribution, to the cent. The strand follows from the scheme:
    ///
    /// * In the ITI Antwerp and Ghent it is that of the city. With both cities it is joint, unless there is one
    ///   objective and the budget divides the contribution over the cities: then each city has a part. A part is
    ///   under the one theme of the proposal that has its objective, and under none if several have.
    /// * In another ITI it is `other-urban`, and in the regular strand `regular`, without a theme.
    ///
    /// # Errors
    ///
    /// Returns an error with a report if a condition is not met or could not be evaluated. The report covers the id, the scheme, the
    /// cities with their area, the objectives with their themes, and the amounts. A proposal with several objectives
    /// must state the part of each in the budget. For another ITI and the regular strand, neither the area nor the
    /// themes are checked.
    ///
    /// ```
    /// use efro_gti::{Ledger, Proposal};
    /// use efro_gti::portfolio::Level;
    ///
    /// # #[cfg(feature = "serde")] {
    /// let text = std::fs::read_to_string("examples/data/proposal.json")?;
    /// let operation = Proposal::from_json(&text)?.operation()?;
    /// assert_eq!(operation.parts()[0].slice().to_string(), "ghent+RSO2.4+climate-adaptation");
    /// let ledger: Ledger = [operation.clone()].into_iter().collect();
    /// let selected = ledger.commitments(Level::Selected)?;
    /// assert_eq!(selected.funding(operation.parts()[0].slice()), operation.parts()[0].funding);
    /// # }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn operation(&self) -> Result<Operation, NotCompliantError> {
        let report = self.report(self.checks_of_operation());
        let passed = report.conclusion() == Conclusion::Passed;
        let operation = if passed { self.selected() } else { None };
        operation.ok_or_else(|| NotCompliantError::new(report))
    }

    /// Returns the operation of a proposal that meets the conditions, or `None` if something is missing after all.
    fn selected(&self) -> Option<Operation> {
        let objectives = self.funding_of_objectives()?;
        let cities = self.strand().is_none() && !self.budget.by_city.is_empty();
        let mut parts = Vec::new();
        match objectives.as_slice() {
            [(objective, funding)] if cities => {
                for (city, funding) in self.funding_of_cities(*funding)? {
                    parts.push(self.part(city.into(), *objective, funding));
                }
            }
            _ => {
                let strand = self.strand().or_else(|| self.strand_of_cities())?;
                parts.extend(
                    objectives.iter().map(|(one, funding)| self.part(strand, *one, *funding)),
                );
            }
        }
        let operation = Operation::new(self.id.as_deref()?.trim(), parts).ok()?;
        match self.title.as_deref().filter(|title| says_something(title)) {
            Some(title) => operation.with_title(title).ok(),
            None => Some(operation),
        }
    }

    fn part(
        &self,
        strand: Strand,
        specific_objective: SpecificObjective,
        funding: Funding,
    ) -> Part {
        let theme = match self.strand() {
            Some(_) => None,
            None => self.theme_of(specific_objective),
        };
        Part { strand, theme, specific_objective, stage: Stage::Selected, funding, paid: None }
    }

    /// Returns the strand of a proposal for another part of the programme than the ITI of the two cities.
    fn strand(&self) -> Option<Strand> {
        match self.scheme.known()? {
            Scheme::OtherGti => Some(Strand::OtherUrban),
            Scheme::RegularStrand => Some(Strand::Regular),
            _ => None,
        }
    }

    fn strand_of_cities(&self) -> Option<Strand> {
        match self.known_cities().ok()?.as_slice() {
            [city] => Some((*city).into()),
            _ => Some(Strand::BothCities),
        }
    }

    /// Returns the outcomes of the conditions that an operation depends on.
    fn checks_of_operation(&self) -> Vec<Outcome> {
        let always =
            [&conditions::ID, &conditions::budget::CONDITION, &conditions::budget_parts::CONDITION];
        let of_strategy = [
            &conditions::scheme::CONDITION,
            &conditions::area::CONDITION,
            &conditions::THEME,
            &conditions::objective_of_theme::CONDITION,
        ];
        let of_strategy = of_strategy.into_iter().filter(|_| self.strand().is_none());
        let checks = always.into_iter().chain(of_strategy);
        let mut outcomes: Vec<Outcome> =
            checks.flat_map(|check| check.outcomes(self, None)).collect();
        if self.strand().is_some() {
            let place = Pointer::fixed("/specific_objectives");
            let known = |_: &SpecificObjective, place| Observation::at(place, Ok(()));
            let objectives = each_code(self.specific_objectives.as_deref(), &place, known);
            let check = &conditions::objective_of_theme::CONDITION;
            outcomes.extend(
                objectives.into_iter().map(|one| check.outcome(self, one.titled(&OBJECTIVES))),
            );
        }
        let several = self.known_objectives().is_ok_and(|objectives| objectives.len() > 1);
        if several && self.budget.by_specific_objective.is_empty() {
            let place = Pointer::fixed("/budget/by_specific_objective");
            outcomes.retain(|one| *one.place() != place);
            let missing = Observation::missing(place).titled(Text::new(
                "Elke specifieke doelstelling heeft een deel van de EFRO-bijdrage",
                "Each specific objective has a part of the ERDF contribution",
            ));
            outcomes.push(conditions::budget_parts::CONDITION.outcome(self, missing));
        }
        outcomes
    }

    /// Returns the objectives with their part of the contribution and, in proportion, of all costs.
    fn funding_of_objectives(&self) -> Option<Vec<(SpecificObjective, Funding)>> {
        let (erdf, total) = (*self.budget.erdf.known()?, *self.budget.total.known()?);
        let stated = self.budget.by_specific_objective.iter();
        let stated =
            stated.map(|part| Some((*part.specific_objective.known()?, *part.erdf.known()?)));
        let mut parts: Vec<(SpecificObjective, Euro)> = stated.collect::<Option<_>>()?;
        if parts.is_empty() {
            parts.extend(self.known_objectives().ok()?.iter().map(|one| (*one, erdf)));
        }
        in_proportion(total, parts)
    }

    /// Returns the cities that the budget divides the contribution over, with their part of it and of all costs.
    fn funding_of_cities(&self, whole: Funding) -> Option<Vec<(City, Funding)>> {
        let stated = self.budget.by_city.iter();
        let parts = stated.map(|part| Some((*part.city.known()?, *part.erdf.known()?)));
        in_proportion(whole.total, parts.collect::<Option<_>>()?)
    }

    /// Returns the theme of an objective, or `None` if several themes of the proposal have it.
    fn theme_of(&self, objective: SpecificObjective) -> Option<Theme> {
        let themes = self.known_themes().ok()?;
        let mut having = themes.iter().filter(|one| one.specific_objectives().contains(&objective));
        having.next().copied().filter(|_| having.next().is_none())
    }
}

static OBJECTIVES: Text = Text::new(
    "Het voorstel noemt zijn specifieke doelstellingen",
    "The proposal names its specific objectives",
);

/// Returns parts of the contribution, each with a part of the total in proportion to it.
fn in_proportion<T: Copy>(total: Euro, parts: Vec<(T, Euro)>) -> Option<Vec<(T, Funding)>> {
    let weights = parts.iter().map(|(_, erdf)| ((), erdf.cents().unsigned_abs()));
    let split = total.split(weights).ok()?;
    let totals = split.parts().iter().map(|part| part.amount);
    let funding = parts.into_iter().zip(totals);
    Some(funding.map(|((key, erdf), total)| (key, Funding { erdf, total })).collect())
}
