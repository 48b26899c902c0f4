//! Headroom in words and in JSON.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{FundingSource, Headroom, Limit, RuleLimit};
use crate::parse::quoted;
use crate::text::{Language, displayed_in_english, safe};

impl Headroom {
    /// Returns the amount in words: `€30.00`; `at most €30.00` if some limit was not evaluated; `unlimited`; or
    /// `not known`.
    ///
    /// ```
    /// use efro_gti::{Euro, Language, RuleSet, Slice};
    /// use efro_gti::allocation::{Figures, FundingSource};
    ///
    /// let figures = Figures::new([
    ///     (Slice::PROGRAMME, Euro::whole(1_000)),
    ///     (Slice::URBAN, Euro::whole(100)),
    /// ]);
    /// let rules = RuleSet::strategy_text();
    /// let headroom = rules.headroom(&figures, "regular".parse()?, FundingSource::New);
    /// // The priorities are not stated: their rules could set a lower limit.
    /// assert_eq!(headroom.amount_text(Language::English), "at most €250.00");
    /// assert_eq!(headroom.amount_text(Language::Dutch), "ten hoogste € 250,00");
    /// # Ok::<(), efro_gti::ParseError>(())
    /// ```
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

    /// Returns the headroom in words: the amount, the source of the funding, the limits that are reached, the rules
    /// that already fail, and the limits that were not evaluated, each with the reason.
    ///
    /// ```
    /// use efro_gti::{Euro, Language, RuleSet, Slice};
    /// use efro_gti::allocation::{Figures, FundingSource};
    ///
    /// let figures = Figures::new([
    ///     (Slice::NET, Euro::whole(1_000)),
    ///     (Slice::URBAN, Euro::whole(79)),
    ///     ("regular+RSO2.4".parse()?, Euro::whole(30)),
    ///     ("2.A.1".parse()?, Euro::whole(600)),
    /// ]);
    /// let from = FundingSource::MovedFrom("regular+RSO2.4".parse()?);
    /// let headroom = RuleSet::adopted().headroom(&figures, "other-urban+RSO2.4".parse()?, from);
    /// assert_eq!(
    ///     headroom.text(Language::English),
    ///     "other urban development, RSO2.4: €30.00, from the regular strand, RSO2.4; \
    ///      no more is available; \
    ///      already failing, to the cent: \"Minimum for sustainable urban development\"",
    /// );
    /// # Ok::<(), efro_gti::ParseError>(())
    /// ```
    pub fn text(&self, language: Language) -> String {
        let (slice, source) = (self.slice.text(language), self.funding_source.text(language));
        let amount = self.amount_text(language);
        let listed = |names: Vec<String>| (!names.is_empty()).then(|| names.join(", "));
        let title = |rule: &RuleLimit| quoted(rule.title.text(language));
        let titles = |is: &dyn Fn(&Limit) -> bool| {
            listed(self.rules.iter().filter(|one| is(&one.limit)).map(title).collect())
        };
        let is_base = |limit: &Limit| matches!(limit, Limit::WholeBase { .. });
        let by =
            |whole_base| titles(&|limit| self.is_reached(limit) && is_base(limit) == whole_base);
        let figures = self.limiting_figures().map(|slice| slice.text(language));
        let reached = self.available.as_ref().is_some_and(|limit| self.is_reached(limit));
        let of_rules = self.rules.iter().filter_map(|one| Some((title(one), one.limit.reason()?)));
        let of_plan = self
            .plan
            .iter()
            .filter_map(|one| Some((one.slice.text(language), one.limit.reason()?)));
        let of_rules = of_rules
            .chain(of_plan)
            .map(|(name, reason)| format!("{name} ({})", reason.text(language)));
        let unavailable = self.available.as_ref().and_then(Limit::reason);
        let [by_rules, by_bases, by_figures, all, failing, unknown] = match language {
            Language::Dutch => [
                "begrensd door",
                "begrensd door de volledige basis van",
                "begrensd door het geplande bedrag voor",
                "meer is niet beschikbaar",
                "op de cent nu al niet voldaan aan:",
                "niet getoetst:",
            ],
            Language::English => [
                "limited by",
                "limited by the whole base of",
                "limited by the planned amount for",
                "no more is available",
                "already failing, to the cent:",
                "not evaluated:",
            ],
        };
        let parts = [
            Some(format!("{slice}: {amount}, {source}")),
            by(false).map(|rules| format!("{by_rules} {rules}")),
            by(true).map(|rules| format!("{by_bases} {rules}")),
            listed(figures.collect()).map(|slices| format!("{by_figures} {slices}")),
            reached.then(|| all.to_string()),
            titles(&|limit| *limit == Limit::FailsAlready)
                .map(|rules| format!("{failing} {rules}")),
            listed(of_rules.collect()).map(|rules| format!("{unknown} {rules}")),
            unavailable.map(|reason| reason.text(language)),
        ];
        safe(parts.into_iter().flatten().collect::<Vec<_>>().join("; "))
    }
}

impl FundingSource {
    /// Returns the source in words, such as `from new funding`.
    pub fn text(self, language: Language) -> String {
        match (self, language) {
            (Self::New, Language::Dutch) => "met nieuwe middelen".into(),
            (Self::New, Language::English) => "from new funding".into(),
            (Self::Uncommitted, Language::Dutch) => "uit nog vrije middelen".into(),
            (Self::Uncommitted, Language::English) => "from funding that is still free".into(),
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

    use super::{FundingSource, Headroom, Limit};
    use crate::allocation::{PlanLimit, RuleLimit};
    use crate::money::Euro;
    use crate::rules::Slice;
    use crate::text::Text;

    /// Without `amount` the headroom is unlimited or not known. If it is not known, `at_most` is the smallest known
    /// limit.
    #[derive(Serialize)]
    struct HeadroomWire<'a> {
        slice: Slice,
        funding_source: FundingSource,
        #[serde(skip_serializing_if = "Option::is_none")]
        amount: Option<Euro>,
        #[serde(skip_serializing_if = "Option::is_none")]
        at_most: Option<Euro>,
        unlimited: bool,
        limiting_rules: Vec<&'a str>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        limiting_figures: Vec<Slice>,
        rules: &'a [RuleLimit],
        #[serde(skip_serializing_if = "<[_]>::is_empty")]
        plan: &'a [PlanLimit],
        #[serde(skip_serializing_if = "Option::is_none")]
        available: Option<&'a Limit>,
        message: Text,
    }

    impl Serialize for Headroom {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            HeadroomWire {
                slice: self.slice,
                funding_source: self.funding_source,
                amount: self.amount(),
                at_most: self.at_most().filter(|_| self.amount().is_none()),
                unlimited: self.is_unlimited(),
                limiting_rules: self.limiting_rules().collect(),
                limiting_figures: self.limiting_figures().collect(),
                rules: &self.rules,
                plan: &self.plan,
                available: self.available.as_ref(),
                message: Text::of(|language| self.text(language)),
            }
            .serialize(serializer)
        }
    }
}
