//! The share rules of a plan: by the crate, and as a Rego policy by `regorus`.
//!
//! The policy gives a verdict for each rule. A report of the crate has the measure, source and place of each
//! too, and the checks of the plan itself.

use std::collections::BTreeMap;
use std::hint::black_box;

use efro_gti::allocation::FinancialPlanBuilder;
use efro_gti::report::{OutcomeKind, Verdict};
use efro_gti::{Euro, FinancialPlan, Priority, Report, RuleSet};
use regorus::languages::rego::compiler::Compiler;
use regorus::rvm::vm::RegoVM;
use regorus::{Engine, Value};

use crate::ratio;
use crate::table::{Answer, Row};

const SAMPLE: &str = include_str!("../../../examples/data/efro-vlaanderen-2021-2027.json");
const ENTRY: &str = "data.shares.verdicts";

/// The verdict of each rule, by its id.
type Verdicts = BTreeMap<String, String>;

/// The policy, compiled once: for the interpreter, and for the virtual machine.
struct Policy {
    engine: Engine,
    machine: RegoVM,
}

impl Policy {
    fn new(rego: &str) -> Self {
        let mut engine = Engine::new();
        engine.add_policy("shares.rego".into(), rego.into()).expect("a sound policy");
        let compiled = engine.compile_with_entrypoint(&ENTRY.into()).expect("its entry");
        let program = Compiler::compile_from_policy(&compiled, &[ENTRY]).expect("a program");
        let mut machine = RegoVM::new();
        machine.load_program(program);
        Self { engine, machine }
    }

    fn interpret(&mut self, plan: Value) -> Value {
        self.engine.set_input(plan);
        self.engine.eval_rule(ENTRY.into()).expect("verdicts")
    }

    fn execute(&mut self, plan: Value) -> Value {
        self.machine.set_input(plan);
        self.machine.execute().expect("verdicts")
    }
}

/// Compares both on plans near a limit and on the sample, then times them.
pub(crate) fn compare(repeats: u32) -> (Vec<Row>, Vec<Answer>) {
    let mut policy = Policy::new(include_str!("shares.rego"));
    let (rules, sample) = (RuleSet::adopted(), FinancialPlan::from_json(SAMPLE).expect("sound"));
    for plan in plans().iter().chain([&sample]) {
        let ours = verdicts(&rules.check(plan));
        assert_eq!(ours, read(&policy.interpret(written(plan))), "{plan:?}");
        assert_eq!(ours, read(&policy.execute(written(plan))), "{plan:?}");
    }

    let input = value(SAMPLE);
    let check = || drop(black_box(rules.check(black_box(&sample))));
    let read_and_check = || {
        drop(black_box(rules.check(&FinancialPlan::from_json(black_box(SAMPLE)).expect("sound"))));
    };
    let row =
        |task: &str, other: &str, ratio| Row { task: task.into(), other: other.into(), ratio };
    let rows = vec![
        row(
            "the share rules of a plan in memory",
            "regorus, virtual machine",
            ratio::median(repeats, check, || drop(black_box(policy.execute(input.clone())))),
        ),
        row(
            "the share rules of a plan in memory",
            "regorus, interpreter",
            ratio::median(repeats, check, || drop(black_box(policy.interpret(input.clone())))),
        ),
        row(
            "the share rules of a plan from its text",
            "regorus, virtual machine",
            ratio::median(repeats, read_and_check, || {
                drop(black_box(policy.execute(value(black_box(SAMPLE)))));
            }),
        ),
    ];
    (rows, answers(&rules, &mut policy))
}

