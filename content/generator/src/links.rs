//! Checks the links of a city, from actions to opportunities and from opportunities to needs.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::Content;
use crate::fields::{Located, Text};
use crate::lists::City;
use crate::problem::Problems;
use crate::record::{Action, Answer, Opportunity, Record, Says};

/// The records of a city, to which its links can lead.
pub struct Links<'a> {
    city: &'static City,
    needs: BTreeSet<&'a str>,
    /// The ids of the records of the analysis that are no need.
    findings: BTreeSet<&'a str>,
    domains: BTreeMap<&'a str, &'a str>,
    opportunity_ids: BTreeSet<&'a str>,
    opportunities: BTreeMap<&'a str, &'a Opportunity>,
    titles: BTreeSet<&'a str>,
    records: Vec<&'a Record>,
}

impl<'a> Links<'a> {
    pub fn of(content: &'a Content, city: &'static City) -> Self {
        let ids = |table: &str| -> BTreeSet<&str> {
            let parts = content.of(Some(city)).filter(|part| part.kind.table == table);
            parts.flat_map(|part| part.ids.iter().map(|id| id.value.as_str())).collect()
        };
        let records: Vec<&Record> = content.of(Some(city)).flat_map(|part| &part.records).collect();
        let domains = records.iter().filter_map(|record| match &record.says {
            Says::Need { domain, .. } => Some((record.id.as_str(), domain.as_str())),
            _ => None,
        });
        let findings = records
            .iter()
            .filter(|record| matches!(&record.says, Says::Need { kind, .. } if kind == "finding"));
        let opportunities = records.iter().filter_map(|record| match &record.says {
            Says::Opportunity(one) => Some((record.id.as_str(), one)),
            _ => None,
        });
        let titles = records.iter().filter_map(|record| match &record.says {
            Says::Document { title, .. } => Some(title.nl.as_str()),
            _ => None,
        });
        Self {
            city,
            needs: ids("need"),
            findings: findings.map(|record| record.id.as_str()).collect(),
            domains: domains.collect(),
            opportunity_ids: ids("opportunity"),
            opportunities: opportunities.collect(),
            titles: titles.collect(),
            records,
        }
    }

    /// Returns whether the strategy itself states that an action comes from an opportunity, by giving both the same number
    /// of the coalition agreement.
    pub fn is_stated(&self, action: &Action, opportunity: &str) -> bool {
        let numbers = self.opportunities.get(opportunity).map(|one| &one.agreement);
        let mut numbers = numbers.into_iter().flatten();
        numbers.any(|number| action.agreement.iter().any(|one| one.value == number.value))
    }

    /// Checks that each link leads to a record of the city, and that each record without a link gives a reason.
    pub fn check(&self, problems: &Problems) {
        let name = self.city.name;
        let check = |known: &BTreeSet<&str>, link: &Located<String>, expected: &str| {
            if !known.contains(link.value.as_str()) {
                let message = format!("{:?} leads to nothing: expected {expected}", link.value);
                problems.add(&link.place, message);
            }
        };
        for record in &self.records {
            match &record.says {
                Says::Opportunity(one) => {
                    let expected = format!("the id of a need of {name}");
                    one.answers.iter().for_each(|one| check(&self.needs, &one.need, &expected));
                    self.check_domains(one, problems);
                    self.check_findings(one, problems);
                    let expected = format!("the Dutch title of a document of {name}");
                    one.policy_notes.iter().for_each(|one| check(&self.titles, one, &expected));
                    no_link(record, !one.answers.is_empty(), one.no_link.as_ref(), problems);
                }
                Says::Action(one) => {
                    let expected = format!("the id of an opportunity of {name}");
                    one.from.iter().for_each(|id| check(&self.opportunity_ids, id, &expected));
                    let from = one.from.iter().map(|id| self.opportunities.get(id.value.as_str()));
                    // The other checks need every opportunity that is linked.
                    if let Some(from) = from.collect::<Option<Vec<_>>>() {
                        self.check_action(record, one, &from, problems);
                    }
                }
                _ => {}
            }
        }
    }

    /// Checks that an opportunity lists the domain of each need that it answers.
    fn check_domains(&self, opportunity: &Opportunity, problems: &Problems) {
        for Answer { need, .. } in &opportunity.answers {
            if let Some(domain) = self.domains.get(need.value.as_str())
                && !opportunity.domains.iter().any(|one| one == domain)
            {
                let message =
                    format!("{:?} is answered, but domains has no {domain:?}", need.value);
                problems.add(&need.place, message);
            }
        }
    }

    /// Checks that a record is a need where the strategy itself says that the opportunity answers it.
    fn check_findings(&self, opportunity: &Opportunity, problems: &Problems) {
        let stated = opportunity.answers.iter().filter(|one| one.basis == "stated");
        for Answer { need, .. } in stated.filter(|one| self.findings.contains(&*one.need.value)) {
            let message = format!(
                "the strategy states that {:?} is answered, so its kind is need",
                need.value
            );
            problems.add(&need.place, message);
        }
    }

    fn check_action(
        &self,
        record: &Record,
        action: &Action,
        from: &[&&Opportunity],
        problems: &Problems,
    ) {
        let numbers: BTreeSet<&str> = from
            .iter()
            .flat_map(|one| one.agreement.iter().map(|number| number.value.as_str()))
            .collect();
        for number in
            action.agreement.iter().filter(|number| !numbers.contains(number.value.as_str()))
        {
            let message = format!("no opportunity in from has the number {:?}", number.value);
            problems.add(&number.place, message);
        }
        let is_reading = action.from.iter().any(|id| !self.is_stated(action, &id.value));
        if is_reading && action.why.is_none() {
            let message =
                "why_nl is missing: an opportunity in from does not share a number of the action";
            problems.add(&record.place, message);
        }
        if !is_reading && action.why.is_some() {
            let message = "why_nl gives a reason, but every opportunity in from shares a number of the action";
            problems.add(&record.place, message);
        }
        let leads_to_a_need = from.iter().any(|one| !one.answers.is_empty());
        no_link(record, leads_to_a_need, action.no_link.as_ref(), problems);
    }
}

/// Checks that a record gives a reason exactly if it leads to no need.
fn no_link(record: &Record, is_linked: bool, reason: Option<&Text>, problems: &Problems) {
    match (is_linked, reason) {
        (true, Some(_)) => problems.add(
            &record.place,
            "no_link_nl gives a reason for leading to no need, but the record leads to one",
        ),
        (false, None) => {
            problems.add(&record.place, "no_link_nl is missing: the record leads to no need");
        }
        _ => {}
    }
}
