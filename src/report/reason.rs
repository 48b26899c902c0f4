//! The reasons why a rule, check or condition does not apply or was not evaluated.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::{Applicability, Phase};
use crate::document::{Pointer, coded};
use crate::rules::{Base, Slice};
use crate::text::{Text, displayed_in_english};

coded! {
    /// ```
    /// use efro_gti::{Euro, RuleSet, Slice};
    /// use efro_gti::allocation::Figures;
    /// use efro_gti::report::Reason;
    ///
    /// let figures = Figures::new([(Slice::NET, Euro::whole(1_000))]);
    /// let report = RuleSet::adopted().check(&figures);
    /// let reason = report.outcomes()[0].reason().expect("no urban amount is stated");
    /// assert_eq!(*reason, Reason::NoFigure { of: Slice::URBAN.into() });
    /// assert_eq!(reason.code(), "no-figure");
    /// assert_eq!(reason.to_string(), "no figure for sustainable urban development");
    /// ```
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Reason: "Why a rule, check or condition does not apply or was not evaluated: a stable code \
        and its arguments." {
        /// an amount that the rule needs is not stated and does not follow from others.
        NoFigure = "no-figure" {
            /// The slice or base without an amount.
            required of: Base,
        } nl "geen bedrag voor {of}", en "no figure for {of}";
        /// an amount that the rule needs is larger than an amount can be.
        OutOfRange = "out-of-range" {
            /// The slice or base of the amount.
            required of: Base,
        } nl "het bedrag voor {of} is te groot", en "the figure for {of} is too large";
        /// the stated amounts contradict each other, so an amount that the rule needs is not certain.
        AmbiguousFigure = "ambiguous-figure" {
            /// The slice or base of the figures.
            required of: Base,
        }
            nl "de opgegeven bedragen spreken elkaar tegen: er volgt meer dan één bedrag uit voor {of}",
            en "the stated amounts contradict each other: they give more than one figure for {of}";
        /// an amount that the rule needs follows from others and is below zero.
        NegativeFigure = "negative-figure" {
            /// The slice or base of the amount.
            required of: Base,
        }
            nl "het bedrag voor {of}, dat uit andere bedragen volgt, is negatief",
            en "the figure for {of}, which follows from other figures, is negative";
        /// the amounts are not compared with a plan, so the uncommitted funding is not known.
        NoPlan = "no-plan"
            nl "deze bedragen worden niet met een plan vergeleken",
            en "these amounts are not compared with a plan";
        /// the Commission decided on the amendment, so it is not a transfer.
        CommissionDecision = "commission-decision"
            nl "de Commissie heeft over deze wijziging beslist, dus het is geen overdracht",
            en "the Commission decided on this amendment, so it is not a transfer";
        /// the amount of the target is larger than that of its base, which it is part of.
        PartAboveWhole = "part-above-whole" {
            /// The target.
            required target: Slice,
            /// Its base.
            required base: Base,
        }
            nl "het bedrag voor {target} is groter dan dat voor {base}, waarvan het deel uitmaakt",
            en "the figure for {target} is larger than that for {base}, which it is part of";
        /// the amounts of the plan do not distinguish the slice or base of the rule from the rest, so a
        /// repair cannot change it by itself.
        NotSeparable = "not-separable" {
            /// The slice or base that is not distinguished.
            required of: Base,
        }
            nl "de bedragen van het plan onderscheiden {of} niet van de rest",
            en "the amounts of the plan do not distinguish {of} from the rest";
        /// an amount that the rule needs is part of a check that failed.
        DependsOnFailedCheck = "depends-on-failed-check" {
            /// The id of the check.
            required check: Cow<'static, str>,
            /// The place where the check failed.
            required place: Pointer,
        }
            nl "hangt af van bedragen die niet op elkaar aansluiten ({check})",
            en "depends on figures that do not add up ({check})";
        /// the amount of the whole, with which the parts are compared, is not stated.
        WholeNotStated = "whole-not-stated" {
            /// The whole.
            required whole: Slice,
        }
            nl "het geheel is niet apart opgegeven: {whole}",
            en "the whole is not stated separately: {whole}";
        /// some parts of a whole are not stated, and the stated ones do not exceed it.
        PartsNotStated = "parts-not-stated" {
            /// The parts that are not stated.
            required parts: Vec<Slice>,
        } nl "niet opgegeven: {parts}", en "not stated: {parts}";
        /// a value that a condition needs is not filled in.
        FieldMissing = "field-missing" nl "nog niet ingevuld", en "not filled in yet";
        /// a list has more than 500 elements: those from this place on are not checked. Of answers by principle, it is
        /// reported at the place of all answers.
        TooMany = "too-many" {
            /// The number of elements that are left out.
            required left_out: usize,
        }
            nl "te veel om na te gaan: {left_out} overgeslagen",
            en "too many to check: {left_out} left out";
        /// a value that a condition needs is missing or has a problem.
        DependsOn = "depends-on" {
            /// The place of the value.
            required place: Pointer,
            /// The label of the field there.
            required label: Text,
        }
            nl "hangt af van “{label}”, dat ontbreekt of niet klopt",
            en "depends on “{label}”, which is missing or has a problem";
        /// the condition applies only to other projects or proposals.
        AppliesOnlyTo = "applies-only-to" (to: Applicability)
            nl "geldt alleen voor {to}",
            en "applies only to {to}";
        /// the condition is due in a later phase.
        NotDueYet = "not-due-yet" {
            /// The phase in which it is due.
            required due: Phase,
        } nl "pas vereist bij de {due}", en "due only at {due}";
        /// another condition decides the matter.
        DecidedBy = "decided-by" {
            /// The id of the other condition.
            required condition: Cow<'static, str>,
        }
            nl "wordt beslist door de voorwaarde {condition}",
            en "is decided by the condition {condition}";
        /// the indicator is programme-specific, and those indicators are not in the data of this crate.
        ProgrammeSpecificIndicator = "programme-specific-indicator"
            nl "de programmaspecifieke indicatoren zijn niet opgenomen in deze gegevens",
            en "programme-specific indicators are not in this data";
    }
}

displayed_in_english!(Reason);
