//! Reads a mapping file.

use std::collections::BTreeMap;

use efro_gti::Language;
use efro_gti::jiff::civil::Date;

use super::keys::{Keys, Problems, read_keys};
use super::{
    Check, Code, CodeMap, Columns, Erdf, Identical, Ignore, Layout, Mapping, Notation, RowKind,
    SameCell, Skip, Value,
};
use crate::field::Field;
use crate::words::quoted;

/// The fields that `[fixed]` can state for art. 49(3), besides the codes.
const STATED: [Field; 2] = [Field::Fund, Field::Country];

impl Mapping {
    /// Reads a mapping file.
    ///
    /// # Errors
    ///
    /// Returns every problem, one a line, each with its line in the file.
    pub fn read(name: &str, text: &str, language: Language) -> Result<Self, String> {
        let problems = Problems::default();
        let mapping = read_keys(text, &problems, read);
        match (mapping, problems.text(name, language)) {
            (Some(mapping), None) => Ok(mapping),
            (_, text) => Err(text.unwrap_or_default()),
        }
    }
}

fn read(keys: &mut Keys<'_>) -> Option<Mapping> {
    let file = keys.string("file").map(|file| file.value);
    let date = ("een datum zoals 2026-04-30", "a date such as 2026-04-30");
    let as_of = keys.parsed("as_of", date, |text| text.parse::<Date>().ok());
    let (layout, notation) = (Layout::read(keys), Notation::read(keys));
    let row = row_kind(keys);
    let same_cell = same_cell(keys, row);
    let number_rows = keys.flag("number_rows");
    let keep_totals = keys.flag("keep_totals");
    let corrections = keys.flag("corrections");
    let identical = keys.choice(
        "identical",
        &[("refuse", Identical::Refuse), ("once", Identical::Once), ("add", Identical::Add)],
    );
    let skip = keys.tables("skip", Skip::read);
    let check = keys.table("check", Check::read).unwrap_or_default();
    let fill_down = fill_down(keys);

    let (mut columns, mut ignore) = (BTreeMap::new(), Ignore::These(Vec::new()));
    let has_columns = keys.table("columns", |keys| read_columns(keys, &mut columns, &mut ignore));
    if has_columns.is_none() {
        keys.missing("[columns]");
    }
    let erdf = keys.table("erdf", |keys| Erdf::read(keys, &mut columns));
    if erdf.is_none() && !keys.has("erdf") {
        keys.missing("[erdf]");
    }
    if let Some(Some(Erdf::Rate { base, .. })) = erdf {
        need_column(keys, &columns, base);
    }
    need_one_column(keys, &columns);
    if columns.contains_key(&Field::Id) == number_rows {
        keys.problems.add(
            keys.line,
            "verwacht precies één van [columns] id en number_rows = true",
            "expected exactly one of [columns] id and number_rows = true",
        );
    }
    need_column(keys, &columns, Field::Total);
    if row == Some(RowKind::Payment) || columns.contains_key(&Field::PaidOn) {
        need_column(keys, &columns, Field::PaidErdf);
    }
    let checks_committed = check.committed_erdf.is_some() || check.committed_total.is_some();
    if checks_committed && row != Some(RowKind::Payment) {
        keys.problems.add(
            keys.line,
            "[check]: committed_erdf en committed_total zijn er alleen met row = \"payment\"; hier zijn erdf en total toegekend",
            "[check]: committed_erdf and committed_total are for row = \"payment\" only; here erdf and total are committed",
        );
    }
    if columns.contains_key(&Field::PaidErdf) != columns.contains_key(&Field::PaidTotal) {
        keys.problems.add(
            keys.line,
            "[columns]: paid_erdf en paid_total horen samen",
            "[columns]: paid_erdf and paid_total go together",
        );
    }

    let has = |field| columns.contains_key(&field);
    let mut fixed = Fixed::default();
    keys.table("fixed", |keys| fixed = Fixed::read(keys));
    let objective = value(
        keys,
        "objective",
        "objectives",
        has(Field::Objective),
        fixed.of("objective", fixed.objective),
    );
    let strand =
        value(keys, "strand", "strands", has(Field::Strand), fixed.of("strand", fixed.strand));
    let none = (!has(Field::Theme)).then_some(None);
    let theme =
        value(keys, "theme", "themes", has(Field::Theme), fixed.of("theme", fixed.theme.or(none)));
    let stage = value(keys, "stage", "stages", has(Field::Stage), fixed.of("stage", fixed.stage));
    Some(Mapping {
        file,
        as_of,
        layout,
        notation,
        columns,
        ignore,
        fill_down,
        erdf: erdf??,
        objective: objective?,
        strand: strand?,
        theme: theme?,
        stage: stage?,
        stated: fixed.stated,
        row: row.unwrap_or_default(),
        same_cell,
        number_rows,
        keep_totals,
        corrections,
        identical: identical.unwrap_or_default(),
        skip,
        check,
    })
}

fn row_kind(keys: &mut Keys<'_>) -> Option<RowKind> {
    keys.choice(
        "row",
        &[
            ("operation", RowKind::Operation),
            ("part", RowKind::Part),
            ("payment", RowKind::Payment),
        ],
    )
}

/// Reads `same_cell`, which is for parts only.
fn same_cell(keys: &mut Keys<'_>, row: Option<RowKind>) -> SameCell {
    let same_cell =
        keys.choice("same_cell", &[("refuse", SameCell::Refuse), ("add", SameCell::Add)]);
    if keys.has("same_cell") && row != Some(RowKind::Part) {
        keys.problem_at(
            "same_cell",
            "same_cell is er alleen met row = \"part\"",
            "same_cell is for row = \"part\" only",
        );
    }
    same_cell.unwrap_or_default()
}

