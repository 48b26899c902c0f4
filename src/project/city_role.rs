//! The role of the city in a project.

use crate::code::codes;

codes! {
    /// The role of the city in a project, from initiator to none.
    ///
    /// Strategy, chapter 2, sections 3.1.1 and 3.1.4.
    #[non_exhaustive]
    pub enum CityRole("geen rol van de stad", "not a role of the city") {
        /// It set the project up itself, and directs it.
        Initiator = "initiator", nl "initiatiefnemer", en "initiator";
        /// Another set it up; the city has an important directing role.
        ImportantDirecting = "important-directing-role",
            nl "belangrijke regierol",
            en "important directing role";
        /// It directs, without the role being an important one.
        Directing = "directing-role", nl "regierol", en "directing role";
        /// It takes part.
        Partner = "partner", nl "partner", en "partner";
        /// It has none.
        NoRole = "no-role", nl "geen rol", en "no role";
    }
}
