//! The two built-in rule sets: the four rules in the wording of the strategy, and under the adopted regulations.

use alloc::borrow::Cow;
use alloc::vec;

use super::{Base, Bound, Rule, RuleSet, Severity, Slice, TestLevel, out_of_scope};
use crate::money::Share;
use crate::programme::Priority;
use crate::shared::Shared;
use crate::source::{Citation, Source};
use crate::text::Text;

const SECTION_2: Citation = Citation::section(Source::STRATEGY, "2");
const EARMARK: Citation = Citation::paragraph(Source::ERDF_REGULATION, "11", "2");

impl RuleSet {
    /// Returns the four rules under the adopted regulations:
    ///
    /// * at least 8 % of the programme net of technical assistance for sustainable urban development. The law tests this
    ///   for the Member State as a whole, so a programme below 8 % only gets a warning;
    /// * exactly 10 % for the two cities, of a base that the plan declares, since no source names it;
    /// * exactly 60 % and 40 % of the programme net of technical assistance for the two priorities.
    pub fn adopted() -> Self {
        Self {
            id: Cow::Borrowed("adopted"),
            title: Text::new(
                "de strategie volgens de vastgestelde verordeningen",
                "the strategy under the adopted regulations",
            ),
            version: Cow::Borrowed("1"),
            rules: vec![
                Rule {
                    severity: Severity::Warning,
                    level: TestLevel::MemberState,
                    citation: EARMARK.into(),
                    note: Some(Shared::from(Text::new(
                        "De 8 % geldt voor België als geheel; één programma toont alleen zijn \
                         eigen deel.",
                        "The 8% applies to Belgium as a whole; one programme shows only its own part.",
                    ))),
                    ..urban_minimum(Slice::NET)
                },
                Rule {
                    note: Some(Shared::from(Text::new(
                        "Geen bron noemt de grondslag van de 10 %; het plan geeft er zelf een op.",
                        "No source names the base of the 10%; the plan declares one itself.",
                    ))),
                    ..two_cities(Base::Declared)
                },
                Rule { note: Some((&OF_THE_NET).into()), ..priority_1(Slice::NET) },
                Rule { note: Some((&OF_THE_NET).into()), ..priority_2(Slice::NET) },
            ],
            out_of_scope: Cow::Borrowed(out_of_scope::ALL),
        }
    }

    /// Returns the four rules in the literal wording of section 2 of the strategy:
    ///
    /// * at least 8 % of the programme for sustainable urban development;
    /// * exactly 10 % of that for the two cities;
    /// * exactly 60 % and 40 % of the programme for the two priorities.
    ///
    /// The figures that the programme publishes do not meet these rules. That is due to the wording of the
    /// strategy, not to the programme.
    pub fn strategy_text() -> Self {
        Self {
            id: Cow::Borrowed("strategy-text"),
            title: Text::new(
                "de letterlijke tekst van de strategie",
                "the literal text of the strategy",
            ),
            version: Cow::Borrowed("1"),
            rules: vec![
                Rule {
                    note: Some(Shared::from(Text::new(
                        "De strategie vermeldt 8 % van de EFRO-middelen, zonder te zeggen op welk \
                         niveau; deze regel neemt het hele programma. De verordening toetst op \
                         nationaal niveau, zonder technische bijstand.",
                        "The strategy mentions 8% of the ERDF resources and does not say at which \
                         level; this rule takes the whole programme. The regulation tests the 8% at \
                         national level, net of technical assistance.",
                    ))),
                    ..urban_minimum(Slice::PROGRAMME)
                },
                Rule {
                    note: Some(Shared::from(Text::new(
                        "De strategie bestemt 10 % van de stedelijke middelen voor de twee steden, \
                         zonder het “minimaal” dat bij de 8 % staat. De gepubliceerde bedragen \
                         passen niet bij die lezing.",
                        "The strategy mentions 10% of the resources for sustainable urban development, \
                         without the “at least” that it has for the 8%. The published figures do not \
                         fit that reading.",
                    ))),
                    ..two_cities(Slice::URBAN)
                },
                Rule { note: Some((&OF_THE_TOTAL).into()), ..priority_1(Slice::PROGRAMME) },
                Rule { note: Some((&OF_THE_TOTAL).into()), ..priority_2(Slice::PROGRAMME) },
            ],
            out_of_scope: Cow::Borrowed(out_of_scope::ALL),
        }
    }

    /// Returns the built-in sets: [`adopted`](Self::adopted) and [`strategy_text`](Self::strategy_text).
    pub fn built_in() -> impl Iterator<Item = Self> {
        [Self::adopted(), Self::strategy_text()].into_iter()
    }
}

static OF_THE_TOTAL: Text = Text::new(
    "De strategie vermeldt het totaal van de middelen; deze regel rekent de technische bijstand \
     daarbij.",
    "The strategy refers to the total of the resources; this rule includes technical assistance in it.",
);
static OF_THE_NET: Text = Text::new(
    "De bedragen van de prioriteiten zijn gepubliceerd zonder technische bijstand; alleen op die \
     grondslag klopt 60/40.",
    "The amounts of the priorities are published net of technical assistance; 60/40 holds only on \
     that basis.",
);

fn urban_minimum(base: Slice) -> Rule {
    let title = Text::new(
        "Minimum voor duurzame stedelijke ontwikkeling",
        "Minimum for sustainable urban development",
    );
    let share = Share::percent::<8>();
    Rule { bound: Bound::AtLeast, ..exactly("urban-minimum", title, share, Slice::URBAN, base) }
}

fn two_cities(base: impl Into<Base>) -> Rule {
    let title = Text::new("Aandeel van Antwerpen en Gent", "Share of Antwerp and Ghent");
    exactly("two-cities", title, Share::percent::<10>(), Slice::TWO_CITIES, base)
}

fn priority_1(base: Slice) -> Rule {
    let title = Text::new("Aandeel van prioriteit 1", "Share of priority 1");
    let target = Slice::priority(Priority::SmartFlanders);
    exactly("priority-1", title, Share::percent::<60>(), target, base)
}

fn priority_2(base: Slice) -> Rule {
    let title = Text::new("Aandeel van prioriteit 2", "Share of priority 2");
    let target = Slice::priority(Priority::SustainableFlanders);
    exactly("priority-2", title, Share::percent::<40>(), target, base)
}

/// Returns a rule of section 2 of the strategy that requires an exact share.
fn exactly(
    id: &'static str,
    title: Text,
    share: Share,
    target: Slice,
    base: impl Into<Base>,
) -> Rule {
    Rule {
        id: Cow::Borrowed(id),
        title: title.into(),
        target,
        bound: Bound::Exactly,
        share,
        base: base.into(),
        severity: Severity::Error,
        level: TestLevel::Programme,
        citation: SECTION_2.into(),
        note: None,
    }
}
