//! The financial plan of a programme: the few totals that it publishes.

use alloc::string::String;
use alloc::vec::Vec;
use core::hash::{Hash, Hasher};

use super::{Amounts, Figure, FigureError, Figures};
use crate::document::Pointer;
use crate::money::{Euro, OutOfRangeError};
use crate::programme::Priority;
use crate::report::{Assumption, Origin};
use crate::rules::{Base, Slice};
use crate::strategy::City;

/// The totals that a programme publishes: built with [`builder`](Self::builder), or read from JSON
/// with `from_json`.
///
/// Amounts are in euros, never negative. Those of the priorities are net of technical assistance.
/// What is not stated is derived where it follows: the net amount, a priority from all of its
/// objectives, the two cities from both.
///
/// For all four built-in rules to be evaluated a plan has `technical_assistance`, both `priorities`, the
/// total of `urban_development`, what is for the two cities, and `declared_base`: what the 10 % for
/// them is taken of, which no source names (in the guide: *Which 10 %?*). What lacks is told.
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
///     "cities": { "antwerp": "12000000.00", "ghent": "7791000.00" }
///   },
///   "declared_base": "197910000.00",
///   "assumptions": [
///     { "place": "/declared_base", "text": { "nl": "…", "en": "…" } }
///   ]
/// }
/// ```
///
/// `precision` is the unit that the figures were rounded to: `0.10` or a larger power of ten, at
/// most 0.1 % of the total; left out where they are exact. Each amount may then lie half a unit to
/// either side, and a rule that requires *exactly* passes where such amounts would meet it. An amount
/// that is no multiple of the unit was not rounded to it, and is exact.
///
/// Plans are equal when they say the same, however their documents spell a code.
#[derive(Clone, Debug)]
pub struct FinancialPlan {
    pub(super) name: String,
    pub(super) source: Option<String>,
    pub(super) precision: Option<Euro>,
    pub(super) total: Stated,
    /// The other amounts, in the order of their slices.
    pub(super) others: Vec<Stated>,
    pub(super) assumptions: Vec<Assumption>,
}

/// An amount of the plan and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Stated {
    pub(super) of: Base,
    pub(super) amount: Euro,
    pub(super) at: Pointer,
}

impl FinancialPlan {
    /// The name of the programme.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Where the figures come from.
    pub fn source(&self) -> Option<&str> {
        self.source.as_deref()
    }

    /// The unit that the figures were rounded to; none where they are exact.
    pub fn precision(&self) -> Option<Euro> {
        self.precision
    }

    /// Returns the total in euros, technical assistance included.
    pub fn total(&self) -> Euro {
        self.total.amount
    }

    /// Returns the assumptions that the plan depends on.
    pub fn assumptions(&self) -> &[Assumption] {
        &self.assumptions
    }

    /// Every amount that is stated, the total first.
    pub(super) fn entries(&self) -> impl Iterator<Item = &Stated> {
        core::iter::once(&self.total).chain(&self.others)
    }

