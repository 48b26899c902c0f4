//! The contract with users: every rule, check and out-of-scope item is cited, and no id, severity, citation or
//! code changes by accident.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use efro_gti::document::{ExpectedKind, ParseErrorKind, Pointer, ProblemKind, ValueKind, Whole};
use efro_gti::jiff::civil::date;
use efro_gti::money::SplitError;
use efro_gti::project::{ActivityKind, Condition, OtherFunding, Scheme, ScrutinisedActivity};
use efro_gti::{
    Citation, City, Euro, FinancialPlan, Language, Proposal, Rule, RuleSet, Share, Slice, Source,
    SpecificObjective, Text,
};

use efro_gti::report::{
    AmountLimit, Applicability, Conclusion, DateBound, Expected, JudgementVerdict, Origin,
    OutcomeKind, Phase, PolicyFrame, Problem, Reason, Requirement, TargetBound, ValueSet, Verdict,
};
use efro_gti::rules::{Base, Bound, OutOfScope, Severity, TestLevel};
use snapbox::{assert_data_eq, file};

const TABLE_11: &str = include_str!("../../examples/data/efro-vlaanderen-2021-2027-table-11.json");
const SAMPLE: &str = include_str!("../../examples/data/efro-vlaanderen-2021-2027.json");

#[test]
fn rules_checks_and_conditions_are_frozen() {
    let mut listing = String::new();
    for set in RuleSet::built_in() {
        writeln!(listing, "{} {}", set.id(), set.version()).unwrap();
        for rule in set.rules() {
            writeln!(
                listing,
                "  rule {}: {} {} {} of {}; {}, {}; {}",
                rule.id(),
                rule.target(),
                rule.bound(),
                rule.share(),
                rule.base(),
                rule.severity(),
                rule.level(),
                rule.citation()
            )
            .unwrap();
        }
        for OutOfScope { id, citation, .. } in set.out_of_scope() {
            writeln!(listing, "  not looked at {id}: {citation}").unwrap();
        }
    }
    // With technical assistance stated twice and the amount of another slice, a plan has every check.
    let plan = FinancialPlan::from_json(TABLE_11).unwrap();
    let plan = plan.with_amount(Slice::TECHNICAL_ASSISTANCE, Euro::whole(9_336_000)).unwrap();
    let plan = plan.with_amount("urban+mobility".parse::<Slice>().unwrap(), Euro::ZERO).unwrap();
    let transfers = plan.check_transfers(&[]);
    writeln!(listing, "transfers").unwrap();
    for outcome in transfers.outcomes() {
        write!(listing, "  {} {}", outcome.kind(), outcome.id()).unwrap();
        if let Some(measure) = outcome.measure() {
            let (target, bound, share) = (measure.target, measure.bound, measure.share);
            write!(listing, ": {target} {bound} {share} of {}", measure.base).unwrap();
        }
        writeln!(listing, "; {}", outcome.citation()).unwrap();
    }
    for OutOfScope { id, citation, .. } in transfers.out_of_scope() {
        writeln!(listing, "  not looked at {id}: {citation}").unwrap();
    }
    let report = RuleSet::adopted().check(&plan);
    for outcome in report.outcomes().iter().filter(|one| one.kind() == OutcomeKind::Check) {
        writeln!(listing, "check {} at {}: {}", outcome.id(), outcome.place(), outcome.citation())
            .unwrap();
    }
    for check in Condition::all() {
        let in_ghent = check.citation_for(City::Ghent);
        let in_ghent = (in_ghent != check.citation()).then(|| format!(" (in Ghent: {in_ghent})"));
        let applicability = check.applicability().map(ToString::to_string);
        writeln!(
            listing,
            "check of a proposal {} at {}: {}, {}; {}, for {} at {}; {}{}",
            check.id(),
            check.fields().join(" "),
            check.force(),
            check.severity(),
            applicability.unwrap_or_else(|| "every project".into()),
            check.addressee(),
            check.due(),
            check.citation(),
            in_ghent.unwrap_or_default()
        )
        .unwrap();
    }
    for OutOfScope { id, citation, .. } in Proposal::default().assess().out_of_scope() {
        writeln!(listing, "  not looked at {id}: {citation}").unwrap();
    }
    assert_data_eq!(listing, file!["../golden/contract.txt"]);
}

