//! Follows links in both directions: from an action to its opportunities and their needs, and back.

use super::{ExampleAction, Need, Opportunity};

impl ExampleAction {
    /// Returns the opportunities that the action comes from, in the order of
    /// [`opportunity_links`](field@Self::opportunity_links).
    pub fn opportunities(&self) -> impl Iterator<Item = &'static Opportunity> {
        let strategy = self.city.strategy();
        self.opportunity_links.iter().filter_map(|link| strategy.opportunity(link.to))
    }
}

impl Opportunity {
    /// Returns the needs that the opportunity answers, in the order of [`need_links`](field@Self::need_links).
    pub fn needs(&self) -> impl Iterator<Item = &'static Need> {
        let strategy = self.city.strategy();
        self.need_links.iter().filter_map(|link| strategy.need(link.to))
    }

    /// Returns the example actions that come from the opportunity.
    pub fn example_actions(&self) -> impl Iterator<Item = &'static ExampleAction> {
        let actions = self.city.strategy().example_actions.iter();
        actions.filter(|action| action.opportunity_links.iter().any(|link| link.to == self.id))
    }
}

impl Need {
    /// Returns the opportunities that answer the need.
    pub fn opportunities(&self) -> impl Iterator<Item = &'static Opportunity> {
        let opportunities = self.city.strategy().opportunities.iter();
        opportunities
            .filter(|opportunity| opportunity.need_links.iter().any(|link| link.to == self.id))
    }
}
