//! How a project fits the policy of its city.

use alloc::string::String;
use alloc::vec::Vec;

use super::Answer;
use super::fields::form;

form! {
    pub struct PolicyFit in "/policy_fit": "How a project fits the policy that the strategy starts from, city by city." {
        antwerp: AntwerpPolicyFit, "Antwerpen" / "Antwerp", "In Antwerpen." / "In Antwerp.";
        ghent: GhentPolicyFit, "Gent" / "Ghent", "In Gent." / "In Ghent.";
    }
}

form! {
    pub struct AntwerpPolicyFit in "/policy_fit/antwerp": "How a project fits the policy of Antwerp (sections 3.1.1 and 3.1.4)." {
        coalition_agreement: Answer, "Bestuursakkoord" / "Coalition agreement",
            "Hoe het past in de uitgangspunten en doelstellingen van het bestuursakkoord."
            / "How it fits the premises and objectives of the coalition agreement.";
        multiannual_plan: Answer, "Meerjarenplan" / "Multiannual plan",
            "Hoe het past in die van het meerjarenplan." / "How it fits those of the multiannual plan.";
        agreement_refs: Vec<String>,
            "Nummers van het bestuursakkoord" / "Numbers of the coalition agreement",
            "De nummers van het bestuursakkoord die het uitvoert, zoals BA2; niet verplicht."
            / "The numbers of the coalition agreement that it carries out, such as BA2; not required.";
    }
}

form! {
    pub struct GhentPolicyFit in "/policy_fit/ghent": "How a project fits the policy of Ghent (chapter 2 and section 3.2.3)." {
        coalition_agreement: Answer, "Bestuursakkoord" / "Coalition agreement",
            "Hoe het past in het bestuursakkoord." / "How it fits the coalition agreement.";
        multiannual_plan: Answer, "Meerjarenplan" / "Multiannual plan",
            "Hoe het past in het meerjarenplan." / "How it fits the multiannual plan.";
        policy_notes: Answer, "Beleidsnota's" / "Policy notes",
            "Hoe het past in de beleidsnota's." / "How it fits the policy notes.";
    }
}
