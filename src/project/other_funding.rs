//! Money of other European programmes in a project.

use alloc::string::String;

/// Another European programme that pays for the project.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct OtherFunding {
    /// The programme, such as Horizon Europe.
    pub programme: Option<String>,
    /// Whether it pays expenditure that is declared here, too.
    pub same_expenditure: Option<bool>,
}
