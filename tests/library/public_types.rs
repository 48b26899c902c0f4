//! Every public type is `Send`, `Sync` and `'static`.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use efro_gti::allocation::*;
use efro_gti::document::*;
use efro_gti::money::*;
use efro_gti::portfolio::*;
use efro_gti::programme::*;
use efro_gti::project::*;
use efro_gti::repair::*;
use efro_gti::report::*;
use efro_gti::rules::*;
use efro_gti::source::*;
use efro_gti::strategy::*;
use efro_gti::*;

/// Public traits, which are exported as types are.
const TRAITS: [&str; 2] = ["Amounts", "FormValue"];

/// The names of types, each of which is checked to be `Send`, `Sync` and `'static`.
macro_rules! checked {
    ($($type:ty),* $(,)?) => {{
        fn checked<T: Send + Sync + 'static>() {}
        $(checked::<$type>();)*
        [$(stringify!($type)),*]
    }};
}

#[expect(clippy::too_many_lines, reason = "a line for each type")]
#[test]
fn every_public_type_is_send_sync_and_static() {
    let checked = checked![
        ScrutinisedActivity,
        CommitmentsAgainstPlan<'static, Figures>,
        Answer,
        AntwerpPolicyFit,
        Applicability,
        Assumption,
        Balance,
        Base,
        Posting,
        Bound,
        Budget,
        ChangedPart,
        OpportunityChapter,
        Condition,
        Citation,
        City,
        CityPart,
        Call,
        CityRole,
        CityRoles,
        CityStrategy,
        Column,
        Comparison,
        Conclusion,
        Conflict,
        Counts,
        Source,
        NeedDomain,
        NeedKind,
        Entry<City>,
        ExpectedKind,
        Choice,
        Field,
        FieldGroup,
        FieldKind,
        Force,
        Frame,
        Party,
        Codes,
        ValueKind,
        Whole,
        Operations,
        Envelope,
        Euro,
        ExampleAction,
        Figure,
        Figures,
        FinancialPlan,
        FinancialPlanBuilder,
        Funding,
        GhentPolicyFit,
        Headroom,
        IndicatorGroup,
        Indicator,
        IndicatorKind,
        IndicatorTarget,
        FundingSource,
        DocumentProblem,
        DocumentError,
        ProblemKind,
        AmountLimit,
        Change<'static>,
        DateBound,
        Phase,
        PolicyFrame,
        Requirement,
        State<'static>,
        TargetBound,
        Expected,
        ValueSet,
        WaitingFor<'static>,
        Judgement,
        JudgementEntry,
        JudgementVerdict,
        Language,
        Ledger,
        TestLevel,
        Location,
        Measure,
        Move,
        MoveReason,
        ActivityKind,
        NamedRule,
        Need,
        Nis,
        FigureError,
        RepairError,
        NotCompliantError,
        SpecificObjectivePart,
        Operation,
        Opportunity,
        Origin,
        OtherFunding,
        OutOfRangeError,
        Outcome,
        OutcomeKind,
        ParseError,
        ParseErrorKind,
        SplitPart<City>,
        Passage,
        Period,
        Strand,
        Pointer,
        PolicyDocument,
        PolicyFit,
        Position,
        Principle,
        Priority,
        Problem,
        Progress,
        StageAmounts,
        Proposal,
        Qualifier,
        Ratio,
        Reason,
        Record,
        Required,
        FormProgress,
        OutOfScope,
        Repair,
        Report,
        Limit,
        Amendment,
        PlanLimit,
        Rule,
        RuleBuilder,
        RuleLimit,
        RuleSet,
        RuleSetBuilder,
        Scope,
        Severity,
        Share,
        Side,
        Slice,
        SpecificObjective,
        Split<City>,
        SplitError,
        SplitOptions,
        SplitPolicy,
        Stage,
        Level,
        Part,
        Reached,
        Row<'static>,
        Commitments,
        Statement,
        Statistic,
        StatisticKind,
        Status,
        Basis,
        Link,
        Unit,
        Scheme,
        Territory,
        Text,
        Theme,
        SetAside,
        Shortage,
        Remaining,
        Value,
        Verdict,
        Weight,
    ];
    let checked = checked.map(|name| name.split('<').next().unwrap());
    let found: Vec<&str> = checked.into_iter().chain(TRAITS).collect();
    for name in exported() {
        assert!(found.contains(&name.as_str()), "{name} is public and not checked here");
    }
    assert_eq!(found.len(), exported().len());
}

/// The types and traits that the crate's root and its public modules export.
fn exported() -> BTreeSet<String> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let root = fs::read_to_string(source.join("lib.rs")).unwrap();
    let modules = root.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    let modules = modules.filter(|module| *module != "guide");
    let module = |name| fs::read_to_string(source.join(name).join("mod.rs")).unwrap();
    let files: Vec<String> = modules.map(module).chain([root.clone()]).collect();
    let exports = files.iter().flat_map(|file| file.split("\npub use ").skip(1));
    let names = exports
        .filter_map(|item| item.split(';').next()?.rsplit_once("::"))
        .flat_map(|(_, names)| names.split(|c: char| !(c.is_alphanumeric() || c == '_')));
    // Constants are all capitals, and functions are lower case.
    let types = names.filter(|name| {
        name.starts_with(char::is_uppercase) && name.chars().any(char::is_lowercase)
    });
    types.map(String::from).collect()
}
