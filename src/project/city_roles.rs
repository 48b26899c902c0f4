//! The role of each city in a project.

use super::{CityRole, Entry};
use crate::document::Pointer;
use crate::strategy::City;

/// The role of each city of a project: the same in all of them, or stated for each.
///
/// In JSON one code, or an object by city.
///
/// ```
/// use efro_gti::Proposal;
/// use efro_gti::project::{CityRole, CityRoles, Entry};
///
/// let mut proposal = Proposal::default();
/// proposal.city_role = CityRole::Initiator.into();
/// // Of a joint project.
/// proposal.city_role =
///     CityRoles::Each { antwerp: Entry::parse("initiator"), ghent: CityRole::Partner.into() };
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CityRoles {
    /// The role of the city, or of both alike.
    Same(Entry<CityRole>),
    /// The role of each.
    Each {
        /// The role of Antwerp.
        antwerp: Entry<CityRole>,
        /// The role of Ghent.
        ghent: Entry<CityRole>,
    },
}

impl CityRoles {
    /// Returns the role of a city.
    ///
    /// ```
    /// use efro_gti::City;
    /// use efro_gti::project::{CityRole, CityRoles};
    ///
    /// let both = CityRoles::from(CityRole::Partner);
    /// assert_eq!(both.role(City::Ghent).known(), Some(&CityRole::Partner));
    /// ```
    pub fn role(&self, city: City) -> &Entry<CityRole> {
        match (self, city) {
            (Self::Same(role), _) => role,
            (Self::Each { antwerp, .. }, City::Antwerp) => antwerp,
            (Self::Each { ghent, .. }, City::Ghent) => ghent,
        }
    }

    /// The place in a proposal of the role of a city.
    pub(super) fn place(&self, city: City) -> Pointer {
        let place = Pointer::fixed("/city_role");
        match self {
            Self::Same(_) => place,
            Self::Each { .. } => place.child(city.code()),
        }
    }
}

impl Default for CityRoles {
    fn default() -> Self {
        Self::Same(Entry::Missing)
    }
}

impl From<CityRole> for CityRoles {
    fn from(role: CityRole) -> Self {
        Self::Same(role.into())
    }
}
