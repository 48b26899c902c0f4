//! The text and the JSON of a split.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::{self, Display};

use super::{Split, SplitPart, SplitPolicy};
use crate::text::{Language, safe};

impl<K: Display> Split<K> {
    /// Returns the split in words: the part of each target, the targets that got an odd step or the minimum
    /// with the reason, and the remainder. `Display` gives the name of a target, which is the code of a city or another
    /// value of a closed list; [`text_with`](Self::text_with) can take its name in the language.
    ///
    /// ```
    /// use efro_gti::{Euro, Language};
    ///
    /// let split = Euro::whole(100).split([("a", 1), ("b", 1), ("c", 1)])?;
    /// assert_eq!(
    ///     split.text(Language::English),
    ///     "€100.00 split (largest remainder): a €33.34, b €33.33, c €33.33. An extra €0.01 for a: \
    ///      largest remainder; ties go to the larger weight, then to the earlier position.",
    /// );
    /// # Ok::<(), efro_gti::money::SplitError>(())
    /// ```
    pub fn text(&self, language: Language) -> String {
        self.text_with(language, ToString::to_string)
    }
}

impl<K> Split<K> {
    /// Returns the split in words, with a name for each target.
    ///
    /// ```
    /// use efro_gti::{City, Euro, Language};
    ///
    /// let split = Euro::whole(3).split([(City::Antwerp, 2), (City::Ghent, 1)])?;
    /// assert_eq!(
    ///     split.text_with(Language::Dutch, |city| city.text(Language::Dutch).to_string()),
    ///     "€ 3,00 verdeeld (grootste rest): Antwerpen € 2,00, Gent € 1,00.",
    /// );
    /// # Ok::<(), efro_gti::money::SplitError>(())
    /// ```
    pub fn text_with(&self, language: Language, name: impl Fn(&K) -> String) -> String {
        let total = self.total().text(language);
        let policy = self.options().policy.text(language);
        let parts = self.parts().iter();
        let parts =
            parts.map(|part| format!("{} {}", name(&part.target), part.amount.text(language)));
        let parts = parts.collect::<Vec<_>>().join(", ");
        let sentences = [
            Some(match language {
                Language::Dutch => format!("{total} verdeeld ({policy}): {parts}."),
                Language::English => format!("{total} split ({policy}): {parts}."),
            }),
            self.named(&name, |part| part.odd_step).map(|names| self.odd_text(&names, language)),
            self.named(&name, |part| part.at_minimum).map(|names| match language {
                Language::Dutch => {
                    format!(
                        "Het minimum voor {names}: het aandeel volgens gewicht zou kleiner zijn."
                    )
                }
                Language::English => {
                    format!("The minimum for {names}: the share by weight would be smaller.")
                }
            }),
            (!self.remainder().is_zero()).then(|| {
                let remainder = self.remainder().text(language);
                match language {
                    Language::Dutch => format!("Onverdeeld blijft {remainder}."),
                    Language::English => format!("{remainder} is left undivided."),
                }
            }),
        ];
        safe(sentences.into_iter().flatten().collect::<Vec<_>>().join(" "))
    }

    fn named(
        &self,
        name: &impl Fn(&K) -> String,
        which: impl Fn(&SplitPart<K>) -> bool,
    ) -> Option<String> {
        let names = self.parts().iter().filter(|part| which(part));
        let names: Vec<String> = names.map(|part| name(&part.target)).collect();
        (!names.is_empty()).then(|| names.join(", "))
    }

    fn odd_text(&self, names: &str, language: Language) -> String {
        let step = self.options().step;
        let step = if self.total().is_negative() { -step } else { step }.text(language);
        let why = match (self.options().policy, language) {
            (SplitPolicy::LargestRemainder, Language::Dutch) => {
                "grootste rest; bij gelijke rest het grootste gewicht, daarna de volgorde"
            }
            (SplitPolicy::LargestRemainder, Language::English) => {
                "largest remainder; ties go to the larger weight, then to the earlier position"
            }
            (SplitPolicy::LargestWeightFirst, Language::Dutch) => {
                "grootste gewicht; bij gelijk gewicht de volgorde"
            }
            (SplitPolicy::LargestWeightFirst, Language::English) => {
                "largest weight; ties go to the earlier position"
            }
            (_, Language::Dutch) => "in de opgegeven volgorde",
            (_, Language::English) => "in the order given",
        };
        let several = self.parts().iter().filter(|part| part.odd_step).count() > 1;
        match (several, language) {
            (false, Language::Dutch) => format!("{step} extra voor {names}: {why}."),
            (true, Language::Dutch) => format!("Telkens {step} extra voor {names}: {why}."),
            (false, Language::English) => format!("An extra {step} for {names}: {why}."),
            (true, Language::English) => format!("An extra {step} for each of {names}: {why}."),
        }
    }
}

impl<K: Display> Display for Split<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text(Language::English))
    }
}

#[cfg(feature = "serde")]
mod wire {
    use serde::ser::{Serialize, SerializeMap, Serializer};

    use super::super::Euro;
    use super::{Display, Split, SplitPart, String, ToString, Vec};
    use crate::text::Text;

    /// A weight is a string, since many JSON parsers lose digits of a number that large.
    #[derive(serde::Serialize)]
    struct TargetWire<'a, K> {
        target: &'a K,
        weight: String,
        odd_step: bool,
        at_minimum: bool,
    }

    impl<'a, K> From<&'a SplitPart<K>> for TargetWire<'a, K> {
        fn from(part: &'a SplitPart<K>) -> Self {
            let weight = part.weight.to_string();
            let (odd_step, at_minimum) = (part.odd_step, part.at_minimum);
            Self { target: &part.target, weight, odd_step, at_minimum }
        }
    }

    impl<K: Serialize + Display> Serialize for Split<K> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let options = self.options();
            let parts: Vec<Euro> = self.parts().iter().map(|part| part.amount).collect();
            let targets: Vec<_> = self.parts().iter().map(TargetWire::from).collect();
            let mut map = serializer.serialize_map(None)?;
            map.serialize_entry("total", &self.total())?;
            map.serialize_entry("policy", &options.policy)?;
            map.serialize_entry("step", &options.step)?;
            map.serialize_entry("minimum", &options.minimum)?;
            map.serialize_entry("parts", &parts)?;
            map.serialize_entry("remainder", &self.remainder())?;
            map.serialize_entry("targets", &targets)?;
            map.serialize_entry("message", &Text::of(|language| self.text(language)))?;
            map.end()
        }
    }
}
