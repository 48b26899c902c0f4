//! The program, from its arguments to its conclusion.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use efro_gti::document::escaped;
use efro_gti::report::Conclusion;
use efro_gti::{FinancialPlan, Language, RuleSet};

use crate::arguments::{Arguments, ReportFormat};
use crate::mapping::Mapping;
use crate::output;
use crate::progress::bar;
use crate::report::{Changes, ImportReport, check_commitments, text};
use crate::rows::{self, Imported, Places};
use crate::table::{self, Numbered};
use crate::words::{io_error, pick};

/// Runs the program, and returns its conclusion.
///
/// # Errors
///
/// Returns the message if a file cannot be read or written.
pub fn run(arguments: &Arguments) -> Result<Conclusion, String> {
    let language = arguments.lang;
    let source = Source::new(&arguments.mapping, arguments.list.as_deref(), language)?;
    let (numbered, imported) = source.import(language)?;
    let names = [file_name(&source.mapping_file), file_name(&source.list)];
    let too_large = |error: crate::report::TallyError| error.text().text(language).to_string();
    let mut report =
        ImportReport::new(names, &source.mapping, numbered, &imported).map_err(too_large)?;
    let mut inputs = vec![source.mapping_file.as_path(), source.list.as_path()];
    if let Some(list) = &arguments.since {
        let mapping = arguments.since_mapping.as_deref().unwrap_or(&arguments.mapping);
        let earlier = Source::new(mapping, Some(list), language)?;
        if earlier.mapping.number_rows || source.mapping.number_rows {
            return Err(pick(
                language,
                "--since vergelijkt op id: met number_rows = true heeft de lijst er geen",
                "--since compares by id: with number_rows = true the list has none",
            )
            .into());
        }
        let (_, earlier) = earlier.import(language)?;
        let changes = Changes::new(file_name(list), &earlier, &imported).map_err(too_large)?;
        report.since = Some(changes);
        inputs.extend([mapping, list.as_path()]);
    }
    if let Some(file) = &arguments.plan {
        let plan = read(file, FinancialPlan::from_json, language)?;
        let rules = RuleSet::built_in().find(|rules| rules.id() == arguments.rules);
        let rules = if let Some(rules) = rules {
            rules
        } else {
            let file = Path::new(&arguments.rules);
            inputs.push(file);
            read(file, RuleSet::from_json, language)?
        };
        report.plan = Some(check_commitments(&imported, &plan, &rules, language)?);
        inputs.push(file);
    }
    report.conclude();
    if let Some(path) = &arguments.output {
        output::write(path, &imported, &report, &inputs, arguments)?;
    }
    let written = match arguments.report {
        ReportFormat::Text => text(&report, language),
        ReportFormat::Json => {
            let json = serde_json::to_string_pretty(&report).map_err(|error| error.to_string())?;
            format!("{json}\n")
        }
    };
    let rows_first = arguments.output.as_deref() == Some(Path::new("-"));
    print(&written, rows_first)?;
    Ok(report.conclusion)
}

/// A mapping and its list.
struct Source {
    mapping_file: PathBuf,
    mapping: Mapping,
    list: PathBuf,
}

impl Source {
    fn new(mapping_file: &Path, list: Option<&Path>, language: Language) -> Result<Self, String> {
        let name = escaped(&mapping_file.display().to_string()).into_owned();
        let text = read_text(mapping_file, language)?;
        let mapping = Mapping::read(&name, &text, language)?;
        let folder = mapping_file.parent().unwrap_or(Path::new(""));
        let own = mapping.file.as_ref().map(|file| folder.join(file));
        let list = list.map(Path::to_path_buf).or(own);
        let list = list.ok_or_else(|| {
            let message = pick(
                language,
                "file ontbreekt, en er is geen lijst als argument",
                "file is missing, and there is no list as an argument",
            );
            format!("{name}: {message}")
        })?;
        Ok(Self { mapping_file: mapping_file.into(), mapping, list })
    }

    /// Reads the list.
    fn import(&self, language: Language) -> Result<(Numbered, Imported), String> {
        let table = table::open(&self.list, &self.mapping.layout).map_err(|message| {
            let name = escaped(&self.list.display().to_string()).into_owned();
            format!("{name}: {}", message.text(language))
        })?;
        let name = self.mapping_file.display().to_string();
        let places = Places::find(&self.mapping, &table.header, &name, language)?;
        let numbered = table.numbered;
        let bar = bar(table.length);
        let imported =
            rows::read(table, &self.mapping, &places, |position| bar.set_position(position));
        bar.finish_and_clear();
        Ok((numbered, imported))
    }
}

/// Reads a document of the crate.
fn read<T>(
    file: &Path,
    from_json: impl Fn(&str) -> Result<T, efro_gti::DocumentError>,
    language: Language,
) -> Result<T, String> {
    let name = escaped(&file.display().to_string()).into_owned();
    let text = read_text(file, language)?;
    from_json(&text).map_err(|error| format!("{name}: {}", error.text(language)))
}

fn read_text(file: &Path, language: Language) -> Result<String, String> {
    std::fs::read_to_string(file).map_err(|error| {
        let name = escaped(&file.display().to_string()).into_owned();
        format!("{name}: {}", io_error(&error).text(language))
    })
}

fn file_name(path: &Path) -> String {
    path.file_name()
        .map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into())
}

/// Prints the report. It is no error if the reader, such as `head`, closes the pipe early.
fn print(text: &str, to_stderr: bool) -> Result<(), String> {
    let written = if to_stderr {
        io::stderr().write_all(text.as_bytes())
    } else {
        io::stdout().write_all(text.as_bytes())
    };
    match written {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.to_string()),
        _ => Ok(()),
    }
}
