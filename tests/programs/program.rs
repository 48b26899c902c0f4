//! Runs an example as a program.

use std::path::PathBuf;

use snapbox::cmd::Command;

/// Builds the example in the target folder of the tests, and returns a command that runs it.
pub(crate) fn example(name: &str) -> Command {
    // target/debug/deps/this-test, target/debug/examples/name
    let deps = std::env::current_exe().unwrap();
    let profile: PathBuf = deps.ancestors().nth(2).unwrap().into();
    let built = std::process::Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--example", name, "--target-dir"])
        .arg(profile.parent().unwrap())
        .args((!cfg!(debug_assertions)).then_some("--release"))
        .args(cfg!(feature = "csv").then_some("--features=csv"))
        .args(cfg!(feature = "schemars").then_some("--features=schemars"))
        .args(cfg!(feature = "repair").then_some("--features=repair"))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .status()
        .unwrap();
    assert!(built.success(), "the example {name} does not build");
    Command::new(profile.join("examples").join(name))
}
