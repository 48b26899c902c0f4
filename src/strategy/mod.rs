//! The strategy: its two cities and seven themes.

mod city;
mod theme;

pub use city::City;
pub use theme::Theme;
