//! Whether each stated amount contains all or nothing of what a transfer moves.

use alloc::string::String;
use alloc::vec::Vec;

use super::basis::undivided;
use crate::document::ProblemKind;
use crate::rules::{Slice, Strand};

/// Returns the problem of a transfer between slices that overlap, or of which stated slices contain only a part, or
/// `None` if there is none.
pub(super) fn transfer_problem(stated: &[Slice], from: Slice, to: Slice) -> Option<ProblemKind> {
    let is_in_between = |slice: &&Slice| divides(**slice, from) || divides(**slice, to);
    let between: Vec<String> =
        stated.iter().filter(is_in_between).map(|slice| slice.code()).collect();
    if between.is_empty() && !from.overlaps(to) {
        return None;
    }
    let instead = undivided_parts(stated, from, to);
    let instead = instead.into_iter().flatten().map(Slice::code).collect();
    let overlap = from.overlaps(to);
    let (from, to) = (from.code(), to.code());
    Some(if overlap {
        ProblemKind::TransferOverlaps { from, to, instead }
    } else {
        ProblemKind::TransferOfPart { from, to, stated: between, instead }
    })
}

/// Whether a slice contains a part of another, but not all of it.
fn divides(slice: Slice, part: Slice) -> bool {
    slice.overlaps(part) && !slice.contains(part)
}

/// Returns a part of either slice that no stated slice divides, or `None` if all of these overlap. The two parts differ
/// in as few respects as possible, such as only the strand, and are regular funding if both can be.
fn undivided_parts(stated: &[Slice], from: Slice, to: Slice) -> Option<[Slice; 2]> {
    let [objectives, strands, themes] = undivided(stated);
    let regular = Slice::strand(Strand::Regular);
    let parts_of = |whole: Slice| -> Vec<Slice> {
        if !stated.iter().any(|slice| divides(*slice, whole)) {
            return alloc::vec![whole];
        }
        let mut parts = Vec::new();
        for objectives in &objectives {
            for strands in &strands {
                let of_themes = themes.iter().map(|themes| [*objectives, *strands, *themes]);
                let inside = of_themes.filter_map(|axes| Slice::of_axes(axes)?.intersection(whole));
                parts.extend(inside.map(|part| part.intersection(regular).unwrap_or(part)));
            }
        }
        parts
    };
    let rank = |[from, to]: &[Slice; 2]| {
        let axes = from.axes().into_iter().zip(to.axes());
        let differing = axes.filter(|(one, other)| one != other).count();
        (differing, [from, to].iter().filter(|part| !part.overlaps(regular)).count())
    };
    let ends = parts_of(to);
    let pairs = parts_of(from).into_iter().flat_map(|from| ends.iter().map(move |to| [from, *to]));
    pairs.filter(|[from, to]| !from.overlaps(*to)).min_by_key(rank)
}
