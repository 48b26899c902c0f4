//! The cells of a ledger, by Polars.

use std::path::Path;

use efro_gti::portfolio::{Funding, Posting, Row, Stage};
use efro_gti::rules::Strand;
use efro_gti::{Ledger, SpecificObjective, Theme};
use polars::prelude::*;

/// The columns that identify a cell.
const AMOUNTS: [&str; 4] = ["erdf", "total", "paid_erdf", "paid_total"];
const KEYS: [&str; 4] = ["specific_objective", "strand", "theme", "stage"];

/// The sums of each cell.
pub(crate) fn totals(file: &Path, engine: Engine) -> PolarsResult<DataFrame> {
    sums(scan(file)?, engine)
}

/// The sums of each cell, and how many ids there are.
pub(crate) fn totals_and_ids(file: &Path) -> PolarsResult<(DataFrame, usize)> {
    let operations = scan(file)?.collect()?;
    let ids = operations.column("id")?.n_unique()?;
    Ok((sums(operations.lazy(), Engine::InMemory)?, ids))
}

fn sums(operations: LazyFrame, engine: Engine) -> PolarsResult<DataFrame> {
    let sums = AMOUNTS.map(|column| col(column).sum());
    let totals = operations.group_by(KEYS.map(col)).agg(sums).collect_with_engine(engine)?;
    Ok(totals.unwrap_single())
}

/// Amounts are decimals of two places in 128 bits, whose sums are exact; codes are enumerations, which
/// refuse other values, and are faster than text in memory (in streaming, text is a little faster).
fn scan(file: &Path) -> PolarsResult<LazyFrame> {
    let columns = Row::COLUMNS.iter().map(|column| {
        let kind = match *column {
            "id" | "title" => DataType::String,
            "strand" => codes(Strand::ALL.iter().map(|strand| strand.code())),
            "theme" => codes(Theme::ALL.iter().map(|theme| theme.code())),
            "specific_objective" => codes(SpecificObjective::ALL.iter().map(|one| one.code())),
            "stage" => codes(Stage::ALL.iter().map(|stage| stage.code())),
            _ => DataType::Decimal(38, 2),
        };
        Field::new((*column).into(), kind)
    });
    let path = PlRefPath::new(file.to_str().expect("a path in UTF-8"));
    LazyCsvReader::new(path).with_schema(Some(Arc::new(Schema::from_iter(columns)))).finish()
}

fn codes(codes: impl Iterator<Item = &'static str>) -> DataType {
    DataType::from_frozen_categories(FrozenCategories::new(codes).expect("each code once"))
}

/// The sums of Polars, booked in a ledger.
pub(crate) fn booked(totals: &DataFrame) -> Ledger {
    let codes = KEYS.map(|key| totals.column(key).expect("a key").cast(&DataType::String));
    let codes = codes.map(|column| column.expect("codes"));
    let amounts = AMOUNTS.map(|key| totals.column(key).expect("a sum"));
    let posting = |row: usize| {
        let [objective, strand, theme, stage] =
            codes.each_ref().map(|column| column.str().expect("text").get(row));
        let [erdf, total, paid_erdf, paid_total] = amounts.map(|column| {
            let cents = column.decimal().expect("decimals").physical().get(row);
            cents.expect("a sum").try_into().expect("in range")
        });
        let cell = Posting::new(
            strand.expect("in every row").parse().expect("a code"),
            theme.map(|theme| theme.parse().expect("a code")),
            objective.expect("in every row").parse().expect("a code"),
            stage.expect("in every row").parse().expect("a code"),
        );
        Posting {
            funding: Funding { erdf, total },
            paid: Funding { erdf: paid_erdf, total: paid_total },
            ..cell
        }
    };
    (0..totals.height()).map(posting).collect()
}
