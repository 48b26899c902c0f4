//! An operation as a document.

#[cfg(feature = "json")]
use alloc::collections::BTreeMap;
use alloc::string::String;
#[cfg(feature = "json")]
use alloc::vec::Vec;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::operation::id_problem;
use super::{Booking, Funding, Operation};
#[cfg(feature = "json")]
use crate::input::InputProblem;
use crate::input::{Fields, InputError, Node, Pointer, Read, document};

impl Read for Operation {
    fn read(node: &Node, at: &Pointer) -> Result<Self, InputError> {
        let accepted =
            ["id", "place", "theme", "specific_objective", "erdf", "total", "stage", "antwerp"];
        let fields = Fields::of(node, at, &accepted)?;
        let id: String = fields.required("id")?;
        if let Some(problem) = id_problem(&id) {
            return Err(InputError::new(at.child("id"), problem));
        }
        let booking = Booking {
            place: fields.required("place")?,
            theme: fields.optional("theme")?,
            specific_objective: fields.required("specific_objective")?,
            stage: fields.required("stage")?,
            funding: Funding { erdf: fields.required("erdf")?, total: fields.required("total")? },
        };
        if let Some(problem) = booking.funding.problem() {
            return Err(InputError::new(at.child("erdf"), problem));
        }
        let operation = Self::new(id, booking);
        let Some(antwerp) = fields.optional("antwerp")? else { return Ok(operation) };
        operation.divided(antwerp).map_err(|error| {
            let at = error.at().keys().fold(at.clone(), |at, key| at.child(&key));
            InputError::new(at, error.problem().clone())
        })
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
    /// is needed, has an amount that cannot be read, or an id that comes twice. The error has the
    /// JSON Pointer, the line and the column.
    pub fn all_from_json(text: &str) -> Result<Vec<Self>, InputError> {
        let json = crate::input::Json::parse(text)?;
        let operations: Vec<Self> = json.read()?;
        let id_of = |place| Pointer::ROOT.element(place).child("id");
        let mut firsts = BTreeMap::new();
        for (place, operation) in operations.iter().enumerate() {
            if let Some(first) = firsts.insert(operation.id(), place) {
                let (name, first) = (operation.id().into(), id_of(first));
                let problem = InputProblem::GivenTwice { name, first };
                return Err(json.locate(InputError::new(id_of(place), problem)));
            }
        }
        Ok(operations)
    }
}
