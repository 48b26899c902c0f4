//! What can be wrong: codes and their arguments.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;

use super::problem_text::{
    amount_differs, amount_negative, double_funding, indicator_target_too_low,
    other_european_funding, unreadable,
};
use super::{AmountLimit, DateBound, Expected, PolicyFrame, Requirement, TargetBound, ValueSet};
use crate::document::{Pointer, coded};
use crate::money::{Euro, Share};
use crate::rules::Slice;
use crate::strategy::City;
use crate::text::displayed_in_english;

coded! {
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Problem: "What is wrong: a frozen code and its arguments." {
        /// less than a rule requires at least; the measure of the outcome says by
        /// how much.
        ShareBelowMinimum = "share-below-minimum"
            nl "minder dan het vereiste minimum",
            en "less than the required minimum";
        /// more than a rule allows at most.
        ShareAboveMaximum = "share-above-maximum"
            nl "meer dan het toegelaten maximum",
            en "more than the allowed maximum";
        /// less than a rule requires exactly.
        ShareBelowExact = "share-below-exact"
            nl "minder dan het vereiste aandeel",
            en "less than the required share";
        /// more than a rule requires exactly.
        ShareAboveExact = "share-above-exact"
            nl "meer dan het vereiste aandeel",
            en "more than the required share";
        /// parts that are more than the whole that they are part of.
        PartsAboveWhole = "parts-above-whole" {
            /// The parts that have an amount.
            required parts: Vec<Slice>,
            /// Their sum, in euros.
            required sum: Euro,
            /// The whole.
            required whole: Slice,
            /// The amount of the whole, in euros.
            required amount: Euro,
            /// The sum less the amount, in euros.
            required excess: Euro,
        }
            nl "{parts}: {sum} is {excess} meer dan {whole} ({amount})",
            en "{parts}: {sum} is {excess} more than {whole} ({amount})";
        /// all parts of a whole, together less than it.
        PartsBelowWhole = "parts-below-whole" {
            /// The parts.
            required parts: Vec<Slice>,
            /// Their sum, in euros.
            required sum: Euro,
            /// The whole.
            required whole: Slice,
            /// The amount of the whole, in euros.
            required amount: Euro,
            /// The amount less the sum, in euros.
            required shortfall: Euro,
        }
            nl "{parts}: {sum} is {shortfall} minder dan {whole} ({amount})",
            en "{parts}: {sum} is {shortfall} less than {whole} ({amount})";
        /// priorities and technical assistance that are more than the whole programme by
        /// the amount of technical assistance, so that the priorities seem to include it.
        AssistanceCountedTwice = "assistance-counted-twice" {
            /// The sum of priorities and technical assistance, in euros.
            required sum: Euro,
            /// The total of the programme, in euros.
            required amount: Euro,
            /// The sum less the total, in euros.
            required excess: Euro,
            /// Technical assistance, in euros.
            required assistance: Euro,
        }
            nl "de prioriteiten en de technische bijstand: {sum} is {excess} meer dan het hele programma \
                ({amount}). De prioriteiten lijken de technische bijstand ({assistance}) te omvatten. Geef \
                ze op zonder, of zoals in tabel 11 als \"allocation\" en \"technical_assistance\"",
            en "the priorities and technical assistance: {sum} is {excess} more than the whole programme \
                ({amount}). The priorities seem to include technical assistance ({assistance}). State them \
                without it, or as table 11 does with \"allocation\" and \"technical_assistance\"";
        /// an amount that is not what follows from others.
        AmountDiffers = "amount-differs" {
            /// What it is the amount of.
            required slice: Slice,
            /// The amount, in euros.
            required amount: Euro,
            /// The amount that follows, in euros; `None` if it is no whole number of cents.
            optional expected: Euro,
            /// What it is the sum of.
            required added: Vec<Slice>,
            /// What is subtracted from that.
            or_default subtracted: Vec<Slice>,
        } by amount_differs;
        /// an amount that follows from others, and is below zero.
        AmountNegative = "amount-negative" {
            /// What it is the amount of.
            required slice: Slice,
            /// The amount, in euros.
            required amount: Euro,
            /// What it is the sum of.
            required added: Vec<Slice>,
            /// What is subtracted from that.
            or_default subtracted: Vec<Slice>,
        } by amount_negative;
        /// an amendment of a plan with another total, which is no mere transfer.
        TotalChanged = "total-changed" {
            /// The total before, in euros.
            required from: Euro,
            /// The total after, in euros.
            required to: Euro,
        }
            nl "het totaal van het programma wijzigt van {from} naar {to}: verwacht hetzelfde totaal",
            en "the total of the programme changes from {from} to {to}: expected the same total";
        /// a statement that is left out, empty, or blank.
        Unanswered = "unanswered" nl "nog niet beantwoord", en "not answered yet";
        /// a list that has nothing in it.
        EmptyList = "empty-list" nl "de lijst is leeg", en "the list is empty";
        /// a value that is not what it should be.
        Unreadable = "unreadable" {
            /// The value, cut after sixty characters.
            required value: String,
            /// What was expected.
            required expected: Expected,
            /// The codes that were expected, if these are a closed list.
            or_default accepted: Vec<Cow<'static, str>>,
            /// The Dutch names of those codes, in their order, if these are read.
            or_default names_nl: Vec<Cow<'static, str>>,
            /// The other spellings in which those codes are read.
            or_default also_read: Vec<Cow<'static, str>>,
        } by unreadable;
        /// a number that two conventions read differently, such as `4.000`.
        AmbiguousNumber = "ambiguous-number" {
            /// The value.
            required value: String,
            /// The number if the point is a decimal point.
            required decimal: String,
            /// The number if the point separates thousands.
            required thousands: String,
        }
            nl "{value} is op twee manieren te lezen: schrijf {decimal} of {thousands}",
            en "{value} can be read in two ways: write {decimal} or {thousands}";
        /// a value that can be read and is not enough, or not the right one.
        NotAccepted = "not-accepted" {
            /// The value, as it is written in the document.
            required value: Cow<'static, str>,
            /// What is required.
            required required: Requirement,
        } nl "gevraagd: {required}", en "required: {required}";
        /// a code that stands in the same list already.
        Duplicate = "duplicate" {
            /// The code.
            required value: String,
        }
            nl "{value} staat al in deze lijst: hoogstens één keer verwacht",
            en "{value} is in this list already: expected at most once";
        /// places in one city of a project, and none in the other.
        NoMunicipalityIn = "no-municipality-in" {
            /// The city without one.
            required city: City,
        }
            nl "geen van de opgegeven gemeenten ligt in {city}",
            en "none of the municipalities given is in {city}";
        /// a value that belongs to something else than the rest of the document.
        DoesNotBelong = "does-not-belong" {
            /// The value, cut after sixty characters.
            required value: String,
            /// What it should belong to.
            required to: ValueSet,
        } nl "{value} hoort niet bij {to}", en "{value} does not belong to {to}";
        /// a kind of activity that may be part of a project and not all of it.
        Exclusively = "exclusively" {
            /// The code of the kind.
            required activity_kind: Cow<'static, str>,
        } nl "het project bestaat uit niets anders", en "the project consists of nothing else";
        /// an activity that may not be supported.
        Excluded = "excluded" {
            /// The code of the activity.
            required activity: Cow<'static, str>,
        } nl "uitgesloten van EFRO-steun", en "excluded from ERDF support";
        /// an amount that should be above zero.
        AmountNotPositive = "amount-not-positive" {
            /// The amount, in euros.
            required amount: Euro,
        }
            nl "{amount}: verwacht een bedrag boven nul",
            en "{amount}: expected an amount above zero";
        /// an amount that is more than another allows.
        AmountAboveLimit = "amount-above-limit" {
            /// The amount, in euros.
            required amount: Euro,
            /// What it may be at most.
            required limit: AmountLimit,
            /// The amount of that, in euros.
            required most: Euro,
            /// By how much the one is above the other, in euros.
            required excess: Euro,
        }
            nl "{amount} is {excess} meer dan {limit} ({most})",
            en "{amount} is {excess} more than {limit} ({most})";
        /// an amount that is more than a share of another.
        CoFinancingRateAboveMaximum = "co-financing-rate-above-maximum" {
            /// The amount, in euros.
            required amount: Euro,
            /// The share that it may be at most.
            required share: Share,
            /// The amount that the share is of, in euros.
            required of: Euro,
            /// That share of it, rounded half up to the cent, with half a cent for each further part, in
            /// euros.
            required most: Euro,
            /// By how much the amount is above that, in euros.
            required excess: Euro,
        }
            nl "{amount} is {excess} meer dan {most}, dat is {share} van {of}",
            en "{amount} is {excess} more than {most}, which is {share} of {of}";
        /// parts of an amount that do not add up to it.
        PartsDiffer = "parts-differ" {
            /// The sum of the parts, in euros.
            required sum: Euro,
            /// The amount, in euros.
            required amount: Euro,
        }
            nl "de delen zijn samen {sum}: verwacht het hele bedrag, {amount}",
            en "the parts add up to {sum}: expected the whole amount, {amount}";
        /// a code in the form of a common indicator that is none of those that a project of the strategy
        /// may use.
        UnknownIndicator = "unknown-indicator" {
            /// The code, cut after sixty characters.
            required value: String,
            /// The nearest code that is known.
            required nearest: String,
        }
            nl "{value} is geen bekende indicator: bedoelt u {nearest}?",
            en "{value} is not a known indicator: did you mean {nearest}?";
        /// the target of an indicator that is too low to have a meaning.
        IndicatorTargetTooLow = "indicator-target-too-low" {
            /// The target.
            required value: String,
            /// What is required.
            required required: TargetBound,
        } by indicator_target_too_low;
        /// a date before the first that is allowed.
        DateTooEarly = "date-too-early" {
            /// The date.
            required date: Date as crate::document::date::DateText,
            /// The first that is allowed.
            required first: Date as crate::document::date::DateText,
            /// Why that one.
            required why: DateBound,
        }
            nl "{date} is te vroeg: verwacht {first} of later ({why})",
            en "{date} is too early: expected {first} or later ({why})";
        /// a date after the last that is allowed.
        DateTooLate = "date-too-late" {
            /// The date.
            required date: Date as crate::document::date::DateText,
            /// The last that is allowed.
            required last: Date as crate::document::date::DateText,
            /// Why that one.
            required why: DateBound,
        }
            nl "{date} is te laat: verwacht {last} of vroeger ({why})",
            en "{date} is too late: expected {last} or earlier ({why})";
        /// a policy document that has ended at the date in question.
        FrameEnded = "frame-ended" {
            /// The document.
            required frame: PolicyFrame,
            /// The last year that it was for.
            required last_year: i16,
        }
            nl "{frame}: afgelopen eind {last_year}; wat erna kwam, is niet opgenomen in dit pakket",
            en "{frame}: ended with {last_year}; what came after it is not in this data";
        /// expenditure that another European programme pays, too.
        DoubleFunding = "double-funding" {
            /// The other programme, cut after sixty characters, if it is named.
            optional programme: String,
        } by double_funding;
        /// money of another European programme in the same project.
        OtherEuropeanFunding = "other-european-funding" {
            /// The other programme, cut after sixty characters, if it is named.
            optional programme: String,
        } by other_european_funding;
        /// an answer that its reader did not find convincing.
        NotConvincing = "not-convincing" {
            /// Who read it.
            required by: String,
        }
            nl "het antwoord overtuigt niet, volgens {by}",
            en "the answer does not convince, according to {by}";
        /// an id that another document of the same list has.
        DuplicateId = "duplicate-id" {
            /// The id, cut after sixty characters.
            required id: String,
            /// The place of the other document.
            required first: Pointer,
        }
            nl "{id} is ook het id van het document op {first}: verwacht een eigen id",
            en "{id} is also the id of the document at {first}: expected an id of its own";
    }
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
}

displayed_in_english!(Problem);
