//! From a proposal to what a ledger books.

use alloc::string::String;
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
    /// When the id, the programme, the cities with their area, the objectives with their themes, or the amounts do
    /// not pass their checks, or several objectives have no parts: the report of these.
    ///
    /// ```
    /// use efro_gti::{Ledger, Proposal};
    /// use efro_gti::portfolio::Stage;
    ///
    /// # #[cfg(feature = "serde")] {
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
        let sound = report.conclusion() == Conclusion::Passed;
        let operations = if sound { self.booked(stage) } else { None };
        operations.ok_or_else(|| NotCompliantError::new(report))
    }

    /// The operations of a proposal that passes the checks, or `None` if something is missing after all.
    fn booked(&self, stage: Stage) -> Option<Vec<Operation>> {
        let id = self.id.as_deref()?.trim();
        let cities = self.known_cities().ok()?;
        let strand = match cities.as_slice() {
            [City::Antwerp] => Strand::Antwerp,
            [City::Ghent] => Strand::Ghent,
            _ => Strand::BothCities,
        };
        let parts = self.parts()?;
        let alone = parts.len() == 1;
        let operations = parts.into_iter().map(|(specific_objective, funding)| {
            let theme = self.theme_of(specific_objective);
            let id =
                if alone { String::from(id) } else { alloc::format!("{id}/{specific_objective}") };
            let posting = Posting { strand, theme, specific_objective, stage, funding };
            let operation = Operation::new(id, posting).ok()?;
            if alone && strand == Strand::BothCities && !self.budget.by_city.is_empty() {
                operation.divided(self.part_of_antwerp(funding)?).ok()
            } else {
                Some(operation)
            }
        });
        operations.collect()
    }

    /// The outcomes of the checks that an operation depends on.
    fn of_an_operation(&self) -> Vec<Outcome> {
        let needed = [
            &conditions::ID,
            &conditions::scheme::CONDITION,
            &conditions::area::CONDITION,
            &conditions::objective_of_theme::CONDITION,
            &conditions::budget::CONDITION,
            &conditions::budget_parts::CONDITION,
        ];
        let mut outcomes: Vec<Outcome> =
            needed.iter().flat_map(|check| check.outcomes(self, None)).collect();
        let several = self.known_objectives().is_ok_and(|objectives| objectives.len() > 1);
        if several && self.budget.by_specific_objective.is_empty() {
            let place = Pointer::ROOT.child("budget").child("by_specific_objective");
            outcomes.retain(|one| *one.place() != place);
            let missing = Observation::missing(place).titled(Text::new(
                "Elke specifieke doelstelling heeft een deel van de EFRO-bijdrage",
                "Each specific objective has a part of the ERDF contribution",
            ));
            outcomes.push(conditions::budget_parts::CONDITION.outcome(self, missing));
        }
        outcomes
    }

    /// The objectives with their parts of the contribution and, in proportion, of all costs.
    fn parts(&self) -> Option<Vec<(SpecificObjective, Funding)>> {
        let (erdf, total) = (*self.budget.erdf.known()?, *self.budget.total.known()?);
        let divided = self.budget.by_specific_objective.iter();
        let divided =
            divided.map(|part| Some((*part.specific_objective.known()?, *part.erdf.known()?)));
        let mut parts: Vec<(SpecificObjective, Euro)> = divided.collect::<Option<_>>()?;
        if parts.is_empty() {
            parts.extend(self.known_objectives().ok()?.iter().map(|one| (*one, erdf)));
        }
        let totals = in_proportion(total, parts.iter().map(|(_, erdf)| *erdf))?;
        let of_all = parts.into_iter().zip(totals);
        Some(
            of_all.map(|((objective, erdf), total)| (objective, Funding { erdf, total })).collect(),
        )
    }

    /// Antwerp's part of a joint proposal whose budget divides it. A city that is left out has no part.
    fn part_of_antwerp(&self, whole: Funding) -> Option<Funding> {
        let part = |city| {
            let mut of_city = self.budget.by_city.iter();
            match of_city.find(|part| part.city.known() == Some(&city)) {
                Some(part) => part.erdf.known().copied(),
                None => Some(Euro::ZERO),
            }
        };
        let (antwerp, ghent) = (part(City::Antwerp)?, part(City::Ghent)?);
        let total = in_proportion(whole.total, [antwerp, ghent])?.into_iter().next()?;
        Some(Funding { erdf: antwerp, total })
    }

    /// The only theme of the proposal that has the objective.
    fn theme_of(&self, objective: SpecificObjective) -> Option<Theme> {
        let themes = self.known_themes().ok()?;
        let mut having = themes.iter().filter(|one| one.specific_objectives().contains(&objective));
        having.next().copied().filter(|_| having.next().is_none())
    }
}

/// An amount divided in proportion to other amounts.
fn in_proportion(amount: Euro, others: impl IntoIterator<Item = Euro>) -> Option<Vec<Euro>> {
    let weights = others.into_iter().map(|other| ((), other.cents().unsigned_abs()));
    let split = amount.split(weights).ok()?;
    Some(split.parts().iter().map(|part| part.amount).collect())
}
