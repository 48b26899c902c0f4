//! The assessment of the text of a proposal, sound or not.

use alloc::vec;
use alloc::vec::Vec;

use super::{Proposal, Reports};
use crate::input::{InputError, InputProblem, Json, Node, Pointer, Position};
use crate::report::Report;

impl Proposal {
    /// Assesses the proposal in a JSON text, as far as the text is sound.
    ///
    /// What is wrong with the document comes first in the report, every problem at its place, line
    /// and column: an outcome `document` each. A check that needs what cannot be read there is not
    /// evaluated, and says which place it rests on. A value that cannot be read yet has its line and
    /// column, too. Otherwise the report of a sound document is that of [`assess`](Self::assess).
    ///
    /// Of more than a hundred problems the first are told and the others counted.
    ///
    /// ```
    /// use efro_gti::Proposal;
    ///
    /// let report = Proposal::assess_json(r#"{ "themas": [], "budget": { "erdf": 12 } }"#);
    /// let problems = report.findings().filter(|one| one.code() == "document");
    /// let places: Vec<String> = problems.map(|one| one.at.to_string()).collect();
    /// assert_eq!(places, ["/themas", "/budget/erdf"]);
    /// ```
    pub fn assess_json(text: &str) -> Report {
        match Json::parse(text) {
            Ok(document) => {
                let (proposal, problems) = Self::read_in(&document, document.root());
                Self::as_far_as_sound(proposal.assess(), &problems, |at| {
                    document.position(document.root(), at)
                })
            }
            Err(problem) => Self::of_no_document(problem),
        }
    }

    /// The same of a text that may also be an array of proposals, with places in each of them.
    pub fn assess_all_json(text: &str) -> Reports {
        let document = match Json::parse(text) {
            Ok(document) => document,
            Err(problem) => return Reports(vec![Self::of_no_document(problem)]),
        };
        let read = document.elements().iter().map(|node| Self::read_in(&document, node));
        let (proposals, problems): (Vec<Self>, Vec<_>) = read.unzip();
        let reports = Self::assess_all(&proposals).0.into_iter().zip(problems);
        let together = reports.zip(document.elements()).map(|((report, problems), node)| {
            Self::as_far_as_sound(report, &problems, |at| document.position(node, at))
        });
        Reports(together.collect())
    }

    /// What is sound of a proposal, and what is wrong with it.
    fn read_in(document: &Json, node: &Node) -> (Self, Vec<InputError>) {
        let (proposal, problems) = document.read::<Self>(node);
        (proposal.unwrap_or_default().with_its_call(&problems), problems)
    }

    /// The report of a text of which nothing can be read.
    fn of_no_document(problem: InputError) -> Report {
        Self::as_far_as_sound(Self::default().assess(), &[problem], |_| Position::START)
    }

    /// A call that cannot be read is there all the same, and its conditions weigh as under any.
    fn with_its_call(mut self, problems: &[InputError]) -> Self {
        if problems.iter().any(|problem| problem.at().as_str() == "/call") {
            self.call = Some("?".into());
        }
        self
    }

    /// The report without what rests on a place that has a problem, and with the problems. A field
    /// that is not known is no such place: what it should have been is left out, and told as that.
    fn as_far_as_sound(
        report: Report,
        problems: &[InputError],
        position: impl Fn(&Pointer) -> Position,
    ) -> Report {
        let unsound = |one: &&InputError| {
            let problem = one.problem();
            !matches!(problem, InputProblem::UnknownField { .. } | InputProblem::More { .. })
        };
        let places: Vec<&Pointer> = problems.iter().filter(unsound).map(InputError::at).collect();
        report.not_evaluated_at(&places).positioned(position).of_document(problems)
    }
}
