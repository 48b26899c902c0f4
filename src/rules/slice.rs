//! Parts of the programme's funding.

use super::Strand;
use crate::programme::{Priority, SpecificObjective};
use crate::strategy::{City, Theme};

/// A part of the programme's funding, delimited by specific objective, strand and theme. Never empty.
///
/// A slice selects one or more objectives (technical assistance counts as one), one or more strands, and one
/// or more themes (*no theme* counts as one). It contains the funding that matches all three.
///
/// `Display` and serde write a text form, which `FromStr` reads: names with `|` between alternatives and `+` between
/// objectives, strands and themes. [`text`](Self::text) returns words.
///
/// * `programme`: all
/// * `net`: all, net of technical assistance
/// * `technical-assistance`: technical assistance, which has no strand and no theme
/// * `2.A.1`: a [priority](Priority)
/// * `RSO2.1|RSO2.2`: two [specific objectives](SpecificObjective) together
/// * `regular`, `other-urban`, `antwerp`, `ghent`, `both-cities`: a [strand](Strand): regular funding; urban development elsewhere; each
///   city; the two cities jointly
/// * `two-cities`, `urban`: the last three strands; the last four, for sustainable urban development
/// * `climate-adaptation`, `no-theme`: a [theme](Theme); funding under none
/// * `ghent+RSO2.4+climate-adaptation`: the strand of Ghent, for this objective and under this theme
///
/// Other spellings are read too: the names in both languages, any case, and short forms such as `P1`, `Prioriteit 1`,
/// `TA`, `stedelijk` and `joint`.
///
/// ```
/// use efro_gti::{City, Slice, SpecificObjective};
///
/// let slice: Slice = "ghent+RSO2.4".parse()?;
/// let adaptation = Slice::specific_objective(SpecificObjective::ClimateAdaptation);
/// assert_eq!(Slice::city(City::Ghent).intersection(adaptation), Some(slice));
/// assert!(Slice::URBAN.contains(slice));
/// assert!(!Slice::URBAN.contains(Slice::PROGRAMME));
/// # Ok::<(), efro_gti::ParseError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slice {
    /// A bit per specific objective, and one for technical assistance.
    pub(super) objectives: u8,
    /// A bit per strand.
    pub(super) strands: u8,
    /// A bit per theme, and one for funding without a theme.
    pub(super) themes: u8,
}

pub(super) const ASSISTANCE: u8 = 1 << SpecificObjective::ALL.len();
pub(super) const OBJECTIVES: u8 = ASSISTANCE.wrapping_sub(1);
pub(super) const NO_THEME: u8 = 1 << Theme::ALL.len();
pub(super) const THEMES: u8 = NO_THEME | NO_THEME.wrapping_sub(1);
pub(super) const STRANDS: u8 = (1_u8 << Strand::ALL.len()).wrapping_sub(1);
pub(super) const TWO_CITIES: u8 =
    bit(Strand::Antwerp as u8) | bit(Strand::Ghent as u8) | bit(Strand::BothCities as u8);
pub(super) const URBAN: u8 = TWO_CITIES | bit(Strand::OtherUrban as u8);

pub(super) const fn bit(place: u8) -> u8 {
    1_u8.wrapping_shl(place as u32)
}

/// Returns the bits of a set, one by one.
pub(super) fn bits(set: u8) -> impl Iterator<Item = u8> + Clone {
    (0..u8::BITS).map(|place| 1_u8.wrapping_shl(place)).filter(move |one| set & one != 0)
}

