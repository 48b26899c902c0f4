//! A rule of one's own, in the making.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::{Base, Bound, Rule, Severity, Slice, TestLevel};
use crate::document::{DocumentProblem, Pointer, ProblemKind};
use crate::money::Share;
use crate::source::Citation;
use crate::text::{Text, says_something};

/// A [`Rule`] in the making; [`RuleSet::builder`](crate::RuleSet::builder) takes it and looks at it.
///
/// It needs one bound with a share, one base, a title and a citation; a range takes two rules. Without
/// more it is an error not to meet it, and it is tested for the programme.
///
/// ```
/// use efro_gti::{Citation, Rule, Share, Slice, Source, Text};
///
/// let rule = Rule::builder("climate-floor", Slice::objective(efro_gti::SpecificObjective::ClimateAdaptation))
///     .at_least(Share::percent::<5>())
///     .of(Slice::NET)
///     .title(Text::new("Ten minste 5 % klimaatadaptatie", "At least 5% climate adaptation"))
///     .citation(Citation::section(Source::new(Text::new("Besluit 12", "Decision 12")), "3"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RuleBuilder {
    pub(super) id: Cow<'static, str>,
    pub(super) target: Slice,
    title: Option<Text>,
    bound: Option<(Bound, Share)>,
    base: Option<Base>,
    severity: Severity,
    level: TestLevel,
    citation: Option<Citation>,
    note: Option<Text>,
    /// What was said a second time.
    twice: Vec<&'static str>,
}

impl Rule {
    /// A rule in the making about the money of `target`.
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

/// A rule for another set, as it is or with another title, citation, severity, level or note.
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
    /// The share or more.
    #[must_use]
    pub fn at_least(self, share: Share) -> Self {
        self.bound(Bound::AtLeast, share)
    }

    /// The share or less.
    #[must_use]
    pub fn at_most(self, share: Share) -> Self {
        self.bound(Bound::AtMost, share)
    }

    /// The share, down or up to the whole cent.
    #[must_use]
    pub fn exactly(self, share: Share) -> Self {
        self.bound(Bound::Exactly, share)
    }

    /// The share, bound as `bound` says.
    #[must_use]
    pub fn bound(mut self, bound: Bound, share: Share) -> Self {
        if self.bound.replace((bound, share)).is_some() {
            self.twice.push("bound");
        }
        self
    }

    /// What the share is taken of: a slice that contains the target, or the declared base.
    #[must_use]
    pub fn of(mut self, base: impl Into<Base>) -> Self {
        if self.base.replace(base.into()).is_some() {
            self.twice.push("base");
        }
        self
    }

    /// What the rule requires, in a few words, in one language at least.
    #[must_use]
    pub fn title(mut self, title: Text) -> Self {
        self.title = Some(title);
        self
    }

    /// The passage that requires it.
    #[must_use]
    pub fn citation(mut self, citation: Citation) -> Self {
        self.citation = Some(citation);
        self
    }

    /// How much it matters when the rule is not met.
    #[must_use]
    pub fn severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// The level at which the source tests it.
    #[must_use]
    pub fn level(mut self, level: TestLevel) -> Self {
        self.level = level;
        self
    }

    /// How the passage was read, where it leaves room.
    #[must_use]
    pub fn note(mut self, note: Text) -> Self {
        self.note = Some(note);
        self
    }

    /// The rule, or everything that it lacks; it stands at `at`.
    pub(super) fn build(self, at: &Pointer) -> Result<Rule, Vec<DocumentProblem>> {
        let twice = self.twice.iter().map(|name| {
            let (at, name) = (at.child(name), String::from(*name));
            DocumentProblem::new(at.clone(), ProblemKind::Duplicate { name, first: at })
        });
        let missing = |name| DocumentProblem::new(at.child(name), ProblemKind::Missing { name });
        let blank = |name| DocumentProblem::new(at.child(name), ProblemKind::Blank { name });
        let problems = [
            (!says_something(&self.id)).then(|| blank("id")),
            match &self.title {
                None => Some(missing("title")),
                Some(title) => title.is_blank().then(|| blank("title")),
            },
            self.note.as_ref().is_some_and(Text::is_blank).then(|| blank("note")),
            self.bound.is_none().then(|| missing("bound")),
            self.citation.is_none().then(|| missing("citation")),
            match self.base {
                None => Some(missing("base")),
                Some(Base::Slice(base)) if !base.contains(self.target) => {
                    let (base, target) = (base.code(), self.target.code());
                    let problem = ProblemKind::BaseLacksTarget { base, target };
                    Some(DocumentProblem::new(at.child("base"), problem))
                }
                Some(_) => None,
            },
        ];
        let problems: Vec<DocumentProblem> = problems.into_iter().flatten().chain(twice).collect();
        let Self { id, target, severity, level, note, .. } = self;
        match (self.title, self.bound, self.base, self.citation) {
            (Some(title), Some((bound, share)), Some(base), Some(citation))
                if problems.is_empty() =>
            {
                Ok(Rule { id, title, target, bound, share, base, severity, level, citation, note })
            }
            _ => Err(problems),
        }
    }
}

#[cfg(feature = "serde")]
mod wire {
    use super::{Rule, RuleBuilder, String};
    use crate::document::{Fields, Node, Pointer, Problems, Read};

    impl Read for RuleBuilder {
        fn read(node: &Node, at: &Pointer, problems: &mut Problems) -> Option<Self> {
            let mut fields = Fields::of(
                node,
                at,
                &[
                    "id", "title", "target", "bound", "share", "base", "severity", "level",
                    "citation", "note",
                ],
                problems,
            )?;
            let (id, target) = (fields.required::<String>("id"), fields.required("target"));
            let title = fields.required("title");
            let (bound, share) = (fields.required("bound"), fields.required("share"));
            let (base, citation) =
                (fields.required::<super::Base>("base"), fields.required("citation"));
            let (severity, level) = (fields.optional("severity"), fields.optional("level"));
            let remark = fields.optional("note");
            let mut rule = Rule::builder(id?, target?)
                .title(title?)
                .bound(bound?, share?)
                .of(base?)
                .citation(citation?);
            if let Some(severity) = severity {
                rule = rule.severity(severity);
            }
            if let Some(level) = level {
                rule = rule.level(level);
            }
            if let Some(remark) = remark {
                rule = rule.note(remark);
            }
            Some(rule)
        }
    }
}
