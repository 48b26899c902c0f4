//! A chart of a portfolio, for screen and print: the flows of ERDF resources, and each share next to its rule.

mod drawing;
mod flows;
mod shares;

use drawing::{Style, label, millions};
use efro_gti::allocation::Amounts;
use efro_gti::portfolio::Commitments;
use efro_gti::{Language, Report, Slice, Text};
use svg::Document;
use svg::node::element::Rectangle;

/// The data of the chart.
pub(crate) struct Chart<'a> {
    pub(crate) committed: &'a Commitments,
    pub(crate) plan: &'a dyn Amounts,
    pub(crate) report: &'a Report,
    /// A remark on the operations.
    pub(crate) remark: Option<Text>,
}

const WIDTH: f64 = 1400.0;
const MARGIN: f64 = 40.0;

impl Chart<'_> {
    /// Returns the chart as SVG.
    pub(crate) fn svg(&self, language: Language) -> String {
        let flows = flows::draw(self.committed, 150.0, language);
        let shares = shares::draw(self.report, flows.bottom + 64.0, language);
        let height = shares.bottom + MARGIN;
        let page = Rectangle::new().set("width", "100%").set("height", "100%").set("fill", "white");
        let heading = |text: &str, y: f64| label(text, MARGIN, y, Style::heading());
        let (where_to, against) = match language {
            Language::Dutch => ("Waar de middelen heen gaan", "Elk aandeel en zijn regel"),
            Language::English => ("Where the resources go", "Each share and its rule"),
        };
        let document = Document::new()
            .set("viewBox", (0, 0, WIDTH, height))
            .set("width", WIDTH)
            .set("height", height)
            .set("font-family", "Helvetica, Arial, 'DejaVu Sans', sans-serif")
            .set("lang", language.code())
            .add(page)
            .add(label(self.plan.subject(), MARGIN, 46.0, Style::title()))
            .add(label(&self.about(language), MARGIN, 70.0, Style::small()))
            .add(heading(where_to, 108.0))
            .add(flows.drawing)
            .add(heading(against, flows.bottom + 40.0))
            .add(shares.drawing);
        format!("{document}\n")
    }

    /// The committed and planned amounts, and the remark.
    fn about(&self, language: Language) -> String {
        let level = self.committed.level().text(language);
        let committed = millions(self.committed.funding(Slice::NET).erdf, language);
        let of = match (self.plan.figure(Slice::NET), language) {
            (Err(_), _) => String::new(),
            (Ok(planned), Language::Dutch) => {
                format!(" van de {} die gepland zijn", millions(planned.amount(), language))
            }
            (Ok(planned), Language::English) => {
                format!(" of the {} planned", millions(planned.amount(), language))
            }
        };
        let remark = self.remark.as_ref().map(|one| format!(" {}", one.text(language)));
        let remark = remark.unwrap_or_default();
        match language {
            Language::Dutch => format!(
                "EFRO, {level}: {committed}{of}, zonder technische bijstand. Bedragen in miljoen euro, afgerond.{remark}"
            ),
            Language::English => format!(
                "ERDF, {level}: {committed}{of}, net of technical assistance. Amounts in millions of euros, rounded.{remark}"
            ),
        }
    }
}

/// A drawing and the y-position of its end.
struct Drawn {
    drawing: svg::node::element::Group,
    bottom: f64,
}
