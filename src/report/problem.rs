//! What can be wrong: codes and their arguments.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;

use super::{AmountLimit, DateBound, Expected, PolicyFrame, Requirement, TargetBound, ValueSet};
use crate::document::Pointer;
use crate::money::{Euro, Share};
use crate::rules::Slice;
use crate::strategy::City;

/// What is wrong: a frozen code and its arguments.
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
/// let sum = report.outcomes_of("priorities-sum").next().expect("a check of plans");
/// // Its figures, without taking its words apart.
/// let Some(Problem::PartsAboveWhole { excess, .. }) = sum.problem() else { panic!("{sum}") };
/// assert_eq!(*excess, Euro::whole(1));
/// # Ok::<(), efro_gti::DocumentError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, strum::IntoStaticStr)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(
    feature = "serde",
    serde(tag = "code", content = "args", rename_all = "kebab-case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[strum(serialize_all = "kebab-case")]
#[non_exhaustive]
pub enum Problem {
    /// `share-below-minimum`: less than a rule requires at least; the measure of the outcome says by
    /// how much.
    ShareBelowMinimum,
    /// `share-above-maximum`: more than a rule allows at most.
    ShareAboveMaximum,
    /// `share-below-exact`: less than a rule requires exactly.
    ShareBelowExact,
    /// `share-above-exact`: more than a rule requires exactly.
    ShareAboveExact,
    /// `parts-above-whole`: parts that are more than the whole that they are part of.
    PartsAboveWhole {
        /// The parts that have an amount.
        parts: Vec<Slice>,
        /// Their sum, in euros.
        sum: Euro,
        /// The whole.
        whole: Slice,
        /// The amount of the whole, in euros.
        amount: Euro,
        /// The sum less the amount, in euros.
        excess: Euro,
    },
    /// `parts-below-whole`: all parts of a whole, together less than it.
    PartsBelowWhole {
        /// The parts.
        parts: Vec<Slice>,
        /// Their sum, in euros.
        sum: Euro,
        /// The whole.
        whole: Slice,
        /// The amount of the whole, in euros.
        amount: Euro,
        /// The amount less the sum, in euros.
        shortfall: Euro,
    },
    /// `assistance-counted-twice`: priorities and technical assistance that are more than the whole programme by
    /// the amount of technical assistance, so that the priorities seem to include it.
    AssistanceCountedTwice {
        /// The sum of priorities and technical assistance, in euros.
        sum: Euro,
        /// The total of the programme, in euros.
        amount: Euro,
        /// The sum less the total, in euros.
        excess: Euro,
        /// Technical assistance, in euros.
        assistance: Euro,
    },
    /// `amount-differs`: an amount that is not what follows from others.
    AmountDiffers {
        /// What it is the amount of.
        slice: Slice,
        /// The amount, in euros.
        amount: Euro,
        /// The amount that follows, in euros; `None` if it is no whole number of cents.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        expected: Option<Euro>,
        /// What it follows from.
        from: Vec<Slice>,
    },
    /// `total-changed`: an amendment of a plan with another total, which is no mere transfer.
    TotalChanged {
        /// The total before, in euros.
        from: Euro,
        /// The total after, in euros.
        to: Euro,
    },
    /// `unanswered`: a statement that is left out, empty, or blank.
    Unanswered,
    /// `empty-list`: a list that has nothing in it.
    EmptyList,
    /// `unreadable`: a value that is not what it should be.
    Unreadable {
        /// The value, cut after sixty characters.
        value: String,
        /// What was expected.
        expected: Expected,
        /// The codes that were expected, if these are a closed list.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
        accepted: Vec<Cow<'static, str>>,
        /// The Dutch names of those codes, in their order, if these are read.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
        names_nl: Vec<Cow<'static, str>>,
        /// The other spellings in which those codes are read.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
        also_read: Vec<Cow<'static, str>>,
    },
    /// `ambiguous-number`: a number that two conventions read differently, such as `4.000`.
    AmbiguousNumber {
        /// The value.
        value: String,
        /// The number if the point is a decimal point.
        decimal: String,
        /// The number if the point separates thousands.
        thousands: String,
    },
    /// `not-accepted`: a value that can be read and is not enough, or not the right one.
    NotAccepted {
        /// The value, as it is written in the document.
        value: Cow<'static, str>,
        /// What is required.
        required: Requirement,
    },
    /// `duplicate`: a code that stands in the same list already.
    Duplicate {
        /// The code.
        value: String,
    },
    /// `no-municipality-in`: places in one city of a project, and none in the other.
    NoMunicipalityIn {
        /// The city without one.
        city: City,
    },
    /// `does-not-belong`: a value that belongs to something else than the rest of the document.
    DoesNotBelong {
        /// The value, cut after sixty characters.
        value: String,
        /// What it should belong to.
        to: ValueSet,
    },
    /// `exclusively`: a kind of activity that may be part of a project and not all of it.
    Exclusively {
        /// The code of the kind.
        activity_kind: Cow<'static, str>,
    },
    /// `excluded`: an activity that may not be supported.
    Excluded {
        /// The code of the activity.
        activity: Cow<'static, str>,
    },
    /// `amount-not-positive`: an amount that should be above zero.
    AmountNotPositive {
        /// The amount, in euros.
        amount: Euro,
    },
    /// `amount-above-limit`: an amount that is more than another allows.
    AmountAboveLimit {
        /// The amount, in euros.
        amount: Euro,
        /// What it may be at most.
        limit: AmountLimit,
        /// The amount of that, in euros.
        most: Euro,
        /// By how much the one is above the other, in euros.
        excess: Euro,
    },
    /// `co-financing-rate-above-maximum`: an amount that is more than a share of another.
    CoFinancingRateAboveMaximum {
        /// The amount, in euros.
        amount: Euro,
        /// The share that it may be at most.
        share: Share,
        /// The amount that the share is of, in euros.
        of: Euro,
        /// That share of it, rounded half up to the cent, with half a cent for each further part, in euros.
        most: Euro,
        /// By how much the amount is above that, in euros.
        excess: Euro,
    },
    /// `parts-differ`: parts of an amount that do not add up to it.
    PartsDiffer {
        /// The sum of the parts, in euros.
        sum: Euro,
        /// The amount, in euros.
        amount: Euro,
    },
    /// `unknown-indicator`: a code in the form of a common indicator that is none of those that a project
    /// of the strategy may use.
    UnknownIndicator {
        /// The code, cut after sixty characters.
        value: String,
        /// The nearest code that is known.
        nearest: Cow<'static, str>,
    },
    /// `indicator-target-too-low`: the target of an indicator that is too low to have a meaning.
    IndicatorTargetTooLow {
        /// The target.
        value: String,
        /// What is required.
        required: TargetBound,
    },
    /// `date-too-early`: a date before the first that is allowed.
    DateTooEarly {
        /// The date.
        #[cfg_attr(feature = "serde", serde(with = "crate::document::date"))]
        #[cfg_attr(feature = "schemars", schemars(schema_with = "crate::document::date::schema"))]
        date: Date,
        /// The first that is allowed.
        #[cfg_attr(feature = "serde", serde(with = "crate::document::date"))]
        #[cfg_attr(feature = "schemars", schemars(schema_with = "crate::document::date::schema"))]
        first: Date,
        /// Why that one.
        why: DateBound,
    },
    /// `date-too-late`: a date after the last that is allowed.
    DateTooLate {
        /// The date.
        #[cfg_attr(feature = "serde", serde(with = "crate::document::date"))]
        #[cfg_attr(feature = "schemars", schemars(schema_with = "crate::document::date::schema"))]
        date: Date,
        /// The last that is allowed.
        #[cfg_attr(feature = "serde", serde(with = "crate::document::date"))]
        #[cfg_attr(feature = "schemars", schemars(schema_with = "crate::document::date::schema"))]
        last: Date,
        /// Why that one.
        why: DateBound,
    },
    /// `frame-ended`: a policy document that has ended at the date in question.
    FrameEnded {
        /// The document.
        frame: PolicyFrame,
        /// The last year that it was for.
        last_year: i16,
    },
    /// `double-funding`: expenditure that another European programme pays, too.
    DoubleFunding {
        /// The other programme, cut after sixty characters, if it is named.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        programme: Option<String>,
    },
    /// `other-european-funding`: money of another European programme in the same project.
    OtherEuropeanFunding {
        /// The other programme, cut after sixty characters, if it is named.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        programme: Option<String>,
    },
    /// `not-convincing`: an answer that its reader did not find convincing.
    NotConvincing {
        /// Who read it.
        by: String,
    },
    /// `duplicate-id`: an id that another document of the same list has.
    DuplicateId {
        /// The id, cut after sixty characters.
        id: String,
        /// The place of the other document.
        first: Pointer,
    },
}

impl Problem {
    /// The problems of a share, whose figures are the measure of the outcome.
    #[cfg(feature = "serde")]
    pub(crate) const OF_A_SHARE: [Self; 4] = [
        Self::ShareBelowMinimum,
        Self::ShareAboveMaximum,
        Self::ShareBelowExact,
        Self::ShareAboveExact,
    ];

    /// Returns the frozen code, such as `share-below-minimum`.
    pub fn code(&self) -> &'static str {
        self.into()
    }
}
