//! What the assessment of a proposal does not cover.

use alloc::borrow::Cow;

use crate::rules::OutOfScope;
use crate::source::{Citation, Passage, Source};
use crate::text::Text;

const TREATY: Source = Source::new(Text::new(
    "Verdrag betreffende de werking van de Europese Unie",
    "Treaty on the Functioning of the European Union",
));
const PROCUREMENT: Source = Source::new(Text::new(
    "Richtlijn 2014/24/EU (overheidsopdrachten)",
    "Directive 2014/24/EU (public procurement)",
));
const ASSESSMENT: Source = Source::new(Text::new(
    "Richtlijn 2011/92/EU (milieueffectbeoordeling)",
    "Directive 2011/92/EU (environmental impact assessment)",
));

/// What every report says that no condition covers.
pub(super) static ALL: &[OutOfScope] = &[
    remark(
        "selection-criteria",
        Text::new(
            "De eigen selectiecriteria van het programma, niet opgenomen in dit pakket",
            "The programme's own selection criteria, which are not in this data",
        ),
        Citation::section(Source::STRATEGY, "4"),
    ),
    remark(
        "call-conditions",
        Text::new(
            "Wat een oproep verder vraagt, en zijn twee stappen van vooraanmelding en aanvraag",
            "What else a call asks, and its two steps of pre-application and application",
        ),
        Citation::new(Source::CALLS, Passage::Whole),
    ),
    remark(
        "stakeholders",
        Text::new(
            "Hoe belanghebbenden betrokken zijn, waarvoor elke stad haar eigen kanalen heeft",
            "How stakeholders are involved, for which each city has its own channels",
        ),
        Citation::section(Source::STRATEGY, "5"),
    ),
    remark(
        "leverage",
        Text::new(
            "De hefboom van de steun: impact en multiplicatoreffect",
            "The leverage of the support: its impact and multiplier effect",
        ),
        Citation::section(Source::STRATEGY, "3.1.1"),
    ),
    remark(
        "revised-principles",
        Text::new(
            "Of Gent zijn principes en thema's sinds 2021 heeft aangepast",
            "Whether Ghent has revised its principles and themes since 2021",
        ),
        Citation::footnote(Source::STRATEGY, "3.2.4", "21"),
    ),
    remark(
        "state-aid",
        Text::new("Staatssteun", "State aid"),
        Citation::article(TREATY, "107-108"),
    ),
    remark(
        "procurement",
        Text::new("Overheidsopdrachten", "Public procurement"),
        Citation::new(PROCUREMENT, Passage::Whole),
    ),
    remark(
        "cost-lines",
        Text::new("Of elke kostenpost subsidiabel is", "Whether each cost line is eligible"),
        provisions("63-64"),
    ),
    remark(
        "simplified-costs",
        Text::new("Vereenvoudigde kostenopties", "Simplified cost options"),
        provisions("53"),
    ),
    remark(
        "environmental-impact-assessment",
        Text::new("Milieueffectbeoordeling", "Environmental impact assessment"),
        Citation::new(ASSESSMENT, Passage::Whole),
    ),
    remark(
        "relocation",
        Text::new("Verplaatsing van activiteiten", "Relocation"),
        provisions("66"),
    ),
    remark(
        "large-enterprises",
        Text::new("Steun aan grote ondernemingen", "Support to large enterprises"),
        Citation::paragraph(Source::ERDF_REGULATION, "5", "2"),
    ),
    remark(
        "durability",
        Text::new("Duurzaamheid van concrete acties na afloop", "Durability of operations"),
        provisions("65"),
    ),
    remark(
        "visibility",
        Text::new("Zichtbaarheid van de steun", "Visibility of the support"),
        provisions("50"),
    ),
];

const fn remark(id: &'static str, text: Text, citation: Citation) -> OutOfScope {
    OutOfScope { id: Cow::Borrowed(id), text, citation }
}

const fn provisions(article: &'static str) -> Citation {
    Citation::article(Source::CPR, article)
}
