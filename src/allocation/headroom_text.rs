//! Headroom in words, and as a document.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::headroom::{FundingSource, Headroom, Room};
use crate::text::{Language, displayed_in_english};

impl Headroom {
    /// The amount in words: how much, at most how much where something lacks a figure, unlimited, or
    /// not known.
    pub fn amount_text(&self, language: Language) -> String {
        let (amount, at_most) = (self.amount(), self.at_most());
        let at_most = at_most.map(|amount| amount.text(language));
        match (amount, at_most, language) {
            (Some(amount), ..) => amount.text(language),
            (None, Some(at_most), Language::Dutch) => format!("ten hoogste {at_most}"),
            (None, Some(at_most), Language::English) => format!("at most {at_most}"),
            (None, None, Language::Dutch) if self.is_unlimited() => "onbeperkt".into(),
            (None, None, Language::English) if self.is_unlimited() => "unlimited".into(),
            (None, None, Language::Dutch) => "niet bekend".into(),
            (None, None, Language::English) => "not known".into(),
        }
    }

    /// The headroom in words: the amount, what stops it, and what does not count towards it.
    pub fn text(&self, language: Language) -> String {
        let (slice, inflow) = (self.slice.text(language), self.inflow.text(language));
        let amount = self.amount_text(language);
        let list = |ids: Vec<&str>| (!ids.is_empty()).then(|| ids.join(", "));
        let of_source = self
            .source
            .as_ref()
            .is_some_and(|source| source.amount().is_some() && source.amount() == self.at_most());
        let all_of_it = match language {
            Language::Dutch => "meer is er niet",
            Language::English => "there is no more",
        };
        let not_evaluated =
            self.not_evaluated().map(|(rule, reason)| (rule, reason.text(language)));
        let not_evaluated: Vec<String> =
            not_evaluated.map(|(rule, reason)| format!("{rule} ({reason})")).collect();
        let source_unknown = match &self.source {
            Some(Room::NotEvaluated { reason }) => Some(reason.text(language)),
            _ => None,
        };
        let (stopped_by, failing, unknown) = match language {
            Language::Dutch => ("begrensd door", "nu al niet voldaan aan:", "niet getoetst:"),
            Language::English => ("stopped by", "does not hold already:", "not evaluated:"),
        };
        let parts = [
            Some(format!("{slice}: {amount}, {inflow}")),
            list(self.stopped_by().collect()).map(|ids| format!("{stopped_by} {ids}")),
            of_source.then(|| all_of_it.to_string()),
            list(self.failing().collect()).map(|ids| format!("{failing} {ids}")),
            (!not_evaluated.is_empty()).then(|| format!("{unknown} {}", not_evaluated.join(", "))),
            source_unknown,
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join("; ")
    }
}

impl FundingSource {
    /// Where the money comes from, in words.
    pub fn text(self, language: Language) -> String {
        match (self, language) {
            (Self::New, Language::Dutch) => "met nieuw geld".into(),
            (Self::New, Language::English) => "by new money".into(),
            (Self::Uncommitted, Language::Dutch) => "uit wat nog vrij is".into(),
            (Self::Uncommitted, Language::English) => "out of what is not committed yet".into(),
            (Self::MovedFrom(slice), Language::Dutch) => format!("uit {}", slice.text(language)),
            (Self::MovedFrom(slice), Language::English) => format!("from {}", slice.text(language)),
        }
    }
}

displayed_in_english!(FundingSource, Headroom);

#[cfg(feature = "serde")]
mod wire {
    use alloc::vec::Vec;

    use serde::{Serialize, Serializer};

    use super::{FundingSource, Headroom, Room};
    use crate::allocation::RuleRoom;
    use crate::money::Euro;
    use crate::rules::Slice;
    use crate::text::Text;

    /// Without an amount it is unlimited, or not known: then there is what it is at most, if that is.
    #[derive(Serialize)]
    struct HeadroomWire<'a> {
        slice: Slice,
        inflow: FundingSource,
        #[serde(skip_serializing_if = "Option::is_none")]
        amount: Option<Euro>,
        #[serde(skip_serializing_if = "Option::is_none")]
        at_most: Option<Euro>,
        unlimited: bool,
        stopped_by: Vec<&'a str>,
        rules: &'a [RuleRoom],
        #[serde(skip_serializing_if = "Option::is_none")]
        source: Option<&'a Room>,
        message: Text,
    }

    impl Serialize for Headroom {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            HeadroomWire {
                slice: self.slice,
                inflow: self.inflow,
                amount: self.amount(),
                at_most: self.at_most().filter(|_| self.amount().is_none()),
                unlimited: self.is_unlimited(),
                stopped_by: self.stopped_by().collect(),
                rules: &self.rules,
                source: self.source.as_ref(),
                message: Text::of(|language| self.text(language)),
            }
            .serialize(serializer)
        }
    }
}
