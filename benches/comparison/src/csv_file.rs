//! A file of operations, as CSV.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use efro_gti::Operation;
use efro_gti::portfolio::{Funding, Posting};

use crate::generated;

/// A file that is removed when it is dropped.
pub(crate) struct CsvFile(PathBuf);

impl CsvFile {
    /// `count` operations, always the same.
    pub(crate) fn generated(count: u64) -> Self {
        Self::written(&count.to_string(), |file| {
            for operation in generated::operations(0, count) {
                let Posting { strand, theme, specific_objective, stage, funding } =
                    operation.posting();
                let (Funding { erdf, total }, id) = (funding, operation.id());
                let theme = theme.map_or("", |theme| theme.code());
                writeln!(
                    file,
                    "{id},{strand},{theme},{specific_objective},{erdf},{total},{stage}"
                )?;
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
            writeln!(file, "{}", Operation::COLUMNS.join(","))?;
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
