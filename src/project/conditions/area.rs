//! The project is carried out in the area of its city.

use alloc::vec::Vec;

use crate::document::Pointer;
use crate::project::observation::{Observation, each};
use crate::project::{Applicability, Condition, Entry, Location, Nis, Proposal, Scope};
use crate::report::{Problem, Reason};
use crate::rules::Severity;
use crate::source::{Citation, Source};
use crate::strategy::City;
use crate::text::Text;
use alloc::string::ToString;
use alloc::vec;

pub(in crate::project) static CONDITION: Condition = Condition {
    id: "area",
    title: Text::new(
        "Het project wordt uitgevoerd op het grondgebied van zijn stad",
        "The project is carried out in the area of its city",
    ),
    field: "location",
    severity: Severity::Error,
    without_call: None,
    applies_to: Applicability::Every,
    citation: Citation::section(Source::STRATEGY, "3.1.1"),
    citation_in_ghent: None,
    note: None,
    look,
};

/// Ghent's area is told in a section of its own.
static GHENT: Citation = Citation::section(Source::STRATEGY, "3.2.1");

const DISTRICTS: Text = Text::new(
    "Sinds 1 januari 2025 hoort Borsbeek bij Antwerpen, als tiende district; de strategie telt er \
     negen.",
    "Since 1 January 2025 Borsbeek is part of Antwerp, as its tenth district; the strategy counts \
     nine.",
);

fn look(proposal: &Proposal) -> Vec<Observation> {
    let at = CONDITION.place();
    let asked = Text::new(
        "in welke stad of steden het project ligt",
        "the city or cities that the project is in",
    );
    let cities = proposal.known_cities().unwrap_or_default();
    let mut looks =
        each(proposal.cities.as_deref(), &Pointer::ROOT.child("cities"), asked, |city, look| {
            in_city(proposal, &cities, *city, look)
        });
    looks.extend(municipalities(proposal, &at.child("nis")));
    // Only Ghent asks for the scope, in checks of its own.
    if let Entry::Invalid(error) = &proposal.location.scope {
        looks.push(Observation::unreadable(at.child("scope"), error));
    }
    looks
}

/// Whether the project has a place in one of its cities.
fn in_city(proposal: &Proposal, cities: &[City], city: City, look: Observation) -> Observation {
    let look = match city {
        City::Antwerp => look.noted(DISTRICTS),
        City::Ghent => look.cited(&GHENT),
    };
    let inside =
        |city: City| move |nis: &Entry<Nis>| nis.known().is_some_and(|one| one.is_in(city));
    let nis = &proposal.location.nis;
    let in_its_cities = |nis| cities.iter().any(|city| inside(*city)(nis));
    if nis.iter().any(inside(city)) || (nis.is_empty() && is_whole_city(&proposal.location)) {
        look
    } else if !nis.is_empty() && nis.iter().all(in_its_cities) {
        look.failed(Problem::NoPlaceIn { city })
    } else {
        // The codes, or that there is none, are told of at their place.
        let value = CONDITION.place().child("nis");
        look.not_evaluated(Reason::DependsOn { value })
    }
}

/// Whether each municipality is a city of the project.
fn municipalities(proposal: &Proposal, at: &Pointer) -> Vec<Observation> {
    let nis = &proposal.location.nis;
    if nis.is_empty() {
        let asked = Text::new(
            "waar het project wordt uitgevoerd: een gemeente, of de hele stad",
            "where the project is carried out: a municipality, or the whole city",
        );
        return vec![match &proposal.location.scope {
            Entry::Known(Scope::WholeCity) => Observation::at(at.clone()),
            Entry::Invalid(_) => {
                Observation::depends_on(at.clone(), CONDITION.place().child("scope"))
            }
            _ => Observation::field_missing(at.clone(), asked),
        }];
    }
    let cities = proposal.known_cities();
    nis.iter()
        .enumerate()
        .map(|(place, entry)| {
            // One code stands in the document by itself.
            let at = if nis.len() == 1 { at.clone() } else { at.element(place) };
            let asked = Text::new("de NIS-code van een gemeente", "the NIS code of a municipality");
            let nis = match entry.own(&at, asked) {
                Ok(nis) => *nis,
                Err(look) => return look,
            };
            let of_a_city = City::ALL.iter().any(|city| nis.is_in(*city));
            match &cities {
                Err(value) if of_a_city => Observation::depends_on(at, value.clone()),
                Ok(cities) if cities.iter().any(|city| nis.is_in(*city)) => Observation::at(at),
                _ => Observation::at(at).failed(Problem::DoesNotBelong {
                    value: nis.to_string(),
                    to: Text::new(
                        "het grondgebied van de stad of steden van het project",
                        "the area of the city or cities of the project",
                    ),
                }),
            }
        })
        .collect()
}

fn is_whole_city(location: &Location) -> bool {
    location.scope == Entry::Known(Scope::WholeCity)
}
