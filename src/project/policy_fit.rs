//! How a project fits the policy of its city.

use alloc::string::String;
use alloc::vec::Vec;

/// How a project fits the policy that the strategy starts from, city by city.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct PolicyFit {
    /// In Antwerp.
    pub antwerp: AntwerpPolicyFit,
    /// In Ghent.
    pub ghent: GhentPolicyFit,
}

/// How a project fits the policy of Antwerp (sections 3.1.1 and 3.1.4).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct AntwerpPolicyFit {
    /// How it fits the premises and objectives of the coalition agreement.
    pub coalition_agreement: Option<String>,
    /// How it fits those of the multi-year plan.
    pub multiannual_plan: Option<String>,
    /// The numbers of the coalition agreement that it carries out, such as `BA2`; not required.
    pub agreement_refs: Vec<String>,
}

/// How a project fits the policy of Ghent (chapter 2 and section 3.2.3).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct GhentPolicyFit {
    /// How it fits the multi-year plan.
    pub multiannual_plan: Option<String>,
    /// How it fits the policy notes.
    pub policy_notes: Option<String>,
}
