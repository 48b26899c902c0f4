//! The project is carried out in the area of its city.

use alloc::vec::Vec;

use crate::input::Pointer;
use crate::project::look::{Look, each};
use crate::project::{AppliesTo, Check, Entry, Nis, Proposal, Scope};
use crate::report::{Problem, Reason};
use crate::rules::Severity;
use crate::source::{Citation, Document};
use crate::strategy::City;
use crate::text::Text;
use alloc::string::ToString;

pub(super) static CHECK: Check = Check {
    id: "area",
    title: Text::new(
        "Het project wordt uitgevoerd op het grondgebied van zijn stad",
        "The project is carried out in the area of its city",
    ),
    severity: Severity::Error,
    without_call: None,
    applies_to: AppliesTo::Every,
    citation: Citation::section(Document::STRATEGY, "3.1.1"),
    note: None,
    look,
};

/// Ghent's area is told in a section of its own.
const GHENT: Citation = Citation::section(Document::STRATEGY, "3.2.1");

const DISTRICTS: Text = Text::new(
    "Sinds 1 januari 2025 hoort Borsbeek bij Antwerpen, als tiende district; de strategie telt er negen.",
    "Since 1 January 2025 Borsbeek is part of Antwerp, as its tenth district; the strategy counts nine.",
);

fn look(proposal: &Proposal) -> Vec<Look> {
    let location = Pointer::ROOT.child("location");
    let nis_at = location.child("nis");
    let cities = Pointer::ROOT.child("cities");
    let asked = Text::new(
        "in welke stad of steden het project ligt",
        "the city or cities that the project is in",
    );
    let mut looks = each(proposal.cities.as_deref(), &cities, asked, |city, look| {
        let nis = &proposal.location.nis;
        let inside = |entry: &Entry<Nis>| entry.known().is_some_and(|nis| nis.is_in(*city));
        let whole_city = proposal.location.scope == Entry::Known(Scope::WholeCity);
        let look = match *city {
            City::Antwerp => look.noted(DISTRICTS),
            City::Ghent => look.cited(GHENT),
        };
        if nis.iter().any(inside) || (nis.is_empty() && whole_city) {
            look
        } else {
            // The codes, or that there is none, are told of below.
            look.not_evaluated(Reason::RestsOn { value: nis_at.clone() })
        }
    });
    if proposal.location.nis.is_empty() {
        let asked = Text::new(
            "waar het project wordt uitgevoerd: een gemeente, of de hele stad",
            "where the project is carried out: a municipality, or the whole city",
        );
        looks.push(if proposal.location.scope == Entry::Known(Scope::WholeCity) {
            Look::at(nis_at.clone())
        } else {
            Look::fact_missing(nis_at.clone(), asked)
        });
    }
    let known = proposal.known_cities();
    looks.extend(proposal.location.nis.iter().enumerate().map(|(place, nis)| {
        // One code stands in the document by itself.
        let one = proposal.location.nis.len() == 1;
        let at = if one { nis_at.clone() } else { nis_at.element(place) };
        let asked = Text::new("de NIS-code van een gemeente", "the NIS code of a municipality");
        let nis = match nis.own(&at, asked) {
            Ok(nis) => *nis,
            Err(look) => return look,
        };
        match &known {
            Err(value) => Look::rests_on(at, value.clone()),
            Ok(cities) if cities.iter().any(|city| nis.is_in(*city)) => Look::at(at),
            Ok(_) => Look::at(at).failed(Problem::DoesNotBelong {
                value: nis.to_string(),
                to: Text::new(
                    "het grondgebied van de stad of steden van het project",
                    "the area of the city or cities of the project",
                ),
            }),
        }
    }));
    let scope = location.child("scope");
    let asked = Text::new(
        "of het project aan een plek gebonden is",
        "whether the project is tied to a place",
    );
    looks.push(
        proposal
            .location
            .scope
            .own(&scope, asked)
            .map_or_else(|look| look, |_| Look::at(scope.clone())),
    );
    looks
}
