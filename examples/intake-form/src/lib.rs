//! An intake form: a proposal is typed in a browser, and each verdict changes as one types.
//!
//! The page posts what is typed as a document after each key, and
//! [`Proposal::assess_json`](efro_gti::Proposal::assess_json) answers. Read `server` for what is asked and
//! answered, `answer` for how a report becomes notes beside fields, and `form` for the fields.

mod answer;
mod field;
mod form;
mod opened;
mod page;
mod samples;
mod server;
mod tone;
mod words;

pub use field::{Field, Kind, Section};
pub use form::FORM;
pub use server::router;
