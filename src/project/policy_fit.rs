//! How a project fits the policy of its city.

use alloc::string::String;
use alloc::vec::Vec;

use super::Answer;
use super::fields::form;

form! {
    /// Only the cities of the project are asked.
    ///
    /// ```
    /// use efro_gti::{City, Proposal};
    /// use efro_gti::report::{State, Verdict, WaitingFor};
    ///
    /// let mut proposal = Proposal::default();
    /// proposal.cities = Some(vec![City::Ghent.into()]);
    /// let answer = "It carries out the plan for cooler streets.";
    /// proposal.policy_fit.ghent.coalition_agreement = answer.into();
    ///
    /// let report = proposal.assess();
    /// let states: Vec<_> = report
    ///     .outcomes_of("policy-fit-ghent")
    ///     .map(|outcome| (outcome.place().as_str(), outcome.state()))
    ///     .collect();
    /// assert_eq!(states, [
    ///     ("/policy_fit/ghent/coalition_agreement", Some(State::Waiting(WaitingFor::Assessor))),
    ///     ("/policy_fit/ghent/multiannual_plan", Some(State::Missing)),
    /// ]);
    /// let antwerp = report.outcomes_of("policy-fit-antwerp").next().expect("a condition");
    /// assert_eq!(antwerp.verdict(), Verdict::NotApplicable);
    /// ```
    pub struct PolicyFit in "/policy_fit": "How a project fits the policy that the strategy starts from, city by \
     city." {
        antwerp: AntwerpPolicyFit, "Antwerpen" / "Antwerp", "Alleen voor een project in Antwerpen." / "Only for a project in Antwerp.";
        ghent: GhentPolicyFit, "Gent" / "Ghent", "Alleen voor een project in Gent." / "Only for a project in Ghent.";
    }
}

form! {
    pub struct AntwerpPolicyFit in "/policy_fit/antwerp": "How a project fits the policy of Antwerp (sections 3.1.1 \
     and 3.1.4)." {
        coalition_agreement: Answer, "Bestuursakkoord" / "Coalition agreement",
            "Hoe het project past in de uitgangspunten en doelstellingen van het bestuursakkoord."
            / "How the project fits the guiding principles and objectives of the coalition agreement.";
        multiannual_plan: Answer, "Meerjarenplan" / "Multiannual plan",
            "Hoe het project past in de uitgangspunten en doelstellingen van het meerjarenplan."
            / "How the project fits the guiding principles and objectives of the multiannual plan.";
        agreement_refs: Vec<String>,
            "Nummers van het bestuursakkoord" / "Numbers of the coalition agreement",
            "De nummers van het bestuursakkoord die het project uitvoert, zoals BA2; niet verplicht."
            / "The numbers of the coalition agreement that the project carries out, such as BA2; not required.";
    }
}

form! {
    pub struct GhentPolicyFit in "/policy_fit/ghent": "How a project fits the policy of Ghent (chapter 2 and \
     section 3.2.3)." {
        coalition_agreement: Answer, "Bestuursakkoord" / "Coalition agreement",
            "Hoe het project past in het bestuursakkoord."
            / "How the project fits the coalition agreement.";
        multiannual_plan: Answer, "Meerjarenplan" / "Multiannual plan",
            "Hoe het project past in het meerjarenplan."
            / "How the project fits the multiannual plan.";
        policy_notes: Answer, "Beleidsnota's" / "Policy notes",
            "Hoe het project past in de beleidsnota's."
            / "How the project fits the policy notes.";
    }
}
