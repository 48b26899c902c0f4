//! An operation as a document.

#[cfg(feature = "json")]
use alloc::collections::BTreeMap;
use alloc::string::String;
#[cfg(feature = "json")]
use alloc::vec::Vec;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::operation::id_problem;
use super::{Funding, Operation, Posting};
#[cfg(feature = "json")]
use crate::document::ProblemKind;
use crate::document::{
    DocumentError, DocumentProblem, Fields, Node, Pointer, Problems, Read, document,
};

impl Read for Operation {
    fn read(node: &Node, at: &Pointer, problems: &mut Problems) -> Option<Self> {
        let accepted =
            ["id", "strand", "theme", "specific_objective", "erdf", "total", "stage", "antwerp"];
        let mut fields = Fields::of(node, at, &accepted, problems)?;
        let id = fields.required::<String>("id");
        if let Some(problem) = id.as_deref().and_then(id_problem) {
            fields.refuse("id", problem);
        }
        let (place, theme) = (fields.required("strand"), fields.optional("theme"));
        let specific_objective = fields.required("specific_objective");
        let stage = fields.required("stage");
        let (erdf, total) = (fields.required("erdf"), fields.required("total"));
        let antwerp = fields.given("antwerp");
        let funding = Funding { erdf: erdf?, total: total? };
        if let Some(problem) = funding.problem() {
            fields.refuse("erdf", problem);
        }
        let (specific_objective, stage) = (specific_objective?, stage?);
        let posting = Posting { strand: place?, theme, specific_objective, stage, funding };
        let operation = Self::new(id?, posting);
        let Some((antwerp, _)) = antwerp else { return Some(operation) };
        match operation.divided(antwerp?) {
            Ok(operation) => Some(operation),
            Err(errors) => {
                problems.extend(errors.into_iter().map(|error| error.under(at)));
                None
            }
        }
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
        let Posting { strand: place, theme, specific_objective, stage, funding } = self.posting();
        let mut fields = serializer.serialize_map(None)?;
        fields.serialize_entry("id", self.id())?;
        fields.serialize_entry("strand", place)?;
        if let Some(theme) = theme {
            fields.serialize_entry("theme", theme)?;
        }
        fields.serialize_entry("specific_objective", specific_objective)?;
        fields.serialize_entry("erdf", &funding.erdf)?;
        fields.serialize_entry("total", &funding.total)?;
        fields.serialize_entry("stage", stage)?;
        if let [antwerp, _] = self.postings() {
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
    pub fn all_from_json(text: &str) -> Result<Vec<Self>, DocumentError> {
        crate::document::Json::parse(text)?.sound().map(|Several(operations)| operations)
    }
}

/// Operations of which no two have the same id.
#[cfg(feature = "json")]
struct Several(Vec<Operation>);

#[cfg(feature = "json")]
impl Read for Several {
    fn read(node: &Node, at: &Pointer, problems: &mut Problems) -> Option<Self> {
        let operations = Vec::<Operation>::read(node, at, problems)?;
        let id_of = |place| at.element(place).child("id");
        let mut firsts = BTreeMap::new();
        for (place, operation) in operations.iter().enumerate() {
            if let Some(first) = firsts.insert(operation.id(), place) {
                let (name, first) = (operation.id().into(), id_of(first));
                let problem = ProblemKind::Duplicate { name, first };
                problems.extend([DocumentProblem::new(id_of(place), problem)]);
            }
        }
        Some(Self(operations))
    }
}
