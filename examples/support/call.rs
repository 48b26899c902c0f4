//! The call of the option `--call`.

use std::path::Path;

use efro_gti::Language;
use efro_gti::project::Call;

use crate::document::read;
use crate::refused::refused;

/// Returns the known call with this name, or else reads it as a JSON file.
pub(crate) fn call(name: &str, language: Language) -> Result<Call, String> {
    if let Some(call) = Call::get(name) {
        return Ok(call.clone());
    }
    let known = Call::known().iter().map(|call| format!("\"{}\"", call.name.text(language)));
    let known = known.collect::<Vec<_>>().join(", ");
    let (file, text) = read(Path::new(name), language).map_err(|error| match language {
        Language::Dutch => format!("{error}\nverwacht een bestand of een van de oproepen {known}"),
        Language::English => format!("{error}\nexpected a file or one of the calls {known}"),
    })?;
    Call::from_json(&text).map_err(|error| refused(&file, &text, &error, language))
}
