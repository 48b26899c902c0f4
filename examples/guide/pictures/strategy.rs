//! The picture of the strategy: priorities, specific objectives, themes and cities.

use efro_gti::strategy::NeedKind;
use efro_gti::{City, Language, Priority, SpecificObjective, Theme};
use svg::node::element::path::Data;
use svg::node::element::{Group, Path};

use super::drawing::{Area, Style, WIDTH, arrow, color, count, picture, rounded, stroked, words};
use crate::markdown::list;

const EN: Language = Language::English;

/// The widths of the two columns. Lines connect them in the space between.
const OBJECTIVES: f64 = 142.0;
const THEMES: f64 = 202.0;
/// The space for the bracket next to the themes, from which an arrow leads to each city.
const BRACKET: f64 = 12.0;
const BOX: f64 = 46.0;
const STEP: f64 = 55.0;
/// The height of the name of a priority, above its objectives.
const HEADING: f64 = 28.0;
const CITY: f64 = 88.0;

pub(crate) fn page() -> String {
    format!(
        "# The strategy in one picture\n\n{}\nThe same in words, in which both cities have every theme:\n\n{}",
        picture(
            "Priorities, specific objectives, themes and cities",
            "Each priority has specific objectives; lines lead from each objective to the themes that the strategy \
             ties to it; both cities have all themes. The list below says the same.",
            height(),
            drawing(),
        ),
        in_words(),
    )
}

fn drawing() -> Group {
    let mut drawing = Group::new();
    for theme in Theme::ALL {
        for objective in theme.specific_objectives() {
            drawing = drawing.add(tie(*objective, *theme));
        }
    }
    for priority in Priority::ALL {
        let first = priority.specific_objectives().next();
        let top = first.map_or(0.0, |one| objective_area(one).y) - 10.0;
        drawing =
            drawing.add(words(&heading(*priority), 0.0, top, Style::BOLD.filled(color(*priority))));
        for objective in priority.specific_objectives() {
            let area = objective_area(objective);
            drawing = drawing.add(area.boxed(color(*priority))).add(
                area.lines(&[(objective.code(), Style::BOLD), (&name(objective), Style::SMALL)]),
            );
        }
    }
    for theme in Theme::ALL {
        let area = theme_area(*theme);
        let lines = lines_of(theme.text(EN));
        let lines: Vec<(&str, Style)> =
            lines.iter().map(|one| (one.as_str(), Style::BODY)).collect();
        drawing = drawing.add(area.boxed("currentColor")).add(area.lines(&lines));
    }
    let (top, left, right) = (theme_area(by_objectives()[0]).y, WIDTH - BRACKET + 4.0, WIDTH - 1.0);
    let bracket = Data::new().move_to((left, top)).horizontal_line_to(right);
    let bracket = bracket.vertical_line_to(end_of_columns()).horizontal_line_to(left);
    drawing = drawing.add(stroked(bracket));
    for city in City::ALL {
        drawing = drawing.add(of_city(*city));
    }
    drawing
}

fn of_city(city: City) -> Group {
    let area = city_area(city);
    let strategy = city.strategy();
    let needs = strategy.needs.iter().filter(|one| one.kind == NeedKind::Need).count();
    let counted = [
        format!("{} principles, {needs} needs", strategy.principles.len()),
        format!("{} opportunities", strategy.opportunities.len()),
        format!("{} example actions", strategy.example_actions.len()),
    ];
    let mut lines = vec![(city.text(EN), Style::BOLD)];
    lines.extend(counted.iter().map(|one| (one.as_str(), Style::SMALL)));
    let way = end_of_columns() + 16.0;
    let to_the_side = Data::new().move_to((WIDTH - 1.0, end_of_columns())).vertical_line_to(way);
    Group::new()
        .add(stroked(to_the_side.horizontal_line_to(area.middle())))
        .add(arrow((area.middle(), way), (area.middle(), area.y - 3.0)))
        .add(area.boxed("currentColor"))
        .add(area.lines(&lines))
}

