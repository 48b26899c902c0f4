//! A project proposal: a form that is being filled in.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;

use super::fields::{Field, Form, form};
use super::{
    ActivityKind, Answer, Budget, CityRoles, Entry, IndicatorTarget, Location, OtherFunding,
    Period, PolicyFit, Scheme, ScrutinisedActivity,
};
use crate::programme::SpecificObjective;
use crate::report::Phase;
use crate::strategy::{City, Theme};

form! {
    /// The applicant fills in every field that does not say otherwise; [`FIELDS`] has the name of each
    /// field, and who fills it in.
    ///
    /// Statements are in the applicant's own words, in any language; an empty or blank one is no answer. An assessor
    /// adds a judgement to an [`Answer`]. A list that is `None` is not filled in; an empty list says that there is
    /// nothing to list.
    ///
    /// ```
    /// use efro_gti::{City, Proposal};
    /// use efro_gti::project::Entry;
    ///
    /// let mut proposal = Proposal::default();
    /// // A known value goes in by `into`, a typed one by `parse`.
    /// proposal.cities = Some(vec![City::Ghent.into()]);
    /// proposal.specific_objectives = Some(vec![Entry::parse("RSO2.4")]);
    /// proposal.principles.insert("ghent-1".into(), "Four thousand people live nearby.".into());
    /// proposal.budget.erdf = Entry::parse("12,");
    ///
    /// let report = proposal.assess();
    /// let place = "/budget/erdf".parse()?;
    /// let erdf = report.outcomes_at(&place).next().expect("an amount that cannot be read");
    /// assert_eq!(erdf.code(), Some("unreadable"));
    /// # Ok::<(), efro_gti::ParseError>(())
    /// ```
    ///
    /// # The document
    ///
    /// Amounts, dates and numbers are JSON strings. Every field may be left out; an unknown field is an error.
    ///
    /// ```json
    /// {
    ///   "id": "GNT-2024-007",
    ///   "title": "…",
    ///   "lead": "Stad Gent",
    ///   "scheme": "gti-antwerp-ghent",
    ///   "cities": ["ghent"],
    ///   "location": { "municipalities": "44021", "scope": "site" },
    ///   "city_role": "initiator",
    ///   "themes": ["climate-adaptation"],
    ///   "specific_objectives": ["RSO2.4"],
    ///   "policy_fit": { "ghent": { "multiannual_plan": "…", "policy_notes": "…" } },
    ///   "principles": {
    ///     "ghent-1": "…",
    ///     "ghent-3": {
    ///       "answer": "…",
    ///       "judgements": [
    ///         { "verdict": "convincing", "by": "…", "on": "2024-01-18", "reason": "…" }
    ///       ]
    ///     }
    ///   },
    ///   "preferred_principles": { "ghent-3": "…" },
    ///   "urban_angle": "…",
    ///   "urban_needs": ["ghent-need-climate-5"],
    ///   "additionality": "…",
    ///   "activity_kinds": ["investment"],
    ///   "scrutinised_activities": [],
    ///   "indicators": [{ "code": "RCO26", "target": "1.5" }],
    ///   "budget": { "total": "2500000.00", "eligible": "2500000.00", "erdf": "1000000.00" },
    ///   "other_european_funding": [],
    ///   "application_date": "2023-11-30",
    ///   "period": { "start": "2024-10-01", "end": "2027-09-30" }
    /// }
    /// ```
    pub struct Proposal in "": "A proposal for a project under the strategy: a form, even a half-filled one.\n\n\
        Any field may be missing, and any code, amount or date may be typed in a way that cannot be read \
        yet. A list that is left out differs from one that is empty." {
        id: Option<String>, by Collector, "Id" / "Id",
            "Het id van het voorstel, dat geen ander voorstel heeft."
            / "The id of the proposal, which no other proposal has.";
        title: Option<String>, "Titel" / "Title", "De naam waaronder het project bekend zal zijn."
            / "The name by which the project will be known.";
        lead: Option<String>, "Promotor" / "Lead",
            "De organisatie die het project indient en leidt."
            / "The organisation that submits and leads the project.";
        scheme: Entry<Scheme>, "Programma" / "Programme",
            "Het programma waarvoor het project is, en het luik daarvan."
            / "The programme that the project is for, and the part of it.";
        call: Option<String>, "Oproep" / "Call",
            "De naam van de oproep waarop het voorstel wordt ingediend, als er een is."
            / "The name of the call under which the proposal is submitted, if there is one.";
        /// A proposal without a phase is at application.
        phase: Entry<Phase>, by Collector, "Fase" / "Phase",
            "Of het voorstel een aanvraag is, of aan selectie toe is."
            / "Whether the proposal is an application, or is being selected.";
        cities: Option<Vec<Entry<City>>>, "Stad of steden" / "City or cities",
            "De stad of steden waar het project ligt." / "The city or cities that the project is in.";
        location: Location, "Ligging" / "Location",
            "Waar het project wordt uitgevoerd."
            / "Where the project is carried out.";
        /// In JSON one role, or an object with a role for each city (`/city_role/ghent`). One role for two
        /// cities is reported at the place of each city, such as `/cities/1`.
        city_role: CityRoles, by ApplicantAndCity, "Rol van de stad" / "Role of the city",
            "Wat de stad in het project doet." / "What the city does in the project.";
        city_active_in_development: Option<bool>, by City,
            "Is de stad actief in de ontwikkeling van de plek?"
            / "Is the city active in the development of the place?",
            "Of de stad actief is in de ontwikkeling van de plek (Gent)."
            / "Whether the city is active in the development of the place (Ghent).";
        themes: Option<Vec<Entry<Theme>>>, "Thema's" / "Themes",
            "De thema's van de strategie waaronder het project valt."
            / "The themes of the strategy that the project is under.";
        specific_objectives: Option<Vec<Entry<SpecificObjective>>>,
            "Specifieke doelstellingen" / "Specific objectives",
            "De specifieke doelstellingen waaraan het project bijdraagt."
            / "The specific objectives that the project contributes to.";
        policy_fit: PolicyFit, "Beleidskader" / "Policy frame",
            "Hoe het project past in het beleid van de stad."
            / "How the project fits the policy of its city.";
        /// The keys are ids of [`CityStrategy::principles`](crate::strategy::CityStrategy::principles).
        principles: BTreeMap<String, Answer>, "Principes" / "Principles",
            "Hoe het project beantwoordt aan elk principe van zijn stad."
            / "How the project meets each principle of its city.";
        /// The keys are ids of principles with a [`preferred`](crate::strategy::Principle::preferred) text.
        preferred_principles: BTreeMap<String, Answer>,
            "Voorkeuren in de principes" / "Preferences in the principles",
            "Hoe het project beantwoordt aan wat principes bij voorkeur vragen (Gent)."
            / "How the project meets the preferences of the principles (Ghent).";
        urban_angle: Answer, "Stedelijke invalshoek" / "Urban angle",
            "Wat het project aantoonbaar stedelijk maakt."
            / "What makes the project demonstrably urban.";
        /// In JSON an array of ids of [`CityStrategy::needs`](crate::strategy::CityStrategy::needs) that are
        /// [needs](crate::strategy::NeedKind::Need), and of
        /// [`CityStrategy::opportunities`](crate::strategy::CityStrategy::opportunities).
        urban_needs: Option<Vec<String>>,
            "Stedelijke noden en kansen in de strategie"
            / "Urban needs and opportunities in the strategy",
            "De stedelijke noden en kansen in de strategie waarop het project inspeelt."
            / "The urban needs and opportunities in the strategy that the project responds to.";
        other_urban_needs: Answer, "Andere stedelijke noden" / "Other urban needs",
            "Op welke andere stedelijke noden, die de strategie niet noemt, het project inspeelt."
            / "The urban needs that the project responds to and that the strategy does not name.";
        additionality: Answer, "Additionaliteit" / "Additionality",
            "Hoe het project additioneel is ten opzichte van het reguliere luik van het programma, andere \
             programma's of beide."
            / "How the project is additional to the regular strand of the programme, to other schemes, or to both.";
        reach: Answer, "Bereik" / "Reach",
            "Wie het project bereikt: de hele stad, of het gebied waaraan het gebonden is (Gent)."
            / "Whom the project reaches: all of the city, or the area that it is tied to (Ghent).";
        urban_fabric: Answer,
            "Verankering in het stadsweefsel" / "Anchoring in the urban fabric",
            "Hoe het project verankerd is in het stadsweefsel en bijdraagt aan het stedelijk beleid (prioriteit 2)."
            / "How the project is anchored in the urban fabric and contributes to urban policy (priority 2).";
        innovation: Answer, "Innovatie" / "Innovation",
            "Wat er innovatief is aan het project, en hoe dat bij de opzet van de prioriteit hoort, zoals het \
             programma die beschrijft (prioriteit 1)."
            / "What is innovative about the project, and how that belongs to the purpose of the priority as the \
               programme describes it (priority 1).";
        smart_specialisation: Answer, "Slimme specialisatie" / "Smart specialisation",
            "Hoe het project aansluit bij de strategie voor slimme specialisatie (RSO1.1, RSO1.4)."
            / "How the project is consistent with the smart specialisation strategy (RSO1.1, RSO1.4).";
        activity_kinds: Option<Vec<Entry<ActivityKind>>>,
            "Aard van het project" / "Nature of the project",
            "Waaruit het project bestaat: elke soort activiteit erin."
            / "What the project consists of: each kind of activity in it.";
        /// If there are none, it is `Some` of an empty list. `None` means that the field is not filled in.
        scrutinised_activities: Option<Vec<Entry<ScrutinisedActivity>>>,
            "Activiteiten die artikel 7 van de EFRO-verordening uitsluit of die erop lijken"
            / "Activities that article 7 of the ERDF Regulation excludes, or that look like them",
            "Welke van de activiteiten die de verordening uitsluit of beperkt, in het project zitten. Geen? Vermeld \
             dat dan ook."
            / "Which of the activities that the regulation excludes or limits are in the project. If none \
               are, say so, too.";
        indicators: Option<Vec<IndicatorTarget>>, "Indicatoren" / "Indicators",
            "Wat het project zal bereiken, in indicatoren."
            / "What the project will achieve, in indicators.";
        /// In JSON an array of ids of [`SPECIAL_ATTENTION`](crate::strategy::SPECIAL_ATTENTION).
        special_attention: Option<Vec<String>>, "Speciale aandacht" / "Special attention",
            "De speciale aandachtspunten van de verordening waarop het project inspeelt."
            / "The focus areas of the regulation that the project responds to.";
        budget: Budget, "Begroting" / "Budget",
            "Wat het project kost, en wie betaalt."
            / "What the project costs, and who pays.";
        /// If there are none, it is `Some` of an empty list. `None` means that the field is not filled in.
        other_european_funding: Option<Vec<OtherFunding>>,
            "Andere Europese programma's die meebetalen"
            / "Other European programmes that contribute",
            "Andere Europese programma's die voor het project betalen. Geen? Vermeld dat dan ook."
            / "Other European programmes that pay for the project. If none do, say so, too.";
        application_date: Entry<Date>, by Collector,
            "Datum van de aanvraag" / "Date of the application",
            "Wanneer het voorstel is of wordt ingediend."
            / "When the proposal was, or will be, submitted.";
        completion_date: Entry<Date>, "Voltooid op" / "Completed on",
            "Wanneer het project voltooid is, als dat al zo is."
            / "When the project was completed, if it was.";
        period: Period, "Looptijd" / "Period",
            "Wanneer het project begint en eindigt."
            / "When the project starts and ends.";
        /// If this is `None`, the end of a project that ends in 2030 is not evaluated.
        eligibility_extended: Option<bool>, by ManagingAuthority,
            "Zijn uitgaven subsidiabel tot en met 31 december 2030?"
            / "Is expenditure eligible up to and including 31 December 2030?",
            "Of wijzigingen zijn goedgekeurd die ten minste 10 % van het programma naar de nieuwe \
             prioriteiten verschuiven: dan zijn uitgaven subsidiabel tot en met 31 december 2030, anders \
             tot en met 31 december 2029."
            / "Whether amendments were approved that reallocate at least 10% of the programme to the new \
               priorities: then expenditure is eligible up to and including 31 December 2030, otherwise up to and \
                including 31 December 2029.";
        long_lived_infrastructure: Option<bool>,
            "Bouwt het project infrastructuur die vijf jaar of langer meegaat?"
            / "Does the project build infrastructure that is to last for five years or more?",
            "Of het project infrastructuur bouwt die naar verwachting vijf jaar of langer meegaat."
            / "Whether the project builds infrastructure that is expected to last for five years or more.";
        climate_proofing: Answer, "Klimaatbestendigheid" / "Climate proofing",
            "Hoe infrastructuur die vijf jaar of langer meegaat, klimaatbestendig wordt gemaakt."
            / "How infrastructure that is to last for five years or more is made climate-proof.";
        horizontal_principles: Answer, "Horizontale beginselen" / "Horizontal principles",
            "Hoe het project de grondrechten, gendergelijkheid, non-discriminatie, toegankelijkheid en duurzame \
             ontwikkeling eerbiedigt, en geen ernstige afbreuk doet aan het milieu."
            / "How the project respects fundamental rights, gender equality, non-discrimination, accessibility and \
               sustainable development, and does no significant harm to the environment.";
        selected_by: Option<String>, by UrbanAuthority, "Geselecteerd door" / "Selected by",
            "De persoon of instantie van de stedelijke autoriteit die het project selecteert of bij de selectie \
             betrokken is."
            / "The person or body of the urban authority that selects the project or is involved in its selection.";
    }
}

/// The fields of a [`Proposal`], in the order of the document.
///
/// ```
/// use efro_gti::project::{FIELDS, FieldKind};
///
/// let budget = FIELDS.iter().find(|field| field.name() == "budget").expect("a field");
/// let FieldKind::Form(parts) = budget.kind() else { panic!("a budget has parts") };
/// let labels: Vec<String> = parts.iter().map(|part| part.label().to_string()).collect();
/// assert_eq!(labels[..2], ["Total costs", "Eligible costs"]);
/// ```
pub static FIELDS: &[Field] = <Proposal as Form>::FIELDS;
