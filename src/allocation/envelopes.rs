//! Envelopes: the amount that each rule sets aside from its base.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::amounts::checks;
use super::check::depends_on_failed;
use super::{Amounts, Figure};
use crate::money::{Euro, Share};
use crate::report::{Origin, Reason};
use crate::rules::{Base, Bound, Rule, RuleSet, Slice};
use crate::source::Citation;
use crate::text::{Language, Text, displayed_in_english, safe};

/// The amount that a rule sets aside from its base: a minimum, a maximum or an exact amount.
///
/// Envelopes of different rules may overlap: the funding of the two cities is part of that of urban development
/// and of both priorities. Do not add them up, except those that were [split together](Self::split_with), whose
/// sum is the base.
///
/// [`RuleSet::envelopes`] returns one for each rule.
///
/// ```
/// use efro_gti::{Euro, RuleSet, Slice};
/// use efro_gti::allocation::Figures;
/// use efro_gti::rules::Bound;
///
/// let figures = Figures::new([(Slice::NET, Euro::whole(1_000))]);
/// let envelopes = RuleSet::adopted().envelopes(&figures);
/// let envelope = envelopes.iter().find(|one| one.rule == "urban-minimum");
/// let envelope = envelope.expect("a rule of the law");
/// assert_eq!((envelope.target, envelope.bound), (Slice::URBAN, Bound::AtLeast));
/// assert_eq!(envelope.amount(), Some(Euro::whole(80)));
/// assert_eq!(envelope.citation.to_string(), "Regulation (EU) 2021/1058 (ERDF), art. 11(2)");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Envelope {
    /// The id of the rule.
    pub rule: Cow<'static, str>,
    /// The title of the rule.
    pub title: Text,
    /// The slice that the amount is set aside for.
    pub target: Slice,
    /// Whether the amount is a minimum, a maximum or exact.
    pub bound: Bound,
    /// The share of the base.
    pub share: Share,
    /// The slice, or the declared base, that the amount is a share of.
    pub base: Base,
    /// The amount that is set aside, or the reason why it is not known.
    #[cfg_attr(feature = "serde", serde(flatten, serialize_with = "amount_or_reason"))]
    pub set_aside: Result<SetAside, Reason>,
    /// The ids of the other rules that the base was split among. Their amounts and this one add up to the base.
    /// Empty if the base was not split.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "<[_]>::is_empty"))]
    pub split_with: Vec<Cow<'static, str>>,
    /// The passage that requires the share.
    pub citation: Citation,
}

/// An amount that a rule sets aside, and the amount of its base.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SetAside {
    /// The amount of the base, in euros.
    pub base_amount: Euro,
    /// The origin of that amount, or `None` if its source does not state it.
    pub base_origin: Option<Origin>,
    /// The amount that is set aside, in euros: rounded up to the cent for a minimum, down for a maximum
    /// and for an exact share that is not split.
    pub amount: Euro,
}

impl RuleSet {
    /// Returns the envelope of each rule, in the order of the set.
    ///
    /// If several rules require exact shares of one base that add up to 100 %, for slices that do not overlap, the
    /// base is split among them by largest remainder. If the amount of a base is not known or is part of a failed
    /// check, the envelope has no amount but a [`Reason`]. The amount that another rule requires is not used as a
    /// base: 10 % of the funding for urban development is not computed from the minimum of 8 %.
    ///
    /// ```
    /// use efro_gti::{Euro, RuleSet, Slice};
    /// use efro_gti::allocation::Figures;
    ///
    /// let figures = Figures::new([(Slice::PROGRAMME, "276078000.01".parse::<Euro>()?)]);
    /// let envelopes = RuleSet::strategy_text().envelopes(&figures);
    /// let amounts: Vec<Option<String>> =
    ///     envelopes.iter().map(|one| one.amount().map(|amount| amount.to_string())).collect();
    /// // 8 % of the programme; 10 % of the urban amount, which is not stated; 60 % and 40 %.
    /// assert_eq!(amounts[0].as_deref(), Some("22086240.01"));
    /// assert_eq!(amounts[1], None);
    /// assert_eq!(amounts[2].as_deref(), Some("165646800.01"));
    /// assert_eq!(amounts[3].as_deref(), Some("110431200.00"));
    /// # Ok::<(), efro_gti::ParseError>(())
    /// ```
    pub fn envelopes<A: Amounts + ?Sized>(&self, amounts: &A) -> Vec<Envelope> {
        let divisions = self.divisions();
        let checks = checks(amounts);
        let envelope = |rule: &Rule| {
            let group =
                divisions.iter().find(|group| group.iter().any(|one| one.id() == rule.id()));
            let base = amounts.base(rule.base());
            let base = base.map_err(|missing| missing.reason(rule.base()).1).and_then(|base| {
                match depends_on_failed(&checks, &[&base]) {
                    Some(reason) => Err(reason),
                    None => Ok(base),
                }
            });
            match group {
                Some(group) => envelope(rule, group, base),
                None => envelope(rule, &[], base),
            }
        };
        self.rules().iter().map(envelope).collect()
    }
}

