//! The text of a file in any encoding.

use efro_gti::Text;
use encoding_rs::{Encoding, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::mapping::Layout;
use crate::words::both;

/// Returns the text of a file. A byte-order mark goes before the encoding of the mapping.
pub(super) fn decoded(bytes: &[u8], layout: &Layout) -> Result<String, Text> {
    let (text, encoding, malformed) = layout.encoding.decode(bytes);
    if let Some(other) = utf_16(bytes).filter(|_| encoding != UTF_16LE && encoding != UTF_16BE) {
        let name = other.name().to_lowercase();
        return Err(both(
            format!("de tekst staat in UTF-16: zet encoding = \"{name}\" in de mapping"),
            format!("the text is in UTF-16: write encoding = \"{name}\" in the mapping"),
        ));
    }
    // Text in another encoding is hardly ever UTF-8 by chance.
    let is_single = encoding.is_single_byte();
    if is_single && !bytes.is_ascii() && std::str::from_utf8(bytes).is_ok() {
        let name = encoding.name();
        return Err(both(
            format!("de tekst is UTF-8, geen {name}: laat encoding weg uit de mapping"),
            format!("the text is UTF-8, not {name}: leave encoding out of the mapping"),
        ));
    }
    // Bytes that an encoding has no character for become these control characters. In UTF-8 they are read: a text that was
    // converted twice has them for quotes.
    let control = text.find(|c: char| is_single && matches!(c, '\u{80}'..='\u{9f}'));
    let replaced = malformed.then(|| text.find('\u{fffd}').unwrap_or(0));
    if let Some(place) = control.into_iter().chain(replaced).min() {
        let line = 1 + text[..place].matches('\n').count();
        let name = encoding.name();
        let other = if encoding == WINDOWS_1252 { "macintosh" } else { "windows-1252" };
        return Err(both(
            format!(
                "regel {line} is geen {name}-tekst: zet bijvoorbeeld encoding = \"{other}\" in de mapping, of bewaar de lijst als \"CSV UTF-8\""
            ),
            format!(
                "line {line} is not {name} text: write, for example, encoding = \"{other}\" in the mapping, or save the list as \"CSV UTF-8\""
            ),
        ));
    }
    // Lines may end as on old computers, be it only some of them. A file that was put below another one starts with its mark.
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    Ok(text.replace("\n\u{feff}", "\n"))
}

/// Returns the form of UTF-16 without a byte-order mark, in which one of the two bytes of a western letter is zero, or `None`
/// if the start of the file is not of it.
fn utf_16(bytes: &[u8]) -> Option<&'static Encoding> {
    let pairs = bytes.chunks_exact(2).take(100);
    let is_half = |place: usize| {
        let zeros = pairs.clone().filter(|pair| pair[place] == 0 && pair[1 - place] != 0).count();
        zeros > 0 && zeros * 2 >= pairs.len()
    };
    if is_half(1) { Some(UTF_16LE) } else { is_half(0).then_some(UTF_16BE) }
}