/// Returns the box of an objective, below the name of its priority.
fn objective_area(objective: SpecificObjective) -> Area {
    let place = place_in(SpecificObjective::ALL, &objective);
    let priority = place_in(Priority::ALL, &objective.priority());
    let y = HEADING * (priority + 1.0) + STEP * place;
    Area { x: 0.0, y, width: OBJECTIVES, height: BOX }
}

/// Returns the box of a theme, next to its objectives, so that few lines cross.
fn theme_area(theme: Theme) -> Area {
    let themes = by_objectives();
    let step = (end_of_columns() - HEADING - BOX) / (count(themes.len()) - 1.0);
    let y = HEADING + step * place_in(&themes, &theme);
    Area { x: WIDTH - BRACKET - THEMES, y, width: THEMES, height: BOX }
}

/// Returns the themes in the order of the average position of their objectives.
fn by_objectives() -> Vec<Theme> {
    let middle = |theme: &Theme| {
        let objectives = theme.specific_objectives();
        let places = objectives.iter().map(|one| place_in(SpecificObjective::ALL, one));
        places.sum::<f64>() / count(objectives.len())
    };
    let mut themes = Theme::ALL.to_vec();
    themes.sort_by(|one, other| middle(one).total_cmp(&middle(other)));
    themes
}

fn city_area(city: City) -> Area {
    let width = (WIDTH - 16.0) / 2.0;
    let x = (width + 16.0) * place_in(City::ALL, &city);
    Area { x, y: end_of_columns() + 34.0, width, height: CITY }
}

fn end_of_columns() -> f64 {
    SpecificObjective::ALL.iter().map(|one| objective_area(*one).bottom()).fold(0.0, f64::max)
}

fn height() -> f64 {
    City::ALL.iter().map(|one| city_area(*one).bottom()).fold(0.0, f64::max)
}

fn place_in<T: PartialEq>(all: &[T], one: &T) -> f64 {
    count(all.iter().take_while(|other| *other != one).count())
}

/// Returns a line from an objective to one of its themes, in the colour of its priority.
fn tie(objective: SpecificObjective, theme: Theme) -> Path {
    let (from, to) = (objective_area(objective), theme_area(theme));
    // The lines to a theme end at different heights.
    let ties = theme.specific_objectives();
    let share = (place_in(ties, &objective) + 1.0) / (count(ties.len()) + 1.0);
    let (y, end) = (from.y + from.height / 2.0, to.y + to.height * share);
    let (x, middle) = (from.x + from.width, f64::midpoint(from.x + from.width, to.x));
    let data = Data::new().move_to((x, rounded(y)));
    stroked(data.cubic_curve_to((middle, rounded(y), middle, rounded(end), to.x, rounded(end))))
        .set("stroke", color(objective.priority()))
        .set("stroke-opacity", 0.85)
        .set("stroke-width", 2)
}

fn heading(priority: Priority) -> String {
    format!("{priority} {}", priority.text(EN))
}

/// Returns the name of the objective's variant as words, since the official name is too long.
fn name(objective: SpecificObjective) -> String {
    let mut name = String::new();
    for character in format!("{objective:?}").chars() {
        if character.is_uppercase() && !name.is_empty() {
            name.push(' ');
        }
        name.extend(character.to_lowercase());
    }
    name
}

/// Returns a text on one line, or on two of about the same length if it is long.
fn lines_of(text: &str) -> Vec<String> {
    const MOST: usize = 26;
    let (middle, longer) = (text.len() / 2, text.len() > MOST);
    let blanks = text.match_indices(' ').map(|(at, _)| at);
    match blanks.min_by_key(|at| at.abs_diff(middle)).filter(|_| longer) {
        Some(at) => vec![text[..at].into(), text[at + 1..].into()],
        None => vec![text.into()],
    }
}

fn in_words() -> String {
    let themes = |objective: SpecificObjective| -> String {
        let names: Vec<&str> = objective.themes().map(|theme| theme.text(EN)).collect();
        names.join(", ").to_lowercase()
    };
    list(Priority::ALL.iter().flat_map(|priority| priority.specific_objectives()).map(|one| {
        format!("`{one}` {} ({}); themes: {}", one.text(EN), heading(one.priority()), themes(one))
    }))
}
