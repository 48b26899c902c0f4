//! The parts of the law that the built-in rule sets do not check.

use super::OutOfScope;
use crate::source::{Citation, Source};
use crate::text::Text;

const EARMARK: Citation = Citation::paragraph(Source::ERDF_REGULATION, "11", "2");

/// The entries of both built-in sets.
pub(super) static ALL: &[OutOfScope] = &[
    OutOfScope::known(
        "member-state",
        Text::new(
            "De 8 % voor België als geheel: de andere Belgische programma's staan niet in het \
                 plan",
            "The 8% for Belgium as a whole: the other Belgian programmes are not in the plan",
        ),
        EARMARK,
    ),
    OutOfScope::known(
        "territorial-selection",
        Text::new(
            "Of de stedelijke middelen worden ingezet in een van de vormen van art. 28 van \
                 Verordening (EU) 2021/1060, en of de territoriale autoriteiten of instanties de \
                 concrete acties selecteren of bij de selectie betrokken zijn",
            "Whether the urban resources are used in one of the forms of art. 28 of Regulation \
                 (EU) 2021/1060, and whether the territorial authorities or bodies select the \
                 operations or take part in selecting them",
        ),
        EARMARK,
    ),
    OutOfScope::known(
        "thematic-concentration",
        Text::new(
            "De thematische concentratie: in meer ontwikkelde regio's ten minste 85 % voor \
                 beleidsdoelstellingen 1 en 2 samen en ten minste 30 % voor 2; in \
                 overgangsregio's ten minste 40 % voor 1 en ten minste 30 % voor 2, als de lidstaat \
                 ervoor koos om die eis per categorie van regio's na te leven",
            "Thematic concentration: in more developed regions at least 85% for policy \
                 objectives 1 and 2 together and at least 30% for 2; in transition regions at least \
                 40% for 1 and at least 30% for 2, if the Member State chose to comply by category of \
                 region",
        ),
        Citation::paragraph(Source::ERDF_REGULATION, "4", "6"),
    ),
    OutOfScope::known(
        "dedicated-priority",
        Text::new(
            "De aparte prioriteit voor stedelijke mobiliteit, die de verordening eist; de \
                 strategie plaatst die doelstelling onder prioriteit 2",
            "The dedicated priority for urban mobility that the regulation requires; the \
                 strategy places that objective under priority 2",
        ),
        Citation::paragraph(Source::ERDF_REGULATION, "4", "9"),
    ),
    OutOfScope::known(
        "new-objectives",
        Text::new(
            "De specifieke doelstellingen die in 2024 en 2025 zijn toegevoegd, en hun aparte \
                 prioriteiten",
            "The specific objectives that were added in 2024 and 2025, and their dedicated \
                 priorities",
        ),
        Citation::paragraph(Source::ERDF_REGULATION, "3", "1"),
    ),
    OutOfScope::known(
        "esf-type-costs",
        Text::new(
            "De grens van 15 % van een prioriteit voor kosten van het soort dat het ESF+ steunt",
            "The limit of 15% of a priority for costs of the kind that the ESF+ supports",
        ),
        Citation::paragraph(Source::CPR, "25", "2"),
    ),
    OutOfScope::known(
        "technical-assistance-rate",
        Text::new(
            "Het vaste percentage van 3,5 % voor technische bijstand",
            "The flat rate of 3.5% for technical assistance",
        ),
        Citation::paragraph(Source::CPR, "36", "5"),
    ),
    OutOfScope::known(
        "transfers",
        Text::new(
            "Hoeveel er tussen prioriteiten mag worden overgedragen zonder nieuw besluit van de \
                 Commissie: dat wordt afzonderlijk getoetst, bij wijzigingen van het plan",
            "How much may be transferred between priorities without a new decision of the \
                 Commission: that is checked separately, for amendments of the plan",
        ),
        Citation::paragraph(Source::CPR, "24", "5"),
    ),
    OutOfScope::known(
        "co-financing",
        Text::new(
            "Het maximale medefinancieringspercentage per prioriteit, van de totale of van de \
                 publieke bijdrage",
            "The co-financing ceiling of each priority, of its total or of its public \
                 contribution",
        ),
        Citation::paragraph(Source::CPR, "112", "3"),
    ),
    OutOfScope::known(
        "co-financing-derogations",
        Text::new(
            "De afwijkingen van dat maximum: 100 % (lid 1 bis), 95 % (lid 1 ter) en 10 \
                 procentpunten meer (lid 1 quater)",
            "The derogations from that ceiling: 100% (paragraph 1a), 95% (paragraph 1b) and 10 \
                 percentage points more (paragraph 1c)",
        ),
        Citation::article(Source::ERDF_REGULATION, "3"),
    ),
    OutOfScope::known(
        "flexibility-amount",
        Text::new(
            "Het flexibiliteitsbedrag, dat pas definitief is met het besluit van de Commissie na \
                 de tussentijdse evaluatie, volgens art. 18, lid 5",
            "The flexibility amount, which becomes definitive only with the Commission's \
                 decision after the mid-term review, under art. 18(5)",
        ),
        Citation::paragraph(Source::CPR, "86", "1"),
    ),
];
