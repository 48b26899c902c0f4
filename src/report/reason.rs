//! Why an outcome has no verdict of passed or failed.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::no_amount::NoAmount;
use super::problem_text::each;
use super::{Applicability, Phase};
use crate::document::Pointer;
use crate::rules::{Base, Slice};
use crate::text::{Language, displayed_in_english, say};

/// Why a rule, check or condition was not evaluated, or does not apply: a frozen code and its arguments.
///
/// ```
/// use efro_gti::{Euro, RuleSet, Slice};
/// use efro_gti::allocation::Figures;
/// use efro_gti::report::Reason;
///
/// let figures = Figures::new([(Slice::NET, Euro::whole(1_000))]);
/// let report = RuleSet::adopted().check(&figures);
/// let reason = report.outcomes()[0].reason().expect("no urban money is stated");
/// assert_eq!(*reason, Reason::NoFigure { slice: Slice::URBAN.into() });
/// assert_eq!(reason.code(), "no-figure");
/// assert_eq!(reason.to_string(), "no figure for sustainable urban development");
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
pub enum Reason {
    /// `no-figure`: an amount that the rule needs is not stated, and does not follow from others.
    NoFigure {
        /// What there is no amount for.
        slice: Base,
    },
    /// `out-of-range`: an amount that the rule needs is larger than can be held.
    OutOfRange {
        /// What the amount is for.
        slice: Base,
    },
    /// `ambiguous-figure`: there is more than one amount for what the rule needs.
    AmbiguousFigure {
        /// What the amounts are for.
        slice: Base,
    },
    /// `negative-figure`: the amount that the rule needs follows from others, and is below zero.
    NegativeFigure {
        /// What the amount is for.
        slice: Base,
    },
    /// `no-plan`: the amounts draw on no plan, so what is not committed yet is not known.
    NoPlan,
    /// `commission-decision`: an amendment that the Commission decided on, which is no transfer.
    CommissionDecision,
    /// `part-above-whole`: the amount of the target is more than that of the base that it is part of.
    PartAboveWhole {
        /// The target.
        target: Slice,
        /// Its base.
        base: Base,
    },
    /// `not-separable`: the amounts of the plan do not separate the money of the rule from the rest.
    NotSeparable {
        /// What is not separated.
        slice: Base,
    },
    /// `depends-on-failed-check`: an amount that the rule needs is in a check that failed.
    DependsOnFailedCheck {
        /// The id of the check.
        check: Cow<'static, str>,
        /// The place where it failed.
        place: Pointer,
    },
    /// `whole-not-stated`: the amount that parts are compared with is not stated.
    WholeNotStated {
        /// The whole.
        whole: Slice,
    },
    /// `parts-not-stated`: not all parts of a whole are stated, and those that are fit in it.
    PartsNotStated {
        /// The parts that are not.
        parts: Vec<Slice>,
    },
    /// `field-missing`: a value that a condition needs is not filled in.
    FieldMissing,
    /// `depends-on`: a value that a condition needs is missing or has a problem of its own.
    DependsOn {
        /// The place of the value.
        place: Pointer,
    },
    /// `applies-only-to`: a condition on other projects or proposals.
    AppliesOnlyTo(Applicability),
    /// `not-due-yet`: a condition that is due in a later phase.
    NotDueYet {
        /// The phase in which it is due.
        due: Phase,
    },
    /// `decided-by`: another condition decides this.
    DecidedBy {
        /// The id of that condition.
        condition: Cow<'static, str>,
    },
    /// `programme-specific-indicator`: an indicator of the programme itself, which is not in this data.
    ProgrammeSpecificIndicator,
}

impl Reason {
    /// Returns the frozen code, such as `no-figure`.
    pub fn code(&self) -> &'static str {
        self.into()
    }

    /// Returns the reason in words.
    pub fn text(&self, language: Language) -> String {
        match self {
            Self::NoFigure { slice } => NoAmount::NotStated.text(Some(*slice), language),
            Self::OutOfRange { slice } => NoAmount::OutOfRange.text(Some(*slice), language),
            Self::AmbiguousFigure { slice } => NoAmount::Ambiguous.text(Some(*slice), language),
            Self::NegativeFigure { slice } => NoAmount::Negative.text(Some(*slice), language),
            Self::NoPlan => say!(
                language,
                "deze bedragen worden niet met een plan vergeleken",
                "these amounts are not compared with a plan"
            ),
            Self::CommissionDecision => say!(
                language,
                "de Commissie heeft over deze wijziging beslist, dus het is geen overdracht",
                "the Commission decided on this amendment, so it is not a transfer"
            ),
            Self::PartAboveWhole { target, base } => {
                let (target, base) = (target.text(language), base.text(language));
                say!(
                    language,
                    "het bedrag voor {target} is groter dan dat voor {base}, waar het deel van is",
                    "the figure for {target} is larger than that for {base}, which it is part of"
                )
            }
            Self::NotSeparable { slice } => {
                let slice = slice.text(language);
                say!(
                    language,
                    "de bedragen van het plan onderscheiden {slice} niet van de rest",
                    "the amounts of the plan do not separate {slice} from the rest"
                )
            }
            Self::DependsOnFailedCheck { check, .. } => say!(
                language,
                "hangt af van bedragen die niet op elkaar aansluiten ({check})",
                "depends on figures that do not add up ({check})"
            ),
            Self::WholeNotStated { whole } => {
                let whole = whole.text(language);
                say!(
                    language,
                    "het geheel is niet apart opgegeven: {whole}",
                    "the whole is not stated by itself: {whole}"
                )
            }
            Self::PartsNotStated { parts } => {
                let parts = each(parts, language);
                say!(language, "niet opgegeven: {parts}", "not stated: {parts}")
            }
            Self::FieldMissing => say!(language, "niet ingevuld", "not filled in"),
            Self::DependsOn { place } => say!(
                language,
                "hangt af van {place}, dat ontbreekt of niet klopt",
                "depends on {place}, which is missing or has a problem"
            ),
            Self::AppliesOnlyTo(to) => {
                let to = to.text(language);
                say!(language, "geldt alleen voor {to}", "applies only to {to}")
            }
            Self::NotDueYet { due } => {
                let due = due.text(language);
                say!(language, "pas vereist bij de {due}", "due only at {due}")
            }
            Self::DecidedBy { condition } => say!(
                language,
                "wordt beslist door de voorwaarde {condition}",
                "is decided by the condition {condition}"
            ),
            Self::ProgrammeSpecificIndicator => say!(
                language,
                "de indicatoren van het programma zelf zijn niet opgenomen in dit pakket",
                "the programme's own indicators are not in this data"
            ),
        }
    }
}

displayed_in_english!(Reason);