/// A proposal for which each condition with several passages cites another one than its first.
fn cited_at_every_place() -> Proposal {
    let mut all =
        Proposal::all_from_json(include_str!("../../examples/data/proposals.json")).unwrap();
    let mut proposal = all.remove(1).unwrap();
    proposal.scheme = Scheme::EuropeanUrbanInitiative.into();
    proposal.activity_kinds = Some(vec![ActivityKind::Training.into()]);
    proposal.scrutinised_activities =
        Some(ScrutinisedActivity::ALL.iter().copied().map(Into::into).collect());
    proposal.other_european_funding = Some(vec![OtherFunding::default()]);
    proposal.period.end = date(2030, 6, 30).into();
    // Without a call, which the conditions that it sets cite.
    proposal.call = None;
    proposal
}

#[test]
fn citations_of_outcomes_are_frozen() {
    let mut listing = String::new();
    let mut found = BTreeSet::new();
    for outcome in cited_at_every_place().assess().outcomes() {
        let check = Condition::get(outcome.id()).unwrap();
        if outcome.citation() != check.citation() {
            found.insert(check.id().replace('-', "_"));
            writeln!(listing, "{} at {}: {}", check.id(), outcome.place(), outcome.citation())
                .unwrap();
        }
    }
    // No condition that cites more than one passage is left out.
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/project/conditions");
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let citing = files.filter(|file| fs::read_to_string(file).unwrap().contains(".cited("));
    let mut citing: BTreeSet<String> =
        citing.map(|file| file.file_stem().unwrap().to_string_lossy().into_owned()).collect();
    // It cites the passage of each principle, which is its own citation.
    assert!(citing.remove("preferred_principles"));
    // One row of the table cites another passage.
    assert!(citing.remove("table") && citing.insert("policy_fit_antwerp".into()));
    assert_eq!(found, citing);
    assert_data_eq!(listing, file!["../golden/citations.txt"]);
}

/// One of each problem.
fn problems() -> Vec<Problem> {
    let (slice, cent) = (Slice::URBAN, Euro::CENT);
    let parts = || vec![slice];
    let day = date(2024, 10, 1);
    vec![
        Problem::ShareBelowMinimum,
        Problem::ShareAboveMaximum,
        Problem::ShareBelowExact,
        Problem::ShareAboveExact,
        Problem::TotalChanged { from: cent, to: Euro::ZERO },
        Problem::PartsAboveWhole {
            parts: parts(),
            sum: cent,
            whole: slice,
            amount: cent,
            excess: cent,
        },
        Problem::PartsBelowWhole {
            parts: parts(),
            sum: cent,
            whole: slice,
            amount: cent,
            shortfall: cent,
        },
        Problem::AssistanceCountedTwice { sum: cent, amount: cent, excess: cent, assistance: cent },
        Problem::AmountDiffers {
            slice,
            amount: cent,
            expected: Some(cent),
            added: parts(),
            subtracted: parts(),
        },
        Problem::AmountDiffers {
            slice,
            amount: cent,
            expected: None,
            added: parts(),
            subtracted: Vec::new(),
        },
        Problem::AmountNegative { slice, amount: cent, added: parts(), subtracted: parts() },
        Problem::Unanswered,
        Problem::EmptyList,
        Problem::Unreadable {
            value: "P9".into(),
            expected: Expected::Code,
            accepted: vec!["2.A.1".into()],
            names_nl: vec!["Slimmer Vlaanderen".into()],
            also_read: vec!["P1".into()],
        },
        Problem::Unreadable {
            value: "12,".into(),
            expected: Expected::Amount,
            accepted: Vec::new(),
            names_nl: Vec::new(),
            also_read: Vec::new(),
        },
        Problem::AmbiguousNumber {
            value: "4.000".into(),
            decimal: "4".into(),
            thousands: "4000".into(),
        },
        Problem::NotAccepted { value: "partner".into(), required: Requirement::CityDirects },
        Problem::Duplicate { value: "ghent".into() },
        Problem::NoMunicipalityIn { city: City::Ghent },
        Problem::DoesNotBelong { value: "RSO2.4".into(), to: ValueSet::NamedThemes },
        Problem::NotANeed { value: "ghent-need-climate-1".into() },
        Problem::Exclusively { activity_kind: "running-costs".into() },
        Problem::Excluded { activity: "tobacco".into() },
        Problem::AmountNotPositive { amount: cent },
        Problem::AmountAboveLimit {
            amount: cent,
            limit: AmountLimit::TotalCosts,
            most: cent,
            excess: cent,
        },
        Problem::CoFinancingRateAboveMaximum {
            amount: cent,
            share: Share::percent::<40>(),
            of: cent,
            most: cent,
            excess: cent,
        },
        Problem::PartsDiffer { sum: cent, amount: cent },
        Problem::SumOutOfRange,
        Problem::UnknownIndicator { value: "RCO99".into(), nearest: "RCO101".into() },
        Problem::IndicatorTargetTooLow { value: "0".into(), required: TargetBound::AboveZero },
        Problem::DateTooEarly { date: day, first: day, why: DateBound::ProjectStart },
        Problem::DateTooLate { date: day, last: day, why: DateBound::EligibilityEnd },
        Problem::FrameEnded { frame: PolicyFrame::GhentPolicyNotes, last_year: 2025 },
        Problem::DoubleFunding { programme: Some("Horizon Europe".into()) },
        Problem::DoubleFunding { programme: None },
        Problem::OtherEuropeanFunding { programme: Some("Horizon Europe".into()) },
        Problem::OtherEuropeanFunding { programme: None },
        Problem::NotConvincing { by: "A. Lezer".into() },
        Problem::DuplicateId { id: "GNT-1".into(), first: Pointer::ROOT.child("0") },
    ]
}

