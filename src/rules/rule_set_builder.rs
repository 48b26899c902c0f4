//! A rule set of one's own: built in code or read from JSON, and looked at as a whole.

use alloc::borrow::Cow;
use alloc::string::ToString;
use alloc::vec::Vec;

use super::disjoint::disjoint_from_first;
use super::{Base, OutOfScope, Rule, RuleBuilder, RuleSet};
use crate::document::{DocumentError, DocumentProblem, Pointer, ProblemKind};
use crate::money::{Ratio, Share};
use crate::text::{Text, says_something};

/// A [`RuleSet`] in the making.
///
/// ```
/// use efro_gti::{Citation, Rule, RuleSet, Share, Slice, Source, Text};
/// use efro_gti::rules::OutOfScope;
///
/// let decision = Source::new(Text::new("Besluit 12", "Decision 12"));
/// let rules = RuleSet::builder("own", Text::new("eigen regels", "own rules"))
///     .version("2024-1")
///     .rule(
///         Rule::builder("urban-cap", Slice::URBAN)
///             .at_most(Share::percent::<20>())
///             .of(Slice::NET)
///             .title(Text::new("Ten hoogste 20 % stedelijk", "At most 20% urban"))
///             .citation(Citation::article(decision.clone(), "3")),
///     )
///     // Each report with this set says so.
///     .out_of_scope(OutOfScope {
///         id: "reserve".into(),
///         text: Text::new("de reserve van artikel 4", "the reserve of article 4"),
///         citation: Citation::article(decision, "4"),
///     })
///     .build()?;
/// assert_eq!((rules.version(), rules.out_of_scope().len()), ("2024-1", 1));
/// # Ok::<(), efro_gti::DocumentError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RuleSetBuilder {
    id: Cow<'static, str>,
    title: Text,
    version: Cow<'static, str>,
    rules: Vec<RuleBuilder>,
    out_of_scope: Vec<OutOfScope>,
}

impl RuleSet {
    /// A set of one's own in the making, in version 1.
    ///
    /// ```
    /// use efro_gti::{Citation, Rule, RuleSet, Share, Slice, Source, Text};
    ///
    /// let decision = Source::new(Text::new("Besluit 12", "Decision 12"));
    /// let rules = RuleSet::builder("own", Text::new("eigen regels", "own rules"))
    ///     .rule(
    ///         Rule::builder("urban-cap", Slice::URBAN)
    ///             .at_most(Share::percent::<20>())
    ///             .of(Slice::NET)
    ///             .title(Text::new("Ten hoogste 20 % stedelijk", "At most 20% urban"))
    ///             .citation(Citation::article(decision, "3")),
    ///     )
    ///     .build()?;
    /// assert_eq!(rules.rules().len(), 1);
    ///
    /// // Everything that is wrong is said at once.
    /// let error = RuleSet::builder("own", Text::new("eigen regels", "own rules"))
    ///     .rule(Rule::builder("unfinished", Slice::URBAN).of(Slice::TWO_CITIES))
    ///     .build()
    ///     .unwrap_err();
    /// let codes: Vec<&str> = error.iter().map(|one| one.problem().code()).collect();
    /// assert_eq!(codes, ["missing", "missing", "missing", "base-lacks-target"]);
    /// # Ok::<(), efro_gti::DocumentError>(())
    /// ```
    pub fn builder(id: impl Into<Cow<'static, str>>, title: Text) -> RuleSetBuilder {
        RuleSetBuilder {
            id: id.into(),
            title,
            version: Cow::Borrowed("1"),
            rules: Vec::new(),
            out_of_scope: Vec::new(),
        }
    }

