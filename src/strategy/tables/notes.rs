// Generated from content/shared/notes.toml by `cargo run --manifest-path content/generator/Cargo.toml`; do not edit.

//! Notes that several records share.

use crate::text::Text;

pub(super) const ANTWERP_AGREEMENT_ENDED: Text = Text::new(
    "Het bestuursakkoord 2019-2024 is verstreken.",
    "The coalition agreement 2019-2024 has lapsed.",
);
pub(super) const ANTWERP_LIVING_ENVIRONMENT: Text = Text::new(
    "Mobiliteit, groen en klimaat staan in de bron samen onder de titel Leefomgeving.",
    "In the source, mobility, green and climate come under one heading, Leefomgeving (living environment).",
);
pub(super) const CNG: Text = Text::new(
    "CNG is een fossiele brandstof: het EFRO steunt investeringen erin niet, op uitzonderingen na (Verordening (EU) 2021/1058, art. 7, lid 1, punt h)).",
    "CNG is a fossil fuel: the ERDF does not support investment in it, with exceptions (Regulation (EU) 2021/1058, art. 7(1)(h)).",
);
pub(super) const DATED_TERMS: Text = Text::new(
    "De bron gebruikt hier andere, verouderde termen.",
    "The source uses other, dated terms here.",
);
pub(super) const GHENT_POLICY_ENDED: Text = Text::new(
    "Het bestuursakkoord liep tot 2024, het meerjarenplan en de beleidsnota’s tot 2025.",
    "The coalition agreement ran to 2024, the multiannual plan and the policy notes to 2025.",
);
pub(super) const MEASURED_PER_MEMBER_STATE: Text = Text::new(
    "Art. 11, lid 2, meet dit per lidstaat, op middelen zonder technische bijstand.",
    "Article 11(2) measures this per Member State, on resources other than technical assistance.",
);
pub(super) const PUBLISHED_AMOUNTS_DIFFER: Text = Text::new(
    "De gepubliceerde bedragen passen niet bij die lezing, en geen bron noemt een andere grondslag.",
    "The published amounts do not fit that reading, and no source names another base.",
);
pub(super) const SAME_IN_3_2_4: Text = Text::new(
    "Dezelfde passage staat ook in onderdeel 3.2.4.",
    "The same passage is in section 3.2.4, too.",
);
