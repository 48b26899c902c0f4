//! The codes of problems, reasons and errors, with their meanings.

use efro_gti::document::{ExpectedKind, Pointer, ProblemKind, ValueKind, Whole};
use efro_gti::money::SplitError;
use efro_gti::project::Entry;
use efro_gti::rust_decimal::Decimal;
use efro_gti::{City, Euro, Language, ParseError, RuleSet};
use serde_json::Value;

use crate::markdown::{list, plain};

/// The schema describes each code in the words of its documentation.
const REPORT: &str = include_str!("../../../schemas/report.json");

pub(super) fn section() -> Result<String, String> {
    let schema: Value = serde_json::from_str(REPORT).map_err(|error| error.to_string())?;
    Ok(format!(
        "# Codes of problems\n\n\
         Why an [`Outcome`] failed, as [`Problem::code`] and as its `code` in JSON; behind it the names of its \
         `args`.\n\n{}\
         # Codes of reasons\n\n\
         Why an [`Outcome`] is not evaluated or not applicable: [`Reason::code`].\n\n{}\
         # Codes of a document that cannot be read\n\n\
         [`ProblemKind::code`], each with an instance.\n\n{}\
         # Codes of a split that cannot be made\n\n\
         [`SplitError::code`], each with an instance.\n\n{}",
        described(&schema, "Problem", "problem")?,
        described(&schema, "Reason", "reason")?,
        instances(
            "input",
            input_problems()?.iter().map(|one| (one.code(), one.text(Language::English)))
        ),
        instances(
            "split",
            split_errors().iter().map(|one| (one.code(), one.text(Language::English)))
        ),
    ))
}

/// Returns the codes of a type in the schema, with the description of each.
fn described(schema: &Value, name: &str, kind: &str) -> Result<String, String> {
    let codes = schema["$defs"][name]["oneOf"].as_array();
    let lines = codes.into_iter().flatten().map(|one| {
        let code = one["properties"]["code"]["const"].as_str()?;
        let (_, meaning) = one["description"].as_str()?.split_once(": ")?;
        let args = names(&one["properties"]["args"], schema);
        let args = if args.is_empty() { String::new() } else { format!(" ({})", args.join(", ")) };
        Some(line(kind, code, &format!("{}{args}", meaning.trim_end_matches('.'))))
    });
    let lines: Option<Vec<String>> = lines.collect();
    match lines {
        Some(lines) if !lines.is_empty() => Ok(list(lines)),
        _ => Err(format!("the schema of a report does not describe the codes of {name}")),
    }
}

/// Returns the names of the arguments of a code, in all their forms.
fn names(args: &Value, schema: &Value) -> Vec<String> {
    let form =
        args["$ref"].as_str().and_then(|place| schema.pointer(place.trim_start_matches('#')));
    let args = form.unwrap_or(args);
    let forms = args["oneOf"].as_array().map_or(std::slice::from_ref(args), Vec::as_slice);
    let mut names: Vec<String> = Vec::new();
    for name in forms.iter().filter_map(|form| form["properties"].as_object()).flatten() {
        let name = format!("`{}`", name.0);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

pub(super) fn instances(kind: &str, codes: impl Iterator<Item = (&'static str, String)>) -> String {
    list(codes.map(|(code, text)| line(kind, code, &plain(&text))))
}

fn line(kind: &str, code: &str, text: &str) -> String {
    format!("<a id=\"{kind}-{code}\"></a>`{code}`: {text}")
}

/// Returns an instance of each problem of a document.
fn input_problems() -> Result<Vec<ProblemKind>, String> {
    let unreadable = [
        "Gand".parse::<City>().err(),
        "12,50".parse::<Euro>().err(),
        match Entry::<Decimal>::parse("4.000") {
            Entry::Invalid { 0: error, .. } => Some(error),
            _ => None,
        },
        "0.005".parse::<Euro>().err(),
        "92233720368547758.08".parse::<Euro>().err(),
    ];
    let unreadable: Option<Vec<ParseError>> = unreadable.into_iter().collect();
    let unreadable = unreadable.ok_or("a text that should not be readable is")?;
    let (name, value) = ("id", String::from("-0.01"));
    let mut problems = vec![
        ProblemKind::Syntax { found: "name: ".into() },
        ProblemKind::Truncated,
        ProblemKind::UnknownField { name: "naam".into(), accepted: &["name", "total"] },
        ProblemKind::Duplicate {
            name: "SD 1.1".into(),
            first: Pointer::ROOT.child("specific_objectives").child("RSO1.1"),
        },
        ProblemKind::Missing { name: Some(name) },
        ProblemKind::MissingOneOf { names: &["section", "article", "annex", "whole"] },
        ProblemKind::Blank { name },
        ProblemKind::EmptyList { name: "rules" },
        ProblemKind::TooMany { given: RuleSet::MAX_RULES + 1, most: RuleSet::MAX_RULES },
        ProblemKind::WrongKind {
            found: ValueKind::Number("10.00".into()),
            expected: ExpectedKind::Amount,
        },
    ];
    problems.extend(unreadable.into_iter().map(ProblemKind::Unreadable));
    problems.extend([
        ProblemKind::Negative { value },
        ProblemKind::AboveWhole {
            value: "120.00".into(),
            whole: Whole::TotalCost,
            most: "100.00".into(),
        },
        ProblemKind::HasOwnField {
            slice: "urban".into(),
            field: Pointer::ROOT.child("urban_development").child("total"),
        },
        ProblemKind::NotAsOtherPriorities,
        ProblemKind::TransferOverlaps { from: "2.A.1".into(), to: "RSO1.1".into() },
        ProblemKind::TransferOfPart { slice: "urban".into(), part: "2.A.1".into() },
        ProblemKind::SumOutOfRange,
        ProblemKind::PrecisionNotPowerOfTen { value: "500.00".into() },
        ProblemKind::PrecisionTooCoarse { value: "1000000.00".into(), most: "10000.00".into() },
        ProblemKind::DoesNotFollow { given: "0.10".into(), expected: Some("1.00".into()) },
        ProblemKind::BaseWithoutTarget { base: "2.A.1".into(), target: "urban".into() },
        ProblemKind::SharesAboveWhole {
            rules: vec!["first".into(), "second".into()],
            base: "net".into(),
            sum: "110%".into(),
        },
    ]);
    Ok(problems)
}

/// Returns an instance of each error of a split.
fn split_errors() -> [SplitError; 7] {
    let euro = Euro::whole;
    [
        SplitError::NoTargets,
        SplitError::NoWeight,
        SplitError::WeightsTooPrecise,
        SplitError::StepNotPositive { step: Euro::ZERO },
        SplitError::NegativeMinimum { minimum: euro(-1) },
        SplitError::MinimumAboveTotal { minimum: euro(40), targets: 3, total: euro(100) },
        SplitError::OutOfRange,
    ]
}
