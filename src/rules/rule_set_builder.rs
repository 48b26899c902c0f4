//! Builds a rule set and checks it as a whole.

use alloc::borrow::Cow;
use alloc::string::ToString;
use alloc::vec::Vec;

use super::disjoint::disjoint_from_first;
use super::{Base, OutOfScope, Rule, RuleBuilder, RuleSet};
use crate::document::{DocumentError, Path, Pointer, ProblemKind, Problems};
use crate::money::{Ratio, Share};
use crate::text::{Text, says_something};

/// Builds a [`RuleSet`].
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
///     // Every report of this set lists this as not checked.
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
    /// `None` if the id could not be read, which is recorded as a problem. So is the title.
    pub(crate) id: Option<Cow<'static, str>>,
    pub(crate) title: Option<Text>,
    pub(crate) version: Cow<'static, str>,
    pub(crate) rules: Vec<Result<RuleBuilder, UnreadableRule>>,
    pub(crate) out_of_scope: Vec<OutOfScope>,
}

/// The id of a rule that could not be read, or `None` if it is unknown. No other rule may have that id.
pub(crate) type UnreadableRule = Option<Cow<'static, str>>;

impl RuleSet {
    /// The version of a set that states none.
    pub(crate) const FIRST_VERSION: Cow<'static, str> = Cow::Borrowed("1");

    /// Returns a builder for a custom set, in version 1 by default.
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
    /// // All problems are returned at once.
    /// let error = RuleSet::builder("own", Text::new("eigen regels", "own rules"))
    ///     .rule(Rule::builder("unfinished", Slice::URBAN).of(Slice::TWO_CITIES))
    ///     .build()
    ///     .unwrap_err();
    /// let codes: Vec<&str> = error.iter().map(|one| one.code()).collect();
    /// assert_eq!(codes, ["missing", "missing", "missing", "base-without-target"]);
    /// # Ok::<(), efro_gti::DocumentError>(())
    /// ```
    pub fn builder(id: impl Into<Cow<'static, str>>, title: Text) -> RuleSetBuilder {
        RuleSetBuilder {
            id: Some(id.into()),
            title: Some(title),
            version: Self::FIRST_VERSION,
            rules: Vec::new(),
            out_of_scope: Vec::new(),
        }
    }
}

impl RuleSetBuilder {
    /// Sets the version of the set.
    #[must_use]
    pub fn version(mut self, version: impl Into<Cow<'static, str>>) -> Self {
        self.version = version.into();
        self
    }

    /// Adds a rule. Rules are reported in the order in which they are added.
    #[must_use]
    pub fn rule(mut self, rule: impl Into<RuleBuilder>) -> Self {
        self.rules.push(Ok(rule.into()));
        self
    }

    /// Adds the rules of another set, and the parts of the law that it does not check.
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
        self.rules.extend(set.rules.iter().cloned().map(|rule| Ok(rule.into())));
        self.out_of_scope.extend(set.out_of_scope.iter().cloned());
        self
    }

    /// Adds a part of the law that the set does not check. Every report lists it.
    #[must_use]
    pub fn out_of_scope(mut self, remark: OutOfScope) -> Self {
        self.out_of_scope.push(remark);
        self
    }

    /// Builds the rule set.
    ///
    /// # Errors
    ///
    /// Returns an error if
    ///
    /// * an id, the version or a citation is blank;
    /// * there is no rule, or there are more than [`RuleSet::MAX_RULES`];
    /// * a rule has no title, bound, base or citation, or its bound or base was set twice;
    /// * two rules have the same id;
    /// * a base does not contain the target of its rule;
    /// * rules for slices that do not overlap require exact shares of one base that add up to more than 100 %.
    ///
    /// All problems are returned. If there are too many rules, the rules themselves are not checked. Of the shares of many
    /// rules not every combination is added up; with the feature `repair`, `RuleSet::conflicts` checks all rules
    /// together.
    pub fn build(self) -> Result<RuleSet, DocumentError> {
        let mut problems = Problems::default();
        let set = self.checked(&mut problems);
        problems.result(set)
    }

    /// Returns the rule set, or `None` if it has a problem. Records all problems.
    pub(crate) fn checked(self, problems: &mut Problems) -> Option<RuleSet> {
        let mut not_blank = |at, name, is_blank| {
            if is_blank {
                problems.add(at, ProblemKind::Blank { name });
            }
        };
        let id_is_blank = self.id.as_ref().is_some_and(|id| !says_something(id));
        not_blank(Pointer::ROOT.child("id"), "id", id_is_blank);
        not_blank(Pointer::ROOT.child("version"), "version", !says_something(&self.version));
        for (number, remark) in self.out_of_scope.iter().enumerate() {
            let at = Pointer::ROOT.child("out_of_scope").element(number);
            not_blank(at.child("id"), "id", !says_something(&remark.id));
            not_blank(at.child("citation"), "citation", remark.citation.is_blank());
        }
        let rules = checked_rules(self.rules, problems)?;
        Some(RuleSet {
            id: self.id?,
            title: self.title?,
            version: self.version,
            rules,
            out_of_scope: self.out_of_scope.into(),
        })
    }
}

/// Returns the rules, or `None` if one of them or a combination has a problem. Records all problems.
fn checked_rules(
    rules: Vec<Result<RuleBuilder, UnreadableRule>>,
    problems: &mut Problems,
) -> Option<Vec<Rule>> {
    let place = Path::Root.child("rules");
    let (given, most) = (rules.len(), RuleSet::MAX_RULES);
    if given > most {
        problems.add(place, ProblemKind::TooMany { given, most });
        return None;
    }
    if rules.is_empty() {
        problems.add(place, ProblemKind::EmptyList { name: "rules" });
        return None;
    }
    let id = |rule: &Result<RuleBuilder, UnreadableRule>| match rule {
        Ok(rule) => Some(rule.id.clone()),
        Err(id) => id.clone(),
    };
    let ids: Vec<Option<Cow<'static, str>>> = rules.iter().map(id).collect();
    problems.duplicates(&place, ids.iter().map(|id| id.as_deref().map(|id| (id, id))));
    let mut sound: Vec<(Pointer, Rule)> = Vec::new();
    for (number, rule) in rules.into_iter().enumerate() {
        let at = Pointer::from(place.element(number));
        let rule = rule.ok().and_then(|rule| rule.build(&at, problems));
        sound.extend(rule.map(|rule| (at, rule)));
    }
    for (at, kind) in above_whole(&sound) {
        problems.add(at, kind);
    }
    (sound.len() == given).then(|| sound.into_iter().map(|(_, rule)| rule).collect())
}

/// Returns a problem for each base of which rules for slices that do not overlap require exact shares that add up to
/// more than 100 %. The problem is located at the last of these rules.
fn above_whole(rules: &[(Pointer, Rule)]) -> Vec<(Pointer, ProblemKind)> {
    let mut problems: Vec<(Base, (Pointer, ProblemKind))> = Vec::new();
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
            problems.push((first.base, (at.child("share"), problem)));
        }
    }
    problems.into_iter().map(|(_, problem)| problem).collect()
}
