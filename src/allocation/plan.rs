//! The financial plan of a programme: the few totals that it publishes.

use alloc::string::String;
use alloc::vec::Vec;
use core::hash::{Hash, Hasher};

use super::statements::{Statements, own_fields};
use crate::document::Pointer;
use crate::money::{Euro, OutOfRangeError};
use crate::programme::Priority;
use crate::report::Assumption;
use crate::rules::{Base, Slice, Strand};
use crate::strategy::City;

/// The figures that a programme publishes: built with [`builder`](Self::builder), or read from JSON
/// with `from_json`.
///
/// Amounts are in euros, never negative. Those of the priorities are net of technical assistance, or stated
/// together with it as in the programme's table 11. Every amount that follows from those that are stated has
/// a [`figure`](crate::allocation::Amounts::figure), too: the net amount from the total and technical assistance, a priority from
/// its objectives, what is not urban from the net amount and the urban one.
///
/// All four built-in rules are evaluated if the plan states `technical_assistance`, both `priorities`, the
/// total of `urban_development`, the part of the two cities, and `declared_base`: what their 10 % is taken of,
/// which no source names (in the guide: *Which 10 %?*). The report says what is missing.
///
/// ```
/// use efro_gti::{Euro, FinancialPlan, Priority, Slice};
/// use efro_gti::allocation::Amounts;
///
/// let plan = FinancialPlan::builder("A programme", Euro::whole(1_035))
///     .technical_assistance(Euro::whole(35))
///     .priority(Priority::SmartFlanders, Euro::whole(600))
///     .priority(Priority::SustainableFlanders, Euro::whole(400))
///     .urban(Euro::whole(80))
///     .build()?;
/// assert_eq!(plan.figure(Slice::NET).unwrap().amount(), Euro::whole(1_000));
/// # Ok::<(), efro_gti::DocumentError>(())
/// ```
///
/// # The document
///
/// Only `name` and `total` are required. An amount is a string, since a JSON number would pass
/// through binary fractions; codes may be written in any of their forms.
///
/// ```json
/// {
///   "name": "EFRO Vlaanderen 2021-2027",
///   "source": "where the figures come from",
///   "precision": "1000.00",
///   "total": "276078000.00",
///   "technical_assistance": "9336000.00",
///   "priorities": { "2.A.1": "160045000.00", "2.A.2": "106697000.00" },
///   "specific_objectives": { "RSO1.1": "60000000.00" },
///   "urban_development": {
///     "total": "19791000.00",
///     "two_cities": "19791000.00",
///     "cities": { "antwerp": "11000000.00", "ghent": "7791000.00" },
///     "joint": "1000000.00"
///   },
///   "amounts": { "ghent+RSO2.4": "2000000.00" },
///   "declared_base": "197910000.00",
///   "assumptions": [
///     { "place": "/declared_base", "text": { "nl": "…", "en": "…" } }
///   ]
/// }
/// ```
///
/// `amounts` states the amount of any other [`Slice`]. `joint` is the funding of operations that Antwerp and
/// Ghent carry out together. If it is not stated, it is the difference of `two_cities` and the amounts of both
/// cities, or zero if `two_cities` is not stated either: the report lists that as an assumption.
///
/// A priority may be stated as table 11 of Annex V to the CPR does, for all priorities alike:
///
/// ```json
/// { "priorities": {
///     "2.A.1": { "allocation": "165647000.00", "technical_assistance": "5602000.00" },
///     "2.A.2": { "allocation": "110431000.00", "technical_assistance": "3734000.00" }
/// } }
/// ```
///
/// `allocation` is column (a), technical assistance included, and `technical_assistance` columns (c) and (j)
/// together, each the sum over the categories of region. The `technical_assistance` of the programme may then be
/// left out.
///
/// `precision` is the unit that the figures were rounded to: `0.10` or a larger power of ten, at
/// most 0.1 % of the total; left out if they are exact. Each amount may then be up to half a unit higher or
/// lower, but never below zero, and a rule that requires *exactly* passes if such amounts would meet it. An
/// amount that is no multiple of the unit was not rounded to it, and is exact.
///
/// Plans are equal if they state the same, however their documents spell a code.
#[derive(Clone, Debug)]
pub struct FinancialPlan {
    pub(super) name: String,
    pub(super) source: Option<String>,
    pub(super) precision: Option<Euro>,
    pub(super) total: Stated,
    /// The other amounts, in the order of their slices.
    pub(super) others: Vec<Stated>,
    pub(super) assumptions: Vec<Assumption>,
    /// The amounts of slices, with what follows from them.
    pub(super) statements: Statements,
    /// The assumptions that a report lists: those of the plan, and those that its amounts imply.
    pub(super) all_assumptions: Vec<Assumption>,
}

