//! The tables of progress and headroom.

use comfy_table::Cell;
use efro_gti::allocation::Headroom;
use efro_gti::portfolio::{Progress, Remaining};
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

/// The progress of each slice that is planned or has commitments.
pub(crate) fn progress_table(progress: &[Progress], language: Language) -> String {
    let (header, left, over) = match language {
        Language::Dutch => (
            ["EFRO", "gepland", "geselecteerd", "gecontracteerd", "betaald", "saldo"],
            "nog over",
            "boven plan",
        ),
        Language::English => {
            (["ERDF", "planned", "selected", "contracted", "paid", "balance"], "left", "over")
        }
    };
    let mut table = table();
    table.set_header(header);
    for one in progress.iter().filter(|one| one.planned.is_some() || !one.selected.is_zero()) {
        let balance = match one.remaining {
            Some(Remaining::Left(amount)) => format!("{} {left}", amount.text(language)),
            Some(Remaining::Over(amount)) => format!("{} {over}", amount.text(language)),
            None => String::new(),
        };
        table.add_row([
            Cell::new(one.slice),
            number(one.planned.map(|planned| planned.text(language)).unwrap_or_default()),
            number(one.selected.text(language)),
            number(one.contracted.text(language)),
            number(one.paid.text(language)),
            number(balance),
        ]);
    }
    table.to_string()
}

/// The headroom of each objective in each strand, with the rules that limit it.
pub(crate) fn headroom_table(headroom: &[Headroom], language: Language) -> String {
    let title = match language {
        Language::Dutch => "nog mogelijk",
        Language::English => "room",
    };
    let mut table = table();
    let header =
        std::iter::once(title.to_string()).chain(strands().map(|strand| strand.to_string()));
    table.set_header(header);
    for (objective, row) in objectives().zip(headroom.chunks(strands().len())) {
        let room = row.iter().map(|one| {
            let rules: Vec<&str> = one.limiting_rules().collect();
            let amount = one.amount_text(language);
            number(format!("{amount} {}", rules.join(" ")).trim_end().to_string())
        });
        table.add_row(std::iter::once(Cell::new(objective)).chain(room));
    }
    table.to_string()
}
