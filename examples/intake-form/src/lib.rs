//! An intake form: a proposal is typed in a browser, and each verdict changes as you type.
//!
//! After each key the page posts the form as a document, and the server reads and
//! [assesses](efro_gti::Proposal::assess) it. Read `server` for the requests and responses, `answer` for
//! how a report becomes notes next to fields, and `form` for the fields.

mod answer;
mod field;
mod form;
mod listen;
mod opened;
mod page;
mod samples;
mod server;
mod tone;
mod words;

pub use field::{Field, Kind, Section};
pub use form::FORM;
pub use listen::serve;
pub use server::{local_router, router};
