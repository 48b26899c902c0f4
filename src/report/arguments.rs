//! The enums among the arguments of problems and reasons.

use crate::code::codes;

codes! {
    /// The kind of value that was expected where a value could not be read.
    #[non_exhaustive]
    pub enum Expected("geen soort waarde", "not a kind of value", by_code: true) {
        /// One of a list of codes.
        Code = "code", nl "een van de codes", en "one of the codes";
        /// An amount in euros.
        Amount = "amount",
            nl "een bedrag met hoogstens twee decimalen na een punt, zoals \"1234.56\"",
            en "an amount with at most two decimals after a point, such as \"1234.56\"";
        /// An amount in euros within the range of [`Euro`](crate::Euro), where one that is outside it was given.
        AmountInRange = "amount-in-range",
            nl "een bedrag tussen \"-92233720368547758.07\" en \"92233720368547758.07\"",
            en "an amount between \"-92233720368547758.07\" and \"92233720368547758.07\"";
        /// A date.
        Date = "date",
            nl "een bestaande datum, zoals \"2024-10-01\"",
            en "an existing date, such as \"2024-10-01\"";
        /// A decimal number.
        Number = "number",
            nl "een getal van hoogstens 28 cijfers, eventueel met een decimale punt, zoals \"1.5\"",
            en "a number of at most 28 digits, optionally with a decimal point, such as \"1.5\"";
        /// The NIS code of a municipality: five digits of Belgian statistics.
        Municipality = "municipality",
            nl "de NIS-code van een gemeente, vijf cijfers, zoals \"44021\" voor Gent",
            en "the NIS code of a municipality, five digits, such as \"44021\" for Ghent";
    }
}

codes! {
    /// The requirement that a value does not meet, such as that the city directs the project.
    #[non_exhaustive]
    pub enum Requirement("geen vereiste", "not a requirement", by_code: true) {
        /// The proposal is for a project of this strategy in this period.
        GtiAntwerpGhent = "gti-antwerp-ghent",
            nl "een project van de GTI Antwerpen en Gent in 2021-2027",
            en "a project of the ITI Antwerp and Ghent in 2021-2027";
        /// The city directs the project.
        CityDirects = "city-directs",
            nl "dat de stad de regie heeft",
            en "that the city directs the project";
        /// The city sets the project up, or has an important directing role.
        CitySetsUpOrDirects = "city-sets-up-or-directs",
            nl "dat de stad het project opzet of een belangrijke regierol heeft",
            en "that the city sets the project up or has an important directing role";
        /// The city is active in the development of the place. This is a preference of the strategy.
        CityDevelopsPlace = "city-develops-place",
            nl "bij voorkeur een plek waar de stad actief is in de ontwikkeling",
            en "preferably a place where the city is active in development";
    }
}

codes! {
    /// A phase of a proposal, in which a [condition](crate::project::Condition::due) or a
    /// [field](crate::project::Field::due) is due. Values are ordered in time.
    #[non_exhaustive]
    pub enum Phase("geen fase van een voorstel", "not a phase of a proposal") {
        /// The applicant submits it.
        Application = "application", nl "aanvraag", en "application";
        /// The urban authority and the managing authority select it.
        Selection = "selection", nl "selectie", en "selection";
    }
}

codes! {
    /// The set that a value should belong to, such as the cities of the project or the objectives of its call.
    #[non_exhaustive]
    pub enum ValueSet("geen verzameling van waarden", "not a set of values", by_code: true) {
        /// The area of the cities of the project.
        AreaOfCities = "area-of-cities",
            nl "het grondgebied van de stad of steden van het project",
            en "the area of the city or cities of the project";
        /// The cities of the project.
        CitiesOfProject = "cities-of-project",
            nl "de stad of steden van het project",
            en "the city or cities of the project";
        /// The objectives of the themes that the proposal names.
        NamedThemes = "named-themes", nl "de genoemde thema's", en "the named themes";
        NamedParts = "named-parts",
            nl "de doelstellingen of steden die het voorstel noemt",
            en "the objectives or cities that the proposal names";
        QuotedAgreementNumbers = "quoted-agreement-numbers",
            nl "de nummers van het bestuursakkoord die de strategie aanhaalt",
            en "the numbers of the coalition agreement that the strategy quotes";
        /// The principles of the cities of the project.
        PrinciplesOfCities = "principles-of-cities",
            nl "de principes van de stad of steden van het project",
            en "the principles of the city or cities of the project";
        /// The needs and opportunities that the strategy names for the cities of the project.
        NeedsOfCities = "needs-of-cities",
            nl "de noden en kansen die de strategie voor de stad of steden van het project noemt",
            en "the needs and opportunities that the strategy names for the city or cities of the project";
        /// The calls in the data of this crate.
        KnownCalls = "known-calls",
            nl "de oproepen in deze gegevens",
            en "the calls in this data";
        NamesOfCall = "names-of-call",
            nl "de namen van de oproep waaronder het voorstel wordt getoetst",
            en "the names of the call under which the proposal is assessed";
        ObjectivesOfCall = "objectives-of-call",
            nl "de specifieke doelstellingen van de oproep",
            en "the specific objectives of the call";
        /// The cities of the call.
        CitiesOfCall = "cities-of-call",
            nl "de stad of steden van de oproep",
            en "the city or cities of the call";
        /// The indicators of the objectives that the proposal names.
        IndicatorsOfObjectives = "indicators-of-objectives",
            nl "de indicatoren van de genoemde doelstellingen",
            en "the indicators of the named objectives";
        /// The three focus areas of article 11(1) of Regulation (EU) 2021/1058.
        SpecialAttention = "special-attention",
            nl "de drie speciale aandachtspunten, special-attention-1 tot en met -3",
            en "the three focus areas, special-attention-1 to -3";
    }
}

