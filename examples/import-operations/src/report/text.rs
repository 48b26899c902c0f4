//! The report as text.

use efro_gti::document::escaped;
use efro_gti::report::{Conclusion, Verdict};
use efro_gti::{Euro, Language, Report, Text};

use super::changes;
use super::fields::Found;
use super::lines::{MAX_LINES, amounts, and_more, section, section_of_all};
use super::{CommittedTally, ImportReport, LeftOutRow, PatternGroup, Tally};
use crate::table::Numbered;
use crate::words::{pick, quoted, row_count};

/// Returns the report as text.
pub fn text(report: &ImportReport, language: Language) -> String {
    let parts = [
        heading(report, language),
        rows(report, language),
        section(
            pick(language, "Problemen", "Problems"),
            report.problems.iter().enumerate().map(|(place, group)| {
                let rows = counted(group.tally.rows, &group.first, report.numbered, language);
                let money = money(&group.tally, report.payments, language);
                let problem = problem(group.column.as_ref(), &group.message, language);
                format!("({}) {rows}, {money}: {problem}", place + 1)
            }),
            language,
        ),
        section(
            pick(language, "Weggelaten rijen", "Rows left out"),
            report.left_out.iter().map(|row| left_out(row, report, language)),
            language,
        ),
        section(
            pick(language, "Opmerkingen", "Remarks"),
            report.remarks.iter().map(|remark| {
                let rows = counted(remark.rows, &remark.first, report.numbered, language);
                format!("{rows}: {}", escaped(remark.message.text(language)))
            }),
            language,
        ),
        section(
            pick(
                language,
                "Woorden van de mapping en van de lijst",
                "Words of the mapping and of the list",
            ),
            report
                .words
                .doubtful
                .iter()
                .chain(&report.words.unused)
                .map(|remark| escaped(remark.message.text(language)).into_owned())
                .collect::<Vec<_>>()
                .into_iter(),
            language,
        ),
        section(
            pick(
                language,
                "Woorden die een patroon van de mapping nam",
                "Words that a pattern of the mapping took",
            ),
            report.words.patterns.iter().map(|group| pattern(group, report.payments, language)),
            language,
        ),
        section(
            pick(language, "Totalen van de lijst zelf", "Totals of the list itself"),
            report.checks.iter().map(|check| {
                let verdict = match check.conclusion {
                    Conclusion::Passed => pick(language, "klopt", "passed"),
                    Conclusion::Failed => pick(language, "klopt niet", "failed"),
                    Conclusion::Incomplete => pick(language, "open", "open"),
                };
                format!("{}: {verdict}: {}", check.of, check.message.text(language))
            }),
            language,
        ),
        fields(report, language),
        report.since.as_ref().map(|since| changes::text(since, language)).unwrap_or_default(),
        report.plan.as_ref().map(|plan| commitments(plan, language)).unwrap_or_default(),
    ];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}

/// Returns the line about the list, its date and the conclusion.
pub(super) fn heading(report: &ImportReport, language: Language) -> String {
    let as_of = report.as_of.as_ref().map(|date| format!(", {date}")).unwrap_or_default();
    let (list, mapping) = (escaped(&report.list), escaped(&report.mapping));
    let conclusion = report.conclusion.text(language);
    match language {
        Language::Dutch => format!("{list}{as_of}, gelezen met {mapping}: {conclusion}\n"),
        Language::English => format!("{list}{as_of}, read with {mapping}: {conclusion}\n"),
    }
}

