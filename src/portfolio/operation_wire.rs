//! An operation as a document.

use alloc::format;
use alloc::string::String;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::{Booking, Funding, Operation};
use crate::input::{Fields, InputError, InputProblem, Node, Pointer, Read, document};
use crate::money::OutOfRange;
use crate::rules::Place;
use crate::text::Text;

impl Read for Operation {
    fn read(node: &Node, at: &Pointer) -> Result<Self, InputError> {
        let accepted =
            ["id", "place", "theme", "specific_objective", "erdf", "total", "stage", "antwerp"];
        let fields = Fields::of(node, at, &accepted)?;
        let id: String = fields.required("id")?;
        if id.trim().is_empty() {
            return Err(InputError::new(at.child("id"), InputProblem::Blank { name: "id" }));
        }
        let booking = Booking {
            place: fields.required("place")?,
            theme: fields.optional("theme")?,
            specific_objective: fields.required("specific_objective")?,
            stage: fields.required("stage")?,
            funding: Funding { erdf: fields.required("erdf")?, total: fields.required("total")? },
        };
        let operation = Self::new(id, booking);
        let Some(antwerp) = fields.optional("antwerp")? else { return Ok(operation) };
        if booking.place != Place::BothCities {
            let (found, place) = (booking.place, Place::BothCities);
            let problem = InputProblem::WrongKind {
                found: Text::both(format!("\"{found}\""), format!("\"{found}\"")),
                expected: Text::both(
                    format!("\"{place}\", want er staat bij wat van Antwerpen is"),
                    format!("\"{place}\", since it says what is Antwerp's"),
                ),
            };
            return Err(InputError::new(at.child("place"), problem));
        }
        operation
            .divided(antwerp)
            .map_err(|OutOfRange| InputError::new(at.child("antwerp"), InputProblem::SumOutOfRange))
    }
}

impl Read for Funding {
    fn read(node: &Node, at: &Pointer) -> Result<Self, InputError> {
        let fields = Fields::of(node, at, &["erdf", "total"])?;
        Ok(Self { erdf: fields.required("erdf")?, total: fields.required("total")? })
    }
}

document!(Operation);
document!(Funding);

impl Serialize for Operation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Booking { place, theme, specific_objective, stage, funding } = self.booking();
        let mut fields = serializer.serialize_map(None)?;
        fields.serialize_entry("id", self.id())?;
        fields.serialize_entry("place", place)?;
        if let Some(theme) = theme {
            fields.serialize_entry("theme", theme)?;
        }
        fields.serialize_entry("specific_objective", specific_objective)?;
        fields.serialize_entry("erdf", &funding.erdf)?;
        fields.serialize_entry("total", &funding.total)?;
        fields.serialize_entry("stage", stage)?;
        if let [antwerp, _] = self.bookings() {
            fields.serialize_entry("antwerp", &antwerp.funding)?;
        }
        fields.end()
    }
}

#[cfg(feature = "json")]
impl Operation {
    /// Reads an array of operations from JSON text.
    ///
    /// # Errors
    ///
    /// When the text is not JSON, has a field or code that is unknown or given twice, lacks one that
    /// is needed, or has an amount that cannot be read. The error has the JSON Pointer, the line and
    /// the column.
    pub fn all_from_json(text: &str) -> Result<alloc::vec::Vec<Self>, InputError> {
        crate::input::Json::parse(text)?.read()
    }
}
