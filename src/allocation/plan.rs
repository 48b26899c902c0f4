//! The financial plan of a programme: the amounts that it publishes.

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

/// The financial plan of a programme: its total, and the amounts of the parts that it publishes. It is built
/// with [`builder`](Self::builder), or read from JSON with `from_json`.
///
/// Amounts are in euros and never negative. The amount of a priority is net of technical assistance, unless
/// it is stated together with its technical assistance as in table 11 of the programme.
/// [`figure`](crate::allocation::Amounts::figure) also returns amounts that follow from stated ones: the net
/// amount follows from the total and technical assistance, a priority from its objectives, and regular
/// funding from the net amount and the urban one.
///
/// All four rules of [`RuleSet::adopted`](crate::RuleSet::adopted) are evaluated if the plan states
/// `technical_assistance`, both `priorities`, the total of `urban_development`, the amount of the two cities,
/// and `declared_base`, the amount that the two cities get 10 % of. No source names that amount: see [Which
/// 10 %?](crate::guide::allocation#which-10-) in the guide. The report lists the figures that are missing.
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
/// Only `name` and `total` are required. An amount is a string, since many JSON parsers convert numbers to
/// binary fractions. A code may be written in any accepted spelling.
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
/// Ghent carry out together. If both cities are stated and `joint` is not, joint funding is assumed to be
/// `two_cities` less the amounts of both cities. If `two_cities` is not stated either, joint funding is assumed
/// to be zero, unless other stated amounts imply an amount. The report lists the assumption.
///
/// Priorities may also be stated as in table 11 of Annex V to the CPR; all of them must then have this form:
///
/// ```json
/// { "priorities": {
///     "2.A.1": { "allocation": "165647000.00", "technical_assistance": "5602000.00" },
///     "2.A.2": { "allocation": "110431000.00", "technical_assistance": "3734000.00" }
/// } }
/// ```
///
/// `allocation` is column (a), which includes technical assistance; `technical_assistance` is the sum of
/// columns (c) and (j). Both are summed over the categories of region. The `technical_assistance` of the
/// programme may then be omitted.
///
/// `precision` is the unit that the figures were rounded to, in euros: `0.10` or a larger power of ten, at
/// most 0.1 % of the total. Omit it if they are exact. The exact amount may be up to half a unit higher or
/// lower than the stated one, but not below zero. A rule that requires *exactly* a share passes if some of
/// those exact amounts meet it. A minimum or a maximum is checked on the amounts as written. An amount that
/// is not a multiple of the unit is taken to be exact.
///
/// Two plans are equal if they state the same amounts and assumptions, even if their documents spell codes
/// differently.
#[derive(Clone, Debug)]
pub struct FinancialPlan {
    pub(super) name: String,
    pub(super) source: Option<String>,
    pub(super) precision: Option<Euro>,
    pub(super) total: Stated,
    /// The other amounts, in the order of their slices.
    pub(super) others: Vec<Stated>,
    /// The amounts of slices, with what follows from them.
    pub(super) statements: Statements,
    /// The assumptions that a report lists: those of the plan, and then those that its amounts imply.
    pub(super) all_assumptions: Vec<Assumption>,
    /// The number of assumptions that the plan states.
    pub(super) own_assumptions: usize,
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

    /// Returns the source of the figures, or `None` if the plan does not state it.
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
        self.all_assumptions.get(..self.own_assumptions).unwrap_or_default()
    }

    /// Returns the amount that the plan states for a slice or as the declared base, in euros, or `None` if it
    /// states none. The amount of a priority is net of technical assistance. Use
    /// [`figure`](crate::allocation::Amounts::figure) for amounts that follow from others.
    pub fn stated(&self, of: impl Into<Base>) -> Option<Euro> {
        self.entry(of.into()).and_then(|stated| stated.net().ok())
    }

    /// Returns the allocation of a priority and the technical assistance in it, in euros, or `None` if the
    /// plan does not state the priority as in table 11.
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

    /// Returns the slices whose amounts add up to that of `slice`, each with its factor: 1 if it is added
    /// once, −1 if it is subtracted once. The slices are stated or, as technical assistance and joint
    /// operations can be, [implied](Self#the-document). Returns `None` if the amount of `slice` is not stated
    /// and does not follow from others.
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
        self.assumptions().iter().map(|Assumption { place: at, text }| {
            let canonical = self.entries().find_map(|stated| {
                let below = at.as_str().strip_prefix(stated.at.as_str())?;
                let below: Pointer = below.parse().ok()?;
                Some(place_of(stated.of).join(&below))
            });
            Assumption { place: canonical.unwrap_or_else(|| at.clone()), text: text.clone() }
        })
    }

    /// The content of the plan, which equality and hashing compare.
    fn content(&self) -> impl Eq + Hash {
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
        self.content() == other.content()
    }
}

impl Eq for FinancialPlan {}

impl Hash for FinancialPlan {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.content().hash(state);
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
    let is_part_of = |wholes: &[Slice], slice: Slice| {
        wholes.iter().any(|whole| parts_of(*whole).contains(&slice))
    };
    match of {
        Base::Declared => Pointer::fixed("/declared_base"),
        Base::Slice(Slice::PROGRAMME) => Pointer::fixed("/total"),
        Base::Slice(Slice::TECHNICAL_ASSISTANCE) => Pointer::fixed("/technical_assistance"),
        Base::Slice(Slice::URBAN) => Pointer::fixed("/urban_development/total"),
        Base::Slice(Slice::TWO_CITIES) => Pointer::fixed("/urban_development/two_cities"),
        Base::Slice(JOINT) => Pointer::fixed("/urban_development/joint"),
        Base::Slice(slice) => {
            let under = |parent| Pointer::fixed(parent).child(&slice.code());
            if is_part_of(&[Slice::TWO_CITIES], slice) {
                under("/urban_development/cities")
            } else if is_part_of(&[Slice::NET], slice) {
                under("/priorities")
            } else if is_part_of(&[SMART, SUSTAINABLE], slice) {
                under("/specific_objectives")
            } else {
                under("/amounts")
            }
        }
    }
}
