//! Functions that the tests share.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Returns the folder of the package.
pub fn package() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The answer of the program.
pub struct Answer {
    pub status: i32,
    pub stdout: String,
    pub stderr: String,
}

/// Runs the program in the folder of the package.
pub fn run(arguments: &[&str]) -> Answer {
    let output = Command::new(env!("CARGO_BIN_EXE_import-operations"))
        .args(arguments)
        .current_dir(package())
        .output()
        .unwrap();
    Answer {
        status: output.status.code().unwrap(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

/// Compares a text with a file in `tests/golden/`, or writes the file if `SNAPSHOTS` is `overwrite`.
pub fn golden(name: &str, text: &str) {
    let path = package().join("tests/golden").join(name);
    if std::env::var("SNAPSHOTS").is_ok_and(|value| value == "overwrite") {
        std::fs::write(&path, text).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(text == expected, "{name} differs; SNAPSHOTS=overwrite writes it:\n{text}");
}

/// Writes a file of a test, and returns its path.
pub fn written(name: &str, bytes: &[u8]) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}
