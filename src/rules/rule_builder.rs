//! Builds a custom rule.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::{Base, Bound, Rule, Severity, Slice, TestLevel};
use crate::document::{Pointer, ProblemKind, Problems};
use crate::money::Share;
use crate::shared::Shared;
use crate::source::Citation;
use crate::text::{Text, says_something};

/// Builds a [`Rule`]. [`RuleSetBuilder::rule`](super::RuleSetBuilder::rule) adds it to a set, whose
/// [`build`](super::RuleSetBuilder::build) reports its problems.
///
/// A rule needs one bound with a share, one base, a title and a citation. A range, such as 5 to 10 %, takes two rules.
/// By default, the severity is [`Severity::Error`] and the level is [`TestLevel::Programme`].
///
/// ```
/// use efro_gti::{Citation, Language, Rule, RuleSet, Share, Slice, Source, SpecificObjective};
/// use efro_gti::Text;
///
/// let rule = Rule::builder("climate-floor", SpecificObjective::ClimateAdaptation.into())
///     .at_least(Share::percent::<5>())
///     .of(Slice::NET)
///     .title(Text::new("Ten minste 5 % klimaatadaptatie", "At least 5% climate adaptation"))
///     .citation(Citation::section(Source::new(Text::new("Besluit 12", "Decision 12")), "3"));
/// let title = Text::new("eigen regels", "own rules");
/// let rules = RuleSet::builder("own", title).rule(rule).build()?;
/// let text = rules.rules()[0].text(Language::English);
/// assert_eq!(text, "at least 5% of the programme net of technical assistance");
/// # Ok::<(), efro_gti::DocumentError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RuleBuilder {
    pub(super) id: Cow<'static, str>,
    pub(super) target: Slice,
    title: Option<Shared<Text>>,
    bound: Option<(Bound, Share)>,
    base: Option<Base>,
    severity: Severity,
    level: TestLevel,
    citation: Option<Shared<Citation>>,
    note: Option<Shared<Text>>,
    /// The names of what was set a second time.
    twice: Vec<&'static str>,
}

impl Rule {
    /// Returns a builder for a rule about a slice.
    pub fn builder(id: impl Into<Cow<'static, str>>, target: Slice) -> RuleBuilder {
        RuleBuilder {
            id: id.into(),
            target,
            title: None,
            bound: None,
            base: None,
            severity: Severity::Error,
            level: TestLevel::Programme,
            citation: None,
            note: None,
            twice: Vec::new(),
        }
    }
}

/// Copies a rule for another set. The title, citation, severity, level and note can be replaced; the bound
/// and the base cannot.
impl From<Rule> for RuleBuilder {
    fn from(rule: Rule) -> Self {
        let Rule { id, title, target, bound, share, base, severity, level, citation, note } = rule;
        Self {
            id,
            target,
            title: Some(title),
            bound: Some((bound, share)),
            base: Some(base),
            severity,
            level,
            citation: Some(citation),
            note,
            twice: Vec::new(),
        }
    }
}

impl RuleBuilder {
    /// Requires at least the share.
    #[must_use]
    pub fn at_least(self, share: Share) -> Self {
        self.bound(Bound::AtLeast, share)
    }

    /// Requires at most the share.
    #[must_use]
    pub fn at_most(self, share: Share) -> Self {
        self.bound(Bound::AtMost, share)
    }

    /// Requires exactly the share, rounded down or up to the cent.
    #[must_use]
    pub fn exactly(self, share: Share) -> Self {
        self.bound(Bound::Exactly, share)
    }

    /// Requires the share, as a minimum, a maximum or exactly. It may be set once.
    #[must_use]
    pub fn bound(mut self, bound: Bound, share: Share) -> Self {
        if self.bound.replace((bound, share)).is_some() {
            self.twice.push("bound");
        }
        self
    }

    /// Sets the base: a slice that contains the target, or the declared base. It may be set once.
    #[must_use]
    pub fn of(mut self, base: impl Into<Base>) -> Self {
        if self.base.replace(base.into()).is_some() {
            self.twice.push("base");
        }
        self
    }

    /// Sets the title: the requirement in a few words, in at least one language.
    #[must_use]
    pub fn title(mut self, title: Text) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets the passage that the rule comes from.
    #[must_use]
    pub fn citation(mut self, citation: Citation) -> Self {
        self.citation = Some(citation.into());
        self
    }

    /// Sets how serious it is if the rule is not met.
    #[must_use]
    pub fn severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// Sets the level at which the source tests the rule.
    #[must_use]
    pub fn level(mut self, level: TestLevel) -> Self {
        self.level = level;
        self
    }

    /// Sets a note on how the passage was interpreted.
    #[must_use]
    pub fn note(mut self, note: Text) -> Self {
        self.note = Some(note.into());
        self
    }

    /// Builds the rule. Records all problems, located below `at`.
    pub(super) fn build(self, at: &Pointer, problems: &mut Problems) -> Option<Rule> {
        let missing = |name| (at.child(name), ProblemKind::Missing { name: Some(name) });
        let found = [
            (!says_something(&self.id))
                .then(|| (at.child("id"), ProblemKind::Blank { name: "id" })),
            self.title.is_none().then(|| missing("title")),
            self.bound.is_none().then(|| missing("bound")),
            match &self.citation {
                None => Some(missing("citation")),
                Some(citation) => citation
                    .is_blank()
                    .then(|| (at.child("citation"), ProblemKind::Blank { name: "citation" })),
            },
            match self.base {
                None => Some(missing("base")),
                Some(Base::Slice(base)) if !base.contains(self.target) => {
                    let (base, target) = (base.code(), self.target.code());
                    Some((at.child("base"), ProblemKind::BaseWithoutTarget { base, target }))
                }
                Some(_) => None,
            },
        ];
        let twice = self.twice.iter().map(|name| {
            let (place, name) = (at.child(name), String::from(*name));
            (place.clone(), ProblemKind::Duplicate { name, first: place })
        });
        let found: Vec<_> = found.into_iter().flatten().chain(twice).collect();
        let is_sound = found.is_empty();
        for (place, kind) in found {
            problems.add(place, kind);
        }
        let Self { id, target, title, bound, base, severity, level, citation, note, .. } = self;
        let ((bound, share), title, base, citation) = (bound?, title?, base?, citation?);
        let rule = Rule { id, title, target, bound, share, base, severity, level, citation, note };
        is_sound.then_some(rule)
    }
}