/// The envelope of a rule, whose base is split among it and those `together` with it.
fn envelope(rule: &Rule, together: &[&Rule], base: Result<Figure, Reason>) -> Envelope {
    let others = together.iter().filter(|one| one.id() != rule.id());
    Envelope {
        rule: Cow::Owned(rule.id().to_string()),
        title: rule.title().clone(),
        target: rule.target(),
        bound: rule.bound(),
        share: rule.share(),
        base: rule.base(),
        set_aside: base.and_then(|base| set_aside(rule, together, &base)),
        split_with: others.map(|one| Cow::Owned(one.id().to_string())).collect(),
        citation: rule.citation().clone(),
    }
}

/// Returns the amount that a rule sets aside of a base, alone or split together with other rules.
fn set_aside(rule: &Rule, together: &[&Rule], base: &Figure) -> Result<SetAside, Reason> {
    let (base_amount, base_origin) = (base.amount(), base.origin());
    let amount = match rule.bound() {
        _ if !together.is_empty() => {
            let weights =
                together.iter().map(|one| (one.id(), u64::from(one.share().billionths())));
            let split = base_amount.split(weights).ok();
            let part = split.and_then(|split| split.amount(&rule.id()));
            // Some share of the group is above zero, and the rule is in it.
            part.ok_or(Reason::OutOfRange { of: rule.base() })?
        }
        Bound::AtLeast => rule.share().ceil_of(base_amount),
        Bound::AtMost | Bound::Exactly => rule.share().floor_of(base_amount),
    };
    Ok(SetAside { base_amount, base_origin, amount })
}

impl Envelope {
    /// Returns the amount that is set aside, in euros, or `None` if it is not known.
    pub fn amount(&self) -> Option<Euro> {
        self.set_aside.as_ref().ok().map(|set_aside| set_aside.amount)
    }

    /// Returns the reason why the amount is not known, or `None` if it is known.
    pub fn reason(&self) -> Option<&Reason> {
        self.set_aside.as_ref().err()
    }

    /// Returns the envelope in words: the title, the amount or the reason why it is not known, the share and the base.
    pub fn text(&self, language: Language) -> String {
        let (title, bound) = (self.title.text(language), self.bound.text(language));
        let (share, base) = (self.share.text(language), self.base.text(language));
        let words = match &self.set_aside {
            Ok(set_aside) => format!("{bound} {}", set_aside.amount.text(language)),
            Err(reason) => reason.text(language),
        };
        safe(match language {
            Language::Dutch => format!("{title}: {words} ({share} van {base})"),
            Language::English => format!("{title}: {words} ({share} of {base})"),
        })
    }
}

#[cfg(feature = "serde")]
fn amount_or_reason<S: serde::Serializer>(
    set_aside: &Result<SetAside, Reason>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    #[derive(serde::Serialize)]
    struct Missing<'a> {
        reason: &'a Reason,
    }
    match set_aside {
        Ok(set_aside) => serde::Serialize::serialize(set_aside, serializer),
        Err(reason) => serde::Serialize::serialize(&Missing { reason }, serializer),
    }
}

displayed_in_english!(Envelope);
