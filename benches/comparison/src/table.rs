//! The results as Markdown.

/// A comparison of two timings.
pub(crate) struct Row {
    pub(crate) task: String,
    pub(crate) other: String,
    /// The time of the crate divided by that of the other.
    pub(crate) ratio: f64,
}

/// The answers of both sides to the same question.
pub(crate) struct Answer {
    pub(crate) question: &'static str,
    pub(crate) ours: String,
    pub(crate) other: &'static str,
    pub(crate) theirs: String,
}

pub(crate) const ROWS: &str = "\
| what is done | by efro-gti, and by | times as long | quicker |
|---|---|---|---|";

pub(crate) const ANSWERS: &str = "\
| asked | efro-gti | the other |
|---|---|---|";

pub(crate) fn print_rows(rows: &[Row]) {
    for Row { task, other, ratio } in rows {
        let quicker = match ratio {
            ..0.95 => "efro-gti",
            ..=1.05 => "neither",
            _ => "the other",
        };
        println!("| {task} | {other} | {ratio:.2} | {quicker} |");
    }
}

pub(crate) fn print_answers(answers: &[Answer]) {
    for Answer { question, ours, other, theirs } in answers {
        // A cell is one line, and ends at a bar.
        let [ours, theirs] = [ours, theirs].map(|text| text.replace('|', "\\|").replace('\n', " "));
        println!("| {question} | {ours} | {other}: {theirs} |");
    }
}
