//! The pictures of the allocation: the share that each rule requires and the actual share, to scale, in the published plan.

use efro_gti::allocation::Amounts;
use efro_gti::report::Measure;
use efro_gti::rules::Base;
use efro_gti::{Euro, FinancialPlan, Language, Outcome, Priority, RuleSet, Slice};
use svg::Node as _;
use svg::node::element::Group;
use svg::node::element::path::Data;

use super::drawing::{Area, LINE, Style, WIDTH, color, picture, rounded, stroked, words};
use crate::markdown::{list, plain};

const EN: Language = Language::English;
const PLAN: &str = include_str!("../../data/efro-vlaanderen-2021-2027.json");

pub(crate) fn page() -> Result<String, String> {
    let plan = FinancialPlan::from_json(PLAN).map_err(|error| error.to_string())?;
    let sets = RuleSet::built_in().map(|set| of_set(&plan, &set));
    let sets: Vec<String> = sets.collect::<Result<_, _>>()?;
    Ok(format!(
        "# The money in two pictures\n\n\
         The published figures of the programme, all bars to one scale. The bar of a rule is below its base, and its outline \
         has the length of the base. The mark is where the rule wants the bar to end.\n\n\
         {}\
         The plan takes for granted:\n\n{}",
        sets.concat(),
        list(plan.assumptions().iter().map(|one| plain(one.text.text(EN)))),
    ))
}

/// Returns a picture of the rules of a set, and a list that says the same in words.
fn of_set(plan: &FinancialPlan, set: &RuleSet) -> Result<String, String> {
    let report = set.check(plan);
    let rules: Vec<Taken> =
        report.outcomes().iter().filter_map(|one| Some((one, one.measure()?))).collect();
    let mut drawn =
        Drawn { drawing: Group::new(), y: 0.0, scale: scale(amount(plan, Slice::PROGRAMME)?) };
    for node in roots(plan, &rules)? {
        drawn.node(&node, 0.0);
    }
    let said = rules.iter().map(|(outcome, measure)| {
        let measured = plain(&measure.text(EN));
        format!(
            "[`{0}`](super::catalogue#rule-{0}), {1}: {measured}",
            outcome.id(),
            verdict(outcome)
        )
    });
    let title = sentence(set.title().text(EN));
    Ok(format!(
        "## {title}: `{}`\n\n{}\n{}",
        set.id(),
        picture(
            &title,
            "Bars below each other: the programme, and what each rule takes of what. The list below says the same.",
            drawn.y,
            drawn.drawing
        ),
        list(said)
    ))
}

/// The outcome and the measure of a rule that was evaluated.
type Taken<'a> = (&'a Outcome, &'a Measure);

/// An amount, and the parts that rules take of it.
struct Node<'a> {
    name: String,
    amount: Euro,
    color: &'static str,
    rule: Option<Taken<'a>>,
    parts: Vec<Node<'a>>,
}

/// Returns the programme, and the declared base if a rule uses it.
fn roots<'a>(plan: &FinancialPlan, rules: &[Taken<'a>]) -> Result<Vec<Node<'a>>, String> {
    let of_plan = |slice: Slice| -> Result<Node<'a>, String> {
        let (base, amount) = (slice.into(), amount(plan, slice)?);
        Ok(Node::base(base, amount, rules))
    };
    let mut programme = of_plan(Slice::PROGRAMME)?;
    if rules.iter().any(|(_, measure)| measure.base == Slice::NET.into()) {
        programme.parts.push(of_plan(Slice::TECHNICAL_ASSISTANCE)?);
        programme.parts.push(of_plan(Slice::NET)?);
    }
    let declared = rules.iter().find(|(_, measure)| measure.base == Base::Declared);
    let declared = declared.map(|(_, one)| Node::base(Base::Declared, one.base_amount, rules));
    Ok([programme].into_iter().chain(declared).collect())
}

