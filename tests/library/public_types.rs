//! Every public type goes where other threads are, and none borrows for shorter than its user says.

use efro_gti::*;

/// The traits, which are no types.
const TRAITS: [&str; 2] = ["Amounts", "FormValue"];

/// The names of types, each of which is held to be `Send`, `Sync` and `'static`.
macro_rules! held {
    ($($type:ty),* $(,)?) => {{
        fn held<T: Send + Sync + 'static>() {}
        $(held::<$type>();)*
        [$(stringify!($type)),*]
    }};
}

#[expect(clippy::too_many_lines, reason = "a line for each type")]
#[test]
fn every_public_type_goes_where_other_threads_are() {
    let held = held![
        Activity,
        Against<'static, Figures>,
        Answer,
        AntwerpFrame,
        AppliesTo,
        Assumption,
        Balance,
        Base,
        Booking,
        Bound,
        Budget,
        ChangedPart,
        Chapter,
        Check,
        Citation,
        City,
        CityPart,
        CityRole,
        CityRoles,
        CityStrategy,
        Comparison,
        Conclusion,
        Conflict,
        Counts,
        Document,
        Domain,
        Entry<City>,
        Envelope,
        Euro,
        ExampleAction,
        Figure,
        Figures,
        FinancialPlan,
        FinancialPlanBuilder,
        Finding,
        Funding,
        GhentFrame,
        Headroom,
        Home,
        Indicator,
        IndicatorKind,
        IndicatorTarget,
        Inflow,
        InputError,
        InputErrors,
        InputProblem,
        Judgement,
        Language,
        Ledger,
        Level,
        Location,
        Measure,
        MeasuredBase,
        Move,
        MoveReason,
        Nature,
        Need,
        Nis,
        NoFigure,
        NoRepair,
        NotHeld,
        Note<'static>,
        ObjectivePart,
        Operation,
        Opportunity,
        Origin,
        OtherFunding,
        OutOfRange,
        Outcome,
        OutcomeKind,
        ParseError,
        ParseErrorKind,
        Part<City>,
        Passage,
        Period,
        Place,
        Pointer,
        PolicyDocument,
        PolicyFrame,
        Position,
        Principle,
        Priority,
        Problem,
        Progress,
        Proposal,
        Qualifier,
        Quota,
        Ratio,
        ReaderJudgement,
        ReaderVerdict,
        Reason,
        Record,
        Remark,
        Repair,
        Report,
        Room,
        Rule,
        RuleBuilder,
        RuleRoom,
        RuleSet,
        RuleSetBuilder,
        RuleSetName,
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
        Standing,
        Statement,
        Statistic,
        StatisticKind,
        Strand,
        Territory,
        Text,
        Theme,
        Undecided,
        Value,
        Verdict,
    ];
    let held = held.map(|name| name.split('<').next().unwrap());
    let found: Vec<&str> = held.into_iter().chain(TRAITS).collect();
    for name in exported() {
        assert!(found.contains(&name), "{name} is public and not held here");
    }
    assert_eq!(found.len(), exported().count());
}

/// The types and traits that the crate's root exports: all that there are, since its modules are private
/// but for the guide, which has words only.
fn exported() -> impl Iterator<Item = &'static str> {
    let root = include_str!("../../src/lib.rs");
    let modules: Vec<_> = root.lines().filter(|line| line.starts_with("pub mod ")).collect();
    assert_eq!(modules, ["pub mod guide;"]);
    let exports = root.split("\npub use ").skip(1).filter_map(|item| item.split(';').next());
    let names = exports
        .filter_map(|item| item.split_once("::"))
        .flat_map(|(_, names)| names.split(|c: char| !(c.is_alphanumeric() || c == '_')));
    // A constant is all capitals, and a function is not capital at all.
    names
        .filter(|name| name.starts_with(char::is_uppercase) && name.chars().any(char::is_lowercase))
}
