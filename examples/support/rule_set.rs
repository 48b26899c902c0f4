//! The rule set of the option `--rules`.

use std::path::Path;

use efro_gti::{Language, RuleSet};

use crate::document::read;
use crate::refused::refused;

/// Returns the built-in rule set with the id `name`, or else reads `name` as a JSON file.
pub(crate) fn rules(name: &str, language: Language) -> Result<RuleSet, String> {
    if let Some(rules) = RuleSet::built_in().find(|rules| rules.id() == name) {
        return Ok(rules);
    }
    let (file, text) = read(Path::new(name), language)?;
    RuleSet::from_json(&text).map_err(|errors| refused(&file, &text, &errors, language))
}