fn answers(rules: &RuleSet, policy: &mut Policy) -> Vec<Answer> {
    let mut both = |plan: FinancialPlanBuilder, rule: &str| {
        let plan = plan.technical_assistance(Euro::ZERO).build().expect("a sound plan");
        let theirs = read(&policy.execute(written(&plan)));
        (verdicts(&rules.check(&plan))[rule].clone(), theirs[rule].clone())
    };
    let large = FinancialPlan::builder("made up", Euro::whole(10_000_000));
    let (ours, theirs) = both(large.urban(cents(79_999_999)), "urban-minimum");
    let short = Answer {
        question: "79,999,999 of 1,000,000,000 cents: at least 8 %?",
        ours,
        other: "regorus",
        theirs: format!("{theirs}, in whole cents and multiplied out"),
    };

    let small = FinancialPlan::builder("made up", Euro::whole(100)).two_cities(cents(30));
    let (ours, theirs) = both(small.declared_base(Euro::whole(3)), "two-cities");
    // The rule as one would first write it, with amounts as numbers of JSON.
    let mut engine = Engine::new();
    let policy = "package first\nholds := input.two_cities == input.declared_base * 0.1";
    engine.add_policy("first.rego".into(), policy.into()).expect("a sound policy");
    engine.set_input(value(r#"{ "two_cities": 0.30, "declared_base": 3.00 }"#));
    let holds = engine.eval_rule("data.first.holds".into()).expect("an answer");
    let tenth = Answer {
        question: "0.30 of 3.00: exactly 10 %?",
        ours,
        other: "regorus",
        theirs: format!("{theirs} in whole cents; `{holds}` with amounts as JSON numbers"),
    };
    vec![short, tenth]
}

/// A plan as input of the policy.
fn written(plan: &FinancialPlan) -> Value {
    value(&serde_json::to_string(plan).expect("a plan can be written"))
}

fn value(text: &str) -> Value {
    Value::from_json_str(text).expect("JSON")
}

/// The verdicts of the rules; those of the checks are not in the policy.
fn verdicts(report: &Report) -> Verdicts {
    let rules = report.outcomes().iter().filter(|outcome| outcome.kind() == OutcomeKind::Rule);
    rules.map(|rule| (rule.id().to_string(), code(rule.verdict()).to_string())).collect()
}

fn code(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Passed => "passed",
        Verdict::Failed => "failed",
        _ => "not-evaluated",
    }
}

fn read(verdicts: &Value) -> Verdicts {
    let text = |value: &Value| value.as_string().expect("text").to_string();
    let verdicts = verdicts.as_object().expect("verdicts");
    verdicts.iter().map(|(id, verdict)| (text(id), text(verdict))).collect()
}

/// Plans a cent, or a rounding, away from each limit: small and large, exact and rounded.
fn plans() -> Vec<FinancialPlan> {
    const OFF: [i64; 9] = [0, 1, 2, 55_000, 55_001, 90_000, 90_001, 110_000, 110_001];
    let thousand = Euro::whole(1_000);
    let mut plans = Vec::new();
    for net in [10_000, 10_001, 26_674_200_000, 9_000_000_000_000_003_i64] {
        for off in OFF.iter().flat_map(|off| [-off, *off]) {
            let with_unit = |unit: i64| {
                let near = |percent: i64| (net * percent / 100 + off).clamp(0, net) / unit * unit;
                let plan = FinancialPlan::builder("made up", cents(net + thousand.cents()))
                    .technical_assistance(thousand)
                    .priority(Priority::SmartFlanders, cents(near(60)))
                    .priority(Priority::SustainableFlanders, cents(net - near(60)))
                    .urban(cents(near(8)));
                let declared = cents(net * 80 / 100 / unit * unit);
                (plan.clone(), plan.two_cities(cents(near(8))).declared_base(declared))
            };
            let (some, all) = with_unit(1);
            plans.extend([some, all.clone()]);
            // Figures of a small total are not rounded to thousands of euros.
            if net > 1_000_000_000 {
                // In a document with a precision, only its multiples are rounded.
                let (_, rounded) = with_unit(thousand.cents());
                plans.extend([all.precision(thousand), rounded.precision(thousand)]);
            }
        }
    }
    plans.into_iter().map(|plan| plan.build().expect("a sound plan")).collect()
}

fn cents(cents: i64) -> Euro {
    Euro::from_cents(cents).expect("in range")
}
