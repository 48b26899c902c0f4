//! A plain list of slices and their amounts.

use alloc::string::String;
use alloc::vec::Vec;

use super::{Amounts, Figure, FigureError};
use crate::money::{Euro, OutOfRangeError};
use crate::report::Origin;
use crate::rules::{Cells, Slice};

/// Slices with their amounts, as many as are known.
///
/// The amount of a slice that is not in the list is the sum of slices that are, where some of them
/// cover it exactly without overlapping: the first that do, in the order of the list. After a hundred
/// thousand combinations it is taken not to be covered, which takes a long and tangled list.
///
/// Strand by strand, the money of the two cities is Antwerp's, Ghent's and what both have jointly
/// (`both-cities`): where nothing is joint, list that as zero.
///
/// The list is not held against itself as a [`FinancialPlan`](crate::FinancialPlan) is; but a rule
/// whose target is more than its base is not evaluated, and says so.
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
    stated: Vec<(Slice, Figure)>,
    declared_base: Option<Figure>,
}

/// Combinations that are tried before a slice is taken not to be covered.
const MOST_TRIES: usize = 100_000;

impl Figures {
    /// Returns a list of exact amounts. A slice that occurs twice with different amounts has no figure.
    pub fn new(amounts: impl IntoIterator<Item = (Slice, Euro)>) -> Self {
        amounts.into_iter().collect()
    }

    /// Adds a figure, which may be rounded or have a place in a document.
    ///
    /// ```
    /// use efro_gti::{Euro, Slice};
    /// use efro_gti::allocation::{Amounts, Figure, Figures};
    ///
    /// let net = Figure::rounded(Slice::NET, Euro::whole(266_742_000), Euro::whole(1_000));
    /// let figures = Figures::new([(Slice::URBAN, Euro::whole(20_000_000))]).with_figure(Slice::NET, net);
    /// assert_eq!(figures.figure(Slice::NET)?.half_unit(), Euro::whole(500));
    /// # Ok::<(), efro_gti::allocation::FigureError>(())
    /// ```
    #[must_use]
    pub fn with_figure(mut self, slice: Slice, figure: Figure) -> Self {
        self.stated.push((slice, figure));
        self
    }

    /// Whether all amounts that are stated for a slice are the same.
    fn is_sure(&self, slice: Slice) -> bool {
        let stated = self.stated.iter().filter(|(stated, _)| *stated == slice);
        let mut amounts = stated.map(|(_, figure)| figure.amount());
        let first = amounts.next();
        amounts.all(|amount| Some(amount) == first)
    }

    /// Sets the name of the list, for the report.
    #[must_use]
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets the declared base, for rules whose source names none.
    #[must_use]
    pub fn with_declared_base(mut self, base: Figure) -> Self {
        self.declared_base = Some(base.with_origin(Origin::Declared));
        self
    }
}

/// Figures of `from` that cover `wanted` exactly and without overlap.
fn cover<'a>(
    wanted: Cells,
    from: &[(Cells, &'a Figure)],
    tries: &mut usize,
) -> Option<Vec<&'a Figure>> {
    if wanted.is_empty() {
        return Some(Vec::new());
    }
    for (part, figure) in from {
        *tries = tries.checked_sub(1)?;
        if wanted.starts_in(part) && wanted.contains(part) {
            if let Some(mut others) = cover(wanted.without(part), from, tries) {
                others.push(figure);
                return Some(others);
            }
        }
    }
    None
}

/// Collects exact amounts, as [`Figures::new`] does.
impl FromIterator<(Slice, Euro)> for Figures {
    fn from_iter<I: IntoIterator<Item = (Slice, Euro)>>(amounts: I) -> Self {
        let exact = |(slice, amount)| (slice, Figure::exact(amount));
        Self { stated: amounts.into_iter().map(exact).collect(), ..Self::default() }
    }
}

impl Amounts for Figures {
    fn figure(&self, slice: Slice) -> Result<Figure, FigureError> {
        if let Some((_, figure)) = self.stated.iter().find(|(stated, _)| *stated == slice) {
            return if self.is_sure(slice) {
                Ok(figure.clone())
            } else {
                Err(FigureError::Ambiguous)
            };
        }
        let inside = self.stated.iter().filter(|(stated, _)| slice.contains(*stated));
        let inside = inside.filter(|(stated, _)| self.is_sure(*stated));
        let inside: Vec<_> = inside.map(|(stated, figure)| (Cells::of(*stated), figure)).collect();
        let mut tries = MOST_TRIES;
        let parts =
            cover(Cells::of(slice), &inside, &mut tries).ok_or_else(FigureError::default)?;
        let sum: Result<Option<Figure>, OutOfRangeError> =
            parts.into_iter().rev().try_fold(None, |sum: Option<Figure>, part| match sum {
                None => Ok(Some(part.clone())),
                Some(sum) => sum.plus(part).map(Some),
            });
        sum.map_err(|OutOfRangeError| FigureError::OutOfRange)?.ok_or_else(FigureError::default)
    }

    fn declared_base(&self) -> Result<Figure, FigureError> {
        self.declared_base.clone().ok_or_else(FigureError::default)
    }

    fn subject(&self) -> &str {
        &self.name
    }
}
