//! Builds a financial plan: the one place where its amounts are checked.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::FinancialPlan;
use super::plan::{JOINT, Stated, has_own_field, parts_of, place_of};
use super::plan_figures::PlanFigures;
use crate::document::{DocumentError, Pointer, ProblemKind, Problems, Whole};
use crate::money::{Euro, Share};
use crate::programme::{Priority, SpecificObjective};
use crate::report::Assumption;
use crate::rules::{Base, Slice};
use crate::strategy::City;
use crate::text::Text;

/// Builds a [`FinancialPlan`]. All amounts are in euros.
///
/// Set only the amounts that are known. An amount that is not set is derived from the others if possible; if
/// not, the rules that need it are not evaluated.
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
/// // Problems are returned with their places in the document.
/// let error = FinancialPlan::builder("A programme", "-1.00".parse()?).build().unwrap_err();
/// assert_eq!(error.to_string(), "/total: \"-1.00\" is negative: expected zero or more");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct FinancialPlanBuilder {
    name: String,
    source: Option<String>,
    precision: Option<Euro>,
    pub(super) stated: Vec<Stated>,
    assumptions: Vec<Assumption>,
}

/// The maximum number of amounts of slices without a named field.
pub(crate) const MAX_OTHER_AMOUNTS: usize = 1_000;

impl FinancialPlan {
    /// Returns a builder for a plan with this name and this total, technical assistance included.
    pub fn builder(name: impl Into<String>, total: Euro) -> FinancialPlanBuilder {
        FinancialPlanBuilder::new(name.into()).amount(Slice::PROGRAMME, total)
    }

    /// A builder with all that the plan states.
    pub(super) fn to_builder(&self) -> FinancialPlanBuilder {
        let stated = self.entries().cloned().collect();
        let (name, source) = (self.name.clone(), self.source.clone());
        let (precision, assumptions) = (self.precision, self.assumptions().to_vec());
        FinancialPlanBuilder { name, source, precision, stated, assumptions }
    }
}

impl FinancialPlanBuilder {
    /// A builder without the total, which every plan needs.
    pub(crate) fn new(name: String) -> Self {
        Self { name, source: None, precision: None, stated: Vec::new(), assumptions: Vec::new() }
    }

    /// Sets the source of the figures.
    #[must_use]
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Sets the unit that the figures were rounded to, in euros: 0.10 or a larger power of ten, at most 0.1 %
    /// of the total. Without it, all figures are exact.
    #[must_use]
    pub fn precision(mut self, unit: Euro) -> Self {
        self.precision = Some(unit);
        self
    }

    /// Sets the amount of technical assistance, which is part of the total. It may be omitted if all
    /// priorities are set [with their technical assistance](Self::priority_with_assistance).
    #[must_use]
    pub fn technical_assistance(self, amount: Euro) -> Self {
        self.amount(Slice::TECHNICAL_ASSISTANCE, amount)
    }

    /// Sets the amount of a priority, net of technical assistance.
    #[must_use]
    pub fn priority(self, priority: Priority, amount: Euro) -> Self {
        self.amount(priority, amount)
    }

    /// Sets the allocation of a priority and the technical assistance that is part of it, as in table 11 of a
    /// programme. Use this for all priorities of a plan or for none.
    #[must_use]
    pub fn priority_with_assistance(
        self,
        priority: Priority,
        allocation: Euro,
        technical_assistance: Euro,
    ) -> Self {
        let of = Slice::priority(priority).into();
        self.table_11(of, allocation, technical_assistance, place_of(of))
    }

    /// Sets the amount of a specific objective, which is part of the amount of its priority.
    #[must_use]
    pub fn specific_objective(self, objective: SpecificObjective, amount: Euro) -> Self {
        self.amount(objective, amount)
    }

    /// Sets the amount for sustainable urban development.
    #[must_use]
    pub fn urban(self, amount: Euro) -> Self {
        self.amount(Slice::URBAN, amount)
    }

    /// Sets the amount of the two cities together, joint operations included. It is part of the urban amount.
    #[must_use]
    pub fn two_cities(self, amount: Euro) -> Self {
        self.amount(Slice::TWO_CITIES, amount)
    }

