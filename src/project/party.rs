//! Who fills in a proposal, and whom its conditions address.

use crate::code::codes;

codes! {
    /// A party to a proposal, such as the applicant, a city or an assessor.
    ///
    /// It fills in a [`Field`](super::Field), or a [`Condition`](super::Condition) addresses it.
    #[non_exhaustive]
    pub enum Party("geen betrokkene bij een voorstel", "not a party to a proposal") {
        Applicant = "applicant", nl "de aanvrager", en "the applicant";
        /// The applicant; the city confirms it.
        ApplicantAndCity = "applicant-and-city",
            nl "de aanvrager, bevestigd door de stad",
            en "the applicant, confirmed by the city";
        City = "city", nl "de stad", en "the city";
        /// The urban authority, which selects the project and judges most of its answers.
        UrbanAuthority = "urban-authority", nl "de stedelijke autoriteit", en "the urban authority";
        /// An assessor: of the authority that [`Condition::judged_by`](super::Condition::judged_by) names.
        Assessor = "assessor", nl "de beoordelaar", en "the assessor";
        /// The managing authority of the programme.
        ManagingAuthority = "managing-authority",
            nl "de managementautoriteit",
            en "the managing authority";
        Collector = "collector",
            nl "de organisatie die de voorstellen verzamelt",
            en "the organisation that collects the proposals";
    }
}
