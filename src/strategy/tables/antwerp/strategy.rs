// Generated from content/antwerp/*.toml by `cargo run --manifest-path content/generator/Cargo.toml`; do not edit.

//! Antwerp: all its tables together.

use super::{actions, approach, area, background, documents, needs, opportunities, principles, stakeholders};
use crate::strategy::city::City;
use crate::strategy::city_strategy::CityStrategy;

pub(in crate::strategy) static STRATEGY: CityStrategy = CityStrategy {
    city: City::Antwerp,
    area: area::AREA,
    background: background::BACKGROUND,
    principles: principles::PRINCIPLES,
    needs: needs::NEEDS,
    opportunities: opportunities::OPPORTUNITIES,
    example_actions: actions::ACTIONS,
    approach: approach::APPROACH,
    stakeholders: stakeholders::STAKEHOLDERS,
    policy_documents: documents::DOCUMENTS,
};
