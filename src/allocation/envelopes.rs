//! What each rule sets aside of its base.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::check::depends_on_failed;
use super::{Amounts, Figure};
use crate::money::{Euro, Share};
use crate::report::{MeasuredBase, Reason};
use crate::rules::{Base, Bound, Rule, RuleSet, Slice};
use crate::source::Citation;
use crate::text::{Language, Text, displayed_in_english};

/// What a rule sets aside of its base: the least, the most, or just that amount.
///
/// Envelopes of different rules may hold the same money (the two cities are part of the urban money
/// and of both priorities) and are never added up; those that were split together do add up to their
/// base.
///
/// [`RuleSet::envelopes`] gives one for each rule.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Envelope {
    /// The id of the rule.
    pub rule: Cow<'static, str>,
    /// What the rule requires, in a few words.
    pub title: Text,
    /// The money that the rule is about.
    pub target: Slice,
    /// Whether the amount is a minimum, a maximum, or both.
    pub bound: Bound,
    /// The share of the base.
    pub share: Share,
    /// What the share is taken of.
    pub of: Base,
    /// That base with its amount, where it has one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub base: Option<MeasuredBase>,
    /// The amount in euros: up to the cent for a minimum, down for a maximum and for a share alone.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub amount: Option<Euro>,
    /// Why there is no amount.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub reason: Option<Reason>,
    /// The other rules that the base was split among, so that all together are the base.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "<[_]>::is_empty"))]
    pub split_with: Vec<Cow<'static, str>>,
    /// The passage that requires it.
    pub citation: Citation,
}

impl RuleSet {
    /// What each rule sets aside, given the amounts of its base.
    ///
    /// Rules that require *exactly*, of one base, for money that cannot overlap, and for all of it, are
    /// split together by largest remainder. A rule without an amount for its base, or with one that
    /// failed a check, sets nothing aside and says so: a minimum of urban money, say, is not an amount
    /// to take a share of.
    ///
    /// ```
    /// use efro_gti::{Euro, RuleSet, Slice};
    /// use efro_gti::allocation::Figures;
    ///
    /// let figures = Figures::new([(Slice::PROGRAMME, "276078000.01".parse::<Euro>()?)]);
    /// let envelopes = RuleSet::strategy_text().envelopes(&figures);
    /// let amounts: Vec<Option<String>> =
    ///     envelopes.iter().map(|one| one.amount.map(|amount| amount.to_string())).collect();
    /// // 8 % of the programme; 10 % of urban money that is not known; 60 % and 40 %.
    /// assert_eq!(amounts[0].as_deref(), Some("22086240.01"));
    /// assert_eq!(amounts[1], None);
    /// assert_eq!(amounts[2].as_deref(), Some("165646800.01"));
    /// assert_eq!(amounts[3].as_deref(), Some("110431200.00"));
    /// # Ok::<(), efro_gti::ParseError>(())
    /// ```
    pub fn envelopes<A: Amounts + ?Sized>(&self, amounts: &A) -> Vec<Envelope> {
        let divisions = self.divisions();
        let together = |rule: &Rule| {
            let of = divisions.iter().find(|group| group.iter().any(|one| one.id() == rule.id()));
            of.map(Vec::as_slice).unwrap_or_default()
        };
        let checks = amounts.checks();
        let base = |rule: &Rule| {
            let base =
                amounts.base(rule.base()).map_err(|missing| missing.reason(rule.base()).1)?;
            depends_on_failed(&checks, [&base]).map_or(Ok(base), Err)
        };
        self.rules().iter().map(|rule| envelope(rule, together(rule), base(rule))).collect()
    }
}

/// The envelope of a rule, whose base is split among it and those `together` with it.
fn envelope(rule: &Rule, together: &[&Rule], base: Result<Figure, Reason>) -> Envelope {
    let slice = rule.base();
    let (base, amount, reason) = match base {
        Ok(figure) => {
            let base = MeasuredBase::new(slice, figure.amount(), figure.origin());
            (Some(base), Some(set_aside(rule, together, figure.amount())), None)
        }
        Err(reason) => (None, None, Some(reason)),
    };
    let others = together.iter().filter(|one| one.id() != rule.id());
    Envelope {
        rule: Cow::Owned(rule.id().to_string()),
        title: rule.title().clone(),
        target: rule.target(),
        bound: rule.bound(),
        share: rule.share(),
        of: slice,
        base,
        amount,
        reason,
        split_with: others.map(|one| Cow::Owned(one.id().to_string())).collect(),
        citation: rule.citation().clone(),
    }
}

/// What the rule sets aside of a base, alone or split together with others.
fn set_aside(rule: &Rule, together: &[&Rule], base: Euro) -> Euro {
    let alone = match rule.bound() {
        Bound::AtLeast => rule.share().ceil_of(base),
        Bound::AtMost | Bound::Exactly => rule.share().floor_of(base),
    };
    let weights = together.iter().map(|one| (one.id(), u64::from(one.share().billionths())));
    base.split(weights).ok().and_then(|split| split.amount(&rule.id())).unwrap_or(alone)
}

impl Envelope {
    /// The envelope in words: its amount or why there is none, and what it is a share of.
    pub fn text(&self, language: Language) -> String {
        let (title, bound) = (self.title.text(language), self.bound.text(language));
        let (share, of) = (self.share.text(language), self.of.text(language));
        let words = match (self.amount, &self.reason) {
            (Some(amount), _) => format!("{bound} {}", amount.text(language)),
            (None, Some(reason)) => reason.text(language),
            (None, None) => String::new(),
        };
        match language {
            Language::Dutch => format!("{title}: {words} ({share} van {of})"),
            Language::English => format!("{title}: {words} ({share} of {of})"),
        }
    }
}

displayed_in_english!(Envelope);
