//! The fewest of several requirements that contradict each other.

use alloc::vec::Vec;

/// Leaves out each item, the last ones first, without which the others still contradict each other.
pub(super) fn smallest<T: Clone, E>(
    mut items: Vec<T>,
    mut contradict: impl FnMut(&[T]) -> Result<bool, E>,
) -> Result<Vec<T>, E> {
    for place in (0..items.len()).rev() {
        let mut fewer = items.clone();
        fewer.remove(place);
        if contradict(&fewer)? {
            items = fewer;
        }
    }
    Ok(items)
}