    /// Reads a rule set from JSON text, in the form in which one is written.
    ///
    /// # Errors
    ///
    /// When the text is not JSON or not of that form, with every problem of its form; otherwise when
    /// the rules are not sound, with every problem of theirs. Each has its JSON Pointer, line and
    /// column.
    ///
    /// ```
    /// use efro_gti::RuleSet;
    ///
    /// let rules = RuleSet::from_json(
    ///     r#"{
    ///       "id": "own", "title": { "en": "own rules" },
    ///       "rules": [
    ///         { "id": "urban-cap", "title": { "en": "At most 20% urban" }, "target": "urban",
    ///           "bound": "at-most", "share": "20%", "base": "net",
    ///           "citation": { "source": { "title": { "en": "Decision 12" } }, "article": "3" } }
    ///       ]
    ///     }"#,
    /// )?;
    /// assert_eq!(rules.rules()[0].id(), "urban-cap");
    /// # Ok::<(), efro_gti::DocumentError>(())
    /// ```
    #[cfg(feature = "json")]
    pub fn from_json(text: &str) -> Result<Self, DocumentError> {
        crate::document::Json::parse(text)?.sound()
    }
}

impl RuleSetBuilder {
    /// The version of the set.
    #[must_use]
    pub fn version(mut self, version: impl Into<Cow<'static, str>>) -> Self {
        self.version = version.into();
        self
    }

    /// Adds a rule; rules are reported in the order in which they are added.
    #[must_use]
    pub fn rule(mut self, rule: impl Into<RuleBuilder>) -> Self {
        self.rules.push(rule.into());
        self
    }

    /// Adds the rules of another set, and what it says that it does not look at.
    ///
    /// ```
    /// use efro_gti::{Citation, Rule, RuleSet, Share, Slice, Source, Text};
    ///
    /// let decision = Source::new(Text::new("Besluit 12", "Decision 12"));
    /// let rules = RuleSet::builder("own", Text::new("met een plafond", "with a cap"))
    ///     .rules_of(&RuleSet::adopted())
    ///     .rule(
    ///         Rule::builder("urban-cap", Slice::URBAN)
    ///             .at_most(Share::percent::<20>())
    ///             .of(Slice::NET)
    ///             .title(Text::new("Ten hoogste 20 % stedelijk", "At most 20% urban"))
    ///             .citation(Citation::article(decision, "3")),
    ///     )
    ///     .build()?;
    /// assert_eq!(rules.rules().len(), RuleSet::adopted().rules().len() + 1);
    /// assert_eq!(rules.out_of_scope(), RuleSet::adopted().out_of_scope());
    /// # Ok::<(), efro_gti::DocumentError>(())
    /// ```
    #[must_use]
    pub fn rules_of(mut self, set: &RuleSet) -> Self {
        self.rules.extend(set.rules.iter().cloned().map(RuleBuilder::from));
        self.out_of_scope.extend(set.out_of_scope.iter().cloned());
        self
    }

    /// Names something of the law that the set does not look at.
    #[must_use]
    pub fn out_of_scope(mut self, remark: OutOfScope) -> Self {
        self.out_of_scope.push(remark);
        self
    }