/// One of each reason.
fn reasons() -> Vec<Reason> {
    let (slice, base) = (Slice::URBAN, Base::Declared);
    let parts = || vec![slice];
    let (ghent, objectives) = (City::Ghent, vec![SpecificObjective::Skills]);
    vec![
        Reason::NoFigure { of: base },
        Reason::OutOfRange { of: base },
        Reason::AmbiguousFigure { of: base },
        Reason::NegativeFigure { of: base },
        Reason::NoPlan,
        Reason::CommissionDecision,
        Reason::PartAboveWhole { target: slice, base },
        Reason::NotSeparable { of: base },
        Reason::DependsOnFailedCheck { check: "check".into(), place: Pointer::ROOT },
        Reason::WholeNotStated { whole: slice },
        Reason::PartsNotStated { parts: parts() },
        Reason::FieldMissing,
        Reason::TooMany { left_out: 1 },
        Reason::DependsOn {
            place: Pointer::ROOT.child("cities"),
            label: Text::new("Steden", "Cities"),
        },
        Reason::AppliesOnlyTo(Applicability::City { city: ghent }),
        Reason::AppliesOnlyTo(Applicability::Objectives { objectives: objectives.into() }),
        Reason::AppliesOnlyTo(Applicability::LongLivedInfrastructure),
        Reason::AppliesOnlyTo(Applicability::Site),
        Reason::AppliesOnlyTo(Applicability::AgreementReferences),
        Reason::AppliesOnlyTo(Applicability::DividedContribution),
        Reason::AppliesOnlyTo(Applicability::Judgements),
        Reason::AppliesOnlyTo(Applicability::NamedCall),
        Reason::AppliesOnlyTo(Applicability::SettingCalls),
        Reason::AppliesOnlyTo(Applicability::PrincipleAnswers),
        Reason::NotDueYet { due: Phase::Selection },
        Reason::DecidedBy { condition: "theme".into() },
        Reason::ProgrammeSpecificIndicator,
    ]
}