impl Slice {
    /// All funding of the programme, technical assistance included.
    pub const PROGRAMME: Self =
        Self { objectives: OBJECTIVES | ASSISTANCE, strands: STRANDS, themes: THEMES };
    /// All funding net of technical assistance.
    pub const NET: Self = Self { objectives: OBJECTIVES, ..Self::PROGRAMME };
    /// Technical assistance.
    #[doc(alias("TA", "TB", "technische bijstand"))]
    pub const TECHNICAL_ASSISTANCE: Self = Self { objectives: ASSISTANCE, ..Self::PROGRAMME };
    /// Sustainable urban development.
    #[doc(alias("SUD", "DSO", "duurzame stedelijke ontwikkeling"))]
    pub const URBAN: Self = Self { strands: URBAN, ..Self::NET };
    /// The two cities, joint operations included.
    #[doc(alias("ITI", "GTI"))]
    pub const TWO_CITIES: Self = Self { strands: TWO_CITIES, ..Self::NET };
    /// Funding under none of the strategy's themes.
    pub const NO_THEME: Self = Self { themes: NO_THEME, ..Self::NET };

    /// Returns the funding of a priority, net of technical assistance.
    pub const fn priority(priority: Priority) -> Self {
        let mut objectives = 0;
        let mut place = 0_u8;
        while (place as usize) < SpecificObjective::ALL.len() {
            #[expect(clippy::indexing_slicing, reason = "within the length, on the line above")]
            if SpecificObjective::ALL[place as usize].priority() as u8 == priority as u8 {
                objectives |= bit(place);
            }
            place = place.wrapping_add(1);
        }
        Self { objectives, ..Self::NET }
    }

    /// Returns the funding of a specific objective.
    pub const fn specific_objective(objective: SpecificObjective) -> Self {
        Self { objectives: bit(objective as u8), ..Self::NET }
    }

    /// Returns the funding of a strand.
    pub const fn strand(strand: Strand) -> Self {
        Self { strands: bit(strand as u8), ..Self::NET }
    }

    /// Returns the funding of the strand of one city. Joint operations that are not divided between the
    /// cities are not in it.
    pub const fn city(city: City) -> Self {
        Self::strand(match city {
            City::Antwerp => Strand::Antwerp,
            City::Ghent => Strand::Ghent,
        })
    }

    /// Returns the funding under a theme.
    pub const fn theme(theme: Theme) -> Self {
        Self { themes: bit(theme as u8), ..Self::NET }
    }

    /// Returns the funding of one objective, in one strand, under one theme or none. No slice is smaller.
    pub const fn cell(objective: SpecificObjective, strand: Strand, theme: Option<Theme>) -> Self {
        let themes = match theme {
            Some(theme) => bit(theme as u8),
            None => NO_THEME,
        };
        Self { objectives: bit(objective as u8), strands: bit(strand as u8), themes }
    }

    /// Returns the funding that is in both slices, or `None` if they do not overlap.
    #[must_use]
    pub const fn intersection(self, other: Self) -> Option<Self> {
        let both = Self {
            objectives: self.objectives & other.objectives,
            strands: self.strands & other.strands,
            themes: self.themes & other.themes,
        };
        if both.objectives == 0 || both.strands == 0 || both.themes == 0 {
            None
        } else {
            Some(both)
        }
    }

    /// Returns the funding that is in either slice, or `None` if that is not a slice. It is a slice if one of the two
    /// contains the other, or if they differ only in objectives, only in strands or only in themes.
    ///
    /// ```
    /// use efro_gti::{City, Slice, SpecificObjective};
    ///
    /// let (antwerp, ghent) = (Slice::city(City::Antwerp), Slice::city(City::Ghent));
    /// assert_eq!(antwerp.union(ghent).unwrap().to_string(), "antwerp|ghent");
    /// // Not a slice: the funding of Ghent, and that of an objective in any strand.
    /// assert_eq!(ghent.union(Slice::specific_objective(SpecificObjective::Innovation)), None);
    /// ```
    #[must_use]
    pub const fn union(self, other: Self) -> Option<Self> {
        if self.contains(other) {
            return Some(self);
        }
        if other.contains(self) {
            return Some(other);
        }
        let objectives = self.objectives == other.objectives;
        let strands = self.strands == other.strands;
        let themes = self.themes == other.themes;
        match (objectives, strands, themes) {
            (_, true, true) | (true, _, true) | (true, true, _) => Some(Self {
                objectives: self.objectives | other.objectives,
                strands: self.strands | other.strands,
                themes: self.themes | other.themes,
            }),
            _ => None,
        }
    }

