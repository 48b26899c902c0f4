//! The closed lists of the crate, so that each test of codes covers all of them.

/// Calls a macro with the type of every closed list.
macro_rules! for_closed_lists {
    ($test:ident) => {
        $test!(
            efro_gti::City,
            efro_gti::Language,
            efro_gti::Priority,
            efro_gti::SpecificObjective,
            efro_gti::Theme,
            efro_gti::money::SplitPolicy,
            efro_gti::portfolio::Stage,
            efro_gti::programme::IndicatorKind,
            efro_gti::project::ActivityKind,
            efro_gti::project::CityRole,
            efro_gti::project::Force,
            efro_gti::project::Party,
            efro_gti::project::Scheme,
            efro_gti::project::Scope,
            efro_gti::project::ScrutinisedActivity,
            efro_gti::report::AmountLimit,
            efro_gti::report::Conclusion,
            efro_gti::report::DateBound,
            efro_gti::report::Expected,
            efro_gti::report::JudgementVerdict,
            efro_gti::report::Origin,
            efro_gti::report::OutcomeKind,
            efro_gti::report::Phase,
            efro_gti::report::PolicyFrame,
            efro_gti::report::Requirement,
            efro_gti::report::TargetBound,
            efro_gti::report::ValueSet,
            efro_gti::report::Verdict,
            efro_gti::rules::Bound,
            efro_gti::rules::Severity,
            efro_gti::rules::Strand,
            efro_gti::rules::TestLevel,
            efro_gti::source::Basis,
            efro_gti::strategy::NeedDomain,
            efro_gti::strategy::OpportunityChapter,
            efro_gti::strategy::Qualifier,
            efro_gti::strategy::StatisticKind,
            efro_gti::strategy::Status,
            efro_gti::strategy::Territory,
            efro_gti::strategy::Unit,
        )
    };
}
