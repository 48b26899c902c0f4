//! The rule set that an example is told to use.

use std::path::Path;

use efro_gti::{Language, RuleSet};

use crate::document::read;
use crate::refused::refused;

/// A built-in rule set by its id, or else one of one's own from a JSON file.
pub(crate) fn rules(name: &str, language: Language) -> Result<RuleSet, String> {
    if let Some(rules) = RuleSet::built_in().find(|rules| rules.id() == name) {
        return Ok(rules);
    }
    let (file, text) = read(Path::new(name), language)?;
    RuleSet::from_json(&text).map_err(|errors| refused(&file, &text, &errors, language))
}
