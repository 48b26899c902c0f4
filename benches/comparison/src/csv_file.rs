//! A file of operations, as CSV.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use efro_gti::portfolio::{Funding, Part, Row};

use crate::generated;

/// A file that is removed when it is dropped.
pub(crate) struct CsvFile(PathBuf);

impl CsvFile {
    /// `count` operations, always the same.
    pub(crate) fn generated(count: u64) -> Self {
        Self::written(&count.to_string(), |file| {
            let operations = generated::operations(0, count);
            for operation in operations {
                for row in operation.rows() {
                    let (id, part) = (row.id(), row.part());
                    let theme = part.theme.map_or("", |theme| theme.code());
                    let Part { strand, specific_objective, stage, funding, .. } = part;
                    let Funding { erdf, total } = funding;
                    write!(file, "{id},,{strand},{theme},{specific_objective},{stage},{erdf},{total},")?;
                    match part.paid {
                        Some(Funding { erdf, total }) => writeln!(file, "{erdf},{total}")?,
                        None => writeln!(file, ",")?,
                    }
                }
            }
            Ok(())
        })
    }

    /// These rows.
    pub(crate) fn of(name: &str, rows: &[&str]) -> Self {
        Self::written(name, |file| rows.iter().try_for_each(|row| writeln!(file, "{row}")))
    }

    fn written(name: &str, rows: impl FnOnce(&mut BufWriter<File>) -> io::Result<()>) -> Self {
        let name = format!("operations-{}-{name}.csv", std::process::id());
        let path = std::env::temp_dir().join(name);
        let write = || {
            let mut file = BufWriter::new(File::create(&path)?);
            writeln!(file, "{}", Row::COLUMNS.join(","))?;
            rows(&mut file)?;
            file.flush()
        };
        write().expect("room for a file");
        Self(path)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for CsvFile {
    fn drop(&mut self) {
        // A file that cannot be removed is left to the system: the folder is temporary.
        let _ = fs::remove_file(&self.0);
    }
}
