//! The tables of stages, progress and headroom.

use comfy_table::Cell;
use efro_gti::allocation::Headroom;
use efro_gti::portfolio::{Progress, Stage, StageAmounts};
use efro_gti::rules::Strand;
use efro_gti::{Language, Priority, Slice, SpecificObjective};

use crate::rules_table::number;
use crate::table::table;

/// The slices whose progress is shown.
pub(crate) fn slices() -> Vec<Slice> {
    let priorities = Priority::ALL.iter().copied().map(Slice::priority);
    let urban = [Slice::URBAN, Slice::TWO_CITIES];
    let cities = [Strand::Antwerp, Strand::Ghent, Strand::BothCities].map(Slice::strand);
    std::iter::once(Slice::NET)
        .chain(priorities)
        .chain(objectives())
        .chain(urban)
        .chain(cities)
        .collect()
}

/// The strands whose headroom is shown, the two cities as one.
fn strands() -> [Slice; 3] {
    [Slice::TWO_CITIES, Slice::strand(Strand::OtherUrban), Slice::strand(Strand::Regular)]
}

fn objectives() -> impl Iterator<Item = Slice> {
    SpecificObjective::ALL.iter().copied().map(Slice::specific_objective)
}

/// Each objective in each of these strands.
pub(crate) fn cells() -> Vec<Slice> {
    objectives()
        .flat_map(|objective| strands().map(|strand| objective.intersection(strand)))
        .flatten()
        .collect()
}

/// Returns a table of the amounts that are committed and paid at each stage.
pub(crate) fn stages_table(stages: &[StageAmounts], language: Language) -> String {
    let header = match language {
        Language::Dutch => ["stadium", "delen", "EFRO", "totale kosten", "betaald EFRO"],
        Language::English => ["stage", "parts", "ERDF", "total cost", "paid ERDF"],
    };
    let mut table = table();
    table.set_header(header);
    for one in stages {
        let amounts = [one.committed.erdf, one.committed.total, one.paid.erdf];
        let amounts = amounts.map(|amount| number(amount.text(language)));
        let start = [Cell::new(one.stage.text(language)), number(one.count.to_string())];
        table.add_row(start.into_iter().chain(amounts));
    }
    table.to_string()
}

/// The progress of each slice that is planned or has commitments: what has reached each level, and what is left of the
/// planned amount.
pub(crate) fn progress_table(progress: &[Progress], language: Language) -> String {
    let header = match language {
        Language::Dutch => [
            "EFRO",
            "gepland",
            "geselecteerd",
            "saldo",
            "gecontracteerd",
            "saldo",
            "betaald",
            "saldo",
        ],
        Language::English => {
            ["ERDF", "planned", "selected", "balance", "contracted", "balance", "paid", "balance"]
        }
    };
    let mut table = table();
    table.set_header(header);
    let shown = |one: &&Progress| one.planned.is_some() || !one.selected.amount.is_zero();
    for one in progress.iter().filter(shown) {
        let planned = one.planned.map(|planned| planned.text(language)).unwrap_or_default();
        let levels = [one.selected, one.contracted, one.paid];
        let levels = levels.into_iter().flat_map(|reached| {
            let balance = reached.remaining.map(|left| left.text(language));
            [number(reached.amount.text(language)), number(balance.unwrap_or_default())]
        });
        let name = Cell::new(one.slice.text(language));
        table.add_row([name, number(planned)].into_iter().chain(levels));
    }
    table.to_string()
}

/// Returns a line for each kind of payment that should not have been made: to withdrawn operations, without a
/// contract, and above the commitment.
pub(crate) fn paid_in_error(
    stages: &[StageAmounts],
    progress: &[Progress],
    language: Language,
) -> Vec<String> {
    let Some(net) = progress.first() else { return Vec::new() };
    let (recoverable, without_contract, above) = match language {
        Language::Dutch => (
            "terug te vorderen bij ingetrokken acties",
            "betaald aan acties die nog niet gecontracteerd zijn",
            "betaald boven wat is toegekend",
        ),
        Language::English => (
            "recoverable from withdrawn operations",
            "paid to operations that are not contracted yet",
            "paid above what is committed",
        ),
    };
    let selected = stages.iter().find(|one| one.stage == Stage::Selected);
    let paid_early = selected.map(|selected| selected.paid.erdf).unwrap_or_default();
    let lines = [
        (net.recoverable, recoverable),
        (paid_early, without_contract),
        (net.paid_above_committed, above),
    ];
    let lines = lines.into_iter().filter(|(amount, _)| !amount.is_zero());
    lines.map(|(amount, what)| format!("{} {what}", amount.text(language))).collect()
}

/// The headroom of each objective in each strand, with the rules that limit it, and how to read it.
pub(crate) fn headroom_table(headroom: &[Headroom], language: Language) -> String {
    let (title, legend) = match language {
        Language::Dutch => (
            "nog mogelijk",
            " Onder een bedrag staat de regel die het begrenst; staat er geen, dan begrenst het plan het.\n \
             De bedragen zijn alternatieven, over dezelfde middelen: tel ze niet op.",
        ),
        Language::English => (
            "room",
            " Below an amount is the rule that limits it; without one, the plan limits it.\n \
             The amounts are alternatives, of the same money: do not add them up.",
        ),
    };
    let mut table = table();
    let header =
        std::iter::once(title.to_string()).chain(strands().map(|strand| strand.text(language)));
    table.set_header(header);
    for (objective, row) in objectives().zip(headroom.chunks(strands().len())) {
        let room = row.iter().map(|one| {
            let amount = one.amount_text(language);
            let limiting: Vec<&str> = one.limiting_rules().collect();
            let rules = one.rules.iter().filter(|rule| limiting.contains(&&*rule.rule));
            let titles = rules.map(|rule| rule.title.text(language));
            let lines: Vec<&str> = std::iter::once(&*amount).chain(titles).collect();
            number(lines.join("\n"))
        });
        table.add_row(std::iter::once(Cell::new(objective)).chain(room));
    }
    format!("{table}\n{legend}")
}
