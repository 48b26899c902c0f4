//! The fields of a cell and a stage, which parts of operations and postings have in common.

use serde::ser::SerializeMap;

use crate::document::Fields;
#[cfg(feature = "schemars")]
use crate::document::schema::Object;
use crate::portfolio::Stage;
use crate::programme::SpecificObjective;
use crate::rules::Strand;
use crate::strategy::Theme;

pub(super) type Cell = (Strand, Option<Theme>, SpecificObjective);

/// Reads the cell and the stage. Each is `None` if it cannot be read.
pub(super) fn read(fields: &mut Fields<'_, '_>) -> (Option<Cell>, Option<Stage>) {
    let strand = fields.required("strand");
    // An unreadable theme must not count as no theme.
    let theme = match fields.given("theme") {
        Some((theme, _)) => theme.map(Some),
        None => Some(None),
    };
    let specific_objective = fields.required("specific_objective");
    let stage = fields.required("stage");
    let cell = || Some((strand?, theme?, specific_objective?));
    (cell(), stage)
}

/// Writes the cell and the stage.
pub(super) fn write<M: SerializeMap>(
    fields: &mut M,
    (strand, theme, specific_objective): Cell,
    stage: Stage,
) -> Result<(), M::Error> {
    fields.serialize_entry("strand", &strand)?;
    if let Some(theme) = theme {
        fields.serialize_entry("theme", &theme)?;
    }
    fields.serialize_entry("specific_objective", &specific_objective)?;
    fields.serialize_entry("stage", &stage)
}

/// Adds the fields to a schema.
#[cfg(feature = "schemars")]
pub(super) fn schema(generator: &mut schemars::SchemaGenerator, object: Object) -> Object {
    object
        .required::<Strand>(generator, "strand", "The strand of the programme that pays.")
        .optional::<Theme>(
            generator,
            "theme",
            "The theme of the strategy; omitted if there is none.",
        )
        .required::<SpecificObjective>(generator, "specific_objective", "The specific objective.")
        .required::<Stage>(generator, "stage", "The stage.")
}
