//! The rows of the list that are not written, as comments above those that are.

use efro_gti::Language;

use super::ImportReport;
use super::text::{heading, money};
use crate::words::{pick, row_count};

/// Returns the comments, each on a line that starts with `#`: the list and its date, and the rows that are not written.
pub fn gaps(report: &ImportReport, language: Language) -> String {
    let rows = &report.rows;
    let later = rows.paid_later.unwrap_or_default();
    let assistance = pick(language, "technische bijstand", "technical assistance");
    let totals = rows.totals.unwrap_or_default();
    let like_totals = pick(
        language,
        "telt niet mee, want lijkt een totaal",
        "not counted, as it looks like a total",
    );
    let paid_later = pick(
        language,
        "telt niet mee, want betaald na de datum van de lijst",
        "not counted, as it was paid after the date of the list",
    );
    let groups = [
        (pick(language, "weggelaten", "left out"), rows.left_out),
        (pick(language, "buiten de strategie", "outside the strategy"), rows.outside),
        (assistance, rows.technical_assistance),
        (like_totals, totals),
        (paid_later, later),
    ];
    let groups = groups.into_iter().filter(|(_, tally)| tally.rows > 0).map(|(name, tally)| {
        let rows = row_count(tally.rows, language);
        format!("{name}: {rows}, {}", money(&tally, report.payments, language))
    });
    let skipped: u64 = rows.skipped.iter().map(|group| group.tally.rows).sum();
    let skipped = (skipped > 0).then(|| {
        let words = pick(language, "overgeslagen door de mapping", "skipped by the mapping");
        format!("{words}: {}", row_count(skipped, language))
    });
    let doubtful = report.words.doubtful.len();
    let doubtful = (doubtful > 0).then(|| {
        let words = pick(language, "woorden om na te kijken", "words to look at");
        format!("{words}: {doubtful}")
    });
    let lines = std::iter::once(heading(report, language).trim_end().to_string());
    let lines = lines.chain(groups).chain(skipped).chain(doubtful);
    lines.map(|line| format!("# {line}\n")).collect()
}