/// Reads `[columns]`.
fn read_columns(keys: &mut Keys<'_>, columns: &mut Columns, ignore: &mut Ignore) {
    for field in Field::COLUMNS {
        let names = keys.strings(field.key());
        if !names.is_empty() {
            columns.insert(field, names);
        }
    }
    let names = keys.strings("ignore");
    *ignore = match names.as_slice() {
        [only] if only.value == "rest" => Ignore::Rest,
        _ => Ignore::These(names),
    };
}

/// Records that a column is missing that something else needs.
fn need_column(keys: &Keys<'_>, columns: &Columns, field: Field) {
    if !columns.contains_key(&field) {
        keys.missing(&format!("[columns] {}", field.key()));
    }
}

/// Records the fields that are one cell, and have several columns.
fn need_one_column(keys: &Keys<'_>, columns: &Columns) {
    for (field, names) in columns {
        if let (true, [_, second, ..]) = (field.is_one_cell(), names.as_slice()) {
            let key = field.key();
            keys.problems.add(
                second.line,
                format!("{key}: verwacht één kolom"),
                format!("{key}: expected one column"),
            );
        }
    }
}

fn fill_down(keys: &mut Keys<'_>) -> Vec<Field> {
    let names = keys.strings("fill_down");
    let fillable =
        [Field::Id, Field::Title, Field::Objective, Field::Strand, Field::Theme, Field::Stage];
    let read = |name: super::Located<String>| {
        let found = fillable.into_iter().find(|field| field.key() == name.value);
        if found.is_none() {
            let keys_of = fillable.map(Field::key).join(", ");
            let shown = quoted(&name.value);
            keys.problems.add(
                name.line,
                format!("fill_down: {shown}: verwacht {keys_of}"),
                format!("fill_down: {shown}: expected {keys_of}"),
            );
        }
        found
    };
    names.into_iter().filter_map(read).collect()
}

/// The table `[fixed]`.
#[derive(Default)]
struct Fixed {
    objective: Option<efro_gti::SpecificObjective>,
    strand: Option<efro_gti::rules::Strand>,
    #[expect(clippy::option_option, reason = "no theme can be stated, too")]
    theme: Option<Option<efro_gti::Theme>>,
    stage: Option<efro_gti::portfolio::Stage>,
    stated: Vec<Field>,
    /// The codes that are there, whether they can be read or not.
    given: Vec<&'static str>,
}

impl Fixed {
    /// Returns whether a code is there, and the code.
    fn of<T>(&self, key: &str, code: Option<T>) -> (bool, Option<T>) {
        (self.given.contains(&key), code)
    }

    fn read(keys: &mut Keys<'_>) -> Self {
        let stated = STATED.into_iter().filter(|field| keys.string(field.key()).is_some());
        let stated = stated.collect();
        let given = ["objective", "strand", "theme", "stage"];
        let given = given.into_iter().filter(|key| keys.has(key)).collect();
        Self {
            objective: fixed(keys, "objective"),
            strand: fixed(keys, "strand"),
            theme: fixed(keys, "theme"),
            stage: fixed(keys, "stage"),
            stated,
            given,
        }
    }
}

fn fixed<T: Code>(keys: &mut Keys<'_>, key: &'static str) -> Option<T> {
    let text = keys.string(key)?;
    match T::read(&text.value) {
        Ok(code) => Some(code),
        Err(error) => {
            let nl = format!("{key}: {}", error.text(Language::Dutch));
            let en = format!("{key}: {}", error.text(Language::English));
            keys.problems.add(text.line, nl, en);
            None
        }
    }
}

/// Returns where a code comes from: a column or `[fixed]`, and not both.
fn value<T: Code>(
    keys: &mut Keys<'_>,
    key: &'static str,
    table: &'static str,
    column: bool,
    fixed: (bool, Option<T>),
) -> Option<Value<T>> {
    let entries = keys.entries(table);
    if !column && !entries.is_empty() {
        keys.problems.add(
            keys.line,
            format!("[{table}] is er zonder [columns] {key}"),
            format!("there is a table [{table}] without [columns] {key}"),
        );
    }
    let map = CodeMap::new(table, entries, keys.problems);
    match (column, fixed) {
        (true, (false, _)) => Some(Value::Column(map)),
        (false, (_, Some(code))) => Some(Value::Fixed(code)),
        // The problem of the code is recorded.
        (false, (true, None)) => None,
        _ => {
            keys.problems.add(
                keys.line,
                format!("verwacht precies één van [columns] {key} en [fixed] {key}"),
                format!("expected exactly one of [columns] {key} and [fixed] {key}"),
            );
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::homes::homes;
    use super::{Problems, read, read_keys};

    #[test]
    fn the_readme_lists_every_key() {
        let every_table = "[columns]\n[erdf]\n[fixed]\n[check]\n[stop]\n[[skip]]";
        let problems = Problems::default();
        read_keys(every_table, &problems, read);
        let looked_for = problems.looked_for.borrow();
        assert!(looked_for.contains("identical") && looked_for.contains("begins"));
        let readme = include_str!("../../README.md");
        let tables = ["columns", "erdf", "fixed", "check"];
        let inner = ["objectives", "strands", "themes", "stages", "skip"];
        for key in looked_for.iter().filter(|key| !tables.contains(key)) {
            assert!(readme.contains(&format!("| `{key}`")), "README.md does not list {key}");
            assert!(inner.contains(key) || !homes(key).is_empty(), "{key}");
        }
    }
}
