//! The two priorities of the programme.

use crate::code::codes;
use crate::text::Text;

codes! {
    /// A priority of the ERDF (EFRO) programme Flanders 2021-2027 (strategy, section 2).
    ///
    /// ```
    /// use efro_gti::{Language, Priority};
    ///
    /// let priority: Priority = "P1".parse()?;
    /// assert_eq!(priority, Priority::SmartFlanders);
    /// assert_eq!(priority.code(), "2.A.1");
    /// assert_eq!(priority.text(Language::Dutch), "Slim Vlaanderen");
    /// # Ok::<(), efro_gti::ParseError>(())
    /// ```
    pub enum Priority(
        "geen prioriteit van het programma",
        "not a priority of the programme",
        by_code: true
    ) {
        /// Priority 1: a smarter Europe; innovation, digitalisation, skills.
        SmartFlanders = "2.A.1", nl "Slim Vlaanderen", en "Smart Flanders", also "P1", "P2.A.1", "Prioriteit 1", "Priority 1";
        /// Priority 2: a more sustainable Flanders; energy, climate, urban mobility.
        SustainableFlanders = "2.A.2",
            nl "Duurzaam Vlaanderen",
            en "Sustainable Flanders",
            also "P2", "P2.A.2", "Prioriteit 2", "Priority 2";
    }
}

impl Priority {
    /// Returns the full name.
    ///
    /// The Dutch name is the strategy's (section 2); the regulation has "concurrerender" where the strategy has
    /// "competitiever". The English name of priority 1 is that of its policy objective, Regulation (EU) 2021/1060, art.
    /// 5(1)(a). The English name of priority 2 is a translation by this crate, since the name is in no regulation.
    pub const fn full_name(self) -> Text {
        match self {
            Self::SmartFlanders => Text::new(
                "Een competitiever en slimmer Europa door de bevordering van innovatieve en slimme \
                 economische transformatie en regionale ICT-connectiviteit",
                "A more competitive and smarter Europe by promoting innovative and smart economic \
                 transformation and regional ICT connectivity",
            ),
            Self::SustainableFlanders => Text::new(
                "een duurzamer en meer CO₂ neutraal Vlaanderen",
                "a more sustainable and more CO₂-neutral Flanders",
            ),
        }
    }
}
