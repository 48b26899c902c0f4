//! The assessment of the text of a proposal, sound or not.

use alloc::vec;
use alloc::vec::Vec;

use super::{Proposal, Reports};
use crate::input::{InputError, InputProblem, Json, Pointer};
use crate::report::Report;

impl Proposal {
    /// Assesses the proposal in a JSON text, as far as the text is sound.
    ///
    /// What is wrong with the document comes first in the report, every problem at its place, line
    /// and column: an outcome `document` each. A check that needs what cannot be read there is not
    /// evaluated, and says which place it rests on. Of a sound document this is the report of
    /// [`assess`](Self::assess).
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
        let (proposal, problems) = match Json::parse(text) {
            Ok(document) => document.read::<Self>(),
            Err(problem) => (None, vec![problem]),
        };
        let proposal = proposal.unwrap_or_default().with_its_call(&problems);
        Self::as_far_as_sound(proposal.assess(), &problems)
    }

    /// The same of a text that may also be an array of proposals, with places in each of them.
    pub fn assess_all_json(text: &str) -> Reports {
        let read = match Json::parse(text) {
            Ok(document) => document.read_each::<Self>(),
            Err(problem) => vec![(None, vec![problem])],
        };
        let (proposals, problems): (Vec<Option<Self>>, Vec<_>) = read.into_iter().unzip();
        let read = proposals.into_iter().zip(&problems);
        let proposals: Vec<Self> =
            read.map(|(one, wrong)| one.unwrap_or_default().with_its_call(wrong)).collect();
        let Reports(reports) = Self::assess_all(&proposals);
        let together = reports.into_iter().zip(problems);
        Reports(together.map(|(report, wrong)| Self::as_far_as_sound(report, &wrong)).collect())
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
    fn as_far_as_sound(report: Report, problems: &[InputError]) -> Report {
        let unsound = |one: &&InputError| {
            let problem = one.problem();
            !matches!(problem, InputProblem::UnknownField { .. } | InputProblem::More { .. })
        };
        let places: Vec<&Pointer> = problems.iter().filter(unsound).map(InputError::at).collect();
        let report = report.resting_on(&places);
        report.of_document(problems)
    }
}
