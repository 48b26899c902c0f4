//! What a programme commits its money to.

use alloc::boxed::Box;
use alloc::string::String;

use super::{Booking, Funding};
use crate::money::OutOfRange;
use crate::rules::Place;

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
/// let antwerp = Funding { erdf: Euro::whole(400_000), total: Euro::whole(1_000_000) };
/// let joint = operation.divided(antwerp)?;
/// assert_eq!(joint.booking().place, Place::BothCities);
/// let erdf: Vec<Euro> = joint.bookings().iter().map(|part| part.funding.erdf).collect();
/// assert_eq!(erdf, [Euro::whole(400_000), Euro::whole(600_000)]);
/// # Ok::<(), efro_gti::OutOfRange>(())
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

    /// Makes it a joint operation of both cities, of which so much is Antwerp's, and the rest
    /// Ghent's.
    ///
    /// # Errors
    ///
    /// When the rest is out of range.
    pub fn divided(mut self, antwerp: Funding) -> Result<Self, OutOfRange> {
        let ghent = self.booking.funding.checked_sub(antwerp)?;
        let part = |place, funding| Booking { place, funding, ..self.booking };
        let cities = [part(Place::Antwerp, antwerp), part(Place::Ghent, ghent)];
        self.cities = Some(Box::new(cities));
        self.booking.place = Place::BothCities;
        Ok(self)
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
