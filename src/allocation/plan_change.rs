//! Plans with other amounts: changed one by one, or by a transfer.

use alloc::string::ToString;

use super::FinancialPlan;
use super::plan::{JOINT, place_of};
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
    /// If a plan states urban amounts, it is unknown how much of a priority is urban, so a whole priority
    /// cannot be transferred: name a part of it, such as `2.A.1+regular`. An amount that is no longer a
    /// multiple of the [precision](Self::precision) counts as exact.
    ///
    /// # Errors
    ///
    /// Returns an error if the amount is negative, if the two slices overlap, if a stated amount contains only a
    /// part of one of them, if technical assistance of table 11 would move, or if an amount would become negative or
    /// out of range. All problems are returned, each at the place of the stated amount.
    ///
    /// ```
    /// use efro_gti::{Euro, FinancialPlan, Priority, Slice};
    ///
    /// let [smart, sustainable] = [Priority::SmartFlanders, Priority::SustainableFlanders];
    /// let plan = FinancialPlan::builder("A programme", Euro::whole(1_000))
    ///     .priority(smart, Euro::whole(600))
    ///     .priority(sustainable, Euro::whole(400))
    ///     .build()?;
    /// let amended = plan.with_transfer(smart, sustainable, Euro::whole(40))?;
    /// assert_eq!(amended.stated(Slice::priority(smart)), Some(Euro::whole(560)));
    /// assert_eq!(amended.stated(Slice::priority(sustainable)), Some(Euro::whole(440)));
    /// assert_eq!(amended.total(), plan.total());
    /// # Ok::<(), efro_gti::DocumentError>(())
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
        if from.overlaps(to) {
            let (from, to) = (from.to_string(), to.to_string());
            problems.add(Pointer::ROOT, ProblemKind::TransferOverlaps { from, to });
        }
        let mut builder = self.to_builder();
        let implied =
            self.entry(JOINT.into()).is_none().then(|| self.stated_figure(JOINT)).flatten();
        if let Some(implied) =
            implied.filter(|_| [from, to].iter().any(|part| part.overlaps(JOINT)))
        {
            builder = builder.amount(JOINT, implied.amount());
        }
        for stated in &mut builder.stated {
            let Base::Slice(slice) = stated.of else { continue };
            // Table 11 does not say how technical assistance moves.
            if stated.assistance.is_some() {
                let assistance = Slice::TECHNICAL_ASSISTANCE;
                if [from, to].into_iter().any(|part| part.overlaps(assistance)) {
                    let (slice, part) = (slice.to_string(), assistance.to_string());
                    let place = stated.at.child("technical_assistance");
                    problems.add(place, ProblemKind::TransferOfPart { slice, part });
                }
            }
            for part in [from, to].into_iter().filter(|part| slice.overlaps(*part)) {
                if !slice.contains(part) {
                    let (slice, part) = (slice.to_string(), part.to_string());
                    let problem = ProblemKind::TransferOfPart { slice, part };
                    problems.add(stated.at.clone(), problem);
                }
            }
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
