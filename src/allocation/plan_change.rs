//! Plans with other amounts: changed one by one, or by a transfer.

use alloc::string::ToString;
use alloc::vec::Vec;

use super::FinancialPlan;
use super::plan::{JOINT, place_of};
use super::transfer_parts::transfer_problem;
use crate::document::{DocumentError, DocumentProblem, Pointer, ProblemKind, Problems};
use crate::money::Euro;
use crate::rules::{Base, Slice};

impl FinancialPlan {
    /// Returns the plan with the amount of a slice, or the declared base, set or replaced. All other stated
    /// amounts and the assumptions are kept. The amount of a priority is net of technical assistance.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`build`](crate::allocation::FinancialPlanBuilder::build).
    ///
    /// ```
    /// use efro_gti::{Euro, FinancialPlan, RuleSet, Slice};
    /// use efro_gti::report::Verdict;
    /// use efro_gti::rules::Base;
    ///
    /// let plan = FinancialPlan::builder("A programme", Euro::whole(1_000))
    ///     .technical_assistance(Euro::ZERO)
    ///     .urban(Euro::whole(79))
    ///     .build()?;
    /// let amended = plan.with_amount(Slice::URBAN, Euro::whole(81))?;
    /// assert_eq!(RuleSet::adopted().check(&plan).outcomes()[0].verdict(), Verdict::Failed);
    /// assert_eq!(RuleSet::adopted().check(&amended).outcomes()[0].verdict(), Verdict::Passed);
    ///
    /// let declared = amended.with_amount(Base::Declared, Euro::whole(810))?;
    /// assert_eq!(declared.stated(Base::Declared), Some(Euro::whole(810)));
    /// # Ok::<(), efro_gti::DocumentError>(())
    /// ```
    pub fn with_amount(&self, of: impl Into<Base>, amount: Euro) -> Result<Self, DocumentError> {
        let of = of.into();
        let mut builder = self.to_builder();
        match builder.stated.iter_mut().find(|stated| stated.of == of) {
            Some(stated) => {
                let gross = amount.checked_add(stated.assistance.unwrap_or(Euro::ZERO));
                let out_of_range =
                    |_| DocumentProblem::new(stated.at.clone(), ProblemKind::SumOutOfRange);
                stated.amount = gross.map_err(out_of_range)?;
            }
            None => builder = builder.stated(of, amount, place_of(of)),
        }
        builder.build()
    }

    /// Returns the plan after a transfer of `amount`, in euros. It is subtracted from the amount of every
    /// stated slice that contains all of `from` and nothing of `to`, and added to that of every stated slice
    /// that contains all of `to` and nothing of `from`. The declared base and the technical assistance that
    /// priorities state do not change.
    ///
    /// Each stated amount must contain all or nothing of either slice, since it is not known how much of a part is
    /// where. In a plan that states amounts of objectives and of strands, name both slices down to the objective and
    /// the strand: `regular+RSO2.4` to `regular+RSO2.1` between objectives, and `ghent+RSO1.2` to `antwerp+RSO1.2`,
    /// with the same objective, between strands. The error of a wider transfer suggests such parts.
    ///
    /// Technical assistance moves only if the plan states it as one amount, not per priority as table 11 does. An
    /// amount that is no longer a multiple of the [precision](Self::precision) counts as exact.
    ///
    /// # Errors
    ///
    /// Returns an error if the amount is negative, if the two slices overlap, if stated amounts contain only a part
    /// of one of them (one problem, which lists the amounts), if technical assistance of table 11 would move, or if
    /// an amount would become negative or out of range (at the place of that amount).
    ///
    /// ```
    /// use efro_gti::{City, Euro, FinancialPlan, Priority, Slice};
    ///
    /// let [smart, sustainable] = [Priority::SmartFlanders, Priority::SustainableFlanders];
    /// let plan = FinancialPlan::builder("A programme", Euro::whole(1_000))
    ///     .priority(smart, Euro::whole(600))
    ///     .priority(sustainable, Euro::whole(400))
    ///     .city(City::Antwerp, Euro::whole(60))
    ///     .city(City::Ghent, Euro::whole(30))
    ///     .build()?;
    /// // From Ghent to Antwerp, within priority 1.
    /// let (from, to): (Slice, Slice) = ("ghent+2.A.1".parse()?, "antwerp+2.A.1".parse()?);
    /// let amended = plan.with_transfer(from, to, Euro::whole(5))?;
    /// assert_eq!(amended.stated(Slice::city(City::Ghent)), Some(Euro::whole(25)));
    /// assert_eq!(amended.stated(Slice::priority(smart)), Some(Euro::whole(600)));
    ///
    /// // How much of a priority is in a city is not known, so a whole priority does not move.
    /// let error = plan.with_transfer(smart, sustainable, Euro::whole(40)).unwrap_err();
    /// let suggested = "such as from \"regular+2.A.1\" to \"regular+2.A.2\"";
    /// assert!(error.to_string().contains(suggested), "{error}");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn with_transfer(
        &self,
        from: impl Into<Slice>,
        to: impl Into<Slice>,
        amount: Euro,
    ) -> Result<Self, DocumentError> {
        let (from, to) = (from.into(), to.into());
        let mut problems = Problems::default();
        if amount.is_negative() {
            let value = amount.to_string();
            problems.add(Pointer::ROOT, ProblemKind::Negative { value });
        }
        let mut builder = self.to_builder();
        let implied =
            self.entry(JOINT.into()).is_none().then(|| self.stated_figure(JOINT)).flatten();
        if let Some(implied) =
            implied.filter(|_| [from, to].iter().any(|part| part.overlaps(JOINT)))
        {
            builder = builder.amount(JOINT, implied.amount());
        }
        // Table 11 does not say how technical assistance moves.
        let has_assistance = |part: Slice| part.overlaps(Slice::TECHNICAL_ASSISTANCE);
        let with_assistance = builder.stated.iter().find(|stated| stated.assistance.is_some());
        let with_assistance =
            with_assistance.filter(|_| has_assistance(from) || has_assistance(to));
        if let Some(stated) = with_assistance {
            let place = stated.at.child("technical_assistance");
            problems.add(place, ProblemKind::TransferOfAssistance);
        } else {
            let stated = builder.stated.iter().filter_map(|stated| match stated.of {
                Base::Slice(slice) => Some(slice),
                Base::Declared => None,
            });
            let stated: Vec<Slice> = stated.collect();
            if let Some(problem) = transfer_problem(&stated, from, to) {
                problems.add(Pointer::ROOT, problem);
            }
        }
        for stated in &mut builder.stated {
            let Base::Slice(slice) = stated.of else { continue };
            let changed = match (slice.contains(from), slice.contains(to)) {
                (true, false) => stated.amount.checked_sub(amount),
                (false, true) => stated.amount.checked_add(amount),
                (true, true) | (false, false) => Ok(stated.amount),
            };
            match changed {
                Ok(changed) => stated.amount = changed,
                Err(_) => problems.add(stated.at.clone(), ProblemKind::SumOutOfRange),
            }
        }
        builder.check(&mut problems);
        problems.result(builder.finish())
    }
}