    /// The rule set.
    ///
    /// # Errors
    ///
    /// When there are more than [`RuleSet::MAX_RULES`], with that alone. Otherwise with all problems at
    /// once: an id, title, version or text that is blank, no rule at all, a rule without title, bound,
    /// base or citation, two rules with one id, a base that does not contain its target, and rules that
    /// require exactly more than all of one base for money that cannot overlap.
    pub fn build(self) -> Result<RuleSet, DocumentError> {
        let place = Pointer::ROOT.child("rules");
        let (given, most) = (self.rules.len(), RuleSet::MAX_RULES);
        if given > most {
            let problem = ProblemKind::TooMany { name: "rules", given, most };
            return Err(DocumentProblem::new(place, problem).into());
        }
        let mut problems = Vec::new();
        let blank =
            |at: Pointer, name| DocumentProblem::new(at.child(name), ProblemKind::Blank { name });
        let own = [
            ("id", !says_something(&self.id)),
            ("title", self.title.is_blank()),
            ("version", !says_something(&self.version)),
        ];
        let own = own.into_iter().filter(|(_, is_blank)| *is_blank);
        problems.extend(own.map(|(name, _)| blank(Pointer::ROOT, name)));
        if self.rules.is_empty() {
            let problem = ProblemKind::EmptyList { name: "rules" };
            problems.push(DocumentProblem::new(place.clone(), problem));
        }
        let mut rules: Vec<(Pointer, Rule)> = Vec::new();
        let mut ids: Vec<(Cow<'static, str>, Pointer)> = Vec::new();
        for (number, rule) in self.rules.into_iter().enumerate() {
            let at = place.element(number);
            let id_at = at.child("id");
            if let Some((id, first)) = ids.iter().find(|(id, _)| *id == rule.id) {
                let (name, first) = (id.to_string(), first.clone());
                problems.push(DocumentProblem::new(
                    id_at.clone(),
                    ProblemKind::Duplicate { name, first },
                ));
            }
            ids.push((rule.id.clone(), id_at));
            match rule.build(&at) {
                Ok(rule) => rules.push((at, rule)),
                Err(lacking) => problems.extend(lacking),
            }
        }
        problems.extend(above_whole(&rules));
        for (number, remark) in self.out_of_scope.iter().enumerate() {
            let at = Pointer::ROOT.child("out_of_scope").element(number);
            if !says_something(&remark.id) {
                problems.push(blank(at.clone(), "id"));
            }
            if remark.text.is_blank() {
                problems.push(blank(at, "text"));
            }
        }
        if problems.is_empty() {
            Ok(RuleSet {
                id: self.id,
                title: self.title,
                version: self.version,
                rules: rules.into_iter().map(|(_, rule)| rule).collect(),
                out_of_scope: self.out_of_scope,
            })
        } else {
            Err(DocumentError::new(problems))
        }
    }
}

/// Rules that require exactly more than all of one base for money that cannot overlap: a problem of
/// the last of them, told once for each base.
fn above_whole(rules: &[(Pointer, Rule)]) -> Vec<DocumentProblem> {
    let mut problems: Vec<(Base, DocumentProblem)> = Vec::new();
    let mut open: Vec<&Rule> = rules.iter().map(|(_, rule)| rule).collect();
    while let Some(first) = open.first().copied() {
        let above = |sum| sum > u64::from(Share::ONE.billionths());
        let found = disjoint_from_first(&open, above)
            .filter(|_| !problems.iter().any(|(base, _)| *base == first.base));
        open.remove(0);
        let Some(together) = found else { continue };
        let last = together.last().and_then(|last| rules.iter().find(|(_, rule)| rule == *last));
        if let Some((at, _)) = last {
            let problem = ProblemKind::SharesAboveWhole {
                rules: together.iter().map(|rule| rule.id.to_string()).collect(),
                base: first.base.to_string(),
                sum: Ratio::sum(together.iter().map(|rule| rule.share)).to_string(),
            };
            problems.push((first.base, DocumentProblem::new(at.child("share"), problem)));
        }
    }
    problems.into_iter().map(|(_, problem)| problem).collect()
}

#[cfg(feature = "serde")]
mod wire {
    use alloc::string::String;
    use alloc::vec::Vec;

    use super::{OutOfScope, RuleBuilder, RuleSet, RuleSetBuilder};
    use crate::document::{Fields, Node, Pointer, Problems, Read, document};

    impl Read for RuleSetBuilder {
        fn read(node: &Node, at: &Pointer, problems: &mut Problems) -> Option<Self> {
            let accepted = ["id", "title", "version", "rules", "out_of_scope"];
            let mut fields = Fields::of(node, at, &accepted, problems)?;
            let (id, title) = (fields.required::<String>("id"), fields.required("title"));
            let version = fields.optional::<String>("version");
            let rules = fields.required::<Vec<RuleBuilder>>("rules");
            let remarks = fields.optional::<Vec<OutOfScope>>("out_of_scope");
            let mut set = RuleSet::builder(id?, title?);
            if let Some(version) = version {
                set = set.version(version);
            }
            set.rules = rules?;
            set.out_of_scope = remarks.unwrap_or_default();
            Some(set)
        }
    }

    impl Read for RuleSet {
        fn read(node: &Node, at: &Pointer, problems: &mut Problems) -> Option<Self> {
            match RuleSetBuilder::read(node, at, problems)?.build() {
                Ok(set) => Some(set),
                Err(wrong) => {
                    problems.extend(wrong);
                    None
                }
            }
        }
    }

    document!(RuleSet);
}
