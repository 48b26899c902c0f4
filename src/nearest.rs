//! The nearest of several words to one that is misspelt.

use alloc::vec::Vec;

/// Returns the word that differs least from `word`, or `None` if all differ in more than a third of
/// its characters. Case does not count. A word with as many digits but other ones is no misspelling: it is another code.
pub(crate) fn nearest<'a>(word: &str, words: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = word.to_lowercase();
    let most = word.chars().count().div_euclid(3).max(1);
    let is_other_code =
        |one: &&str| digits(one).count() == digits(&word).count() && !digits(one).eq(digits(&word));
    let words = words.into_iter().filter(|one| !is_other_code(one));
    let distances = words.map(|one| (distance(&word, &one.to_lowercase()), one));
    let near = distances.filter(|(distance, _)| *distance <= most);
    near.min_by_key(|(distance, _)| *distance).map(|(_, one)| one)
}

fn digits(word: &str) -> impl Iterator<Item = char> {
    word.chars().filter(char::is_ascii_digit)
}

/// The Levenshtein distance, in which two letters that change places count once, a row of the table at a
/// time.
fn distance(one: &str, other: &str) -> usize {
    let others: Vec<char> = other.chars().collect();
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=others.len()).collect();
    let mut last = None;
    for (number, character) in (1_usize..).zip(one.chars()) {
        let mut next = Vec::from([number]);
        let mut left = number;
        let mut last_other = None;
        for (place, (candidate, above)) in (0_usize..).zip(others.iter().zip(row.windows(2))) {
            let [diagonal, up] = above else { continue };
            let replaced = diagonal.saturating_add(usize::from(*candidate != character));
            left = replaced.min(up.saturating_add(1)).min(left.saturating_add(1));
            if last == Some(*candidate) && last_other == Some(character) {
                let swapped = place.checked_sub(1).and_then(|place| before.get(place));
                left = left.min(swapped.map_or(left, |swapped| swapped.saturating_add(1)));
            }
            next.push(left);
            last_other = Some(*candidate);
        }
        before = core::mem::replace(&mut row, next);
        last = Some(character);
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{distance, nearest};

    #[test]
    fn distances_count_letters_and_swaps() {
        for (one, other, expected) in [
            ("kitten", "sitting", 3),
            ("", "abc", 3),
            ("abc", "", 3),
            ("totl", "total", 1),
            ("a", "a", 0),
            ("titel", "title", 1),
            ("ab", "ba", 1),
            ("abcd", "badc", 2),
            ("ca", "abc", 3),
        ] {
            assert_eq!(distance(one, other), expected, "{one} {other}");
        }
    }

    #[test]
    fn a_word_that_is_too_different_has_no_nearest() {
        let words = ["themes", "title", "total"];
        assert_eq!(nearest("themas", words), Some("themes"));
        assert_eq!(nearest("TITLE", words), Some("title"));
        assert_eq!(nearest("titel", words), Some("title"));
        assert_eq!(nearest("naam", words), None);
    }

    #[test]
    fn a_code_with_other_digits_is_another_code() {
        let codes = ["RSO2.1", "SO 2.1", "RSO2.8"];
        assert_eq!(nearest("RSO5.1", codes), None);
        assert_eq!(nearest("SO 2.9", codes), None);
        assert_eq!(nearest("RS02.8", codes), Some("RSO2.8"));
        assert_eq!(nearest("RSO28", codes), Some("RSO2.8"));
        assert_eq!(nearest("rso 2.8", codes), Some("RSO2.8"));
    }
}
