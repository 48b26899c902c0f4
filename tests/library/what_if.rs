//! Two reports side by side.

use efro_gti::{
    Amounts, Booking, Citation, Document, Euro, Figure, FinancialPlan, Funding, Language, Ledger,
    NoFigure, Outcome, Place, Pointer, Priority, Rule, RuleSet, Share, Slice, SpecificObjective,
    Stage, Text, Verdict,
};

fn plan() -> FinancialPlan {
    FinancialPlan::builder("plan", Euro::whole(1_035))
        .technical_assistance(Euro::whole(35))
        .priority(Priority::SmartFlanders, Euro::whole(590))
        .priority(Priority::SustainableFlanders, Euro::whole(410))
        .urban(Euro::whole(70))
        .build()
        .unwrap()
}

#[test]
fn a_repair_turns_what_it_repairs() {
    let rules = RuleSet::adopted();
    let repaired = rules.repair(&plan(), &[]).unwrap().plan;
    let what_if = rules.what_if(&plan(), &repaired);
    let turned: Vec<(&str, Verdict, Verdict)> =
        what_if.turned().map(|one| (&*one.id, one.before, one.after)).collect();
    assert_eq!(
        turned,
        [
            ("urban-minimum", Verdict::Failed, Verdict::Passed),
            ("priority-1", Verdict::Failed, Verdict::Passed),
            ("priority-2", Verdict::Failed, Verdict::Passed),
        ]
    );
    let smart = what_if.outcomes.iter().find(|one| one.id == "priority-1").unwrap();
    assert_eq!(smart.moved.unwrap().actual, Euro::whole(10));
    let cities = what_if.outcomes.iter().find(|one| one.id == "two-cities").unwrap();
    assert_eq!((cities.turned(), cities.moved), (false, None));
    // Every outcome of both is there, those of one check each by itself.
    assert_eq!(what_if.outcomes.len(), what_if.before.outcomes().len());
    assert_eq!(what_if.outcomes.iter().filter(|one| one.id == "objectives-sum").count(), 2);
    assert_ne!(what_if.text(Language::Dutch), what_if.text(Language::English));
}

#[test]
fn one_operation_more() {
    let booking = Booking {
        place: Place::Ghent,
        theme: None,
        specific_objective: SpecificObjective::Innovation,
        stage: Stage::Contracted,
        funding: Funding { erdf: Euro::whole(80), total: Euro::whole(200) },
    };
    let before = Ledger::new();
    let mut after = Ledger::new();
    after.book(&booking);
    let at = |ledger: &Ledger| ledger.at(Stage::Contracted).unwrap();
    let plan = plan();
    let what_if =
        RuleSet::adopted().what_if(&at(&before).against(&plan), &at(&after).against(&plan));
    let turned: Vec<String> = what_if.turned().map(ToString::to_string).collect();
    assert_eq!(turned, ["urban-minimum: open, then passed; actual +€80.00"]);
}

/// A plan whose first check is not handed on.
struct Fewer(FinancialPlan);

impl Amounts for Fewer {
    fn figure(&self, slice: Slice) -> Result<Figure, NoFigure> {
        self.0.figure(slice)
    }

    fn checks(&self) -> Vec<(Outcome, Vec<Pointer>)> {
        self.0.checks().into_iter().skip(1).collect()
    }
}

#[test]
fn each_outcome_is_beside_its_own() {
    let checks = plan().checks();
    let first = checks[0].0.id();
    // A rule with the id of the check that is missing is not taken for it.
    let rule = Rule::new(first.to_string(), Slice::URBAN)
        .title(Text::new("regel", "rule"))
        .citation(Citation::section(Document::STRATEGY, "2"))
        .at_least(Share::percent::<5>())
        .of(Slice::NET);
    let rules = RuleSet::builder("own", Text::new("eigen", "own")).rule(rule).build().unwrap();
    let what_if = rules.what_if(&plan(), &Fewer(plan()));
    assert_eq!(what_if.outcomes.len(), checks.len());
    assert!(what_if.turned().next().is_none(), "{what_if}");
    let ids: Vec<&str> = what_if.outcomes.iter().map(|one| &*one.id).collect();
    assert_eq!(ids[0], first);
    assert_eq!(ids[1..], checks[1..].iter().map(|(one, _)| one.id()).collect::<Vec<_>>());
}

#[cfg(feature = "serde")]
#[test]
fn it_is_written_without_null() {
    let json = serde_json::to_value(RuleSet::adopted().what_if(&plan(), &plan())).unwrap();
    assert_eq!(json["outcomes"][0]["id"], "urban-minimum");
    assert_eq!(json["outcomes"][0]["moved"]["actual"], "0.00");
    assert_eq!(json["before"]["conclusion"], json["after"]["conclusion"]);
    assert!(!json.to_string().contains("null"));
}
