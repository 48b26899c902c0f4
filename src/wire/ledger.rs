//! Reading and writing ledgers, as the postings that they are the sums of.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::vec::Vec;

use serde::ser::{Error, Serialize, SerializeMap, Serializer};

use super::cell;
use crate::document::{Fields, Node, Path, ProblemKind, Problems, Read, document};
use crate::money::Euro;
use crate::portfolio::{Funding, Ledger, Posting};
use crate::text::Text;

impl Read for Ledger {
    fn read(node: &Node, at: &Path, problems: &mut Problems) -> Option<Self> {
        let mut fields = Fields::of(node, at, &["postings"], problems)?;
        let (postings, at) = fields.required_given::<Vec<Posting>>("postings")?;
        let postings = postings?;
        let mut firsts = BTreeMap::new();
        for (number, posting) in postings.iter().enumerate() {
            let first = *firsts.entry((posting.slice(), posting.stage)).or_insert(number);
            if first != number {
                let cell = Text::of(|language| {
                    let (cell, stage) =
                        (posting.slice().text(language), posting.stage.text(language));
                    format!("{cell}, {stage}")
                });
                let kind = ProblemKind::DuplicateCell { cell, first: at.element(first).into() };
                problems.add(at.element(number), kind);
            }
        }
        Some(postings.into_iter().collect())
    }
}

impl Read for Posting {
    fn read(node: &Node, at: &Path, problems: &mut Problems) -> Option<Self> {
        const FIELDS: &[&str] = &[
            "strand",
            "theme",
            "specific_objective",
            "stage",
            "count",
            "erdf",
            "total",
            "paid",
            "paid_above_committed",
        ];
        let mut fields = Fields::of(node, at, FIELDS, problems)?;
        let (cell, stage) = cell::read(&mut fields);
        let count = fields.or_default("count");
        let (erdf, total) = (fields.required("erdf"), fields.required("total"));
        let paid = fields.or_default("paid");
        let paid_above_committed = fields.or_default("paid_above_committed");
        let (strand, theme, specific_objective) = cell?;
        let funding = Funding { erdf: erdf?, total: total? };
        let empty = Self::new(strand, theme, specific_objective, stage?);
        Some(Self { count, funding, paid, paid_above_committed, ..empty })
    }
}

document!(Ledger);
document!(Posting);

impl Serialize for Ledger {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let postings = self.postings().map_err(S::Error::custom)?;
        let mut fields = serializer.serialize_map(None)?;
        fields.serialize_entry("postings", &postings)?;
        fields.end()
    }
}

impl Serialize for Posting {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_map(None)?;
        let cell = (self.strand, self.theme, self.specific_objective);
        cell::write(&mut fields, cell, self.stage)?;
        if self.count != 0 {
            fields.serialize_entry("count", &self.count)?;
        }
        fields.serialize_entry("erdf", &self.funding.erdf)?;
        fields.serialize_entry("total", &self.funding.total)?;
        if self.paid != Funding::ZERO {
            fields.serialize_entry("paid", &self.paid)?;
        }
        if self.paid_above_committed != Euro::ZERO {
            fields.serialize_entry("paid_above_committed", &self.paid_above_committed)?;
        }
        fields.end()
    }
}

#[cfg(feature = "schemars")]
mod schema {
    use schemars::json_schema;

    use crate::document::schema::{Object, schema};
    use crate::money::Euro;
    use crate::portfolio::{Funding, Ledger, Posting};
    use crate::wire::cell;

    schema!(Ledger, "Ledger", |generator| {
        let postings = json_schema!({
            "type": "array",
            "items": generator.subschema_for::<Posting>(),
        });
        Object::new("Sums of parts of operations.")
            .required_of("postings", "The sums: at most one for each cell and stage.", postings)
            .schema()
    });

    schema!(Posting, "Posting", |generator| {
        let description = "Amounts in one cell, which is one specific objective, one strand, and one theme or \
             none, at one stage. They are in euros, and may be negative.";
        let count = json_schema!({ "type": "integer", "minimum": i64::MIN, "maximum": i64::MAX });
        cell::schema(generator, Object::new(description))
            .optional_of("count", "The number of parts that are added up. Zero if omitted.", count)
            .required::<Euro>(generator, "erdf", "The ERDF resources that are committed.")
            .required::<Euro>(generator, "total", "The total cost.")
            .optional::<Funding>(
                generator,
                "paid",
                "The ERDF resources and the total cost that are paid. Zero if \
             omitted.",
            )
            .optional::<Euro>(
                generator,
                "paid_above_committed",
                "The ERDF resources that were paid above what is committed. Zero if omitted.",
            )
            .schema()
    });
}
