//! The values to choose from for the fields of a proposal.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::vec::Vec;

use super::conditions::preference;
use super::{Call, Codes, Condition, Field, FieldKind};
use crate::programme::{Indicator, SpecificObjective};
use crate::strategy::{City, NeedKind, SPECIAL_ATTENTION};
use crate::text::{Language, Text, say};

/// A value to choose from for a [`Field`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Choice {
    /// The value in the document.
    pub code: &'static str,
    /// The value in words.
    pub text: Text,
    /// The city whose projects can have it, or `None` if projects of either city can.
    pub city: Option<City>,
    /// The heading under which the strategy has it, or `None` if it has none.
    pub heading: Option<Text>,
}

impl Field {
    /// Returns the values to choose from, or an empty list if there are none. For a list these are the
    /// values of its elements, and for statements by principle the principles.
    ///
    /// Other values are accepted unless the field has [only these](Self::only_choices). The code of a call is its Dutch
    /// name: store it, and [`Call::get`] finds the call again. The calls, indicators and numbers of the coalition agreement are those that the crate knows; others exist. Indicators
    /// have English names only: the official Dutch ones are not in the data, and a translation would not be official.
    ///
    /// ```
    /// use efro_gti::City;
    /// use efro_gti::project::Field;
    ///
    /// let needs = Field::get(&"/urban_needs".parse()?).expect("a field of a proposal").choices();
    /// let climate = needs.iter().find(|one| one.code == "ghent-need-climate-5").expect("a need");
    /// assert_eq!(climate.city, Some(City::Ghent));
    /// let heading = climate.heading.as_ref().map(ToString::to_string);
    /// assert_eq!(heading.as_deref(), Some("Needs: Climate"));
    /// # Ok::<(), efro_gti::ParseError>(())
    /// ```
    pub fn choices(&self) -> Vec<Choice> {
        match self.pointer() {
            "/location/municipalities" => {
                City::ALL.iter().map(|city| municipality(*city)).collect()
            }
            "/call" => Call::known().iter().map(call).collect(),
            "/urban_needs" => City::ALL.iter().flat_map(|city| needs(*city)).collect(),
            "/principles" => City::ALL.iter().flat_map(|city| required(*city)).collect(),
            "/preferred_principles" => City::ALL.iter().flat_map(|city| preferred(*city)).collect(),
            "/special_attention" => {
                SPECIAL_ATTENTION.iter().map(|one| Choice::new(one.id, one.text.clone())).collect()
            }
            "/indicators/0/code" => {
                // The official names are known in English only.
                let name = |one: &Indicator| Text::only(Language::English, one.name);
                let all = Indicator::all().iter();
                all.filter_map(|one| Some(Choice::new(one.code, name(one)?))).collect()
            }
            "/policy_fit/antwerp/agreement_refs" => agreement_numbers(),
            "/specific_objectives" | "/budget/by_specific_objective/0/specific_objective" => {
                SpecificObjective::ALL.iter().map(|one| objective(*one)).collect()
            }
            _ => match self.kind() {
                FieldKind::Code(codes) | FieldKind::List(&FieldKind::Code(codes)) => of_list(codes),
                _ => Vec::new(),
            },
        }
    }

    /// Returns whether only the [choices](Self::choices) are accepted: another value cannot be read, or a condition
    /// fails. Returns `false` if there are none, and for the calls and the numbers of the coalition agreement: others exist,
    /// and give a warning or a remark.
    ///
    /// ```
    /// use efro_gti::project::Field;
    ///
    /// let closed = |place: &str| {
    ///     let field = Field::get(&place.parse().expect("a pointer")).expect("a field of a proposal");
    ///     field.only_choices()
    /// };
    /// assert!(closed("/themes") && closed("/urban_needs"));
    /// assert!(!closed("/call") && !closed("/title"));
    /// ```
    pub fn only_choices(&self) -> bool {
        const SUGGESTED: [&str; 3] =
            ["/call", "/indicators/0/code", "/policy_fit/antwerp/agreement_refs"];
        !SUGGESTED.contains(&self.pointer()) && !self.choices().is_empty()
    }

