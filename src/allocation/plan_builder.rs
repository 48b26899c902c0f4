//! Builds a financial plan: the one place where its amounts are checked.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::FinancialPlan;
use super::plan::{Stated, parts_of, place_of};
use crate::document::{DocumentError, DocumentProblem, Pointer, ProblemKind, Problems};
use crate::money::{Euro, Share};
use crate::programme::{Priority, SpecificObjective};
use crate::report::Assumption;
use crate::rules::{Base, Slice};
use crate::strategy::City;
use crate::text::Text;

/// A [`FinancialPlan`] in the making. All amounts are in euros.
///
/// Only what is known is stated; a figure that is left out is derived, or leaves a rule not evaluated.
///
/// ```
/// use efro_gti::{City, Euro, FinancialPlan, Priority, SpecificObjective, Text};
/// use efro_gti::document::Pointer;
///
/// let plan = FinancialPlan::builder("A programme", Euro::whole(1_035_000))
///     .source("annual report, table 3")
///     .precision(Euro::whole(1_000))
///     .technical_assistance(Euro::whole(35_000))
///     .priority(Priority::SmartFlanders, Euro::whole(600_000))
///     .specific_objective(SpecificObjective::ClimateAdaptation, Euro::whole(70_000))
///     .urban(Euro::whole(90_000))
///     .city(City::Antwerp, Euro::whole(50_000))
///     .city(City::Ghent, Euro::whole(30_000))
///     .declared_base(Euro::whole(800_000))
///     .assumption(
///         "/declared_base".parse::<Pointer>()?,
///         Text::new("het bedrag van de steden maal tien", "the amount of the cities times ten"),
///     )
///     .build()?;
/// assert_eq!(plan.name(), "A programme");
///
/// // What cannot be a plan is an error, with its place as in the document.
/// let error = FinancialPlan::builder("A programme", "-1.00".parse()?).build().unwrap_err();
/// assert_eq!(error.to_string(), "/total: \"-1.00\" is negative: expected zero or more");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct FinancialPlanBuilder {
    name: String,
    source: Option<String>,
    precision: Option<Euro>,
    stated: Vec<Stated>,
    assumptions: Vec<Assumption>,
}

impl FinancialPlan {
    /// A plan to be built, of which the name and the total (technical assistance included) are
    /// known.
    pub fn builder(name: impl Into<String>, total: Euro) -> FinancialPlanBuilder {
        FinancialPlanBuilder::new(name.into()).slice(Slice::PROGRAMME, total)
    }

    /// The plan with this amount for a slice that a plan can state, or as its declared base, and with
    /// all else as it is, its assumptions too.
    ///
    /// # Errors
    ///
    /// When a plan does not state such a slice (at the document itself), and as
    /// [`build`](FinancialPlanBuilder::build).
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
    /// let amended = plan.with(Slice::URBAN, Euro::whole(81))?;
    /// assert_eq!(RuleSet::adopted().check(&plan).outcomes()[0].verdict(), Verdict::Failed);
    /// assert_eq!(RuleSet::adopted().check(&amended).outcomes()[0].verdict(), Verdict::Passed);
    ///
    /// let declared = amended.with(Base::Declared, Euro::whole(810))?;
    /// assert_eq!(declared.stated(Slice::URBAN), Some(Euro::whole(81)));
    /// // The net amount follows from others.
    /// assert!(plan.with(Slice::NET, Euro::whole(1_000)).is_err());
    /// # Ok::<(), efro_gti::DocumentError>(())
    /// ```
    pub fn with(&self, of: impl Into<Base>, amount: Euro) -> Result<Self, DocumentError> {
        let of = of.into();
        if of == Slice::NET.into() || place_of(of) == Pointer::ROOT {
            let problem = ProblemKind::NotInPlan { slice: of.to_string() };
            return Err(DocumentProblem::new(Pointer::ROOT, problem).into());
        }
        let mut stated: Vec<Stated> = self.entries().cloned().collect();
        match stated.iter_mut().find(|stated| stated.of == of) {
            Some(stated) => stated.amount = amount,
            None => stated.push(Stated { of, amount, at: place_of(of) }),
        }
        let Self { name, source, precision, assumptions, .. } = self.clone();
        FinancialPlanBuilder { name, source, precision, stated, assumptions }.build()
    }
}

impl FinancialPlanBuilder {
    /// A builder without the total, which every plan needs.
    pub(crate) fn new(name: String) -> Self {
        Self { name, source: None, precision: None, stated: Vec::new(), assumptions: Vec::new() }
    }

    /// Says where the figures come from.
    #[must_use]
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Says which unit the figures were rounded to: 0.10 or a larger power of ten.
    #[must_use]
    pub fn precision(mut self, unit: Euro) -> Self {
        self.precision = Some(unit);
        self
    }

    /// Technical assistance, which is part of the total and of no priority here.
    #[must_use]
    pub fn technical_assistance(self, amount: Euro) -> Self {
        self.slice(Slice::TECHNICAL_ASSISTANCE, amount)
    }

    /// A priority, net of technical assistance.
    #[must_use]
    pub fn priority(self, priority: Priority, amount: Euro) -> Self {
        self.slice(Slice::priority(priority), amount)
    }

    /// A specific objective, part of its priority.
    #[must_use]
    pub fn specific_objective(self, objective: SpecificObjective, amount: Euro) -> Self {
        self.slice(Slice::objective(objective), amount)
    }