/// An amount of the plan and its place.
#[derive(Clone, Debug)]
pub(super) struct Stated {
    pub(super) of: Base,
    /// The amount as it is written.
    pub(super) amount: Euro,
    /// The technical assistance that is part of it, if a priority states it.
    pub(super) assistance: Option<Euro>,
    pub(super) at: Pointer,
}

impl Stated {
    /// The amount without the technical assistance in it, which is at most as much.
    pub(super) fn net(&self) -> Result<Euro, OutOfRangeError> {
        self.amount.checked_sub(self.assistance.unwrap_or(Euro::ZERO))
    }
}

impl FinancialPlan {
    /// Returns the name of the programme.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the source of the figures, if it is stated.
    pub fn source(&self) -> Option<&str> {
        self.source.as_deref()
    }

    /// Returns the unit that the figures were rounded to, or `None` if they are exact.
    pub fn precision(&self) -> Option<Euro> {
        self.precision
    }

    /// Returns the total in euros, technical assistance included.
    pub fn total(&self) -> Euro {
        self.total.amount
    }

    /// Returns the assumptions that the plan states. A report adds those that its figures imply.
    pub fn assumptions(&self) -> &[Assumption] {
        &self.assumptions
    }

    /// Returns the amount that is stated for a slice or as the declared base, in euros, if one is; for a priority,
    /// the amount net of technical assistance. An amount that follows from others is returned by
    /// [`figure`](crate::allocation::Amounts::figure).
    pub fn stated(&self, of: impl Into<Base>) -> Option<Euro> {
        self.entry(of.into()).and_then(|stated| stated.net().ok())
    }

    /// Returns the allocation and the technical assistance of a priority, in euros, if the plan states them as
    /// in table 11.
    ///
    /// ```
    /// use efro_gti::{Euro, FinancialPlan, Priority, Slice};
    ///
    /// let plan = FinancialPlan::builder("A programme", Euro::whole(1_035))
    ///     .priority_with_assistance(Priority::SmartFlanders, Euro::whole(621), Euro::whole(21))
    ///     .priority_with_assistance(Priority::SustainableFlanders, Euro::whole(414), Euro::whole(14))
    ///     .build()?;
    /// let smart = Priority::SmartFlanders;
    /// assert_eq!(plan.table_11(smart), Some((Euro::whole(621), Euro::whole(21))));
    /// assert_eq!(plan.stated(Slice::priority(smart)), Some(Euro::whole(600)));
    /// # Ok::<(), efro_gti::DocumentError>(())
    /// ```
    pub fn table_11(&self, priority: Priority) -> Option<(Euro, Euro)> {
        let stated = self.entry(Slice::priority(priority).into())?;
        Some((stated.amount, stated.assistance?))
    }

    /// Returns the stated slices that the figure of a slice is made of, each with the number of times that it
    /// is counted, or `None` if the slice has no figure.
    ///
    /// ```
    /// use efro_gti::{Euro, FinancialPlan, Slice};
    ///
    /// let plan = FinancialPlan::builder("A programme", Euro::whole(1_035))
    ///     .technical_assistance(Euro::whole(35))
    ///     .build()?;
    /// let net = plan.made_of(Slice::NET).unwrap();
    /// assert_eq!(net, [(Slice::PROGRAMME, 1), (Slice::TECHNICAL_ASSISTANCE, -1)]);
    /// assert_eq!(plan.made_of(Slice::URBAN), None);
    /// # Ok::<(), efro_gti::DocumentError>(())
    /// ```
    pub fn made_of(&self, slice: Slice) -> Option<Vec<(Slice, i64)>> {
        let terms = self.statements.terms_of(slice)?.into_iter();
        terms.map(|(factor, of)| Some((of.slice, i64::try_from(factor).ok()?))).collect()
    }

    /// Every amount that is stated, the total first.
    pub(super) fn entries(&self) -> impl Iterator<Item = &Stated> {
        core::iter::once(&self.total).chain(&self.others)
    }

    /// The stated slices without a named field, with their amounts.
    #[cfg(feature = "serde")]
    pub(crate) fn other_amounts(&self) -> impl Iterator<Item = (Slice, Euro)> {
        self.entries().filter_map(|stated| match stated.of {
            Base::Slice(slice) if !has_own_field(slice) => Some((slice, stated.amount)),
            Base::Slice(_) | Base::Declared => None,
        })
    }

