//! Texts and colours of the chart.

use efro_gti::document::escaped;
use efro_gti::{Euro, Language, Priority};
use svg::node::element::Text;

/// The style of a text.
#[derive(Clone, Copy)]
pub(super) struct Style {
    size: f64,
    weight: &'static str,
    fill: &'static str,
    anchor: &'static str,
}

impl Style {
    pub(super) const fn body() -> Self {
        Self { size: 13.0, weight: "normal", fill: "#1a1a1a", anchor: "start" }
    }

    pub(super) const fn small() -> Self {
        Self { size: 12.5, fill: "#444444", ..Self::body() }
    }

    pub(super) const fn heading() -> Self {
        Self { size: 17.0, weight: "bold", ..Self::body() }
    }

    pub(super) const fn title() -> Self {
        Self { size: 23.0, ..Self::heading() }
    }

    pub(super) const fn bold(self) -> Self {
        Self { weight: "bold", ..self }
    }

    pub(super) const fn anchored(self, anchor: &'static str) -> Self {
        Self { anchor, ..self }
    }
}

/// Returns a text that is anchored at a place, with a white outline so that it is readable on bars.
pub(super) fn label(text: &str, x: f64, y: f64, style: Style) -> Text {
    Text::new(escaped(text))
        .set("x", rounded(x))
        .set("y", rounded(y))
        .set("font-size", style.size)
        .set("font-weight", style.weight)
        .set("fill", style.fill)
        .set("text-anchor", style.anchor)
        .set("stroke", "white")
        .set("stroke-width", 3)
        .set("stroke-linejoin", "round")
        .set("paint-order", "stroke")
}

/// Rounds to tenths of a pixel, which keeps the file short.
pub(super) fn rounded(pixels: f64) -> f64 {
    (pixels * 10.0).round() / 10.0
}

/// The colour of a priority. The two also differ in greyscale.
pub(super) fn color(priority: Priority) -> &'static str {
    match priority {
        Priority::SmartFlanders => "#1f4e79",
        Priority::SustainableFlanders => "#6aa84f",
    }
}

/// An amount in millions of euros with one decimal.
pub(super) fn millions(amount: Euro, language: Language) -> String {
    let tenths = (i128::from(amount.cents()) + 5_000_000).div_euclid(10_000_000);
    let point = match language {
        Language::Dutch => ',',
        Language::English => '.',
    };
    match tenths {
        0 if !amount.is_zero() => format!("< 0{point}1"),
        _ => format!("{}{point}{}", tenths / 10, tenths % 10),
    }
}

/// An amount as a length.
#[expect(clippy::cast_precision_loss, reason = "only drawn")]
pub(super) fn length(amount: Euro) -> f64 {
    amount.cents().max(0) as f64
}
