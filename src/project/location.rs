//! Where a project is carried out.

use alloc::string::String;
use alloc::vec::Vec;

use super::fields::form;
use super::{Entry, Nis, Scope};

form! {
    /// ```
    /// use efro_gti::Proposal;
    /// use efro_gti::project::{Entry, Scope};
    ///
    /// let mut proposal = Proposal::default();
    /// proposal.location.municipalities = vec![Entry::parse("44021")];
    /// proposal.location.scope = Scope::Site.into();
    /// proposal.location.description = Some("a square in the 19th-century belt".into());
    /// ```
    pub struct Location in "/location": "Where a project is carried out." {
        /// In JSON one code, or an array of them.
        municipalities: Vec<Entry<Nis>>, "Gemeenten" / "Municipalities",
            "De gemeenten waar het project wordt uitgevoerd; niet nodig voor een project in de hele stad."
            / "The municipalities that the project is carried out in; not needed for a project across the city.";
        scope: Entry<Scope>, "Reikwijdte" / "Scope",
            "Of het project aan een plek gebonden is." / "Whether the project is tied to a place.";
        description: Option<String>, "Plek in woorden" / "Place in words",
            "De plek in woorden: een wijk, een adres, een site."
            / "The place in words: a neighbourhood, an address, a site.";
    }
}
