//! Money of other European programmes in a project.

use alloc::string::String;

use super::fields::form;

form! {
    pub struct OtherFunding in "/other_european_funding/0": "Another European programme that pays for the project." {
        programme: Option<String>, "Programma" / "Programme",
            "Het programma, zoals Horizon Europa." / "The programme, such as Horizon Europe.";
        same_expenditure: Option<bool>, "Voor dezelfde uitgaven?" / "For the same expenditure?",
            "Of dat programma uitgaven betaalt die ook hier worden ingediend."
            / "Whether that programme pays expenditure that is declared here, too.";
    }
}
