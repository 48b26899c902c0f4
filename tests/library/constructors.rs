//! Every document that the public API builds round-trips: constructors refuse what readers refuse.

use std::fmt::Debug;

use efro_gti::document::Pointer;
use efro_gti::jiff::civil::Date;
use efro_gti::portfolio::{Funding, Operations, Part, Stage};
use efro_gti::project::{
    ActivityKind, Answer, CityPart, CityRole, CityRoles, Entry, FormValue, IndicatorTarget,
    JudgementEntry, OtherFunding, Period, Scheme, Scope, ScrutinisedActivity,
    SpecificObjectivePart,
};
use efro_gti::report::JudgementVerdict;
use efro_gti::rules::{Base, Bound, OutOfScope, RuleSetBuilder, Severity, Strand, TestLevel};
use efro_gti::source::Passage;
use efro_gti::{
    Citation, City, Euro, FinancialPlan, Language, Ledger, Operation, Priority, Proposal, Report,
    Rule, RuleSet, Share, Slice, Source, SpecificObjective, Text, Theme,
};
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Asserts that the document round-trips, and returns its JSON text.
fn round_trips<T: Serialize + DeserializeOwned + PartialEq + Debug>(document: &T) -> String {
    let text = serde_json::to_string(document).unwrap();
    assert_eq!(&serde_json::from_str::<T>(&text).unwrap(), document, "{text}");
    text
}

/// Texts, many of them blank.
fn texts() -> impl Strategy<Value = String> + Clone {
    prop_oneof![
        select(vec!["", " ", "\u{200b}", "\t\u{a0}", "x", " x ", "é", "12.00", "null"])
            .prop_map(String::from),
        ".{0,6}",
    ]
}

fn known_texts() -> impl Strategy<Value = Text> + Clone {
    let one =
        (select(Language::ALL), texts()).prop_map(|(language, text)| Text::only(language, text));
    let both = (texts(), texts()).prop_map(|(nl, en)| Text::both(nl, en));
    prop_oneof![one, both].prop_filter_map("a text is not blank", |text| text)
}

fn amounts() -> impl Strategy<Value = Euro> + Clone {
    prop_oneof![
        select(vec![0, 1, -1, 10, 1_000, i64::MAX, -i64::MAX]),
        any::<i64>(),
        -1_000..1_000_i64
    ]
    .prop_filter_map("an amount", |cents| Euro::from_cents(cents).ok())
}

fn citations() -> impl Strategy<Value = Citation> + Clone {
    let optional = || option::of(texts());
    let passage = prop_oneof![
        Just(Passage::Whole),
        texts().prop_map(|section| Passage::Section(section.into())),
        (texts(), texts()).prop_map(|(section, footnote)| Passage::Footnote {
            section: section.into(),
            footnote: footnote.into()
        }),
        (texts(), texts())
            .prop_map(|(annex, table)| Passage::Annex { annex: annex.into(), table: table.into() }),
        (texts(), optional(), optional()).prop_map(|(article, paragraph, point)| {
            let (paragraph, point) = (paragraph.map(Into::into), point.map(Into::into));
            Passage::Article { article: article.into(), paragraph, point }
        }),
    ];
    let words = (known_texts(), option::of(known_texts()), passage, any::<bool>());
    words.prop_map(|(title, version, passage, inferred)| {
        let source = Source::new(title);
        let source = match version {
            Some(version) => source.with_version(version),
            None => source,
        };
        let citation = Citation::new(source, passage);
        if inferred { citation.inference() } else { citation }
    })
}

fn slices() -> impl Strategy<Value = Slice> + Clone {
    let codes = ["programme", "net", "2.A.1", "RSO2.1|RSO2.2", "urban", "ghent+RSO2.4", "no-theme"];
    select(codes.map(|code| code.parse().unwrap()).to_vec())
}

