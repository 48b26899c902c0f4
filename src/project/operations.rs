//! From a proposal to what a ledger books.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use super::observation::Observation;
use super::{Proposal, conditions};
use crate::document::Pointer;
use crate::money::Euro;
use crate::portfolio::{Funding, Operation, Posting, Stage};
use crate::programme::SpecificObjective;
use crate::report::{Conclusion, NotCompliantError, Outcome};
use crate::rules::Strand;
use crate::strategy::{City, Theme};
use crate::text::Text;

impl Proposal {
    /// The operations that a [`Ledger`](crate::Ledger) books for the proposal: one for each specific
    /// objective, with the part of the ERDF contribution that the budget gives it.
    ///
    /// The total costs are divided as the contribution is, to the cent. An operation is under the one
    /// theme of the proposal that has its objective, and under none where several have. One in both
    /// cities is divided between them where the budget says how and there is one objective; under
    /// several it stays joint.
    ///
    /// # Errors
    ///
    /// When the id, the cities with their area, the objectives with their themes, or the amounts do
    /// not pass their checks, or several objectives have no parts: the report of these.
    ///
    /// ```
    /// use efro_gti::{Ledger, Proposal};
    /// use efro_gti::portfolio::Stage;
    ///
    /// # #[cfg(feature = "json")] {
    /// let text = std::fs::read_to_string("examples/data/proposal.json")?;
    /// let proposal = Proposal::from_json(&text)?;
    /// let operations = proposal.operations(Stage::Selected)?;
    /// assert_eq!(operations[0].posting().slice().to_string(), "ghent+RSO2.4+climate-adaptation");
    /// let ledger: Ledger = operations.into_iter().collect();
    /// # }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn operations(&self, stage: Stage) -> Result<Vec<Operation>, NotCompliantError> {
        let report = self.report(self.of_an_operation());
        if report.conclusion() != Conclusion::Passed {
            return Err(NotCompliantError(report.into()));
        }
        // Both are there, or their checks would not hold.
        let id = self.id.as_deref().unwrap_or_default().trim();
        let cities = self.known_cities().unwrap_or_default();
        let parts = self.parts();
        let alone = parts.len() == 1;
        let operations = parts.into_iter().map(|(specific_objective, funding)| {
            let place = match cities.as_slice() {
                [City::Antwerp] => Strand::Antwerp,
                [City::Ghent] => Strand::Ghent,
                _ => Strand::BothCities,
            };
            let theme = self.theme_of(specific_objective);
            let id =
                if alone { String::from(id) } else { alloc::format!("{id}/{specific_objective}") };
            let booking = Posting { strand: place, theme, specific_objective, stage, funding };
            let operation = Operation::of_checked(id, booking);
            let divided = self
                .part_of_antwerp(funding)
                .filter(|_| alone && place == Strand::BothCities)
                .and_then(|antwerp| operation.clone().divided(antwerp).ok());
            divided.unwrap_or(operation)
        });
        Ok(operations.collect())
    }

    /// What the checks see that an operation rests on.
    fn of_an_operation(&self) -> Vec<Outcome> {
        let needed = [
            &conditions::id::CONDITION,
            &conditions::area::CONDITION,
            &conditions::objective_of_theme::CONDITION,
            &conditions::budget::CONDITION,
            &conditions::budget_parts::CONDITION,
        ];
        let mut outcomes: Vec<Outcome> =
            needed.iter().flat_map(|check| check.outcomes(self)).collect();
        let several = self.known_objectives().is_ok_and(|objectives| objectives.len() > 1);
        if several && self.budget.by_objective.is_empty() {
            let at = Pointer::ROOT.child("budget").child("by_objective");
            let asked = Text::new(
                "het deel van elke specifieke doelstelling",
                "the part of each specific objective",
            );
            outcomes.retain(|one| *one.place() != at);
            outcomes.push(
                conditions::budget_parts::CONDITION
                    .outcome(self, Observation::field_missing(at, asked)),
            );
        }
        outcomes
    }

    /// The objectives with their parts of the contribution and, in proportion, of all costs.
    fn parts(&self) -> Vec<(SpecificObjective, Funding)> {
        let (Some(erdf), Some(total)) = (self.budget.erdf.known(), self.budget.total.known())
        else {
            return vec![];
        };
        let divided = self.budget.by_objective.iter();
        let mut parts: Vec<(SpecificObjective, Euro)> = divided
            .filter_map(|part| Some((*part.specific_objective.known()?, *part.erdf.known()?)))
            .collect();
        if parts.is_empty() {
            parts.extend(self.known_objectives().iter().flatten().map(|one| (*one, *erdf)));
        }
        let totals = in_proportion(*total, parts.iter().map(|(_, erdf)| *erdf));
        let of_all = parts.into_iter().zip(totals);
        of_all.map(|((objective, erdf), total)| (objective, Funding { erdf, total })).collect()
    }

    /// What is Antwerp's of a joint proposal, where its budget divides it. The parts add up, or their
    /// check would not hold: a city that is left out has none of it.
    fn part_of_antwerp(&self, whole: Funding) -> Option<Funding> {
        let parts = Some(&self.budget.by_city).filter(|parts| !parts.is_empty())?;
        let part = |city| {
            let mut of_city = parts.iter().filter(|part| part.city.known() == Some(&city));
            of_city.find_map(|one| one.erdf.known().copied()).unwrap_or_default()
        };
        let (antwerp, ghent) = (part(City::Antwerp), part(City::Ghent));
        let total = in_proportion(whole.total, [antwerp, ghent]).into_iter().next()?;
        Some(Funding { erdf: antwerp, total })
    }

    /// The only theme of the proposal that has the objective.
    fn theme_of(&self, objective: SpecificObjective) -> Option<Theme> {
        let themes = self.known_themes().ok()?;
        let mut having = themes.iter().filter(|one| one.specific_objectives().contains(&objective));
        having.next().copied().filter(|_| having.next().is_none())
    }
}

/// An amount divided as other amounts are to each other.
fn in_proportion(amount: Euro, as_others: impl IntoIterator<Item = Euro>) -> Vec<Euro> {
    let weights = as_others.into_iter().map(|other| ((), other.cents().unsigned_abs()));
    match amount.split(weights) {
        Ok(split) => split.parts().iter().map(|part| part.amount).collect(),
        Err(_) => vec![],
    }
}
