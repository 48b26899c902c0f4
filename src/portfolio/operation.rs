//! What a programme commits its money to.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::{String, ToString};

use super::{Booking, Funding, Stage};
use crate::input::{InputError, InputErrors, InputProblem, Pointer};
use crate::money::Euro;
use crate::parse::{ParseError, ParseErrorKind};
use crate::rules::Place;
use crate::text::{Text, says_something};

/// An operation: a project that a programme supports, with its money.
///
/// ```
/// use efro_gti::{
///     Booking, Euro, Funding, Operation, Place, SpecificObjective, Stage, Theme,
/// };
///
/// let operation = Operation::new(
///     "GNT-2024-007",
///     Booking {
///         place: Place::Ghent,
///         theme: Some(Theme::ClimateAdaptation),
///         specific_objective: SpecificObjective::ClimateAdaptation,
///         stage: Stage::Selected,
///         funding: Funding { erdf: Euro::whole(1_000_000), total: Euro::whole(2_500_000) },
///     },
/// );
/// assert_eq!(operation.booking().slice().to_string(), "ghent+RSO2.4+climate-adaptation");
///
/// // Carried out by both cities, Antwerp for 400,000 euros of the ERDF.
/// let both = Booking { place: Place::BothCities, ..*operation.booking() };
/// let antwerp = Funding { erdf: Euro::whole(400_000), total: Euro::whole(1_000_000) };
/// let joint = Operation::new("GNT-2024-008", both).divided(antwerp)?;
/// let erdf: Vec<Euro> = joint.bookings().iter().map(|part| part.funding.erdf).collect();
/// assert_eq!(erdf, [Euro::whole(400_000), Euro::whole(600_000)]);
/// # Ok::<(), efro_gti::InputErrors>(())
/// ```
///
/// # The document
///
/// ```json
/// { "id": "GNT-2024-007", "place": "ghent", "theme": "climate-adaptation",
///   "specific_objective": "RSO2.4", "erdf": "1000000.00", "total": "2500000.00",
///   "stage": "selected" }
/// ```
///
/// `theme` is left out where there is none. Of `"place": "both-cities"`,
/// `"antwerp": { "erdf": "400000.00", "total": "1000000.00" }` may say what is Antwerp's.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Operation {
    id: String,
    booking: Booking,
    /// What is Antwerp's and what is Ghent's of a joint operation, where that is known.
    cities: Option<Box<[Booking; 2]>>,
}

impl Operation {
    /// An operation with its money.
    pub fn new(id: impl Into<String>, booking: Booking) -> Self {
        Self { id: id.into(), booking, cities: None }
    }

    /// Divides a joint operation: so much is Antwerp's, and the rest Ghent's.
    ///
    /// # Errors
    ///
    /// When its place is not both cities (at `/place`), or an amount of either city is below zero or
    /// above the whole, or the ERDF of either is above its total (at `/antwerp/erdf` or
    /// `/antwerp/total`).
    pub fn divided(mut self, antwerp: Funding) -> Result<Self, InputErrors> {
        let Booking { place, funding, .. } = self.booking;
        if place != Place::BothCities {
            let expected = Text::both(
                format!("\"{}\", want er staat bij wat van Antwerpen is", Place::BothCities),
                format!("\"{}\", since it says what is Antwerp's", Place::BothCities),
            );
            let found = Text::both(format!("\"{place}\""), format!("\"{place}\""));
            let problem = InputProblem::WrongKind { found, expected };
            return Err(InputError::new(Pointer::ROOT.child("place"), problem).into());
        }
        let at = |name| Pointer::ROOT.child("antwerp").child(name);
        let rest = |part, whole, name| {
            rest_of(part, whole).map_err(|problem| InputError::new(at(name), problem))
        };
        let ghent = Funding {
            erdf: rest(antwerp.erdf, funding.erdf, "erdf")?,
            total: rest(antwerp.total, funding.total, "total")?,
        };
        if let Some(problem) = antwerp.problem() {
            return Err(InputError::new(at("erdf"), problem).into());
        }
        if ghent.erdf > ghent.total {
            let problem = InputProblem::AboveWhole {
                value: antwerp.total.to_string(),
                whole: Text::new(
                    "de totale kosten zonder de EFRO-bijdrage van Gent",
                    "the total cost less the ERDF contribution of Ghent",
                ),
                most: rest(ghent.erdf, funding.total, "total")?.to_string(),
            };
            return Err(InputError::new(at("total"), problem).into());
        }
        let part = |place, funding| Booking { place, funding, ..self.booking };
        let cities = [part(Place::Antwerp, antwerp), part(Place::Ghent, ghent)];
        self.cities = Some(Box::new(cities));
        Ok(self)
    }

    /// The same operation at another stage.
    #[must_use]
    pub fn with_stage(mut self, stage: Stage) -> Self {
        let cities = self.cities.as_deref_mut().into_iter().flatten();
        cities.chain([&mut self.booking]).for_each(|booking| booking.stage = stage);
        self
    }

    /// The id.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// All of its money.
    pub fn booking(&self) -> &Booking {
        &self.booking
    }

    /// Its money as a ledger books it: in one sum; or, of a joint operation that says what is whose,
    /// Antwerp's and Ghent's.
    #[inline]
    pub fn bookings(&self) -> &[Booking] {
        match &self.cities {
            Some(cities) => cities.as_slice(),
            None => core::slice::from_ref(&self.booking),
        }
    }
}

/// What a part leaves of a whole.
fn rest_of(part: Euro, whole: Euro) -> Result<Euro, InputProblem> {
    if part.is_negative() {
        return Err(InputProblem::Negative { value: part.to_string() });
    }
    let rest = whole.checked_sub(part).ok().filter(|rest| !rest.is_negative());
    rest.ok_or_else(|| InputProblem::AboveWhole {
        value: part.to_string(),
        whole: Text::new("het geheel", "the whole"),
        most: whole.to_string(),
    })
}

/// What is wrong with an id, if anything.
pub(super) fn id_problem(id: &str) -> Option<InputProblem> {
    if !says_something(id) {
        return Some(InputProblem::Blank { name: "id" });
    }
    (id.trim() != id).then(|| {
        InputProblem::Unreadable(ParseError::new(
            ParseErrorKind::Malformed,
            id,
            Text::new("geen id", "not an id"),
            Text::new("een tekst zonder witruimte eromheen", "text without white space around it"),
        ))
    })
}
