//! The terms of the field, in the words of the regulations and of the strategy.

use efro_gti::source::Passage;
use efro_gti::{Citation, Source};

/// A term: its Dutch, its English, what it is, and where it is defined or used.
pub(crate) struct Term {
    pub(crate) nl: &'static str,
    pub(crate) en: &'static str,
    /// In Markdown, so that it can link.
    pub(crate) meaning: &'static str,
    pub(crate) source: Option<Citation>,
}

/// The terms, under the title of what they are terms of.
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

const fn cited(
    nl: &'static str,
    en: &'static str,
    meaning: &'static str,
    source: Citation,
) -> Term {
    Term { nl, en, meaning, source: Some(source) }
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

static OF_THE_FUNDS: &[Term] = &[
    cited(
        "EFRO, Europees Fonds voor Regionale Ontwikkeling",
        "ERDF, European Regional Development Fund",
        "the fund that pays",
        Citation::new(Source::ERDF_REGULATION, Passage::Whole),
    ),
    cited(
        "CPR, GB-verordening: verordening gemeenschappelijke bepalingen",
        "CPR, Common Provisions Regulation",
        "what the ERDF has in common with the other funds",
        Citation::new(Source::CPR, Passage::Whole),
    ),
    cited(
        "beleidsdoelstelling",
        "policy objective",
        "one of five aims of the funds; 1 is a smarter Europe, 2 a greener one",
        Citation::paragraph(Source::CPR, "5", "1"),
    ),
    term("prioriteit", "priority", "a part of a programme with money of its own: [`Priority`]"),
    cited(
        "specifieke doelstelling, SD",
        "specific objective",
        "what a priority is to achieve, `RSO` in the Commission's reporting: [`SpecificObjective`]",
        Citation::paragraph(Source::ERDF_REGULATION, "3", "1"),
    ),
    cited(
        "duurzame stedelijke ontwikkeling",
        "sustainable urban development",
        "development of urban areas by a strategy of their own; at least 8% of the ERDF is for it: [`Slice::URBAN`]",
        erdf("11"),
    ),
    cited(
        "geïntegreerde territoriale investering, GTI",
        "integrated territorial investment, ITI",
        "a territorial strategy that draws on more than one fund, programme or priority; here on both priorities",
        provisions("30"),
    ),
    cited(
        "territoriale strategie",
        "territorial strategy",
        "the area, its needs and potential, an integrated approach, and how partners are involved",
        Citation::paragraph(Source::CPR, "29", "1"),
    ),
    cited(
        "vanuit de gemeenschap geleide lokale ontwikkeling",
        "community-led local development, CLLD",
        "another form of a territorial strategy; the GTI is none",
        provisions("28"),
    ),
    cited(
        "functioneel stedelijk gebied",
        "functional urban area",
        "a city with the area that lives with it",
        Citation::paragraph(Source::ERDF_REGULATION, "11", "1"),
    ),
    cited(
        "stedelijke autoriteit",
        "urban authority",
        "selects the operations of the strategy, or takes part in selecting them",
        Citation::paragraph(Source::CPR, "29", "3"),
    ),
    cited(
        "managementautoriteit (ook: beheersautoriteit)",
        "managing authority",
        "manages the programme",
        provisions("71"),
    ),
    cited(
        "concrete actie",
        "operation",
        "a project, contract or action that is selected under a programme: [`Operation`]",
        provisions("2"),
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
        "money to run the programme, a flat 3.5% for the ERDF. *Net* in this crate is without it: [`Slice::NET`]",
        Citation::paragraph(Source::CPR, "36", "5"),
    ),
    cited(
        "medefinanciering",
        "co-financing",
        "the part that the EU pays of what is eligible; its ceiling is that of a priority",
        Citation::paragraph(Source::CPR, "112", "3"),
    ),
    cited(
        "subsidiabel",
        "eligible",
        "that may be supported: of expenditure, and of a project",
        provisions("63"),
    ),
    cited(
        "thematische concentratie",
        "thematic concentration",
        "the least shares of a Member State's ERDF for policy objectives 1 and 2",
        erdf("4"),
    ),
    cited(
        "overdracht",
        "transfer",
        "money moved between priorities; within limits it needs no new decision: [`FinancialPlan::transfers`]",
        Citation::paragraph(Source::CPR, "24", "5"),
    ),
    cited(
        "flexibiliteitsbedrag",
        "flexibility amount",
        "half of the money of 2026 and 2027, held until the mid-term review",
        Citation::paragraph(Source::CPR, "86", "1"),
    ),
    cited(
        "outputindicator, RCO",
        "output indicator, RCO",
        "what an operation delivers: [`Indicator`]",
        Citation::annex(Source::ERDF_REGULATION, "I", "1"),
    ),
    cited(
        "resultaatindicator, RCR",
        "result indicator, RCR",
        "what that brings about: [`Indicator`]",
        Citation::annex(Source::ERDF_REGULATION, "I", "1"),
    ),
    cited(
        "horizontale beginselen",
        "horizontal principles",
        "fundamental rights, gender equality, accessibility and sustainable development, in every operation",
        provisions("9"),
    ),
    cited(
        "klimaattoets, klimaatbestendigheid",
        "climate proofing",
        "that infrastructure stands up to the climate and does not harm it",
        Citation::point(Source::CPR, "73", "2", "(j)"),
    ),
    cited(
        "slimme specialisatie",
        "smart specialisation",
        "a region's own strategy for innovation, which RSO1.1 and RSO1.4 must fit",
        Citation::point(Source::CPR, "73", "2", "(b)"),
    ),
    cited(
        "European Urban Initiative (EUI)",
        "European Urban Initiative",
        "run by the Commission, and no part of the programme",
        erdf("12"),
    ),
];

static OF_THE_STRATEGY: &[Term] = &[
    cited(
        "thema",
        "theme",
        "what a city takes on; the same seven in both: [`Theme`]",
        section("3.1.4"),
    ),
    cited(
        "principe",
        "principle",
        "what every action in a city answers to: [`Principle`]",
        section("3.1.4"),
    ),
    cited("nood", "need", "what a city lacks: [`Need`]", section("3.1.2.1")),
    cited("kans", "opportunity", "what it can build on: [`Opportunity`]", section("3.1.2.2")),
    cited(
        "voorbeeldactie",
        "example action",
        "what it may do, theme by theme: [`ExampleAction`]",
        section("3.1.4"),
    ),
    cited(
        "het reguliere luik, het stedelijke luik",
        "the regular strand, the urban strand",
        "the calls of the programme for everybody, and those of the GTI: [`Scheme`]",
        section("3.1.4"),
    ),
    cited(
        "additionaliteit",
        "additionality",
        "that support is not there already from elsewhere",
        section("3.1.4"),
    ),
    cited(
        "stedelijke invalshoek",
        "urban angle",
        "what makes a project one of a city",
        section("3.1.4"),
    ),
    cited(
        "regierol",
        "directing role",
        "the city steers the project, if it did not start it: [`CityRole`]",
        section("3.1.1"),
    ),
    cited(
        "bestuursakkoord",
        "coalition agreement",
        "what the parties of a city council agreed on for 2019-2024",
        section("3.1.1"),
    ),
    cited(
        "meerjarenplan",
        "multiannual plan",
        "a city's objectives and money to 2025",
        section("3.1.3"),
    ),
    cited(
        "beleidsnota",
        "policy note",
        "what Ghent plans in one field of policy",
        section("3.2.3"),
    ),
    cited(
        "stuurgroep, SG",
        "steering group",
        "in Ghent, the body that may adjust the principles and themes",
        Citation::footnote(Source::STRATEGY, "3.2.4", "21"),
    ),
    cited(
        "oproep",
        "call",
        "an invitation to propose projects, with conditions of its own",
        Citation::new(Source::CALLS, Passage::Whole),
    ),
    cited(
        "centrumstad",
        "regional centre city",
        "a Flemish city that serves its region",
        section("2"),
    ),
    cited(
        "stadsvernieuwing",
        "urban renewal",
        "of quarters that are there already",
        section("3.2.1"),
    ),
    cited("stadsontwikkeling", "urban development", "of the city as a whole", section("5.1")),
];

static OF_THIS_CRATE: &[Term] = &[
    term("voorstel", "proposal", "a project as it is being applied for: [`Proposal`]"),
    term("financieel plan", "financial plan", "what a programme has for what: [`FinancialPlan`]"),
    term("deel van het geld", "slice", "any set of the programme's money: [`Slice`]"),
    term("grondslag", "base", "what a share is taken of: [`Base`]"),
    term("regel", "rule", "a share that money must be at least, at most or exactly: [`Rule`]"),
    term("controle", "check", "a condition that a document can show to meet: [`Condition`]"),
    term("uitkomst", "outcome", "what became of one rule or check: [`Outcome`]"),
    term("oordeel", "verdict", "how it ended: [`Verdict`]"),
    term(
        "bevinding",
        "finding",
        "an outcome that failed: what is wrong, where, and how much it matters",
    ),
    term(
        "oordeel van een beoordelaar",
        "judgement",
        "what a reader found of an answer: [`Judgement`]",
    ),
    term("ruimte", "headroom, room", "how much more can go to a slice: [`Headroom`]"),
    term("enveloppe", "envelope", "what a rule sets aside of its base: [`Envelope`]"),
];

static FALSE_FRIENDS: &[Term] = &[
    term("Energiecentrale", "(name of a service)", "advice on energy in Ghent, no power station"),
    term("noodkoper", "distress buyer", "who buys a bad home for want of another"),
    term("regelluw", "light-rule", "with few rules, not with none"),
    term(
        "verharding",
        "soil sealing",
        "ground under stone or asphalt; nothing to do with hardening",
    ),
    term("trage weg", "path for walking and cycling", "not a slow road for cars"),
    term("woonerf", "home zone", "a street where those on foot come first, not a yard"),
    term(
        "werkzoekendengraad",
        "rate of job-seekers",
        "of those registered as looking for work; not the unemployment rate of surveys",
    ),
    term(
        "duurzaamheid",
        "durability, sustainability",
        "one word for two things of the regulations",
    ),
];