/// The table of what became of the rows, and what was written.
fn rows(report: &ImportReport, language: Language) -> String {
    let rows = &report.rows;
    let mut lines = vec![
        (pick(language, "overgenomen", "mapped").to_string(), &rows.mapped),
        (pick(language, "buiten de strategie", "outside the strategy").to_string(), &rows.outside),
        (
            pick(language, "technische bijstand", "technical assistance").to_string(),
            &rows.technical_assistance,
        ),
    ];
    lines.push((pick(language, "weggelaten", "left out").to_string(), &rows.left_out));
    lines.retain(|(_, tally)| tally.rows > 0);
    lines.push((pick(language, "samen", "together").to_string(), &rows.together));
    if let Some(totals) = &rows.totals {
        let name =
            pick(language, "telt niet mee: lijkt een totaal", "does not count: looks like a total");
        lines.push((name.into(), totals));
    }
    let skipped = pick(language, "overgeslagen", "skipped");
    lines.extend(
        rows.skipped.iter().map(|group| {
            (format!("{skipped}: {}", escaped(group.why.text(language))), &group.tally)
        }),
    );
    if let Some(later) = &rows.paid_later {
        let name = pick(
            language,
            "telt niet mee: betaald na de datum van de lijst",
            "does not count: paid after the date of the list",
        );
        lines.push((name.into(), later));
    }
    let cells: Vec<[String; 7]> = lines
        .into_iter()
        .map(|(name, tally)| {
            let amount = |amount: Euro, unknown| {
                if unknown == tally.rows { "–".into() } else { amount.text(language) }
            };
            let erdf = amount(tally.erdf, tally.erdf_unknown);
            let total = amount(tally.total, tally.total_unknown);
            let committed = |amount: fn(&CommittedTally) -> Euro| match &tally.committed {
                Some(committed) => amount(committed).text(language),
                None if report.payments => "–".into(),
                None => String::new(),
            };
            let (erdf_committed, total_committed) =
                (committed(|one| one.erdf), committed(|one| one.total));
            let rows = tally.rows.to_string();
            [name, rows, erdf, total, erdf_committed, total_committed, unknown(tally, language)]
        })
        .collect();
    let amounts = if report.payments {
        [
            pick(language, "EFRO betaald", "ERDF paid"),
            pick(language, "totaal betaald", "total paid"),
            pick(language, "EFRO toegekend", "ERDF committed"),
            pick(language, "totaal toegekend", "total committed"),
        ]
    } else {
        [pick(language, "EFRO", "ERDF"), pick(language, "totaal", "total"), "", ""]
    };
    let [erdf, total, erdf_committed, total_committed] = amounts;
    let rows = pick(language, "rijen", "rows");
    let head = ["", rows, erdf, total, erdf_committed, total_committed, ""].map(str::to_string);
    let table: Vec<&[String; 7]> = std::iter::once(&head).chain(&cells).collect();
    let width = |column: usize| {
        table.iter().map(|line| line[column].chars().count()).max().unwrap_or_default()
    };
    let widths = [0, 1, 2, 3, 4, 5].map(width);
    let mut text: String = table
        .iter()
        .map(|cells| {
            let mut line = format!(" {:width$}", cells[0], width = widths[0]);
            // A column without a name is not there.
            for column in (1..widths.len()).filter(|column| widths[*column] > 0) {
                line += &format!("  {:>width$}", cells[column], width = widths[column]);
            }
            line += &format!("  {}", cells[6]);
            format!("{}\n", line.trim_end())
        })
        .collect();
    let written = &report.written;
    let (operations, parts) = (written.operations, written.parts);
    let [committed, paid] = [written.committed, written.paid]
        .map(|funds| (funds.erdf.text(language), funds.total.text(language)));
    text += &match language {
        Language::Dutch => format!(
            "Concrete acties: {operations}, delen: {parts}; toegekend EFRO {}, totaal {}; betaald EFRO {}, totaal {}.\n",
            committed.0, committed.1, paid.0, paid.1
        ),
        Language::English => format!(
            "Operations: {operations}, parts: {parts}; committed ERDF {}, total {}; paid ERDF {}, total {}.\n",
            committed.0, committed.1, paid.0, paid.1
        ),
    };
    if let Some(message) = &report.no_operation {
        text += &format!("{}\n", message.text(language));
    }
    text
}

/// Returns how many rows have no amount that can be read.
fn unknown(tally: &Tally, language: Language) -> String {
    let words = [
        (tally.erdf_unknown, pick(language, "zonder EFRO-bedrag", "without an ERDF amount")),
        (tally.total_unknown, pick(language, "zonder totaal", "without a total")),
    ];
    let words = words.iter().filter(|(count, _)| *count > 0);
    words.map(|(count, words)| format!("{count} {words}")).collect::<Vec<_>>().join(", ")
}

/// Returns the message of a problem, after its column.
fn problem(column: Option<&String>, message: &Text, language: Language) -> String {
    let column =
        column.map(|name| format!("{} {}: ", pick(language, "kolom", "column"), quoted(name)));
    format!("{}{}", column.unwrap_or_default(), escaped(message.text(language)))
}

/// Returns the amounts of rows, as far as they can be read; `payments` says whether they are payments.
pub(super) fn money(tally: &Tally, payments: bool, language: Language) -> String {
    let erdf = (tally.erdf_unknown < tally.rows).then_some(tally.erdf);
    let total = (tally.total_unknown < tally.rows).then_some(tally.total);
    let committed = tally.committed.map(|one| (Some(one.erdf), Some(one.total)));
    let money = money_of((erdf, total), committed, payments, language);
    // A value that is unknown in every row is already reported.
    let partly = |unknown| if unknown < tally.rows { unknown } else { 0 };
    let [erdf_unknown, total_unknown] = [tally.erdf_unknown, tally.total_unknown].map(partly);
    let unknown = unknown(&Tally { erdf_unknown, total_unknown, ..*tally }, language);
    if unknown.is_empty() { money } else { format!("{money} ({unknown})") }
}

