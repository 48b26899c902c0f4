//! An operation as a document.

use alloc::format;
use alloc::string::String;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::{Booking, Funding, Operation};
use crate::input::{Fields, InputProblem, Node, Pointer, Problems, Read, document};
use crate::money::OutOfRange;
use crate::rules::Place;
use crate::text::Text;

impl Read for Operation {
    fn read(node: &Node, at: &Pointer, problems: &mut Problems) -> Option<Self> {
        let accepted =
            ["id", "place", "theme", "specific_objective", "erdf", "total", "stage", "antwerp"];
        let mut fields = Fields::of(node, at, &accepted, problems)?;
        let id = fields.required::<String>("id");
        if id.as_ref().is_some_and(|id| id.trim().is_empty()) {
            fields.refuse("id", InputProblem::Blank { name: "id" });
        }
        let (place, theme) = (fields.required("place"), fields.optional("theme"));
        let specific_objective = fields.required("specific_objective");
        let stage = fields.required("stage");
        let (erdf, total) = (fields.required("erdf"), fields.required("total"));
        let antwerp = fields.given("antwerp");
        let funding = Funding { erdf: erdf?, total: total? };
        let (specific_objective, stage) = (specific_objective?, stage?);
        let booking = Booking { place: place?, theme, specific_objective, stage, funding };
        let operation = Self::new(id?, booking);
        let Some((antwerp, _)) = antwerp else { return Some(operation) };
        if booking.place != Place::BothCities {
            let (found, place) = (booking.place, Place::BothCities);
            let problem = InputProblem::WrongKind {
                found: Text::both(format!("\"{found}\""), format!("\"{found}\"")),
                expected: Text::both(
                    format!("\"{place}\", want er staat bij wat van Antwerpen is"),
                    format!("\"{place}\", since it says what is Antwerp's"),
                ),
            };
            fields.refuse("place", problem);
            return None;
        }
        let divided = operation.divided(antwerp?);
        divided.map_err(|OutOfRange| fields.refuse("antwerp", InputProblem::SumOutOfRange)).ok()
    }
}

impl Read for Funding {
    fn read(node: &Node, at: &Pointer, problems: &mut Problems) -> Option<Self> {
        let mut fields = Fields::of(node, at, &["erdf", "total"], problems)?;
        let (erdf, total) = (fields.required("erdf"), fields.required("total"));
        Some(Self { erdf: erdf?, total: total? })
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
    pub fn all_from_json(text: &str) -> Result<alloc::vec::Vec<Self>, crate::InputError> {
        crate::input::Json::parse(text)?.sound()
    }
}
