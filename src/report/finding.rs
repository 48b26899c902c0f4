//! What is wrong, as data.

use alloc::borrow::Cow;
use alloc::string::String;

use super::Problem;
use crate::document::Pointer;
use crate::rules::Severity;
use crate::text::{Language, displayed_in_english};

/// Why an outcome failed: what is wrong, where, and how much it matters.
///
/// It is data; its words are made of that data in the language that is asked for.
///
/// ```
/// use efro_gti::{Euro, FinancialPlan, Priority, RuleSet};
/// use efro_gti::report::Problem;
///
/// let plan = FinancialPlan::builder("A plan", Euro::whole(1_000))
///     .technical_assistance(Euro::ZERO)
///     .priority(Priority::SmartFlanders, Euro::whole(600))
///     .priority(Priority::SustainableFlanders, Euro::whole(401))
///     .build()?;
/// let report = RuleSet::adopted().check(&plan);
/// let finding = report.findings().next().expect("1,001 is more than 1,000");
/// assert_eq!((finding.code(), finding.outcome.as_ref()), ("parts-above-whole", "priorities-sum"));
/// // Its figures, without taking its words apart.
/// let Problem::PartsAboveWhole { excess, .. } = finding.problem else { panic!("another problem") };
/// assert_eq!(excess, Euro::whole(1));
/// # Ok::<(), efro_gti::DocumentError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Finding {
    /// How much it matters.
    pub severity: Severity,
    /// The id of the rule or check that failed.
    pub outcome: Cow<'static, str>,
    /// The place in the document.
    pub place: Pointer,
    /// What is wrong.
    pub problem: Problem,
}

impl Finding {
    /// The frozen code, such as `share-below-minimum`.
    pub fn code(&self) -> &'static str {
        self.problem.code()
    }

    /// The finding in words.
    pub fn text(&self, language: Language) -> String {
        self.problem.text(language)
    }
}

displayed_in_english!(Finding);
