//! Where the ERDF amount of a row comes from.

use super::Columns;
use super::keys::{Keys, Located};
use super::notation::RateUnit;
use crate::field::Field;

/// Where the ERDF amount of a row comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Erdf {
    /// The columns of [`Field::Erdf`], added up. A rate does not change them.
    Amount,
    /// The rate of the operation times the amount of a field.
    Rate { base: Field, unit: Option<RateUnit> },
    /// The list has only the rate of a priority, which is no award.
    RateOfPriority,
    /// The list has no ERDF amount.
    None,
}

/// The recipient of the support that a rate is a part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RateOf {
    Operation,
    Priority,
}

const BASES: [(&str, Field); 3] =
    [("total", Field::Total), ("eligible", Field::Eligible), ("public", Field::Public)];

impl Erdf {
    /// Reads the table `[erdf]`, and adds its columns to `columns`.
    pub(super) fn read(keys: &mut Keys<'_>, columns: &mut Columns) -> Option<Self> {
        let amount = keys.strings("amount");
        let rate = keys.strings("rate");
        let rate_of = keys
            .choice("rate_of", &[("operation", RateOf::Operation), ("priority", RateOf::Priority)]);
        let unit = keys.choice(
            "rate_unit",
            &[("percent", RateUnit::Percent), ("fraction", RateUnit::Fraction)],
        );
        let base = keys.choice("base", &BASES);
        let none = keys.flag("none");
        if rate.is_empty() || !amount.is_empty() {
            let [nl, en] = if rate.is_empty() {
                ["zonder rate", "without rate"]
            } else {
                [
                    "naast amount: het bedrag telt, en rate dient dan alleen voor art. 49, lid 3",
                    "beside amount: the amount counts, and rate is for art. 49(3) only then",
                ]
            };
            for key in ["rate_of", "rate_unit", "base"] {
                if keys.has(key) {
                    keys.problems.add(
                        keys.line,
                        format!("[erdf]: {key} is er {nl}"),
                        format!("[erdf]: there is {key} {en}"),
                    );
                }
            }
        }
        let mut put = |field, names: Vec<Located<String>>| columns.insert(field, names);
        match (amount.is_empty(), rate.is_empty(), none) {
            (false, no_rate, false) => {
                put(Field::Erdf, amount);
                if !no_rate {
                    put(Field::Rate, rate);
                }
                Some(Self::Amount)
            }
            (true, false, false) => {
                put(Field::Rate, rate);
                match rate_of {
                    Some(RateOf::Priority) => Some(Self::RateOfPriority),
                    Some(RateOf::Operation) => {
                        if base.is_none() {
                            keys.missing("base");
                        }
                        Some(Self::Rate { base: base?, unit })
                    }
                    None => {
                        keys.missing("rate_of");
                        None
                    }
                }
            }
            (true, true, true) => Some(Self::None),
            _ => {
                keys.problems.add(
                    keys.line,
                    "[erdf]: verwacht amount, rate of none",
                    "[erdf]: expected amount, rate or none",
                );
                None
            }
        }
    }
}
