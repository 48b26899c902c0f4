//! Schemas of values that are written as text: amounts, shares, places in a document.

use schemars::json_schema;

use crate::document::Pointer;
use crate::money::{Euro, Ratio, Share};
use crate::project::Nis;

/// An amount of a plan: zero or more.
pub(crate) struct AmountOrZero;

macro_rules! text_forms {
    ($($type:ident as $name:literal: $description:literal, $pattern:literal, $examples:tt;)*) => {$(
        $crate::document::schema::schema!($type, $name, |_| {
            json_schema!({
                "description": $description,
                "type": "string",
                "pattern": $pattern,
                "examples": $examples,
            })
        });
    )*};
}

text_forms! {
    Euro as "Amount": "An amount in euros, as a text: digits with at most two decimals after a point, \
        with a minus if below zero. Between -92233720368547758.07 and 92233720368547758.07.",
        r"^(0*[0-9]{1,17}(\.[0-9]{1,2})?|-0*[1-9][0-9]{0,16}(\.[0-9]{1,2})?|-0+\.(0[1-9]|[1-9][0-9]?))$",
        ["1234.56", "-0.50"];
    AmountOrZero as "AmountOrZero": "An amount in euros of zero or more, as a text: digits with at \
        most two decimals after a point. At most 92233720368547758.07.",
        r"^0*[0-9]{1,17}(\.[0-9]{1,2})?$",
        ["276078000.00"];
    Share as "Share": "A share from 0% to 100%, as a text: a percentage with at most seven decimals, or \
        a fraction with a point and at most nine decimals. The crate writes the percentage, without a space.",
        "^(0*([0-9]{1,2}(\\.[0-9]{1,7})?|100(\\.0{1,7})?)[ \
         \u{a0}\u{202f}]?%|0+\\.[0-9]{1,9}|0*1\\.0{1,9})$",
        ["8%", "0.08"];
    Ratio as "Ratio": "One amount divided by another, as a text: a percentage with at most seven \
        decimals. It may be below zero or above 100%.",
        r"^-?[0-9]+(\.[0-9]{1,7})?%$",
        ["7.4195291%"];
    Pointer as "Pointer": "A JSON Pointer (RFC 6901): the place of a value in a document.",
        "^(/([^/~]|~[01])*)*$",
        ["/urban_development/total"];
    Nis as "Nis": "The NIS code of a municipality or arrondissement in Belgian statistics.",
        "^[0-9]{5}$",
        ["44021"];
}
