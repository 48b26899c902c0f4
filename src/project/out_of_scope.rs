//! The subjects that the assessment of a proposal does not cover.

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

/// Writes the subjects: an id, the passage that is not checked, and the subject in Dutch and English.
macro_rules! out_of_scope {
    ($($id:literal, $citation:expr => $nl:literal / $en:literal;)*) => {
        &[$(OutOfScope {
            id: Cow::Borrowed($id),
            text: Text::new($nl, $en),
            citation: $citation,
        }),*]
    };
}

/// The subjects that every report lists as covered by no condition.
pub(super) static ALL: &[OutOfScope] = out_of_scope! {
    "selection-criteria", Citation::section(Source::STRATEGY, "4") =>
        "De eigen selectiecriteria van het programma, niet opgenomen in dit pakket"
        / "The programme's own selection criteria, which are not in this data";
    "call-conditions", Citation::new(Source::CALLS, Passage::Whole) =>
        "Wat een oproep verder vraagt, en zijn twee stappen van vooraanmelding en aanvraag"
        / "What else a call asks, and its two steps of pre-application and application";
    "stakeholders", Citation::section(Source::STRATEGY, "5") =>
        "Hoe belanghebbenden betrokken zijn, waarvoor elke stad haar eigen kanalen heeft"
        / "How stakeholders are involved, for which each city has its own channels";
    "leverage", Citation::section(Source::STRATEGY, "3.1.1") =>
        "De hefboom van de steun: impact en multiplicatoreffect"
        / "The leverage of the support: its impact and multiplier effect";
    "revised-principles", Citation::footnote(Source::STRATEGY, "3.2.4", "21") =>
        "Of Gent zijn principes en thema's sinds 2021 heeft aangepast"
        / "Whether Ghent has revised its principles and themes since 2021";
    "state-aid", Citation::article(TREATY, "107-108") =>
        "Staatssteun" / "State aid";
    "procurement", Citation::new(PROCUREMENT, Passage::Whole) =>
        "Overheidsopdrachten" / "Public procurement";
    "cost-lines", provisions("63-64") =>
        "Of elke kostenpost subsidiabel is, zoals grond boven 10 % en btw bij 5 miljoen euro \
         of meer"
        / "Whether each cost line is eligible, such as land above 10% and VAT at EUR 5 million \
           or more";
    "contributions-in-kind", provisions("67") =>
        "Bijdragen in natura en afschrijvingen" / "Contributions in kind and depreciation";
    "simplified-costs", provisions("53-56") =>
        "Vereenvoudigde kostenopties" / "Simplified cost options";
    "small-operations", Citation::paragraph(Source::CPR, "53", "2") =>
        "De vereenvoudigde kosten die verplicht zijn bij hoogstens € 200.000 totale kosten, \
         tenzij bij staatssteun"
        / "The simplified costs that are compulsory for a total cost of at most EUR 200,000, \
           State aid apart";
    "enabling-conditions", selection("(b)") =>
        "De strategieën achter de randvoorwaarden van bijlage IV voor RSO2.1, RSO2.2 en \
         RSO2.4"
        / "The strategies behind the enabling conditions of Annex IV for RSO2.1, RSO2.2 and \
           RSO2.4";
    "value-for-money", selection("(c)") =>
        "De beste verhouding tussen steun, activiteiten en doelstellingen"
        / "The best relationship between support, activities and objectives";
    "operation-and-maintenance", selection("(d)") =>
        "De financiële middelen voor exploitatie en onderhoud"
        / "The financial resources for operation and maintenance";
    "environmental-impact-assessment", Citation::new(ASSESSMENT, Passage::Whole) =>
        "Milieueffectbeoordeling" / "Environmental impact assessment";
    "started-before-application", selection("(f)") =>
        "Of een project dat voor de aanvraag is begonnen, het recht heeft nageleefd"
        / "Whether a project that started before the application complied with the law";
    "relocation", provisions("66") =>
        "Verplaatsing van activiteiten (ook artikel 73, lid 2, punt h)"
        / "Relocation (article 73(2)(h), too)";
    "infringements", selection("(i)") =>
        "Een met redenen omkleed advies van de Commissie over een inbreuk"
        / "A reasoned opinion of the Commission on an infringement";
    "large-enterprises", Citation::paragraph(Source::ERDF_REGULATION, "5", "2") =>
        "Steun aan grote ondernemingen" / "Support to large enterprises";
    "durability", provisions("65") =>
        "Duurzaamheid van concrete acties na afloop" / "Durability of operations";
    "visibility", provisions("50") =>
        "Zichtbaarheid van de steun (ook artikel 47)"
        / "Visibility of the support (article 47, too)";
    "publication", provisions("49") =>
        "De publicatie van concrete acties (leden 3 en 5)"
        / "The publication of operations (paragraphs 3 and 5)";
    "direct-award", Citation::paragraph(Source::CPR, "73", "4") =>
        "Rechtstreekse steun aan een actie van het European Urban Initiative met een keurmerk \
         (ook EFRO-verordening, artikel 12, lid 4)"
        / "Direct support of an action of the European Urban Initiative that has a Seal (ERDF \
           regulation, article 12(4), too)";
    "new-objectives", Citation::article(Source::ERDF_REGULATION, "3") =>
        "De doelstellingen die sinds 2024 zijn toegevoegd, hun prioriteiten en hun hogere \
         medefinanciering"
        / "The objectives that were added since 2024, their priorities and their higher \
           co-financing";
};

const fn provisions(article: &'static str) -> Citation {
    Citation::article(Source::CPR, article)
}

const fn selection(point: &'static str) -> Citation {
    Citation::point(Source::CPR, "73", "2", point)
}