    /// Sets the amount of one city, joint operations excluded.
    #[must_use]
    pub fn city(self, city: City, amount: Euro) -> Self {
        self.amount(city, amount)
    }

    /// Sets the amount of operations that the two cities carry out together.
    #[must_use]
    pub fn joint(self, amount: Euro) -> Self {
        self.amount(JOINT, amount)
    }

    /// Sets the amount of any slice.
    ///
    /// ```
    /// use efro_gti::{Euro, FinancialPlan, Slice, SpecificObjective};
    /// use efro_gti::allocation::Amounts;
    ///
    /// let adaptation = SpecificObjective::ClimateAdaptation;
    /// let plan = FinancialPlan::builder("A programme", Euro::whole(1_000))
    ///     .specific_objective(adaptation, Euro::whole(70))
    ///     .amount("ghent+RSO2.4".parse::<Slice>()?, Euro::whole(20))
    ///     .build()?;
    /// let all = Slice::specific_objective(adaptation);
    /// let elsewhere = all.difference("ghent+RSO2.4".parse()?).unwrap();
    /// assert_eq!(plan.figure(elsewhere)?.amount(), Euro::whole(50));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn amount(self, slice: impl Into<Slice>, amount: Euro) -> Self {
        let of = slice.into().into();
        self.stated(of, amount, place_of(of))
    }

    /// Sets the declared base: the amount that the two cities get 10 % of. No source names it.
    #[must_use]
    pub fn declared_base(self, amount: Euro) -> Self {
        self.stated(Base::Declared, amount, place_of(Base::Declared))
    }

    /// Adds an assumption that the plan depends on. `place` is the place of the amount that it concerns.
    #[must_use]
    pub fn assumption(mut self, place: Pointer, text: Text) -> Self {
        self.assumptions.push(Assumption { place, text });
        self
    }

    /// An amount at the place where it was read.
    pub(crate) fn stated(mut self, of: Base, amount: Euro, at: Pointer) -> Self {
        self.stated.push(Stated { of, amount, assistance: None, at });
        self
    }

    /// The allocation of a priority and its technical assistance, at the place where they were read.
    pub(crate) fn table_11(
        mut self,
        of: Base,
        amount: Euro,
        assistance: Euro,
        at: Pointer,
    ) -> Self {
        self.stated.push(Stated { of, amount, assistance: Some(assistance), at });
        self
    }

    /// Builds the plan.
    ///
    /// # Errors
    ///
    /// Returns all problems, each with its place in the document. It is a problem if
    /// * an amount is negative or set twice;
    /// * amounts that belong together have a sum that is out of range;
    /// * only some of the priorities are set with their technical assistance, or it exceeds the allocation;
    /// * more than 1,000 amounts are set for slices without a named field;
    /// * the precision is not 0.10 or a larger power of ten, or exceeds 0.1 % of the total.
    pub fn build(self) -> Result<FinancialPlan, DocumentError> {
        let mut problems = Problems::default();
        self.check(&mut problems);
        problems.result(self.finish())
    }

    /// Returns the plan, or `None` if the total is not stated. [`check`](Self::check) must have found no
    /// problem.
    pub(crate) fn finish(self) -> Option<FinancialPlan> {
        let Self { name, source, precision, stated: mut others, assumptions } = self;
        let total = others.iter().position(|stated| stated.of == Slice::PROGRAMME.into())?;
        let total = others.remove(total);
        // A plan is the same in whatever order its amounts were stated.
        others.sort_unstable_by_key(|stated| stated.of);
        let all = core::iter::once(&total).chain(&others).collect();
        let figures = PlanFigures { stated: all, precision };
        let statements = figures.statements().ok()?;
        let implied = figures.implied(&assumptions, &statements);
        let own_assumptions = assumptions.len();
        let mut all_assumptions = assumptions;
        all_assumptions.extend(implied);
        Some(FinancialPlan {
            name,
            source,
            precision,
            total,
            others,
            statements,
            all_assumptions,
            own_assumptions,
        })
    }

    /// The amount that is stated for a slice, if one is.
    fn amount_of(&self, slice: Slice) -> Option<Euro> {
        self.stated.iter().find(|stated| stated.of == slice.into()).map(|stated| stated.amount)
    }

    /// Records every problem of the amounts.
    pub(crate) fn check(&self, problems: &mut Problems) {
        self.check_amounts(problems);
        self.check_table_11(problems);
        self.check_sums(problems);
        self.check_precision(problems);
    }

    fn check_amounts(&self, problems: &mut Problems) {
        let others = self.stated.iter().filter(|stated| match stated.of {
            Base::Slice(slice) => !has_own_field(slice),
            Base::Declared => false,
        });
        let (given, most) = (others.count(), MAX_OTHER_AMOUNTS);
        if given > most {
            problems.add(Pointer::fixed("/amounts"), ProblemKind::TooMany { given, most });
            return;
        }
        for (place, Stated { of, amount, at, .. }) in self.stated.iter().enumerate() {
            let first = self.stated.iter().take(place).find(|earlier| earlier.of == *of);
            if let Some(first) = first {
                let name = at.keys().last().unwrap_or_default();
                problems.add(at.clone(), ProblemKind::Duplicate { name, first: first.at.clone() });
            } else if amount.is_negative() {
                problems.add(at.clone(), ProblemKind::Negative { value: amount.to_string() });
            }
        }
    }

    /// Table 11 states all priorities with their technical assistance, which is part of them.
    fn check_table_11(&self, problems: &mut Problems) {
        let of = |priority: &Priority| Base::from(Slice::priority(*priority));
        let entry = |priority: &Priority| self.stated.iter().find(|one| one.of == of(priority));
        let priorities = || Priority::ALL.iter().filter_map(entry);
        if priorities().any(|one| one.assistance.is_some()) {
            for priority in Priority::ALL {
                match entry(priority) {
                    None => {
                        let problem = ProblemKind::Missing { name: Some(priority.code()) };
                        problems.add(place_of(of(priority)), problem);
                    }
                    Some(one) if one.assistance.is_none() => {
                        problems.add(one.at.clone(), ProblemKind::NotAsOtherPriorities);
                    }
                    Some(_) => {}
                }
            }
        }
        for Stated { amount, assistance, at, .. } in priorities() {
            let Some(assistance) = assistance else { continue };
            let at = at.child("technical_assistance");
            let value = assistance.to_string();
            if assistance.is_negative() {
                problems.add(at, ProblemKind::Negative { value });
            } else if assistance > amount {
                let (whole, most) = (Whole::Allocation, amount.to_string());
                problems.add(at, ProblemKind::AboveWhole { value, whole, most });
            }
        }
    }

    /// Amounts that belong together have a sum.
    fn check_sums(&self, problems: &mut Problems) {
        let groups: [(&str, &[Slice]); 3] = [
            ("/priorities", &[Slice::PROGRAMME]),
            ("/specific_objectives", parts_of(Slice::PROGRAMME)),
            ("/urban_development", &[Slice::TWO_CITIES]),
        ];
        for (place, wholes) in groups {
            let parts = wholes.iter().flat_map(|whole| parts_of(*whole));
            if Euro::sum(parts.filter_map(|part| self.amount_of(*part))).is_err() {
                problems.add(Pointer::fixed(place), ProblemKind::SumOutOfRange);
            }
        }
    }

    fn check_precision(&self, problems: &mut Problems) {
        let Some(unit) = self.precision else { return };
        let powers = core::iter::successors(Some(10_i64), |power| power.checked_mul(10));
        let most = self.largest_precision();
        let problem = match most {
            _ if !powers.into_iter().any(|power| power == unit.cents()) => {
                ProblemKind::PrecisionNotPowerOfTen { value: unit.to_string() }
            }
            Some(most) if unit > most => {
                let (value, most) = (unit.to_string(), most.to_string());
                ProblemKind::PrecisionTooCoarse { value, most }
            }
            _ => return,
        };
        problems.add(Pointer::fixed("/precision"), problem);
    }

    /// 0.1 % of the total, or `None` if the total is not known.
    fn largest_precision(&self) -> Option<Euro> {
        const ONE_IN_A_THOUSAND: Option<Share> = Share::from_billionths(1_000_000);
        let total = self.amount_of(Slice::PROGRAMME)?;
        ONE_IN_A_THOUSAND.map(|share| share.floor_of(total))
    }
}
