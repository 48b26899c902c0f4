//! Boxes, text and lines in the colours of rustdoc's theme, for all pictures.

use efro_gti::Priority;
use svg::Document;
use svg::node::element::path::Data;
use svg::node::element::{Description, Group, Path, Rectangle, Text, Title};

/// The width of a picture. A phone shows it only a little smaller, so that its text stays readable.
pub(super) const WIDTH: f64 = 420.0;

/// The height of a line of text.
pub(super) const LINE: f64 = 18.0;

/// The style of text.
#[derive(Clone, Copy)]
pub(super) struct Style {
    size: f64,
    weight: &'static str,
    font: &'static str,
    fill: &'static str,
    anchor: &'static str,
}

impl Style {
    pub(super) const BODY: Self =
        Self { size: 14.0, weight: "400", font: SANS, fill: "currentColor", anchor: "start" };
    pub(super) const BOLD: Self = Self { weight: "500", ..Self::BODY };
    pub(super) const SMALL: Self = Self { size: 12.5, ..Self::BODY };
    pub(super) const CODE: Self = Self { size: 11.5, font: MONO, ..Self::BODY };

    pub(super) const fn centred(self) -> Self {
        Self { anchor: "middle", ..self }
    }

    pub(super) const fn at_the_end(self) -> Self {
        Self { anchor: "end", ..self }
    }

    pub(super) const fn filled(self, fill: &'static str) -> Self {
        Self { fill, ..self }
    }
}

const SANS: &str = "'Fira Sans', Arial, sans-serif";
const MONO: &str = "'Source Code Pro', monospace";

/// Returns the colour of a priority, which depends on the theme of rustdoc.
pub(super) const fn color(priority: Priority) -> &'static str {
    match priority {
        Priority::SmartFlanders => "var(--link-color, #3873ad)",
        Priority::SustainableFlanders => "var(--function-link-color, #ad7c37)",
    }
}

/// Returns text with its baseline at height `y`.
pub(super) fn words(text: &str, x: f64, y: f64, style: Style) -> Text {
    Text::new(text)
        .set("x", rounded(x))
        .set("y", rounded(y))
        .set("font-size", style.size)
        .set("font-weight", style.weight)
        .set("font-family", style.font)
        .set("fill", style.fill)
        .set("text-anchor", style.anchor)
}

/// A rectangle on the picture.
#[derive(Clone, Copy)]
pub(super) struct Area {
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) width: f64,
    pub(super) height: f64,
}

impl Area {
    pub(super) fn middle(self) -> f64 {
        self.x + self.width / 2.0
    }

    pub(super) fn bottom(self) -> f64 {
        self.y + self.height
    }

    /// Returns a tinted box around it.
    pub(super) fn boxed(self, color: &'static str) -> Rectangle {
        self.filled(color, 0.07).set("rx", 5).set("stroke", color).set("stroke-opacity", 0.6)
    }

    /// Returns it filled with a colour.
    pub(super) fn filled(self, color: &'static str, opacity: f64) -> Rectangle {
        Rectangle::new()
            .set("x", rounded(self.x))
            .set("y", rounded(self.y))
            .set("width", rounded(self.width))
            .set("height", rounded(self.height))
            .set("fill", color)
            .set("fill-opacity", opacity)
    }

    /// Returns lines of text in the middle of it.
    pub(super) fn lines(self, lines: &[(&str, Style)]) -> Group {
        let mut y = self.y + self.height / 2.0 + 4.8;
        for _ in 1..lines.len() {
            y -= LINE / 2.0;
        }
        let mut group = Group::new();
        for (text, style) in lines {
            group = group.add(words(text, self.middle(), y, style.centred()));
            y += LINE;
        }
        group
    }
}

/// Returns an arrow from one point down to another.
pub(super) fn arrow(from: (f64, f64), to: (f64, f64)) -> Group {
    let head = Data::new().move_to((to.0 - 4.0, to.1 - 7.0)).line_by((4, 7)).line_by((4, -7));
    let line = Data::new()
        .move_to((rounded(from.0), rounded(from.1)))
        .line_to((rounded(to.0), rounded(to.1)));
    Group::new().add(stroked(line)).add(stroked(head))
}

/// Returns a thin line.
pub(super) fn stroked(data: Data) -> Path {
    Path::new()
        .set("d", data)
        .set("fill", "none")
        .set("stroke", "currentColor")
        .set("stroke-opacity", 0.6)
        .set("stroke-width", 1.5)
}

/// Returns a picture as a block of HTML in Markdown, which must not contain an empty line. `title` and `shows` describe it
/// for readers who cannot see it.
pub(super) fn picture(title: &str, shows: &str, height: f64, drawing: Group) -> String {
    let document = Document::new()
        // A margin of one unit, so that no line at the edge is cut.
        .set("viewBox", (-1, -1, WIDTH + 2.0, rounded(height) + 2.0))
        .set("role", "img")
        .set("style", "display:block;width:100%;max-width:540px;margin:0 auto")
        .add(Title::new(title))
        .add(Description::new().add(svg::node::Text::new(shows)))
        .add(drawing);
    format!("<figure style=\"margin:1.5em 0\">\n{document}\n</figure>\n")
}

/// Rounds to tenths of a unit, which are precise enough and keep the page short.
pub(super) fn rounded(units: f64) -> f64 {
    (units * 10.0).round() / 10.0
}

/// Converts a small number for use in a length.
#[expect(clippy::cast_precision_loss, reason = "a handful")]
pub(super) fn count(number: usize) -> f64 {
    number as f64
}
