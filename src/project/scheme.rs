//! The programme that a project is for.

use crate::document::code;
use crate::text::Language;

/// Which programme, and which part of it, a project is for.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    strum::Display,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::VariantArray,
)]
#[strum(parse_err_ty = crate::parse::ParseError, parse_err_fn = Scheme::unknown)]
pub enum Scheme {
    /// `gti-antwerp-ghent`: the strategy of this crate.
    #[strum(to_string = "gti-antwerp-ghent")]
    GtiAntwerpGhent,
    /// `other-gti`: another integrated territorial investment of the same programme.
    #[strum(to_string = "other-gti")]
    OtherGti,
    /// `regular-strand`: the regular calls of the same programme.
    #[strum(to_string = "regular-strand")]
    RegularStrand,
    /// `european-urban-initiative`: run by the Commission (ERDF art. 12).
    #[strum(to_string = "european-urban-initiative")]
    EuropeanUrbanInitiative,
    /// `earlier-period`: a programme of before 2021.
    #[strum(to_string = "earlier-period")]
    EarlierPeriod,
    /// `other`: any other programme.
    #[strum(to_string = "other")]
    Other,
}

code!(Scheme, "geen programma of luik", "not a programme or strand");

impl Scheme {
    /// What it is, in words.
    pub const fn text(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::GtiAntwerpGhent, Language::Dutch) => "de GTI Antwerpen en Gent",
            (Self::GtiAntwerpGhent, Language::English) => "the GTI Antwerp and Ghent",
            (Self::OtherGti, Language::Dutch) => "een andere GTI",
            (Self::OtherGti, Language::English) => "another GTI",
            (Self::RegularStrand, Language::Dutch) => "het reguliere luik",
            (Self::RegularStrand, Language::English) => "the regular strand",
            (Self::EuropeanUrbanInitiative, Language::Dutch) => {
                "het European Urban Initiative (EUI)"
            }
            (Self::EuropeanUrbanInitiative, Language::English) => "the European Urban Initiative",
            (Self::EarlierPeriod, Language::Dutch) => "een eerdere programmaperiode",
            (Self::EarlierPeriod, Language::English) => "an earlier programming period",
            (Self::Other, Language::Dutch) => "een ander programma",
            (Self::Other, Language::English) => "another programme",
        }
    }
}
