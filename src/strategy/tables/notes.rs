// Generated from content/shared/notes.toml by `cargo run --manifest-path content/generator/Cargo.toml`; do not edit.

//! Notes that several records have.

use crate::text::Text;

pub(super) const ANTWERP_AGREEMENT_AND_PLAN_ENDED: Text = Text::new(
    "Het bestuursakkoord 2019-2024 is verstreken en het meerjarenplan 2020-2025 loopt niet verder dan 2025.",
    "The coalition agreement 2019-2024 has lapsed and the multi-year plan 2020-2025 does not run beyond 2025.",
);
pub(super) const ANTWERP_AGREEMENT_ENDED: Text = Text::new(
    "Het bestuursakkoord 2019-2024 is verstreken.",
    "The coalition agreement 2019-2024 has lapsed.",
);
pub(super) const CNG: Text = Text::new(
    "CNG is een fossiele brandstof: het EFRO steunt investeringen erin niet, op uitzonderingen na (Verordening (EU) 2021/1058, art. 7, lid 1, punt h)).",
    "CNG is a fossil fuel: the ERDF does not support investment in it, with exceptions (Regulation (EU) 2021/1058, art. 7(1)(h)).",
);
pub(super) const GHENT_POLICY_ENDED: Text = Text::new(
    "Het bestuursakkoord liep tot 2024, het meerjarenplan en de beleidsnota's tot 2025.",
    "The coalition agreement ran to 2024, the multi-year plan and the policy notes to 2025.",
);
pub(super) const MEASURED_PER_MEMBER_STATE: Text = Text::new(
    "Art. 11, lid 2, meet dit per lidstaat, op middelen zonder technische bijstand.",
    "Article 11(2) measures this per Member State, on resources other than technical assistance.",
);
pub(super) const PUBLISHED_AMOUNTS_DIFFER: Text = Text::new(
    "De gepubliceerde bedragen passen niet bij die lezing, en geen bron noemt een andere grondslag.",
    "The published amounts do not fit that reading, and no source names another base.",
);
