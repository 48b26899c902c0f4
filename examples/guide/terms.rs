//! The terms of the field, in the words of the regulations and of the strategy.

use std::borrow::Cow;

use efro_gti::source::Passage;
use efro_gti::{Citation, Source};

/// A term in Dutch and English, its meaning, and the passage that defines or uses it.
pub(crate) struct Term {
    pub(crate) nl: &'static str,
    pub(crate) en: &'static str,
    /// In Markdown, so that it can contain links.
    pub(crate) meaning: &'static str,
    /// The passage that defines the term. If the citation is an inference, the passage only uses the term, and the meaning is
    /// that of this crate.
    pub(crate) source: Option<Citation>,
}

/// Returns the terms, by section of the page.
pub(crate) fn all() -> [(&'static str, &'static [Term]); 4] {
    [
        ("Of the funds", OF_THE_FUNDS),
        ("Of the strategy", OF_THE_STRATEGY),
        ("Of this crate", OF_THIS_CRATE),
        ("False friends", FALSE_FRIENDS),
    ]
}

const fn term(nl: &'static str, en: &'static str, meaning: &'static str) -> Term {
    Term { nl, en, meaning, source: None }
}

/// Returns a term that `source` defines.
const fn cited(
    nl: &'static str,
    en: &'static str,
    meaning: &'static str,
    source: Citation,
) -> Term {
    Term { nl, en, meaning, source: Some(source) }
}

/// Returns a term that `source` uses but does not define.
const fn used(nl: &'static str, en: &'static str, meaning: &'static str, source: Citation) -> Term {
    Term { nl, en, meaning, source: Some(source.inference()) }
}

const fn provisions(article: &'static str) -> Citation {
    Citation::article(Source::CPR, article)
}

const fn erdf(article: &'static str) -> Citation {
    Citation::article(Source::ERDF_REGULATION, article)
}

const fn section(section: &'static str) -> Citation {
    Citation::section(Source::STRATEGY, section)
}

/// The definition of an operation. The article has points but no paragraphs.
const OPERATION: Citation = Citation::new(
    Source::CPR,
    Passage::Article {
        article: Cow::Borrowed("2"),
        paragraph: None,
        point: Some(Cow::Borrowed("(4)(a)")),
    },
);