fn money_of(
    (erdf, total): (Option<Euro>, Option<Euro>),
    committed: Option<(Option<Euro>, Option<Euro>)>,
    payments: bool,
    language: Language,
) -> String {
    let amounts_of_rows = amounts(erdf, total, language);
    if !payments {
        return amounts_of_rows;
    }
    let paid = pick(language, "betaald", "paid");
    let committed = committed.map(|(erdf, total)| {
        let committed = pick(language, "toegekend", "committed");
        format!(", {committed} {}", amounts(erdf, total, language))
    });
    format!("{paid} {amounts_of_rows}{}", committed.unwrap_or_default())
}

/// Returns the number of rows and the first of them, such as `3 rows (lines 5, 9, 12)`.
fn counted(rows: u64, first: &[u64], numbered: Numbered, language: Language) -> String {
    let numbers: Vec<String> = first.iter().map(u64::to_string).collect();
    let more = if rows > first.len() as u64 { ", …" } else { "" };
    let rows = row_count(rows, language);
    format!("{rows} ({} {}{more})", numbered.text(first.len(), language), numbers.join(", "))
}

/// Returns the line of a row that was left out. A problem whose words are those of its group is its number.
fn left_out(row: &LeftOutRow, report: &ImportReport, language: Language) -> String {
    let id = row.id.as_ref().map(|id| format!(", id {}", quoted(id))).unwrap_or_default();
    let committed = (row.committed_erdf.is_some() || row.committed_total.is_some())
        .then_some((row.committed_erdf, row.committed_total));
    let money = money_of((row.erdf, row.total), committed, report.payments, language);
    let problems = row.problems.iter();
    let problems = problems.map(|one| {
        let mut groups = report.problems.iter();
        let group =
            groups.position(|group| group.column == one.column && group.of_first == one.message);
        group.filter(|place| *place < MAX_LINES).map_or_else(
            || problem(one.column.as_ref(), &one.message, language),
            |place| format!("({})", place + 1),
        )
    });
    let problems = problems.collect::<Vec<_>>().join("; ");
    format!("{} {}{id}: {money}: {problems}", report.numbered.text(1, language), row.row)
}

/// Returns the words that a pattern took, with their rows and money.
fn pattern(group: &PatternGroup, payments: bool, language: Language) -> String {
    let words = group.words.iter().take(MAX_LINES).map(|one| {
        let rows = row_count(one.tally.rows, language);
        let money = money(&one.tally, payments, language);
        format!("\n    {}: {rows}, {money}", quoted(&one.word))
    });
    let words: String = words.collect();
    let more = match group.words.len().saturating_sub(MAX_LINES) {
        0 => String::new(),
        more => format!("\n    {}", and_more(more, language)),
    };
    format!("[{}] {} = {}:{words}{more}", group.table, quoted(&group.pattern), group.code)
}

fn fields(report: &ImportReport, language: Language) -> String {
    let title = pick(
        language,
        "Gegevens die een lijst moet hebben (art. 49, lid 3, GB-verordening)",
        "Data that a list must have (art. 49(3) CPR)",
    );
    let lines = report.fields.iter().map(|field| {
        let name = field.name.text(language);
        let passage = field.passage.text(language);
        let columns: Vec<String> = field.columns.iter().map(|name| quoted(name)).collect();
        let found = match field.found {
            Found::Listed => columns.join(", "),
            Found::Stated => {
                pick(language, "in de mapping, niet in de lijst", "in the mapping, not in the list")
                    .into()
            }
            Found::NotMapped if columns.is_empty() => {
                pick(language, "geen kolom", "no column").into()
            }
            Found::NotMapped => {
                format!(
                    "{} {}",
                    columns.join(", "),
                    pick(language, "(niet alles)", "(not all of it)")
                )
            }
        };
        let blank = match field.blank_rows {
            0 => String::new(),
            rows => format!(", {} {rows}", pick(language, "leeg in rijen:", "blank in rows:")),
        };
        format!("{name} ({passage}): {found}{blank}")
    });
    section_of_all(title, lines)
}

fn commitments(plan: &Report, language: Language) -> String {
    let lines = plan.outcomes().iter().filter(|one| one.verdict() != Verdict::NotApplicable);
    let lines = lines.map(|outcome| {
        let verdict = outcome.verdict().text(language);
        let message = outcome.message(language).map(|message| format!(": {message}"));
        format!("{verdict}: {}{}", outcome.title().text(language), message.unwrap_or_default())
    });
    section_of_all(
        &escaped(&plan.headline(language)),
        lines.map(|line| escaped(&line).into_owned()),
    )
}
