//! Rows whose amounts are the sums of the rows above or below them, as those of a total are in any language.

use std::collections::{BTreeMap, HashMap};

use efro_gti::Euro;

use super::{Imported, Remark, RowAmounts, Why};

/// The ERDF amount and the total of rows together, in cents.
type Sum = (i128, i128);

/// A row of the list.
struct Listed<'a> {
    amounts: RowAmounts,
    id: Option<&'a str>,
    counts: bool,
}

impl Imported {
    /// Records the rows that count and whose amounts are the sums of two or more rows that follow each other. Parts of one
    /// operation may add up to another part of it.
    pub(super) fn find_sums(&mut self) {
        // A total may be one of all rows of the list, or of those that no rule skips.
        let mut found = Self::sums(&self.listed(false));
        if !self.skipped.is_empty() {
            found.extend(Self::sums(&self.listed(true)));
        }
        for (number, remark) in found {
            self.remarks.add(remark, number);
        }
    }

    /// Returns the rows whose amounts are the sums of others, by their numbers.
    fn sums(rows: &[Listed<'_>]) -> BTreeMap<u64, Remark> {
        // The sums of the first rows: none of them, one, two …
        let mut sums: Vec<Sum> = vec![(0, 0)];
        for row in rows {
            sums.push(plus(sums.last().copied().unwrap_or_default(), row.sum()));
        }
        let (mut first, mut last) = (HashMap::new(), HashMap::new());
        for (place, sum) in sums.iter().enumerate() {
            first.entry(*sum).or_insert(place);
            last.insert(*sum, place);
        }
        let mut found = BTreeMap::new();
        for (place, row) in rows.iter().enumerate() {
            let (erdf, total) = row.sum();
            if !row.counts || total <= 0 {
                continue;
            }
            let is_other = |other: &Listed<'_>| row.id.is_none() || other.id != row.id;
            let is_sum = |rows: Option<&[Listed<'_>]>| {
                rows.is_some_and(|rows| rows.len() > 1 && rows.iter().any(is_other))
            };
            let start = first.get(&plus(sums[place], (-erdf, -total)));
            let end = last.get(&plus(sums[place + 1], (erdf, total)));
            if is_sum(start.and_then(|start| rows.get(*start..place))) {
                found.insert(row.amounts.number, Remark::SumOfRows { above: true });
            } else if is_sum(end.and_then(|end| rows.get(place + 1..*end))) {
                found.insert(row.amounts.number, Remark::SumOfRows { above: false });
            }
        }
        found
    }

    /// Returns the rows with a total cost that are no known totals, in the order of the list; `with_skipped` says whether those
    /// that a rule skips are among them.
    fn listed(&self, with_skipped: bool) -> Vec<Listed<'_>> {
        let mapped = self.entries.iter().flat_map(|entry| {
            let id = Some(entry.id.as_str());
            entry.rows.iter().map(move |amounts| Listed { amounts: *amounts, id, counts: true })
        });
        let apart = self.apart.iter().map(|row| Listed {
            amounts: row.amounts,
            id: row.id.as_deref(),
            counts: true,
        });
        let left_out = self.left_out.iter().filter(|row| !row.is_total()).map(|row| Listed {
            amounts: row.amounts,
            id: row.id.as_deref(),
            counts: false,
        });
        let skipped = self.skipped.iter().filter(|row| with_skipped && row.why != Why::BelowEnd);
        let skipped = skipped.map(|row| Listed { amounts: row.amounts, id: None, counts: false });
        let mut rows: Vec<Listed<'_>> =
            mapped.chain(apart).chain(left_out).chain(skipped).collect();
        rows.retain(|row| row.sum().1 != 0);
        rows.sort_by_key(|row| row.amounts.number);
        rows
    }
}

impl Listed<'_> {
    fn sum(&self) -> Sum {
        let cents = |amount: Option<Euro>| i128::from(amount.unwrap_or_default().cents());
        (cents(self.amounts.erdf), cents(self.amounts.total))
    }
}

fn plus((erdf, total): Sum, other: Sum) -> Sum {
    (erdf + other.0, total + other.1)
}