    /// Returns whether an empty list is an answer: that there are none, which differs from a list that is not filled
    /// in. A form needs a box "none" for such a list.
    ///
    /// ```
    /// use efro_gti::project::Field;
    ///
    /// let place = "/scrutinised_activities".parse()?;
    /// let activities = Field::get(&place).expect("a field of a proposal");
    /// assert!(activities.none_is_an_answer());
    /// # Ok::<(), efro_gti::ParseError>(())
    /// ```
    pub fn none_is_an_answer(&self) -> bool {
        ["/scrutinised_activities", "/other_european_funding"].contains(&self.pointer())
    }
}

impl Choice {
    fn new(code: &'static str, text: Text) -> Self {
        Self { code, text, city: None, heading: None }
    }
}

fn of_list(codes: Codes) -> Vec<Choice> {
    codes.all().into_iter().map(|(code, text)| Choice::new(code, text)).collect()
}

/// An objective by its code and its name, since people know it by either.
fn objective(objective: SpecificObjective) -> Choice {
    let code = objective.code();
    Choice::new(code, Text::of(|language| format!("{code}: {}", objective.text(language))))
}

fn municipality(city: City) -> Choice {
    let name = Text::of(|language| city.text(language));
    Choice { city: Some(city), ..Choice::new(city.nis(), name) }
}

fn call(call: &'static Call) -> Choice {
    Choice::new(call.name.text(Language::Dutch), call.name.clone())
}

fn needs(city: City) -> impl Iterator<Item = Choice> {
    let strategy = city.strategy();
    let choice = move |code, text: &Text, heading| Choice {
        city: Some(city),
        heading: Some(heading),
        ..Choice::new(code, text.clone())
    };
    let needs = strategy.needs.iter().filter(|one| one.kind == NeedKind::Need).map(move |need| {
        let domain = |language| need.domain.text(language);
        let heading = Text::of(|language| {
            let domain = domain(language);
            say!(language, "Noden: {domain}", "Needs: {domain}")
        });
        choice(need.id, &need.text, heading)
    });
    let opportunities = strategy.opportunities.iter().map(move |one| {
        let heading = Text::of(|language| {
            let chapter = one.chapter.text(language);
            say!(language, "Kansen: {chapter}", "Opportunities: {chapter}")
        });
        choice(one.id, &one.text, heading)
    });
    needs.chain(opportunities)
}

/// The requirements of the principles that ask for an answer in words. Other conditions decide the rest.
fn required(city: City) -> impl Iterator<Item = Choice> {
    let decided = |id: &str| Condition::all().any(|one| one.decides().contains(&id));
    let principles = city.strategy().principles.iter().filter(move |one| !decided(one.id));
    principles.filter_map(move |one| {
        Some(Choice { city: Some(city), ..Choice::new(one.id, one.required.clone()?) })
    })
}

fn preferred(city: City) -> impl Iterator<Item = Choice> {
    city.strategy().principles.iter().filter_map(move |one| {
        let text = preference(one.preferred.as_ref()?);
        Some(Choice { city: Some(city), ..Choice::new(one.id, text) })
    })
}

/// The numbers that the strategy quotes.
fn agreement_numbers() -> Vec<Choice> {
    let strategy = City::Antwerp.strategy();
    let opportunities = strategy.opportunities.iter().flat_map(|one| one.agreement_refs);
    let actions = strategy.example_actions.iter().flat_map(|one| one.agreement_refs);
    let numbers: BTreeSet<&'static str> = opportunities.chain(actions).copied().collect();
    let choice = |number: &'static str| Choice {
        city: Some(City::Antwerp),
        ..Choice::new(number, Text::of(|_| number))
    };
    // By number: BA2 before BA10.
    let mut numbers: Vec<&'static str> = numbers.into_iter().collect();
    numbers.sort_by_key(|number| (number.len(), *number));
    numbers.into_iter().map(choice).collect()
}
