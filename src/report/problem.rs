//! The problems of outcomes: codes and their arguments.

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
    /// // The figures are arguments, so there is no need to parse the message.
    /// let Some(Problem::PartsAboveWhole { excess, .. }) = sum.problem() else { panic!("{sum}") };
    /// assert_eq!(*excess, Euro::whole(1));
    /// # Ok::<(), efro_gti::DocumentError>(())
    /// ```
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Problem: "The problem of an outcome that failed: a stable code and its arguments." {
        /// the amount is less than the minimum share of a rule; the measure has the shortfall.
        ShareBelowMinimum = "share-below-minimum"
            nl "minder dan het vereiste minimum",
            en "less than the required minimum";
        /// the amount is more than the maximum share of a rule; the measure has the excess.
        ShareAboveMaximum = "share-above-maximum"
            nl "meer dan het toegelaten maximum",
            en "more than the allowed maximum";
        /// the amount is less than the exact share of a rule; the measure has the shortfall.
        ShareBelowExact = "share-below-exact"
            nl "minder dan het vereiste aandeel",
            en "less than the required share";
        /// the amount is more than the exact share of a rule; the measure has the excess.
        ShareAboveExact = "share-above-exact"
            nl "meer dan het vereiste aandeel",
            en "more than the required share";
        /// parts add up to more than their whole.
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
        /// all parts of a whole add up to less than it.
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
        /// priorities and technical assistance exceed the whole programme by the amount of
        /// technical assistance, so the priorities seem to include it. If only one priority includes its part,
        /// the excess is an unknown part of technical assistance, and the code is `parts-above-whole`.
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
                ({amount}). De technische bijstand ({assistance}) lijkt al in de prioriteiten inbegrepen \
                te zijn. Geef de prioriteiten op zonder technische bijstand, of met \"allocation\" en \
                \"technical_assistance\", zoals in tabel 11 van het programma",
            en "the priorities and technical assistance: {sum} is {excess} more than the whole programme \
                ({amount}). The priorities seem to include technical assistance ({assistance}). State them \
                without it, or with \"allocation\" and \"technical_assistance\", as in table 11 of the programme";
        /// a stated amount differs from the amount that follows from others.
        AmountDiffers = "amount-differs" {
            /// The slice with the stated amount.
            required slice: Slice,
            /// The stated amount, in euros.
            required amount: Euro,
            /// The amount that follows, in euros; `None` if it is not a whole number of cents.
            optional expected: Euro,
            /// The slices whose sum, less the subtracted ones, is the amount that follows.
            required added: Vec<Slice>,
            /// The slices that are subtracted.
            or_default subtracted: Vec<Slice>,
        } by amount_differs;
        /// an amount that follows from others is below zero.
        AmountNegative = "amount-negative" {
            /// The slice with the amount that follows.
            required slice: Slice,
            /// The amount that follows, in euros.
            required amount: Euro,
            /// The slices whose sum, less the subtracted ones, is that amount.
            required added: Vec<Slice>,
            /// The slices that are subtracted.
            or_default subtracted: Vec<Slice>,
        } by amount_negative;
        /// an amendment changes the total of a plan, so it is not only a transfer.
        TotalChanged = "total-changed" {
            /// The total before, in euros.
            required from: Euro,
            /// The total after, in euros.
            required to: Euro,
        }
            nl "het totaal van het programma wijzigt van {from} naar {to}: verwacht hetzelfde totaal",
            en "the total of the programme changes from {from} to {to}: expected the same total";
        /// a field is left out, empty or blank.
        Unanswered = "unanswered" nl "nog niet ingevuld", en "not filled in yet";
        /// a list has no elements.
        EmptyList = "empty-list" nl "de lijst is leeg", en "the list is empty";
        /// a value cannot be read as the expected code, amount, date or number.
        Unreadable = "unreadable" {
            /// The value, cut after 60 characters.
            required value: String,
            /// The kind of value that was expected.
            required expected: Expected,
            /// The accepted codes, if these are a closed list; otherwise empty.
            or_default accepted: Vec<Cow<'static, str>>,
            /// The Dutch names of those codes, in the same order; empty if the names are not accepted.
            or_default names_nl: Vec<Cow<'static, str>>,
            /// Other accepted spellings of those codes.
            or_default also_read: Vec<Cow<'static, str>>,
        } by unreadable;
        /// two conventions read a number differently, such as `4.000`.
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
        /// a value can be read but does not meet the requirement.
        NotAccepted = "not-accepted" {
            /// The value, as it is written in the document.
            required value: Cow<'static, str>,
            /// The requirement.
            required required: Requirement,
        } nl "gevraagd: {required}", en "expected: {required}";
        /// a list contains the same code, id or number twice, perhaps spelled differently; this is the second.
        Duplicate = "duplicate" {
            /// The code, id or number.
            required value: String,
        }
            nl "{value} staat al in deze lijst: hoogstens één keer verwacht",
            en "{value} is already in this list: expected at most once";
        /// a project of two cities has no place in one of them.
        NoMunicipalityIn = "no-municipality-in" {
            /// The city without a place.
            required city: City,
        }
            nl "geen van de opgegeven gemeenten ligt in {city}",
            en "none of the given municipalities is in {city}";
        /// a value is not in the set that follows from the rest of the document.
        DoesNotBelong = "does-not-belong" {
            /// The value, cut after 60 characters.
            required value: String,
            /// The set that the value should belong to.
            required to: ValueSet,
        } nl "{value} hoort niet bij {to}", en "{value} does not belong to {to}";
        /// a record of the analysis of needs is a [finding](crate::strategy::NeedKind::Finding), and no need.
        NotANeed = "not-a-need" {
            /// The id of the record.
            required value: Cow<'static, str>,
        }
            nl "{value} is een vaststelling in de analyse (een cijfer, een ontwikkeling of iets dat goed gaat): \
                kies een nood of een kans, of omschrijf de nood in eigen woorden",
            en "{value} is a finding in the analysis (a figure, a development or a strength): choose a need or an \
                opportunity, or describe the need in your own words";
        /// the project consists of one kind of activity, which may only be part of a project.
        Exclusively = "exclusively" {
            /// The code of the kind of activity.
            required activity_kind: Cow<'static, str>,
        }
            nl "het project bestaat alleen uit deze activiteit, die slechts een onderdeel van een project \
                mag zijn",
            en "the project consists only of this activity, which may only be part of a project";
        /// an activity is excluded from support.
        Excluded = "excluded" {
            /// The code of the activity.
            required activity: Cow<'static, str>,
        } nl "uitgesloten van EFRO-steun", en "excluded from ERDF support";
        /// an amount is zero or less.
        AmountNotPositive = "amount-not-positive" {
            /// The amount, in euros.
            required amount: Euro,
        }
            nl "{amount}: verwacht een bedrag groter dan nul",
            en "{amount}: expected an amount above zero";
        /// an amount is larger than another that limits it.
        AmountAboveLimit = "amount-above-limit" {
            /// The amount, in euros.
            required amount: Euro,
            /// The amount that limits it, by name.
            required limit: AmountLimit,
            /// The amount that limits it, in euros.
            required most: Euro,
            /// The amount less that limit, in euros.
            required excess: Euro,
        }
            nl "{amount} is {excess} meer dan {limit} ({most})",
            en "{amount} is {excess} more than {limit} ({most})";
        /// an amount is larger than the allowed share of another.
        CoFinancingRateAboveMaximum = "co-financing-rate-above-maximum" {
            /// The amount, in euros.
            required amount: Euro,
            /// The largest share that is allowed.
            required share: Share,
            /// The amount that the share is taken of, in euros.
            required of: Euro,
            /// The largest amount that is allowed, in euros: the share of `of`, plus half a cent for each
            /// part that the budget states (at least one), rounded down to the cent.
            required most: Euro,
            /// The amount less the allowed amount, in euros.
            required excess: Euro,
        }
            nl "{amount} is {excess} meer dan {most}, dat is {share} van {of}",
            en "{amount} is {excess} more than {most}, which is {share} of {of}";
        /// the parts of an amount do not add up to it.
        PartsDiffer = "parts-differ" {
            /// The sum of the parts, in euros.
            required sum: Euro,
            /// The amount, in euros.
            required amount: Euro,
        }
            nl "de delen bedragen samen {sum}: verwacht het hele bedrag, {amount}",
            en "the parts add up to {sum}: expected the whole amount, {amount}";
        /// the sum of the parts of an amount is larger than an amount can be.
        SumOutOfRange = "sum-out-of-range"
            nl "de som van deze bedragen is te groot: verwacht hoogstens € 92.233.720.368.547.758,07",
            en "the sum of these amounts is too large: expected at most €92,233,720,368,547,758.07";
        /// a code has the form of a common indicator, but is not one that a project of the strategy may use.
        UnknownIndicator = "unknown-indicator" {
            /// The code, cut after 60 characters.
            required value: String,
            /// The nearest code that is known.
            required nearest: String,
        }
            nl "{value} is geen bekende indicator: bedoelt u {nearest}?",
            en "{value} is not a known indicator: did you mean {nearest}?";
        /// the target of an indicator is lower than is allowed.
        IndicatorTargetTooLow = "indicator-target-too-low" {
            /// The target.
            required value: String,
            /// The lowest target that is allowed.
            required required: TargetBound,
        } by indicator_target_too_low;
        /// a date is before the first allowed date.
        DateTooEarly = "date-too-early" {
            /// The date.
            required date: Date as crate::document::date::DateText,
            /// The first allowed date.
            required first: Date as crate::document::date::DateText,
            /// Why that date is the limit.
            required why: DateBound,
        }
            nl "{date} is te vroeg: verwacht {first} of later ({why})",
            en "{date} is too early: expected {first} or later ({why})";
        /// a date is after the last allowed date.
        DateTooLate = "date-too-late" {
            /// The date.
            required date: Date as crate::document::date::DateText,
            /// The last allowed date.
            required last: Date as crate::document::date::DateText,
            /// Why that date is the limit.
            required why: DateBound,
        }
            nl "{date} is te laat: verwacht {last} of eerder ({why})",
            en "{date} is too late: expected {last} or earlier ({why})";
        /// a policy document that the strategy builds on had ended before the application.
        FrameEnded = "frame-ended" {
            /// The document.
            required frame: PolicyFrame,
            /// The last year that the document covers.
            required last_year: i16,
        }
            nl "{frame}: afgelopen eind {last_year}; latere documenten zijn niet opgenomen in deze gegevens",
            en "{frame} ended at the end of {last_year}; later documents are not in this data";
        /// another European programme pays for the same expenditure.
        DoubleFunding = "double-funding" {
            /// The name of the other programme, cut after 60 characters; `None` if the proposal does not name
            /// it.
            optional programme: String,
        } by double_funding;
        /// another European programme supports the same project.
        OtherEuropeanFunding = "other-european-funding" {
            /// The name of the other programme, cut after 60 characters; `None` if the proposal does not name
            /// it.
            optional programme: String,
        } by other_european_funding;
        /// an assessor did not find the answer convincing.
        NotConvincing = "not-convincing" {
            /// The name of the assessor.
            required by: String,
        }
            nl "het antwoord overtuigt niet, volgens {by}",
            en "the answer is not convincing, according to {by}";
        /// another document of the same list has the same id.
        DuplicateId = "duplicate-id" {
            /// The id, cut after 60 characters.
            required id: String,
            /// The place of the other document.
            required first: Pointer,
        }
            nl "{id} is ook het id van het document op {first}: verwacht een uniek id",
            en "{id} is also the id of the document at {first}: expected a unique id";
    }
}

impl Problem {
    /// The problems of share rules, whose figures are in the measure of the outcome.
    #[cfg(feature = "serde")]
    pub(crate) const OF_A_SHARE: [Self; 4] = [
        Self::ShareBelowMinimum,
        Self::ShareAboveMaximum,
        Self::ShareBelowExact,
        Self::ShareAboveExact,
    ];
}

displayed_in_english!(Problem);
