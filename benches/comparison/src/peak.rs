//! The most memory that the totals of a portfolio take.

use std::path::Path;
use std::{fs, hint};

use clap::ValueEnum;
use efro_gti::portfolio::csv::Options;
use polars::prelude::Engine;

use crate::polars_totals::totals;
use crate::portfolio::read;

/// A way to compute the totals.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Side {
    IdsTrusted,
    IdsChecked,
    PolarsStreaming,
    PolarsInMemory,
}

impl Side {
    pub(crate) fn text(self) -> &'static str {
        match self {
            Self::IdsTrusted => "efro-gti, ids trusted",
            Self::IdsChecked => "efro-gti, ids checked",
            Self::PolarsStreaming => "Polars, streaming",
            Self::PolarsInMemory => "Polars, in memory",
        }
    }
}

/// The peak memory of this process once it has the totals, in MB, or that the system does not report it.
pub(crate) fn of(side: Side, file: &Path) -> String {
    match side {
        Side::IdsTrusted => drop(hint::black_box(read(file, Options::new().trust_ids()))),
        Side::IdsChecked => drop(hint::black_box(read(file, Options::new()))),
        Side::PolarsStreaming => drop(totals(file, Engine::Streaming).expect("totals")),
        Side::PolarsInMemory => drop(totals(file, Engine::InMemory).expect("totals")),
    }
    let kilobytes = || -> Option<u64> {
        let status = fs::read_to_string("/proc/self/status").ok()?;
        let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
        line.split_whitespace().nth(1)?.parse().ok()
    };
    kilobytes().map_or("not reported".into(), |kilobytes| (kilobytes / 1_024).to_string())
}