/// One of each problem of a document.
fn input() -> Vec<ProblemKind> {
    let (text, name) = (|| String::from("text"), "name");
    vec![
        ProblemKind::Syntax { found: text() },
        ProblemKind::Truncated,
        ProblemKind::UnknownField { name: text(), accepted: &["name", "total"] },
        ProblemKind::Duplicate { name: text(), first: Pointer::ROOT.child(name) },
        ProblemKind::DuplicateCell {
            cell: Text::new("cel", "cell"),
            first: Pointer::ROOT.child(name),
        },
        ProblemKind::Missing { name: Some(name) },
        ProblemKind::Missing { name: None },
        ProblemKind::MissingOneOf { names: &["name", "total"] },
        ProblemKind::Blank { name },
        ProblemKind::EmptyList { name },
        ProblemKind::TooMany { given: 2, most: 1 },
        ProblemKind::WrongKind { found: ValueKind::Null, expected: ExpectedKind::Amount },
        ProblemKind::Negative { value: text() },
        ProblemKind::DateTooEarly { date: text(), first: text() },
        ProblemKind::AboveWhole { value: text(), whole: Whole::TotalCost, most: text() },
        ProblemKind::HasOwnField { slice: text(), field: Pointer::ROOT.child(name) },
        ProblemKind::NotAsOtherPriorities,
        ProblemKind::TransferOverlaps { from: text(), to: text(), instead: vec![text(), text()] },
        ProblemKind::TransferOfPart {
            from: text(),
            to: text(),
            stated: vec![text(), text()],
            instead: vec![text(), text()],
        },
        ProblemKind::TransferOfAssistance,
        ProblemKind::SumOutOfRange,
        ProblemKind::PrecisionNotPowerOfTen { value: text() },
        ProblemKind::PrecisionTooCoarse { value: text(), most: text() },
        ProblemKind::DoesNotFollow { given: text(), expected: Some(text()) },
        ProblemKind::DoesNotFollow { given: text(), expected: None },
        ProblemKind::BaseWithoutTarget { base: text(), target: text() },
        ProblemKind::SharesAboveWhole { rules: vec![text(), text()], base: text(), sum: text() },
    ]
}

/// One of each problem of a split.
fn split() -> Vec<SplitError> {
    let cent = Euro::CENT;
    vec![
        SplitError::NoTargets,
        SplitError::NoWeight,
        SplitError::WeightsTooPrecise,
        SplitError::StepNotPositive { step: cent },
        SplitError::NegativeMinimum { minimum: cent },
        SplitError::MinimumAboveTotal { minimum: cent, targets: 1, total: cent },
        SplitError::OutOfRange,
    ]
}

#[test]
fn codes_are_frozen() {
    let (problems, reasons, input) = (problems(), reasons(), input());
    let unreadable = [
        ParseErrorKind::UnknownCode,
        ParseErrorKind::Malformed,
        ParseErrorKind::Ambiguous,
        ParseErrorKind::TooPrecise,
        ParseErrorKind::OutOfRange,
    ];
    let mut codes: Vec<_> = problems.iter().map(Problem::code).collect();
    codes.dedup();
    let mut codes_of_reasons: Vec<_> = reasons.iter().map(Reason::code).collect();
    codes_of_reasons.dedup();
    // Problems and reasons share one namespace.
    assert!(codes.iter().all(|code| !codes_of_reasons.contains(code)));
    // The codes that outcomes share with bad documents have the same meaning in both.
    let of_documents: Vec<&str> = input.iter().map(ProblemKind::code).collect();
    let shared = codes.iter().chain(&codes_of_reasons).filter(|code| of_documents.contains(code));
    assert_eq!(
        shared.collect::<Vec<_>>(),
        [&"empty-list", &"duplicate", &"sum-out-of-range", &"date-too-early", &"too-many"]
    );
    let list = |title: &str, codes: Vec<&'static str>| format!("{title}: {}\n", codes.join(", "));
    let listing = [
        list("problems", codes),
        list("reasons", codes_of_reasons),
        list("input", input.iter().map(ProblemKind::code).collect()),
        list("unreadable", unreadable.into_iter().map(ParseErrorKind::code).collect()),
        list("split", split().into_iter().map(SplitError::code).collect()),
    ];
    assert_data_eq!(listing.concat(), file!["../golden/codes.txt"]);
    // Serde writes the same codes.
    for problem in problems {
        let json = serde_json::to_value(&problem).unwrap();
        assert_eq!(json["code"], problem.code());
        assert_eq!(serde_json::from_value::<Problem>(json).unwrap(), problem);
    }
    for reason in reasons {
        let json = serde_json::to_value(&reason).unwrap();
        assert_eq!(json["code"], reason.code());
        assert_eq!(serde_json::from_value::<Reason>(json).unwrap(), reason);
    }
}

