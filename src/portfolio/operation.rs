//! What a programme commits its money to.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::{String, ToString};

use super::{Funding, Posting, Stage};
use crate::document::{DocumentError, DocumentProblem, Pointer, ProblemKind};
use crate::money::Euro;
use crate::parse::{ParseError, ParseErrorKind};
use crate::rules::Strand;
use crate::text::{Text, says_something};

/// An operation: a project that a programme supports, with its money.
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
/// );
/// assert_eq!(operation.posting().slice().to_string(), "ghent+RSO2.4+climate-adaptation");
///
/// // Carried out by both cities, Antwerp for 400,000 euros of the ERDF.
/// let both = Posting { strand: Strand::BothCities, ..*operation.posting() };
/// let antwerp = Funding { erdf: Euro::whole(400_000), total: Euro::whole(1_000_000) };
/// let joint = Operation::new("GNT-2024-008", both).divided(antwerp)?;
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
/// `theme` is left out where there is none. Of `"strand": "both-cities"`,
/// `"antwerp": { "erdf": "400000.00", "total": "1000000.00" }` may say what is Antwerp's.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Operation {
    id: String,
    posting: Posting,
    /// What is Antwerp's and what is Ghent's of a joint operation, where that is known.
    cities: Option<Box<[Posting; 2]>>,
}

impl Operation {
    /// An operation with its money.
    pub fn new(id: impl Into<String>, posting: Posting) -> Self {
        Self { id: id.into(), posting, cities: None }
    }

    /// Divides a joint operation: so much is Antwerp's, and the rest Ghent's.
    ///
    /// # Errors
    ///
    /// When its place is not both cities (at `/place`), or an amount of either city is below zero or
    /// above the whole, or the ERDF of either is above its total (at `/antwerp/erdf` or
    /// `/antwerp/total`).
    pub fn divided(mut self, antwerp: Funding) -> Result<Self, DocumentError> {
        let Posting { strand: place, funding, .. } = self.posting;
        if place != Strand::BothCities {
            let expected = Text::both(
                format!("\"{}\", want er staat bij wat van Antwerpen is", Strand::BothCities),
                format!("\"{}\", since it says what is Antwerp's", Strand::BothCities),
            );
            let found = Text::both(format!("\"{place}\""), format!("\"{place}\""));
            let problem = ProblemKind::WrongKind { found, expected };
            return Err(DocumentProblem::new(Pointer::ROOT.child("strand"), problem).into());
        }
        let at = |name| Pointer::ROOT.child("antwerp").child(name);
        let rest = |part, whole, name| {
            rest_of(part, whole).map_err(|problem| DocumentProblem::new(at(name), problem))
        };
        let ghent = Funding {
            erdf: rest(antwerp.erdf, funding.erdf, "erdf")?,
            total: rest(antwerp.total, funding.total, "total")?,
        };
        if let Some(problem) = antwerp.problem() {
            return Err(DocumentProblem::new(at("erdf"), problem).into());
        }
        if ghent.erdf > ghent.total {
            let problem = ProblemKind::AboveWhole {
                value: antwerp.total.to_string(),
                whole: Text::new(
                    "de totale kosten zonder de EFRO-bijdrage van Gent",
                    "the total cost less the ERDF contribution of Ghent",
                ),
                most: rest(ghent.erdf, funding.total, "total")?.to_string(),
            };
            return Err(DocumentProblem::new(at("total"), problem).into());
        }
        let part = |place, funding| Posting { strand: place, funding, ..self.posting };
        let cities = [part(Strand::Antwerp, antwerp), part(Strand::Ghent, ghent)];
        self.cities = Some(Box::new(cities));
        Ok(self)
    }

    /// The same operation at another stage.
    #[must_use]
    pub fn with_stage(mut self, stage: Stage) -> Self {
        let cities = self.cities.as_deref_mut().into_iter().flatten();
        cities.chain([&mut self.posting]).for_each(|posting| posting.stage = stage);
        self
    }

    /// The id.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// All of its money.
    pub fn posting(&self) -> &Posting {
        &self.posting
    }

    /// Its money as a ledger books it: in one sum; or, of a joint operation that says what is whose,
    /// Antwerp's and Ghent's.
    #[inline]
    pub fn postings(&self) -> &[Posting] {
        match &self.cities {
            Some(cities) => cities.as_slice(),
            None => core::slice::from_ref(&self.posting),
        }
    }
}

/// What a part leaves of a whole.
fn rest_of(part: Euro, whole: Euro) -> Result<Euro, ProblemKind> {
    if part.is_negative() {
        return Err(ProblemKind::Negative { value: part.to_string() });
    }
    let rest = whole.checked_sub(part).ok().filter(|rest| !rest.is_negative());
    rest.ok_or_else(|| ProblemKind::AboveWhole {
        value: part.to_string(),
        whole: Text::new("het geheel", "the whole"),
        most: whole.to_string(),
    })
}

/// What is wrong with an id, if anything.
pub(super) fn id_problem(id: &str) -> Option<ProblemKind> {
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