fn rule_sets() -> impl Strategy<Value = Result<RuleSet, efro_gti::DocumentError>> {
    let base = prop_oneof![Just(Base::Declared), slices().prop_map(Base::Slice)];
    let bound = (select(Bound::ALL), 0..=1_000_000_000_u32);
    let words = (known_texts(), citations(), option::of(known_texts()));
    let rule =
        (texts(), slices(), bound, base, words, select(Severity::ALL), select(TestLevel::ALL));
    let rule = rule.prop_map(|(id, target, (bound, share), base, words, severity, level)| {
        let (title, citation, note) = words;
        let share = Share::from_billionths(share).unwrap();
        let rule = Rule::builder(id, target).bound(bound, share).of(base).title(title);
        let rule = rule.citation(citation).severity(severity).level(level);
        match note {
            Some(note) => rule.note(note),
            None => rule,
        }
    });
    let remark = (texts(), known_texts(), citations())
        .prop_map(|(id, text, citation)| OutOfScope { id: id.into(), text, citation });
    let set = (texts(), known_texts(), option::of(texts()), vec(rule, 0..3), vec(remark, 0..2));
    set.prop_map(|(id, title, version, rules, remarks)| {
        let mut set = RuleSet::builder(id, title);
        if let Some(version) = version {
            set = set.version(version);
        }
        set = rules.into_iter().fold(set, RuleSetBuilder::rule);
        remarks.into_iter().fold(set, RuleSetBuilder::out_of_scope).build()
    })
}

fn plans() -> impl Strategy<Value = Result<FinancialPlan, efro_gti::DocumentError>> {
    let small = || prop_oneof![9 => (0..100_000_i64).prop_map(|cents| Euro::from_cents(cents).unwrap()), 1 => amounts()];
    let of = prop_oneof![
        select(Priority::ALL).prop_map(Slice::priority),
        select(SpecificObjective::ALL).prop_map(Slice::specific_objective),
        select(City::ALL).prop_map(Slice::city),
        select(vec![Slice::TECHNICAL_ASSISTANCE, Slice::URBAN, Slice::TWO_CITIES]),
        select(Strand::ALL).prop_map(Slice::strand),
        (select(SpecificObjective::ALL), select(Strand::ALL), option::of(select(Theme::ALL)))
            .prop_map(|(objective, strand, theme)| Slice::cell(objective, strand, theme)),
    ];
    let table_11 = option::of((small(), small(), small(), small()));
    let stated = vec((of.prop_map(Base::from), small()), 0..6);
    let place = prop_oneof![
        texts().prop_map(|key| Pointer::ROOT.child(&key)),
        select(vec!["", "/total", "/declared_base", "/priorities/2.A.1"])
            .prop_map(|place| place.parse().unwrap()),
    ];
    let assumptions = vec((place, known_texts()), 0..3);
    let others = (option::of(small()), option::weighted(0.2, amounts()), option::of(texts()));
    (texts(), small(), (stated, table_11), assumptions, others).prop_map(
        |(name, total, (stated, table_11), assumptions, (declared, precision, source))| {
            let mut plan = FinancialPlan::builder(name, total);
            if let Some((smart, assistance, sustainable, other)) = table_11 {
                plan = plan
                    .priority_with_assistance(Priority::SmartFlanders, smart, assistance)
                    .priority_with_assistance(Priority::SustainableFlanders, sustainable, other);
            }
            plan = assumptions.into_iter().fold(plan, |plan, (at, text)| plan.assumption(at, text));
            if let Some(source) = source {
                plan = plan.source(source);
            }
            if let Some(amount) = declared {
                plan = plan.declared_base(amount);
            }
            if let Some(unit) = precision {
                plan = plan.precision(unit);
            }
            let plan = plan.build()?;
            stated.into_iter().try_fold(plan, |plan, (of, amount)| plan.with_amount(of, amount))
        },
    )
}

fn operations() -> impl Strategy<Value = Vec<Operation>> {
    let funding = || (amounts(), amounts()).prop_map(|(erdf, total)| Funding { erdf, total });
    let cell = (
        select(Strand::ALL),
        option::of(select(Theme::ALL)),
        select(SpecificObjective::ALL),
        select(Stage::ALL),
    );
    let part = (cell, funding(), option::of(funding())).prop_map(
        |((strand, theme, specific_objective, stage), funding, paid)| Part {
            strand,
            theme,
            specific_objective,
            stage,
            funding,
            paid,
        },
    );
    let operation =
        (texts(), option::of(texts()), vec(part, 0..4)).prop_map(|(id, title, parts)| {
            let operation = Operation::new(id, parts).ok()?;
            match title {
                Some(title) => operation.with_title(title).ok(),
                None => Some(operation),
            }
        });
    vec(operation, 0..6).prop_map(|all| all.into_iter().flatten().collect())
}