    /// All sustainable urban development.
    #[must_use]
    pub fn urban(self, amount: Euro) -> Self {
        self.slice(Slice::URBAN, amount)
    }

    /// The two cities together, part of the urban money.
    #[must_use]
    pub fn two_cities(self, amount: Euro) -> Self {
        self.slice(Slice::TWO_CITIES, amount)
    }

    /// One city, part of the two.
    #[must_use]
    pub fn city(self, city: City, amount: Euro) -> Self {
        self.slice(Slice::city(city), amount)
    }

    /// The base of the two cities' share, which no source names.
    #[must_use]
    pub fn declared_base(self, amount: Euro) -> Self {
        self.stated(Base::Declared, amount, place_of(Base::Declared))
    }

    /// Something that the plan takes for granted, and the place that it is said of.
    #[must_use]
    pub fn assumption(mut self, at: Pointer, text: Text) -> Self {
        self.assumptions.push(Assumption { place: at, text });
        self
    }

    fn slice(self, slice: Slice, amount: Euro) -> Self {
        self.stated(slice.into(), amount, place_of(slice.into()))
    }

    /// An amount at the place where it was read.
    pub(crate) fn stated(mut self, of: Base, amount: Euro, at: Pointer) -> Self {
        self.stated.push(Stated { of, amount, at });
        self
    }

    /// The plan.
    ///
    /// # Errors
    ///
    /// If an amount is negative or given twice, if amounts that belong together add up to more than a
    /// [`Euro`] holds, or if the precision is no power of ten from 0.10 on or above 0.1 % of the total.
    /// All problems are returned, each with its place as in the document.
    pub fn build(self) -> Result<FinancialPlan, DocumentError> {
        let mut problems = Problems::default();
        self.check(&mut problems);
        problems.result(self.finish())
    }

    /// Returns the plan, if the total is stated. [`check`](Self::check) must have found no problem.
    pub(crate) fn finish(self) -> Option<FinancialPlan> {
        let Self { name, source, precision, stated, assumptions } = self;
        let is_total = |stated: &Stated| stated.of == Slice::PROGRAMME.into();
        let (mut totals, mut others): (Vec<_>, Vec<_>) = stated.into_iter().partition(is_total);
        // A plan is the same in whatever order its amounts were stated.
        others.sort_by_key(|stated| stated.of);
        let total = totals.pop()?;
        Some(FinancialPlan { name, source, precision, total, others, assumptions })
    }

    /// The amount that is stated for a slice, if one is.
    fn amount_of(&self, slice: Slice) -> Option<Euro> {
        self.stated.iter().find(|stated| stated.of == slice.into()).map(|stated| stated.amount)
    }

    /// Records everything that is wrong with the amounts.
    pub(crate) fn check(&self, problems: &mut Problems) {
        self.check_amounts(problems);
        self.check_sums(problems);
        self.check_precision(problems);
    }

    fn check_amounts(&self, problems: &mut Problems) {
        for (place, Stated { of, amount, at }) in self.stated.iter().enumerate() {
            let first = self.stated.iter().take(place).find(|earlier| earlier.of == *of);
            if let Some(first) = first {
                let name = at.keys().last().unwrap_or_default();
                problems.add(at.clone(), ProblemKind::Duplicate { name, first: first.at.clone() });
            } else if amount.is_negative() {
                problems.add(at.clone(), ProblemKind::Negative { value: amount.to_string() });
            }
        }
    }

    /// Amounts that belong together have a sum.
    fn check_sums(&self, problems: &mut Problems) {
        let priorities = parts_of(Slice::PROGRAMME);
        let objectives: Vec<Slice> =
            priorities.iter().flat_map(|priority| parts_of(*priority)).copied().collect();
        let groups = [
            ("priorities", priorities.to_vec()),
            ("specific_objectives", objectives),
            ("urban_development", parts_of(Slice::TWO_CITIES).to_vec()),
        ];
        let sum =
            |parts: &[Slice]| Euro::sum(parts.iter().filter_map(|part| self.amount_of(*part)));
        for (key, _) in groups.into_iter().filter(|(_, parts)| sum(parts).is_err()) {
            problems.add(Pointer::ROOT.child(key), ProblemKind::SumOutOfRange);
        }
    }

    fn check_precision(&self, problems: &mut Problems) {
        let Some(unit) = self.precision else { return };
        let value = unit.to_string();
        let powers = core::iter::successors(Some(10_i64), |power| power.checked_mul(10));
        let most = self.largest_precision();
        let problem = match most {
            _ if !powers.into_iter().any(|power| power == unit.cents()) => {
                ProblemKind::PrecisionUnit { value }
            }
            Some(most) if unit > most => {
                ProblemKind::PrecisionTooCoarse { value, most: most.to_string() }
            }
            _ => return,
        };
        problems.add(Pointer::ROOT.child("precision"), problem);
    }

    /// 0.1 % of the total, where that is known.
    fn largest_precision(&self) -> Option<Euro> {
        const ONE_IN_A_THOUSAND: Option<Share> = Share::from_billionths(1_000_000);
        let total = self.amount_of(Slice::PROGRAMME)?;
        ONE_IN_A_THOUSAND.map(|share| share.floor_of(total))
    }
}
