//! The time of one task compared with another.

use std::time::{Duration, Instant};

/// Whether ratios are wanted: with `--test` each benchmark runs once and is not timed.
pub fn wanted() -> bool {
    std::env::args().all(|argument| argument != "--test")
}

/// The median ratio of two timings, taken in turns so that the speed of the machine cancels out.
pub fn median(repeats: u32, mut a: impl FnMut(), mut b: impl FnMut()) -> f64 {
    let time = |run: &mut dyn FnMut()| -> Duration {
        let start = Instant::now();
        (0..repeats).for_each(|_| run());
        start.elapsed()
    };
    let mut ratios: Vec<f64> =
        (0..21).map(|_| time(&mut a).as_secs_f64() / time(&mut b).as_secs_f64()).collect();
    ratios.sort_by(f64::total_cmp);
    ratios[ratios.len() / 2]
}