impl<'a> Node<'a> {
    fn base(base: Base, amount: Euro, rules: &[Taken<'a>]) -> Self {
        // The full name does not fit on a line with the amount.
        let net = base == Slice::NET.into();
        let name =
            if net { "Net of technical assistance".into() } else { sentence(&base.text(EN)) };
        let parts = Self::taken_of(base, rules);
        Self { name, amount, color: "currentColor", rule: None, parts }
    }

    fn taken_of(base: Base, rules: &[Taken<'a>]) -> Vec<Self> {
        let of_this = rules.iter().filter(|(_, measure)| measure.base == base);
        let node = |rule: &Taken<'a>| {
            let (amount, target) = (rule.1.actual, rule.1.target);
            let priority = Priority::ALL.iter().find(|one| Slice::priority(**one) == target);
            Self {
                color: priority.map_or("currentColor", |one| color(*one)),
                rule: Some(*rule),
                ..Self::base(target.into(), amount, rules)
            }
        };
        of_this.map(node).collect()
    }
}

/// The drawing so far, and its height.
struct Drawn {
    drawing: Group,
    y: f64,
    scale: f64,
}

impl Drawn {
    /// Draws the bar of a node, and the bars of its parts below it. All bars start at the left, so that their ends can be
    /// compared; the text above a bar is indented.
    fn node(&mut self, node: &Node, indent: f64) {
        const BAR: f64 = 16.0;
        let bar = Area { x: 0.0, y: self.y + 23.0, width: self.length(node.amount), height: BAR };
        if indent > 0.0 {
            let down = Data::new().move_to((indent - 14.0, self.y)).vertical_line_to(self.y + 11.0);
            self.add(stroked(down.horizontal_line_to(indent - 4.0)));
        }
        self.add(words(&node.name, indent, self.y + 16.0, Style::BOLD));
        self.add(words(&millions(node.amount), WIDTH, self.y + 16.0, Style::BODY.at_the_end()));
        self.y = bar.bottom();
        if let Some((outcome, measure)) = node.rule {
            let whole = Area { width: self.length(measure.base_amount), ..bar };
            let required = rounded(self.length(measure.required));
            let (top, bottom) = (bar.y - 4.0, bar.bottom() + 4.0);
            let mark = Data::new().move_to((required, top)).vertical_line_to(bottom);
            self.add(whole.boxed(node.color).set("rx", 0));
            self.add(bar.filled(node.color, 0.55));
            self.add(stroked(mark).set("stroke-opacity", 1).set("stroke-width", 2.5));
            self.y += LINE;
            self.add(words(&asked(outcome, measure), indent, self.y, Style::SMALL));
        } else {
            self.add(bar.filled(node.color, 0.55));
        }
        self.y += 14.0;
        for part in &node.parts {
            self.node(part, indent + INDENT);
        }
    }

    fn add(&mut self, drawn: impl Into<Box<dyn svg::Node>>) {
        self.drawing.append(drawn);
    }

    #[expect(clippy::cast_precision_loss, reason = "only drawn")]
    fn length(&self, amount: Euro) -> f64 {
        amount.cents() as f64 * self.scale
    }
}

/// The indent of the text of a part below that of its base. It leaves room for the line between the two.
const INDENT: f64 = 20.0;

/// Returns the units per cent at which the bar of the programme has the width of the picture.
#[expect(clippy::cast_precision_loss, reason = "only drawn")]
fn scale(programme: Euro) -> f64 {
    (WIDTH - 1.0) / programme.cents() as f64
}

/// Returns the requirement of a rule, and the verdict.
fn asked(outcome: &Outcome, measure: &Measure) -> String {
    let (sign, share) = (measure.bound.sign(), measure.share.text(EN));
    let required = millions(measure.required);
    format!("{sign} {share}, {required} required: {}", verdict(outcome))
}

fn amount(plan: &FinancialPlan, slice: Slice) -> Result<Euro, String> {
    plan.figure(slice).map(|figure| figure.amount()).map_err(|_| format!("no figure for {slice}"))
}

/// Returns the verdict, with the severity if the rule failed.
fn verdict(outcome: &Outcome) -> String {
    let verdict = outcome.verdict().text(EN);
    match outcome.severity() {
        Some(severity) => format!("{verdict} ({})", severity.text(EN)),
        None if outcome.measure().is_some_and(|one| one.within_precision) => {
            format!("{verdict} (within rounding)")
        }
        None => verdict.into(),
    }
}

/// Returns an amount as published: in millions, with three decimals.
fn millions(amount: Euro) -> String {
    let thousands = (amount.cents() + 50_000) / 100_000;
    format!("€{}.{:03} million", thousands / 1_000, thousands % 1_000)
}

fn sentence(text: &str) -> String {
    let mut characters = text.chars();
    let first = characters.next().map(|one| one.to_uppercase().to_string());
    format!("{}{}", first.unwrap_or_default(), characters.as_str())
}
