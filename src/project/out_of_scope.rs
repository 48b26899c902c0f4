//! The parts of strategy and law that the assessment of a proposal does not cover.

use crate::rules::OutOfScope;
use crate::source::{Citation, Passage, Source};
use crate::text::Text;

const TREATY: Source = Source::new(Text::new(
    "Verdrag betreffende de werking van de Europese Unie",
    "Treaty on the Functioning of the European Union",
));
const PROCUREMENT: Source = Source::new(Text::new("Richtlijn 2014/24/EU", "Directive 2014/24/EU"));
const ASSESSMENT: Source = Source::new(Text::new("Richtlijn 2011/92/EU", "Directive 2011/92/EU"));

/// Writes the remarks: an id, the passage that is not checked, and the subject in Dutch and English.
macro_rules! out_of_scope {
    ($($id:literal, $citation:expr => $nl:literal / $en:literal;)*) => {
        &[$(OutOfScope::known($id, Text::new($nl, $en), $citation)),*]
    };
}

/// The remarks that every report lists.
pub(super) static ALL: &[OutOfScope] = out_of_scope! {
    "selection-criteria", Citation::section(Source::STRATEGY, "4") =>
        "De eigen selectiecriteria van het programma, die niet in deze gegevens staan"
        / "The programme's own selection criteria, which are not in this data";
    "call-conditions", Citation::new(Source::CALLS, Passage::Whole) =>
        "Wat een oproep verder vraagt, en zijn twee stappen van vooraanmelding en aanvraag"
        / "The other requirements of a call, and its two steps of pre-application and application";
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
        "Of elke kostenpost subsidiabel is, onder meer de aankoop van grond boven 10 % van de \
         subsidiabele uitgaven, en btw bij totale kosten vanaf € 5 miljoen"
        / "Whether each cost line is eligible, including the purchase of land above 10% of \
           the eligible expenditure, and VAT where the total cost is at least €5 million";
    "contributions-in-kind", provisions("67") =>
        "Bijdragen in natura en afschrijvingen" / "Contributions in kind and depreciation";
    "simplified-costs", provisions("53-56") =>
        "Vereenvoudigde kostenopties, die tot € 200.000 totale kosten verplicht zijn, behalve \
         bij staatssteun"
        / "Simplified cost options, which are obligatory up to a total cost of €200,000, except \
           for State aid";
    "value-for-money", selection("(c)") =>
        "De verhouding tussen de steun, de activiteiten en de bijdrage tot de doelstellingen"
        / "The relationship between the support, the activities and the contribution to \
           objectives";
    "financial-sustainability", selection("(d)") =>
        "Of de begunstigde exploitatie en onderhoud van de investering kan betalen"
        / "Whether the beneficiary can pay for the operation and maintenance of the investment";
    "started-before-application", selection("(f)") =>
        "Of wat al voor de aanvraag is gestart, het toepasselijke recht heeft nageleefd"
        / "Whether what started before the application complied with the applicable law";
    "infringement", selection("(i)") =>
        "Of het project rechtstreeks onder een met redenen omkleed advies van de Commissie \
         over een inbreuk valt"
        / "Whether a reasoned opinion of the Commission on an infringement directly affects the \
           project";
    "enabling-conditions", selection("(b)") =>
        "De randvoorwaarden van bijlage IV voor RSO2.1 (2.1 en 2.2), RSO2.2 (2.2 en 2.3) en \
         RSO2.4 (2.4)"
        / "The enabling conditions of Annex IV for RSO2.1 (2.1 and 2.2), RSO2.2 (2.2 and 2.3) \
           and RSO2.4 (2.4)";
    "environmental-impact-assessment", Citation::new(ASSESSMENT, Passage::Whole) =>
        "Milieueffectbeoordeling" / "Environmental impact assessment";
    "relocation", provisions("66") =>
        "Verplaatsing van activiteiten, ook volgens art. 73, lid 2, punt h)"
        / "Relocation, also under art. 73(2)(h)";
    "large-enterprises", Citation::paragraph(Source::ERDF_REGULATION, "5", "2") =>
        "Steun aan grote ondernemingen, ook onder de punten e), f) en g)"
        / "Support to large enterprises, also under points (e), (f) and (g)";
    "durability", provisions("65") =>
        "Duurzaamheid van concrete acties na afloop" / "Durability of operations";
    "visibility", provisions("47, 50") =>
        "Zichtbaarheid van de steun" / "Visibility of the support";
    "publication", provisions("49") =>
        "De publicatie van de concrete actie in de lijst van het programma, en of de \
         begunstigde daarvan op de hoogte is gebracht"
        / "The publication of the operation in the list of the programme, and whether the \
           beneficiary was informed of it";
    "european-urban-initiative-seal", Citation::paragraph(Source::ERDF_REGULATION, "12", "4") =>
        "Rechtstreekse steun aan een actie van het European Urban Initiative die een keurmerk \
         kreeg maar niet gefinancierd werd, ook volgens art. 73, lid 4, van Verordening (EU) \
         2021/1060"
        / "Direct support to an action of the European Urban Initiative that has a Seal and was \
           not funded, also under art. 73(4) of Regulation (EU) 2021/1060";
};

const fn provisions(article: &'static str) -> Citation {
    Citation::article(Source::CPR, article)
}

/// A point of the list that the managing authority ensures when it selects operations.
const fn selection(point: &'static str) -> Citation {
    Citation::point(Source::CPR, "73", "2", point)
}
