//! The principles for actions in a city.

use alloc::format;
use alloc::string::String;

use super::{City, Statistic, Status};
use crate::source::Citation;
use crate::text::{Language, Text, displayed_in_english};

/// A principle for actions in a city (sections 3.1.4 and 3.2.4).
///
/// A principle has a part that is required, a part that is only preferred, or both, as `ghent-3` does. `Display` is the
/// English text.
///
/// ```
/// use efro_gti::{City, Language};
///
/// let principles = City::Ghent.strategy().principles;
/// let both = principles.iter().find(|one| one.id == "ghent-3").expect("a principle of Ghent");
/// assert!(both.required.is_some() && both.preferred.is_some());
/// assert!(both.text(Language::Dutch).contains("bij voorkeur"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Principle {
    /// The id, which never changes: `antwerp-1` to `antwerp-5`, `ghent-1` to `ghent-7`.
    pub id: &'static str,
    /// The city.
    pub city: City,
    /// Whether the strategy presents the record as a fact, a plan, a study or an aim.
    pub status: Status,
    /// The part that is required, or `None`.
    pub required: Option<Text>,
    /// The part that is only preferred, or `None`.
    pub preferred: Option<Text>,
    /// The figures in the passage.
    pub statistics: &'static [Statistic],
    /// The passage in the strategy.
    pub citation: Citation,
    /// The first words of the passage, in Dutch, to find it in the strategy.
    pub begins: &'static str,
    /// A note where the text is damaged, or `None`.
    pub note: Option<Text>,
}

impl Principle {
    /// Returns the principle in words, with the preferred part marked as such.
    pub fn text(&self, language: Language) -> String {
        match (&self.required, &self.preferred, language) {
            (Some(required), None, _) => required.text(language).into(),
            (Some(required), Some(preferred), Language::Dutch) => {
                format!("{}; bij voorkeur {}", required.text(language), preferred.text(language))
            }
            (Some(required), Some(preferred), Language::English) => {
                format!("{}; preferably {}", required.text(language), preferred.text(language))
            }
            (None, Some(preferred), Language::Dutch) => {
                format!("Bij voorkeur {}", preferred.text(language))
            }
            (None, Some(preferred), Language::English) => {
                format!("Preferably {}", preferred.text(language))
            }
            (None, None, _) => String::new(),
        }
    }
}

displayed_in_english!(Principle);

#[cfg(feature = "serde")]
impl serde::Serialize for Principle {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        /// The principle with its full text, as every other record has.
        #[derive(serde::Serialize)]
        struct Wire<'a> {
            id: &'a str,
            city: City,
            status: Status,
            text: Text,
            #[serde(skip_serializing_if = "Option::is_none")]
            required: Option<&'a Text>,
            #[serde(skip_serializing_if = "Option::is_none")]
            preferred: Option<&'a Text>,
            statistics: &'a [Statistic],
            citation: &'a Citation,
            begins: &'a str,
            #[serde(skip_serializing_if = "Option::is_none")]
            note: Option<&'a Text>,
        }
        let Self { id, city, status, required, preferred, statistics, citation, begins, note } =
            self;
        Wire {
            id,
            city: *city,
            status: *status,
            text: Text::of(|language| self.text(language)),
            required: required.as_ref(),
            preferred: preferred.as_ref(),
            statistics,
            citation,
            begins,
            note: note.as_ref(),
        }
        .serialize(serializer)
    }
}
