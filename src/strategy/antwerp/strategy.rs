//! Antwerp: all its tables together.

use super::{actions, frame, needs, opportunities};
use crate::strategy::city::City;
use crate::strategy::city_strategy::CityStrategy;

pub(in crate::strategy) static STRATEGY: CityStrategy = CityStrategy {
    city: City::Antwerp,
    area: frame::AREA,
    background: frame::BACKGROUND,
    principles: frame::PRINCIPLES,
    needs: needs::NEEDS,
    opportunities: opportunities::OPPORTUNITIES,
    example_actions: actions::ACTIONS,
    approach: frame::APPROACH,
    stakeholders: frame::STAKEHOLDERS,
    documents: frame::DOCUMENTS,
};
