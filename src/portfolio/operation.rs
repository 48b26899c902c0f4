//! Operations.

use alloc::boxed::Box;
use alloc::string::{String, ToString};

use super::{Funding, Posting, Stage};
use crate::document::{DocumentError, Pointer, ProblemKind, Problems, Whole};
use crate::money::Euro;
use crate::parse::{ParseError, ParseErrorKind};
use crate::rules::Strand;
use crate::text::{Text, says_something};

/// An operation: a project that the programme supports, with its funding.
///
/// ```
/// use efro_gti::{Euro, Operation, SpecificObjective, Theme};
/// use efro_gti::portfolio::{Funding, Posting, Stage};
/// use efro_gti::rules::Strand;
///
/// let operation = Operation::new(
///     "GNT-2024-007",
///     Posting {
///         strand: Strand::Ghent,
///         theme: Some(Theme::ClimateAdaptation),
///         specific_objective: SpecificObjective::ClimateAdaptation,
///         stage: Stage::Selected,
///         funding: Funding { erdf: Euro::whole(1_000_000), total: Euro::whole(2_500_000) },
///     },
/// )?;
/// assert_eq!(operation.posting().slice().to_string(), "ghent+RSO2.4+climate-adaptation");
///
/// // A joint operation of both cities, with 400,000 euros of ERDF resources for Antwerp.
/// let both = Posting { strand: Strand::BothCities, ..*operation.posting() };
/// let antwerp = Funding { erdf: Euro::whole(400_000), total: Euro::whole(1_000_000) };
/// let joint = Operation::new("GNT-2024-008", both)?.divided(antwerp)?;
/// let erdf: Vec<Euro> = joint.postings().iter().map(|part| part.funding.erdf).collect();
/// assert_eq!(erdf, [Euro::whole(400_000), Euro::whole(600_000)]);
/// # Ok::<(), efro_gti::DocumentError>(())
/// ```
///
/// # The document
///
/// ```json
/// { "id": "GNT-2024-007", "strand": "ghent", "theme": "climate-adaptation",
///   "specific_objective": "RSO2.4", "erdf": "1000000.00", "total": "2500000.00",
///   "stage": "selected" }
/// ```
///
/// `theme` is left out if there is none. If the strand is `both-cities`, the optional
/// `"antwerp": { "erdf": "400000.00", "total": "1000000.00" }` gives the part of Antwerp.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Operation {
    id: String,
    posting: Posting,
    /// The parts of Antwerp and Ghent in a joint operation, or `None` if it is not divided.
    cities: Option<Box<[Posting; 2]>>,
}

impl Operation {
    /// Returns an operation with its funding.
    ///
    /// # Errors
    ///
    /// Returns an error if the id is blank or has white space around it (at `/id`), or if the ERDF resources exceed a total
    /// that is not negative (at `/erdf`).
    pub fn new(id: impl Into<String>, posting: Posting) -> Result<Self, DocumentError> {
        let id = id.into();
        let mut problems = Problems::default();
        if let Some(kind) = id_problem(&id) {
            problems.add(Pointer::ROOT.child("id"), kind);
        }
        if let Some(kind) = posting.funding.problem() {
            problems.add(Pointer::ROOT.child("erdf"), kind);
        }
        problems.result(Some(Self { id, posting, cities: None }))
    }

    /// Divides a joint operation between the cities: `antwerp` is Antwerp's part, and the rest is Ghent's.
    ///
    /// # Errors
    ///
    /// Returns an error if the strand is not `both-cities` (at `/strand`), or if an amount of either city is below zero or
    /// above the whole, or if the ERDF resources of either city exceed its total (at `/antwerp/erdf` or `/antwerp/total`).
    /// All problems are returned.
    pub fn divided(mut self, antwerp: Funding) -> Result<Self, DocumentError> {
        let Posting { strand, funding, .. } = self.posting;
        let mut problems = Problems::default();
        if strand != Strand::BothCities {
            let kind = ProblemKind::NotJoint { strand: strand.to_string() };
            problems.add(Pointer::ROOT.child("strand"), kind);
        }
        let at = |name| Pointer::ROOT.child("antwerp").child(name);
        let mut rest = |part, whole, name| {
            rest_of(part, whole).map_err(|kind| problems.add(at(name), kind)).ok()
        };
        let erdf = rest(antwerp.erdf, funding.erdf, "erdf");
        let total = rest(antwerp.total, funding.total, "total");
        if let Some(kind) = antwerp.problem() {
            problems.add(at("erdf"), kind);
        }
        let ghent = erdf.zip(total).map(|(erdf, total)| Funding { erdf, total });
        if let Some(most) = ghent.filter(|ghent| ghent.erdf > ghent.total).and_then(|ghent| {
            // Neither amount is below zero, so the difference is in range.
            funding.total.checked_sub(ghent.erdf).ok()
        }) {
            let kind = ProblemKind::AboveWhole {
                value: antwerp.total.to_string(),
                whole: Whole::TotalCostLessErdfOfGhent,
                most: most.to_string(),
            };
            problems.add(at("total"), kind);
        }
        let part = |strand, funding| Posting { strand, funding, ..self.posting };
        let cities = ghent
            .map(|ghent| Box::new([part(Strand::Antwerp, antwerp), part(Strand::Ghent, ghent)]));
        self.cities = cities;
        problems.result(self.cities.is_some().then_some(self))
    }

    /// Returns the operation at another stage.
    #[must_use]
    pub fn with_stage(mut self, stage: Stage) -> Self {
        let cities = self.cities.as_deref_mut().into_iter().flatten();
        cities.chain([&mut self.posting]).for_each(|posting| posting.stage = stage);
        self
    }

    /// Returns the id.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Returns its funding as one posting.
    pub fn posting(&self) -> &Posting {
        &self.posting
    }

    /// Returns its funding in the postings that a ledger books: one, or two for a joint operation that is divided between
    /// Antwerp and Ghent.
    #[inline]
    pub fn postings(&self) -> &[Posting] {
        match &self.cities {
            Some(cities) => cities.as_slice(),
            None => core::slice::from_ref(&self.posting),
        }
    }
}

/// Returns what a part leaves of the whole.
fn rest_of(part: Euro, whole: Euro) -> Result<Euro, ProblemKind> {
    if part.is_negative() {
        return Err(ProblemKind::Negative { value: part.to_string() });
    }
    let rest = whole.checked_sub(part).ok().filter(|rest| !rest.is_negative());
    rest.ok_or_else(|| ProblemKind::AboveWhole {
        value: part.to_string(),
        whole: Whole::Operation,
        most: whole.to_string(),
    })
}

/// Returns the problem of an id, or `None` if it is valid.
pub(crate) fn id_problem(id: &str) -> Option<ProblemKind> {
    if !says_something(id) {
        return Some(ProblemKind::Blank { name: "id" });
    }
    (id.trim() != id).then(|| {
        ProblemKind::Unreadable(ParseError::new(
            ParseErrorKind::Malformed,
            id,
            Text::new("geen id", "not an id"),
            Text::new("een tekst zonder witruimte eromheen", "text without white space around it"),
        ))
    })
}