codes! {
    /// The amount that another may not exceed: the total costs or the eligible costs.
    #[non_exhaustive]
    pub enum AmountLimit("geen grens van een bedrag", "not a limit of an amount", by_code: true) {
        TotalCosts = "total-costs", nl "de totale kosten", en "the total costs";
        EligibleCosts = "eligible-costs", nl "de subsidiabele kosten", en "the eligible costs";
    }
}

codes! {
    /// The lowest target that an indicator may have: above zero for outputs, zero or more for results.
    #[non_exhaustive]
    pub enum TargetBound("geen grens van een streefwaarde", "not a bound of a target", by_code: true) {
        /// The target of an output indicator is above zero.
        AboveZero = "above-zero",
            nl "een streefwaarde groter dan nul voor een outputindicator",
            en "a target above zero for an output indicator";
        /// The target of a result indicator is zero or more.
        ZeroOrMore = "zero-or-more",
            nl "een streefwaarde van nul of meer voor een resultaatindicator",
            en "a target of zero or more for a result indicator";
    }
}

codes! {
    /// What limits a date: a call, the application, the start of the project, or the eligibility period.
    #[non_exhaustive]
    pub enum DateBound("geen grens van een datum", "not a bound of a date", by_code: true) {
        /// Expenditure is eligible from this day on.
        EligibilityStart = "eligibility-start",
            nl "vanaf die dag zijn uitgaven subsidiabel",
            en "expenditure is eligible from that day on";
        /// Expenditure is not eligible after this day.
        EligibilityEnd = "eligibility-end",
            nl "na die dag zijn uitgaven niet subsidiabel",
            en "expenditure is not eligible after that day";
        /// A project that is completed before the application is not eligible.
        ApplicationDate = "application-date",
            nl "een project dat vóór de aanvraag voltooid is, komt niet in aanmerking",
            en "a project completed before the application is not eligible";
        /// An assessor judges an answer once it is submitted.
        AnswerSubmitted = "answer-submitted",
            nl "een antwoord wordt pas na de aanvraag beoordeeld",
            en "an answer is not judged before the application";
        /// A call opens on this day.
        CallOpens = "call-opens",
            nl "op die dag gaat de oproep open",
            en "the call opens on that day";
        /// A call closes at the end of this day.
        CallCloses = "call-closes",
            nl "op het einde van die dag sluit de oproep",
            en "the call closes at the end of that day";
        /// A project does not end before it starts.
        ProjectStart = "project-start",
            nl "het einde mag niet vóór het begin liggen",
            en "the end must not be before the start";
    }
}

codes! {
    /// A policy document of a city that the strategy builds on.
    #[non_exhaustive]
    pub enum PolicyFrame("geen beleidsdocument van een stad", "not a policy document of a city", by_code: true) {
        AntwerpCoalitionAgreement = "antwerp-coalition-agreement",
            nl "het bestuursakkoord van Antwerpen",
            en "the coalition agreement of Antwerp";
        AntwerpMultiannualPlan = "antwerp-multiannual-plan",
            nl "het meerjarenplan van Antwerpen",
            en "the multiannual plan of Antwerp";
        GhentCoalitionAgreement = "ghent-coalition-agreement",
            nl "het bestuursakkoord van Gent",
            en "the coalition agreement of Ghent";
        GhentMultiannualPlan = "ghent-multiannual-plan",
            nl "het meerjarenplan van Gent",
            en "the multiannual plan of Ghent";
        GhentPolicyNotes = "ghent-policy-notes",
            nl "de beleidsnota's van Gent",
            en "the policy notes of Ghent";
    }
}
