//! How many random cases the property tests try.

use std::env;

use proptest::prelude::ProptestConfig;

/// Returns the settings of a property that is tried with `count` random cases, or with `CASES_TIMES` times as many.
pub(crate) fn cases(count: u32) -> ProptestConfig {
    let times = env::var("CASES_TIMES").map_or(1, |times| times.parse().expect("a whole number"));
    let config = ProptestConfig::with_cases(count * times);
    ProptestConfig {
        max_local_rejects: config.max_local_rejects * times,
        max_global_rejects: config.max_global_rejects * times,
        ..config
    }
}
