//! What goes where: from the programme over priority, objective and theme to the place.

use efro_gti::portfolio::Commitments;
use efro_gti::rules::Strand;
use efro_gti::{Euro, Language, Priority, Slice, SpecificObjective, Theme};
use svg::node::element::path::Data;
use svg::node::element::{Group, Path, Rectangle, Title};

use super::drawing::{Style, color, label, length, millions, rounded};
use super::{Drawn, MARGIN};

const HEIGHT: f64 = 560.0;
const NODE: f64 = 14.0;
const GAP: f64 = 19.0;
/// The position of each column; the names of themes and strands take the most room.
const COLUMNS: [f64; 5] = [MARGIN, 235.0, 435.0, 690.0, 1060.0];

/// A slice in its column, and how far down money has come in and gone out of it.
struct Node {
    slice: Slice,
    amount: Euro,
    x: f64,
    y: f64,
    height: f64,
    in_at: f64,
    out_at: f64,
}

pub(super) fn draw(standing: &Commitments, top: f64, language: Language) -> Drawn {
    let themes = Theme::ALL.iter().copied().map(Slice::theme);
    let columns = [
        vec![Slice::NET],
        Priority::ALL.iter().copied().map(Slice::priority).collect(),
        SpecificObjective::ALL.iter().copied().map(Slice::specific_objective).collect(),
        themes.chain([Slice::NO_THEME]).collect(),
        Strand::ALL.iter().copied().map(Slice::strand).collect(),
    ];
    let amount = |slice: Slice| standing.funding(slice).erdf;
    let columns = columns.map(|slices| {
        let slices = slices.into_iter().map(|slice| (slice, amount(slice)));
        slices.filter(|(_, amount)| *amount > Euro::ZERO).collect::<Vec<_>>()
    });
    let most = columns.iter().map(Vec::len).max().unwrap_or_default();
    let scale = (HEIGHT - gaps(most)) / length(amount(Slice::NET)).max(1.0);
    let mut placed: Vec<Vec<Node>> = Vec::new();
    for (column, x) in columns.into_iter().zip(COLUMNS) {
        let used: f64 = column.iter().map(|(_, amount)| length(*amount) * scale).sum();
        let mut y = top + (HEIGHT - used - gaps(column.len())) / 2.0;
        let nodes = column.into_iter().map(|(slice, amount)| {
            let height = length(amount) * scale;
            let node = Node { slice, amount, x, y, height, in_at: y, out_at: y };
            y += height + GAP;
            node
        });
        placed.push(nodes.collect());
    }

    let mut ribbons = Group::new();
    for at in 1..placed.len() {
        let (before, after) = placed.split_at_mut(at);
        for ribbon in between(&mut before[at - 1], &mut after[0], scale, standing, language) {
            ribbons = ribbons.add(ribbon);
        }
    }
    let mut drawing = Group::new().add(ribbons);
    for (column, nodes) in placed.iter().enumerate() {
        if let Some(first) = nodes.first() {
            drawing =
                drawing.add(label(heads(language)[column], first.x, top - 14.0, Style::small()));
        }
        for node in nodes {
            let middle = node.y + node.height / 2.0 + 4.5;
            let text =
                format!("{} {}", name(node.slice, language), millions(node.amount, language));
            let bar = Rectangle::new()
                .set("x", rounded(node.x))
                .set("y", rounded(node.y))
                .set("width", NODE)
                .set("height", rounded(node.height.max(1.0)))
                .set("fill", "#333333");
            drawing =
                drawing.add(bar).add(label(&text, node.x + NODE + 5.0, middle, Style::body()));
        }
    }
    let legend_at = top + HEIGHT + 22.0;
    Drawn { drawing: drawing.add(legend(legend_at, language)), bottom: legend_at }
}

/// The gaps between this many nodes.
#[expect(clippy::cast_precision_loss, reason = "a handful")]
fn gaps(nodes: usize) -> f64 {
    nodes.saturating_sub(1) as f64 * GAP
}

/// The money that goes from each node of a column to each of the next, by priority.
fn between(
    from: &mut [Node],
    to: &mut [Node],
    scale: f64,
    standing: &Commitments,
    language: Language,
) -> Vec<Path> {
    let mut ribbons = Vec::new();
    for priority in Priority::ALL {
        for source in &mut *from {
            for target in &mut *to {
                let both = source.slice.intersection(target.slice);
                let slice = both.and_then(|both| both.intersection(Slice::priority(*priority)));
                let amount = slice.map_or(Euro::ZERO, |slice| standing.funding(slice).erdf);
                if amount <= Euro::ZERO {
                    continue;
                }
                let height = length(amount) * scale;
                let title = format!(
                    "{} → {}: {}",
                    name(source.slice, language),
                    name(target.slice, language),
                    amount.text(language)
                );
                let ribbon =
                    ribbon((source.x + NODE, source.out_at), (target.x, target.in_at), height)
                        .set("fill", color(*priority))
                        .set("fill-opacity", 0.5)
                        .add(Title::new(title));
                ribbons.push(ribbon);
                source.out_at += height;
                target.in_at += height;
            }
        }
    }
    ribbons
}

fn ribbon(from: (f64, f64), to: (f64, f64), height: f64) -> Path {
    let middle = rounded(f64::midpoint(from.0, to.0));
    let [(left, upper), (right, lower)] = [from, to].map(|(x, y)| (rounded(x), rounded(y)));
    let height = rounded(height.max(0.6));
    let data = Data::new()
        .move_to((left, upper))
        .cubic_curve_to((middle, upper, middle, lower, right, lower))
        .line_by((0, height))
        .cubic_curve_to((
            middle,
            rounded(lower + height),
            middle,
            rounded(upper + height),
            left,
            rounded(upper + height),
        ))
        .close();
    Path::new().set("d", data)
}

fn heads(language: Language) -> [&'static str; 5] {
    match language {
        Language::Dutch => {
            ["programma", "prioriteit", "specifieke doelstelling", "thema", "plaats"]
        }
        Language::English => ["programme", "priority", "specific objective", "theme", "place"],
    }
}

fn name(slice: Slice, language: Language) -> String {
    match (slice, language) {
        (Slice::NET, Language::Dutch) => "programma".into(),
        (Slice::NET, Language::English) => "programme".into(),
        (slice, _) => {
            let text = slice.text(language);
            // Its column says that it is one.
            let text = ["prioriteit ", "priority ", "thema ", "theme "]
                .iter()
                .find_map(|kind| text.strip_prefix(kind))
                .unwrap_or(&text);
            text.to_string()
        }
    }
}

fn legend(y: f64, language: Language) -> Group {
    let mut legend = Group::new();
    let mut x = MARGIN;
    for priority in Priority::ALL {
        let text = format!("{priority} {}", priority.text(language));
        let swatch = Rectangle::new()
            .set("x", x)
            .set("y", rounded(y - 11.0))
            .set("width", 22)
            .set("height", 13)
            .set("fill", color(*priority))
            .set("fill-opacity", 0.5);
        legend = legend.add(swatch).add(label(&text, x + 29.0, y, Style::small()));
        x += 290.0;
    }
    legend
}