    /// The assumptions, each at the canonical place of its amount.
    pub(crate) fn canonical_assumptions(&self) -> impl Iterator<Item = Assumption> + '_ {
        self.assumptions.iter().map(|Assumption { place: at, text }| {
            let canonical = self.entries().find_map(|stated| {
                let below = at.as_str().strip_prefix(stated.at.as_str())?;
                let below: Pointer = below.parse().ok()?;
                Some(place_of(stated.of).join(&below))
            });
            Assumption { place: canonical.unwrap_or_else(|| at.clone()), text: text.clone() }
        })
    }

    /// All that it says.
    fn said(&self) -> impl Eq + Hash {
        let stated = self.entries().map(|stated| (stated.of, stated.amount, stated.assistance));
        (
            (self.name.as_str(), self.source.as_deref(), self.precision),
            stated.collect::<Vec<_>>(),
            self.canonical_assumptions().collect::<Vec<_>>(),
        )
    }

    pub(super) fn entry(&self, of: Base) -> Option<&Stated> {
        self.entries().find(|stated| stated.of == of)
    }

    /// Where an amount is stated, or would be.
    pub(super) fn place(&self, of: Base) -> Pointer {
        self.entry(of).map_or_else(|| place_of(of), |stated| stated.at.clone())
    }
}

impl PartialEq for FinancialPlan {
    fn eq(&self, other: &Self) -> bool {
        self.said() == other.said()
    }
}

impl Eq for FinancialPlan {}

impl Hash for FinancialPlan {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.said().hash(state);
    }
}

pub(super) const SMART: Slice = Slice::priority(Priority::SmartFlanders);
pub(super) const SUSTAINABLE: Slice = Slice::priority(Priority::SustainableFlanders);

/// The operations that both cities carry out together.
pub(super) const JOINT: Slice = Slice::strand(Strand::BothCities);

/// The parts that a slice of a plan is the sum of; none for the smallest.
pub(crate) const fn parts_of(slice: Slice) -> &'static [Slice] {
    use crate::programme::SpecificObjective as Objective;

    match slice {
        Slice::PROGRAMME => &[Slice::TECHNICAL_ASSISTANCE, SMART, SUSTAINABLE],
        Slice::NET => &[SMART, SUSTAINABLE],
        SMART => {
            const {
                &[
                    Slice::specific_objective(Objective::Innovation),
                    Slice::specific_objective(Objective::Digitalisation),
                    Slice::specific_objective(Objective::Skills),
                ]
            }
        }
        SUSTAINABLE => {
            const {
                &[
                    Slice::specific_objective(Objective::EnergyEfficiency),
                    Slice::specific_objective(Objective::RenewableEnergy),
                    Slice::specific_objective(Objective::ClimateAdaptation),
                    Slice::specific_objective(Objective::UrbanMobility),
                ]
            }
        }
        Slice::TWO_CITIES => {
            const { &[Slice::city(City::Antwerp), Slice::city(City::Ghent), JOINT] }
        }
        _ => &[],
    }
}

/// Whether a slice has a named field in the document.
pub(crate) fn has_own_field(slice: Slice) -> bool {
    own_fields().any(|own| own == slice)
}

/// Where an amount is stated in the document of a plan, under its canonical name.
pub(crate) fn place_of(of: Base) -> Pointer {
    let at = |key: &str| Pointer::ROOT.child(key);
    let urban = |key: &str| at("urban_development").child(key);
    let is_part_of = |wholes: &[Slice], slice: Slice| {
        wholes.iter().any(|whole| parts_of(*whole).contains(&slice))
    };
    match of {
        Base::Declared => at("declared_base"),
        Base::Slice(Slice::PROGRAMME) => at("total"),
        Base::Slice(Slice::TECHNICAL_ASSISTANCE) => at("technical_assistance"),
        Base::Slice(Slice::URBAN) => urban("total"),
        Base::Slice(Slice::TWO_CITIES) => urban("two_cities"),
        Base::Slice(JOINT) => urban("joint"),
        Base::Slice(slice) => {
            let under = |parent: Pointer| parent.child(&slice.code());
            if is_part_of(&[Slice::TWO_CITIES], slice) {
                under(urban("cities"))
            } else if is_part_of(&[Slice::NET], slice) {
                under(at("priorities"))
            } else if is_part_of(&[SMART, SUSTAINABLE], slice) {
                under(at("specific_objectives"))
            } else {
                under(at("amounts"))
            }
        }
    }
}