static OF_THE_FUNDS: &[Term] = &[
    cited(
        "EFRO, Europees Fonds voor Regionale Ontwikkeling",
        "ERDF, European Regional Development Fund",
        "the fund of the European Union that pays for the programme, governed by Regulation (EU) 2021/1058",
        Citation::new(Source::ERDF_REGULATION, Passage::Whole),
    ),
    cited(
        "CPR, GB-verordening: verordening gemeenschappelijke bepalingen",
        "CPR, Common Provisions Regulation",
        "the regulation with the general rules of several funds, the ERDF among them",
        Citation::footnote(Source::STRATEGY, "2", "2"),
    ),
    cited(
        "beleidsdoelstelling",
        "policy objective",
        "one of five aims of the funds; 1 is a more competitive and smarter Europe, 2 a greener one",
        Citation::paragraph(Source::CPR, "5", "1"),
    ),
    used(
        "prioriteit",
        "priority",
        "a part of a programme with its own resources: [`Priority`]",
        provisions("22"),
    ),
    cited(
        "specifieke doelstelling, SD",
        "specific objective",
        "what the ERDF supports under a policy objective, `RSO` in the Commission's reporting: [`SpecificObjective`]",
        Citation::paragraph(Source::ERDF_REGULATION, "3", "1"),
    ),
    cited(
        "duurzame stedelijke ontwikkeling",
        "sustainable urban development",
        "integrated territorial development of urban areas, functional urban areas among them, by territorial strategies; at least 8% of the ERDF resources is for it: [`Slice::URBAN`]",
        erdf("11"),
    ),
    cited(
        "geïntegreerde territoriale investering, GTI",
        "integrated territorial investment, ITI",
        "actions of a territorial strategy with support from one or more funds, and from more than one programme or more than one priority of a programme; here from both priorities",
        provisions("30"),
    ),
    cited(
        "territoriale strategie",
        "territorial strategy",
        "the area, the analysis of its needs and potential, the integrated approach, and how partners are involved",
        Citation::paragraph(Source::CPR, "29", "1"),
    ),
    cited(
        "vanuit de gemeenschap geleide lokale ontwikkeling",
        "community-led local development, CLLD",
        "another form of support to integrated territorial development; this strategy does not use it",
        provisions("28"),
    ),
    used(
        "functioneel stedelijk gebied",
        "functional urban area",
        "a city with the area around it that depends on it",
        Citation::paragraph(Source::ERDF_REGULATION, "11", "1"),
    ),
    cited(
        "territoriale autoriteit of instantie",
        "territorial authority or body",
        "the body that selects the operations of a territorial strategy, or takes part in selecting them. *Urban authority* (stedelijke autoriteit) is the name that this crate uses for that of a city",
        Citation::paragraph(Source::CPR, "29", "3"),
    ),
    cited(
        "managementautoriteit (ook: beheersautoriteit)",
        "managing authority",
        "the body that is responsible for managing the programme so that it achieves its objectives",
        Citation::paragraph(Source::CPR, "72", "1"),
    ),
    cited(
        "concrete actie",
        "operation",
        "a project, contract, action or group of projects that is selected under a programme: [`Operation`]",
        OPERATION,
    ),
    cited(
        "begunstigde",
        "beneficiary",
        "the body that starts an operation, or starts and carries it out",
        provisions("2"),
    ),
    cited(
        "technische bijstand, TB",
        "technical assistance",
        "resources to run the programme, a flat 3.5% for the ERDF and part of the allocation of each priority. *Net* in this crate is without it: [`Slice::NET`]",
        Citation::paragraph(Source::CPR, "36", "5"),
    ),
    cited(
        "medefinanciering",
        "co-financing",
        "the Union's share of the total or of the public contribution to a priority",
        Citation::paragraph(Source::CPR, "112", "2"),
    ),
    cited(
        "subsidiabel",
        "eligible",
        "expenditure that was incurred and paid between 1 January 2021 and the last day, 31 December 2029 unless the programme was amended, and that the rules allow",
        Citation::paragraph(Source::CPR, "63", "2"),
    ),
    cited(
        "thematische concentratie",
        "thematic concentration",
        "the lowest shares of the ERDF resources for policy objectives 1 and 2, net of technical assistance",
        Citation::paragraph(Source::ERDF_REGULATION, "4", "6"),
    ),
    cited(
        "overdracht",
        "transfer",
        "an amount moved between priorities; within limits it needs no new decision of the Commission: [`FinancialPlan::check_transfers`]",
        Citation::paragraph(Source::CPR, "24", "5"),
    ),
    cited(
        "flexibiliteitsbedrag",
        "flexibility amount",
        "half of the contributions of 2026 and 2027, held until the decision of the Commission after the mid-term review",
        Citation::paragraph(Source::CPR, "86", "1"),
    ),
    cited(
        "outputindicator, RCO",
        "output indicator, RCO",
        "an indicator that measures what the support delivers: [`Indicator`]",
        provisions("2"),
    ),
    cited(
        "resultaatindicator, RCR",
        "result indicator, RCR",
        "an indicator that measures the effects of the support: [`Indicator`]",
        provisions("2"),
    ),
    cited(
        "horizontale beginselen",
        "horizontal principles",
        "what Member States and the Commission ensure in all use of the funds: fundamental rights, gender equality, non-discrimination, accessibility, sustainable development, *do no significant harm*",
        provisions("9"),
    ),
    used(
        "klimaattoets, klimaatbestendigheid",
        "climate proofing",
        "the assessment that infrastructure with a life of at least five years withstands the climate to come, and that its emissions fit climate neutrality",
        Citation::point(Source::CPR, "73", "2", "(j)"),
    ),
    cited(
        "slimme specialisatie",
        "smart specialisation",
        "the Flemish strategy with ten priority domains on which priority 1 is closely modelled",
        section("4.1"),
    ),
    cited(
        "European Urban Initiative (EUI)",
        "European Urban Initiative",
        "an initiative that the Commission runs, and that is not part of the programme",
        erdf("12"),
    ),
];

static OF_THE_STRATEGY: &[Term] = &[
    cited(
        "thema",
        "theme",
        "one of the seven headings that actions must connect with; the same in both cities: [`Theme`]",
        section("3.1.4"),
    ),
    cited(
        "principe",
        "principle",
        "what every action of sustainable urban development must at least meet: [`Principle`]",
        section("3.1.3"),
    ),
    used(
        "nood",
        "need",
        "something that the analysis of needs calls missing, wrong, at risk or to be done; the rest of the analysis is findings: [`NeedKind`]",
        section("3.1.2.1"),
    ),
    used(
        "kans",
        "opportunity",
        "what a city plans, studies or aims at and the strategy can build on: [`Opportunity`]",
        section("3.1.2.2"),
    ),
    used(
        "voorbeeldactie",
        "example action",
        "a kind of project that would fit a theme; the list is not closed: [`ExampleAction`]",
        section("3.1.4"),
    ),
    cited(
        "het reguliere luik, het stedelijke luik",
        "the regular strand, the urban strand",
        "the regular calls of the ERDF programme, and the resources for sustainable urban development: [`Scheme`]",
        section("3.1.4"),
    ),
    cited(
        "additionaliteit",
        "additionality",
        "the requirement that a project is additional to the regular strand of the programme, to other existing grant programmes, or to both",
        section("3.1.4"),
    ),
    used(
        "stedelijke invalshoek",
        "urban angle",
        "what makes a project one of a city; it must be clear to see",
        section("3.1.4"),
    ),
    used(
        "regierol",
        "directing role",
        "the role of a city that steers a project which it did not set up itself: [`CityRole`]",
        section("3.1.1"),
    ),
    used(
        "bestuursakkoord",
        "coalition agreement",
        "what the parties that govern a city agreed on, here for 2019-2024",
        section("3.1.1"),
    ),
    cited(
        "meerjarenplan",
        "multiannual plan",
        "the objectives of a city for the six years after the year of the elections, with actions and a financial plan, here for 2020-2025",
        section("3.1.3"),
    ),
    used(
        "beleidsnota",
        "policy note",
        "what Ghent plans in one field of policy, here for 2020-2025",
        section("3.2.3"),
    ),
    used(
        "SG, waarschijnlijk stuurgroep",
        "SG, probably steering group",
        "the body in Ghent that is competent to revise the principles and themes; the strategy has only the letters",
        Citation::footnote(Source::STRATEGY, "3.2.4", "21"),
    ),
    used(
        "oproep",
        "call",
        "an invitation to propose projects, with its own conditions",
        Citation::new(Source::CALLS, Passage::Whole),
    ),
    used(
        "centrumstad",
        "regional centre city",
        "a Flemish city that serves the area around it",
        section("2"),
    ),
    used(
        "stadsvernieuwing",
        "urban renewal",
        "the renewal of parts of a city that exist",
        section("3.2.1"),
    ),
    used(
        "stadsontwikkeling",
        "urban development",
        "the development of the city as a whole",
        section("5.1"),
    ),
];