/// A field: missing, known, or typed as a text.
fn entries<T: FormValue + Clone + Debug + 'static>(
    known: impl Strategy<Value = T>,
) -> impl Strategy<Value = Entry<T>> {
    prop_oneof![
        Just(Entry::Missing),
        known.prop_map(Entry::Known),
        texts().prop_map(|text| Entry::parse(&text)),
    ]
}

fn dates() -> impl Strategy<Value = Date> {
    (-9_999..=9_999_i16, 1..=12_i8, 1..=28_i8)
        .prop_map(|(year, month, day)| Date::new(year, month, day).unwrap())
}

fn lists<T: Debug + Clone>(
    entry: impl Strategy<Value = Entry<T>>,
) -> impl Strategy<Value = Option<Vec<Entry<T>>>> {
    option::of(vec(entry, 0..3))
}

fn codes<T: FormValue + Copy + Debug + 'static>(
    all: &'static [T],
) -> impl Strategy<Value = Entry<T>> {
    entries(select(all))
}

fn proposals() -> impl Strategy<Value = Proposal> {
    let words = vec(option::of(texts()), 12);
    let yes_no = vec(option::of(any::<bool>()), 2);
    let lists = (
        lists(codes(City::ALL)),
        lists(codes(Theme::ALL)),
        lists(codes(SpecificObjective::ALL)),
        lists(codes(ActivityKind::ALL)),
        lists(codes(ScrutinisedActivity::ALL)),
        option::of(vec(texts(), 0..3)),
    );
    let roles = (codes(CityRole::ALL), codes(CityRole::ALL), any::<bool>()).prop_map(
        |(antwerp, ghent, same)| {
            if same { CityRoles::Same(antwerp) } else { CityRoles::Each { antwerp, ghent } }
        },
    );
    let codes_of_one = (codes(Scheme::ALL), codes(Scope::ALL), roles);
    let numbers = (any::<i32>(), 0..9_u32)
        .prop_map(|(number, scale)| efro_gti::rust_decimal::Decimal::new(number.into(), scale));
    let indicator = (option::of(texts()), entries(numbers)).prop_map(|(code, target)| {
        let mut indicator = IndicatorTarget::default();
        (indicator.code, indicator.target) = (code, target);
        indicator
    });
    let parts = (
        vec((codes(SpecificObjective::ALL), entries(amounts())), 0..3),
        vec((codes(City::ALL), entries(amounts())), 0..3),
    );
    let money = (entries(amounts()), entries(amounts()), entries(amounts()), parts);
    let days = vec(entries(dates()), 4);
    let judgement = (codes(JudgementVerdict::ALL), option::of(texts()), entries(dates()));
    let judgement = (judgement, option::of(texts())).prop_map(|((verdict, by, on), reason)| {
        let mut judgement = JudgementEntry::default();
        (judgement.verdict, judgement.by, judgement.on) = (verdict, by, on);
        judgement.reason = reason;
        judgement
    });
    let answer = (option::of(texts()), vec(judgement, 0..2)).prop_map(|(text, judgements)| {
        let mut answer = Answer::default();
        (answer.answer, answer.judgements) = (text, judgements);
        answer
    });
    let principles = btree_map(prop_oneof![texts(), Just("ghent-1".into())], answer, 0..3);
    let other = option::of(vec((option::of(texts()), option::of(any::<bool>())), 0..3));
    let nis = vec(prop_oneof![texts(), Just("44021".into())], 0..3);
    let rest = (option::of(vec(indicator, 0..3)), money, days, principles, other, nis);
    (words, yes_no, lists, codes_of_one, rest).prop_map(
        |(mut words, mut yes_no, lists, (scheme, scope, roles), rest)| {
            let (indicators, (total, eligible, erdf, parts), mut days, principles, other, nis) =
                rest;
            let mut word = || words.pop().unwrap();
            let mut proposal = Proposal::default();
            (proposal.id, proposal.title, proposal.lead, proposal.call) =
                (word(), word(), word(), word());
            (proposal.selected_by, proposal.location.description) = (word(), word());
            let mut answer = || {
                let mut answer = Answer::default();
                answer.answer = word();
                answer
            };
            proposal.urban_angle = principles.values().next().cloned().unwrap_or_else(&mut answer);
            (proposal.additionality, proposal.reach) = (answer(), answer());
            proposal.policy_fit.ghent.policy_notes = answer();
            proposal.policy_fit.antwerp.coalition_agreement = answer();
            proposal.city_active_in_development = yes_no.pop().unwrap();
            proposal.long_lived_infrastructure = yes_no.pop().unwrap();
            proposal.cities = lists.0;
            proposal.themes = lists.1;
            proposal.specific_objectives = lists.2;
            proposal.activity_kinds = lists.3;
            proposal.scrutinised_activities = lists.4;
            proposal.urban_needs = lists.5;
            (proposal.scheme, proposal.location.scope, proposal.city_role) = (scheme, scope, roles);
            proposal.indicators = indicators;
            (proposal.budget.total, proposal.budget.eligible, proposal.budget.erdf) =
                (total, eligible, erdf);
            let (by_specific_objective, by_city) = parts;
            proposal.budget.by_specific_objective = by_specific_objective
                .into_iter()
                .map(|(one, erdf)| SpecificObjectivePart::new(one, erdf))
                .collect();
            proposal.budget.by_city =
                by_city.into_iter().map(|(one, erdf)| CityPart::new(one, erdf)).collect();
            proposal.application_date = days.pop().unwrap();
            proposal.completion_date = days.pop().unwrap();
            proposal.period = Period::new(days.pop().unwrap(), days.pop().unwrap());
            proposal.principles = principles;
            proposal.other_european_funding = other.map(|all| {
                let other = |(programme, same)| {
                    let mut other = OtherFunding::default();
                    (other.programme, other.same_expenditure) = (programme, same);
                    other
                };
                all.into_iter().map(other).collect()
            });
            proposal.location.municipalities = nis.iter().map(|text| Entry::parse(text)).collect();
            proposal
        },
    )
}