    /// Returns the rest of this slice without `other`, or `None` if nothing is left or the rest is not a slice. The rest is
    /// a slice if it differs from this one only in objectives, only in strands or only in themes.
    ///
    /// ```
    /// use efro_gti::{City, Slice, SpecificObjective};
    /// use efro_gti::rules::Strand;
    ///
    /// let not_urban = Slice::NET.difference(Slice::URBAN);
    /// assert_eq!(not_urban, Some(Slice::strand(Strand::Regular)));
    /// assert_eq!(Slice::URBAN.difference(Slice::NET), None);
    /// // Not a slice: all funding except that of one objective in Ghent.
    /// let innovation = Slice::specific_objective(SpecificObjective::Innovation);
    /// let there = Slice::city(City::Ghent).intersection(innovation);
    /// assert_eq!(Slice::NET.difference(there.unwrap()), None);
    /// ```
    #[must_use]
    pub fn difference(self, other: Self) -> Option<Self> {
        let Some(both) = self.intersection(other) else { return Some(self) };
        let left = Self {
            objectives: self.objectives & !both.objectives,
            strands: self.strands & !both.strands,
            themes: self.themes & !both.themes,
        };
        match (left.objectives, left.strands, left.themes) {
            (0, 0, 0) => None,
            (objectives, 0, 0) => Some(Self { objectives, ..self }),
            (0, strands, 0) => Some(Self { strands, ..self }),
            (0, 0, themes) => Some(Self { themes, ..self }),
            _ => None,
        }
    }

    /// Returns whether all funding of `other` is in this slice.
    pub const fn contains(self, other: Self) -> bool {
        self.objectives & other.objectives == other.objectives
            && self.strands & other.strands == other.strands
            && self.themes & other.themes == other.themes
    }

    /// Returns the objectives, strands and themes, as sets of bits.
    pub(crate) fn axes(self) -> [u8; 3] {
        [self.objectives, self.strands, self.themes]
    }

    /// Returns the slice of these sets of bits, or `None` if one is empty.
    pub(crate) fn of_axes([objectives, strands, themes]: [u8; 3]) -> Option<Self> {
        Self { objectives, strands, themes }.intersection(Self::PROGRAMME)
    }

    /// Returns the number of cells in this slice.
    pub(crate) fn cell_count(self) -> u32 {
        self.axes().iter().fold(1, |count, axis| axis.count_ones().saturating_mul(count))
    }

    /// Returns every cell: one objective or technical assistance, one strand, one theme or none.
    #[cfg(feature = "repair")]
    pub(crate) fn smallest() -> impl Iterator<Item = Self> {
        bits(Self::PROGRAMME.objectives).flat_map(move |objectives| {
            bits(STRANDS).flat_map(move |strands| {
                bits(THEMES).map(move |themes| Self { objectives, strands, themes })
            })
        })
    }

    /// Returns whether the two slices have funding in common.
    ///
    /// ```
    /// use efro_gti::{Priority, Slice};
    ///
    /// // Funding of a city is also funding of a priority, so the two cannot be added up.
    /// assert!(Slice::TWO_CITIES.overlaps(Slice::priority(Priority::SmartFlanders)));
    /// assert!(!Slice::NET.overlaps(Slice::TECHNICAL_ASSISTANCE));
    /// ```
    pub const fn overlaps(self, other: Self) -> bool {
        self.intersection(other).is_some()
    }
}

/// Converts a code to the slice of its funding.
macro_rules! from_codes {
    ($($code:ident by $slice:ident),+) => {$(
        impl From<$code> for Slice {
            fn from(code: $code) -> Self {
                Self::$slice(code)
            }
        }
    )+};
}

from_codes!(
    Priority by priority,
    SpecificObjective by specific_objective,
    Strand by strand,
    City by city,
    Theme by theme
);
