//! Tests of the program: its samples, and files and mappings that it refuses.

#[path = "import/damaged.rs"]
mod damaged;
#[path = "import/editions.rs"]
mod editions;
#[path = "import/files.rs"]
mod files;
#[path = "import/mappings.rs"]
mod mappings;
#[path = "import/payments.rs"]
mod payments;
#[path = "import/rows.rs"]
mod rows;
#[path = "import/samples.rs"]
mod samples;
#[path = "import/sizes.rs"]
mod sizes;
#[path = "support/mod.rs"]
mod support;
#[path = "import/without_operations.rs"]
mod without_operations;
#[path = "import/words.rs"]
mod words;