/// The message of each code in both languages, so that no word changes unnoticed.
#[test]
fn words_are_frozen() {
    let mut listing = String::new();
    let mut say = |code: &str, dutch: &str, english: &str| {
        assert_ne!(dutch, english);
        writeln!(listing, "{code}\n  {dutch}\n  {english}").unwrap();
    };
    let (nl, en) = (Language::Dutch, Language::English);
    macro_rules! each {
        ($all:expr) => {
            for one in $all {
                say(one.code(), &one.text(nl), &one.text(en));
            }
        };
    }
    macro_rules! words {
        ($($code:ident),+ $(,)?) => {$(
            for one in $code::ALL {
                say(&format!("{} {one}", stringify!($code)), one.text(nl), one.text(en));
            }
        )+};
    }
    each!(problems());
    each!(reasons());
    each!(input());
    each!(split());
    words!(Bound, Conclusion, TestLevel, Origin, Severity, Verdict);
    words!(AmountLimit, DateBound, PolicyFrame, Requirement, TargetBound, Expected, ValueSet);
    words!(JudgementVerdict);
    let signs: String = Bound::ALL.iter().map(|bound| bound.sign()).collect();
    assert_eq!(signs, "≥≤=");

    let rule = |id: &'static str, base: Slice| {
        Rule::builder(id, id.parse().unwrap())
            .title(Text::new("regel", "rule"))
            .citation(Citation::section(Source::STRATEGY, "2"))
            .of(base)
    };
    let third = "33.3333333%".parse().unwrap();
    let rules = RuleSet::builder("own", Text::new("eigen", "own"))
        .rule(rule("urban", Slice::NET).exactly(third))
        .rule(rule("two-cities", Slice::NET).at_least(Share::percent::<50>()))
        .build()
        .unwrap();
    let plan = FinancialPlan::builder("x", Euro::whole(1))
        .technical_assistance(Euro::ZERO)
        .urban(Euro::ZERO)
        .two_cities(Euro::ZERO)
        .build()
        .unwrap();
    let report = rules.check(&plan);
    let measure = report.outcomes()[0].measure().unwrap();
    say("a share between two cents", &measure.text(nl), &measure.text(en));
    assert_data_eq!(listing, file!["../golden/words.txt"]);
}

#[test]
fn rules_and_checks_have_texts_in_both_languages() {
    let texts = |text: &efro_gti::Text| {
        let both =
            Language::ALL.iter().map(|language| text.get(*language).expect("both languages"));
        for text in both {
            assert!(!text.is_empty() && text.trim() == text && !text.contains("  "), "{text}");
        }
        assert_ne!(text.get(Language::Dutch), text.get(Language::English));
    };
    let transfers = FinancialPlan::from_json(SAMPLE).unwrap().check_transfers(&[]);
    for outcome in transfers.outcomes() {
        texts(outcome.title());
        texts(outcome.citation().source().title());
        outcome.note().into_iter().for_each(texts);
    }
    transfers.out_of_scope().iter().for_each(|remark| texts(&remark.text));
    for set in RuleSet::built_in() {
        texts(set.title());
        for rule in set.rules() {
            texts(rule.title());
            texts(rule.citation().source().title());
            rule.note().into_iter().for_each(texts);
        }
        for remark in set.out_of_scope() {
            texts(&remark.text);
        }
        // A base contains its target, or is declared.
        let contains = |rule: &Rule| match rule.base() {
            efro_gti::rules::Base::Slice(base) => base.contains(rule.target()),
            efro_gti::rules::Base::Declared => true,
        };
        assert!(set.rules().iter().all(contains));
    }
}

#[test]
fn conditions_have_texts_in_both_languages() {
    let differ = |nl: &str, en: &str| {
        assert!(!nl.is_empty() && !en.is_empty());
        assert_ne!(nl, en);
    };
    let both = |text: &Text| differ(text.text(Language::Dutch), text.text(Language::English));
    for check in Condition::all() {
        both(check.title());
        check.note().into_iter().for_each(both);
        if let Some(applies) = check.applicability() {
            differ(&applies.text(Language::Dutch), &applies.text(Language::English));
        }
    }
    let report = Proposal::default().assess();
    report.out_of_scope().iter().for_each(|remark| both(&remark.text));
    for outcome in &report {
        both(outcome.title());
        let [dutch, english] = [Language::Dutch, Language::English].map(|one| outcome.message(one));
        dutch.zip(english).into_iter().for_each(|(nl, en)| differ(&nl, &en));
    }
}