static OF_THIS_CRATE: &[Term] = &[
    term("voorstel", "proposal", "a project as it is being applied for: [`Proposal`]"),
    term("financieel plan", "financial plan", "the amounts of a programme: [`FinancialPlan`]"),
    term(
        "deel van het geld",
        "slice",
        "a part of the resources of the programme, by objective, strand and theme: [`Slice`]",
    ),
    term(
        "cel",
        "cell",
        "the smallest slice: one specific objective, one strand, and one theme or none",
    ),
    term(
        "luik",
        "strand",
        "what pays for an operation: the money of Antwerp, Ghent or both under the ITI, other urban development, or the regular calls. It does not follow from the place of a project: [`Strand`]",
    ),
    term("deel", "part", "the money of an operation in one cell, at one stage: [`Part`]"),
    term(
        "stadium",
        "stage",
        "how far a part of an operation is: selected, contracted, completed or withdrawn: [`Stage`]",
    ),
    term(
        "niveau",
        "level",
        "what is added up: what is selected, contracted or paid. The stage says at which levels a part counts: [`Level`]",
    ),
    term(
        "toegekend",
        "committed",
        "the amount that a part is given by a selection or a contract; not the amount that is paid. *Commitments* are the totals of a ledger at a level: [`Commitments`]",
    ),
    term(
        "terug te vorderen",
        "recoverable",
        "an amount that was paid to a part that is now withdrawn: [`Ledger::recoverable`]",
    ),
    term("boekhouding", "ledger", "the sums of operations by cell and stage: [`Ledger`]"),
    term(
        "boeking",
        "posting",
        "amounts in one cell of a ledger, at one stage: a payment, a correction or a sum: [`Posting`]",
    ),
    term("grondslag", "base", "what a share is taken of: [`Base`]"),
    term("regel", "rule", "a share that an amount must be at least, at most or exactly: [`Rule`]"),
    term(
        "voorwaarde",
        "condition",
        "a requirement on a project that its proposal alone can show to be met: [`Condition`]",
    ),
    term(
        "controle",
        "check",
        "a comparison of the amounts of a plan with one another: [`OutcomeKind::Check`]",
    ),
    term("uitkomst", "outcome", "the result of one rule or check: [`Outcome`]"),
    term(
        "oordeel",
        "verdict",
        "whether a requirement is met: passed, failed, open, not applicable or not evaluated: [`Verdict`]",
    ),
    term(
        "bevinding",
        "finding",
        "an outcome that failed: what is wrong, where, and how much it matters",
    ),
    term(
        "oordeel van een beoordelaar",
        "judgement",
        "what an assessor found of an answer: [`Judgement`]",
    ),
    term("ruimte", "headroom, room", "how much more can go to a slice: [`Headroom`]"),
    term("enveloppe", "envelope", "what a rule sets aside of its base: [`Envelope`]"),
];

static FALSE_FRIENDS: &[Term] = &[
    term(
        "Energiecentrale",
        "(name of a service)",
        "a service for advice on energy in Ghent, not a power station",
    ),
    term(
        "noodkoper",
        "emergency buyer",
        "someone who has to buy a home in poor condition because no other is affordable",
    ),
    term("regelluw", "low-regulation", "with few rules, not without rules"),
    term("verharding", "soil sealing", "ground covered by stone or asphalt, not hardening"),
    term("trage weg", "path for walking and cycling", "not a slow road for cars"),
    term("woonerf", "home zone", "a street where pedestrians have priority, not a yard"),
    term(
        "werkzoekendengraad",
        "rate of job-seekers",
        "the share of registered job-seekers, not the unemployment rate of surveys",
    ),
    term(
        "duurzaamheid",
        "durability, sustainability",
        "one Dutch word for two terms of the regulations",
    ),
];
