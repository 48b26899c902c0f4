//! Why an outcome has no verdict of passed or failed.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::no_amount::NoAmount;
use super::problem_text::each;
use crate::document::Pointer;
use crate::rules::{Base, Slice};
use crate::text::{Language, Text, displayed_in_english};

/// Why a rule or check was not evaluated, or does not apply: a frozen code and its arguments.
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
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(
    feature = "serde",
    serde(tag = "code", content = "args", rename_all = "kebab-case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = super::plain_schema::plain))]
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
    },
    /// `whole-not-stated`: the amount that parts are held against is not stated.
    WholeNotStated {
        /// The whole.
        whole: Slice,
    },
    /// `parts-not-stated`: not all parts of a whole are stated, and those that are fit in it.
    PartsNotStated {
        /// The parts that are not.
        parts: Vec<Slice>,
    },
    /// `field-missing`: something that a check needs to know is not filled in.
    FieldMissing {
        /// What is asked for.
        asked: Text,
    },
    /// `depends-on`: a value that a check needs cannot be read or has a finding of its own.
    DependsOn {
        /// The place of the value.
        value: Pointer,
    },
    /// `undecided`: whether it holds depends on something that this crate does not know.
    Undecided {
        /// What it depends on.
        question: Text,
    },
    /// `applies-only-to`: a check of something that the document is not.
    AppliesOnlyTo {
        /// What the check is for.
        to: Text,
    },
    /// `decided-by`: another check decides this.
    DecidedBy {
        /// The id of that check.
        check: Cow<'static, str>,
    },
    /// `out-of-scope`: something that this crate has no data on.
    OutOfScope {
        /// What it is.
        what: Text,
    },
}

impl Reason {
    /// The frozen code, such as `no-figure`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoFigure { .. } => "no-figure",
            Self::OutOfRange { .. } => "out-of-range",
            Self::AmbiguousFigure { .. } => "ambiguous-figure",
            Self::PartAboveWhole { .. } => "part-above-whole",
            Self::NotSeparable { .. } => "not-separable",
            Self::DependsOnFailedCheck { .. } => "depends-on-failed-check",
            Self::WholeNotStated { .. } => "whole-not-stated",
            Self::PartsNotStated { .. } => "parts-not-stated",
            Self::FieldMissing { .. } => "field-missing",
            Self::DependsOn { .. } => "depends-on",
            Self::Undecided { .. } => "undecided",
            Self::AppliesOnlyTo { .. } => "applies-only-to",
            Self::DecidedBy { .. } => "decided-by",
            Self::OutOfScope { .. } => "out-of-scope",
        }
    }

    /// The reason in words.
    pub fn text(&self, language: Language) -> String {
        match (self, language) {
            (Self::NoFigure { slice }, _) => NoAmount::NotStated.text(Some(*slice), language),
            (Self::OutOfRange { slice }, _) => NoAmount::OutOfRange.text(Some(*slice), language),
            (Self::AmbiguousFigure { slice }, _) => {
                NoAmount::Ambiguous.text(Some(*slice), language)
            }
            (Self::PartAboveWhole { target, base }, Language::Dutch) => {
                let (target, base) = (target.text(language), base.text(language));
                format!(
                    "het bedrag voor {target} is groter dan dat voor {base}, waar het deel van is"
                )
            }
            (Self::PartAboveWhole { target, base }, Language::English) => {
                let (target, base) = (target.text(language), base.text(language));
                format!(
                    "the figure for {target} is larger than that for {base}, which it is part of"
                )
            }
            (Self::NotSeparable { slice }, Language::Dutch) => {
                format!(
                    "de bedragen van het plan onderscheiden {} niet van de rest",
                    slice.text(language)
                )
            }
            (Self::NotSeparable { slice }, Language::English) => {
                format!(
                    "the amounts of the plan do not separate {} from the rest",
                    slice.text(language)
                )
            }
            (Self::DependsOnFailedCheck { check }, Language::Dutch) => {
                format!("steunt op bedragen die niet op elkaar aansluiten ({check})")
            }
            (Self::DependsOnFailedCheck { check }, Language::English) => {
                format!("rests on figures that do not add up ({check})")
            }
            (Self::WholeNotStated { whole }, Language::Dutch) => {
                format!("het geheel is niet apart opgegeven: {}", whole.text(language))
            }
            (Self::WholeNotStated { whole }, Language::English) => {
                format!("the whole is not stated by itself: {}", whole.text(language))
            }
            (Self::PartsNotStated { parts }, Language::Dutch) => {
                format!("geen bedrag voor {}", each(parts, language))
            }
            (Self::PartsNotStated { parts }, Language::English) => {
                format!("no figure for {}", each(parts, language))
            }
            (Self::FieldMissing { asked }, Language::Dutch) => {
                format!("niet ingevuld: {}", asked.text(language))
            }
            (Self::FieldMissing { asked }, Language::English) => {
                format!("not filled in: {}", asked.text(language))
            }
            (Self::DependsOn { value }, Language::Dutch) => {
                format!("steunt op {}, dat ontbreekt of niet klopt", value.text(language))
            }
            (Self::DependsOn { value }, Language::English) => {
                format!("rests on {}, which is missing or has a problem", value.text(language))
            }
            (Self::Undecided { question }, Language::Dutch) => {
                format!("hangt ervan af {}", question.text(language))
            }
            (Self::Undecided { question }, Language::English) => {
                format!("depends on {}", question.text(language))
            }
            (Self::AppliesOnlyTo { to }, Language::Dutch) => {
                format!("geldt alleen voor {}", to.text(language))
            }
            (Self::AppliesOnlyTo { to }, Language::English) => {
                format!("applies only to {}", to.text(language))
            }
            (Self::DecidedBy { check }, Language::Dutch) => {
                format!("wordt beslist door de controle {check}")
            }
            (Self::DecidedBy { check }, Language::English) => {
                format!("is decided by the check {check}")
            }
            (Self::OutOfScope { what }, Language::Dutch) => {
                format!("hier niet bekeken: {}", what.text(language))
            }
            (Self::OutOfScope { what }, Language::English) => {
                format!("not looked at here: {}", what.text(language))
            }
        }
    }
}

displayed_in_english!(Reason);