    /// The assumptions, each at the canonical place of its amount.
    pub(crate) fn canonical_assumptions(&self) -> impl Iterator<Item = Assumption> + '_ {
        self.assumptions.iter().map(|Assumption { place: at, text }| {
            let stated = self.entries().find(|stated| stated.at == *at);
            let at = stated.map_or_else(|| at.clone(), |stated| place_of(stated.of));
            Assumption { place: at, text: text.clone() }
        })
    }

    /// All that it says.
    fn said(&self) -> impl Eq + Hash {
        let stated = self.entries().map(|stated| (stated.of, stated.amount));
        (
            (self.name.as_str(), self.source.as_deref(), self.precision),
            stated.collect::<Vec<_>>(),
            self.canonical_assumptions().collect::<Vec<_>>(),
        )
    }

    /// The plan with each stated amount changed.
    pub(crate) fn with_each(
        &self,
        change: impl Fn(Base, Euro) -> Result<Euro, OutOfRangeError>,
    ) -> Result<Self, OutOfRangeError> {
        let mut plan = self.clone();
        for stated in core::iter::once(&mut plan.total).chain(&mut plan.others) {
            stated.amount = change(stated.of, stated.amount)?;
        }
        Ok(plan)
    }

    /// The amount that is stated for a slice, if one is. What follows from others has
    /// [`Amounts::figure`](crate::allocation::Amounts::figure).
    pub fn stated(&self, slice: Slice) -> Option<Euro> {
        self.entry(slice.into()).map(|stated| stated.amount)
    }

    fn entry(&self, of: Base) -> Option<&Stated> {
        self.entries().find(|stated| stated.of == of)
    }

    /// Where an amount is stated, or would be.
    pub(super) fn place(&self, of: Base) -> Pointer {
        self.entry(of).map_or_else(|| place_of(of), |stated| stated.at.clone())
    }

    /// The figure that is stated for a slice or as the declared base.
    pub(crate) fn stated_figure(&self, of: Base) -> Result<Figure, FigureError> {
        let Some(Stated { amount, at, .. }) = self.entry(of) else {
            return Err(FigureError::NotStated { place: place_of(of) });
        };
        // What is no multiple of the unit was not rounded to it.
        let unit =
            self.precision.filter(|unit| amount.cents().checked_rem(unit.cents()) == Some(0));
        let figure = match unit {
            Some(unit) => Figure::rounded(of, *amount, unit),
            None => Figure::exact(*amount),
        };
        let origin = if of == Base::Declared { Origin::Declared } else { Origin::Published };
        Ok(figure.with_origin(origin).with_place(at.clone()))
    }

    /// The figure for a slice: stated, or as it follows from others.
    pub(super) fn figure_of(&self, slice: Slice) -> Result<Figure, FigureError> {
        let missing = match self.stated_figure(slice.into()) {
            Err(missing) => missing,
            stated => return stated,
        };
        let derived = match self.stated_figure(Slice::TECHNICAL_ASSISTANCE.into()) {
            Ok(assistance) if slice == Slice::NET => self
                .stated_figure(Slice::PROGRAMME.into())?
                .minus(&assistance)
                .map_err(|OutOfRangeError| FigureError::OutOfRange),
            _ if parts_of(slice).is_empty() => self.cover_of(slice),
            _ => self.sum_of(parts_of(slice)),
        };
        derived.map_err(|error| match error {
            FigureError::OutOfRange => error,
            // Say what is missing itself, not which of its parts.
            _ => missing,
        })
    }

    /// The sum of stated amounts that are just this slice together, such as two objectives.
    fn cover_of(&self, slice: Slice) -> Result<Figure, FigureError> {
        let mut figures = Figures::default();
        for stated in self.entries() {
            if let Base::Slice(slice) = stated.of {
                figures = figures.with_figure(slice, self.stated_figure(stated.of)?);
            }
        }
        figures.figure(slice)
    }

    fn sum_of(&self, parts: &[Slice]) -> Result<Figure, FigureError> {
        let (first, others) = parts.split_first().ok_or_else(FigureError::default)?;
        others.iter().try_fold(self.figure_of(*first)?, |sum, part| {
            sum.plus(&self.figure_of(*part)?).map_err(|OutOfRangeError| FigureError::OutOfRange)
        })
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

/// The parts that a slice of a plan is the sum of; none for the smallest.
pub(crate) const fn parts_of(slice: Slice) -> &'static [Slice] {
    use crate::programme::SpecificObjective as Objective;

    match slice {
        Slice::PROGRAMME => &[Slice::TECHNICAL_ASSISTANCE, SMART, SUSTAINABLE],
        Slice::NET => &[SMART, SUSTAINABLE],
        SMART => {
            const {
                &[
                    Slice::objective(Objective::Innovation),
                    Slice::objective(Objective::Digitalisation),
                    Slice::objective(Objective::Skills),
                ]
            }
        }
        SUSTAINABLE => {
            const {
                &[
                    Slice::objective(Objective::EnergyEfficiency),
                    Slice::objective(Objective::RenewableEnergy),
                    Slice::objective(Objective::ClimateAdaptation),
                    Slice::objective(Objective::UrbanMobility),
                ]
            }
        }
        Slice::TWO_CITIES => const { &[Slice::city(City::Antwerp), Slice::city(City::Ghent)] },
        _ => &[],
    }
}

/// Where an amount stands in the document of a plan, under its canonical name.
pub(super) fn place_of(of: Base) -> Pointer {
    let at = |key: &str| Pointer::ROOT.child(key);
    let urban = |key: &str| at("urban_development").child(key);
    match of {
        Base::Declared => at("declared_base"),
        Base::Slice(Slice::PROGRAMME) => at("total"),
        Base::Slice(Slice::TECHNICAL_ASSISTANCE | Slice::NET) => at("technical_assistance"),
        Base::Slice(Slice::URBAN) => urban("total"),
        Base::Slice(Slice::TWO_CITIES) => urban("two_cities"),
        Base::Slice(slice) => {
            let under = |parent: Pointer| parent.child(&slice.code());
            if City::ALL.iter().any(|city| Slice::city(*city) == slice) {
                under(urban("cities"))
            } else if Priority::ALL.iter().any(|priority| Slice::priority(*priority) == slice) {
                under(at("priorities"))
            } else if parts_of(Slice::NET).iter().any(|whole| parts_of(*whole).contains(&slice)) {
                under(at("specific_objectives"))
            } else {
                Pointer::ROOT
            }
        }
    }
}
