//! A plain list of slices and their amounts.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::String;
use alloc::vec::Vec;

use super::amounts::BuiltInAmounts;
use super::statements::Statements;
use super::{Amounts, Figure, FigureError};
use crate::money::Euro;
use crate::report::Origin;
use crate::rules::Slice;

/// A list of slices with their amounts. It need not be complete.
///
/// [`figure`](Amounts::figure) also returns amounts that follow from the list: those of slices that are sums
/// and differences of listed slices. If amounts of the list contradict each other, it returns
/// [`FigureError::Ambiguous`] for their slices and for every slice that depends on them.
///
/// Nothing is assumed. The amount of `two-cities` follows from its parts only if `antwerp`, `ghent` and `both-cities`
/// (joint operations) are all in the list; a [`FinancialPlan`](crate::FinancialPlan) assumes that there is no joint
/// funding if it states none. If there are no joint operations, list zero for `both-cities`.
///
/// ```
/// use efro_gti::{Euro, Slice};
/// use efro_gti::allocation::{Amounts, Figures};
///
/// let figures = Figures::new([
///     ("2.A.1".parse()?, Euro::whole(60)),
///     ("RSO2.1|RSO2.2".parse()?, Euro::whole(25)),
///     ("RSO2.4|RSO2.8".parse()?, Euro::whole(15)),
/// ]);
/// assert_eq!(figures.figure(Slice::NET).unwrap().amount(), Euro::whole(100));
/// assert!(figures.figure(Slice::PROGRAMME).is_err());
/// # Ok::<(), efro_gti::ParseError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Figures {
    name: String,
    /// `None` for a slice with two different amounts.
    stated: BTreeMap<Slice, Option<Figure>>,
    statements: Statements,
    /// The slices whose amounts contradict each other.
    contradicted: BTreeSet<Slice>,
    declared_base: Option<Figure>,
}

impl Figures {
    /// Returns a list of exact amounts. The amount of a slice that occurs twice with different amounts is
    /// [ambiguous](FigureError::Ambiguous).
    pub fn new(amounts: impl IntoIterator<Item = (Slice, Euro)>) -> Self {
        amounts.into_iter().collect()
    }

    /// Adds a figure, which may be rounded or have a place in a document. If the slice is already listed with
    /// a different amount, its amount becomes [ambiguous](FigureError::Ambiguous). If the amounts are equal,
    /// the figure with the coarser rounding is kept.
    ///
    /// ```
    /// use efro_gti::{Euro, Slice};
    /// use efro_gti::allocation::{Amounts, Figure, Figures};
    ///
    /// let net = Figure::rounded(Slice::NET, Euro::whole(266_742_000), Euro::whole(1_000));
    /// let urban = (Slice::URBAN, Euro::whole(20_000_000));
    /// let figures = Figures::new([urban]).with_figure(Slice::NET, net);
    /// assert_eq!(figures.figure(Slice::NET)?.half_unit(), Euro::whole(500));
    /// # Ok::<(), efro_gti::allocation::FigureError>(())
    /// ```
    #[must_use]
    pub fn with_figure(mut self, slice: Slice, figure: Figure) -> Self {
        self.add(slice, figure);
        self.evaluated()
    }

    /// Sets the name of the list, which is the subject of the report.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets the amount of [`Base::Declared`](crate::rules::Base::Declared), the base of rules whose source names no
    /// base. Its origin becomes [`Origin::Declared`].
    ///
    /// ```
    /// use efro_gti::{Euro, RuleSet, Slice};
    /// use efro_gti::allocation::{Figure, Figures};
    /// use efro_gti::report::Verdict;
    ///
    /// let figures = Figures::new([(Slice::TWO_CITIES, Euro::whole(10))])
    ///     .with_declared_base(Figure::exact(Euro::whole(100)));
    /// let report = RuleSet::adopted().check(&figures);
    /// let two_cities = report.rule("two-cities").expect("a rule of the set");
    /// assert_eq!(two_cities.verdict(), Verdict::Passed); // 10 is 10 % of 100.
    /// ```
    #[must_use]
    pub fn with_declared_base(mut self, base: Figure) -> Self {
        self.declared_base = Some(base.with_origin(Origin::Declared));
        self
    }

    fn add(&mut self, slice: Slice, figure: Figure) {
        let Some(known) = self.stated.get_mut(&slice) else {
            self.stated.insert(slice, Some(figure));
            return;
        };
        match known {
            Some(known) if known.amount() != figure.amount() => {}
            // Of two figures with the same amount, the more coarsely rounded one claims less.
            Some(known) if known.half_unit() < figure.half_unit() => return *known = figure,
            Some(_) | None => return,
        }
        *known = None;
    }

    /// The list after a change, with the amounts that follow evaluated again.
    fn evaluated(mut self) -> Self {
        let sure = self.stated.iter().filter_map(|(slice, figure)| Some((*slice, figure.clone()?)));
        self.statements = Statements::of(sure);
        let contradictions = self.statements.contradictions();
        let statements = contradictions.iter().flat_map(|one| &one.statements);
        self.contradicted = statements.map(|statement| statement.slice).collect();
        self
    }
}

/// Collects exact amounts, as [`Figures::new`] does.
impl FromIterator<(Slice, Euro)> for Figures {
    fn from_iter<I: IntoIterator<Item = (Slice, Euro)>>(amounts: I) -> Self {
        let mut figures = Self::default();
        for (slice, amount) in amounts {
            figures.add(slice, Figure::exact(amount));
        }
        figures.evaluated()
    }
}

impl Amounts for Figures {
    fn figure(&self, slice: Slice) -> Result<Figure, FigureError> {
        if self.stated.get(&slice).is_some_and(Option::is_none) {
            return Err(FigureError::Ambiguous);
        }
        let terms = self.statements.terms_of(slice).ok_or_else(FigureError::not_stated)?;
        if terms.iter().any(|(_, statement)| self.contradicted.contains(&statement.slice)) {
            return Err(FigureError::Ambiguous);
        }
        self.statements.figure(slice)
    }

    fn declared_base(&self) -> Result<Figure, FigureError> {
        self.declared_base.clone().ok_or_else(FigureError::not_stated)
    }

    fn subject(&self) -> &str {
        &self.name
    }

    fn built_in(&self) -> Option<&dyn BuiltInAmounts> {
        Some(self)
    }
}

impl BuiltInAmounts for Figures {
    fn known(&self, wanted: &dyn Fn(Slice) -> bool) -> Vec<Slice> {
        self.statements.known(wanted)
    }
}
