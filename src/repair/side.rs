//! The ways in which a plan divides its money.

use crate::code::codes;
use crate::rules::Slice;

codes! {
    /// A way in which the money of a plan is divided: over objectives, over strands or over themes.
    ///
    /// Every side divides the same money. A plan seldom states how much of an objective is in which strand, so the moves
    /// of each side are [counted apart](crate::repair::Repair#what-is-counted).
    #[non_exhaustive]
    pub enum Side("geen indeling van de middelen", "not a division of the resources", by_code: true) {
        /// Technical assistance, the priorities and their objectives: together the total.
        Objectives = "objectives",
            nl "tussen technische bijstand, prioriteiten en doelstellingen",
            en "between technical assistance, priorities and objectives";
        /// The strands: together the net amount.
        Strands = "strands",
            nl "tussen de luiken van het programma",
            en "between the strands of the programme";
        /// The themes, and what has none: together the net amount.
        Themes = "themes",
            nl "tussen de thema's",
            en "between the themes";
        /// Two or three sides that count as one, since an amount is stated for a combination, such as an objective in
        /// a strand.
        Crossing = "crossing",
            nl "tussen combinaties van doelstelling, luik en thema",
            en "between combinations of objective, strand and theme";
    }
}

/// The axes that a side divides: objectives, strands and themes.
pub(super) type Axes = [bool; 3];

/// The sides of amounts of some slices, each with the axes that it divides. Slices that narrow more than one axis
/// make one side of them.
pub(super) fn sides(slices: &[Slice]) -> impl Iterator<Item = (Side, Axes)> {
    let mut together = [0, 1, 2];
    for slice in slices {
        let narrowed = narrowed(*slice);
        let crossed = || narrowed.iter().zip(together).filter(|(is, _)| **is);
        let first = crossed().map(|(_, of)| of).min();
        let crossed: alloc::vec::Vec<usize> = crossed().map(|(_, of)| of).collect();
        if let Some(first) = first {
            for of in together.iter_mut().filter(|of| crossed.contains(of)) {
                *of = first;
            }
        }
    }
    [Side::Objectives, Side::Strands, Side::Themes].into_iter().enumerate().filter_map(
        move |(first, side)| {
            let axes = together.map(|of| of == first);
            match axes.iter().filter(|is| **is).count() {
                0 => None,
                1 => Some((side, axes)),
                _ => Some((Side::Crossing, axes)),
            }
        },
    )
}

/// The axes on which a slice is not all of the net amount. Technical assistance is on the axis of objectives.
pub(super) fn narrowed(slice: Slice) -> Axes {
    let all = Slice::NET.axes();
    let mut narrowed = [false; 3];
    for ((is, of), all) in narrowed.iter_mut().zip(slice.axes()).zip(all) {
        *is = of & all != all;
    }
    narrowed
}