proptest! {
    #[test]
    fn built_rule_sets_round_trip(set in rule_sets()) {
        if let Ok(set) = set {
            let text = round_trips(&set);
            prop_assert_eq!(RuleSet::from_json(&text), Ok(set));
        }
    }

    #[test]
    fn built_plans_and_their_reports_round_trip(plan in plans(), set in rule_sets()) {
        if let Ok(plan) = plan {
            let text = round_trips(&plan);
            prop_assert_eq!(&FinancialPlan::from_json(&text).unwrap(), &plan);
            let sets = [Some(RuleSet::adopted()), set.ok()];
            for set in sets.iter().flatten() {
                round_trips::<Report>(&set.check(&plan));
            }
        }
    }

    #[test]
    fn built_operations_round_trip(operations in operations()) {
        for operation in &operations {
            round_trips(operation);
        }
        let ledger: Ledger = operations.iter().collect();
        match ledger.postings() {
            Ok(_) => prop_assert_eq!(Ledger::from_json(&round_trips(&ledger)), Ok(ledger)),
            // A sum is out of range.
            Err(_) => prop_assert!(serde_json::to_string(&ledger).is_err()),
        }
        let ids: Vec<&str> = operations.iter().map(Operation::id).collect();
        let twice = ids.iter().any(|id| ids.iter().filter(|other| *other == id).count() > 1);
        match Operations::new(operations.clone()) {
            Ok(operations) => {
                prop_assert!(!twice);
                let text = round_trips(&operations);
                prop_assert_eq!(Operations::from_json(&text), Ok(operations.clone()));
                let rows = operations.iter().flat_map(Operation::rows);
                prop_assert_eq!(Operations::from_rows(rows), Ok(operations.clone()));
            }
            Err(error) => {
                prop_assert!(twice && error.iter().all(|problem| problem.code() == "duplicate"));
                let text = serde_json::to_string(&operations).unwrap();
                prop_assert!(Operations::from_json(&text).is_err());
            }
        }
    }

    #[test]
    fn built_proposals_and_their_reports_round_trip(proposal in proposals()) {
        let text = round_trips(&proposal);
        prop_assert_eq!(&Proposal::from_json(&text).unwrap(), &proposal);
        round_trips::<Report>(&proposal.assess());
    }
}

#[test]
fn text_refuses_blank() {
    assert_eq!(Text::both("x", "\u{200b}"), None);
    assert_eq!(Text::both(" ", "x"), None);
    assert_eq!(Text::only(Language::Dutch, "\t"), None);
    assert!(std::panic::catch_unwind(|| Text::new("x", "")).is_err());
}
